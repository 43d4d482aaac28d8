//! Where things are, and which version this is.

use std::path::{Path, PathBuf};

use crate::Outcome;

/// The folder of the workspace that this program runs in. It is asked for at run time: a copied
/// checkout brings this program along compiled, and what was compiled in would be the folder that
/// it was copied from.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = here.or_else(|| std::env::current_dir().ok());
    let here = here.unwrap_or_default();
    root_above(&here).unwrap_or(here)
}

fn root_above(folder: &Path) -> Option<PathBuf> {
    let mut above = folder.ancestors();
    let root = above.find(|folder| folder.join("xtask/Cargo.toml").is_file());
    root.map(Path::to_path_buf)
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
    fn a_copied_checkout_is_its_own_root() {
        let copy = std::env::temp_dir().join(format!("a-copy-{}", std::process::id()));
        let deep = copy.join("src/engine");
        std::fs::create_dir_all(&deep).unwrap();
        std::fs::create_dir_all(copy.join("xtask")).unwrap();
        std::fs::write(copy.join("xtask/Cargo.toml"), "").unwrap();
        for inside in [&deep, &copy.join("xtask"), &copy] {
            assert_eq!(root_above(inside).as_ref(), Some(&copy));
        }
        std::fs::remove_dir_all(&copy).unwrap();
    }

    #[test]
    fn nothing_is_compiled_in_of_where_the_checkout_is() {
        // Not written out, so that this line is not found.
        let compiled_in = ["env!(\"CARGO_MANIFEST", "_DIR\")"].concat();
        for folder in ["xtask/src", "tests", "src"] {
            for file in std::fs::read_dir(root().join(folder)).unwrap() {
                let path = file.unwrap().path();
                if path.extension().is_some_and(|ending| ending == "rs") {
                    let text = read(&path).unwrap();
                    assert!(!text.contains(&compiled_in), "{}", path.display());
                }
            }
        }
    }

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
