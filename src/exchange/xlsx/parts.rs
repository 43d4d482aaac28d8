//! The parts of the file.

use super::book::{At, Cell, Formula, Look, Row, Sheet, Workbook};
use super::marks::escaped;
use super::styles::{Style, Styles};
use super::zip::archive;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The names of what the parts are made of.
mod name {
    pub const SHEETS: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    pub const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    pub const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    pub const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
    pub const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
}

/// The longest text of a cell, in units of UTF-16.
const LONGEST_TEXT: usize = 32_767;

/// How high a line of text is, in points, that of a title, and the highest that a row can be.
const LINE: usize = 15;
const TITLE: usize = 21;
const HIGHEST: usize = 405;

/// The file of a workbook. `number` writes a number so that it is read as the same; a number that is none
/// or has no end leaves its cell empty.
pub fn write(book: &Workbook, number: &dyn Fn(f64) -> String) -> Vec<u8> {
    let mut writing = Writing {
        book,
        number,
        styles: Styles::new(),
    };
    let sheets: Vec<String> = book
        .sheets
        .iter()
        .map(|sheet| writing.sheet(sheet))
        .collect();
    let mut entries = vec![
        ("[Content_Types].xml", types(book)),
        (
            "_rels/.rels",
            relations(&[("officeDocument", "xl/workbook.xml".to_owned())]),
        ),
        ("xl/workbook.xml", workbook(book)),
    ];
    let mut related: Vec<(&str, String)> = (1..=book.sheets.len())
        .map(|at| {
            (
                "worksheet",
                ["worksheets/sheet", &at.to_string(), ".xml"].concat(),
            )
        })
        .collect();
    related.push(("styles", "styles.xml".to_owned()));
    entries.push(("xl/_rels/workbook.xml.rels", relations(&related)));
    entries.push(("xl/styles.xml", writing.styles.part()));
    let entries = entries
        .into_iter()
        .map(|(name, part)| (name.to_owned(), part));
    let sheets = related.iter().zip(sheets);
    let sheets = sheets.map(|((_, name), part)| (["xl/", name].concat(), part));
    let entries = entries.chain(sheets);
    let entries = entries.map(|(name, part)| (name, [HEAD, &part].concat()));
    archive(&entries.collect::<Vec<_>>())
}

fn types(book: &Workbook) -> String {
    let one = |part: &str, kind: &str| {
        [
            "<Override PartName=\"/xl/",
            part,
            ".xml\" ContentType=\"",
            name::TYPE,
            kind,
            "+xml\"/>",
        ]
        .concat()
    };
    let sheets = 1..=book.sheets.len();
    let sheets = sheets.map(|at| one(&["worksheets/sheet", &at.to_string()].concat(), "worksheet"));
    [
        "<Types xmlns=\"",
        name::TYPES,
        "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
        &one("workbook", "sheet.main"),
        &one("styles", "styles"),
        &sheets.collect::<String>(),
        "</Types>",
    ]
    .concat()
}

/// What a part is made of besides, each with its kind, numbered from 1.
fn relations(all: &[(&str, String)]) -> String {
    let one = |(at, (kind, target)): (usize, &(&str, String))| {
        let number = (at + 1).to_string();
        [
            "<Relationship Id=\"r",
            &number,
            "\" Type=\"",
            name::RELATED,
            "/",
            kind,
            "\" Target=\"",
            target,
            "\"/>",
        ]
        .concat()
    };
    let all: String = all.iter().enumerate().map(one).collect();
    [
        "<Relationships xmlns=\"",
        name::RELATIONS,
        "\">",
        &all,
        "</Relationships>",
    ]
    .concat()
}

/// The list of the sheets. Whoever opens the file works its formulas out anew.
fn workbook(book: &Workbook) -> String {
    let one = |(at, sheet): (usize, &Sheet)| {
        let number = (at + 1).to_string();
        let called = escaped(&sheet.name);
        [
            "<sheet name=\"",
            &called,
            "\" sheetId=\"",
            &number,
            "\" r:id=\"r",
            &number,
            "\"/>",
        ]
        .concat()
    };
    let sheets: String = book.sheets.iter().enumerate().map(one).collect();
    [
        "<workbook xmlns=\"",
        name::SHEETS,
        "\" xmlns:r=\"",
        name::RELATED,
        "\"><bookViews><workbookView/></bookViews><sheets>",
        &sheets,
        "</sheets><calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>",
    ]
    .concat()
}

struct Writing<'a> {
    book: &'a Workbook,
    number: &'a dyn Fn(f64) -> String,
    styles: Styles,
}

impl Writing<'_> {
    fn sheet(&mut self, sheet: &Sheet) -> String {
        let mut merged = Vec::new();
        let mut rows = String::new();
        let last = sheet.widths.len().saturating_sub(1) as u32;
        for (at, row) in sheet.rows.iter().enumerate() {
            let at = at as u32;
            if matches!(row.look, Look::Said | Look::Claim) && last > 0 {
                let [from, to] = [0, last].map(|column| At { row: at, column }.name());
                merged.push(["<mergeCell ref=\"", &from, ":", &to, "\"/>"].concat());
            }
            rows.push_str(&self.row(at, row, &sheet.widths));
        }
        let merged = match merged.is_empty() {
            true => String::new(),
            false => {
                let number = merged.len().to_string();
                [
                    "<mergeCells count=\"",
                    &number,
                    "\">",
                    &merged.concat(),
                    "</mergeCells>",
                ]
                .concat()
            }
        };
        let is_first = core::ptr::eq(sheet, &raw const self.book.sheets[0]);
        [
            "<worksheet xmlns=\"",
            name::SHEETS,
            "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView",
            if is_first { " tabSelected=\"1\"" } else { "" },
            " workbookViewId=\"0\">",
            &pane(sheet.frozen_rows),
            "</sheetView></sheetViews>",
            &columns(&sheet.widths),
            "<sheetData>",
            &rows,
            "</sheetData>",
            &merged,
            "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>",
        ]
        .concat()
    }

    fn row(&mut self, at: u32, row: &Row, widths: &[u16]) -> String {
        let cells = row.cells.iter().zip(0..);
        let cells: String = cells
            .map(|(cell, column)| self.cell(At { row: at, column }, cell, row.look))
            .collect();
        let height = height(row, widths).to_string();
        [
            "<row r=\"",
            &(at + 1).to_string(),
            "\" ht=\"",
            &height,
            "\" customHeight=\"1\">",
            &cells,
            "</row>",
        ]
        .concat()
    }

    fn cell(&mut self, at: At, cell: &Cell, look: Look) -> String {
        let is_right = matches!(cell, Cell::RightText(_));
        let (contents, format, kind, is_kept) = match cell {
            Cell::Empty => (String::new(), None, "", false),
            Cell::Text(text) | Cell::RightText(text) => {
                let text = shortened(text);
                let is_kept = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']);
                let contents = [
                    "<is><t xml:space=\"preserve\">",
                    &escaped(text),
                    "</t></is>",
                ]
                .concat();
                (contents, None, " t=\"inlineStr\"", is_kept)
            }
            Cell::Number(value, format) => (self.value(*value), format.as_ref(), "", false),
            Cell::Formula(formula, value, format) => {
                let formula = escaped(&self.formula(*formula));
                let contents = ["<f>", &formula, "</f>", &self.value(*value)].concat();
                (contents, format.as_ref(), "", false)
            }
        };
        // Under a heading, and beside a sum, no cell has a look of its own.
        if contents.is_empty() && !matches!(look, Look::Head | Look::Total) {
            return String::new();
        }
        let style = Style {
            look,
            is_kept,
            is_right,
            ..Style::default()
        };
        let style = self.styles.number(style, format).to_string();
        [
            "<c r=\"",
            &at.name(),
            "\" s=\"",
            &style,
            "\"",
            kind,
            ">",
            &contents,
            "</c>",
        ]
        .concat()
    }

    fn value(&self, value: f64) -> String {
        match value.is_finite() {
            true => ["<v>", &(self.number)(value), "</v>"].concat(),
            false => String::new(),
        }
    }

    fn formula(&self, formula: Formula) -> String {
        match formula {
            Formula::Sum(from, to) => ["SUM(", &from.name(), ":", &to.name(), ")"].concat(),
            Formula::Minus(one, other) => [one.name(), other.name()].join("-"),
            Formula::Same(sheet, at) => {
                let sheet = self.book.sheets.get(sheet);
                let called = sheet.map_or("", |sheet| &sheet.name).replace('\'', "''");
                ["'", &called, "'!", &at.name()].concat()
            }
        }
    }
}

/// How high a row is for its texts: not every spreadsheet finds that itself.
fn height(row: &Row, widths: &[u16]) -> usize {
    let lines = |text: &str, width: usize| -> usize {
        let lines = text.split('\n');
        let of_one = |line: &str| line.chars().count().div_ceil(width.max(1)).max(1);
        lines.map(of_one).sum()
    };
    let texts = row
        .cells
        .iter()
        .zip(widths)
        .filter_map(|(cell, width)| match cell {
            Cell::Text(text) | Cell::RightText(text) => Some((text, usize::from(*width))),
            _ => None,
        });
    let most = match row.look {
        Look::Title => return TITLE,
        // It goes across all columns.
        Look::Said | Look::Claim => {
            let width = widths.iter().map(|width| usize::from(*width)).sum();
            texts.map(|(text, _)| lines(text, width)).max()
        }
        // Bold letters take more room, and words are not divided.
        Look::Head => texts.map(|(text, width)| lines(text, width * 9 / 10)).max(),
        Look::Plain | Look::Part | Look::Total => {
            texts.map(|(text, width)| lines(text, width)).max()
        }
    };
    (most.unwrap_or(1) * LINE).min(HIGHEST)
}

/// What stays in sight: rows at the top, and the first column.
fn pane(rows: u32) -> String {
    if rows == 0 {
        return String::new();
    }
    let first = At {
        row: rows,
        column: 1,
    }
    .name();
    [
        "<pane xSplit=\"1\" ySplit=\"",
        &rows.to_string(),
        "\" topLeftCell=\"",
        &first,
        "\" activePane=\"bottomRight\" state=\"frozen\"/>",
    ]
    .concat()
}

fn columns(widths: &[u16]) -> String {
    if widths.is_empty() {
        return String::new();
    }
    let one = |(width, at): (&u16, u32)| {
        let at = at.to_string();
        [
            "<col min=\"",
            &at,
            "\" max=\"",
            &at,
            "\" width=\"",
            &width.to_string(),
            "\" customWidth=\"1\"/>",
        ]
        .concat()
    };
    let all: String = widths.iter().zip(1..).map(one).collect();
    ["<cols>", &all, "</cols>"].concat()
}

/// As much of a text as a cell holds.
fn shortened(text: &str) -> &str {
    if text.len() <= LONGEST_TEXT {
        return text;
    }
    let mut length = 0;
    let end = text.char_indices().find(|(_, sign)| {
        length += sign.len_utf16();
        length > LONGEST_TEXT
    });
    end.map_or(text, |(at, _)| &text[..at])
}
