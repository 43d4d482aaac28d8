//! Inputs that nobody means, many more than the tests try: natively, in Node and in a browser.

use crate::bundle::{self, SHIPPED};
use crate::step::{cargo, node, run, timed};
use crate::{Outcome, serve, setup};

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
        let mut command = cargo(&[
            "test",
            "--quiet",
            "--profile",
            "hostile",
            "--test",
            "native",
        ]);
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
