//! What is told first: the answer, why it is so, and what would change it.

use super::Report;
use super::turning;
use crate::decide::{answer as decided, told};
use crate::decision::answer::{Answer, Judgement};
use crate::decision::measure::{Leaning, Measure};
use crate::decision::told::Turning;
use crate::text::{self, Verdict};

/// What may be said of the comparison as it stands.
pub fn answer(report: &Report) -> Answer {
    let state = report.state;
    let picture = state.decision().uncertainty.as_deref();
    decided::answer(state.valid(), state.comparison(), picture)
}

/// The answer in a few sentences.
pub fn verdict(report: &Report, answer: &Answer) -> Verdict {
    text::verdict(answer, report.currency(), report.format)
}

/// The largest amounts for and against, without a capital; `None` where there are none.
pub fn why(report: &Report, judgement: &Judgement, measure: Measure) -> Option<String> {
    let reasons = told::reasons(report.state.comparison(), measure)?;
    let (currency, format) = (report.currency(), report.format);
    let said = text::why(judgement, &reasons, measure, currency, format);
    (!said.is_empty()).then_some(said)
}

/// The nearest that turns the answer, with what it turns, and what is said of it without a capital:
/// the nearest that turns what costs less; where nothing does, the nearest that turns what emits
/// less.
pub fn nearest_turn(report: &Report) -> Option<(Measure, Turning, String)> {
    let decision = report.state.decision();
    let found = decision.sensitivity.as_ref()?;
    let tried = decision.switches.as_deref().map(Vec::as_slice);
    Measure::ALL.into_iter().find_map(|measure| {
        let told = told::drivers(found, tried, measure);
        let one = told.turning.into_iter().next()?;
        let said = turning::said(report, found, &one, measure)?;
        (told.answer != Leaning::Equal).then_some((measure, one, said))
    })
}

/// What would change the answer, in one sentence: what stands before it in bold, where anything does,
/// and the sentence.
pub fn what_changes(report: &Report, nearest: Option<&(Measure, Turning, String)>) -> [String; 2] {
    let words = report.words();
    let alone = |text: &str| [String::new(), text.to_owned()];
    if report.state.comparison().judged.is_none() {
        return Default::default();
    }
    if report.state.decision().sensitivity.is_none() {
        return alone(words.change_working());
    }
    match nearest {
        Some((Measure::Cost, _, said)) => {
            [words.change_turns_answer().to_owned(), [said, "."].concat()]
        }
        Some((Measure::Carbon, _, said)) => {
            alone(&text::fill(words.change_holds_but(), &[("what", said)]))
        }
        None => alone(words.change_holds()),
    }
}
