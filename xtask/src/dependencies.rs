//! Licences and second versions of what the project depends on, held against `deny.toml`: by
//! cargo-deny where it is installed, which knows of more (faults that were made public, sources),
//! and otherwise from what Cargo says.

use std::collections::BTreeSet;

use crate::step::{answers, cargo, output, run};
use crate::{Outcome, project};

/// The check of dependencies in `cargo xtask test`.
pub fn check() -> Outcome {
    let settings = project::read(&project::root().join("deny.toml"))?;
    let faults = faults(&used()?, &Allowed::read(&settings));
    if !faults.is_empty() {
        return Err(faults.join("\n").into());
    }
    if !answers("cargo-deny") {
        println!(
            "Licences and versions are as deny.toml allows; cargo-deny is not installed, so faults that \
             were made public have not been looked up."
        );
        return Ok(());
    }
    let deny = |arguments: &[&str]| run(cargo(&["deny", "--workspace"]).args(arguments));
    deny(&["check", "licenses", "bans", "sources"])?;
    if deny(&["fetch", "db"]).is_err() {
        println!("The database of faults that were made public cannot be had here.");
        return Ok(());
    }
    deny(&["check", "--disable-fetch", "advisories"])
}

/// A crate that is built: name, version and licence, as Cargo says them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Crate {
    name: String,
    version: String,
    licence: String,
}

/// What the module and this program are built from. What only tests use goes nowhere.
fn used() -> Outcome<Vec<Crate>> {
    let tree = output(&mut cargo(&[
        "tree",
        "--quiet",
        "--locked",
        "--workspace",
        "--all-features",
        "--target=all",
        "--edges=normal,build",
        "--prefix=none",
        "--format={p}|{l}",
    ]))?;
    let crates: BTreeSet<Crate> = tree.lines().filter_map(read).collect();
    Ok(crates.into_iter().collect())
}

/// Reads `name v1.2.3 (proc-macro)|MIT (*)`.
fn read(line: &str) -> Option<Crate> {
    let (what, licence) = line.split_once('|')?;
    let mut words = what.split(' ');
    Some(Crate {
        name: words.next()?.into(),
        version: words.next()?.strip_prefix('v')?.into(),
        licence: licence.trim_end_matches(" (*)").into(),
    })
}

/// What `deny.toml` lets through.
struct Allowed {
    licences: Vec<String>,
    /// As `name@version`.
    second_versions: Vec<String>,
}

impl Allowed {
    fn read(settings: &str) -> Self {
        Self {
            licences: list(settings, "allow"),
            second_versions: list(settings, "skip")
                .into_iter()
                .filter(|text| text.contains('@'))
                .collect(),
        }
    }
}

/// The texts in quotation marks of the list `name = […]`. Of TOML no more is needed.
fn list(settings: &str, name: &str) -> Vec<String> {
    let after = settings.split_once(&format!("\n{name} = ["));
    let inside = after.and_then(|(_, rest)| rest.split_once("]"));
    let texts = inside.map_or("", |(inside, _)| inside).split('"');
    texts.skip(1).step_by(2).map(String::from).collect()
}

/// What is not allowed, a sentence each.
fn faults(crates: &[Crate], allowed: &Allowed) -> Vec<String> {
    let mut faults = Vec::new();
    for one in crates {
        let Crate {
            name,
            version,
            licence,
        } = one;
        if !is_allowed(licence, &allowed.licences) {
            faults.push(format!(
                "{name} {version} is under {licence:?}, which deny.toml does not allow."
            ));
        }
        let is_newest = !crates
            .iter()
            .any(|other| other.name == *name && is_older(version, &other.version));
        let is_known = allowed
            .second_versions
            .contains(&format!("{name}@{version}"));
        if !is_newest && !is_known {
            faults.push(format!(
                "{name} {version} is there beside a newer version: bring them together, or name it \
                 under `skip` in deny.toml with who brings it."
            ));
        }
    }
    faults
}

fn is_older(one: &str, other: &str) -> bool {
    let numbers = |version: &str| -> Vec<u64> {
        let release = version.split(['-', '+']).next().unwrap_or_default();
        release.split('.').flat_map(str::parse).collect()
    };
    numbers(one) < numbers(other)
}

/// Whether one may choose among the licences of an expression such as `(MIT OR Apache-2.0) AND Zlib`
/// so that all are allowed. A stroke is an old way to write OR.
fn is_allowed(expression: &str, licences: &[String]) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ")
        // One word, as it is a licence of its own.
        .replace(" WITH ", "+WITH+");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    any(&mut rest, licences) && rest.is_empty()
}

fn any(rest: &mut &[&str], licences: &[String]) -> bool {
    let mut holds = all(rest, licences);
    while let ["OR", after @ ..] = rest {
        *rest = after;
        // Both sides are read, whichever holds.
        holds |= all(rest, licences);
    }
    holds
}

fn all(rest: &mut &[&str], licences: &[String]) -> bool {
    let mut holds = one(rest, licences);
    while let ["AND", after @ ..] = rest {
        *rest = after;
        holds &= one(rest, licences);
    }
    holds
}

fn one(rest: &mut &[&str], licences: &[String]) -> bool {
    match rest {
        ["(", after @ ..] => {
            *rest = after;
            let holds = any(rest, licences);
            let [")", after @ ..] = rest else {
                return false;
            };
            *rest = after;
            holds
        }
        [licence, after @ ..] => {
            let is_listed = licences.iter().any(|allowed| allowed == licence);
            *rest = after;
            is_listed
        }
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTINGS: &str = "[licenses]\nallow = [\"MIT\", \"Zlib\"]\n\n[bans]\nskip = [\n  \
         { crate = \"old@1.2.0\", reason = \"yew, at compile time\" },\n]\n";

    #[test]
    fn settings_are_read() {
        let allowed = Allowed::read(SETTINGS);
        assert_eq!(allowed.licences, ["MIT", "Zlib"]);
        assert_eq!(allowed.second_versions, ["old@1.2.0"]);
    }

    #[test]
    fn expressions_are_held_against_the_list() {
        let licences = Allowed::read(SETTINGS).licences;
        for allowed in [
            "MIT",
            "Apache-2.0 OR MIT",
            "Apache-2.0/MIT",
            "(MIT OR Apache-2.0) AND Zlib",
            "Apache-2.0 WITH LLVM-exception OR MIT",
        ] {
            assert!(is_allowed(allowed, &licences), "{allowed}");
        }
        for refused in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(MIT OR Zlib) AND GPL-3.0",
            "GPL-3.0 OR MIT AND Apache-2.0",
            "MIT WITH something",
            "MIT Zlib",
            "(MIT",
        ] {
            assert!(!is_allowed(refused, &licences), "{refused}");
        }
    }

    #[test]
    fn lines_of_cargo_are_read() {
        let one = read("yew-macro v0.23.0 (proc-macro)|MIT OR Apache-2.0 (*)").unwrap();
        assert_eq!(
            (&*one.name, &*one.version, &*one.licence),
            ("yew-macro", "0.23.0", "MIT OR Apache-2.0")
        );
        assert!(read("").is_none());
    }

    #[test]
    fn a_second_version_is_told_unless_it_is_listed() {
        let made = |name: &str, version: &str| Crate {
            name: name.into(),
            version: version.into(),
            licence: "MIT".into(),
        };
        let crates = [
            made("old", "1.2.0"),
            made("old", "1.10.0"),
            made("other", "0.2.0"),
            made("other", "0.10.0"),
        ];
        let faults = faults(&crates, &Allowed::read(SETTINGS));
        assert_eq!(faults.len(), 1);
        assert!(faults[0].starts_with("other 0.2.0 is there beside a newer version"));
    }
}
