//! How an option is had, and of which device it is.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VComp;

use crate::catalogue::{self, DeviceClass};
use crate::report::names::place_name;
use crate::scenario::{Cell, Choice, DeviceOption, Sourcing, giver};
use crate::state::edit::ChoicePlace;
use crate::state::shares::sourcing_of;
use crate::state::sourcing::{giver_word, possible_givers};
use crate::text::{device_classes, device_name, sentence_start, sourcing_name};
use crate::ui::kit::choice_field::{Choosing, Entry, Section, choice_field};
use crate::ui::kit::markup::Element;
use crate::ui::kit::quantity_field::field_id;
use crate::ui::kit::view::View;

/// The device of an option; of one that is handed down, who has it before. `name` is what it is
/// called.
pub fn device_of(view: &View, cell: Cell, name: &str) -> Html {
    let entered = &view.state.scenario().groups[cell.0].options[cell.1];
    if sourcing_of(entered) == Sourcing::HandedDown {
        let givers = possible_givers(view.state.scenario(), cell.0);
        return giver_field(view, cell, entered, &givers).into();
    }
    let props = DeviceChooserProps {
        view: view.clone(),
        cell,
        selected: entered.device.clone().unwrap_or_default(),
        own: entered.device.is_none().then(|| name.to_owned()),
    };
    VComp::new::<DeviceChooser>(Rc::new(props), None).into()
}

#[derive(Clone, Properties)]
struct DeviceChooserProps {
    view: View,
    cell: Cell,
    selected: String,
    /// Name of a device that is not of the catalogue.
    own: Option<String>,
}

/// What the device chooser shows; nothing else makes it render again.
impl PartialEq for DeviceChooserProps {
    fn eq(&self, other: &Self) -> bool {
        self.view.state.language == other.view.state.language
            && self.cell == other.cell
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
    let (group, option) = props.cell;
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
        id: &field_id("device", props.cell),
        label: language.words().device(),
        label_hidden: false,
        field: "device",
        place: ChoicePlace::Device { group, option },
        selected: &props.selected,
        sections: sections.collect(),
    };
    choice_field(&props.view, choosing)
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
