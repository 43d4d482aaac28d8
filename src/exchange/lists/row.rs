//! One row of a list, by roles.

use super::dates::DateText;
use super::role::Role;
use super::rows::Rows;

/// A row's cells, as they are decided on.
pub(super) struct Row<'a> {
    pub rows: &'a Rows,
    pub cells: &'a [u32],
    pub slots: &'a [Option<usize>; Role::COUNT],
}

impl<'a> Row<'a> {
    pub fn number(&self, role: Role) -> u32 {
        let slot = self.slots[role as usize];
        slot.map_or(0, |slot| self.cells[slot])
    }

    pub fn text(&self, role: Role) -> &'a str {
        self.text_numbered(role, self.number(role))
    }

    /// Another text of a role.
    pub fn text_numbered(&self, role: Role, number: u32) -> &'a str {
        let slot = self.slots[role as usize];
        slot.map_or("", |slot| self.rows.texts[slot].text(number))
    }

    pub fn date(&self, role: Role) -> DateText {
        let slot = self.slots[role as usize];
        let date = slot.and_then(|slot| self.rows.dates[slot].get(self.cells[slot] as usize));
        date.copied().unwrap_or(DateText::None)
    }
}
