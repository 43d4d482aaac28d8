//! From an entry in `www/` to a script, for whom it is written.

use std::path::{Path, PathBuf};

use base64::Engine;
use sha2::{Digest, Sha384};

use crate::step::{npm_tool, run};
use crate::{Outcome, project};

/// The entry with the element, which stays a script of its own.
const ELEMENT: &str = "element.js";

/// From an entry in `www/` to a script that stands alone.
pub struct Script {
    pub entry: &'static str,
    pub runs: Runs,
    pub made: &'static str,
}

/// What a script is written for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Runs {
    /// A page: it has its files by their addresses, and holds them against their hashes.
    OnPage,
    /// The same, by a tag that asks for no module.
    ByTag,
    /// A page in which everything stands that it would fetch.
    Single,
    /// Somebody's bundler, which takes in the scripts that this one imports, and names files anew.
    InBundle,
    /// The same, with every module as text in a script of its own.
    Inlined,
    /// The same, by `require`.
    InlinedByRequire,
    /// Either, as the bundler turns out to be.
    FindingOut,
    /// Wherever there is JavaScript, with no file beside it: Node above all.
    Anywhere,
    /// The same, by `require`.
    AnywhereByRequire,
}

/// A file as the scripts know it.
pub struct File {
    name: &'static str,
    /// In `www/`, where it is a script.
    entry: Option<&'static str>,
    integrity: String,
    /// What has fewer has not arrived whole.
    bytes: usize,
}

impl File {
    pub fn new(name: &'static str, content: &[u8]) -> Self {
        Self {
            name,
            entry: None,
            integrity: integrity(content),
            bytes: content.len(),
        }
    }

    pub fn made_of(self, entry: &'static str) -> Self {
        Self {
            entry: Some(entry),
            ..self
        }
    }
}

/// What the scripts in `www/` import under a name or write as a constant, because it is made here.
pub struct Given {
    /// Scripts and sheets, imported by these names after `refurb-`.
    pub aliases: Vec<(&'static str, PathBuf)>,
    /// By what the scripts call them.
    pub files: Vec<(&'static str, File)>,
}

/// Makes a script, into a folder.
pub fn bundle(script: &Script, given: &Given, shelf: &Path) -> Outcome {
    let entry = project::root().join("www").join(script.entry);
    let mut command = npm_tool("esbuild");
    command.arg(&entry).args([
        "--bundle",
        "--minify",
        "--target=es2022",
        "--log-level=warning",
        "--charset=utf8",
        "--loader:.css=text",
    ]);
    command.args(script.runs.options());
    for (name, path) in &given.aliases {
        command.arg(format!("--alias:refurb-{name}={}", path.display()));
    }
    for (name, holds) in script.runs.constants() {
        command.arg(format!("--define:{name}={holds}"));
    }
    let is_single = script.runs == Runs::Single;
    let folder = script.made.split_once('/').map(|(folder, _)| folder);
    let up = if folder.is_some() { ".." } else { "." };
    for (name, file) in &given.files {
        let name = name.to_uppercase();
        let mut define = |what: &str, value: String| {
            command.arg(format!("--define:{name}_{what}={value}"));
        };
        // In a folder that is told; from the script; and as text, from the script.
        let (at, text) = (format!("{up}/{}", file.name), text_of(file.name));
        let text = match text.split_once('/') {
            Some((same, name)) if folder == Some(same) => format!("./{name}"),
            _ => format!("./{text}"),
        };
        // In the single file a script is inside.
        let inside = file.entry.filter(|_| is_single);
        let at = inside.map_or(at, |entry| format!("./{entry}"));
        define("FILE", format!("\"./{}\"", file.name));
        define("AT", format!("\"{at}\""));
        define("TEXT", format!("\"{text}\""));
        define("INTEGRITY", format!("\"{}\"", file.integrity));
        define("BYTES", file.bytes.to_string());
        if is_single {
            continue;
        }
        // What is imported stays a script of its own, beside whatever imports it.
        command.arg(format!("--external:{at}"));
        command.arg(format!("--external:{text}"));
    }
    if script.entry != ELEMENT && !is_single {
        command.arg(format!("--external:./{ELEMENT}"));
    }
    command.arg(format!("--outfile={}", shelf.join(script.made).display()));
    run(&mut command)
}

impl Runs {
    /// What the scripts in `www/` ask of themselves.
    fn constants(self) -> [(&'static str, bool); 4] {
        let is_inlined = matches!(self, Runs::Inlined | Runs::InlinedByRequire);
        let is_bundled =
            is_inlined || matches!(self, Runs::InBundle | Runs::FindingOut | Runs::Single);
        [
            ("IN_BUNDLE", is_bundled),
            ("IS_INLINED", is_inlined),
            ("FINDS_OUT", self == Runs::FindingOut),
            ("IS_SINGLE", self == Runs::Single),
        ]
    }

    /// The bundler's options.
    fn options(self) -> &'static [&'static str] {
        match self {
            Runs::OnPage | Runs::InBundle | Runs::Inlined | Runs::FindingOut => {
                &["--platform=browser", "--format=esm"]
            }
            Runs::ByTag | Runs::Single => &[
                "--platform=browser",
                "--format=iife",
                "--log-override:empty-import-meta=silent",
            ],
            Runs::Anywhere => &["--platform=neutral", "--format=esm"],
            // For Node, so that it knows the names that are exported. The pages that tests make in it
            // lack the class.
            Runs::InlinedByRequire | Runs::AnywhereByRequire => &[
                "--platform=node",
                "--format=cjs",
                "--banner:js=const { TextDecoder, TextEncoder } = require(\"node:util\");",
                "--log-override:empty-import-meta=silent",
            ],
        }
    }
}

/// The script that has a module as text.
pub fn text_of(module: &str) -> String {
    format!("inline/{module}.js")
}

/// The hash that the loader asks the browser to check, so that the integrity attribute of the
/// script tag vouches for the module as well.
pub fn integrity(module: &[u8]) -> String {
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha384::digest(module));
    format!("sha384-{hash}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrity_is_in_the_form_browsers_read() {
        // The hash of nothing, as in FIPS 180-4's example files.
        assert_eq!(
            integrity(b""),
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        );
    }
}
