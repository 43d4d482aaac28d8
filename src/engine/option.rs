//! One option, evaluated for one person over the horizon.

use super::discount::SLACK;
use super::fleet::fleet_totals;
use super::fleet_totals::FleetTotals;
use super::handing_down::{in_rounds, received};
use super::horizon::HorizonFactors;
use super::life::{ServiceLife, service_life};
use super::spells::Spell;
use super::stage::{Stage, evaluate_stage};
use super::totals::{Evaluated, OptionTotals, Received};
use crate::scalar::Scalar;
use crate::scenario::Sourcing;
use crate::scenario::inputs::{Common, Fallback, Inputs, OptionInputs};
use crate::units::{KgCo2e, Ratio, Years};

/// Evaluates every option for one person; one that is handed down as if there were enough of it.
pub fn evaluate_options<S: Scalar>(inputs: &Inputs<S>) -> Evaluated<S> {
    evaluate_discounted(inputs, HorizonFactors::new(&inputs.common))
}

/// The same with given factors of the horizon.
pub fn evaluate_discounted<S: Scalar>(
    inputs: &Inputs<S>,
    factors: HorizonFactors<S>,
) -> Evaluated<S> {
    let mut groups: Vec<Vec<OptionTotals<S>>> = vec![Vec::new(); inputs.groups.len()];
    let mut typical = Vec::new();
    let fleets = inputs.groups.iter();
    let fleets: Vec<Option<FleetTotals<S>>> = fleets
        .map(|group| fleet_totals(&group.fleet, &inputs.common, &factors))
        .collect();
    for index in in_rounds(inputs) {
        let group = &inputs.groups[index];
        let of_fleet = &fleets[index];
        let mut options = Vec::with_capacity(group.options.len());
        for option in &group.options {
            let received = option.handed_down.as_ref().map(|handed_down| {
                let (group, giver) = handed_down.giver;
                let inputs = &inputs.groups[group].options[giver];
                Box::new(received(option, inputs, &groups[group][giver]))
            });
            let successor = match &option.fallback {
                Some(Fallback::Option(other)) => Some(&group.options[*other]),
                Some(Fallback::Typical(device)) => Some(&**device),
                None => None,
            };
            options.push(evaluate_option(
                option,
                received,
                successor,
                of_fleet.as_ref(),
                &inputs.common,
                &factors,
            ));
            if let (Some(Fallback::Typical(device)), Sourcing::HandedDown) =
                (&option.fallback, option.sourcing)
            {
                let place = (index, options.len() - 1);
                let totals = evaluate_option(
                    device,
                    None,
                    None,
                    of_fleet.as_ref(),
                    &inputs.common,
                    &factors,
                );
                typical.push((place, totals));
            }
        }
        groups[index] = options;
    }
    let fits = groups.iter().map(|options| {
        let fits = options.iter().map(|totals| totals.life.meets_need);
        fits.collect()
    });
    Evaluated {
        factors,
        fleets,
        fits: fits.collect(),
        groups,
        typical,
    }
}

/// Evaluates an option for one person.
///
/// A kept device cannot be replaced in kind: there is no second old one to keep. Where its life ends
/// at n, before the horizon H, `successor` follows as a chain of its own over `[n, H]`, at the prices
/// of electricity, on the grid and discounted as is due in those years. It is bought at its list
/// price: the devices that are kept do not give out on one day, so no volume price is reached.
///
/// What the old device would fetch today and what it costs to get rid of it is left out of every
/// plan. It is there whatever is chosen, and leaves today where it is not kept; so a kept device
/// is credited with no value when it leaves, and with no disposal. Crediting what it is worth in the
/// end alone would make keeping look better by all that it is worth today. Left out is what it
/// loses in value while it is kept, which for a device of five years is about a fourteenth of its
/// price as new in two years; keeping young devices looks that much better than it is. An amount
/// that the offer states is credited, in full also where the device leaves early: what it is worth
/// today, from where it would fall to that, is not known here.
pub fn evaluate_option<S: Scalar>(
    option: &OptionInputs<S>,
    received: Option<Box<Received<S>>>,
    successor: Option<&OptionInputs<S>>,
    fleet: Option<&FleetTotals<S>>,
    common: &Common<S>,
    factors: &HorizonFactors<S>,
) -> OptionTotals<S> {
    let life = service_life(
        received
            .as_ref()
            .map_or(&option.life, |received| &received.life),
    );
    evaluate_for_life(option, life, received, successor, fleet, common, factors)
}

/// The same for a device whose life is known.
///
/// Where the group has a fleet, people come to the option one after the other: each spell of it, so
/// long and for so many of them, is a chain of its own, and what they have until then is added. So
/// every option of the group carries the same of what is kept, and a plan, which is so many times each
/// of its options, carries all of it once. Whoever keeps a device as an option goes on using it from
/// the start.
pub fn evaluate_for_life<S: Scalar>(
    option: &OptionInputs<S>,
    life: ServiceLife<S>,
    received: Option<Box<Received<S>>>,
    successor: Option<&OptionInputs<S>>,
    fleet: Option<&FleetTotals<S>>,
    common: &Common<S>,
    factors: &HorizonFactors<S>,
) -> OptionTotals<S> {
    let Some(fleet) = fleet else {
        let spell = Spell::whole(common, factors);
        return evaluate_spell(option, life, received, successor, &spell, common);
    };
    let is_kept = option.sourcing == Sourcing::Keep;
    let spells = if is_kept {
        &fleet.from_the_start
    } else {
        &fleet.spells
    };
    let mut sum: Option<OptionTotals<S>> = None;
    for spell in spells {
        let received = received.clone();
        // What bounds it is told of the first alone.
        let caps = match sum {
            None => life.caps.clone(),
            Some(_) => Vec::new(),
        };
        let life = ServiceLife {
            years: life.years.clone(),
            fit_for: life.fit_for.clone(),
            caps,
            ..life
        };
        let totals = evaluate_spell(option, life, received, successor, spell, common);
        let by_year = totals.use_by_year.unwrap_or_else(|| {
            let years = spell.factors.grid_by_year.iter();
            years.map(|grid| grid * &option.electricity).collect()
        });
        let totals = OptionTotals {
            use_by_year: Some(by_year),
            ..totals
        };
        sum = Some(match sum {
            Some(sum) => sum.and(totals, &spell.share),
            None => totals.times(&spell.share),
        });
    }
    // Nobody comes to it within the horizon.
    let sum = sum.unwrap_or_else(|| {
        let spell = Spell::whole(common, factors);
        evaluate_spell(option, life, received, successor, &spell, common).times(&Ratio::zero())
    });
    if is_kept {
        sum.named()
    } else {
        sum.with_kept(fleet).named()
    }
}

/// An option over a part of the horizon.
fn evaluate_spell<S: Scalar>(
    option: &OptionInputs<S>,
    life: ServiceLife<S>,
    received: Option<Box<Received<S>>>,
    successor: Option<&OptionInputs<S>>,
    spell: &Spell<S>,
    common: &Common<S>,
) -> OptionTotals<S> {
    let kept = option.sourcing == Sourcing::Keep;
    let length = &spell.until - &spell.from;
    let successor = successor.filter(|_| kept && life.years.value() < length.value() - SLACK);
    let Some(successor) = successor else {
        let stage = Stage {
            from: spell.from.clone(),
            length,
        };
        return evaluate_stage(option, life, received, &stage, common, &spell.factors);
    };
    let ends = &spell.from + &life.years;
    let stage = Stage {
        from: spell.from.clone(),
        length: life.years.clone(),
    };
    let kept = spell.factors.between(&spell.from, &ends, common);
    let kept = (
        evaluate_stage(option, life, None, &stage, common, &kept),
        kept,
    );
    let stage = Stage {
        from: ends.clone(),
        length: &spell.until - &ends,
    };
    let after = spell.factors.between(&ends, &spell.until, common);
    let life = service_life(&successor.life);
    let next = evaluate_stage(successor, life, None, &stage, common, &after);
    let by_year = kept.1.grid_by_year.iter().zip(&after.grid_by_year);
    let by_year = by_year
        .map(|(before, after)| before * &option.electricity + after * &successor.electricity);
    let bought = successor.paid_price(&successor.price) * &next.first_year.purchases;
    let mut totals = succeeded(kept.0, next, by_year.collect(), ends);
    totals.first_year.setting_up += bought;
    totals
}

/// A kept device and what follows it.
fn succeeded<S: Scalar>(
    kept: OptionTotals<S>,
    next: OptionTotals<S>,
    use_by_year: Vec<KgCo2e<S>>,
    ends: Years<S>,
) -> OptionTotals<S> {
    let mut first_year = kept.first_year;
    first_year.setting_up += next.first_year.setting_up;
    let mut booked = kept.booked;
    booked.extend(next.booked);
    let mut tally = kept.tally;
    tally += next.tally;
    OptionTotals {
        tally: tally.named(),
        first_year,
        leaving: kept.leaving + next.leaving,
        valued: kept.valued + next.valued,
        use_by_year: Some(use_by_year),
        in_use: kept.in_use + next.in_use,
        booked,
        succeeded_after: Some(ends),
        successor_lives: next.lives,
        ..kept
    }
}
