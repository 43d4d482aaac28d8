//! "We need 300 laptops for 4 years.", and what these figures started from.

use crate::quantity::Quantity;
use yew::Html;

use crate::presets::PresetId;
use crate::scenario::Identified;
use crate::state::Action;
use crate::state::edit::NumberPlace;
use crate::state::guide::Question;
use crate::state::own_values::own_values;
use crate::state::page::Panel;
use crate::text::{
    DeviceKind, Digits, Format, Piece, fill, needed, period_phrase, pieces, preset_name,
    values_are_yours,
};
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::toolbar::toolbar;
use crate::ui::kit::view::View;
use crate::ui::options::kind_field::kind_field;

/// How many devices are needed, and what they are called.
fn devices_in_words(view: &View) -> (f64, String) {
    let options = view.state.valid().filled().groups.iter();
    let options = options.flat_map(|group| &group.options);
    let classes = options.filter_map(Identified::of).map(|of| of.class);
    let kind = DeviceKind::of(&classes.collect::<Vec<_>>());
    let groups = &view.state.scenario().groups;
    let number = groups.iter().map(|group| f64::from(group.count)).sum();
    let what = needed(kind, number, groups.len(), &view.format());
    (number, what)
}

/// "300 laptops"
pub fn needed_devices(view: &View) -> String {
    let (number, what) = devices_in_words(view);
    let number = view.format().number(number, Digits::Decimals(0));
    [&number, " ", &what].concat()
}

/// The number of devices, to be entered where there is one group, and what they are.
fn count(view: &View) -> [Html; 2] {
    let groups = &view.state.scenario().groups;
    let (number, what) = devices_in_words(view);
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

/// Opens a panel under the sentence, or closes it where it is the one that is open.
fn panel_button(view: &View, panel: Panel, name: &str, text: &str) -> Element {
    let is_open = view.state.page().panel == Some(panel);
    button(view, Action::Panel((!is_open).then_some(panel)))
        .attributes(&[
            ("class", "quiet"),
            ("data-action", name),
            ("aria-expanded", if is_open { "true" } else { "false" }),
        ])
        .text(text)
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
    let own = of.map_or(0, |of| own_values(state.scenario(), of));
    let example = of.map_or("", |of| preset_name(of, state.language));
    let starts = match of {
        None => words.starts_from_own().to_owned(),
        Some(of) if of.case().is_some() => fill(words.starts_from_case(), &[("example", example)]),
        Some(_) => fill(words.starts_from(), &[("example", example)]),
    };
    let yours = values_are_yours(own, &view.format());
    let yours = match own {
        0 if of.is_some_and(|of| of.case().is_none()) => words.prices_are_examples(),
        _ => &yours,
    };
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
        .child(said(yours))
        .child(toolbar(
            words.start_otherwise(),
            [
                panel_button(view, Panel::Examples, "examples", words.change_example())
                    .id(Panel::EXAMPLES),
                panel_button(view, Panel::Guide(Question::FIRST), "guide", &guide),
            ],
        ))
        .child(element("span").maybe(again))
}
