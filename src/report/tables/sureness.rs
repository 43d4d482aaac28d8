//! How sure the answer is.

use super::money::WHOLE;
use crate::decide::answer::answer;
use crate::decision::answer::Judgement;
use crate::decision::picture::{DifferenceBand, DifferencePicture, Estimate};
use crate::report::Report;
use crate::report::table::{Cell, Notation, Row, Table};
use crate::text::{against, fill, sharing};

/// How sure the answer is: outcomes of the difference that is judged. `None` until they are known.
pub fn sureness(report: &Report) -> Option<Table> {
    let state = report.state;
    let picture = state.decision().uncertainty.as_deref();
    let answer = answer(state.valid(), state.comparison(), picture);
    let judgement = answer.judgement.as_ref()?;
    let outcomes = picture?.of(judgement.plan, judgement.against)?;
    Some(outcome_table(report, judgement, outcomes))
}

fn outcome_table(report: &Report, judgement: &Judgement, outcomes: &DifferencePicture) -> Table {
    let language = report.state.language;
    let words = language.words();
    // One unit in the row: kilograms where all are below a tonne.
    let carbon = &outcomes.carbon;
    let is_small = [carbon.p5, carbon.p50, carbon.p95]
        .iter()
        .all(|amount| amount.value.abs() < 1_000.0);
    let mass = if is_small {
        Notation::WholeKilograms
    } else {
        Notation::Tonnes
    };
    let row = |name: String, band: &DifferenceBand, chance: Option<Estimate>, notation| {
        let band = [band.p5, band.p50, band.p95];
        let mut cells: Vec<Cell> = band
            .iter()
            .map(|amount| Cell::Number(amount.value, notation))
            .collect();
        // Where it is no chance, nothing is said.
        cells.push(chance.map_or(Cell::Text(String::new()), |chance| {
            Cell::Number(chance.value, Notation::Share(WHOLE))
        }));
        Row { name, cells }
    };
    let headings = [
        &fill(
            words.sure_outcome(),
            &[("against", against(judgement, language))],
        ),
        words.sure_lowest_5(),
        words.sure_middle(),
        words.sure_highest_5(),
        words.sure_chance_lower(),
    ];
    let rule = sharing(judgement.allocation, language);
    Table {
        name: "sureness",
        title: words.sure_outcomes().to_owned(),
        note: words.sure_thresholds().to_owned(),
        columns: headings.map(str::to_owned).to_vec(),
        rows: vec![
            row(
                words.sure_cost_difference().to_owned(),
                &outcomes.cost,
                outcomes.cheaper,
                Notation::Money(report.currency(), WHOLE),
            ),
            row(
                fill(words.sure_carbon_difference(), &[("rule", rule)]),
                carbon,
                outcomes.emits_less,
                mass,
            ),
        ],
    }
}
