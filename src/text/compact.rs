//! Numbers that have little room, as at the end of a bar, and numbers that stand together: in one
//! unit and with the same decimals.

use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::money::{is_without_coins, with_currency};
use super::rounding::{decimals, magnitude, round_at, round_to};
use super::words::Language;
use crate::scenario::Currency;

/// From here on an amount is told in millions: the next smaller one has three digits.
const MILLIONS: f64 = 999_500.0;

/// From here on a mass is told in tonnes.
const TONNES: f64 = 999.5;

/// Less than this many kilograms is none.
const NO_MASS: f64 = 1e-3;

/// "million kr", for an axis.
pub fn millions_unit(currency: Currency, language: Language) -> String {
    with_currency(language.words().million(), currency, language)
}

fn largest(values: &[f64]) -> f64 {
    let sizes = values.iter().map(|value| libm::fabs(*value));
    sizes.fold(0.0, f64::max)
}

/// An amount in three digits: `2,21 mn kr`, `640 000 kr`.
pub fn compact_money(value: f64, currency: Currency, format: &dyn Format) -> String {
    money_alike(&[value], currency, format).concat()
}

/// Amounts that stand together. The largest has three digits: `1,40 mn kr` and `0,98 mn kr`.
pub fn money_alike(values: &[f64], currency: Currency, format: &dyn Format) -> Vec<String> {
    let language = format.language();
    let largest = largest(values);
    let is_millions = largest >= MILLIONS;
    let unit = if is_millions { 1e6 } else { 1.0 };
    let digits = 3 - magnitude_rounded(largest / unit, 3);
    let digits = match is_without_coins(currency) && !is_millions {
        true => digits.min(0),
        false => digits,
    };
    let rounded = values.iter().map(|value| round_at(value / unit, digits));
    let rounded: Vec<f64> = rounded.collect();
    let is_whole = rounded.iter().all(|value| libm::floor(*value) == *value);
    let places = if is_whole && !is_millions {
        0
    } else {
        digits.clamp(0, 8) as u8
    };
    let write = |value: &f64| {
        let number = format.number(*value, Digits::Decimals(places));
        let number = match is_millions {
            true => fill(language.words().millions_short(), &[("number", &number)]),
            false => number,
        };
        with_currency(&number, currency, language)
    };
    rounded.iter().map(write).collect()
}

/// A mass in two or three digits: `61 ton`; under a tonne in kilograms.
pub fn compact_mass(kilograms: f64, format: &dyn Format) -> String {
    masses_alike(&[kilograms], format).concat()
}

/// Masses that stand together, in tonnes or, where one of them is less than a tonne, in kilograms.
pub fn masses_alike(kilograms: &[f64], format: &dyn Format) -> Vec<String> {
    let language = format.language();
    let sizes = kilograms.iter().map(|mass| libm::fabs(*mass));
    let some = sizes.filter(|size| *size >= NO_MASS);
    let smallest = some.fold(f64::INFINITY, f64::min);
    let largest = largest(kilograms);
    let is_tonnes = largest >= TONNES && smallest >= TONNES;
    let (unit, sign, places) = if is_tonnes {
        // Two digits of the smallest, but no more than three of the largest.
        let wanted = decimals(round_to(smallest / 1_000.0, 2), 2);
        let most = decimals(round_to(largest / 1_000.0, 3), 3);
        (1_000.0, language.words().tonnes(), wanted.min(most))
    } else if largest < NO_MASS {
        (1.0, "kg", 0)
    } else {
        (1.0, "kg", decimals(round_to(largest, 2), 2).min(1))
    };
    let write = |mass: &f64| {
        let number = round_at(mass / unit, i32::from(places));
        let number = format.number(number, Digits::Decimals(places));
        [number.as_str(), "\u{a0}", sign].concat()
    };
    kilograms.iter().map(write).collect()
}

/// The column of a table: kilograms, the largest in four digits.
pub fn kilograms_alike(kilograms: &[f64], format: &dyn Format) -> Vec<String> {
    let largest = largest(kilograms);
    let places = match largest < NO_MASS {
        true => 0,
        false => decimals(round_to(largest, 4), 4).min(3),
    };
    let write = |mass: &f64| {
        let number = round_at(*mass, i32::from(places));
        let number = format.number(number, Digits::Decimals(places));
        [number.as_str(), "\u{a0}kg"].concat()
    };
    kilograms.iter().map(write).collect()
}

/// Digits before the decimal sign once a number is rounded.
fn magnitude_rounded(value: f64, significant: u8) -> i32 {
    magnitude(round_to(value, significant))
}

/// A calendar year without the separator of thousands.
pub fn calendar_year(year: f64) -> String {
    (libm::floor(year) as i32).to_string()
}

/// A year that begins then: "2026", or "2026/27" where it begins within one.
pub fn year_from(year: f64) -> String {
    let first = calendar_year(year);
    if libm::floor(year) == year {
        return first;
    }
    let next = calendar_year(year + 1.0);
    [&first, "/", &next[next.len().saturating_sub(2)..]].concat()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ENGLISH, SWEDISH};
    use super::*;

    fn money(values: &[f64], currency: Currency) -> Vec<String> {
        let written = money_alike(values, currency, &SWEDISH);
        written
            .iter()
            .map(|text| text.replace('\u{a0}', " "))
            .collect()
    }

    fn masses(values: &[f64]) -> Vec<String> {
        let written = masses_alike(values, &SWEDISH);
        written
            .iter()
            .map(|text| text.replace('\u{a0}', " "))
            .collect()
    }

    #[test]
    fn amounts_that_stand_together_have_the_same_decimals() {
        assert_eq!(
            money(&[1_333_000.0, 1_400_000.0, 1_470_400.0], Currency::Sek),
            ["1,33 mn kr", "1,40 mn kr", "1,47 mn kr"]
        );
        assert_eq!(
            money(&[28_700_000.0, 27_010_000.0, 25_200_000.0], Currency::Sek),
            ["28,7 mn kr", "27,0 mn kr", "25,2 mn kr"]
        );
        assert_eq!(
            money(&[1_880_000.0, 1_220_000.0, 1_000_000.0], Currency::Eur),
            ["1,88 mn €", "1,22 mn €", "1,00 mn €"]
        );
        // In one unit, and rounded to one step.
        assert_eq!(
            money(&[1_470_400.0, 640_000.0], Currency::Sek),
            ["1,47 mn kr", "0,64 mn kr"]
        );
        assert_eq!(
            money(&[641_234.0, 97_650.0, 0.0], Currency::Sek),
            ["641 000 kr", "98 000 kr", "0 kr"]
        );
        assert_eq!(money(&[7.0, 5.25], Currency::Sek), ["7,00 kr", "5,25 kr"]);
        assert_eq!(money(&[0.0, -0.0], Currency::Sek), ["0 kr", "0 kr"]);
        assert_eq!(money(&[7.0, 5.25], Currency::Huf), ["7 Ft", "5 Ft"]);
        assert_eq!(money(&[1_230_000.0], Currency::Isk), ["1,23 mn ISK"]);
        assert_eq!(money(&[7.0, 5.25], Currency::Ron), ["7,00 lei", "5,25 lei"]);
    }

    #[test]
    fn rounding_up_to_the_next_unit_takes_its_form() {
        assert_eq!(money(&[999_499.0], Currency::Sek), ["999 000 kr"]);
        assert_eq!(money(&[999_500.0], Currency::Sek), ["1,00 mn kr"]);
        assert_eq!(money(&[9_996_000.0], Currency::Sek), ["10,0 mn kr"]);
        assert_eq!(masses(&[999.4]), ["999 kg"]);
        assert_eq!(masses(&[999.6]), ["1,0 ton"]);
    }

    #[test]
    fn an_amount_has_one_form_in_a_currency() {
        for (value, swedish, english) in [
            (660_000.0, "660 000 €", "€660,000"),
            (1_140_000.0, "1,14 mn €", "€1.14 m"),
            (-2_500.0, "−2 500 €", "−€2,500"),
        ] {
            let written = [&SWEDISH, &ENGLISH]
                .map(|format| compact_money(value, Currency::Eur, format).replace('\u{a0}', " "));
            assert_eq!(written, [swedish, english]);
        }
        assert_eq!(
            millions_unit(Currency::Sek, Language::Swedish).replace('\u{a0}', " "),
            "mn kr"
        );
    }

    #[test]
    fn masses_under_a_tonne_are_in_kilograms() {
        assert_eq!(masses(&[61_234.0]), ["61 ton"]);
        assert_eq!(masses(&[852.7]), ["853 kg"]);
        assert_eq!(masses(&[206.0, 198.4]), ["206 kg", "198 kg"]);
        assert_eq!(masses(&[0.0]), ["0 kg"]);
        assert_eq!(masses(&[4.26, 0.0]), ["4,3 kg", "0,0 kg"]);
        // One unit for all that stand together.
        assert_eq!(masses(&[2_300.0, 640.0]), ["2 300 kg", "640 kg"]);
        assert_eq!(
            masses(&[61_234.0, 14_000.0, 1_420.0]),
            ["61,2 ton", "14,0 ton", "1,4 ton"]
        );
        assert_eq!(
            masses(&[61_234.0, 14_000.0, 0.0]),
            ["61 ton", "14 ton", "0 ton"]
        );
        assert_eq!(masses(&[123_400.0, 1_420.0]), ["123 ton", "1 ton"]);
        assert_eq!(masses(&[-852.7]), ["−853 kg"]);
    }

    #[test]
    fn a_column_has_one_precision() {
        let column = |values: &[f64]| {
            let written = kilograms_alike(values, &SWEDISH);
            let written = written.iter().map(|text| text.replace('\u{a0}', " "));
            written.collect::<Vec<_>>()
        };
        assert_eq!(column(&[59_760.4, 852.7]), ["59 760 kg", "853 kg"]);
        assert_eq!(column(&[50.44, 9.962]), ["50,44 kg", "9,96 kg"]);
        assert_eq!(column(&[0.0, 0.0]), ["0 kg", "0 kg"]);
    }
}
