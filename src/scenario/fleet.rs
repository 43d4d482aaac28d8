//! Checks on what is in use today.

use super::choices::Sourcing;
use super::format::{Cohort, Group};
use crate::catalogue;
use crate::document::{IssueCode, Issues, Path};

/// Every cohort has an id of its own and a device, or a class, that is known, and was bought.
pub fn check(group: &Group, at: &Path, issues: &mut Issues) {
    let fleet = Path::Key(at, "fleet");
    for (index, cohort) in group.fleet.iter().enumerate() {
        let at = Path::Index(&fleet, index);
        let mut before = group.fleet[..index].iter();
        if !cohort.id.is_empty() && before.any(|other| other.id == cohort.id) {
            issues.report(&Path::Key(&at, "id"), IssueCode::DuplicateId, None);
        }
        check_device(cohort, &at, issues);
        if matches!(cohort.sourcing, Some(Sourcing::Keep | Sourcing::HandedDown)) {
            let at = Path::Key(&at, "sourcing");
            issues.report(&at, IssueCode::UnknownChoice, None);
        }
    }
}

fn check_device(cohort: &Cohort, at: &Path, issues: &mut Issues) {
    let named = cohort.device.as_deref();
    let code = match named {
        Some(device) if catalogue::device(device).is_none() => IssueCode::UnknownDevice,
        None if cohort.specification.class.is_none() => IssueCode::Missing,
        _ => return,
    };
    issues.report(&Path::Key(at, "device"), code, None);
}
