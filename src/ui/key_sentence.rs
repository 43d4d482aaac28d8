//! "We need 300 pupil laptops for 4 years in Sweden."

use yew::Html;

use super::badge::reset_button;
use super::choice_field::{Choosing, Entry, Section, choice_field};
use super::edit::{ChoicePlace, NumberPlace, entered_number};
use super::markup::{Element, element};
use super::number_field::{NumberFieldProps, number_field};
use super::view::View;
use crate::catalogue;
use crate::presets::PresetId;
use crate::scalar::Term;
use crate::scenario::{DEFAULT_PLACE, Scenario};
use crate::text::{Digits, Format, fill, preset_name, quantity, unit};

fn count(view: &View) -> Html {
    let words = view.words();
    let scenario = view.state.scenario();
    if let [group] = scenario.groups.as_slice() {
        return number_field(NumberFieldProps {
            label_hidden: true,
            ..NumberFieldProps::new(
                view,
                NumberPlace::Count { group: 0 },
                "key-count",
                words.key_count,
                "count",
                f64::from(group.count),
            )
        });
    }
    let people = scenario
        .groups
        .iter()
        .map(|group| f64::from(group.count))
        .sum();
    let number = |value| view.format().number(value, Digits::Decimals(0));
    let values = [
        ("people", number(people)),
        ("groups", number(scenario.groups.len() as f64)),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    element("strong")
        .text(&fill(words.need_several, &values))
        .into()
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
    choice_field(
        view,
        Choosing {
            id: "key-preset",
            label: words.key_preset,
            label_hidden: true,
            field: "preset",
            place: ChoicePlace::Preset,
            selected: view.state.preset().map_or("", PresetId::id),
            sections: vec![
                section(words.presets_examples, false),
                section(words.presets_cases, true),
            ],
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
            label: view.words().key_place,
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
            NumberPlace::Horizon,
            "key-years",
            view.words().key_years,
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
    let kept = [
        (
            NumberPlace::GridIntensity,
            Term::GridIntensity,
            0.001,
            [words.own_grid_kept, words.example_grid_kept],
        ),
        (
            NumberPlace::ElectricityPrice,
            Term::ElectricityPrice,
            1.0,
            [words.own_electricity_kept, words.example_electricity_kept],
        ),
    ];
    let note = |(at, named, scale, [own, example]): (_, _, f64, [&str; 2])| {
        let entered = entered_number(scenario, at).filter(|_| is_other)?;
        let is_example = entered_number(start, at) == Some(entered);
        let message = if is_example { example } else { own };
        let value = quantity(
            entered * scale,
            unit(named),
            view.currency(),
            &view.format(),
        );
        Some(
            element("p")
                .class("note")
                .text(&fill(message, &[("value", &value)]))
                .text(" ")
                .child(reset_button(view, at, named)),
        )
    };
    element("div")
        .class("kept-values")
        .each(kept.into_iter().filter_map(note))
}

pub fn key_sentence(view: &View) -> Element {
    let words = view.words();
    let phrase = || element("span").class("phrase");
    let said = |text: &str| element("span").text(text);
    let slot = || element("span").class("slot");
    element("div")
        .class("key")
        .child(
            phrase()
                .child(said(words.need_before))
                .child(slot().child(count(view))),
        )
        .child(phrase().child(slot().child(preset(view))))
        .child(
            phrase()
                .child(said(words.need_for))
                .child(slot().child(years(view)))
                .child(said(words.need_years)),
        )
        .child(
            phrase()
                .child(said(words.need_in))
                .child(slot().child(place(view))),
        )
        .child(kept_values(view))
}
