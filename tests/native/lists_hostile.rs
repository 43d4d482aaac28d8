//! Lists that were cut, shuffled and overwritten on their way, and lists as long as they may be.

use std::fs;
use std::time::Instant;

use refurb_or_new::exchange::lists::{Progress, Reading, Settings, encoding_of, propose};

use crate::common::drawn::{Drawn, asked_for};
use crate::lists::today;

#[path = "../../fuzz/survive_lists.rs"]
mod survive;

/// What is put into a list.
const PIECES: [&[u8]; 40] = [
    b"\"",
    b"\"\"",
    b"\";\"",
    b";",
    b",",
    b"\t",
    b"|",
    b"\n",
    b"\r",
    b"\r\n",
    b"\0",
    b"\xff",
    b"\xff\xfe",
    b"\xc3",
    b"\xef\xbb\xbf",
    b"\xe2\x80\x8b",
    b"-1",
    b"99999999999999999999",
    b"0",
    b"1e999",
    b"2020-02-31",
    b"31.12.9999",
    b"00-00-0000",
    b"HT",
    b"44726",
    b"<a href=\"",
    b"</a>",
    b"&amp;",
    b"=cmd|' /C calc'!A0",
    b"Summa",
    b"Modell",
    b"Antal",
    b"sep=;",
    b"iPad",
    b"gen",
    b"Latitude 5420",
    b"kr",
    b"1.2.3",
    "å̈".as_bytes(),
    "日本".as_bytes(),
];

fn lists() -> Vec<Vec<u8>> {
    let entries = fs::read_dir("tests/lists").expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let is_list = |path: &std::path::PathBuf| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        matches!(extension, Some("csv" | "txt"))
    };
    let mut paths: Vec<_> = paths.filter(is_list).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| fs::read(path).expect("a list"))
        .collect()
}

/// A list with some of it lost, doubled, moved or overwritten.
fn mutated(lists: &[Vec<u8>], drawn: &mut Drawn) -> Vec<u8> {
    let mut bytes = lists[drawn.below(lists.len())].clone();
    for _ in 0..=drawn.below(6) {
        let from = drawn.below(bytes.len() + 1);
        let to = (from + drawn.below(60)).min(bytes.len());
        match drawn.below(6) {
            0 => {
                bytes.drain(from..to);
            }
            1 => {
                let copy = bytes[from..to].to_vec();
                let at = drawn.below(bytes.len() + 1);
                bytes.splice(at..at, copy);
            }
            2 => bytes.truncate(from),
            3 => {
                let other = &lists[drawn.below(lists.len())];
                let start = drawn.below(other.len());
                let end = (start + drawn.below(400)).min(other.len());
                bytes.splice(from..from, other[start..end].iter().copied());
            }
            _ => {
                let piece = PIECES[drawn.below(PIECES.len())];
                let piece = piece.repeat(1 + drawn.below(3) * drawn.below(30));
                bytes.splice(from..to, piece);
            }
        }
    }
    bytes
}

fn survive_many(count: usize, seed: u64) {
    let lists = lists();
    let mut drawn = Drawn(seed);
    let mut slowest = 0.0_f64;
    for number in 0..count {
        let bytes = mutated(&lists, &mut drawn);
        let start = Instant::now();
        survive::list(&bytes, today(), number % 20 == 0);
        let taken = start.elapsed().as_secs_f64();
        slowest = slowest.max(taken);
        let limit = if cfg!(debug_assertions) { 20.0 } else { 1.0 };
        assert!(
            taken < limit,
            "{taken} s: {:?}",
            String::from_utf8_lossy(&bytes)
        );
    }
    println!("{count} lists from {seed:#x}, the slowest {slowest:.3} s");
}

#[test]
fn whatever_comes_in_is_refused_or_understood() {
    survive_many(2_000, 0x5eed_0001);
}

/// `cargo xtask hostile`
#[test]
#[ignore = "takes minutes"]
fn many_hostile_lists() {
    // One takes as long as ten documents.
    let (count, seed) = asked_for(2_000_000, 0x5eed_0002);
    survive_many(count / 10, seed);
}

/// Columns of a device management's export, one row a device.
fn long_list(rows: usize) -> String {
    let mut text = String::from(
        "Device ID,Device name,Enrollment date,Last check-in,OS version,Serial number,Manufacturer,Model,IMEI,\
         Total storage,Free storage,Category,Ownership,Device state,OS,Department,Purchase date,Purchase cost,\
         Primary user UPN,Notes\r\n",
    );
    let models = [
        ("LENOVO", "20L6S1BD00"),
        ("Dell Inc.", "Latitude 5420"),
        ("HP", "HP EliteBook 840 G8 Notebook PC"),
        ("Apple", "\"iPad12,1\""),
        ("Acer", "Chromebook 511 (C736)"),
        ("Dell Inc.", "OptiPlex 7090"),
        ("Samsung", "SM-A566B"),
    ];
    for row in 0..rows {
        let (maker, model) = models[row * 7 / 3 % models.len()];
        let (year, month, day) = (2018 + row % 8, 1 + row % 12, 1 + row % 28);
        let cells: [&str; 20] = [
            &format!("{row:08x}-aaaa-4bbb-8ccc-{row:012x}"),
            &format!("NK-L{row:06}"),
            &format!("{year}-{month:02}-{day:02} 06:12:{:02}.0000000", row % 60),
            "2026-11-20 07:01:10.0000000",
            "10.0.22631.4460",
            &format!("PF{row:07}"),
            maker,
            model,
            "",
            "475",
            "200",
            "Unassigned",
            "Corporate",
            "Managed",
            "Windows",
            &format!("Skola {}", row % 40),
            &format!("{day:02}/{month:02}/{year}"),
            &format!("\"{},450.00\"", 5 + row % 9),
            &format!("user{row}@example.invalid"),
            if row % 50 == 0 {
                "skärm bytt, lånedator"
            } else {
                ""
            },
        ];
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

#[test]
fn a_hundred_thousand_rows_take_no_long() {
    let is_slow = cfg!(debug_assertions);
    let rows = if is_slow { 5_000 } else { 100_000 };
    let text = long_list(rows);
    assert_eq!(
        encoding_of(text.as_bytes()),
        refurb_or_new::exchange::lists::Encoding::Utf8
    );
    let start = Instant::now();
    let mut reading = Reading::new(Settings::new(today()));
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let mut end = rest.len().min(1 << 16);
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        reading.feed(&rest[..end]).expect("not too long");
        rest = &rest[end..];
    }
    let mut slowest = 0.0_f64;
    let mut calls = 0;
    loop {
        let call = Instant::now();
        let progress: Progress = reading.advance(500).expect("a list");
        slowest = slowest.max(call.elapsed().as_secs_f64());
        calls += 1;
        if progress.is_done {
            break;
        }
    }
    let read = start.elapsed().as_secs_f64();
    let understood = reading.finish();
    let finished = start.elapsed().as_secs_f64() - read;
    let proposal = propose(&understood);
    let proposed = start.elapsed().as_secs_f64() - read - finished;
    assert_eq!(understood.devices as usize, rows);
    println!(
        "{rows} rows, {} MB: read in {calls} calls {:.0} ms, the slowest {:.1} ms; finished {:.1} ms; proposed {:.1} ms, {} groups",
        text.len() >> 20,
        1e3 * read,
        1e3 * slowest,
        1e3 * finished,
        1e3 * proposed,
        proposal.groups.len(),
    );
    assert!(is_slow || read + finished + proposed < 3.0);
}
