//! What is not a number and could be otherwise: how things are counted, and what an offer includes.
//! Each is tried by itself, with everything else as it is.

use super::difference::Differences;
use crate::catalogue::DeviceClass;
use crate::decision::measure::{Leaning, Measure};
use crate::decision::switches::{SwitchKind, SwitchResult};
use crate::engine::Comparison;
use crate::engine::judged::Judged;
use crate::engine::option::evaluate_options;
use crate::engine::plan_totals::plan_totals;
use crate::scenario::{
    Allocation, Cell, Choice, FootprintSource, Identified, Scenario, Sourcing, Valid, Value,
    validate,
};

/// Something to try.
#[derive(Debug)]
enum Trial {
    Allocation(Allocation),
    FootprintSource(FootprintSource),
    /// Options of one class that are to have a new battery, or none.
    NewBattery(DeviceClass, Vec<Cell>, bool),
    /// Percent of all devices that leave.
    Reuse(f64),
    UnusedLife,
    /// Years to buy for options, and the months that they then have.
    EqualWarranty(Vec<(Cell, f64)>, Value, Value),
}

/// The work, one trial after another.
pub struct Switching {
    valid: Valid,
    judged: Judged,
    fits: Vec<Vec<bool>>,
    now: Differences,
    /// Last one first.
    waiting: Vec<Trial>,
    found: Vec<(f64, SwitchResult)>,
}

impl Switching {
    /// `None` where there is nothing to compare.
    pub fn new(valid: &Valid, comparison: &Comparison) -> Option<Self> {
        let judged = comparison.judged?;
        let evaluated = evaluate_options(valid.inputs());
        let total = |kind| plan_totals(kind, valid.inputs(), &evaluated);
        let mut waiting = trials(valid, comparison);
        waiting.reverse();
        Some(Self {
            judged,
            now: Differences::between(&total(judged.plan), &total(judged.against)),
            fits: evaluated.fits,
            valid: valid.clone(),
            waiting,
            found: Vec::new(),
        })
    }

    /// Tries the next one: the engine runs once. Returns whether there are more.
    pub fn advance(&mut self) -> bool {
        if let Some(trial) = self.waiting.pop() {
            let found = self.tried(&trial);
            self.found.extend(found);
        }
        !self.waiting.is_empty()
    }

    /// What was tried and changes something: what turns the answer first, then by effect.
    pub fn results(&self) -> Vec<SwitchResult> {
        let mut found = self.found.clone();
        crate::order::sort_by(&mut found, |(one, a), (other, b)| {
            let turns = |result: &SwitchResult| result.turns_cost || result.turns_carbon;
            turns(b).cmp(&turns(a)).then(other.total_cmp(one))
        });
        found.into_iter().map(|(_, result)| result).collect()
    }

    /// The result with its effect, as a share of what is compared; `None` where there is none.
    fn tried(&self, trial: &Trial) -> Option<(f64, SwitchResult)> {
        let mut scenario = self.valid.scenario().clone();
        let (kind, from, to) = trial.put_into(&mut scenario, &self.valid);
        let changed = validate(&scenario).ok()?;
        let evaluated = evaluate_options(changed.inputs()).divided_as(&self.fits);
        let total = |kind| plan_totals(kind, changed.inputs(), &evaluated);
        let after = Differences::between(&total(self.judged.plan), &total(self.judged.against));
        let effect = |measure: Measure| {
            let change = libm::fabs(after.of[measure] - self.now.of[measure]);
            let size = after.size[measure] + self.now.size[measure];
            if Leaning::beyond_rounding(change, size) == Leaning::Equal {
                0.0
            } else {
                change / size
            }
        };
        let effect = effect(Measure::Cost).max(effect(Measure::Carbon));
        let (class, cells) = match trial {
            Trial::NewBattery(class, cells, _) => (Some(*class), cells.as_slice()),
            _ => (None, &[][..]),
        };
        let group = match cells {
            [(group, _)] => self.valid.scenario().groups.get(*group),
            _ => None,
        };
        let option = group.and_then(|group| group.options.get(cells[0].1));
        let turns = |measure| self.now.answer(measure) != after.answer(measure);
        (effect > 0.0).then(|| {
            let result = SwitchResult {
                kind,
                group: group.map(|group| group.id.clone()),
                option: option.map(|option| option.id.clone()),
                class: class.filter(|_| option.is_none()),
                from,
                to,
                cost_now: self.now.of.cost,
                carbon_now: self.now.of.carbon,
                cost: after.of.cost,
                carbon: after.of.carbon,
                turns_cost: turns(Measure::Cost),
                turns_carbon: turns(Measure::Carbon),
            };
            (effect, result)
        })
    }
}

impl Trial {
    /// What is switched, from what and to what.
    fn put_into(&self, scenario: &mut Scenario, valid: &Valid) -> (SwitchKind, Value, Value) {
        let word = |word: &str| Value::Text(word.to_owned());
        match self {
            Trial::Allocation(to) => {
                let from = valid.inputs().common.allocation;
                scenario.method.allocation = Some(*to);
                (SwitchKind::Allocation, word(from.word()), word(to.word()))
            }
            Trial::FootprintSource(to) => {
                let from = footprint_source(scenario);
                scenario.method.footprint_source = Some(*to);
                let (from, to) = (word(from.word()), word(to.word()));
                (SwitchKind::FootprintSource, from, to)
            }
            Trial::NewBattery(_, cells, on) => {
                for (group, option) in cells {
                    let option = &mut scenario.groups[*group].options[*option];
                    // A kept device has one put in; a refurbished one comes with it.
                    if option.sourcing == Some(Sourcing::Keep) || !on {
                        option.offer.upgrade.new_battery = Some(*on);
                    }
                    if option.sourcing != Some(Sourcing::Keep) {
                        option.offer.new_battery = Some(*on);
                    }
                }
                (SwitchKind::NewBattery, Value::Bool(!on), Value::Bool(*on))
            }
            Trial::Reuse(percent) => {
                let options = valid
                    .inputs()
                    .groups
                    .iter()
                    .flat_map(|group| &group.options);
                let bought = options.filter(|option| is_bought(option.sourcing));
                let shares = bought.map(|option| 100.0 * option.carbon.reused.value());
                let options = scenario
                    .groups
                    .iter_mut()
                    .flat_map(|group| &mut group.options);
                for option in options {
                    if is_bought(option.sourcing.unwrap_or(Sourcing::New)) {
                        option.offer.take_back_agreement.reuse_share_percent = Some(*percent);
                    }
                }
                (SwitchKind::Reuse, common(shares), Value::Number(*percent))
            }
            Trial::UnusedLife => {
                let now = valid.inputs().common.credit_unused_life;
                scenario.method.credit_unused_life = Some(!now);
                (SwitchKind::UnusedLife, Value::Bool(now), Value::Bool(!now))
            }
            Trial::EqualWarranty(bought, from, to) => {
                for ((group, option), years) in bought {
                    let warranty = &mut scenario.groups[*group].options[*option].offer.warranty;
                    let before = warranty.bought_years.unwrap_or(0.0);
                    warranty.bought_years = Some(before + years);
                }
                (SwitchKind::EqualWarranty, from.clone(), to.clone())
            }
        }
    }
}

fn is_bought(sourcing: Sourcing) -> bool {
    matches!(sourcing, Sourcing::New | Sourcing::Refurbished)
}

fn footprint_source(scenario: &Scenario) -> FootprintSource {
    let chosen = scenario.method.footprint_source;
    chosen.unwrap_or(FootprintSource::ClassMedian)
}

/// The number that all of them are, or null.
fn common(mut numbers: impl Iterator<Item = f64>) -> Value {
    match numbers.next() {
        Some(first) if numbers.all(|other| other == first) => Value::Number(first),
        _ => Value::Null,
    }
}

/// Everything that is tried.
fn trials(valid: &Valid, comparison: &Comparison) -> Vec<Trial> {
    let scenario = valid.scenario();
    let mut trials = Vec::new();
    let own = valid.inputs().common.allocation;
    let others = Allocation::ALL.into_iter().filter(|rule| *rule != own);
    trials.extend(others.map(Trial::Allocation));
    let own = footprint_source(scenario);
    for (_, source) in FootprintSource::WORDS {
        if *source != own {
            trials.push(Trial::FootprintSource(*source));
        }
    }
    for class in DeviceClass::ALL {
        for on in [true, false] {
            let cells = batteries(valid, class, on);
            if !cells.is_empty() {
                trials.push(Trial::NewBattery(class, cells, on));
            }
        }
    }
    trials.extend([0.0, 100.0].map(Trial::Reuse));
    trials.push(Trial::UnusedLife);
    trials.extend(equal_warranty(comparison));
    trials
}

/// The options of a class that are not bought new and have no new battery, or have one that could be
/// left out.
fn batteries(valid: &Valid, class: DeviceClass, on: bool) -> Vec<Cell> {
    let mut cells = Vec::new();
    let groups = valid.scenario().groups.iter().zip(&valid.inputs().groups);
    for (group, (entered, inputs)) in groups.enumerate() {
        let options = entered.options.iter().zip(&inputs.options);
        for (option, (entered, inputs)) in options.enumerate() {
            let is_old = matches!(inputs.sourcing, Sourcing::Refurbished | Sourcing::Keep);
            let is_of_class = Identified::of(entered).is_some_and(|one| one.class == class);
            let has = inputs.battery.as_ref().map(|battery| battery.new);
            if is_old && is_of_class && has == Some(!on) {
                cells.push((group, option));
            }
        }
    }
    cells
}

/// Warranty bought to the length of the longest in each group, where it is for sale.
fn equal_warranty(comparison: &Comparison) -> Option<Trial> {
    let mut bought = Vec::new();
    let (mut from, mut to) = (Vec::new(), Vec::new());
    for (group, of_group) in comparison.groups.iter().enumerate() {
        let years = |option: usize| of_group.options[option].warranty.years.value();
        let all = 0..of_group.options.len();
        let longest = all.clone().map(years).fold(0.0, f64::max);
        for option in all {
            let is_for_sale = of_group.options[option]
                .warranty
                .equal_warranty_price
                .is_some();
            if is_for_sale && years(option) < longest {
                bought.push(((group, option), longest - years(option)));
                from.push(12.0 * years(option));
                to.push(12.0 * longest);
            }
        }
    }
    let [from, to] = [from, to].map(|months| common(months.into_iter()));
    (!bought.is_empty()).then_some(Trial::EqualWarranty(bought, from, to))
}

/// All of them at once.
pub fn switches(valid: &Valid, comparison: &Comparison) -> Option<Vec<SwitchResult>> {
    let mut work = Switching::new(valid, comparison)?;
    while work.advance() {}
    Some(work.results())
}
