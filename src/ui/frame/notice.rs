//! What is told of figures that came from outside the page, or were to be kept.

use crate::catalogue::DATA_VINTAGE;
use crate::exchange::link::Reservations;
use crate::state::opening::{Notice, Origin};
use crate::state::{Action, Rest};
use crate::text::{Digits, Format, fill, place_of_path};
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
        Notice::Reserved(reserved) => reservations(view, reserved),
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

/// How many of what nobody knows are named, and how much is said of each.
const NAMED: usize = 3;
const LONGEST_NAME: usize = 60;

/// What is to be known of what was opened.
fn reservations(view: &View, reserved: &Reservations) -> String {
    let words = view.words();
    let other_data = reserved.other_data.as_ref().map(|made| {
        let made: String = made.chars().take(LONGEST_NAME).collect();
        fill(
            words.other_data(),
            &[("made", &made), ("now", DATA_VINTAGE)],
        )
    });
    let other_preset = reserved
        .has_other_preset
        .then(|| words.other_preset().to_owned());
    let unknown = &reserved.unknown;
    let left_out = (!unknown.is_empty()).then(|| {
        let format = view.format();
        let number = unknown.len();
        let name = |path: &String| -> String {
            let name = place_of_path(path, &format);
            name.chars().take(LONGEST_NAME).collect()
        };
        let named: Vec<String> = unknown.iter().take(NAMED).map(name).collect();
        let more = if number > NAMED { "…" } else { "." };
        let names = [&*named.join("; "), more].concat();
        let shown = format.number(number as f64, Digits::Decimals(0));
        let message = words.unknown_left_out(format.category_of_count(number));
        fill(message, &[("number", &shown), ("names", &names)])
    });
    let said: Vec<String> = [other_data, other_preset, left_out]
        .into_iter()
        .flatten()
        .collect();
    said.join(" ")
}
