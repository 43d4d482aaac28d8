//! Undo, redo, start over, the other language.

use crate::engine::requirements::Demand;
use crate::scalar::Term;
use crate::state::Action;
use crate::state::edit::{Change, ChoicePlace, NumberPlace, SwitchPlace};
use crate::state::place::{OfferNumber, OfferSwitch, PilotNumber};
use crate::text::{Language, certificate_name, demand_name, fill, remedy_done, term};
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::view::View;
use crate::ui::options::offer_field::term_of;

/// What was changed: "group added".
pub fn change_name(change: Change, language: Language) -> &'static str {
    let words = language.words();
    match change {
        Change::Number(place) => match place {
            NumberPlace::Horizon => words.change_horizon,
            NumberPlace::Count { .. } | NumberPlace::OrganisationCount { .. } => words.change_count,
            NumberPlace::Share { .. } => words.change_share,
            NumberPlace::Offer { number, .. } => match number {
                OfferNumber::Price => words.change_price,
                OfferNumber::PlannedYears => words.change_years,
                OfferNumber::WarrantyMonths => words.change_warranty,
                OfferNumber::Age => words.change_age,
                other => term(term_of(other), language),
            },
            NumberPlace::TierFrom { .. } | NumberPlace::TierPrice { .. } => words.change_tier,
            NumberPlace::Pilot { number, .. } => match number {
                PilotNumber::Devices => term(Term::PilotDevices, language),
                PilotNumber::Years => term(Term::PilotYears, language),
                PilotNumber::Failures => term(Term::PilotFailures, language),
            },
            NumberPlace::Requirement { .. } => words.change_requirement,
            NumberPlace::Limit(_) => language.mix_words().change_limit,
            NumberPlace::SetupCost => term(Term::SetupCost, language),
            NumberPlace::DiscountRate
            | NumberPlace::ElectricityPrice
            | NumberPlace::GridIntensity
            | NumberPlace::RepairCost
            | NumberPlace::DeploymentHours => words.change_assumption,
        },
        Change::Choice(place) => match place {
            ChoicePlace::Preset => words.change_preset,
            ChoicePlace::Place => words.change_place,
            ChoicePlace::Currency => words.change_currency,
            ChoicePlace::Need { .. } => words.change_need,
            ChoicePlace::Device { .. } => words.change_device,
            ChoicePlace::Sourcing { .. } => words.change_sourcing,
            ChoicePlace::Giver { .. } => words.change_giver,
            ChoicePlace::RequirementKind { .. } | ChoicePlace::RequirementCertificate { .. } => {
                words.change_requirement
            }
            ChoicePlace::Allocation | ChoicePlace::FootprintSource => words.change_assumption,
            ChoicePlace::Objective => language.mix_words().change_objective,
        },
        Change::Switch(place) => match place {
            SwitchPlace::Preference { .. } => words.change_requirement,
            SwitchPlace::Offer { switch, .. } => match switch {
                OfferSwitch::NewBattery => words.new_battery,
                OfferSwitch::BatteryIncluded => words.battery_included,
                OfferSwitch::BatteryNeverReplaced => words.battery_never_replaced,
                OfferSwitch::CertifiedWipe => demand_name(Demand::CertifiedWipe, language),
                OfferSwitch::SocialTerms => demand_name(Demand::SocialTerms, language),
                OfferSwitch::TakeBack => demand_name(Demand::TakeBack, language),
                OfferSwitch::Certificate(certificate) => certificate_name(certificate),
            },
        },
        Change::Mix { .. } => words.change_share,
        Change::Name { .. } | Change::OrganisationName { .. } => words.change_name,
        Change::GroupAdded => words.change_group_added,
        Change::GroupRemoved => words.change_group_removed,
        Change::OptionAdded => words.change_option_added,
        Change::OptionRemoved => words.change_option_removed,
        Change::TierAdded => words.change_tier_added,
        Change::TierRemoved => words.change_tier_removed,
        Change::PilotAdded => words.change_pilot_added,
        Change::PilotRemoved => words.change_pilot_removed,
        Change::OrganisationAdded => words.change_organisation_added,
        Change::OrganisationRemoved => words.change_organisation_removed,
        Change::MixTaken => language.mix_words().change_mix,
        Change::RequirementAdded => words.change_requirement_added,
        Change::RequirementRemoved => words.change_requirement_removed,
        Change::Remedy(action) => remedy_done(action, language),
        Change::Replaced => words.change_all,
    }
}

pub fn toolbar(view: &View) -> Element {
    let state = &view.state;
    let words = view.words();
    let label = |change: Option<Change>, named, nothing: &str| match change {
        Some(change) => fill(named, &[("change", change_name(change, state.language))]),
        None => nothing.to_owned(),
    };
    let tool = |name: &str, text: &str, enabled: bool, action: Action| {
        // A button that just did its work stays focusable, so that the keyboard keeps its place.
        let disabled = if enabled { "false" } else { "true" };
        button(view, action)
            .attributes(&[("data-action", name), ("aria-disabled", disabled)])
            .text(text)
    };
    let other = match state.language {
        Language::Swedish => Language::English,
        Language::English => Language::Swedish,
    };
    element("div")
        .class("toolbar")
        .attribute("role", "group")
        .label(words.toolbar)
        .child(tool(
            "undo",
            &label(state.undoable(), words.undo, words.undo_nothing),
            state.undoable().is_some(),
            Action::Undo,
        ))
        .child(tool(
            "redo",
            &label(state.redoable(), words.redo, words.redo_nothing),
            state.redoable().is_some(),
            Action::Redo,
        ))
        .child(tool(
            "reset",
            words.reset,
            state.is_changed(),
            Action::Reset,
        ))
        .child(
            button(view, Action::Language(other))
                .attributes(&[("data-action", "language"), ("lang", other.tag())])
                .text(words.other_language),
        )
}
