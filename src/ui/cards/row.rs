//! The cards beside one another, and the table that is open.

use super::card::{card, rule_choice};
use crate::report::cards;
use crate::text::fill;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::save_menu::save_menu;
use crate::ui::kit::table::table;
use crate::ui::kit::view::View;
use yew::NodeRef;

/// The cards, and below them, at `place`, the table that is open.
pub fn cards(view: &View, place: &NodeRef) -> Element {
    let words = view.words();
    let cards = cards::cards(&view.report());
    let open = cards
        .iter()
        .find(|card| view.state.open_table() == Some(card.name));
    let open = open.map(|card| {
        let name = fill(words.table_of(), &[("chart", card.title)]);
        let contents = (card.table)(&view.report());
        element("div")
            .class("panel")
            .child(table(view, &name, &contents))
            .child(save_menu(view, card.name, card.title, contents.clone()))
            .child(
                element("p")
                    .class("note")
                    .hidden(contents.note.is_empty())
                    .text(&contents.note),
            )
    });
    let table = element("div").id("card-table");
    // Who looks for the place finds it only where a table of a card is open.
    let table = if open.is_some() {
        table.at(place)
    } else {
        table
    };
    element("div")
        .child(
            element("section")
                .class("cards")
                .label(words.cards())
                .each(cards.iter().map(|contents| {
                    let is_climate = contents.name == "climate";
                    card(view, contents, is_climate.then(|| rule_choice(view)))
                })),
        )
        .child(table.maybe(open))
}
