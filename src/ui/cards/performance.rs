//! Performance: until when devices do what is asked of them.

use super::card::Card;
use super::plans::{by_plan, plan_rows, plan_table};
use crate::engine::Subject;
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_result::PlanResult;
use crate::scalar::Term;
use crate::text::{Unit, calendar_year, fill, limit_finding, quantity};
use crate::ui::kit::bar_chart::Scale;
use crate::ui::kit::explain_button::explain_button;
use crate::ui::kit::markup::element;
use crate::ui::kit::view::View;

/// Nobody knows what is asked of a device later than this many years from now, or whether its maker
/// still updates it: what is fit for longer is told and drawn as fit for at least so long.
const LONGEST_FIT: f64 = 10.0;

pub fn performance_card(view: &View) -> Card {
    let words = view.words();
    let comparison = view.state.comparison();
    let until = |plan: &PlanResult| {
        let fitness = &plan.fitness;
        if fitness.users_unmet.value() > 0.0 {
            return words.need_not_met_short.to_owned();
        }
        let latest = comparison.purchase_year + LONGEST_FIT;
        let end = |year: Option<f64>| match year {
            Some(year) if year < latest => calendar_year(year),
            _ => [&calendar_year(latest), "+"].concat(),
        };
        let (first, last) = (end(fitness.first_unmet_year), end(fitness.last_unmet_year));
        let is_near = |year: Option<f64>| year.is_some_and(|year| year < latest);
        let is_estimated = fitness.first_is_estimated && is_near(fitness.first_unmet_year)
            || fitness.last_is_estimated && is_near(fitness.last_unmet_year);
        let span = if first == last {
            first
        } else {
            [&first, "–", &last].concat()
        };
        if is_estimated {
            fill(words.about_year, &[("year", &span)])
        } else {
            span
        }
    };
    let years = |plan: &PlanResult| {
        let first = plan.fitness.first_unmet_year;
        first.map_or(LONGEST_FIT, |year| {
            (year - comparison.purchase_year).min(LONGEST_FIT)
        })
    };
    let mix = comparison.plan(PlanKind::YourMix);
    let is_near = mix
        .fitness
        .first_unmet_year
        .is_some_and(|year| year < comparison.purchase_year + LONGEST_FIT);
    let finding = match mix.fitness.first_limit {
        Some(limit) if is_near => {
            limit_finding(limit, mix.fitness.first_is_estimated, view.state.language)
        }
        _ => words.performance_unlimited_finding,
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
    let shortest = shortest
        .filter(|(_, _, option)| option.users.value() > 0.0)
        .min_by(|(_, _, a), (_, _, b)| {
            a.service_life
                .years
                .value()
                .total_cmp(&b.service_life.years.value())
        });
    let explained = shortest.map(|(group, option, result)| {
        let life = quantity(
            result.service_life.years.value(),
            Unit::Years,
            view.currency(),
            &view.format(),
        );
        let text = fill(words.shortest_life, &[("years", &life)]);
        let explained = Subject::Option(group, option, Term::ServiceLife);
        explain_button(view, explained, &text, "performance")
    });
    let fit_until = by_plan(view, &until);
    Card {
        name: "performance",
        title: words.performance,
        question: words.performance_question.to_owned(),
        finding: element("p").text(finding).text(". ").maybe(explained),
        finding_text: finding.to_owned(),
        rows: plan_rows(view, &years, None, &fit_until),
        scale: Scale::Longest,
        heads: None,
        more: None,
        note: "",
        table: plan_table(view, &[(words.column_fit_until, fit_until)]),
    }
}
