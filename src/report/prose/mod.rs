//! A document as data: headings, paragraphs, lists, tables and charts, before it is written as text,
//! as HTML, or on paper.

mod html;
mod plain;

pub use html::{escaped, html};
pub use plain::plain;

use super::table::Table;
use crate::chart::bars::{PlanRow, Scale};
use crate::chart::lines::Series;
use crate::text::Language;

/// A document for people to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub language: Language,
    /// What kind of document it is: "Decision note".
    pub kind: String,
    pub title: String,
    /// Whose it is and of which day; empty where neither is said.
    pub byline: String,
    pub blocks: Vec<Block>,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Heading(String),
    /// The heading of a part of what is under a heading.
    Subheading(String),
    Paragraph(Paragraph),
    List(Vec<String>),
    /// A quiet paragraph with an address.
    Link(Link),
    Table(Table),
    Chart(Chart),
    /// Parts that stand beside one another where there is room.
    Beside(Vec<Vec<Block>>),
}

/// A paragraph. What leads it stands in bold.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    pub weight: Weight,
    pub lead: String,
    pub text: String,
}

/// An address with the words around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub lead: String,
    /// What is read in place of the address: a part of it.
    pub text: String,
    pub address: String,
    /// What is said after it; empty where nothing is.
    pub after: String,
}

/// How much a paragraph stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// What the document is about: a sentence that leads what follows from it.
    Claim,
    Plain,
    /// What is read by those who look for it.
    Small,
}

/// A chart, by what it shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// A bar for each plan.
    Bars {
        /// Unique in the document.
        name: &'static str,
        title: String,
        rows: Vec<PlanRow>,
        scale: Scale,
    },
    /// A dot for each of a number of equally likely outcomes.
    Dots(Dots),
    /// A line for each plan over the years.
    Lines(Lines),
}

/// Outcomes on both sides of zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    pub title: String,
    /// What they show, as a sentence.
    pub finding: String,
    pub values: Vec<f64>,
    /// What stands left and right of zero.
    pub ends: [String; 2],
}

/// Amounts over the years.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    pub title: String,
    /// What they show, as a sentence.
    pub finding: String,
    /// The years.
    pub names: Vec<String>,
    pub series: Vec<Series>,
    /// What is measured, in which unit.
    pub axis: String,
}

impl Block {
    pub fn text(text: impl Into<String>) -> Self {
        Self::led("", text)
    }

    /// A paragraph with what leads it.
    pub fn led(lead: &str, text: impl Into<String>) -> Self {
        Self::weighted(Weight::Plain, lead, text)
    }

    pub fn small(text: impl Into<String>) -> Self {
        Self::weighted(Weight::Small, "", text)
    }

    pub fn weighted(weight: Weight, lead: &str, text: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph {
            weight,
            lead: lead.to_owned(),
            text: text.into(),
        })
    }
}

impl Chart {
    /// The figures that stand in the chart itself, each with its name: where it cannot be drawn they
    /// are told. What the others show is said by the sentence beside them.
    fn figures(&self) -> Vec<[&str; 2]> {
        match self {
            Self::Bars { rows, .. } => rows.iter().map(|row| [row.name, &row.text]).collect(),
            Self::Dots(_) | Self::Lines(_) => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::{Cell, Row};
    use super::*;
    use crate::text::testing::ENGLISH;

    fn document() -> Document {
        let row = |name: &str, cells: &[&str]| Row {
            name: name.to_owned(),
            cells: cells
                .iter()
                .map(|text| Cell::Text((*text).to_owned()))
                .collect(),
        };
        let bar = |name, text: &str| PlanRow {
            name,
            row: crate::chart::bars::Row {
                stretches: Vec::new(),
            },
            text: text.to_owned(),
            is_mix: false,
        };
        Document {
            language: Language::English,
            kind: "Note".to_owned(),
            title: "Laptops <script>".to_owned(),
            byline: "Northton & Co".to_owned(),
            blocks: vec![
                Block::Heading("Answer".to_owned()),
                Block::weighted(Weight::Claim, "New \"wins\".", "By far."),
                Block::led("Why:", "it is cheaper."),
                Block::List(vec!["one".to_owned(), "two".to_owned()]),
                Block::Beside(vec![
                    vec![
                        Block::Subheading("Cost".to_owned()),
                        Block::Chart(Chart::Bars {
                            name: "cost",
                            title: "Cost".to_owned(),
                            rows: vec![bar("All new", "1 m"), bar("Mix", "2 m")],
                            scale: Scale::Longest,
                        }),
                    ],
                    vec![Block::small("Quiet.")],
                ]),
                Block::Table(Table {
                    name: "options",
                    title: "Options".to_owned(),
                    note: "As entered.".to_owned(),
                    columns: ["Option", "Price"].map(str::to_owned).to_vec(),
                    rows: vec![row("Group", &[]), row("A\tB", &["1\n2"])],
                }),
            ],
        }
    }

    #[test]
    fn plain_text_reads_from_top_to_bottom() {
        let expected = "Note\nLaptops <script>\nNorthton & Co\n\n\
                        Answer\nNew \"wins\". By far.\nWhy: it is cheaper.\n- one\n- two\n\n\
                        Cost\nAll new: 1 m\nMix: 2 m\nQuiet.\n\n\
                        Options\nAs entered.\nOption\tPrice\nGroup\nA B\t1 2\n";
        assert_eq!(plain(&document(), &ENGLISH), expected);
    }

    #[test]
    fn no_text_becomes_markup() {
        let expected = concat!(
            "<article lang=\"en\"><p>Note</p><h1>Laptops &lt;script&gt;</h1>",
            "<p>Northton &amp; Co</p><h2>Answer</h2>",
            "<p><strong>New &quot;wins&quot;.</strong> By far.</p>",
            "<p><strong>Why:</strong> it is cheaper.</p>",
            "<ul><li>one</li><li>two</li></ul>",
            "<h3>Cost</h3><table border=\"1\"><tbody>",
            "<tr><th scope=\"row\">All new</th><td>1 m</td></tr>",
            "<tr><th scope=\"row\">Mix</th><td>2 m</td></tr></tbody></table>",
            "<p><small>Quiet.</small></p>",
            "<table border=\"1\"><caption>Options</caption><thead>",
            "<tr><th scope=\"col\">Option</th><th scope=\"col\">Price</th></tr></thead><tbody>",
            "<tr><th scope=\"rowgroup\" colspan=\"2\">Group</th></tr>",
            "<tr><th scope=\"row\">A\tB</th><td>1\n2</td></tr></tbody></table>",
            "<p><small>As entered.</small></p></article>",
        );
        assert_eq!(html(&document(), &ENGLISH), expected);
    }
}
