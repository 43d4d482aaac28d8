//! What a scenario may hold: the slowest one within the limits is compared within a second.

use std::time::Instant;

use refurb_or_new::engine::compare;
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{
    Choice, HandedDownFrom, IssueCode, MOST_OPTIONS, Organisation, PriceTier, Requirement,
    RequirementKind, Scenario, Sourcing, Value, read, validate,
};

/// So many groups with so many options each, of everything that takes time: short lives over a long
/// horizon, price tiers, organisations, requirements, kept devices or rounds of handing down.
fn heavy(groups: usize, options: usize, organisations: usize, sourcing: Sourcing) -> Scenario {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    scenario.horizon_years = 15.0;
    let model = scenario.groups[0].clone();
    scenario.organisations = (0..organisations)
        .map(|number| Organisation {
            id: format!("o{number}"),
            name: None,
        })
        .collect();
    let organisations = scenario.organisations.clone();
    let group = |number: usize| {
        let mut group = model.clone();
        group.id = format!("g{number}");
        group.options = (0..options)
            .map(|index| {
                let mut option = model.options[index % 2].clone();
                option.id = format!("o{index}");
                option.share_percent = 100.0 / options as f64;
                option.offer.planned_years = Some(0.5);
                let tier = |step: u32| PriceTier {
                    from: 1 + 50 * step,
                    price: 5_000.0 - f64::from(step),
                };
                option.offer.tiers = (0..100).map(tier).collect();
                if index % 2 == 1 {
                    option.sourcing = Some(sourcing);
                }
                if option.sourcing == Some(Sourcing::HandedDown) {
                    if number == 0 {
                        option.sourcing = Some(Sourcing::Keep);
                    } else {
                        option.device = None;
                        option.handed_down_from = HandedDownFrom {
                            group: Some(format!("g{}", number - 1)),
                            option: None,
                        };
                    }
                }
                option
            })
            .collect();
        group.set_count(1_000, &organisations);
        group
    };
    scenario.groups = (0..groups).map(group).collect();
    scenario.requirements = RequirementKind::WORDS
        .iter()
        .cycle()
        .take(100)
        .map(|(_, kind)| Requirement {
            kind: Some(*kind),
            value: Some(120.0),
            ..Requirement::default()
        })
        .collect();
    scenario.limits.budget = Some(1e6);
    scenario.limits.first_year_budget = Some(1e6);
    scenario
}

#[test]
fn the_slowest_scenario_within_the_limits_is_compared_within_a_second() {
    // Without optimisation it is only tried that it can be done, with fewer.
    let is_slow = cfg!(debug_assertions);
    let all = if is_slow { 60 } else { MOST_OPTIONS };
    for sourcing in [Sourcing::Refurbished, Sourcing::Keep, Sourcing::HandedDown] {
        for groups in [all.div_ceil(100), 10, all.min(100)] {
            for organisations in [0, 100] {
                let options = all / groups;
                let scenario = heavy(groups, options, organisations, sourcing);
                let valid = validate(&scenario).unwrap_or_else(|issues| panic!("{:?}", issues[0]));
                let start = Instant::now();
                let comparison = compare(&valid);
                let taken = start.elapsed().as_secs_f64();
                assert_eq!(comparison.groups.len(), groups);
                println!("{sourcing:?} {groups} × {options}, {organisations}: {taken:.3} s");
                assert!(is_slow || taken < 1.0, "{taken}");
            }
        }
    }
}

/// One issue for one thing that is wrong: what was refused as a whole is not empty besides.
#[test]
fn what_is_too_long_is_not_empty_too() {
    let issues = |scenario: &Scenario| -> Vec<(String, IssueCode)> {
        let issues = validate(scenario).expect_err("an issue");
        let issues = issues.into_iter();
        issues.map(|issue| (issue.path, issue.code)).collect()
    };
    let one = |path: &str, code| vec![(path.to_owned(), code)];

    let mut scenario = PresetId::SchoolLaptops.scenario();
    let group = scenario.groups[0].clone();
    scenario.groups = (0..101)
        .map(|number| {
            let mut group = group.clone();
            group.id = format!("g{number}");
            group
        })
        .collect();
    assert_eq!(issues(&scenario), one("groups", IssueCode::TooLong));
    // A range for something in the list is not unknown because the list is refused.
    scenario.uncertainty = vec![refurb_or_new::scenario::UncertainFigure {
        path: "groups[0].options[0].offer.price".to_owned(),
        low: 1.0,
        likely: None,
        high: 2.0,
    }];
    assert_eq!(issues(&scenario), one("groups", IssueCode::TooLong));

    let mut scenario = PresetId::SchoolLaptops.scenario();
    let option = scenario.groups[0].options[0].clone();
    scenario.groups[0].options = vec![option; 101];
    assert_eq!(
        issues(&scenario),
        one("groups[0].options", IssueCode::TooLong)
    );

    let mut scenario = PresetId::ThreeMunicipalities.scenario();
    let count = scenario.groups[0].counts[0].clone();
    scenario.groups[0].counts = vec![count; 101];
    assert_eq!(
        issues(&scenario),
        one("groups[0].counts", IssueCode::TooLong)
    );

    // Of another kind, and really empty.
    let document = |groups: Value| {
        let mut entries = match PresetId::SchoolLaptops.scenario().to_value() {
            Value::Record(entries) => entries,
            _ => panic!("a record"),
        };
        entries.retain(|(key, _)| key != "groups");
        entries.push(("groups".to_owned(), groups));
        let issues = read(&Value::Record(entries)).expect_err("an issue");
        let issues = issues.into_iter();
        issues
            .map(|issue| (issue.path, issue.code))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        document(Value::Number(1.0)),
        one("groups", IssueCode::WrongType)
    );
    assert_eq!(
        document(Value::List(Vec::new())),
        one("groups", IssueCode::Empty)
    );
    assert_eq!(document(Value::Null), one("groups", IssueCode::Empty));
}

#[test]
fn there_is_a_limit_on_options_in_all() {
    let groups = 100;
    let options = MOST_OPTIONS / groups;
    assert!(validate(&heavy(groups, options, 0, Sourcing::Refurbished)).is_ok());
    let more = heavy(groups, options + 1, 0, Sourcing::Refurbished);
    let issues = validate(&more).expect_err("too many");
    assert_eq!(issues.len(), 1);
    assert_eq!(issues[0].path, "groups");
    assert_eq!(issues[0].code, IssueCode::TooManyOptions);
    let allowed = issues[0].allowed.expect("a range");
    assert_eq!(allowed.maximum, MOST_OPTIONS as f64);
}
