//! Trying what is said to turn the answer: it is entered as a person would enter it, and the plans
//! are compared anew.

use super::difference::Differences;
use super::variable::Variable;
use crate::decision::break_even::{Side, Turn};
use crate::decision::measure::{Leaning, Measure};
use crate::decision::sensitivity::{Tried, VariableSensitivity};
use crate::engine::judged::Judged;
use crate::engine::option::evaluate_options;
use crate::engine::plan_totals::plan_totals;
use crate::order::sort_by;
use crate::quantity::Quantity;
use crate::scalar::Scalar;
use crate::scenario::{Entry, Number, Valid, Value, validate};
use crate::units::FailuresPerYear;

/// Values that are tried beyond a turn: one that is round, and where the answer turns only beyond
/// that, the next.
const BEYOND: i32 = 2;

/// The difference between the plans that are judged, after something is entered. `None` where it
/// cannot be.
pub fn after(entries: &[Entry], valid: &Valid, judged: Judged) -> Option<Differences> {
    let mut scenario = valid.scenario().clone();
    for entry in entries {
        entry.enter(&mut scenario)?;
    }
    Some(difference(&validate(&scenario).ok()?, judged))
}

/// The difference as it is.
pub fn difference(valid: &Valid, judged: Judged) -> Differences {
    let evaluated = evaluate_options(valid.inputs());
    let total = |kind| plan_totals(kind, valid.inputs(), &evaluated);
    Differences::between(&total(judged.plan), &total(judged.against))
}

/// The nearest value of a variable with which another plan does better than `now`. `None` where the answer
/// turns nowhere, or where what turns it cannot be entered.
pub fn tried(
    variable: &Variable,
    found: &VariableSensitivity,
    measure: Measure,
    now: Leaning,
    (valid, judged): (&Valid, Judged),
) -> Option<Tried> {
    if now == Leaning::Equal {
        return None;
    }
    let distance = |turn: &Turn| libm::fabs(turn.value - found.current);
    let mut turns = found.turns(measure, now);
    sort_by(&mut turns, |a, b| distance(a).total_cmp(&distance(b)));
    turns
        .into_iter()
        .filter(|turn| turn.side != Side::At)
        .find_map(|turn| {
            (0..BEYOND).find_map(|beyond| {
                let value = value_beyond(found, &turn, f64::from(beyond));
                let entries = entries(variable, valid, value)?;
                let differences = after(&entries, valid, judged)?;
                let answer = differences.answer(measure);
                let is_turned = answer != now && answer != Leaning::Equal;
                is_turned.then_some(Tried {
                    turn,
                    value,
                    entries,
                    cost: differences.of.cost,
                    carbon: differences.of.carbon,
                })
            })
        })
}

/// A round value on the far side of a turn, so many steps further than the nearest.
fn value_beyond(found: &VariableSensitivity, turn: &Turn, steps: f64) -> f64 {
    let step = steps * found.step(turn.value);
    let beyond = match turn.side {
        Side::Below => turn.value - step,
        _ => turn.value + step,
    };
    found.rounded(&Turn {
        value: beyond,
        ..*turn
    })
}

/// What is entered for a variable to have a value everywhere; `None` where its fields cannot hold
/// it.
fn entries(variable: &Variable, valid: &Valid, value: f64) -> Option<Vec<Entry>> {
    let (least, most) = variable.quantity.range();
    if value < least || value > most {
        return None;
    }
    let mut all = Vec::new();
    for number in variable.numbers() {
        all.extend(match number.quantity {
            Quantity::FailureRate => vec![failures(number, valid, value)?],
            _ => number.entries(valid.scenario(), value)?,
        });
    }
    (!all.is_empty()).then_some(all)
}

/// Failures are entered for every year of age: all of them move with those of the first year in which
/// there are any.
fn failures(number: Number, valid: &Valid, value: f64) -> Option<Entry> {
    let (group, option) = number.cell?;
    let option = valid.inputs().groups.get(group)?.options.get(option)?;
    let level = valid.inputs().number(number)?.value();
    let percent = |rate: &FailuresPerYear| {
        let percent = rate.value() / level * value;
        Value::Number(libm::round(100.0 * percent.min(100.0)) / 100.0)
    };
    let by_age = option.failures.by_age.iter().map(percent);
    let path = number.path()?;
    Some(Entry {
        path: path.strip_suffix("[0]")?.to_owned(),
        value: Value::List(by_age.collect()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decide::variables::variables;
    use crate::presets::PresetId;
    use crate::scenario::inputs::Inputs;

    #[test]
    fn failures_of_every_year_are_entered_as_they_would_be_tried() {
        let valid = validate(&PresetId::SchoolLaptops.scenario()).expect("valid");
        let all = variables(&valid);
        let failures = |variable: &&Variable| variable.quantity == Quantity::FailureRate;
        for variable in all.iter().filter(failures) {
            let entries = entries(variable, &valid, 40.0).expect("they can be entered");
            let mut scenario = valid.scenario().clone();
            for entry in &entries {
                entry.enter(&mut scenario).expect("there is such a field");
            }
            let entered = validate(&scenario).expect("valid");
            let mut tried = valid.inputs().clone();
            variable.set(0.4, &mut tried);
            for (group, option) in variable.cells() {
                let of = |inputs: &Inputs| -> Vec<f64> {
                    let option = &inputs.groups[*group].options[*option];
                    let rates = option.failures.by_age.iter();
                    rates.map(|rate| rate.value()).collect()
                };
                let pairs = of(entered.inputs()).into_iter().zip(of(&tried));
                for (entered, tried) in pairs {
                    assert!(
                        libm::fabs(entered - tried.min(1.0)) < 1e-4,
                        "{entered} {tried}"
                    );
                }
            }
        }
        // One of all laptops, new and refurbished.
        assert_eq!(all.iter().filter(failures).count(), 1);
    }
}
