//! Words that stand in dates, in the languages of lists.

/// What a word says of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MonthOrTerm {
    Month(i64),
    /// A term or season that begins in a month.
    Term(i64),
    Quarter,
    Week,
    /// A word that says nothing more: "ca", "bought", a day of the week.
    Nothing,
}

/// Beginnings of the names of months, folded; the longest of a beginning first.
const MONTHS: [(&str, i64); 41] = [
    ("tammi", 1),
    ("janv", 1),
    ("jan", 1),
    ("helmi", 2),
    ("fevr", 2),
    ("fev", 2),
    ("feb", 2),
    ("maalis", 3),
    ("mars", 3),
    ("marts", 3),
    ("marz", 3),
    ("maerz", 3),
    ("march", 3),
    ("huhti", 4),
    ("avr", 4),
    ("apr", 4),
    ("touko", 5),
    ("maj", 5),
    ("mai", 5),
    ("may", 5),
    ("kesa", 6),
    ("juin", 6),
    ("jun", 6),
    ("heina", 7),
    ("juil", 7),
    ("jul", 7),
    ("elo", 8),
    ("aou", 8),
    ("aug", 8),
    ("syys", 9),
    ("sep", 9),
    ("loka", 10),
    ("okt", 10),
    ("oct", 10),
    ("marras", 11),
    ("mar", 3),
    ("nov", 11),
    ("joulu", 12),
    ("dec", 12),
    ("des", 12),
    ("dez", 12),
];

/// Names of terms and seasons, folded: autumn from September, spring from February.
const TERMS: [(&str, i64); 38] = [
    ("ht", 9),
    ("vt", 2),
    ("h", 9),
    ("v", 2),
    ("hosttermin", 9),
    ("hostterminen", 9),
    ("vartermin", 2),
    ("varterminen", 2),
    ("hosten", 9),
    ("host", 9),
    ("varen", 2),
    ("var", 2),
    ("sommar", 7),
    ("sommaren", 7),
    ("sommer", 7),
    ("sommeren", 7),
    ("hostsemester", 9),
    ("varsemester", 2),
    ("efterar", 9),
    ("efteraret", 9),
    ("forar", 2),
    ("foraret", 2),
    ("syksy", 9),
    ("syyslukukausi", 9),
    ("sl", 9),
    ("kevat", 2),
    ("kevatlukukausi", 2),
    ("kl", 2),
    ("ws", 9),
    ("ss", 2),
    ("wise", 9),
    ("sose", 2),
    ("wintersemester", 9),
    ("sommersemester", 2),
    ("rentree", 9),
    ("autumn", 9),
    ("spring", 2),
    ("herbst", 9),
];

/// Words that say nothing of the date itself.
const NOTHING: &str = "ca|cirka|circa|omkring|omtrent|noin|env|environ|um|about|approx|ungefar|kopt|\
    inkopt|inkop|kjopt|kobt|ostettu|hankittu|achete|gekauft|bought|purchased|le|den|d|the|of|de|du|\
    st|nd|rd|th|er|e|a|ar|vuosi|vuonna|annee|jahr|aar|year|lasar|laesar|skolar|schuljahr|\
    annee scolaire|scolaire|mon|tue|wed|thu|fri|sat|sun|man|tis|ons|tor|fre|lor|son|i|en|kuu|am|pm|\
    utc|z|ta|since|sedan|fran|levererad|leverans|lev";

/// What a folded word says; `None` where it has no place in a date.
pub(super) fn word(word: &str) -> Option<MonthOrTerm> {
    if let Some((_, month)) = TERMS.iter().find(|(term, _)| *term == word) {
        return Some(MonthOrTerm::Term(*month));
    }
    match word {
        "q" | "kv" | "kvartal" | "quartal" | "quarter" | "trimestre" | "t" | "k" | "kvartaali"
        | "nelj" => return Some(MonthOrTerm::Quarter),
        "w" | "week" | "vecka" | "vk" | "viikko" | "kw" | "uke" | "uge" | "semaine" => {
            return Some(MonthOrTerm::Week);
        }
        _ => {}
    }
    if NOTHING.split('|').any(|nothing| nothing == word) {
        return Some(MonthOrTerm::Nothing);
    }
    let (_, month) = MONTHS.iter().find(|(name, _)| word.starts_with(name))?;
    // No name of a month is longer: `decommissioned` is none.
    (word.len() <= 12).then_some(MonthOrTerm::Month(*month))
}
