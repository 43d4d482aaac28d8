//! Cost.

use super::card::{Card, Explained, Finding};
use super::rows::{figures, of_told_plan, plan_rows, tail, told_plan};
use crate::chart::bars::Scale;
use crate::engine::Subject;
use crate::engine::plan_result::PlanResult;
use crate::quantity::Quantity;
use crate::report::Report;
use crate::report::names::years_text;
use crate::text::{compact_money, fill, money_alike};

/// What the plans cost.
pub fn cost(report: &Report) -> Card {
    let words = report.words();
    let currency = report.currency();
    let told = told_plan(report);
    let amount = compact_money(told.cost.per_user_year.value(), currency, report.format);
    let years = years_text(report.state, report.format);
    let total: &dyn Fn(&PlanResult) -> f64 = &|plan| plan.cost.total.value();
    Card {
        name: "cost",
        title: words.cost(),
        question: fill(
            words.cost_question(),
            &[("years", &years), ("vat", report.vat())],
        ),
        finding: Finding {
            before: of_told_plan(report),
            figure: Some(Explained {
                message: words.cost_finding(),
                place: "amount",
                value: amount,
                subject: Subject::Plan(told.plan, Quantity::CostPerUserYear),
            }),
            after: tail(report, |difference| difference.cost_share),
        },
        rows: plan_rows(
            report,
            total,
            Some(&|option| option.cost.total.value()),
            &money_alike(&figures(report, total), currency, report.format),
        ),
        scale: Scale::Longest,
    }
}
