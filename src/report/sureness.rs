//! How sure the answer is: outcomes counted, and each of them as a dot.

use super::Report;
use super::prose::Dots;
use crate::decision::answer::{Chance, Judgement};
use crate::decision::measure::Measure;
use crate::text::{Digits, against, fill, in_counts, judged_plan, plan_name, sentence_start};

/// What is said where nothing has been counted.
pub fn not_counted(report: &Report, judgement: &Judgement) -> String {
    let [unfit, _] = in_counts(judgement, 0, report.format);
    match unfit.is_empty() {
        true => report.words().sure_working().to_owned(),
        false => unfit,
    }
}

/// What is said of the counts, and the dots that are counted, of which there are 20 or 50; none where
/// the outcomes are not known yet, or cost is the same in all of them.
pub fn counted(report: &Report, judgement: &Judgement, in_50: bool) -> (String, Option<Dots>) {
    let words = report.words();
    let picture = report.state.decision().uncertainty.as_ref();
    let of_plan = picture.and_then(|picture| picture.of(judgement.plan, judgement.against));
    let (Chance::Known { cost, .. }, Some(outcomes)) = (judgement.chance, of_plan) else {
        return (not_counted(report, judgement), None);
    };
    let (values, place) = match in_50 {
        true => (&outcomes.cost_in_50, 1),
        false => (&outcomes.cost_in_20, 0),
    };
    let [counts, of_carbon] = in_counts(judgement, place, report.format);
    let both = [&counts, " ", &*of_carbon].concat();
    if cost.is_none() {
        return (both, None);
    }
    let number = report
        .format
        .number(values.len() as f64, Digits::Decimals(0));
    // What costs less on which side; a plan that is not whole by the name that has room.
    let language = report.state.language;
    let names = [
        judged_plan(judgement, language),
        against(judgement, language),
    ];
    let side = |at: usize| {
        let plan = match judgement.is_whole[at] {
            true => names[at],
            false => plan_name(judgement.pair()[at], false, language),
        };
        sentence_start(&fill(words.why_is_better(Measure::Cost), &[("plan", plan)]))
    };
    let dots = Dots {
        title: fill(words.sure_dots_title(), &[("all", &number)]),
        finding: both,
        values: values.iter().rev().map(|difference| -difference).collect(),
        ends: [side(1), side(0)],
    };
    (counts, Some(dots))
}
