//! A number that is typed.
//!
//! The text stays what was typed until the field is left. A usable number takes effect while it is
//! typed; one that is not keeps the last result, and the field says so, but not before it is left.

use std::rc::Rc;

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;
use yew::virtual_dom::{Key, VComp};

use super::choice_field::label;
use super::intl::IntlFormat;
use super::markup::{EventKind, element, value_of};
use super::number_text::{Reader, cells, rounded};
use super::view::View;
use crate::scenario::{Allowed, Currency, DEFAULT_PURCHASE_YEAR, Number};
use crate::state::Action;
use crate::state::edit::{Edit, NumberPlace};
use crate::text::{
    FieldProblem, Language, NumberKind, field_problem, not_used_yet, read_as_year, step_names,
    typed,
};

#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// Whether the label is for screen readers only.
    pub label_hidden: bool,
    /// What it is a number of, for those who do not see where the field stands; empty where the label
    /// says so or there is one such field.
    pub of: AttrValue,
    /// Name of the field for tests and host pages.
    pub field: &'static str,
    pub place: NumberPlace,
    /// Numbers that are the same fact, of which the one at the place is the first; none where it is
    /// alone.
    pub alike: Rc<[Number]>,
    /// `None` where there is none.
    pub value: Option<f64>,
    /// Whether the field may be emptied.
    pub is_optional: bool,
    pub kind: NumberKind,
    pub minimum: f64,
    pub maximum: f64,
    /// What the buttons add or take away; no buttons without it.
    pub step: Option<f64>,
    pub unit: &'static str,
    /// Where the value comes from.
    pub badge: Html,
    pub language: Language,
    pub currency: Currency,
    /// The year that ages are counted from.
    pub purchase_year: f64,
    pub dispatch: Callback<Action>,
}

impl NumberFieldProps {
    /// A field for the number at a place, in the range of the format, without unit and steps.
    pub fn new(
        view: &View,
        place: NumberPlace,
        id: impl Into<AttrValue>,
        label: impl Into<AttrValue>,
        field: &'static str,
        value: impl Into<Option<f64>>,
    ) -> Self {
        let (minimum, maximum) = place.range();
        let purchase_year = view.state.scenario().purchase_year;
        Self {
            id: id.into(),
            label: label.into(),
            label_hidden: false,
            of: AttrValue::default(),
            field,
            place,
            alike: Rc::default(),
            value: value.into(),
            is_optional: false,
            kind: place.kind(),
            minimum,
            maximum,
            step: None,
            unit: "",
            badge: Html::default(),
            language: view.state.language,
            currency: view.currency(),
            purchase_year: purchase_year.unwrap_or(DEFAULT_PURCHASE_YEAR),
            dispatch: view.dispatch.clone(),
        }
    }

    fn change(&self, value: Option<f64>) {
        let edit = match self.alike.is_empty() {
            true => Edit::Number(self.place, value),
            false => Edit::Numbers(self.alike.clone(), value),
        };
        self.dispatch.emit(Action::Edit(edit));
    }

    fn commit(&self) {
        self.dispatch.emit(Action::Commit);
    }
}

pub fn number_field(props: NumberFieldProps) -> Html {
    // By its id, so that one that comes or goes beside it does not take its text and focus.
    let key = Some(Key::from(&*props.id));
    VComp::new::<NumberField>(Rc::new(props), key).into()
}

/// A usable number, or none in a field that may be empty; and the year that was taken for an age.
type Usable = (Option<f64>, Option<f64>);

impl NumberFieldProps {
    fn judge(&self, typed: &str) -> Result<Usable, FieldProblem> {
        if self.is_optional && typed.trim().is_empty() {
            return Ok((None, None));
        }
        let reader = Reader {
            kind: self.kind,
            language: self.language,
            currency: self.currency,
            maximum: self.maximum,
            purchase_year: self.purchase_year,
        };
        let reading = reader.read(typed, &js_sys::parse_float)?;
        let number = reading.number;
        let is_allowed = self.minimum <= number && number <= self.maximum;
        let is_whole = !self.kind.is_whole() || number == libm::floor(number);
        if is_allowed && is_whole {
            Ok((Some(number), reading.year))
        } else {
            Err(FieldProblem::OutOfRange)
        }
    }

    /// What is wrong with what was typed, and that the result uses `value`.
    fn refusal(&self, problem: FieldProblem, value: Option<f64>) -> String {
        let format = IntlFormat(self.language);
        let allowed = Allowed {
            minimum: self.minimum,
            maximum: self.maximum,
        };
        let wrong = field_problem(problem, self.kind, allowed, self.unit, &format);
        let written = self.written(value);
        [wrong, not_used_yet(&written, self.language)].join(" ")
    }

    fn written(&self, value: Option<f64>) -> String {
        let write = |value| typed(value, self.kind, &IntlFormat(self.language));
        value.map(write).unwrap_or_default()
    }

    /// What a button makes of the value: what is shown, and the step.
    fn stepped(&self, by: f64) -> f64 {
        let value = self.value.unwrap_or(0.0) + by;
        rounded(value, self.kind.decimals())
            .max(self.minimum)
            .min(self.maximum)
    }
}

/// Puts cells of a spreadsheet that are pasted or dropped into a field, and gives what stands there
/// then. The browser itself would make a space of what is between them, and one number of two.
/// `None` where it is one text, which the browser inserts.
fn insert_cells(event: &Event) -> Option<String> {
    let get = |of: &JsValue, key| Reflect::get(of, &JsValue::from_str(key)).ok();
    let transfer = |key| get(event, key).filter(JsValue::is_object);
    let transfer = transfer("clipboardData").or_else(|| transfer("dataTransfer"))?;
    let data: Function = get(&transfer, "getData")?.dyn_into().ok()?;
    let data = data.call1(&transfer, &JsValue::from_str("text")).ok()?;
    let text = cells(&data.as_string()?)?;
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    input.set_range_text(&text).ok()?;
    event.prevent_default();
    Some(input.value())
}

/// What the field remembers; a new one remembers nothing.
#[derive(Default)]
struct NumberField {
    /// What is being typed, or was typed and cannot be used.
    draft: Option<String>,
    problem: Option<FieldProblem>,
    /// The year that was taken for the age that stands there.
    year: Option<f64>,
    /// The value from before typing began, to go back to when what was typed turns out unusable:
    /// on the way to 99 stands a 9 that nobody meant.
    before: Option<Option<f64>>,
    gone_back_to: Option<Option<f64>>,
    /// Whether keys have changed the value since the field was entered: all of it is one step.
    is_stepped: bool,
}

impl NumberField {
    fn step(&mut self, props: &NumberFieldProps, by: f64) {
        self.draft = None;
        self.problem = None;
        self.year = None;
        props.change(Some(props.stepped(by)));
    }

    /// The year that was taken for the age that stands there, and the age.
    fn year_of_value(&self, props: &NumberFieldProps) -> Option<(f64, f64)> {
        let (year, age) = (self.year?, props.value?);
        let is_it = self.problem.is_none() && libm::floor(props.purchase_year) - year == age;
        is_it.then_some((year, age))
    }
}

enum Message {
    Type(String),
    Leave,
    /// By one of the buttons.
    Add(f64),
    /// By a key.
    Step(f64),
    Enter,
}

/// Steps by Page Up and Page Down, where the arrows do one.
const STEPS_OF_PAGE: f64 = 10.0;

/// What a key does in a field with a step.
fn by_key(event: &Event, step: Option<f64>) -> Option<Message> {
    let key = event.unchecked_ref::<KeyboardEvent>().key();
    let steps = match &*key {
        "Enter" => return Some(Message::Enter),
        "ArrowUp" => 1.0,
        "ArrowDown" => -1.0,
        "PageUp" => STEPS_OF_PAGE,
        "PageDown" => -STEPS_OF_PAGE,
        _ => return None,
    };
    let by = step? * steps;
    // The page stays where it is.
    event.prevent_default();
    Some(Message::Step(by))
}

impl Component for NumberField {
    type Message = Message;
    type Properties = NumberFieldProps;

    fn create(_: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        let props = context.props();
        match message {
            Message::Type(typed) => {
                self.before.get_or_insert(props.value);
                self.year = None;
                if let Ok((number, year)) = props.judge(&typed) {
                    self.problem = None;
                    self.year = year;
                    props.change(number);
                }
                self.draft = Some(typed);
            }
            Message::Leave | Message::Enter => {
                let before = self.before.take();
                let Some(typed) = &self.draft else {
                    if core::mem::take(&mut self.is_stepped) {
                        props.commit();
                    }
                    return false;
                };
                match props.judge(typed) {
                    Ok((number, _)) => {
                        props.change(number);
                        self.draft = None;
                        self.problem = None;
                    }
                    Err(found) => {
                        let value = before.unwrap_or(props.value);
                        if value != props.value {
                            self.gone_back_to = Some(value);
                            props.change(value);
                        }
                        self.problem = Some(found);
                        let refusal = [&*props.label, ": ", &props.refusal(found, value)];
                        props.dispatch.emit(Action::Say(refusal.concat()));
                    }
                }
                props.commit();
            }
            Message::Add(by) => {
                self.step(props, by);
                props.commit();
            }
            Message::Step(by) => {
                self.step(props, by);
                self.is_stepped = true;
            }
        }
        true
    }

    /// A value that changes from elsewhere, such as by undo, replaces a text that was not usable.
    fn changed(&mut self, context: &Context<Self>, before: &NumberFieldProps) -> bool {
        let value = context.props().value;
        if value != before.value {
            let is_own_doing = self.gone_back_to.take() == Some(value);
            if self.problem.is_some() && !is_own_doing {
                self.problem = None;
                self.draft = None;
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        let link = context.link();
        let written = props.written(props.value);
        let error_id = [&props.id, "-error"].concat();
        let shown = self.draft.as_ref().unwrap_or(&written);
        let message = self
            .problem
            .map(|problem| props.refusal(problem, props.value));
        let read_as = self.year_of_value(props).map(|(year, age)| {
            let purchase = libm::floor(props.purchase_year);
            read_as_year(year, age, purchase, &IntlFormat(props.language))
        });
        let size = shown.chars().count().max(2).to_string();
        let [less, more] = step_names(props.field, &props.label, props.language);
        let step_button = |sign: &str, action: &str, by: f64| {
            element("button")
                // Out of the order of fields: there the arrow keys do it.
                .attributes(&[("type", "button"), ("class", "step"), ("tabindex", "-1")])
                .label(action)
                .on(EventKind::Click, link.callback(move |_| Message::Add(by)))
                .text(sign)
        };
        let steps = props.step.into_iter().flat_map(|step| {
            [
                step_button("−", &less, -step),
                step_button("+", &more, step),
            ]
        });
        let step = props.step;
        let on_key = link.batch_callback(move |event: Event| by_key(&event, step));
        let on_insert = link.batch_callback(|event: Event| insert_cells(&event).map(Message::Type));
        let entry = element("input")
            .id(&props.id)
            .attributes(&[
                ("type", "text"),
                ("inputmode", "decimal"),
                ("autocomplete", "off"),
                ("spellcheck", "false"),
                ("data-field", props.field),
                ("size", &size),
            ])
            .value(shown)
            .on(
                EventKind::Input,
                link.callback(|event: Event| Message::Type(value_of(&event))),
            )
            .on(EventKind::Paste, on_insert.clone())
            .on(EventKind::Drop, on_insert)
            .on(EventKind::Blur, link.callback(|_| Message::Leave))
            .on(EventKind::KeyDown, on_key);
        let reading_id = [&props.id, "-reading"].concat();
        let (class, entry) = match (&message, &read_as) {
            (None, None) => ("number", entry),
            (None, Some(_)) => ("number", entry.attribute("aria-describedby", &reading_id)),
            (Some(_), _) => (
                "number wrong",
                entry.attributes(&[("aria-invalid", "true"), ("aria-describedby", &error_id)]),
            ),
        };
        let part = |class| element("span").class(class);
        let of = match props.of.is_empty() {
            true => String::new(),
            false => [", ", &props.of].concat(),
        };
        element("div")
            .class(class)
            .child(
                label(&props.id, &props.label, props.label_hidden).child(part("unseen").text(&of)),
            )
            .child(
                part("entry")
                    .child(entry)
                    .child(part("unit").text(props.unit))
                    .child(part("steps").each(steps)),
            )
            .child(props.badge.clone())
            .maybe(read_as.map(|text| part("note").id(&reading_id).text(&text)))
            .child(
                part("error")
                    .id(&error_id)
                    .text(&message.unwrap_or_default()),
            )
            .into()
    }
}
