//! The words for the scripts in `www/`, which speak when the module is missing: from the files that
//! the module's own come from.

// The build script of the crate reads the same files with the same code. Beside it they are files,
// no crate: a crate would be one more to name, for a parser of some 200 lines.
#[allow(dead_code)]
#[path = "../../build/fluent.rs"]
mod fluent;
#[allow(dead_code)]
#[path = "../../build/languages.rs"]
mod languages;

use std::path::{Path, PathBuf};

use crate::{Outcome, project};
use languages::{LANGUAGES, REFERENCE, WITHOUT_MODULE};

/// The folder with the words.
pub fn folder() -> PathBuf {
    project::root().join(languages::FOLDER)
}

/// Writes a script with the words of every language; returns where it is.
pub fn script(workshop: &Path) -> Outcome<PathBuf> {
    let mut script = format!("export const FALLBACK = {REFERENCE:?};\n");
    for (start, name) in WITHOUT_MODULE {
        script.push_str(&format!("export const {name} = {{\n"));
        for language in LANGUAGES {
            script.push_str(&format!("{:?}: {{\n", language.tag));
            for message in messages(language.tag)? {
                if let Some(key) = message.key.strip_prefix(start) {
                    script.push_str(&format!("{key:?}: {:?},\n", message.says.of("other")));
                }
            }
            script.push_str("},\n");
        }
        script.push_str("};\n");
    }
    let path = workshop.join("words.js");
    std::fs::write(&path, script)?;
    Ok(path)
}

fn messages(tag: &str) -> Outcome<Vec<fluent::Message>> {
    let file = folder().join(format!("{tag}.ftl"));
    let messages = fluent::read(&project::read(&file)?).map_err(|wrong| {
        let told = wrong.iter();
        let told = told.map(|it| format!("{}:{}: {}", file.display(), it.line, it.what));
        told.collect::<Vec<_>>().join("\n")
    })?;
    Ok(messages)
}
