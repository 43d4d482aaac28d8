//! How sure the answer is: outcomes counted, and each of them as a dot.

use super::cards::{table, table_button};
use super::charts::{Place, picture};
use super::markup::{Element, element};
use super::verdict::{judged, outcomes};
use super::view::View;
use crate::chart::dots::{Ends, dots};
use crate::decide::picture::{DifferenceBand, DifferencePicture, Estimate};
use crate::engine::plan::PlanKind;
use crate::text::{Digits, Format, compact_money, fill};

/// The name of the figure and of its table.
const NAME: &str = "sureness";

/// Width, in px, from which there is room for 50 dots.
const ROOM_FOR_50: f64 = 520.0;

/// Height of the dots with their axis, in px.
const HEIGHT: f64 = 108.0;

/// The figure beside the verdict. It keeps its place while the outcomes are worked out.
pub fn sureness(view: &View) -> Element {
    let words = view.state.language.decision_words();
    let difference = judged(view);
    let Some(outcomes) = outcomes(view, difference.plan) else {
        let waiting = element("figure").class("figure sureness");
        return waiting.child(element("p").class("basis").text(words.working));
    };
    let width = view.chart_width(Place::Side);
    let (values, all) = if width >= ROOM_FOR_50 {
        (&outcomes.cost_in_50, 50.0)
    } else {
        (&outcomes.cost_in_20, 20.0)
    };
    let savings: Vec<f64> = values.iter().rev().map(|difference| -difference).collect();
    let format = view.format();
    let count = |number: f64| format.number(number, Digits::Decimals(0));
    let number = count(all);
    let counts = in_counts(view, outcomes, all);
    let most = savings.last().copied().unwrap_or_default();
    let right = if most > 0.0 {
        let amount = compact_money(most, view.currency(), &format);
        fill(words.cheaper_up_to, &[("amount", &amount)])
    } else {
        words.cheaper.to_owned()
    };
    let ends = Ends {
        left: words.dearer,
        zero: "0",
        right: &right,
    };
    let drawing = dots(&savings, &ends, width, HEIGHT, view.chart_font());
    let title = fill(words.dots_title, &[("all", &number)]);
    let is_open = view.state.open_table() == Some(NAME);
    let place = "sureness-table";
    let opened = is_open.then(|| {
        element("div")
            .class("panel")
            .child(table(words.outcomes, &rows(view, outcomes)))
            .child(element("p").text(words.thresholds))
    });
    element("figure")
        .class("figure sureness")
        .attribute("part", "chart")
        .child(picture(NAME, &title, &counts, &drawing))
        .child(element("figcaption").class("basis").text(&counts))
        .child(table_button(view, NAME, words.outcomes, place))
        .child(element("div").id(place).maybe(opened))
}

/// "In 17 of 20 equally likely outcomes …"
fn in_counts(view: &View, outcomes: &DifferencePicture, all: f64) -> String {
    let words = view.state.language.decision_words();
    let format = view.format();
    let of_all =
        |estimate: Estimate| format.number(libm::round(estimate.value * all), Digits::Decimals(0));
    let plan = match outcomes.plan {
        PlanKind::AllRefurbished => words.refurbished_in_sentence,
        _ => words.mix_in_sentence,
    };
    fill(
        words.in_counts,
        &[
            ("cheaper", &of_all(outcomes.cheaper)),
            ("greener", &of_all(outcomes.emits_less)),
            ("all", &format.number(all, Digits::Decimals(0))),
            ("plan", plan),
        ],
    )
}

fn rows(view: &View, outcomes: &DifferencePicture) -> Vec<Vec<String>> {
    let words = view.state.language.decision_words();
    let format = view.format();
    let with_error = |estimate: Estimate, write: &dyn Fn(f64) -> String| {
        let error = fill(
            words.give_or_take,
            &[("error", &write(estimate.standard_error))],
        );
        [write(estimate.value), error].join(" ")
    };
    let percent = |share: f64| format.percent(share, Digits::Decimals(1));
    let money = |amount: f64| format.money(amount, view.currency(), Digits::Decimals(0));
    let mass = |kilograms: f64| {
        let tonnes = format.number(kilograms / 1_000.0, Digits::Decimals(1));
        [&tonnes, " ", view.words().tonnes].concat()
    };
    let row =
        |name: &str, band: &DifferenceBand, chance: Estimate, write: &dyn Fn(f64) -> String| {
            vec![
                name.to_owned(),
                with_error(band.p5, write),
                with_error(band.p50, write),
                with_error(band.p95, write),
                with_error(chance, &percent),
            ]
        };
    let headings = [
        words.outcome,
        words.lowest_5,
        words.middle,
        words.highest_5,
        words.chance_lower,
    ];
    vec![
        headings.map(str::to_owned).to_vec(),
        row(
            words.cost_difference,
            &outcomes.cost,
            outcomes.cheaper,
            &money,
        ),
        row(
            words.carbon_difference,
            &outcomes.carbon,
            outcomes.emits_less,
            &mass,
        ),
    ]
}
