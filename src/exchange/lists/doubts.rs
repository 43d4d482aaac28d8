//! Doubts as they are collected.

use std::collections::BTreeMap;

use super::doubt::{Doubt, DoubtKind};

/// Rows by what is uncertain in them, and in which column.
#[derive(Clone, Debug, Default)]
pub(super) struct Doubts(BTreeMap<(DoubtKind, Option<u32>), Vec<u32>>);

impl Doubts {
    pub fn add(&mut self, kind: DoubtKind, column: Option<u32>, row: u32) {
        let rows = self.0.entry((kind, column)).or_default();
        if rows.last() != Some(&row) {
            rows.push(row);
        }
    }

    pub fn list(&self) -> Vec<Doubt> {
        let doubt = |((kind, column), rows): (&(DoubtKind, Option<u32>), &Vec<u32>)| Doubt {
            kind: *kind,
            column: *column,
            rows: rows.clone(),
        };
        self.0.iter().map(doubt).collect()
    }
}
