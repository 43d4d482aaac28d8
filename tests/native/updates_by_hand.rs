//! Ends of security updates that nobody has announced, and what is true of a class of device, worked
//! out with pencil and paper.

use crate::common::valid;
use refurb_or_new::catalogue::{self, DeviceClass, Evidence};
use refurb_or_new::decide::variable::{RangeOrigin, Variable};
use refurb_or_new::decide::variables::variables;
use refurb_or_new::engine::life::{LifeLimit, service_life};
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::requirements::{
    Demand, RemedyAction, RequirementResult, RequirementState,
};
use refurb_or_new::engine::traced::Traced;
use refurb_or_new::engine::{Comparison, compare};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scalar::Provenance;
use refurb_or_new::scenario::inputs::Inputs;
use refurb_or_new::scenario::{Quantity, Valid, validate};
use serde_json::{Value as Json, json};

/// One option for ten people, and updates until the end of a year as a requirement.
fn one(purchase: f64, option: Json, until: f64) -> Json {
    let mut option = option;
    option["id"] = json!("it");
    option["sharePercent"] = json!(100);
    json!({
        "schema": 1, "horizonYears": 4, "purchaseYear": purchase,
        "groups": [{ "id": "g", "count": 10, "options": [option] }],
        "requirements": [{ "kind": "updates-until", "value": until }]
    })
}

fn refurbished(device: &str) -> Json {
    json!({ "sourcing": "refurbished", "device": device })
}

fn updates(comparison: &Comparison) -> Option<&RequirementResult> {
    let mut results = comparison.requirements.iter();
    results.find(|result| result.demand == Demand::UpdatesUntil)
}

#[track_caller]
fn check(document: &Json, state: RequirementState, offered: Option<f64>, is_estimated: bool) {
    let comparison = compare(&valid(document));
    let result = updates(&comparison).expect("a result");
    assert_eq!(result.state, state, "{document}");
    assert_eq!(result.is_estimated, is_estimated, "{document}");
    match (result.offered, offered) {
        (Some(found), Some(by_hand)) => assert!((found - by_hand).abs() < 1e-9, "{found}"),
        (found, by_hand) => assert_eq!(found, by_hand, "{document}"),
    }
}

use RequirementState::{Met, Missed, NotKnown};

#[test]
fn past_an_estimated_end_a_requirement_is_neither_met_nor_missed() {
    // A T480 came out in 2018: 2018 + 11 = 2029, the start of that year.
    let t480 = |until| one(2027.0, refurbished("lenovo-thinkpad-t480"), until);
    check(&t480(2028.0), Met, Some(2029.0), true);
    check(&t480(2029.0), NotKnown, Some(2029.0), true);
    check(&t480(2035.0), NotKnown, Some(2029.0), true);
    // A T470 cannot run Windows 11: that end is known.
    let t470 = one(2024.0, refurbished("lenovo-thinkpad-t470"), 2025.0);
    check(&t470, Missed, Some(2025.79), false);
    // So is that of a Chromebook.
    let chromebook = |until| one(2027.0, refurbished("lenovo-100e-chromebook-gen-4"), until);
    check(&chromebook(2032.0), Met, Some(2033.42), false);
    check(&chromebook(2033.0), Missed, Some(2033.42), false);
    // An iPad of 2021: 2021 + 9.2.
    check(
        &one(2027.0, refurbished("apple-ipad-9"), 2031.0),
        NotKnown,
        Some(2030.2),
        true,
    );
}

#[test]
fn what_is_not_in_the_catalogue_is_as_old_as_its_model() {
    let own = |sourcing: &str, age: f64| {
        json!({
            "sourcing": sourcing, "specification": { "class": "desktop-tower" },
            "offer": { "ageAtPurchaseYears": age }
        })
    };
    // Four years old in 2027: 2023 + 11.
    let used = |until| one(2027.0, own("refurbished", 4.0), until);
    check(&used(2033.0), Met, Some(2034.0), true);
    check(&used(2034.0), NotKnown, Some(2034.0), true);
    let new = json!({ "sourcing": "new", "specification": { "class": "laptop" } });
    check(&one(2027.0, new, 2040.0), NotKnown, Some(2038.0), true);
    // A typical device is as old as what is bought, whenever that is.
    let typical = json!({ "sourcing": "new", "device": "laptop-typical-new" });
    check(&one(2035.0, typical, 2045.0), Met, Some(2046.0), true);
    // A Chromebook whose date nobody has entered, three years old: 2024 + 7.4.
    let chromebook = json!({
        "sourcing": "refurbished", "specification": { "class": "chromebook" }
    });
    check(
        &one(2027.0, chromebook, 2031.0),
        NotKnown,
        Some(2031.4),
        true,
    );
    let entered = json!({
        "sourcing": "new", "specification": { "class": "laptop", "updatesUntil": 2033 }
    });
    check(&one(2027.0, entered, 2034.0), Missed, Some(2033.0), false);
    // Which system a server runs is its owner's choice; a monitor runs none.
    check(
        &one(2027.0, refurbished("dell-poweredge-r640"), 2028.0),
        NotKnown,
        None,
        false,
    );
    let monitor = compare(&valid(&one(2027.0, refurbished("dell-p2422h"), 2028.0)));
    assert!(updates(&monitor).is_none());
}

#[test]
fn what_is_not_known_is_asked_and_excludes_nothing() {
    let comparison = compare(&valid(&one(
        2027.0,
        refurbished("lenovo-thinkpad-t480"),
        2036.0,
    )));
    let result = updates(&comparison).expect("a result");
    assert!(result.hard && !result.is_met() && !result.is_missed());
    // No refurbished laptop of the catalogue came out after 2024, and 2024 + 11 is too early.
    let action = result.remedy.as_ref().map(|remedy| remedy.action);
    assert_eq!(action, Some(RemedyAction::AskSupplier));
    assert!(comparison.groups[0].options[0].recommendable);
    // Until 2032 there is one of 2022, expected to last until 2033: Dell's Latitude 5430 is dearer
    // than HP's Fortis.
    let comparison = compare(&valid(&one(
        2027.0,
        refurbished("lenovo-thinkpad-t480"),
        2032.0,
    )));
    let result = updates(&comparison).expect("a result");
    let action = result.remedy.as_ref().map(|remedy| remedy.action);
    let device = "hp-pro-x360-fortis-11-g9";
    assert_eq!(action, Some(RemedyAction::ChooseDevice { device }));
}

#[test]
fn an_estimate_ends_the_use_and_says_what_it_is() {
    let document = one(2027.0, refurbished("lenovo-thinkpad-t480"), 2028.0);
    let comparison = compare(&valid(&document));
    let life = &comparison.groups[0].options[0].service_life;
    // Three years are planned, of which two have updates.
    assert!((life.years.value() - 2.0).abs() < 1e-9);
    assert_eq!(life.limit, LifeLimit::SecurityUpdates);
    assert!(life.limit_is_estimated && life.axes[0].is_estimated);
    let fitness = &comparison.plan(PlanKind::YourMix).fitness;
    assert!(fitness.first_is_estimated && fitness.last_is_estimated);
    let last = fitness.last_unmet_year.expect("an end");
    assert!((last - 2029.0).abs() < 1e-9);
    // A known end is none.
    let chromebook = one(2031.0, refurbished("lenovo-100e-chromebook-gen-4"), 2028.0);
    let comparison = compare(&valid(&chromebook));
    let life = &comparison.groups[0].options[0].service_life;
    assert_eq!(life.limit, LifeLimit::SecurityUpdates);
    assert!(!life.limit_is_estimated);
}

fn update_years(valid: &Valid) -> Vec<Variable> {
    let of = |variable: &Variable| variable.quantity == Quantity::UpdateYears;
    variables(valid).into_iter().filter(of).collect()
}

/// Of two laptops: one of 2018 and a new one.
fn beside_a_new_one() -> Json {
    json!({
        "schema": 1, "horizonYears": 4, "purchaseYear": 2027,
        "groups": [{ "id": "g", "count": 10, "options": [
            { "id": "new", "sourcing": "new", "device": "dell-pro-14", "sharePercent": 0 },
            { "id": "used", "sourcing": "refurbished", "device": "lenovo-thinkpad-t480",
              "sharePercent": 100 }
        ] }]
    })
}

#[test]
fn the_span_of_windows_machines_is_one_uncertain_figure() {
    let valid = valid(&beside_a_new_one());
    let [years] = &update_years(&valid)[..] else {
        panic!("one variable");
    };
    assert_eq!((years.low, years.likely, years.high), (8.0, 11.0, 14.0));
    assert!(matches!(
        years.range,
        RangeOrigin::Catalogue { evidence: Evidence::Proposal, source } if source.id == "example"
    ));
    let left = |years: &Variable, value: f64| {
        let mut inputs = valid.inputs().clone();
        years.set(value, &mut inputs);
        let options = &inputs.groups[0].options;
        [0, 1].map(|option| options[option].life.support_left.expect("an end").value())
    };
    // The new one is of 2025. Until the autumn of 2028 everything that runs Windows 11 gets updates.
    for (value, by_hand) in [(8.0, [6.0, 1.77]), (11.0, [9.0, 2.0]), (14.0, [12.0, 5.0])] {
        for (found, by_hand) in left(years, value).into_iter().zip(by_hand) {
            assert!((found - by_hand).abs() < 1e-9, "{value}: {found}");
        }
    }
}

#[test]
fn the_service_life_follows_the_span() {
    let valid = valid(&beside_a_new_one());
    let [years] = &update_years(&valid)[..] else {
        panic!("one variable");
    };
    // With 12 years the used one lasts its three; at 11, for two; at 10.5, until 2028.77.
    for value in [8.0, 10.5, 11.0, 11.5, 12.0, 14.0] {
        let mut inputs = valid.inputs().clone();
        years.set(value, &mut inputs);
        let life = |years: f64| match years {
            years if years >= 12.0 => 3.0,
            years if years <= 10.77 => 1.77,
            years => years - 9.0,
        };
        let option = &inputs.groups[0].options[1];
        let served = service_life(&option.life);
        assert!((served.years.value() - life(value)).abs() < 1e-9);
    }
}

#[test]
fn only_computers_cite_the_criteria_for_computers() {
    use DeviceClass as C;
    for device in catalogue::devices() {
        let document = |sourcing: &str| {
            one(
                2027.0,
                json!({ "sourcing": sourcing, "device": device.id }),
                2028.0,
            )
        };
        for sourcing in ["new", "refurbished"] {
            let valid = valid(&document(sourcing));
            let variables = variables(&valid);
            let months = variables
                .iter()
                .find(|variable| variable.quantity == Quantity::WarrantyMonths)
                .expect("a warranty");
            let class = device.class;
            let is_one_year = matches!(class, C::Chromebook | C::Tablet | C::Phone)
                || device.id.starts_with("apple-")
                || sourcing == "refurbished";
            let by_hand = if is_one_year { 1.0 } else { 3.0 };
            assert!((months.value - by_hand).abs() < 1e-12, "{}", device.id);
        }
    }
    for class in C::ALL {
        let defaults = catalogue::class_defaults(class);
        let cites = |figure: &catalogue::Figure| figure.source.id == "upphandlingsmyndigheten";
        assert!(!cites(&defaults.warranty_new_months), "{class:?}");
        let is_computer = !matches!(class, C::Monitor | C::Tablet | C::Phone | C::Server);
        let of_used = &defaults.warranty_refurbished_months;
        assert!(!cites(of_used) || is_computer, "{class:?}");
        assert_eq!(of_used.likely, 12.0);
        let hours = match class {
            C::Chromebook | C::Tablet | C::Phone => 0.2,
            C::Monitor => 0.25,
            C::Server => 8.0,
            _ => 1.0,
        };
        assert_eq!(defaults.setup_hours.likely, hours, "{class:?}");
        assert_eq!(defaults.setup_hours.evidence, Evidence::Proposal);
    }
}

#[test]
fn a_new_ipad_has_the_year_that_apple_gives() {
    let document = one(
        2027.0,
        json!({ "sourcing": "new", "device": "apple-ipad-a16" }),
        2028.0,
    );
    let valid = valid(&document);
    let inputs: Inputs<Traced> = valid.known();
    let included = inputs.groups[0].options[0].warranty.included.clone();
    assert!(matches!(
        included.scalar().provenance(),
        Some(Provenance::Catalogue { evidence: Evidence::Source, source, .. })
            if source.id == "apple-warranty"
    ));
}

/// Ours is never called a source, nor anybody else's an example.
#[test]
fn every_range_says_whose_it_is() {
    for preset in PresetId::ALL {
        let valid = validate(&preset.scenario()).expect("a valid preset");
        for variable in variables(&valid) {
            if let RangeOrigin::Catalogue { evidence, source } = variable.range {
                let ours = source.id == "example";
                let is_example = evidence == Evidence::Proposal;
                assert_eq!(ours, is_example, "{preset:?} {:?}", variable.quantity);
            }
        }
    }
}

/// A class has one electricity use under its medians, whatever the makers report.
#[test]
fn electricity_is_of_the_source_that_the_footprint_is_of() {
    for device in catalogue::devices() {
        let mut document = one(2027.0, refurbished(device.id), 2028.0);
        let kwh = |document: &Json| {
            valid(document).inputs().groups[0].options[0]
                .electricity
                .value()
        };
        let of_class = catalogue::class_defaults(device.class).yearly_kwh.likely;
        assert_eq!(kwh(&document), of_class, "{}", device.id);
        for (source, reported) in [
            ("manufacturer", device.yearly_kwh),
            ("negaoctet", None),
            ("ivl", None),
        ] {
            document["method"] = json!({ "footprintSource": source });
            assert_eq!(
                kwh(&document),
                reported.unwrap_or(of_class),
                "{}",
                device.id
            );
        }
    }
}

/// A range that leaves out what another source says would claim to know better.
#[test]
fn ranges_reach_to_what_other_sources_say() {
    for class in DeviceClass::ALL {
        let defaults = catalogue::class_defaults(class);
        let others = [&defaults.negaoctet_kg, &defaults.ivl_kg];
        for other in others.into_iter().flatten() {
            let range = defaults.embodied_kg.low..=defaults.embodied_kg.high;
            assert!(range.contains(&other.likely), "{class:?}");
        }
    }
    let monitor = catalogue::class_defaults(DeviceClass::Monitor).embodied_kg;
    // 64.6 + 1.3 + 3.9 kg by NegaOctet, 520 by IVL.
    assert!((monitor.low - 69.8).abs() < 1e-9);
    assert_eq!((monitor.likely, monitor.high), (357.0, 520.0));
}

/// What school Chromebooks have is enough for work on the web.
#[test]
fn a_chromebook_of_32_gb_serves_pupils_on_the_web() {
    let option = json!({
        "id": "n", "sourcing": "new", "device": "lenovo-100e-chromebook-gen-4",
        "offer": { "price": 3100, "plannedYears": 4 }, "sharePercent": 100
    });
    let document = json!({
        "schema": 1, "horizonYears": 4,
        "groups": [{
            "id": "p", "count": 260, "need": { "profile": "pupil-web" }, "options": [option]
        }]
    });
    let comparison = compare(&valid(&document));
    let option = &comparison.groups[0].options[0];
    assert!(option.recommendable);
    assert_eq!(option.service_life.limit, LifeLimit::Planned);
}
