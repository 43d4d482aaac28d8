//! Warranty and risk.

use super::card::Card;
use super::plans::{by_plan, of_told_plan, plan_rows, told_plan};
use crate::decide::told;
use crate::decision::told::EqualWarranty;
use crate::engine::Subject;
use crate::quantity::Quantity;
use crate::report::tables;
use crate::text::{Digits, Format, fill};
use crate::ui::kit::bar_chart::Scale;
use crate::ui::kit::explain_button::explained_sentence;
use crate::ui::kit::markup::element;
use crate::ui::kit::view::View;

/// What it takes to make all warranties as long as the longest, as a finding.
fn equal_warranty(view: &View) -> String {
    let words = view.words();
    let (dearest, is_one_price, is_refurbished_against_new) =
        match told::equal_warranty(view.state.comparison()) {
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
    let dearest = view
        .format()
        .money(dearest, view.currency(), Digits::Decimals(0));
    let price = match is_one_price {
        true => dearest,
        false => fill(words.up_to(), &[("price", &dearest)]),
    };
    fill(message, &[("price", &price)])
}

pub fn warranty_card(view: &View) -> Card {
    let words = view.words();
    let format = view.format();
    let percents = by_plan(view, &|plan| {
        format.percent(plan.warranty.covered_share.value(), Digits::Decimals(0))
    });
    let finding = equal_warranty(view);
    let told = told_plan(view);
    let of_plan = of_told_plan(view);
    let (repairs, whole) = (
        told.warranty.expected_failures_uncovered.value(),
        Digits::Decimals(0),
    );
    let message = words.repairs_expected(format.category(repairs, whole));
    let number = format.number(repairs, whole);
    let expected = fill(message, &[("number", &number)]);
    let explained = Subject::Plan(told.plan, Quantity::FailuresUncovered);
    Card {
        name: "warranty",
        title: words.warranty(),
        question: words.warranty_question().to_owned(),
        finding: explained_sentence(
            view,
            element("p").text(&of_plan),
            message,
            &[("number", &number)],
            ("number", explained, "warranty"),
        )
        .text(". ")
        .text(&finding),
        finding_text: [&of_plan, &expected, ". ", &finding].concat(),
        rows: plan_rows(
            view,
            &|plan| plan.warranty.covered_share.value(),
            Some(&|option| option.warranty.covered_years.value()),
            &percents,
        ),
        // What is a whole is all of the time.
        scale: Scale::Whole(1.0),
        choice: None,
        table: tables::warranty,
    }
}
