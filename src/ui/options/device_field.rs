//! How an option is had, and of which device it is.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};
use yew::prelude::*;
use yew::virtual_dom::VComp;

use crate::catalogue::{self, DeviceClass};
use crate::report::names::place_name;
use crate::scenario::{Cell, Choice, DeviceOption, Identified, Sourcing, giver};
use crate::state::Action;
use crate::state::edit::{ChoicePlace, Edit};
use crate::state::shares::sourcing_of;
use crate::state::sourcing::{giver_word, possible_givers};
use crate::text::{
    device_class, device_classes, device_name, fill, models_found, other_of_class, sentence_start,
    sourcing_name, specification_in_short,
};
use crate::ui::kit::choice_field::{Choosing, Entry, Section, choice_field};
use crate::ui::kit::markup::{Element, EventKind, element, value_of};
use crate::ui::kit::quantity_field::field_id;
use crate::ui::kit::view::View;

/// More models than this have a field to search them.
const MANY: usize = 6;

/// The device of an option; of one that is handed down, who has it before. Below it what the device
/// is. `name` is what it is called.
pub fn device_of(view: &View, cell: Cell, name: &str) -> Html {
    let entered = &view.state.scenario().groups[cell.0].options[cell.1];
    let filled = &view.state.valid().filled().groups[cell.0].options[cell.1];
    let choice: Html = if sourcing_of(entered) == Sourcing::HandedDown {
        let givers = possible_givers(view.state.scenario(), cell.0);
        giver_field(view, cell, entered, &givers).into()
    } else {
        let class = Identified::of(entered).map_or(DeviceClass::Laptop, |of| of.class);
        let is_named = entered.specification.name.is_some();
        let (group, option) = cell;
        device_chooser(DeviceChooserProps {
            view: view.clone(),
            id: field_id("device", cell),
            label: view.words().device().to_owned(),
            field: "device",
            place: ChoicePlace::Device { group, option },
            class,
            is_of_any_class: false,
            selected: match &entered.device {
                Some(device) => device.clone(),
                None if is_named => String::new(),
                None => class.id().to_owned(),
            },
            own: (entered.device.is_none() && is_named).then(|| name.to_owned()),
            called: name.to_owned(),
            has_search: view.state.page().is_open(&details_of(view, cell)),
        })
    };
    element("div")
        .class("device")
        .child(choice)
        .child(
            element("p")
                .class("note")
                .text(&in_short(view, cell, filled)),
        )
        .into()
}

/// The name of the fold with the details of an option.
pub fn details_of(view: &View, (group, option): Cell) -> String {
    let group = &view.state.scenario().groups[group];
    [&group.id, "/", &group.options[option].id].concat()
}

/// What the device has and until when it is updated, in one line.
fn in_short(view: &View, cell: Cell, filled: &DeviceOption) -> String {
    let inputs = view.state.valid().inputs();
    let life = &inputs.groups[cell.0].options[cell.1].life;
    let left = life.support_left;
    let until = left.map(|left| (inputs.common.purchase_year + left).value());
    specification_in_short(filled, (until, life.support_is_estimated), &view.format())
}

/// A choice of a model.
#[derive(Clone, Properties)]
pub struct DeviceChooserProps {
    pub view: View,
    pub id: String,
    /// For screen readers.
    pub label: String,
    /// Name of the field for tests and host pages.
    pub field: &'static str,
    pub place: ChoicePlace,
    /// Of which class the models are.
    pub class: DeviceClass,
    /// Whether one of another class can be chosen too, and any of a class.
    pub is_of_any_class: bool,
    pub selected: String,
    /// Name of a device that is not of the catalogue.
    pub own: Option<String>,
    /// What the device is called.
    pub called: String,
    /// Whether there is a search, where the models are many.
    pub has_search: bool,
}

pub fn device_chooser(props: DeviceChooserProps) -> Html {
    VComp::new::<DeviceChooser>(Rc::new(props), None).into()
}

/// What the device chooser shows; nothing else makes it render again.
impl PartialEq for DeviceChooserProps {
    fn eq(&self, other: &Self) -> bool {
        self.view.state.language == other.view.state.language
            && self.place == other.place
            && self.label == other.label
            && self.class == other.class
            && self.selected == other.selected
            && self.own == other.own
            && self.called == other.called
            && self.has_search == other.has_search
    }
}

/// The list of models and, where they are many, a field that leaves those in it whose name has what
/// is typed.
struct DeviceChooser {
    sought: String,
}

enum Message {
    Seek(String),
    /// Takes the first model that is left.
    Take,
}

impl Component for DeviceChooser {
    type Message = Message;
    type Properties = DeviceChooserProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            sought: String::new(),
        }
    }

    fn changed(&mut self, context: &Context<Self>, before: &DeviceChooserProps) -> bool {
        if context.props().selected != before.selected {
            self.sought.clear();
        }
        true
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Seek(sought) => self.sought = sought,
            Message::Take => {
                let props = context.props();
                let found = models(props, &self.sought);
                if let (Some((word, _)), false) = (found.first(), self.sought.trim().is_empty()) {
                    let edit = Edit::Choice(props.place, (*word).to_owned());
                    self.sought.clear();
                    props.view.dispatch.emit(Action::Edit(edit));
                }
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        let are_many = props.is_of_any_class || are_many(props.class);
        let has_search = props.has_search && are_many;
        let search = has_search.then(|| self.search(context));
        element("div")
            .child(element("div").maybe(search))
            .child(device_list(props, &self.sought))
            .into()
    }
}

impl DeviceChooser {
    fn search(&self, context: &Context<Self>) -> Element {
        let props = context.props();
        let link = context.link();
        let words = props.view.words();
        let on_key = link.batch_callback(|event: Event| {
            let is_enter = event.unchecked_into::<KeyboardEvent>().key() == "Enter";
            is_enter.then_some(Message::Take)
        });
        let values = [("what", words.search_models()), ("of", &*props.called)];
        element("input")
            .attributes(&[
                ("type", "search"),
                ("class", "search"),
                ("autocomplete", "off"),
                ("spellcheck", "false"),
                ("placeholder", words.search_models()),
                ("data-field", "search"),
            ])
            .label(&fill(words.action_of(), &values))
            .value(&self.sought)
            .on(
                EventKind::Input,
                link.callback(|event: Event| Message::Seek(value_of(&event))),
            )
            .on(EventKind::KeyDown, on_key)
    }
}

/// Whether a class has so many models that one searches among them.
fn are_many(class: DeviceClass) -> bool {
    let devices = catalogue::devices().iter();
    devices.filter(|device| device.class == class).count() > MANY
}

/// The models of the class whose names have what is sought, and last another one of the class. Where
/// any class can be chosen those of all classes are sought, but none that stands for a class.
fn models<'a>(props: &DeviceChooserProps, sought: &str) -> Vec<Entry<'a>> {
    let language = props.view.state.language;
    let of_class = catalogue::devices().iter();
    if props.is_of_any_class {
        let is_sought = !sought.trim().is_empty();
        let found = of_class.filter(|device| {
            let is_model = !catalogue::is_typical(device) || device.id == props.selected;
            is_model && (is_sought || device.class == props.class)
        });
        let found = found.map(|device| (device.id, device_name(device, language)));
        return found.filter(|(_, name)| has_all_of(name, sought)).collect();
    }
    let of_class = of_class.filter(|device| device.class == props.class);
    let named = of_class.map(|device| (device.id, device_name(device, language)));
    let other = other_of_class(props.class, language);
    let all = named.chain([(props.class.id(), other)]);
    all.filter(|(_, name)| has_all_of(name, sought)).collect()
}

/// Whether a name has all the words that are sought, in whatever order.
fn has_all_of(name: &str, sought: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let sought = sought.to_ascii_lowercase();
    sought.split_whitespace().all(|word| name.contains(word))
}

/// Every class of device, without a model.
fn kinds(view: &View) -> Section<'static> {
    let name = |class| sentence_start(device_class(class, view.state.language));
    let kinds = DeviceClass::ALL.map(|class| (class.id(), name(class)));
    Section {
        heading: view.words().cohort_any_model().to_owned(),
        entries: kinds.into(),
    }
}

fn device_list(props: &DeviceChooserProps, sought: &str) -> Element {
    let view = &props.view;
    let found = models(props, sought);
    let is_sought = !sought.trim().is_empty();
    let chosen = |entry: &&Entry| entry.0 == props.selected;
    let own = props.own.iter().map(|name| ("", name.clone()));
    // What is chosen stays in the list, whatever is sought.
    let all = models(props, "");
    let kept = all.iter().filter(chosen).cloned();
    let kept: Vec<Entry> = own.chain(kept).collect();
    let sections = match is_sought {
        false if props.is_of_any_class => {
            let heading = sentence_start(device_classes(props.class, view.state.language));
            let models = Section {
                heading,
                entries: found,
            };
            vec![kinds(view), models]
        }
        false => {
            let own = kept.into_iter().filter(|(word, _)| word.is_empty());
            Section::plain(own.chain(found).collect())
        }
        true => {
            let number = found.len();
            let heading = models_found(number, &view.format());
            let found = found
                .into_iter()
                .filter(|(word, _)| *word != props.selected);
            let mut sections = vec![
                Section {
                    heading: String::new(),
                    entries: kept,
                },
                Section {
                    heading,
                    entries: found.collect(),
                },
            ];
            // What is chosen may be any of a class.
            sections.extend(props.is_of_any_class.then(|| kinds(view)));
            sections
        }
    };
    let choosing = Choosing {
        id: &props.id,
        label: &props.label,
        label_hidden: true,
        field: props.field,
        place: props.place,
        selected: &props.selected,
        sections,
    };
    choice_field(view, choosing)
}

/// How the option is had. Handing down is offered where somebody could.
pub fn sourcing_field(view: &View, cell: Cell) -> Element {
    let (group, option) = cell;
    let sourcing = sourcing_of(&view.state.scenario().groups[group].options[option]);
    let is_given_to = !possible_givers(view.state.scenario(), group).is_empty();
    let words = view.words();
    let entry = |sourcing: Sourcing| {
        let name = match sourcing {
            Sourcing::Keep => words.keep_what_we_have().to_owned(),
            Sourcing::HandedDown => words.handed_down_within().to_owned(),
            bought => sentence_start(sourcing_name(bought, view.state.language)),
        };
        (sourcing.word(), name)
    };
    let offered = Sourcing::WORDS.iter().map(|(_, sourcing)| *sourcing);
    let offered = offered.filter(|offered| is_given_to || *offered != Sourcing::HandedDown);
    choice_field(
        view,
        Choosing {
            id: &field_id("sourcing", cell),
            label: words.sourcing(),
            label_hidden: false,
            field: "sourcing",
            place: ChoicePlace::Sourcing { group, option },
            selected: sourcing.word(),
            sections: Section::plain(offered.map(entry).collect()),
        },
    )
}

/// Who hands the device down.
fn giver_field(view: &View, cell: Cell, entered: &DeviceOption, givers: &[Cell]) -> Element {
    let (group, option) = cell;
    let selected = giver(view.state.scenario(), entered).map(giver_word);
    let words: Vec<String> = givers.iter().map(|giver| giver_word(*giver)).collect();
    let entries = words.iter().zip(givers);
    let entries: Vec<Entry> = entries
        .map(|(word, giver)| (word.as_str(), place_name(&view.state, *giver)))
        .collect();
    choice_field(
        view,
        Choosing {
            id: &field_id("giver", cell),
            label: view.words().handed_down_from(),
            label_hidden: false,
            field: "giver",
            place: ChoicePlace::Giver { group, option },
            selected: &selected.unwrap_or_default(),
            sections: Section::plain(entries),
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_are_searched_in_every_class_that_has_more_than_six() {
        for class in DeviceClass::ALL {
            let models = catalogue::devices().iter();
            let models = models.filter(|device| device.class == class).count();
            assert_eq!(are_many(class), models >= 7, "{class:?} has {models}");
        }
        assert!(are_many(DeviceClass::Chromebook) && are_many(DeviceClass::Phone));
    }
}
