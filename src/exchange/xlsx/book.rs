//! A workbook as data.

/// A workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workbook {
    pub sheets: Vec<Sheet>,
}

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// As [`is_name`] has it.
    pub name: String,
    /// How wide the columns are, in characters.
    pub widths: Vec<u16>,
    /// How many rows stay in sight when the sheet is scrolled; the first column does too.
    pub frozen_rows: u32,
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    pub look: Look,
    pub cells: Vec<Cell>,
}

/// How a row looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    #[default]
    Plain,
    /// What the sheet, or a part of it, is called.
    Title,
    /// A sentence, across all columns of the sheet.
    Said,
    /// A sentence that leads the others.
    Claim,
    /// The headings of columns.
    Head,
    /// The name of the rows under it.
    Part,
    /// A sum.
    Total,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    #[default]
    Empty,
    Text(String),
    /// A text that stands at the right, above numbers.
    RightText(String),
    /// Without a format as the spreadsheet writes numbers.
    Number(f64, Option<NumberFormat>),
    /// A formula, and what it comes to.
    Formula(Formula, f64, Option<NumberFormat>),
}

/// A formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formula {
    /// The sum of the cells from one to another.
    Sum(At, At),
    /// One cell minus another.
    Minus(At, At),
    /// The same as a cell of another sheet, by the number of the sheet.
    Same(usize, At),
}

/// The place of a cell, from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    pub row: u32,
    pub column: u32,
}

/// How a number is shown. Signs for decimals and thousands are those of whoever reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NumberFormat {
    pub decimals: u8,
    /// Whether thousands are parted.
    pub is_grouped: bool,
    /// Whether a share of 1 is shown in hundredths.
    pub is_percent: bool,
    /// What stands before the number and after it.
    pub before: String,
    pub after: String,
}

impl Row {
    pub fn of(look: Look, cells: Vec<Cell>) -> Self {
        Self { look, cells }
    }
}

impl At {
    /// The name of the cell: `B12`.
    ///
    /// ```
    /// # use refurb_or_new::exchange::xlsx::At;
    /// assert_eq!(At { row: 11, column: 1 }.name(), "B12");
    /// assert_eq!(At { row: 0, column: 701 }.name(), "ZZ1");
    /// assert_eq!(At { row: 0, column: 702 }.name(), "AAA1");
    /// ```
    pub fn name(self) -> String {
        [column_name(self.column), (self.row + 1).to_string()].concat()
    }
}

/// The letters of a column.
fn column_name(column: u32) -> String {
    let (mut rest, mut letters) = (column + 1, Vec::new());
    while rest > 0 {
        rest -= 1;
        letters.insert(0, char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.into_iter().collect()
}

impl NumberFormat {
    /// The code of the format, in the notation of the file, which is the same in every language.
    ///
    /// ```
    /// # use refurb_or_new::exchange::xlsx::NumberFormat;
    /// let kronor = NumberFormat { is_grouped: true, after: " kr".to_owned(), ..Default::default() };
    /// assert_eq!(kronor.code(), "#,##0\" kr\"");
    /// let share = NumberFormat { decimals: 1, is_percent: true, ..Default::default() };
    /// assert_eq!(share.code(), "0.0%");
    /// ```
    pub fn code(&self) -> String {
        let mut code = quoted(&self.before);
        code.push_str(if self.is_grouped { "#,##0" } else { "0" });
        if self.decimals > 0 {
            code.push('.');
            code.push_str(&"0".repeat(usize::from(self.decimals)));
        }
        if self.is_percent {
            code.push('%');
        }
        code + &quoted(&self.after)
    }
}

/// A text that a number format shows as it is.
fn quoted(text: &str) -> String {
    match text.is_empty() {
        true => String::new(),
        false => ["\"", &text.replace('"', ""), "\""].concat(),
    }
}

/// The longest name of a sheet.
const LONGEST_NAME: usize = 31;

/// Whether a sheet can be called so.
///
/// ```
/// # use refurb_or_new::exchange::xlsx::is_name;
/// assert!(is_name("Kostnad per post och år"));
/// assert!(!is_name("Cost [kr]") && !is_name("") && !is_name("'quoted'"));
/// ```
pub fn is_name(name: &str) -> bool {
    let length = name.encode_utf16().count();
    let is_odd = |sign: char| sign.is_control() || "[]:*?/\\".contains(sign);
    (1..=LONGEST_NAME).contains(&length)
        && !name.contains(is_odd)
        && !name.starts_with('\'')
        && !name.ends_with('\'')
}
