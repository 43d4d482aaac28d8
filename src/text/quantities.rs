//! Quantities with their units: exact enough for an explanation, short for a chart, or rounded for
//! a sentence.

use super::compact::calendar_year;
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::money::{is_without_coins, with_currency};
use super::rounding::{decimals, round_to};
use super::words::{Language, Words};
use crate::quantity::Unit;
use crate::scenario::Currency;

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
    let words = format.language().words();
    let is_tonnes = libm::fabs(kg) >= 1_000.0;
    let value = if is_tonnes { kg / 1_000.0 } else { kg };
    let digits = Digits::UpTo(decimals(value, 2));
    let message = if is_tonnes {
        words.tonnes_in_words(format.category(value, digits))
    } else {
        words.kilograms()
    };
    fill(message, &[("value", &format.number(value, digits))])
}

/// An amount for a sentence: two significant digits, millions from 1 million.
pub fn money_in_words(value: f64, currency: Currency, format: &dyn Format) -> String {
    let value = round_to(value, 2);
    let size = libm::fabs(value);
    if size < 1e6 {
        let places = match is_without_coins(currency) {
            true => 0,
            false => decimals(value, 2),
        };
        return format.money(value, currency, Digits::UpTo(places));
    }
    let words = format.language().words();
    let is_millions = size < 1e9;
    let scaled = value / if is_millions { 1e6 } else { 1e9 };
    let digits = Digits::UpTo(decimals(scaled, 2));
    let category = format.category(scaled, digits);
    let message = if is_millions {
        words.millions(category)
    } else {
        words.billions(category)
    };
    let number = fill(message, &[("value", &format.number(scaled, digits))]);
    with_currency(&number, currency, format.language())
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
        Unit::Money | Unit::MoneyPerYear if libm::fabs(value) < half_a_coin(currency) => 0.0,
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
            format.money(value, currency, whole_or_cents(value, currency))
        }
        Unit::MoneyPerKwh | Unit::MoneyPerYearlyKwh => {
            format.money(value, currency, Digits::UpTo(places))
        }
        _ => format.number(value, Digits::UpTo(places)),
    };
    if matches!(
        unit,
        Unit::Number | Unit::Mark | Unit::Percent | Unit::Money
    ) {
        return number;
    }
    let category = format.category(value, Digits::UpTo(places));
    fill(language.words().unit(unit, category), &[("value", &number)])
}

fn half_a_coin(currency: Currency) -> f64 {
    if is_without_coins(currency) {
        0.5
    } else {
        0.005
    }
}

/// Whole from a thousand, where there is no fraction to show, and where there are no coins.
fn whole_or_cents(amount: f64, currency: Currency) -> Digits {
    let fraction = libm::fabs(amount - libm::round(amount));
    if fraction < 0.005 || libm::fabs(amount) >= 1_000.0 || is_without_coins(currency) {
        Digits::Decimals(0)
    } else {
        Digits::Decimals(2)
    }
}

/// The months before that of a decimal year.
fn months_of(decimal_year: f64) -> u32 {
    // A twelfth is no binary fraction: what is that close to the next month is that month.
    libm::floor(decimal_year.max(0.0) * 12.0 + 1e-6) as u32
}

/// A month as it is written in a field.
///
/// ```
/// # use refurb_or_new::text::year_and_month;
/// assert_eq!([2030.0, 2030.0 + 5.0 / 12.0].map(year_and_month), ["2030-01", "2030-06"]);
/// ```
pub fn year_and_month(decimal_year: f64) -> String {
    let months = months_of(decimal_year);
    let month = (months % 12 + 1).to_string();
    let filled = if month.len() < 2 { "-0" } else { "-" };
    [&calendar_year(f64::from(months / 12)), filled, &month].concat()
}

/// A decimal year as the month it falls in, or as a calendar year where it is a whole one.
fn moment(decimal_year: f64, unit: Unit, language: Language) -> String {
    let months = months_of(decimal_year);
    let (year, month) = (calendar_year(f64::from(months / 12)), months % 12);
    if unit == Unit::CalendarYear && month == 0 {
        return year;
    }
    let words = language.words();
    let month = month_names(words)[month as usize % 12];
    fill(words.month_and_year(), &[("month", month), ("year", &year)])
}

fn month_names(words: Words) -> [&'static str; 12] {
    [
        words.january(),
        words.february(),
        words.march(),
        words.april(),
        words.may(),
        words.june(),
        words.july(),
        words.august(),
        words.september(),
        words.october(),
        words.november(),
        words.december(),
    ]
}

/// The month, 1 for the first, whose name in any language begins with at least three letters, which
/// are small: "aug".
pub fn month_named(letters: &str) -> Option<u32> {
    if letters.chars().count() < 3 {
        return None;
    }
    Language::ALL.into_iter().find_map(|language| {
        let names = month_names(language.words());
        let begins = |name: &&str| name.to_ascii_lowercase().starts_with(letters);
        let at = names.iter().position(begins)?;
        Some(at as u32 + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ENGLISH, SWEDISH};
    use super::*;

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
        assert_eq!(money(52_300.0, Currency::Gbp), ["52_000_£", "£52,000"]);
        assert_eq!(money(-52_300.0, Currency::Usd), ["−52_000_$", "−$52,000"]);
        assert_eq!(money(52_300.0, Currency::Czk), ["52_000_Kč", "52,000_Kč"]);
        assert_eq!(money(52_300.0, Currency::Chf), ["52_000_CHF", "52,000_CHF"]);
        assert_eq!(money(5.31, Currency::Huf), ["5_Ft", "5_Ft"]);
        assert_eq!(money(5.31, Currency::Isk), ["5_ISK", "5_ISK"]);
    }
}
