//! A document as HTML, to be pasted where text has a form. Every text is escaped: none is markup.

use super::{Block, Chart, Document, Link, Paragraph, Weight};
use crate::report::table::Table;
use crate::text::Format;

/// The document as HTML.
pub fn html(document: &Document, format: &dyn Format) -> String {
    let mut written = Written(String::new());
    let tag = document.language.tag();
    written
        .0
        .push_str(&["<article lang=\"", tag, "\">"].concat());
    let head = [
        ("p", &document.kind),
        ("h1", &document.title),
        ("p", &document.byline),
    ];
    for (name, text) in head {
        if !text.is_empty() {
            written.element(name, text);
        }
    }
    written.blocks(&document.blocks, format);
    written.0.push_str("</article>");
    written.0
}

/// A text that is no markup, whatever it has in it: between tags, or as an attribute in quotes.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(sign),
        }
    }
    escaped
}

struct Written(String);

impl Written {
    fn text(&mut self, text: &str) {
        self.0.push_str(&escaped(text));
    }

    fn element(&mut self, name: &str, text: &str) {
        self.inside(name, |written| written.text(text));
    }

    fn inside(&mut self, name: &str, contents: impl FnOnce(&mut Self)) {
        self.0.push_str(&["<", name, ">"].concat());
        contents(self);
        // What follows the name are attributes.
        let name = name.split(' ').next().unwrap_or(name);
        self.0.push_str(&["</", name, ">"].concat());
    }

    fn blocks(&mut self, blocks: &[Block], format: &dyn Format) {
        for block in blocks {
            match block {
                Block::Heading(text) => self.element("h2", text),
                Block::Subheading(text) => self.element("h3", text),
                Block::Paragraph(of) => self.paragraph(of),
                Block::List(items) => self.inside("ul", |written| {
                    for item in items {
                        written.element("li", item);
                    }
                }),
                Block::Link(of) => self.link(of),
                Block::Table(table) => self.table(table, format),
                Block::Chart(chart) => self.chart(chart),
                Block::Beside(parts) => {
                    for part in parts {
                        self.blocks(part, format);
                    }
                }
            }
        }
    }

    fn paragraph(&mut self, of: &Paragraph) {
        self.inside("p", |written| {
            if !of.lead.is_empty() {
                written.element("strong", &of.lead);
                written.0.push(' ');
            }
            match of.weight {
                Weight::Small => written.element("small", &of.text),
                Weight::Claim | Weight::Plain => written.text(&of.text),
            }
        });
    }

    fn link(&mut self, of: &Link) {
        self.inside("p", |written| {
            written.inside("small", |written| {
                written.text(&of.lead);
                written.0.push_str(" <a href=\"");
                written.text(&of.address);
                written.0.push_str("\">");
                written.text(&of.text);
                written.0.push_str("</a>");
                if !of.after.is_empty() {
                    written.0.push(' ');
                    written.text(&of.after);
                }
            });
        });
    }

    /// The figures of a chart as a table.
    fn chart(&mut self, chart: &Chart) {
        let figures = chart.figures();
        if figures.is_empty() {
            return;
        }
        self.inside(TABLE, |written| {
            written.inside("tbody", |written| {
                for [name, figure] in figures {
                    written.inside("tr", |written| {
                        written.element("th scope=\"row\"", name);
                        written.element("td", figure);
                    });
                }
            });
        });
    }

    fn table(&mut self, table: &Table, format: &dyn Format) {
        let rows = table.written(format);
        let width = table.columns.len().to_string();
        let group = ["th scope=\"rowgroup\" colspan=\"", &width, "\""].concat();
        self.inside(TABLE, |written| {
            if !table.title.is_empty() {
                written.element("caption", &table.title);
            }
            written.inside("thead", |written| {
                written.inside("tr", |written| {
                    for heading in rows.first().into_iter().flatten() {
                        written.element("th scope=\"col\"", heading);
                    }
                });
            });
            written.inside("tbody", |written| {
                for row in rows.get(1..).unwrap_or_default() {
                    written.inside("tr", |written| {
                        for (column, text) in row.iter().enumerate() {
                            let name = match column {
                                // A row that is only a name is the heading of those after it.
                                0 if row.len() == 1 => &group,
                                0 => "th scope=\"row\"",
                                _ => "td",
                            };
                            written.element(name, text);
                        }
                    });
                }
            });
        });
        if !table.note.is_empty() {
            self.inside("p", |written| written.element("small", &table.note));
        }
    }
}

/// With lines where it is pasted: without a style sheet a table has none.
const TABLE: &str = "table border=\"1\"";
