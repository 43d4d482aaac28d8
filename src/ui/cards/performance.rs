//! Performance: until when devices do what is asked of them.

use super::card::Card;
use super::plans::{by_plan, of_told_plan, plan_rows, told_plan};
use crate::engine::Subject;
use crate::engine::plan_result::PlanResult;
use crate::quantity::Quantity;
use crate::report::tables;
use crate::report::tables::{LONGEST_FIT, fit_until};
use crate::text::{Unit, calendar_year, fill, limit_finding, quantity};
use crate::ui::kit::bar_chart::Scale;
use crate::ui::kit::explain_button::explained_sentence;
use crate::ui::kit::markup::element;
use crate::ui::kit::view::View;

pub fn performance_card(view: &View) -> Card {
    let words = view.words();
    let comparison = view.state.comparison();
    let years = |plan: &PlanResult| {
        let first = plan.fitness.first_unmet_year;
        first.map_or(LONGEST_FIT, |year| {
            (year - comparison.purchase_year).min(LONGEST_FIT)
        })
    };
    let told = told_plan(view);
    let is_near = told
        .fitness
        .first_unmet_year
        .is_some_and(|year| year < comparison.purchase_year + LONGEST_FIT);
    let finding = match told.fitness.first_limit {
        Some(limit) if is_near => {
            limit_finding(limit, told.fitness.first_is_estimated, view.state.language)
        }
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
    let devices = comparison.options_of(view.state.valid(), told.plan);
    let shortest = shortest
        .zip(devices)
        .filter_map(|(place, (_, devices))| (devices > 0.0).then_some(place))
        .min_by(|(_, _, a), (_, _, b)| {
            a.service_life
                .years
                .value()
                .total_cmp(&b.service_life.years.value())
        });
    let sentence = element("p")
        .text(&of_told_plan(view))
        .text(finding)
        .text(". ");
    let sentence = match shortest {
        None => sentence,
        Some((group, option, result)) => {
            let life = quantity(
                result.service_life.years.value(),
                Unit::Years,
                view.currency(),
                &view.format(),
            );
            let explained = Subject::Option(group, option, Quantity::ServiceLife);
            explained_sentence(
                view,
                sentence,
                words.shortest_life(),
                &[("years", &life)],
                ("years", explained, "performance"),
            )
        }
    };
    let horizon = comparison.horizon_years.value();
    let end = calendar_year(comparison.purchase_year + horizon);
    let fit_until = by_plan(view, &|plan| fit_until(&view.report(), plan));
    Card {
        name: "performance",
        title: words.performance(),
        question: fill(words.performance_question(), &[("year", &end)]),
        finding: sentence,
        finding_text: [&of_told_plan(view), finding].concat(),
        rows: plan_rows(view, &years, None, &fit_until),
        scale: Scale::Marked {
            whole: LONGEST_FIT,
            mark: horizon,
        },
        choice: None,
        table: tables::performance,
    }
}
