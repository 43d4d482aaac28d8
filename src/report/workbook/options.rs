//! The options with their terms.

use super::draft::Draft;
use crate::exchange::xlsx::{At, Formula, Sheet};
use crate::report::Report;
use crate::report::names::distinct_name;
use crate::report::note::{option_row, places};
use crate::report::table::{Cell, Notation, Row, Table};
use crate::text::Digits;

pub(super) fn sheet(report: &Report) -> Sheet {
    let (words, own) = (report.words(), report.document_words());
    let groups = &report.state.comparison().groups;
    let whole = Digits::Decimals(0);
    let row = |place: &(usize, usize)| {
        let result = &groups[place.0].options[place.1];
        let mut row = option_row(report, *place);
        let meets = row.cells.pop();
        let cost = result.cost.per_user_year.value();
        let carbon = result.carbon.per_user_year.value();
        row.cells
            .insert(0, Cell::Text(distinct_name(report.state, place.0)));
        row.cells.push(Cell::Number(
            cost,
            Notation::Money(report.currency(), whole),
        ));
        row.cells.push(Cell::Number(carbon, Notation::Kilograms));
        row.cells.extend(meets);
        row
    };
    let mut rows: Vec<Row> = places(report).iter().map(row).collect();
    let devices = groups.iter().flat_map(|group| &group.options);
    let devices = devices.map(|option| option.users.value()).sum();
    rows.push(Row {
        name: words.column_total().to_owned(),
        cells: vec![
            Cell::None,
            Cell::None,
            Cell::Number(devices, Notation::Number(whole)),
        ],
    });
    let columns = [
        own.note_option(),
        words.column_group(),
        own.note_how(),
        own.note_number(),
        own.note_price(),
        own.note_age(),
        own.note_warranty(),
        own.note_used(),
        words.plans_per_user_year(),
        words.column_carbon_per_user_year(),
        own.note_meets(),
    ];
    let table = Table {
        name: "book-options",
        title: String::new(),
        note: String::new(),
        columns: columns.map(str::to_owned).to_vec(),
        rows,
    };
    let mut draft = Draft::new(report, own.book_options());
    let first = draft.headed_table(&table);
    let total = first + table.rows.len() as u32 - 1;
    let [from, to, at] = [first, total - 1, total].map(|row| At { row, column: 3 });
    draft.formula(at, Formula::Sum(from, to));
    draft.total(total);
    draft.sheet()
}
