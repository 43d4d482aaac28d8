//! "We need 300 laptops for 4 years in Sweden.", and what these figures started from.

use crate::quantity::Quantity;
use yew::Html;

use crate::catalogue;
use crate::presets::PresetId;
use crate::scenario::{DEFAULT_PLACE, Identified, Scenario};
use crate::state::edit::{Change, ChoicePlace, NumberPlace, entered_number};
use crate::state::own_values::own_values;
use crate::text::{
    DeviceKind, Digits, Format, Piece, fill, needed, period_phrase, pieces, place_phrase,
    preset_description, preset_name, quantity, values_are_yours,
};
use crate::ui::kit::badge::reset_button;
use crate::ui::kit::choice_field::{Choosing, Entry, Section, choice_field};
use crate::ui::kit::markup::{Element, element};
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

fn place(view: &View) -> Element {
    let format = view.format();
    let entry = |place: &catalogue::Place| (place.id, format.region(place.id));
    let entries: Vec<Entry> = catalogue::places().iter().map(entry).collect();
    let entered = view.state.scenario().place.as_deref();
    choice_field(
        view,
        Choosing {
            id: "key-place",
            label: view.words().key_place(),
            label_hidden: true,
            field: "place",
            place: ChoicePlace::Place,
            selected: entered.unwrap_or(DEFAULT_PLACE),
            sections: Section::plain(entries),
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

/// Entered values that apply in place of those of another country that was chosen.
fn kept_values(view: &View) -> Element {
    let words = view.words();
    let (scenario, start) = (view.state.scenario(), view.state.starting_point());
    let place = |of: &Scenario| of.place.clone().unwrap_or_else(|| DEFAULT_PLACE.to_owned());
    let is_other = place(scenario) != place(start);
    // What was entered on the way there may have come back.
    let has_been_elsewhere = view.state.has_done(Change::Choice(ChoicePlace::Place));
    let kept = [
        (
            Quantity::GridIntensity,
            [words.own_grid_kept(), words.example_grid_kept()],
        ),
        (
            Quantity::ElectricityPrice,
            [
                words.own_electricity_kept(),
                words.example_electricity_kept(),
            ],
        ),
    ];
    let note = |(of, [own, example]): (Quantity, [&str; 2])| {
        let at = NumberPlace::of_all(of);
        let entered = entered_number(scenario, at)?;
        let is_example = entered_number(start, at) == Some(entered);
        if !is_other && (is_example || !has_been_elsewhere) {
            return None;
        }
        let message = if is_example { example } else { own };
        let value = quantity(
            entered * of.unit().of_format(),
            of.unit(),
            view.currency(),
            &view.format(),
        );
        Some(
            element("p")
                .class("note")
                .text(&fill(message, &[("value", &value)]))
                .text(" ")
                .child(reset_button(view, at, of)),
        )
    };
    element("div")
        .class("kept-values")
        .each(kept.into_iter().filter_map(note))
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
    let language = view.state.language;
    let scenario = view.state.scenario();
    let [number, what] = count(view);
    let period = period_phrase(scenario.horizon_years, &view.format());
    let of_place = scenario.place.as_deref().unwrap_or(DEFAULT_PLACE);
    let slot = |field: Html| element("span").class("slot").child(field).into();
    element("div")
        .class("key")
        .child(phrase(
            words.key_need(),
            &[("number", slot(number)), ("what", what)],
        ))
        .child(phrase(period, &[("years", slot(years(view)))]))
        .child(phrase(
            place_phrase(of_place, language),
            &[("place", slot(place(view).into()))],
        ))
        .child(kept_values(view))
}

/// What the figures started from, how many of them are the person's own, and what the example is
/// about while they are all still its own.
pub fn about_preset(view: &View) -> Element {
    let words = view.words();
    let state = &view.state;
    let of = state.preset();
    let (starts, own) = match of {
        None => (words.start_from(), 0),
        Some(of) if of.case().is_some() => {
            (words.starts_from_case(), own_values(state.scenario(), of))
        }
        Some(of) => (words.starts_from(), own_values(state.scenario(), of)),
    };
    let yours = values_are_yours(own, &view.format());
    let note = of.filter(|_| own == 0).map(|of| {
        let description = preset_description(of, state.language);
        match of.case() {
            Some(_) => description.to_owned(),
            None => [description, " ", words.prices_are_examples()].concat(),
        }
    });
    let before = if own == 0 { "" } else { "· " };
    element("div")
        .class("about-preset")
        .child(
            element("div")
                .class("start")
                .child(said(starts))
                .child(preset(view))
                .child(said(&[before, &yours].concat())),
        )
        .child(
            element("p")
                .hidden(note.is_none())
                .text(&note.unwrap_or_default()),
        )
}
