//! What the result rests on, with where it can be read.

use super::draft::Draft;
use crate::catalogue::{self, sources::OURS};
use crate::exchange::xlsx::{Look, Sheet};
use crate::report::Report;
use crate::report::table::{Cell, Row, Table};
use crate::report::tables::{
    Assumed, fixed_evidence, fixed_figures, fixed_name, fixed_value, known, sources,
};
use crate::scalar::Provenance;

pub(super) fn sheet(report: &Report) -> Sheet {
    let (words, own) = (report.words(), report.document_words());
    let mut draft = Draft::new(report, own.book_assumptions());
    let Some(found) = &report.state.decision().sensitivity else {
        draft.text(Look::Title, own.book_assumptions());
        draft.text(Look::Said, words.change_working());
        return draft.sheet();
    };
    let mut table = sources(report, found);
    let where_read = [own.book_source(), own.book_address()].map(str::to_owned);
    table.columns.extend(where_read.clone());
    for (row, of) in table.rows.iter_mut().zip(Assumed::by_weight(found)) {
        let known = known(report.state, &of, of.cells.first().copied());
        let provenance = known.and_then(|number| number.provenance());
        row.cells.extend(read_in(provenance.as_ref()));
    }
    draft.headed_table(&table);
    let rows = fixed_figures(report, found)
        .into_iter()
        .map(|(input, origin)| Row {
            name: fixed_name(report, &input),
            cells: [
                Cell::Text(fixed_value(report, &input)),
                Cell::Text(fixed_evidence(report, &input, origin)),
                Cell::None,
            ]
            .into_iter()
            .chain(read_in(Some(&input.provenance)))
            .collect(),
        });
    let [source, address] = where_read;
    draft.table(&Table {
        name: "book-fixed",
        title: words.source_fixed().to_owned(),
        note: words.source_fixed_note().to_owned(),
        rows: rows.collect(),
        columns: vec![
            words.source_fixed_figure().to_owned(),
            words.source_value().to_owned(),
            words.source_from().to_owned(),
            String::new(),
            source,
            address,
        ],
    });
    draft.sheet()
}

/// The title and the address of a source; of an example of ours there is nothing to read.
fn read_in(provenance: Option<&Provenance>) -> [Cell; 2] {
    match provenance {
        Some(Provenance::Catalogue { source, .. }) if source.id != OURS.id => {
            let reference = catalogue::reference(source);
            [reference.title, reference.url].map(|text| Cell::Text(text.to_owned()))
        }
        _ => [Cell::None, Cell::None],
    }
}
