//! Break-evens: the values at which the answer changes.

use serde::{Deserialize, Serialize};

use super::measure::Leaning;

/// A value at which the answer changes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BreakEven {
    pub value: f64,
    pub below: Leaning,
    pub above: Leaning,
    /// Whether the difference jumps there, as where a device more is bought, rather than passing
    /// zero.
    pub is_jump: bool,
}

/// The break-evens nearest to a value, below or at it and above it.
pub fn nearest(all: &[BreakEven], value: f64) -> (Option<&BreakEven>, Option<&BreakEven>) {
    let above = all.partition_point(|one| one.value <= value);
    (all[..above].last(), all.get(above))
}

/// On which side of a value the answer is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    Below,
    Above,
    /// Right there, and nowhere beside it.
    At,
}

/// Where the answer is another than it is now.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Turn {
    pub side: Side,
    pub value: f64,
    /// The answer there.
    pub answer: Leaning,
}

/// The turns of the answer that are nearest to the present value, on either side. At a jump the
/// answer turns on the side on which it is another than `now`.
///
/// ```
/// # use refurb_or_new::decision::{break_even::*, measure::Leaning};
/// let at = |value, below, above| BreakEven { value, below, above, is_jump: true };
/// let all = [at(3.0, Leaning::More, Leaning::Less), at(9.0, Leaning::Less, Leaning::More)];
/// // At 3, where less is right above it: more below 3 and above 9.
/// let found = turns(&all, 3.0, Leaning::Less);
/// assert_eq!(found.iter().map(|turn| (turn.side, turn.value)).collect::<Vec<_>>(),
///     [(Side::Below, 3.0), (Side::Above, 9.0)]);
/// ```
pub fn turns(all: &[BreakEven], current: f64, now: Leaning) -> Vec<Turn> {
    let is_here = |one: &BreakEven| one.value == current;
    let turn = |one: &BreakEven, side: Side, answer: Leaning| Turn {
        side: if answer == Leaning::Equal && !one.is_jump {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_a_jump_the_answer_turns_on_the_side_where_it_is_another() {
        let jump = BreakEven {
            value: 3.0,
            below: Leaning::More,
            above: Leaning::Less,
            is_jump: true,
        };
        for (now, side, answer) in [
            (Leaning::Less, Side::Below, Leaning::More),
            (Leaning::More, Side::Above, Leaning::Less),
        ] {
            let turn = Turn {
                side,
                value: 3.0,
                answer,
            };
            assert_eq!(turns(&[jump], 3.0, now), [turn]);
        }
    }

    #[test]
    fn where_both_are_alike_only_at_a_value_it_is_told_at_that_value() {
        let touched = BreakEven {
            value: 5.0,
            below: Leaning::Less,
            above: Leaning::Equal,
            is_jump: false,
        };
        let found = turns(&[touched], 3.0, Leaning::Less);
        assert!(found.len() == 1 && found[0].side == Side::At);
    }
}
