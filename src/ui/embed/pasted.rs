//! The text that is pasted, how it is copied, and what servers have to send for it to work.

use web_sys::Event;
use yew::Callback;

use super::shown::Shown;
use crate::report::embed::{Known, Server, headers, snippet};
use crate::text::{DocumentWords, fill};
use crate::ui::kit::choice_field::label;
use crate::ui::kit::markup::{Element, EventKind, element};
use crate::ui::kit::script::{SHARE, tell_script};
use crate::ui::kit::view::View;

/// The ids of the buttons that copy.
mod by {
    pub const ONCE: &str = "embed-once";
    pub const PAGE: &str = "embed-page";
}

/// How many letters a line of a text has at least.
const LETTERS: usize = 48;

/// The most lines that are shown at once.
const MOST_LINES: usize = 12;

pub fn pasted(view: &View, shown: &Shown) -> Element {
    let words = view.state.language.document_words();
    let nothing = Known::default();
    let text = snippet(shown.wanted, shown.known.unwrap_or(&nothing));
    let texts = [
        text.once.map(|once| (by::ONCE, words.embed_once(), once)),
        Some((by::PAGE, words.embed_page(), text.page)),
    ];
    let texts = texts.into_iter().flatten();
    let texts = texts.map(|(id, title, text)| to_paste(view, (id, title), text).key(id));
    element("div")
        .class("embed-text")
        .child(element("div").class("embed-texts").each(texts))
        .child(
            element("div")
                .class("embed-notes")
                .each(notes(view, shown).map(|note| element("p").class("note").text(&note))),
        )
        .child(policy(words, shown))
}

/// A text, with the button that copies it and what that has done.
fn to_paste(view: &View, (id, title): (&'static str, &str), text: String) -> Element {
    let words = view.state.language.document_words();
    let of_text = [id, "-text"].concat();
    let lines = text.split('\n').map(|line| 1 + line.len() / LETTERS);
    let rows = lines.sum::<usize>().min(MOST_LINES).to_string();
    let field = element("textarea")
        .id(&of_text)
        .attributes(&[
            ("readonly", ""),
            ("rows", &rows),
            ("spellcheck", "false"),
            ("data-field", id),
        ])
        .value(&text);
    let copy = element("button")
        .id(id)
        .attributes(&[("type", "button"), ("class", "outlined")])
        .label(&fill(words.embed_copy_what(), &[("what", title)]))
        .on(
            EventKind::Click,
            Callback::from(move |event: Event| {
                let told = [
                    ("by", id.into()),
                    ("kind", "copy".into()),
                    ("plain", text.as_str().into()),
                ];
                tell_script(&event, SHARE, &told);
            }),
        )
        .text(words.embed_copy());
    let done = view.state.shared().filter(|done| done.by == id);
    let done = done.map_or("", |done| &done.text);
    element("div")
        .class("to-paste")
        .child(label(&of_text, title, false))
        .child(field)
        .child(
            element("div")
                .class("copy")
                .child(copy)
                .child(element("span").class("done").text(done)),
        )
}

/// What is to be known of the text.
fn notes(view: &View, shown: &Shown) -> impl Iterator<Item = String> {
    let words = view.state.language.document_words();
    let wanted = shown.wanted;
    let hash = shown.known.filter(|_| wanted.way.script().is_some());
    let hash = hash.map(|known| match known.integrity {
        Some(_) => {
            let version = view.state.comparison().engine_version;
            fill(words.embed_hash(), &[("version", version)])
        }
        None => words.embed_no_hash().to_owned(),
    });
    let has_figures = wanted.preset.is_none();
    let figures = has_figures.then(|| words.embed_readable().to_owned());
    [figures, hash].into_iter().flatten()
}

fn policy(words: DocumentWords, shown: &Shown) -> Element {
    let headers = headers(shown.wanted);
    let about = match headers.is_empty() {
        true => words.embed_policy_none(),
        false => words.embed_policy_about(),
    };
    let header = |server: Server| {
        let lines = headers.iter().filter(move |header| header.by == server);
        let lines: Vec<String> = lines
            .map(|header| [header.name, ": ", &header.value].concat())
            .collect();
        let name = match server {
            Server::OfPage => words.embed_by_page(),
            Server::OfFiles => words.embed_by_files(),
        };
        let line = |line: &String| element("dd").child(element("code").text(line));
        (!lines.is_empty()).then(|| {
            element("div")
                .child(element("dt").text(name))
                .each(lines.iter().map(line))
        })
    };
    let by = [Server::OfPage, Server::OfFiles].into_iter();
    element("details")
        .class("fold embed-policy")
        .flag("open", true)
        .child(element("summary").text(words.embed_policy()))
        .child(element("p").class("note").text(about))
        .child(element("dl").each(by.filter_map(header)))
}
