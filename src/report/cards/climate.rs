//! Climate, and the rule for sharing manufacture.

use super::card::{Card, Explained, Finding};
use super::rows::{figures, of_told_plan, plan_rows, tail, told_plan};
use crate::chart::bars::Scale;
use crate::engine::Subject;
use crate::engine::plan_result::PlanResult;
use crate::quantity::Quantity;
use crate::report::Report;
use crate::report::answer::answer;
use crate::report::names::years_text;
use crate::scenario::Allocation;
use crate::text::{against, allocation_name, fill, judged_plan, mass_in_words, masses_alike};

/// What the plans emit.
pub fn climate(report: &Report) -> Card {
    let words = report.words();
    let told = told_plan(report);
    let rule = report.state.allocation();
    let mass = mass_in_words(told.carbon.per_user_year.value(), report.format);
    let tail = tail(report, |difference| difference.carbon_share);
    let total: &dyn Fn(&PlanResult) -> f64 = &|plan| plan.carbon.total.value();
    let others = other_rules(report, rule);
    let rest = [&tail, ". ", &others].concat();
    let years = years_text(report.state, report.format);
    Card {
        name: "climate",
        title: words.climate(),
        question: fill(words.climate_question(), &[("years", &years)]),
        finding: Finding {
            before: of_told_plan(report),
            figure: Some(Explained {
                message: words.mass_a_year(),
                place: "mass",
                value: mass,
                subject: Subject::Plan(told.plan, Quantity::CarbonPerUserYear),
            }),
            after: rest,
        },
        rows: plan_rows(
            report,
            total,
            Some(&|option| option.carbon.total.value()),
            &masses_alike(&figures(report, total), report.format),
        ),
        scale: Scale::Longest,
    }
}

/// What comes of the rules that are not in force: "Half each: all new 34 t, all refurbished 32 t."
fn other_rules(report: &Report, rule: Allocation) -> String {
    let comparison = report.state.comparison();
    let Some(judgement) = answer(report).judgement else {
        return String::new();
    };
    let language = report.state.language;
    let others = comparison.by_rule.iter();
    let others = others.filter(|result| result.allocation != rule);
    let mut told = String::new();
    for result in others {
        let masses = [judgement.against, judgement.plan];
        let masses = masses.map(|kind| result.carbon[kind as usize].value());
        let mut masses = masses_alike(&masses, report.format);
        if !told.is_empty() {
            // The unit stands with the second.
            let number = masses[0].rsplit_once('\u{a0}');
            masses[0] = number.map_or_else(String::new, |(number, _)| number.to_owned());
        }
        let values = [
            ("rule", allocation_name(result.allocation, language)),
            ("mass", &*masses[0]),
            ("other", &*masses[1]),
            ("against", against(&judgement, language)),
            ("plan", judged_plan(&judgement, language)),
        ];
        // Once it has been said which is which, the order says it.
        let message = match told.is_empty() {
            true => report.words().climate_by_other_rule(),
            false => report.words().climate_by_further_rule(),
        };
        told.push_str(&fill(message, &values));
    }
    told
}
