//! Why the answer is what it is: the difference by line, and by group where there are several.

mod bars;
mod basis;
mod groups;
mod lines;

use super::change::figures::choice;
use crate::report::answer::answer;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// What makes the difference, on the measure that is looked at.
pub fn why(view: &View) -> Element {
    let section = element("div").class("sections reasons");
    let Some(judgement) = answer(&view.report()).judgement else {
        let text = view.words().change_nothing_to_compare();
        return section.child(element("p").class("note").text(text));
    };
    section
        .child(
            element("div")
                .class("choice-and-basis")
                .child(choice(view))
                .child(basis::basis(view, &judgement)),
        )
        .child(lines::by_line(view, &judgement))
        .maybe(groups::by_group(view, &judgement))
}
