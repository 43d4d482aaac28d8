//! Values that hold for everything, with where they come from.

use crate::catalogue::sources;
use crate::presets;
use crate::quantity::{Part, Quantity};
use crate::scenario::{Allocation, Choice, Currency, FootprintSource, Number, rate};
use crate::state::edit::{Change, ChoicePlace};
use crate::text::{Digits, Format, allocation_name, fill, footprint_source_name, place_of_path};
use crate::ui::kit::choice_field::{Choosing, Entry, Section, choice_field};
use crate::ui::kit::markup::{Element, element, section_heading};
use crate::ui::kit::quantity_field::{is_counted, quantity_field};
use crate::ui::kit::view::View;

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
    let numbers = Quantity::edited_in(Part::Assumptions).into_iter();
    let numbers = numbers.filter(|quantity| is_counted(view, Number::of_all(*quantity)));
    let numbers = numbers.map(|quantity| quantity_field(view, Number::of_all(quantity), None));
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
                .each(numbers)
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
