//! What the amounts are, and the way to how they are worked out.

use crate::decision::answer::Judgement;
use crate::engine::Subject;
use crate::quantity::Quantity;
use crate::report::names::years_text;
use crate::text::fill;
use crate::ui::kit::explain_button::explain_button;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// "Present value over 4 years, excl. VAT", and how the total of the plan that does better is worked
/// out.
pub fn basis(view: &View, judgement: &Judgement) -> Element {
    let words = view.words();
    let years = years_text(&view.state, &view.format());
    let basis = [
        ("years", years.as_str()),
        ("vat", view.vat()),
        ("currency", view.report().in_currency()),
    ];
    let favoured = judgement.pair()[judgement.favoured()[0]];
    let total = Subject::Plan(favoured, Quantity::TotalCost);
    element("p")
        .class("basis")
        .text(&fill(words.verdict_basis(), &basis))
        .text(" ")
        .child(explain_button(view, total, words.how_computed(), "verdict"))
}
