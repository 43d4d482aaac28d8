//! What drives a difference: the variables ranked, their responses, and how the two strongest act
//! together.

use super::difference::{Differ, Differences, Reached};
use super::interactions::{MAP_VALUES, map_row, map_values};
use super::jumps::{bends, jumps};
use super::ranking::{Swing, ranked, strongest, swing};
use super::response::{Response, Sweep};
use super::trying::{difference, tried};
use super::variable::Variable;
use super::variables::variables;
use crate::decision::break_even::BreakEven;
use crate::decision::measure::{Measure, Pair};
use crate::decision::sensitivity::{
    Assumption, CurvePoint, InteractionMap, Sensitivity, VariableSensitivity,
};
use crate::engine::judged::Judged;
use crate::scenario::Valid;

/// How many variables get a response.
pub const MOST_RESPONSES: usize = 20;

/// Options evaluated in one slice of the work: a millisecond or two in a browser.
const SLICE: usize = 1_000;

/// The whole work at once.
pub fn sensitivity(valid: &Valid, judged: Judged) -> Sensitivity {
    let mut analysis = Analysis::new(valid, judged);
    while !analysis.is_done() {
        analysis.advance();
    }
    analysis.result()
}

/// How one variable moves the difference, whether it is among the strongest or not.
pub fn response(variable: &Variable, differ: &mut Differ) -> Response {
    let mut sweeping = Sweeping::new(variable, differ);
    let mut left = usize::MAX;
    while !sweeping.advance(variable, differ, &mut left) {}
    sweeping.sweep.response()
}

/// A sweep under way.
#[derive(Debug)]
struct Sweeping {
    sweep: Sweep,
    reached: Reached,
}

impl Sweeping {
    fn new(variable: &Variable, differ: &Differ) -> Self {
        Self {
            sweep: Sweep::new(
                variable.search,
                &jumps(variable, differ),
                bends(variable, differ).as_deref(),
            ),
            reached: differ.reach(&[variable]),
        }
    }

    /// Goes on until it is through, which it says, or no work is left in the slice.
    fn advance(&mut self, variable: &Variable, differ: &mut Differ, left: &mut usize) -> bool {
        let is_done = loop {
            if *left == 0 {
                break false;
            }
            let Some(value) = self.sweep.ask() else {
                break true;
            };
            let found = differ.at(&[variable], &self.reached, &[value]);
            self.sweep.tell(&found);
            *left = left.saturating_sub(self.reached.work());
        };
        differ.restore(&self.reached);
        is_done
    }
}

/// The work in slices, each short enough for a page to stay responsive.
#[derive(Debug)]
pub struct Analysis {
    valid: Valid,
    judged: Judged,
    differ: Differ,
    /// The difference as it is, added up anew.
    now: Differences,
    variables: Vec<Variable>,
    swings: Vec<Swing>,
    /// The strongest variables, once all are ranked.
    chosen: Option<Vec<usize>>,
    others: usize,
    sweeping: Option<Sweeping>,
    responses: Vec<Response>,
    /// The two variables of the map, as places among the chosen.
    pair: Option<(usize, usize)>,
    rows: Vec<Pair<Vec<f64>>>,
    /// The strongest variables with their responses, in which what turns the answer is tried.
    found: Vec<VariableSensitivity>,
}

impl Analysis {
    pub fn new(valid: &Valid, judged: Judged) -> Self {
        Self {
            valid: valid.clone(),
            judged,
            differ: Differ::new(judged, valid.inputs()),
            now: difference(valid, judged),
            variables: variables(valid),
            swings: Vec::new(),
            chosen: None,
            others: 0,
            sweeping: None,
            responses: Vec::new(),
            pair: None,
            rows: Vec::new(),
            found: Vec::new(),
        }
    }

    pub fn is_done(&self) -> bool {
        let Some(chosen) = &self.chosen else {
            return false;
        };
        let has_map = self.pair.is_none() || self.rows.len() == MAP_VALUES;
        self.found.len() == chosen.len() && has_map
    }

    /// Does the next slice of the work.
    pub fn advance(&mut self) {
        let mut left = SLICE;
        while left > 0 && !self.is_done() {
            left = match self.chosen.take() {
                None => self.rank(left),
                Some(chosen) => {
                    let left = self.go_on(&chosen, left);
                    self.chosen = Some(chosen);
                    left
                }
            };
        }
    }

    /// Ranks the next variable, or chooses when all are ranked. Returns what is left of the slice.
    fn rank(&mut self, left: usize) -> usize {
        if let Some(variable) = self.variables.get(self.swings.len()) {
            self.swings.push(swing(variable, &mut self.differ));
            let work = self.differ.reach(&[variable]).work();
            return left.saturating_sub(2 * work);
        }
        let [uncertain, chosen] = [true, false].map(|uncertain| {
            Measure::ALL.map(|measure| {
                let belongs = |index: usize| self.variables[index].is_uncertain() == uncertain;
                ranked(&self.swings, measure, belongs)
            })
        });
        let pair = (uncertain[0].first().copied(), uncertain[0].get(1).copied());
        let [by_cost, by_carbon] = uncertain;
        let [chosen_by_cost, chosen_by_carbon] = chosen;
        let orders = [by_cost, by_carbon, chosen_by_cost, chosen_by_carbon];
        let taken = strongest(&orders, MOST_RESPONSES);
        let place = |index: Option<usize>| {
            let index = index?;
            taken.iter().position(|taken| *taken == index)
        };
        self.pair = place(pair.0).zip(place(pair.1));
        let effective = self.swings.iter();
        let effective = effective.filter(|swing| swing.size.cost > 0.0 || swing.size.carbon > 0.0);
        self.others = effective.count() - taken.len();
        self.chosen = Some(taken);
        left
    }

    fn go_on(&mut self, chosen: &[usize], mut left: usize) -> usize {
        if let Some(index) = chosen.get(self.responses.len()) {
            let variable = &self.variables[*index];
            let differ = &mut self.differ;
            let mut sweeping = self
                .sweeping
                .take()
                .unwrap_or_else(|| Sweeping::new(variable, differ));
            if sweeping.advance(variable, differ, &mut left) {
                self.responses.push(sweeping.sweep.response());
            } else {
                self.sweeping = Some(sweeping);
            }
        } else if let Some(index) = chosen.get(self.found.len()) {
            let found = self.with_tried(*index);
            self.found.push(found);
            // As if all had been evaluated twice.
            let groups = self.valid.inputs().groups.iter();
            let options: usize = groups.map(|group| group.options.len()).sum();
            left = left.saturating_sub(2 * options);
        } else if let Some((across, down)) = self.pair {
            let across = &self.variables[chosen[across]];
            let down = &self.variables[chosen[down]];
            let value = map_values(down)[self.rows.len()];
            self.rows
                .push(map_row(&mut self.differ, across, down, value));
            let work = self.differ.reach(&[across, down]).work();
            left = left.saturating_sub(MAP_VALUES * work);
        }
        left
    }

    /// The next variable, with what turns the answer entered.
    fn with_tried(&self, index: usize) -> VariableSensitivity {
        let variable = &self.variables[index];
        let response = &self.responses[self.found.len()];
        let mut found = variable_sensitivity(variable, &self.swings[index], response, &self.valid);
        let [cost, carbon] = Measure::ALL.map(|measure| {
            let now = self.now.answer(measure);
            tried(variable, &found, measure, now, (&self.valid, self.judged))
        });
        (found.tried_cost, found.tried_carbon) = (cost, carbon);
        found
    }

    /// What was found, complete once the work is done.
    pub fn result(&self) -> Sensitivity {
        let chosen = self.chosen.as_deref().unwrap_or_default();
        let swings: Vec<Swing> = chosen.iter().map(|index| self.swings[*index]).collect();
        let order = |uncertain: bool, measure: Measure| {
            ranked(&swings, measure, |place| {
                self.variables[chosen[place]].is_uncertain() == uncertain
            })
        };
        let assumptions = self.variables.iter().zip(&self.swings);
        Sensitivity {
            plan: self.judged.plan,
            against: self.judged.against,
            cost: self.differ.whole().of.cost,
            carbon: self.differ.whole().of.carbon,
            variables: self.found.clone(),
            others: self.others,
            uncertain_by_cost: order(true, Measure::Cost),
            uncertain_by_carbon: order(true, Measure::Carbon),
            chosen_by_cost: order(false, Measure::Cost),
            chosen_by_carbon: order(false, Measure::Carbon),
            map: self.map(chosen),
            assumptions: assumptions.map(assumption).collect(),
        }
    }

    fn map(&self, chosen: &[usize]) -> Option<InteractionMap> {
        let (across, down) = self.pair?;
        let values = |place: usize| {
            let variable = &self.variables[chosen[place]];
            let unit = variable.quantity.unit().of_format();
            map_values(variable).map(|value| value / unit).to_vec()
        };
        let of = |measure: Measure| self.rows.iter().map(|row| row[measure].clone()).collect();
        Some(InteractionMap {
            across,
            down,
            values_across: values(across),
            values_down: values(down),
            cost: of(Measure::Cost),
            carbon: of(Measure::Carbon),
        })
    }
}

fn assumption((variable, swing): (&Variable, &Swing)) -> Assumption {
    Assumption {
        quantity: variable.quantity,
        cells: variable.cells().to_vec(),
        entry: variable.entry,
        paths: variable.paths(),
        value: variable.value / variable.quantity.unit().of_format(),
        origin: variable.origin,
        swing_cost: swing.size.cost,
        swing_carbon: swing.size.carbon,
    }
}

fn variable_sensitivity(
    variable: &Variable,
    swing: &Swing,
    response: &Response,
    valid: &Valid,
) -> VariableSensitivity {
    let unit = variable.quantity.unit().of_format();
    let cells = variable.cells();
    let group = match cells {
        [(group, _)] => valid.scenario().groups.get(*group),
        _ => None,
    };
    let option = group.and_then(|group| group.options.get(cells[0].1));
    let break_evens = |all: &[BreakEven]| {
        let in_unit = |one: &BreakEven| BreakEven {
            value: one.value / unit,
            ..*one
        };
        all.iter().map(in_unit).collect()
    };
    let curve = response.curve.iter().map(|point| CurvePoint {
        value: point.value / unit,
        ..*point
    });
    VariableSensitivity {
        quantity: variable.quantity,
        cells: cells.to_vec(),
        group: group.map(|group| group.id.clone()),
        option: option.map(|option| option.id.clone()),
        paths: variable.paths(),
        is_choice: variable.is_choice(),
        current: variable.value / unit,
        low: swing.range.0 / unit,
        high: swing.range.1 / unit,
        cost_at_low: swing.at_low.cost,
        cost_at_high: swing.at_high.cost,
        carbon_at_low: swing.at_low.carbon,
        carbon_at_high: swing.at_high.carbon,
        swing_cost: swing.size.cost,
        swing_carbon: swing.size.carbon,
        break_even_cost: break_evens(&response.cost),
        break_even_carbon: break_evens(&response.carbon),
        curve: curve.collect(),
        tried_cost: None,
        tried_carbon: None,
    }
}
