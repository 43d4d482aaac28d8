//! A number that can be asked how it came about.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, Node, ShadowRoot};

use super::markup::{Element, button};
use super::view::View;
use crate::engine::Subject;
use crate::state::Action;
use crate::text::{Piece, fill, pieces, sentence_start, term};

/// A number, written as `text`, that can be asked how it came about. `name` is for tests and host
/// pages.
pub fn explain_button(view: &View, subject: Subject, text: &str, name: &str) -> Element {
    let is_open = view
        .state
        .explained()
        .is_some_and(|explained| explained.subject == subject);
    let action = if is_open {
        Action::CloseExplanation
    } else {
        Action::Explain(subject)
    };
    let figure = match subject {
        Subject::Plan(_, name) | Subject::Option(_, _, name) => name,
    };
    let figure = term(figure, view.state.language);
    let title = fill(view.words().explanation_of(), &[("figure", figure)]);
    button(view, action)
        .attributes(&[
            ("class", "explain"),
            ("data-explain", name),
            ("aria-expanded", if is_open { "true" } else { "false" }),
            ("aria-controls", "explanation"),
            ("title", &sentence_start(&title)),
        ])
        .text(text)
}

/// A sentence in which what stands at `place` can be asked how it came about.
pub fn explained_sentence(
    view: &View,
    sentence: Element,
    message: &str,
    values: &[(&str, &str)],
    (place, subject, name): (&str, Subject, &str),
) -> Element {
    pieces(message).fold(sentence, |sentence, piece| match piece {
        Piece::Text(text) => sentence.text(text),
        Piece::Place(at) => {
            let value = values.iter().find(|(name, _)| *name == at);
            let value = value.map_or("", |(_, value)| value);
            if at == place {
                sentence.child(explain_button(view, subject, value, name))
            } else {
                sentence.text(value)
            }
        }
    })
}

/// Gives the focus back to the button whose explanation is open, before it closes.
pub fn focus_opener(event: &Event) {
    let node = event
        .target()
        .and_then(|target| target.dyn_into::<Node>().ok());
    let root = node.and_then(|node| node.get_root_node().dyn_into::<ShadowRoot>().ok());
    let opener = root.and_then(|root| {
        root.query_selector(".explain[aria-expanded=true]")
            .ok()
            .flatten()
    });
    if let Some(opener) = opener.and_then(|opener| opener.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = opener.focus();
    }
}
