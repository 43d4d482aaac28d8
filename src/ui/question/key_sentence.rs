//! "We need 300 laptops for 4 years.", and what these figures started from.

use crate::quantity::Quantity;
use yew::Html;

use crate::presets::PresetId;
use crate::scenario::Identified;
use crate::state::Action;
use crate::state::edit::{ChoicePlace, NumberPlace};
use crate::state::own_values::own_values;
use crate::text::{
    DeviceKind, Digits, Format, Piece, needed, period_phrase, pieces, preset_name, values_are_yours,
};
use crate::ui::kit::choice_field::{Choosing, Section, choice_field};
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::view::View;

/// The number of devices, to be entered where there is one group, and what they are.
fn count(view: &View) -> [Html; 2] {
    let scenario = view.state.scenario();
    let options = view.state.valid().filled().groups.iter();
    let options = options.flat_map(|group| &group.options);
    let classes = options.filter_map(Identified::of).map(|of| of.class);
    let kind = DeviceKind::of(&classes.collect::<Vec<_>>());
    let groups = &scenario.groups;
    let number = groups.iter().map(|group| f64::from(group.count)).sum();
    let format = view.format();
    let what = said(&needed(kind, number, groups.len(), &format));
    let field = if groups.len() == 1 {
        number_field(NumberFieldProps {
            label_hidden: true,
            ..NumberFieldProps::new(
                view,
                NumberPlace::Count { group: 0 },
                "key-count",
                view.words().key_count(),
                "count",
                number,
            )
        })
    } else {
        let number = format.number(number, Digits::Decimals(0));
        element("strong").text(&number).into()
    };
    [field, what.into()]
}

fn said(text: &str) -> Element {
    element("span").text(text)
}

fn preset(view: &View) -> Element {
    let words = view.words();
    let section = |heading: &str, cases: bool| Section {
        heading: heading.to_owned(),
        entries: PresetId::ALL
            .into_iter()
            .filter(|preset| preset.case().is_some() == cases)
            .map(|preset| {
                let name = preset_name(preset, view.state.language);
                (preset.id(), name.to_owned())
            })
            .collect(),
    };
    let mut sections = Vec::new();
    if view.state.preset().is_none() {
        sections = Section::plain(vec![("", words.choose_example().to_owned())]);
    }
    sections.push(section(words.presets_examples(), false));
    sections.push(section(words.presets_cases(), true));
    choice_field(
        view,
        Choosing {
            id: "key-preset",
            label: words.key_preset(),
            label_hidden: true,
            field: "preset",
            place: ChoicePlace::Preset,
            selected: view.state.preset().map_or("", PresetId::id),
            sections,
        },
    )
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
        .child(phrase(
            words.key_need(),
            &[("number", slot(number)), ("what", what)],
        ))
        .child(phrase(period, &[("years", slot(years(view)))]))
}

/// What the figures started from, and how many of them are the person's own.
pub fn about_preset(view: &View) -> Element {
    let words = view.words();
    let state = &view.state;
    let of = state.preset();
    let own = of.map_or(0, |of| own_values(state.scenario(), of));
    let starts = match of {
        None => words.start_from(),
        Some(of) if of.case().is_some() => words.starts_from_case(),
        Some(_) => words.starts_from(),
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
    element("div")
        .class("about-preset")
        .child(said(starts))
        .child(preset(view))
        .child(said(yours))
        .child(element("span").maybe(again))
}
