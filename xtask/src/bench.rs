//! How long things take natively and in the browser, what edits leave in memory, and how soon a page
//! shows its verdict. Machines differ, so what is to hold is mostly a ratio of two figures of one run;
//! it is printed beside them, and no test asks for it.

use std::path::Path;

use crate::bundle::{self, SHIPPED, TIMED};
use crate::step::{cargo, node, output};
use crate::{Outcome, serve, setup};

/// Numbers of device groups that are timed: one, a usual municipality, and the most allowed.
const GROUPS: [u32; 3] = [1, 10, 100];

/// Runs whose median is shown.
const RUNS: usize = 5;

/// What is printed in milliseconds, and its name in what the timings print.
const WORK: [(&str, &str); 14] = [
    ("uncertainty of 20 groups, 4,096 points", "uncertainty-20"),
    ("its longest slice", "uncertainty-20-slice"),
    ("uncertainty of 100 groups", "uncertainty-100"),
    ("its longest slice", "uncertainty-100-slice"),
    ("uncertainty of 20 groups with 5 cohorts each", "fleets-20"),
    ("its longest slice", "fleets-20-slice"),
    ("sensitivity of 20 groups", "sensitivity-20"),
    ("its longest slice", "sensitivity-20-slice"),
    ("trade-off curve of 50 groups", "trade-off"),
    ("trade-off curve of 400 groups", "trade-off-400"),
    ("best mix of 20 groups, two limits", "best-mix"),
    ("best mix of 60 groups, two limits", "best-mix-60"),
    ("compare() of 100 groups from JavaScript", "from-javascript"),
    ("JSON.parse of its result", "json-parse"),
];

/// What else is printed of the browser alone.
const PAGE: [(&str, &str); 13] = [
    ("a keystroke", "keystroke"),
    ("a keystroke, an explanation open", "keystroke-explained"),
    ("first visit: script to verdict", "verdict"),
    ("first visit: script to refurb-ready", "ready"),
    ("first visit: request to verdict", "page"),
    ("slider to paint above an empty frame, 1 group", "paint-1"),
    ("the longest task meanwhile", "paint-1-task"),
    ("slider to paint, 20 groups", "paint-20"),
    ("the longest task meanwhile", "paint-20-task"),
    ("slider to paint, 50 groups", "paint-50"),
    ("the longest task meanwhile", "paint-50-task"),
    (
        "slider to paint, 20 groups, 4 times slower",
        "paint-20-slow",
    ),
    ("the longest task meanwhile", "paint-20-slow-task"),
];

/// What is to hold: a figure in multiples of another, or by itself, is at most so much.
struct Bar {
    what: &'static str,
    of: &'static str,
    by: Option<&'static str>,
    most: f64,
}

const BARS: [Bar; 13] = [
    Bar {
        what: "compare() of 100 groups by JSON.parse",
        of: "from-javascript",
        by: Some("json-parse"),
        most: 4.0,
    },
    Bar {
        what: "uncertainty of 100 groups by 20",
        of: "uncertainty-100",
        by: Some("uncertainty-20"),
        most: 8.0,
    },
    Bar {
        what: "uncertainty of 20 groups with cohorts by without",
        of: "fleets-20",
        by: Some("uncertainty-20"),
        most: 4.0,
    },
    Bar {
        what: "its longest slice, ms",
        of: "fleets-20-slice",
        by: None,
        most: 8.0,
    },
    Bar {
        what: "sensitivity of 20 by a comparison of 100",
        of: "sensitivity-20",
        by: Some("100"),
        most: 45.0,
    },
    Bar {
        what: "its longest slice, ms",
        of: "sensitivity-20-slice",
        by: None,
        most: 8.0,
    },
    Bar {
        what: "a keystroke, explained by not",
        of: "keystroke-explained",
        by: Some("keystroke"),
        most: 1.1,
    },
    Bar {
        what: "kept by 500 edits at 20 groups, MB",
        of: "edits",
        by: None,
        most: 4.0,
    },
    Bar {
        what: "slider to paint, 1 group, ms",
        of: "paint-1",
        by: None,
        most: 20.0,
    },
    Bar {
        what: "slider to paint, 20 groups, ms",
        of: "paint-20",
        by: None,
        most: 35.0,
    },
    Bar {
        what: "slider to paint, 50 groups, ms",
        of: "paint-50",
        by: None,
        most: 60.0,
    },
    Bar {
        what: "longest task, 20 groups, ms",
        of: "paint-20-task",
        by: None,
        most: 50.0,
    },
    Bar {
        what: "longest task, 20 groups, 4 times slower, ms",
        of: "paint-20-slow-task",
        by: None,
        most: 100.0,
    },
];

/// The same small comparison by others.
const ANCHORS: [(&str, &str); 3] = [
    ("compare() of 20 small groups", "small-compare"),
    ("a plain JavaScript twin of it", "small-twin"),
    ("the same in publicodes", "small-publicodes"),
];

pub fn command() -> Outcome {
    let chromium = setup::chromium()?;
    let timed = serve::in_background(bundle::build(&TIMED)?)?;
    let shipped = serve::in_background(bundle::build(&SHIPPED)?)?;

    println!("Timing natively.");
    let native = native()?;
    println!("Timing others in Node.");
    let mut command = node(&["tests/browser/anchors.js"]);
    let others = Timings::read(&output(command.env("RUNS", RUNS.to_string()))?)?;
    println!("Timing in the browser.");
    let browser = browser(&chromium, &timed, &shipped)?;

    println!("\nMilliseconds, median of {RUNS} runs:\n");
    print_row("", "native", "browser", "ratio");
    for groups in GROUPS {
        let what = format!("comparison of {groups} groups");
        print_both(&what, &groups.to_string(), &native, &browser);
    }
    for (what, name) in WORK.iter().chain(&PAGE) {
        print_both(what, name, &native, &browser);
    }
    println!("\nIn Node, milliseconds and multiples of compare():\n");
    let compare = others.median("small-compare")?;
    for (what, name) in ANCHORS {
        let taken = others.median(name)?;
        print_row(what, &shown(taken), "", &shown(taken / compare));
    }
    println!("\nWhat is to hold:\n");
    print_row("", "native", "browser", "at most");
    for bar in &BARS {
        let of = |timings: &Timings| {
            let by = bar.by.map_or(Ok(1.0), |by| timings.median(by));
            Some(shown(timings.median(bar.of).ok()? / by.ok()?))
        };
        let (native, browser) = (of(&native), of(&browser));
        let most = shown(bar.most);
        print_row(
            bar.what,
            &native.unwrap_or_default(),
            &browser.unwrap_or_default(),
            &most,
        );
    }
    Ok(())
}

fn print_row(what: &str, first: &str, second: &str, third: &str) {
    println!("{what:<42} {first:>10} {second:>10} {third:>8}");
}

/// A figure natively and in the browser, and their ratio, where there are both.
fn print_both(what: &str, name: &str, native: &Timings, browser: &Timings) {
    let (native, browser) = (native.median(name), browser.median(name));
    let ratio = native.as_ref().ok().zip(browser.as_ref().ok());
    let ratio = ratio.map(|(native, browser)| shown(browser / native));
    print_row(
        what,
        &native.map(shown).unwrap_or_default(),
        &browser.map(shown).unwrap_or_default(),
        &ratio.unwrap_or_default(),
    );
}

/// Three digits or all before the point.
fn shown(figure: f64) -> String {
    let digits = match figure.abs() {
        ..1.0 => 3,
        ..10.0 => 2,
        ..100.0 => 1,
        _ => 0,
    };
    format!("{figure:.digits$}")
}

fn browser(chromium: &Path, timed: &str, shipped: &str) -> Outcome<Timings> {
    let mut command = node(&["tests/browser/bench.js"]);
    command
        .env("CHROMIUM", chromium)
        .env("RUNS", RUNS.to_string());
    command.env("GROUPS", GROUPS.map(|groups| groups.to_string()).join(" "));
    command.env("BENCH_URL", timed).env("BASE_URL", shipped);
    Timings::read(&output(&mut command)?)
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

/// Lines of a name and a figure, any number of each name.
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
    fn figures_have_three_digits() {
        let texts = [0.0512, 1.234, 12.34, 1234.5].map(shown);
        assert_eq!(texts, ["0.051", "1.23", "12.3", "1234"]);
    }

    #[test]
    fn other_text_is_refused() {
        assert!(Timings::read("panicked").is_err());
    }
}
