//! The file, row by row.

use std::collections::{BTreeMap, BTreeSet};

use super::number::number;
use super::trap::{Trap, Trapped};
use crate::catalogue::DeviceClass;
use crate::exchange::lists::plain::{self, Devices, rows_of};
use crate::exchange::lists::{ListError, Separator};

/// The most rows of the file.
const MOST_ROWS: u32 = 20_000;

/// What a manufacturer states of a device.
#[derive(Clone, Debug, PartialEq)]
pub struct Footprint {
    /// From 1, the heading included.
    pub row: u32,
    /// With its maker.
    pub name: String,
    pub class: DeviceClass,
    /// Manufacture, transport and end of life, in kg CO₂e.
    pub embodied_kg: Option<f64>,
    /// All stages of its life, in kg CO₂e.
    pub total_kg: f64,
    /// Electricity a year, in kWh.
    pub yearly_kwh: Option<f64>,
    pub screen_inches: Option<f64>,
    pub memory_gb: Option<f64>,
    /// How long the manufacturer counts with it, in years.
    pub lifetime_years: Option<f64>,
    /// When it was reported, as it stands there.
    pub reported: String,
    /// Where it stands: the address of the manufacturer's report.
    pub source: String,
    /// Its words, folded, to search by.
    pub(super) words: String,
}

/// The file as a catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Footprints {
    /// What can be used, in the order of the file.
    pub all: Vec<Footprint>,
    /// Rows of the file, without its heading.
    pub rows: u32,
    pub trapped: Vec<Trapped>,
}

/// Why a file could not be read as one of footprints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FootprintsRefused {
    /// It is no list.
    NoList(ListError),
    /// It has no such columns.
    OtherColumns,
}

/// The columns, as the file names them.
const COLUMNS: [&str; 15] = [
    "manufacturer",
    "name",
    "category",
    "subcategory",
    "gwp_total",
    "gwp_use_ratio",
    "gwp_manufacturing_ratio",
    "gwp_transport_ratio",
    "gwp_eol_ratio",
    "gwp_error_ratio",
    "yearly_tec",
    "lifetime",
    "screen_size",
    "memory",
    "sources",
];

const REPORTED: &str = "report_date";

/// Without these it is another file.
const NEEDED: [&str; 3] = ["manufacturer", "name", "gwp_total"];

/// Whether a text is such a file, by its beginning.
pub fn is_such_file(text: &str) -> bool {
    let start = text.lines().next().unwrap_or("");
    NEEDED.iter().all(|name| start.contains(name))
}

/// A row by the names of its columns.
struct Row<'a> {
    cells: &'a [String],
    places: &'a BTreeMap<&'static str, usize>,
}

impl<'a> Row<'a> {
    fn cell(&self, column: &str) -> &'a str {
        let place = self.places.get(column);
        place
            .and_then(|at| self.cells.get(*at))
            .map_or("", String::as_str)
    }

    fn number(&self, column: &str) -> Option<f64> {
        number(self.cell(column)).map(|read| read.value)
    }
}

/// Reads the file.
///
/// # Errors
/// Where it is another one.
pub fn read(text: &str) -> Result<Footprints, FootprintsRefused> {
    let first = text.lines().next().unwrap_or("");
    let separator = [Separator::Semicolon, Separator::Tab];
    let separator = separator.into_iter().find(|separator| match separator {
        Separator::Tab => first.contains('\t'),
        _ => first.contains(';'),
    });
    let separator = separator.unwrap_or(Separator::Comma);
    let rows = rows_of(text, separator, MOST_ROWS).map_err(FootprintsRefused::NoList)?;
    let Some(((_, heading), rows)) = rows.split_first() else {
        return Err(FootprintsRefused::OtherColumns);
    };
    let mut places = BTreeMap::new();
    for name in COLUMNS.into_iter().chain([REPORTED]) {
        let found = heading
            .iter()
            .position(|cell| cell.trim().eq_ignore_ascii_case(name));
        if let Some(at) = found {
            places.insert(name, at);
        }
    }
    if NEEDED.iter().any(|name| !places.contains_key(name)) {
        return Err(FootprintsRefused::OtherColumns);
    }
    let mut trapped: BTreeMap<Trap, Vec<u32>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut devices = Devices::new();
    let mut all = Vec::new();
    let mut count = 0;
    for (number, cells) in rows {
        if cells.iter().all(String::is_empty) {
            continue;
        }
        count += 1;
        let row = Row {
            cells,
            places: &places,
        };
        let mut traps = Vec::new();
        if cells.len() < heading.len() {
            traps.push(Trap::CutOff);
        }
        let found = one(&row, *number, &mut devices, &mut traps);
        let same = [
            "manufacturer",
            "name",
            "gwp_total",
            "gwp_use_ratio",
            "yearly_tec",
        ]
        .map(|column| row.cell(column).trim().to_ascii_lowercase());
        if !seen.insert(same) {
            traps.push(Trap::Duplicate);
        }
        let is_out = traps.iter().any(|trap| trap.leaves_out());
        for trap in traps {
            let rows = trapped.entry(trap).or_default();
            if rows.last() != Some(number) {
                rows.push(*number);
            }
        }
        all.extend(found.filter(|_| !is_out));
    }
    Ok(Footprints {
        all,
        rows: count,
        trapped: trapped
            .into_iter()
            .map(|(trap, rows)| Trapped { trap, rows })
            .collect(),
    })
}

/// What a device can emit in all, in kg.
const TOTALS: (f64, f64) = (5.0, 50_000.0);

/// The longest address, in characters.
const LONGEST_SOURCE: usize = 500;

/// An uncertainty as large as the figure.
const LARGE_ERROR: f64 = 1.0;

fn one(row: &Row, number: u32, devices: &mut Devices, traps: &mut Vec<Trap>) -> Option<Footprint> {
    let [maker, name] = ["manufacturer", "name"].map(|column| row.cell(column));
    let class = class_of(row, (maker, name), devices, traps)?;
    let total_kg = total(row.cell("gwp_total"), traps)?;
    let embodied_kg = embodied(row, total_kg, traps);
    let yearly_kwh = row.number("yearly_tec").filter(|kwh| *kwh > 0.0);
    if yearly_kwh.is_none() {
        traps.push(Trap::NoElectricity);
    }
    let lifetime_years = row.number("lifetime").filter(|years| *years > 0.0);
    if lifetime_years.is_none() {
        traps.push(Trap::NoLifetime);
    }
    if row
        .number("gwp_error_ratio")
        .is_some_and(|error| error >= LARGE_ERROR)
    {
        traps.push(Trap::LargeError);
    }
    let is_named = plain::folded(name).starts_with(&plain::folded(maker));
    let full = if is_named || maker.is_empty() {
        name.to_owned()
    } else {
        [maker, " ", name].concat()
    };
    Some(Footprint {
        row: number,
        words: plain::folded(&[&full, " ", row.cell("subcategory")].concat()),
        name: full.chars().take(200).collect(),
        class,
        embodied_kg,
        total_kg,
        yearly_kwh,
        screen_inches: row
            .number("screen_size")
            .filter(|inches| (3.0..=120.0).contains(inches)),
        memory_gb: row
            .number("memory")
            .filter(|memory| (1.0..=4_096.0).contains(memory)),
        lifetime_years,
        reported: row.cell(REPORTED).to_owned(),
        source: row.cell("sources").chars().take(LONGEST_SOURCE).collect(),
    })
}

/// The kinds of the file that are compared, as they should be written.
const KINDS: [(&str, DeviceClass); 7] = [
    ("Laptop", DeviceClass::Laptop),
    ("Desktop", DeviceClass::DesktopSmall),
    ("Workstation", DeviceClass::DesktopTower),
    ("Monitor", DeviceClass::Monitor),
    ("Smartphone", DeviceClass::Phone),
    ("Tablet", DeviceClass::Tablet),
    ("Server", DeviceClass::Server),
];

/// Other kinds that the file has.
const OTHERS: &str =
    "thin client|printer|iot|hard drive|gaming|network|multimedia|converged|entertainment|san";

fn class_of(
    row: &Row,
    (maker, name): (&str, &str),
    devices: &mut Devices,
    traps: &mut Vec<Trap>,
) -> Option<DeviceClass> {
    let kind = row.cell("subcategory");
    let folded = plain::folded(kind);
    let folded = folded.trim();
    let written = KINDS.iter().find(|(word, _)| {
        let word = word.to_ascii_lowercase();
        folded == word || folded.strip_suffix('s') == Some(&word)
    });
    if written.is_some_and(|(word, _)| *word != kind) {
        traps.push(Trap::KindMisspelt);
    }
    if written.is_none() && plain::has_any(kind, OTHERS) {
        if !matches!(
            kind,
            "Thin Client" | "Printer" | "IoT" | "Hard drive" | "Gaming" | "Network"
        ) {
            traps.push(Trap::KindMisspelt);
        }
        traps.push(Trap::OtherKind);
        return None;
    }
    // The name knows better: a Chromebook is no desktop, and the form of a desktop is in it only.
    let by_name = devices.find(name, maker, if written.is_some() { kind } else { "" });
    let class = by_name.what.ok().or(written.map(|(_, class)| *class));
    match (written, class) {
        (_, None) => traps.push(Trap::OtherKind),
        (None, Some(_)) => traps.push(Trap::KindMisspelt),
        (Some((_, written)), Some(class)) => {
            let is_kind = |class: DeviceClass| match class {
                DeviceClass::Chromebook => DeviceClass::Laptop,
                DeviceClass::DesktopMicro | DeviceClass::DesktopTower | DeviceClass::AllInOne => {
                    DeviceClass::DesktopSmall
                }
                class => class,
            };
            if is_kind(*written) != is_kind(class) {
                traps.push(Trap::KindMisspelt);
            }
        }
    }
    class
}

fn total(text: &str, traps: &mut Vec<Trap>) -> Option<f64> {
    let Some(read) = number(text) else {
        traps.push(Trap::NoTotal);
        return None;
    };
    let unit = plain::folded(read.unit);
    let is_kilograms = unit.trim().is_empty() || unit.starts_with(" kg");
    if !is_kilograms || !(TOTALS.0..=TOTALS.1).contains(&read.value) {
        traps.push(Trap::OtherUnit);
        return None;
    }
    Some(read.value)
}

/// What a device emits without use: all but the share of use, or the other shares added up.
fn embodied(row: &Row, total: f64, traps: &mut Vec<Trap>) -> Option<f64> {
    let mut ratio = |column: &str| {
        let ratio = row.number(column)?;
        let is_one = (0.0..=1.0).contains(&ratio);
        if !is_one {
            traps.push(Trap::RatioOutOfRange);
        }
        is_one.then_some(ratio)
    };
    let [of_use, manufacture, transport, end] = [
        "gwp_use_ratio",
        "gwp_manufacturing_ratio",
        "gwp_transport_ratio",
        "gwp_eol_ratio",
    ]
    .map(&mut ratio);
    if let Some(of_use) = of_use {
        return Some(rounded(total * (1.0 - of_use)));
    }
    let others =
        manufacture.map(|manufacture| manufacture + transport.unwrap_or(0.0) + end.unwrap_or(0.0));
    match others.filter(|others| *others <= 1.0) {
        Some(others) => {
            traps.push(Trap::UseRatioFromOthers);
            Some(rounded(total * others))
        }
        None => {
            traps.push(Trap::NoUseRatio);
            None
        }
    }
}

/// To the tenth of a kilogram: the file has no more.
fn rounded(kg: f64) -> f64 {
    libm::round(kg * 10.0) / 10.0
}
