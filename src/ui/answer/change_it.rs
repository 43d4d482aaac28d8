//! What changes the answer, in one sentence under the verdict, with a button that tries it.

use crate::report::answer::{nearest_turn, what_changes};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;
use crate::ui::tabs::change::turning::{take_back_button, try_button};

/// The sentence: the nearest that turns what costs less; where nothing does, that it holds, and the
/// nearest that turns what emits less.
pub fn change_it(view: &View) -> Element {
    let paragraph = element("p").attributes(&[("class", "change-it"), ("part", "change-it")]);
    let report = view.report();
    let nearest = nearest_turn(&report);
    let [lead, said] = what_changes(&report, nearest.as_ref());
    // What has another lead is another sentence, said anew.
    let bold = (!lead.is_empty()).then(|| element("b").text(&lead).text(" "));
    let sentence = element("span").key(&lead).maybe(bold).text(&said);
    let found = view.state.decision().sensitivity.as_ref();
    let Some(found) = found.filter(|_| view.state.comparison().judged.is_some()) else {
        return paragraph.each([sentence]);
    };
    let button = nearest.and_then(|(_, one, _)| try_button(view, found, &one));
    // Beside the sentence, where they stay when it is another.
    let buttons = element("span")
        .key("buttons")
        .class("buttons")
        .maybe(button)
        .maybe(take_back_button(view));
    paragraph.each([sentence, buttons])
}
