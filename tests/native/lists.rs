//! Device lists as tools and people export them: what is understood of each, and what is proposed.
//!
//! `tests/lists/` has the lists, each with what is expected of it in a file of its own. After a change
//! that is meant to move them: `UPDATE_LISTS=1 cargo test --test native lists`, and read the
//! differences.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use refurb_or_new::catalogue::DeviceClass;
use refurb_or_new::exchange::lists::{
    AgeKnown, Certainty, DateOrder, Day, DoubtKind, Encoding, Entering, Fault, ListError, Model,
    OrderKnown, Proposal, Reading, Reason, Role, Separator, Settings, SplitBy, Sureness,
    Understood, Word, decode, encoding_of, propose,
};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Scenario, validate};
use serde_json::Value;

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

/// What is known of a model, as a line.
fn describe_model(line: &mut String, model: &Model) {
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

/// The groups that are proposed, each with its cohorts.
fn describe_groups(line: &mut String, understood: &Understood) {
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
        describe_model(line, model);
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
    describe_groups(line, understood);
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

/// What was asked for when the lists were made, by people who looked at each of them.
#[test]
fn the_six_lists_give_what_was_asked_for() {
    let text = fs::read_to_string(folder().join("expected.json")).expect("a file");
    let asked: Value = serde_json::from_str(&text).expect("JSON");
    for (name, asked) in asked["files"].as_object().expect("files") {
        let bytes = fs::read(folder().join(name)).expect("a list");
        let found = understood(&decode(&bytes), Settings::new(today()));
        let encoding = described(&bytes, &found);
        assert!(
            encoding.starts_with(asked["encoding"].as_str().expect("a word")),
            "{name}"
        );
        let separator = match found.separator.word() {
            "comma" => ",",
            "semicolon" => ";",
            _ => "\t",
        };
        assert_eq!(asked["separator"], separator, "{name}");
        let heading = match &asked["headerRow"] {
            Value::Array(rows) => rows.clone(),
            row => vec![row.clone()],
        };
        assert_eq!(
            Value::from(found.headings.clone()),
            Value::from(heading),
            "{name}"
        );
        for (role, column) in asked["columns"].as_object().expect("columns") {
            let role = match role.as_str() {
                "lastSeen" => Role::LastSeen,
                "os" => Role::System,
                "storageGb" => Role::Storage,
                "memoryBytes" => Role::Memory,
                "updatesUntil" => Role::UpdatesUntil,
                "group" => Role::Unit,
                word => Role::from_word(word).unwrap_or_else(|| panic!("{word}")),
            };
            let found_column = found
                .column_of(role)
                .unwrap_or_else(|| panic!("{name}: {role:?}"));
            assert_eq!(*column, found.columns[found_column as usize].name, "{name}");
        }
        assert_eq!(asked["devices"], found.devices, "{name}");
        let groups = asked["groups"].as_array().expect("groups");
        assert_eq!(found.models.len(), groups.len(), "{name}");
        for group in groups {
            // What stands in brackets is said about the group, or part of the name.
            let called = group["model"].as_str().expect("a name");
            let bare = called.split(" (form").next().expect("a name");
            let bare = bare.split(" (generation not").next().expect("a name");
            let model = found.models.iter().find(|model| model.name == bare);
            let model = model.unwrap_or_else(|| panic!("{name}: {called}"));
            assert_eq!(group["class"], model.class.id(), "{name}: {called}");
            assert_eq!(
                group["catalogue"].as_str(),
                model.device,
                "{name}: {called}"
            );
            assert_eq!(group["count"], model.count, "{name}: {called}");
            assert_eq!(group["ageUnknown"], model.without_date, "{name}: {called}");
            let ages = model
                .ages
                .map(|ages| [ages.least, ages.median, ages.greatest]);
            let asked = ["min", "median", "max"].map(|key| group["ageYears"][key].as_f64());
            let ages = ages.map_or([None; 3], |ages| {
                ages.map(|age| Some(f64::from(age) / 10.0))
            });
            assert_eq!(ages, asked, "{name}: {called}");
            let price = model.price.map(|price| price.value());
            assert_eq!(price, group["price"].as_f64(), "{name}: {called}");
            let until = model.updates_until.map(Day::as_year_entered);
            assert_eq!(until, group["updatesUntil"].as_f64(), "{name}: {called}");
        }
        let rows: Vec<u32> = found.left_out.iter().map(|left| left.row).collect();
        let asked = asked["leftOut"].as_array().expect("rows").iter();
        let asked: Vec<&Value> = asked.map(|left| &left["row"]).collect();
        assert_eq!(
            asked,
            rows.iter()
                .map(|row| Value::from(*row))
                .collect::<Vec<_>>()
                .iter()
                .collect::<Vec<_>>(),
            "{name}"
        );
    }
}

const SHORT: &str = "Modell;Antal;Inköpt;Status;Serienummer\n\
    Latitude 5420;10;03/04/2021;Levererad;\n\
    OptiPlex 7070;4;05/06/2020;Trasig;\n\
    Mystisk låda;2;07/08/2022;Levererad;\n\
    OptiPlex 7070;3;05/06/2020;Levererad;\n";

#[test]
fn what_a_person_states_is_followed() {
    let plain = understood(SHORT, Settings::new(today()));
    assert_eq!(plain.devices, 13);
    assert_eq!(plain.left_out_for(Reason::OutOfUse), (1, 4));
    assert_eq!(plain.left_out_for(Reason::UnknownClass), (1, 2));
    assert_eq!(plain.dates[0].known, OrderKnown::Assumed);
    let desktop = plain
        .models
        .iter()
        .find(|model| model.is_form_assumed)
        .expect("a desktop");
    assert_eq!(desktop.candidates.len(), 3);

    // In one reading, again and again.
    let mut reading = Reading::new(Settings::new(today()));
    reading.feed(SHORT).expect("short");
    let mut with = |change: &dyn Fn(&mut Settings)| {
        let mut settings = Settings::new(today());
        change(&mut settings);
        reading.change(settings);
        while !reading.advance(2).expect("a list").is_done {}
        reading.finish()
    };
    assert_eq!(with(&|_| {}), plain);
    let kept = with(&|settings| {
        settings.kept.insert(Reason::OutOfUse);
    });
    assert_eq!(kept.devices, 17);
    assert_eq!(kept.left_out_for(Reason::OutOfUse), (0, 0));
    let ordered = with(&|settings| settings.date_order = Some(DateOrder::MonthDayYear));
    assert_eq!(ordered.dates[0].known, OrderKnown::ByHand);
    assert!(
        !ordered
            .doubts
            .iter()
            .any(|doubt| doubt.kind == DoubtKind::DateAmbiguous)
    );
    let age = |understood: &Understood| understood.models[0].ages.expect("ages").median;
    assert_eq!((age(&plain), age(&ordered)), (56, 57));
    let key = plain.unclassed[0].key.clone();
    let classed = with(&|settings| {
        settings.classes.insert(key.clone(), DeviceClass::Server);
    });
    assert_eq!(classed.devices, 15);
    assert!(classed.unclassed.is_empty());
    let named = with(&|settings| {
        let device = Some("dell-optiplex-7070-sff");
        settings.models.insert(desktop.key.clone(), device);
        settings.models.insert(plain.models[0].key.clone(), None);
    });
    let found = |id: &str| named.models.iter().any(|model| model.device == Some(id));
    assert!(found("dell-optiplex-7070-sff") && !found("dell-latitude-5420"));
    assert_eq!(named.models[0].certainty, Certainty::ByHand);
    assert_eq!(named.models[0].name, "Latitude 5420");
    let formed = with(&|settings| {
        settings
            .classes
            .insert(desktop.key.clone(), DeviceClass::DesktopTower);
    });
    let tower = formed
        .models
        .iter()
        .find(|model| model.class == DeviceClass::DesktopTower);
    assert!(tower.is_some_and(|tower| !tower.is_form_assumed));
    let counted = with(&|settings| {
        settings.roles.insert(1, None);
    });
    assert_eq!(counted.devices, 2);
    assert_eq!(counted.columns[1].sureness, Sureness::ByHand);
    let moved = with(&|settings| {
        settings.roles.insert(3, Some(Role::Note));
    });
    assert_eq!(moved.column_of(Role::Note), Some(3));
    assert_eq!(moved.column_of(Role::Status), None);
    let headless = with(&|settings| settings.heading = Some(0));
    assert!(headless.headings.is_empty());
    let commas = with(&|settings| settings.separator = Some(Separator::Comma));
    assert_eq!(commas.columns.len(), 1);
    // Whatever a person states, nothing breaks.
    with(&|settings| {
        settings.heading = Some(400);
        settings.roles.insert(90, Some(Role::Model));
        settings.roles.insert(0, Some(Role::Price));
        settings.roles.insert(1, Some(Role::Price));
        settings.kept.extend(Reason::ALL);
    });
}

#[test]
fn what_is_no_list_is_refused() {
    let refused = |text: &str| {
        let mut reading = Reading::new(Settings::new(today()));
        if let Err(error) = reading.feed(text) {
            return error;
        }
        loop {
            match reading.advance(10_000) {
                Err(error) => return error,
                Ok(progress) => assert!(!progress.is_done, "a list"),
            }
        }
    };
    let of = |fault| ListError {
        fault,
        row: None,
        column: None,
    };
    assert_eq!(refused(""), of(Fault::Empty));
    assert_eq!(refused("\n\n ; ;\n"), of(Fault::Empty));
    assert_eq!(refused("PK\u{3}\u{4}\u{14}\0\u{6}\0"), of(Fault::NotText));
    assert_eq!(refused("%PDF-1.7\n"), of(Fault::NotText));
    assert_eq!(
        refused(&decode(&[0x89, 0x50, 0, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3])),
        of(Fault::NotText)
    );
    let wide = [
        "Modell;Antal\nLatitude 5420;1\nLatitude 5420",
        &";x".repeat(600),
    ]
    .concat();
    assert_eq!(
        refused(&wide),
        ListError {
            fault: Fault::TooManyColumns,
            row: Some(3),
            column: Some(501)
        }
    );
    let long = ["Modell;Antal\n", &"Latitude 5420;1\n".repeat(100_001)].concat();
    assert_eq!(
        refused(&long),
        ListError {
            fault: Fault::TooManyRows,
            row: Some(100_002),
            column: None
        }
    );
    assert_eq!(refused(&"x".repeat((64 << 20) + 1)), of(Fault::TooLong));
    // A list in which nothing is understood is one all the same: a person can say what its columns are.
    let nothing = understood("a;b\n1;2\n", Settings::new(today()));
    assert_eq!((nothing.devices, nothing.columns.len()), (0, 2));
    assert!(propose(&nothing).groups.is_empty());
    assert!(
        propose(&nothing)
            .enter(&PresetId::Phones.scenario(), Entering::BesideGroups)
            .is_none()
    );
}
