//! What may be spent and emitted, what the best mix has least of, and how far a budget goes.

use crate::decision::problem::{Limit, Limits, Objective};
use crate::engine::budget::Budget;
use crate::scenario::Choice;
use crate::state::edit::{ChoicePlace, NumberPlace, entered_number};
use crate::text::{Digits, Format, compact_mass, compact_money, fill};
use crate::ui::kit::choice_field::{Choosing, Section, choice_field};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::view::View;

/// The limits that are set, in one line.
pub fn limits_in_short(view: &View) -> String {
    let format = view.format();
    let limits = Limits::of(view.state.scenario());
    let written = Limit::ALL.into_iter().filter_map(|limit| {
        let of_year = view.state.scenario().limits.yearly_budget;
        let value = match limit {
            Limit::YearlyBudget => of_year,
            _ => limits.get(limit),
        }?;
        Some(match limit {
            Limit::YearlyBudget => {
                let amount = compact_money(value, view.currency(), &format);
                fill(view.words().limits_a_year(), &[("amount", &amount)])
            }
            Limit::Budget | Limit::FirstYearBudget => {
                compact_money(value, view.currency(), &format)
            }
            Limit::CarbonCap => compact_mass(value, &format),
            Limit::MostModels => {
                let number = format.number(value, Digits::Decimals(0));
                [&number, " ", view.words().models_unit()].concat()
            }
        })
    });
    let written: Vec<String> = written.collect();
    if written.is_empty() {
        return view.words().limits_none().to_owned();
    }
    written.join(", ")
}

/// The fields, and what the budgets reach.
pub fn limits(view: &View) -> Element {
    let words = view.words();
    let objective = view.state.scenario().limits.objective.unwrap_or_default();
    let entry = |objective: Objective, text: &str| (objective.word(), text.to_owned());
    let objective_field = choice_field(
        view,
        Choosing {
            id: "objective",
            label: words.mix_objective(),
            label_hidden: false,
            field: "objective",
            place: ChoicePlace::Objective,
            selected: objective.word(),
            sections: Section::plain(vec![
                entry(Objective::LeastCost, words.mix_least_cost()),
                entry(Objective::LeastCarbon, words.mix_least_carbon()),
            ]),
        },
    );
    element("div")
        .class("limits")
        .child(element("p").class("note").text(words.mix_limits_about()))
        .child(
            element("div")
                .class("fields")
                .each(Limit::ALL.into_iter().map(|limit| field(view, limit)))
                .child(objective_field),
        )
        .child(budgets(view))
}

fn field(view: &View, limit: Limit) -> yew::Html {
    let words = view.words();
    let (label, unit) = match limit {
        Limit::Budget => (words.mix_budget(), view.currency_sign()),
        Limit::FirstYearBudget => (words.mix_first_year_budget(), view.currency_sign()),
        Limit::YearlyBudget => (words.mix_yearly_budget(), view.currency_sign()),
        Limit::CarbonCap => (words.mix_carbon_cap(), words.mix_carbon_cap_unit()),
        Limit::MostModels => (words.mix_most_models(), ""),
    };
    let place = NumberPlace::Limit(limit);
    let value = entered_number(view.state.scenario(), place);
    number_field(NumberFieldProps {
        is_optional: true,
        unit,
        ..NumberFieldProps::new(view, place, limit.field(), label, limit.field(), value)
    })
}

/// How many people each budget equips, and what it leaves over.
fn budgets(view: &View) -> Element {
    let words = view.words();
    let budget = view.state.comparison().budget.as_ref();
    let of = |budget: &Option<Budget>, message: &str| {
        budget
            .as_ref()
            .map(|budget| budget_lines(view, budget, message))
    };
    let whole = budget.and_then(|view| of(&view.over_horizon, words.mix_budget_reaches()));
    let first = budget.and_then(|view| of(&view.first_year, words.mix_first_year_reaches()));
    element("div").class("budgets").maybe(whole).maybe(first)
}

fn budget_lines(view: &View, budget: &Budget, message: &str) -> Element {
    let words = view.words();
    let format = view.format();
    let money = |amount: f64| format.money(amount, view.currency(), Digits::Decimals(0));
    let users = |plan: usize| match budget.plans[plan].users_equipped {
        Some(users) => format.number(users.value(), Digits::Decimals(0)),
        None => words.mix_any_number().to_owned(),
    };
    let reaches = fill(
        message,
        &[
            ("amount", &money(budget.amount.value())),
            ("new", &users(0)),
            ("mix", &users(1)),
            ("refurbished", &users(2)),
        ],
    );
    let left = budget.plans[1].left.value();
    let (message, left) = if left < 0.0 {
        // Rounded up: what is short must not look as if it sufficed.
        (words.mix_short(), libm::ceil(-left))
    } else {
        (words.mix_left_over(), libm::floor(left))
    };
    let people = view.state.scenario().groups.iter().map(|group| group.count);
    let people = format.number(f64::from(people.sum::<u32>()), Digits::Decimals(0));
    let left = fill(message, &[("amount", &money(left)), ("users", &people)]);
    element("p").text(&[&reaches, " ", &left].concat())
}
