//! The house's words: what none of the texts says, in whichever sentence it stands.

use std::fs;
use std::path::Path;

/// Phrases of a machine, of two meanings, or of a claim wider than what was tried, each with what
/// is said in its place.
const NEVER: &[(&str, &str)] = &[
    ("everything we have tried", "what was tried, by name"),
    ("allt vi har prövat", "what was tried, by name"),
    (
        "is on the curve",
        "no such mix both costs less and emits less",
    ),
    (
        "ligger på kurvan",
        "ingen av dem är både billigare och renare",
    ),
    ("off the curve", "misses a requirement"),
    ("utanför kurvan", "klarar inte alla krav"),
    ("Proven optimal", "no other mix costs less"),
    ("Bevisat bäst", "ingen annan blandning är billigare"),
    (
        "no device meets",
        "none of the options you have entered meets",
    ),
    (
        "ingen enhet uppfyller",
        "inget av alternativen ni har lagt in klarar",
    ),
    ("\"under {value}\"", "kortare än, lägre än"),
    ("\"över {value}\"", "längre än, högre än"),
    ("tar slut först\"", "blir först för litet"),
    ("på annat håll", "hos andra"),
    ("Lika lång garanti går inte", "finns inte att köpa"),
    ("reparationer att betala", "ni betalar reparationer själva"),
    ("Kortaste tiden i bruk", "första bytet efter"),
    ("utanför användningen", "tillverkning, transport och avfall"),
    ("outside use\"", "manufacture, transport and end of life"),
    ("faktor på restvärdet", "justering av andrahandsvärdet"),
    ("påslag för rekonditionering", "rekonditioneringens andel"),
    ("default was", "default:"),
    ("standard var", "standard:"),
    ("Hälften var", "lika mellan ägarna"),
    ("bärs av", "så fördelas"),
];

/// What is said in a file of words, each message in quotes.
fn said(file: &str) -> String {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    let message = |line: &str| {
        let (_, text) = line.split_once(" = ").or(line.split_once("] "))?;
        let text = text.replace("{ $", "{").replace(" }", "}");
        Some(["\"", &text, "\"\n"].concat())
    };
    lines.filter_map(message).collect()
}

#[test]
fn no_text_has_the_words_of_a_machine() {
    let folder = Path::new("src/text/languages");
    let files = fs::read_dir(folder).expect("the texts");
    for file in files {
        let path = file.expect("a text").path();
        let text = said(&fs::read_to_string(&path).expect("readable"));
        assert!(!text.is_empty());
        for (phrase, instead) in NEVER {
            // The last of "tar slut först" is of updates, which do end.
            let updates = text.matches("uppdateringarna tar slut först\"").count();
            let allowed = if *phrase == "tar slut först\"" {
                updates
            } else {
                0
            };
            let found = text.matches(phrase).count();
            assert_eq!(
                found,
                allowed,
                "{}: {phrase}, but {instead}",
                path.display()
            );
        }
    }
}
