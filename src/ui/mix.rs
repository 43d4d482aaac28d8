//! The mix: a block for each group, with its options and the slider from new to refurbished.

use std::rc::Rc;

use web_sys::Event;
use yew::prelude::*;
use yew::virtual_dom::VComp;

use super::badge::badge;
use super::bar_chart::{hatch, url_of};
use super::choice_field::{Choosing, Entry, Section, choice_field, label};
use super::edit::{ChoicePlace, Edit, NumberPlace, refurbished_percent};
use super::markup::{Element, EventKind, button, element};
use super::number_field::{NumberFieldProps, number_field};
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
#[derive(Clone, Copy, PartialEq)]
struct At {
    group: usize,
    option: usize,
}

#[derive(Clone, Properties)]
struct DeviceChooserProps {
    view: View,
    at: At,
    selected: String,
    /// Name of a device that is not of the catalogue.
    own: Option<String>,
}

/// What the device chooser shows; nothing else makes it render again.
impl PartialEq for DeviceChooserProps {
    fn eq(&self, other: &Self) -> bool {
        self.view.state.language == other.view.state.language
            && self.at == other.at
            && self.selected == other.selected
            && self.own == other.own
    }
}

struct DeviceChooser;

impl Component for DeviceChooser {
    type Message = ();
    type Properties = DeviceChooserProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        device_field(context.props()).into()
    }
}

fn device_field(props: &DeviceChooserProps) -> Element {
    let At { group, option } = props.at;
    let language = props.view.state.language;
    let section = |class: DeviceClass| Section {
        heading: sentence_start(device_classes(class, language)),
        entries: catalogue::devices()
            .iter()
            .filter(|device| device.class == class)
            .map(|device| (device.id, device_name(device, language)))
            .collect(),
    };
    let own = props.own.iter().map(|name| Section {
        heading: String::new(),
        entries: vec![("", name.clone())],
    });
    let sections = own.chain(DeviceClass::ALL.into_iter().map(section));
    let choosing = Choosing {
        id: &format!("device-{group}-{option}"),
        label: language.words().device,
        label_hidden: false,
        field: "device",
        place: ChoicePlace::Device { group, option },
        selected: &props.selected,
        sections: sections.collect(),
    };
    choice_field(&props.view, choosing)
}

/// A number of an option: what it is and where it comes from.
struct OptionNumber {
    name: &'static str,
    place: NumberPlace,
    label: &'static str,
    term: Term,
    value: f64,
    digits: Digits,
    range: (f64, f64),
    step: f64,
    unit: &'static str,
    provenance: Option<Provenance>,
}

fn option_number(view: &View, at: At, number: OptionNumber) -> Html {
    let OptionNumber {
        name,
        place,
        label,
        value,
        ..
    } = number;
    let id = format!("{name}-{}-{}", at.group, at.option);
    number_field(NumberFieldProps {
        digits: number.digits,
        minimum: number.range.0,
        maximum: number.range.1,
        step: Some(number.step),
        unit: number.unit,
        badge: badge(view, place, number.term, number.provenance),
        ..NumberFieldProps::new(view, place, id, label, name, value)
    })
}

fn option_numbers(view: &View, at: At) -> [Html; 4] {
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
        unit: view.currency_sign(),
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
        unit: words.years_unit,
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
        unit: words.months_unit,
        provenance: known.warranty.included.clone().scalar().provenance(),
    };
    [
        option_number(view, at, price),
        option_number(view, at, years),
        option_number(view, at, warranty),
        share_field(view, at),
    ]
}

fn share_field(view: &View, at: At) -> Html {
    let At { group, option } = at;
    let entered = &view.state.scenario().groups[group].options[option];
    number_field(NumberFieldProps {
        digits: Digits::UpTo(1),
        maximum: 100.0,
        unit: "%",
        ..NumberFieldProps::new(
            view,
            NumberPlace::Share { group, option },
            format!("share-{group}-{option}"),
            view.words().share,
            "share",
            entered.share_percent,
        )
    })
}

fn option_row(view: &View, at: At) -> Element {
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
            sourcing.word(),
            sentence_start(sourcing_name(sourcing, language)),
        )
    });
    let sourcing_field = choice_field(
        view,
        Choosing {
            id: &format!("sourcing-{group}-{option}"),
            label: words.sourcing,
            label_hidden: false,
            field: "sourcing",
            place: ChoicePlace::Sourcing { group, option },
            selected: sourcing.word(),
            sections: Section::plain(sourcing_entries.to_vec()),
        },
    );
    let device = VComp::new::<DeviceChooser>(
        Rc::new(DeviceChooserProps {
            view: view.clone(),
            at,
            selected: entered.device.clone().unwrap_or_default(),
            own: entered.device.is_none().then(|| name.clone()),
        }),
        None,
    );
    let remove = (count > 1).then(|| {
        let remove = Edit::RemoveOption { group, option };
        edit_button(view, words.remove_option, &name, remove)
    });
    let note = life_note(view, result);
    element("li")
        .key(&entered.id)
        .class(&["option ", sourcing.word()].concat())
        .child(
            element("div")
                .class("identity")
                .child(sourcing_field)
                .child(element("div").class("device").child(device))
                .child(element("div").maybe(remove)),
        )
        .child(
            element("div")
                .class("numbers")
                .each(option_numbers(view, at)),
        )
        .child(
            element("p")
                .class("note")
                .hidden(note.is_empty())
                .text(&note),
        )
}

/// A quiet button that does `edit` to what is called `of`.
fn edit_button(view: &View, what: &str, of: &str, edit: Edit) -> Element {
    button(view, Action::Edit(edit))
        .class("quiet")
        .label(&fill(view.words().action_of, &[("what", what), ("of", of)]))
        .text(what)
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

fn group_block(view: &View, index: usize) -> Element {
    let words = view.words();
    let scenario = view.state.scenario();
    let group = &scenario.groups[index];
    let name = group_name(group, index, view.state.language);
    let edit = |what, edit| edit_button(view, what, &name, edit);
    let remove = (scenario.groups.len() > 1)
        .then(|| edit(words.remove_group, Edit::RemoveGroup { group: index }));
    let actions = element("div")
        .class("group-actions")
        .child(edit(
            words.duplicate_group,
            Edit::DuplicateGroup { group: index },
        ))
        .maybe(remove);
    let options = (0..group.options.len()).map(|option| {
        option_row(
            view,
            At {
                group: index,
                option,
            },
        )
    });
    element("li")
        .key(&group.id)
        .class("group")
        .child(
            element("div")
                .class("about")
                .child(name_field(view, index, &name))
                .child(need_field(view, index, group))
                .child(count_field(view, index, group))
                .child(actions),
        )
        .child(mix_slider(view, index, &name))
        .child(element("ul").class("options").each(options))
        .child(element("div").child(edit(words.add_option, Edit::AddOption { group: index })))
}

fn name_field(view: &View, index: usize, name: &str) -> Element {
    let id = format!("name-{index}");
    let leave = view.dispatch.reform(|_: Event| Action::Commit);
    // Taken over when the field is left: a name that is being typed may be empty for a moment.
    let rename = move |name: String| Action::Edit(Edit::Rename { group: index, name });
    let input = element("input")
        .id(&id)
        .attributes(&[
            ("type", "text"),
            ("class", "title"),
            ("maxlength", "100"),
            ("data-field", "name"),
        ])
        .value(name)
        .on_change(view, rename)
        .on(EventKind::Blur, leave);
    element("div")
        .class("text")
        .child(label(&id, view.words().group_name, true))
        .child(input)
}

fn count_field(view: &View, index: usize, group: &Group) -> Html {
    number_field(NumberFieldProps {
        digits: Digits::Decimals(0),
        minimum: 1.0,
        maximum: MOST_DEVICES,
        step: Some(10.0),
        ..NumberFieldProps::new(
            view,
            NumberPlace::Count { group: index },
            format!("count-{index}"),
            view.words().people,
            "group-count",
            f64::from(group.count),
        )
    })
}

fn need_field(view: &View, index: usize, group: &Group) -> Element {
    let words = view.words();
    let other = group.need.profile.is_none();
    let other = other.then(|| ("", words.other_need.to_owned()));
    let profiles = catalogue::need_profiles().iter().filter_map(|profile| {
        let name = need_profile_name(profile.id, view.state.language)?;
        Some((profile.id, sentence_start(name)))
    });
    let entries: Vec<Entry> = other.into_iter().chain(profiles).collect();
    choice_field(
        view,
        Choosing {
            id: &format!("need-{index}"),
            label: words.need,
            label_hidden: false,
            field: "need",
            place: ChoicePlace::Need { group: index },
            selected: group.need.profile.as_deref().unwrap_or_default(),
            sections: Section::plain(entries),
        },
    )
}

fn mix_slider(view: &View, index: usize, name: &str) -> Element {
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
    let set = |text: &str, percent: f64| {
        button(view, mix(percent))
            .label(&fill(words.action_of, &[("what", text), ("of", name)]))
            .text(text)
    };
    let leave = view.dispatch.reform(|_: Event| Action::Commit);
    let id = format!("mix-{index}");
    let slider = element("input")
        .id(&id)
        .attributes(&[
            ("type", "range"),
            ("min", "0"),
            ("max", "100"),
            ("step", "1"),
            ("data-field", "mix"),
            ("aria-valuetext", &summary),
        ])
        .value(&(libm::round(percent) as i32).to_string())
        .on_input(view, move |value| mix(js_sys::parse_float(&value)))
        .on(EventKind::Change, leave);
    element("div")
        .class("mix-slider")
        .hidden(!can_move)
        .child(
            element("div")
                .class("track")
                .child(drawn_mix(index, percent))
                .child(label(&id, words.share_refurbished, true))
                .child(slider),
        )
        .child(
            element("div")
                .class("slider-foot")
                .child(element("span").class("summary").text(&summary))
                .child(
                    element("span")
                        .class("presets")
                        .child(set(words.all_new, 0.0))
                        .child(set(words.half, 50.0))
                        .child(set(words.all_refurbished, 100.0)),
                ),
        )
}

/// The mix as a bar behind the slider.
fn drawn_mix(index: usize, percent: f64) -> Element {
    let percent_text = |value: f64| format!("{}%", libm::round(value) as i32);
    let pattern = format!("mix-hatch-{index}");
    let new_width = percent_text(100.0 - percent);
    element("svg")
        .attributes(&[
            ("width", "100%"),
            ("height", "22"),
            ("aria-hidden", "true"),
            ("focusable", "false"),
        ])
        .child(hatch(&pattern))
        .child(element("rect").attributes(&[
            ("class", "new"),
            ("width", &new_width),
            ("height", "22"),
        ]))
        .child(element("rect").attributes(&[
            ("fill", &url_of(&pattern)),
            ("x", &new_width),
            ("width", &percent_text(percent)),
            ("height", "22"),
        ]))
}

pub fn mix(view: &View) -> Element {
    let words = view.words();
    let groups = 0..view.state.scenario().groups.len();
    element("section")
        .class("mix")
        .child(view.section_heading(words.mix))
        .child(
            element("ul")
                .class("groups")
                .each(groups.map(|group| group_block(view, group))),
        )
        .child(
            button(view, Action::Edit(Edit::AddGroup))
                .attributes(&[("class", "outlined"), ("data-action", "add-group")])
                .text(words.add_group),
        )
}
