//! Everything a decision rests on, worked out in small steps, so that a page can answer in between.

use std::rc::Rc;

use serde::Serialize;

use super::best_mix::{Limits, Objective, Problem, TradeOff, trade_off};
use super::picture::Picture;
use super::sensitivity::{Analysis, Sensitivity, plan_to_compare};
use super::uncertainty::Uncertainty;
use crate::engine::compare;
use crate::scenario::Valid;

/// What has been found out so far.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// How sure the answer is.
    pub uncertainty: Option<Rc<Picture>>,
    /// What would change it.
    pub sensitivity: Option<Rc<Sensitivity>>,
    /// The mixes between the cheapest and the greenest.
    #[serde(skip)]
    pub trade_off: Option<Rc<TradeOff>>,
}

impl Decision {
    /// What is known here, and what another one knows beyond it.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        Self {
            uncertainty: self.uncertainty.clone().or(other.uncertainty.clone()),
            sensitivity: self.sensitivity.clone().or(other.sensitivity.clone()),
            trade_off: self.trade_off.clone().or(other.trade_off.clone()),
        }
    }
}

/// Points of the first picture, and of one that is worth showing before all are done.
const PICTURES: [usize; 2] = [128, 1_024];

/// Points in one step: about a millisecond in a browser for twenty groups.
const POINTS_IN_A_STEP: usize = 64;

/// The work, which can be left after every step and taken up again.
pub struct Deliberation {
    valid: Valid,
    uncertainty: Uncertainty,
    analysis: Analysis,
    found: Decision,
    has_news: bool,
    /// Pictures shown before all points were done.
    pictures: usize,
}

impl Deliberation {
    pub fn new(valid: &Valid) -> Self {
        Self {
            uncertainty: Uncertainty::new(valid),
            analysis: Analysis::new(valid, plan_to_compare(valid.inputs())),
            valid: valid.clone(),
            found: Decision::default(),
            has_news: false,
            pictures: 0,
        }
    }

    /// Does the next step, of one or two milliseconds. Returns whether that was the last one.
    pub fn step(&mut self) -> bool {
        if self.found.trade_off.is_none() {
            let problem = Problem::from_scenario(
                &self.valid,
                &compare(&self.valid),
                Objective::LeastCost,
                Limits::of(self.valid.scenario()),
            );
            self.found.trade_off = Some(Rc::new(trade_off(&problem)));
            self.has_news = true;
            return false;
        }
        // Something of everything first, then the rest of what is only refined.
        if self.pictures == 0 || self.analysis.is_done() {
            let is_done = !self.uncertainty.advance(POINTS_IN_A_STEP);
            let next = PICTURES.get(self.pictures);
            if is_done || next.is_some_and(|points| self.uncertainty.done() >= *points) {
                self.found.uncertainty = Some(Rc::new(self.uncertainty.picture()));
                self.pictures += 1;
                self.has_news = true;
            }
            return is_done && self.analysis.is_done();
        }
        self.analysis.advance();
        if self.analysis.is_done() {
            self.found.sensitivity = Some(Rc::new(self.analysis.result(&self.valid)));
            self.has_news = true;
        }
        false
    }

    /// What has been found out, if that is more than at the last call.
    pub fn news(&mut self) -> Option<Decision> {
        core::mem::take(&mut self.has_news).then(|| self.found.clone())
    }
}

/// The whole work at once.
pub fn decide(valid: &Valid) -> Decision {
    let mut work = Deliberation::new(valid);
    while !work.step() {}
    work.found
}
