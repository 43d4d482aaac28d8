//! Workbooks that are read: those of others, our own, and hostile ones.

use proptest::prelude::*;
use refurb_or_new::exchange::xlsx::{
    Cell, Fault, Look, Opened, Row, Sheet, Workbook, checksum, write,
};

use crate::common::cases;

const OPENPYXL: &[u8] = include_bytes!("../workbooks/openpyxl.xlsx");
const LIBREOFFICE: &[u8] = include_bytes!("../workbooks/libreoffice.xlsx");

fn number(value: f64) -> String {
    format!("{value:?}")
}

/// The text of a sheet, read some bytes at a time.
fn text(opened: &mut Opened, bytes: usize) -> Result<String, Fault> {
    let mut share = 0.0;
    while opened.advance(bytes)? {
        assert!(opened.share() >= share && opened.share() <= 1.0);
        share = opened.share();
    }
    Ok(opened.text().to_owned())
}

fn read(file: &[u8]) -> Result<String, Fault> {
    text(&mut Opened::open(file.to_vec())?, 1 << 16)
}

#[test]
fn the_sheet_that_looks_like_a_list_comes_first() {
    for file in [OPENPYXL, LIBREOFFICE] {
        let mut opened = Opened::open(file.to_vec()).expect("a workbook");
        let sheets = opened.sheets().iter();
        let sheets: Vec<(&str, bool)> = sheets.map(|one| (&*one.name, one.is_hidden)).collect();
        assert_eq!(sheets, [("Enheter", false), ("Om", false), ("Gömd", true)]);
        assert_eq!(text(&mut opened, 50), text(&mut opened.clone(), 1 << 20));
        opened.choose(1);
        let other = text(&mut opened, 7).expect("a sheet");
        assert_eq!(other, "Utdrag ur registret\nSkapat av IT\n");
    }
}

/// Days are days, numbers are as they were typed, lines have the numbers of their rows.
#[test]
fn cells_of_every_kind_are_read() {
    let expected = "Modell\tAntal\tInköpt\tPris\tAnm\n\
                    Dell Latitude 5420\t12\t2021-08-16\t6450.5\t\"a \"\"b\"\"\tc\nrad 2\"\n\
                    \"Lenovo \"\"ThinkPad\"\" & Co\"\t3\t2022-01-03\t1499.1230\n\
                    \n\
                    \t\t\t\tKVOT\n\
                    iPad (9:e gen)\tTRUE\t44000\t0.0120\n";
    for (file, formula) in [(OPENPYXL, ""), (LIBREOFFICE, "2")] {
        let expected = match formula {
            // A formula that nobody has worked out has no value.
            "" => expected.replace("\n\n\t\t\t\tKVOT\n", "\n\n\n"),
            formula => expected.replace("KVOT", formula),
        };
        assert_eq!(read(file).expect("a workbook"), expected);
    }
}

#[test]
fn what_is_no_workbook_is_refused() {
    let refused = |file: &[u8]| Opened::open(file.to_vec()).err();
    assert_eq!(refused(b""), Some(Fault::NotWorkbook));
    assert_eq!(refused(b"Modell;Antal\n"), Some(Fault::NotWorkbook));
    assert_eq!(
        refused(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
        Some(Fault::OldOrLocked)
    );
    assert_eq!(
        refused(&OPENPYXL[..OPENPYXL.len() / 2]),
        Some(Fault::Broken)
    );
    assert_eq!(
        refused(&archive(&[("a.txt", b"x", 0)])),
        Some(Fault::NotWorkbook)
    );
    let empty = Sheet {
        name: "a".to_owned(),
        ..Sheet::default()
    };
    let book = Workbook {
        sheets: vec![empty],
    };
    assert_eq!(refused(&write(&book, &number)), Some(Fault::Empty));
}

/// An archive of entries, each with its bytes and how it is packed.
fn archive(entries: &[(&str, &[u8], u16)]) -> Vec<u8> {
    let (mut file, mut list) = (Vec::new(), Vec::new());
    for (name, bytes, packing) in entries {
        let start = file.len() as u32;
        let mut about = vec![20, 0, 0, 0];
        about.extend(packing.to_le_bytes());
        about.extend([0, 0, 0x21, 0]);
        let size = bytes.len() as u32;
        for number in [checksum(bytes), size, size] {
            about.extend(number.to_le_bytes());
        }
        about.extend([name.len() as u8, 0, 0, 0]);
        file.extend(b"PK\x03\x04");
        file.extend(&about);
        file.extend(name.as_bytes());
        file.extend(*bytes);
        list.extend(b"PK\x01\x02\x14\x00");
        list.extend(&about);
        list.extend([0; 10]);
        list.extend(start.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let start = file.len() as u32;
    let number = entries.len() as u8;
    file.extend(&list);
    file.extend(b"PK\x05\x06\0\0\0\0");
    file.extend([number, 0, number, 0]);
    file.extend((list.len() as u32).to_le_bytes());
    file.extend(start.to_le_bytes());
    file.extend([0, 0]);
    file
}

/// So many bytes of the same kind, packed about 1 : 159.
fn bomb(size: usize) -> Vec<u8> {
    let (mut bytes, mut held, mut number) = (Vec::new(), 0_u32, 0);
    let mut put = |bits: u32, count: u32| {
        held |= bits << number;
        number += count;
        while number >= 8 {
            bytes.push(held as u8);
            held >>= 8;
            number -= 8;
        }
    };
    // The last block, with the code that is always the same; a blank, then 258 times the same.
    put(0b011, 3);
    put((0x30_u32 + 32).reverse_bits() >> 24, 8);
    for _ in 0..size / 258 {
        put(0b1100_0101_u32.reverse_bits() >> 24, 8);
        put(0, 5);
    }
    put(0, 7);
    put(0, 8);
    bytes
}

fn book_with(sheet: &str, styles: (&[u8], u16)) -> Vec<u8> {
    let workbook = "<workbook><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>";
    let related =
        "<Relationships><Relationship Id=\"r1\" Target=\"/xl/sheet1.xml\"/></Relationships>";
    archive(&[
        ("xl/workbook.xml", workbook.as_bytes(), 0),
        ("xl/_rels/workbook.xml.rels", related.as_bytes(), 0),
        ("xl/sheet1.xml", sheet.as_bytes(), 0),
        ("xl/styles.xml", styles.0, styles.1),
    ])
}

#[test]
fn what_grows_too_large_is_refused() {
    let row = "<row><c><v>1</v></c></row>";
    let of = |sheet: &str| read(&book_with(sheet, (b"", 0)));
    assert_eq!(of(row), Ok("1\n".to_owned()));
    let bomb = bomb(9 << 20);
    assert!(bomb.len() < 100_000);
    assert_eq!(read(&book_with(row, (&bomb, 8))), Err(Fault::TooLarge));
    assert_eq!(
        read(&book_with(row, (&bomb, 14))),
        Err(Fault::UnknownPacking)
    );
    let far = |cell: &str, row: usize| {
        of(&format!(
            "<row r=\"1\"><c><v>1</v></c></row><row r=\"{row}\"><c r=\"{cell}\"><v>1</v></c></row>"
        ))
    };
    assert_eq!(far("A3", 3), Ok("1\n\n1\n".to_owned()));
    assert_eq!(far("A1", 1_000_000), Err(Fault::TooManyRows));
    assert_eq!(far("GS2", 2), Err(Fault::TooManyColumns));
    assert_eq!(far("ZZZZZZZ2", 2), Err(Fault::TooManyColumns));
    assert_eq!(far("A1", usize::MAX), Err(Fault::TooManyRows));
    // A row that is only coloured counts for nothing.
    assert_eq!(
        of("<row r=\"1\"><c><v>1</v></c></row><row r=\"900000\"><c s=\"1\"/></row>"),
        Ok("1\n".to_owned())
    );
    let texts = "<!DOCTYPE a [<!ENTITY b \"c\">]><row><c><v>1</v></c></row>";
    assert_eq!(of(texts), Err(Fault::Empty));
    assert_eq!(
        of("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>"),
        Ok("\t1\n".to_owned())
    );
    assert_eq!(of("<row><c><v>1</v></c></row><row"), Err(Fault::Broken));
}

/// A cell as it stands in the text that is read.
fn as_read(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) if text.trim().is_empty() => String::new(),
        Cell::Text(text) if text.contains(['\t', '\n', '\r', '"']) => {
            ["\"", &text.replace('"', "\"\""), "\""].concat()
        }
        Cell::Text(text) => text.clone(),
        Cell::Number(number, _) => format!("{number}"),
        Cell::Empty | Cell::RightText(_) | Cell::Formula(..) => String::new(),
    }
}

fn cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        Just(Cell::Empty),
        "[ -~åäö\t\n\r_x\u{1}\u{1F600}]{0,12}".prop_map(Cell::Text),
        Just(Cell::Text("_x0041_ & <b>".to_owned())),
        (-1_000_000_000_i32..1_000_000_000).prop_map(|value| Cell::Number(f64::from(value), None)),
        (1_i32..1_000).prop_map(|value| Cell::Number(f64::from(value) + 0.25, None)),
    ]
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn what_is_written_is_read(rows in prop::collection::vec(prop::collection::vec(cell(), 1..6), 1..12)) {
        let is_any = |row: &Vec<Cell>| row.iter().any(|cell| !as_read(cell).is_empty());
        let last = rows.iter().rposition(is_any);
        let sheet = Sheet {
            name: "Ark 'å' & <b>".to_owned(),
            rows: rows.iter().map(|row| Row::of(Look::Plain, row.clone())).collect(),
            ..Sheet::default()
        };
        let file = write(&Workbook { sheets: vec![sheet] }, &number);
        let mut expected = String::new();
        for row in rows.iter().take(last.map_or(0, |last| last + 1)) {
            let cells: Vec<String> = row.iter().map(as_read).collect();
            expected.push_str(cells.join("\t").trim_end_matches('\t'));
            expected.push('\n');
        }
        match Opened::open(file) {
            Ok(mut opened) => {
                prop_assert_eq!(&opened.sheets()[0].name, "Ark 'å' & <b>");
                prop_assert_eq!(text(&mut opened, 64).expect("in order"), expected);
            }
            Err(fault) => {
                prop_assert_eq!(fault, Fault::Empty);
                prop_assert_eq!(expected, "");
            }
        }
    }
}

/// A generator of numbers that look like chance.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

/// Files in which some bytes are others: whatever comes of them, it comes.
fn mutated(rounds: usize) {
    let cells = vec![Cell::Text("a".to_owned()), Cell::Number(2.0, None)];
    let sheet = Sheet {
        name: "a".to_owned(),
        rows: vec![Row::of(Look::Plain, cells); 5],
        ..Sheet::default()
    };
    let ours = write(
        &Workbook {
            sheets: vec![sheet],
        },
        &number,
    );
    let mut chance = Chance(7);
    let (mut read_ones, mut slowest) = (0, std::time::Duration::ZERO);
    for round in 0..rounds {
        let mut file = [OPENPYXL, LIBREOFFICE, &ours][round % 3].to_vec();
        for _ in 0..=chance.below(4) {
            let at = chance.below(file.len());
            match chance.below(4) {
                0 => file[at] = chance.below(256) as u8,
                1 => file[at] ^= 1 << chance.below(8),
                2 => file.truncate(at.max(1)),
                _ if file.len() > 1 => {
                    file.remove(at);
                }
                _ => {}
            }
        }
        let start = std::time::Instant::now();
        read_ones += usize::from(read(&file).is_ok());
        slowest = slowest.max(start.elapsed());
    }
    println!("{rounds} files, {read_ones} of them read, slowest {slowest:?}");
    assert!(read_ones > 0);
}

#[test]
fn a_file_that_is_damaged_does_no_harm() {
    mutated(2_000);
}

#[test]
#[ignore = "takes long without optimisation"]
fn many_files_that_are_damaged_do_no_harm() {
    mutated(200_000);
}

/// 100,000 rows: `cargo test --release` tells how long they take.
#[test]
#[ignore = "is timed"]
fn a_hundred_thousand_rows_are_read() {
    let path = std::env::var("WORKBOOK").expect("a workbook");
    let file = std::fs::read(path).expect("a file");
    let start = std::time::Instant::now();
    let mut opened = Opened::open(file).expect("a workbook");
    println!("opened after {:?}", start.elapsed());
    let mut longest = std::time::Duration::ZERO;
    loop {
        let step = std::time::Instant::now();
        let is_more = opened.advance(1 << 18).expect("in order");
        longest = longest.max(step.elapsed());
        if !is_more {
            break;
        }
    }
    let lines = opened.text().lines().count();
    println!(
        "{lines} lines after {:?}, longest step {longest:?}",
        start.elapsed()
    );
}
