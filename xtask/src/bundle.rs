//! From the module and `www/` to what is shipped: one script for pages, one for Node, one for
//! bundlers, beside one module.

use std::path::{Path, PathBuf};

use base64::Engine;
use sha2::{Digest, Sha384};

use crate::step::{is_fresh, npm_tool, run};
use crate::{Outcome, project, setup, wasm};

/// A way to build: into which folder, and with which features of the crate.
pub struct Kind {
    /// Folder for intermediate files, under Cargo's output folder.
    pub workshop: &'static str,
    /// Folder for what is made. Below the workspace when it is shipped, else below the workshop.
    pub shelf: Shelf,
    pub features: &'static [&'static str],
}

pub enum Shelf {
    Package,
    Workshop,
}

/// What goes to users.
pub const SHIPPED: Kind = Kind {
    workshop: "web",
    shelf: Shelf::Package,
    features: &[],
};

/// The same with the timing loop, for `cargo xtask bench`.
pub const TIMED: Kind = Kind {
    workshop: "web-bench",
    shelf: Shelf::Workshop,
    features: &["bench"],
};

/// The files that a page loads.
pub const PAGE_FILES: [&str; 2] = ["refurb-or-new.js", "refurb-or-new.wasm"];

/// The files for programs: one for bundlers, one for Node.
pub const PROGRAM_FILES: [&str; 2] = ["index.js", "node.js"];

/// The folder with what is made.
pub fn shelf(kind: &Kind) -> Outcome<PathBuf> {
    Ok(match kind.shelf {
        Shelf::Package => project::root().join("pkg"),
        Shelf::Workshop => project::target()?.join(kind.workshop).join("made"),
    })
}

/// The texts of the licences, which go with the package.
const LICENCES: [(&str, &str); 4] = [
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("src/catalogue/data/LICENSE", "LICENSE-CATALOGUE"),
    ("src/catalogue/data/ODbL-1.0.txt", "ODbL-1.0.txt"),
];

/// Builds everything of a kind, leaving alone what is newer than its inputs; returns its folder.
pub fn build(kind: &Kind) -> Outcome<PathBuf> {
    setup::wasm_target()?;
    setup::npm_tools()?;
    let root = project::root();
    let workshop = project::target()?.join(kind.workshop);
    let shelf = shelf(kind)?;
    std::fs::create_dir_all(&workshop)?;
    std::fs::create_dir_all(&shelf)?;
    let module = wasm::make(&workshop, kind.features)?;

    let made: Vec<PathBuf> = PAGE_FILES
        .iter()
        .chain(&PROGRAM_FILES)
        .map(|name| shelf.join(name))
        .collect();
    let outputs: Vec<&Path> = made.iter().map(PathBuf::as_path).collect();
    let (sources, this_program) = (root.join("www"), std::env::current_exe()?);
    if is_fresh(
        &[&module.wasm, &module.glue, &sources, &this_program],
        &outputs,
    ) {
        return Ok(shelf);
    }
    println!("Bundling the scripts.");
    let wasm = project::read_bytes(&module.wasm)?;
    let parts = Parts {
        glue: wrap_glue(&workshop, &module.glue)?,
        style: minify_style(&workshop)?,
        integrity: integrity(&wasm),
        bytes: wasm.len(),
    };
    // Written rather than copied: a copy may keep the time of its original, and look stale.
    std::fs::write(shelf.join("refurb-or-new.wasm"), wasm)?;
    bundle(
        "element.js",
        &parts,
        &["--platform=browser"],
        &shelf.join("refurb-or-new.js"),
    )?;
    bundle(
        "package-node.js",
        &parts,
        &["--platform=node"],
        &shelf.join("node.js"),
    )?;
    std::fs::write(
        shelf.join("index.js"),
        project::read(&root.join("www/package-index.js"))?,
    )?;
    for (from, to) in LICENCES {
        std::fs::write(shelf.join(to), project::read(&root.join(from))?)?;
    }
    Ok(shelf)
}

/// What the scripts in `www/` import under a name, because it is made here.
struct Parts {
    glue: PathBuf,
    style: PathBuf,
    integrity: String,
    /// Of the module: what has fewer has not arrived whole.
    bytes: usize,
}

fn bundle(entry: &str, parts: &Parts, options: &[&str], out: &Path) -> Outcome {
    let entry = project::root().join("www").join(entry);
    let mut command = npm_tool("esbuild");
    command
        .arg(&entry)
        .args(["--bundle", "--format=esm", "--minify", "--target=es2022"]);
    command.args([
        "--log-level=warning",
        "--charset=utf8",
        "--loader:.css=text",
    ]);
    command.arg(format!("--alias:refurb-glue={}", parts.glue.display()));
    command.arg(format!("--alias:refurb-style={}", parts.style.display()));
    command.arg(format!("--define:WASM_INTEGRITY=\"{}\"", parts.integrity));
    command.arg(format!("--define:WASM_BYTES={}", parts.bytes));
    command
        .args(options)
        .arg(format!("--outfile={}", out.display()));
    run(&mut command)
}

/// Turns the glue, whose one instance lives in module variables, into a function that makes an
/// instance: after a panic the dead one is left behind and a new one made from the same module.
fn wrap_glue(workshop: &Path, glue: &Path) -> Outcome<PathBuf> {
    let common = workshop.join("glue.cjs");
    let mut command = npm_tool("esbuild");
    command.arg(glue).args([
        "--bundle",
        "--format=cjs",
        "--target=es2022",
        "--log-level=warning",
    ]);
    run(command.arg(format!("--outfile={}", common.display())))?;
    let wrapped = format!(
        "export function createGlue() {{\nconst module = {{ exports: {{}} }};\n{}\nreturn module.exports;\n}}\n",
        project::read(&common)?
    );
    let path = workshop.join("glue.js");
    std::fs::write(&path, wrapped)?;
    Ok(path)
}

fn minify_style(workshop: &Path) -> Outcome<PathBuf> {
    let style = workshop.join("style.css");
    let mut command = npm_tool("esbuild");
    command.arg(project::root().join("www/sheet.css"));
    command.args([
        "--bundle",
        "--minify",
        "--target=es2022",
        "--log-level=warning",
        "--charset=utf8",
    ]);
    run(command.arg(format!("--outfile={}", style.display())))?;
    Ok(style)
}

/// The hash that the loader asks the browser to check, so that the integrity attribute of the
/// script tag vouches for the module as well.
fn integrity(module: &[u8]) -> String {
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
