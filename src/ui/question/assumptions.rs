//! Values that hold for everything, with where they come from.

use crate::catalogue::{self, sources};
use crate::presets;
use crate::quantity::{Part, Quantity};
use crate::scenario::{
    Allocation, Choice, Currency, DEFAULT_PLACE, FootprintSource, Number, Scenario, Vat, rate,
};
use crate::state::Action;
use crate::state::edit::{Change, ChoicePlace, Edit, NumberPlace, entered_number};
use crate::text::{
    Digits, Format, allocation_name, fill, footprint_source_name, place_of_path, quantity,
};
use crate::ui::kit::badge::reset_button;
use crate::ui::kit::choice_field::{Choosing, Entry, Section, choice_field};
use crate::ui::kit::later::later;
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::quantity_field::{is_counted, quantity_field};
use crate::ui::kit::view::View;

/// Whether an amount is a person's own. To be asked when what follows the first answer is there.
pub fn has_own_amounts(scenario: &Scenario) -> bool {
    has_own_amounts_later(scenario)
}

later! {
    later, "00000000000000000000000000000120",
    fn has_own_amounts_later(scenario: &Scenario) -> bool = found_own_amounts
}

fn found_own_amounts(scenario: &Scenario) -> bool {
    !presets::own_amounts(scenario).is_empty()
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

fn place(view: &View) -> Element {
    let format = view.format();
    let entry = |place: &catalogue::Place| (place.id, format.region(place.id));
    let entries: Vec<Entry> = catalogue::places().iter().map(entry).collect();
    let entered = view.state.scenario().place.as_deref();
    choice_field(
        view,
        Choosing {
            id: "place",
            label: view.words().place(),
            label_hidden: false,
            field: "place",
            place: ChoicePlace::Place,
            selected: entered.unwrap_or(DEFAULT_PLACE),
            sections: Section::plain(entries),
        },
    )
}

/// Entered values that apply in place of those of another country that was chosen.
fn kept_values(view: &View) -> Element {
    let words = view.words();
    let (scenario, start) = (view.state.scenario(), view.state.starting_point());
    let place = |of: &Scenario| of.place.clone().unwrap_or_else(|| DEFAULT_PLACE.to_owned());
    let is_other = place(scenario) != place(start);
    // What was entered on the way there may have come back.
    let has_been_elsewhere = view.state.has_done(Change::Choice(ChoicePlace::Place));
    let kept = [
        (
            Quantity::GridIntensity,
            [words.own_grid_kept(), words.example_grid_kept()],
        ),
        (
            Quantity::ElectricityPrice,
            [
                words.own_electricity_kept(),
                words.example_electricity_kept(),
            ],
        ),
    ];
    let note = |(of, [own, example]): (Quantity, [&str; 2])| {
        let at = NumberPlace::of_all(of);
        let entered = entered_number(scenario, at)?;
        let is_example = entered_number(start, at) == Some(entered);
        if !is_other && (is_example || !has_been_elsewhere) {
            return None;
        }
        let message = if is_example { example } else { own };
        let value = quantity(
            entered * of.unit().of_format(),
            of.unit(),
            view.currency(),
            &view.format(),
        );
        Some(
            element("p")
                .class("note")
                .text(&fill(message, &[("value", &value)]))
                .text(" ")
                .child(reset_button(view, at, of)),
        )
    };
    element("div")
        .class("kept-values")
        .each(kept.into_iter().filter_map(note))
}

/// The currency of the country that was chosen, proposed where amounts are in another.
fn proposed_currency(view: &View) -> Option<Element> {
    let words = view.words();
    let chosen = Change::Choice(ChoicePlace::Place);
    let entered = view.state.scenario().place.as_deref();
    let is_of_start = entered == view.state.starting_point().place.as_deref();
    if is_of_start && !view.state.has_done(chosen) {
        return None;
    }
    let to = catalogue::place(entered.unwrap_or(DEFAULT_PLACE))?.currency;
    let from = view.currency().word();
    Currency::from_word(to).filter(|_| to != from)?;
    let change = Edit::Choice(ChoicePlace::Currency, to.to_owned());
    Some(
        element("p")
            .class("note")
            .text(&fill(
                words.currency_of_place(),
                &[("from", from), ("to", to)],
            ))
            .text(" ")
            .child(
                button(view, Action::Edit(change))
                    .attributes(&[("class", "quiet"), ("data-action", "currency-of-place")])
                    .text(&fill(words.change_currency(), &[("to", to)])),
            ),
    )
}

/// How many there are and how many are the person's own, in one line.
pub fn assumptions_in_short(view: &View) -> String {
    let words = view.words();
    let format = view.format();
    let (scenario, start) = (view.state.scenario(), view.state.starting_point());
    let numbers: Vec<Quantity> = counted(view).collect();
    let is_changed = |quantity: &&Quantity| {
        let place = NumberPlace::of_all(**quantity);
        entered_number(scenario, place) != entered_number(start, place)
    };
    let (method, before) = (&scenario.method, &start.method);
    let choices = [
        scenario.place != start.place,
        method.allocation != before.allocation,
        method.footprint_source != before.footprint_source,
        view.currency() != presets::home_currency(scenario),
        method.vat != before.vat,
    ];
    let changed = numbers.iter().filter(is_changed).count()
        + choices.iter().filter(|is_changed| **is_changed).count();
    let count = |number: usize| format.number(number as f64, Digits::Decimals(0));
    let all = numbers.len() + choices.len();
    let message = match changed {
        0 => words.assumptions_unchanged(),
        _ => words.assumptions_changed(),
    };
    let values = [("number", &*count(all)), ("changed", &*count(changed))];
    fill(message, &values)
}

/// The numbers that hold for everything and count anywhere.
fn counted(view: &View) -> impl Iterator<Item = Quantity> {
    let numbers = Quantity::edited_in(Part::Assumptions).into_iter();
    numbers.filter(|quantity| is_counted(view, Number::of_all(*quantity)))
}

/// Their fields.
pub fn assumptions(view: &View) -> Element {
    let words = view.words();
    let language = view.state.language;
    let method = &view.state.scenario().method;
    let numbers =
        counted(view).map(|quantity| quantity_field(view, Number::of_all(quantity), None));
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
    let vat = choice(
        view,
        "vat",
        words.amounts_compared(),
        ChoicePlace::Vat,
        method.vat.unwrap_or(Vat::Excluded).word(),
        entries(|choice| words.vat(choice)),
    );
    let common = &view.state.valid().inputs().common;
    let vat_note = common.vat_rate.as_ref().map(|rate| {
        let rate = view.format().percent(rate.value(), Digits::UpTo(1));
        let text = fill(words.enter_amounts_without_vat(), &[("rate", &rate)]);
        element("p").class("note").text(&text)
    });
    element("div")
        .class("assumptions")
        .child(
            element("div")
                .class("fields")
                .child(place(view))
                .each(numbers)
                .child(allocation)
                .child(footprint_source)
                .child(currency)
                .child(vat),
        )
        .child(element("div").maybe(vat_note))
        .child(element("div").maybe(proposed_currency(view)))
        .child(kept_values(view))
        .child(
            element("p")
                .class("note")
                .attribute("data-note", "currency")
                .text(&currency_note(view)),
        )
}
