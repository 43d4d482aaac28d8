//! Quantities with their units: exact enough for an explanation, short for a chart, or rounded for
//! a sentence.

use super::compact::with_currency;
use super::terms::{Wording, say};
use super::{Digits, Format, Language, calendar_year, fill};
pub use crate::quantity::Unit;
use crate::scalar::Term;
use crate::scenario::Currency;

/// The unit in which the engine counts a quantity.
pub fn unit(term: Term) -> Unit {
    term.unit()
}

/// A quantity as an explanation or a table shows it: about four significant digits, whole kronor
/// from a thousand, no thousands of kilograms turned into tonnes.
pub fn quantity(value: f64, unit: Unit, currency: Currency, format: &dyn Format) -> String {
    write(value, unit, currency, format, 4)
}

/// A quantity beside a chart: three significant digits.
pub fn rounded_quantity(value: f64, unit: Unit, currency: Currency, format: &dyn Format) -> String {
    write(round_to(value, 3), unit, currency, format, 3)
}

/// A mass for a sentence: two significant digits, tonnes from 1,000 kg. What it is a mass of is
/// said by the sentence.
pub fn mass_in_words(kg: f64, format: &dyn Format) -> String {
    let kg = round_to(kg, 2);
    let (value, message): (f64, Wording) = if libm::fabs(kg) < 1_000.0 {
        (kg, &["{value}\u{a0}kg", "{value}\u{a0}kg"])
    } else if libm::fabs(kg) == 1_000.0 {
        (kg / 1_000.0, &["{value}\u{a0}tonne", "{value}\u{a0}ton"])
    } else {
        (kg / 1_000.0, &["{value}\u{a0}tonnes", "{value}\u{a0}ton"])
    };
    let number = format.number(value, Digits::UpTo(decimals(value, 2)));
    fill(say(message, format.language()), &[("value", &number)])
}

/// An amount for a sentence: two significant digits, millions from 1 million.
pub fn money_in_words(value: f64, currency: Currency, format: &dyn Format) -> String {
    let value = round_to(value, 2);
    let size = libm::fabs(value);
    if size < 1e6 {
        return format.money(value, currency, Digits::UpTo(decimals(value, 2)));
    }
    let (scale, words): (f64, Wording) = if size < 1e9 {
        let one: Wording = &["million", "miljon"];
        (
            1e6,
            if size == 1e6 {
                one
            } else {
                &["million", "miljoner"]
            },
        )
    } else {
        let one: Wording = &["billion", "miljard"];
        (
            1e9,
            if size == 1e9 {
                one
            } else {
                &["billion", "miljarder"]
            },
        )
    };
    let language = format.language();
    let scaled = value / scale;
    let number = format.number(scaled, Digits::UpTo(decimals(scaled, 2)));
    let number = [number.as_str(), "\u{a0}", say(words, language)].concat();
    with_currency(&number, currency, language)
}

fn write(
    value: f64,
    unit: Unit,
    currency: Currency,
    format: &dyn Format,
    significant: u8,
) -> String {
    let language = format.language();
    let value = match unit {
        Unit::CarbonPerKwh | Unit::CarbonPerYearlyKwh => value * 1_000.0,
        // Less than half the smallest coin is nothing, and has no sign.
        Unit::Money | Unit::MoneyPerYear if libm::fabs(value) < 0.005 => 0.0,
        _ => value,
    };
    let places = match unit {
        Unit::Mark => 0,
        Unit::Percent | Unit::PercentPerYear => decimals(value * 100.0, significant).min(2),
        Unit::Years | Unit::Months | Unit::Hours | Unit::DeviceYears | Unit::UserYears => {
            decimals(value, significant).min(significant / 2)
        }
        _ => decimals(value, significant),
    };
    let number = match unit {
        Unit::CalendarYear | Unit::CalendarMonth => return moment(value, unit, language),
        Unit::Percent | Unit::PercentPerYear => format.percent(value, Digits::UpTo(places)),
        Unit::Money | Unit::MoneyPerYear | Unit::MoneyPerHour => {
            format.money(value, currency, whole_or_cents(value))
        }
        Unit::MoneyPerKwh | Unit::MoneyPerYearlyKwh => {
            format.money(value, currency, Digits::UpTo(places))
        }
        _ => format.number(value, Digits::UpTo(places)),
    };
    match pattern(unit, is_one(value, places)) {
        Some(message) => fill(say(message, language), &[("value", &number)]),
        None => number,
    }
}

/// How a number stands with its unit; `None` where it stands alone.
#[rustfmt::skip]
fn pattern(unit: Unit, one: bool) -> Option<Wording> {
    Some(match unit {
        Unit::Number | Unit::Mark | Unit::Percent | Unit::Money | Unit::CalendarYear
        | Unit::CalendarMonth => return None,
        Unit::PercentPerYear | Unit::MoneyPerYear => &["{value}/year", "{value}/år"],
        Unit::MoneyPerHour => &["{value}/hour", "{value}/timme"],
        Unit::MoneyPerKwh => &["{value}/kWh", "{value}/kWh"],
        Unit::MoneyPerYearlyKwh => &["{value} per kWh/year", "{value} per kWh/år"],
        Unit::Years if one => &["{value}\u{a0}year", "{value}\u{a0}år"],
        Unit::Years => &["{value}\u{a0}years", "{value}\u{a0}år"],
        Unit::Months if one => &["{value}\u{a0}month", "{value}\u{a0}månad"],
        Unit::Months => &["{value}\u{a0}months", "{value}\u{a0}månader"],
        Unit::Hours if one => &["{value}\u{a0}hour", "{value}\u{a0}timme"],
        Unit::Hours => &["{value}\u{a0}hours", "{value}\u{a0}timmar"],
        Unit::DeviceYears if one => &["{value}\u{a0}device-year", "{value}\u{a0}enhetsår"],
        Unit::DeviceYears => &["{value}\u{a0}device-years", "{value}\u{a0}enhetsår"],
        Unit::UserYears if one => &["{value}\u{a0}user-year", "{value}\u{a0}användarår"],
        Unit::UserYears => &["{value}\u{a0}user-years", "{value}\u{a0}användarår"],
        Unit::Gigabytes => &["{value}\u{a0}GB", "{value}\u{a0}GB"],
        Unit::Inches if one => &["{value}\u{a0}inch", "{value}\u{a0}tum"],
        Unit::Inches => &["{value}\u{a0}inches", "{value}\u{a0}tum"],
        Unit::KwhPerYear => &["{value}\u{a0}kWh/year", "{value}\u{a0}kWh/år"],
        Unit::Carbon => &["{value}\u{a0}kg\u{a0}CO₂e", "{value}\u{a0}kg\u{a0}CO₂e"],
        Unit::CarbonPerYear => &["{value}\u{a0}kg\u{a0}CO₂e/year", "{value}\u{a0}kg\u{a0}CO₂e/år"],
        Unit::CarbonPerKwh => &["{value}\u{a0}g/kWh", "{value}\u{a0}g/kWh"],
        Unit::CarbonPerYearlyKwh => &["{value}\u{a0}g per kWh/year", "{value}\u{a0}g per kWh/år"],
    })
}

/// Whole from a thousand, and where there is no fraction to show.
fn whole_or_cents(amount: f64) -> Digits {
    let fraction = libm::fabs(amount - libm::round(amount));
    if fraction < 0.005 || libm::fabs(amount) >= 1_000.0 {
        Digits::Decimals(0)
    } else {
        Digits::Decimals(2)
    }
}

/// A decimal year as the month it falls in, or as a calendar year where it is a whole one.
fn moment(decimal_year: f64, unit: Unit, language: Language) -> String {
    // A twelfth is no binary fraction: what is that close to the next month is that month.
    let months = libm::floor(decimal_year.max(0.0) * 12.0 + 1e-6) as u32;
    let (year, month) = (calendar_year(f64::from(months / 12)), months % 12);
    if unit == Unit::CalendarYear && month == 0 {
        return year;
    }
    fill(
        "{month}\u{a0}{year}",
        &[("month", say(month_name(month), language)), ("year", &year)],
    )
}

fn month_name(month: u32) -> Wording {
    match month {
        0 => &["January", "januari"],
        1 => &["February", "februari"],
        2 => &["March", "mars"],
        3 => &["April", "april"],
        4 => &["May", "maj"],
        5 => &["June", "juni"],
        6 => &["July", "juli"],
        7 => &["August", "augusti"],
        8 => &["September", "september"],
        9 => &["October", "oktober"],
        10 => &["November", "november"],
        _ => &["December", "december"],
    }
}

/// Digits before the decimal sign; zero or less for numbers below 1, by the zeros that follow it.
pub(super) fn magnitude(value: f64) -> i32 {
    let size = libm::fabs(value);
    if size == 0.0 {
        return 1;
    }
    libm::floor(libm::log10(size)) as i32 + 1
}

/// Decimals that show so many significant digits.
pub(super) fn decimals(value: f64, significant: u8) -> u8 {
    (i32::from(significant) - magnitude(value)).clamp(0, 8) as u8
}

/// Rounded to so many significant digits; never a negative zero.
pub(super) fn round_to(value: f64, significant: u8) -> f64 {
    round_at(value, i32::from(significant) - magnitude(value))
}

/// Rounded to so many digits after the decimal sign, or before it where there are less than none;
/// never a negative zero.
pub(super) fn round_at(value: f64, digits: i32) -> f64 {
    // The power is 10 to a whole number of digits, which is exact where it is at least 1.
    let scale = libm::pow(10.0, f64::from(digits.abs()));
    let rounded = if digits >= 0 {
        libm::round(value * scale) / scale
    } else {
        libm::round(value / scale) * scale
    };
    rounded + 0.0
}

/// Whether a number is written as 1, which takes the singular in every language so far.
pub(super) fn is_one(value: f64, decimals: u8) -> bool {
    let scale = libm::pow(10.0, f64::from(decimals));
    libm::round(libm::fabs(value) * scale) == scale
}

#[cfg(test)]
mod tests {
    use super::super::terms::testing::{ENGLISH, SWEDISH, check};
    use super::*;

    const UNITS: [Unit; 23] = [
        Unit::Number,
        Unit::Mark,
        Unit::Percent,
        Unit::PercentPerYear,
        Unit::Money,
        Unit::MoneyPerYear,
        Unit::MoneyPerHour,
        Unit::MoneyPerKwh,
        Unit::MoneyPerYearlyKwh,
        Unit::Years,
        Unit::Months,
        Unit::Hours,
        Unit::DeviceYears,
        Unit::UserYears,
        Unit::CalendarYear,
        Unit::CalendarMonth,
        Unit::Gigabytes,
        Unit::Inches,
        Unit::KwhPerYear,
        Unit::Carbon,
        Unit::CarbonPerYear,
        Unit::CarbonPerKwh,
        Unit::CarbonPerYearlyKwh,
    ];

    /// Spaces that do not break are written as `_`.
    fn both(write: impl Fn(&dyn Format) -> String) -> [String; 2] {
        [write(&SWEDISH), write(&ENGLISH)].map(|text| text.replace('\u{a0}', "_"))
    }

    fn exact(value: f64, unit: Unit) -> [String; 2] {
        both(|format| quantity(value, unit, Currency::Sek, format))
    }

    #[test]
    fn carbon_is_in_kilograms_and_grids_in_grams() {
        assert_eq!(exact(12.3, Unit::Carbon), ["12,3_kg_CO₂e", "12.3_kg_CO₂e"]);
        assert_eq!(
            exact(33_412.3, Unit::Carbon),
            ["33_412_kg_CO₂e", "33,412_kg_CO₂e"]
        );
        assert_eq!(exact(0.036, Unit::CarbonPerKwh), ["36_g/kWh", "36_g/kWh"]);
        assert_eq!(
            exact(0.03589, Unit::CarbonPerKwh),
            ["35,89_g/kWh", "35.89_g/kWh"]
        );
    }

    #[test]
    fn the_same_places_in_both_languages() {
        for unit in UNITS {
            for one in [false, true] {
                if let Some(message) = pattern(unit, one) {
                    check(message);
                }
            }
        }
        (0..12).for_each(|month| check(month_name(month)));
    }

    #[test]
    fn amounts_are_whole_from_a_thousand() {
        assert_eq!(exact(7_500.4, Unit::Money), ["7_500_kr", "7,500_kr"]);
        assert_eq!(
            exact(1_360.0, Unit::MoneyPerYear),
            ["1_360_kr/år", "1,360_kr/year"]
        );
        assert_eq!(exact(236.2222, Unit::Money), ["236,22_kr", "236.22_kr"]);
        assert_eq!(exact(150.0, Unit::Money), ["150_kr", "150_kr"]);
        assert_eq!(exact(-1e-9, Unit::Money), ["0_kr", "0_kr"]);
        assert_eq!(exact(-1_275.0, Unit::Money), ["−1_275_kr", "−1,275_kr"]);
        assert_eq!(
            exact(1.08, Unit::MoneyPerKwh),
            ["1,08_kr/kWh", "1.08_kr/kWh"]
        );
        assert_eq!(
            both(|format| quantity(0.0942, Unit::MoneyPerKwh, Currency::Eur, format)),
            ["0,0942_€/kWh", "€0.0942/kWh"]
        );
        assert_eq!(
            exact(550.0, Unit::MoneyPerHour),
            ["550_kr/timme", "550_kr/hour"]
        );
        assert_eq!(
            exact(3.91, Unit::MoneyPerYearlyKwh),
            ["3,91_kr per kWh/år", "3.91_kr per kWh/year"]
        );
    }

    #[test]
    fn lengths_of_time_know_one_from_many() {
        assert_eq!(exact(3.2, Unit::Years), ["3,2_år", "3.2_years"]);
        assert_eq!(exact(7.335, Unit::Years), ["7,33_år", "7.33_years"]);
        assert_eq!(exact(1.0, Unit::Years), ["1_år", "1_year"]);
        assert_eq!(exact(1.004, Unit::Years), ["1_år", "1_year"]);
        assert_eq!(exact(1.5, Unit::Hours), ["1,5_timmar", "1.5_hours"]);
        assert_eq!(exact(1.0, Unit::Hours), ["1_timme", "1_hour"]);
        assert_eq!(exact(36.0, Unit::Months), ["36_månader", "36_months"]);
        assert_eq!(
            exact(1_200.0, Unit::UserYears),
            ["1_200_användarår", "1,200_user-years"]
        );
        assert_eq!(exact(0.0, Unit::Years), ["0_år", "0_years"]);
    }

    #[test]
    fn calendar_years_are_not_grouped() {
        assert_eq!(exact(2_027.0, Unit::CalendarYear), ["2027", "2027"]);
        assert_eq!(
            exact(2_025.79, Unit::CalendarYear),
            ["oktober_2025", "October_2025"]
        );
        assert_eq!(
            exact(2_031.0, Unit::CalendarMonth),
            ["januari_2031", "January_2031"]
        );
        assert_eq!(
            exact(2_027.0 + 5.0 / 12.0, Unit::CalendarMonth),
            ["juni_2027", "June_2027"]
        );
    }

    #[test]
    fn shares_sizes_and_scores() {
        assert_eq!(exact(0.25, Unit::Percent), ["25_%", "25%"]);
        assert_eq!(exact(0.025, Unit::Percent), ["2,5_%", "2.5%"]);
        assert_eq!(exact(3.0 / 7.0, Unit::Percent), ["42,86_%", "42.86%"]);
        assert_eq!(exact(0.15, Unit::PercentPerYear), ["15_%/år", "15%/year"]);
        assert_eq!(exact(8.0, Unit::Gigabytes), ["8_GB", "8_GB"]);
        assert_eq!(exact(5_890.0, Unit::Mark), ["5_890", "5,890"]);
        assert_eq!(exact(23.8, Unit::Inches), ["23,8_tum", "23.8_inches"]);
        assert_eq!(exact(0.928_599, Unit::Number), ["0,9286", "0.9286"]);
        assert_eq!(
            exact(18.8, Unit::KwhPerYear),
            ["18,8_kWh/år", "18.8_kWh/year"]
        );
    }

    #[test]
    fn three_digits_stand_beside_a_chart() {
        let rounded =
            |value, unit| both(|format| rounded_quantity(value, unit, Currency::Sek, format));
        assert_eq!(rounded(4_834.8, Unit::Money), ["4_830_kr", "4,830_kr"]);
        assert_eq!(rounded(3.3432, Unit::Years), ["3,3_år", "3.3_years"]);
        assert_eq!(rounded(0.09848, Unit::Percent), ["9,85_%", "9.85%"]);
        assert_eq!(
            rounded(0.035_891, Unit::CarbonPerKwh),
            ["35,9_g/kWh", "35.9_g/kWh"]
        );
    }

    #[test]
    fn sentences_have_two_significant_digits() {
        let mass = |kg| both(|format| mass_in_words(kg, format));
        assert_eq!(mass(33_412.0), ["33_ton", "33_tonnes"]);
        assert_eq!(mass(3_060.0), ["3,1_ton", "3.1_tonnes"]);
        assert_eq!(mass(996.0), ["1_ton", "1_tonne"]);
        assert_eq!(mass(1_049.0), ["1_ton", "1_tonne"]);
        assert_eq!(mass(636.0), ["640_kg", "640_kg"]);
        assert_eq!(mass(0.0), ["0_kg", "0_kg"]);
        assert_eq!(mass(1_234_000.0), ["1_200_ton", "1,200_tonnes"]);
        let money = |value, currency| both(|format| money_in_words(value, currency, format));
        assert_eq!(
            money(581_234.0, Currency::Sek),
            ["580_000_kr", "580,000_kr"]
        );
        assert_eq!(
            money(1_561_234.0, Currency::Sek),
            ["1,6_miljoner_kr", "1.6_million_kr"]
        );
        assert_eq!(
            money(999_999.0, Currency::Sek),
            ["1_miljon_kr", "1_million_kr"]
        );
        assert_eq!(
            money(2.34e9, Currency::Sek),
            ["2,3_miljarder_kr", "2.3_billion_kr"]
        );
        assert_eq!(money(52_300.0, Currency::Eur), ["52_000_€", "€52,000"]);
        assert_eq!(
            money(1_561_234.0, Currency::Eur),
            ["1,6_miljoner_€", "€1.6_million"]
        );
        assert_eq!(
            money(1_561_234.0, Currency::Nok),
            ["1,6_miljoner_NOK", "1.6_million_NOK"]
        );
        assert_eq!(money(4.51, Currency::Sek), ["4,5_kr", "4.5_kr"]);
    }
}
