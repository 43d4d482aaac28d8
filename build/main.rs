//! Turns the words of every language into code: `src/text/languages/*.ftl` into a method for each
//! message. A message that lacks a translation, or has other places in it, does not compile.

#[path = "families.rs"]
mod families;
#[path = "fluent.rs"]
mod fluent;
#[path = "generate.rs"]
mod generate;
#[path = "languages.rs"]
mod languages;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use languages::{DOCUMENTS, FOLDER, LANGUAGES, REFERENCE, WITHOUT_MODULE};

/// The messages of a language that go into the module.
pub struct Language {
    pub tag: &'static str,
    pub name: &'static str,
    pub messages: Vec<fluent::Message>,
}

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut problems = Vec::new();
    let [languages, documents] = ["", DOCUMENTS].map(|ending| read(ending, &mut problems));
    if !problems.is_empty() {
        for problem in problems {
            eprintln!("error: {problem}");
        }
        process::exit(1);
    }
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo says where"));
    let write = |name: &str, text: String| {
        let path: &Path = &folder.join(name);
        fs::write(path, text).expect("Cargo's folder can be written to");
    };
    for (name, text) in generate::files(&languages, &documents) {
        write(&name, text);
    }
}

/// The messages of every language in the files whose names end so, held against one another.
fn read(ending: &str, problems: &mut Vec<String>) -> Vec<Language> {
    let languages: Vec<Language> = LANGUAGES
        .iter()
        .filter_map(|listed| {
            let file = format!("{FOLDER}/{}{ending}.ftl", listed.tag);
            let read = fs::read_to_string(&file).map_err(|error| vec![format!("{file}: {error}")]);
            let read = read.and_then(|text| {
                let read = fluent::read(&text);
                read.map_err(|wrong| wrong.iter().map(|problem| told(&file, problem)).collect())
            });
            match read {
                Ok(messages) => Some(Language {
                    tag: listed.tag,
                    name: listed.name,
                    messages,
                }),
                Err(wrong) => {
                    problems.extend(wrong);
                    None
                }
            }
        })
        .collect();
    if problems.is_empty() {
        problems.extend(differences(&languages, ending));
    }
    languages
}

fn told(file: &str, problem: &fluent::Problem) -> String {
    format!("{file}:{}: {}", problem.line, problem.what)
}

/// What one language says and another does not, and messages whose places are not the same.
fn differences(languages: &[Language], ending: &str) -> Vec<String> {
    let reference = languages.iter().find(|of| of.tag == REFERENCE);
    let reference = reference.expect("the list has the reference");
    let mut problems = Vec::new();
    for language in languages {
        let mut tell = |file: &str, line: usize, what: String| {
            let file = format!("{FOLDER}/{file}{ending}.ftl");
            problems.push(told(&file, &fluent::Problem { line, what }));
        };
        for message in &reference.messages {
            let key = &message.key;
            let Some(other) = language.messages.iter().find(|other| other.key == *key) else {
                let what = format!("{key} is not said in {}.ftl", language.tag);
                tell(reference.tag, message.line, what);
                continue;
            };
            let chooses_by = message.says.chooses_by().or(other.says.chooses_by());
            let (here, there) = (
                other.says.places(chooses_by),
                message.says.places(chooses_by),
            );
            if here != there {
                let what = format!("{key} has the places {here:?}, in {REFERENCE}.ftl {there:?}");
                tell(language.tag, other.line, what);
            }
        }
        for message in &language.messages {
            let known = |other: &fluent::Message| other.key == message.key;
            if !reference.messages.iter().any(known) {
                let what = format!("{} is not said in {REFERENCE}.ftl", message.key);
                tell(language.tag, message.line, what);
            }
        }
    }
    problems
}
