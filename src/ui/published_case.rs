//! A published case: what was published, and what its figures and today's factors give.

use yew::prelude::*;

use super::cards::table;
use super::view::View;
use crate::presets::{FigureKind, PresetId, PublishedCase};
use crate::text::{
    Digits, Format, Unit, fill, preset_description, preset_figure_name, quantity, why_it_differs,
};

fn figure(view: &View, kind: FigureKind, value: f64) -> String {
    let format = view.format();
    match kind {
        FigureKind::CostSaved
        | FigureKind::CostSavedPerDevice
        | FigureKind::NetPresentValueNew
        | FigureKind::NetPresentValueRefurbished => {
            format.money(value, view.currency(), Digits::UpTo(0))
        }
        FigureKind::EquivalentAnnualCostNew | FigureKind::EquivalentAnnualCostRefurbished => {
            format.money(value, view.currency(), Digits::UpTo(2))
        }
        FigureKind::CarbonSaved | FigureKind::CarbonSavedFull | FigureKind::CarbonTotal => {
            quantity(value, Unit::Carbon, view.currency(), &format)
        }
        FigureKind::CarbonPerYearThree
        | FigureKind::CarbonPerYearFour
        | FigureKind::CarbonPerYearSix => {
            quantity(value, Unit::CarbonPerYear, view.currency(), &format)
        }
        FigureKind::CarbonShareSaved => format.percent(value, Digits::Decimals(0)),
        FigureKind::FridgeYears | FigureKind::HeatedFlats => {
            format.number(value, Digits::Decimals(0))
        }
        FigureKind::CarLaps => format.number(value, Digits::Decimals(1)),
    }
}

fn body(view: &View, preset: PresetId, case: &PublishedCase) -> Html {
    let words = view.words();
    let language = view.state.language;
    let heading = view.heading(1);
    let comparison = view.state.comparison();
    let headings = [
        words.published_figure,
        words.published,
        words.recomputed,
        words.today,
    ];
    let mut rows = vec![headings.map(AttrValue::from).to_vec()];
    for published in case.figures {
        let show = |value: f64| AttrValue::from(figure(view, published.kind, value));
        let today = published.today(comparison).map_or_else(|| "–".into(), show);
        rows.push(vec![
            preset_figure_name(published.kind, language).into(),
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
    html! {
        <div>
            <@{heading} class="section">{ words.published_case }</@>
            <p>
                { preset_description(preset, language) }{ " " }
                <a href={case.source.url} target="_blank" rel="noreferrer noopener">{ origin }</a>
            </p>
            { table(words.published_case, &rows) }
            { for why_it_differs(preset, language).map(|why| html! { <p class="note">{ why }</p> }) }
        </div>
    }
}

pub fn published_case_panel(view: &View) -> Html {
    let case = view
        .state
        .preset()
        .and_then(|preset| Some((preset, preset.case()?)));
    html! {
        <section class="published" hidden={case.is_none()}>
            { for case.map(|(preset, case)| body(view, preset, case)) }
        </section>
    }
}
