//! The panel.

use super::files::{content, name};
use super::texts::{Text, written};
use web_sys::Event;
use yew::Callback;

use crate::report::files::FileKind;
use crate::state::Action;
use crate::state::kept::Kept;
use crate::state::page::Panel;
use crate::ui::kit::markup::{Element, EventKind, button, element};
use crate::ui::kit::panel_frame::{close_button, panel_of};
use crate::ui::kit::script::{SHARE, tell_script};
use crate::ui::kit::view::View;

/// The text that the person is to copy.
const TO_COPY: &str = "share-text";

/// The ids of the buttons.
mod by {
    pub const LINK: &str = "share-link";
    pub const WORKBOOK: &str = "share-workbook";
    pub const CSV_SWEDISH: &str = "share-csv-swedish";
    pub const CSV: &str = "share-csv";
    pub const JSON: &str = "share-json";
    pub const MINUTES: &str = "share-minutes";
    pub const TENDER: &str = "share-tender";
}

/// The panel.
pub fn share(view: &View) -> Element {
    let words = view.words();
    let rows = [
        (!view.state.is_without_links).then(|| link(view)),
        (view.state.kept != Kept::NotOffered).then(|| keeping(view)),
        Some(note(view)),
        Some(files(view)),
        Some(texts(view)),
        Some(embedding(view)),
        Some(opening(view)),
    ];
    panel_of(view, "share", words.share_panel())
        .child(
            element("div")
                .class("share-rows")
                .each(rows.into_iter().flatten()),
        )
        .child(close_button(view, words.close()))
}

/// What is taken along in one way: what it is, the buttons, what to know of it, and what one of them has
/// done.
fn row<const N: usize>(
    view: &View,
    title: &str,
    buttons: [(&'static str, Element); N],
    note: &str,
) -> Element {
    let done = view.state.shared();
    let done = done.filter(|done| buttons.iter().any(|(id, _)| *id == done.by));
    let outcome = done.map(|done| {
        let to_copy = done.to_copy.as_ref().map(|text| {
            element("textarea")
                .id(TO_COPY)
                .attributes(&[("readonly", ""), ("rows", "3"), ("spellcheck", "false")])
                .label(&done.text)
                .value(text)
        });
        element("div")
            .class("done")
            .child(element("p").text(&done.text))
            .maybe(to_copy)
    });
    element("div")
        .class("share-row")
        .attributes(&[("role", "group")])
        .label(title)
        .child(
            element("strong")
                .attribute("aria-hidden", "true")
                .text(title),
        )
        .child(
            element("div")
                .class("buttons")
                .each(buttons.map(|(_, button)| button)),
        )
        .child(element("p").class("note").text(note))
        .child(element("div").maybe(outcome))
}

/// A button that has the page's script do something.
fn asking(
    id: &'static str,
    text: &str,
    tell: impl Fn(&Event) + 'static,
) -> (&'static str, Element) {
    let button = element("button")
        .attributes(&[("type", "button"), ("class", "outlined"), ("id", id)])
        .on(
            EventKind::Click,
            Callback::from(move |event: Event| tell(&event)),
        )
        .text(text);
    (id, button)
}

fn link(view: &View) -> Element {
    let words = view.words();
    let copy = asking(by::LINK, words.link_copy(), |event| {
        tell_script(
            event,
            SHARE,
            &[("by", by::LINK.into()), ("kind", "link".into())],
        );
    });
    row(view, words.share_by_link(), [copy], words.link_note())
}

fn keeping(view: &View) -> Element {
    let words = view.words();
    let is_on = view.state.kept.is_on();
    let (text, next) = match is_on {
        true => (words.forget(), Kept::Forgotten),
        false => (words.keep_here(), Kept::Asked),
    };
    let keep = button(view, Action::Keep(next))
        .attributes(&[("class", "outlined"), ("data-action", "keep")])
        .text(text);
    let note = if is_on {
        words.kept_note()
    } else {
        words.keep_note()
    };
    row(view, words.this_device(), [("keep", keep)], note)
}

fn note(view: &View) -> Element {
    let words = view.words();
    let print = button(view, Action::Panel(Some(Panel::Print)))
        .attributes(&[("class", "outlined"), ("data-action", "print-note")])
        .text(words.print_note());
    let title = view.state.language.document_words().note_kind();
    row(view, title, [("print", print)], words.print_note_about())
}

fn files(view: &View) -> Element {
    let words = view.words();
    let file = |kind: FileKind| {
        let (id, text) = match kind {
            FileKind::Workbook => (by::WORKBOOK, "Excel"),
            FileKind::CsvSwedish => (by::CSV_SWEDISH, words.csv_swedish()),
            FileKind::CsvInternational => (by::CSV, words.csv_international()),
            FileKind::Json => (by::JSON, "JSON"),
        };
        let view = view.clone();
        asking(id, text, move |event| {
            let told = [
                ("by", id.into()),
                ("kind", "file".into()),
                ("name", name(kind).into()),
                ("type", kind.media_type().into()),
                ("content", content(&view, kind)),
            ];
            tell_script(event, SHARE, &told);
        })
    };
    row(
        view,
        words.files(),
        FileKind::ALL.map(file),
        words.files_note(),
    )
}

fn texts(view: &View) -> Element {
    let words = view.words();
    let copy = |id: &'static str, label: &str, text: Text| {
        let view = view.clone();
        asking(id, label, move |event| {
            // Made when it is asked for: it is long.
            let [plain, html] = written(&view, text);
            let told = [
                ("by", id.into()),
                ("kind", "copy".into()),
                ("plain", plain.into()),
                ("html", html.into()),
            ];
            tell_script(event, SHARE, &told);
        })
    };
    let buttons = [
        copy(by::MINUTES, words.copy_minutes(), Text::Minutes),
        copy(by::TENDER, words.copy_tender(), Text::Tender),
    ];
    row(view, words.texts(), buttons, words.texts_note())
}

fn embedding(view: &View) -> Element {
    let words = view.state.language.document_words();
    let embed = button(view, Action::Panel(Some(Panel::Embed)))
        .attributes(&[("class", "outlined"), ("data-action", "embed")])
        .text(words.embed_open());
    row(
        view,
        words.embed_place(),
        [("embed", embed)],
        words.embed_open_note(),
    )
}

fn opening(view: &View) -> Element {
    let words = view.words();
    let open = button(view, Action::Panel(Some(Panel::Bring)))
        .attributes(&[("class", "outlined"), ("data-action", "bring")])
        .text(words.open_file());
    row(
        view,
        words.opening(),
        [("open", open)],
        words.open_file_note(),
    )
}
