//! The shape of the crate: dependencies go one way, and nothing below the widget knows of the web.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What each module may use of the crate, from the bottom upwards. A module that is not listed here
/// fails the test, so that a new one finds its place first.
const LAYERS: &[(&str, &[&str])] = &[
    ("catalogue", &[]),
    ("document", &[]),
    ("order", &[]),
    ("quantity", &[]),
    ("scalar", &["catalogue", "quantity"]),
    ("units", &["quantity", "scalar"]),
    (
        "scenario",
        &[
            "catalogue",
            "document",
            "order",
            "quantity",
            "scalar",
            "units",
        ],
    ),
    (
        "engine",
        &[
            "catalogue",
            "order",
            "quantity",
            "scalar",
            "units",
            "scenario",
        ],
    ),
    // Published figures are compared with what the engine says.
    ("presets", &["catalogue", "scenario", "engine"]),
    // What comes in and goes out as documents.
    (
        "exchange",
        &["catalogue", "document", "order", "scenario", "presets"],
    ),
    // What was found, as records.
    (
        "decision",
        &[
            "catalogue",
            "document",
            "order",
            "quantity",
            "scalar",
            "scenario",
            "engine",
        ],
    ),
    // What a preset says is an example, which is less certain than a quote.
    (
        "decide",
        &[
            "catalogue",
            "order",
            "quantity",
            "scalar",
            "units",
            "scenario",
            "engine",
            "presets",
            "decision",
        ],
    ),
    // Words for everything that can be shown, presets included.
    (
        "text",
        &[
            "catalogue",
            "quantity",
            "scalar",
            "units",
            "scenario",
            "engine",
            "presets",
            "exchange",
            // What may be said of a comparison.
            "decision",
        ],
    ),
    ("chart", &[]),
    // What is timed, natively and in the browser; not part of what is shipped.
    (
        "bench",
        &["scenario", "engine", "decision", "decide", "presets"],
    ),
    // What is entered is read by kinds that have words.
    (
        "state",
        &[
            "catalogue",
            "quantity",
            "scalar",
            "units",
            "scenario",
            "engine",
            "presets",
            "exchange",
            "decision",
            "text",
        ],
    ),
    // Tables and names, of a state.
    (
        "report",
        &[
            "catalogue",
            "order",
            "quantity",
            "scalar",
            "units",
            "scenario",
            "engine",
            "presets",
            "decision",
            "decide",
            "text",
            // The scale on which bars stand.
            "chart",
            "state",
            // What workbooks and documents are written as.
            "exchange",
        ],
    ),
    // What programs call, of which the element uses the reading and writing of documents.
    (
        "api",
        &[
            "document", "scenario", "engine", "decide", "presets", "bench",
        ],
    ),
    ("ui", EVERYTHING_BELOW),
    (
        "element",
        &[
            "api",
            "catalogue",
            "exchange",
            "presets",
            "scenario",
            "state",
            "text",
            "ui",
        ],
    ),
];

const EVERYTHING_BELOW: &[&str] = &[
    "catalogue",
    "document",
    "order",
    "quantity",
    "scalar",
    "units",
    "scenario",
    "engine",
    "decision",
    "decide",
    "presets",
    "exchange",
    "text",
    "chart",
    "bench",
    "state",
    "report",
    "ui",
];

/// The modules that may name the web.
const OF_THE_WEB: [&str; 3] = ["api", "ui", "element"];

const WEB: [&str; 6] = [
    "yew",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "gloo",
    "serde_wasm_bindgen",
];

/// What the engine must not reach for: it is a pure function.
const IMPURE: [&str; 7] = [
    "std::time",
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "HashMap",
    "HashSet",
];

pub fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn src() -> PathBuf {
    PathBuf::from("src")
}

/// The code of a file, without comments: documentation may point upwards.
pub fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a readable file");
    let line = |line: &str| match line.find("//") {
        // An address in a text is no comment.
        Some(at) if !line[..at].ends_with(':') => line[..at].to_owned(),
        _ => line.to_owned(),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The top-level module that a file belongs to; `None` for the root itself.
fn module(path: &Path) -> Option<String> {
    let below = path.strip_prefix(src()).expect("below src");
    let first = below
        .iter()
        .next()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    let name = first.trim_end_matches(".rs").to_owned();
    (name != "lib").then_some(name)
}

/// Whether a word stands in a text as a word of its own.
fn names(text: &str, word: &str) -> bool {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

/// The modules of the crate that a text uses, by `crate::` and by braces after it.
fn used(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = text[at + "crate::".len()..].trim_start();
        let word = |text: &str| -> String {
            let is_part = |character: &char| character.is_alphanumeric() || *character == '_';
            text.trim_start().chars().take_while(is_part).collect()
        };
        if let Some(list) = rest.strip_prefix('{') {
            let mut depth = 1;
            let mut start = 0;
            for (index, character) in list.char_indices() {
                match character {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 1 => {
                        found.insert(word(&list[start..index]));
                        start = index + 1;
                    }
                    _ => {}
                }
                if depth == 0 {
                    found.insert(word(&list[start..index]));
                    break;
                }
            }
        } else {
            found.insert(word(rest));
        }
    }
    found.remove("");
    found
}

#[test]
fn dependencies_go_one_way() {
    let mut wrong = Vec::new();
    for path in sources(&src()) {
        let Some(module) = module(&path) else {
            continue;
        };
        let layer = LAYERS.iter().find(|(name, _)| *name == module);
        let Some((_, below)) = layer else {
            wrong.push(format!("{module} has no layer"));
            continue;
        };
        let code = code(&path);
        for (name, _) in LAYERS {
            // The way round `crate::`.
            if code.contains(&format!("super::super::{name}::")) {
                wrong.push(format!("{}: super::super::{name}", path.display()));
            }
        }
        for used in used(&code) {
            if used != module && !below.contains(&used.as_str()) {
                wrong.push(format!("{}: {module} uses {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn layers_are_listed_from_the_bottom() {
    for (index, (name, below)) in LAYERS.iter().enumerate() {
        for used in below.iter().filter(|used| *used != name) {
            let place = LAYERS.iter().position(|(name, _)| name == used);
            assert!(
                place.is_some_and(|place| place < index),
                "{name} uses {used}"
            );
        }
    }
}

#[test]
fn nothing_below_the_widget_names_the_web() {
    for path in sources(&src()) {
        let Some(module) = module(&path) else {
            continue;
        };
        if OF_THE_WEB.contains(&module.as_str()) {
            continue;
        }
        let code = code(&path);
        for word in WEB {
            assert!(!names(&code, word), "{} names {word}", path.display());
        }
    }
}

/// No clock, no input or output, no order that differs from run to run.
#[test]
fn the_engine_is_pure() {
    let pure = [
        "catalogue",
        "document",
        "order",
        "quantity",
        "scalar",
        "units",
        "scenario",
        "engine",
        "decision",
        "decide",
        "presets",
        "text",
        "chart",
        "exchange",
        "state",
        "report",
    ];
    for path in sources(&src()) {
        if !module(&path).is_some_and(|module| pure.contains(&module.as_str())) {
            continue;
        }
        let code = code(&path);
        for word in IMPURE {
            assert!(!names(&code, word), "{} names {word}", path.display());
        }
    }
}

/// The functions of the standard library differ in the last bit from machine to machine.
#[test]
fn the_engine_takes_its_functions_from_libm() {
    let functions = [
        ".powf(",
        ".powi(",
        ".exp(",
        ".exp2(",
        ".ln(",
        ".log(",
        ".log10(",
        ".log2(",
        ".exp_m1(",
        ".ln_1p(",
        ".sin(",
        ".cos(",
        ".tanh(",
        ".cbrt(",
        ".hypot(",
        ".mul_add(",
    ];
    for path in sources(&src()) {
        if module(&path).is_some_and(|module| OF_THE_WEB.contains(&module.as_str())) {
            continue;
        }
        let code = code(&path);
        for function in functions {
            assert!(
                !code.contains(function),
                "{} calls {function}",
                path.display()
            );
        }
    }
}

#[test]
fn the_reading_of_uses_is_right() {
    let found =
        used("use crate::{engine::{a, b}, text};\nlet x = crate::units::Money; $crate::scalar");
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(found, ["engine", "scalar", "text", "units"]);
    assert!(names("use yew::prelude;", "yew") && !names("yewtree", "yew"));
}

/// The most lines a file may have, its tests left out.
const LONGEST_FILE: usize = 500;

#[test]
fn no_file_is_about_too_much() {
    for path in sources(&src()) {
        let text = fs::read_to_string(&path).expect("a readable file");
        let is_test = path
            .file_stem()
            .is_some_and(|name| name.to_string_lossy().ends_with("tests"));
        let lines = text
            .lines()
            .take_while(|line| !line.starts_with("#[cfg(test)]"));
        let lines = if is_test { 0 } else { lines.count() };
        assert!(
            lines <= LONGEST_FILE,
            "{} has {lines} lines",
            path.display()
        );
    }
}
