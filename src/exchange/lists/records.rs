//! A text taken apart into rows and cells.

/// Where a cell stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CellAt {
    pub start: usize,
    pub end: usize,
    /// Whether quotation marks stood around it; they are left out.
    pub is_quoted: bool,
}

/// The longest cell between quotation marks, in bytes: a mark that is closed only later is taken as
/// one that stands for itself.
const LONGEST_QUOTED: usize = 20_000;

/// A place in a text, from which rows are read one by one.
#[derive(Clone, Debug)]
pub(super) struct Records {
    separator: u8,
    at: usize,
    /// Before this place no quotation mark is closed.
    unclosed_until: usize,
    /// Whether the last row has a quotation mark without its second one.
    pub is_unclosed: bool,
}

impl Records {
    pub fn of(separator: u8) -> Self {
        Self {
            separator,
            at: 0,
            unclosed_until: 0,
            is_unclosed: false,
        }
    }

    /// How far it has come, in bytes.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Reads a row into `cells`; whether there was one. An empty line is a row of one empty cell.
    pub fn next(&mut self, text: &str, cells: &mut Vec<CellAt>) -> bool {
        let bytes = text.as_bytes();
        cells.clear();
        self.is_unclosed = false;
        if self.at >= bytes.len() {
            return false;
        }
        loop {
            let cell = self.cell(bytes);
            cells.push(cell);
            match bytes.get(self.at) {
                Some(byte) if *byte == self.separator => {
                    self.at += 1;
                    // The text ends with a separator: an empty cell is behind it.
                    if self.at >= bytes.len() {
                        let (start, end) = (self.at, self.at);
                        cells.push(CellAt {
                            start,
                            end,
                            is_quoted: false,
                        });
                        return true;
                    }
                }
                Some(b'\r') => {
                    self.at += 1;
                    if bytes.get(self.at) == Some(&b'\n') {
                        self.at += 1;
                    }
                    return true;
                }
                Some(_) => {
                    self.at += 1;
                    return true;
                }
                None => return true,
            }
        }
    }

    /// Reads a cell up to what ends it.
    fn cell(&mut self, bytes: &[u8]) -> CellAt {
        let begin = self.at;
        // Blanks before a quotation mark do not belong to the cell.
        let blanks = bytes[begin..].iter().take_while(|byte| **byte == b' ');
        let quote = begin + blanks.count();
        if bytes.get(quote) == Some(&b'"') && quote >= self.unclosed_until {
            if let Some((end, after)) = self.quoted(bytes, quote + 1) {
                self.at = after;
                return CellAt {
                    start: quote + 1,
                    end,
                    is_quoted: true,
                };
            }
            self.is_unclosed = true;
            self.unclosed_until = (quote + LONGEST_QUOTED).min(bytes.len());
        }
        let ends = |byte: &u8| *byte == self.separator || *byte == b'\n' || *byte == b'\r';
        let length = bytes[begin..].iter().position(ends);
        let end = length.map_or(bytes.len(), |length| begin + length);
        self.at = end;
        CellAt {
            start: begin,
            end,
            is_quoted: false,
        }
    }

    /// The mark that closes a cell, and where the cell ends. A mark in the cell that is followed by
    /// anything else stands for itself.
    fn quoted(&self, bytes: &[u8], start: usize) -> Option<(usize, usize)> {
        let limit = bytes.len().min(start + LONGEST_QUOTED);
        let mut at = start;
        while at < limit {
            if bytes[at] != b'"' {
                at += 1;
                continue;
            }
            if bytes.get(at + 1) == Some(&b'"') {
                at += 2;
                continue;
            }
            let blanks = bytes[at + 1..].iter().take_while(|byte| **byte == b' ');
            let after = at + 1 + blanks.count();
            match bytes.get(after) {
                None | Some(b'\n' | b'\r') => return Some((at, after)),
                Some(byte) if *byte == self.separator => return Some((at, after)),
                Some(_) => at += 1,
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, separator: u8) -> Vec<Vec<&str>> {
        let mut records = Records::of(separator);
        let mut cells = Vec::new();
        let mut rows = Vec::new();
        while records.next(text, &mut cells) {
            rows.push(cells.iter().map(|at| &text[at.start..at.end]).collect());
        }
        rows
    }

    #[test]
    fn rows_and_cells() {
        assert_eq!(
            rows("a;b\r\n\"c;\nd\";e\n\nf;\"g\"\"h\"", b';'),
            [
                vec!["a", "b"],
                vec!["c;\nd", "e"],
                vec![""],
                vec!["f", "g\"\"h"]
            ]
        );
        assert_eq!(rows("a,b,\r1,2,", b','), [["a", "b", ""], ["1", "2", ""]]);
        assert_eq!(rows("\"a\" ;b", b';'), [["a", "b"]]);
        assert!(rows("", b';').is_empty());
    }

    #[test]
    fn marks_that_stand_for_themselves() {
        assert_eq!(rows("Skärm 24\" Dell;1", b';'), [["Skärm 24\" Dell", "1"]]);
        assert_eq!(rows("\"14\" dator\";x", b';'), [["14\" dator", "x"]]);
        // Never closed.
        assert_eq!(
            rows("\"24 tum;x\ny;z", b';'),
            [["\"24 tum", "x"], ["y", "z"]]
        );
    }

    #[test]
    fn many_marks_that_are_never_closed_take_no_long() {
        let text = "\"a,".repeat(2_000_000);
        assert_eq!(rows(&text, b',').len(), 1);
    }
}
