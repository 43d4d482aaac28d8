//! The decision note: what a meeting needs to decide on, in its short form a page of A4.

mod about;
mod basis;
mod dimensions;
mod options;
mod requirements;
mod years;

pub use about::{About, Length, is_crowded};
pub use basis::{by_rule, method, not_included, origin};
pub use dimensions::{asks, sentence};
pub use options::{option_row, places};

use super::Report;
use super::answer::{answer, nearest_turn, verdict, what_changes, why};
use super::prose::{Block, Chart, Document, Weight};
use super::question::{question, started_from};
use super::sureness::counted;
use super::table::Row;
use super::tables;
use crate::decision::measure::Measure;

/// The note.
pub fn note(report: &Report, about: &About, length: Length) -> Document {
    let mut blocks = first(report);
    blocks.push(dimensions::dimensions(report));
    blocks.extend(years::years(report, length));
    blocks.extend(options::options(report, length));
    blocks.extend(requirements::requirements(report, length));
    blocks.extend(basis::turns(report, length.room(report).turns));
    blocks.extend(basis::weighing(report, length.room(report).assumptions));
    if length == Length::Full {
        blocks.push(Block::Table(basis::by_rule(report)));
        blocks.push(Block::Table(tables::cost(report)));
        blocks.extend(tables::sureness(report).map(Block::Table));
        if !report.state.plans().list().is_empty() {
            blocks.push(Block::Table(tables::plans_compared(report)));
        }
    }
    blocks.extend(basis::method(report, length));
    blocks.extend(basis::not_included(report, length));
    blocks.extend(basis::origin(report, about));
    for block in &mut blocks {
        if let Block::Table(table) = block {
            table.rows.iter_mut().for_each(abbreviate);
        }
    }
    Document {
        language: report.state.language,
        kind: report.document_words().note_kind().to_owned(),
        title: about.title_of(report),
        byline: about.byline(report),
        blocks,
    }
}

/// As much of a name as a row of a table has room for.
const LONGEST_NAME: usize = 120;

fn abbreviate(row: &mut Row) {
    if row.name.chars().count() > LONGEST_NAME {
        row.name = row.name.chars().take(LONGEST_NAME - 1).collect();
        row.name.push('…');
    }
}

/// What is asked and answered, why it is so, what would change it, and how sure it is.
pub fn first(report: &Report) -> Vec<Block> {
    let words = report.words();
    let own = report.document_words();
    let answer = answer(report);
    let said = verdict(report, &answer);
    let [starts, yours] = started_from(report);
    let started = [starts, yours];
    let started: Vec<String> = started
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|part| [part.trim_end_matches('.'), "."].concat())
        .collect();
    let question = [question(report), started.join(" ")].join(" ");
    let mut blocks = vec![
        Block::text(question),
        Block::weighted(Weight::Claim, &said.claim, said.rest.clone()),
    ];
    let beside = said.beside();
    if !beside.is_empty() {
        blocks.push(Block::text(beside));
    }
    let judgement = answer.judgement.as_ref();
    let because = judgement.and_then(|of| why(report, of, Measure::Cost));
    blocks.extend(because.map(|because| Block::led(words.why(), because)));
    let nearest = nearest_turn(report);
    let [lead, changes] = what_changes(report, nearest.as_ref());
    if !changes.is_empty() {
        blocks.push(Block::led(&lead, changes));
    }
    let Some(judgement) = judgement else {
        return blocks;
    };
    let (counts, dots) = counted(report, judgement, false);
    let sure = dots.as_ref().map_or(&counts, |dots| &dots.finding);
    blocks.push(Block::led(own.note_sure(), sure.clone()));
    match dots {
        None => blocks,
        Some(dots) => {
            let dots = vec![Block::Chart(Chart::Dots(dots))];
            vec![Block::Beside(vec![dots, blocks])]
        }
    }
}
