//! The file of manufacturers' footprints: what is read, what is left out of it and why, how it is
//! searched, and what is entered.

use std::fmt::Write;
use std::time::Instant;

use refurb_or_new::catalogue::DeviceClass;
use refurb_or_new::exchange::footprints::{
    Footprints, FootprintsRefused, Trap, enter, is_such_file, read,
};
use refurb_or_new::exchange::lists::Fault;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::validate;

const FILE: &str = include_str!("../footprints.csv");

fn rows_of(footprints: &Footprints, trap: Trap) -> &[u32] {
    let found = footprints.trapped.iter().find(|of| of.trap == trap);
    found.map_or(&[], |of| &of.rows)
}

#[test]
fn every_trap_is_told_with_its_rows() {
    let footprints = read(FILE).expect("such a file");
    assert_eq!(footprints.rows, 16);
    let names: Vec<&str> = footprints.all.iter().map(|of| &*of.name).collect();
    assert_eq!(
        names,
        [
            "Norrvik Book 14",
            "Norrvik Book 15",
            "Norrvik Chromebook 11",
            "Norrvik Box Micro",
            "Norrvik View 24",
            "Norrvik Phone 5",
            "Norrvik Book 13",
            "Norrvik Book 16",
        ]
    );
    for (trap, rows) in [
        (Trap::NoTotal, &[9, 17][..]),
        (Trap::OtherUnit, &[10, 16]),
        (Trap::NoUseRatio, &[11]),
        (Trap::UseRatioFromOthers, &[3]),
        (Trap::RatioOutOfRange, &[12]),
        (Trap::LargeError, &[6]),
        (Trap::KindMisspelt, &[4, 8, 14]),
        (Trap::OtherKind, &[8, 15]),
        (Trap::Duplicate, &[13]),
        (Trap::CutOff, &[17]),
    ] {
        assert_eq!(rows_of(&footprints, trap), rows, "{trap:?}");
    }
    // 250 kg, a fifth of it use.
    assert_eq!(footprints.all[0].embodied_kg, Some(200.0));
    assert_eq!(footprints.all[0].yearly_kwh, Some(31.5));
    // 300 kg: 0.7 manufacture, 0.05 transport, 0.01 end of life.
    assert_eq!(footprints.all[1].embodied_kg, Some(228.0));
    assert_eq!(footprints.all[2].class, DeviceClass::Chromebook);
    assert_eq!(footprints.all[3].class, DeviceClass::DesktopSmall);
}

#[test]
fn decimal_commas_and_semicolons_say_the_same() {
    let french: String = FILE
        .lines()
        .map(|line| {
            let cells = line.split(',').map(|cell| {
                let is_number = cell.contains('.')
                    && cell
                        .bytes()
                        .all(|byte| byte == b'.' || byte.is_ascii_digit());
                if is_number {
                    cell.replace('.', ",")
                } else {
                    cell.to_owned()
                }
            });
            cells.collect::<Vec<_>>().join(";") + "\r\n"
        })
        .collect();
    assert_eq!(read(&french), read(FILE));
}

#[test]
fn a_device_is_found_by_words_in_any_order() {
    let footprints = read(FILE).expect("such a file");
    let found = |sought: &str| -> Vec<&str> {
        let places = footprints.search(sought);
        places.iter().map(|at| &*footprints.all[*at].name).collect()
    };
    assert_eq!(found("14 book"), ["Norrvik Book 14"]);
    assert_eq!(found("BOOK 1").len(), 4);
    assert_eq!(found("monitor"), ["Norrvik View 24"]);
    assert_eq!(found("nothing of the kind"), Vec::<&str>::new());
    assert_eq!(found("  ").len(), footprints.all.len());
}

#[test]
fn a_device_becomes_that_of_an_option_and_only_it_is_kept() {
    let footprints = read(FILE).expect("such a file");
    let before = PresetId::StaffLaptops.scenario();
    let after = enter(&footprints.all[0], &before, (0, 1)).expect("an option");
    assert!(validate(&after).is_ok());
    let option = &after.groups[0].options[1];
    assert_eq!(option.device, None);
    assert_eq!(
        option.specification.name.as_deref(),
        Some("Norrvik Book 14")
    );
    assert_eq!(option.specification.embodied_kg, Some(200.0));
    assert_eq!(
        option.specification.source.as_deref(),
        Some("https://example.org/book-14.pdf")
    );
    assert_eq!(option.offer, before.groups[0].options[1].offer);
    assert_eq!(after.groups[0].options[0], before.groups[0].options[0]);
    assert!(enter(&footprints.all[0], &before, (0, 99)).is_none());
}

#[test]
fn another_file_is_refused() {
    assert!(is_such_file(FILE) && !is_such_file("Modell;Pris\n"));
    assert_eq!(read("a,b\n1,2\n"), Err(FootprintsRefused::OtherColumns));
    assert_eq!(read(""), Err(FootprintsRefused::OtherColumns));
    let binary = read("PK\u{3}\u{4}\u{0}\u{1}");
    assert!(
        matches!(binary, Err(FootprintsRefused::NoList(error)) if error.fault == Fault::NotText)
    );
}

#[test]
fn as_many_rows_as_the_file_has_are_searched_quickly() {
    let mut file = FILE.lines().next().expect("a heading").to_owned();
    for at in 0..1_226 {
        let _ = write!(
            file,
            "\nNorrvik,Book {at},Workplace,Laptop,250,0.2,31.5,4,WW,May 2020,https://example.org/{at}.pdf,,,,,,,,14,,,8,,,,,,,,,,"
        );
    }
    let footprints = read(&file).expect("such a file");
    assert_eq!(footprints.all.len(), 1_226);
    let start = Instant::now();
    assert_eq!(footprints.search("norrvik book 12").len(), 37);
    assert!(start.elapsed().as_millis() < 200);
}
