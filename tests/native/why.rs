//! Why the answer is what it is: what makes the difference, and how it is said.

use std::fmt::Write;

use crate::common::generate::scenario;
use crate::common::{Plain, cases, close};
use proptest::prelude::*;
use refurb_or_new::decide::answer;
use refurb_or_new::decide::told::{reasons, why as found};
use refurb_or_new::decision::answer::Judgement;
use refurb_or_new::decision::measure::Measure;
use refurb_or_new::decision::told::{Reason, ReasonDifference, Reasons, Side};
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::{Explanation, Subject, compare, explain};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Currency, Quantity, Scenario, validate};
use refurb_or_new::text::{Language, why};

fn judgement(scenario: &Scenario) -> Option<Judgement> {
    let valid = validate(scenario).expect("valid");
    answer::answer(&valid, &compare(&valid), None).judgement
}

fn said(judgement: &Judgement, of: &Reasons, measure: Measure, language: Language) -> String {
    let said = why(judgement, of, measure, Currency::Sek, &Plain(language));
    said.replace('\u{a0}', " ")
}

fn side(lines: &[(Line, f64)], told: usize, has_others: bool) -> Side {
    let differences = lines.iter().map(|(line, difference)| ReasonDifference {
        reason: Reason::Line(*line),
        difference: *difference,
    });
    let amounts = lines.iter().map(|(_, difference)| difference.abs());
    let taken = if has_others { lines.len() } else { told };
    Side {
        differences: differences.collect(),
        told,
        amount: amounts.take(taken).sum(),
        has_others,
    }
}

fn of_lines(less: Side, more: Side) -> Reasons {
    Reasons {
        less,
        more,
        same: Vec::new(),
    }
}

/// Read them: they are what people read.
#[test]
fn every_preset_and_every_line_has_its_sentence() {
    let mut text = String::new();
    for preset in PresetId::ALL {
        let comparison = compare(&validate(&preset.scenario()).expect("valid"));
        let Some(judgement) = judgement(&preset.scenario()) else {
            continue;
        };
        for measure in Measure::ALL {
            let of = reasons(&comparison, measure).expect("reasons");
            for language in Language::ALL {
                let said = said(&judgement, &of, measure, language);
                let _ = writeln!(text, "{}: {said}", preset.id());
            }
        }
    }
    let usual = judgement(&PresetId::Chromebooks.scenario()).expect("a judgement");
    let nothing = Side::default;
    let carbon = |reason, difference: f64| Side {
        differences: vec![ReasonDifference { reason, difference }],
        told: 1,
        amount: difference.abs(),
        has_others: false,
    };
    let both = |difference: [f64; 2]| Side {
        differences: vec![
            ReasonDifference {
                reason: Reason::Electricity,
                difference: difference[0],
            },
            ReasonDifference {
                reason: Reason::Manufacture,
                difference: difference[1],
            },
        ],
        told: 2,
        amount: difference[0].abs() + difference[1].abs(),
        has_others: false,
    };
    let of_carbon = [
        of_lines(carbon(Reason::Electricity, -800.0), nothing()),
        of_lines(
            carbon(Reason::Electricity, -800.0),
            carbon(Reason::Manufacture, 12_000.0),
        ),
        of_lines(
            carbon(Reason::Manufacture, -46_000.0),
            carbon(Reason::Electricity, 2_100.0),
        ),
        of_lines(both([-900.0, -300.0]), nothing()),
        of_lines(nothing(), both([900.0, 300.0])),
        of_lines(nothing(), nothing()),
    ];
    let three = [
        (Line::Batteries, 320_000.0),
        (Line::Resale, 251_000.0),
        (Line::Repairs, 118_000.0),
    ];
    let less = three.map(|(line, amount)| (line, -amount));
    let mut of_cost = vec![
        of_lines(
            side(&[(Line::Purchase, -546_000.0)], 1, false),
            side(&three, 3, false),
        ),
        of_lines(
            side(&less, 3, false),
            side(&[(Line::Purchase, 546_000.0)], 1, false),
        ),
        of_lines(side(&less, 3, false), nothing()),
        of_lines(nothing(), side(&three, 2, true)),
        of_lines(side(&less, 1, true), side(&three, 1, true)),
        of_lines(nothing(), nothing()),
    ];
    for line in Line::ALL {
        of_cost.push(of_lines(side(&[(line, -5_000.0)], 1, false), nothing()));
        of_cost.push(of_lines(nothing(), side(&[(line, 5_000.0)], 1, false)));
    }
    let of_cost = of_cost.iter().map(|of| (Measure::Cost, of));
    let of_carbon = of_carbon.iter().map(|of| (Measure::Carbon, of));
    for (measure, of) in of_cost.chain(of_carbon) {
        for language in Language::ALL {
            let _ = writeln!(text, "{}", said(&usual, of, measure, language));
        }
    }
    insta::assert_snapshot!("sentences", text);
}

proptest! {
    #![proptest_config(cases(96))]

    /// What makes the difference is the difference: by line and by group; and what is told of it
    /// leads to the answer.
    #[test]
    fn reasons_and_groups_add_up_to_the_difference(scenario in scenario()) {
        let valid = validate(&scenario).expect("valid");
        let comparison = compare(&valid);
        let Some(found) = found(&valid, &comparison) else {
            prop_assert!(comparison.judged.is_none());
            return Ok(());
        };
        let difference = comparison.judged_difference().expect("a difference");
        let whole = [difference.cost.value(), difference.carbon.value()];
        for (measure, whole) in Measure::ALL.into_iter().zip(whole) {
            let Reasons { less, more, same } = found.reasons(measure);
            let all = less.differences.iter().chain(&more.differences);
            let sum: f64 = all.map(|of| of.difference).sum();
            prop_assert!((sum - whole).abs() <= 0.5 * (1 + same.len()) as f64 + 5.0, "{sum} {whole}");
            prop_assert!(less.differences.iter().all(|of| of.difference < 0.0));
            prop_assert!(more.differences.iter().all(|of| of.difference > 0.0));
            prop_assert!((more.amount - less.amount) * sum >= 0.0, "{less:?} {more:?}");
            if !found.groups.is_empty() {
                let groups: f64 = found.groups.iter().map(|group| group.difference(measure)).sum();
                let size: f64 = found.groups.iter().map(|group| group.difference(measure).abs()).sum();
                prop_assert!((groups - whole).abs() <= 1e-6 * (1.0 + size + whole.abs()), "{groups} {whole}");
            }
        }
        let judgement = judgement(&scenario).expect("a judgement");
        for language in Language::ALL {
            for measure in Measure::ALL {
                let said = said(&judgement, found.reasons(measure), measure, language);
                for wrong in ["{", "}", "NaN", "  ", " 0 kr", " ,", " .", ",."] {
                    prop_assert!(!said.contains(wrong), "{wrong} in {said}");
                }
            }
        }
    }
}

/// By hand: two groups of which one speaks for each, and what is the same for both.
#[test]
fn which_groups_make_the_difference() {
    let option = |id: &str, sourcing: &str, share: u32, price: u32| {
        format!(
            r#"{{ "id": "{id}", "sourcing": "{sourcing}", "sharePercent": {share},
                 "specification": {{ "class": "desktop-micro", "embodiedKg": 100, "yearlyKwh": 0 }},
                 "offer": {{ "price": {price}, "resaleValue": 0, "plannedYears": 1,
                   "failurePercentByAge": [0], "supportPrice": 40 }} }}"#
        )
    };
    let group = |id: &str, count: u32, refurbished: u32| {
        format!(
            r#"{{ "id": "{id}", "count": {count}, "options": [{}, {}] }}"#,
            option("n", "new", 100, 5_000),
            option("r", "refurbished", 0, refurbished)
        )
    };
    let document = format!(
        r#"{{ "schema": 1, "horizonYears": 1, "groups": [{}, {}],
             "method": {{ "deploymentHours": 0, "disposalCost": 0, "discountRatePercent": 0 }} }}"#,
        group("cheap", 10, 3_000),
        group("dear", 4, 6_000)
    );
    let valid = crate::common::valid(document.as_str());
    let found = found(&valid, &compare(&valid)).expect("two plans");
    let groups: Vec<(&str, f64)> = found
        .groups
        .iter()
        .map(|group| (group.group.as_str(), group.cost))
        .collect();
    // 10 times 2,000 less, and 4 times 1,000 more.
    assert_eq!(
        groups.iter().map(|(id, _)| *id).collect::<Vec<_>>(),
        ["cheap", "dear"]
    );
    close(groups[0].1, -20_000.0);
    close(groups[1].1, 4_000.0);
    let Reasons { less, more, .. } = &found.cost;
    assert_eq!(less.differences[0].reason, Reason::Line(Line::Purchase));
    close(less.differences[0].difference, -16_000.0);
    assert!(
        more.differences
            .iter()
            .all(|of| of.reason != Reason::Line(Line::Purchase))
    );
}

/// Several options enter the same term: each step and each number says of which it is.
#[test]
fn an_explanation_says_which_options_its_steps_are_of() {
    let valid = validate(&PresetId::SchoolLaptops.scenario()).expect("valid");
    let explained = |subject| explain(&valid, subject).expect("a figure");
    let of_mix = explained(Subject::Plan(PlanKind::YourMix, Quantity::TotalCost));
    let steps = |term| {
        let steps = of_mix.steps.iter().filter(move |step| step.term == term);
        steps
            .map(|step| step.options.as_slice())
            .collect::<Vec<_>>()
    };
    let (new, refurbished): (&[_], &[_]) = (&[(0, 0)], &[(0, 1)]);
    // What the whole plan comes to is of no option, what a person comes to is of one.
    assert_eq!(steps(Quantity::TotalCost), [&[]]);
    assert_eq!(steps(Quantity::Repairs), [&[], new, refurbished]);
    let inputs = |explanation: &Explanation, term| {
        let inputs = explanation.inputs.iter().filter(|input| input.term == term);
        inputs
            .map(|input| input.options.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(inputs(&of_mix, Quantity::Price), [new, refurbished]);
    assert_eq!(inputs(&of_mix, Quantity::Share), [new, refurbished]);
    // Both have the same.
    assert_eq!(inputs(&of_mix, Quantity::RepairCost), [&[]]);
    // All that is explained is of one option, and is said to be.
    let of_new = explained(Subject::Plan(PlanKind::AllNew, Quantity::TotalCost));
    assert_eq!(inputs(&of_new, Quantity::Price), [&[]]);
    let all = of_new.steps.iter().map(|step| step.options.len());
    assert_eq!(all.sum::<usize>(), 0);
}
