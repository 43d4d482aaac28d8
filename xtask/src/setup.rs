//! Gets the tools a chore needs, or says in one line what is missing and how to get it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::{self, answers, output, program, run};
use crate::{Outcome, project};

pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly, through rustup when it is not there.
pub fn wasm_target() -> Outcome {
    let mut ask = program("rustc");
    ask.args(["--print", "target-libdir", "--target", WASM_TARGET]);
    if Path::new(output(&mut ask)?.trim()).is_dir() {
        return Ok(());
    }
    if !answers("rustup") {
        return Err(format!(
            "Rust's {WASM_TARGET} target is missing: install Rust with rustup, or your system's package for the target"
        )
        .into());
    }
    println!("Adding Rust's target {WASM_TARGET} with rustup.");
    run(program("rustup").args(["target", "add", WASM_TARGET]))
}

/// The locked tools from npm: wasm-opt, esbuild, Playwright, axe, TypeScript.
pub fn npm_tools() -> Outcome {
    let npm = step::script_name("npm");
    for tool in ["node", &npm] {
        if !answers(tool) {
            return Err(format!("{tool} is missing: install Node.js 20 or newer, with npm").into());
        }
    }
    let root = project::root();
    // npm writes this file last, so that an install that was broken off counts as missing.
    let installed = root.join("node_modules/.package-lock.json");
    if step::is_fresh(&[&root.join("package-lock.json")], &[&installed]) {
        return Ok(());
    }
    println!("Installing the locked tools with npm ci.");
    run(program(&npm)
        .args(["ci", "--loglevel=error"])
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
}

/// A Chromium to test in: `$CHROMIUM`, then the usual names, then Debian's package.
pub fn chromium() -> Outcome<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        let path = PathBuf::from(named);
        return match path.is_file() {
            true => Ok(path),
            false => Err(format!("$CHROMIUM names no file: {}", path.display()).into()),
        };
    }
    if let Some(found) = chromium_on_path() {
        return Ok(found);
    }
    if Path::new("/etc/debian_version").exists() && is_root() {
        println!("Installing Debian's package chromium.");
        let apt = |arguments: &[&str]| {
            let mut command = Command::new("apt-get");
            command
                .args(["-qq"])
                .args(arguments)
                .env("DEBIAN_FRONTEND", "noninteractive");
            run(command.stdout(std::process::Stdio::null()))
        };
        apt(&["update"])?;
        apt(&["install", "-y", "--no-install-recommends", "chromium"])?;
        if let Some(found) = chromium_on_path() {
            return Ok(found);
        }
    }
    Err(
        "Chromium is missing: install chromium or Google Chrome, or set CHROMIUM to its program"
            .into(),
    )
}

fn chromium_on_path() -> Option<PathBuf> {
    const NAMES: [&str; 4] = [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ];
    // macOS keeps applications off the path.
    const APPLICATIONS: [&str; 2] = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&folders)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)))
        .find(|path| path.is_file());
    on_path.or_else(|| {
        APPLICATIONS
            .iter()
            .map(PathBuf::from)
            .find(|path| path.is_file())
    })
}

fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
