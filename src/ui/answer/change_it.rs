//! What changes the answer, in one sentence under the verdict, with a button that tries it.

use crate::decide::told::drivers;
use crate::decision::measure::{Leaning, Measure};
use crate::text::fill;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;
use crate::ui::tabs::change::turning::{said, take_back_button, try_button};

/// The sentence: the nearest that turns what costs less; where nothing does, that it holds, and the
/// nearest that turns what emits less.
pub fn change_it(view: &View) -> Element {
    let words = view.words();
    let paragraph = element("p").attributes(&[("class", "change-it"), ("part", "change-it")]);
    // What has another lead is another sentence, said anew.
    let text = |lead: &str, text: &str| {
        let bold = (!lead.is_empty()).then(|| element("b").text(lead).text(" "));
        element("span").key(lead).maybe(bold).text(text)
    };
    if view.state.comparison().judged.is_none() {
        return paragraph.each([text("", "")]);
    }
    let decision = view.state.decision();
    let Some(found) = &decision.sensitivity else {
        return paragraph.each([text("", words.change_working())]);
    };
    let tried = decision.switches.as_deref().map(Vec::as_slice);
    let nearest = Measure::ALL.into_iter().find_map(|measure| {
        let told = drivers(found, tried, measure);
        let one = told.turning.into_iter().next()?;
        let said = said(view, found, &one, measure)?;
        (told.answer != Leaning::Equal).then_some((measure, one, said))
    });
    let sentence = match &nearest {
        Some((Measure::Cost, _, said)) => text(words.change_turns_answer(), &[said, "."].concat()),
        Some((Measure::Carbon, _, said)) => {
            text("", &fill(words.change_holds_but(), &[("what", said)]))
        }
        None => text("", words.change_holds()),
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
