//! Other mixes, and who buys together.

use super::money::WHOLE;
use crate::decision::frontier::Point;
use crate::decision::trade_off::TradeOff;
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_result::PlanResult;
use crate::report::Report;
use crate::report::names::{organisation_name, plan_title};
use crate::report::plans::plans;
use crate::report::table::{Cell, Notation, Row, Table};
use crate::text::{fill, sentence_start};

/// How it is said that a plan has devices that miss the need or a requirement; `None` where it has
/// none.
pub fn missing(report: &Report, plan: PlanKind) -> Option<&'static str> {
    let words = report.words();
    let shortfall = report
        .state
        .comparison()
        .shortfall(report.state.valid(), plan)?;
    Some(words.mix_misses(shortfall.missed))
}

/// A point of the trade-off: "mix 3".
pub fn point_name(report: &Report, point: usize) -> String {
    let number = report.format.number((point + 1) as f64, WHOLE);
    fill(report.words().mix_point(), &[("number", &number)])
}

/// What a point of the trade-off is called when it is one that matters.
pub fn point_titles(report: &Report, curve: &TradeOff, point: usize) -> Vec<&'static str> {
    let words = report.words();
    let curve = &curve.frontier;
    let named = [
        (curve.cheapest(), words.mix_cheapest()),
        (curve.balanced, words.mix_balanced()),
        (curve.greenest(), words.mix_greenest()),
    ];
    // One that is at an end is not in between.
    let is_end = point == curve.cheapest() || point == curve.greenest();
    let is_named =
        |(at, name): &(usize, &str)| *at == point && !(is_end && *name == words.mix_balanced());
    let named = named.into_iter().filter(is_named);
    named.map(|(_, name)| name).collect()
}

/// A row for each point of the trade-off, and for each plan where it can be held against them.
pub fn trade_off(report: &Report, curve: &TradeOff) -> Table {
    let words = report.words();
    let headings = [
        words.mix_column_point(),
        words.mix_column_cost(),
        words.mix_column_first_year(),
        words.mix_column_carbon(),
    ];
    let kilograms = |mass| Cell::Number(mass, Notation::Kilograms);
    let point = |(index, point): (usize, &Point)| {
        let mut name = point_name(report, index);
        for own in point_titles(report, curve, index) {
            name = [&name, ", ", own].concat();
        }
        let totals = &point.totals;
        Row {
            name: sentence_start(&name),
            cells: vec![
                report.money(totals.cost),
                report.money(totals.first_year),
                kilograms(totals.carbon),
            ],
        }
    };
    let plan = |plan: &PlanResult| {
        let name = plan_title(report.state, plan.plan);
        let name = match missing(report, plan.plan) {
            Some(message) => fill(message, &[("plan", &name)]),
            None => name,
        };
        Row {
            name,
            cells: vec![
                report.money(plan.cost.total.value()),
                Cell::None,
                kilograms(plan.carbon.total.value()),
            ],
        }
    };
    let points = curve.frontier.points.iter().enumerate().map(point);
    Table {
        name: "trade-off",
        title: words.mix_title().to_owned(),
        note: String::new(),
        columns: headings.map(str::to_owned).to_vec(),
        rows: points.chain(plans(report.state).map(plan)).collect(),
    }
}

/// What each of the organisations that buy together pays and emits in your mix.
pub fn organisations(report: &Report) -> Table {
    let words = report.words();
    let headings = [
        words.organisation(),
        words.column_alone(),
        words.column_together(),
        words.column_gain(),
        words.column_carbon(),
    ];
    let results = report.state.comparison().organisations.iter().enumerate();
    let rows = results.map(|(index, of)| {
        let mix = &of.plans[PlanKind::YourMix as usize];
        Row {
            name: organisation_name(report.state, index),
            cells: vec![
                report.money(mix.cost_alone.value()),
                report.money(mix.cost.value()),
                report.money(mix.gain.value()),
                Cell::Number(mix.carbon.value(), Notation::Number(WHOLE)),
            ],
        }
    });
    Table {
        name: "organisations",
        title: words.together().to_owned(),
        note: String::new(),
        columns: headings.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}
