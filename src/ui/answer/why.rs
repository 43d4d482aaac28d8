//! Why the answer is what it is, in one sentence.

use crate::decision::answer::Judgement;
use crate::decision::measure::Measure;
use crate::report::answer;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// The largest amounts for and against; the paragraph keeps its place where there are none.
pub fn why(view: &View, judgement: Option<&Judgement>) -> Element {
    let said = judgement.and_then(|of| answer::why(&view.report(), of, Measure::Cost));
    let shown = element("p").class("because");
    match said {
        Some(said) => shown
            .child(element("strong").text(view.words().why()))
            .text(&[" ", &said].concat()),
        None => shown.hidden(true),
    }
}
