//! Everything that goes out with a version, in `dist/`: from what is built in `pkg/`, the same bytes
//! whoever makes it and wherever.

mod archive;
mod bill;
mod notices;

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::bundle::{self, PAGE, SHIPPED};
use crate::step::{output, program, script_name};
use crate::{Outcome, compressed, linked, pages, project, setup};
use archive::Contents;

/// What goes to web servers beside the files of the page.
const TEXTS: [&str; 5] = [
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "LICENSE-CATALOGUE",
    "ODbL-1.0.txt",
    NOTICES,
];

const NOTICES: &str = "NOTICES.txt";

/// What servers send compressed.
const COMPRESSIBLE: [&str; 4] = ["html", "css", "js", "wasm"];

/// The plugin for WordPress, which has the files of the page in a folder of its own.
const PLUGIN: &str = "platforms/wordpress/refurb-or-new";

/// `cargo xtask release [--no-build]`.
pub fn command(options: &[&str]) -> Outcome {
    let shelf = match options {
        [] => bundle::build(&SHIPPED)?,
        ["--no-build"] => bundle::shelf(&SHIPPED)?,
        _ => return Err("release takes nothing, or --no-build".into()),
    };
    let version = project::version()?;
    let dist = project::root().join("dist");
    if dist.exists() {
        std::fs::remove_dir_all(&dist)?;
    }
    std::fs::create_dir_all(&dist)?;
    let mut release = Release {
        folder: dist,
        made: Vec::new(),
    };

    let crates = linked::crates()?;
    let bill = bill::bill(&crates, &compiler()?)?;
    let bill_name = format!("refurb-or-new-{version}.cdx.json");
    let notices = notices::notices(&crates)?;
    // The package has them too.
    std::fs::write(shelf.join("refurb-or-new.cdx.json"), &bill)?;
    std::fs::write(shelf.join(NOTICES), &notices)?;
    release.write(&bill_name, bill.as_bytes())?;
    release.write(NOTICES, notices.as_bytes())?;

    let page = page(&shelf)?;
    let mut folder = page.clone();
    println!("Compressing {} files.", folder.len());
    folder.extend(beside(&page)?);
    folder.extend(below(
        &project::root().join("platforms/servers"),
        "servers/",
    )?);
    let folder = put_below(&format!("{version}/"), folder);
    for (name, content) in &folder {
        release.place(name, content)?;
    }
    let zip_name = format!("refurb-or-new-{version}.zip");
    release.write(&zip_name, &archive::zip(folder)?)?;

    let mut plugin = below(&project::root().join(PLUGIN), "refurb-or-new/")?;
    plugin.extend(put_below(&format!("refurb-or-new/{version}/"), page));
    let plugin_name = format!("refurb-or-new-wordpress-{version}.zip");
    release.write(&plugin_name, &archive::zip(plugin)?)?;

    release.pack(&shelf)?;
    release.sum_up()?;
    for (name, bytes, _) in &release.made {
        println!("{bytes:>9}  {name}");
    }
    println!("All of it is in {}.", release.folder.display());
    Ok(())
}

struct Release {
    folder: PathBuf,
    /// What is offered: name, bytes, and SHA-256.
    made: Vec<(String, usize, String)>,
}

impl Release {
    /// A file that is offered.
    fn write(&mut self, name: &str, content: &[u8]) -> Outcome {
        self.place(name, content)?;
        self.note(name, content);
        Ok(())
    }

    fn note(&mut self, name: &str, content: &[u8]) {
        let hash = Sha256::digest(content);
        let hash = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        self.made.push((name.to_string(), content.len(), hash));
    }

    /// A file as it lies in a folder on a server.
    fn place(&self, name: &str, content: &[u8]) -> Outcome {
        let path = self.folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap_or(&self.folder))?;
        Ok(std::fs::write(path, content)?)
    }

    /// The package as npm makes it, which leaves out times and owners by itself.
    fn pack(&mut self, shelf: &Path) -> Outcome {
        setup::npm_tools()?;
        let mut npm = program(&script_name("npm"));
        npm.args(["pack", "--silent", "--ignore-scripts"]);
        let name = output(npm.arg("--pack-destination").arg(&self.folder).arg(shelf))?;
        let name = name.trim();
        let content = project::read_bytes(&self.folder.join(name))?;
        self.note(name, &content);
        Ok(())
    }

    /// The sums, as `sha256sum --check` reads them.
    fn sum_up(&mut self) -> Outcome {
        self.made.sort();
        let lines = self
            .made
            .iter()
            .map(|(name, _, hash)| format!("{hash}  {name}\n"));
        let sums: String = lines.collect();
        self.place("SHA256SUMS", sums.as_bytes())
    }
}

/// The version of the compiler, whose standard library is linked in.
fn compiler() -> Outcome<String> {
    let told = output(program("rustc").arg("--version"))?;
    let version = told.split(' ').nth(1);
    Ok(version.ok_or("rustc does not say its version")?.to_string())
}

/// The files of a page, as they lie beside each other.
fn page(shelf: &Path) -> Outcome<Contents> {
    let names = PAGE.files().chain(pages::FILES).chain(TEXTS);
    let read = |name: &str| Ok((name.to_string(), project::read_bytes(&shelf.join(name))?));
    names.map(read).collect()
}

/// What lies beside files for servers to send in their place.
fn beside(files: &Contents) -> Outcome<Contents> {
    let is_compressible = |name: &str| {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending);
        ending.is_some_and(|ending| COMPRESSIBLE.contains(&ending))
    };
    let mut made = Vec::new();
    for (name, content) in files.iter().filter(|(name, _)| is_compressible(name)) {
        made.push((format!("{name}.br"), compressed::brotli(content)?));
        made.push((format!("{name}.gz"), compressed::gzip(content)?));
    }
    Ok(made)
}

fn put_below(folder: &str, files: Contents) -> Contents {
    let below = |(name, content)| (format!("{folder}{name}"), content);
    files.into_iter().map(below).collect()
}

/// All files in a folder and below it, in the order of their names.
fn below(folder: &Path, prefix: &str) -> Outcome<Contents> {
    let mut found = Vec::new();
    let entries: Result<Vec<_>, _> = std::fs::read_dir(folder)
        .map_err(|e| format!("{}: {e}", folder.display()))?
        .collect();
    for entry in entries? {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        match entry.path().is_dir() {
            true => found.extend(below(&entry.path(), &format!("{name}/"))?),
            false => found.push((name, project::read_bytes(&entry.path())?)),
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_browsers_take_compressed_has_both_beside_it() {
        let files = vec![
            ("a.js".to_string(), b"export {};".repeat(90)),
            ("LICENSE-MIT".to_string(), b"MIT".to_vec()),
        ];
        let made = beside(&files).unwrap();
        let names: Vec<&str> = made.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a.js.br", "a.js.gz"]);
        assert!(made.iter().all(|(_, content)| content.len() < 100));
        // The first bytes of gzip, without a time.
        assert_eq!(made[1].1[..8], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
    }
}
