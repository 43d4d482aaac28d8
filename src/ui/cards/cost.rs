//! Cost.

use super::card::Card;
use super::plans::{figures, of_told_plan, plan_rows, tail, told_plan};
use crate::engine::Subject;
use crate::engine::plan_result::PlanResult;
use crate::quantity::Quantity;
use crate::report::names::years_text;
use crate::report::tables;
use crate::text::{compact_money, fill, money_alike};
use crate::ui::kit::bar_chart::Scale;
use crate::ui::kit::explain_button::explained_sentence;
use crate::ui::kit::markup::element;
use crate::ui::kit::view::View;

pub fn cost_card(view: &View) -> Card {
    let words = view.words();
    let format = view.format();
    let currency = view.currency();
    let told = told_plan(view);
    let amount = compact_money(told.cost.per_user_year.value(), currency, &format);
    let finding = fill(words.cost_finding(), &[("amount", &amount)]);
    let of_plan = of_told_plan(view);
    let tail = tail(view, |difference| difference.cost_share);
    let years = years_text(&view.state, &view.format());
    let total: &dyn Fn(&PlanResult) -> f64 = &|plan| plan.cost.total.value();
    let explained = Subject::Plan(told.plan, Quantity::CostPerUserYear);
    Card {
        name: "cost",
        title: words.cost(),
        question: fill(
            words.cost_question(),
            &[("years", &years), ("vat", view.vat())],
        ),
        finding: explained_sentence(
            view,
            element("p").text(&of_plan),
            words.cost_finding(),
            &[("amount", &amount)],
            ("amount", explained, "cost"),
        )
        .text(&tail),
        finding_text: [of_plan.as_str(), &finding, &tail].concat(),
        rows: plan_rows(
            view,
            total,
            Some(&|option| option.cost.total.value()),
            &money_alike(&figures(view, total), currency, &format),
        ),
        scale: Scale::Longest,
        choice: None,
        table: tables::cost,
    }
}
