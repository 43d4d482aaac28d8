//! What is told of figures that came from outside the page, or were to be kept.

use crate::catalogue::DATA_VINTAGE;
use crate::state::opening::{Notice, Origin};
use crate::state::{Action, Rest};
use crate::text::fill;
use crate::ui::kit::later::later;
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::view::View;

/// What there is to tell, once its words are there.
pub fn notice(view: &View) -> Element {
    let notice = view.state.notice();
    let notice = notice.filter(|_| view.state.rest == Rest::Here);
    element("div")
        .class("notice")
        .maybe(notice.map(|notice| notice_panel(view, notice)))
}

later! {
    later, "00000000000000000000000000000011",
    fn notice_panel(view: &View, notice: &Notice) -> Element = panel
}

fn panel(view: &View, notice: &Notice) -> Element {
    let words = view.words();
    let of = |origin, [link, file, kept]: [&str; 3]| {
        match origin {
            Origin::Link => link,
            Origin::File => file,
            Origin::Browser => kept,
        }
        .to_owned()
    };
    let text = match notice {
        Notice::Broken(origin) => of(
            *origin,
            [
                words.link_broken(),
                words.file_broken(),
                words.kept_broken(),
            ],
        ),
        Notice::Later(origin) => of(
            *origin,
            [words.link_later(), words.file_later(), words.kept_broken()],
        ),
        Notice::Invalid(origin) => of(
            *origin,
            [
                words.link_invalid(),
                words.file_invalid(),
                words.kept_broken(),
            ],
        ),
        Notice::OtherData(made) => {
            let values = [("made", made.as_str()), ("now", DATA_VINTAGE)];
            fill(words.other_data(), &values)
        }
        Notice::Blocked => words.keep_blocked().to_owned(),
        Notice::Full => words.keep_full().to_owned(),
    };
    // It is read out as it comes.
    element("div")
        .attributes(&[("class", "panel"), ("role", "alert")])
        .child(element("p").text(&text))
        .child(
            button(view, Action::DismissIssues)
                .class("outlined")
                .text(words.close()),
        )
}
