//! The title, and undo, redo and the other languages.

use crate::catalogue;
use crate::engine::requirements::Demand;
use crate::quantity::{Part, Quantity};
use crate::report::question::needed_devices;
use crate::state::Action;
use crate::state::edit::{
    Brought, Change, ChoicePlace, NumberPlace, SwitchPlace, Tried, entered_number,
};
use crate::state::fleet::{CohortInShort, CohortNumber, FleetChange};
use crate::state::kept::Kept;
use crate::state::opening::Origin;
use crate::state::page::{Panel, Tab};
use crate::state::place::OfferSwitch;
use crate::state::plans::PlanAction;
use crate::state::shown::part;
use crate::text::{
    Language, certificate_name, cohort_changed, cohort_in_short, demand_name, fill, remedy_done,
    switch_name, term, typed,
};
use crate::ui::kit::intl::IntlFormat;
use crate::ui::kit::markup::{Element, button, element, heading};
use crate::ui::kit::panel_frame::panel_button;
use crate::ui::kit::toolbar::toolbar;
use crate::ui::kit::view::View;

/// What was changed: "group added".
fn change_name(change: Change, language: Language) -> &'static str {
    let words = language.words();
    match change {
        Change::Number(place) => match place {
            NumberPlace::Count { .. } | NumberPlace::OrganisationCount { .. } => words.edit_count(),
            NumberPlace::UsersPerDevice { .. } => words.edit_users_per_device(),
            NumberPlace::Cohort(_, number) => match number {
                CohortNumber::Count => words.edit_cohort_count(),
                CohortNumber::NewSince => words.edit_cohort_since(),
                CohortNumber::DueYear => words.edit_cohort_latest(),
            },
            NumberPlace::CountByYear { .. } => words.edit_count_in_year(),
            NumberPlace::Share { .. } => words.edit_share(),
            NumberPlace::Field(number) => quantity_name(number.quantity, language),
            NumberPlace::Requirement { .. } => words.edit_requirement(),
            NumberPlace::Limit(_) => language.words().edit_limit(),
        },
        Change::Choice(place) => match place {
            ChoicePlace::Preset => words.edit_preset(),
            ChoicePlace::Place => words.edit_place(),
            ChoicePlace::Currency => words.edit_currency(),
            ChoicePlace::Need { .. } => words.edit_need(),
            ChoicePlace::People { .. } => words.edit_people(),
            ChoicePlace::Device { .. } | ChoicePlace::CohortDevice(_) => words.edit_device(),
            ChoicePlace::Sourcing { .. } | ChoicePlace::CohortSourcing(_) => words.edit_sourcing(),
            ChoicePlace::Replacement => words.edit_replacement(),
            ChoicePlace::Giver { .. } => words.edit_giver(),
            ChoicePlace::Kind { .. } => words.edit_kind(),
            ChoicePlace::RequirementKind { .. } | ChoicePlace::RequirementCertificate { .. } => {
                words.edit_requirement()
            }
            ChoicePlace::Allocation | ChoicePlace::FootprintSource | ChoicePlace::Vat => {
                words.edit_assumption()
            }
            ChoicePlace::Objective => language.words().edit_objective(),
        },
        Change::Switch(place) => match place {
            SwitchPlace::Preference { .. } => words.edit_requirement(),
            SwitchPlace::Offer { switch, .. } => match switch {
                OfferSwitch::NewBattery => words.new_battery(),
                OfferSwitch::BatteryIncluded => words.battery_included(),
                OfferSwitch::BatteryNeverReplaced => words.battery_never_replaced(),
                OfferSwitch::MarginScheme => words.margin_scheme(),
                OfferSwitch::CertifiedWipe => demand_name(Demand::CertifiedWipe, language),
                OfferSwitch::SocialTerms => demand_name(Demand::SocialTerms, language),
                OfferSwitch::TakeBack => demand_name(Demand::TakeBack, language),
                OfferSwitch::AccidentsCovered => words.accidents_covered(),
                OfferSwitch::Certificate(certificate) => certificate_name(certificate),
            },
        },
        Change::Mix { .. } => words.edit_share(),
        Change::Name { .. }
        | Change::OrganisationName { .. }
        | Change::DeviceName { .. }
        | Change::AccessoryName { .. } => words.edit_name(),
        Change::GroupAdded => words.edit_group_added(),
        Change::GroupRemoved => words.edit_group_removed(),
        Change::OptionAdded => words.edit_option_added(),
        Change::OptionRemoved => words.edit_option_removed(),
        Change::TierAdded => words.edit_tier_added(),
        Change::TierRemoved => words.edit_tier_removed(),
        Change::AccessoryAdded => words.edit_accessory_added(),
        Change::AccessoryRemoved => words.edit_accessory_removed(),
        Change::PilotAdded => words.edit_pilot_added(),
        Change::PilotRemoved => words.edit_pilot_removed(),
        Change::OrganisationAdded => words.edit_organisation_added(),
        Change::OrganisationRemoved => words.edit_organisation_removed(),
        Change::MixTaken => language.words().edit_mix(),
        Change::Fleet(change) => match change {
            // Told by what was added or removed, in `change_text`.
            FleetChange::CohortAdded(_) | FleetChange::CohortRemoved(_) => words.fleet(),
            FleetChange::CohortName(_) => words.edit_name(),
            FleetChange::CountByYearAdded { .. } => words.edit_count_by_year_added(),
            FleetChange::CountByYearRemoved { .. } => words.edit_count_by_year_removed(),
        },
        Change::RequirementAdded => words.edit_requirement_added(),
        Change::RequirementRemoved => words.edit_requirement_removed(),
        Change::Remedy(action) => remedy_done(action, language),
        Change::Tried(Tried::Number(quantity)) => quantity_name(quantity, language),
        Change::Tried(Tried::Switch(kind)) => switch_name(kind, language),
        Change::PlanOpened => words.edit_plan(),
        Change::Opened(origin) => match origin {
            Origin::Link => words.edit_link(),
            Origin::File => words.edit_file(),
            Origin::Browser => words.edit_kept(),
        },
        Change::Brought(Brought::Fleet) => words.edit_list(),
        Change::Brought(Brought::Offers) => words.edit_offers(),
        Change::Brought(Brought::Footprint) => words.edit_footprint(),
        Change::Replaced => words.edit_all(),
    }
}

/// What was done, for who is told of it: "tried: a new battery", "40 laptops from 2022 added".
pub fn change_text(change: Change, language: Language) -> String {
    let name = change_name(change, language);
    let of_cohort = |cohort: CohortInShort, is_added| {
        let what = (cohort.class, cohort.device.and_then(catalogue::device));
        let format = IntlFormat(language);
        let cohort = cohort_in_short(what, cohort.count, cohort.new_since, &format);
        cohort_changed(&cohort, is_added, language)
    };
    match change {
        Change::Fleet(FleetChange::CohortAdded(cohort)) => of_cohort(cohort, true),
        Change::Fleet(FleetChange::CohortRemoved(cohort)) => of_cohort(cohort, false),
        Change::Tried(_) => fill(language.words().change_tried(), &[("change", name)]),
        _ => name.to_owned(),
    }
}

/// What was changed of a quantity; where that is no shorter, what explanations call it.
fn quantity_name(quantity: Quantity, language: Language) -> &'static str {
    let words = language.words();
    match quantity {
        Quantity::Horizon => words.edit_horizon(),
        Quantity::Price => words.edit_price(),
        Quantity::PlannedYears => words.edit_years(),
        Quantity::WarrantyMonths => words.edit_warranty(),
        Quantity::AgeAtPurchase => words.edit_age(),
        Quantity::TierFrom | Quantity::TierPrice => words.edit_tier(),
        _ => match quantity.edited() {
            Some(edited) if edited.part == Part::Assumptions => words.edit_assumption(),
            _ => term(quantity, language),
        },
    }
}

/// A step that can be undone, with what it changed: "price 2,000 → 1,690".
fn step(view: &View, change: Change, [from, to]: [Option<f64>; 2]) -> String {
    let name = change_name(change, view.state.language);
    let Change::Number(place) = change else {
        return change_text(change, view.state.language);
    };
    let written = |value: f64| typed(value, place.kind(), &view.format());
    match (from.map(written), to.map(written)) {
        (Some(from), Some(to)) => [name, " ", &from, " → ", &to].concat(),
        (None, Some(to)) => [name, " → ", &to].concat(),
        _ => name.to_owned(),
    }
}

/// What a saved plan is called at first: what is needed, and what was changed last.
fn plan_name(view: &View) -> String {
    let state = &view.state;
    let language = state.language;
    let needed = needed_devices(&view.report());
    let change = state.undoable().filter(|_| state.is_changed());
    let changed = match change {
        None
        | Some(
            Change::Replaced
            | Change::PlanOpened
            | Change::Opened(_)
            | Change::Number(NumberPlace::Count { .. }),
        ) => {
            return needed;
        }
        Some(change @ Change::Number(place)) => {
            let value = entered_number(state.scenario(), place);
            let value = value.map(|value| typed(value, place.kind(), &view.format()));
            [change_name(change, language), &value.unwrap_or_default()].join(" ")
        }
        Some(change @ Change::Fleet(_)) => change_text(change, language),
        Some(change) => change_name(change, language).to_owned(),
    };
    [&needed, ", ", changed.trim()].concat()
}

/// Saves the present figures as a plan. What is saved already leads to the saved ones.
fn save_button(view: &View) -> Element {
    let words = view.words();
    let plans = view.state.plans();
    let is_saved = plans.saved_as(view.state.scenario()).is_some();
    let (text, action) = if is_saved {
        (words.plan_is_saved(), Action::Tab(Tab::Plans))
    } else {
        (
            words.save_plan(),
            Action::Plan(PlanAction::Save(plan_name(view))),
        )
    };
    button(view, action)
        .attributes(&[("class", "outlined"), ("data-action", "save-plan")])
        .text(text)
}

/// Opens the ways to take along what is shown.
fn share_button(view: &View) -> Option<Element> {
    let is_open = view.state.page().panel == Some(Panel::Share);
    view.state.shows(part::QUESTION).then(|| {
        button(view, Action::Panel((!is_open).then_some(Panel::Share)))
            .id(Panel::SHARE)
            .attributes(&[
                ("class", "outlined"),
                ("data-action", "share"),
                ("aria-expanded", if is_open { "true" } else { "false" }),
            ])
            .text(view.words().share_panel())
    })
}

/// That nothing leaves the browser; or that what is open is kept in it, and how it is forgotten.
fn keeping(view: &View) -> Element {
    let words = view.words();
    if view.state.kept != Kept::Yes {
        return element("span").class("privacy").text(words.privacy());
    }
    let forget = button(view, Action::Keep(Kept::Forgotten))
        .attributes(&[("class", "quiet"), ("data-action", "forget")])
        .text(words.forget());
    element("span")
        .class("privacy kept")
        .text(words.kept_here())
        .text(" · ")
        .child(forget)
}

/// What keeps the figures or takes them along: one stop of the Tab key.
fn take_along(view: &View) -> Element {
    let words = view.words();
    let print = view.state.shows(part::QUESTION).then(|| {
        let button = panel_button(view, Panel::Print, "print", words.print());
        button.id(Panel::PRINT).class("outlined")
    });
    let first = [Some(save_button(view)), share_button(view), print];
    toolbar(words.take_along(), first.into_iter().flatten()).class("take-along")
}

/// The title and the tools.
pub fn head(view: &View) -> Element {
    let state = &view.state;
    let words = view.words();
    let label = |change: Option<Change>, values, named, nothing: &str| match change {
        Some(change) => fill(named, &[("change", &step(view, change, values))]),
        None => nothing.to_owned(),
    };
    let has_history = state.undoable().is_some() || state.redoable().is_some();
    let tool = |name: &str, sign: &str, text: &str, enabled: bool, action: Action| {
        // A button that just did its work stays focusable, so that the keyboard keeps its place.
        let disabled = if enabled { "false" } else { "true" };
        button(view, action)
            .attributes(&[
                ("data-action", name),
                ("aria-disabled", disabled),
                ("title", text),
            ])
            .flag("disabled", !has_history)
            .child(element("span").attribute("aria-hidden", "true").text(sign))
            .child(element("span").class("text").text(text))
    };
    let language = |other: Language| {
        button(view, Action::Language(other))
            .attributes(&[("data-action", "language"), ("lang", other.tag())])
            .text(other.words().language_name())
    };
    let undo = label(
        state.undoable(),
        state.undoable_numbers(),
        words.undo(),
        words.undo_nothing(),
    );
    let redo = label(
        state.redoable(),
        state.redoable_numbers(),
        words.redo(),
        words.redo_nothing(),
    );
    let tools = element("div")
        .class("toolbar")
        .attribute("role", "group")
        .label(words.toolbar())
        .child(tool(
            "undo",
            "↶",
            &undo,
            state.undoable().is_some(),
            Action::Undo,
        ))
        .child(tool(
            "redo",
            "↷",
            &redo,
            state.redoable().is_some(),
            Action::Redo,
        ))
        .child(take_along(view))
        .each(state.language.others().map(language));
    let title = heading(view, 0).text(words.title());
    element("header")
        .child(title.attributes(&[("class", "title"), ("part", "heading")]))
        .child(keeping(view))
        .child(tools)
}
