//! How sure the answer is: outcomes counted, and each of them as a dot.

use crate::chart::dots::{Ends, dots};
use crate::decision::answer::{Chance, Judgement};
use crate::decision::picture::{DifferenceBand, DifferencePicture, Estimate};
use crate::text::{Digits, Format, against, compact_money, fill, in_counts, sharing};
use crate::ui::kit::charts::{Place, picture as picture_of};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::table::{table, table_button};
use crate::ui::kit::view::View;

/// The name of the figure and of its table.
const NAME: &str = "sureness";

/// Width, in px, from which there is room for 50 dots.
const ROOM_FOR_50: f64 = 520.0;

/// Height of the dots with their axis, in px.
const HEIGHT: f64 = 88.0;

/// The figure beside the verdict. It keeps its place while the outcomes are worked out.
pub fn sureness(view: &View, judgement: Option<&Judgement>) -> Element {
    let words = view.state.language.decision_words();
    let figure = element("figure").class("figure sureness");
    let Some(judgement) = judgement else {
        return figure.hidden(true);
    };
    let note = |text: &str| element("p").class("basis").text(text);
    let picture = view.state.decision().uncertainty.as_ref();
    let of_plan = picture.and_then(|picture| picture.of(judgement.plan, judgement.against));
    let (Chance::Known { cost, .. }, Some(outcomes)) = (judgement.chance, of_plan) else {
        let unfit = in_counts(judgement, 0, &view.format());
        let text = if unfit.is_empty() {
            words.working
        } else {
            &unfit
        };
        return figure.child(note(text));
    };
    let width = view.chart_width(Place::Side);
    let (values, place) = if width >= ROOM_FOR_50 {
        (&outcomes.cost_in_50, 1)
    } else {
        (&outcomes.cost_in_20, 0)
    };
    let counts = in_counts(judgement, place, &view.format());
    if cost.is_none() {
        return figure.child(note(&counts));
    }
    let savings: Vec<f64> = values.iter().rev().map(|difference| -difference).collect();
    let format = view.format();
    let number = format.number(values.len() as f64, Digits::Decimals(0));
    let most = savings.last().copied().unwrap_or_default();
    let right = if most > 0.0 {
        let amount = compact_money(most, view.currency(), &format);
        fill(words.costs_less_up_to, &[("amount", &amount)])
    } else {
        words.costs_less.to_owned()
    };
    let ends = Ends {
        left: words.costs_more,
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
            .child(table(words.outcomes, &rows(view, judgement, outcomes)))
            .child(element("p").text(words.thresholds))
    });
    figure
        .attribute("part", "chart")
        .child(picture_of(NAME, &title, &counts, &drawing))
        .child(
            element("figcaption")
                .class("basis")
                .text(&[&counts, " "].concat())
                .child(table_button(view, NAME, words.outcomes, place)),
        )
        .child(element("div").id(place).maybe(opened))
}

fn rows(view: &View, judgement: &Judgement, outcomes: &DifferencePicture) -> Vec<Vec<String>> {
    let language = view.state.language;
    let words = language.decision_words();
    let format = view.format();
    let against = against(judgement, language);
    let money = |amount: f64| format.money(amount, view.currency(), Digits::Decimals(0));
    // One unit in the row: kilograms where all are below a tonne.
    let carbon = &outcomes.carbon;
    let is_small = [carbon.p5, carbon.p50, carbon.p95]
        .iter()
        .all(|amount| amount.value.abs() < 1_000.0);
    let mass = |kilograms: f64| {
        let (number, unit) = if is_small {
            (format.number(kilograms, Digits::Decimals(0)), "kg")
        } else {
            let tonnes = format.number(kilograms / 1_000.0, Digits::Decimals(1));
            (tonnes, view.words().tonnes)
        };
        [&number, "\u{a0}", unit].concat()
    };
    let row = |name: String,
               band: &DifferenceBand,
               chance: Option<Estimate>,
               write: &dyn Fn(f64) -> String| {
        let mut row = vec![name];
        row.extend([band.p5, band.p50, band.p95].map(|amount| write(amount.value)));
        let percent = |chance: Estimate| format.percent(chance.value, Digits::Decimals(0));
        row.push(chance.map_or_else(String::new, percent));
        row
    };
    let headings = [
        &fill(words.outcome, &[("against", against)]),
        words.lowest_5,
        words.middle,
        words.highest_5,
        words.chance_lower,
    ];
    let rule = sharing(judgement.allocation, language);
    vec![
        headings.map(str::to_owned).to_vec(),
        row(
            words.cost_difference.to_owned(),
            &outcomes.cost,
            outcomes.cheaper,
            &money,
        ),
        row(
            fill(words.carbon_difference, &[("rule", rule)]),
            carbon,
            outcomes.emits_less,
            &mass,
        ),
    ]
}
