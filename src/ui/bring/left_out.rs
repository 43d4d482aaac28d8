//! What of a list is left out and why, and ways to count it all the same.

use web_sys::Event;
use yew::Callback;

use super::fields::{Select, class_name, select, tick, when};
use crate::catalogue::DeviceClass;
use crate::exchange::lists::{Reason, Unclassed, Word};
use crate::state::bringing::{LeftOutFor, Preview, PreviewEdit};
use crate::text::{Digits, Format, fill, rows_named, sentence_start, told_of_rows};
use crate::ui::kit::choice_field::Section;
use crate::ui::kit::fold::disclosure;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// The most kinds that one is asked about.
const MOST_ASKED: usize = 12;

pub fn left_out(view: &View, preview: &Preview, edited: &Callback<PreviewEdit>) -> Element {
    let words = view.state.language.document_words();
    let all = &preview.left_out;
    if all.is_empty() {
        return element("p")
            .class("note")
            .text(words.bring_nothing_left_out());
    }
    let are_devices = all.iter().filter(|of| is_of_devices(of.reason));
    let count = are_devices.fold(0, |sum: u32, of| sum.saturating_add(of.devices));
    let number = view.format().number(f64::from(count), Digits::Decimals(0));
    let message = words.bring_left_out_number(view.format().category_of_count(count as usize));
    let title = fill(message, &[("count", &number)]);
    disclosure(view, "bring/left-out", &title, &|| {
        let unclassed = &preview.understood.unclassed;
        element("div")
            .child(
                element("ul")
                    .class("told-rows")
                    .each(all.iter().map(|of| reason(view, of, edited))),
            )
            .maybe((!unclassed.is_empty()).then(|| asked(view, unclassed, edited)))
    })
}

/// Whether such rows stand for devices.
fn is_of_devices(reason: Reason) -> bool {
    !matches!(reason, Reason::Total | Reason::Heading | Reason::NoneOfThem)
}

/// Whether a person can have such rows count.
fn can_count(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::Retired
            | Reason::Lost
            | Reason::Stolen
            | Reason::Sold
            | Reason::OutOfUse
            | Reason::Private
            | Reason::SameSerial
    )
}

fn reason(view: &View, of: &LeftOutFor, edited: &Callback<PreviewEdit>) -> Element {
    let words = view.state.language.document_words();
    let number = match is_of_devices(of.reason) {
        true => f64::from(of.devices),
        false => of.rows.all as f64,
    };
    let count = view.format().number(number, Digits::Decimals(0));
    let values = [("reason", words.reason(of.reason)), ("number", &*count)];
    let what = fill(words.bring_reason(), &values);
    let text = match of.rows.all {
        0 => sentence_start(words.reason(of.reason)),
        all => {
            let rows = rows_named(&of.rows.first, all, &view.format());
            told_of_rows(&what, None, &rows, &view.format())
        }
    };
    let (kept, is_kept) = (of.reason, of.is_kept);
    let count_them = can_count(of.reason).then(|| {
        let turned = edited.reform(move |_: Event| PreviewEdit::Keep(kept, !is_kept));
        let label = fill(
            view.words().action_of(),
            &[
                ("what", words.bring_count_anyway()),
                ("of", words.reason(kept)),
            ],
        );
        tick("bring-keep", words.bring_count_anyway(), is_kept, turned).label(&label)
    });
    element("li")
        .key(of.reason.word())
        .child(element("span").text(&text))
        .maybe(count_them)
}

/// What nothing says the kind of: a person can.
fn asked(view: &View, unclassed: &[Unclassed], edited: &Callback<PreviewEdit>) -> Element {
    let words = view.state.language.document_words();
    let row = |(at, of): (usize, &Unclassed)| {
        let id = ["bring-unclassed-", &at.to_string()].concat();
        let count = view
            .format()
            .number(f64::from(of.count), Digits::Decimals(0));
        let label = [&count, "\u{a0}", &of.name].concat();
        let mut entries = vec![("", words.bring_unclassed_left().to_owned())];
        entries.extend(DeviceClass::ALL.map(|class| (class.id(), class_name(view, class))));
        let key = of.key.clone();
        let chosen = when(edited, move |word: String| {
            let class = DeviceClass::from_id(&word)?;
            Some(PreviewEdit::Class(key.clone(), class))
        });
        let field = select(
            &Select {
                id: &id,
                label: &label,
                is_label_hidden: false,
                field: "bring-unclassed",
                selected: "",
                sections: Section::plain(entries),
            },
            chosen,
        );
        element("li").key(&of.key).child(field)
    };
    element("div")
        .child(element("p").class("note").text(words.bring_unclassed()))
        .child(
            element("ul")
                .class("asked")
                .each(unclassed.iter().take(MOST_ASKED).enumerate().map(row)),
        )
}
