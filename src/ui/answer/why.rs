//! Why the answer is what it is, in one sentence.

use crate::decide::told::reasons;
use crate::decision::answer::Judgement;
use crate::decision::measure::Measure;
use crate::text;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// The largest amounts for and against; the paragraph keeps its place where there are none.
pub fn why(view: &View, judgement: Option<&Judgement>) -> Element {
    let said = judgement.and_then(|judgement| in_words(view, judgement, Measure::Cost));
    let said = said.filter(|said| !said.is_empty());
    let shown = element("p").class("because");
    match said {
        Some(said) => shown
            .child(element("strong").text(view.words().why()))
            .text(&[" ", &said].concat()),
        None => shown.hidden(true),
    }
}

/// The sentence on a measure, without a capital.
pub fn in_words(view: &View, judgement: &Judgement, measure: Measure) -> Option<String> {
    let reasons = reasons(view.state.comparison(), measure)?;
    let (currency, format) = (view.currency(), view.format());
    Some(text::why(judgement, &reasons, measure, currency, &format))
}
