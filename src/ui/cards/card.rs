//! One card.

use crate::report::Report;
use crate::report::table::Table;
use crate::ui::kit::bar_chart::{PlanRow, Scale, bar_chart};
use crate::ui::kit::markup::{Element, element, heading};
use crate::ui::kit::table::table_button;
use crate::ui::kit::view::View;

/// One card: a question, a chart, a finding, and a table of the exact values.
pub struct Card {
    pub name: &'static str,
    pub title: &'static str,
    pub question: String,
    /// The finding, which closes the card.
    pub finding: Element,
    /// The same as text, which describes the chart.
    pub finding_text: String,
    pub rows: Vec<PlanRow>,
    pub scale: Scale,
    /// What can be chosen beside the question.
    pub choice: Option<Element>,
    /// The exact values.
    pub table: fn(&Report) -> Table,
}

pub fn card(view: &View, card: Card) -> Element {
    let name = card.name;
    element("figure")
        .class(&["card ", name].concat())
        .attribute("part", "card")
        .child(
            element("figcaption")
                .child(heading(view, 1).text(card.title))
                .child(
                    element("div")
                        .class("card-question")
                        .child(element("span").text(&card.question))
                        .maybe(card.choice),
                ),
        )
        .child(bar_chart(
            name,
            card.title,
            &card.finding_text,
            &card.rows,
            card.scale,
        ))
        .child(element("div").class("finding").child(card.finding))
        .child(table_button(view, name, card.title, "card-table"))
}
