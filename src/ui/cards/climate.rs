//! Climate, and the rule for sharing manufacture.

use super::card::Card;
use super::plans::{figures, of_told_plan, plan_rows, tail, told_plan};
use crate::engine::Subject;
use crate::engine::plan_result::PlanResult;
use crate::quantity::Quantity;
use crate::report::names::years_text;
use crate::report::tables;
use crate::scenario::{Allocation, Choice};
use crate::state::edit::ChoicePlace;
use crate::text::{against, allocation_name, fill, judged_plan, mass_in_words, masses_alike};
use crate::ui::answer::verdict::answer;
use crate::ui::kit::bar_chart::Scale;
use crate::ui::kit::choice_field::{Choosing, Section, choice_field};
use crate::ui::kit::explain_button::explained_sentence;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

pub fn climate_card(view: &View) -> Card {
    let words = view.words();
    let format = view.format();
    let told = told_plan(view);
    let rule = view.state.allocation();
    let mass = mass_in_words(told.carbon.per_user_year.value(), &format);
    let per_year = fill(words.mass_a_year(), &[("mass", &mass)]);
    let of_plan = of_told_plan(view);
    let tail = tail(view, |difference| difference.carbon_share);
    let explained = Subject::Plan(told.plan, Quantity::CarbonPerUserYear);
    let total: &dyn Fn(&PlanResult) -> f64 = &|plan| plan.carbon.total.value();
    let others = other_rules(view, rule);
    let rest = [&tail, ". ", &others].concat();
    let years = years_text(&view.state, &view.format());
    Card {
        name: "climate",
        title: words.climate(),
        question: fill(words.climate_question(), &[("years", &years)]),
        finding: explained_sentence(
            view,
            element("p").text(&of_plan),
            words.mass_a_year(),
            &[("mass", &mass)],
            ("mass", explained, "climate"),
        )
        .text(&rest),
        finding_text: [of_plan.as_str(), &per_year, &rest].concat(),
        rows: plan_rows(
            view,
            total,
            Some(&|option| option.carbon.total.value()),
            &masses_alike(&figures(view, total), &format),
        ),
        scale: Scale::Longest,
        choice: Some(rule_choice(view, rule)),
        table: tables::climate,
    }
}

/// The rule in force, to be changed in place.
fn rule_choice(view: &View, rule: Allocation) -> Element {
    let name = |rule| allocation_name(rule, view.state.language).to_owned();
    let entries = Allocation::ALL.iter();
    let entries = entries.map(|rule| (rule.word(), name(*rule)));
    choice_field(
        view,
        Choosing {
            id: "card-rule",
            label: view.words().allocation(),
            label_hidden: true,
            field: "rule",
            place: ChoicePlace::Allocation,
            selected: rule.word(),
            sections: Section::plain(entries.collect()),
        },
    )
}

/// What comes of the rules that are not in force: "Half each: all new 34 t, all refurbished 32 t."
fn other_rules(view: &View, rule: Allocation) -> String {
    let comparison = view.state.comparison();
    let Some(judgement) = answer(view).judgement else {
        return String::new();
    };
    let language = view.state.language;
    let others = comparison.by_rule.iter();
    let others = others.filter(|result| result.allocation != rule);
    let mut told = String::new();
    for result in others {
        let masses = [judgement.against, judgement.plan];
        let masses = masses.map(|kind| result.carbon[kind as usize].value());
        let mut masses = masses_alike(&masses, &view.format());
        if !told.is_empty() {
            // The unit stands with the second.
            let number = masses[0].rsplit_once('\u{a0}');
            masses[0] = number.map_or_else(String::new, |(number, _)| number.to_owned());
        }
        let values = [
            ("rule", allocation_name(result.allocation, language)),
            ("mass", &*masses[0]),
            ("other", &*masses[1]),
            ("against", against(&judgement, language)),
            ("plan", judged_plan(&judgement, language)),
        ];
        // Once it has been said which is which, the order says it.
        let message = match told.is_empty() {
            true => view.words().climate_by_other_rule(),
            false => view.words().climate_by_further_rule(),
        };
        told.push_str(&fill(message, &values));
    }
    told
}
