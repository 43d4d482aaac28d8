//! Text for the tender: what is asked, as requirements and award criteria, under the headings of the
//! criteria of the Swedish National Agency for Public Procurement. It is a draft to check.

mod criteria;

use criteria::{CRITERIA, Criterion, For, Kind, Subject};

use super::Report;
use super::answer::answer;
use super::note::About;
use super::prose::{Block, Document};
use crate::catalogue::{self, Certificate};
use crate::quantity::Unit;
use crate::scenario::{DeviceOption, Identified, Requirement, RequirementKind, Sourcing};
use crate::state::shares::sourcing_of;
use crate::text::{
    Digits, DocumentWords, certificate_name, count_of_models, fill, list_of, quantity,
};

/// The text.
pub fn tender(report: &Report, about: &About) -> Document {
    let words = report.document_words();
    let mut blocks = vec![
        Block::led(words.tender_draft(), words.tender_draft_text()),
        Block::text([&buys(report), words.tender_how()].join(" ")),
    ];
    for subject in Subject::ALL {
        blocks.extend(part(report, subject));
    }
    Document {
        language: report.state.language,
        kind: words.tender_kind().to_owned(),
        title: about.title_of(report),
        byline: about.byline(report),
        blocks,
    }
}

/// What is bought, of the mix as it stands.
fn buys(report: &Report) -> String {
    let words = report.document_words();
    let mix = answer(report).mix;
    let told = |number: u32, message: fn(DocumentWords, _) -> &'static str| {
        let message = message(words, report.format.category_of_count(number as usize));
        let number = report.whole(f64::from(number));
        fill(message, &[("number", &number)])
    };
    let mut bought = Vec::new();
    if mix.new > 0 {
        bought.push(told(mix.new, DocumentWords::tender_new_devices));
    }
    if mix.refurbished > 0 {
        bought.push(told(
            mix.refurbished,
            DocumentWords::tender_refurbished_devices,
        ));
    }
    if bought.is_empty() {
        return words.tender_buys_nothing().to_owned();
    }
    let what = list_of(&bought, report.state.language);
    fill(words.tender_buys(), &[("what", &what)])
}

/// What is asked under a heading, and which criteria are about it.
fn part(report: &Report, subject: Subject) -> Vec<Block> {
    let words = report.document_words();
    let asked: Vec<Block> = report
        .state
        .scenario()
        .requirements
        .iter()
        .filter(|of| of.kind.map(subject_of) == Some(subject))
        .flat_map(|of| asked(report, of))
        .collect();
    let criteria: Vec<String> = CRITERIA
        .iter()
        .filter(|of| of.subject == subject && applies(report, of))
        .map(|of| of.told(words))
        .collect();
    let is_always_told = !matches!(
        subject,
        Subject::Refurbishing | Subject::Updates | Subject::Models | Subject::Battery
    );
    if asked.is_empty() && criteria.is_empty() && !is_always_told {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(subject.title(words).to_owned())];
    match asked.is_empty() {
        true => blocks.push(Block::text(words.tender_none())),
        false => blocks.extend(asked),
    }
    if !criteria.is_empty() {
        blocks.push(Block::text(words.tender_authority()));
        blocks.push(Block::List(criteria));
    }
    if subject == Subject::TakeBack {
        blocks.push(Block::small(words.tender_scrapped_note()));
    }
    blocks
}

fn subject_of(kind: RequirementKind) -> Subject {
    match kind {
        RequirementKind::WarrantyMonths => Subject::Warranty,
        RequirementKind::BatteryHealth => Subject::Battery,
        RequirementKind::CertifiedWipe => Subject::Wiping,
        RequirementKind::Certificate => Subject::Labels,
        RequirementKind::SocialTerms => Subject::Social,
        RequirementKind::TakeBack => Subject::TakeBack,
        RequirementKind::UpdatesUntil => Subject::Updates,
        RequirementKind::MaxModels => Subject::Models,
    }
}

/// Whether a criterion is about anything that could be bought.
fn applies(report: &Report, criterion: &Criterion) -> bool {
    let could_buy = |sourcing: Sourcing| any_option(report, |of| sourcing_of(of) == sourcing);
    let has_battery = |of: &DeviceOption| {
        Identified::of(of).is_some_and(|of| catalogue::class_defaults(of.class).has_battery)
    };
    let is_fit = criterion.subject != Subject::Battery || any_option(report, has_battery);
    is_fit
        && match criterion.of {
            For::New => could_buy(Sourcing::New),
            For::Reused => could_buy(Sourcing::Refurbished),
            For::Both | For::Service => true,
        }
}

fn any_option(report: &Report, is_so: impl Fn(&DeviceOption) -> bool) -> bool {
    let groups = report.state.valid().filled().groups.iter();
    groups.flat_map(|group| &group.options).any(is_so)
}

/// A requirement, or what is preferred, as it stands in a tender.
fn asked(report: &Report, requirement: &Requirement) -> Vec<Block> {
    let words = report.document_words();
    let Some(kind) = requirement.kind else {
        return Vec::new();
    };
    let value = requirement.value.unwrap_or_default();
    let written = |value: f64, unit| quantity(value, unit, report.currency(), report.format);
    use RequirementKind as R;
    let (how, asks, points, asked) = match kind {
        R::WarrantyMonths => (
            Kind::Contract,
            words.tender_asks_warranty(),
            words.tender_points_warranty(),
            written(value, Unit::Months),
        ),
        R::BatteryHealth => (
            Kind::Specification,
            words.tender_asks_battery(),
            words.tender_points_battery(),
            report.format.percent(value / 100.0, Digits::UpTo(1)),
        ),
        R::CertifiedWipe => (
            Kind::Contract,
            words.tender_asks_wiping(),
            words.tender_points_wiping(),
            String::new(),
        ),
        R::Certificate => (
            Kind::Specification,
            words.tender_asks_label(),
            words.tender_points_label(),
            certificate_name(requirement.certificate.unwrap_or_default()).to_owned(),
        ),
        R::SocialTerms => (
            Kind::Contract,
            words.tender_asks_social(),
            words.tender_points_social(),
            String::new(),
        ),
        R::TakeBack => (
            Kind::Contract,
            words.tender_asks_take_back(),
            words.tender_points_take_back(),
            String::new(),
        ),
        R::UpdatesUntil => (
            Kind::Specification,
            words.tender_asks_updates(),
            words.tender_points_updates(),
            written(value, Unit::CalendarYear),
        ),
        R::MaxModels => (
            Kind::Contract,
            words.tender_asks_models(),
            words.tender_points_models(),
            count_of_models(value, report.format),
        ),
    };
    let (lead, text) = match requirement.hard.unwrap_or(true) {
        true => {
            let kind = how.name(words);
            (fill(words.tender_required(), &[("kind", kind)]), asks)
        }
        false => (words.tender_award().to_owned(), points),
    };
    let mut blocks = vec![Block::led(&lead, fill(text, &[("asked", &asked)]))];
    if kind == R::Certificate {
        let note = match requirement.certificate.unwrap_or_default() {
            Certificate::EnergyStar => words.tender_energy_star_note(),
            Certificate::TcoCertified => words.tender_tco_note(),
            Certificate::EpeatBronze | Certificate::EpeatSilver | Certificate::EpeatGold => {
                words.tender_epeat_note()
            }
        };
        blocks.push(Block::small(note));
    }
    blocks
}
