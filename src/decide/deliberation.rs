//! Everything a decision rests on, worked out in small steps, so that a page can answer in between.

use std::rc::Rc;

use super::best_mix::{Finder, STEPS, Tracer};
use super::sensitivity::Analysis;
use super::switches::Switching;
use super::uncertainty::Uncertainty;
use crate::decision::Decision;
use crate::decision::best_mix::Best;
use crate::decision::problem::{Limits, Problem};
use crate::decision::trade_off::TradeOff;
use crate::engine::{Comparison, compare};
use crate::scenario::Valid;

/// Points of the first picture, and of one that is worth showing before all are done.
const PICTURES: [usize; 2] = [128, 1_024];

/// Points in one step: about a millisecond in a browser for twenty groups.
const POINTS_IN_A_STEP: usize = 64;

/// Steps of a search in one step: about a millisecond in a browser.
const SEARCH_IN_A_STEP: u64 = 1_000;

/// Steps of the best mix before the rest of the work: enough where it is easily found.
const FIRST_SEARCH: u64 = 10_000;

/// The work, which can be left after every step and taken up again.
pub struct Deliberation {
    valid: Valid,
    uncertainty: Uncertainty,
    /// For the mixes.
    comparison: Comparison,
    /// What would change the answer; `None` where there is nothing to compare.
    analysis: Option<Analysis>,
    /// `None` when it is done, and where there is nothing to compare.
    switching: Option<Switching>,
    found: Decision,
    has_news: bool,
    /// Pictures shown before all points were done.
    pictures: usize,
    is_sampled: bool,
    mixes: Option<Mixes>,
}

/// The work on mixes.
struct Mixes {
    problem: Rc<Problem>,
    tracer: Tracer,
    finder: Option<Finder>,
    /// Steps taken of the best mix.
    searched: u64,
}

impl Mixes {
    fn new(valid: &Valid, comparison: &Comparison) -> Self {
        let scenario = valid.scenario();
        let limits = Limits::of(scenario);
        let objective = scenario.limits.objective;
        let problem =
            Problem::from_scenario(valid, comparison, objective.unwrap_or_default(), limits);
        let problem = Rc::new(problem);
        let is_asked = objective.is_some() || limits != Limits::default();
        Self {
            tracer: Tracer::new(problem.clone()),
            finder: is_asked.then(|| Finder::new(problem.clone(), STEPS)),
            searched: 0,
            problem,
        }
    }

    /// Goes on with the curve, and returns it when it is done.
    fn trace(&mut self) -> Option<TradeOff> {
        let is_done = !self.tracer.advance(SEARCH_IN_A_STEP);
        is_done.then(|| {
            let frontier = self.tracer.curve().clone();
            TradeOff {
                frontier,
                problem: self.problem.clone(),
            }
        })
    }

    /// Goes on with the best mix, and returns it where it is worth showing: before the rest of the
    /// work, and when it is done.
    fn find(&mut self) -> Option<Best> {
        let finder = self.finder.as_mut()?;
        let is_done = !finder.advance(SEARCH_IN_A_STEP);
        let before = self.searched;
        self.searched += SEARCH_IN_A_STEP;
        if !is_done && (before >= FIRST_SEARCH || self.searched < FIRST_SEARCH) {
            return None;
        }
        let outcome = finder.outcome();
        if is_done {
            self.finder = None;
        }
        Some(Best {
            objective: self.problem.objective,
            outcome,
            is_done,
        })
    }
}

impl Deliberation {
    pub fn new(valid: &Valid) -> Self {
        let comparison = compare(valid);
        Self {
            uncertainty: Uncertainty::new(valid),
            analysis: comparison.judged.map(|judged| Analysis::new(valid, judged)),
            switching: Switching::new(valid, &comparison),
            comparison,
            valid: valid.clone(),
            found: Decision::default(),
            has_news: false,
            pictures: 0,
            is_sampled: false,
            mixes: None,
        }
    }

    /// Does the next step, of one or two milliseconds. Returns whether that was the last one.
    pub fn step(&mut self) -> bool {
        let (valid, comparison) = (&self.valid, &self.comparison);
        let mixes = self
            .mixes
            .get_or_insert_with(|| Mixes::new(valid, comparison));
        let is_analysed = self.analysis.as_ref().is_none_or(Analysis::is_done);
        // Something of everything first, then the rest of what is only refined.
        let is_first = self.pictures == 0;
        let is_curve_due = self.found.trade_off.is_none() && (mixes.tracer.is_exact() || !is_first);
        if is_curve_due {
            if let Some(curve) = mixes.trace() {
                self.found.trade_off = Some(Rc::new(curve));
                self.has_news = true;
            }
        } else if mixes.finder.is_some() && mixes.searched < FIRST_SEARCH
            || self.is_sampled && is_analysed
        {
            if let Some(best) = mixes.find() {
                self.found.best_mix = Some(Rc::new(best));
                self.has_news = true;
            }
        } else if let Some(switching) = self.switching.as_mut().filter(|_| !is_first) {
            if !switching.advance() {
                self.found.switches = Some(Rc::new(switching.results()));
                self.switching = None;
                self.has_news = true;
            }
        } else if is_first || is_analysed {
            self.is_sampled = !self.uncertainty.advance(POINTS_IN_A_STEP);
            let next = PICTURES.get(self.pictures);
            if self.is_sampled || next.is_some_and(|points| self.uncertainty.done() >= *points) {
                self.found.uncertainty = Some(Rc::new(self.uncertainty.picture()));
                self.pictures += 1;
                self.has_news = true;
            }
        } else if let Some(analysis) = &mut self.analysis {
            analysis.advance();
            if analysis.is_done() {
                self.found.sensitivity = Some(Rc::new(analysis.result()));
                self.has_news = true;
            }
        }
        let is_analysed = self.analysis.as_ref().is_none_or(Analysis::is_done);
        let is_searched = self
            .mixes
            .as_ref()
            .is_some_and(|mixes| mixes.finder.is_none());
        self.is_sampled && is_searched && is_analysed && self.found.trade_off.is_some()
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
