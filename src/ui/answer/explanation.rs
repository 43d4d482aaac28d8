//! The panel that shows how a number came about.

use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::VComp;
use yew::{Callback, Component, Context, Html, NodeRef, Properties};

use crate::catalogue::{self, sources};
use crate::engine::Subject;
use crate::engine::explain::{ExplainedInput, Step, Token};
use crate::report::figures::figure_of_options;
use crate::report::names::{option_name, place_name, plan_in_sentence};
use crate::scalar::Provenance;
use crate::scenario::Sourcing;
use crate::state::Action;
use crate::state::explained::Explained;
use crate::state::shares::sourcing_of;
use crate::text::{
    Digits, Format, Unit, fill, provenance_badge, quantity, sentence_start, sourcing_name, term,
    unit,
};
use crate::ui::kit::explain_button::focus_opener;
use crate::ui::kit::later::{later, once_here};
use crate::ui::kit::markup::{Element, EventKind, element, heading, link};
use crate::ui::kit::view::View;

/// What the panel is about, in words: "Total cost, your mix".
fn subject_name(view: &View, subject: Subject) -> String {
    let words = view.words();
    let language = view.state.language;
    let (figure, of) = match subject {
        Subject::Plan(kind, figure) => (figure, plan_in_sentence(&view.state, kind).to_owned()),
        Subject::Option(group, option, figure) => {
            let groups = &view.state.valid().filled().groups;
            let entered = groups.get(group);
            let entered = entered.and_then(|group| group.options.get(option));
            let sourcing = entered.map_or(Sourcing::New, sourcing_of);
            let name = match groups.len() {
                0 | 1 => entered.map_or_else(String::new, |option| option_name(option, language)),
                _ => place_name(&view.state, (group, option)),
            };
            // The same model may be had in several ways.
            let how = sourcing_name(sourcing, language);
            let values = [("figure", name.as_str()), ("plan", how)];
            (figure, fill(words.figure_of_plan(), &values))
        }
    };
    let name = fill(
        words.figure_of_plan(),
        &[("figure", term(figure, language)), ("plan", &of)],
    );
    sentence_start(&fill(words.explanation_of(), &[("figure", &name)]))
}

fn formula(view: &View, tokens: &[Token]) -> String {
    let format = view.format();
    let mut text = String::new();
    for token in tokens {
        let piece = match token {
            Token::Sign(sign) => (*sign).to_owned(),
            Token::Name(name) => term(*name, view.state.language).to_owned(),
            Token::Value(value, name) => quantity(*value, unit(*name), view.currency(), &format),
            Token::Number(value) => format.number(*value, Digits::UpTo(4)),
            Token::More(count) => {
                let count = format.number(*count as f64, Digits::Decimals(0));
                fill(view.words().more_terms(), &[("number", &count)])
            }
        };
        let glued =
            text.ends_with('(') || text.is_empty() || matches!(piece.as_str(), ")" | ";" | "^");
        if !glued && !text.ends_with('^') {
            text.push(' ');
        }
        text.push_str(&piece);
    }
    text
}

fn step(view: &View, step: &Step) -> Element {
    let words = view.words();
    let value = quantity(step.value, unit(step.term), view.currency(), &view.format());
    let name = figure_of_options(&view.report(), step.term, &step.options);
    let name = sentence_start(&name);
    element("dl")
        .class("formula")
        .child(element("dt").text(words.formula()))
        .child(
            element("dd")
                .child(element("b").text(&name))
                .text(" = ")
                .text(&formula(view, &step.formula)),
        )
        .child(element("dt").text(words.with_numbers()))
        .child(
            element("dd")
                .text(&formula(view, &step.with_numbers))
                .text(" = ")
                .child(element("b").text(&value)),
        )
}

fn input_row(view: &View, input: &ExplainedInput, is_of_example: bool) -> Element {
    let value = quantity(
        input.value,
        unit(input.term),
        view.currency(),
        &view.format(),
    );
    let badge = if is_of_example {
        view.words().from_preset().to_owned()
    } else {
        provenance_badge(
            &input.provenance,
            unit(input.term),
            view.currency(),
            &view.format(),
        )
    };
    let at = input.at.map(|age| {
        let age = quantity(age, Unit::Years, view.currency(), &view.format());
        fill(view.words().at_age(), &[("years", &age)])
    });
    let source = match input.provenance {
        Provenance::Catalogue { source, .. } if source.id != sources::OURS.id => Some(source),
        _ => None,
    };
    let name = figure_of_options(&view.report(), input.term, &input.options);
    let name = sentence_start(&name);
    let part = |class| element("span").class(class);
    let badge = part("badge").text(&badge);
    let badge = match source {
        Some(source) => {
            let reference = catalogue::reference(source);
            badge.text(": ").child(link(reference.url, reference.title))
        }
        None => badge,
    };
    element("li")
        .child(part("name").text(&name))
        .child(part("value").text(&value).text(&at.unwrap_or_default()))
        .child(badge)
}

later! {
    later, "00000000000000000000000000000002",
    fn panel(view: &View, explained: &Explained) -> Element = panel_made_later
}

fn panel_made_later(view: &View, explained: &Explained) -> Element {
    let Some(explanation) = &explained.explanation else {
        return element("div");
    };
    let words = view.words();
    // Before the panel closes, because the button cannot be told afterwards.
    let give_focus_back = Callback::from(|event: Event| focus_opener(&event));
    let close = element("button")
        .attributes(&[
            ("type", "button"),
            ("class", "outlined"),
            ("data-action", "close-explanation"),
        ])
        .on(EventKind::Click, give_focus_back)
        .on_click(view, Action::CloseExplanation)
        .text(words.close());
    let first = explanation.steps.first().map(|first| step(view, first));
    let rest = explanation
        .steps
        .iter()
        .skip(1)
        .filter(|step| step.value != 0.0);
    let inputs = explanation.inputs.iter();
    element("div")
        .class("panel")
        .child(
            element("div")
                .class("panel-head")
                .child(heading(view, 1).text(&subject_name(view, explained.subject)))
                .child(close),
        )
        .child(element("div").class("first-step").maybe(first))
        .child(
            element("details")
                .hidden(explanation.steps.len() < 2)
                .child(element("summary").text(words.steps()))
                .each(rest.map(|rest| step(view, rest))),
        )
        .child(
            element("details")
                .flag("open", true)
                .hidden(explanation.inputs.is_empty())
                .child(element("summary").text(words.inputs()))
                .child(element("ul").class("inputs").each(inputs.map(|input| {
                    let is_of_example = explained.is_of_example(input);
                    input_row(view, input, is_of_example)
                }))),
        )
}

/// The panel is made anew when what it explains is, and not with every other change of the page.
struct Panel;

#[derive(Clone, Properties)]
struct PanelProps {
    view: View,
    explained: Rc<Explained>,
}

impl PartialEq for PanelProps {
    fn eq(&self, other: &Self) -> bool {
        let (own, others) = (&self.view.state, &other.view.state);
        Rc::ptr_eq(&self.explained, &other.explained)
            && (own.language, own.heading_level, own.rest)
                == (others.language, others.heading_level, others.rest)
    }
}

impl Component for Panel {
    type Message = ();
    type Properties = PanelProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let PanelProps { view, explained } = context.props();
        once_here(view, view.state.rest, &|| panel(view, explained)).into()
    }
}

pub fn explanation_panel(view: &View, place: &NodeRef) -> Element {
    let explained = view.state.explained();
    // Nothing is shown of a figure that the scenario does not have.
    let explained =
        explained.filter(|explained| explained.explanation.is_some() || explained.is_asked());
    let shown = explained.map(|explained| {
        let props = PanelProps {
            view: view.clone(),
            explained: explained.clone(),
        };
        Html::from(VComp::new::<Panel>(Rc::new(props), None))
    });
    element("section")
        .at(place)
        .attributes(&[("id", "explanation"), ("class", "explanation")])
        .hidden(explained.is_none())
        .child(shown.unwrap_or_default())
}
