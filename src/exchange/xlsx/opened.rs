//! A workbook that is read: which sheets it has, and one of them as text, a piece at a time.

use super::archive::{Entry, Packing, entries};
use super::day_formats::days;
use super::fault::Fault;
use super::inflate::Inflate;
use super::rows::{Rows, Terms};
use super::xml::{Mark, next};

/// The most bytes that a part may be when it is unpacked.
pub const MOST_BYTES: usize = 200 << 20;

/// The same of a part that has no rows.
const MOST_OF_SMALL: usize = 8 << 20;

/// So much of a sheet is looked at to see whether it is a list.
const LOOKED_AT: usize = 64 << 10;

/// The most sheets that are looked at.
const MOST_SHEETS: usize = 60;

/// Sheets are seldom packed more tightly; only so much room is made before anything has come out.
const USUAL_TIMES: usize = 20;

/// A workbook.
///
/// [`open`](Self::open) finds its sheets, of which the first is the one that looks most like a list;
/// [`advance`](Self::advance) is called until it is done, and [`text`](Self::text) has the chosen one.
#[derive(Clone, Debug)]
pub struct Opened {
    file: Vec<u8>,
    sheets: Vec<Found>,
    chosen: usize,
    shared: Option<Entry>,
    is_shared_read: bool,
    terms: Terms,
    part: Part,
    rows: Rows,
    is_done: bool,
}

/// A sheet that was found.
#[derive(Clone, Debug)]
pub struct Found {
    pub name: String,
    pub is_hidden: bool,
    entry: Entry,
    /// How much it looks like a list: by about how many rows have anything, those with two cells or more
    /// above all.
    likeness: usize,
}

/// A part that is being unpacked.
#[derive(Clone, Debug, Default)]
struct Part {
    inflate: Inflate,
    is_whole: bool,
}

impl Part {
    /// Unpacks so many bytes more.
    fn go_on(
        &mut self,
        file: &[u8],
        entry: &Entry,
        bytes: usize,
        most: usize,
    ) -> Result<(), Fault> {
        let packed = file.get(entry.range.clone()).ok_or(Fault::Broken)?;
        let out = &mut self.inflate.out;
        match entry.packing {
            Packing::Other => return Err(Fault::UnknownPacking),
            Packing::Stored => {
                out.extend_from_slice(packed);
                self.is_whole = true;
            }
            Packing::Deflated => {
                let until = out.len().saturating_add(bytes);
                self.is_whole = !self.inflate.until(packed, until)?;
            }
        }
        match self.inflate.out.len() > most {
            true => Err(Fault::TooLarge),
            false => Ok(()),
        }
    }
}

/// A part that is small.
fn whole(file: &[u8], entry: &Entry) -> Result<Vec<u8>, Fault> {
    let mut part = Part::default();
    while !part.is_whole {
        part.go_on(file, entry, MOST_OF_SMALL, MOST_OF_SMALL)?;
    }
    Ok(part.inflate.out)
}

impl Opened {
    /// Opens a file.
    ///
    /// # Errors
    /// Where it is no workbook, or one that cannot be read.
    pub fn open(file: Vec<u8>) -> Result<Self, Fault> {
        let entries = entries(&file)?;
        let named = |wanted: &str| {
            let mut all = entries.iter();
            all.find(|entry| path(&entry.name).eq_ignore_ascii_case(wanted))
        };
        let is_main = |entry: &&Entry| {
            path(&entry.name)
                .to_ascii_lowercase()
                .ends_with("workbook.xml")
        };
        let main = entries.iter().find(is_main).ok_or(Fault::NotWorkbook)?;
        let folder = path(&main.name);
        let folder = folder
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder)
            .to_owned();
        let beside = |name: &str| match name.strip_prefix('/') {
            Some(name) => name.to_owned(),
            None => path(&[&folder, "/", name].concat()),
        };
        let related = named(&beside("_rels/workbook.xml.rels")).ok_or(Fault::Broken)?;
        let related = relations(&whole(&file, related)?)?;
        let (sheets, is_from_1904) = sheets(&whole(&file, main)?)?;
        let styles = named(&beside("styles.xml"));
        let days = styles.map_or(Ok(Vec::new()), |entry| days(&whole(&file, entry)?))?;
        let mut found = Vec::new();
        for (name, id, is_hidden) in sheets.into_iter().take(MOST_SHEETS) {
            let target = related.iter().find(|(other, _)| *other == id);
            let entry = target.and_then(|(_, target)| named(&beside(target)));
            if let Some(entry) = entry {
                let likeness = likeness(&file, entry)?;
                let entry = entry.clone();
                found.push(Found {
                    name,
                    is_hidden,
                    entry,
                    likeness,
                });
            }
        }
        found.retain(|sheet| sheet.likeness > 0);
        crate::order::sort_by(&mut found, |one, other| {
            let hidden = one.is_hidden.cmp(&other.is_hidden);
            hidden.then(other.likeness.cmp(&one.likeness))
        });
        if found.is_empty() {
            return Err(Fault::Empty);
        }
        let shared = named(&beside("sharedStrings.xml")).cloned();
        Ok(Self {
            sheets: found,
            chosen: 0,
            is_shared_read: shared.is_none(),
            shared,
            terms: Terms {
                days,
                is_from_1904,
                ..Terms::default()
            },
            part: Part::default(),
            rows: Rows::default(),
            is_done: false,
            file,
        })
    }

    /// The sheets in which anything stands, the one that looks most like a list first.
    pub fn sheets(&self) -> &[Found] {
        &self.sheets
    }

    /// The one that is read.
    pub fn chosen(&self) -> usize {
        self.chosen
    }

    /// Chooses a sheet, which is then read; what was read before goes.
    pub fn choose(&mut self, sheet: usize) {
        self.chosen = sheet.min(self.sheets.len() - 1);
        if self.is_shared_read {
            self.part = Part::default();
        }
        self.rows = Rows::default();
        self.is_done = false;
    }

    /// Goes on with about so many bytes; whether there is more.
    ///
    /// # Errors
    /// Where a part is broken or too large; nothing comes of it then.
    pub fn advance(&mut self, bytes: usize) -> Result<bool, Fault> {
        if self.is_done {
            return Ok(false);
        }
        let entry = match &self.shared {
            Some(entry) if !self.is_shared_read => entry,
            _ => &self.sheets[self.chosen].entry,
        };
        if !self.part.is_whole {
            let out = &mut self.part.inflate.out;
            if out.is_empty() {
                let likely = entry.range.len().saturating_mul(USUAL_TIMES);
                out.reserve(likely.min(entry.size).min(MOST_BYTES));
            }
            self.part.go_on(&self.file, entry, bytes, MOST_BYTES)?;
            return Ok(true);
        }
        let part = &self.part.inflate.out;
        if self.is_shared_read {
            self.is_done = !self.rows.go_on(part, &self.terms, bytes)?;
            if self.is_done {
                self.part = Part::default();
            }
            return Ok(!self.is_done);
        }
        if !self.terms.shared.go_on(part, bytes)? {
            self.is_shared_read = true;
            self.part = Part::default();
        }
        Ok(true)
    }

    /// How much of the chosen sheet is done, about, as a share of 1.
    pub fn share(&self) -> f64 {
        let unpacked = self.part.inflate.out.len();
        let (read, size) = match &self.shared {
            _ if self.is_done => return 1.0,
            Some(entry) if !self.is_shared_read => (self.terms.shared.done(), entry.size),
            _ => (self.rows.done(), self.sheets[self.chosen].entry.size),
        };
        let share = (unpacked + read) as f64 / (2 * size.max(1)) as f64;
        let half = if self.is_shared_read { 0.5 } else { 0.0 };
        half + 0.5 * share.min(1.0)
    }

    /// The sheet as text, a line for each of its rows, cells parted by tabs.
    pub fn text(&self) -> &str {
        &self.rows.text
    }
}

/// A path without what stands for the folder that it is in.
fn path(name: &str) -> String {
    let name = name.replace('\\', "/");
    name.trim_start_matches("./")
        .trim_start_matches('/')
        .to_owned()
}

/// What the workbook is made of, each with the id that it is known by.
fn relations(part: &[u8]) -> Result<Vec<(String, String)>, Fault> {
    let (mut at, mut all) = (0, Vec::new());
    while let Some(mark) = next(part, &mut at)? {
        if let Mark::Opens(tag) = mark
            && tag.name == b"Relationship"
            && let (Some(id), Some(target)) = (tag.text("Id"), tag.text("Target"))
        {
            all.push((id, target));
        }
    }
    Ok(all)
}

/// A sheet as the workbook lists it: its name, its id, whether it is hidden.
type Listed = (String, String, bool);

/// The sheets, and whether days are counted from 1904.
fn sheets(part: &[u8]) -> Result<(Vec<Listed>, bool), Fault> {
    let (mut at, mut all, mut is_from_1904) = (0, Vec::new(), false);
    while let Some(mark) = next(part, &mut at)? {
        let Mark::Opens(tag) = mark else { continue };
        match tag.name {
            b"sheet" => {
                let is_hidden = tag.get("state").is_some_and(|state| state != b"visible");
                let name = tag.text("name").unwrap_or_default();
                all.push((name, tag.text("id").unwrap_or_default(), is_hidden));
            }
            b"workbookPr" => {
                is_from_1904 = matches!(tag.get("date1904"), Some(b"1" | b"true"));
            }
            _ => {}
        }
    }
    Ok((all, is_from_1904))
}

/// How much a sheet looks like a list, by its beginning.
fn likeness(file: &[u8], entry: &Entry) -> Result<usize, Fault> {
    let mut part = Part::default();
    part.go_on(file, entry, LOOKED_AT, MOST_BYTES)?;
    let start = &part.inflate.out;
    let start = &start[..start.len().min(2 * LOOKED_AT)];
    // What cells share is not known yet: all of them have something.
    let (mut found, mut at, mut cells) = (0_usize, 0, 0);
    while let Ok(Some(mark)) = next(start, &mut at) {
        match mark {
            Mark::Opens(tag) if tag.name == b"row" => cells = 0,
            Mark::Closes(b"c") => {
                cells += 1;
                found += match cells {
                    1 => 1,
                    2 => 9,
                    _ => 0,
                };
            }
            _ => {}
        }
    }
    Ok(found.saturating_mul((entry.size / start.len().max(1)).max(1)))
}
