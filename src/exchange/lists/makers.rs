//! Makers, in one spelling.

use super::folding::Words;

/// Beginnings of names, folded, and the spelling.
const MAKERS: &[(&str, &str)] = &[
    ("dell", "Dell"),
    ("hpe |hewlett packard enterprise", "HPE"),
    (
        "hp |hewlett packard|hewlet pack|hewlett pack|hewlet packad|compaq",
        "HP",
    ),
    ("lenovo|ibm ", "Lenovo"),
    ("apple|mac ", "Apple"),
    ("acer", "Acer"),
    ("asus|asustek", "ASUS"),
    ("samsung", "Samsung"),
    ("microsoft", "Microsoft"),
    ("fujitsu", "Fujitsu"),
    ("dynabook", "Dynabook"),
    ("toshiba", "Toshiba"),
    ("google", "Google"),
    ("fairphone", "Fairphone"),
    ("huawei", "Huawei"),
    ("philips", "Philips"),
    ("eizo", "EIZO"),
    ("benq", "BenQ"),
    ("aoc ", "AOC"),
    ("iiyama", "iiyama"),
    ("lg |lg electronics", "LG"),
    ("viewsonic", "ViewSonic"),
    ("panasonic", "Panasonic"),
    ("sony", "Sony"),
    ("nokia|hmd global", "Nokia"),
    ("motorola", "Motorola"),
    ("oneplus", "OnePlus"),
    ("xiaomi", "Xiaomi"),
    ("intel", "Intel"),
    ("msi |micro star", "MSI"),
    ("gigabyte", "Gigabyte"),
    ("wortmann", "Wortmann"),
    ("ctl ", "CTL"),
];

/// The maker that a text names first.
pub(super) fn maker(words: &Words) -> Option<&'static str> {
    let first = words.text().split(' ').next().unwrap_or("");
    let begins = |names: &str| {
        names.split('|').any(|name| match name.strip_suffix(' ') {
            Some(whole) => first == whole || words.text().starts_with(&[whole, " "].concat()),
            None => words.text().starts_with(name),
        })
    };
    let found = MAKERS.iter().find(|(names, _)| begins(names));
    found.map(|(_, maker)| *maker)
}

/// Whether a word belongs to the name of a maker, or of its company.
pub(super) fn is_of_maker(word: &str) -> bool {
    let is_named = MAKERS.iter().any(|(names, _)| {
        let mut names = names.split('|').flat_map(|name| name.split(' '));
        names.any(|name| name == word)
    });
    let is_of_company = matches!(
        word,
        "inc"
            | "corporation"
            | "corp"
            | "computer"
            | "ltd"
            | "ab"
            | "gmbh"
            | "co"
            | "company"
            | "technology"
            | "packard"
            | "hewlett"
            | "electronics"
            | "asustek"
            | "packad"
            | "limited"
    );
    // Part of names of models.
    is_of_company || is_named && !matches!(word, "mac" | "micro" | "star" | "global" | "pack")
}
