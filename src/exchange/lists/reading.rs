//! A list as it is read: some rows at a time, so that a page stays usable.

use super::deciding::Deciding;
use super::fault::{Fault, LONGEST_TEXT, ListError};
use super::progress::Progress;
use super::rows::Rows;
use super::settings::Settings;
use super::summing::Sums;
use super::table;
use super::understood::Understood;

/// A list that is being read.
///
/// Its text is handed in with [`feed`](Self::feed), then [`advance`](Self::advance) is called until
/// it is done, then [`finish`](Self::finish) has what was understood. With other settings it is gone
/// through again: [`change`](Self::change), then as before.
#[derive(Clone, Debug)]
pub struct Reading {
    text: String,
    settings: Settings,
    stage: Stage,
}

/// What is being done.
#[derive(Clone, Debug)]
enum Stage {
    /// The text comes in.
    Fed,
    /// Rows are taken apart.
    Apart(Box<Rows>),
    /// Rows are decided on.
    Decided(Box<Rows>, Box<Deciding>),
    /// Devices are added up; done when all are.
    Summed(Box<Rows>, Box<Deciding>, Box<Sums>),
}

/// How much of the work it is to take all rows apart, to decide on them and to add them up.
const SHARES: [f64; 3] = [0.6, 0.3, 0.1];

/// Rows are added up faster than they are read.
const SUMMED_FASTER: usize = 4;

fn share(done: usize, all: usize) -> f64 {
    if all == 0 {
        1.0
    } else {
        done as f64 / all as f64
    }
}

impl Reading {
    pub fn new(settings: Settings) -> Self {
        Self {
            text: String::new(),
            settings,
            stage: Stage::Fed,
        }
    }

    /// Takes a piece of the text.
    ///
    /// # Errors
    /// Where it becomes too long.
    pub fn feed(&mut self, piece: &str) -> Result<(), ListError> {
        if self.text.len() + piece.len() > LONGEST_TEXT {
            return Err(ListError::of(Fault::TooLong));
        }
        let piece = if self.text.is_empty() {
            piece.strip_prefix('\u{feff}').unwrap_or(piece)
        } else {
            piece
        };
        self.text.push_str(piece);
        self.stage = Stage::Fed;
        Ok(())
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// States something else; the list has to be gone through again.
    pub fn change(&mut self, settings: Settings) {
        self.settings = settings;
        self.stage = Stage::Fed;
    }

    /// Goes on with so many rows.
    ///
    /// # Errors
    /// Where the text is no list; nothing more comes of it then.
    pub fn advance(&mut self, rows: usize) -> Result<Progress, ListError> {
        let stage = core::mem::replace(&mut self.stage, Stage::Fed);
        self.stage = match stage {
            Stage::Fed => {
                if !is_text(&self.text) {
                    return Err(ListError::of(Fault::NotText));
                }
                let table = table::find(&self.text, &self.settings)?;
                Stage::Apart(Box::new(Rows::of(table)))
            }
            Stage::Apart(mut read) => {
                if read.read(&self.text, rows)? {
                    Stage::Apart(read)
                } else {
                    let deciding = Deciding::of(&read, &self.settings);
                    Stage::Decided(read, Box::new(deciding))
                }
            }
            Stage::Decided(mut read, mut deciding) => {
                if deciding.go_on(&mut read, &self.settings, rows) {
                    Stage::Decided(read, deciding)
                } else {
                    Stage::Summed(read, deciding, Box::default())
                }
            }
            Stage::Summed(read, deciding, mut sums) => {
                sums.go_on(&deciding.found, rows.saturating_mul(SUMMED_FASTER));
                Stage::Summed(read, deciding, sums)
            }
        };
        Ok(self.progress())
    }

    fn progress(&self) -> Progress {
        let [apart, decided, summed] = SHARES;
        let (rows, share, is_done) = match &self.stage {
            Stage::Fed => (0, 0.0, false),
            Stage::Apart(read) => {
                let share = apart * share(read.at(), self.text.len());
                (read.row(), share, false)
            }
            Stage::Decided(read, deciding) => {
                let share = apart + decided * share(deciding.done(), read.numbers.len());
                (read.row(), share, false)
            }
            Stage::Summed(read, deciding, sums) => {
                let is_done = sums.done() >= deciding.found.len();
                let share = apart + decided + summed * share(sums.done(), deciding.found.len());
                (read.row(), if is_done { 1.0 } else { share }, is_done)
            }
        };
        Progress {
            rows,
            share,
            is_done,
        }
    }

    /// What was understood; of a reading that is not done, what it is so far: nothing.
    pub fn finish(&self) -> Understood {
        match &self.stage {
            Stage::Summed(read, deciding, sums) => sums.understood(read, deciding, &self.settings),
            _ => Understood::nothing(self.settings.as_of),
        }
    }
}

/// Whether a text is one: workbooks, pictures and programs have characters that no text has.
pub(super) fn is_text(text: &str) -> bool {
    let start: &[u8] = text.as_bytes().get(..4_096).unwrap_or(text.as_bytes());
    if start.starts_with(b"PK\x03\x04")
        || start.starts_with(b"%PDF-")
        || start.starts_with(b"{\\rtf")
    {
        return false;
    }
    let is_odd = |byte: &&u8| **byte < b' ' && !matches!(**byte, b'\t' | b'\n' | b'\r');
    let odd = start.iter().filter(is_odd).count();
    let mut unreadable = text
        .chars()
        .take(2_000)
        .filter(|character| *character == '\u{fffd}');
    odd * 20 <= start.len() && unreadable.nth(100).is_none()
}
