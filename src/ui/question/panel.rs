//! What is opened under the key sentence: the examples, or the guided start.

use super::examples::examples;
use super::guide::guide;
use crate::state::page::Panel;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// The panel that is open, if one is.
pub fn panel(view: &View) -> Element {
    let open = view.state.page().panel;
    element("div").each(open.map(|open| match open {
        Panel::Examples => examples(view).key("examples"),
        Panel::Guide(question) => guide(view, question).key(question.id()),
    }))
}
