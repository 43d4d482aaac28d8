//! The words of a model's name that tell it from others.

use super::folding::fold;
use super::makers::is_of_maker;

/// A model's name, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ModelWords {
    /// What tells it from others, in its order.
    pub words: Vec<String>,
    /// What says how it is equipped, or nothing.
    pub beside: Vec<String>,
    /// Diagonals of screens that are named, in inches.
    pub inches: Vec<u32>,
}

/// Words that say nothing of which model it is.
const BESIDE: &str = " wifi wi fi cellular lte 4g dual sim edu education qwerty nordic touch fhd qhd uhd hd \
    ram ssd hdd nvme emmc win10 win11 windows w10 w11 black silver gray grey space white blue svart vit \
    gra gold green pink midnight starlight led lcd ips laptop notebook pc dator barbar elevdator computer \
    for business and with med skarm monitor display bildskarm ecran bildschirm skjerm surfplatta tablet \
    surfplattor tablette portable ordinateur mobile smartphone mobil phone telefon refurbished begagnad \
    rekond brukt brugt used nordisk no dk fi de fr uk us intel amd ryzen core i3 i5 i7 i9 vpro ultra5 ultra7 \
    processor cpu the ny new inch kannettava kannettavat naytto tietokone baerbar netbraet nettbrett \
    tabletti tablett puhelin datamaskin rechner skaerm tischrechner elevplatta tablets laptops skarmar  retina ipados stk stuck commercial wide widescreen ";

/// Words for a generation.
const GENERATIONS: &str = " gen generation generationen generations gener sukupolvi sukupolven generacion generasjon generasjonen generatie ";

/// Units of memory.
const MEMORY: [&str; 4] = ["gb", "tb", "go", "to"];

/// Units of length.
const INCHES: [&str; 8] = [
    "inch", "in", "tum", "tommer", "zoll", "pouces", "tuumaa", "tuuman",
];

/// Names of series that are written in two words, or with a number right behind them.
const SERIES: [&str; 15] = [
    "elitebook",
    "probook",
    "thinkpad",
    "macbook",
    "chromebook",
    "optiplex",
    "latitude",
    "iphone",
    "ipad",
    "precision",
    "xcover",
    "thinkcentre",
    "elitedesk",
    "prodesk",
    "ideapad",
];

fn is_in(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|known| known == word)
}

fn number(word: &str) -> Option<u32> {
    let is_one =
        !word.is_empty() && word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    is_one.then(|| word.parse().ok()).flatten()
}

/// Digits before a unit: `64gb`, `9th`.
fn number_before<'a>(word: &'a str, units: &[&str]) -> Option<&'a str> {
    let mut found = units.iter().filter_map(|unit| word.strip_suffix(unit));
    found.find(|digits| number(digits).is_some())
}

/// The number of an ordinal: `9th`, `9e`, `1st`, or with the letters behind it in a word of their own.
fn ordinal(word: &str) -> Option<&str> {
    number_before(
        word,
        &["th", "st", "nd", "rd", "eme", "e", "a", "ere", "de", "re"],
    )
}

impl ModelWords {
    pub(super) fn of(text: &str) -> Self {
        let folded = fold(text);
        let all: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let mut words = Self::default();
        let mut at = 0;
        // A long text is no name.
        while at < all.len().min(24) {
            at += words.take(&all[at..]);
        }
        words.settle();
        words
    }

    fn push(&mut self, word: &str) {
        let word = match word {
            "micro" | "mff" | "tiny" | "dm" | "usff" => "micro",
            "sff" | "slim" => "small",
            "mt" | "twr" | "cmt" | "minitower" => "tower",
            "aio" | "allinone" => "aio",
            other => other,
        };
        if !self.words.iter().any(|known| known == word) {
            self.words.push(word.to_owned());
        }
    }

    fn generation(&mut self, number: &str) {
        self.push(&["g", number].concat());
    }

    /// Takes one word or several that belong together; how many.
    fn take(&mut self, rest: &[&str]) -> usize {
        let word = rest[0];
        let next = rest.get(1).copied().unwrap_or("");
        let third = rest.get(2).copied().unwrap_or("");
        match (word, next, third) {
            ("small", "form", "factor") | ("all", "in", "one") | ("micro", "form", "factor") => {
                self.push(match word {
                    "all" => "aio",
                    other => other,
                });
                if word == "small" {
                    self.push("small");
                }
                return 3;
            }
            _ => {}
        }
        for series in SERIES {
            // `Elite Book`.
            if series
                .strip_prefix(word)
                .is_some_and(|rest| !rest.is_empty() && rest == next)
            {
                self.push(series);
                return 2;
            }
            // `XCover7`, `iPhone13`.
            if let Some(digits) = word
                .strip_prefix(series)
                .filter(|rest| number(rest).is_some())
            {
                self.push(series);
                self.push(digits);
                return 1;
            }
        }
        // `64gb`, `64 gb`, `14 inch`.
        if number_before(word, &MEMORY).is_some() {
            return 1;
        }
        if let Some(inches) = number_before(word, &INCHES).and_then(number) {
            self.inches.push(inches);
            return 1;
        }
        if let Some(value) = number(word) {
            if MEMORY.contains(&next) {
                return 2;
            }
            if INCHES.contains(&next) {
                self.inches.push(value);
                return 2;
            }
            // `15.6 inch`, `23,8"`.
            if number(next).is_some() && next.len() == 1 && INCHES.contains(&third) {
                self.inches.push(value);
                return 3;
            }
            // `9 th gen`, `9 e generation`, `9 gen`.
            let is_letters = matches!(next, "th" | "e" | "nd" | "rd" | "st" | "eme" | "a" | "de");
            if is_letters && is_in(GENERATIONS, third) {
                self.generation(word);
                return 3;
            }
            if is_in(GENERATIONS, next) && number(third).is_none() {
                self.generation(word);
                return 2;
            }
        }
        if let Some(digits) = ordinal(word)
            && (is_in(GENERATIONS, next) || self.has("ipad") || self.has("se"))
            && digits.len() <= 2
        {
            let digits = digits.to_owned();
            self.generation(&digits);
            return 1 + usize::from(is_in(GENERATIONS, next));
        }
        if is_in(GENERATIONS, word) {
            return match number(next) {
                Some(_) => {
                    self.generation(next);
                    2
                }
                None => 1,
            };
        }
        if let Some(digits) = word
            .strip_prefix("gen")
            .filter(|digits| number(digits).is_some())
        {
            self.generation(digits);
            return 1;
        }
        // `W11 Pro`.
        if matches!(word, "windows" | "win" | "win10" | "win11" | "w10" | "w11") {
            let rest = rest[1..].iter();
            let is_edition =
                |word: &&&str| matches!(**word, "10" | "11" | "pro" | "home" | "education");
            return 1 + rest.take_while(is_edition).count();
        }
        if is_in(BESIDE, word) {
            self.beside.push(word.to_owned());
        } else if !is_of_maker(word) || word == "compaq" {
            self.push(word);
        }
        1
    }

    /// What the words of some makers mean only together.
    fn settle(&mut self) {
        let has = |words: &[String], word: &str| words.iter().any(|known| known == word);
        let words = &mut self.words;
        if has(words, "ipad") {
            for at in 0..words.len() {
                // `iPad 9`.
                let is_generation = number(&words[at]).is_some_and(|number| number <= 12)
                    && at > 0
                    && words[at - 1] == "ipad";
                if is_generation {
                    words[at].insert(0, 'g');
                }
                // The eleventh is called by its chip.
                if words[at] == "g11" && words.len() == 2 {
                    words[at] = "a16".to_owned();
                }
            }
            if has(words, "a16") {
                words.retain(|word| word != "g11");
            }
        }
        if has(words, "iphone") && has(words, "se") {
            for word in words.iter_mut() {
                match word.as_str() {
                    "3" | "2022" => *word = "g3".to_owned(),
                    "2" | "2020" => *word = "g2".to_owned(),
                    _ => {}
                }
            }
        }
        // The year in which a model came out, or was bought.
        let is_year = |word: &str| number(word).is_some_and(|year| (2008..=2035).contains(&year));
        if words.len() > 2 {
            words.retain(|word| !is_year(word));
        }
        // `Mac mini (M2)`, `OptiPlex 7070 (micro)` and the like are left as they are.
        let sizes = [32, 64, 128, 256, 512];
        if words.len() > 2 {
            words.retain(|word| !number(word).is_some_and(|number| sizes.contains(&number)));
        }
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.words.iter().any(|known| known == word)
    }

    /// The words, one blank between them.
    pub(super) fn joined(&self) -> String {
        self.words.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_apart() {
        let cases = [
            ("Latitude 5420", "latitude 5420"),
            ("Dell Inc. latitude 5420 ", "latitude 5420"),
            ("iPad (9:e gen)", "ipad g9"),
            ("iPad (9th gen) 64GB", "ipad g9"),
            ("iPad 9 64 GB", "ipad g9"),
            ("Apple iPad (9th generation)", "ipad g9"),
            ("iPad 9e génération", "ipad g9"),
            ("iPad 11th gen", "ipad a16"),
            ("iPad (A16)", "ipad a16"),
            ("iPad Pro 11", "ipad pro 11"),
            ("Apple iPhone SE (3rd generation)", "iphone se g3"),
            ("iPhone SE 2022", "iphone se g3"),
            ("HP Fortis 14 inch G10 Chromebook", "fortis g10 chromebook"),
            ("Lenovo ThinkPad T14 Gen 5", "thinkpad t14 g5"),
            ("ThinkPad T14 G5 (21ML)", "thinkpad t14 g5 21ml"),
            ("Galaxy Tab A9+", "galaxy tab a9 plus"),
            ("MacBook Air (M1, 2020)", "macbook air m1"),
            ("MacBook Air 13\" M1 256", "macbook air m1"),
            ("Skärm 24\" Dell P2422H", "p2422h"),
            ("OptiPlex 7070 SFF", "optiplex 7070 small"),
            ("OptiPlex All-in-One 7420", "optiplex aio 7420"),
            ("HP EliteBook 840 G8 W11 Pro i5 16GB", "elitebook 840 g8"),
            ("Hewlett-Packard HP ProBook 440 G11", "probook 440 g11"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(ModelWords::of(text).joined(), expected, "{text}");
        }
    }
}
