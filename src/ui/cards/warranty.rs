//! Warranty and risk.

use super::card::Card;
use super::plans::{by_plan, plan_rows};
use crate::decide::told;
use crate::decision::told::EqualWarranty;
use crate::engine::Subject;
use crate::engine::plan_kind::PlanKind;
use crate::quantity::Quantity;
use crate::report::tables;
use crate::text::{Digits, Format, fill};
use crate::ui::kit::bar_chart::Scale;
use crate::ui::kit::explain_button::explain_button;
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
    let repairs = by_plan(view, &|plan| {
        let repairs = plan.warranty.expected_failures_uncovered.value();
        format.number(repairs, Digits::Decimals(0))
    });
    let finding = equal_warranty(view);
    let mix = view.state.comparison().plan(PlanKind::YourMix);
    let (repairs_of_mix, whole) = (
        mix.warranty.expected_failures_uncovered.value(),
        Digits::Decimals(0),
    );
    let message = words.repairs_expected(format.category(repairs_of_mix, whole));
    let number = format.number(repairs_of_mix, whole);
    let expected = fill(message, &[("number", &number)]);
    let explained = Subject::Plan(PlanKind::YourMix, Quantity::FailuresUncovered);
    let mut rows = plan_rows(
        view,
        &|plan| plan.warranty.covered_share.value(),
        Some(&|option| option.warranty.covered_years.value()),
        &percents,
    );
    for (row, repairs) in rows.iter_mut().zip(&repairs) {
        row.second = repairs.clone();
    }
    Card {
        name: "warranty",
        title: words.warranty(),
        question: words.warranty_question().to_owned(),
        finding: element("p")
            .child(explain_button(view, explained, &expected, "warranty"))
            .text(". ")
            .text(&finding),
        finding_text: [&expected, ". ", &finding].concat(),
        rows,
        // What is a whole is all of the time.
        scale: Scale::Whole(1.0),
        heads: Some([words.head_covered(), words.head_repairs()]),
        more: None,
        table: tables::warranty,
    }
}
