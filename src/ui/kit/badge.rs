//! The badge that says where a value comes from.

use yew::Html;

use super::markup::{Element, button, element};
use super::view::View;
use crate::quantity::Quantity;
use crate::scalar::Provenance;
use crate::state::Action;
use crate::state::edit::{Edit, NumberPlace, entered_number};
use crate::text::{fill, provenance_badge, provenance_in_short, unit};

/// The way back to the default of a number that was entered.
pub fn reset_button(view: &View, place: NumberPlace, term: Quantity) -> Element {
    let words = view.words();
    let of = crate::text::term(term, view.state.language);
    let values = [("what", words.reset_value()), ("of", of)];
    button(view, Action::Edit(Edit::Number(place, None)))
        .class("quiet")
        .label(&fill(words.action_of(), &values))
        .text(words.reset_value())
}

/// The provenance of a value, and the way back to its default when it was entered.
pub fn badge(
    view: &View,
    place: NumberPlace,
    term: Quantity,
    provenance: Option<Provenance>,
) -> Html {
    let words = view.words();
    let entered = entered_number(view.state.scenario(), place);
    let start = entered_number(view.state.starting_point(), place);
    let is_of_preset = entered.is_some() && entered == start;
    let is_own = entered.is_some() && !is_of_preset;
    // In a word; in full where one looks at it closer, and in the explanation.
    let short = match provenance {
        _ if is_of_preset => words.from_preset(),
        Some(provenance) => provenance_in_short(&provenance, view.state.language),
        None => "",
    };
    let in_full = provenance.filter(|_| !is_of_preset).map(|provenance| {
        provenance_badge(&provenance, unit(term), view.currency(), &view.format())
    });
    let reset = is_own.then(|| reset_button(view, place, term));
    let class = if is_own { "badge own" } else { "badge" };
    element("span")
        .class("origin")
        .child(
            element("span")
                .class(class)
                .attribute("title", in_full.as_deref().unwrap_or(short))
                .text(short),
        )
        .maybe(reset)
        .into()
}
