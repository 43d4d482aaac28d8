//! The answer in words: situations with their exact sentences, and what no sentence may claim.

use crate::common::generate::scenario;
use crate::common::valid;
use crate::common::{Plain, cases};
use proptest::prelude::*;
use refurb_or_new::catalogue::DeviceClass;
use refurb_or_new::decide::answer;
use refurb_or_new::decide::uncertainty::Uncertainty;
use refurb_or_new::decision::answer::{
    Answer, Chance, CostClaim, Dots, HeldToLimits, Judgement, Missed, Outcomes, Third,
    WholeDevices, WorstYear,
};
use refurb_or_new::decision::problem::Limit;
use refurb_or_new::engine::plan_kind::PlanKind;
use refurb_or_new::engine::requirements::Demand;
use refurb_or_new::engine::{Shortfall, Unmet, compare};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Allocation, Currency, Sourcing, Valid, validate};
use refurb_or_new::text::{Language, against, in_counts, judged_plan, sentence_start, verdict};

/// The whole answer in a line; spaces that do not break are written as plain ones.
fn line(answer: &Answer, language: Language) -> String {
    let said = verdict(answer, Currency::Sek, &Plain(language));
    said.line().replace('\u{a0}', " ")
}

fn answer_of(valid: &Valid, points: usize) -> Answer {
    let comparison = compare(valid);
    let mut sampling = Uncertainty::new(valid);
    while sampling.done() < points && sampling.advance(64) {}
    let picture = (points > 0).then(|| sampling.picture());
    answer::answer(valid, &comparison, picture.as_ref())
}

// Options of a group: `share` percent of it.

fn option(id: &str, sourcing: &str, device: &str, share: u32, offer: &str) -> String {
    format!(
        r#"{{ "id": "{id}", "sourcing": "{sourcing}", "device": "{device}",
             "sharePercent": {share}, "offer": {{ {offer} }} }}"#
    )
}

fn new(share: u32, price: u32) -> String {
    let offer = format!(r#""price": {price}, "plannedYears": 4"#);
    option("n", "new", "dell-pro-14", share, &offer)
}

fn refurbished(share: u32, price: u32) -> String {
    let offer = format!(r#""price": {price}, "plannedYears": 4, "ageAtPurchaseYears": 3"#);
    option("r", "refurbished", "dell-latitude-5430", share, &offer)
}

fn kept(share: u32) -> String {
    let offer = r#""ageAtPurchaseYears": 4, "plannedYears": 4"#;
    option("k", "keep", "dell-latitude-5430", share, offer)
}

fn handed_down(share: u32, from: &str) -> String {
    format!(
        r#"{{ "id": "h", "sourcing": "handed-down", "sharePercent": {share},
             "handedDownFrom": {{ "group": "{from}", "option": "n" }},
             "offer": {{ "plannedYears": 4 }} }}"#
    )
}

fn group(id: &str, count: u32, options: &[String]) -> String {
    format!(
        r#"{{ "id": "{id}", "count": {count}, "need": {{ "profile": "office" }},
             "options": [{}] }}"#,
        options.join(",")
    )
}

fn document(groups: &[String], rest: &str) -> String {
    format!(
        r#"{{ "schema": 1, "horizonYears": 4, "groups": [{}] {rest} }}"#,
        groups.join(",")
    )
}

/// The line without what the engine's defaults decide: amounts of money, and what is said of carbon,
/// which rests on how many devices are used again.
fn masked(text: &str) -> String {
    let mut masked = String::new();
    let mut rest = text;
    while let Some((at, mark, ends)) = next_to_mask(rest) {
        let (before, after) = rest.split_at(at + mark.len());
        let end = ends.iter().filter_map(|end| after.find(end)).min();
        masked.push_str(before);
        masked.push('…');
        rest = &after[end.unwrap_or(after.len())..];
    }
    masked.push_str(rest);
    masked
}

/// Where something is left out, what stands before it and what may follow.
fn next_to_mask(text: &str) -> Option<(usize, &'static str, &'static [&'static str])> {
    let money: &[&str] = &[" less", " more", " mindre", " mer"];
    let carbon: &[&str] = &[". "];
    [
        ("about ", money),
        ("cirka ", money),
        (" causes ", carbon),
        (" ger ", carbon),
    ]
    .into_iter()
    .filter_map(|(mark, ends)| Some((text.find(mark)?, mark, ends)))
    .min()
}

/// Cheap refurbished devices, and dear ones.
const CHEAP: u32 = 1_500;
const DEAR: u32 = 15_000;
const NEW: u32 = 9_000;

#[expect(clippy::too_many_lines, reason = "a list of cases")]
fn situations() -> Vec<(&'static str, String)> {
    let one = |options: &[String]| document(&[group("a", 120, options)], "");
    let with = |options: &[String], rest: &str| document(&[group("a", 120, options)], rest);
    let half = [new(50, NEW), refurbished(50, CHEAP)];
    vec![
        ("half and half", one(&half)),
        (
            "dear refurbished",
            one(&[new(50, NEW), refurbished(50, DEAR)]),
        ),
        (
            "all new, refurbished cheap",
            one(&[new(100, NEW), refurbished(0, CHEAP)]),
        ),
        (
            "all new, refurbished dear",
            one(&[new(100, NEW), refurbished(0, DEAR)]),
        ),
        (
            "all refurbished",
            one(&[new(0, NEW), refurbished(100, CHEAP)]),
        ),
        ("only refurbished", one(&[refurbished(100, CHEAP)])),
        ("only new", one(&[new(100, NEW)])),
        ("only kept", one(&[kept(100)])),
        (
            "kept beside refurbished",
            one(&[kept(40), refurbished(60, CHEAP)]),
        ),
        ("kept beside new", one(&[kept(40), new(60, NEW)])),
        (
            "kept, new and refurbished",
            one(&[kept(60), new(20, NEW), refurbished(20, CHEAP)]),
        ),
        (
            "one each",
            document(
                &[group(
                    "a",
                    3,
                    &[kept(34), new(33, NEW), refurbished(33, CHEAP)],
                )],
                "",
            ),
        ),
        ("all kept, new offered", one(&[kept(100), new(0, NEW)])),
        (
            "all kept, refurbished offered",
            one(&[kept(100), refurbished(0, CHEAP)]),
        ),
        (
            "handed down",
            document(
                &[
                    group("a", 120, &[new(100, NEW)]),
                    group("b", 60, &[handed_down(100, "a"), new(0, NEW)]),
                ],
                "",
            ),
        ),
        (
            "handed down and kept",
            document(
                &[
                    group("a", 120, &[new(100, NEW), refurbished(0, CHEAP)]),
                    group("b", 60, &[handed_down(50, "a"), kept(50)]),
                ],
                "",
            ),
        ),
        (
            "a group without refurbished",
            document(
                &[group("a", 120, &half), group("b", 60, &[new(100, NEW)])],
                "",
            ),
        ),
        (
            "all new, two groups without refurbished",
            document(
                &[
                    group("a", 120, &[new(100, NEW), refurbished(0, CHEAP)]),
                    group("b", 60, &[new(100, NEW)]),
                    group("c", 60, &[new(100, NEW)]),
                ],
                "",
            ),
        ),
        (
            "a group without new",
            document(
                &[
                    group("a", 120, &half),
                    group("b", 60, &[refurbished(100, CHEAP)]),
                ],
                "",
            ),
        ),
        (
            "a kept group beside one that is all new",
            document(
                &[
                    group("a", 120, &[new(100, NEW), refurbished(0, CHEAP)]),
                    group("b", 60, &[kept(100)]),
                ],
                "",
            ),
        ),
        (
            "a kept group beside a refurbished one",
            document(
                &[
                    group("a", 120, &[refurbished(100, CHEAP)]),
                    group("b", 60, &[kept(100)]),
                ],
                "",
            ),
        ),
        (
            "a certificate is missed",
            document(
                &[format!(
                    r#"{{ "id": "a", "count": 120, "options": [{}, {}] }}"#,
                    new(50, NEW),
                    option("r", "refurbished", "apple-ipad-9", 50, r#""price": 1500"#)
                )],
                r#", "requirements": [{ "kind": "certificate", "certificate": "tco-certified" }]"#,
            ),
        ),
        (
            "a preference is missed",
            with(
                &half,
                r#", "requirements": [{ "kind": "warranty-months", "value": 240, "hard": false }]"#,
            ),
        ),
        (
            "requirements are met",
            with(
                &half,
                r#", "requirements": [{ "kind": "max-models", "value": 2 }]"#,
            ),
        ),
        (
            "too many models and too short a warranty",
            with(
                &half,
                r#", "requirements": [{ "kind": "max-models", "value": 1 }, { "kind": "warranty-months", "value": 240 }]"#,
            ),
        ),
        (
            "the social terms and take-back are missed",
            with(
                &half,
                r#", "requirements": [{ "kind": "social-terms" }, { "kind": "take-back", "hard": false }, { "kind": "certified-wipe", "hard": false }]"#,
            ),
        ),
        (
            "the need is not met",
            document(
                &[format!(
                    r#"{{ "id": "a", "count": 120, "need": {{ "memoryGb": 9 }}, "options": [{}, {}] }}"#,
                    new(50, NEW),
                    option("r", "refurbished", "apple-ipad-9", 50, r#""price": 1500"#)
                )],
                "",
            ),
        ),
        (
            "all new, of devices that do not meet the need",
            document(
                &[format!(
                    r#"{{ "id": "a", "count": 120, "need": {{ "memoryGb": 9 }}, "options": [{}, {}] }}"#,
                    new(0, NEW),
                    option("i", "new", "apple-ipad-9", 100, r#""price": 1500"#)
                )],
                "",
            ),
        ),
        (
            "too few to hand down",
            document(
                &[
                    group("a", 20, &[new(100, NEW)]),
                    group("b", 200, &[handed_down(100, "a"), new(0, NEW)]),
                ],
                "",
            ),
        ),
        (
            "one laptop",
            document(
                &[group("a", 1, &[new(0, NEW), refurbished(100, CHEAP)])],
                r#", "requirements": [{ "kind": "warranty-months", "value": 240 }]"#,
            ),
        ),
    ]
}

// Figures worked out by nobody: what would be said of them.

fn dots(less: usize, more: usize) -> Outcomes {
    Outcomes {
        less: less as f64 / 20.0,
        dots: [
            Dots {
                less,
                more,
                all: 20,
            },
            Dots {
                less: 5 * less / 2,
                more: 5 * more / 2,
                all: 50,
            },
        ],
    }
}

const fn known(cost: Option<Outcomes>, carbon: Option<Outcomes>) -> Chance {
    Chance::Known { cost, carbon }
}

/// Refurbished costs and causes less than new.
fn usual() -> Judgement {
    Judgement {
        plan: PlanKind::AllRefurbished,
        against: PlanKind::AllNew,
        is_whole: [true; 2],
        shortfall: [None; 2],
        against_fit: false,
        unchanged: [0; 2],
        cost: -412_345.0,
        cost_share: Some(-0.15),
        carbon: [-46_000.0, 12_000.0, 4_000.0],
        allocation: Allocation::CutOff,
        chance: known(Some(dots(20, 0)), Some(dots(20, 0))),
    }
}

fn answer(judgement: Judgement) -> Answer {
    Answer {
        mix: WholeDevices {
            new: 75,
            refurbished: 225,
            kept: 0,
            handed_down: 0,
            only: None,
        },
        judgement: Some(judgement),
        third: None,
        limits: Vec::new(),
        lacking: Sourcing::New,
        missed: Vec::new(),
        has_requirements: true,
        years: 4.0,
    }
}

fn missed(demand: Demand, asked: Option<f64>, missed: f64, not_known: f64) -> Missed {
    Missed {
        missed_in_use: 0.0,
        not_known_in_use: 0.0,
        demand,
        asked,
        certificate: None,
        hard: true,
        missed,
        not_known,
        classes: vec![DeviceClass::Laptop],
    }
}

#[expect(clippy::too_many_lines, reason = "a list of cases")]
fn judgements() -> Vec<(&'static str, Judgement)> {
    let your_mix = || Judgement {
        plan: PlanKind::YourMix,
        ..usual()
    };
    vec![
        ("clear", usual()),
        (
            "probable",
            Judgement {
                chance: known(Some(dots(16, 4)), Some(dots(20, 0))),
                ..usual()
            },
        ),
        (
            "not known yet",
            Judgement {
                chance: Chance::Unknown,
                ..usual()
            },
        ),
        (
            "nothing is uncertain",
            Judgement {
                chance: known(None, None),
                ..usual()
            },
        ),
        (
            "no cost is uncertain",
            Judgement {
                chance: known(None, Some(dots(3, 17))),
                ..usual()
            },
        ),
        (
            "by any rule less, and doubtful",
            Judgement {
                carbon: [-800.0, -900.0, -1_000.0],
                chance: known(None, Some(dots(12, 8))),
                ..usual()
            },
        ),
        (
            "unfit",
            Judgement {
                chance: Chance::Unfit(24.0),
                ..usual()
            },
        ),
        (
            "one unfit",
            Judgement {
                chance: Chance::Unfit(1.0),
                ..usual()
            },
        ),
        (
            "too close, less",
            Judgement {
                chance: known(Some(dots(12, 8)), Some(dots(20, 0))),
                cost: -210_000.0,
                ..usual()
            },
        ),
        (
            "too close, more",
            Judgement {
                chance: known(Some(dots(11, 9)), Some(dots(5, 15))),
                cost: 210_000.0,
                cost_share: Some(0.05),
                ..usual()
            },
        ),
        (
            "too close though even",
            Judgement {
                chance: known(Some(dots(9, 11)), None),
                cost: -2_100.0,
                cost_share: Some(-0.001),
                ..usual()
            },
        ),
        (
            "likely values against outcomes",
            Judgement {
                chance: known(Some(dots(3, 17)), Some(dots(19, 1))),
                cost: -33_000.0,
                cost_share: Some(-0.004),
                ..usual()
            },
        ),
        (
            "likely values against all outcomes",
            Judgement {
                chance: known(Some(dots(20, 0)), Some(dots(19, 1))),
                cost: 33_000.0,
                cost_share: Some(0.02),
                ..your_mix()
            },
        ),
        (
            "even, less",
            Judgement {
                cost: -2_100.0,
                cost_share: Some(-0.001),
                ..usual()
            },
        ),
        (
            "even, more",
            Judgement {
                cost: 2_100.0,
                cost_share: Some(0.001),
                chance: known(Some(dots(1, 19)), Some(dots(20, 0))),
                ..usual()
            },
        ),
        (
            "no difference in cost",
            Judgement {
                cost: -0.2,
                cost_share: Some(-1e-9),
                chance: Chance::Unknown,
                ..usual()
            },
        ),
        (
            "no difference at all",
            Judgement {
                cost: 0.0,
                cost_share: Some(0.0),
                carbon: [0.0; 3],
                chance: known(None, None),
                ..usual()
            },
        ),
        (
            "no difference in carbon",
            Judgement {
                carbon: [0.01, -0.01, 0.0],
                chance: known(Some(dots(20, 0)), None),
                ..usual()
            },
        ),
        (
            "no difference in carbon by the rule",
            Judgement {
                carbon: [0.0, 2_000.0, 3_000.0],
                chance: known(Some(dots(20, 0)), None),
                ..usual()
            },
        ),
        (
            "none by another rule",
            Judgement {
                carbon: [-46_000.0, 0.0, 0.0],
                ..usual()
            },
        ),
        (
            "one rule turns it",
            Judgement {
                carbon: [-46_000.0, 12_000.0, -4_000.0],
                ..usual()
            },
        ),
        (
            "two rules turn it differently",
            Judgement {
                carbon: [-46_000.0, 12_000.0, 0.0],
                ..usual()
            },
        ),
        (
            "by halves",
            Judgement {
                allocation: Allocation::HalfAndHalf,
                chance: known(Some(dots(20, 0)), Some(dots(0, 20))),
                ..usual()
            },
        ),
        (
            "by time",
            Judgement {
                allocation: Allocation::ByTime,
                chance: known(Some(dots(20, 0)), Some(dots(1, 19))),
                ..usual()
            },
        ),
        (
            "by any rule less",
            Judgement {
                carbon: [-46_000.0, -12_000.0, -800.0],
                ..usual()
            },
        ),
        (
            "by any rule as much less",
            Judgement {
                carbon: [-46_000.0, -46_100.0, -45_900.0],
                ..usual()
            },
        ),
        (
            "by any rule more",
            Judgement {
                carbon: [1_000.0, 12_000.0, 4_000.0],
                chance: known(Some(dots(20, 0)), Some(dots(0, 20))),
                ..usual()
            },
        ),
        (
            "costs more, causes more",
            Judgement {
                cost: 60_000.0,
                cost_share: Some(0.02),
                carbon: [1_000.0, 12_000.0, 4_000.0],
                chance: known(Some(dots(0, 20)), Some(dots(0, 20))),
                ..your_mix()
            },
        ),
        (
            "millions",
            Judgement {
                cost: -1_234_567.0,
                ..your_mix()
            },
        ),
        (
            "no new option in a group",
            Judgement {
                is_whole: [true, false],
                unchanged: [1, 0],
                ..usual()
            },
        ),
        (
            "against all refurbished",
            Judgement {
                against: PlanKind::AllRefurbished,
                unchanged: [0, 3],
                is_whole: [true, false],
                ..your_mix()
            },
        ),
    ]
}

fn requirements() -> Vec<(&'static str, Vec<Missed>)> {
    use Demand::*;
    let certificate = |hard, devices| Missed {
        certificate: Some("tco-certified"),
        hard,
        classes: vec![DeviceClass::Laptop, DeviceClass::Monitor],
        ..missed(Certificate, None, devices, 0.0)
    };
    vec![
        ("all met", vec![]),
        ("a label", vec![certificate(true, 390.0)]),
        (
            "a label and the need",
            vec![
                certificate(true, 390.0),
                Missed {
                    classes: vec![DeviceClass::Phone],
                    ..missed(Performance, None, 240.0, 0.0)
                },
            ],
        ),
        (
            "one of each",
            vec![
                missed(Performance, None, 1.0, 0.0),
                missed(HandedDownSupply, Some(3.0), 1.0, 0.0),
            ],
        ),
        (
            "updates",
            vec![missed(UpdatesUntil, Some(2030.0), 225.0, 0.0)],
        ),
        (
            "of what is in use today",
            vec![Missed {
                missed_in_use: 60.0,
                not_known_in_use: 10.0,
                ..missed(UpdatesUntil, Some(2030.0), 60.0, 35.0)
            }],
        ),
        (
            "updates not known",
            vec![missed(UpdatesUntil, Some(2035.0), 0.0, 1.0)],
        ),
        (
            "some missed, some not known",
            vec![missed(UpdatesUntil, Some(2035.0), 75.0, 1_200.0)],
        ),
        (
            "battery",
            vec![missed(BatteryHealth, Some(80.0), 20.0, 0.0)],
        ),
        (
            "desktops of several kinds",
            vec![Missed {
                classes: vec![DeviceClass::DesktopMicro, DeviceClass::DesktopTower],
                ..missed(WarrantyMonths, Some(1.0), 20.0, 0.0)
            }],
        ),
        (
            "computers of several kinds",
            vec![Missed {
                classes: vec![DeviceClass::Chromebook, DeviceClass::Laptop],
                ..missed(SocialTerms, None, 20.0, 0.0)
            }],
        ),
        ("a preference", vec![certificate(false, 1.0)]),
        (
            "a preference not known",
            vec![Missed {
                hard: false,
                ..missed(UpdatesUntil, Some(2030.0), 0.0, 9.0)
            }],
        ),
        (
            "a requirement and two preferences",
            vec![
                missed(TakeBack, None, 12.0, 0.0),
                certificate(false, 4.0),
                Missed {
                    hard: false,
                    ..missed(CertifiedWipe, None, 8.0, 0.0)
                },
            ],
        ),
    ]
}

fn with_requirements(missed: Vec<Missed>) -> Answer {
    Answer {
        missed,
        judgement: None,
        mix: WholeDevices {
            new: 0,
            refurbished: 9,
            kept: 0,
            handed_down: 0,
            only: Some(Sourcing::Refurbished),
        },
        ..answer(usual())
    }
}

// The sentences.

/// What is said of [`situations`], English and Swedish.
#[rustfmt::skip]
const OF_SITUATIONS: [[&str; 3]; 30] = [
    [
        "half and half",
        "Refurbished is clearly cheaper: about … less over 4 years. It also causes …. Your mix costs about … less than all new.",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Det ger …. Er blandning kostar cirka … mindre än allt nytt.",
    ],
    [
        "dear refurbished",
        "New is clearly cheaper: about … less over 4 years. But it causes …. Your mix costs about … more than all new.",
        "Nytt är klart billigare: cirka … mindre på 4 år. Men det ger …. Er blandning kostar cirka … mer än allt nytt.",
    ],
    [
        "all new, refurbished cheap",
        "Refurbished is clearly cheaper: about … less over 4 years. It also causes …",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Det ger …",
    ],
    [
        "all new, refurbished dear",
        "New is clearly cheaper: about … less over 4 years. But it causes …",
        "Nytt är klart billigare: cirka … mindre på 4 år. Men det ger …",
    ],
    [
        "all refurbished",
        "Refurbished is clearly cheaper: about … less over 4 years. It also causes …",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Det ger …",
    ],
    [
        "only refurbished",
        "There is no option with new devices to compare with. Your mix is all refurbished.",
        "Det finns inget alternativ med nya enheter att jämföra med. Er blandning består bara av rekonditionerade enheter.",
    ],
    [
        "only new",
        "There is no option with refurbished devices to compare with. Your mix is all new.",
        "Det finns inget alternativ med rekonditionerade enheter att jämföra med. Er blandning består bara av nya enheter.",
    ],
    [
        "only kept",
        "There is no option with new devices to compare with. Your mix keeps what you have.",
        "Det finns inget alternativ med nya enheter att jämföra med. Er blandning behåller det ni har.",
    ],
    [
        "kept beside refurbished",
        "Your mix is clearly cheaper than all refurbished: about … less over 4 years. It also causes …. Your mix keeps 48 and buys 72 refurbished.",
        "Er blandning är klart billigare än allt rekonditionerat: cirka … mindre på 4 år. Den ger …. Er blandning behåller 48 och köper 72 rekonditionerade.",
    ],
    [
        "kept beside new",
        "Your mix is clearly cheaper than all new: about … less over 4 years. It also causes …. Your mix keeps 48 and buys 72 new.",
        "Er blandning är klart billigare än allt nytt: cirka … mindre på 4 år. Den ger …. Er blandning behåller 48 och köper 72 nya.",
    ],
    [
        "kept, new and refurbished",
        "Refurbished is clearly cheaper: about … less over 4 years. It also causes …. Your mix keeps 72 and buys 24 new and 24 refurbished. It costs about … less than all new.",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Det ger …. Er blandning behåller 72 och köper 24 nya och 24 rekonditionerade. Den kostar cirka … mindre än allt nytt.",
    ],
    [
        "one each",
        "Refurbished is clearly cheaper: about … less over 4 years. It also causes …. Your mix keeps 1 and buys 1 new and 1 refurbished. It costs about … less than all new.",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Det ger …. Er blandning behåller 1 och köper 1 ny och 1 rekonditionerad. Den kostar cirka … mindre än allt nytt.",
    ],
    [
        "all kept, new offered",
        "Your mix is clearly cheaper than all new: about … less over 4 years. It also causes …. Your mix keeps what you have.",
        "Er blandning är klart billigare än allt nytt: cirka … mindre på 4 år. Den ger …. Er blandning behåller det ni har.",
    ],
    [
        "all kept, refurbished offered",
        "Your mix is clearly cheaper than all refurbished: about … less over 4 years. It also causes …. Your mix keeps what you have.",
        "Er blandning är klart billigare än allt rekonditionerat: cirka … mindre på 4 år. Den ger …. Er blandning behåller det ni har.",
    ],
    [
        "handed down",
        "Your mix is clearly cheaper than all new: about … less over 4 years. It also causes …. Your mix hands 60 down and buys 120 new.",
        "Er blandning är klart billigare än allt nytt: cirka … mindre på 4 år. Den ger …. Er blandning låter 60 gå i arv och köper 120 nya.",
    ],
    [
        "handed down and kept",
        "Refurbished where it is offered is clearly cheaper: about … less over 4 years. It also causes …. 1 group has no option with new devices and is counted as it is. 1 group has no option with refurbished devices and is counted as it is. Your mix keeps 30, hands 30 down and buys 120 new.",
        "Rekonditionerat där det finns är klart billigare: cirka … mindre på 4 år. Det ger …. 1 grupp har inget alternativ med nya enheter och räknas som den är. 1 grupp har inget alternativ med rekonditionerade enheter och räknas som den är. Er blandning behåller 30, låter 30 gå i arv och köper 120 nya.",
    ],
    [
        "a group without refurbished",
        "Refurbished where it is offered is clearly cheaper: about … less over 4 years. It also causes …. 1 group has no option with refurbished devices and is counted as it is. Your mix costs about … less than all new.",
        "Rekonditionerat där det finns är klart billigare: cirka … mindre på 4 år. Det ger …. 1 grupp har inget alternativ med rekonditionerade enheter och räknas som den är. Er blandning kostar cirka … mindre än allt nytt.",
    ],
    [
        "all new, two groups without refurbished",
        "Refurbished where it is offered is clearly cheaper: about … less over 4 years. It also causes …. 2 groups have no option with refurbished devices and are counted as they are.",
        "Rekonditionerat där det finns är klart billigare: cirka … mindre på 4 år. Det ger …. 2 grupper har inget alternativ med rekonditionerade enheter och räknas som de är.",
    ],
    [
        "a group without new",
        "Refurbished is clearly cheaper: about … less over 4 years. It also causes …. 1 group has no option with new devices and is counted as it is. Your mix costs about … less than new where it is offered.",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Det ger …. 1 grupp har inget alternativ med nya enheter och räknas som den är. Er blandning kostar cirka … mindre än nytt där det finns.",
    ],
    [
        "a kept group beside one that is all new",
        "Refurbished where it is offered is clearly cheaper: about … less over 4 years. It also causes …. 1 group has no option with new devices and is counted as it is. 1 group has no option with refurbished devices and is counted as it is. Your mix keeps 60 and buys 120 new.",
        "Rekonditionerat där det finns är klart billigare: cirka … mindre på 4 år. Det ger …. 1 grupp har inget alternativ med nya enheter och räknas som den är. 1 grupp har inget alternativ med rekonditionerade enheter och räknas som den är. Er blandning behåller 60 och köper 120 nya.",
    ],
    [
        "a kept group beside a refurbished one",
        "There is no option with new devices to compare with. Your mix keeps 60 and buys 120 refurbished.",
        "Det finns inget alternativ med nya enheter att jämföra med. Er blandning behåller 60 och köper 120 rekonditionerade.",
    ],
    [
        "a certificate is missed",
        "Refurbished is clearly cheaper: about … less over 4 years. But it does not meet all requirements. It also causes …. Your mix costs about … less than all new. Your mix: TCO Certified is missing for 60 tablets.",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Men det klarar inte alla krav. Det ger …. Er blandning kostar cirka … mindre än allt nytt. Er blandning: TCO Certified saknas för 60 surfplattor.",
    ],
    [
        "a preference is missed",
        "Refurbished is clearly cheaper: about … less over 4 years. It also causes …. Your mix costs about … less than all new. Preferred but missing: a warranty of 240 months for 120 laptops.",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Det ger …. Er blandning kostar cirka … mindre än allt nytt. Önskemål som saknas: 240 månaders garanti för 120 bärbara datorer.",
    ],
    [
        "requirements are met",
        "Refurbished is clearly cheaper: about … less over 4 years. It also causes …. Your mix costs about … less than all new. All requirements are met.",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Det ger …. Er blandning kostar cirka … mindre än allt nytt. Alla krav är uppfyllda.",
    ],
    [
        "too many models and too short a warranty",
        "Refurbished is clearly cheaper: about … less over 4 years. But neither the new nor the refurbished devices meet all requirements. It also causes …. Your mix costs about … less than all new. Your mix: a warranty of 240 months is missing for 120 laptops. The mix has more than 1 model.",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Men varken de nya eller de rekonditionerade enheterna klarar alla krav. Det ger …. Er blandning kostar cirka … mindre än allt nytt. Er blandning: 240 månaders garanti saknas för 120 bärbara datorer. Blandningen har fler än 1 modell.",
    ],
    [
        "the social terms and take-back are missed",
        "Refurbished is clearly cheaper: about … less over 4 years. But neither the new nor the refurbished devices meet all requirements. It also causes …. Your mix costs about … less than all new. Your mix: social terms are missing for 120 laptops. Preferred but missing: take-back and final handling for 120 laptops and certified data wiping for 120 laptops.",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Men varken de nya eller de rekonditionerade enheterna klarar alla krav. Det ger …. Er blandning kostar cirka … mindre än allt nytt. Er blandning: sociala villkor saknas för 120 bärbara datorer. Önskemål som saknas: återtag och slutlig hantering för 120 bärbara datorer och certifierad dataradering för 120 bärbara datorer.",
    ],
    [
        "the need is not met",
        "Refurbished is cheaper: about … less over 4 years. But it does not meet the need. It also causes …. Your mix costs about … less than all new. Your mix: 60 tablets do not meet the need.",
        "Rekonditionerat är billigare: cirka … mindre på 4 år. Men det klarar inte behovet. Det ger …. Er blandning kostar cirka … mindre än allt nytt. Er blandning: 60 surfplattor klarar inte behovet.",
    ],
    [
        "all new, of devices that do not meet the need",
        "Your mix is cheaper than new devices that meet the need: about … less over 4 years. It also causes …. Your mix is all new. 120 tablets do not meet the need.",
        "Er blandning är billigare än nya enheter som klarar behovet: cirka … mindre på 4 år. Den ger …. Er blandning består bara av nya enheter. 120 surfplattor klarar inte behovet.",
    ],
    [
        "too few to hand down",
        "Your mix is clearly cheaper than all new: about … less over 4 years. It also causes …. Your mix hands 20 down and buys 200 new. 180 laptops to hand down are missing.",
        "Er blandning är klart billigare än allt nytt: cirka … mindre på 4 år. Den ger …. Er blandning låter 20 gå i arv och köper 200 nya. Det saknas 180 bärbara datorer att ärva.",
    ],
    [
        "one laptop",
        "Refurbished is clearly cheaper: about … less over 4 years. But neither the new nor the refurbished devices meet all requirements. It also causes …. A warranty of 240 months is missing for 1 laptop.",
        "Rekonditionerat är klart billigare: cirka … mindre på 4 år. Men varken de nya eller de rekonditionerade enheterna klarar alla krav. Det ger …. 240 månaders garanti saknas för 1 bärbar dator.",
    ],
];

/// What is said of [`judgements`] and what is counted, English and Swedish.
#[rustfmt::skip]
const OF_JUDGEMENTS: [[&str; 5]; 31] = [
    [
        "clear",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "Refurbished is cheaper in all 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall. Det ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "probable",
        "Refurbished is probably cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "Refurbished is cheaper in 16 of 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Rekonditionerat är troligen billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "Rekonditionerat är billigare i 16 av 20 lika sannolika utfall. Det ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "not known yet",
        "Refurbished is cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "",
        "Rekonditionerat är billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "",
    ],
    [
        "nothing is uncertain",
        "Refurbished is cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "No cost is uncertain here.",
        "Rekonditionerat är billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "Ingen kostnad är osäker här.",
    ],
    [
        "no cost is uncertain",
        "Refurbished is cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e (by the most likely values, but more in 17 of 20 outcomes) if the first buyer carries all of the manufacture, otherwise more.",
        "No cost is uncertain here. New causes less CO₂e in 17 of 20 equally likely outcomes if the first buyer carries all of the manufacture.",
        "Rekonditionerat är billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e (räknat på de troligaste värdena, men mer i 17 av 20 utfall) om första köparen bär hela tillverkningen, annars mer.",
        "Ingen kostnad är osäker här. Nytt ger mindre CO₂e i 17 av 20 lika sannolika utfall om första köparen bär hela tillverkningen.",
    ],
    [
        "by any rule less, and doubtful",
        "Refurbished is cheaper: about 410,000 kr less over 4 years. It also causes about 800 kg to 1 tonne less CO₂e, however the manufacture is shared (but more in 8 of 20 outcomes if the first buyer carries all of the manufacture).",
        "No cost is uncertain here. Refurbished causes less CO₂e in 12 of 20 equally likely outcomes if the first buyer carries all of the manufacture.",
        "Rekonditionerat är billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 800 kg till 1 ton mindre CO₂e, hur tillverkningen än fördelas (men mer i 8 av 20 utfall om första köparen bär hela tillverkningen).",
        "Ingen kostnad är osäker här. Rekonditionerat ger mindre CO₂e i 12 av 20 lika sannolika utfall om första köparen bär hela tillverkningen.",
    ],
    [
        "unfit",
        "Refurbished is cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "No chance is stated: 24 devices do not meet the need.",
        "Rekonditionerat är billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "Ingen sannolikhet anges: 24 enheter klarar inte behovet.",
    ],
    [
        "one unfit",
        "Refurbished is cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "No chance is stated: 1 device does not meet the need.",
        "Rekonditionerat är billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "Ingen sannolikhet anges: 1 enhet klarar inte behovet.",
    ],
    [
        "too close, less",
        "Too close to call: by the most likely values refurbished costs about 210,000 kr less, but in 8 of 20 outcomes it costs more. It causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "Refurbished is cheaper in 12 of 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "För jämnt för att avgöra: räknat på de troligaste värdena kostar rekonditionerat cirka 210 000 kr mindre, men i 8 av 20 utfall kostar det mer. Det ger cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "Rekonditionerat är billigare i 12 av 20 lika sannolika utfall. Det ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "too close, more",
        "Too close to call: by the most likely values new costs about 210,000 kr less, but in 11 of 20 outcomes it costs more. It causes about 46 tonnes more CO₂e (by the most likely values, but less in 15 of 20 outcomes) if the first buyer carries all of the manufacture, otherwise less.",
        "Refurbished is cheaper in 11 of 20 equally likely outcomes. It causes more CO₂e in 15 of 20 if the first buyer carries all of the manufacture.",
        "För jämnt för att avgöra: räknat på de troligaste värdena kostar nytt cirka 210 000 kr mindre, men i 11 av 20 utfall kostar det mer. Det ger cirka 46 ton mer CO₂e (räknat på de troligaste värdena, men mindre i 15 av 20 utfall) om första köparen bär hela tillverkningen, annars mindre.",
        "Rekonditionerat är billigare i 11 av 20 lika sannolika utfall. Det ger mer CO₂e i 15 av 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "too close though even",
        "Too close to call: by the most likely values refurbished costs about 2,100 kr less, but in 11 of 20 outcomes it costs more. It causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "New is cheaper in 11 of 20 equally likely outcomes.",
        "För jämnt för att avgöra: räknat på de troligaste värdena kostar rekonditionerat cirka 2 100 kr mindre, men i 11 av 20 utfall kostar det mer. Det ger cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "Nytt är billigare i 11 av 20 lika sannolika utfall.",
    ],
    [
        "likely values against outcomes",
        "By the most likely values refurbished costs about 33,000 kr less, but in 17 of 20 outcomes it costs more. It causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "New is cheaper in 17 of 20 equally likely outcomes. It causes more CO₂e in 19 of 20 if the first buyer carries all of the manufacture.",
        "Räknat på de troligaste värdena kostar rekonditionerat cirka 33 000 kr mindre, men i 17 av 20 utfall kostar det mer. Det ger cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "Nytt är billigare i 17 av 20 lika sannolika utfall. Det ger mer CO₂e i 19 av 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "likely values against all outcomes",
        "By the most likely values all new costs about 33,000 kr less than your mix, but in all 20 outcomes it costs more. It causes about 46 tonnes more CO₂e if the first buyer carries all of the manufacture, otherwise less. Your mix buys 75 new and 225 refurbished.",
        "Your mix is cheaper than all new in all 20 equally likely outcomes. It causes less CO₂e in 19 of 20 if the first buyer carries all of the manufacture.",
        "Räknat på de troligaste värdena kostar allt nytt cirka 33 000 kr mindre än er blandning, men i alla 20 utfall kostar det mer. Det ger cirka 46 ton mer CO₂e om första köparen bär hela tillverkningen, annars mindre. Er blandning köper 75 nya och 225 rekonditionerade.",
        "Er blandning är billigare än allt nytt i alla 20 lika sannolika utfall. Den ger mindre CO₂e i 19 av 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "even, less",
        "New and refurbished cost about the same: refurbished costs about 2,100 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "Refurbished is cheaper in all 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Nytt och rekonditionerat kostar ungefär lika mycket: rekonditionerat kostar cirka 2 100 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall. Det ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "even, more",
        "New and refurbished cost about the same: new costs about 2,100 kr less over 4 years. But it causes about 46 tonnes more CO₂e if the first buyer carries all of the manufacture, otherwise less.",
        "New is cheaper in 19 of 20 equally likely outcomes. It causes more CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Nytt och rekonditionerat kostar ungefär lika mycket: nytt kostar cirka 2 100 kr mindre på 4 år. Men det ger cirka 46 ton mer CO₂e om första köparen bär hela tillverkningen, annars mindre.",
        "Nytt är billigare i 19 av 20 lika sannolika utfall. Det ger mer CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "no difference in cost",
        "New and refurbished cost the same over 4 years. Refurbished causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "",
        "Nytt och rekonditionerat kostar lika mycket på 4 år. Rekonditionerat ger cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "",
    ],
    [
        "no difference at all",
        "New and refurbished cost the same over 4 years. Refurbished causes as much CO₂e, however the manufacture is shared.",
        "No cost is uncertain here.",
        "Nytt och rekonditionerat kostar lika mycket på 4 år. Rekonditionerat ger lika mycket CO₂e, hur tillverkningen än fördelas.",
        "Ingen kostnad är osäker här.",
    ],
    [
        "no difference in carbon",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. It causes as much CO₂e, however the manufacture is shared.",
        "Refurbished is cheaper in all 20 equally likely outcomes.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Det ger lika mycket CO₂e, hur tillverkningen än fördelas.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall.",
    ],
    [
        "no difference in carbon by the rule",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. It causes as much CO₂e if the first buyer carries all of the manufacture, otherwise more.",
        "Refurbished is cheaper in all 20 equally likely outcomes.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Det ger lika mycket CO₂e om första köparen bär hela tillverkningen, annars mer.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall.",
    ],
    [
        "none by another rule",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise as much.",
        "Refurbished is cheaper in all 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars lika mycket.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall. Det ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "one rule turns it",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, more if the buyers share it equally.",
        "Refurbished is cheaper in all 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, mer om köparna delar lika.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall. Det ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "two rules turn it differently",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, more if the buyers share it equally, as much if the buyers share it by years of use.",
        "Refurbished is cheaper in all 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, mer om köparna delar lika, lika mycket om köparna delar efter antal år.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall. Det ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "by halves",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. But it causes about 12 tonnes more CO₂e if the buyers share the manufacture equally, less if the first buyer carries all of it.",
        "Refurbished is cheaper in all 20 equally likely outcomes. It causes more CO₂e in all 20 if the buyers share the manufacture equally.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Men det ger cirka 12 ton mer CO₂e om köparna delar lika på tillverkningen, mindre om första köparen bär allt.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall. Det ger mer CO₂e i alla 20 om köparna delar lika på tillverkningen.",
    ],
    [
        "by time",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. But it causes about 4 tonnes more CO₂e if the buyers share the manufacture by years of use, less if the first buyer carries all of it.",
        "Refurbished is cheaper in all 20 equally likely outcomes. It causes more CO₂e in 19 of 20 if the buyers share the manufacture by years of use.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Men det ger cirka 4 ton mer CO₂e om köparna delar på tillverkningen efter antal år, mindre om första köparen bär allt.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall. Det ger mer CO₂e i 19 av 20 om köparna delar på tillverkningen efter antal år.",
    ],
    [
        "by any rule less",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. It also causes about 800 kg to 46 tonnes less CO₂e, however the manufacture is shared.",
        "Refurbished is cheaper in all 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 800 kg till 46 ton mindre CO₂e, hur tillverkningen än fördelas.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall. Det ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "by any rule as much less",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e, however the manufacture is shared.",
        "Refurbished is cheaper in all 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e, hur tillverkningen än fördelas.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall. Det ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "by any rule more",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. But it causes about 1 tonne to 12 tonnes more CO₂e, however the manufacture is shared. It is for you to decide which matters more.",
        "Refurbished is cheaper in all 20 equally likely outcomes. It causes more CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Men det ger cirka 1 till 12 ton mer CO₂e, hur tillverkningen än fördelas. Vad som väger tyngst avgör ni.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall. Det ger mer CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "costs more, causes more",
        "All new is clearly cheaper than your mix: about 60,000 kr less over 4 years. It also causes about 1 tonne to 12 tonnes less CO₂e, however the manufacture is shared. Your mix buys 75 new and 225 refurbished.",
        "All new is cheaper than your mix in all 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Allt nytt är klart billigare än er blandning: cirka 60 000 kr mindre på 4 år. Det ger också cirka 1 till 12 ton mindre CO₂e, hur tillverkningen än fördelas. Er blandning köper 75 nya och 225 rekonditionerade.",
        "Allt nytt är billigare än er blandning i alla 20 lika sannolika utfall. Det ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "millions",
        "Your mix is clearly cheaper than all new: about 1.2 million kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more. Your mix buys 75 new and 225 refurbished.",
        "Your mix is cheaper than all new in all 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Er blandning är klart billigare än allt nytt: cirka 1,2 miljoner kr mindre på 4 år. Den ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer. Er blandning köper 75 nya och 225 rekonditionerade.",
        "Er blandning är billigare än allt nytt i alla 20 lika sannolika utfall. Den ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "no new option in a group",
        "Refurbished is clearly cheaper: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more. 1 group has no option with new devices and is counted as it is.",
        "Refurbished is cheaper in all 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Rekonditionerat är klart billigare: cirka 410 000 kr mindre på 4 år. Det ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer. 1 grupp har inget alternativ med nya enheter och räknas som den är.",
        "Rekonditionerat är billigare i alla 20 lika sannolika utfall. Det ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
    [
        "against all refurbished",
        "Your mix is clearly cheaper than refurbished where it is offered: about 410,000 kr less over 4 years. It also causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture, otherwise more. 3 groups have no option with refurbished devices and are counted as they are. Your mix buys 75 new and 225 refurbished.",
        "Your mix is cheaper than refurbished where it is offered in all 20 equally likely outcomes. It causes less CO₂e in all 20 if the first buyer carries all of the manufacture.",
        "Er blandning är klart billigare än rekonditionerat där det finns: cirka 410 000 kr mindre på 4 år. Den ger också cirka 46 ton mindre CO₂e om första köparen bär hela tillverkningen, annars mer. 3 grupper har inget alternativ med rekonditionerade enheter och räknas som de är. Er blandning köper 75 nya och 225 rekonditionerade.",
        "Er blandning är billigare än rekonditionerat där det finns i alla 20 lika sannolika utfall. Den ger mindre CO₂e i alla 20 om första köparen bär hela tillverkningen.",
    ],
];

/// What is said of [`requirements`], English and Swedish.
#[rustfmt::skip]
const OF_REQUIREMENTS: [[&str; 3]; 14] = [
    [
        "all met",
        "All requirements are met.",
        "Alla krav är uppfyllda.",
    ],
    [
        "a label",
        "TCO Certified is missing for 390 devices.",
        "TCO Certified saknas för 390 enheter.",
    ],
    [
        "a label and the need",
        "TCO Certified is missing for 390 devices. 240 mobile phones do not meet the need.",
        "TCO Certified saknas för 390 enheter. 240 mobiltelefoner klarar inte behovet.",
    ],
    [
        "one of each",
        "1 laptop does not meet the need. 1 laptop to hand down is missing.",
        "1 bärbar dator klarar inte behovet. Det saknas 1 bärbar dator att ärva.",
    ],
    [
        "updates",
        "Updates until the end of 2030 are missing for 225 laptops.",
        "Uppdateringar till och med 2030 saknas för 225 bärbara datorer.",
    ],
    [
        "of what is in use today",
        "Updates until the end of 2030 are missing for 60 laptops in use today. It is not known whether 25 laptops and 10 in use today have updates until the end of 2030.",
        "Uppdateringar till och med 2030 saknas för 60 bärbara datorer som används i dag. Det är inte känt om 25 bärbara datorer och 10 som används i dag har uppdateringar till och med 2030.",
    ],
    [
        "updates not known",
        "It is not known whether 1 laptop has updates until the end of 2035.",
        "Det är inte känt om 1 bärbar dator har uppdateringar till och med 2035.",
    ],
    [
        "some missed, some not known",
        "Updates until the end of 2035 are missing for 75 laptops. It is not known whether 1,200 laptops have updates until the end of 2035.",
        "Uppdateringar till och med 2035 saknas för 75 bärbara datorer. Det är inte känt om 1 200 bärbara datorer har uppdateringar till och med 2035.",
    ],
    [
        "battery",
        "A battery capacity of 80% is missing for 20 laptops.",
        "Batterikapacitet på 80 % saknas för 20 bärbara datorer.",
    ],
    [
        "desktops of several kinds",
        "A warranty of 1 month is missing for 20 desktops.",
        "1 månads garanti saknas för 20 stationära datorer.",
    ],
    [
        "computers of several kinds",
        "Social terms are missing for 20 computers.",
        "Sociala villkor saknas för 20 datorer.",
    ],
    [
        "a preference",
        "All requirements are met. Preferred but missing: TCO Certified for 1 device.",
        "Alla krav är uppfyllda. Önskemål som saknas: TCO Certified för 1 enhet.",
    ],
    [
        "a preference not known",
        "All requirements are met. Preferred but not known: updates until the end of 2030 for 9 laptops.",
        "Alla krav är uppfyllda. Önskemål där uppgift saknas: uppdateringar till och med 2030 för 9 bärbara datorer.",
    ],
    [
        "a requirement and two preferences",
        "Take-back and final handling is missing for 12 laptops. Preferred but missing: TCO Certified for 4 devices and certified data wiping for 8 laptops.",
        "Återtag och slutlig hantering saknas för 12 bärbara datorer. Önskemål som saknas: TCO Certified för 4 enheter och certifierad dataradering för 8 bärbara datorer.",
    ],
];

#[test]
fn situations_are_told_as_they_are() {
    for ((name, document), [of, english, swedish]) in situations().into_iter().zip(OF_SITUATIONS) {
        assert_eq!(name, of);
        let answer = answer_of(&valid(document.as_str()), 256);
        assert_eq!(masked(&line(&answer, Language::English)), english, "{name}");
        assert_eq!(masked(&line(&answer, Language::Swedish)), swedish, "{name}");
    }
}

#[test]
fn judgements_are_told_with_their_direction() {
    for ((name, judgement), [of, expected @ ..]) in judgements().into_iter().zip(OF_JUDGEMENTS) {
        assert_eq!(name, of);
        assert_eq!(of_judgement(&judgement).concat(), expected, "{name}");
    }
}

#[test]
fn requirements_are_told_by_requirement_and_devices() {
    for ((name, missed), [of, english, swedish]) in requirements().into_iter().zip(OF_REQUIREMENTS)
    {
        assert_eq!(name, of);
        assert_eq!(
            of_requirements(&missed, Language::English),
            english,
            "{name}"
        );
        assert_eq!(
            of_requirements(&missed, Language::Swedish),
            swedish,
            "{name}"
        );
    }
    assert!(situations().len() + judgements().len() + requirements().len() >= 30);
}

/// What devices of either plan miss, all of them or some, wherever the answer is about new and
/// refurbished ones.
#[test]
fn what_either_plan_misses_is_told_of_both() {
    let short = |missed, of_all| Some(Shortfall { missed, of_all });
    let (need, requirement) = (Unmet::Need, Unmet::Requirement);
    let cases = [
        (
            [short(need, true), None],
            "But it does not meet the need.",
            "Men det klarar inte behovet.",
        ),
        (
            [short(requirement, false), None],
            "But some of the devices do not meet all requirements.",
            "Men vissa av enheterna klarar inte alla krav.",
        ),
        (
            [None, short(need, true)],
            "No new devices meet the need.",
            "Inga nya enheter klarar behovet.",
        ),
        (
            [None, short(requirement, false)],
            "Some new devices do not meet all requirements.",
            "Vissa nya enheter klarar inte alla krav.",
        ),
        (
            [short(requirement, true); 2],
            "But neither the new nor the refurbished devices meet all requirements.",
            "Men varken de nya eller de rekonditionerade enheterna klarar alla krav.",
        ),
    ];
    for (shortfall, english, swedish) in cases {
        let answer = answer(Judgement {
            shortfall,
            ..usual()
        });
        let said = line(&answer, Language::English);
        assert!(said.contains(english), "{said}");
        assert!(!said.contains("All requirements are met."), "{said}");
        let said = line(&answer, Language::Swedish);
        assert!(said.contains(swedish), "{said}");
    }
    // Each by what it misses, where that is not the same.
    let differently = answer(Judgement {
        shortfall: [short(need, true), short(requirement, true)],
        ..usual()
    });
    let said = line(&differently, Language::English);
    assert!(said.contains("But it does not meet the need."), "{said}");
    assert!(
        said.contains("No new devices meet all requirements."),
        "{said}"
    );
}

#[test]
fn new_devices_that_are_all_too_weak_are_told_of() {
    let weak = |id: &str, sourcing: &str, share| {
        let offer = r#""price": 5000, "plannedYears": 4"#;
        option(id, sourcing, "chromebook-typical-new", share, offer)
    };
    let one = [refurbished(50, CHEAP), weak("n", "new", 50)];
    let both = [weak("r", "refurbished", 50), weak("n", "new", 50)];
    let said = |options: &[String]| {
        let document = document(&[group("g", 100, options)], "");
        line(&answer_of(&valid(document.as_str()), 0), Language::English)
    };
    let [one, both] = [said(&one), said(&both)];
    assert!(one.contains("No new devices meet the need."), "{one}");
    let neither = "But neither the new nor the refurbished devices meet the need.";
    assert!(both.contains(neither), "{both}");
}

/// Your mix, the budgets and the cap, beside an answer about new and refurbished.
#[test]
fn your_mix_and_the_limits_stand_beside_the_answer() {
    let held = |plan, over: &[(Limit, f64)]| HeldToLimits {
        plan,
        is_whole: true,
        over: over.to_vec(),
        worst_year: None,
    };
    let answer = Answer {
        third: Some(Third {
            against: PlanKind::AllNew,
            is_whole: true,
            against_fit: false,
            cost: -240_000.0,
        }),
        limits: vec![
            held(
                PlanKind::AllRefurbished,
                &[(Limit::Budget, 0.0), (Limit::CarbonCap, 12_300.0)],
            ),
            held(
                PlanKind::YourMix,
                &[(Limit::Budget, 1_800_000.0), (Limit::CarbonCap, 0.0)],
            ),
        ],
        ..answer(usual())
    };
    let beside = |language| plain(&verdict(&answer, Currency::Sek, &Plain(language)).beside());
    assert_eq!(
        beside(Language::English),
        "Your mix costs about 240,000 kr less than all new. Refurbished is within budget and over \
         the carbon cap by 12 tonnes. Your mix is over budget by 1.80 m kr and within the carbon \
         cap. All requirements are met."
    );
    assert_eq!(
        beside(Language::Swedish),
        "Er blandning kostar cirka 240 000 kr mindre än allt nytt. Rekonditionerat ryms i budgeten \
         och går 12 ton över utsläppstaket. Er blandning går 1,80 mn kr över budgeten och ryms \
         under utsläppstaket. Alla krav är uppfyllda."
    );
}

/// The plan that the answer favours and your mix are held to what is set, and to nothing else.
#[test]
fn plans_are_held_to_the_limits_that_are_set() {
    let scenario = PresetId::SchoolLaptops.scenario();
    let comparison = compare(&validate(&scenario).expect("valid"));
    let cost = |kind| comparison.plan(kind).cost.total.value();
    let mut limited = scenario.clone();
    limited.limits.budget = Some(cost(PlanKind::YourMix));
    limited.limits.carbon_cap_kg = Some(1.0);
    let answer = answer_of(&validate(&limited).expect("valid"), 0);
    let favoured = match cost(PlanKind::AllRefurbished) < cost(PlanKind::AllNew) {
        true => PlanKind::AllRefurbished,
        false => PlanKind::AllNew,
    };
    let plans: Vec<PlanKind> = answer.limits.iter().map(|held| held.plan).collect();
    assert_eq!(plans, [favoured, PlanKind::YourMix]);
    for held in &answer.limits {
        let carbon = comparison.plan(held.plan).carbon.total.value();
        let over = (cost(held.plan) - cost(PlanKind::YourMix)).max(0.0);
        assert_eq!(
            held.over,
            [(Limit::Budget, over), (Limit::CarbonCap, carbon - 1.0)]
        );
    }
    assert!(
        answer_of(&validate(&scenario).expect("valid"), 0)
            .limits
            .is_empty()
    );
}

/// The worst year over the yearly budget is named, and how many there are where it is not the only one.
#[test]
fn a_year_over_the_yearly_budget_is_named() {
    let beside = |over, amount, language| {
        let worst = WorstYear { year: 2029.0, over };
        let answer = Answer {
            limits: vec![HeldToLimits {
                plan: PlanKind::AllRefurbished,
                is_whole: true,
                over: vec![(Limit::YearlyBudget, amount)],
                worst_year: (over > 0).then_some(worst),
            }],
            ..answer(usual())
        };
        plain(&verdict(&answer, Currency::Sek, &Plain(language)).beside())
    };
    let says = |over, amount, english: &str, swedish: &str| {
        let [told, sagt] = Language::ALL.map(|language| beside(over, amount, language));
        let told = [told, sagt].join(" / ");
        assert!(told.contains(english) && told.contains(swedish), "{told}");
    };
    says(
        1,
        1.8e6,
        "Refurbished is over the yearly budget by 1.80 m kr in 2029.",
        "Rekonditionerat går 1,80 mn kr över årsbudgeten år 2029.",
    );
    says(
        2,
        1.8e6,
        "Refurbished is over the yearly budget in 2 years, most in 2029 by 1.80 m kr.",
        "Rekonditionerat går över årsbudgeten 2 år, mest år 2029 med 1,80 mn kr.",
    );
    says(
        0,
        0.0,
        "Refurbished is within the yearly budget.",
        "Rekonditionerat ryms i årsbudgeten.",
    );

    // New laptops are all bought in the first year.
    let mut limited = PresetId::SchoolLaptops.scenario();
    limited.limits.yearly_budget = Some(1e6);
    let answer = answer_of(&validate(&limited).expect("valid"), 0);
    let found = answer.limits[0].worst_year.expect("over in the first year");
    assert_eq!((found.year, found.over), (2027.0, 1));
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// What is said of it and what is counted, English and Swedish.
fn of_judgement(judgement: &Judgement) -> [[String; 2]; 2] {
    [Language::English, Language::Swedish].map(|language| {
        let said = line(&answer(judgement.clone()), language);
        let about = [" All requirements are met.", " Alla krav är uppfyllda."];
        let said = about
            .iter()
            .fold(said, |said, about| said.replace(about, ""));
        let counts = in_counts(judgement, 0, &Plain(language)).join(" ");
        [said, plain(counts.trim_end())]
    })
}

fn of_requirements(missed: &[Missed], language: Language) -> String {
    let answer = with_requirements(missed.to_vec());
    plain(&verdict(&answer, Currency::Sek, &Plain(language)).requirements)
}

/// What is said in a language: a plan that is all new, and that costs less, and so on.
struct Marks {
    language: Language,
    mix_is: [(&'static str, Sourcing); 3],
    all: [(&'static str, PlanKind); 4],
    /// Costs less, of the plan that a sentence is about.
    costs: [&'static str; 2],
    the_same: [&'static str; 2],
    /// Causes less, more, by the rule in force.
    causes: [&'static str; 2],
    however: &'static str,
    nothing_to_compare: &'static str,
    all_met: &'static str,
    /// All outcomes.
    in_all: &'static str,
}

/// A sentence with its direction.
const MARKS: [Marks; 2] = [
    Marks {
        language: Language::English,
        mix_is: [
            ("mix is all new", Sourcing::New),
            ("mix is all refurbished", Sourcing::Refurbished),
            ("mix keeps what you have", Sourcing::Keep),
        ],
        all: [
            (" all new", PlanKind::AllNew),
            (" all refurbished", PlanKind::AllRefurbished),
            (" new is ", PlanKind::AllNew),
            (" refurbished is ", PlanKind::AllRefurbished),
        ],
        costs: ["cheaper", " costs about "],
        the_same: [" cost the same", " cost about the same"],
        causes: [" less CO₂e", " more CO₂e"],
        however: "however the manufacture is shared",
        nothing_to_compare: "to compare with",
        all_met: "All requirements are met",
        in_all: "In all ",
    },
    Marks {
        language: Language::Swedish,
        mix_is: [
            ("blandning är helt ny.", Sourcing::New),
            ("blandning är helt rekonditionerad.", Sourcing::Refurbished),
            ("blandning behåller det ni har", Sourcing::Keep),
        ],
        all: [
            (" allt nytt", PlanKind::AllNew),
            (" allt rekonditionerat", PlanKind::AllRefurbished),
            (" nytt är ", PlanKind::AllNew),
            (" rekonditionerat är ", PlanKind::AllRefurbished),
        ],
        costs: ["billigare", " cirka "],
        the_same: ["kostar lika mycket", "kostar ungefär lika mycket"],
        causes: [" mindre CO₂e", " mer CO₂e"],
        however: "hur tillverkningen än fördelas",
        nothing_to_compare: "att jämföra med",
        all_met: "Alla krav är uppfyllda",
        in_all: "I alla ",
    },
];

proptest! {
    #![proptest_config(cases(48))]

    /// No sentence claims what the result does not say.
    #[test]
    fn no_sentence_claims_what_the_result_does_not_say(scenario in scenario()) {
        let Ok(valid) = validate(&scenario) else {
            return Ok(());
        };
        let comparison = compare(&valid);
        let answer = answer_of(&valid, 64);
        let of_mix = &comparison.plan(PlanKind::YourMix).composition;
        let others = |kind| match kind {
            Sourcing::New => of_mix.refurbished + of_mix.kept + of_mix.handed_down,
            Sourcing::Refurbished => of_mix.new + of_mix.kept + of_mix.handed_down,
            _ => of_mix.new + of_mix.refurbished + of_mix.handed_down,
        };
        for marks in &MARKS {
            let format = Plain(marks.language);
            let said = verdict(&answer, valid.scenario().currency.unwrap_or(Currency::Sek), &format);
            let text = plain(&said.line());
            let about = plain(&[&said.claim, " ", &said.rest].concat());
            // A number of models has no direction.
            let about = about.replace("has more than", "has over");
            for (mark, kind) in marks.mix_is {
                if text.contains(mark) {
                    prop_assert!(others(kind).value() <= 1e-6, "{text}");
                }
            }
            for (mark, kind) in marks.all {
                let all = sentence_start(&mark[1..]);
                if about.contains(mark) || about.contains(&all) {
                    prop_assert!(comparison.plan(kind).unchanged_groups.is_empty(), "{text}");
                }
            }
            for wrong in [" 0 kr", " 0 kg", "{", "}", "NaN", "  ", " 0 of ", " 0 av ", "inf", " ."] {
                prop_assert!(!text.contains(wrong), "{wrong} in {text}");
            }
            let missed = comparison.requirements.iter().filter(|result| {
                result.hard && !result.is_met() && result.users.value() > 0.0
            });
            let is_met = missed.count() == 0;
            prop_assert!(is_met || !text.contains(marks.all_met), "{text}");
            let Some(difference) = comparison.judged_difference() else {
                prop_assert!(text.contains(marks.nothing_to_compare), "{text}");
                prop_assert!(!text.contains("CO₂e"), "{text}");
                continue;
            };
            prop_assert!(!text.contains(marks.nothing_to_compare), "{text}");
            let Some(judgement) = &answer.judgement else { continue };
            // A sentence says that the plan it begins with costs less, and how much it causes.
            let names = [judged_plan(judgement, marks.language), against(judgement, marks.language)];
            let begins = |name: &str| said.claim.starts_with(&sentence_start(name));
            let the_same = marks.the_same.iter().any(|mark| text.contains(mark));
            let says = |sign: f64| {
                let cost = sign * difference.cost.value();
                prop_assert!(cost < 0.0, "{cost}: {text}");
                Ok(())
            };
            if !the_same && marks.costs.iter().any(|mark| said.claim.contains(mark)) {
                match names.map(begins) {
                    [true, false] => says(1.0)?,
                    [false, true] => says(-1.0)?,
                    _ => {}
                }
            }
            let is_same = judgement.cost_claim() == CostClaim::Same;
            let sign = if !is_same && judgement.favoured()[0] == 1 { -1.0 } else { 1.0 };
            let [causes_less, causes_more] = marks.causes.map(|mark| about.contains(mark));
            let carbon = sign * difference.carbon.value();
            prop_assert!(!causes_less || carbon < 0.0, "{carbon}: {text}");
            prop_assert!(!causes_more || carbon > 0.0, "{carbon}: {text}");
            if about.contains(marks.however) {
                let by_rule = comparison.by_rule.iter().filter_map(|rule| rule.judged);
                for rule in by_rule {
                    let alike = sign * rule.carbon.value() * carbon >= 0.0 || carbon.abs() < 0.1;
                    prop_assert!(alike || rule.carbon.value().abs() < 0.1, "{text}");
                }
            }
            let counts = plain(&in_counts(judgement, 1, &format).join(" "));
            for wrong in ["{", "}", " 0 of ", " 0 av "] {
                prop_assert!(!counts.contains(wrong), "{counts}");
            }
            if let Chance::Known { cost: Some(cost), carbon } = judgement.chance
                && counts.contains(marks.in_all)
            {
                let [of_cost, of_carbon] = [Some(cost), carbon].map(|of| {
                    of.is_some_and(|of| of.dots[1].less == 50 || of.dots[1].more == 50)
                });
                prop_assert!(of_cost || of_carbon, "{counts}");
            }
        }
    }
}
