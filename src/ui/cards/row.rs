//! The cards beside one another, and the table that is open.

use super::card::{card, rule_choice};
use crate::report::cards;
use crate::ui::kit::later::{later, once_here};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::save_menu::open_table;
use crate::ui::kit::view::View;
use yew::NodeRef;

later! {
    later, "00000000000000000000000000000107",
    fn opened(view: &View, name: &'static str, title: &str) -> Element = opened_made_later
}

/// The table of a card.
fn opened_made_later(view: &View, name: &'static str, title: &str) -> Element {
    let contents = cards::table(&view.report(), name);
    let note = element("p")
        .class("note")
        .hidden(contents.note.is_empty())
        .text(&contents.note);
    open_table(view, (name, title), &contents).child(note)
}

/// The cards, and below them, at `place`, the table that is open.
pub fn cards(view: &View, place: &NodeRef) -> Element {
    let words = view.words();
    let cards = cards::cards(&view.report());
    let open = cards
        .iter()
        .find(|card| view.state.open_table() == Some(card.name));
    let open = open.map(|card| {
        once_here(view, view.state.rest, &|| {
            opened(view, card.name, card.title)
        })
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
