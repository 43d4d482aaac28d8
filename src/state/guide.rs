//! The questions of the guided start, one at a time.

use crate::catalogue::Certificate;
use crate::scenario::{DEFAULT_PURCHASE_YEAR, Requirement, RequirementKind, Scenario};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// What kind of device is needed.
    Kind,
    /// How many and for how long.
    Number,
    /// What they must do.
    Need,
    /// Prices and warranties of offers.
    Prices,
    /// What must be met.
    Demands,
}

impl Question {
    /// In the order in which they are asked.
    pub const ALL: [Question; 5] = [
        Question::Kind,
        Question::Number,
        Question::Need,
        Question::Prices,
        Question::Demands,
    ];

    /// The question that is asked first.
    pub const FIRST: Question = Question::Kind;

    /// How many questions come before.
    pub fn index(self) -> usize {
        self as usize
    }

    /// The next question; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.index() + 1).copied()
    }

    /// The one before; `None` before the first.
    pub fn before(self) -> Option<Self> {
        Self::ALL.get(self.index().checked_sub(1)?).copied()
    }

    /// Its name for tests and host pages.
    pub fn id(self) -> &'static str {
        match self {
            Question::Kind => "kind",
            Question::Number => "number",
            Question::Need => "need",
            Question::Prices => "prices",
            Question::Demands => "demands",
        }
    }
}

/// What is most often required, as it is asked for.
///
/// ```
/// use refurb_or_new::presets::PresetId;
/// use refurb_or_new::state::guide::often_required;
///
/// let scenario = PresetId::StaffLaptops.scenario();
/// let [_, warranty, updates] = often_required(&scenario);
/// assert_eq!(warranty.value, Some(36.0));
/// // To the end of the period.
/// assert_eq!(updates.value, Some(2031.0));
/// ```
pub fn often_required(scenario: &Scenario) -> [Requirement; 3] {
    let bought = scenario.purchase_year.unwrap_or(DEFAULT_PURCHASE_YEAR);
    let end = libm::ceil(bought + scenario.horizon_years) - 1.0;
    let of = |kind, value, certificate| Requirement {
        kind: Some(kind),
        hard: None,
        value,
        certificate,
    };
    [
        of(
            RequirementKind::Certificate,
            None,
            Some(Certificate::TcoCertified),
        ),
        of(RequirementKind::WarrantyMonths, Some(36.0), None),
        of(RequirementKind::UpdatesUntil, Some(end), None),
    ]
}

/// Where a requirement of the same sort is set; of certificates each is a sort of its own.
pub fn place_of(scenario: &Scenario, sought: &Requirement) -> Option<usize> {
    scenario
        .requirements
        .iter()
        .position(|set| set.kind == sought.kind && set.certificate == sought.certificate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::DeviceClass;
    use crate::presets::PresetId;
    use crate::state::device::kind_of;

    #[test]
    fn each_question_is_asked_once_and_the_last_is_the_last() {
        let all: Vec<_> = std::iter::successors(Some(Question::FIRST), |one| one.next()).collect();
        assert_eq!(all, Question::ALL);
        for (index, one) in Question::ALL.into_iter().enumerate() {
            assert_eq!(one.index(), index);
            assert_eq!(one.next().map_or(Some(one), Question::before), Some(one));
        }
        assert_eq!(Question::FIRST.before(), None);
    }

    #[test]
    fn a_group_of_several_kinds_has_none() {
        let mut scenario = PresetId::SchoolLaptops.scenario();
        assert_eq!(kind_of(&scenario.groups[0]), Some(DeviceClass::Laptop));
        let phones = PresetId::Phones.scenario();
        let phone = phones.groups[0].options[0].clone();
        scenario.groups[0].options.push(phone);
        assert_eq!(kind_of(&scenario.groups[0]), None);
    }

    #[test]
    fn what_is_required_is_found() {
        let scenario = PresetId::StaffLaptops.scenario();
        let [certificate, ..] = often_required(&scenario);
        assert!(place_of(&scenario, &certificate).is_some());
    }
}
