//! What a requirement came to, held against an option or the whole mix.

use serde::Serialize;

use super::remedy::Remedy;
use crate::engine::life::LifeLimit;
use crate::units::Ratio;

/// What a result is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Demand {
    /// The device meets the need: always asked, and always hard.
    Performance,
    UpdatesUntil,
    WarrantyMonths,
    BatteryHealth,
    Certificate,
    CertifiedWipe,
    SocialTerms,
    TakeBack,
    MaxModels,
    /// The giver of a handed-down option releases as many devices as it needs: always asked, and
    /// always hard.
    HandedDownSupply,
}

/// Whether what is offered is what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum RequirementState {
    Met,
    Missed,
    /// Nobody has said, so it is neither.
    NotKnown,
}

impl RequirementState {
    pub(super) fn of(met: bool) -> Self {
        if met { Self::Met } else { Self::Missed }
    }
}

/// One requirement held against one option, or against devices that are in use today; against the whole
/// mix where all three are null.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RequirementResult {
    /// Index of the group.
    pub group: Option<usize>,
    /// Index of the option in the group.
    pub option: Option<usize>,
    /// Index of the cohort in the group's fleet.
    pub cohort: Option<usize>,
    pub demand: Demand,
    pub hard: bool,
    pub state: RequirementState,
    /// What is asked: a year, months, percent or a number; null for a yes or no.
    pub asked: Option<f64>,
    /// What is offered, in the same unit; null where the offer does not say or sets no limit.
    pub offered: Option<f64>,
    /// Whether that is an estimate, because nobody has announced it.
    pub is_estimated: bool,
    pub certificate: Option<&'static str>,
    /// For performance: the axis that falls short.
    pub axis: Option<LifeLimit>,
    /// People the option equips in your mix; devices of the cohort.
    pub users: Ratio,
    /// The cheapest way to meet it, where it is not met and there is one.
    pub remedy: Option<Remedy>,
}

impl RequirementResult {
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.state == RequirementState::Met
    }

    #[must_use]
    pub fn is_missed(&self) -> bool {
        self.state == RequirementState::Missed
    }
}
