//! Where things are, and which version this is.

use std::path::{Path, PathBuf};

use crate::Outcome;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// Cargo's output folder. This program lies in it, so that no setting of Cargo has to be read
/// again (`CARGO_TARGET_DIR`, `build.target-dir` and so on).
pub fn target() -> Outcome<PathBuf> {
    let program = std::env::current_exe()?;
    let target = program.parent().and_then(Path::parent);
    Ok(target
        .ok_or("cannot tell Cargo's output folder")?
        .to_path_buf())
}

/// The version in the crate's manifest, which is the version of all that is shipped.
pub fn version() -> Outcome<String> {
    let manifest = read(&root().join("Cargo.toml"))?;
    let version = manifest
        .lines()
        .skip_while(|line| *line != "[package]")
        .find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    Ok(version.ok_or("Cargo.toml states no version")?.to_string())
}

/// Reads a text file; the failure names the file.
pub fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()).into())
}

/// Reads a file; the failure names the file.
pub fn read_bytes(path: &Path) -> Outcome<Vec<u8>> {
    std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_has_the_version_of_the_crate() {
        let manifest = read(&root().join("pkg/package.json")).unwrap();
        let version = version().unwrap();
        assert!(
            manifest.contains(&format!("\"version\": \"{version}\"")),
            "pkg/package.json is not {version}"
        );
    }

    #[test]
    fn the_demo_pages_load_the_version_of_the_crate() {
        let script = format!("/refurb-or-new/{}/refurb-or-new.js", version().unwrap());
        for page in ["index.html", "two.html"] {
            let text = read(&root().join("www").join(page)).unwrap();
            assert!(text.contains(&script), "www/{page} does not load {script}");
        }
    }
}
