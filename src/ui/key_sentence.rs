//! "We need 300 pupil laptops for 4 years in Sweden."

use yew::prelude::*;

use super::choice_field::{Choosing, Section, choice_field};
use super::edit::{ChoicePlace, Edit, NumberPlace};
use super::number_field::NumberField;
use super::state::Action;
use super::view::View;
use crate::catalogue;
use crate::presets::PresetId;
use crate::scenario::{DEFAULT_PLACE, LONGEST_HORIZON, MOST_DEVICES};
use crate::text::{Digits, Format, fill, preset_name};

fn count(view: &View) -> Html {
    let words = view.words();
    let scenario = view.state.scenario();
    if let [group] = scenario.groups.as_slice() {
        return html! {
            <NumberField
                id="key-count"
                label={words.key_count}
                label_hidden={true}
                field="count"
                value={f64::from(group.count)}
                digits={Digits::Decimals(0)}
                minimum={1.0}
                maximum={MOST_DEVICES}
                language={view.state.language}
                on_change={view.on(|value: f64| {
                    let place = NumberPlace::Count { group: 0 };
                    Action::Edit(Edit::Number(place, Some(libm::round(value))))
                })}
                on_commit={view.on(|()| Action::Commit)}
            />
        };
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
    html! { <strong>{ fill(words.need_several, &values) }</strong> }
}

fn preset(view: &View) -> Html {
    let words = view.words();
    let language = view.state.language;
    let section = |heading: &'static str, cases: bool| Section {
        heading: AttrValue::from(heading),
        entries: PresetId::ALL
            .into_iter()
            .filter(|preset| preset.case().is_some() == cases)
            .map(|preset| {
                (
                    AttrValue::from(preset.id()),
                    AttrValue::from(preset_name(preset, language)),
                )
            })
            .collect(),
    };
    html! {
        { choice_field(Choosing { id: "key-preset".into(), label: words.key_preset, label_hidden: true, field: "preset", selected: view.state.preset().map_or("", PresetId::id).into(), sections: vec![
                section(words.presets_examples, false),
                section(words.presets_cases, true),
            ], on_change: view.on(|id| Action::Edit(Edit::Choice(ChoicePlace::Preset, id))) }) }
    }
}

fn place(view: &View) -> Html {
    let format = view.format();
    let entry = |place: &catalogue::Place| {
        (
            AttrValue::from(place.id),
            AttrValue::from(format.region(place.id)),
        )
    };
    let selected = view
        .state
        .scenario()
        .place
        .as_deref()
        .unwrap_or(DEFAULT_PLACE)
        .to_owned();
    html! {
        { choice_field(Choosing { id: "key-place".into(), label: view.words().key_place, label_hidden: true, field: "place", selected: selected.into(), sections: Section::plain(catalogue::places().iter().map(entry).collect()), on_change: view.on(|id| Action::Edit(Edit::Choice(ChoicePlace::Place, id))) }) }
    }
}

pub fn key_sentence(view: &View) -> Html {
    let words = view.words();
    html! {
        <div class="key">
            <span class="phrase">
                <span>{ words.need_before }</span>
                <span class="slot">{ count(view) }</span>
            </span>
            <span class="phrase"><span class="slot">{ preset(view) }</span></span>
            <span class="phrase">
                <span>{ words.need_for }</span>
                <span class="slot">
                    <NumberField
                        id="key-years"
                        label={words.key_years}
                        label_hidden={true}
                        field="horizon"
                        value={view.state.scenario().horizon_years}
                        digits={Digits::UpTo(2)}
                        minimum={0.5}
                        maximum={LONGEST_HORIZON}
                        language={view.state.language}
                        on_change={view.on(|value| {
                            Action::Edit(Edit::Number(NumberPlace::Horizon, Some(value)))
                        })}
                        on_commit={view.on(|()| Action::Commit)}
                    />
                </span>
                <span>{ words.need_years }</span>
            </span>
            <span class="phrase">
                <span>{ words.need_in }</span>
                <span class="slot">{ place(view) }</span>
            </span>
        </div>
    }
}
