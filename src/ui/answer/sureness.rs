//! How sure the answer is: outcomes counted, and each of them as a dot.

use crate::chart::dots::{Ends, dots};
use crate::decision::answer::{Chance, Judgement};
use crate::report::sureness::{counted, not_counted};
use crate::report::tables::sureness as sureness_table;
use crate::state::Rest;
use crate::ui::kit::charts::{Place, picture as picture_of};
use crate::ui::kit::later::{later, once_here};
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
    let figure = element("figure").class("figure sureness");
    let Some(judgement) = judgement else {
        return figure.hidden(true);
    };
    let is_known = matches!(judgement.chance, Chance::Known { .. });
    if is_known && view.state.rest == Rest::Here {
        return outcomes(view, judgement);
    }
    let text = not_counted(&view.report(), judgement);
    figure.child(element("p").class("basis").text(&text))
}

later! {
    later, "0000000000000000000000000000010b",
    fn outcomes(view: &View, judgement: &Judgement) -> Element = outcomes_made_later
}

/// Every outcome as a dot.
fn outcomes_made_later(view: &View, judgement: &Judgement) -> Element {
    let figure = element("figure").class("figure sureness");
    let width = view.chart_width(Place::Beside);
    let (counts, dots_of) = counted(&view.report(), judgement, width >= ROOM_FOR_50);
    let Some(of) = dots_of else {
        return figure.child(element("p").class("basis").text(&counts));
    };
    let ends = Ends {
        left: &of.ends[0],
        zero: "0",
        right: &of.ends[1],
    };
    let drawing = dots(&of.values, &ends, width, HEIGHT, view.chart_font());
    figure
        .attribute("part", "chart")
        .child(picture_of(NAME, &of.title, &of.finding, &drawing))
        .child(
            element("figcaption")
                .class("basis")
                .child(element("span").text(&counts))
                .text(" ")
                .child(table_button(
                    view,
                    NAME,
                    view.words().sure_outcomes(),
                    TABLE,
                )),
        )
}

later! {
    later, "0000000000000000000000000000010c",
    fn opened(view: &View) -> Element = opened_made_later
}

fn opened_made_later(view: &View) -> Element {
    let panel = element("div");
    match sureness_table(&view.report()) {
        Some(contents) => panel
            .class("panel")
            .child(table(view, &contents.title, &contents))
            .child(element("p").text(&contents.note))
            .child(save_menu(view, NAME, &contents.title, contents.clone())),
        None => panel,
    }
}

/// The outcomes as a table, where it is open.
pub fn opened_outcomes(view: &View) -> Element {
    let is_open = view.state.open_table() == Some(NAME);
    let opened = is_open.then(|| once_here(view, view.state.rest, &|| opened(view)));
    element("div")
        .attributes(&[("id", TABLE), ("class", "outcomes")])
        .maybe(opened)
}
