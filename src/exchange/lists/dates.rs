//! Dates as people write them.

use super::date_words::{MonthOrTerm, word};
use super::day::Day;
use super::folding::fold;
use super::settings::DateOrder;

/// What a text says as a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateText {
    /// Nothing, or that there is none.
    None,
    /// It is no date.
    Unreadable,
    /// It can be read in one way only.
    Day(Day),
    /// Three numbers whose order says what they are: the first two where the year stands last, else
    /// all of two digits.
    Numbers { first: u8, second: u8, year: Year },
}

/// The year of a date whose order is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    /// It has four digits, and stands last.
    Last(u16),
    /// It has two digits, and may stand first or last.
    Short(u8),
}

/// The first and last year that a date of a device may have.
const YEARS: (i64, i64) = (1985, 2060);

/// The day on which a term begins that is called by its season.
fn in_month(year: i64, month: i64, day: i64) -> Option<Day> {
    Day::of(i32::try_from(year).ok()?, month as i32, day as i32)
}

/// The year that two digits mean.
fn full_year(short: i64) -> i64 {
    if short < 60 {
        2000 + short
    } else {
        1900 + short
    }
}

fn is_year(number: i64) -> bool {
    (YEARS.0..=YEARS.1).contains(&number)
}

/// A part of a date: a number and how many digits it has, or a word.
#[derive(Clone, Copy, Debug)]
enum Part<'a> {
    Number(i64, usize),
    Word(&'a str),
}

/// Numbers and words in their order; `None` where there are too many of them for a date.
fn parts(folded: &str) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        // `HT21`, `3e`, `2022v34`: digits and letters apart.
        let mut rest = word;
        while let Some(first) = rest.chars().next() {
            let is_digit = first.is_ascii_digit();
            let end = rest
                .find(|other: char| other.is_ascii_digit() != is_digit)
                .unwrap_or(rest.len());
            let (part, after) = rest.split_at(end);
            rest = after;
            parts.push(if is_digit {
                Part::Number(part.parse().ok()?, part.len())
            } else {
                Part::Word(part)
            });
            if parts.len() > 12 {
                return None;
            }
        }
    }
    Some(parts)
}

/// The text before a time of day.
fn without_time(text: &str) -> &str {
    // `2023-08-14T07:11:05.123Z`.
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let is_before_time = at > 3
            && digit(at + 1)
            && (bytes.get(at + 2) == Some(&b':')
                || digit(at + 2) && bytes.get(at + 3) == Some(&b':'));
        if matches!(byte, b'T' | b't' | b' ') && is_before_time {
            return text[..at].trim_end_matches([' ', ',']);
        }
    }
    text
}

/// A day by its number in a workbook, which counts from 30 December 1899.
fn by_workbook(number: i64) -> Option<Day> {
    const FIRST: i64 = -25_569;
    (29_000..=58_500)
        .contains(&number)
        .then(|| Day::numbered(FIRST + number))?
}

/// The date that most lists have: `2023-08-14`, with or without a time.
fn plain(bytes: &[u8]) -> Option<Day> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, rest @ ..] = bytes else {
        return None;
    };
    if !matches!(rest, [] | [b'T' | b' ', b'0'..=b'9', ..]) {
        return None;
    }
    let number = |digits: &[u8]| {
        let mut value = 0;
        for digit in digits {
            value = 10 * value + i64::from(digit.is_ascii_digit().then(|| digit - b'0')?);
        }
        Some(value)
    };
    let year = number(&[*y0, *y1, *y2, *y3])?;
    is_year(year).then(|| in_month(year, number(&[*m0, *m1])?, number(&[*d0, *d1])?))?
}

/// Reads a text as a date.
pub(super) fn read(text: &str) -> DateText {
    let text = text.trim();
    if text.is_empty() {
        return DateText::None;
    }
    if let Some(day) = plain(text.as_bytes()) {
        return DateText::Day(day);
    }
    let dated = without_time(text);
    let folded = fold(dated);
    if folded.is_empty() || is_none(&folded) {
        return DateText::None;
    }
    let Some(parts) = parts(&folded) else {
        return DateText::Unreadable;
    };
    let is_whole = |first: &str| first.bytes().all(|byte| byte.is_ascii_digit());
    // `44726,5`: a day and its hour in a workbook.
    if let [Part::Number(day, 5), Part::Number(..)] = parts[..]
        && dated.split(['.', ',']).all(is_whole)
    {
        return by_workbook(day).map_or(DateText::Unreadable, DateText::Day);
    }
    let found = match parts[..] {
        [Part::Number(number, digits)] => one_number(number, digits),
        [
            Part::Number(first, of_first),
            Part::Number(second, of_second),
        ] => two_numbers((first, of_first), (second, of_second)),
        [
            Part::Number(first, of_first),
            Part::Number(second, of_second),
            Part::Number(third, of_third),
        ] => {
            let digits = (of_first, of_second, of_third);
            return three_numbers((first, second, third), digits);
        }
        _ => with_words(&parts),
    };
    found.map_or(DateText::Unreadable, DateText::Day)
}

/// Whether a text says that there is no date.
fn is_none(folded: &str) -> bool {
    let is_zeros = folded.bytes().all(|byte| byte == b'0' || byte == b' ');
    is_zeros || super::folding::is_nothing(folded)
}

fn one_number(number: i64, digits: usize) -> Option<Day> {
    match digits {
        // The middle of the year.
        4 if is_year(number) => in_month(number, 7, 1),
        5 => by_workbook(number),
        6 => {
            // `202306`.
            let (year, month) = (number / 100, number % 100);
            is_year(year).then(|| in_month(year, month, 1))?
        }
        8 => {
            let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
            is_year(year).then(|| in_month(year, month, day))?
        }
        // Seconds and thousandths since 1970.
        10 => plausible(Day::numbered(number / 86_400)?),
        13 => plausible(Day::numbered(number / 86_400_000)?),
        _ => None,
    }
}

fn plausible(day: Day) -> Option<Day> {
    is_year(i64::from(day.parts().0)).then_some(day)
}

/// A year and a month, or a year of school.
fn two_numbers(first: (i64, usize), second: (i64, usize)) -> Option<Day> {
    match (first, second) {
        ((year, 4), (next, 4)) if is_year(year) && next == year + 1 => in_month(year, 9, 1),
        ((year, 4), (month, 1 | 2)) if is_year(year) && (1..=12).contains(&month) => {
            in_month(year, month, 1)
        }
        ((year, 4), (next, 2)) if is_year(year) && next == (year + 1) % 100 => in_month(year, 9, 1),
        ((month, 1 | 2), (year, 4)) if is_year(year) => in_month(year, month, 1),
        ((year, 2), (next, 2)) if next == (year + 1) % 100 && next > 12 => {
            in_month(full_year(year), 9, 1)
        }
        _ => None,
    }
}

fn three_numbers(
    (first, second, third): (i64, i64, i64),
    digits: (usize, usize, usize),
) -> DateText {
    let day = |day: Option<Day>| day.map_or(DateText::Unreadable, DateText::Day);
    match digits {
        (4, 1 | 2, 1 | 2) if is_year(first) => day(in_month(first, second, third)),
        (1 | 2, 1 | 2, 4) if is_year(third) => {
            let year = Year::Last(third as u16);
            let numbers = DateText::Numbers {
                first: first as u8,
                second: second as u8,
                year,
            };
            open(numbers)
        }
        (1 | 2, 1 | 2, 2) => open(DateText::Numbers {
            first: first as u8,
            second: second as u8,
            year: Year::Short(third as u8),
        }),
        _ => DateText::Unreadable,
    }
}

/// A date whose order is open, if there is an order in which it is one.
fn open(numbers: DateText) -> DateText {
    let mut orders = DateOrder::ALL.iter();
    if orders.any(|order| numbers.in_order(*order).is_some()) {
        numbers
    } else {
        DateText::Unreadable
    }
}

impl DateText {
    /// The day, read in an order.
    pub fn in_order(self, order: DateOrder) -> Option<Day> {
        let (first, second, year) = match self {
            Self::Day(day) => return Some(day),
            Self::Numbers {
                first,
                second,
                year,
            } => (i64::from(first), i64::from(second), year),
            Self::None | Self::Unreadable => return None,
        };
        match (year, order) {
            (Year::Last(year), DateOrder::DayMonthYear) => in_month(i64::from(year), second, first),
            (Year::Last(year), DateOrder::MonthDayYear) => in_month(i64::from(year), first, second),
            (Year::Last(_), DateOrder::YearMonthDay) => None,
            (Year::Short(short), DateOrder::DayMonthYear) => {
                plausible(in_month(full_year(short.into()), second, first)?)
            }
            (Year::Short(short), DateOrder::MonthDayYear) => {
                plausible(in_month(full_year(short.into()), first, second)?)
            }
            (Year::Short(day), DateOrder::YearMonthDay) => {
                plausible(in_month(full_year(first), second, day.into())?)
            }
        }
    }
}

/// Dates with a word in them: months, terms, quarters, weeks.
fn with_words(parts: &[Part]) -> Option<Day> {
    let mut numbers = [(0, 0); 3];
    let mut count = 0;
    let mut found = None;
    for part in parts {
        match part {
            Part::Number(number, digits) => {
                *numbers.get_mut(count)? = (*number, *digits);
                count += 1;
            }
            Part::Word(text) => match word(text)? {
                MonthOrTerm::Nothing => {}
                other if found.is_none() => found = Some(other),
                _ => return None,
            },
        }
    }
    let numbers = &numbers[..count];
    let year_of = |(number, digits): (i64, usize)| match digits {
        4 if is_year(number) => Some(number),
        2 => Some(full_year(number)).filter(|year| is_year(*year)),
        _ => None,
    };
    match (found, numbers) {
        (None, [(number, digits)]) => one_number(*number, *digits),
        (None, [first, second]) => two_numbers(*first, *second),
        (Some(MonthOrTerm::Month(month)), [year]) => in_month(year_of(*year)?, month, 1),
        (Some(MonthOrTerm::Month(month)), [first, second]) => {
            // `14 juni 2022`, `Jun 14, 22`, `2022 juni 14`.
            if first.1 == 4 {
                in_month(year_of(*first)?, month, second.0)
            } else {
                in_month(year_of(*second)?, month, first.0)
            }
        }
        (Some(MonthOrTerm::Term(month)), [year]) => in_month(year_of(*year)?, month, 1),
        // `WS 21/22`: a winter's term begins in the first year.
        (Some(MonthOrTerm::Term(month)), [year, next]) if next.0 % 100 == (year.0 + 1) % 100 => {
            in_month(year_of(*year)?, month, 1)
        }
        (Some(MonthOrTerm::Quarter), [first, second]) => {
            let (quarter, year) = if first.1 == 1 {
                (first, second)
            } else {
                (second, first)
            };
            let quarter = Some(quarter.0).filter(|quarter| (1..=4).contains(quarter))?;
            in_month(year_of(*year)?, 3 * quarter - 1, 15)
        }
        // `v` is a week in Swedish and spring in Norwegian.
        (Some(MonthOrTerm::Week | MonthOrTerm::Term(2)), [first, second]) => {
            let (week, year) = if first.1 == 4 {
                (second, first)
            } else {
                (first, second)
            };
            let week = Some(week.0).filter(|week| (1..=53).contains(week))?;
            let first_day = in_month(year_of(*year)?, 1, 1)?;
            Day::numbered(i64::from(first_day.number()) + 7 * (week - 1))
        }
        _ => None,
    }
}

#[cfg(test)]
#[path = "dates_tests.rs"]
mod tests;
