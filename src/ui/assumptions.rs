//! Values that hold for everything, with where they come from.

use yew::prelude::*;

use super::badge::badge;
use super::choice_field::{Choosing, Entry, Section, choice_field};
use super::edit::{ChoicePlace, Edit, NumberPlace};
use super::number_field::NumberField;
use super::state::Action;
use super::view::View;
use crate::scalar::{Provenance, Term};
use crate::scenario::{Allocation, Choice, Currency, FootprintSource};
use crate::text::{Digits, allocation_name, footprint_source_name};

struct Assumption {
    id: &'static str,
    label: &'static str,
    place: NumberPlace,
    term: Term,
    value: f64,
    digits: Digits,
    maximum: f64,
    unit: &'static str,
    provenance: Option<Provenance>,
}

fn list(view: &View) -> Vec<Assumption> {
    let words = view.words();
    let inputs = view.state.valid().inputs();
    let known = view.state.known();
    let common = &inputs.common;
    let mut assumptions = vec![
        Assumption {
            id: "discount-rate",
            label: words.discount_rate,
            place: NumberPlace::DiscountRate,
            term: Term::DiscountRate,
            value: common.discount_rate.value() * 100.0,
            digits: Digits::UpTo(2),
            maximum: 20.0,
            unit: "%",
            provenance: known.common.discount_rate.clone().scalar().provenance(),
        },
        Assumption {
            id: "electricity-price",
            label: words.electricity_price,
            place: NumberPlace::ElectricityPrice,
            term: Term::ElectricityPrice,
            value: common.electricity_price.value(),
            digits: Digits::UpTo(3),
            maximum: 1_000.0,
            unit: view.currency_sign(),
            provenance: known.common.electricity_price.clone().scalar().provenance(),
        },
        Assumption {
            id: "grid-intensity",
            label: words.grid_intensity,
            place: NumberPlace::GridIntensity,
            term: Term::GridIntensity,
            value: common.grid.value() * 1000.0,
            digits: Digits::UpTo(2),
            maximum: 2_000.0,
            unit: "g/kWh",
            provenance: known.common.grid.clone().scalar().provenance(),
        },
    ];
    // The same for every option: the first one's stand for all.
    let of_first = |group: usize| {
        Some((
            inputs.groups.get(group)?.options.first()?,
            known.groups.get(group)?.options.first()?,
        ))
    };
    if let Some((option, known)) = of_first(0) {
        assumptions.push(Assumption {
            id: "repair-cost",
            label: words.repair_cost,
            place: NumberPlace::RepairCost,
            term: Term::RepairCost,
            value: option.warranty.repair_cost.value(),
            digits: Digits::UpTo(0),
            maximum: 1e9,
            unit: view.currency_sign(),
            provenance: known.warranty.repair_cost.clone().scalar().provenance(),
        });
        assumptions.push(Assumption {
            id: "deployment-hours",
            label: words.deployment_hours,
            place: NumberPlace::DeploymentHours,
            term: Term::DeploymentHours,
            value: option.deployment_hours.value(),
            digits: Digits::UpTo(2),
            maximum: 1_000.0,
            unit: words.hours_unit,
            provenance: known.deployment_hours.clone().scalar().provenance(),
        });
    }
    assumptions
}

fn number(view: &View, assumption: Assumption) -> Html {
    let place = assumption.place;
    html! {
        <NumberField
            id={assumption.id}
            label={assumption.label}
            field={assumption.id}
            value={assumption.value}
            digits={assumption.digits}
            minimum={0.0}
            maximum={assumption.maximum}
            unit={assumption.unit}
            badge={badge(view, place, assumption.term, assumption.provenance)}
            language={view.state.language}
            on_change={view.on(move |value| Action::Edit(Edit::Number(place, Some(value))))}
            on_commit={view.on(|()| Action::Commit)}
        />
    }
}

fn choice(
    view: &View,
    id: &'static str,
    label: &'static str,
    place: ChoicePlace,
    selected: &'static str,
    entries: Vec<Entry>,
) -> Html {
    html! {
        { choice_field(Choosing { id: id.into(), label, label_hidden: false, field: id, selected: selected.into(), sections: Section::plain(entries), on_change: view.on(move |word| Action::Edit(Edit::Choice(place, word))) }) }
    }
}

/// The words of a set of choices, with how each reads.
fn entries<C: Choice>(name: impl Fn(C) -> &'static str) -> Vec<Entry> {
    let entry = |(word, choice): &(&'static str, C)| {
        (AttrValue::from(*word), AttrValue::from(name(*choice)))
    };
    C::WORDS.iter().map(entry).collect()
}

pub fn assumptions(view: &View) -> Html {
    let words = view.words();
    let language = view.state.language;
    let method = &view.state.scenario().method;
    let heading = view.heading(1);
    html! {
        <section class="assumptions">
            <@{heading} class="section">{ words.assumptions }</@>
            <div class="fields">
                { for list(view).into_iter().map(|assumption| number(view, assumption)) }
                { choice(
                    view,
                    "allocation",
                    words.allocation,
                    ChoicePlace::Allocation,
                    method.allocation.unwrap_or(Allocation::CutOff).word(),
                    entries(|choice| allocation_name(choice, language)),
                ) }
                { choice(
                    view,
                    "footprint-source",
                    words.footprint_source,
                    ChoicePlace::FootprintSource,
                    method.footprint_source.unwrap_or(FootprintSource::ClassMedian).word(),
                    entries(|choice| footprint_source_name(choice, language)),
                ) }
                { choice(
                    view,
                    "currency",
                    words.currency,
                    ChoicePlace::Currency,
                    view.currency().word(),
                    entries(Currency::word),
                ) }
            </div>
            <p class="note">{ words.currency_note }</p>
        </section>
    }
}
