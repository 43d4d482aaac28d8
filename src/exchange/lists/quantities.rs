//! Numbers of devices as people write them.

use super::folding::{fold, is_nothing};

/// What a text says as a number of devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QuantityText {
    None,
    Unreadable,
    Count { count: u32, is_approximate: bool },
}

/// The most devices of a row.
const MOST: u32 = 1_000_000;

/// Words for a piece, folded.
const PIECES: &str = "st|stk|stck|styck|stycken|stuck|stueck|kpl|kappaletta|pcs|pc|pieces|piece|\
    units|unit|enheter|enhet|enheder|ex|exemplar|devices|devices|laitetta|x|unites|unite|pieces|\
    datorer|plattor|skarmar|gerate|geraete|appareils|antal|totalt";

/// Words for about as many.
const ABOUT: &str = "ca|cirka|circa|omkring|omtrent|noin|env|environ|about|approx|ungefar|runt|rund|\
    etwa|n|est|minst|upp|till|over|under|drygt|knappt";

/// Reads a text as a number of devices.
pub(super) fn read(text: &str) -> QuantityText {
    let text = text.trim();
    if text.starts_with(['-', '−']) && text.bytes().any(|byte| byte.is_ascii_digit()) {
        return QuantityText::Unreadable;
    }
    let mut is_approximate = text.starts_with(['~', '≈', '<', '>', '±']) || text.contains('?');
    let folded = fold(text);
    if is_nothing(&folded) && !text.contains('?') {
        return QuantityText::None;
    }
    let mut groups: [&str; 3] = [""; 3];
    let mut count = 0;
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        let digits = word.len()
            - word
                .trim_start_matches(|first: char| first.is_ascii_digit())
                .len();
        let (number, piece) = word.split_at(digits);
        // `x30`.
        let (number, piece) = match word.strip_prefix('x') {
            Some(rest) if number.is_empty() && !rest.is_empty() => (rest, ""),
            _ => (number, piece),
        };
        if !number.is_empty() {
            if count == groups.len() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
                return QuantityText::Unreadable;
            }
            groups[count] = number;
            count += 1;
        }
        let is_of = |words: &str| words.split('|').any(|known| known == piece);
        if is_of(ABOUT) {
            is_approximate = true;
        } else if !piece.is_empty() && piece != "plus" && !is_of(PIECES) {
            return QuantityText::Unreadable;
        }
    }
    let groups = &groups[..count];
    let marks = |marks: &[char]| text.contains(marks);
    let number = match groups {
        [whole] => whole.parse::<u32>().ok(),
        // `1,0` and `12.00`; `1 200` and `1.200`.
        [whole, zeros] if zeros.len() <= 2 && marks(&['.', ',']) => {
            let is_whole = zeros.bytes().all(|byte| byte == b'0');
            is_whole.then(|| whole.parse().ok()).flatten()
        }
        [thousands, rest]
            if rest.len() == 3 && thousands.len() <= 3 && !marks(&['-', '/', '+']) =>
        {
            [*thousands, *rest].concat().parse().ok()
        }
        _ => None,
    };
    match number {
        Some(count) if count <= MOST => QuantityText::Count {
            count,
            is_approximate,
        },
        _ => QuantityText::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_as_people_write_them() {
        let cases = [
            ("1", 1, false),
            ("120 st", 120, false),
            ("120st", 120, false),
            ("120 st.", 120, false),
            ("ca 45", 45, true),
            ("ca. 45 st", 45, true),
            ("~45", 45, true),
            ("45?", 45, true),
            ("noin 30 kpl", 30, true),
            ("env. 20", 20, true),
            ("etwa 12 Stück", 12, true),
            ("30x", 30, false),
            ("x30", 30, false),
            ("30 x", 30, false),
            ("1,0", 1, false),
            ("12.00", 12, false),
            ("1 200", 1_200, false),
            ("1.200", 1_200, false),
            ("1\u{a0}200 st", 1_200, false),
            ("0", 0, false),
            ("+5", 5, false),
            ("25 stk", 25, false),
            ("25 pcs", 25, false),
        ];
        for (text, count, is_approximate) in cases {
            let expected = QuantityText::Count {
                count,
                is_approximate,
            };
            assert_eq!(read(text), expected, "{text}");
        }
        for text in ["", "-", "n/a"] {
            assert_eq!(read(text), QuantityText::None, "{text}");
        }
        for text in [
            "-1",
            "v",
            "några",
            "1,5",
            "10-12",
            "30 + 5",
            "1e3",
            "99999999999",
            "2000000",
            "?",
            "30/40",
            "klass 7B",
            "14\"",
        ] {
            assert_eq!(read(text), QuantityText::Unreadable, "{text}");
        }
    }
}
