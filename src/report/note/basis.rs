//! What the answer rests on: what would change it, the assumptions that weigh most, how it is counted,
//! what it leaves out, and where it comes from.

use super::about::{About, Length};
use crate::decide::told::drivers;
use crate::decision::measure::Measure;
use crate::quantity::Quantity;
use crate::report::Report;
use crate::report::names::{plan_name, years_text};
use crate::report::plans::plans;
use crate::report::prose::{Block, Weight};
use crate::report::table::{Cell, Notation, Row, Table};
use crate::report::tables;
use crate::report::turning::said;
use crate::scalar::Scalar;
use crate::scenario::Number;
use crate::text::{
    Digits, allocation_clause, allocation_name, fill, not_included as left_out, sentence_start,
};

/// What turns the answer, nearest first.
pub fn turns(report: &Report, most: usize) -> Vec<Block> {
    let decision = report.state.decision();
    let Some(found) = decision.sensitivity.as_ref().filter(|_| most > 0) else {
        return Vec::new();
    };
    let tried = decision.switches.as_deref().map(Vec::as_slice);
    let told = Measure::ALL.into_iter().flat_map(|measure| {
        let told = drivers(found, tried, measure);
        let turning = told.turning.iter();
        let said = turning.filter_map(|one| said(report, found, one, measure));
        said.map(|said| [&*sentence_start(&said), "."].concat())
            .collect::<Vec<_>>()
    });
    let items: Vec<String> = told.take(most).collect();
    let mut blocks = vec![Block::Heading(report.words().change_title().to_owned())];
    blocks.push(match items.is_empty() {
        true => Block::text(report.words().change_holds()),
        false => Block::List(items),
    });
    blocks
}

/// The assumptions that weigh most, each with its value and where it is from.
pub fn weighing(report: &Report, most: usize) -> Vec<Block> {
    let own = report.document_words();
    let Some(found) = &report.state.decision().sensitivity else {
        return Vec::new();
    };
    let mut table = tables::sources(report, found);
    let all = table.rows.len();
    table.rows.truncate(most);
    table.title = String::new();
    table.note = String::new();
    let title = match all > most {
        false => own.note_weighing().to_owned(),
        true => {
            let values = [report.whole(most as f64), report.whole(all as f64)];
            let values = [("number", &*values[0]), ("all", &*values[1])];
            fill(own.note_weighing_of(), &values)
        }
    };
    vec![Block::Heading(title), Block::Table(table)]
}

/// Emissions of each plan by each rule.
pub fn by_rule(report: &Report) -> Table {
    let comparison = report.state.comparison();
    let row = |result: &crate::engine::by_rule::RuleResult| Row {
        name: allocation_name(result.allocation, report.state.language).to_owned(),
        cells: plans(report.state)
            .map(|plan| {
                let carbon = result.carbon[plan.plan as usize].value();
                Cell::Number(carbon, Notation::Kilograms)
            })
            .collect(),
    };
    let names = plans(report.state).map(|plan| plan_name(report.state, plan.plan).to_owned());
    let heading = report.words().allocation().to_owned();
    Table {
        name: "note-by-rule",
        title: report.document_words().note_by_rule().to_owned(),
        note: String::new(),
        columns: core::iter::once(heading).chain(names).collect(),
        rows: comparison.by_rule.iter().map(row).collect(),
    }
}

/// How it is counted, in a paragraph.
pub fn method(report: &Report, length: Length) -> Vec<Block> {
    let own = report.document_words();
    let state = report.state;
    let rate = state.known().number(Number::of_all(Quantity::DiscountRate));
    let rate = rate.map_or(0.0, |rate| rate.value());
    let rate = report.format.percent(rate, Digits::UpTo(1));
    let years = years_text(state, report.format);
    let cost = fill(
        own.note_method_cost(),
        &[
            ("years", &years),
            ("rate", &rate),
            ("vat", report.vat()),
            ("currency", report.in_currency()),
        ],
    );
    let clause = allocation_clause(state.allocation(), state.language);
    let carbon = fill(report.words().emissions_if(), &[("clause", clause)]);
    let outcomes = state.decision().uncertainty.as_ref().map(|picture| {
        let number = report.whole(picture.points as f64);
        fill(own.note_method_outcomes(), &[("number", &number)])
    });
    let parts = [
        Some(own.note_method_alike().to_owned()),
        Some(cost),
        Some(carbon),
        outcomes,
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let title = own.note_method();
    match length {
        Length::Short => {
            let lead = [title, ":"].concat();
            vec![Block::weighted(Weight::Small, &lead, parts.join(" "))]
        }
        Length::Full => vec![
            Block::Heading(title.to_owned()),
            Block::text(parts.join(" ")),
        ],
    }
}

/// What the comparison leaves out.
pub fn not_included(report: &Report, length: Length) -> Vec<Block> {
    let own = report.document_words();
    let language = report.state.language;
    let all = left_out(language).map(str::to_owned);
    match length {
        Length::Short => {
            let lead = [own.note_not_included(), ":"].concat();
            let all = [&*all.join("; "), "."].concat();
            vec![Block::weighted(Weight::Small, &lead, all)]
        }
        Length::Full => vec![
            Block::Heading(own.note_not_included().to_owned()),
            Block::List(all.iter().map(|item| sentence_start(item)).collect()),
            Block::small(report.words().attribution()),
        ],
    }
}

/// What made the note, and where the same figures can be opened.
pub fn origin(report: &Report, about: &About) -> Vec<Block> {
    let own = report.document_words();
    let version = report.version();
    let made = Block::small(fill(own.note_made(), &[("version", &version)]));
    let link = about.link_of(report);
    core::iter::once(made).chain(link).collect()
}
