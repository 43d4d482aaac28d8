//! A number that can be asked how it came about.

use yew::prelude::*;

use super::state::Action;
use super::view::View;
use crate::engine::Subject;
use crate::text::{fill, sentence_start, term};

#[derive(Clone, PartialEq, Properties)]
pub struct ExplainButtonProps {
    pub view: View,
    pub subject: Subject,
    pub text: AttrValue,
    /// Name of the button for tests and host pages.
    pub name: AttrValue,
}

#[component]
pub fn ExplainButton(props: &ExplainButtonProps) -> Html {
    let subject = props.subject;
    let is_open = props.view.state.explained() == Some(subject);
    let onclick = props.view.on(move |_: MouseEvent| {
        if is_open {
            Action::CloseExplanation
        } else {
            Action::Explain(subject)
        }
    });
    let figure = match subject {
        Subject::Plan(_, name) | Subject::Option(_, _, name) => name,
    };
    let figure = term(figure, props.view.state.language);
    let title = fill(props.view.words().explanation_of, &[("figure", figure)]);
    html! {
        <button
            type="button"
            class="explain"
            data-explain={props.name.clone()}
            aria-expanded={if is_open { "true" } else { "false" }}
            aria-controls="explanation"
            title={sentence_start(&title)}
            {onclick}
        >
            { &props.text }
        </button>
    }
}
