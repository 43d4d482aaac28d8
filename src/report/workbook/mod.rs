//! The workbook: the comparison as a controller works on with it. Sums and differences are formulas, with
//! what they come to as it was worked out here.

mod assumptions;
mod climate;
mod cost;
mod decision;
mod differences;
mod draft;
mod options;
mod place;
mod saved;
mod typed;

use super::Report;
use super::note::About;
use super::tables;
use crate::exchange::xlsx::Workbook;
use draft::Draft;

/// The workbook.
pub fn workbook(report: &Report, about: &About) -> Workbook {
    let own = report.document_words();
    let (cost, total_costs) = cost::sheet(report);
    let (climate, emissions) = climate::sheet(report);
    let mut requirements = Draft::new(report, own.book_requirements());
    requirements.headed_table(&tables::requirements(report));
    let sheets = vec![
        decision::sheet(report, about, &total_costs, &emissions),
        options::sheet(report),
        cost,
        climate,
        requirements.sheet(),
        assumptions::sheet(report),
        saved::sheet(report),
    ];
    Workbook { sheets }
}
