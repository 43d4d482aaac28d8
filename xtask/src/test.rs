//! Everything that must hold before a change goes in, each step under a headline.

use crate::bundle::{self, ENGINE, SHIPPED, WIDGET};
use crate::setup::{self, WASM_TARGET};
use crate::step::{cargo, node, npm_tool, run, timed};
use crate::{Outcome, dependencies, serve};

type Step = (&'static str, fn() -> Outcome);

/// In the order in which they find mistakes fastest.
const STEPS: [Step; 10] = [
    ("format", format),
    ("dependencies", dependencies::check),
    ("lint", lint),
    ("lint-wasm", lint_wasm),
    ("native", native),
    ("build", build),
    ("types", types),
    ("node", node_package),
    ("browser", browser),
    ("engines", engines),
];

/// `cargo xtask test [--only STEP]`.
pub fn command(options: &[&str]) -> Outcome {
    match options {
        [] => all(),
        ["--only", wanted] => {
            let step = STEPS.iter().find(|(name, _)| name == wanted);
            let (name, step) =
                step.ok_or_else(|| format!("no such step: {wanted}\n{}", names()))?;
            timed(name, step)
        }
        _ => Err(format!("test takes nothing, or --only and a step\n{}", names()).into()),
    }
}

/// All steps in their order. Building is begun with the first that compiles: most of it is long work
/// on one processor, and so is the compiling of the tests.
fn all() -> Outcome {
    setup::wasm_target()?;
    setup::npm_tools()?;
    // A failure of any kind does not pass from one thread to another; its words do.
    let build = || build().map_err(|failure| failure.to_string());
    let mut building = Some(std::thread::spawn(build));
    for (name, step) in STEPS {
        match building.take_if(|_| name == "build") {
            Some(building) => timed(name, || match building.join() {
                Ok(built) => Ok(built?),
                Err(_) => Err("building stopped".into()),
            })?,
            None => timed(name, step)?,
        }
    }
    Ok(())
}

fn names() -> String {
    format!("The steps are {}.", STEPS.map(|(name, _)| name).join(", "))
}

fn format() -> Outcome {
    run(&mut cargo(&["fmt", "--all", "--check"]))
}

fn lint() -> Outcome {
    run(&mut cargo(&[
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))
}

fn lint_wasm() -> Outcome {
    setup::wasm_target()?;
    let target = ["clippy", "--quiet", "--lib", "--target", WASM_TARGET];
    for features in [WIDGET, ENGINE] {
        run(cargo(&target).args(features).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

fn native() -> Outcome {
    run(&mut cargo(&["test", "--quiet", "--workspace"]))?;
    run(&mut cargo(&["run", "--quiet", "--example", "compare"]))
}

fn build() -> Outcome {
    bundle::build(&SHIPPED).map(|_| ())
}

/// The published types compile, and say what the package does: in a page, and in programs that know
/// nothing of pages, as those of servers and workers.
fn types() -> Outcome {
    setup::npm_tools()?;
    run(npm_tool("tsc").args(["--project", "tests/browser/tsconfig.json"]))?;
    for types in ["es2022", "es2022,webworker"] {
        let program = ["--project", "tests/browser/tsconfig.program.json"];
        run(npm_tool("tsc").args(program).args(["--lib", types]))?;
    }
    Ok(())
}

fn node_package() -> Outcome {
    build()?;
    run(&mut node(&[
        "--test",
        "--test-reporter=spec",
        "tests/browser/node.test.js",
        "tests/browser/link.test.js",
        "tests/browser/readme.test.js",
        "tests/browser/anchors.js",
        "tests/platforms/guides.test.js",
        "tests/platforms/wordpress.test.js",
    ]))
}

fn browser() -> Outcome {
    let chromium = setup::chromium()?;
    let site = serve::in_background(bundle::build(&SHIPPED)?)?;
    let mut command = npm_tool("playwright");
    command.args(["test", "--config", "tests/browser/playwright.config.js"]);
    run(command.env("CHROMIUM", chromium).env("BASE_URL", site))
}

/// The core path in each engine that is on this machine.
fn engines() -> Outcome {
    let chromium = setup::chromium()?;
    let site = serve::in_background(bundle::build(&SHIPPED)?)?;
    let mut command = node(&[
        "--test",
        "--test-reporter=spec",
        "tests/engines/core.test.js",
    ]);
    run(command.env("CHROMIUM", chromium).env("BASE_URL", site))
}
