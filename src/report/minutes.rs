//! Text for the minutes: what was asked and answered, to be pasted beside the decision.

use super::Report;
use super::answer::{answer, nearest_turn, verdict, what_changes, why};
use super::cards::{Card, cards};
use super::figures::assumption_in_sentence;
use super::names::plan_in_sentence;
use super::note::{About, asks, sentence};
use super::plans::plans;
use super::prose::{Block, Document, Weight};
use super::question::question;
use super::sureness::counted;
use crate::decide::told::drivers;
use crate::decision::measure::Measure;
use crate::text::{allocation_clause, calendar_year, fill, list_of, not_included};

/// The text.
pub fn minutes(report: &Report, about: &About) -> Document {
    let own = report.document_words();
    let mut blocks = vec![
        Block::Heading(own.minutes_matter().to_owned()),
        Block::text([question(report), compared(report)].join(" ")),
        Block::Heading(own.minutes_result().to_owned()),
    ];
    blocks.extend(result(report));
    blocks.push(Block::Heading(own.minutes_parts().to_owned()));
    let parts = cards(report);
    blocks.push(Block::List(
        parts.iter().map(|card| part(report, card)).collect(),
    ));
    blocks.push(Block::Heading(own.minutes_reservations().to_owned()));
    blocks.push(Block::List(reservations(report)));
    blocks.push(Block::Heading(own.minutes_decision().to_owned()));
    blocks.push(Block::text(own.minutes_decision_empty()));
    blocks.push(origin(report, about));
    blocks.extend(about.link_of(report));
    Document {
        language: report.state.language,
        kind: own.minutes_kind().to_owned(),
        title: about.title_of(report),
        byline: about.byline(report),
        blocks,
    }
}

/// "Compared are all new, your mix and all refurbished."
fn compared(report: &Report) -> String {
    let names = plans(report.state).map(|plan| plan_in_sentence(report.state, plan.plan));
    let names: Vec<String> = names.map(str::to_owned).collect();
    let names = list_of(&names, report.state.language);
    fill(
        report.document_words().minutes_compared(),
        &[("plans", &names)],
    )
}

fn result(report: &Report) -> Vec<Block> {
    let answer = answer(report);
    let said = verdict(report, &answer);
    let mut blocks = vec![Block::weighted(
        Weight::Claim,
        &said.claim,
        said.rest.clone(),
    )];
    let beside = said.beside();
    if !beside.is_empty() {
        blocks.push(Block::text(beside));
    }
    if let Some(judgement) = &answer.judgement {
        let because = why(report, judgement, Measure::Cost);
        blocks.extend(because.map(|because| Block::led(report.words().why(), because)));
        let (counts, dots) = counted(report, judgement, false);
        let sure = dots.map_or(counts, |dots| dots.finding);
        blocks.push(Block::led(report.document_words().note_sure(), sure));
    }
    let [lead, changes] = what_changes(report, nearest_turn(report).as_ref());
    if !changes.is_empty() {
        blocks.push(Block::led(&lead, changes));
    }
    blocks
}

/// A card in a line: "Cost (present value, 4 years, excl. VAT): all new 2.3 m kr, …"
fn part(report: &Report, card: &Card) -> String {
    let own = report.document_words();
    let figures = plans(report.state).zip(&card.rows);
    let figures = figures.map(|(plan, row)| {
        let plan = plan_in_sentence(report.state, plan.plan);
        fill(own.minutes_plan(), &[("plan", plan), ("value", &row.text)])
    });
    let figures = figures.collect::<Vec<_>>().join(", ");
    let comparison = report.state.comparison();
    let end = calendar_year(comparison.purchase_year + comparison.horizon_years.value());
    let asks = match card.name {
        "performance" => fill(own.minutes_meets_until(), &[("year", &end)]),
        _ => asks(report, card),
    };
    fill(
        own.minutes_part(),
        &[
            ("title", card.title),
            ("question", &asks),
            ("plans", &figures),
            ("finding", &sentence(&card.finding.text())),
        ],
    )
}

/// Under what the result holds, and what it leaves out.
fn reservations(report: &Report) -> Vec<String> {
    let own = report.document_words();
    let state = report.state;
    let clause = allocation_clause(state.allocation(), state.language);
    let mut said = vec![fill(report.words().emissions_if(), &[("clause", clause)])];
    let decision = state.decision();
    if let Some(found) = &decision.sensitivity {
        let tried = decision.switches.as_deref().map(Vec::as_slice);
        let examples = drivers(found, tried, Measure::Cost).examples;
        let name = |index: &usize| assumption_in_sentence(report, &found.assumptions[*index]);
        let names: Vec<String> = examples.iter().map(name).collect();
        if !names.is_empty() {
            let names = list_of(&names, state.language);
            said.push(fill(own.minutes_examples(), &[("names", &names)]));
        }
    }
    let left_out = not_included(state.language).join("; ");
    said.push(fill(own.minutes_leaves_out(), &[("what", &left_out)]));
    said
}

fn origin(report: &Report, about: &About) -> Block {
    let own = report.document_words();
    let version = report.version();
    let message = match about.date.is_empty() {
        true => own.minutes_worked_out_undated(),
        false => own.minutes_worked_out(),
    };
    let values = [("date", about.date.as_str()), ("version", &version)];
    Block::small(fill(message, &values))
}
