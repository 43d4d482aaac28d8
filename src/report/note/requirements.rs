//! What is asked beside the need, and which options miss it.

use super::about::Length;
use crate::engine::requirements::{Demand, RequirementState};
use crate::report::Report;
use crate::report::cohorts::{cohorts_of, distinct_cohort};
use crate::report::names::{distinct_option, place_name};
use crate::report::prose::Block;
use crate::report::tables::{self, Asked, asked, state_of};
use crate::state::remedy::Asked as Place;
use crate::text::{fill, list_of, sentence_start};

/// Of so many options that miss a requirement all are named.
const FEW: usize = 3;

/// How many columns have room for a word in a line.
const WORDS_IN_A_LINE: usize = 4;

/// What is asked, and what misses it; in full as a table of all options.
pub fn requirements(report: &Report, length: Length) -> Vec<Block> {
    let own = report.document_words();
    let language = report.state.language;
    let all = asked(report);
    let names = |hard: bool| -> Vec<String> {
        let of_kind = all.iter().filter(|asked| {
            asked.hard == hard
                && !matches!(asked.demand, Demand::Performance | Demand::HandedDownSupply)
        });
        of_kind.map(|asked| asked.name(report)).collect()
    };
    let (hard, soft) = (names(true), names(false));
    let mut said = Vec::new();
    if hard.is_empty() {
        said.push(own.note_no_requirements().to_owned());
    } else {
        let what = list_of(&hard, language);
        said.push(fill(own.note_asked(), &[("what", &what)]));
    }
    if !soft.is_empty() {
        let what = list_of(&soft, language);
        said.push(fill(own.note_preferred(), &[("what", &what)]));
    }
    let room = length.room(report);
    let missed = missed(report, &all, room.missing);
    if missed.is_empty() && !hard.is_empty() {
        said.push(own.note_nothing_missed().to_owned());
    }
    let said = Block::text(said.join(" "));
    // On one page it says itself what it is.
    let mut blocks = match length {
        Length::Short => vec![said],
        Length::Full => vec![
            Block::Heading(report.words().requirements().to_owned()),
            said,
        ],
    };
    match length {
        Length::Short => {
            let most = room.asked;
            let more = missed.len().saturating_sub(most);
            let mut items: Vec<String> = missed.into_iter().take(most).collect();
            if more > 0 {
                let number = report.whole(more as f64);
                items.push(fill(own.note_and_more(), &[("number", &number)]));
            }
            if !items.is_empty() {
                blocks.push(Block::text(sentence_start(&items.join("; ")) + "."));
            }
        }
        Length::Full => {
            let mut table = tables::requirements(report);
            let lines = table.rows.len() * table.columns.len().div_ceil(WORDS_IN_A_LINE);
            if all.len() <= room.asked && lines <= room.lines {
                table.title = String::new();
                blocks.push(Block::Table(table));
            } else {
                let items = missed.iter().map(|item| sentence_start(item) + ".");
                blocks.push(Block::List(items.collect()));
            }
        }
    }
    blocks
}

/// For each thing that is asked, which options miss it, and of which it is not known.
fn missed(report: &Report, all: &[Asked], most: usize) -> Vec<String> {
    let own = report.document_words();
    let states = [
        (RequirementState::Missed, own.note_missed_by()),
        (RequirementState::NotKnown, own.note_unknown_of()),
    ];
    let told = all.iter().flat_map(|asked| {
        states.iter().filter_map(move |(state, message)| {
            let options = options_that_are(report, asked, *state, most);
            let values = [("what", asked.name(report)), ("options", options)];
            let is_any = !values[1].1.is_empty();
            let values = values.each_ref().map(|(name, text)| (*name, text.as_str()));
            is_any.then(|| fill(message, &values))
        })
    });
    told.collect()
}

/// The options that are so; at most so many of them are named.
fn options_that_are(
    report: &Report,
    asked: &Asked,
    state: RequirementState,
    most: usize,
) -> String {
    let groups = report.state.comparison().groups.iter().enumerate();
    let has_groups = groups.len() > 1;
    let places = groups.flat_map(|(at, group)| {
        let options = (0..group.options.len()).map(move |of| Place::Option((at, of)));
        options.chain(cohorts_of(report.state, at).map(Place::Cohort))
    });
    let is_so = |place: &Place| state_of(report, Some(*place), asked) == Some(state);
    let found: Vec<Place> = places.filter(is_so).collect();
    let name = |place: &Place| match *place {
        Place::Option(cell) if has_groups => place_name(report.state, cell),
        Place::Option(cell) => distinct_option(report.state, cell),
        Place::Cohort(at) => {
            let name = distinct_cohort(report.state, at, report.format);
            fill(report.words().cohort_in_use_today(), &[("cohort", &name)])
        }
    };
    // Of few all are named.
    let most = if found.len() <= FEW { FEW } else { most };
    let mut names: Vec<String> = found.iter().take(most).map(name).collect();
    let more = found.len() - names.len();
    if more == 0 {
        return list_of(&names, report.state.language);
    }
    let number = report.whole(more as f64);
    let message = report.document_words().note_and_more();
    let rest = fill(message, &[("number", &number)]);
    let last = names.pop().unwrap_or_default();
    names.push([&last, " ", &*rest].concat());
    names.join(", ")
}
