//! Options whose branches depend on variables: evaluated on the tape where that holds, and by the
//! plain engine elsewhere.

use super::tape::{BATCH, Batch, Form};
use super::variable::Variable;
use crate::decision::measure::Measure;
use crate::engine::fleet::fleet_totals;
use crate::engine::fleet_totals::FleetTotals;
use crate::engine::horizon::HorizonFactors;
use crate::engine::life::{LifeLimit, ServiceLife};
use crate::engine::option::evaluate_option;
use crate::engine::plan_kind::PlanKind;
use crate::engine::totals::OptionTotals;
use crate::scenario::inputs::{Common, FleetInputs, GroupInputs, Inputs, LifeInputs, OptionInputs};
use crate::scenario::{Cell, Quantity, ReplacementTime};
use crate::units::{Money, Ratio};

/// Cost, then carbon.
pub const MEASURES: usize = Measure::ALL.len();

/// An option's people in each plan, at the price of one tier.
pub struct Used {
    pub tier: Option<usize>,
    pub users: [f64; PlanKind::ALL.len()],
}

/// An option that the plain engine has to evaluate at some points or at all of them.
pub struct Unsteady {
    pub cell: Cell,
    /// Another one, by its index, that comes to the same everywhere.
    pub model: Option<usize>,
    /// Variables up to which value the tape holds; all of them.
    up_to: Vec<(usize, f64)>,
    /// Variables down to which value it holds; all of them.
    down_to: Vec<(usize, f64)>,
    /// Whether it holds at all.
    pub on_tape: bool,
    touched_by: Vec<Touch>,
    /// The cohorts of the group's fleet in which variables stand: the variable, then the cohort.
    in_cohorts: Vec<(usize, usize)>,
    pub used: Vec<Used>,
    /// For each of `used` the cost, then the carbon, for one person.
    pub forms: Vec<Form>,
    pub before: Vec<f64>,
    /// The values of the variables where the plain engine was last asked, and what it came to.
    last: (Vec<f64>, Vec<f64>),
    at: OptionInputs,
    /// The fleet of its group.
    fleet_at: FleetInputs,
}

/// How a variable stands in an option.
#[derive(Clone, Copy, PartialEq)]
pub struct Touch {
    variable: usize,
    own: bool,
    as_new: bool,
    /// Whether it stands in a cohort of the group's fleet.
    in_fleet: bool,
}

impl Unsteady {
    /// What about an option the variables change so that its tape does not hold everywhere.
    pub fn of(
        cell: Cell,
        group: &GroupInputs,
        (life, fleet): (&ServiceLife, Option<&FleetTotals>),
        variables: &[Variable],
    ) -> Option<Self> {
        let option = &group.options[cell.1];
        let mut touched_by = Vec::new();
        let mut in_cohorts = Vec::new();
        for (index, variable) in variables.iter().enumerate() {
            let (own, as_new) = variable.stands_in(cell, group);
            let before = in_cohorts.len();
            let cohorts = variable.cohorts().iter().filter(|place| place.0 == cell.0);
            in_cohorts.extend(cohorts.map(|place| (index, place.1)));
            let prices_fleet = variable.prices_fleet(cell.0, group);
            let in_fleet = in_cohorts.len() > before || prices_fleet;
            if own || as_new || in_fleet {
                touched_by.push(Touch {
                    variable: index,
                    own,
                    as_new,
                    in_fleet,
                });
            }
        }
        let mut holds = Holds {
            up_to: Vec::new(),
            down_to: Vec::new(),
            on_tape: true,
        };
        for touch in &touched_by {
            let of = (touch.variable, &variables[touch.variable]);
            if touch.own {
                holds.narrow(of, &option.life, life);
            }
            if !touch.in_fleet || group.fleet.replacement == ReplacementTime::Now {
                continue;
            }
            let dues = fleet.map_or(&[][..], |fleet| &fleet.dues);
            for (index, (cohort, due)) in group.fleet.cohorts.iter().zip(dues).enumerate() {
                let place = (cell.0, index);
                if of.1.cohorts().binary_search(&place).is_ok() {
                    holds.narrow(of, &cohort.device.life, &due.life);
                }
            }
        }
        let Holds {
            up_to,
            down_to,
            on_tape,
        } = holds;
        (!on_tape || !up_to.is_empty() || !down_to.is_empty()).then(|| Self {
            cell,
            model: None,
            up_to,
            down_to,
            on_tape,
            touched_by,
            in_cohorts,
            used: Vec::new(),
            forms: Vec::new(),
            before: Vec::new(),
            last: (Vec::new(), Vec::new()),
            at: option.clone(),
            fleet_at: group.fleet.clone(),
        })
    }

    /// Cost and carbon at the price of each tier, at the points of a batch: from the tape where it
    /// holds, otherwise from the plain engine.
    pub fn evaluate(
        &mut self,
        slots: &[Batch],
        values: &[Batch],
        count: usize,
        commons: &mut Commons,
    ) -> Vec<Batch> {
        let mut each = vec![[0.0; BATCH]; MEASURES * self.used.len()];
        for (form, values) in self.forms.iter().zip(&mut each) {
            form.evaluate(slots, values, count);
        }
        let group = &commons.inputs.groups[self.cell.0];
        for point in 0..count {
            let beyond = |(variable, most): &(usize, f64)| values[*variable][point] > *most;
            let below = |(variable, least): &(usize, f64)| values[*variable][point] < *least;
            let outside = self.up_to.iter().any(beyond) || self.down_to.iter().any(below);
            if self.on_tape && !outside {
                continue;
            }
            let own = self.touched_by.iter().map(|touch| touch.variable);
            let reaching = own.chain(commons.shared.iter().copied());
            let now = reaching.map(|variable| values[variable][point]);
            if !now.clone().eq(self.last.0.iter().copied()) {
                let (at, came_to) = &mut self.last;
                at.clear();
                at.extend(now);
                came_to.clear();
                self.move_to(group, commons.variables, values, point);
                // Known already where another option of the group has been there.
                if !commons.knows_fleet(self.cell.0, point) {
                    self.move_fleet_to(group, commons.variables, values, point);
                }
                let (common, factors, fleet) =
                    commons.with_fleet(values, point, (self.cell.0, &self.fleet_at));
                let totals = evaluate_option(&self.at, None, None, fleet, common, factors);
                let work = work(fleet);
                commons.plain_evaluations += work;
                self.take(&totals);
            }
            for (values, outcome) in each.iter_mut().zip(&self.last.1) {
                values[point] = *outcome;
            }
        }
        each
    }

    /// Whether it comes to the same as another one that is like it: the same variables stand in it in
    /// the same way, and it is bought at the same tiers.
    pub fn comes_to(&self, other: &Self) -> bool {
        let tiers = |option: &Self| option.used.iter().map(|used| used.tier).collect::<Vec<_>>();
        self.touched_by == other.touched_by && tiers(self) == tiers(other)
    }

    /// Takes cost and carbon for one person at the price of each tier.
    fn take(&mut self, totals: &OptionTotals) {
        let came_to = &mut self.last.1;
        for used in &self.used {
            let price = used.tier.map(|tier| &self.at.tiers[tier].1);
            let cost = match price {
                Some(price) => totals.lines_at(&self.at, price).total(),
                None => totals.tally.lines.total(),
            };
            came_to.push(cost.value());
            came_to.push(totals.tally.carbon().value());
        }
    }

    /// Gives the option the values of a point.
    fn move_to(
        &mut self,
        group: &GroupInputs,
        variables: &[Variable],
        values: &[Batch],
        point: usize,
    ) {
        // Failures are set in proportion to what they were.
        let option = &group.options[self.cell.1];
        let by_age = &mut self.at.failures.by_age;
        by_age.clone_from(&option.failures.by_age);
        for touch in &self.touched_by {
            let value = values[touch.variable][point];
            if touch.own {
                let variable = &variables[touch.variable];
                self.at.set(variable.quantity, variable.entry, value);
            }
            if touch.as_new {
                self.at.price_as_new = Money::of(value);
            }
        }
    }

    /// Gives the cohorts of its group the values of a point.
    fn move_fleet_to(
        &mut self,
        group: &GroupInputs,
        variables: &[Variable],
        values: &[Batch],
        point: usize,
    ) {
        let cohorts = &mut self.fleet_at.cohorts;
        for (at, cohort) in cohorts.iter_mut().zip(&group.fleet.cohorts) {
            let by_age = &mut at.device.failures.by_age;
            by_age.clone_from(&cohort.device.failures.by_age);
        }
        for touch in self.touched_by.iter().filter(|touch| touch.in_fleet) {
            if variables[touch.variable].prices_fleet(self.cell.0, group) {
                let price = Money::of(values[touch.variable][point]);
                for at in cohorts.iter_mut() {
                    at.device.price_as_new = price;
                }
            }
        }
        for (index, cohort) in &self.in_cohorts {
            let variable = &variables[*index];
            if let Some(at) = cohorts.get_mut(*cohort) {
                let value = values[*index][point];
                at.device.set(variable.quantity, variable.entry, value);
            }
        }
    }
}

/// For which values of the variables the tape of an option holds.
struct Holds {
    up_to: Vec<(usize, f64)>,
    down_to: Vec<(usize, f64)>,
    on_tape: bool,
}

impl Holds {
    /// Narrowed to the values of a variable with which a device lives as long as it does.
    fn narrow(
        &mut self,
        (index, variable): (usize, &Variable),
        inputs: &LifeInputs,
        life: &ServiceLife,
    ) {
        if !shapes_life(variable.quantity) {
            return;
        }
        if variable.quantity == Quantity::UpdateYears {
            let least = least_update_years(inputs, life.years.value());
            if life.limit == LifeLimit::SecurityUpdates {
                self.on_tape = false;
            } else if let Some(least) = least {
                // Where years are bought, their number changes too.
                self.on_tape &= variable.value >= least;
                if variable.low < least {
                    self.down_to.push((index, least));
                }
            }
            return;
        }
        let Some((limit, ratio)) = growing_axis(variable.quantity, inputs) else {
            self.on_tape &= is_growth(variable.quantity);
            return;
        };
        // A device below the need is so however the need grows.
        if ratio < 1.0 {
            return;
        }
        if life.limit == limit {
            self.on_tape = false;
        } else if life.meets_need {
            let most = greatest_growth(ratio, life.years.value());
            if variable.high > most {
                self.up_to.push((index, most));
            }
        }
    }
}

/// What all options share, at the points of a batch where it is asked for.
pub struct Commons<'a> {
    inputs: &'a Inputs,
    variables: &'a [Variable],
    /// The variables that all options share.
    shared: Vec<usize>,
    factors: &'a HorizonFactors,
    at: [Option<(Common, HorizonFactors)>; BATCH],
    /// What is in use in the group of the last option, which its options share; by its index.
    fleets: (usize, Vec<Option<Option<FleetTotals>>>),
    /// How many options the plain engine has evaluated, one with a fleet as often as it has spells.
    pub plain_evaluations: usize,
}

impl<'a> Commons<'a> {
    /// With the factors of the scenario as it is.
    pub fn new(inputs: &'a Inputs, factors: &'a HorizonFactors, variables: &'a [Variable]) -> Self {
        let shared = variables.iter().enumerate();
        let shared = shared.filter(|(_, variable)| variable.is_common());
        Self {
            inputs,
            variables,
            shared: shared.map(|(index, _)| index).collect(),
            factors,
            at: core::array::from_fn(|_| None),
            fleets: (usize::MAX, Vec::new()),
            plain_evaluations: 0,
        }
    }

    /// Whether what is in use in a group is known at a point.
    fn knows_fleet(&self, group: usize, point: usize) -> bool {
        self.fleets.0 == group && self.fleets.1[point].is_some()
    }

    /// With what is in use in a group, whose cohorts have the values of the point.
    fn with_fleet(
        &mut self,
        values: &[Batch],
        point: usize,
        (group, fleet): (usize, &FleetInputs),
    ) -> (&Common, &HorizonFactors, Option<&FleetTotals>) {
        let (common, factors) = self.at[point].get_or_insert_with(|| {
            let mut common = self.inputs.common.clone();
            for shared in &self.shared {
                common.set(self.variables[*shared].quantity, values[*shared][point]);
            }
            let factors = self.factors.anew(&common);
            (common, factors)
        });
        if self.fleets.0 != group {
            self.fleets = (group, vec![None; BATCH]);
        }
        let known = &mut self.fleets.1[point];
        let known = known.get_or_insert_with(|| fleet_totals(fleet, common, factors));
        (common, factors, known.as_ref())
    }
}

/// What an option of a group takes, in options of groups without a fleet: one for each spell.
pub fn work(fleet: Option<&FleetTotals>) -> usize {
    fleet.map_or(1, |fleet| 1 + fleet.spells.len())
}

fn is_growth(quantity: Quantity) -> bool {
    use Quantity as Q;
    matches!(quantity, Q::CpuGrowth | Q::MemoryGrowth | Q::StorageGrowth)
}

/// Whether the branches of the formulas depend on it.
pub fn shapes_life(quantity: Quantity) -> bool {
    use Quantity as Q;
    is_growth(quantity)
        || matches!(
            quantity,
            Q::UpdateYears
                | Q::PlannedYears
                | Q::AgeAtPurchase
                | Q::WarrantyMonths
                | Q::WarrantyYearsBought
        )
}

/// The limit that a growth leads to, and the device over the need; `None` without such an axis.
fn growing_axis(quantity: Quantity, life: &LifeInputs) -> Option<(LifeLimit, f64)> {
    let (limit, ratio): (LifeLimit, Ratio) = match quantity {
        Quantity::CpuGrowth => {
            let axis = life.cpu.as_ref()?;
            (LifeLimit::Cpu, axis.device / axis.need)
        }
        Quantity::MemoryGrowth => {
            let axis = life.memory.as_ref()?;
            (LifeLimit::Memory, axis.device / axis.need)
        }
        Quantity::StorageGrowth => {
            let axis = life.storage.as_ref()?;
            (LifeLimit::Storage, axis.device / axis.need)
        }
        _ => return None,
    };
    Some((limit, ratio.value()))
}

/// The years of updates from the launch with which they last so long without any being bought;
/// `None` where they do in any case. A little more for rounding.
fn least_update_years(life: &LifeInputs, years: f64) -> Option<f64> {
    let estimate = life.support_estimate.as_ref()?;
    let announced = estimate.announced.value() >= years;
    (!announced).then(|| years + life.model_age(estimate).value() + 1e-9)
}

/// The growth up to which a device lasts so long: `(device ÷ need)^(1 ÷ years) − 1`, less a little
/// for rounding, because beyond it nothing is wrong but slow.
///
/// The inverse of [`years_until_unmet`](crate::engine::life::years_until_unmet).
fn greatest_growth(ratio: f64, years: f64) -> f64 {
    let growth = libm::pow(ratio, 1.0 / years) - 1.0;
    growth * (1.0 - 1e-6) - 1e-9
}
