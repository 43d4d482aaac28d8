//! The verdict at the foot of a phone's screen while the answer itself is out of sight.

use crate::report::answer::{answer, verdict};
use crate::state::page::Sought;
use crate::ui::answer::verdict::ANSWER;
use crate::ui::kit::focus::seek_button;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// The bar. Whether it shows is up to the style sheet.
pub fn foot_bar(view: &View) -> Element {
    let report = view.report();
    let said = verdict(&report, &answer(&report));
    let claim = said.claim.trim_end_matches(':');
    let see = seek_button(view, Sought::on_page(ANSWER))
        .attributes(&[("class", "outlined"), ("data-action", "see-answer")])
        .text(view.words().see_answer());
    let bar = element("div").child(element("b").text(claim)).child(see);
    element("div").class("foot-bar").child(bar)
}
