//! What is not a number and could be otherwise: how things are counted, and what an offer includes.
//! Each is tried by itself, with everything else as it is.

use super::difference::Differences;
use crate::catalogue::DeviceClass;
use crate::decision::measure::{Leaning, Measure};
use crate::decision::switches::{OutlivedUpdates, PlanChange, SwitchKind, SwitchResult};
use crate::engine::Comparison;
use crate::engine::cohort_result::cohort_results;
use crate::engine::judged::Judged;
use crate::engine::option::evaluate_options;
use crate::engine::plan_totals::{PlanTotals, plan_totals};
use crate::engine::totals::Evaluated;
use crate::scenario::{
    Allocation, Cell, Choice, Entry, FootprintSource, Identified, ReplacementTime, Scenario,
    Sourcing, Valid, Value, Vat, validate,
};

/// Something to try: what is switched, from what and to what, and what is entered for it.
#[derive(Debug)]
struct Trial {
    kind: SwitchKind,
    /// The options that it is of, and their class; none of what is of all.
    class: Option<DeviceClass>,
    cells: Vec<Cell>,
    from: Value,
    to: Value,
    entries: Vec<Entry>,
}

/// The work, one trial after another.
pub struct Switching {
    valid: Valid,
    judged: Judged,
    fits: Vec<Vec<bool>>,
    now: Differences,
    /// The plan that is judged and the other, as they are.
    totals: [PlanTotals; 2],
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
        let totals = [judged.plan, judged.against].map(total);
        let mut waiting = trials(valid, comparison);
        waiting.reverse();
        Some(Self {
            judged,
            now: Differences::between(&totals[0], &totals[1]),
            totals,
            fits: evaluated.fits,
            valid: valid.clone(),
            waiting,
            found: Vec::new(),
        })
    }

    /// Tries the next one: the engine runs once. Returns whether there are more.
    pub fn advance(&mut self) -> bool {
        if let Some(trial) = self.waiting.pop() {
            let found = self.tried(trial);
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
    fn tried(&self, trial: Trial) -> Option<(f64, SwitchResult)> {
        let Trial {
            kind,
            class,
            cells,
            from,
            to,
            entries,
        } = trial;
        let mut scenario = self.valid.scenario().clone();
        for entry in &entries {
            entry.enter(&mut scenario)?;
        }
        let changed = validate(&scenario).ok()?;
        let evaluated = evaluate_options(changed.inputs()).divided_as(&self.fits);
        let total = |kind| plan_totals(kind, changed.inputs(), &evaluated);
        let totals = [self.judged.plan, self.judged.against].map(total);
        let after = Differences::between(&totals[0], &totals[1]);
        let change = |index: usize| {
            let (before, after): (&PlanTotals, &PlanTotals) = (&self.totals[index], &totals[index]);
            PlanChange {
                cost: after.cost().value() - before.cost().value(),
                carbon: after.tally.carbon().value() - before.tally.carbon().value(),
            }
        };
        let (plan, against) = (change(0), change(1));
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
        let group = match cells[..] {
            [(group, _)] => self.valid.scenario().groups.get(group),
            _ => None,
        };
        let option = group.and_then(|group| group.options.get(cells[0].1));
        let turns = |measure| self.now.answer(measure) != after.answer(measure);
        // VAT raises nearly everything alike; it matters where it turns the answer.
        let is_told = kind != SwitchKind::Vat || turns(Measure::Cost);
        // What moves both plans alike leaves the difference as it is, and is worth knowing where it is
        // a decision of its own.
        let of_plans = [plan.cost, plan.carbon, against.cost, against.carbon];
        let moves = kind == SwitchKind::Replacement && of_plans.iter().any(|one| *one != 0.0);
        ((effect > 0.0 || moves) && is_told).then(|| {
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
                plan,
                against,
                outlived: match kind {
                    SwitchKind::Replacement => outlived(&changed, &evaluated),
                    _ => None,
                },
                turns_cost: turns(Measure::Cost),
                turns_carbon: turns(Measure::Carbon),
                entries,
            };
            (effect, result)
        })
    }
}

impl Trial {
    /// Something of all options.
    fn of_all(kind: SwitchKind, path: &str, from: Value, to: Value) -> Self {
        Self {
            kind,
            class: None,
            cells: Vec::new(),
            entries: vec![Entry {
                path: path.to_owned(),
                value: to.clone(),
            }],
            from,
            to,
        }
    }
}

/// Devices of today's fleet that are in use past their updates, and from when on.
fn outlived(valid: &Valid, evaluated: &Evaluated) -> Option<OutlivedUpdates> {
    let groups = 0..valid.inputs().groups.len();
    let cohorts = groups.flat_map(|group| cohort_results(group, valid, evaluated));
    let past = cohorts.filter(|cohort| cohort.outlives_updates);
    past.fold(None, |sum: Option<OutlivedUpdates>, cohort| {
        let ends = cohort.updates_end.unwrap_or(f64::INFINITY);
        let (devices, from_year) = sum.map_or((0.0, ends), |sum| (sum.devices, sum.from_year));
        Some(OutlivedUpdates {
            devices: devices + cohort.devices.value(),
            from_year: from_year.min(ends),
        })
    })
}

/// A field of an option, and what is entered there.
fn entry((group, option): Cell, field: &str, value: Value) -> Entry {
    let (group, option) = (group.to_string(), option.to_string());
    let path = ["groups[", &group, "].options[", &option, "].", field].concat();
    Entry { path, value }
}

fn word(word: &str) -> Value {
    Value::Text(word.to_owned())
}

/// A new battery for these options of a class, or none.
fn new_battery(valid: &Valid, class: DeviceClass, cells: Vec<Cell>, on: bool) -> Trial {
    let mut entries = Vec::new();
    for cell in &cells {
        let option = &valid.scenario().groups[cell.0].options[cell.1];
        // A kept device has one put in; a refurbished one comes with it.
        let is_kept = option.sourcing == Some(Sourcing::Keep);
        if is_kept || !on {
            entries.push(entry(*cell, "offer.upgrade.newBattery", Value::Bool(on)));
        }
        if !is_kept {
            entries.push(entry(*cell, "offer.newBattery", Value::Bool(on)));
        }
    }
    Trial {
        kind: SwitchKind::NewBattery,
        class: Some(class),
        cells,
        from: Value::Bool(!on),
        to: Value::Bool(on),
        entries,
    }
}

/// So many percent of all devices that were bought are used again.
fn reuse(valid: &Valid, percent: f64) -> Trial {
    let mut shares = Vec::new();
    let mut entries = Vec::new();
    for (group, of_group) in valid.inputs().groups.iter().enumerate() {
        for (option, inputs) in of_group.options.iter().enumerate() {
            if is_bought(inputs.sourcing) {
                shares.push(100.0 * inputs.carbon.reused.value());
                let field = "offer.takeBackAgreement.reuseSharePercent";
                entries.push(entry((group, option), field, Value::Number(percent)));
            }
        }
    }
    Trial {
        kind: SwitchKind::Reuse,
        class: None,
        cells: Vec::new(),
        from: common(shares.into_iter()),
        to: Value::Number(percent),
        entries,
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
    let kind = SwitchKind::Allocation;
    for rule in Allocation::ALL.into_iter().filter(|rule| *rule != own) {
        let (from, to) = (word(own.word()), word(rule.word()));
        trials.push(Trial::of_all(kind, "method.allocation", from, to));
    }
    let own = footprint_source(scenario);
    let kind = SwitchKind::FootprintSource;
    for (other, source) in FootprintSource::WORDS {
        if *source != own {
            let (from, to) = (word(own.word()), word(other));
            trials.push(Trial::of_all(kind, "method.footprintSource", from, to));
        }
    }
    for class in DeviceClass::ALL {
        for on in [true, false] {
            let cells = batteries(valid, class, on);
            if !cells.is_empty() {
                trials.push(new_battery(valid, class, cells, on));
            }
        }
    }
    trials.extend([0.0, 100.0].map(|percent| reuse(valid, percent)));
    let now = valid.inputs().common.credit_unused_life;
    let (from, to) = (Value::Bool(now), Value::Bool(!now));
    let kind = SwitchKind::UnusedLife;
    trials.push(Trial::of_all(kind, "method.creditUnusedLife", from, to));
    let own = scenario.method.vat.unwrap_or(Vat::Excluded);
    let other = match own {
        Vat::Excluded => Vat::Included,
        Vat::Included => Vat::Excluded,
    };
    let (from, to) = (word(own.word()), word(other.word()));
    trials.push(Trial::of_all(SwitchKind::Vat, "method.vat", from, to));
    trials.extend(equal_warranty(valid, comparison));
    trials.extend(replacements(valid));
    trials
}

/// The other times at which today's fleet may be replaced, where there is one.
fn replacements(valid: &Valid) -> Vec<Trial> {
    let mut groups = valid.inputs().groups.iter();
    if !groups.any(|group| !group.fleet.cohorts.is_empty()) {
        return Vec::new();
    }
    let own = valid.scenario().method.replacement.unwrap_or_default();
    let others = ReplacementTime::WORDS.iter();
    let others = others.filter(|(_, other)| *other != own);
    let trial = |(other, _): &(&str, ReplacementTime)| {
        let (from, to) = (word(own.word()), word(other));
        Trial::of_all(SwitchKind::Replacement, "method.replacement", from, to)
    };
    others.map(trial).collect()
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
fn equal_warranty(valid: &Valid, comparison: &Comparison) -> Option<Trial> {
    let mut entries = Vec::new();
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
                let entered = &valid.scenario().groups[group].options[option]
                    .offer
                    .warranty;
                let before = entered.bought_years.unwrap_or(0.0);
                let bought = Value::Number(before + longest - years(option));
                entries.push(entry((group, option), "offer.warranty.boughtYears", bought));
                from.push(12.0 * years(option));
                to.push(12.0 * longest);
            }
        }
    }
    let [from, to] = [from, to].map(|months| common(months.into_iter()));
    (!entries.is_empty()).then_some(Trial {
        kind: SwitchKind::EqualWarranty,
        class: None,
        cells: Vec::new(),
        from,
        to,
        entries,
    })
}

/// All of them at once.
pub fn switches(valid: &Valid, comparison: &Comparison) -> Option<Vec<SwitchResult>> {
    let mut work = Switching::new(valid, comparison)?;
    while work.advance() {}
    Some(work.results())
}
