//! What is told of a document beside its contents, and how much it has room for.

use crate::report::Report;
use crate::report::prose::{Block, Link};
use crate::report::question::needed_devices;
use crate::text::{fill, sentence_start};

/// What a document says of itself, as typed or handed in; empty where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The heading; without one it is what is needed.
    pub title: String,
    pub organisation: String,
    /// The day, as it is to be read.
    pub date: String,
    /// The page that it was made on.
    pub page: String,
    /// An address of that page that opens these very figures.
    pub link: String,
}

/// How much a note has room for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// One page of A4.
    #[default]
    Short,
    /// At most four.
    Full,
}

/// How many of each kind of thing a note tells.
pub struct Room {
    pub options: usize,
    /// Requirements with what misses them.
    pub asked: usize,
    /// Options that are named as missing a requirement.
    pub missing: usize,
    /// Rows of a table of all options, where a cell has a line.
    pub lines: usize,
    pub assumptions: usize,
    /// What turns the answer.
    pub turns: usize,
}

/// With more groups, or with longer names, a page has room for less.
const MANY_GROUPS: usize = 6;
const LONG_NAME: usize = 60;

/// Whether there is so much to tell that pages have to be set closer.
pub fn is_crowded(report: &Report) -> bool {
    let groups = &report.state.scenario().groups;
    let is_long = |name: &str| name.chars().count() > LONG_NAME;
    groups.len() > MANY_GROUPS
        || groups.iter().any(|group| {
            let options = group.options.iter();
            let options = options.map(|option| &option.specification.name);
            let mut names = options.chain([&group.name]).flatten();
            names.any(|name| is_long(name))
        })
}

impl Length {
    pub fn room(self, report: &Report) -> Room {
        match self {
            Length::Short => Room {
                options: if is_crowded(report) { 3 } else { 4 },
                asked: 3,
                missing: if is_crowded(report) { 1 } else { 3 },
                lines: 0,
                assumptions: 4,
                turns: 0,
            },
            Length::Full => Room {
                options: if is_crowded(report) { 10 } else { 14 },
                asked: 12,
                missing: 3,
                lines: 40,
                assumptions: 16,
                turns: 10,
            },
        }
    }
}

impl About {
    /// The heading that a document has.
    pub fn title_of(&self, report: &Report) -> String {
        match self.title.trim() {
            "" => sentence_start(&needed_devices(report)),
            title => title.to_owned(),
        }
    }

    /// Where the comparison is. The page can be read off paper; these figures open from a file.
    pub fn link_of(&self, report: &Report) -> Option<Block> {
        let own = report.document_words();
        let (address, after) = match (&*self.link, &*self.page) {
            ("", "") => return None,
            ("", page) => (page, ""),
            (link, _) => (link, own.note_link_opens()),
        };
        Some(Block::Link(Link {
            lead: own.note_link().to_owned(),
            text: self.page.clone(),
            address: address.to_owned(),
            after: after.to_owned(),
        }))
    }

    /// Whose it is and of which day.
    pub fn byline(&self, report: &Report) -> String {
        let values = [
            ("organisation", self.organisation.trim()),
            ("date", self.date.trim()),
        ];
        match values.map(|(_, value)| value) {
            ["", date] => date.to_owned(),
            [organisation, ""] => organisation.to_owned(),
            _ => fill(report.document_words().note_byline(), &values),
        }
    }
}
