//! What is counted in the dots, and what the plans are called there.

use super::capitals::sentence_start;
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::names::{plan_in_sentence, sourcing_name};
use super::words::Language;
use crate::decision::answer::{Chance, Judgement};
use crate::engine::plan_kind::PlanKind;
use crate::scenario::{Allocation, Sourcing};

/// How manufacture is shared, as a condition: "if …".
pub fn sharing(rule: Allocation, language: Language) -> &'static str {
    language.words().sharing(rule)
}

/// The plan that is judged, inside a sentence.
pub fn judged_plan(judgement: &Judgement, language: Language) -> &'static str {
    match judgement.is_of_kinds() {
        true => kind_in_sentence(judgement.plan, judgement.is_whole[0], language),
        false => plan_in_sentence(judgement.plan, judgement.is_whole[0], language),
    }
}

/// The plan that it is held against, inside a sentence.
pub fn against(judgement: &Judgement, language: Language) -> &'static str {
    let (against, is_whole) = (judgement.against, judgement.is_whole[1]);
    match judgement.is_of_kinds() {
        true => kind_in_sentence(against, is_whole, language),
        false => other_plan(against, is_whole, judgement.against_fit, language),
    }
}

/// A plan of one kind where new and refurbished are held against one another: "refurbished".
pub(super) fn kind_in_sentence(plan: PlanKind, is_whole: bool, language: Language) -> &'static str {
    match plan {
        PlanKind::AllNew if is_whole => sourcing_name(Sourcing::New, language),
        PlanKind::AllRefurbished if is_whole => sourcing_name(Sourcing::Refurbished, language),
        _ => plan_in_sentence(plan, is_whole, language),
    }
}

/// The plan that your mix is held against: "all new".
pub(super) fn other_plan(
    plan: PlanKind,
    is_whole: bool,
    is_fit: bool,
    language: Language,
) -> &'static str {
    let words = language.words();
    match plan {
        PlanKind::AllRefurbished if is_fit => words.fit_refurbished(),
        _ if is_fit => words.fit_new(),
        _ => plan_in_sentence(plan, is_whole, language),
    }
}

/// What is counted in the dots, of 20 (`place` 0) or of 50 (1): of the cost, and of the carbon.
pub fn in_counts(judgement: &Judgement, place: usize, format: &dyn Format) -> [String; 2] {
    let language = format.language();
    let words = language.words();
    let (cost, carbon) = match judgement.chance {
        Chance::Unknown => return Default::default(),
        Chance::Unfit(devices) => {
            let digits = Digits::Decimals(0);
            let message = words.no_chance_stated(format.category(devices, digits));
            let number = format.number(devices, digits);
            return [fill(message, &[("number", &number)]), String::new()];
        }
        Chance::Known { cost, carbon } => (cost, carbon),
    };
    let names = [
        judged_plan(judgement, language),
        against(judgement, language),
    ];
    let told = cost.or(carbon).map(|of| of.dots[place]);
    // Whichever does better in more of them is told of.
    let flip = told.is_some_and(|dots| dots.more > dots.less);
    let [this, that] = match flip {
        true => [1, 0],
        false => [0, 1],
    };
    let than = match judgement.is_of_kinds() {
        true => String::new(),
        false => fill(words.than_other(), &[("other", names[that])]),
    };
    let it = match judgement.pair()[this] {
        PlanKind::YourMix => words.it_the_mix(),
        _ => words.it_the_plan(),
    };
    let count = |number: usize| format.number(number as f64, Digits::Decimals(0));
    let message = |message: [&str; 2], subject: &str, number: usize, all: usize, less: bool| {
        let values = [
            ("Plan", sentence_start(subject)),
            ("number", count(number)),
            ("all", count(all)),
            ("than", than.clone()),
            (
                "direction",
                if less { words.less() } else { words.more() }.to_owned(),
            ),
            ("rule", words.sharing(judgement.allocation).to_owned()),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        fill(message[usize::from(number == all)], &values)
    };
    let costs = match cost {
        None => words.no_cost_uncertain().to_owned(),
        Some(of) => {
            let dots = of.dots[place];
            let cheaper = dots.less.max(dots.more);
            let messages = [words.dots_cheaper(), words.dots_cheaper_all()];
            message(messages, names[this], cheaper, dots.all, true)
        }
    };
    let causes = carbon.map_or_else(String::new, |of| {
        let dots = of.dots[place];
        let [less, more] = match flip {
            true => [dots.more, dots.less],
            false => [dots.less, dots.more],
        };
        let (messages, subject) = match cost {
            None => ([words.dots_carbon(), words.dots_carbon_all()], names[this]),
            Some(_) => ([words.dots_carbon_too(), words.dots_carbon_all_too()], it),
        };
        message(messages, subject, less.max(more), dots.all, less >= more)
    });
    [costs, causes]
}
