//! The answer in one sentence.

use super::explain_button::explain_button;
use super::markup::{Element, element};
use super::sureness::sureness;
use super::view::View;
use crate::decide::Certainty;
use crate::decide::picture::DifferencePicture;
use crate::decide::sensitivity::plan_to_compare;
use crate::engine::Subject;
use crate::engine::plan::PlanKind;
use crate::engine::requirements::{Demand, RequirementResult};
use crate::engine::results::Difference;
use crate::scalar::Term;
use crate::text::{Digits, Format, Unit, Words, fill, mass_in_words, money_in_words, quantity};

/// Plans that are closer than this in cost are told as the same.
const EVEN_SHARE: f64 = 0.01;

/// What is said first, in bold, and what follows.
struct Sentence {
    claim: &'static str,
    rest: &'static str,
}

fn sentence(words: &Words, difference: &Difference, mix_is_new: bool) -> Sentence {
    let (cost, carbon) = (difference.cost.value(), difference.carbon.value());
    let (claim, rest) = match (mix_is_new, cost <= 0.0, carbon <= 0.0) {
        (false, ..) if is_even(difference) => (words.even, words.even_rest),
        (false, true, true) => (words.mix_better, words.mix_better_rest),
        (false, true, false) => (words.mix_cheaper_dirtier, words.mix_cheaper_dirtier_rest),
        (false, false, true) => (words.new_cheaper, words.new_cheaper_rest),
        (false, false, false) => (words.mix_worse, words.mix_worse_rest),
        (true, true, true) => (words.refurbished_better, words.refurbished_better_rest),
        (true, true, false) => (
            words.refurbished_cheaper_dirtier,
            words.refurbished_cheaper_dirtier_rest,
        ),
        (true, false, true) => (words.new_cheaper, words.new_cheaper_rest),
        (true, false, false) => (words.refurbished_worse, words.refurbished_worse_rest),
    };
    Sentence { claim, rest }
}

fn is_even(difference: &Difference) -> bool {
    difference
        .cost_share
        .is_some_and(|share| share.value().abs() < EVEN_SHARE)
}

/// How firmly the claim about cost may be made; `None` while that is not known yet.
fn certainty(view: &View, difference: &Difference) -> Option<Certainty> {
    let cheaper = outcomes(view, difference.plan)?.cheaper.value;
    let chance = if difference.cost.value() <= 0.0 {
        cheaper
    } else {
        1.0 - cheaper
    };
    Some(Certainty::of(chance))
}

/// What many equally likely outcomes say of a plan.
pub fn outcomes(view: &View, plan: PlanKind) -> Option<&DifferencePicture> {
    let picture = view.state.decision().uncertainty.as_ref()?;
    picture
        .differences
        .iter()
        .find(|difference| difference.plan == plan)
}

/// The difference that the verdict is about: of your mix, or of all refurbished where your mix is
/// all new.
pub fn judged(view: &View) -> &Difference {
    let [mix, refurbished] = &view.state.comparison().differences;
    if plan_to_compare(view.state.valid().inputs()) == PlanKind::YourMix {
        mix
    } else {
        refurbished
    }
}

/// The requirements and wishes that devices in the mix miss, the requirements first.
pub fn missed(view: &View) -> Vec<RequirementResult> {
    let results = view.state.comparison().requirements.iter();
    let missed = results.filter(|result| result.is_missed() && result.users.value() > 0.0);
    let (hard, wishes): (Vec<_>, Vec<_>) = missed.cloned().partition(|result| result.hard);
    [hard, wishes].concat()
}

fn requirements_sentence(view: &View) -> String {
    let words = view.words();
    let format = view.format();
    let (missed, wishes): (Vec<_>, Vec<_>) =
        missed(view).into_iter().partition(|result| result.hard);
    let number = |value: f64| format.number(value, Digits::Decimals(0));
    let most = missed
        .iter()
        .map(|result| result.users.value())
        .fold(0.0, f64::max);
    let users = number(most);
    match missed.as_slice() {
        [] => match wishes.len() {
            0 => words.requirements_met.to_owned(),
            1 => words.wish_missed.to_owned(),
            several => fill(words.wishes_missed, &[("number", &number(several as f64))]),
        },
        [one] if one.demand == Demand::Performance => fill(words.need_missed, &[("users", &users)]),
        [_] => fill(words.requirement_missed, &[("users", &users)]),
        several => {
            let count = number(several.len() as f64);
            fill(
                words.requirements_missed,
                &[("number", &count), ("users", &users)],
            )
        }
    }
}

/// The verdict as plain text, in two parts and the requirements.
pub fn verdict_text(view: &View) -> [String; 3] {
    let words = view.words();
    let sureness = view.state.language.decision_words();
    let format = view.format();
    let difference = judged(view);
    let mix_is_new = difference.plan == PlanKind::AllRefurbished;
    let certainty = certainty(view, difference);
    let Sentence { claim, rest } = match certainty {
        Some(Certainty::TooClose) if !is_even(difference) => Sentence {
            claim: sureness.too_close,
            rest: if difference.carbon.value() <= 0.0 {
                sureness.emits_less
            } else {
                sureness.emits_more
            },
        },
        _ => sentence(words, difference, mix_is_new),
    };
    let sure = match certainty {
        Some(Certainty::Clear) => sureness.clearly,
        Some(Certainty::Probable) => sureness.probably,
        _ => "",
    };
    let plan = if mix_is_new {
        words.all_refurbished
    } else {
        words.your_mix
    };
    let money = money_in_words(difference.cost.value().abs(), view.currency(), &format);
    let mass = mass_in_words(difference.carbon.value().abs(), &format);
    let years = years_text(view);
    let values = [
        ("money", money.as_str()),
        ("mass", &mass),
        ("years", &years),
        ("sure", sure),
        ("plan", plan),
    ];
    [
        fill(claim, &values),
        fill(rest, &values),
        requirements_sentence(view),
    ]
}

/// "4 years"
pub fn years_text(view: &View) -> String {
    let years = view.state.scenario().horizon_years;
    quantity(years, Unit::Years, view.currency(), &view.format())
}

pub fn verdict(view: &View) -> Element {
    let words = view.words();
    let [claim, rest, requirements] = verdict_text(view);
    let years = years_text(view);
    let total = Subject::Plan(PlanKind::YourMix, Term::TotalCost);
    let answer = element("div")
        .child(view.heading(1).class("unseen").text(words.verdict))
        .child(
            element("p")
                .class("answer")
                .child(element("strong").text(&claim))
                .text(&[" ", &rest, " ", &requirements].concat()),
        )
        .child(
            element("p")
                .class("basis")
                .text(&fill(words.verdict_basis, &[("years", &years)]))
                .text(" ")
                .child(explain_button(view, total, words.how_computed, "verdict")),
        );
    element("section")
        .attributes(&[("class", "verdict"), ("part", "verdict")])
        .child(answer)
        .child(sureness(view))
}
