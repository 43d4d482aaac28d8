//! "We need 300 laptops for 4 years.", and what these figures started from.

use crate::quantity::Quantity;
use yew::Html;

use crate::presets::PresetId;
use crate::report::question::{devices_in_words, started_from};
use crate::state::Action;
use crate::state::edit::NumberPlace;
use crate::state::guide::Question;
use crate::state::page::Panel;
use crate::text::{Digits, Format, Piece, fill, period_phrase, pieces};
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::panel_frame::panel_button;
use crate::ui::kit::toolbar::toolbar;
use crate::ui::kit::view::View;
use crate::ui::options::kind_field::kind_field;

/// The number of devices, to be entered where there is one group, and what they are.
fn count(view: &View) -> [Html; 2] {
    let groups = &view.state.scenario().groups;
    let (number, what) = devices_in_words(&view.report());
    if groups.len() == 1 {
        let kind = kind_field(view, 0, ("key-kind", true), number);
        let field = number_field(NumberFieldProps {
            label_hidden: true,
            ..NumberFieldProps::new(
                view,
                NumberPlace::Count { group: 0 },
                "key-count",
                view.words().key_count(),
                "count",
                number,
            )
        });
        return [field, element("span").class("slot").child(kind).into()];
    }
    let number = view.format().number(number, Digits::Decimals(0));
    [element("strong").text(&number).into(), said(&what).into()]
}

fn said(text: &str) -> Element {
    element("span").text(text)
}

/// How many people share a device, where that is said of the only group.
fn shared(view: &View) -> Option<Html> {
    let [group] = &view.state.scenario().groups[..] else {
        return None;
    };
    let number = group.users_per_device?;
    Some(number_field(NumberFieldProps {
        label_hidden: true,
        is_optional: true,
        ..NumberFieldProps::new(
            view,
            NumberPlace::UsersPerDevice { group: 0 },
            "key-shared",
            view.words().users_per_device(),
            "users-per-device",
            number,
        )
    }))
}

fn years(view: &View) -> Html {
    number_field(NumberFieldProps {
        label_hidden: true,
        ..NumberFieldProps::new(
            view,
            NumberPlace::of_all(Quantity::Horizon),
            "key-years",
            view.words().key_years(),
            "horizon",
            view.state.scenario().horizon_years,
        )
    })
}

/// Part of the sentence, with what stands in its places.
fn phrase(message: &str, values: &[(&str, Html)]) -> Element {
    let phrase = element("span").class("phrase");
    pieces(message).fold(phrase, |phrase, piece| match piece {
        Piece::Text(text) if text.trim().is_empty() => phrase,
        Piece::Text(text) => phrase.child(said(text.trim())),
        Piece::Place(name) => {
            let value = values.iter().find(|(of, _)| *of == name);
            match value {
                Some((_, value)) => phrase.child(value.clone()),
                None => phrase,
            }
        }
    })
}

pub fn key_sentence(view: &View) -> Element {
    let words = view.words();
    let scenario = view.state.scenario();
    let [number, what] = count(view);
    let period = period_phrase(scenario.horizon_years, &view.format());
    let slot = |field: Html| element("span").class("slot").child(field).into();
    element("div")
        .class("key")
        .id(Panel::KEY_SENTENCE)
        .attribute("tabindex", "-1")
        .child(phrase(
            words.key_need(),
            &[("number", slot(number)), ("what", what)],
        ))
        .maybe(shared(view).map(|field| phrase(words.key_shared(), &[("number", slot(field))])))
        .child(phrase(period, &[("years", slot(years(view)))]))
}

/// What the figures started from, and how many of them are the person's own.
pub fn about_preset(view: &View) -> Element {
    let words = view.words();
    let state = &view.state;
    let of = state.preset();
    let [starts, yours] = started_from(&view.report());
    let again = state.is_changed().then(|| {
        button(view, Action::Reset)
            .attributes(&[("class", "quiet"), ("data-action", "reset")])
            .text(words.reset())
    });
    let number = view
        .format()
        .number(Question::ALL.len() as f64, Digits::Decimals(0));
    let guide = fill(words.guide_open(), &[("number", &number)]);
    element("div")
        .attributes(&[
            ("class", "about-preset"),
            ("data-started-from", of.map_or("", PresetId::id)),
        ])
        .child(said(&starts))
        .child(said(&yours))
        .child(toolbar(
            words.start_otherwise(),
            [
                panel_button(view, Panel::Examples, "examples", words.change_example())
                    .id(Panel::EXAMPLES),
                panel_button(view, Panel::Guide(Question::FIRST), "guide", &guide),
                panel_button(view, Panel::Bring, "bring", words.bring_open()).id(Panel::BRING),
            ],
        ))
        .child(element("span").maybe(again))
}
