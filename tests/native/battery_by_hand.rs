//! Batteries, and how many devices are used again, worked out with pencil and paper.

use crate::common::{close, compared};
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::option_result::OptionResult;
use refurb_or_new::engine::requirements::RequirementState::{Met, Missed, NotKnown};
use refurb_or_new::engine::requirements::{Demand, RemedyAction};
use refurb_or_new::scenario::{Issue, IssueCode, Valid, Value, read};
use serde_json::{Value as Json, json};

fn validated(document: &Json) -> Result<Valid, Vec<Issue>> {
    let document: Value = serde_json::from_value(document.clone()).expect("plain data");
    read(&document)
}

/// One laptop of 200 kg for so many years, with a warranty of half a year on the battery, and
/// nothing that costs anything but batteries: 800 each, without interest.
fn laptop(sourcing: &str, years: f64, offer: &Json) -> Json {
    let mut terms = json!({
        "price": 0, "plannedYears": years, "resaleValue": 0, "failurePercentByAge": [0],
        "warranty": { "months": 12, "batteryMonths": 6 }
    });
    let entries = terms.as_object_mut().expect("a record");
    entries.extend(offer.as_object().expect("a record").clone());
    json!({
        "schema": 1, "horizonYears": years, "purchaseYear": 2027,
        "groups": [{ "id": "g", "count": 1, "options": [{
            "id": "o", "sourcing": sourcing, "sharePercent": 100,
            "specification": { "class": "laptop", "embodiedKg": 200, "yearlyKwh": 0 },
            "offer": terms
        }] }],
        "method": {
            "discountRatePercent": 0, "deploymentHours": 0, "disposalCost": 0,
            "batteryPrice": 800, "refurbishingBurdenPercent": 10
        }
    })
}

#[track_caller]
fn of(document: &Json) -> OptionResult {
    compared(document).groups.remove(0).options.remove(0)
}

/// What batteries cost, and the kilograms of one device: 200 of a new one, 20 of a refurbished one,
/// and 8 for each battery.
#[track_caller]
fn batteries(sourcing: &str, years: f64, offer: Json) -> (f64, f64) {
    let option = of(&laptop(sourcing, years, &offer));
    let cost = option.cost.lines[Line::Batteries].value();
    (cost, option.carbon.per_device.value())
}

#[test]
fn after_a_used_battery_come_new_ones() {
    // A used one lasts two years, a new one four: replaced after 2 and 6 of seven years, not after
    // 2, 4 and 6.
    assert_eq!(
        batteries("refurbished", 7.0, json!({})),
        (1_600.0, 20.0 + 16.0)
    );
    // Not when the laptop leaves then.
    assert_eq!(
        batteries("refurbished", 6.0, json!({})),
        (800.0, 20.0 + 8.0)
    );
    assert_eq!(batteries("refurbished", 2.0, json!({})), (0.0, 20.0));
    // New: after 4 and 8 of nine years.
    assert_eq!(batteries("new", 9.0, json!({})), (1_600.0, 200.0 + 16.0));
    assert_eq!(batteries("new", 4.0, json!({})), (0.0, 200.0));
}

#[test]
fn a_life_that_is_entered_is_counted_with() {
    // New, with one that lasts three years: after 3, 6 and 9 of ten.
    let three = || json!({ "batteryLifeYears": 3 });
    assert_eq!(batteries("new", 10.0, three()), (2_400.0, 224.0));
    // Used: after 3, and then a new one's four years later, at 7.
    assert_eq!(batteries("refurbished", 10.0, three()), (1_600.0, 36.0));
    for (sourcing, kg) in [("new", 200.0), ("refurbished", 20.0)] {
        let none = json!({ "batteryLifeYears": "none" });
        assert_eq!(batteries(sourcing, 15.0, none), (0.0, kg));
    }
}

#[test]
fn a_battery_is_replaced_the_sooner_the_less_it_holds() {
    // 4 years at 100 %, 2 at 80 %, 0 at 60 %, straight between: so many in two years and a half.
    let kept = |percent: f64, years| {
        batteries(
            "refurbished",
            years,
            json!({ "batteryHealthPercent": percent }),
        )
    };
    assert_eq!(kept(100.0, 4.0), (0.0, 20.0));
    assert_eq!(kept(100.0, 4.1), (800.0, 28.0));
    assert_eq!(kept(90.0, 3.0), (0.0, 20.0));
    assert_eq!(kept(90.0, 3.1), (800.0, 28.0));
    assert_eq!(kept(80.0, 2.1), batteries("refurbished", 2.1, json!({})));
    assert_eq!(kept(70.0, 1.0), (0.0, 20.0));
    assert_eq!(kept(70.0, 1.1), (800.0, 28.0));
    // Worn out: replaced at once, whatever the warranty, and then a new one's life. After 0 and 4.
    for percent in [60.0, 40.0, 0.0] {
        assert_eq!(kept(percent, 4.0), (800.0, 28.0));
        assert_eq!(kept(percent, 4.1), (1_600.0, 36.0));
    }
    // What is entered of its life holds before what its capacity says.
    let both = json!({ "batteryHealthPercent": 70, "batteryLifeYears": 2 });
    assert_eq!(batteries("refurbished", 2.0, both), (0.0, 20.0));
}

#[test]
fn a_worn_out_battery_is_booked_when_the_device_is_bought() {
    let worn_out = json!({ "batteryHealthPercent": 60 });
    let comparison = compared(&laptop("refurbished", 3.0, &worn_out));
    let booked = &comparison.plans[1].carbon.booked_by_year;
    let booked: Vec<f64> = booked.iter().map(|year| year.value()).collect();
    // 20 of refurbishing and 8 of the battery.
    assert_eq!(booked, [28.0, 0.0, 0.0]);
}

#[test]
fn a_new_device_may_come_with_a_used_battery() {
    let used = json!({ "newBattery": false });
    assert_eq!(batteries("new", 3.0, used), (800.0, 208.0));
    // A stated capacity says that it is one, unless the offer says otherwise.
    let stated = json!({ "batteryHealthPercent": 70 });
    assert_eq!(batteries("new", 1.5, stated), (800.0, 208.0));
    let new = json!({ "batteryHealthPercent": 70, "newBattery": true });
    assert_eq!(batteries("new", 4.0, new), (0.0, 200.0));
    // What was put in not long ago is no cost of today.
    let kept = json!({ "newBattery": true, "ageAtPurchaseYears": 5 });
    assert_eq!(batteries("keep", 4.0, kept), (0.0, 0.0));
    let kept = json!({ "ageAtPurchaseYears": 5 });
    assert_eq!(batteries("keep", 4.0, kept), (800.0, 8.0));
}

#[test]
fn the_battery_that_a_refurbisher_fits_has_its_footprint() {
    // Its price is in the offer's: nothing on the line of batteries in four years.
    let fitted = json!({ "newBattery": true });
    assert_eq!(batteries("refurbished", 4.0, fitted), (0.0, 28.0));
    // Stated parts are all that was replaced, the battery among them.
    let stated = json!({ "newBattery": true, "refurbishingPartsKg": 9.5 });
    assert_eq!(batteries("refurbished", 4.0, stated), (0.0, 29.5));
    // One that is put in besides is counted once, with the upgrade.
    let put_in = json!({ "newBattery": true, "upgrade": { "newBattery": true } });
    assert_eq!(batteries("refurbished", 4.0, put_in), (0.0, 28.0));
}

/// A group that buys new laptops for four years and hands them to another.
fn handed_down(offer: &Json) -> OptionResult {
    let mut document = laptop("new", 4.0, &json!({}));
    document["horizonYears"] = json!(3.0);
    let mut terms = offer.clone();
    terms["plannedYears"] = json!(3);
    terms["failurePercentByAge"] = json!([0]);
    document["groups"]
        .as_array_mut()
        .expect("groups")
        .push(json!({
            "id": "h", "count": 1, "options": [{
                "id": "o", "sourcing": "handed-down", "sharePercent": 100,
                "handedDownFrom": { "group": "g" }, "offer": terms
            }]
        }));
    compared(&document).groups.remove(1).options.remove(0)
}

#[test]
fn a_battery_is_changed_at_the_hand_over_unless_it_is_said_what_it_holds() {
    let costs = |offer: Json| handed_down(&offer).cost.lines[Line::Batteries].value();
    assert_eq!(costs(json!({})), 800.0);
    // Another two years at 80 %, one at 70 %; both give out in three.
    assert_eq!(costs(json!({ "batteryHealthPercent": 80 })), 800.0);
    assert_eq!(costs(json!({ "batteryHealthPercent": 95 })), 0.0);
    assert_eq!(costs(json!({ "newBattery": false })), 800.0);
    let life = json!({ "newBattery": false, "batteryLifeYears": 3 });
    assert_eq!(costs(life), 0.0);
}

#[test]
fn a_requirement_on_the_battery_asks_what_is_stated() {
    let asked = |sourcing, offer: Json| {
        let mut document = laptop(sourcing, 4.0, &offer);
        document["requirements"] = json!([{ "kind": "battery-health-percent", "value": 80 }]);
        let comparison = compared(&document);
        let mut results = comparison.requirements.iter();
        let result = results.find(|result| result.demand == Demand::BatteryHealth);
        let result = result.expect("one");
        let remedy = result.remedy.as_ref().map(|remedy| remedy.action);
        let expected = (result.state != Met).then_some(RemedyAction::ReplaceBattery);
        assert_eq!(remedy, expected);
        (result.offered, result.state)
    };
    assert_eq!(asked("new", json!({})), (Some(100.0), Met));
    let used = json!({ "batteryHealthPercent": 79 });
    assert_eq!(asked("new", used), (Some(79.0), Missed));
    let used = json!({ "batteryHealthPercent": 81 });
    assert_eq!(asked("refurbished", used), (Some(81.0), Met));
    let new = json!({ "newBattery": true });
    assert_eq!(asked("refurbished", new), (Some(100.0), Met));
    for sourcing in ["refurbished", "keep"] {
        assert_eq!(asked(sourcing, json!({})), (None, NotKnown));
    }
    // Never replaced is not the same as none.
    let never = json!({ "batteryHealthPercent": 50, "batteryLifeYears": "none" });
    assert_eq!(asked("refurbished", never), (Some(50.0), Missed));
}

#[test]
fn a_life_is_a_number_or_none() {
    let refused = |life: Json| {
        let document = laptop("new", 4.0, &json!({ "batteryLifeYears": life }));
        let mut issues = validated(&document).expect_err("of no use");
        assert_eq!(issues.len(), 1, "{issues:?}");
        let issue = issues.remove(0);
        assert_eq!(issue.path, "groups[0].options[0].offer.batteryLifeYears");
        assert_eq!(issue.allowed.map(|allowed| allowed.maximum), Some(20.0));
        issue.code
    };
    assert_eq!(refused(json!("never")), IssueCode::WrongType);
    assert_eq!(refused(json!(true)), IssueCode::WrongType);
    assert_eq!(refused(json!(0)), IssueCode::BelowMinimum);
    assert_eq!(refused(json!(-1)), IssueCode::Negative);
    assert_eq!(refused(json!(21)), IssueCode::AboveMaximum);
    for life in [json!("none"), json!(2.5)] {
        let document = laptop("new", 4.0, &json!({ "batteryLifeYears": life }));
        let written = validated(&document).expect("valid").scenario().to_value();
        let written = serde_json::to_value(written).expect("plain data");
        let offer = &written["groups"][0]["options"][0]["offer"];
        assert_eq!(offer["batteryLifeYears"], life);
    }
}

// Used again

/// What a new device of a class carries of its 200 kg, half and half, for people with a need.
fn carried(profile: Option<&str>, class: &str, offer: &Json) -> f64 {
    let mut document = laptop("new", 3.0, offer);
    document["method"]["allocation"] = json!("half-and-half");
    document["groups"][0]["options"][0]["specification"]["class"] = json!(class);
    if let Some(profile) = profile {
        document["groups"][0]["need"] = json!({ "profile": profile });
    }
    of(&document).carbon.per_device.value()
}

#[test]
fn how_many_are_used_again_depends_on_who_had_them() {
    let carried = |profile, class| carried(profile, class, &json!({}));
    // 65 % after staff: 200 × (1 − 0.65 × 0.5); 30 % after pupils: 200 × (1 − 0.3 × 0.5).
    let (staff, pupils) = (135.0, 170.0);
    close(carried(Some("office"), "laptop"), staff);
    close(carried(Some("teacher"), "laptop"), staff);
    close(carried(Some("pupil-windows"), "laptop"), pupils);
    close(carried(Some("pupil-web"), "laptop"), pupils);
    // Without a need of the catalogue by what schools buy; a teacher's Chromebook is staff's.
    close(carried(None, "laptop"), staff);
    close(carried(None, "monitor"), staff);
    close(carried(None, "chromebook"), pupils);
    close(carried(None, "tablet"), pupils);
    close(carried(Some("teacher"), "chromebook"), staff);
}

#[test]
fn what_is_stated_of_reuse_is_counted_with() {
    let carried = |offer: Json| carried(Some("pupil-web"), "laptop", &offer);
    close(carried(json!({ "soldOn": true })), 100.0);
    close(carried(json!({ "soldOn": false })), 200.0);
    // 200 × (1 − 0.8 × 0.5)
    let agreed = json!({ "reuseSharePercent": 80 });
    close(carried(json!({ "takeBackAgreement": agreed })), 120.0);
    let both = json!({ "soldOn": false, "takeBackAgreement": agreed });
    close(carried(both), 120.0);
}

/// Under every rule the first user of a device that is sold on and the second one carry all of it.
#[test]
fn two_users_carry_a_device_between_them() {
    for rule in ["cut-off", "half-and-half", "by-time"] {
        let share = |sourcing, years, offer: Json| {
            let mut document = laptop(sourcing, years, &offer);
            document["method"]["allocation"] = json!(rule);
            document["method"]["refurbishingBurdenPercent"] = json!(0);
            of(&document).carbon.per_device.value()
        };
        // Four years with the first, three with the second.
        let first = json!({ "soldOn": true });
        let second = json!({ "ageAtPurchaseYears": 4, "batteryLifeYears": "none" });
        let sum = share("new", 4.0, first) + share("refurbished", 3.0, second);
        close(sum, 200.0);
    }
}
