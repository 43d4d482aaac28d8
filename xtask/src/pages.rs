//! What stands beside the scripts: the page for frames with the script for pages around it, the single
//! file, and the page with the lines to paste.

mod single;
mod snippets;

use std::path::Path;

use crate::script::{Given, Runs, Script, bundle};
use crate::{Outcome, project};

/// The page for frames, and what pages around it load from elsewhere: a script that is no module may
/// come from any site.
const SCRIPTS: [Script; 2] = [
    Script {
        entry: "embed.js",
        runs: Runs::OnPage,
        made: "embed.js",
    },
    Script {
        entry: "host.js",
        runs: Runs::ByTag,
        made: "host.js",
    },
];

/// The names of the files.
pub const FILES: [&str; 7] = [
    "embed.html",
    "embed.css",
    "embed.js",
    "icon.svg",
    "host.js",
    single::FILE,
    snippets::FILE,
];

/// Makes them, after the scripts whose hashes they name.
pub fn make(given: &Given, workshop: &Path, shelf: &Path) -> Outcome {
    // Written rather than copied: a copy may keep the time of its original, and look stale.
    for page in ["embed.html", "embed.css", "icon.svg"] {
        std::fs::write(shelf.join(page), source(page)?)?;
    }
    for script in SCRIPTS {
        bundle(&script, given, shelf)?;
    }
    single::make(given, workshop, shelf)?;
    snippets::make(shelf)
}

/// A page in `www/`.
fn source(page: &str) -> Outcome<String> {
    project::read(&project::root().join("www").join(page))
}

/// A text with something else in place of what stands in it once.
fn replaced(text: &str, from: &str, to: &str) -> Outcome<String> {
    match text.matches(from).count() {
        1 => Ok(text.replacen(from, to, 1)),
        times => Err(format!("{from} stands {times} times in a page").into()),
    }
}
