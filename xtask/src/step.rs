//! Running other programs, and saying how long things took.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Instant, SystemTime};

use crate::{Outcome, project};

/// A program that runs in the folder of the workspace.
pub fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(project::root());
    command
}

/// Cargo, the one that runs this program.
pub fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let mut command = program(&cargo);
    // Cargo takes the output folder from its settings. Naming it keeps nested runs in the same one
    // even when the settings were given on the outer command line only.
    if let Ok(target) = project::target() {
        command.env("CARGO_TARGET_DIR", target);
    }
    command.args(arguments);
    command
}

/// Node with a script or options.
pub fn node(arguments: &[&str]) -> Command {
    let mut command = program("node");
    command.args(arguments);
    command
}

/// A tool from `node_modules`.
pub fn npm_tool(name: &str) -> Command {
    let tools = project::root().join("node_modules/.bin");
    program(&tools.join(script_name(name)).to_string_lossy())
}

/// What npm calls the starter of a tool, itself included.
pub fn script_name(name: &str) -> String {
    if cfg!(windows) {
        format!("{name}.cmd")
    } else {
        name.to_string()
    }
}

/// Runs a program to its end; what it prints is shown.
pub fn run(command: &mut Command) -> Outcome {
    let status = command
        .status()
        .map_err(|e| format!("{}: {e}", name(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{} failed ({status})", shown(command)).into())
    }
}

/// Runs a program and hands back what it printed.
pub fn output(command: &mut Command) -> Outcome<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|e| format!("{}: {e}", name(command)))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{} failed ({})", shown(command), output.status).into())
    }
}

/// Whether a program can be started at all.
pub fn answers(name: &str) -> bool {
    let mut command = Command::new(name);
    command
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Does one thing under a headline and says how long it took.
pub fn timed<T>(headline: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("\n== {headline}");
    let start = Instant::now();
    let outcome = work();
    let verdict = if outcome.is_ok() { "done" } else { "FAILED" };
    println!(
        "== {headline}: {verdict} in {:.1} s",
        start.elapsed().as_secs_f64()
    );
    outcome
}

/// Whether every output is there and newer than every input. Folders count with all they hold.
pub fn is_fresh(inputs: &[&Path], outputs: &[&Path]) -> bool {
    let newest_input = inputs.iter().filter_map(|path| newest(path)).max();
    let oldest_output = outputs.iter().map(|path| modified(path)).min().flatten();
    match (newest_input, oldest_output) {
        (Some(input), Some(output)) => input < output,
        _ => false,
    }
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}

fn newest(path: &Path) -> Option<SystemTime> {
    if !path.is_dir() {
        return modified(path);
    }
    let entries = path.read_dir().ok()?;
    entries
        .flatten()
        .filter_map(|entry| newest(&entry.path()))
        .max()
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut words = vec![
        program
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
    ];
    words.extend(
        command
            .get_args()
            .map(|word| word.to_string_lossy().into_owned()),
    );
    words.join(" ")
}
