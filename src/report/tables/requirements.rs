//! What each option meets of what is asked.

use crate::engine::requirements::{Demand, RequirementResult, RequirementState};
use crate::report::Report;
use crate::report::cohorts::{cohort_result, cohorts_of, distinct_cohort};
use crate::report::names::{distinct_name, distinct_option};
use crate::report::table::{Cell, Row, Table};
use crate::state::remedy::Asked as Place;
use crate::text::{demand_name, demanded, fill, sentence_start};

/// Something that is asked of options, or of the whole mix.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub demand: Demand,
    pub asked: Option<f64>,
    pub certificate: Option<&'static str>,
    pub hard: bool,
}

impl Asked {
    /// What a result is about.
    pub fn of(result: &RequirementResult) -> Self {
        // How many devices are to be handed down is each receiver's own.
        let is_own = result.demand == Demand::HandedDownSupply;
        Self {
            demand: result.demand,
            asked: result.asked.filter(|_| !is_own),
            certificate: result.certificate,
            hard: result.hard,
        }
    }

    /// How it is called: "updates until the end of 2030".
    pub fn name(&self, report: &Report) -> String {
        let with = (report.currency(), report.format);
        let name = demanded(self.demand, self.asked, self.certificate, with);
        match self.demand {
            Demand::MaxModels => fill(report.words().at_most_what(), &[("what", &name)]),
            Demand::Performance => report.words().need().to_owned(),
            _ if name.is_empty() => demand_name(self.demand, report.state.language).to_owned(),
            _ => name,
        }
    }
}

/// What is asked, each once: the need first, then the requirements, then the preferences.
pub fn asked(report: &Report) -> Vec<Asked> {
    let mut all: Vec<Asked> = Vec::new();
    for result in &report.state.comparison().requirements {
        let asked = Asked::of(result);
        if !all.contains(&asked) {
            all.push(asked);
        }
    }
    let (mut hard, soft): (Vec<_>, Vec<_>) = all.into_iter().partition(|asked| asked.hard);
    // Only a group to which devices are handed down is asked for them.
    let is_need = |asked: &Asked| asked.demand == Demand::Performance;
    if let Some(at) = hard.iter().position(is_need) {
        hard[..=at].rotate_right(1);
    }
    hard.extend(soft);
    hard
}

/// How an option, a cohort or the whole mix fares with what is asked; `None` where it is not asked of it.
pub fn state_of(report: &Report, place: Option<Place>, asked: &Asked) -> Option<RequirementState> {
    let results = report.state.comparison().requirements.iter();
    let mut of_place = results.filter(|result| Place::of(result) == place);
    let found = of_place.find(|result| Asked::of(result) == *asked);
    found.map(|result| result.state)
}

/// Options by what is asked of them: met, missed, not known, or not asked. Where there are several
/// groups, a row with the name of each stands before its options.
pub fn requirements(report: &Report) -> Table {
    let words = report.words();
    let asked = asked(report);
    let groups = &report.state.valid().filled().groups;
    let row = |name: String, place: Option<Place>| Row {
        name,
        cells: asked
            .iter()
            .map(|asked| {
                let state = state_of(report, place, asked);
                Cell::Text(state_word(report, state).to_owned())
            })
            .collect(),
    };
    let mut rows = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        if groups.len() > 1 {
            rows.push(Row {
                name: distinct_name(report.state, at),
                cells: Vec::new(),
            });
        }
        for option in 0..group.options.len() {
            let name = distinct_option(report.state, (at, option));
            rows.push(row(name, Some(Place::Option((at, option)))));
        }
        // Of what is in use already nothing else is asked.
        if asked
            .iter()
            .any(|asked| asked.demand == Demand::UpdatesUntil)
        {
            let cohorts = cohorts_of(report.state, at);
            for at in cohorts.filter(|at| cohort_result(report.state, *at).is_some()) {
                let name = distinct_cohort(report.state, at, report.format);
                let name = fill(words.cohort_in_use_today(), &[("cohort", &name)]);
                rows.push(row(name, Some(Place::Cohort(at))));
            }
        }
    }
    if asked.iter().any(|asked| asked.demand == Demand::MaxModels) {
        rows.push(row(words.whole_mix().to_owned(), None));
    }
    let head = |asked: &Asked| {
        let name = sentence_start(&asked.name(report));
        match asked.hard {
            true => name,
            false => fill(words.as_preference(), &[("what", &name)]),
        }
    };
    Table {
        name: "requirements",
        title: words.requirements().to_owned(),
        note: String::new(),
        columns: core::iter::once(words.option().to_owned())
            .chain(asked.iter().map(head))
            .collect(),
        rows,
    }
}

fn state_word(report: &Report, state: Option<RequirementState>) -> &'static str {
    let words = report.words();
    match state {
        Some(RequirementState::Met) => words.is_met(),
        Some(RequirementState::Missed) => words.is_missed(),
        Some(RequirementState::NotKnown) => words.is_not_known(),
        None => words.is_not_asked(),
    }
}
