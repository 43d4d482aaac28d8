//! The software bill of materials, in the form of CycloneDX 1.6.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::Outcome;
use crate::linked::{Crate, OURS};

/// What goes into the modules: our crate, the crates linked with it, and Rust's standard library in
/// the version of the compiler. Nothing of npm's goes into anything that is shipped. It holds no time
/// and no number drawn by lot, so that the same crates give the same bill.
pub fn bill(crates: &[Crate], compiler: &str) -> Outcome<String> {
    let (ours, others) = crates.split_first().ok_or("no crates")?;
    let standard_library = json!({
        "type": "library",
        "bom-ref": STANDARD_LIBRARY,
        "name": "rust-std",
        "version": compiler,
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        "externalReferences": [{ "type": "vcs", "url": "https://github.com/rust-lang/rust" }],
    });
    let mut components: Vec<Value> = others.iter().map(component).collect();
    components.push(standard_library);
    let mut uses: Vec<Value> = crates
        .iter()
        .map(|it| {
            let others = it
                .uses
                .iter()
                .map(|(name, version)| reference(name, version));
            let std = (it.name == OURS).then(|| STANDARD_LIBRARY.to_string());
            let others: Vec<String> = others.chain(std).collect();
            json!({ "ref": reference(&it.name, &it.version), "dependsOn": others })
        })
        .collect();
    uses.push(json!({ "ref": STANDARD_LIBRARY, "dependsOn": [] }));
    let mut bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": application(ours) },
        "components": components,
        "dependencies": uses,
    });
    bill["serialNumber"] = serial_number(&bill.to_string()).into();
    Ok(format!("{:#}\n", bill))
}

const STANDARD_LIBRARY: &str = "rust-std";

fn reference(name: &str, version: &str) -> String {
    // A plus sign stands for a space in such addresses.
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

fn application(ours: &Crate) -> Value {
    let mut application = component(ours);
    application["type"] = "application".into();
    // The tables of the catalogue come under a licence of their own.
    let licence = format!("({}) AND ODbL-1.0", ours.licence);
    application["licenses"] = json!([{ "expression": licence }]);
    application
}

fn component(it: &Crate) -> Value {
    let reference = reference(&it.name, &it.version);
    let mut component = json!({
        "type": "library",
        "bom-ref": reference,
        "name": it.name,
        "version": it.version,
        "purl": reference,
        "licenses": [{ "expression": expression(&it.licence) }],
    });
    if !it.authors.is_empty() {
        component["authors"] = it.authors.iter().map(|it| author(it)).collect();
    }
    if let Some(checksum) = &it.checksum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    if let Some(repository) = &it.repository {
        component["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
    }
    component
}

/// Reads `A. Writer <writer@example.org>`.
fn author(text: &str) -> Value {
    match text.trim_end_matches('>').split_once(" <") {
        Some((name, email)) => json!({ "name": name, "email": email }),
        None => json!({ "name": text }),
    }
}

/// A licence as the standard writes it: old manifests have a slash for a choice.
pub fn expression(licence: &str) -> String {
    let choices: Vec<&str> = licence.split('/').map(str::trim).collect();
    choices.join(" OR ")
}

/// A name for the bill in the form of a UUID, made from what stands in it.
fn serial_number(bill: &str) -> String {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&Sha256::digest(bill)[..16]);
    // Version 8, made in a way of one's own, and the usual variant.
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let parts = [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ];
    format!("urn:uuid:{}", parts.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bill_names_what_is_used_by_what() {
        let named = |name: &str, licence: &str, uses: &[&str]| Crate {
            name: name.into(),
            version: "1.0.0+a".into(),
            licence: licence.into(),
            authors: Vec::new(),
            repository: None,
            checksum: None,
            folder: Default::default(),
            uses: uses
                .iter()
                .map(|it| (it.to_string(), "1.0.0+a".into()))
                .collect(),
        };
        let crates = [
            named(OURS, "MIT", &["other"]),
            named("other", "Apache-2.0 / MIT", &[]),
        ];
        let first = bill(&crates, "1.95.0").unwrap();
        assert_eq!(bill(&crates, "1.95.0").unwrap(), first);
        let read: Value = serde_json::from_str(&first).unwrap();
        assert_eq!(read["components"][0]["purl"], "pkg:cargo/other@1.0.0%2Ba");
        assert_eq!(
            read["components"][0]["licenses"][0]["expression"],
            "Apache-2.0 OR MIT"
        );
        assert_eq!(
            read["dependencies"][0]["dependsOn"],
            json!(["pkg:cargo/other@1.0.0%2Ba", "rust-std"])
        );
        assert_eq!(
            read["serialNumber"].as_str().unwrap().len(),
            "urn:uuid:".len() + 36
        );
    }
}
