//! What changes the answer, in one sentence under the verdict, with a button that tries it.

use crate::decision::sensitivity::Sensitivity;
use crate::report::answer::{nearest_turn, what_changes};
use crate::state::Rest;
use crate::ui::kit::later::later;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;
use crate::ui::tabs::change::turning::{take_back_button, try_button};

/// The sentence: the nearest that turns what costs less; where nothing does, that it holds, and the
/// nearest that turns what emits less.
pub fn change_it(view: &View) -> Element {
    let paragraph = element("p").class("change-it");
    let found = view.state.decision().sensitivity.as_ref();
    let found = found.filter(|_| view.state.comparison().judged.is_some());
    match found.filter(|_| view.state.rest == Rest::Here) {
        Some(found) => paragraph.each(found_out(view, found)),
        None => paragraph.each([sentence(what_changes(&view.report(), None))]),
    }
}

/// What has another lead is another sentence, said anew.
fn sentence([lead, said]: [String; 2]) -> Element {
    let bold = (!lead.is_empty()).then(|| element("b").text(&lead).text(" "));
    element("span").key(&lead).maybe(bold).text(&said)
}

later! {
    later, "0000000000000000000000000000010d",
    fn found_out(view: &View, found: &Sensitivity) -> [Element; 2] = found_out_made_later
}

/// The sentence, and its buttons.
fn found_out_made_later(view: &View, found: &Sensitivity) -> [Element; 2] {
    let report = view.report();
    let nearest = nearest_turn(&report);
    let sentence = sentence(what_changes(&report, nearest.as_ref()));
    let button = nearest.and_then(|(_, one, _)| try_button(view, found, &one));
    // Beside the sentence, where they stay when it is another.
    let buttons = element("span")
        .key("buttons")
        .class("buttons")
        .maybe(button)
        .maybe(take_back_button(view));
    [sentence, buttons]
}
