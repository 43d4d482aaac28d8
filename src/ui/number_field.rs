//! A number that is typed.
//!
//! The text stays what was typed until the field is left. A usable number takes effect while it is
//! typed; one that is not keeps the last result, and the field says so, but not before it is left.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};
use yew::prelude::*;
use yew::virtual_dom::{Key, VComp};

use super::choice_field::label;
use super::edit::{Edit, NumberPlace};
use super::intl::IntlFormat;
use super::markup::{EventKind, element, value_of};
use super::state::Action;
use super::view::View;
use crate::scenario::{Allowed, IssueCode};
use crate::text::{
    Digits, Format, Language, field_problem, not_used_yet, step_names, unusable_number,
};

#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// Whether the label is for screen readers only.
    pub label_hidden: bool,
    /// Name of the field for tests and host pages.
    pub field: &'static str,
    pub place: NumberPlace,
    /// `None` where there is none.
    pub value: Option<f64>,
    /// Whether the field may be emptied.
    pub is_optional: bool,
    pub digits: Digits,
    pub minimum: f64,
    pub maximum: f64,
    /// What the buttons add or take away; no buttons without it.
    pub step: Option<f64>,
    pub unit: &'static str,
    /// Where the value comes from.
    pub badge: Html,
    pub language: Language,
    pub dispatch: Callback<Action>,
}

impl NumberFieldProps {
    /// A field for a number that is not negative, with two decimals, without unit and steps.
    pub fn new(
        view: &View,
        place: NumberPlace,
        id: impl Into<AttrValue>,
        label: impl Into<AttrValue>,
        field: &'static str,
        value: impl Into<Option<f64>>,
    ) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            label_hidden: false,
            field,
            place,
            value: value.into(),
            is_optional: false,
            digits: Digits::UpTo(2),
            minimum: 0.0,
            maximum: 1e9,
            step: None,
            unit: "",
            badge: Html::default(),
            language: view.state.language,
            dispatch: view.dispatch.clone(),
        }
    }

    fn change(&self, value: Option<f64>) {
        self.dispatch
            .emit(Action::Edit(Edit::Number(self.place, value)));
    }

    fn commit(&self) {
        self.dispatch.emit(Action::Commit);
    }
}

pub fn number_field(props: NumberFieldProps) -> Html {
    // By its id, so that one that comes or goes beside it does not take its text and focus.
    let key = Some(Key::from(&*props.id));
    VComp::new::<NumberField>(std::rc::Rc::new(props), key).into()
}

#[derive(Clone, Copy, PartialEq)]
enum Problem {
    NoNumber,
    OutOfRange(IssueCode),
}

impl NumberFieldProps {
    fn judge(&self, typed: &str) -> Result<Option<f64>, Problem> {
        if self.is_optional && typed.trim().is_empty() {
            return Ok(None);
        }
        let number = IntlFormat(self.language)
            .parse(typed)
            .ok_or(Problem::NoNumber)?;
        if number < 0.0 && self.minimum >= 0.0 {
            Err(Problem::OutOfRange(IssueCode::Negative))
        } else if number < self.minimum {
            Err(Problem::OutOfRange(IssueCode::BelowMinimum))
        } else if number > self.maximum {
            Err(Problem::OutOfRange(IssueCode::AboveMaximum))
        } else {
            Ok(Some(number))
        }
    }
}

/// What the field remembers; a new one remembers nothing.
#[derive(Default)]
struct NumberField {
    /// What is being typed, or was typed and cannot be used.
    draft: Option<String>,
    problem: Option<Problem>,
    /// The value from before typing began, to go back to when what was typed turns out unusable:
    /// on the way to 99 stands a 9 that nobody meant.
    before: Option<Option<f64>>,
    gone_back_to: Option<Option<f64>>,
}

enum Message {
    Type(String),
    Leave,
    /// By one of the buttons.
    Add(f64),
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
                if let Ok(number) = props.judge(&typed) {
                    self.problem = None;
                    props.change(number);
                }
                self.draft = Some(typed);
            }
            Message::Leave => {
                let before = self.before.take();
                let Some(typed) = &self.draft else {
                    return false;
                };
                match props.judge(typed) {
                    Ok(number) => {
                        props.change(number);
                        self.draft = None;
                        self.problem = None;
                    }
                    Err(found) => {
                        if let Some(before) = before.filter(|before| *before != props.value) {
                            self.gone_back_to = Some(before);
                            props.change(before);
                        }
                        self.problem = Some(found);
                    }
                }
                props.commit();
            }
            Message::Add(by) => {
                self.draft = None;
                self.problem = None;
                let value = props.value.unwrap_or(0.0) + by;
                props.change(Some(value.max(props.minimum).min(props.maximum)));
                props.commit();
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
        let format = IntlFormat(props.language);
        let written = props.value.map(|value| format.number(value, props.digits));
        let written = written.unwrap_or_default();
        let error_id = [&props.id, "-error"].concat();
        let shown = self.draft.as_ref().unwrap_or(&written);
        let allowed = Allowed {
            minimum: props.minimum,
            maximum: props.maximum,
        };
        let message = self.problem.map(|problem| {
            let wrong = match problem {
                Problem::NoNumber => unusable_number(props.language).to_owned(),
                Problem::OutOfRange(code) => field_problem(code, Some(allowed), &format),
            };
            [wrong, not_used_yet(&written, props.language)].join(" ")
        });
        let size = shown.chars().count().max(2).to_string();
        let [less, more] = step_names(props.field, &props.label, props.language);
        let step_button = |sign: &str, action: &str, by: f64| {
            element("button")
                .attributes(&[("type", "button"), ("class", "step")])
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
        let on_key = link.batch_callback(|event: Event| {
            let is_enter = event.unchecked_into::<KeyboardEvent>().key() == "Enter";
            is_enter.then_some(Message::Leave)
        });
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
            .on(EventKind::Blur, link.callback(|_| Message::Leave))
            .on(EventKind::KeyDown, on_key);
        let (class, entry) = match &message {
            None => ("number", entry),
            Some(_) => (
                "number wrong",
                entry.attributes(&[("aria-invalid", "true"), ("aria-describedby", &error_id)]),
            ),
        };
        let part = |class| element("span").class(class);
        element("div")
            .class(class)
            .child(label(&props.id, &props.label, props.label_hidden))
            .child(
                part("entry")
                    .child(entry)
                    .child(part("unit").text(props.unit))
                    .child(part("steps").each(steps)),
            )
            .child(props.badge.clone())
            .child(
                part("error")
                    .id(&error_id)
                    .text(&message.unwrap_or_default()),
            )
            .into()
    }
}
