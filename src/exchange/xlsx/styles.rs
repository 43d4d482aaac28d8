//! The styles of cells: each combination that occurs, once.

use super::book::{Look, NumberFormat};
use super::marks::escaped;

/// Own number formats have numbers from here.
const FIRST_FORMAT: usize = 164;

/// Styles so far.
pub(super) struct Styles {
    formats: Vec<NumberFormat>,
    styles: Vec<Style>,
}

/// How a cell is shown.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Style {
    pub look: Look,
    /// Whether it stays a text when somebody edits it.
    pub is_kept: bool,
    /// Whether it stands at the right, as numbers do.
    pub is_right: bool,
    /// The place of its number format.
    pub format: Option<usize>,
}

impl Styles {
    pub fn new() -> Self {
        Self {
            formats: Vec::new(),
            styles: vec![Style::default()],
        }
    }

    /// The number of a style.
    pub fn number(&mut self, style: Style, format: Option<&NumberFormat>) -> usize {
        let format = format.map(|format| place(&mut self.formats, format));
        place(&mut self.styles, &Style { format, ..style })
    }

    /// The part of the file.
    pub fn part(&self) -> String {
        let formats = self.formats.iter().enumerate().map(|(at, format)| {
            let number = (FIRST_FORMAT + at).to_string();
            let code = escaped(&format.code());
            [
                "<numFmt numFmtId=\"",
                &number,
                "\" formatCode=\"",
                &code,
                "\"/>",
            ]
            .concat()
        });
        let formats: String = formats.collect();
        let styles: String = self.styles.iter().map(|style| style.mark()).collect();
        [
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
            &counted("numFmts", self.formats.len(), &formats),
            FONTS,
            FILLS,
            BORDERS,
            "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>",
            &counted("cellXfs", self.styles.len(), &styles),
            "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
        ]
        .concat()
    }
}

/// Where something stands in a list, at whose end it is put where it does not.
fn place<T: Clone + PartialEq>(list: &mut Vec<T>, one: &T) -> usize {
    list.iter()
        .position(|other| other == one)
        .unwrap_or_else(|| {
            list.push(one.clone());
            list.len() - 1
        })
}

/// A list with how many it has; nothing of none.
fn counted(name: &str, number: usize, contents: &str) -> String {
    let number = number.to_string();
    match contents.is_empty() {
        true => String::new(),
        false => [
            "<",
            name,
            " count=\"",
            &number,
            "\">",
            contents,
            "</",
            name,
            ">",
        ]
        .concat(),
    }
}

/// Plain, bold, large.
const FONTS: &str = "<fonts count=\"3\">\
    <font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>\
    <font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>\
    <font><b/><sz val=\"14\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>";

/// The first two are the format's own; then that of headings.
const FILLS: &str = "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>\
    <fill><patternFill patternType=\"gray125\"/></fill>\
    <fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8ECEF\"/></patternFill></fill></fills>";

/// None, and a line above a sum.
const BORDERS: &str = "<borders count=\"2\">\
    <border><left/><right/><top/><bottom/><diagonal/></border>\
    <border><left/><right/><top style=\"thin\"><color auto=\"1\"/></top><bottom/><diagonal/></border></borders>";

impl Style {
    fn mark(self) -> String {
        let (font, fill, border) = match self.look {
            Look::Plain | Look::Said => ("0", "0", "0"),
            Look::Title => ("2", "0", "0"),
            Look::Claim | Look::Part => ("1", "0", "0"),
            Look::Head => ("1", "2", "0"),
            Look::Total => ("1", "0", "1"),
        };
        let format = self.format.map_or(0, |format| FIRST_FORMAT + format);
        let is_wrapped = self.format.is_none() && self.look != Look::Title;
        [
            "<xf numFmtId=\"",
            &format.to_string(),
            "\" fontId=\"",
            font,
            "\" fillId=\"",
            fill,
            "\" borderId=\"",
            border,
            "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"",
            if self.is_kept { " quotePrefix=\"1\"" } else { "" },
            "><alignment vertical=\"top\"",
            if self.is_right {
                " horizontal=\"right\""
            } else {
                ""
            },
            if is_wrapped { " wrapText=\"1\"" } else { "" },
            "/></xf>",
        ]
        .concat()
    }
}
