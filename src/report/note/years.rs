//! What is paid year by year.

use super::about::Length;
use crate::report::Report;
use crate::report::prose::{Block, Chart};
use crate::report::tables;
use crate::report::years::{Shown, cost_course, cost_so_far};

/// What the plans have cost by the end of each year, and what that says.
pub fn years(report: &Report, length: Length) -> Vec<Block> {
    let Some(shown) = Shown::new(report) else {
        return Vec::new();
    };
    let title = report.document_words().note_years();
    if length == Length::Short {
        let said = cost_course(report, &shown, false);
        let said = said.map(|said| Block::led(&[title, ":"].concat(), said));
        return said.into_iter().collect();
    }
    let lines = cost_so_far(report, &shown);
    let mut table = tables::cost_so_far(report, &shown.plans);
    table.title = String::new();
    vec![
        Block::Heading(title.to_owned()),
        Block::text(lines.finding.clone()),
        Block::Beside(vec![
            vec![Block::Chart(Chart::Lines(lines))],
            vec![Block::Table(table)],
        ]),
    ]
}
