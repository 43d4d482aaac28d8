//! What is being read, in slices of some milliseconds, so that the page stays usable.

use js_sys::Date;

use super::file_text::{Failed, FileText, Piece};
use crate::exchange::footprints::{
    Footprints, FootprintsRefused, is_such_file, read as read_footprints,
};
use crate::exchange::lists::{Encoding, ListError, Reading, Settings};
use crate::exchange::xlsx::Opened;

/// How long, in milliseconds, a slice may keep the page from answering.
const SLICE: f64 = 12.0;

/// Rows that are read between two looks at the clock.
const ROWS: usize = 100;

/// Bytes of a workbook that are unpacked between two looks at the clock.
const BYTES: usize = 32_768;

/// What is brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Fleet,
    Offers,
    Footprints,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Fleet, Self::Offers, Self::Footprints];

    /// Its name for tests and host pages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fleet => "fleet",
            Self::Offers => "offers",
            Self::Footprints => "footprints",
        }
    }
}

/// What came of the work.
pub enum Outcome {
    /// It goes on, by itself or when the file has more.
    GoesOn,
    /// The same, with nothing to do until then.
    Waits,
    /// A device list, ready to be finished.
    List(Reading),
    /// A price list, whole.
    Offers(String),
    Footprints(Footprints),
    Failed(Failed),
    /// A workbook that cannot be read.
    BadWorkbook,
    Refused(ListError),
    OtherColumns(FootprintsRefused),
}

/// Where the text goes.
enum Sink {
    List(Reading),
    Whole(String),
}

/// Something that is being read.
pub struct Work {
    kind: Kind,
    file: Option<FileText>,
    encoding: Option<Encoding>,
    /// The workbook that the text comes from.
    pub workbook: Option<Opened>,
    /// Whether that is still to be unpacked.
    is_packed: bool,
    sink: Option<Sink>,
    has_text: bool,
    pub rows: u32,
    /// How much is done, from 0 to 1.
    pub share: f64,
}

impl Work {
    pub fn of_text(kind: Kind, text: &str, settings: Settings) -> Result<Self, ListError> {
        let mut work = Self::new(kind, settings, None);
        work.feed(text)?;
        Ok(work)
    }

    pub fn of_file(kind: Kind, file: FileText, settings: Settings) -> Self {
        Self::new(kind, settings, Some(file))
    }

    /// Reads the chosen sheet of a workbook.
    pub fn of_sheet(kind: Kind, workbook: Opened, settings: Settings) -> Self {
        let mut work = Self::new(kind, settings, None);
        work.workbook = Some(workbook);
        work.is_packed = true;
        work
    }

    /// Goes through a list once more.
    pub fn again(reading: Reading, encoding: Option<Encoding>) -> Self {
        Self {
            kind: Kind::Fleet,
            file: None,
            encoding,
            workbook: None,
            is_packed: false,
            sink: Some(Sink::List(reading)),
            has_text: true,
            rows: 0,
            share: 0.0,
        }
    }

    fn new(kind: Kind, settings: Settings, file: Option<FileText>) -> Self {
        let sink = match kind {
            Kind::Fleet => Sink::List(Reading::new(settings)),
            Kind::Offers | Kind::Footprints => Sink::Whole(String::new()),
        };
        Self {
            kind,
            file,
            encoding: None,
            workbook: None,
            is_packed: false,
            sink: Some(sink),
            has_text: false,
            rows: 0,
            share: 0.0,
        }
    }

    pub fn encoding(&self) -> Option<Encoding> {
        self.encoding
    }

    /// Takes text; the first of it may show that it is another kind of file than was said.
    fn feed(&mut self, text: &str) -> Result<(), ListError> {
        let is_first = !core::mem::replace(&mut self.has_text, true);
        if is_first && is_such_file(text) && self.kind != Kind::Footprints {
            self.kind = Kind::Footprints;
            self.sink = Some(Sink::Whole(String::new()));
        }
        match &mut self.sink {
            Some(Sink::List(reading)) => reading.feed(text),
            Some(Sink::Whole(whole)) => {
                let text = match whole.is_empty() {
                    true => text.strip_prefix('\u{feff}').unwrap_or(text),
                    false => text,
                };
                whole.push_str(text);
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// A piece of the file has come.
    pub fn take(&mut self) -> Outcome {
        let Some(file) = &mut self.file else {
            return Outcome::GoesOn;
        };
        let piece = file.take();
        self.encoding = file.encoding();
        let reading = 0.4 * file.share();
        let fed = match piece {
            Piece::Failed(failed) => return Outcome::Failed(failed),
            Piece::Workbook(bytes) => {
                self.file = None;
                match Opened::open(bytes) {
                    Err(_) => return Outcome::BadWorkbook,
                    Ok(opened) => {
                        self.workbook = Some(opened);
                        self.is_packed = true;
                    }
                }
                Ok(Outcome::GoesOn)
            }
            Piece::More => Ok(Outcome::Waits),
            Piece::Text(text) => self.feed(&text).map(|()| Outcome::Waits),
            Piece::End(text) => {
                let fed = self.feed(&text);
                self.file = None;
                fed.map(|()| Outcome::GoesOn)
            }
        };
        self.share = reading;
        fed.unwrap_or_else(Outcome::Refused)
    }

    /// Works for the time of a slice.
    pub fn go_on(&mut self) -> Outcome {
        if self.file.is_some() {
            return Outcome::Waits;
        }
        if core::mem::take(&mut self.is_packed)
            && let Some(opened) = self.workbook.take()
        {
            return self.unpack(opened);
        }
        match self.sink.take() {
            Some(Sink::List(mut reading)) => {
                let start = Date::now();
                loop {
                    match reading.advance(ROWS) {
                        Err(error) => return Outcome::Refused(error),
                        Ok(progress) => {
                            self.rows = progress.rows;
                            self.share = 0.4 + 0.6 * progress.share;
                            if progress.is_done {
                                return Outcome::List(reading);
                            }
                        }
                    }
                    if Date::now() - start >= SLICE {
                        break;
                    }
                }
                self.sink = Some(Sink::List(reading));
                Outcome::GoesOn
            }
            Some(Sink::Whole(text)) if self.kind == Kind::Footprints => {
                read_footprints(&text).map_or_else(Outcome::OtherColumns, Outcome::Footprints)
            }
            Some(Sink::Whole(text)) => Outcome::Offers(text),
            None => Outcome::Waits,
        }
    }

    /// Goes on as long as one slice takes, which is enough for what is short.
    pub fn go_on_at_once(&mut self) -> Outcome {
        let start = Date::now();
        loop {
            let outcome = self.go_on();
            if !matches!(outcome, Outcome::GoesOn) || Date::now() - start >= SLICE {
                return outcome;
            }
        }
    }

    /// Unpacks a workbook for the time of a slice; its text is taken when it is whole.
    fn unpack(&mut self, mut opened: Opened) -> Outcome {
        let start = Date::now();
        loop {
            match opened.advance(BYTES) {
                Err(_) => return Outcome::BadWorkbook,
                Ok(false) => {
                    let fed = self.feed(opened.text());
                    // Its text is not needed twice.
                    opened.choose(opened.chosen());
                    self.workbook = Some(opened);
                    return fed.map_or_else(Outcome::Refused, |()| Outcome::GoesOn);
                }
                Ok(true) if Date::now() - start >= SLICE => break,
                Ok(true) => {}
            }
        }
        self.share = 0.4 * opened.share();
        self.workbook = Some(opened);
        self.is_packed = true;
        Outcome::GoesOn
    }
}
