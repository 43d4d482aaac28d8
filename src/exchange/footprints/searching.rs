//! Devices by words of their names.

use super::reading::Footprints;
use crate::exchange::lists::plain;

impl Footprints {
    /// Devices whose names have words that begin as each word that is sought, in whatever order, by their
    /// places: first those in which the words stand as they were typed. Nothing sought finds all.
    pub fn search(&self, sought: &str) -> Vec<usize> {
        let folded = plain::folded(sought);
        let words: Vec<String> = folded
            .split_whitespace()
            .map(|word| [" ", word].concat())
            .collect();
        let in_row = folded.trim_end();
        let (mut first, mut others) = (Vec::new(), Vec::new());
        for (at, footprint) in self.all.iter().enumerate() {
            if words.iter().all(|word| footprint.words.contains(&**word)) {
                let is_first = footprint.words.contains(in_row);
                if is_first { &mut first } else { &mut others }.push(at);
            }
        }
        first.extend(others);
        first
    }
}
