//! How a group is divided between its options: percentages that always add up to a hundred.

use crate::scenario::{DeviceOption, Group, Sourcing};

/// How an option is had.
pub fn sourcing_of(option: &DeviceOption) -> Sourcing {
    option.sourcing.unwrap_or(Sourcing::New)
}

/// Percentage of a group that is equipped in a way.
pub fn percent_of(group: &Group, sourcing: Sourcing) -> f64 {
    let options = group.options.iter();
    let options = options.filter(|option| sourcing_of(option) == sourcing);
    options.map(|option| option.share_percent).sum()
}

/// Percentage of a group that is not equipped with new devices.
pub fn refurbished_percent(group: &Group) -> f64 {
    let others = [Sourcing::Refurbished, Sourcing::Keep, Sourcing::HandedDown];
    others
        .map(|sourcing| percent_of(group, sourcing))
        .iter()
        .sum()
}

/// Of what is bought in a group, the percentage that is refurbished. `None` where there is nothing
/// to divide: nothing is bought, or only in one way.
pub fn refurbished_of_bought(group: &Group) -> Option<f64> {
    let has = |sourcing| {
        let mut options = group.options.iter();
        options.any(|option| sourcing_of(option) == sourcing)
    };
    let refurbished = percent_of(group, Sourcing::Refurbished);
    let bought = refurbished + percent_of(group, Sourcing::New);
    let divided = has(Sourcing::New) && has(Sourcing::Refurbished) && bought > 0.0;
    divided.then(|| 100.0 * refurbished / bought)
}

/// Divides what is bought in a group between new and refurbished options, each side as it was
/// divided before. What is kept or handed down stays as it is.
pub fn divide(group: &mut Group, refurbished_percent: f64) {
    let refurbished = refurbished_percent.max(0.0).min(100.0);
    let kept = percent_of(group, Sourcing::Keep) + percent_of(group, Sourcing::HandedDown);
    let bought = 100.0 - kept;
    let refurbished = bought * refurbished / 100.0;
    let is = |sourcing| move |option: &DeviceOption| sourcing_of(option) == sourcing;
    scale_to(group, bought - refurbished, &is(Sourcing::New));
    scale_to(group, refurbished, &is(Sourcing::Refurbished));
}

/// Brings the options that `belongs` picks to a sum of percentages, in the proportion they have;
/// where all have none, the first one takes all.
pub fn scale_to(group: &mut Group, percent: f64, belongs: &dyn Fn(&DeviceOption) -> bool) {
    let mut members: Vec<&mut DeviceOption> = group
        .options
        .iter_mut()
        .filter(|option| belongs(option))
        .collect();
    let sum: f64 = members.iter().map(|option| option.share_percent).sum();
    let mut left = percent;
    let last = members.len().saturating_sub(1);
    for (index, option) in members.iter_mut().enumerate() {
        let share = if index == last {
            left
        } else if sum > 0.0 {
            percent * option.share_percent / sum
        } else if index == 0 {
            percent
        } else {
            0.0
        };
        option.share_percent = share.max(0.0);
        left -= option.share_percent;
    }
}

/// Sets one option's percentage; the others share the rest in the proportion they have.
pub fn set_share(group: &mut Group, option: usize, percent: f64) -> Option<()> {
    if group.options.len() < 2 {
        return None;
    }
    let percent = percent.max(0.0).min(100.0);
    let id = group.options.get(option)?.id.clone();
    group.options[option].share_percent = percent;
    scale_to(group, 100.0 - percent, &|other| other.id != id);
    Some(())
}

/// Divides a group in whole devices, by option. `None` where the options are not as many.
pub fn share_out(group: &mut Group, devices: &[u32]) -> Option<()> {
    let all: u32 = devices.iter().sum();
    if devices.len() != group.options.len() || all == 0 {
        return None;
    }
    for (option, devices) in group.options.iter_mut().zip(devices) {
        option.share_percent = f64::from(*devices) * 100.0 / f64::from(all);
    }
    Some(())
}
