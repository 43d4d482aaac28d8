//! What is counted in the dots, and what the plans are called there.

use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::lists::joined;
use super::names::plan_in_sentence;
use super::words::{Language, Words};
use crate::decision::answer::{Chance, Dots, Judgement};
use crate::engine::plan_kind::PlanKind;
use crate::scenario::Allocation;

/// How manufacture is shared, as a condition: "if …".
pub fn sharing(rule: Allocation, language: Language) -> &'static str {
    language.words().sharing(rule)
}

/// The plan that is judged, inside a sentence.
pub fn judged_plan(judgement: &Judgement, language: Language) -> &'static str {
    plan_in_sentence(judgement.plan, judgement.is_whole[0], language)
}

/// The plan that it is held against, inside a sentence.
pub fn against(judgement: &Judgement, language: Language) -> &'static str {
    if judgement.against_fit {
        let words = language.words();
        return match judgement.against {
            PlanKind::AllRefurbished => words.fit_refurbished(),
            _ => words.fit_new(),
        };
    }
    let plan = if judgement.against_mix {
        PlanKind::YourMix
    } else {
        judgement.against
    };
    plan_in_sentence(plan, judgement.is_whole[1], language)
}

/// What is counted in the dots, of 20 (`place` 0) or of 50 (1).
pub fn in_counts(judgement: &Judgement, place: usize, format: &dyn Format) -> String {
    let language = format.language();
    let words = language.words();
    let (cost, carbon) = match judgement.chance {
        Chance::Unknown => return String::new(),
        Chance::Unfit(devices) => {
            let digits = Digits::Decimals(0);
            let message = words.no_chance_stated(format.category(devices, digits));
            return fill(message, &[("number", &format.number(devices, digits))]);
        }
        Chance::Known { cost, carbon } => (cost, carbon),
    };
    let count = |number: usize| format.number(number as f64, Digits::Decimals(0));
    let message = |message: &str, dots: Dots, which: &str| {
        let values = [
            ("which", which),
            ("less", &count(dots.less)),
            ("all", &count(dots.all)),
            ("plan", judged_plan(judgement, language)),
            ("against", against(judgement, language)),
            ("rule", words.sharing(judgement.allocation)),
        ];
        fill(message, &values)
    };
    let outcomes = words.equally_likely();
    let costs = match cost {
        None => words.no_cost_uncertain().to_owned(),
        Some(of) => {
            let dots = of.dots[place];
            message(cost_in_counts(dots, words), dots, outcomes)
        }
    };
    let causes = carbon.map_or_else(String::new, |of| {
        let dots = of.dots[place];
        let [alone, after] = carbon_in_counts(dots, words);
        match cost {
            None => message(alone, dots, outcomes),
            Some(_) => message(after, dots, ""),
        }
    });
    joined([&costs, &causes].into_iter(), " ")
}

fn cost_in_counts(dots: Dots, words: Words) -> &'static str {
    if dots.less == dots.all {
        words.dots_cost_all_less()
    } else if dots.more == dots.all {
        words.dots_cost_all_more()
    } else if dots.less == 0 {
        words.dots_cost_none_less()
    } else {
        words.dots_cost_some_less()
    }
}

/// By itself, and after what was said of the cost.
fn carbon_in_counts(dots: Dots, words: Words) -> [&'static str; 2] {
    if dots.less == dots.all {
        [
            words.dots_carbon_all_less(),
            words.dots_carbon_all_less_too(),
        ]
    } else if dots.more == dots.all {
        [
            words.dots_carbon_all_more(),
            words.dots_carbon_all_more_too(),
        ]
    } else {
        [
            words.dots_carbon_some_less(),
            words.dots_carbon_some_less_too(),
        ]
    }
}
