//! What the amounts are, and the way to how they are worked out.

use crate::decision::answer::Judgement;
use crate::engine::Subject;
use crate::quantity::Quantity;
use crate::report::names::years_text;
use crate::scenario::Currency;
use crate::text::fill;
use crate::ui::kit::explain_button::explain_button;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// In which currency amounts are, where its sign does not say it to every reader.
fn in_currency(view: &View) -> &'static str {
    let words = view.words();
    match view.currency() {
        Currency::Sek => words.in_kronor(),
        Currency::Nok => words.in_norwegian_kroner(),
        Currency::Dkk => words.in_danish_kroner(),
        Currency::Isk => words.in_icelandic_kronur(),
        Currency::Usd => words.in_us_dollars(),
        _ => "",
    }
}

/// "Present value over 4 years, excl. VAT", and how the total of the plan that does better is worked
/// out.
pub fn basis(view: &View, judgement: &Judgement) -> Element {
    let words = view.words();
    let years = years_text(&view.state, &view.format());
    let basis = [
        ("years", years.as_str()),
        ("vat", view.vat()),
        ("currency", in_currency(view)),
    ];
    let favoured = judgement.pair()[judgement.favoured()[0]];
    let total = Subject::Plan(favoured, Quantity::TotalCost);
    element("p")
        .class("basis")
        .text(&fill(words.verdict_basis(), &basis))
        .text(" ")
        .child(explain_button(view, total, words.how_computed(), "verdict"))
}
