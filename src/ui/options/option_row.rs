//! One option of a group: how it is had, its device, its numbers, and what is to be said of it.

use crate::quantity::Quantity;
use crate::scenario::Number;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VComp;

use super::option_details::option_details;
use super::option_notes::option_notes;
use crate::catalogue::{self, DeviceClass};
use crate::report::names::{option_name, place_name};
use crate::scenario::{Cell, Choice, DeviceOption, Sourcing, giver};
use crate::state::Action;
use crate::state::edit::{ChoicePlace, Edit, NumberPlace};
use crate::state::shares::sourcing_of;
use crate::state::sourcing::{giver_word, possible_givers};
use crate::text::{device_classes, device_name, fill, sentence_start, sourcing_name};
use crate::ui::kit::choice_field::{Choosing, Entry, Section, choice_field};
use crate::ui::kit::focus::parting_button;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::quantity_field::{field_id, quantity_field};
use crate::ui::kit::view::View;

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
fn sourcing_field(view: &View, cell: Cell, sourcing: Sourcing, is_given_to: bool) -> Element {
    let (group, option) = cell;
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

fn share_field(view: &View, cell: Cell, entered: &DeviceOption) -> Html {
    let (group, option) = cell;
    number_field(NumberFieldProps {
        unit: "%",
        ..NumberFieldProps::new(
            view,
            NumberPlace::Share { group, option },
            field_id("share", cell),
            view.words().share(),
            "share",
            entered.share_percent,
        )
    })
}

/// The numbers that matter most for the way in which the option is had.
fn numbers(view: &View, cell: Cell, sourcing: Sourcing) -> Vec<Html> {
    let words = view.words();
    let field =
        |quantity, label| quantity_field(view, Number::of_option(cell, quantity), Some(label));
    match sourcing {
        Sourcing::New | Sourcing::Refurbished => vec![
            field(Quantity::Price, words.price()),
            field(Quantity::PlannedYears, words.years()),
            field(Quantity::WarrantyMonths, words.warranty_months()),
        ],
        Sourcing::Keep => vec![
            field(Quantity::AgeAtPurchase, words.age_today()),
            field(Quantity::PlannedYears, words.years_more()),
        ],
        Sourcing::HandedDown => vec![field(Quantity::PlannedYears, words.years())],
    }
}

pub fn option_row(view: &View, cell: Cell) -> Element {
    let words = view.words();
    let language = view.state.language;
    let (group, option) = cell;
    let options = &view.state.scenario().groups[group].options;
    let entered = &options[option];
    let sourcing = sourcing_of(entered);
    let name = option_name(
        &view.state.valid().filled().groups[group].options[option],
        language,
    );
    let givers = possible_givers(view.state.scenario(), group);
    let device = match sourcing {
        Sourcing::HandedDown => giver_field(view, cell, entered, &givers).into(),
        _ => Html::from(VComp::new::<DeviceChooser>(
            Rc::new(DeviceChooserProps {
                view: view.clone(),
                cell,
                selected: entered.device.clone().unwrap_or_default(),
                own: entered.device.is_none().then(|| name.clone()),
            }),
            None,
        )),
    };
    let remove = (options.len() > 1).then(|| {
        let remove = Action::Edit(Edit::RemoveOption { group, option });
        parting_button(view, remove, ".group", "[data-action=add-option]")
            .class("quiet")
            .label(&fill(
                words.action_of(),
                &[("what", words.remove_option()), ("of", &name)],
            ))
            .text(words.remove_option())
    });
    element("li")
        .key(&entered.id)
        .class(&["option ", sourcing.word()].concat())
        .child(
            element("div")
                .class("identity")
                .child(sourcing_field(view, cell, sourcing, !givers.is_empty()))
                .child(element("div").class("device").child(device))
                .child(element("div").maybe(remove)),
        )
        .child(
            element("div")
                .class("numbers")
                .each(numbers(view, cell, sourcing))
                .child(share_field(view, cell, entered)),
        )
        .child(option_notes(view, cell))
        .child(option_details(view, cell, &name))
}
