//! How plans stand to the budgets and the carbon cap.

use super::capitals::sentence_start;
use super::compact::{compact_money, year_from};
use super::counts::kind_in_sentence;
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::lists::{joined, list_of};
use super::names::plan_in_sentence;
use super::quantities::mass_in_words;
use super::words::Words;
use crate::decision::answer::{HeldToLimits, WorstYear};
use crate::decision::problem::Limit;
use crate::engine::plan_kind::PlanKind;
use crate::scenario::Currency;

/// "Refurbished is over budget by 1.8 m kr and within the carbon cap."
pub(super) fn limit_sentences(
    held: &[HeldToLimits],
    currency: Currency,
    format: &dyn Format,
) -> String {
    let language = format.language();
    let words = language.words();
    let sentence = |plan: &HeldToLimits| {
        let parts = plan.over.iter().map(|(limit, over)| {
            let amount = match limit {
                Limit::CarbonCap => mass_in_words(*over, format),
                _ => compact_money(*over, currency, format),
            };
            let message = held_to(*limit, *over > 0.0, words);
            match plan.worst_year.filter(|_| *limit == Limit::YearlyBudget) {
                Some(worst) => over_yearly_budget(worst, &amount, format),
                None => fill(message, &[("amount", &amount)]),
            }
        });
        let does = list_of(&parts.collect::<Vec<_>>(), language);
        let name = match plan.plan {
            PlanKind::YourMix => plan_in_sentence(PlanKind::YourMix, true, language),
            plan_kind => kind_in_sentence(plan_kind, plan.is_whole, language),
        };
        let values = [("Plan", sentence_start(name)), ("is", does)];
        fill(
            words.held_to_limits(),
            &values
                .each_ref()
                .map(|(name, value)| (*name, value.as_str())),
        )
    };
    let sentences: Vec<String> = held.iter().map(sentence).collect();
    joined(sentences.iter(), " ")
}

/// "over the yearly budget by 1.8 m kr in 2029"
fn over_yearly_budget(worst: WorstYear, amount: &str, format: &dyn Format) -> String {
    let words = format.language().words();
    let message = match worst.over {
        1 => words.over_yearly_budget(),
        _ => words.over_yearly_budget_often(),
    };
    let number = format.number(worst.over as f64, Digits::Decimals(0));
    let values = [
        ("amount", amount),
        ("year", &year_from(worst.year)),
        ("number", &number),
    ];
    fill(message, &values)
}

fn held_to(limit: Limit, is_over: bool, words: Words) -> &'static str {
    match (limit, is_over) {
        (Limit::FirstYearBudget, false) => words.within_first_year_budget(),
        (Limit::FirstYearBudget, true) => words.over_first_year_budget(),
        (Limit::YearlyBudget, false) => words.within_yearly_budget(),
        (Limit::CarbonCap, false) => words.within_carbon_cap(),
        (Limit::CarbonCap, true) => words.over_carbon_cap(),
        (_, false) => words.within_budget(),
        (_, true) => words.over_budget(),
    }
}
