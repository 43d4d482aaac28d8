//! The mix: a block for each group, with its options and the slider from new to refurbished.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::badge::badge;
use super::bar_chart::hatch;
use super::choice_field::{Choosing, Entry, Section, choice_field};
use super::edit::{ChoicePlace, Edit, NumberPlace, refurbished_percent};
use super::number_field::NumberField;
use super::state::Action;
use super::view::View;
use crate::catalogue::{self, DeviceClass};
use crate::engine::life::LifeLimit;
use crate::engine::results::OptionResult;
use crate::scalar::{Provenance, Term};
use crate::scenario::{Choice, DeviceOption, Group, Identified, MOST_DEVICES, Sourcing};
use crate::text::{
    Digits, Format, Language, Unit, device_classes, device_name, fill, limit_name,
    need_profile_group, need_profile_name, quantity, sentence_start, sourcing_name,
};

/// How a group is called: its own name, or else its need.
pub fn group_name(group: &Group, index: usize, language: Language) -> String {
    if let Some(name) = &group.name {
        return name.clone();
    }
    let of_profile = group
        .need
        .profile
        .as_deref()
        .and_then(|id| need_profile_group(id, language));
    if let Some(name) = of_profile {
        return name.to_owned();
    }
    let class = group.options.first().and_then(Identified::of);
    if let Some(identified) = class {
        return sentence_start(device_classes(identified.class, language));
    }
    let number = (index + 1).to_string();
    fill(language.words().group_numbered, &[("number", &number)])
}

/// How an option is called: its device.
pub fn option_name(option: &DeviceOption, language: Language) -> String {
    if let Some(name) = &option.specification.name {
        return name.clone();
    }
    let device = option.device.as_deref().and_then(catalogue::device);
    let sourcing = option.sourcing.unwrap_or(Sourcing::New);
    match device {
        Some(device) => device_name(device, language),
        None => sentence_start(sourcing_name(sourcing, language)),
    }
}

/// The place of an option.
#[derive(Clone, Copy)]
struct At {
    group: usize,
    option: usize,
}

/// What the device chooser depends on; nothing else makes it render again.
#[derive(Clone, PartialEq, Properties)]
struct DeviceChooserProps {
    language: Language,
    dispatch: Callback<Action>,
    group: usize,
    option: usize,
    selected: AttrValue,
    /// Name of a device that is not of the catalogue.
    own: Option<AttrValue>,
}

#[component]
fn DeviceChooser(props: &DeviceChooserProps) -> Html {
    let place = ChoicePlace::Device {
        group: props.group,
        option: props.option,
    };
    let mut sections: Vec<Section> = DeviceClass::ALL
        .into_iter()
        .map(|class| Section {
            heading: sentence_start(device_classes(class, props.language)).into(),
            entries: catalogue::devices()
                .iter()
                .filter(|device| device.class == class)
                .map(|device| {
                    (
                        AttrValue::from(device.id),
                        AttrValue::from(device_name(device, props.language)),
                    )
                })
                .collect(),
        })
        .collect();
    if let Some(name) = &props.own {
        let own: Vec<Entry> = vec![(AttrValue::from(""), name.clone())];
        sections.insert(
            0,
            Section {
                heading: "".into(),
                entries: own,
            },
        );
    }
    html! {
        { choice_field(Choosing { id: format!("device-{}-{}", props.group, props.option).into(), label: props.language.words().device, label_hidden: false, field: "device", selected: props.selected.clone().into(), sections, on_change: props.dispatch.reform(move |id| Action::Edit(Edit::Choice(place, id))) }) }
    }
}

/// A number of an option: its field, what it is without being entered, and its badge.
struct OptionNumber {
    name: &'static str,
    place: NumberPlace,
    label: &'static str,
    term: Term,
    value: f64,
    digits: Digits,
    range: (f64, f64),
    step: f64,
    unit: String,
    provenance: Option<Provenance>,
}

fn number_field(view: &View, at: At, number: OptionNumber) -> Html {
    let place = number.place;
    let badge = badge(view, place, number.term, number.provenance);
    html! {
        <NumberField
            id={format!("{}-{}-{}", number.name, at.group, at.option)}
            label={number.label}
            field={number.name}
            value={number.value}
            digits={number.digits}
            minimum={number.range.0}
            maximum={number.range.1}
            step={number.step}
            unit={number.unit}
            {badge}
            language={view.state.language}
            on_change={view.on(move |value| Action::Edit(Edit::Number(place, Some(value))))}
            on_commit={view.on(|()| Action::Commit)}
        />
    }
}

fn option_numbers(view: &View, at: At) -> Vec<Html> {
    let words = view.words();
    let At { group, option } = at;
    let inputs = &view.state.valid().inputs().groups[group].options[option];
    let known = &view.state.known().groups[group].options[option];
    let price = OptionNumber {
        name: "price",
        place: NumberPlace::Price { group, option },
        label: words.price,
        term: Term::Price,
        value: inputs.price.value(),
        digits: Digits::UpTo(2),
        range: (0.0, 1e9),
        step: 100.0,
        unit: view.currency_sign().to_owned(),
        provenance: known.price.clone().scalar().provenance(),
    };
    let years = OptionNumber {
        name: "years",
        place: NumberPlace::PlannedYears { group, option },
        label: words.years,
        term: Term::PlannedYears,
        value: inputs.life.planned.value(),
        digits: Digits::UpTo(2),
        range: (0.5, 20.0),
        step: 1.0,
        unit: words.years_unit.to_owned(),
        provenance: known.life.planned.clone().scalar().provenance(),
    };
    let warranty = OptionNumber {
        name: "warranty",
        place: NumberPlace::WarrantyMonths { group, option },
        label: words.warranty_months,
        term: Term::WarrantyMonths,
        value: inputs.warranty.included.value() * 12.0,
        digits: Digits::UpTo(1),
        range: (0.0, 240.0),
        step: 12.0,
        unit: words.months_unit.to_owned(),
        provenance: known.warranty.included.clone().scalar().provenance(),
    };
    let numbers = [price, years, warranty];
    let fields = numbers
        .into_iter()
        .map(|number| number_field(view, at, number));
    fields.chain([share_field(view, at)]).collect()
}

fn share_field(view: &View, at: At) -> Html {
    let place = NumberPlace::Share {
        group: at.group,
        option: at.option,
    };
    let group = &view.state.scenario().groups[at.group];
    html! {
        <NumberField
            id={format!("share-{}-{}", at.group, at.option)}
            label={view.words().share}
            field="share"
            value={group.options[at.option].share_percent}
            digits={Digits::UpTo(1)}
            minimum={0.0}
            maximum={100.0}
            unit="%"
            language={view.state.language}
            on_change={view.on(move |value| Action::Edit(Edit::Number(place, Some(value))))}
            on_commit={view.on(|()| Action::Commit)}
        />
    }
}

fn option_row(view: &View, at: At) -> Html {
    let words = view.words();
    let language = view.state.language;
    let At { group, option } = at;
    let entered = &view.state.scenario().groups[group];
    let count = entered.options.len();
    let entered = &entered.options[option];
    let result = &view.state.comparison().groups[group].options[option];
    let sourcing = entered.sourcing.unwrap_or(Sourcing::New);
    let name = option_name(entered, language);
    let sourcing_entries = [Sourcing::New, Sourcing::Refurbished].map(|sourcing| {
        (
            AttrValue::from(sourcing.word()),
            AttrValue::from(sentence_start(sourcing_name(sourcing, language))),
        )
    });
    let sourcing_place = ChoicePlace::Sourcing { group, option };
    let own = entered
        .device
        .is_none()
        .then(|| AttrValue::from(name.clone()));
    let fields = option_numbers(view, at);
    let note = life_note(view, result);
    let remove = (count > 1).then(|| {
        let onclick =
            view.on(move |_: MouseEvent| Action::Edit(Edit::RemoveOption { group, option }));
        html! {
            <button
                type="button"
                class="quiet"
                aria-label={fill(words.action_of, &[("what", words.remove_option), ("of", &name)])}
                {onclick}
            >
                { words.remove_option }
            </button>
        }
    });
    html! {
        <li key={entered.id.clone()} class={classes!("option", sourcing.word())}>
            <div class="identity">
                { choice_field(Choosing { id: format!("sourcing-{group}-{option}").into(), label: words.sourcing, label_hidden: false, field: "sourcing", selected: sourcing.word().into(), sections: Section::plain(sourcing_entries.to_vec()), on_change: view.on(move |word| Action::Edit(Edit::Choice(sourcing_place, word))) }) }
                <div class="device">
                    <DeviceChooser
                        {language}
                        dispatch={view.dispatch.clone()}
                        {group}
                        {option}
                        selected={entered.device.clone().unwrap_or_default()}
                        {own}
                    />
                </div>
                <div>{ for remove }</div>
            </div>
            <div class="numbers">{ for fields }</div>
            <p class="note" hidden={note.is_empty()}>{ note }</p>
        </li>
    }
}

/// What ends the service life, where it is not the plan.
fn life_note(view: &View, result: &OptionResult) -> String {
    let life = &result.service_life;
    let words = view.words();
    if !life.meets_need {
        return words.not_meeting_need.to_owned();
    }
    if life.limit == LifeLimit::Planned {
        return String::new();
    }
    let years = quantity(
        life.years.value(),
        Unit::Years,
        view.currency(),
        &view.format(),
    );
    let reason = limit_name(life.limit, view.state.language);
    fill(words.life_limited, &[("years", &years), ("reason", reason)])
}

fn group_block(view: &View, index: usize) -> Html {
    let words = view.words();
    let language = view.state.language;
    let scenario = view.state.scenario();
    let group = &scenario.groups[index];
    let name = group_name(group, index, language);
    let edit = |what: &'static str, edit: Edit, class: &'static str| {
        let onclick = view.on(move |_: MouseEvent| Action::Edit(edit.clone()));
        html! {
            <button
                type="button"
                {class}
                aria-label={fill(words.action_of, &[("what", what), ("of", &name)])}
                {onclick}
            >
                { what }
            </button>
        }
    };
    // Taken over when the field is left: a name that is being typed may be empty for a moment.
    let rename = view.on(move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        Action::Edit(Edit::Rename {
            group: index,
            name: input.map(|input| input.value()).unwrap_or_default(),
        })
    });
    let several = scenario.groups.len() > 1;
    html! {
        <li key={group.id.clone()} class="group">
            <div class="about">
                <div class="text">
                    <label for={format!("name-{index}")} class="unseen">{ words.group_name }</label>
                    <input
                        id={format!("name-{index}")}
                        type="text"
                        class="title"
                        maxlength="100"
                        data-field="name"
                        value={name.clone()}
                        onchange={rename}
                        onblur={view.on(|_: FocusEvent| Action::Commit)}
                    />
                </div>
                { need_field(view, index, group) }
                <NumberField
                    id={format!("count-{index}")}
                    label={words.people}
                    field="group-count"
                    value={f64::from(group.count)}
                    digits={Digits::Decimals(0)}
                    minimum={1.0}
                    maximum={MOST_DEVICES}
                    step={10.0}
                    {language}
                    on_change={view.on(move |value: f64| {
                        let place = NumberPlace::Count { group: index };
                        Action::Edit(Edit::Number(place, Some(libm::round(value))))
                    })}
                    on_commit={view.on(|()| Action::Commit)}
                />
                <div class="group-actions">
                    { edit(words.duplicate_group, Edit::DuplicateGroup { group: index }, "quiet") }
                    { for several.then(|| {
                        edit(words.remove_group, Edit::RemoveGroup { group: index }, "quiet")
                    }) }
                </div>
            </div>
            { mix_slider(view, index) }
            <ul class="options">
                { for (0..group.options.len()).map(|option| option_row(view, At { group: index, option })) }
            </ul>
            <div>{ edit(words.add_option, Edit::AddOption { group: index }, "quiet") }</div>
        </li>
    }
}

fn need_field(view: &View, index: usize, group: &Group) -> Html {
    let language = view.state.language;
    let words = view.words();
    let mut entries: Vec<Entry> = catalogue::need_profiles()
        .iter()
        .filter_map(|profile| {
            let name = need_profile_name(profile.id, language)?;
            Some((
                AttrValue::from(profile.id),
                AttrValue::from(sentence_start(name)),
            ))
        })
        .collect();
    if group.need.profile.is_none() {
        entries.insert(0, (AttrValue::from(""), AttrValue::from(words.other_need)));
    }
    let place = ChoicePlace::Need { group: index };
    html! {
        { choice_field(Choosing { id: format!("need-{index}").into(), label: words.need, label_hidden: false, field: "need", selected: group.need.profile.clone().unwrap_or_default().into(), sections: Section::plain(entries), on_change: view.on(move |id| Action::Edit(Edit::Choice(place, id))) }) }
    }
}

fn mix_slider(view: &View, index: usize) -> Html {
    let words = view.words();
    let group = &view.state.scenario().groups[index];
    let percent = refurbished_percent(group);
    let has = |new: bool| {
        let is_new =
            |option: &DeviceOption| option.sourcing.unwrap_or(Sourcing::New) == Sourcing::New;
        group.options.iter().any(|option| is_new(option) == new)
    };
    let can_move = has(true) && has(false);
    let format = view.format();
    let refurbished = libm::round(f64::from(group.count) * percent / 100.0);
    let devices = |number: f64| format.number(number, Digits::Decimals(0));
    let (new_text, refurbished_text) = (
        devices(f64::from(group.count) - refurbished),
        devices(refurbished),
    );
    let summary = fill(
        words.mix_in_devices,
        &[("new", &new_text), ("refurbished", &refurbished_text)],
    );
    let mix = move |refurbished_percent: f64| {
        Action::Edit(Edit::Mix {
            group: index,
            refurbished_percent,
        })
    };
    let oninput = {
        let dispatch = view.dispatch.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                dispatch.emit(mix(input.value_as_number()));
            }
        })
    };
    let onchange = view.on(|_: Event| Action::Commit);
    let name = group_name(group, index, view.state.language);
    let set = |text: &'static str, percent: f64| {
        let onclick = view.on(move |_: MouseEvent| mix(percent));
        let label = fill(words.action_of, &[("what", text), ("of", &name)]);
        html! { <button type="button" aria-label={label} {onclick}>{ text }</button> }
    };
    let percent_text = |value: f64| format!("{}%", libm::round(value) as i32);
    html! {
        <div class="mix-slider" hidden={!can_move}>
            <div class="track">
                <svg width="100%" height="22" aria-hidden="true" focusable="false">
                    { hatch(format!("mix-hatch-{index}")) }
                    <rect class="new" width={percent_text(100.0 - percent)} height="22" />
                    <rect
                        fill={format!("url(#mix-hatch-{index})")}
                        x={percent_text(100.0 - percent)}
                        width={percent_text(percent)}
                        height="22"
                    />
                </svg>
                <label for={format!("mix-{index}")} class="unseen">{ words.share_refurbished }</label>
                <input
                    id={format!("mix-{index}")}
                    type="range"
                    min="0"
                    max="100"
                    step="1"
                    data-field="mix"
                    value={(libm::round(percent) as i32).to_string()}
                    aria-valuetext={summary.clone()}
                    {oninput}
                    {onchange}
                />
            </div>
            <div class="slider-foot">
                <span class="summary">{ summary }</span>
                <span class="presets">
                    { set(words.all_new, 0.0) }
                    { set(words.half, 50.0) }
                    { set(words.all_refurbished, 100.0) }
                </span>
            </div>
        </div>
    }
}

pub fn mix(view: &View) -> Html {
    let words = view.words();
    let heading = view.heading(1);
    let add = view.on(|_: MouseEvent| Action::Edit(Edit::AddGroup));
    html! {
        <section class="mix">
            <@{heading} class="section">{ words.mix }</@>
            <ul class="groups">
                { for (0..view.state.scenario().groups.len()).map(|group| group_block(view, group)) }
            </ul>
            <button type="button" class="outlined" data-action="add-group" onclick={add}>
                { words.add_group }
            </button>
        </section>
    }
}
