//! What the page will show: the element itself, with the same attributes, which cannot be used here.

use yew::Callback;

use super::shown::Shown;
use crate::report::embed::settings;
use crate::scenario::Choice;
use crate::ui::kit::markup::{Element, EventKind, element};
use crate::ui::kit::view::View;

/// The preview, once it has been asked for: then with the folder that the element around names for its
/// files, if it does.
pub fn preview(
    view: &View,
    shown: &Shown,
    previewed: Option<Option<&str>>,
    turned: &Callback<bool>,
) -> Element {
    let words = view.state.language.document_words();
    let is_on = previewed.is_some();
    let button = element("button")
        .attributes(&[
            ("type", "button"),
            ("class", "outlined"),
            ("data-action", "preview"),
            ("aria-expanded", if is_on { "true" } else { "false" }),
        ])
        .on(EventKind::Click, turned.reform(move |_| !is_on))
        .text(words.embed_preview());
    let place = previewed.map(|base| {
        element("div")
            .child(element("p").class("note").text(words.embed_preview_about()))
            .child(
                element("div")
                    .attributes(&[
                        ("class", "preview"),
                        ("role", "region"),
                        // What is in it takes no focus, and there is more of it than has room.
                        ("tabindex", "0"),
                    ])
                    .label(words.embed_preview_shown())
                    .child(
                        element("div")
                            .flag("inert", true)
                            .child(shown_there(shown, base)),
                    ),
            )
    });
    element("div")
        .class("embed-preview")
        .child(button)
        .child(element("div").maybe(place))
}

/// An element that neither opens links nor keeps anything.
fn shown_there(shown: &Shown, base: Option<&str>) -> Element {
    let mut attributes = settings(shown.wanted);
    // An element whose currency is no longer named stays in the one that it has.
    let currency = shown
        .wanted
        .preset
        .map(|_| ("currency", shown.wanted.currency.word().to_owned()));
    let scenario = shown.known.map(|known| known.scenario.clone());
    let scenario = scenario.filter(|_| shown.wanted.preset.is_none());
    let further = [
        currency,
        scenario.map(|scenario| ("scenario", scenario)),
        base.map(|base| ("base", base.to_owned())),
    ];
    attributes.extend(further.into_iter().flatten());
    let there = element("refurb-or-new").attributes(&[
        ("url-state", "off"),
        ("persist", "off"),
        ("loading", "eager"),
    ]);
    attributes
        .iter()
        .fold(there, |there, (name, value)| there.attribute(name, value))
}
