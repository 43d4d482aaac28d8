//! Reading numbers as people type and paste them, each by the field it is in.
//!
//! The text is rewritten the way programs write numbers; what makes a float of that is JavaScript's,
//! and Rust's in the tests.

use crate::scenario::Currency;
use crate::text::{FieldProblem, Language, NumberKind, Scale, month_named, scale};

/// What is known of the field in which a number is typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reader {
    pub kind: NumberKind,
    /// Which sign of `1,234` and `1.234` is the decimal one, where the field leaves it open.
    pub language: Language,
    pub currency: Currency,
    /// The most the field takes: below a thousand there is nothing to group.
    pub maximum: f64,
    /// The year that ages are counted from.
    pub purchase_year: f64,
}

/// What was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    pub number: f64,
    /// The year that was taken for an age.
    pub year: Option<f64>,
}

/// What makes a float of digits with a decimal point and, where need be, an exponent.
pub type Parse<'a> = &'a dyn Fn(&str) -> f64;

/// What keeps the cells of a spreadsheet apart that were pasted into one field.
pub const BETWEEN_CELLS: char = ';';

/// Cells of a spreadsheet as one text that shows them apart; `None` for one cell, or none.
pub fn cells(pasted: &str) -> Option<String> {
    let mut cells = pasted
        .split(['\n', '\r', '\t'])
        .map(str::trim)
        .filter(|cell| !cell.is_empty());
    let mut text = cells.next()?.to_owned();
    let first = text.len();
    for cell in cells {
        text.push(BETWEEN_CELLS);
        text.push(' ');
        text.push_str(cell);
    }
    (text.len() > first).then_some(text)
}

impl Reader {
    /// Reads what stands in the field.
    ///
    /// Decimal comma and point, spaces of every kind, apostrophes and U+2212 are understood, and the
    /// units of the field, some of which convert: `36 mån` in a field of years is 3. In whole
    /// numbers and amounts of money one separator before exactly three digits groups, in every
    /// language; elsewhere the language decides. Groups after a space have exactly three digits.
    /// Tabs and line breaks never group. A price may be a sum to divide: `7000/30`.
    ///
    /// # Errors
    /// Why it is no number of this field. Whether it is in range is not asked here.
    pub fn read(&self, typed: &str, parse: Parse) -> Result<Reading, FieldProblem> {
        let text = simplified(typed)?;
        let text = text.trim_matches([' ', BETWEEN_CELLS]);
        if self.kind == NumberKind::Age
            && let Some(year) = year_in(text)
        {
            let year = parse(year);
            let number = libm::floor(self.purchase_year) - year;
            let year = Some(year);
            return Ok(Reading { number, year });
        }
        if matches!(self.kind, NumberKind::Month | NumberKind::Moment)
            && let Some((year, month)) = month_in(text, parse)
        {
            let number = year + (month - 1.0) / 12.0;
            return Ok(Reading { number, year: None });
        }
        let number = match divided(text).filter(|_| self.kind.is_money()) {
            None => self.quantity(text, parse)?,
            Some((sum, by)) => {
                let devices = Self {
                    kind: NumberKind::Devices,
                    ..*self
                };
                let by = devices.quantity(by, parse).or(self.quantity(by, parse))?;
                let decimals = match self.kind {
                    NumberKind::MoneyPerKwh => self.kind.decimals(),
                    _ => COINS,
                };
                rounded(self.quantity(sum, parse)? / by, decimals)
            }
        };
        Ok(Reading { number, year: None })
    }

    /// A number with the unit before or behind it.
    fn quantity(&self, text: &str, parse: Parse) -> Result<f64, FieldProblem> {
        let is_digit = |sign: char| sign.is_ascii_digit();
        let first = text.find(is_digit).ok_or(FieldProblem::NoNumber)?;
        let (before, number) = text.split_at(first);
        // `,5`, but not the point of `kr.5`.
        let bare = before.strip_suffix(['.', ',']).filter(|before| {
            let last = before.chars().next_back();
            last.is_none_or(|sign| matches!(sign, ' ' | '-' | '+'))
        });
        let (before, number) = match bare {
            Some(bare) => (bare, &text[bare.len()..]),
            None => (before, number),
        };
        let end = number.find(|sign: char| !is_digit(sign) && !is_separator(sign));
        let (digits, behind) = number.split_at(end.unwrap_or(number.len()));
        let digits = digits.trim_end();
        let behind = self.without_dash(digits, behind);
        if behind.contains(|sign| is_digit(sign) || sign == BETWEEN_CELLS) {
            return Err(FieldProblem::TwoNumbers);
        }
        let before = letters(before);
        let unsigned = before.strip_prefix(['-', '+']);
        let unsigned = unsigned.or(before.strip_suffix(['-', '+']));
        let unit = unsigned.unwrap_or(&before);
        let Scale { power, factor } = scale(self.kind, self.currency, &letters(behind), unit)
            .ok_or(FieldProblem::NoNumber)?;
        let mut plain = String::new();
        if before.contains('-') {
            plain.push('-');
        }
        self.push_plain(digits, power, &mut plain)?;
        if power != 0 {
            plain.push('e');
            plain.push_str(&power.to_string());
        }
        Ok(rounded(parse(&plain) * factor, self.kind.decimals()))
    }

    /// What follows a number without the dash of a price: `6490:-`, `6 490,-`.
    fn without_dash<'a>(&self, digits: &str, behind: &'a str) -> &'a str {
        let dash = if digits.ends_with(['.', ',']) {
            behind.strip_prefix('-')
        } else {
            behind.strip_prefix(":-")
        };
        match dash {
            Some(rest) if self.kind.is_money() => rest.trim_start_matches('-'),
            _ => behind,
        }
    }

    /// Writes digits and separators with a point where the decimals begin and nothing else.
    fn push_plain(&self, text: &str, power: i8, plain: &mut String) -> Result<(), FieldProblem> {
        let runs = runs(text)?;
        let decimals = self.decimals(&runs, power)?;
        let whole = &runs[..decimals.unwrap_or(runs.len())];
        let (first, groups) = whole.split_first().ok_or(FieldProblem::NoNumber)?;
        let is_group = |run: &Run| run.digits.len() == 3;
        let can_lead = (1..=3).contains(&first.digits.len()) && !first.digits.starts_with('0');
        let is_grouped = groups.is_empty() || can_lead && groups.iter().all(is_group);
        if !is_grouped {
            let are_apart = groups.iter().any(|run| run.before == ' ');
            return Err(if are_apart {
                FieldProblem::TwoNumbers
            } else {
                FieldProblem::NoNumber
            });
        }
        for (index, run) in runs.iter().enumerate() {
            if decimals == Some(index) {
                plain.push('.');
            }
            plain.push_str(run.digits);
        }
        Ok(())
    }

    /// Which run holds the decimals; `None` where all are whole.
    fn decimals(&self, runs: &[Run], power: i8) -> Result<Option<usize>, FieldProblem> {
        let count = |sign: char| runs.iter().filter(|run| run.before == sign).count();
        let last = runs.len() - 1;
        let sign = runs[last].before;
        match (count('.'), count(',')) {
            (0, 0) => Ok(None),
            (1, 0) | (0, 1) if !matches!(sign, '.' | ',') => Err(FieldProblem::TwoNumbers),
            (1, 0) | (0, 1) => Ok((!self.groups(runs, power)).then_some(last)),
            (_, 0) | (0, _) => Ok(None),
            // Both: the last one is the decimal sign, and there is one of it.
            _ if matches!(sign, '.' | ',') && count(sign) == 1 => Ok(Some(last)),
            _ => Err(FieldProblem::NoNumber),
        }
    }

    /// Whether the only separator stands between thousands.
    fn groups(&self, runs: &[Run], power: i8) -> bool {
        let [first, last] = runs else {
            return false;
        };
        let could = last.digits.len() == 3
            && (1..=3).contains(&first.digits.len())
            && !first.digits.starts_with('0');
        let is_decimal = self
            .language
            .words()
            .decimal_sign()
            .starts_with(last.before);
        // Of millions there are thousandths: `1,250 mnkr`.
        let always = match power {
            0 => self.kind.groups_always(),
            3 => self.kind.is_money(),
            _ => false,
        };
        could && self.maximum >= 1_000.0 && (always || !is_decimal)
    }
}

/// Decimals of the smallest coins, to which a quotient is rounded.
const COINS: u8 = 2;

/// A number with at most so many decimals.
pub fn rounded(number: f64, decimals: u8) -> f64 {
    let scale = libm::pow(10.0, f64::from(decimals));
    let scaled = number * scale;
    // Above this there are no fractions to round.
    if libm::fabs(scaled) < 9e15 {
        libm::round(scaled) / scale
    } else {
        number
    }
}

/// A unit without spaces and points.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| !matches!(letter, ' ' | '.'))
        .collect()
}

/// A row of digits and the separator before it.
struct Run<'a> {
    before: char,
    digits: &'a str,
}

fn is_separator(sign: char) -> bool {
    matches!(sign, ' ' | '\'' | '.' | ',')
}

/// The rows of digits of a number that begins with one or with a decimal sign. A separator at its
/// end separates nothing.
fn runs(text: &str) -> Result<Vec<Run<'_>>, FieldProblem> {
    let text = text.strip_suffix(['.', ',']).unwrap_or(text);
    let mut runs: Vec<Run> = Vec::new();
    let mut before = '\0';
    let mut rest = text;
    loop {
        let end = rest.find(is_separator).unwrap_or(rest.len());
        let (digits, behind) = rest.split_at(end);
        if digits.is_empty() && !runs.is_empty() {
            return Err(FieldProblem::TwoNumbers);
        }
        runs.push(Run { before, digits });
        let Some(sign) = behind.chars().next() else {
            return Ok(runs);
        };
        before = sign;
        rest = &behind[sign.len_utf8()..];
        if sign == ' ' {
            // Several spaces are one.
            rest = rest.trim_start();
        }
    }
}

/// The text in small letters, with one sign for each kind of space, minus and apostrophe, and
/// without what cannot be seen.
fn simplified(typed: &str) -> Result<String, FieldProblem> {
    let mut text = String::with_capacity(typed.len());
    for sign in typed.chars() {
        let simple = match sign {
            '\t' | '\n' | '\r' | '|' => BETWEEN_CELLS,
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => continue,
            // Arabic, Persian, Devanagari, full width.
            '\u{660}'..='\u{669}'
            | '\u{6f0}'..='\u{6f9}'
            | '\u{966}'..='\u{96f}'
            | '\u{ff10}'..='\u{ff19}' => return Err(FieldProblem::OtherDigits),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '\u{2018}' | '\u{2019}' => '\'',
            'Å' => 'å',
            'Ö' => 'ö',
            'Ø' => 'ø',
            'Č' => 'č',
            'Ł' => 'ł',
            // The index of CO₂.
            '2' | '₂' if text.ends_with("co") => continue,
            _ if sign.is_whitespace() => ' ',
            _ => sign.to_ascii_lowercase(),
        };
        text.push(simple);
    }
    Ok(text)
}

/// A sum and what it is divided by.
fn divided(text: &str) -> Option<(&str, &str)> {
    let (sum, by) = text.split_once('/')?;
    let by = by.trim_start();
    by.starts_with(|sign: char| sign.is_ascii_digit())
        .then_some((sum, by))
}

/// The year of a date or of a year alone: four digits of these two centuries, with days and months
/// of one or two digits, or eight digits in a row.
fn year_in(text: &str) -> Option<&str> {
    let is_digit = |sign: char| sign.is_ascii_digit();
    if !text.ends_with(is_digit) || text.contains([',', ':', BETWEEN_CELLS]) {
        return None;
    }
    let mut year = None;
    for run in text.split(|sign| !is_digit(sign)) {
        if run.len() == 4 || run.len() == 8 {
            let is_of_these = run.starts_with("19") || run.starts_with("20");
            if !is_of_these || year.is_some() {
                return None;
            }
            year = Some(&run[..4]);
        } else if run.len() > 2 {
            return None;
        }
    }
    year
}

/// The year and the month, 1 for the first, of a date or of a year alone: `2022`, `2022-08`,
/// `aug 2022`, `15.8.2022`, `20220815`. Of a date with the year last the month stands before it.
fn month_in(text: &str, parse: Parse) -> Option<(f64, f64)> {
    let year = year_in(text)?;
    let is_digit = |sign: char| sign.is_ascii_digit();
    let runs = text.split(|sign| !is_digit(sign));
    let runs: Vec<&str> = runs.filter(|run| !run.is_empty()).collect();
    let at = runs.iter().position(|run| run.starts_with(year))?;
    let letters: String = text.chars().filter(|sign| sign.is_alphabetic()).collect();
    if !letters.is_empty() {
        let month = month_named(&letters)?;
        return Some((parse(year), f64::from(month)));
    }
    let month = match (at, &runs[..]) {
        (0, [together]) if together.len() == 8 => &together[4..6],
        (0, [_]) => "1",
        (0, [_, month, ..]) => month,
        (_, before) => before[at - 1],
    };
    let (year, month) = (parse(year), parse(month));
    (1.0..=12.0).contains(&month).then_some((year, month))
}

#[cfg(test)]
#[path = "number_text_tests.rs"]
mod tests;
