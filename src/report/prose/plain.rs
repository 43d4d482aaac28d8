//! A document as plain text: a line for each paragraph, columns of tables parted by tabs.

use super::{Block, Document};
use crate::report::table::Table;
use crate::text::Format;

/// The document as plain text.
pub fn plain(document: &Document, format: &dyn Format) -> String {
    let mut written = Written(String::new());
    let head = [&document.kind, &document.title, &document.byline];
    for line in head.into_iter().filter(|line| !line.is_empty()) {
        written.line(line);
    }
    written.blocks(&document.blocks, format);
    written.0
}

struct Written(String);

impl Written {
    /// A line; what would begin another, or another column, is a space.
    fn line(&mut self, text: &str) {
        self.0.push_str(&on_one_line(text));
        self.0.push('\n');
    }

    fn new_part(&mut self) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
    }

    fn blocks(&mut self, blocks: &[Block], format: &dyn Format) {
        for block in blocks {
            match block {
                Block::Heading(text) | Block::Subheading(text) => {
                    self.new_part();
                    self.line(text);
                }
                Block::Paragraph(of) if of.lead.is_empty() => self.line(&of.text),
                Block::Paragraph(of) => self.line(&[&of.lead, " ", &*of.text].concat()),
                Block::List(items) => {
                    for item in items {
                        self.line(&["- ", item].concat());
                    }
                }
                Block::Link(of) => {
                    let parts = [&*of.lead, &*of.address, &*of.after];
                    self.line(parts.join(" ").trim_end());
                }
                Block::Table(table) => self.table(table, format),
                Block::Chart(chart) => {
                    for figure in chart.figures() {
                        self.line(&figure.join(": "));
                    }
                }
                Block::Beside(parts) => {
                    for part in parts {
                        self.blocks(part, format);
                    }
                }
            }
        }
    }

    fn table(&mut self, table: &Table, format: &dyn Format) {
        self.new_part();
        for line in [&table.title, &table.note] {
            if !line.is_empty() {
                self.line(line);
            }
        }
        for row in table.written(format) {
            let cells: Vec<String> = row.iter().map(|cell| on_one_line(cell)).collect();
            self.0.push_str(&cells.join("\t"));
            self.0.push('\n');
        }
    }
}

fn on_one_line(text: &str) -> String {
    text.replace(['\t', '\n', '\r'], " ")
}
