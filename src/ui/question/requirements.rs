//! Requirements and preferences that are set.

use yew::Html;

use crate::catalogue::Certificate;
use crate::engine::requirements::{Demand, MissedRequirement, RequirementState};
use crate::scenario::{Choice, Requirement, RequirementKind};
use crate::state::Action;
use crate::state::edit::{ChoicePlace, Edit, NumberPlace, SwitchPlace};
use crate::state::place::is_on;
use crate::text::{
    Digits, Format, NumberKind, certificate_name, demand_name, fill, sentence_start,
};
use crate::ui::kit::choice_field::{Choosing, Entry, Section, choice_field};
use crate::ui::kit::focus::parting_button;
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::view::View;

/// Where the focus goes when something of this section is gone.
const STAYS: &str = "[data-action=add-requirement]";

fn demand_of(kind: RequirementKind) -> Demand {
    match kind {
        RequirementKind::UpdatesUntil => Demand::UpdatesUntil,
        RequirementKind::WarrantyMonths => Demand::WarrantyMonths,
        RequirementKind::BatteryHealth => Demand::BatteryHealth,
        RequirementKind::Certificate => Demand::Certificate,
        RequirementKind::CertifiedWipe => Demand::CertifiedWipe,
        RequirementKind::SocialTerms => Demand::SocialTerms,
        RequirementKind::TakeBack => Demand::TakeBack,
        RequirementKind::MaxModels => Demand::MaxModels,
    }
}

/// The number or the certificate that a requirement asks for; nothing where it is met or not.
fn asked(view: &View, index: usize, asked: &Requirement, kind: RequirementKind) -> Html {
    let words = view.words();
    let number = |label, unit, kind, least, most, step| {
        let place = NumberPlace::Requirement { requirement: index };
        let id = ["asked-", &index.to_string()].concat();
        number_field(NumberFieldProps {
            kind,
            minimum: least,
            maximum: most,
            step: Some(step),
            unit,
            ..NumberFieldProps::new(view, place, id, label, "asked", asked.value)
        })
    };
    match kind {
        RequirementKind::UpdatesUntil => number(
            words.until_end_of(),
            "",
            NumberKind::CalendarYear,
            2000.0,
            2100.0,
            1.0,
        ),
        RequirementKind::WarrantyMonths => number(
            words.at_least(),
            words.months_unit(),
            NumberKind::Months,
            0.0,
            240.0,
            12.0,
        ),
        RequirementKind::BatteryHealth => {
            number(words.at_least(), "%", NumberKind::Percent, 0.0, 100.0, 5.0)
        }
        RequirementKind::MaxModels => number(
            words.at_most(),
            words.models_unit(),
            NumberKind::Whole,
            1.0,
            1_000.0,
            1.0,
        ),
        RequirementKind::Certificate => {
            let entry = |(word, certificate): &(&'static str, Certificate)| {
                (*word, certificate_name(*certificate).to_owned())
            };
            choice_field(
                view,
                Choosing {
                    id: &["certificate-", &index.to_string()].concat(),
                    label: words.certificate(),
                    label_hidden: false,
                    field: "certificate",
                    place: ChoicePlace::RequirementCertificate { requirement: index },
                    selected: asked.certificate.map_or("", Choice::word),
                    sections: Section::plain(Certificate::WORDS.iter().map(entry).collect()),
                },
            )
            .into()
        }
        RequirementKind::CertifiedWipe
        | RequirementKind::SocialTerms
        | RequirementKind::TakeBack => Html::default(),
    }
}

/// Whether it is a requirement or a preference: one of two, the chosen one pressed.
fn strength(view: &View, index: usize, name: &str) -> Element {
    let words = view.words();
    let place = SwitchPlace::Preference { requirement: index };
    let is_preference = is_on(view.state.scenario(), place);
    let one = |text, is_chosen: bool| {
        // The chosen one stays a button, so that the keyboard keeps its place.
        let action = if is_chosen {
            Action::Commit
        } else {
            Action::Edit(Edit::Switch(place))
        };
        button(view, action)
            .attributes(&[
                ("class", "choice-button"),
                ("aria-pressed", if is_chosen { "true" } else { "false" }),
            ])
            .text(text)
    };
    element("div")
        .attributes(&[("class", "strength"), ("role", "group")])
        .label(name)
        .each([
            one(words.requirement(), !is_preference),
            one(words.preference(), is_preference),
        ])
}

fn requirement_row(view: &View, index: usize, set: &Requirement) -> Option<Element> {
    let words = view.words();
    let language = view.state.language;
    let kind = set.kind?;
    let name = |kind| sentence_start(demand_name(demand_of(kind), language));
    let entries = RequirementKind::WORDS
        .iter()
        .map(|(word, kind)| (*word, name(*kind)));
    let entries: Vec<Entry> = entries.collect();
    let kind_field = choice_field(
        view,
        Choosing {
            id: &["requirement-", &index.to_string()].concat(),
            label: words.requirement(),
            label_hidden: true,
            field: "requirement",
            place: ChoicePlace::RequirementKind { requirement: index },
            selected: kind.word(),
            sections: Section::plain(entries),
        },
    );
    let remove = Action::Edit(Edit::RemoveRequirement { requirement: index });
    let of = |what| fill(words.action_of(), &[("what", what), ("of", &name(kind))]);
    let actions = element("div")
        .class("row-actions")
        .child(strength(view, index, &name(kind)))
        .child(
            parting_button(view, remove, ".requirements", STAYS)
                .class("quiet")
                .label(&of(words.remove_option()))
                .text(words.remove_option()),
        );
    let row = element("li")
        .key(&index.to_string())
        .class("requirement")
        .child(kind_field);
    Some(row.child(asked(view, index, set, kind)).child(actions))
}

/// How many are set and how they are met, in one line: "2 requirements, 1 missed; 1 preference, met".
pub fn requirements_in_short(view: &View) -> String {
    let words = view.words();
    let format = view.format();
    let set = &view.state.scenario().requirements;
    let of_kind = |is_hard: bool| {
        let of_kind = set.iter().filter(|set| set.hard.unwrap_or(true) == is_hard);
        let states: Vec<RequirementState> = of_kind.map(|set| met_by_all(view, set)).collect();
        if states.is_empty() {
            return None;
        }
        let count = |number: usize| format.number(number as f64, Digits::Decimals(0));
        let category = format.category_of_count(states.len());
        let counted = |state| {
            let number = states.iter().filter(|of| **of == state).count();
            (number, format.category_of_count(number))
        };
        let message = match is_hard {
            true => words.requirements_counted(category),
            false => words.preferences_counted(category),
        };
        let mut parts = vec![fill(message, &[("number", &count(states.len()))])];
        let missed = counted(RequirementState::Missed);
        let not_known = counted(RequirementState::NotKnown);
        let ways = [
            (
                missed.0,
                words.number_missed(missed.1),
                words.all_missed(category),
            ),
            (
                not_known.0,
                words.number_not_known(not_known.1),
                words.all_not_known(category),
            ),
        ];
        for (number, some, all) in ways {
            match number {
                0 => {}
                number if number == states.len() => parts.push(all.to_owned()),
                number => parts.push(fill(some, &[("number", &count(number))])),
            }
        }
        if parts.len() == 1 {
            parts.push(words.all_met(category).to_owned());
        }
        Some(parts.join(", "))
    };
    let parts: Vec<String> = [true, false].into_iter().filter_map(of_kind).collect();
    if parts.is_empty() {
        return words.requirements_none().to_owned();
    }
    parts.join("; ")
}

/// Whether all devices of the mix meet a requirement, some are known to miss it, or nobody knows.
fn met_by_all(view: &View, set: &Requirement) -> RequirementState {
    let is_about = |missed: &&MissedRequirement| {
        set.kind.map(demand_of) == Some(missed.demand)
            && missed.hard == set.hard.unwrap_or(true)
            && missed.asked == set.value
            && missed.certificate == set.certificate.map(Certificate::id)
    };
    let missed = view.state.comparison().missed.iter().find(is_about);
    match missed {
        Some(missed) if missed.devices_missed.value() > 0.0 => RequirementState::Missed,
        Some(_) => RequirementState::NotKnown,
        None => RequirementState::Met,
    }
}

/// The requirements that are set, each to be changed.
pub fn requirements(view: &View) -> Element {
    let words = view.words();
    let set = view.state.scenario().requirements.iter().enumerate();
    let rows: Vec<Element> = set
        .filter_map(|(index, set)| requirement_row(view, index, set))
        .collect();
    element("div")
        .class("requirements")
        .child(element("ul").class("set").each(rows))
        .child(
            button(view, Action::Edit(Edit::AddRequirement))
                .attributes(&[("class", "outlined"), ("data-action", "add-requirement")])
                .text(words.add_requirement()),
        )
}
