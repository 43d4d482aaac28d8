//! A published case.

use super::money::WHOLE;
use crate::presets::{FigureKind, PublishedCase, Today, home_currency};
use crate::report::Report;
use crate::report::table::{Cell, Notation, Row, Table};
use crate::scenario::Currency;
use crate::text::{Digits, Unit, preset_figure_name};

/// What was published of a case, and what its figures and today's factors give.
pub fn published(report: &Report, case: &PublishedCase) -> Table {
    let words = report.words();
    let headings = [
        words.published_figure(),
        words.published(),
        words.recomputed(),
        words.today(),
    ];
    // What was published is in the currency in which it was published.
    let home = home_currency(report.state.scenario());
    let rows = case.figures.iter().map(|published| {
        let cell = |value, currency| Cell::Number(value, notation(published.kind, currency));
        let of_today = match published.today {
            Today::Compared(_) => report.currency(),
            Today::Calculated(_) => home,
        };
        let today = published.today(report.state.comparison());
        Row {
            name: preset_figure_name(published.kind, report.state.language).to_owned(),
            cells: vec![
                cell(published.published, home),
                cell(published.recomputed, home),
                today.map_or(Cell::None, |value| cell(value, of_today)),
            ],
        }
    });
    Table {
        name: "published",
        title: words.published_case().to_owned(),
        note: String::new(),
        columns: headings.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}

/// How a published figure is written.
fn notation(kind: FigureKind, currency: Currency) -> Notation {
    match kind {
        FigureKind::CostSaved
        | FigureKind::CostSavedPerDevice
        | FigureKind::NetPresentValueNew
        | FigureKind::NetPresentValueRefurbished => Notation::Money(currency, Digits::UpTo(0)),
        FigureKind::EquivalentAnnualCostNew | FigureKind::EquivalentAnnualCostRefurbished => {
            Notation::Money(currency, Digits::UpTo(2))
        }
        FigureKind::CarbonSaved | FigureKind::CarbonSavedFull | FigureKind::CarbonTotal => {
            Notation::Quantity(Unit::Carbon, currency)
        }
        FigureKind::CarbonPerYearThree
        | FigureKind::CarbonPerYearFour
        | FigureKind::CarbonPerYearSix => Notation::Quantity(Unit::CarbonPerYear, currency),
        FigureKind::CarbonShareSaved => Notation::Share(WHOLE),
        FigureKind::FridgeYears | FigureKind::HeatedFlats => Notation::Number(WHOLE),
        FigureKind::CarLaps => Notation::Number(Digits::Decimals(1)),
    }
}
