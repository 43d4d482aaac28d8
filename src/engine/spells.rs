//! For which part of the horizon how many people of a group have an option: from when what they have
//! today is replaced, and until they leave.

use std::rc::Rc;

use super::discount::SLACK;
use super::horizon::HorizonFactors;
use crate::scalar::Scalar;
use crate::scenario::inputs::{Common, FleetInputs};
use crate::units::{Ratio, Years};

/// For which part of the horizon so many people have an option.
#[derive(Clone, Debug)]
pub struct Spell<S = f64> {
    /// How many, as a share of the group's devices at the start.
    pub share: Ratio<S>,
    pub from: Years<S>,
    pub until: Years<S>,
    /// The factors of that part.
    pub(super) factors: Rc<HorizonFactors<S>>,
}

impl<S: Scalar> Spell<S> {
    /// Everyone over the whole horizon.
    pub(super) fn whole(common: &Common<S>, factors: &HorizonFactors<S>) -> Self {
        Self {
            share: Ratio::one(),
            from: Years::zero(),
            until: common.horizon.clone(),
            factors: Rc::new(factors.clone()),
        }
    }

    /// Those of a strand, as a spell by themselves.
    fn of(strand: &Strand<S>, common: &Common<S>, factors: &HorizonFactors<S>) -> Self {
        let (from, until) = (&strand.from, &strand.until);
        let is_whole = from.value() == 0.0 && until.value() == common.horizon.value();
        Self {
            share: strand.share.clone(),
            from: from.clone(),
            until: until.clone(),
            // Over the whole horizon they come to the same; an explanation is to have them once.
            factors: match is_whole && !S::IS_PLAIN {
                true => Rc::new(factors.clone()),
                false => factors.between(from, until, common),
            },
        }
    }
}

/// People who have something from the start, until they are equipped anew, until they leave.
#[derive(Clone, Debug)]
pub(super) struct Strand<S> {
    pub share: Ratio<S>,
    /// What they have first; nothing for those who come without a device.
    pub cohort: Option<usize>,
    pub from: Years<S>,
    pub until: Years<S>,
}

/// Who is equipped when. Where there are fewer people from a year on, the oldest devices of today are
/// handed back first, and then those that were bought first.
pub(super) fn strands<S: Scalar>(
    fleet: &FleetInputs<S>,
    after: &[Years<S>],
    horizon: &Years<S>,
) -> Vec<Strand<S>> {
    let mut strands = Vec::new();
    let mut without = Ratio::one();
    for (index, cohort) in fleet.cohorts.iter().enumerate() {
        without -= &cohort.share;
        strands.push(Strand {
            share: cohort.share.clone(),
            cohort: Some(index),
            from: after[index].clone().least(horizon.clone()),
            until: horizon.clone(),
        });
    }
    if without.value() > SLACK {
        strands.push(Strand {
            share: without,
            cohort: None,
            from: Years::zero(),
            until: horizon.clone(),
        });
    }
    for change in &fleet.changes {
        let year = Years::constant(change.after);
        if change.share > 0.0 {
            strands.push(Strand {
                share: Ratio::constant(change.share),
                cohort: None,
                from: year,
                until: horizon.clone(),
            });
        } else {
            hand_back(&mut strands, fleet, &year, -change.share);
        }
    }
    strands
}

/// Ends the use of so many devices in a year.
fn hand_back<S: Scalar>(
    strands: &mut Vec<Strand<S>>,
    fleet: &FleetInputs<S>,
    year: &Years<S>,
    share: f64,
) {
    // Kept ones first, the oldest before the others; then what has been in use longest.
    let age = |strand: &Strand<S>| match strand.cohort {
        Some(cohort) if strand.from.value() > year.value() => {
            let device = &fleet.cohorts[cohort].device;
            (0, -device.life.age_at_purchase.value())
        }
        _ => (1, strand.from.value()),
    };
    let mut order: Vec<usize> = (0..strands.len()).collect();
    crate::order::sort_by(&mut order, |a, b| {
        let (a, b) = (age(&strands[*a]), age(&strands[*b]));
        a.0.cmp(&b.0).then(a.1.total_cmp(&b.1))
    });
    let mut left = share;
    for index in order {
        let strand = &mut strands[index];
        if left <= SLACK || strand.until.value() <= year.value() {
            continue;
        }
        if strand.share.value() <= left + SLACK {
            left -= strand.share.value();
            strand.until = year.clone();
        } else {
            let stays = &strand.share - Ratio::constant(left);
            let goes = Strand {
                share: Ratio::constant(left),
                until: year.clone(),
                ..strand.clone()
            };
            strand.share = stays;
            strands.push(goes);
            left = 0.0;
        }
    }
}

/// The strands as spells of an option, those at the same time as one.
pub(super) fn spells<S: Scalar>(
    strands: &[Strand<S>],
    common: &Common<S>,
    factors: &HorizonFactors<S>,
) -> Vec<Spell<S>> {
    let mut spells: Vec<Spell<S>> = Vec::new();
    for strand in strands {
        if strand.until.value() - strand.from.value() <= SLACK {
            continue;
        }
        let same = spells.iter_mut().find(|spell| {
            spell.from.value() == strand.from.value() && spell.until.value() == strand.until.value()
        });
        if let Some(same) = same {
            same.share += &strand.share;
            continue;
        }
        spells.push(Spell::of(strand, common, factors));
    }
    spells
}
