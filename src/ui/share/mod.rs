//! Ways to take along what is shown: a link, files, texts.

use crate::ui::kit::markup::Element;
use crate::ui::kit::panel_frame::{close_button, panel_of};
use crate::ui::kit::view::View;

/// The panel.
pub fn share(view: &View) -> Element {
    let words = view.words();
    panel_of(view, "share", words.share_panel()).child(close_button(view, words.close()))
}
