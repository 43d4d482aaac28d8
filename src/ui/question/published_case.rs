//! A published case: what was published, and what its figures and today's factors give.

use crate::presets::{FigureKind, PresetId, PublishedCase, Today, home_currency};
use crate::scenario::Currency;
use crate::state::own_values::own_values;
use crate::text::{
    Digits, Format, Unit, fill, preset_description, preset_figure_name, quantity, why_it_differs,
};
use crate::ui::kit::markup::{Element, element, link, section_heading};
use crate::ui::kit::table::table;
use crate::ui::kit::view::View;

fn figure(view: &View, kind: FigureKind, value: f64, currency: Currency) -> String {
    let format = view.format();
    match kind {
        FigureKind::CostSaved
        | FigureKind::CostSavedPerDevice
        | FigureKind::NetPresentValueNew
        | FigureKind::NetPresentValueRefurbished => format.money(value, currency, Digits::UpTo(0)),
        FigureKind::EquivalentAnnualCostNew | FigureKind::EquivalentAnnualCostRefurbished => {
            format.money(value, currency, Digits::UpTo(2))
        }
        FigureKind::CarbonSaved | FigureKind::CarbonSavedFull | FigureKind::CarbonTotal => {
            quantity(value, Unit::Carbon, currency, &format)
        }
        FigureKind::CarbonPerYearThree
        | FigureKind::CarbonPerYearFour
        | FigureKind::CarbonPerYearSix => quantity(value, Unit::CarbonPerYear, currency, &format),
        FigureKind::CarbonShareSaved => format.percent(value, Digits::Decimals(0)),
        FigureKind::FridgeYears | FigureKind::HeatedFlats => {
            format.number(value, Digits::Decimals(0))
        }
        FigureKind::CarLaps => format.number(value, Digits::Decimals(1)),
    }
}

fn body(view: &View, preset: PresetId, case: &PublishedCase) -> Element {
    let words = view.words();
    let language = view.state.language;
    let comparison = view.state.comparison();
    let headings = [
        words.published_figure,
        words.published,
        words.recomputed,
        words.today,
    ];
    let mut rows = vec![headings.map(str::to_owned).to_vec()];
    // What was published is in the currency in which it was published.
    let home = home_currency(view.state.scenario());
    for published in case.figures {
        let show = |value: f64| figure(view, published.kind, value, home);
        let of_today = match published.today {
            Today::Compared(_) => view.currency(),
            Today::Calculated(_) => home,
        };
        let today = published.today(comparison).map_or_else(
            || "–".to_owned(),
            |value| figure(view, published.kind, value, of_today),
        );
        rows.push(vec![
            preset_figure_name(published.kind, language).to_owned(),
            show(published.published),
            show(published.recomputed),
            today,
        ]);
    }
    let year = case.year.to_string();
    let origin = fill(
        words.published_by,
        &[("publisher", case.publisher), ("year", &year)],
    );
    element("div")
        .child(section_heading(view, words.published_case))
        .child(
            element("p")
                .text(preset_description(preset, language))
                .text(" ")
                .child(link(case.source.url, &origin)),
        )
        .child(table(words.published_case, &rows))
        .maybe(why_it_differs(preset, language).map(|why| element("p").class("note").text(why)))
}

pub fn published_case_panel(view: &View) -> Element {
    // Other figures than the case's own would stand there as its own.
    let own = view.state.preset().filter(|preset| preset.case().is_some());
    let own = own.filter(|preset| own_values(view.state.scenario(), *preset) == 0);
    let case = own.and_then(|preset| Some((preset, preset.case()?)));
    element("section")
        .class("published")
        .hidden(case.is_none())
        .maybe(case.map(|(preset, case)| body(view, preset, case)))
}
