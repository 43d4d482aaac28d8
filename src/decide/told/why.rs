//! Why the answer is what it is: what the plan that is judged costs and emits more and less for.

use crate::decision::answer::{NO_CARBON, NO_MONEY};
use crate::decision::measure::Measure;
use crate::decision::told::{GroupDifference, Reason, ReasonDifference, Reasons, Side, Why};
use crate::engine::Comparison;
use crate::engine::contribution::contribution;
use crate::engine::cost::Line;
use crate::engine::judged::Judged;
use crate::engine::option::evaluate_options;
use crate::engine::plan::plan_parts;
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_result::PlanResult;
use crate::scenario::Valid;

/// How many are told of on each side.
const TOLD: usize = 3;

/// Of a side, less than this share is left out without a word.
const LEFT_OUT: f64 = 0.02;

/// What the largest is of a side, at least, for it to be told alone.
const MOST: f64 = 0.8;

/// Why the answer is what it is; `None` where there is nothing to compare.
pub fn why(valid: &Valid, comparison: &Comparison) -> Option<Why> {
    Some(Why {
        cost: reasons(comparison, Measure::Cost)?,
        carbon: reasons(comparison, Measure::Carbon)?,
        groups: by_group(valid, comparison),
    })
}

/// What makes the difference on a measure; `None` where there is nothing to compare.
pub fn reasons(comparison: &Comparison, measure: Measure) -> Option<Reasons> {
    let Judged { plan, against } = comparison.judged?;
    let [plan, against] = [plan, against].map(|kind| comparison.plan(kind));
    let nothing = match measure {
        Measure::Cost => NO_MONEY,
        Measure::Carbon => NO_CARBON,
    };
    let (mut less, mut more, mut same) = (Vec::new(), Vec::new(), Vec::new());
    for reason in all(measure) {
        let [own, other] = [plan, against].map(|plan| amount(plan, reason));
        let difference = own - other;
        let of = ReasonDifference { reason, difference };
        if libm::fabs(difference) >= nothing {
            let side = if difference < 0.0 {
                &mut less
            } else {
                &mut more
            };
            side.push(of);
        } else if libm::fabs(own) >= nothing {
            same.push(reason);
        }
    }
    let told = |left_out: f64| [side(less.clone(), left_out), side(more.clone(), left_out)];
    let [mut less_told, mut more_told] = told(LEFT_OUT);
    let total: f64 = less.iter().chain(&more).map(|one| one.difference).sum();
    // What is told leads to the answer that there is.
    if (more_told.amount - less_told.amount) * total < 0.0 {
        [less_told, more_told] = told(0.0);
    }
    Some(Reasons {
        less: less_told,
        more: more_told,
        same,
    })
}

fn all(measure: Measure) -> Vec<Reason> {
    match measure {
        Measure::Cost => Line::ALL.map(Reason::Line).to_vec(),
        Measure::Carbon => vec![Reason::Manufacture, Reason::Electricity],
    }
}

/// What a plan comes to for a reason.
pub fn amount(plan: &PlanResult, reason: Reason) -> f64 {
    match reason {
        Reason::Line(line) => plan.cost.lines[line].value(),
        Reason::Manufacture => plan.carbon.embodied.value(),
        Reason::Electricity => plan.carbon.use_carbon.value(),
    }
}

/// A side, and what is told of it: the largest, until no more than a share of it is left out; one alone
/// where it is most of it. Where more is left, it is told of together.
fn side(mut differences: Vec<ReasonDifference>, left_out: f64) -> Side {
    let size = |of: &ReasonDifference| libm::fabs(of.difference);
    crate::order::sort_by(&mut differences, |one, other| {
        size(other).total_cmp(&size(one))
    });
    let whole: f64 = differences.iter().map(size).sum();
    let (mut told, mut amount) = (0, 0.0);
    let is_most = differences
        .first()
        .is_some_and(|first| left_out > 0.0 && size(first) >= MOST * whole);
    for of in differences.iter().take(if is_most { 1 } else { TOLD }) {
        if whole - amount <= left_out * whole {
            break;
        }
        told += 1;
        amount += size(of);
    }
    let has_others = told < differences.len() && whole - amount > left_out * whole;
    Side {
        amount: if has_others { whole } else { amount },
        differences,
        told,
        has_others,
    }
}

/// What each group adds to the difference; none where there is one group. What is paid once is the
/// same for every plan.
pub fn by_group(valid: &Valid, comparison: &Comparison) -> Vec<GroupDifference> {
    let groups = &valid.scenario().groups;
    let (Some(Judged { plan, against }), true) = (comparison.judged, groups.len() > 1) else {
        return Vec::new();
    };
    let inputs = valid.inputs();
    let evaluated = evaluate_options(inputs);
    let of_plan = |kind: PlanKind| {
        let mut sums = vec![(0.0, 0.0); groups.len()];
        for part in &plan_parts(kind, inputs, &evaluated).parts {
            let tally = contribution(part, &inputs.common).tally;
            let (cost, carbon) = &mut sums[part.place.0];
            *cost += tally.lines.total().value();
            *carbon += tally.carbon().value();
        }
        sums
    };
    let sums = of_plan(plan).into_iter().zip(of_plan(against));
    let differences = groups.iter().zip(sums);
    differences
        .map(|(group, (own, other))| GroupDifference {
            group: group.id.clone(),
            cost: own.0 - other.0,
            carbon: own.1 - other.1,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(amounts: &[f64], left_out: f64) -> Side {
        let lines = Line::ALL.into_iter().map(Reason::Line);
        let differences = lines
            .zip(amounts)
            .map(|(reason, difference)| ReasonDifference {
                reason,
                difference: *difference,
            });
        side(differences.collect(), left_out)
    }

    #[test]
    fn the_largest_are_told_of() {
        // 98 of 100: what is left is left out.
        let most = of(&[28.0, 70.0, 2.0], 0.02);
        assert_eq!((most.told, most.amount, most.has_others), (2, 98.0, false));
        assert_eq!(most.differences[0].difference, 70.0);
        // Most of it, and the others together.
        let one = of(&[8.0, 80.0, 12.0], 0.02);
        assert_eq!((one.told, one.amount, one.has_others), (1, 100.0, true));
        // Three at most, and the others together.
        let many = of(&[20.0, 30.0, 20.0, 15.0, 15.0], 0.02);
        assert_eq!((many.told, many.amount, many.has_others), (3, 100.0, true));
        let none = of(&[], 0.02);
        assert_eq!((none.told, none.amount, none.has_others), (0, 0.0, false));
        // Nothing is left out.
        let all = of(&[8.0, 90.0, 2.0], 0.0);
        assert_eq!((all.told, all.amount, all.has_others), (3, 100.0, false));
    }
}
