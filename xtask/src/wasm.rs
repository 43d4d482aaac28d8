//! From Rust to a small WebAssembly module and its JavaScript glue.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::setup::WASM_TARGET;
use crate::step::{cargo, is_fresh, npm_tool, run};
use crate::{Outcome, project};

/// The module and the glue that belongs to it.
pub struct Module {
    pub wasm: PathBuf,
    /// The parts of it that are fetched later, as many as were asked for.
    pub fetched: Vec<PathBuf>,
    pub glue: PathBuf,
}

/// What the parts that are fetched later share, and the first does not need.
pub const SHARED: &str = "shared";

/// Compiles the crate, binds it to JavaScript and shrinks it, into `folder`. What is newer than
/// its inputs stays as it is. `features` are Cargo's options about the features of the crate. Cargo
/// gives modules the same file name whatever their features, and would compile anew at every change
/// between them, so all but one are compiled in a folder of their own. `parts` are what the split
/// points of the crate call the parts that are fetched later, and [`SHARED`].
pub fn make(
    folder: &Path,
    features: &[&str],
    own_folder: Option<&Path>,
    parts: &[&str],
) -> Outcome<Module> {
    let is_split = !parts.is_empty();
    let compiled = compile(features, own_folder, is_split)?;
    let (compiled, split_off) = match is_split {
        true => split(&compiled, &folder.join("split"), parts)?,
        false => (compiled, Vec::new()),
    };
    let bound = folder.join("bound");
    let glue = bound.join("refurb_or_new.js");
    let bound_wasm = bound.join("refurb_or_new_bg.wasm");
    let this_program = std::env::current_exe()?;
    if !is_fresh(&[&compiled, &this_program], &[&glue, &bound_wasm]) {
        println!("Binding the module to JavaScript.");
        Bindgen::new()
            .input_path(&compiled)
            .out_name("refurb_or_new")
            .web(true)
            .and_then(|bindgen| {
                // The loader says where the module lies, and hands it over compiled.
                bindgen
                    .omit_default_module_path(true)
                    // The table of functions among them, in which the parts meet.
                    .keep_lld_exports(is_split)
                    .typescript(false)
                    .generate(&bound)
            })
            .map_err(|e| format!("wasm-bindgen: {e:#}"))?;
    }
    let wasm = folder.join("shrunk.wasm");
    if !is_fresh(&[&bound_wasm], &[&wasm]) {
        println!("Shrinking the module.");
        shrink(&compiled, &bound_wasm, &wasm, !is_split)?;
        check_no_home_path(&wasm)?;
    }
    let mut fetched = Vec::new();
    for (part, split_off) in parts.iter().zip(&split_off) {
        let shrunk = folder.join(format!("{part}.wasm"));
        if !is_fresh(&[split_off], &[&shrunk]) {
            println!("Shrinking {part}, which is fetched later.");
            shrink(&compiled, split_off, &shrunk, false)?;
            check_no_home_path(&shrunk)?;
        }
        fetched.push(shrunk);
    }
    Ok(Module {
        wasm,
        fetched,
        glue,
    })
}

/// Takes a module apart at its split points: what is loaded first, yet to be bound to JavaScript,
/// and the parts that are fetched later.
fn split(compiled: &Path, folder: &Path, parts: &[&str]) -> Outcome<(PathBuf, Vec<PathBuf>)> {
    let first = folder.join("first.wasm");
    let in_folder = |part: &&str| folder.join(format!("{part}.wasm"));
    let made: Vec<PathBuf> = parts.iter().map(in_folder).collect();
    let this_program = std::env::current_exe()?;
    let outputs: Vec<&Path> = made.iter().chain([&first]).map(PathBuf::as_path).collect();
    if !is_fresh(&[compiled, &this_program], &outputs) {
        println!("Splitting the module.");
        if folder.exists() {
            std::fs::remove_dir_all(folder)?;
        }
        std::fs::create_dir_all(folder)?;
        let module = project::read_bytes(compiled)?;
        let mut options = wasm_split_cli_support::Options::new(&module);
        options.output_dir = folder;
        options.main_out_path = &first;
        let split = wasm_split_cli_support::transform(options)
            .map_err(|e| format!("splitting the module: {e:#}"))?;
        for file in &split.split_modules {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            let part = name.strip_prefix("split_").unwrap_or(SHARED);
            std::fs::rename(file, folder.join(format!("{part}.wasm")))?;
        }
        let is_missing = made.iter().any(|file| !file.exists());
        if is_missing || split.split_modules.len() != parts.len() {
            let into = &split.split_modules;
            return Err(format!("the module was split into {into:?}").into());
        }
    }
    Ok((first, made))
}

fn compile(features: &[&str], own_folder: Option<&Path>, is_split: bool) -> Outcome<PathBuf> {
    let mut command = cargo(&[
        "rustc",
        "--quiet",
        "--release",
        "--lib",
        "--crate-type",
        "cdylib",
        "--target",
        WASM_TARGET,
    ]);
    command.args(features);
    if is_split {
        // Says of each function and of each piece of data which others it names.
        command.args(["--", "-Clink-arg=--emit-relocs"]);
    }
    let mut target = project::target()?;
    if let Some(own) = own_folder {
        target = own.to_path_buf();
        command.env("CARGO_TARGET_DIR", &target);
    }
    remap_paths(&mut command)?;
    run(&mut command)?;
    Ok(target.join(WASM_TARGET).join("release/refurb_or_new.wasm"))
}

/// Takes the paths of the builder's machine out of the panic messages, so that the module tells
/// nothing about the builder and is the same wherever it is built.
fn remap_paths(command: &mut Command) -> Outcome {
    let mut flags = Vec::new();
    let mut remap = |from: &Path, to: &str| {
        flags.push(format!("--remap-path-prefix={}={to}", from.display()));
    };
    // The last one that matches wins, so the narrow ones come last.
    if let Some(home) = home() {
        remap(&home, "home");
    }
    if let Some(cargo_home) = cargo_home() {
        remap(&cargo_home, "cargo");
        // Folders here are named after the registry, which differs where a mirror is used.
        let sources = cargo_home.join("registry/src");
        for registry in sources.read_dir().into_iter().flatten().flatten() {
            remap(&registry.path(), "crates");
        }
    }
    remap(&project::root(), "refurb-or-new");
    // Where the sources of the standard library are installed, its generic functions name them
    // there, and where they are not, by this path.
    let (sources, name) = standard_library()?;
    remap(&sources, &name);
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    Ok(())
}

/// Where the compiler keeps the sources of its standard library, and what it calls them otherwise.
fn standard_library() -> Outcome<(PathBuf, String)> {
    let ask = |question: &[&str]| -> Outcome<String> {
        let output = Command::new("rustc").args(question).output()?;
        Ok(String::from_utf8(output.stdout)?)
    };
    let sysroot = ask(&["--print", "sysroot"])?;
    let version = ask(&["-vV"])?;
    let commit = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "));
    let commit = commit.ok_or("rustc does not say which commit it is")?;
    let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
    Ok((sources, format!("/rustc/{commit}")))
}

fn home() -> Option<PathBuf> {
    std::env::var_os("HOME")
        .or_else(|| std::env::var_os("USERPROFILE"))
        .map(PathBuf::from)
}

fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(home()?.join(".cargo")))
}

/// Runs wasm-opt with just the features that rustc used: with `--all-features` it would bring in
/// instructions that older browsers do not know.
fn shrink(compiled: &Path, bound: &Path, wasm: &Path, is_whole: bool) -> Outcome {
    let features = target_features(&project::read_bytes(compiled)?)?;
    let mut command = npm_tool("wasm-opt");
    // After the usual passes: control flow taken apart and put together again, and constants followed
    // through the whole module (−0.5 %). It takes what a function of a type gives back for known when
    // it knows all in the table that have that type, and in a part of a module it does not.
    command.args(["-Oz", "--flatten", "--rereloop", "-Oz"]);
    if is_whole {
        command.args(["--gufa", "-Oz"]);
    }
    command.args(["--code-folding", "--reorder-locals", "--mvp-features"]);
    // For brotli rather than for the plain size: it finds a function that stands there twice, but not
    // one that is inlined in two places (−4 %), and it likes neighbours of a name (−0.7 %).
    command.args([
        "--one-caller-inline-max-function-size=0",
        "--reorder-functions-by-name",
    ]);
    // Nothing lies below address 1024, where the far end of the stack is, so an offset can be part
    // of a load or store (−0.3 %).
    command.arg("--low-memory-unused");
    command.args(
        features
            .iter()
            .map(|feature| format!("--enable-{}", binaryen_name(feature))),
    );
    command.args([
        "--strip-debug",
        "--strip-producers",
        "--strip-target-features",
    ]);
    command.arg(bound).arg("-o").arg(wasm);
    run(&mut command)
}

/// The one feature that Binaryen calls by another name than rustc.
fn binaryen_name(feature: &str) -> &str {
    if feature == "nontrapping-fptoint" {
        "nontrapping-float-to-int"
    } else {
        feature
    }
}

/// The features named in the module's own `target_features` section.
fn target_features(module: &[u8]) -> Outcome<Vec<String>> {
    let section = custom_section(module, "target_features")
        .ok_or("the module has no target_features section; is strip set to true in Cargo.toml?")?;
    let mut reader = Reader(section);
    let count = reader.number().ok_or("target_features is cut short")?;
    let mut features = Vec::new();
    for _ in 0..count {
        let sign = reader.byte().ok_or("target_features is cut short")?;
        let name = reader.name().ok_or("target_features is cut short")?;
        if sign == b'+' {
            features.push(name.to_string());
        }
    }
    Ok(features)
}

fn custom_section<'a>(module: &'a [u8], wanted: &str) -> Option<&'a [u8]> {
    const HEADER_BYTES: usize = 8;
    let mut reader = Reader(module.get(HEADER_BYTES..)?);
    loop {
        let id = reader.byte()?;
        let length = reader.number()?;
        let mut section = Reader(reader.take(length)?);
        if id == 0 && section.name() == Some(wanted) {
            return Some(section.0);
        }
    }
}

/// Reads the few shapes of which a WebAssembly module's outer structure is made.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// An unsigned number of seven bits a byte, low ones first.
    fn number(&mut self) -> Option<usize> {
        let mut value = 0usize;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn name(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

fn check_no_home_path(wasm: &Path) -> Outcome {
    let module = project::read_bytes(wasm)?;
    for folder in [home(), cargo_home(), Some(project::root())]
        .into_iter()
        .flatten()
    {
        let text = folder.display().to_string();
        // A home of "/" would be found in any text.
        if text.len() > 1 && contains(&module, format!("{text}/").as_bytes()) {
            std::fs::remove_file(wasm)?;
            return Err(format!("the module holds the builder's path {text}").into());
        }
    }
    Ok(())
}

fn contains(text: &[u8], wanted: &[u8]) -> bool {
    text.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_read_from_the_section() {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        // A type section of one byte, to be passed over.
        module.extend([1, 1, 0]);
        let mut body = b"\x0ftarget_features\x02+\x08sign-ext-\x05other".to_vec();
        module.extend([0, body.len() as u8]);
        module.append(&mut body);
        assert_eq!(target_features(&module).unwrap(), ["sign-ext"]);
    }

    #[test]
    fn a_module_without_the_section_is_refused() {
        assert!(target_features(b"\0asm\x01\0\0\0").is_err());
        assert!(target_features(b"").is_err());
    }
}
