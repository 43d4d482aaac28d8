//! Device lists as tools and people export them: what is understood of each, and what is proposed.
//!
//! `tests/lists/` has the lists, each with what is expected of it in a file of its own. After a change
//! that is meant to move them: `UPDATE_LISTS=1 cargo test --test native lists`, and read the
//! differences.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use refurb_or_new::exchange::lists::{
    AgeKnown, Certainty, Day, Encoding, Entering, OrderKnown, Proposal, Reading, Role, Settings,
    SplitBy, Sureness, Understood, Word, decode, encoding_of, propose,
};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Scenario, validate};

pub fn today() -> Day {
    Day::of(2026, 11, 26).expect("a day")
}

fn folder() -> PathBuf {
    PathBuf::from("tests/lists")
}

/// What is understood of a text, read some rows at a time.
pub fn understood(text: &str, settings: Settings) -> Understood {
    let mut reading = Reading::new(settings);
    // In pieces, as a page hands it in.
    let mut rest = text;
    while !rest.is_empty() {
        let mut end = rest.len().min(1_000);
        while !rest.is_char_boundary(end) {
            end += 1;
        }
        reading.feed(&rest[..end]).expect("not too long");
        rest = &rest[end..];
    }
    let mut share = 0.0;
    loop {
        let progress = reading.advance(7).expect("a list");
        assert!(progress.share >= share && progress.share <= 1.0);
        share = progress.share;
        if progress.is_done {
            break;
        }
    }
    reading.finish()
}

fn tenths(age: u32) -> String {
    format!("{}.{}", age / 10, age % 10)
}

/// Everything that was understood, as lines that one can read and compare.
fn described(bytes: &[u8], understood: &Understood) -> String {
    let mut text = String::new();
    let encoding = match encoding_of(bytes) {
        Encoding::Utf8 => "utf-8",
        Encoding::Utf16LittleEndian => "utf-16-le",
        Encoding::Utf16BigEndian => "utf-16-be",
        Encoding::Windows1252 => "cp1252",
    };
    let line = &mut text;
    writeln!(
        line,
        "{encoding}, {}, heading {:?}, {} rows, {} devices",
        understood.separator.word(),
        understood.headings,
        understood.rows,
        understood.devices
    )
    .expect("a text");
    for column in &understood.columns {
        let role = column.role.map_or("-", Role::word);
        let sureness = match column.sureness {
            Sureness::Unknown => "",
            Sureness::ByContents => " (by contents)",
            Sureness::ByPart => " (by part)",
            Sureness::ByName => "",
            Sureness::ByHand => " (by hand)",
        };
        writeln!(line, "column {:?}: {role}{sureness}", column.name).expect("a text");
    }
    for dates in &understood.dates {
        let known = match dates.known {
            OrderKnown::Plain => "plain",
            OrderKnown::ByOthers => "by others",
            OrderKnown::Assumed => "assumed",
            OrderKnown::Mixed => "mixed",
            OrderKnown::ByHand => "by hand",
        };
        let name = &understood.columns[dates.column as usize].name;
        writeln!(line, "dates {name:?}: {}, {known}", dates.order.word()).expect("a text");
    }
    for model in &understood.models {
        let certainty = match model.certainty {
            Certainty::None => "no device",
            Certainty::Likely => "likely",
            Certainty::Sure => "sure",
            Certainty::ByHand => "by hand",
        };
        write!(
            line,
            "{} × {} ({}{}): {} {certainty}",
            model.count,
            model.name,
            model.class.id(),
            if model.is_form_assumed { "?" } else { "" },
            model.device.unwrap_or("-"),
        )
        .expect("a text");
        if let Some(ages) = model.ages {
            let ages = [ages.least, ages.median, ages.greatest].map(tenths);
            write!(line, ", age {}", ages.join(" ")).expect("a text");
        }
        if model.without_date > 0 {
            write!(line, ", {} without date", model.without_date).expect("a text");
        }
        if model.least_age > 0 {
            write!(line, ", {} at least", model.least_age).expect("a text");
        }
        if let Some(price) = model.price {
            write!(line, ", price {}", price.value()).expect("a text");
        }
        if let Some(until) = model.updates_until {
            write!(line, ", updates until {}", until.as_year_entered()).expect("a text");
        }
        for (what, size) in [("memory", model.memory_gb), ("storage", model.storage_gb)] {
            if let Some(size) = size {
                write!(line, ", {what} {size}").expect("a text");
            }
        }
        if !model.candidates.is_empty() {
            write!(line, ", perhaps {}", model.candidates.join(" ")).expect("a text");
        }
        line.push('\n');
    }
    for unclassed in &understood.unclassed {
        writeln!(line, "unknown: {} × {}", unclassed.count, unclassed.name).expect("a text");
    }
    for left in &understood.left_out {
        write!(line, "left out {}: {}", left.row, left.reason.word()).expect("a text");
        if left.count != 1 {
            write!(line, " ({})", left.count).expect("a text");
        }
        if let Some(row) = left.counted_in {
            write!(line, ", counted in {row}").expect("a text");
        }
        line.push('\n');
    }
    for doubt in &understood.doubts {
        let column = doubt
            .column
            .map(|column| &understood.columns[column as usize].name);
        writeln!(
            line,
            "doubt {} {:?}: {:?}",
            doubt.kind.word(),
            column.map_or("", String::as_str),
            doubt.rows
        )
        .expect("a text");
    }
    for group in &propose(understood).groups {
        writeln!(
            line,
            "group {} × {}, {}",
            group.count,
            group.class.id(),
            group.user.word()
        )
        .expect("a text");
        for cohort in &group.cohorts {
            let age = match cohort.age {
                AgeKnown::Stated => "",
                AgeKnown::Least => " at least",
                AgeKnown::Guessed => " guessed",
            };
            writeln!(
                line,
                "  {} × {} since {}{age}, {}",
                cohort.count,
                cohort.name.as_deref().unwrap_or("several"),
                cohort.new_since,
                cohort.stands_for(today()).id,
            )
            .expect("a text");
        }
    }
    text
}

fn lists() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let is_list = |path: &PathBuf| {
        path.extension()
            .is_some_and(|extension| extension == "csv" || extension == "txt")
    };
    let mut paths: Vec<PathBuf> = paths.filter(is_list).collect();
    paths.sort();
    paths
}

fn expected_path(list: &Path) -> PathBuf {
    list.with_extension("expected")
}

#[test]
fn every_list_is_understood_as_expected() {
    let mut wrong = Vec::new();
    let lists = lists();
    for list in &lists {
        let bytes = fs::read(list).expect("a list");
        let understood = understood(&decode(&bytes), Settings::new(today()));
        let described = described(&bytes, &understood);
        let path = expected_path(list);
        if std::env::var_os("UPDATE_LISTS").is_some() {
            fs::write(&path, &described).expect("a file");
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if described != expected {
            wrong.push(format!("{}\n{described}", list.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whatever is proposed can be entered, and what is entered is valid and has all devices.
fn enters(proposal: &Proposal, scenario: &Scenario, how: Entering) -> Scenario {
    let entered = proposal.enter(scenario, how).expect("within the limits");
    let valid = validate(&entered).unwrap_or_else(|issues| panic!("{issues:?}"));
    valid.scenario().clone()
}

#[test]
fn every_list_becomes_a_fleet() {
    for list in lists() {
        let bytes = fs::read(&list).expect("a list");
        let understood = understood(&decode(&bytes), Settings::new(today()));
        let mut proposal = propose(&understood);
        let all =
            |proposal: &Proposal| proposal.groups.iter().map(|group| group.count).sum::<u32>();
        assert_eq!(all(&proposal), understood.devices, "{}", list.display());
        for preset in [PresetId::SchoolLaptops, PresetId::ThreeMunicipalities] {
            let scenario = preset.scenario();
            let entered = enters(&proposal, &scenario, Entering::InPlaceOfGroups);
            let fleet = entered.groups.iter().flat_map(|group| &group.fleet);
            let devices: u32 = fleet.map(|cohort| cohort.count).sum();
            assert_eq!(devices, understood.devices, "{}", list.display());
            enters(&proposal, &scenario, Entering::BesideGroups);
        }
        // By hand.
        for by in [
            SplitBy::Place,
            SplitBy::Model,
            SplitBy::User,
            SplitBy::Unit,
            SplitBy::Class,
        ] {
            for group in (0..proposal.groups.len()).rev() {
                let _ = proposal.split(group, by);
            }
            assert_eq!(all(&proposal), understood.devices);
            enters(
                &proposal,
                &PresetId::Phones.scenario(),
                Entering::InPlaceOfGroups,
            );
        }
        while proposal.groups.len() > 1 {
            let last = proposal.groups.len() - 1;
            proposal.merge(0, last).expect("two groups");
            assert_eq!(all(&proposal), understood.devices);
        }
        let _ = proposal.split(0, SplitBy::Cohort(0));
        assert_eq!(all(&proposal), understood.devices);
        enters(
            &proposal,
            &PresetId::Phones.scenario(),
            Entering::InPlaceOfGroups,
        );
    }
}
