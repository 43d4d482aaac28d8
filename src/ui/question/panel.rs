//! What is opened under the key sentence: the examples, or the guided start.

use super::examples::examples;
use super::guide::guide;
use crate::state::page::Panel;
use crate::ui::kit::later::{later, once_here};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// The panel that is open, if one is.
pub fn panel(view: &View) -> Element {
    let open = view.state.page().panel;
    element("div").each(open.map(|open| {
        let key = match open {
            Panel::Examples => "examples",
            Panel::Guide(question) => question.id(),
        };
        once_here(view, &|| contents(view, open)).key(key)
    }))
}

later! {
    "00000000000000000000000000000003",
    fn contents(view: &View, open: Panel) -> Element = contents_made_later
}

fn contents_made_later(view: &View, open: Panel) -> Element {
    match open {
        Panel::Examples => examples(view),
        Panel::Guide(question) => guide(view, question),
    }
}
