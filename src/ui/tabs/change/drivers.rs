//! What moves the difference: in which order it is told, how it is called, and where the answer
//! turns.

use crate::decision::break_even::BreakEven;
use crate::decision::measure::{Answer, Measure};
use crate::decision::sensitivity::{Sensitivity, VariableSensitivity};
use crate::engine::plan_kind::PlanKind;
use crate::report::figures::amount;
use crate::scalar::Term;
use crate::scenario::Sourcing;
use crate::state::shares::sourcing_of;
use crate::text::{Unit, unit};
use crate::ui::kit::view::View;
use crate::ui::options::offer_field::field_id;

/// How many are told of first.
const FIRST: usize = 5;

/// How many of the first may be the same quantity.
const ALIKE: usize = 2;

/// A difference less than the smallest coin, or than a gram, is none.
const NOTHING: [f64; 2] = [0.005, 0.001];

/// On which side of a value the answer is another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Below,
    Above,
    /// Right there, and nowhere beside it.
    At,
}

/// Where the answer is another than it is now.
#[derive(Clone, Copy)]
pub struct Turn {
    pub side: Side,
    pub value: f64,
    pub answer: Answer,
}

/// Whether a difference is none.
pub fn is_nothing(difference: f64, measure: Measure) -> bool {
    libm::fabs(difference) < NOTHING[measure as usize]
}

/// The answer as it is.
pub fn answer_now(found: &Sensitivity, measure: Measure) -> Answer {
    let difference = [found.cost, found.carbon][measure as usize];
    if is_nothing(difference, measure) {
        Answer::Equal
    } else if difference < 0.0 {
        Answer::Less
    } else {
        Answer::More
    }
}

/// The values at which the answer changes.
pub fn break_evens(variable: &VariableSensitivity, measure: Measure) -> &[BreakEven] {
    match measure {
        Measure::Cost => &variable.break_even_cost,
        Measure::Carbon => &variable.break_even_carbon,
    }
}

/// The turns of the answer that are nearest to the present value, on either side.
pub fn turns(variable: &VariableSensitivity, measure: Measure, now: Answer) -> Vec<Turn> {
    let all = break_evens(variable, measure);
    let current = variable.current;
    let is_here = |one: &BreakEven| one.value == current;
    let turn = |one: &BreakEven, side: Side, answer: Answer| Turn {
        side: if answer == Answer::Equal && !one.is_jump {
            Side::At
        } else {
            side
        },
        value: one.value,
        answer,
    };
    let is_below = |one: &&BreakEven| one.value < current || is_here(one) && one.below != now;
    let is_above = |one: &&BreakEven| one.value > current || is_here(one) && one.above != now;
    let below = all.iter().rev().find(is_below);
    let above = all.iter().find(is_above);
    let below = below.map(|one| turn(one, Side::Below, one.below));
    let above = above.map(|one| turn(one, Side::Above, one.above));
    below.into_iter().chain(above).collect()
}

/// The turn that takes the least change, as a share of all that was searched, and the variable
/// whose it is.
pub fn closest(found: &Sensitivity, order: &[usize], measure: Measure) -> Option<(usize, Turn)> {
    let now = answer_now(found, measure);
    let mut closest: Option<(f64, usize, Turn)> = None;
    for index in order {
        let variable = &found.variables[*index];
        let (from, to) = searched(variable);
        for turn in turns(variable, measure, now) {
            let distance = libm::fabs(turn.value - variable.current) / (to - from);
            if closest.is_none_or(|(least, ..)| distance < least) {
                closest = Some((distance, *index, turn));
            }
        }
    }
    closest.map(|(_, index, turn)| (index, turn))
}

/// The range of a curve.
pub fn searched(variable: &VariableSensitivity) -> (f64, f64) {
    let ends = variable.curve.first().zip(variable.curve.last());
    ends.map_or((variable.low, variable.high), |(first, last)| {
        (first.value, last.value)
    })
}

/// All that has an effect, strongest first, as indices of the variables.
pub fn by_swing(found: &Sensitivity, measure: Measure) -> Vec<usize> {
    let (uncertain, chosen) = match measure {
        Measure::Cost => (&found.uncertain_by_cost, &found.chosen_by_cost),
        Measure::Carbon => (&found.uncertain_by_carbon, &found.chosen_by_carbon),
    };
    let swing = |index: usize| {
        let variable = &found.variables[index];
        [variable.swing_cost, variable.swing_carbon][measure as usize]
    };
    let mut order = [uncertain.as_slice(), chosen].concat();
    crate::order::sort_by(&mut order, |a, b| swing(*b).total_cmp(&swing(*a)));
    order
}

/// Parts an order into what is told first and the rest. First come those that say something to a
/// person, not all about the same, and the one that is closest to changing the answer.
pub fn first_and_rest(
    found: &Sensitivity,
    order: &[usize],
    closest: Option<usize>,
) -> [Vec<usize>; 2] {
    let mut first: Vec<usize> = closest.into_iter().collect();
    for relates in [true, false] {
        for index in order {
            let term = found.variables[*index].term;
            let alike = first.iter().filter(|i| found.variables[**i].term == term);
            let fits = !relates || relates_to_people(term) && alike.count() < ALIKE;
            if first.len() < FIRST && fits && !first.contains(index) {
                first.push(*index);
            }
        }
    }
    let (first, rest) = order.iter().partition(|index| first.contains(index));
    [first, rest]
}

/// Whether somebody knows it from their own work, or can find it out.
fn relates_to_people(term: Term) -> bool {
    !matches!(
        term,
        Term::ResidualFactor
            | Term::FirstYearMultiplier
            | Term::CpuGrowth
            | Term::MemoryGrowth
            | Term::StorageGrowth
            | Term::UpdateYears
            | Term::EnergyPriceGrowth
            | Term::GridDecline
            | Term::BatteryFootprint
    )
}

/// Where a turn is, in three digits. It is rounded away from the present value: what is said to
/// change the answer does.
pub fn amount_of_turn(view: &View, variable: &VariableSensitivity, turn: &Turn) -> String {
    let size = libm::fabs(turn.value);
    if size == 0.0 || turn.side == Side::At {
        return amount(&view.report(), variable, turn.value);
    }
    let step = libm::pow(10.0, libm::floor(libm::log10(size)) - 2.0);
    let step = match unit(variable.term) {
        // As they are written.
        Unit::Years | Unit::Months | Unit::Hours => step.max(0.1),
        Unit::Money | Unit::MoneyPerYear | Unit::MoneyPerHour if size > 10.0 => step.max(1.0),
        _ => step,
    };
    // What is round already stays.
    let steps = match turn.side {
        Side::Below => libm::floor(turn.value / step + 1e-6),
        _ => libm::ceil(turn.value / step - 1e-6),
    };
    amount(&view.report(), variable, steps * step)
}

/// The id of the field in which a variable is entered, where there is one.
pub fn field(view: &View, variable: &VariableSensitivity) -> Option<String> {
    let of_all = match variable.term {
        Term::Horizon => "key-years",
        Term::DiscountRate => "discount-rate",
        Term::ElectricityPrice => "electricity-price",
        Term::GridIntensity => "grid-intensity",
        Term::RepairCost => "repair-cost",
        Term::DeploymentHours => "deployment-hours",
        _ => "",
    };
    if !of_all.is_empty() {
        return Some(of_all.to_owned());
    }
    let [cell] = variable.cells[..] else {
        return None;
    };
    let option = view.state.scenario().groups.get(cell.0);
    let sourcing = sourcing_of(option?.options.get(cell.1)?);
    let is_bought = matches!(sourcing, Sourcing::New | Sourcing::Refurbished);
    let name = match variable.term {
        Term::PlannedYears => "years",
        Term::Price if is_bought => "price",
        Term::WarrantyMonths if is_bought => "warranty",
        _ => return None,
    };
    Some(field_id(name, cell))
}

/// The plan that does better where the answer is this, unless neither does.
pub fn better(found: &Sensitivity, answer: Answer) -> Option<PlanKind> {
    match answer {
        Answer::Less => Some(found.plan),
        Answer::More => Some(found.against),
        Answer::Equal => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decide::sensitivity::sensitivity;
    use crate::engine::judged::Judged;
    use crate::presets::PresetId;
    use crate::scenario::validate;

    /// `None` where a preset has nothing to compare with.
    fn found(preset: PresetId) -> Option<Sensitivity> {
        let valid = validate(&preset.scenario()).expect("valid");
        let judged = Judged::among(valid.inputs())?;
        Some(sensitivity(&valid, judged))
    }

    /// A variable that is 3, with one break-even.
    fn with(break_even: BreakEven) -> VariableSensitivity {
        VariableSensitivity {
            current: 3.0,
            break_even_cost: vec![break_even],
            ..found(PresetId::SchoolLaptops).expect("two plans").variables[0].clone()
        }
    }

    #[test]
    fn at_a_jump_the_answer_turns_on_the_side_where_it_is_another() {
        let variable = with(BreakEven {
            value: 3.0,
            below: Answer::More,
            above: Answer::Less,
            is_jump: true,
        });
        for (now, side, answer) in [
            (Answer::Less, Side::Below, Answer::More),
            (Answer::More, Side::Above, Answer::Less),
        ] {
            let turns = turns(&variable, Measure::Cost, now);
            assert_eq!(turns.len(), 1);
            assert!(turns[0].side == side && turns[0].answer == answer);
        }
    }

    #[test]
    fn where_both_are_alike_only_at_a_value_it_is_told_at_that_value() {
        let variable = with(BreakEven {
            value: 5.0,
            below: Answer::Less,
            above: Answer::Equal,
            is_jump: false,
        });
        let turns = turns(&variable, Measure::Cost, Answer::Less);
        assert!(turns.len() == 1 && turns[0].side == Side::At);
    }

    #[test]
    fn what_is_told_first_holds_the_closest_and_nothing_is_left_out() {
        for found in PresetId::ALL.into_iter().filter_map(found) {
            for measure in Measure::ALL {
                let order = by_swing(&found, measure);
                let closest = closest(&found, &order, measure).map(|(index, _)| index);
                let [first, rest] = first_and_rest(&found, &order, closest);
                assert_eq!(first.len(), order.len().min(FIRST));
                assert!(closest.is_none_or(|index| first.contains(&index)));
                let mut all = [first, rest].concat();
                all.sort_unstable();
                let mut expected = order;
                expected.sort_unstable();
                assert_eq!(all, expected);
            }
        }
    }
}
