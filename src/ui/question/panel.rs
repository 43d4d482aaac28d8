//! What is opened under the key sentence: the examples, the guided start, what is asked before a note is
//! printed, or what works on documents.

use super::examples::examples;
use super::guide::guide;
use crate::state::guide::Question;
use crate::state::page::Panel;
use crate::ui::bring::bring;
use crate::ui::embed::embed;
use crate::ui::kit::later::{later, once_here};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;
use crate::ui::note::panel::print;
use crate::ui::share::share;

/// The panel that is open, if one is.
pub fn panel(view: &View) -> Element {
    let open = view.state.page().panel;
    element("div").each(open.map(|open| match open {
        Panel::Examples => later_here(view, &|| examples_contents(view), "examples"),
        Panel::Guide(question) => {
            later_here(view, &|| guide_contents(view, question), question.id())
        }
        Panel::Print => later_here(view, &|| print_contents(view), "print"),
        Panel::Share => documents_here(view, &|| share_contents(view), "share"),
        Panel::Bring => documents_here(view, &|| bring_contents(view), "bring"),
        Panel::Embed => documents_here(view, &|| embed_contents(view), "embed"),
    }))
}

fn later_here(view: &View, make: &dyn Fn() -> Element, key: &'static str) -> Element {
    once_here(view, view.state.rest, make).key(key)
}

fn documents_here(view: &View, make: &dyn Fn() -> Element, key: &'static str) -> Element {
    once_here(view, view.state.documents, make).key(key)
}

later! {
    later, "00000000000000000000000000000003",
    fn examples_contents(view: &View) -> Element = examples
}

later! {
    later, "00000000000000000000000000000006",
    fn guide_contents(view: &View, question: Question) -> Element = guide
}

later! {
    later, "00000000000000000000000000000009",
    fn print_contents(view: &View) -> Element = print
}

later! {
    documents, "00000000000000000000000000000007",
    fn share_contents(view: &View) -> Element = share
}

later! {
    documents, "00000000000000000000000000000008",
    fn bring_contents(view: &View) -> Element = bring
}

later! {
    documents, "0000000000000000000000000000000e",
    fn embed_contents(view: &View) -> Element = embed
}
