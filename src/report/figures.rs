//! How uncertain figures are called and written.

use super::Report;
use super::names::{distinct_name, option_name};
use super::table::{Cell, Notation};
use crate::decision::measure::Measure;
use crate::decision::sensitivity::{Assumption, VariableSensitivity};
use crate::quantity::Quantity;
use crate::scenario::{
    Cell as Place, Currency, DeviceOption, Group, Identified, Sourcing, is_used_by_pupils,
};
use crate::state::shares::sourcing_of;
use crate::text::{
    Unit, device_classes, fill, quantity, rounded_quantity, sentence_start, term, unit,
};

/// A value of a variable with its unit, as it stands beside a chart.
pub fn amount(report: &Report, variable: &VariableSensitivity, value: f64) -> String {
    let (value, unit) = in_unit_of_term(variable, value);
    rounded_quantity(value, unit, report.currency(), report.format)
}

/// Two values of a variable; a unit that both have stands with the second.
pub fn amounts(report: &Report, variable: &VariableSensitivity, values: (f64, f64)) -> [String; 2] {
    let [mut low, high] = [values.0, values.1].map(|value| amount(report, variable, value));
    let parts = low.rsplit_once(SPACE).zip(high.rsplit_once(SPACE));
    if let Some(((number, unit), (_, other))) = parts
        && unit == other
        && !unit.starts_with(|first: char| first.is_ascii_digit())
    {
        low.truncate(number.len());
    }
    [low, high]
}

/// Between a number and its unit.
const SPACE: char = '\u{a0}';

/// A value as it stands in a table.
pub fn exact(report: &Report, variable: &VariableSensitivity, value: f64) -> Cell {
    let (value, unit) = in_unit_of_term(variable, value);
    Cell::Number(value, Notation::Quantity(unit, report.currency()))
}

/// The same as a text.
pub fn exact_amount(report: &Report, variable: &VariableSensitivity, value: f64) -> String {
    let (value, unit) = in_unit_of_term(variable, value);
    quantity(value, unit, report.currency(), report.format)
}

/// From the unit of the field to that in which the engine counts.
fn in_unit_of_term(variable: &VariableSensitivity, value: f64) -> (f64, Unit) {
    of_field(variable.quantity, value)
}

/// A number of the unit of its field as it is written, and in which unit.
pub fn of_field(quantity: Quantity, value: f64) -> (f64, Unit) {
    let unit = unit(quantity);
    let value = match unit {
        Unit::Percent | Unit::PercentPerYear => value / 100.0,
        Unit::CarbonPerKwh => value / 1_000.0,
        _ => value,
    };
    (value, unit)
}

/// The unit in which a variable is told, as the title of an axis: "kr", "years".
pub fn unit_of(report: &Report, variable: &VariableSensitivity) -> String {
    match unit(variable.quantity) {
        Unit::Percent | Unit::PercentPerYear => "%".to_owned(),
        _ => {
            let some = amount(report, variable, 2.0);
            some.split_once(SPACE)
                .map_or("", |(_, unit)| unit)
                .to_owned()
        }
    }
}

/// What a variable is called beside a chart: "Price per device, refurbished, Office staff".
pub fn figure(report: &Report, variable: &VariableSensitivity) -> String {
    number_name(report, variable.quantity, &variable.cells)
}

/// What it is called inside a sentence: "price per device for refurbished devices".
pub fn figure_in_sentence(report: &Report, variable: &VariableSensitivity) -> String {
    name(report, variable.quantity, &variable.cells, true)
}

/// What a number of some options is called in a table; of none, one that all share.
pub fn number_name(report: &Report, quantity: Quantity, cells: &[Place]) -> String {
    sentence_start(&name(report, quantity, cells, false))
}

/// What it is called inside a sentence.
pub fn assumption_in_sentence(report: &Report, assumption: &Assumption) -> String {
    name(report, assumption.quantity, &assumption.cells, true)
}

/// Whether it is a length of time, which is shorter or longer, and not lower or higher.
pub fn is_time(variable: &VariableSensitivity) -> bool {
    let is_age = matches!(
        variable.quantity,
        Quantity::AgeAtPurchase | Quantity::AgeToday
    );
    let unit = unit(variable.quantity);
    !is_age && matches!(unit, Unit::Years | Unit::Months | Unit::Hours)
}

fn name(report: &Report, quantity: Quantity, cells: &[Place], in_sentence: bool) -> String {
    let words = report.words();
    let is_how_long = in_sentence && quantity == Quantity::PlannedYears;
    let pattern = match in_sentence {
        true if is_how_long => words.change_how_long(),
        true => words.change_figure_for(),
        false => words.change_figure_of(),
    };
    let named = match quantity {
        Quantity::FailureRate => words.change_share_failing(),
        other => term(other, report.state.language),
    };
    let (mut ones, group) = whose(report, cells, in_sentence);
    // Only refurbished devices have them.
    if matches!(
        quantity,
        Quantity::RefurbishingBurden | Quantity::RefurbishingParts
    ) {
        ones.clear();
    }
    if quantity == Quantity::ReuseShare && group.is_none() {
        let groups = &report.state.valid().filled().groups;
        let user = match used_by_pupils(groups, cells) {
            Some(true) => words.change_pupils(),
            Some(false) => words.change_staff(),
            None => "",
        };
        ones = user.to_owned();
    }
    match (ones.is_empty(), group) {
        (true, None) if is_how_long => words.change_how_long_all().to_owned(),
        (true, None) => named.to_owned(),
        (true, Some(group)) => fill(pattern, &[("term", named), ("whose", &group)]),
        (false, group) => {
            let named = fill(pattern, &[("term", named), ("whose", &ones)]);
            match group {
                Some(group) => [&named, ", ", &group].concat(),
                None => named,
            }
        }
    }
}

/// Whether pupils or staff have used the devices, where some are of either: it is what the share of
/// them that is used again depends on.
fn used_by_pupils(groups: &[Group], cells: &[Place]) -> Option<bool> {
    let mut any = [None; 2];
    for (at, group) in groups.iter().enumerate() {
        for (index, option) in group.options.iter().enumerate() {
            let class = Identified::of(option)?.class;
            let user = usize::from(is_used_by_pupils(group, class));
            *any[user].get_or_insert(false) |= cells.contains(&(at, index));
        }
    }
    match any {
        [Some(false), Some(true)] => Some(true),
        [Some(true), Some(false)] => Some(false),
        _ => None,
    }
}

/// A figure of a calculation by name, with the options it is of: "price per device, refurbished". Of
/// none, or of all, it is that of the whole.
pub fn figure_of_options(report: &Report, quantity: Quantity, cells: &[Place]) -> String {
    let named = term(quantity, report.state.language);
    let (ones, group) = whose(report, cells, false);
    let pattern = report.words().change_figure_of();
    let parts = [ones, group.unwrap_or_default()].into_iter();
    parts
        .filter(|part| !part.is_empty())
        .fold(named.to_owned(), |named, part| {
            fill(pattern, &[("term", &named), ("whose", &part)])
        })
}

/// What the options of a variable have in common that others have not: the kind of device, and the
/// group.
fn whose(report: &Report, cells: &[Place], in_sentence: bool) -> (String, Option<String>) {
    let words = report.words();
    let language = report.state.language;
    let groups = &report.state.valid().filled().groups;
    let all = || {
        let groups = groups.iter().enumerate();
        groups.flat_map(|(at, group)| {
            let options = group.options.iter().enumerate();
            options.map(move |(index, option)| ((at, index), option))
        })
    };
    let Some((first, option)) = all().find(|(cell, _)| cells.contains(cell)) else {
        return Default::default();
    };
    if all().count() == cells.len() {
        return Default::default();
    }
    let has = |other: &DeviceOption, sourcing| sourcing_of(other) == sourcing;
    let sourcing = sourcing_of(option);
    let is_ours = |cell: &Place| cells.contains(cell);
    let same_sourcing = all().all(|(cell, other)| !is_ours(&cell) || has(other, sourcing));
    let ones = match sourcing {
        Sourcing::New => words.change_new_ones(),
        Sourcing::Refurbished => words.change_refurbished_ones(),
        Sourcing::Keep => words.change_kept_ones(),
        Sourcing::HandedDown => words.change_handed_down_ones(),
    };
    let ones = if same_sourcing { ones } else { "" };
    let long = |ones: &str| match in_sentence {
        true if !ones.is_empty() => fill(words.change_devices(), &[("ones", ones)]),
        _ => ones.to_owned(),
    };
    if cells.iter().all(|cell| cell.0 == first.0) {
        let of_group = || all().filter(|(cell, _)| cell.0 == first.0);
        let group = (groups.len() > 1).then(|| distinct_name(report.state, first.0));
        let is_whole = of_group().all(|(cell, _)| is_ours(&cell));
        let beside = of_group().any(|(cell, other)| !is_ours(&cell) && has(other, sourcing));
        let ones = match cells {
            _ if is_whole => String::new(),
            [_] if beside => option_name(option, language),
            _ => long(ones),
        };
        return (ones, group);
    }
    let class = |option: &DeviceOption| Identified::of(option).map(|of| of.class);
    let own = class(option);
    let same_class = all().all(|(cell, other)| !is_ours(&cell) || class(other) == own);
    let ones = match own {
        Some(own) if same_class => {
            let classes = device_classes(own, language);
            match ones {
                "" => classes.to_owned(),
                ones => [ones, " ", classes].concat(),
            }
        }
        _ => long(ones),
    };
    (ones, None)
}

/// How a difference in cost or in carbon is written.
pub fn difference(measure: Measure, currency: Currency) -> Notation {
    match measure {
        Measure::Cost => Notation::CompactMoney(currency),
        Measure::Carbon => Notation::CompactMass,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decide::variables::variables;
    use crate::presets::PresetId;
    use crate::scenario::{Quantity, validate};

    #[test]
    fn a_figure_says_which_options_it_is_of() {
        use crate::state::State;
        use crate::text::Language;
        use crate::text::testing::ENGLISH;

        let state = State::new(PresetId::SchoolLaptops.scenario(), Language::English, 2);
        let state = state.expect("a preset");
        let report = Report {
            state: &state,
            format: &ENGLISH,
        };
        let named = |quantity, cells: &[Place]| figure_of_options(&report, quantity, cells);
        assert_eq!(named(Quantity::Price, &[(0, 0)]), "price per device, new");
        assert_eq!(
            named(Quantity::Price, &[(0, 1)]),
            "price per device, refurbished"
        );
        // All have the same, or none has it.
        let all = [(0, 0), (0, 1)];
        assert_eq!(named(Quantity::RepairCost, &all), "cost of a repair");
        assert_eq!(named(Quantity::DiscountRate, &[]), "discount rate");
    }

    #[test]
    fn reuse_is_that_of_pupils_or_of_staff() {
        let used_by = |preset: PresetId| -> Vec<Option<bool>> {
            let valid = validate(&preset.scenario()).expect("valid");
            let groups = &valid.filled().groups;
            let all = variables(&valid).into_iter();
            let shares = all.filter(|variable| variable.quantity == Quantity::ReuseShare);
            shares
                .map(|variable| used_by_pupils(groups, variable.cells()))
                .collect()
        };
        assert_eq!(used_by(PresetId::MixedFleet), [Some(false), Some(true)]);
        // Nothing to tell apart.
        assert_eq!(used_by(PresetId::SchoolLaptops), [None]);
        assert_eq!(used_by(PresetId::DesktopsWithMonitors), [None]);
    }
}
