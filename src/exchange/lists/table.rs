//! How a list is laid out: what separates its cells, where its heading is, what its columns are.

use super::cells::clean;
use super::column_names::{Named, understand};
use super::contents;
use super::fault::{Fault, ListError, MOST_COLUMNS};
use super::records::{CellAt, Records};
use super::role::Role;
use super::separator::Separator;
use super::settings::Settings;
use super::understood::{Column, Sureness};

/// How many rows are looked at to find the layout, and how many bytes.
const LOOKED_AT: usize = 60;
const BYTES_LOOKED_AT: usize = 200_000;

/// The heading stands in one of so many first rows.
const HEADING_WITHIN: usize = 30;

/// How a list is laid out.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub separator: Separator,
    /// Rows of the heading, from 1.
    pub headings: Vec<u32>,
    pub columns: Vec<Column>,
    /// The names of the heading in each of its rows, to find them again further down.
    pub heading_cells: Vec<Vec<String>>,
}

type Row = Vec<String>;

fn first_rows(text: &str, separator: Separator) -> Vec<Row> {
    let mut end = text.len().min(BYTES_LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let is_cut = end < text.len();
    let text = &text[..end];
    let mut records = Records::of(separator.byte());
    let mut cells: Vec<CellAt> = Vec::new();
    let mut rows = Vec::new();
    while rows.len() < LOOKED_AT && records.next(text, &mut cells) {
        let clean = |at: &CellAt| clean(&text[at.start..at.end], at.is_quoted).into_owned();
        rows.push(cells.iter().take(MOST_COLUMNS + 1).map(clean).collect());
    }
    // The last row may be cut off.
    if is_cut && records.at() >= text.len() && rows.len() > 1 {
        rows.pop();
    }
    rows
}

/// How much a row looks like a heading.
fn weight_as_heading(row: &Row) -> u32 {
    let named: Vec<Named> = row.iter().filter_map(|cell| understand(cell)).collect();
    let mut roles: Vec<Role> = Vec::new();
    let mut weight = 0;
    for named in &named {
        match named.role {
            Some(role) if !roles.contains(&role) => {
                roles.push(role);
                weight += u32::from(named.weight);
            }
            Some(_) => weight += 1,
            None => weight += 5,
        }
    }
    let filled = row.iter().filter(|cell| !cell.is_empty()).count();
    let is_one = match filled {
        0 => false,
        // One name alone is a heading where nothing else stands beside it in any row.
        1 => row.len() == 1 && weight >= 30,
        _ => named.len() >= 2 && 5 * named.len() >= 2 * filled,
    };
    if is_one { weight } else { 0 }
}

/// Whether a row belongs to a heading that begins or ends beside it: names, where the other has none.
fn continues(row: &Row, heading: &Row) -> bool {
    let filled: Vec<usize> = (0..row.len()).filter(|at| !row[*at].is_empty()).collect();
    let named = filled
        .iter()
        .filter(|at| understand(&row[**at]).is_some())
        .count();
    let is_gap = |at: &&usize| heading.get(**at).is_none_or(String::is_empty);
    let in_gaps = filled.iter().filter(is_gap);
    let fills = in_gaps
        .filter(|at| understand(&row[**at]).is_some())
        .count();
    named >= 2 && 2 * named >= filled.len() && fills >= 1
}

/// The heading of some rows, from 0: the first of its rows and how many, with its weight.
fn heading_of(rows: &[Row]) -> Option<(usize, usize, u32)> {
    let mut best: Option<(usize, u32)> = None;
    for (at, row) in rows.iter().take(HEADING_WITHIN).enumerate() {
        let weight = weight_as_heading(row);
        if weight >= 20 && best.is_none_or(|(_, other)| weight > other) {
            best = Some((at, weight));
        }
    }
    let (at, weight) = best?;
    if rows
        .get(at + 1)
        .is_some_and(|below| continues(below, &rows[at]))
    {
        return Some((at, 2, weight));
    }
    if at > 0 && continues(&rows[at - 1], &rows[at]) {
        return Some((at - 1, 2, weight));
    }
    Some((at, 1, weight))
}

/// How much a text looks like a device list, by the names of its columns: of several sheets of a
/// workbook the one with most is the list. 0 where no column is known.
///
/// ```
/// # use refurb_or_new::exchange::lists::likeness;
/// let (list, notes) = ("Modell\tAntal\nLatitude 5420\t3\n", "Ring Anna\tfredag\n");
/// assert!(likeness(list) > 0 && likeness(notes) == 0);
/// ```
pub fn likeness(text: &str) -> u32 {
    let weight = |separator: Separator| {
        let heading = heading_of(&first_rows(text, separator));
        heading.map_or(0, |(.., weight)| weight)
    };
    Separator::ALL.into_iter().map(weight).max().unwrap_or(0)
}

/// Finds out how a list is laid out.
pub(super) fn find(text: &str, settings: &Settings) -> Result<Table, ListError> {
    let stated = [settings.separator, separator_line(text)];
    let candidates = match stated.into_iter().flatten().next() {
        Some(separator) => vec![separator],
        None => Separator::ALL.to_vec(),
    };
    let mut best: Option<(u64, Separator, Vec<Row>)> = None;
    for separator in candidates {
        let rows = first_rows(text, separator);
        let heading = heading_of(&rows).map_or(0, |(.., weight)| weight);
        // Of separators with as good a heading the one that more rows have alike.
        let widest = rows.iter().map(Vec::len).max().unwrap_or(0);
        let wide = rows.iter().filter(|row| row.len() > 1).count();
        let alike = rows
            .iter()
            .filter(|row| row.len() == widest && widest > 1)
            .count();
        let weight = u64::from(heading) * 10_000 + (wide + alike) as u64;
        if best.as_ref().is_none_or(|(other, ..)| weight > *other) {
            best = Some((weight, separator, rows));
        }
    }
    let Some((_, separator, rows)) = best else {
        return Err(ListError::of(Fault::Empty));
    };
    let is_filled = |row: &Row| row.iter().any(|cell| !cell.is_empty());
    if !rows.iter().any(is_filled) {
        return Err(ListError::of(Fault::Empty));
    }
    if let Some(row) = rows.iter().position(|row| row.len() > MOST_COLUMNS) {
        return Err(ListError {
            fault: Fault::TooManyColumns,
            row: Some(row as u32 + 1),
            column: Some(MOST_COLUMNS as u32 + 1),
        });
    }
    let heading = match settings.heading {
        Some(0) => None,
        Some(row) => Some((row as usize - 1, 1)),
        None => heading_of(&rows).map(|(first, count, _)| (first, count)),
    };
    let heading = heading.filter(|(first, _)| *first < rows.len());
    Ok(lay_out(separator, &rows, heading, settings))
}

/// The separator that the first line states, as some programs want it: `sep=;`.
fn separator_line(text: &str) -> Option<Separator> {
    let line = text.get(..6)?.to_ascii_lowercase();
    let byte = *line.strip_prefix("sep=")?.as_bytes().first()?;
    Separator::ALL
        .into_iter()
        .find(|separator| separator.byte() == byte)
}

fn lay_out(
    separator: Separator,
    rows: &[Row],
    heading: Option<(usize, usize)>,
    settings: &Settings,
) -> Table {
    let (first, count) = heading.unwrap_or((0, 0));
    let heading_cells: Vec<Row> = rows[first..first + count].to_vec();
    let body = &rows[first + count..];
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut columns = Vec::with_capacity(width);
    let mut named = Vec::with_capacity(width);
    for at in 0..width {
        let (name, understood) = name_of(&heading_cells, at);
        let cells = body.iter().filter_map(|row| row.get(at));
        let examples = cells.filter(|cell| !cell.is_empty()).take(3).cloned();
        columns.push(Column {
            name,
            role: None,
            sureness: Sureness::Unknown,
            examples: examples.collect(),
        });
        named.push(understood);
    }
    // A separator behind the last column leaves an empty one.
    while columns
        .last()
        .is_some_and(|last| last.name.is_empty() && last.examples.is_empty())
    {
        columns.pop();
    }
    named.truncate(columns.len());
    give_roles(&mut columns, &named, settings);
    contents::give_roles(&mut columns, body, &named, settings);
    let has_class = columns
        .iter()
        .any(|column| column.role == Some(Role::Class));
    if !has_class && settings.roles.is_empty() {
        // What things are called beside their models says what kind they are.
        let of_model =
            |named: &Option<Named>| named.and_then(|named| named.role) == Some(Role::Model);
        let mut free = (0..columns.len()).filter(|at| columns[*at].role.is_none());
        if let Some(at) = free.find(|at| of_model(&named[*at])) {
            columns[at].role = Some(Role::Class);
            columns[at].sureness = Sureness::ByPart;
        }
    }
    // What has the devices says where they are, if nothing else does.
    let of = |columns: &[Column], role: Role| {
        columns.iter().position(|column| column.role == Some(role))
    };
    if of(&columns, Role::Place).is_none()
        && let Some(unit) = of(&columns, Role::Unit)
        && columns[unit].sureness != Sureness::ByHand
    {
        columns[unit].role = Some(Role::Place);
    }
    Table {
        separator,
        headings: (first..first + count).map(|row| row as u32 + 1).collect(),
        columns,
        heading_cells,
    }
}

/// What a column is called in the last row of the heading that calls it anything, and what that
/// means; where it means nothing alone, with what stands above it.
fn name_of(heading: &[Row], at: usize) -> (String, Option<Named>) {
    let cell = |row: &Row| row.get(at).cloned().unwrap_or_default();
    let mut names = heading.iter().map(cell).filter(|name| !name.is_empty());
    let name = names.next_back().unwrap_or_default();
    let understood = understand(&name).or_else(|| {
        // Merged cells: what stands above stands in the first of them.
        let above = heading.first().filter(|_| heading.len() > 1)?;
        let above = above
            .get(..=at)?
            .iter()
            .rev()
            .find(|cell| !cell.is_empty())?;
        understand(&[above, " ", &name].concat())
    });
    (name, understood)
}

/// Gives each role to the column whose name says it most clearly.
fn give_roles(columns: &mut [Column], named: &[Option<Named>], settings: &Settings) {
    for (at, role) in &settings.roles {
        if let Some(column) = columns.get_mut(*at as usize) {
            column.role = *role;
            column.sureness = Sureness::ByHand;
        }
    }
    for role in Role::ALL.iter().copied() {
        let is_given = |column: &Column| column.role == Some(role);
        if columns.iter().any(is_given) {
            continue;
        }
        let mut best: Option<(usize, Named)> = None;
        for (at, named) in named.iter().enumerate() {
            let Some(named) = named.filter(|named| named.role == Some(role)) else {
                continue;
            };
            let is_free = columns[at].sureness == Sureness::Unknown;
            let is_filled = !columns[at].examples.is_empty();
            // Of two columns of a name the one in which something stands.
            let weight =
                |at: usize, named: &Named| (named.weight, !columns[at].examples.is_empty());
            let is_better =
                best.is_none_or(|(other, best)| weight(at, &named) > weight(other, &best));
            if is_free && is_better && (is_filled || named.weight >= 10) {
                best = Some((at, named));
            }
        }
        if let Some((at, named)) = best {
            columns[at].role = Some(role);
            columns[at].sureness = named.sureness;
        }
    }
}
