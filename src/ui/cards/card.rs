//! One card.

use crate::report::cards::{Card, Finding};
use crate::scenario::{Allocation, Choice};
use crate::state::edit::ChoicePlace;
use crate::text::allocation_name;
use crate::ui::kit::bar_chart::bar_chart;
use crate::ui::kit::choice_field::{Choosing, Section, choice_field};
use crate::ui::kit::explain_button::explained_sentence;
use crate::ui::kit::markup::{Element, element, heading};
use crate::ui::kit::table::table_button;
use crate::ui::kit::view::View;

/// One card: a question, a chart, a finding, and a button for its table. `choice` is what can be
/// chosen beside the question.
pub fn card(view: &View, card: &Card, choice: Option<Element>) -> Element {
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
                        .maybe(choice),
                ),
        )
        .child(bar_chart(
            name,
            card.title,
            &card.finding.text(),
            &card.rows,
            card.scale,
        ))
        .child(
            element("div")
                .class("finding")
                .child(finding(view, name, &card.finding)),
        )
        .child(table_button(view, name, card.title, "card-table"))
}

/// The finding, whose figure can be explained.
fn finding(view: &View, name: &str, of: &Finding) -> Element {
    let sentence = element("p").text(&of.before);
    let sentence = match &of.figure {
        None => sentence,
        Some(figure) => explained_sentence(
            view,
            sentence,
            figure.message,
            &[(figure.place, &figure.value)],
            (figure.place, figure.subject, name),
        ),
    };
    sentence.text(&of.after)
}

/// The rule for sharing manufacture that is in force, to be changed in place.
pub fn rule_choice(view: &View) -> Element {
    let rule = view.state.allocation();
    let name = |rule| allocation_name(rule, view.state.language).to_owned();
    let entries = Allocation::ALL.iter();
    let entries = entries.map(|rule| (rule.word(), name(*rule)));
    choice_field(
        view,
        Choosing {
            id: "card-rule",
            label: view.words().allocation(),
            label_hidden: true,
            field: "rule",
            place: ChoicePlace::Allocation,
            selected: rule.word(),
            sections: Section::plain(entries.collect()),
        },
    )
}
