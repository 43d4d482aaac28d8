//! Warranty and risk.

use super::card::Card;
use super::plans::{by_plan, plan_rows};
use crate::engine::Subject;
use crate::engine::option_result::OptionResult;
use crate::engine::plan_kind::PlanKind;
use crate::report::tables;
use crate::scalar::Term;
use crate::scenario::Sourcing;
use crate::text::{Digits, Format, fill};
use crate::ui::kit::bar_chart::Scale;
use crate::ui::kit::explain_button::explain_button;
use crate::ui::kit::markup::element;
use crate::ui::kit::view::View;

/// What it takes to make all warranties as long as the longest, as a finding.
fn equal_warranty(view: &View) -> String {
    let words = view.words();
    let comparison = view.state.comparison();
    let options = || comparison.groups.iter().flat_map(|group| &group.options);
    let price = |option: &OptionResult| option.warranty.equal_warranty_price;
    if options().any(|option| price(option).is_none()) {
        return words.warranty_finding_none().to_owned();
    }
    let prices = options().filter_map(|option| Some((option.sourcing, price(option)?.value())));
    let (lacking, longest): (Vec<_>, Vec<_>) = prices.partition(|(_, price)| *price > 0.0);
    let dearest = lacking.iter().map(|(_, price)| *price).fold(0.0, f64::max);
    if lacking.is_empty() {
        return words.warranty_finding_equal().to_owned();
    }
    let all_are = |options: &[(Sourcing, f64)], sourcing| {
        let mut options = options.iter();
        options.all(|(of, _)| *of == sourcing)
    };
    let refurbished_lack =
        all_are(&lacking, Sourcing::Refurbished) && all_are(&longest, Sourcing::New);
    let message = if refurbished_lack {
        words.warranty_finding()
    } else {
        words.warranty_finding_longest()
    };
    let currency = view.currency();
    let dearest_text = view.format().money(dearest, currency, Digits::Decimals(0));
    let is_one_price = lacking.iter().all(|(_, price)| *price == dearest);
    let price = match is_one_price {
        true => dearest_text,
        false => fill(words.up_to(), &[("price", &dearest_text)]),
    };
    fill(message, &[("price", &price)])
}

pub fn warranty_card(view: &View) -> Card {
    let words = view.words();
    let format = view.format();
    let _currency = view.currency();
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
    let explained = Subject::Plan(PlanKind::YourMix, Term::FailuresUncovered);
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
