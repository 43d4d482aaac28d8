//! Values that hold for everything, with where they come from.

use yew::{AttrValue, Html};

use crate::catalogue::sources;
use crate::presets;
use crate::scalar::{Provenance, Term};
use crate::scenario::inputs::GroupInputs;
use crate::scenario::{Allocation, Choice, Currency, FootprintSource, Sourcing, rate};
use crate::state::edit::{Change, ChoicePlace, NumberPlace};
use crate::text::{Digits, Format, allocation_name, fill, footprint_source_name, place_of_path};
use crate::ui::kit::badge::badge;
use crate::ui::kit::choice_field::{Choosing, Entry, Section, choice_field};
use crate::ui::kit::markup::{Element, element, section_heading};
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::view::View;

struct Assumption {
    id: &'static str,
    label: AttrValue,
    place: NumberPlace,
    term: Term,
    /// `None` where it differs by kind of device and nobody has said otherwise.
    value: Option<f64>,
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
            label: words.discount_rate().into(),
            place: NumberPlace::DiscountRate,
            term: Term::DiscountRate,
            value: Some(common.discount_rate.value() * 100.0),
            unit: "%",
            provenance: known.common.discount_rate.clone().scalar().provenance(),
        },
        Assumption {
            id: "electricity-price",
            label: words.electricity_price().into(),
            place: NumberPlace::ElectricityPrice,
            term: Term::ElectricityPrice,
            value: Some(common.electricity_price.value()),
            unit: view.currency_sign(),
            provenance: known.common.electricity_price.clone().scalar().provenance(),
        },
        Assumption {
            id: "grid-intensity",
            label: words.grid_intensity().into(),
            place: NumberPlace::GridIntensity,
            term: Term::GridIntensity,
            value: Some(common.grid.value() * 1000.0),
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
            label: words.repair_cost().into(),
            place: NumberPlace::RepairCost,
            term: Term::RepairCost,
            value: Some(option.warranty.repair_cost.value()),
            unit: view.currency_sign(),
            provenance: known.warranty.repair_cost.clone().scalar().provenance(),
        });
    }
    // What is in use already is not set up.
    let set_up = |group: &GroupInputs| -> Vec<f64> {
        let options = group.options.iter();
        let options = options.filter(|option| option.sourcing != Sourcing::Keep);
        options
            .map(|option| option.deployment_hours.value())
            .collect()
    };
    let hours: Vec<f64> = inputs.groups.iter().flat_map(set_up).collect();
    if let Some(first) = hours.first() {
        let least = hours.iter().copied().fold(*first, f64::min);
        let most = hours.iter().copied().fold(*first, f64::max);
        let is_one = least == most;
        let number = |hours| view.format().number(hours, Digits::UpTo(2));
        let values = [
            ("what", words.deployment_hours()),
            ("least", &number(least)),
            ("most", &number(most)),
        ];
        let label = if is_one {
            words.deployment_hours().into()
        } else {
            fill(words.by_kind(), &values).into()
        };
        let options = known.groups.iter().flat_map(|group| &group.options);
        let mut provenances =
            options.map(|option| option.deployment_hours.clone().scalar().provenance());
        let is_said = |provenance: &Option<Provenance>| {
            !matches!(provenance, None | Some(Provenance::Stated))
        };
        assumptions.push(Assumption {
            id: "deployment-hours",
            label,
            place: NumberPlace::DeploymentHours,
            term: Term::DeploymentHours,
            value: is_one.then_some(*first),
            unit: words.hours_unit(),
            provenance: provenances.find(is_said).flatten(),
        });
    }
    assumptions
}

fn number(view: &View, assumption: Assumption) -> Html {
    let Assumption {
        id,
        label,
        place,
        value,
        ..
    } = assumption;
    number_field(NumberFieldProps {
        is_optional: value.is_none(),
        unit: assumption.unit,
        badge: badge(view, place, assumption.term, assumption.provenance),
        ..NumberFieldProps::new(view, place, id, label, id, value)
    })
}

fn choice(
    view: &View,
    id: &'static str,
    label: &'static str,
    place: ChoicePlace,
    selected: &str,
    entries: Vec<Entry>,
) -> Element {
    choice_field(
        view,
        Choosing {
            id,
            label,
            label_hidden: false,
            field: id,
            place,
            selected,
            sections: Section::plain(entries),
        },
    )
}

/// The words of a set of choices, with how each reads.
fn entries<C: Choice>(name: impl Fn(C) -> &'static str) -> Vec<Entry<'static>> {
    let entry = |(word, choice): &(&'static str, C)| (*word, name(*choice).to_owned());
    C::WORDS.iter().map(entry).collect()
}

/// The most amounts that are named.
const MOST_NAMED: usize = 6;

/// What another currency does, or did, to amounts, and at which rates.
fn currency_note(view: &View) -> String {
    let words = view.words();
    let format = view.format();
    let scenario = view.state.scenario();
    let home = presets::home_currency(scenario);
    let currency = view.currency();
    // Whoever has been in another currency and back may have entered amounts there.
    let is_back = view.state.has_done(Change::Choice(ChoicePlace::Currency));
    if home == currency && !is_back {
        return words.currency_note().to_owned();
    }
    let rates = [currency, home].into_iter();
    let rates = rates.filter(|currency| *currency != Currency::Sek);
    let rates: Vec<String> = rates
        .map(|currency| {
            let rate = format.number(rate(currency, Currency::Sek), Digits::UpTo(4));
            let values = [("currency", currency.word()), ("rate", &rate)];
            fill(words.rate(), &values)
        })
        .collect();
    let converted = fill(
        words.currency_converted(),
        &[
            ("rates", &rates.join("; ")),
            ("year", &sources::ECB_RATES.year.to_string()),
        ],
    );
    let converted = if home == currency {
        words.currency_note().to_owned()
    } else {
        converted
    };
    let own = presets::own_amounts(scenario);
    if own.is_empty() {
        return converted;
    }
    let named = own.iter().take(MOST_NAMED);
    let mut named: Vec<String> = named.map(|path| place_of_path(path, &format)).collect();
    if let more @ 1.. = own.len() - named.len() {
        let number = format.number(more as f64, Digits::UpTo(0));
        named.push(fill(words.and_more(), &[("number", &number)]));
    }
    let kept = fill(words.own_amounts_kept(), &[("amounts", &named.join("; "))]);
    [converted, kept].join(" ")
}

pub fn assumptions(view: &View) -> Element {
    let words = view.words();
    let language = view.state.language;
    let method = &view.state.scenario().method;
    let numbers = list(view);
    let allocation = choice(
        view,
        "allocation",
        words.allocation(),
        ChoicePlace::Allocation,
        method.allocation.unwrap_or(Allocation::CutOff).word(),
        entries(|choice| allocation_name(choice, language)),
    );
    let footprint_source = method.footprint_source;
    let footprint_source = choice(
        view,
        "footprint-source",
        words.footprint_source(),
        ChoicePlace::FootprintSource,
        footprint_source
            .unwrap_or(FootprintSource::ClassMedian)
            .word(),
        entries(|choice| footprint_source_name(choice, language)),
    );
    let currency = choice(
        view,
        "currency",
        words.currency(),
        ChoicePlace::Currency,
        view.currency().word(),
        entries(Currency::word),
    );
    element("section")
        .class("assumptions")
        .child(section_heading(view, words.assumptions()))
        .child(
            element("div")
                .class("fields")
                .each(
                    numbers
                        .into_iter()
                        .map(|assumption| number(view, assumption)),
                )
                .child(allocation)
                .child(footprint_source)
                .child(currency),
        )
        .child(
            element("p")
                .class("note")
                .attribute("data-note", "currency")
                .text(&currency_note(view)),
        )
}
