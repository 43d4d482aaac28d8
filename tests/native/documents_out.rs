//! Documents that leave for people: the decision note, the text for the minutes and that for the
//! tender, whole, in every language.

use std::rc::Rc;

use refurb_or_new::catalogue::Certificate;
use refurb_or_new::decide::decide;
use refurb_or_new::presets::PresetId;
use refurb_or_new::report::Report;
use refurb_or_new::report::answer::{answer, verdict};
use refurb_or_new::report::cards::cards;
use refurb_or_new::report::minutes::minutes;
use refurb_or_new::report::note::{About, Length, note};
use refurb_or_new::report::prose::{Document, html, plain};
use refurb_or_new::report::tender::tender;
use refurb_or_new::scenario::{Requirement, RequirementKind, Scenario};
use refurb_or_new::state::{Action, State};
use refurb_or_new::text::Language;

use crate::common::Plain;

fn about() -> About {
    About {
        title: "Datorer till skolan".to_owned(),
        organisation: "Exempelby kommun".to_owned(),
        date: "2026-11-27".to_owned(),
        page: "https://intranet.example/datorer".to_owned(),
        link: "https://intranet.example/datorer#plan".to_owned(),
    }
}

/// A state in each language in which everything is known.
fn states(scenario: &Scenario) -> Vec<State> {
    let valid = refurb_or_new::scenario::validate(scenario).expect("a valid scenario");
    let decision = Rc::new(decide(&valid));
    let state = |language| {
        let state = State::new(scenario.clone(), language, 2).expect("a valid scenario");
        state.after(Action::Decided(decision.clone()))
    };
    Language::ALL.map(state).to_vec()
}

/// The presets with what they are an instance of, and one with a requirement that is missed.
fn told() -> Vec<(&'static str, Scenario)> {
    let mut missed = PresetId::MixedFleet.scenario();
    missed.requirements.push(Requirement {
        kind: Some(RequirementKind::WarrantyMonths),
        hard: Some(true),
        value: Some(36.0),
        certificate: None,
    });
    vec![
        ("school-laptops", PresetId::SchoolLaptops.scenario()),
        ("new-wins", PresetId::NewWins.scenario()),
        ("chromebooks", PresetId::Chromebooks.scenario()),
        ("five-ages", PresetId::FiveAges.scenario()),
        ("missed", missed),
    ]
}

fn with_spaces(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn the_note_is_written_as_before() {
    for (name, scenario) in told() {
        for state in states(&scenario) {
            let format = Plain(state.language);
            let report = Report {
                state: &state,
                format: &format,
            };
            for (length, written) in [(Length::Short, "short"), (Length::Full, "full")] {
                let text = plain(&note(&report, &about(), length), &format);
                let name = ["note-", name, "-", written, "-", state.language.tag()].concat();
                insta::assert_snapshot!(name, with_spaces(&text));
            }
        }
    }
}

/// What a person has seen on the page is what they have in their hand.
#[track_caller]
fn has_all(document: &Document, report: &Report) {
    let text = plain(document, report.format);
    let note_kind = report.document_words().note_kind();
    let answer = answer(report);
    let said = verdict(report, &answer);
    let mut wanted = vec![said.claim.clone(), said.rest.clone(), said.beside()];
    for card in cards(report) {
        wanted.push(card.title.to_owned());
        // Where no chart is drawn, nothing is dashed.
        if document.kind == note_kind || card.name != "performance" {
            wanted.push(card.question.trim_end_matches(':').to_owned());
        }
        wanted.push(card.finding.text().trim().trim_end_matches('.').to_owned());
        wanted.extend(card.rows.iter().map(|row| row.text.clone()));
    }
    for wanted in wanted {
        assert!(text.contains(&wanted), "“{wanted}” is not in\n{text}");
    }
    assert!(html(document, report.format).contains("<h1>"));
}

#[test]
fn every_figure_of_the_answer_and_the_cards_is_in_the_note() {
    for preset in PresetId::ALL {
        for state in states(&preset.scenario()) {
            let format = Plain(state.language);
            let report = Report {
                state: &state,
                format: &format,
            };
            for length in [Length::Short, Length::Full] {
                has_all(&note(&report, &about(), length), &report);
            }
        }
    }
}

#[test]
fn what_is_not_said_of_a_document_is_not_made_up() {
    let state = &states(&PresetId::SchoolLaptops.scenario())[1];
    let format = Plain(state.language);
    let report = Report {
        state,
        format: &format,
    };
    let document = note(&report, &About::default(), Length::Short);
    assert_eq!(document.title, "300 laptops");
    assert_eq!(document.byline, "");
    let text = plain(&document, &format);
    assert!(!text.contains("link"), "{text}");
}

/// School laptops with everything asked that can be asked, every other only preferred.
fn all_asked() -> Scenario {
    let mut scenario = PresetId::SchoolLaptops.scenario();
    let kinds = [
        (RequirementKind::WarrantyMonths, Some(36.0), None),
        (RequirementKind::BatteryHealth, Some(85.0), None),
        (RequirementKind::CertifiedWipe, None, None),
        (
            RequirementKind::Certificate,
            None,
            Some(Certificate::TcoCertified),
        ),
        (
            RequirementKind::Certificate,
            None,
            Some(Certificate::EpeatGold),
        ),
        (RequirementKind::SocialTerms, None, None),
        (RequirementKind::TakeBack, None, None),
        (RequirementKind::UpdatesUntil, Some(2031.0), None),
        (RequirementKind::MaxModels, Some(1.0), None),
    ];
    let asked = kinds.into_iter().enumerate();
    scenario.requirements = asked
        .map(|(place, (kind, value, certificate))| Requirement {
            kind: Some(kind),
            hard: Some(place % 2 == 0),
            value,
            certificate,
        })
        .collect();
    scenario
}

#[test]
fn minutes_and_tender_are_written_as_before() {
    let scenarios = [
        ("school-laptops", PresetId::SchoolLaptops.scenario()),
        ("all-asked", all_asked()),
        ("umea-keep", PresetId::UmeaKeep.scenario()),
    ];
    for (name, scenario) in scenarios {
        for state in states(&scenario) {
            let format = Plain(state.language);
            let report = Report {
                state: &state,
                format: &format,
            };
            let documents = [
                ("minutes", minutes(&report, &about())),
                ("tender", tender(&report, &about())),
            ];
            for (kind, document) in documents {
                let text = plain(&document, &format);
                let name = [kind, "-", name, "-", state.language.tag()].concat();
                insta::assert_snapshot!(name, with_spaces(&text));
            }
        }
    }
}

#[test]
fn every_figure_of_the_answer_and_the_cards_is_in_the_minutes() {
    for preset in PresetId::ALL {
        for state in states(&preset.scenario()) {
            let format = Plain(state.language);
            let report = Report {
                state: &state,
                format: &format,
            };
            has_all(&minutes(&report, &about()), &report);
        }
    }
}

/// Numbers of standards and criteria that nobody has read in their source, and a standard that covers
/// waste and no purchase.
#[test]
fn a_tender_names_only_what_was_read_in_its_source() {
    const NEVER: [&str; 9] = [
        "DE-UZ", "DIN SPEC", "4555", "9.0", "8.0", "TS1", "TS6", "AC1", "2021/57",
    ];
    let mut only_new = all_asked();
    only_new.groups[0].options.truncate(1);
    only_new.groups[0].options[0].share_percent = 100.0;
    for scenario in [all_asked(), only_new.clone()] {
        let is_new = scenario == only_new;
        for state in states(&scenario) {
            let format = Plain(state.language);
            let report = Report {
                state: &state,
                format: &format,
            };
            let text = plain(&tender(&report, &About::default()), &format);
            for never in NEVER {
                assert!(!text.contains(never), "{never} in {text}");
            }
            let purchase = text.lines().filter(|line| line.contains("EN 50614"));
            assert_eq!(purchase.count(), 1, "{text}");
            // What is for refurbished equipment is not asked where none could be bought.
            assert_eq!(text.contains("EN 61960-3:2017"), !is_new);
            assert!(text.contains("11184:1"));
        }
    }
}
