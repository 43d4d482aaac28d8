//! Warranty and risk.

use super::card::{Card, Explained, Finding};
use super::rows::{by_plan, of_told_plan, plan_rows, told_plan};
use crate::chart::bars::Scale;
use crate::decide::told;
use crate::decision::told::EqualWarranty;
use crate::engine::Subject;
use crate::quantity::Quantity;
use crate::report::Report;
use crate::text::{Digits, fill};

/// What it takes to make all warranties as long as the longest, as a finding.
fn equal_warranty(report: &Report) -> String {
    let words = report.words();
    let (dearest, is_one_price, is_refurbished_against_new) =
        match told::equal_warranty(report.state.comparison()) {
            EqualWarranty::NotForSale => return words.warranty_finding_none().to_owned(),
            EqualWarranty::AsItIs => return words.warranty_finding_equal().to_owned(),
            EqualWarranty::ForSale {
                price,
                is_one_price,
                is_refurbished_against_new,
            } => (price, is_one_price, is_refurbished_against_new),
        };
    let message = match is_refurbished_against_new {
        true => words.warranty_finding(),
        false => words.warranty_finding_longest(),
    };
    let dearest = report
        .format
        .money(dearest, report.currency(), Digits::Decimals(0));
    let price = match is_one_price {
        true => dearest,
        false => fill(words.up_to(), &[("price", &dearest)]),
    };
    fill(message, &[("price", &price)])
}

/// How long the plans are under warranty.
pub fn warranty(report: &Report) -> Card {
    let words = report.words();
    let percents = by_plan(report, &|plan| {
        report
            .format
            .percent(plan.warranty.covered_share.value(), Digits::Decimals(0))
    });
    let told = told_plan(report);
    let (repairs, whole) = (
        told.warranty.expected_failures_uncovered.value(),
        Digits::Decimals(0),
    );
    let message = words.repairs_expected(report.format.category(repairs, whole));
    let number = report.format.number(repairs, whole);
    Card {
        name: "warranty",
        title: words.warranty(),
        question: words.warranty_question().to_owned(),
        finding: Finding {
            before: of_told_plan(report),
            figure: Some(Explained {
                message,
                place: "number",
                value: number,
                subject: Subject::Plan(told.plan, Quantity::FailuresUncovered),
            }),
            after: [". ", &equal_warranty(report)].concat(),
        },
        rows: plan_rows(
            report,
            &|plan| plan.warranty.covered_share.value(),
            Some(&|option| option.warranty.covered_years.value()),
            &percents,
        ),
        // What is a whole is all of the time.
        scale: Scale::Whole(1.0),
    }
}
