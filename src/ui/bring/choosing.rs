//! What is brought, and from where: a file that is chosen or dropped, or cells that are pasted.

use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, DataTransfer, DragEvent, Event, File, HtmlInputElement, HtmlTextAreaElement,
};
use yew::{Callback, NodeRef};

use super::fields::{act, id, when};
use super::work::Kind;
use crate::text::DocumentWords;
use crate::ui::kit::choice_field::label;
use crate::ui::kit::markup::{Element, EventKind, element};
use crate::ui::kit::view::View;

fn named(kind: Kind, words: DocumentWords) -> (&'static str, &'static str) {
    match kind {
        Kind::Fleet => (words.bring_kind_fleet(), words.bring_about_fleet()),
        Kind::Offers => (words.bring_kind_offers(), words.bring_about_offers()),
        Kind::Footprints => (
            words.bring_kind_footprints(),
            words.bring_about_footprints(),
        ),
    }
}

/// What a person does here.
pub enum Chosen {
    Kind(Kind),
    File(File),
    Text(String),
}

/// A scenario of ours, which is opened and not read as a list.
fn is_scenario(file: &File) -> bool {
    file.name().to_ascii_lowercase().ends_with(".json")
}

/// The file that a drop or a paste carries.
fn file_of(data: &DataTransfer) -> Option<Chosen> {
    let file = data.files().and_then(|files| files.get(0))?;
    (!is_scenario(&file)).then_some(Chosen::File(file))
}

/// The text that it carries.
fn text_of(data: &DataTransfer) -> Option<Chosen> {
    let text = data.get_data("text/plain").ok()?;
    (!text.is_empty()).then_some(Chosen::Text(text))
}

pub fn choosing(view: &View, kind: Kind, pasted: &NodeRef, chosen: &Callback<Chosen>) -> Element {
    let words = view.state.language.document_words();
    let kinds = Kind::ALL.map(|of| {
        element("button")
            .attributes(&[
                ("type", "button"),
                ("class", "outlined"),
                ("data-kind", of.id()),
                ("aria-pressed", if of == kind { "true" } else { "false" }),
            ])
            .on(
                EventKind::Click,
                chosen.reform(move |_: Event| Chosen::Kind(of)),
            )
            .text(named(of, words).0)
    });
    let kinds = element("div")
        .attributes(&[("class", "answers"), ("role", "group")])
        .label(words.bring_what())
        .each(kinds);
    element("div")
        .class("choosing")
        .child(kinds)
        .child(element("p").class("note").text(named(kind, words).1))
        .child(file_place(words, chosen))
        .child(paste_place(words, pasted, chosen))
}

/// The field for a file, and where one is dropped.
fn file_place(words: DocumentWords, chosen: &Callback<Chosen>) -> Element {
    let picked = when(chosen, |event: Event| {
        let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
        let file = input.files()?.get(0)?;
        if is_scenario(&file) {
            return None;
        }
        event.stop_propagation();
        // The same file may be chosen again.
        input.set_value("");
        Some(Chosen::File(file))
    });
    let dropped = when(chosen, |event: Event| {
        let data = event.unchecked_ref::<DragEvent>().data_transfer()?;
        let message = file_of(&data).or_else(|| text_of(&data))?;
        event.prevent_default();
        event.stop_propagation();
        Some(message)
    });
    element("div")
        .class("drop")
        .on(
            EventKind::DragOver,
            Callback::from(|event: Event| event.prevent_default()),
        )
        .on(EventKind::Drop, dropped)
        .child(label(id::CHOICE, words.bring_choose(), false))
        .child(
            element("input")
                .id(id::CHOICE)
                .attributes(&[
                    ("type", "file"),
                    ("data-field", "bring-file"),
                    ("aria-describedby", "bring-formats"),
                ])
                .on(EventKind::Change, picked),
        )
        .child(
            element("p")
                .id("bring-formats")
                .class("note")
                .text(words.bring_formats()),
        )
}

/// The field for cells. What is pasted is read at once; what is typed, when that is asked for.
fn paste_place(words: DocumentWords, pasted: &NodeRef, chosen: &Callback<Chosen>) -> Element {
    let on_paste = when(chosen, |event: Event| {
        let data = event.unchecked_ref::<ClipboardEvent>().clipboard_data()?;
        // With cells comes a picture of them.
        let message = text_of(&data).or_else(|| file_of(&data))?;
        event.prevent_default();
        Some(message)
    });
    let field = pasted.clone();
    let read = chosen.reform(move |_: Event| {
        let field = field.cast::<HtmlTextAreaElement>();
        Chosen::Text(field.map_or_else(String::new, |field| field.value()))
    });
    element("div")
        .class("paste")
        .child(label("bring-text", words.bring_paste(), false))
        .child(
            element("textarea")
                .id("bring-text")
                .at(pasted)
                .attributes(&[
                    ("rows", "4"),
                    ("spellcheck", "false"),
                    ("autocomplete", "off"),
                    ("data-field", "bring-text"),
                ])
                .on(EventKind::Paste, on_paste),
        )
        .child(act(words.bring_read(), "read", read))
}
