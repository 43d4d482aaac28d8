//! What people type and paste, by field and language.

use super::*;
use FieldProblem::{NoNumber, OtherDigits, TwoNumbers};
use NumberKind as Kind;

/// A field of a kind as it stands in the widget, bought for in 2027.
fn reader(kind: Kind, language: Language, currency: Currency) -> Reader {
    let maximum = match kind {
        Kind::Devices | Kind::Gigabytes => 1e6,
        Kind::Whole | Kind::MoneyPerKwh | Kind::Hours => 1e3,
        Kind::Kilograms | Kind::KilowattHours | Kind::Factor => 1e3,
        Kind::Money | Kind::MoneyPerYear | Kind::Tonnes => 1e9,
        Kind::Percent => 100.0,
        Kind::Months => 240.0,
        Kind::Years | Kind::Age => 20.0,
        Kind::GramsPerKwh => 2e3,
        Kind::CalendarYear | Kind::Month | Kind::Moment => 2100.0,
    };
    Reader {
        kind,
        language,
        currency,
        maximum,
        purchase_year: 2027.0,
    }
}

fn read_in(
    currency: Currency,
    kind: Kind,
    language: Language,
    typed: &str,
) -> Result<f64, FieldProblem> {
    let parse = |text: &str| text.parse().unwrap_or(f64::NAN);
    let reading = reader(kind, language, currency).read(typed, &parse)?;
    assert!(!reading.number.is_nan(), "{typed} in {kind:?}");
    Ok(reading.number)
}

#[track_caller]
fn both(kind: Kind, expected: &[(&str, f64)]) {
    for (typed, number) in expected {
        for language in Language::ALL {
            let read = read_in(Currency::Sek, kind, language, typed);
            assert_eq!(read, Ok(*number), "{typed:?} in {kind:?}, {language:?}");
        }
    }
}

#[track_caller]
fn refused(kind: Kind, expected: &[(&str, FieldProblem)]) {
    for (typed, problem) in expected {
        for language in Language::ALL {
            let read = read_in(Currency::Sek, kind, language, typed);
            assert_eq!(read, Err(*problem), "{typed:?} in {kind:?}, {language:?}");
        }
    }
}

/// By language, Swedish first.
#[track_caller]
fn by_language(kind: Kind, expected: &[(&str, f64, f64)]) {
    for (typed, swedish, english) in expected {
        let read = |language| read_in(Currency::Sek, kind, language, typed);
        assert_eq!(
            read(Language::Swedish),
            Ok(*swedish),
            "{typed:?} in Swedish"
        );
        assert_eq!(
            read(Language::English),
            Ok(*english),
            "{typed:?} in English"
        );
    }
}

#[test]
fn what_is_counted_has_no_decimals_to_mistake() {
    both(
        Kind::Devices,
        &[
            ("300", 300.0),
            ("2,250", 2_250.0),
            ("2.250", 2_250.0),
            ("2 250", 2_250.0),
            ("2\u{a0}250", 2_250.0),
            ("2\u{202f}250", 2_250.0),
            ("2'250", 2_250.0),
            ("2’250", 2_250.0),
            ("1,000,000", 1e6),
            ("1.000.000", 1e6),
            ("1 000 000", 1e6),
            ("300 st", 300.0),
            ("300 st.", 300.0),
            ("300st", 300.0),
            ("300 enheter", 300.0),
            ("300 elever", 300.0),
            ("300 Devices", 300.0),
            ("2,250 pupils", 2_250.0),
            ("+300", 300.0),
            ("007", 7.0),
            ("300.", 300.0),
            ("\u{feff}300\u{200e}", 300.0),
            ("300,0", 300.0),
            ("2,25", 2.25),
        ],
    );
    refused(
        Kind::Devices,
        &[
            ("", NoNumber),
            (" ", NoNumber),
            ("abc", NoNumber),
            ("300 kr", NoNumber),
            ("300 %", NoNumber),
            ("trehundra", NoNumber),
            ("ca 300", NoNumber),
            ("12 30", TwoNumbers),
            ("1 2345", TwoNumbers),
            ("1234 567", TwoNumbers),
            ("300\n250", TwoNumbers),
            ("300\t250", TwoNumbers),
            ("300; 250", TwoNumbers),
            ("300-350", TwoNumbers),
            ("300–350", TwoNumbers),
            ("300, 250", TwoNumbers),
            ("3,00,000", NoNumber),
            ("1e5", TwoNumbers),
            ("٣٠٠", OtherDigits),
            ("۳۰۰", OtherDigits),
            ("３００", OtherDigits),
            ("--2", NoNumber),
            (".", NoNumber),
            ("-", NoNumber),
            ("0x10", TwoNumbers),
        ],
    );
}

#[test]
fn amounts_are_read_as_prices_are_written() {
    both(
        Kind::Money,
        &[
            ("6490", 6_490.0),
            ("6,490", 6_490.0),
            ("6.490", 6_490.0),
            ("1,200", 1_200.0),
            ("6 490", 6_490.0),
            ("6 490 kr", 6_490.0),
            ("6490kr", 6_490.0),
            ("6 490 KR.", 6_490.0),
            ("6490:-", 6_490.0),
            ("6 490:-", 6_490.0),
            ("6490:--", 6_490.0),
            ("6 490,-", 6_490.0),
            ("6.490,-", 6_490.0),
            ("6 490,–", 6_490.0),
            ("6 490.-", 6_490.0),
            ("kr 6.490,-", 6_490.0),
            ("kr. 6490", 6_490.0),
            ("6 490,- kr", 6_490.0),
            ("SEK 6 490", 6_490.0),
            ("6 490 SEK", 6_490.0),
            ("6 490 kronor", 6_490.0),
            ("6 490 kr/st", 6_490.0),
            ("6 490 kr per styck", 6_490.0),
            ("6 490 kr exkl. moms", 6_490.0),
            ("SEK 6,490 each", 6_490.0),
            ("6 490,50", 6_490.5),
            ("6,490.50", 6_490.5),
            ("6.490,50 kr", 6_490.5),
            ("6490,5", 6_490.5),
            ("6,49", 6.49),
            ("0,125", 0.125),
            ("0.125", 0.125),
            (",5", 0.5),
            ("12,", 12.0),
            ("\u{2212}3", -3.0),
            ("- 3", -3.0),
            ("-3 kr", -3.0),
            ("1,5 mnkr", 1_500_000.0),
            ("1,5 mn kr", 1_500_000.0),
            ("1,5 Mkr", 1_500_000.0),
            ("1.5m", 1_500_000.0),
            ("1,5 milj. kr", 1_500_000.0),
            ("1,5 miljoner kronor", 1_500_000.0),
            ("SEK 1.5 million", 1_500_000.0),
            ("1.5 MSEK", 1_500_000.0),
            ("kr 1,5 mill", 1_500_000.0),
            ("1,1 mnkr", 1_100_000.0),
            ("2 tkr", 2_000.0),
            ("2,5 tkr", 2_500.0),
            ("1 500 tkr", 1_500_000.0),
            ("1,500 tkr", 1_500_000.0),
            ("350 ksek", 350_000.0),
            ("2 mdkr", 2e9),
            ("7000/30", 233.33),
            ("7 000 kr / 30", 233.33),
            ("7 000 kr/30 st", 233.33),
            ("195 000 / 30", 6_500.0),
            ("1,500", 1_500.0),
        ],
    );
    by_language(
        Kind::Money,
        &[
            ("1,250 mnkr", 1_250_000.0, 1_250_000_000.0),
            ("1.250 mnkr", 1_250_000_000.0, 1_250_000.0),
        ],
    );
    refused(
        Kind::Money,
        &[
            ("6 490\n5 990", TwoNumbers),
            ("6 490 5 990", TwoNumbers),
            ("6490\r\n5990", TwoNumbers),
            ("490\t990", TwoNumbers),
            ("6 490 kr 5 990 kr", TwoNumbers),
            ("6490-5990", TwoNumbers),
            ("6 490 €", NoNumber),
            ("$590", NoNumber),
            ("NOK 6 490", NoNumber),
            ("6 490 kr/år", NoNumber),
            ("6 490 kr inkl. moms", NoNumber),
            ("36 mån", NoNumber),
            ("25 %", NoNumber),
            ("1,234,56", NoNumber),
            ("1.2,3,4.5", NoNumber),
            ("1..5", TwoNumbers),
            ("6 490,5 990", TwoNumbers),
            ("offert", NoNumber),
        ],
    );
}

#[test]
fn the_currency_of_the_field_is_its_unit() {
    let read = |currency, typed| read_in(currency, Kind::Money, Language::English, typed);
    for typed in ["€656", "656 €", "EUR 656", "656 euro", "656,-"] {
        assert_eq!(read(Currency::Eur, typed), Ok(656.0), "{typed}");
    }
    assert_eq!(read(Currency::Eur, "€1.5m"), Ok(1_500_000.0));
    assert_eq!(read(Currency::Nok, "kr 6.490,-"), Ok(6_490.0));
    assert_eq!(read(Currency::Dkk, "6.490 DKK"), Ok(6_490.0));
    for (currency, typed) in [
        (Currency::Isk, "6.490 kr."),
        (Currency::Isk, "ISK 6490"),
        (Currency::Chf, "CHF 6'490.-"),
        (Currency::Chf, "Fr. 6490"),
        (Currency::Gbp, "£6,490"),
        (Currency::Gbp, "6 490 GBP"),
        (Currency::Pln, "6 490 zł"),
        (Currency::Pln, "6490,00 ZŁ"),
        (Currency::Czk, "6 490 Kč"),
        (Currency::Czk, "6490 KČ"),
        (Currency::Huf, "6 490 Ft"),
        (Currency::Ron, "6.490 lei"),
        (Currency::Usd, "$6,490"),
        (Currency::Usd, "US$ 6490"),
        (Currency::Usd, "6,49 tusen dollar"),
    ] {
        assert_eq!(read(currency, typed), Ok(6_490.0), "{typed}");
    }
    assert_eq!(read(Currency::Czk, "1,5 mil Kč"), Err(NoNumber));
    assert_eq!(read(Currency::Gbp, "£1.5m"), Ok(1_500_000.0));
    for (currency, typed) in [
        (Currency::Eur, "6 490 kr"),
        (Currency::Sek, "6 490 NOK"),
        (Currency::Dkk, "656 €"),
        (Currency::Czk, "656 kr"),
        (Currency::Usd, "£656"),
        (Currency::Gbp, "656 zł"),
    ] {
        assert_eq!(read(currency, typed), Err(NoNumber), "{typed}");
    }
}

#[test]
fn shares_are_read_with_their_sign() {
    both(
        Kind::Percent,
        &[
            ("25 %", 25.0),
            ("25%", 25.0),
            ("25 procent", 25.0),
            ("33.33", 33.33),
            ("33,33", 33.33),
            ("33,333", 33.333),
            ("33.333 %", 33.333),
            ("0.75", 0.75),
        ],
    );
    refused(
        Kind::Percent,
        &[("25 kr", NoNumber), ("25 % 75 %", TwoNumbers)],
    );
}

#[test]
fn lengths_of_time_convert() {
    both(
        Kind::Months,
        &[
            ("36", 36.0),
            ("36 mån", 36.0),
            ("36 MÅN.", 36.0),
            ("36 månader", 36.0),
            ("36 months", 36.0),
            ("36m", 36.0),
            ("3 år", 36.0),
            ("3 years", 36.0),
            ("1,5 år", 18.0),
        ],
    );
    both(
        Kind::Years,
        &[
            ("3", 3.0),
            ("3 år", 3.0),
            ("3 ÅR", 3.0),
            ("3,5 år", 3.5),
            ("36 mån", 3.0),
            ("18 months", 1.5),
            ("1,250", 1.25),
        ],
    );
    both(
        Kind::Hours,
        &[
            ("1,5 tim", 1.5),
            ("1.5 hours", 1.5),
            ("2h", 2.0),
            ("90 min", 1.5),
        ],
    );
    refused(
        Kind::Months,
        &[
            ("3 veckor", NoNumber),
            ("36 GB", NoNumber),
            ("24/36", TwoNumbers),
        ],
    );
    refused(
        Kind::Years,
        &[("3 år 6 mån", TwoNumbers), ("2021-08-15", TwoNumbers)],
    );
}

#[test]
fn a_year_or_a_date_is_an_age() {
    both(
        Kind::Age,
        &[
            ("4", 4.0),
            ("4 år", 4.0),
            ("4,5", 4.5),
            ("36 mån", 3.0),
            ("2021", 6.0),
            ("2021-08-15", 6.0),
            ("2021-08", 6.0),
            ("15/8/2021", 6.0),
            ("15.8.2021", 6.0),
            ("20210815", 6.0),
            ("aug 2021", 6.0),
            ("2027", 0.0),
            ("2030", -3.0),
            ("1999", 28.0),
        ],
    );
    refused(
        Kind::Age,
        &[("2021-2022", TwoNumbers), ("2021, 2022", TwoNumbers)],
    );
    let parse = |text: &str| text.parse().unwrap_or(f64::NAN);
    let reader = reader(Kind::Age, Language::English, Currency::Sek);
    let year = |typed| reader.read(typed, &parse).map(|reading| reading.year);
    assert_eq!(year("2021"), Ok(Some(2021.0)));
    assert_eq!(year("6"), Ok(None));
}

#[test]
fn a_date_is_the_start_of_its_month() {
    both(
        Kind::Moment,
        &[
            ("2022", 2022.0),
            ("2022-07", 2022.5),
            ("2022-07-15", 2022.5),
            ("15/7/2022", 2022.5),
            ("15.7.2022", 2022.5),
            ("7/2022", 2022.5),
            ("20220715", 2022.5),
            ("juli 2022", 2022.5),
            ("jul 2022", 2022.5),
            ("15 July 2022", 2022.5),
            ("2022-01-31", 2022.0),
            ("2022,5", 2022.5),
            ("4", 4.0),
        ],
    );
    refused(
        Kind::Moment,
        &[
            ("2021-2022", TwoNumbers),
            ("7/15/2022", TwoNumbers),
            ("ungefär 2022", NoNumber),
            ("", NoNumber),
        ],
    );
}

#[test]
fn other_units_of_a_field_are_accepted() {
    both(
        Kind::Gigabytes,
        &[
            ("16 GB", 16.0),
            ("1 TB", 1_000.0),
            ("1,024", 1_024.0),
            ("0,5 TB", 500.0),
        ],
    );
    both(
        Kind::GramsPerKwh,
        &[
            ("36 g/kWh", 36.0),
            ("35,89", 35.89),
            ("0,036 kg/kWh", 36.0),
            ("36 g CO₂e/kWh", 36.0),
            ("36 gCO2/kWh", 36.0),
        ],
    );
    both(
        Kind::MoneyPerKwh,
        &[
            ("1,08 kr/kWh", 1.08),
            ("135/1000", 0.135),
            ("1.08", 1.08),
            ("94,2 öre/kWh", 0.942),
            ("94 öre", 0.94),
            ("0,09425", 0.094_25),
        ],
    );
    both(
        Kind::MoneyPerYear,
        &[
            ("350 kr/år", 350.0),
            ("350 kr per år", 350.0),
            ("1,350", 1_350.0),
        ],
    );
    both(
        Kind::Tonnes,
        &[
            ("60 ton", 60.0),
            ("60 t CO₂e", 60.0),
            ("60 000 kg", 60.0),
            ("1,5", 1.5),
        ],
    );
    both(Kind::CalendarYear, &[("2030", 2030.0)]);
    both(
        Kind::Month,
        &[
            ("2030", 2030.0),
            ("2030-06", 2030.0 + 5.0 / 12.0),
            ("2030-06-30", 2030.0 + 5.0 / 12.0),
            ("06/2030", 2030.0 + 5.0 / 12.0),
            ("30.6.2030", 2030.0 + 5.0 / 12.0),
            ("20301231", 2030.0 + 11.0 / 12.0),
        ],
    );
    both(Kind::Whole, &[("4 modeller", 4.0), ("4 models", 4.0)]);
    refused(Kind::Gigabytes, &[("16 kr", NoNumber)]);
    refused(Kind::Tonnes, &[("60 kr", NoNumber)]);
}

#[test]
fn an_ambiguous_number_is_read_by_the_language() {
    by_language(
        Kind::Tonnes,
        &[("1,234", 1.234, 1_234.0), ("1.234", 1_234.0, 1.234)],
    );
    by_language(
        Kind::GramsPerKwh,
        &[("1,035", 1.035, 1_035.0), ("1.035", 1_035.0, 1.035)],
    );
}

#[test]
fn very_long_numbers_are_numbers() {
    let digits = "9".repeat(400);
    for language in Language::ALL {
        let read = read_in(Currency::Sek, Kind::Money, language, &digits);
        assert_eq!(read, Ok(f64::INFINITY));
    }
    // A quotient that there is not is too large, and so refused.
    assert_eq!(
        read_in(Currency::Sek, Kind::Money, Language::English, "7000/0"),
        Ok(f64::INFINITY)
    );
}

#[test]
fn cells_are_kept_apart() {
    assert_eq!(cells("6 490\n5 990").as_deref(), Some("6 490; 5 990"));
    assert_eq!(cells("490\t990\r\n").as_deref(), Some("490; 990"));
    assert_eq!(cells("6 490\r\n"), None);
    assert_eq!(cells("6 490"), None);
    assert_eq!(cells("\n"), None);
}
