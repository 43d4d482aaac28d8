//! Performance: until when devices do what is asked of them.

use super::card::{Card, Explained, Finding};
use super::rows::{by_plan, of_told_plan, plan_rows, told_plan};
use crate::chart::bars::Scale;
use crate::engine::Subject;
use crate::engine::plan_result::PlanResult;
use crate::quantity::Quantity;
use crate::report::Report;
use crate::report::tables::{LONGEST_FIT, fit_until};
use crate::text::{Unit, calendar_year, fill, limit_finding, quantity};

/// Until when the plans do what is asked of them.
pub fn performance(report: &Report) -> Card {
    let words = report.words();
    let comparison = report.state.comparison();
    let years = |plan: &PlanResult| {
        let first = plan.fitness.first_unmet_year;
        first.map_or(LONGEST_FIT, |year| {
            (year - comparison.purchase_year).min(LONGEST_FIT)
        })
    };
    let told = told_plan(report);
    let is_near = told
        .fitness
        .first_unmet_year
        .is_some_and(|year| year < comparison.purchase_year + LONGEST_FIT);
    let finding = match told.fitness.first_limit {
        Some(limit) if is_near => limit_finding(
            limit,
            told.fitness.first_is_estimated,
            report.state.language,
        ),
        _ => words.performance_unlimited_finding(),
    };
    let shortest = comparison
        .groups
        .iter()
        .enumerate()
        .flat_map(|(group, result)| {
            result
                .options
                .iter()
                .enumerate()
                .map(move |(option, result)| (group, option, result))
        });
    let devices = comparison.options_of(report.state.valid(), told.plan);
    let shortest = shortest
        .zip(devices)
        .filter_map(|(place, (_, devices))| (devices > 0.0).then_some(place))
        .min_by(|(_, _, a), (_, _, b)| {
            a.service_life
                .years
                .value()
                .total_cmp(&b.service_life.years.value())
        });
    let figure = shortest.map(|(group, option, result)| {
        let life = result.service_life.years.value();
        Explained {
            message: words.shortest_life(),
            place: "years",
            value: quantity(life, Unit::Years, report.currency(), report.format),
            subject: Subject::Option(group, option, Quantity::ServiceLife),
        }
    });
    let horizon = comparison.horizon_years.value();
    let end = calendar_year(comparison.purchase_year + horizon);
    let fit_until = by_plan(report, &|plan| fit_until(report, plan));
    Card {
        name: "performance",
        title: words.performance(),
        question: fill(words.performance_question(), &[("year", &end)]),
        finding: Finding {
            before: [&of_told_plan(report), finding, ". "].concat(),
            figure,
            after: String::new(),
        },
        rows: plan_rows(report, &years, None, &fit_until),
        scale: Scale::Marked {
            whole: LONGEST_FIT,
            mark: horizon,
        },
    }
}
