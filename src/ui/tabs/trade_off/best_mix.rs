//! The best mix within the limits that are set, and which of them is in the way where there is none.

use super::mix_steps::step_list;
use super::mixes::{see_requirements, take_button};
use crate::decide::best_mix::entered_mix;
use crate::decision::best_mix::{Best, Finding, Mix, Obstacles, Proof, Relaxation};
use crate::decision::problem::{Limit, Limits, Objective};
use crate::report::names::distinct_name;
use crate::state::Action;
use crate::state::edit::{Edit, NumberPlace, entered_number};
use crate::state::page::{Sought, fold};
use crate::text::{
    Digits, Format, Words, compact_mass, compact_money, fill, list_of, mass_in_words,
    money_in_words,
};
use crate::ui::kit::focus::seek_button;
use crate::ui::kit::markup::{Element, button, element, section_heading};
use crate::ui::kit::view::View;

/// Significant digits of a value that a limit is raised to.
const DIGITS: i32 = 4;

/// The section.
pub fn best_mix(view: &View) -> Element {
    let words = view.words();
    let scenario = view.state.scenario();
    let limits = &scenario.limits;
    let is_asked = limits.objective.is_some() || Limits::of(scenario) != Limits::default();
    let answer = if is_asked {
        match &view.state.decision().best_mix {
            Some(best) => answer(view, best),
            None => Said::of(words.mix_working()),
        }
    } else {
        Said::of(words.mix_no_limits())
    };
    element("section")
        .class("best-mix")
        .child(section_heading(view, words.mix_limits_title()))
        .child(
            seek_button(view, Sought::in_fold(fold::LIMITS, Limit::Budget.field()))
                .class("quiet")
                .text(words.mix_set_limits()),
        )
        .child(
            element("p")
                .class(if is_asked { "best" } else { "note" })
                .attribute("data-answer", "best-mix")
                .text(&answer.told),
        )
        .child(answer.rest)
}

/// What is said, and what can be done about it.
struct Said {
    told: String,
    rest: Element,
}

impl Said {
    fn of(told: &str) -> Self {
        Self {
            told: told.to_owned(),
            rest: element("div"),
        }
    }
}

fn answer(view: &View, best: &Best) -> Said {
    let words = view.words();
    let listed = |names: Vec<String>| list_of(&names, view.state.language);
    let told = match best.finding() {
        Finding::Found(mix) => return found(view, best, mix),
        Finding::Impossible(groups) => {
            let names = groups.iter();
            let names = names.map(|group| distinct_name(&view.state, *group));
            fill(
                words.mix_impossible(),
                &[("groups", &listed(names.collect()))],
            )
        }
        Finding::Blocked(limits) => {
            let names = limits.iter();
            let names = names.map(|limit| name_of(*limit, words).to_owned());
            fill(
                words.mix_infeasible(),
                &[("limits", &listed(names.collect()))],
            )
        }
        Finding::NotSupplied => words.mix_not_supplied().to_owned(),
        Finding::Undecided => words.mix_undecided().to_owned(),
        Finding::Searching => words.mix_searching().to_owned(),
    };
    Said {
        rest: best.obstacles().map_or_else(
            || element("div"),
            |obstacles| remedies(view, obstacles, best.is_done),
        ),
        told,
    }
}

fn found(view: &View, best: &Best, mix: &Mix) -> Said {
    let words = view.words();
    let format = view.format();
    let cost = compact_money(mix.totals.cost, view.currency(), &format);
    let mass = compact_mass(mix.totals.carbon, &format);
    let message = match best.objective {
        Objective::LeastCost => words.mix_found_cheapest(),
        Objective::LeastCarbon => words.mix_found_greenest(),
    };
    let told = fill(message, &[("cost", &cost), ("mass", &mass)]);
    let proof = match mix.proof {
        Proof::Optimal => words.mix_proven(best.objective).to_owned(),
        Proof::WithinGap(gap) if gap < f64::INFINITY => {
            let gap = match best.objective {
                Objective::LeastCost => money_in_words(gap, view.currency(), &format),
                Objective::LeastCarbon => mass_in_words(gap, &format),
            };
            fill(words.mix_within_gap(), &[("gap", &gap)])
        }
        Proof::WithinGap(_) => String::new(),
    };
    let more = if best.is_done {
        ""
    } else {
        words.mix_searching()
    };
    let mine = entered_mix(view.state.scenario());
    let curve = view.state.decision().trade_off.as_ref();
    let steps = curve.map(|curve| step_list(view, &curve.moves(&mine, &mix.devices)));
    let is_mine = mine == mix.devices;
    Said {
        told: [told.as_str(), &proof, more].join(" "),
        rest: element("div").maybe(steps).child(take_button(
            view,
            mix.devices.clone(),
            is_mine,
            words.mix_limits_title(),
        )),
    }
}

/// What helps where no mix meets the limits.
fn remedies(view: &View, obstacles: &Obstacles, is_done: bool) -> Element {
    let seen = (!obstacles.groups.is_empty()).then(|| see_requirements(view));
    let helps = obstacles.relaxations.iter();
    let helps = helps.filter_map(|relaxation| relax_button(view, relaxation));
    let mut helps: Vec<Element> = helps.collect();
    if helps.is_empty() && is_done {
        // No limit does by itself: one that cannot be met has to go first.
        let limits = obstacles.blocking.iter();
        helps.extend(limits.filter_map(|limit| remove_button(view, *limit)));
    }
    element("div").class("remedies").maybe(seen).each(helps)
}

fn name_of(limit: Limit, words: Words) -> &'static str {
    match limit {
        Limit::Budget => words.mix_the_budget(),
        Limit::FirstYearBudget => words.mix_the_first_year_budget(),
        Limit::YearlyBudget => words.mix_yearly_budget(),
        Limit::CarbonCap => words.mix_the_carbon_cap(),
        Limit::MostModels => words.mix_the_most_models(),
    }
}

/// Raises a limit to a value that suffices. `None` where a requirement stands in the way.
fn relax_button(view: &View, relaxation: &Relaxation) -> Option<Element> {
    let words = view.words();
    let format = view.format();
    let limit = relaxation.limit;
    let entered = match limit {
        Limit::MostModels => relaxation.value,
        Limit::CarbonCap => rounded_up(relaxation.value / 1_000.0),
        Limit::Budget | Limit::FirstYearBudget | Limit::YearlyBudget => {
            libm::ceil(rounded_up(relaxation.value))
        }
    };
    let edit = Edit::Number(NumberPlace::Limit(limit), Some(entered));
    let after = Limits::of(&edit.apply(view.state.scenario())?);
    if after.get(limit)? < relaxation.value {
        return None;
    }
    let money = || format.money(entered, view.currency(), Digits::Decimals(0));
    let (message, value) = match limit {
        Limit::Budget => (words.mix_raise_budget(), money()),
        Limit::FirstYearBudget | Limit::YearlyBudget => {
            (words.mix_raise_first_year_budget(), money())
        }
        Limit::CarbonCap => {
            let tonnes = format.number(entered, Digits::UpTo(3));
            let unit = view.words().tonnes();
            (
                words.mix_raise_carbon_cap(),
                [&tonnes, "\u{a0}", unit].concat(),
            )
        }
        Limit::MostModels => (
            words.mix_allow_models(),
            format.number(entered, Digits::Decimals(0)),
        ),
    };
    Some(
        button(view, Action::Edit(edit))
            .attributes(&[("class", "outlined"), ("data-relax", limit.field())])
            .text(&fill(message, &[("value", &value)])),
    )
}

/// Takes a limit back. `None` where there is none that could be, as with a requirement.
fn remove_button(view: &View, limit: Limit) -> Option<Element> {
    let words = view.words();
    let place = NumberPlace::Limit(limit);
    entered_number(view.state.scenario(), place)?;
    Some(
        button(view, Action::Edit(Edit::Number(place, None)))
            .attributes(&[("class", "outlined"), ("data-relax", limit.field())])
            .text(&fill(
                words.mix_remove_limit(),
                &[("limit", name_of(limit, words))],
            )),
    )
}

/// The next number upwards with few digits.
fn rounded_up(value: f64) -> f64 {
    let mut step = 1.0;
    let most = libm::pow(10.0, f64::from(DIGITS));
    while value / step >= most {
        step *= 10.0;
    }
    // Parts of ten are divided by, for they have no exact number.
    let mut parts = 1.0;
    while value > 0.0 && value * parts < most / 10.0 && parts < 1_000.0 {
        parts *= 10.0;
    }
    libm::ceil(value * parts / step) * step / parts
}

#[cfg(test)]
mod tests {
    use super::rounded_up;

    #[test]
    fn what_a_limit_is_raised_to_is_never_less() {
        for (value, expected) in [
            (811_523.27, 811_600.0),
            (1_000.0, 1_000.0),
            (12.3456, 12.35),
            (0.1234, 0.124),
            (0.0, 0.0),
        ] {
            assert_eq!(rounded_up(value), expected, "{value}");
        }
    }
}
