//! Ways to bring one's own: device lists, offers, files.

mod file;

use self::file::file_field;
use crate::ui::kit::markup::Element;
use crate::ui::kit::panel_frame::{close_button, panel_of};
use crate::ui::kit::view::View;

/// The panel.
pub fn bring(view: &View) -> Element {
    let words = view.words();
    panel_of(view, "bring", words.bring_panel())
        .child(file_field(view))
        .child(close_button(view, words.close()))
}
