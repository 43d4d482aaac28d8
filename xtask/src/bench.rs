//! How long a comparison takes natively and in the browser, and how soon a page shows its verdict.

use crate::bundle::{self, SHIPPED, TIMED};
use crate::step::{cargo, node, output};
use crate::{Outcome, serve, setup};

/// Numbers of device groups that are timed: one, a usual municipality, and the most allowed.
const GROUPS: [u32; 3] = [1, 10, 100];

/// Runs whose median is shown.
const RUNS: usize = 5;

pub fn command() -> Outcome {
    let chromium = setup::chromium()?;
    let timed = serve::in_background(bundle::build(&TIMED)?)?;
    let shipped = serve::in_background(bundle::build(&SHIPPED)?)?;

    println!("Timing natively.");
    let native = native()?;
    println!("Timing in the browser.");
    let mut command = node(&["tests/browser/bench.js"]);
    command
        .env("CHROMIUM", chromium)
        .env("RUNS", RUNS.to_string());
    command.env("GROUPS", GROUPS.map(|groups| groups.to_string()).join(" "));
    command.env("BENCH_URL", timed).env("BASE_URL", shipped);
    let browser = Timings::read(&output(&mut command)?)?;

    println!("\nOne comparison, median of {RUNS} runs:\n");
    println!(
        "{:>6} {:>12} {:>12} {:>6}",
        "groups", "native ms", "browser ms", "ratio"
    );
    for groups in GROUPS {
        let name = groups.to_string();
        let (native, browser) = (native.median(&name)?, browser.median(&name)?);
        println!(
            "{groups:>6} {native:>12.3} {browser:>12.3} {:>6.1}",
            browser / native
        );
    }
    println!("\n4,096 points of what is uncertain in 20 groups, median of {RUNS} runs:\n");
    for (what, name) in [("all of it", "uncertainty"), ("the longest slice", "slice")] {
        let (native, browser) = (native.median(name)?, browser.median(name)?);
        println!("{what:<20} {native:>8.1} ms natively {browser:>8.1} ms in the browser");
    }
    println!("\nDecisions, median of {RUNS} runs:\n");
    for (what, name) in [
        ("trade-off curve of 50 groups", "trade-off"),
        ("best mix of 20 groups under two limits", "best-mix"),
    ] {
        let (native, browser) = (native.median(name)?, browser.median(name)?);
        println!("{what:<40} {native:>9.3} ms natively {browser:>9.3} ms in the browser");
    }
    println!("\nWhat drives the difference in 20 groups, median of {RUNS} runs:\n");
    for (what, name) in [
        ("all of it", "sensitivity"),
        ("the longest slice", "sensitivity-slice"),
    ] {
        let (native, browser) = (native.median(name)?, browser.median(name)?);
        println!("{what:<20} {native:>8.1} ms natively {browser:>8.1} ms in the browser");
    }
    println!("\nThe demo page from a server on this machine, median of {RUNS} first visits:\n");
    for (what, name) in [
        ("from the script's start to the verdict", "verdict"),
        ("from the script's start to refurb-ready", "ready"),
        ("from the request of the page to the verdict", "page"),
    ] {
        println!("{what:<44} {:>5.0} ms", browser.median(name)?);
    }
    Ok(())
}

fn native() -> Outcome<Timings> {
    let mut all = String::new();
    for _ in 0..RUNS {
        let timing = [
            "run",
            "--quiet",
            "--release",
            "--features",
            "bench",
            "--example",
            "timing",
        ];
        all += &output(&mut cargo(&timing))?;
    }
    Timings::read(&all)
}

/// Lines of a name and milliseconds, any number of each name.
#[derive(Debug)]
struct Timings(Vec<(String, f64)>);

impl Timings {
    fn read(text: &str) -> Outcome<Self> {
        let line = |line: &str| {
            let (name, milliseconds) = line.trim().split_once(' ')?;
            Some((name.to_string(), milliseconds.trim().parse().ok()?))
        };
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let read = |text: &str| line(text).ok_or_else(|| format!("not a timing: {text}").into());
        lines.map(read).collect::<Outcome<_>>().map(Self)
    }

    fn median(&self, name: &str) -> Outcome<f64> {
        let mut values: Vec<f64> = self
            .0
            .iter()
            .filter(|(other, _)| other == name)
            .map(|(_, value)| *value)
            .collect();
        values.sort_by(f64::total_cmp);
        let middle = values.get(values.len() / 2);
        Ok(*middle.ok_or_else(|| format!("no timing for {name}"))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_of_one_name() {
        let timings = Timings::read("1 3.5\n1 1.5\n\n10 9\n1 2.5\n").unwrap();
        assert_eq!(timings.median("1").unwrap(), 2.5);
        assert_eq!(timings.median("10").unwrap(), 9.0);
        assert!(timings.median("100").is_err());
    }

    #[test]
    fn other_text_is_refused() {
        assert!(Timings::read("panicked").is_err());
    }
}
