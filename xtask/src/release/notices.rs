//! The texts of the licences of everything that is linked into the modules.

use std::collections::BTreeMap;
use std::path::Path;

use super::bill::expression;
use crate::linked::Crate;
use crate::{Outcome, project};

const HEAD: &str = "\
refurb-or-new is made with the crates named here, and with Rust's standard library. Where a crate comes
under a choice of licences, and MIT is among them, it is used under MIT.
";

/// One text for all, each licence once, with the crates that come under it. Fails where a crate has
/// no text and cannot be given one.
pub fn notices(crates: &[Crate]) -> Outcome<String> {
    let mit = mit()?;
    let mut by_text: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for it in &crates[1..] {
        for text in texts(it, crates, &mit)? {
            let crates = by_text.entry(text).or_default();
            crates.push(format!(
                "{} {} ({})",
                it.name,
                it.version,
                expression(&it.licence)
            ));
        }
    }
    let standard_library = under("The Rust Project Contributors", &mit);
    let others = by_text.entry(standard_library).or_default();
    others.push("Rust's standard library (MIT OR Apache-2.0)".into());
    let mut parts: Vec<(Vec<String>, String)> =
        by_text.into_iter().map(|(text, of)| (of, text)).collect();
    parts.sort();
    let rule = "-".repeat(100);
    let told = parts
        .iter()
        .map(|(of, text)| format!("\n{rule}\n{}\n\n{text}\n", of.join("\n")));
    Ok(std::iter::once(HEAD.to_string()).chain(told).collect())
}

/// The permission of the MIT licence without who gives it, from our own text of it.
fn mit() -> Outcome<String> {
    let ours = project::read(&project::root().join("LICENSE-MIT"))?;
    let start = ours
        .find("Permission is hereby granted")
        .ok_or("LICENSE-MIT is no MIT licence")?;
    Ok(ours[start..].trim().to_string())
}

fn under(authors: &str, mit: &str) -> String {
    format!("Copyright (c) {authors}\n\n{mit}")
}

/// The texts that come with a crate. Some come without: then with another crate of the same
/// repository, and if that has none either, the MIT licence by those whom its manifest names.
fn texts(it: &Crate, crates: &[Crate], mit: &str) -> Outcome<Vec<String>> {
    let own = files(&it.folder, &it.licence)?;
    if !own.is_empty() {
        return Ok(own);
    }
    let of_same = |other: &&Crate| other.repository.is_some() && home(other) == home(it);
    for other in crates.iter().filter(of_same) {
        let found = files(&other.folder, &it.licence)?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    if allows_mit(&it.licence) {
        let authors = match it.authors.is_empty() {
            true => format!("the authors of {}", it.name),
            false => it.authors.join(", "),
        };
        return Ok(vec![under(&authors, mit)]);
    }
    Err(format!(
        "{} {} comes without the text of its licence ({})",
        it.name, it.version, it.licence
    )
    .into())
}

/// The address of a repository without the folder in it.
fn home(it: &Crate) -> Option<String> {
    let address = it.repository.as_deref()?.trim_end_matches('/');
    let address = address.split("/tree/").next()?;
    Some(address.trim_end_matches(".git").to_string())
}

fn allows_mit(licence: &str) -> bool {
    expression(licence)
        .split(" OR ")
        .any(|choice| choice.trim() == "MIT")
}

/// The licences in a folder; of a choice with MIT in it that one alone.
fn files(folder: &Path, licence: &str) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_ascii_uppercase();
        let starts = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"];
        if entry.path().is_file() && starts.iter().any(|start| name.starts_with(start)) {
            found.push((name, tidy(&project::read(&entry.path())?)));
        }
    }
    found.sort();
    let is_choice = allows_mit(licence);
    let is_mit = |name: &str| name.contains("MIT");
    if is_choice && found.iter().any(|(name, _)| is_mit(name)) {
        found.retain(|(name, _)| is_mit(name) || name.starts_with("NOTICE"));
    }
    Ok(found.into_iter().map(|(_, text)| text).collect())
}

/// The same text however its lines end.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn a_crate(name: &str, licence: &str, folder: &Path) -> Crate {
        Crate {
            name: name.into(),
            version: "1.0.0".into(),
            licence: licence.into(),
            authors: vec!["A. Writer".into()],
            repository: Some(format!("https://example.org/{name}")),
            checksum: None,
            folder: folder.into(),
            uses: Vec::new(),
        }
    }

    #[test]
    fn each_crate_has_a_text_or_is_refused() {
        let folder = std::env::temp_dir().join(format!("licences-{}", std::process::id()));
        let empty = folder.join("src");
        std::fs::create_dir_all(&empty).unwrap();
        std::fs::write(folder.join("LICENSE-MIT"), "Copyright A \r\nPermission\r\n").unwrap();
        std::fs::write(folder.join("LICENSE-APACHE"), "Apache").unwrap();
        let ours = a_crate("ours", "MIT", &folder);
        let of = |other: Crate| notices(&[ours.clone(), other]);
        let told = of(a_crate("chosen", "MIT/Apache-2.0", &folder)).unwrap();
        assert!(told.contains("chosen 1.0.0 (MIT OR Apache-2.0)\n\nCopyright A\nPermission\n"));
        assert!(!told.contains("\nApache\n"));
        let told = of(a_crate("both", "MIT AND Apache-2.0", &folder)).unwrap();
        assert!(told.contains("\nApache\n") && told.contains("Copyright A"));
        let told = of(a_crate("none", "MIT OR Apache-2.0", &empty)).unwrap();
        assert!(told.contains("Copyright (c) A. Writer\n\nPermission is hereby granted"));
        assert!(of(a_crate("none", "Apache-2.0", &empty)).is_err());
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
