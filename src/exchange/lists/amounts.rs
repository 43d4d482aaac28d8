//! Amounts of money as people write them.

use super::folding::{fold, is_nothing};
use super::money::Hundredths;

/// What a text says as a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AmountText {
    /// Nothing; 0 is no price either.
    None,
    /// It is no price.
    Unreadable,
    Amount(Hundredths),
}

/// The greatest amount, in hundredths.
const MOST: i64 = 100_000_000_000;

/// Words that may stand beside an amount, folded.
const WORDS: &str = "kr|kronor|krona|kroner|sek|nok|dkk|eur|euro|euros|usd|gbp|chf|fr|st|stk|styck|\
    kpl|pcs|each|per|a|au|ca|cirka|exkl|ekskl|excl|exklusive|inkl|incl|inklusive|moms|mva|vat|ht|ttc|\
    hors|taxe|taxes|netto|brutto|net|mwst|ust|zzgl|ohne|alv|veroton|sis|eks|pris|price|prix|preis|\
    hinta|exempel|ungefar|noin|env|tax|ex|plus";

/// A thousand times as much.
const THOUSANDS: [&str; 3] = ["tkr", "tsek", "keur"];

/// Reads a text as an amount.
pub(super) fn read(text: &str) -> AmountText {
    let Some(first) = text.find(|character: char| character.is_ascii_digit()) else {
        let folded = fold(text);
        return if is_nothing(&folded) {
            AmountText::None
        } else {
            AmountText::Unreadable
        };
    };
    let before = &text[..first];
    let is_in_number = |character: char| {
        character.is_ascii_digit()
            || character.is_whitespace()
            || matches!(character, '.' | ',' | '\'' | '’' | '\u{2009}')
    };
    let end = text[first..]
        .find(|character| !is_in_number(character))
        .map_or(text.len(), |end| first + end);
    let mut number = text[first..end].trim_end();
    let mut after = &text[end..];
    // `.5` and a price that begins with a minus sign are none.
    if before.trim_end().ends_with(['-', '−', '.', ',', '(']) {
        return AmountText::Unreadable;
    }
    // `1.450,-` and `6 990,–`: no hundredths.
    if number.ends_with([',', '.']) {
        number = &number[..number.len() - 1];
    }
    after = after.trim_start_matches([':', '-', '–', '—', ' ', '\u{a0}']);
    let Some(thousand) = factor(before, after) else {
        return AmountText::Unreadable;
    };
    scaled(digits(number), thousand)
}

fn scaled(amount: AmountText, factor: i64) -> AmountText {
    let times = |amount: Hundredths| {
        let amount = amount.0.checked_mul(factor)?;
        (0..=MOST).contains(&amount).then_some(Hundredths(amount))
    };
    match amount {
        AmountText::Amount(amount) => match times(amount) {
            Some(Hundredths(0)) => AmountText::None,
            Some(amount) => AmountText::Amount(amount),
            None => AmountText::Unreadable,
        },
        other => other,
    }
}

/// What an amount is multiplied by, by the words beside it; `None` where another word stands there.
fn factor(before: &str, after: &str) -> Option<i64> {
    let mut factor = 1;
    for text in [before, after] {
        let folded = fold(text);
        for word in folded.split(' ').filter(|word| !word.is_empty()) {
            if THOUSANDS.contains(&word) {
                factor = 1_000;
            } else if word.starts_with(|first: char| first.is_ascii_digit())
                || !WORDS.split('|').any(|known| known == word)
            {
                return None;
            }
        }
    }
    Some(factor)
}

/// Reads digits with marks between them.
fn digits(number: &str) -> AmountText {
    let is_mark = |character: char| matches!(character, '.' | ',');
    let last = number.rfind(is_mark);
    let Some(last) = last else {
        return whole(number).map_or(AmountText::Unreadable, |whole| {
            AmountText::Amount(Hundredths(whole * 100))
        });
    };
    let mark = number.as_bytes()[last];
    let (before, behind) = (&number[..last], &number[last + 1..]);
    let has_other =
        before.contains(|character| is_mark(character) && character != char::from(mark));
    let is_again = before.contains(char::from(mark));
    if behind.is_empty() || !behind.bytes().all(|byte| byte.is_ascii_digit()) {
        // `14.790 00` is no number; a blank after the mark is.
        return AmountText::Unreadable;
    }
    let with_decimals = || {
        let whole = whole(before)?;
        let tenths = i64::from(behind.as_bytes()[0] - b'0') * 10;
        let hundredths = behind
            .as_bytes()
            .get(1)
            .map_or(0, |digit| i64::from(digit - b'0'));
        Some(Hundredths(whole * 100 + tenths + hundredths))
    };
    let with_thousands = || whole(number).map(|whole| Hundredths(whole * 100));
    let is_group = behind.len() == 3;
    let amount =
        |amount: Option<Hundredths>| amount.map_or(AmountText::Unreadable, AmountText::Amount);
    if has_other && !is_again {
        amount(with_decimals())
    } else if is_again {
        // The same mark twice stands between thousands.
        if is_group {
            amount(with_thousands())
        } else {
            AmountText::Unreadable
        }
    } else if is_group && before.len() <= 3 && !before.starts_with('0') {
        // Nobody writes thousandths of money.
        amount(with_thousands())
    } else {
        amount(with_decimals())
    }
}

/// A whole number, with marks and blanks between its thousands.
fn whole(number: &str) -> Option<i64> {
    let mut value: i64 = 0;
    let mut is_first = true;
    let groups = number.split(|character: char| !character.is_ascii_digit());
    for group in groups.filter(|group| !group.is_empty()) {
        if !is_first && group.len() != 3 || group.len() > 11 {
            return None;
        }
        is_first = false;
        for digit in group.bytes() {
            value = value
                .checked_mul(10)?
                .checked_add(i64::from(digit - b'0'))?;
        }
    }
    (!is_first && value <= MOST).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_people_write_them() {
        let cases = [
            ("6,450.00", 645_000),
            ("1 049,00", 104_900),
            ("1\u{a0}049,00", 104_900),
            ("1\u{202f}049,00 €", 104_900),
            ("219,00 €", 21_900),
            ("689,90", 68_990),
            ("5 190 kr", 519_000),
            ("2 995,00 kr", 299_500),
            ("1 490:-", 149_000),
            ("1490:-", 149_000),
            ("kr 6 990,–", 699_000),
            ("2.300,00", 230_000),
            ("1.450,-", 145_000),
            ("14 790.00", 1_479_000),
            ("1.000,99€", 100_099),
            ("2266.13", 226_613),
            ("6450", 645_000),
            ("6,450", 645_000),
            ("6.450", 645_000),
            ("1,234,567.80", 123_456_780),
            ("1.234.567,80", 123_456_780),
            ("1.234.567", 123_456_700),
            ("CHF 1'049.00", 104_900),
            ("EUR 12,5", 1_250),
            ("5190 kr/st", 519_000),
            ("5 190 kr exkl. moms", 519_000),
            ("1200 € HT", 120_000),
            ("99.999", 9_999_900),
            ("6450.0000", 645_000),
            ("6450.000", 645_000),
            ("0,50", 50),
            ("5 tkr", 500_000),
            ("€ 899,-", 89_900),
            ("1.299,00 EUR", 129_900),
            ("SEK 12 000", 1_200_000),
        ];
        for (text, hundredths) in cases {
            assert_eq!(
                read(text),
                AmountText::Amount(Hundredths(hundredths)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_amount() {
        for text in [
            "",
            "-",
            "0",
            "0,00",
            "0.00 kr",
            "0:-",
            "n/a",
            "okänt",
            "ingår ej",
            ":-",
        ] {
            let is_word = text == "ingår ej";
            let expected = if is_word {
                AmountText::Unreadable
            } else {
                AmountText::None
            };
            assert_eq!(read(text), expected, "{text}");
        }
        for text in [
            "-500",
            "(500)",
            "12 500 – 14 000",
            "5190 (leasing)",
            "Latitude 5420",
            "1,2,3",
            "1.23.456",
            "12b",
            "99999999999999999999",
            "1 23 456",
            "1..2",
            "5 % rabatt",
            "0x10",
            ".5",
        ] {
            assert_eq!(read(text), AmountText::Unreadable, "{text}");
        }
    }
}
