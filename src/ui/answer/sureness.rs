//! How sure the answer is: outcomes counted, and each of them as a dot.

use crate::chart::dots::{Ends, dots};
use crate::decision::answer::{Chance, Judgement};
use crate::decision::measure::Measure;
use crate::report::tables::sureness as sureness_table;
use crate::text::{
    Digits, Format, against, fill, in_counts, judged_plan, plan_name, sentence_start,
};
use crate::ui::kit::charts::{Place, picture as picture_of};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::save_menu::save_menu;
use crate::ui::kit::table::{table, table_button};
use crate::ui::kit::view::View;

/// The name of the figure and of its table.
const NAME: &str = "sureness";

/// Width, in px, from which there is room for 50 dots.
const ROOM_FOR_50: f64 = 520.0;

/// Height of the dots with their axis, in px.
const HEIGHT: f64 = 84.0;

/// The id of the table of outcomes.
const TABLE: &str = "sureness-table";

/// The figure beside the verdict. It keeps its place while the outcomes are worked out.
pub fn sureness(view: &View, judgement: Option<&Judgement>) -> Element {
    let words = view.words();
    let figure = element("figure").class("figure sureness");
    let Some(judgement) = judgement else {
        return figure.hidden(true);
    };
    let note = |text: &str| element("p").class("basis").text(text);
    let picture = view.state.decision().uncertainty.as_ref();
    let of_plan = picture.and_then(|picture| picture.of(judgement.plan, judgement.against));
    let (Chance::Known { cost, .. }, Some(outcomes)) = (judgement.chance, of_plan) else {
        let [unfit, _] = in_counts(judgement, 0, &view.format());
        let text = if unfit.is_empty() {
            words.sure_working()
        } else {
            &unfit
        };
        return figure.child(note(text));
    };
    let width = view.chart_width(Place::Beside);
    let (values, place) = if width >= ROOM_FOR_50 {
        (&outcomes.cost_in_50, 1)
    } else {
        (&outcomes.cost_in_20, 0)
    };
    let [counts, of_carbon] = in_counts(judgement, place, &view.format());
    if cost.is_none() {
        return figure.child(note(&[&counts, " ", &of_carbon].concat()));
    }
    let description = [&counts, " ", &of_carbon].concat();
    let savings: Vec<f64> = values.iter().rev().map(|difference| -difference).collect();
    let format = view.format();
    let number = format.number(values.len() as f64, Digits::Decimals(0));
    // What costs less on which side; a plan that is not whole by the name that has room.
    let language = view.state.language;
    let names = [
        judged_plan(judgement, language),
        against(judgement, language),
    ];
    let side = |at: usize| {
        let plan = match judgement.is_whole[at] {
            true => names[at],
            false => plan_name(judgement.pair()[at], false, language),
        };
        sentence_start(&fill(words.why_is_better(Measure::Cost), &[("plan", plan)]))
    };
    let ends = Ends {
        left: &side(1),
        zero: "0",
        right: &side(0),
    };
    let drawing = dots(&savings, &ends, width, HEIGHT, view.chart_font());
    let title = fill(words.sure_dots_title(), &[("all", &number)]);
    figure
        .attribute("part", "chart")
        .child(picture_of(NAME, &title, &description, &drawing))
        .child(
            element("figcaption")
                .class("basis")
                .child(element("span").text(&counts))
                .text(" ")
                .child(table_button(view, NAME, words.sure_outcomes(), TABLE)),
        )
}

/// The outcomes as a table, where it is open.
pub fn opened_outcomes(view: &View) -> Element {
    let is_open = view.state.open_table() == Some(NAME);
    let opened = is_open.then(|| sureness_table(&view.report())).flatten();
    let opened = opened.map(|contents| {
        element("div")
            .class("panel")
            .child(table(view, &contents.title, &contents))
            .child(element("p").text(&contents.note))
            .child(save_menu(view, NAME, &contents.title, contents.clone()))
    });
    element("div")
        .attributes(&[("id", TABLE), ("class", "outcomes")])
        .maybe(opened)
}
