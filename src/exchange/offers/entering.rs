//! Offers as options of a group.

use super::offered::Offered;
use crate::exchange::lists::Hundredths;
use crate::scenario::{
    DeviceOption, Identified, LONGEST_LIST, MOST_OPTIONS, Offer, Scenario, Sourcing, Specification,
    Warranty, unused_id,
};

/// A price without the VAT that it has inside, to the hundredth.
///
/// ```
/// # use refurb_or_new::exchange::lists::Hundredths;
/// # use refurb_or_new::exchange::offers::without_vat;
/// assert_eq!(without_vat(Hundredths(125_000), 25.0), Hundredths(100_000));
/// ```
pub fn without_vat(price: Hundredths, percent: f64) -> Hundredths {
    Hundredths(libm::round(price.0 as f64 / (1.0 + percent / 100.0)) as i64)
}

/// Enters offers as options of a group, at first without a share. `None` where there is nothing to
/// enter, or where there would be more options than there may be.
pub fn enter(offered: &[Offered], before: &Scenario, group: usize) -> Option<Scenario> {
    let mut scenario = before.clone();
    let all: usize = scenario
        .groups
        .iter()
        .map(|group| group.options.len() + group.fleet.len())
        .sum();
    let into = scenario.groups.get_mut(group)?;
    let is_within =
        into.options.len() + offered.len() <= LONGEST_LIST && all + offered.len() <= MOST_OPTIONS;
    if offered.is_empty() || !is_within {
        return None;
    }
    // What nothing says the kind of is of the group's.
    let usual = into
        .options
        .iter()
        .find_map(Identified::of)
        .map(|of| of.class);
    for one in offered {
        let class = one.class.or(usual)?;
        let id = unused_id("option", into.options.iter().map(|option| &*option.id));
        let most = one.count.filter(|count| *count < into.count);
        let most = most.map(|count| 100.0 * f64::from(count) / f64::from(into.count.max(1)));
        into.options.push(DeviceOption {
            id,
            sourcing: Some(one.sourcing.unwrap_or(Sourcing::New)),
            device: one.device.map(str::to_owned),
            specification: Specification {
                name: one.device.is_none().then(|| one.name.clone()),
                class: one.device.is_none().then_some(class),
                memory_gb: one.memory_gb.map(f64::from),
                storage_gb: one.storage_gb.map(f64::from),
                ..Specification::default()
            },
            offer: Offer {
                price: Some(one.price.value()),
                age_at_purchase_years: one.age.map(|tenths| f64::from(tenths) / 10.0),
                warranty: Warranty {
                    months: one.warranty_months.map(f64::from),
                    ..Warranty::default()
                },
                ..Offer::default()
            },
            most_share_percent: most,
            ..DeviceOption::default()
        });
    }
    Some(scenario)
}
