//! The crates that are linked into the modules, as Cargo tells of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value;

use crate::setup::WASM_TARGET;
use crate::step::{cargo, output};
use crate::{Outcome, project};

/// A crate of another's, in one version.
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    pub name: String,
    pub version: String,
    /// An expression such as `MIT OR Apache-2.0`.
    pub licence: String,
    pub authors: Vec<String>,
    pub repository: Option<String>,
    /// SHA-256 of its package, as `Cargo.lock` pins it.
    pub checksum: Option<String>,
    /// The folder with its sources.
    pub folder: PathBuf,
    /// Which others it uses, by name and version.
    pub uses: Vec<(String, String)>,
}

/// What Cargo calls the crate of this project.
pub const OURS: &str = "refurb-or-new";

/// Every crate that is linked into a module, by name and version, ours first. What only runs while
/// the modules are built is not among them: macros, build scripts, tests and what those use.
pub fn crates() -> Outcome<Vec<Crate>> {
    let told = output(&mut cargo(&[
        "metadata",
        "--format-version=1",
        "--locked",
        "--filter-platform",
        WASM_TARGET,
    ]))?;
    let lock = project::read(&project::root().join("Cargo.lock"))?;
    linked(&serde_json::from_str(&told)?, &checksums(&lock))
}

type Checksums = BTreeMap<(String, String), String>;

fn linked(told: &Value, checksums: &Checksums) -> Outcome<Vec<Crate>> {
    let by_id = |list: &Value| -> BTreeMap<String, Value> {
        let entries = list.as_array().into_iter().flatten();
        let with_id = |entry: &Value| (text(&entry["id"]), entry.clone());
        entries.map(with_id).collect()
    };
    let packages = by_id(&told["packages"]);
    let nodes = by_id(&told["resolve"]["nodes"]);
    let ours = packages.iter().find(|(_, package)| package["name"] == OURS);
    let (ours, _) = ours.ok_or("Cargo does not know the crate of this project")?;
    let mut waiting = vec![ours.clone()];
    let mut found = BTreeSet::new();
    let mut crates = Vec::new();
    while let Some(id) = waiting.pop() {
        if !found.insert(id.clone()) {
            continue;
        }
        let (package, node) = (&packages[&id], &nodes[&id]);
        let mut used: Vec<String> = array(&node["deps"])
            .filter(|used| array(&used["dep_kinds"]).any(|kind| kind["kind"].is_null()))
            .map(|used| text(&used["pkg"]))
            .filter(|id| !is_macro(&packages[id]))
            .collect();
        used.sort();
        let named = |id: &String| (text(&packages[id]["name"]), text(&packages[id]["version"]));
        let (name, version) = named(&id);
        let checksum = checksums.get(&(name.clone(), version.clone())).cloned();
        let manifest = PathBuf::from(text(&package["manifest_path"]));
        crates.push(Crate {
            licence: text(&package["license"]),
            authors: array(&package["authors"]).map(text).collect(),
            repository: package["repository"].as_str().map(str::to_string),
            checksum,
            folder: manifest.parent().map(Into::into).unwrap_or_default(),
            uses: used.iter().map(named).collect(),
            name,
            version,
        });
        waiting.extend(used);
    }
    crates.sort_by_cached_key(|it| (it.name != OURS, it.name.clone(), it.version.clone()));
    Ok(crates)
}

/// Whether a package runs in the compiler and is not linked.
fn is_macro(package: &Value) -> bool {
    array(&package["targets"]).any(|target| array(&target["kind"]).any(|kind| kind == "proc-macro"))
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_string()
}

/// What `Cargo.lock` pins, by name and version.
fn checksums(lock: &str) -> Checksums {
    let value = |entry: &str, key: &str| {
        let mut lines = entry.lines();
        let of_key = |line: &str| {
            line.strip_prefix(key)?
                .strip_prefix(" = \"")?
                .strip_suffix('"')
                .map(str::to_string)
        };
        lines.find_map(of_key)
    };
    let entries = lock.split("[[package]]").skip(1);
    let pinned = entries.filter_map(|entry| {
        let of = (value(entry, "name")?, value(entry, "version")?);
        Some((of, value(entry, "checksum")?))
    });
    pinned.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_runs_in_the_compiler_is_not_linked() {
        let package = |name: &str, kind: &str| {
            json!({ "id": name, "name": name, "version": "1.0.0", "license": "MIT", "authors": [],
                "manifest_path": format!("/crates/{name}/Cargo.toml"), "targets": [{ "kind": [kind] }] })
        };
        let uses =
            |name: &str, kind: Value| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let told = json!({
            "packages": [package(OURS, "cdylib"), package("a", "lib"), package("macro", "proc-macro"),
                package("b", "lib"), package("tested", "lib"), package("of-macro", "lib")],
            "resolve": { "nodes": [
                { "id": OURS, "deps": [uses("b", Value::Null), uses("macro", Value::Null), uses("tested", json!("dev"))] },
                { "id": "a", "deps": [] },
                { "id": "b", "deps": [uses("a", Value::Null)] },
                { "id": "macro", "deps": [uses("of-macro", Value::Null)] },
                { "id": "of-macro", "deps": [] },
                { "id": "tested", "deps": [] },
            ] },
        });
        let lock =
            "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"12ab\"\n";
        let found = linked(&told, &checksums(lock)).unwrap();
        let names: Vec<&str> = found.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, [OURS, "a", "b"]);
        assert_eq!(found[1].checksum.as_deref(), Some("12ab"));
        assert_eq!(found[2].uses, [("a".to_string(), "1.0.0".to_string())]);
    }
}
