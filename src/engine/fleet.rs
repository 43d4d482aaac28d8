//! Works today's fleet of a group out: what is kept, until when, and who has an option from when on.

use super::discount::SLACK;
use super::due::{Due, due};
use super::fleet_totals::FleetTotals;
use super::horizon::HorizonFactors;
use super::life::ServiceLife;
use super::spells::{spells, strands};
use super::stage::{Stage, evaluate_stage};
use super::tally::Tally;
use crate::scalar::Scalar;
use crate::scenario::inputs::{Common, FleetInputs};
use crate::units::{KgCo2e, Years};

/// Works a fleet out; `None` where there is nothing in use and the number of devices stays the same.
pub fn fleet_totals<S: Scalar>(
    fleet: &FleetInputs<S>,
    common: &Common<S>,
    factors: &HorizonFactors<S>,
) -> Option<FleetTotals<S>> {
    if fleet.is_nothing() {
        return None;
    }
    let dues: Vec<Due<S>> = (fleet.cohorts.iter())
        .map(|cohort| due(cohort, fleet.replacement))
        .collect();
    let after: Vec<Years<S>> = dues.iter().map(|due| due.after.clone()).collect();
    let in_use = strands(fleet, &after, &common.horizon);
    let at_once = strands(fleet, &vec![Years::zero(); after.len()], &common.horizon);
    let mut totals = FleetTotals {
        spells: spells(&in_use, common, factors),
        from_the_start: spells(&at_once, common, factors),
        strands: in_use,
        kept: Tally::zero(),
        kept_use_by_year: vec![KgCo2e::zero(); factors.grid_by_year.len()],
        kept_booked: Vec::new(),
        dues,
    };
    for strand in &totals.strands {
        let Some(cohort) = strand.cohort else {
            continue;
        };
        let until = strand.from.clone().least(strand.until.clone());
        if until.value() <= SLACK {
            continue;
        }
        let device = &fleet.cohorts[cohort].device;
        let between = factors.between(&Years::zero(), &until, common);
        // One device, however long it is kept.
        let life = ServiceLife {
            years: until.clone(),
            ..totals.dues[cohort].life.clone()
        };
        let stage = Stage {
            from: Years::zero(),
            length: until,
        };
        let kept = evaluate_stage(device, life, None, &stage, common, &between);
        totals.kept += kept.tally.times(&strand.share);
        let years = totals.kept_use_by_year.iter_mut();
        for (sum, grid) in years.zip(&between.grid_by_year) {
            *sum += grid * &device.electricity * &strand.share;
        }
        let booked = kept.booked.into_iter();
        totals
            .kept_booked
            .extend(booked.map(|(at, kg)| (at, kg * &strand.share)));
    }
    Some(totals)
}
