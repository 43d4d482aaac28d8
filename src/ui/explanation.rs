//! The panel that shows how a number came about.

use yew::prelude::*;

use super::cards::plan_name;
use super::explain_button::focus_opener;
use super::mix::option_name;
use super::state::Action;
use super::view::View;
use crate::catalogue::sources;
use crate::engine::explain::{ExplainedInput, Explanation, Step, Token};
use crate::engine::{Subject, explain};
use crate::scalar::Provenance;
use crate::text::{
    Digits, Format, Unit, fill, provenance_badge, quantity, sentence_start, term, unit,
};

/// What the panel is about, in words: "Total cost, your mix".
fn subject_name(view: &View, subject: Subject) -> String {
    let words = view.words();
    let language = view.state.language;
    let (figure, of) = match subject {
        Subject::Plan(kind, figure) => (figure, inside_sentence(plan_name(kind, view))),
        Subject::Option(group, option, figure) => {
            let entered = view.state.scenario().groups.get(group);
            let entered = entered.and_then(|group| group.options.get(option));
            (
                figure,
                entered
                    .map(|option| option_name(option, language))
                    .unwrap_or_default(),
            )
        }
    };
    let name = fill(
        words.figure_of_plan,
        &[("figure", term(figure, language)), ("plan", &of)],
    );
    sentence_start(&fill(words.explanation_of, &[("figure", &name)]))
}

/// A name as it stands inside a sentence. The names of plans begin with a letter of ASCII.
fn inside_sentence(name: &str) -> String {
    let mut name = name.to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    name
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
                fill(view.words().more_terms, &[("number", &count)])
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

fn step(view: &View, step: &Step) -> Html {
    let words = view.words();
    let value = quantity(step.value, unit(step.term), view.currency(), &view.format());
    html! {
        <dl class="formula">
            <dt>{ words.formula }</dt>
            <dd>
                <b>{ sentence_start(term(step.term, view.state.language)) }</b>
                { " = " }{ formula(view, &step.formula) }
            </dd>
            <dt>{ words.with_numbers }</dt>
            <dd>{ formula(view, &step.with_numbers) }{ " = " }<b>{ value }</b></dd>
        </dl>
    }
}

fn input_row(view: &View, input: &ExplainedInput) -> Html {
    let value = quantity(
        input.value,
        unit(input.term),
        view.currency(),
        &view.format(),
    );
    let is_entered = matches!(input.provenance, Provenance::Entered { .. });
    let badge = if is_entered && !view.state.is_changed() {
        view.words().from_preset.to_owned()
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
        fill(view.words().at_age, &[("years", &age)])
    });
    let source = match input.provenance {
        Provenance::Catalogue { source, .. } if source.id != sources::OURS.id => Some(source),
        _ => None,
    };
    html! {
        <li>
            <span class="name">{ sentence_start(term(input.term, view.state.language)) }</span>
            <span class="value">{ value }{ for at }</span>
            <span class="badge">
                { badge }
                { for source.map(|source| html! {
                    <>
                        { ": " }
                        <a href={source.url} target="_blank" rel="noreferrer noopener">{ source.title }</a>
                    </>
                }) }
            </span>
        </li>
    }
}

fn panel(view: &View, subject: Subject, explanation: &Explanation) -> Html {
    let words = view.words();
    let heading = view.heading(1);
    let close = view.on(|event: MouseEvent| {
        focus_opener(&event);
        Action::CloseExplanation
    });
    let first = explanation.steps.first().map(|first| step(view, first));
    let rest = explanation
        .steps
        .iter()
        .skip(1)
        .filter(|step| step.value != 0.0);
    html! {
        <div class="panel">
            <div class="panel-head">
                <@{heading}>{ subject_name(view, subject) }</@>
                <button type="button" class="outlined" data-action="close-explanation" onclick={close}>
                    { words.close }
                </button>
            </div>
            <div class="first-step">{ for first }</div>
            <details hidden={explanation.steps.len() < 2}>
                <summary>{ words.steps }</summary>
                { for rest.map(|rest| step(view, rest)) }
            </details>
            <details open=true hidden={explanation.inputs.is_empty()}>
                <summary>{ words.inputs }</summary>
                <ul class="inputs">
                    { for explanation.inputs.iter().map(|input| input_row(view, input)) }
                </ul>
            </details>
        </div>
    }
}

pub fn explanation_panel(view: &View, place: &NodeRef) -> Html {
    let subject = view.state.explained();
    let explanation =
        subject.and_then(|subject| Some((subject, explain(view.state.valid(), subject)?)));
    html! {
        <section ref={place.clone()} id="explanation" class="explanation" hidden={explanation.is_none()}>
            { for explanation.map(|(subject, explanation)| panel(view, subject, &explanation)) }
        </section>
    }
}
