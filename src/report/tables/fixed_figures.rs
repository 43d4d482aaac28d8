//! Figures that enter the answer and are taken as they are: nobody varies them.

use crate::catalogue::sources::OURS;
use crate::decision::sensitivity::{Origin, Sensitivity};
use crate::engine::explain::{ExplainedInput, all_inputs};
use crate::quantity::Quantity;
use crate::report::Report;
use crate::report::figures::figure_of_options;
use crate::scalar::Provenance;
use crate::scenario::Number;
use crate::text::{Unit, fill, provenance_badge, publisher_short, quantity, sentence_start, unit};

/// Those that are not among the assumptions, with whose they are. What a scenario always states, as the
/// number of devices, is none of them.
pub fn fixed_figures(report: &Report, found: &Sensitivity) -> Vec<(ExplainedInput, Origin)> {
    let assumed = |input: &ExplainedInput| {
        let mut same = found.assumptions.iter();
        // Of the curve of failures, the first year is one.
        same.any(|one| {
            let value = one.value * one.quantity.unit().of_format();
            one.quantity == input.term
                && (one.quantity != Quantity::FailureRate || libm::fabs(value - input.value) < 1e-9)
        })
    };
    let all = all_inputs(report.state.known()).into_iter();
    // What a device costs new is the price of the new one beside it.
    let is_figure = |input: &ExplainedInput| {
        input.provenance != Provenance::Stated && input.term != Quantity::PriceAsNew
    };
    all.filter(|input| is_figure(input) && !assumed(input))
        .map(|input| {
            let origin = origin(report, &input);
            (input, origin)
        })
        .collect()
}

fn origin(report: &Report, input: &ExplainedInput) -> Origin {
    match input.provenance {
        Provenance::Catalogue { source, .. } if source.id == OURS.id => Origin::Ours,
        Provenance::Catalogue { .. } | Provenance::Stated => Origin::Source,
        Provenance::Entered { .. } if is_of_example(report, input) => Origin::Ours,
        Provenance::Entered { .. } => Origin::Yours,
    }
}

/// Whether what was entered stands so in the example that was started from.
fn is_of_example(report: &Report, input: &ExplainedInput) -> bool {
    let number = match input.options.first() {
        Some(cell) if !input.term.is_of_all() => Number::of_option(*cell, input.term),
        _ => Number::of_all(input.term),
    };
    let state = report.state;
    let [now, then] = [state.scenario(), state.starting_point()].map(|of| number.entered(of));
    now.is_some() && now == then
}

/// "Failures per device and year, new".
pub fn fixed_name(report: &Report, input: &ExplainedInput) -> String {
    sentence_start(&figure_of_options(report, input.term, &input.options))
}

/// "18 % at 2 years of age"
pub fn fixed_value(report: &Report, input: &ExplainedInput) -> String {
    let written = |value, unit| quantity(value, unit, report.currency(), report.format);
    let value = written(input.value, unit(input.term));
    let at = input.at.map(|age| {
        let age = written(age, Unit::Years);
        fill(report.words().at_age(), &[("years", &age)])
    });
    [value, at.unwrap_or_default()].concat()
}

/// Where it is from, in a few words.
pub fn fixed_evidence(report: &Report, input: &ExplainedInput, origin: Origin) -> String {
    let words = report.words();
    match (origin, &input.provenance) {
        (Origin::Ours, Provenance::Catalogue { .. }) => words.source_fixed_ours().to_owned(),
        (Origin::Ours, _) => words.source_of_example().to_owned(),
        (_, Provenance::Catalogue { source, .. }) => {
            [publisher_short(source), " ", &source.year.to_string()].concat()
        }
        (_, provenance) => provenance_badge(
            provenance,
            unit(input.term),
            report.currency(),
            report.format,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decide::decide;
    use crate::presets::PresetId;
    use crate::state::State;
    use crate::text::Language;
    use crate::text::testing::ENGLISH;

    #[test]
    fn what_enters_and_is_not_varied_has_its_value_and_source() {
        let state = State::new(PresetId::SchoolLaptops.scenario(), Language::English, 2);
        let state = state.expect("a preset");
        let report = Report {
            state: &state,
            format: &ENGLISH,
        };
        let found = decide(state.valid())
            .sensitivity
            .expect("something to compare");
        let all = fixed_figures(&report, &found);
        let has = |term| all.iter().any(|(input, _)| input.term == term);
        for term in [
            Quantity::FailureRate,
            Quantity::ResidualShare,
            Quantity::DeviceCpuMark,
        ] {
            assert!(has(term), "{term:?}");
        }
        // Those that are varied have rows of their own, and what is chosen is no figure.
        for term in [Quantity::Price, Quantity::DiscountRate, Quantity::Horizon] {
            assert!(!has(term), "{term:?}");
        }
        let failures = all.iter();
        let failures = failures.filter(|(input, _)| input.term == Quantity::FailureRate);
        for (input, origin) in failures {
            assert!(input.at.is_some() && *origin == Origin::Source);
            assert!(fixed_value(&report, input).contains(" of age"));
            assert!(fixed_evidence(&report, input, *origin).contains("20"));
        }
    }
}
