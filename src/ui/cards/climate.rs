//! Climate, and the rule for sharing manufacture.

use super::card::Card;
use super::plans::{against, figures, of_told_plan, plan_rows, tail, told_plan};
use crate::engine::Subject;
use crate::engine::plan_result::PlanResult;
use crate::quantity::Quantity;
use crate::report::names::years_text;
use crate::report::tables;
use crate::scenario::{Allocation, Choice, DEFAULT_PLACE};
use crate::state::Action;
use crate::state::edit::{ChoicePlace, Edit};
use crate::text::{
    Unit, allocation_clause, allocation_name, fill, mass_in_words, masses_alike, quantity,
};
use crate::ui::kit::bar_chart::Scale;
use crate::ui::kit::explain_button::explain_button;
use crate::ui::kit::markup::{Element, button, element};

use crate::ui::kit::view::View;

pub fn climate_card(view: &View) -> Card {
    let words = view.words();
    let format = view.format();
    let grid = view.state.valid().inputs().common.grid.value();
    let intensity = quantity(grid, Unit::CarbonPerKwh, view.currency(), &format);
    let place = view
        .state
        .scenario()
        .place
        .as_deref()
        .unwrap_or(DEFAULT_PLACE);
    let place = format.region(place);
    let told = told_plan(view);
    let mass = mass_in_words(told.carbon.per_user_year.value(), &format);
    let per_year = fill(words.mass_a_year(), &[("mass", &mass)]);
    let of_plan = of_told_plan(view);
    let tail = tail(view, |difference| difference.carbon_share);
    let rule = view.state.allocation();
    let rule_text = allocation_clause(rule, view.state.language);
    let tail = [&tail, " ", rule_text].concat();
    let total: &dyn Fn(&PlanResult) -> f64 = &|plan| plan.carbon.total.value();
    let years = years_text(&view.state, &view.format());
    let per_user = fill(words.per_user(), &[("amount", &per_year)]);
    let explained = Subject::Plan(told.plan, Quantity::CarbonPerUserYear);
    Card {
        name: "climate",
        title: words.climate(),
        question: fill(
            words.climate_question(),
            &[
                ("years", &years),
                ("intensity", &intensity),
                ("place", &place),
            ],
        ),
        finding: element("p")
            .text(&of_plan)
            .child(explain_button(view, explained, &per_user, "climate"))
            .text(&tail),
        finding_text: [of_plan.as_str(), &per_year, &tail].concat(),
        rows: plan_rows(
            view,
            total,
            Some(&|option| option.carbon.total.value()),
            &masses_alike(&figures(view, total), &format),
        ),
        scale: Scale::Longest,
        heads: None,
        more: Some(rules(view, rule)),
        table: tables::climate,
    }
}

/// The rule for sharing manufacture, which can be changed here, and what comes of the others.
fn rules(view: &View, rule: Allocation) -> Element {
    let words = view.words();
    let name = |rule| allocation_name(rule, view.state.language);
    let choice = |one: &Allocation| {
        let edit = Edit::Choice(ChoicePlace::Allocation, one.word().to_owned());
        let is_on = *one == rule;
        let comparison = view.state.comparison();
        let result = comparison.by_rule.iter().find(|by| by.allocation == *one);
        let share = result.and_then(|result| result.judged?.carbon_share);
        // The finding above says it of the rule in force.
        let share = share.filter(|_| !is_on);
        let result = share.map(|share| [": ", &against(view, share.value(), None)].concat());
        let choice = button(view, Action::Edit(edit))
            .attributes(&[
                ("class", "choice-button"),
                ("data-rule", one.word()),
                ("aria-pressed", if is_on { "true" } else { "false" }),
            ])
            .text(name(*one));
        element("div")
            .child(choice)
            .child(element("span").text(&result.unwrap_or_default()))
    };
    element("div")
        .attributes(&[("class", "rules"), ("role", "group")])
        .label(words.allocation())
        .each(Allocation::ALL.iter().map(choice))
}
