//! Inputs that nobody means, many more than the tests try: natively, in Node and in a browser.

use std::process::Command;

use crate::bundle::{self, SHIPPED};
use crate::step::{cargo, node, run, timed};
use crate::{Outcome, serve, setup};

/// How many inputs of each kind go with trying every property once more.
const INPUTS_A_TIME: usize = 10_000;

/// `cargo xtask hostile [--inputs N] [--seed S]`: so many of each kind, from a seed that is printed.
pub fn command(options: &[&str]) -> Outcome {
    let (mut inputs, mut seed) = ("200000", "1");
    for pair in options.chunks(2) {
        match pair {
            ["--inputs", number] => inputs = number,
            ["--seed", number] => seed = number,
            _ => return Err("hostile takes --inputs and --seed, each with a number".into()),
        }
    }
    let asked = [("HOSTILE_INPUTS", inputs), ("HOSTILE_SEED", seed)];
    let native = || {
        let mut command = tests();
        command.args(["--", "--ignored", "--nocapture", "many_hostile"]);
        run(command.envs(asked))
    };
    let chromium = setup::chromium()?;
    let site = serve::in_background(bundle::build(&SHIPPED)?)?;
    let script = |path: &str| {
        run(node(&[path])
            .envs(asked)
            .env("CHROMIUM", &chromium)
            .env("BASE_URL", &site))
    };
    timed("natively", native)?;
    timed("properties", || properties(inputs, seed))?;
    timed("programs", || script("tests/hostile/programs.js"))?;
    timed("links", || {
        let test = [
            "--test",
            "--test-reporter=spec",
            "tests/browser/link.test.js",
        ];
        run(node(&test).envs([("LINKS", inputs), ("SEED", seed)]))
    })?;
    timed("pages", || script("tests/hostile/page.js"))
}

fn tests() -> Command {
    cargo(&[
        "test",
        "--quiet",
        "--profile",
        "hostile",
        "--test",
        "native",
    ])
}

/// Every property with other cases than the tests try, and more of them.
fn properties(inputs: &str, seed: &str) -> Outcome {
    let inputs: usize = inputs.parse()?;
    let times = (inputs / INPUTS_A_TIME).max(1).to_string();
    let mut command = tests();
    run(command.envs([
        ("PROPERTY_TIMES", times.as_str()),
        ("PROPTEST_RNG_SEED", seed),
    ]))
}
