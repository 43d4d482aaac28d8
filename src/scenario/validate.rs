//! The one door into the engine.

use super::choices::Sourcing;
use super::fleet;
use super::format::{DeviceOption, Group, Organisation, Pilot, SCHEMA, Scenario};
use super::handed_down;
use super::inputs::{DEFAULT_PLACE, Identified, Inputs, resolve};
use super::quantity::{Number, is_beaten};
use crate::catalogue;
use crate::document::{
    Allowed, Issue, IssueCode, Issues, Path, Value, check_record, field_at, read_record,
};
use crate::quantity::Quantity;
use crate::scalar::Scalar;

/// How far the shares of a group may be from 100, in percentage points: thirds typed with two
/// decimals still add up.
const SHARES_TOLERANCE: f64 = 0.011;

/// The most options and cohorts over all groups: the slowest scenario with as many is compared within a second.
pub const MOST_OPTIONS: usize = 1_000;

/// A scenario that the engine can evaluate: every number finite and in its range, every reference
/// known, every gap filled.
#[derive(Clone, Debug)]
pub struct Valid {
    scenario: Scenario,
    filled: Option<Scenario>,
    inputs: Inputs,
    warnings: Vec<Issue>,
}

impl Valid {
    /// What was entered.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The same with the device of every handed-down option filled in from its giver.
    pub fn filled(&self) -> &Scenario {
        self.filled.as_ref().unwrap_or(&self.scenario)
    }

    /// The numbers to calculate with.
    pub fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// The same numbers counted in another scalar, such as one that remembers where they come from.
    pub fn known<S: Scalar>(&self) -> Inputs<S> {
        resolve(&self.scenario)
    }

    /// Problems that did not keep the scenario from being used, such as unknown keys.
    pub fn warnings(&self) -> &[Issue] {
        &self.warnings
    }
}

/// Reads a document. Reports every problem at once.
///
/// # Errors
/// All problems found, harmless ones among them, when at least one is not harmless.
pub fn read(document: &Value) -> Result<Valid, Vec<Issue>> {
    let mut issues = Issues::default();
    let Value::Record(entries) = document else {
        issues.report(&Path::Root, IssueCode::WrongType, None);
        return Err(issues.0);
    };
    let mut scenario = Scenario::default();
    read_record(&mut scenario, entries, &Path::Root, &mut issues);
    accept(scenario, issues)
}

/// The scenario, given what was found in its fields, if nothing is wrong that keeps it from being
/// used.
fn accept(scenario: Scenario, mut issues: Issues) -> Result<Valid, Vec<Issue>> {
    check(&scenario, &mut issues);
    if issues.0.iter().any(|issue| !issue.code.is_harmless()) {
        return Err(issues.0);
    }
    Ok(Valid {
        inputs: resolve(&scenario),
        filled: handed_down::filled(&scenario),
        scenario,
        warnings: issues.0,
    })
}

/// Validates a scenario that was put together or changed in memory: finds what [`read`] finds in the
/// scenario written out.
///
/// # Errors
/// As [`read`].
pub fn validate(scenario: &Scenario) -> Result<Valid, Vec<Issue>> {
    let mut issues = Issues::default();
    let mut scenario = scenario.clone();
    check_record(&mut scenario, &Path::Root, &mut issues);
    accept(scenario, issues)
}

/// The checks that concern more than one field.
fn check(scenario: &Scenario, issues: &mut Issues) {
    let root = Path::Root;
    if scenario.schema != SCHEMA {
        issues.report(
            &Path::Key(&root, "schema"),
            IssueCode::UnsupportedSchema,
            None,
        );
    }
    if catalogue::place(scenario.place.as_deref().unwrap_or(DEFAULT_PLACE)).is_none() {
        issues.report(&Path::Key(&root, "place"), IssueCode::UnknownChoice, None);
    }
    let organisations = Path::Key(&root, "organisations");
    for (index, organisation) in scenario.organisations.iter().enumerate() {
        if is_named_again(
            &organisation.id,
            scenario.organisations[..index]
                .iter()
                .map(|other| &other.id),
        ) {
            let at = Path::Index(&organisations, index);
            issues.report(&Path::Key(&at, "id"), IssueCode::DuplicateId, None);
        }
    }
    let groups = Path::Key(&root, "groups");
    // What was refused as a whole is not empty.
    let is_refused = issues.have(&groups);
    if scenario.groups.is_empty() && !is_refused {
        issues.report(&groups, IssueCode::Empty, None);
    }
    let each = |group: &Group| group.options.len() + group.fleet.len();
    let options = scenario.groups.iter().map(each);
    if options.sum::<usize>() > MOST_OPTIONS {
        let allowed = Allowed {
            minimum: 1.0,
            maximum: MOST_OPTIONS as f64,
        };
        issues.report(&groups, IssueCode::TooManyOptions, Some(allowed));
    }
    for (index, group) in scenario.groups.iter().enumerate() {
        let at = Path::Index(&groups, index);
        if is_named_again(
            &group.id,
            scenario.groups[..index].iter().map(|other| &other.id),
        ) {
            issues.report(&Path::Key(&at, "id"), IssueCode::DuplicateId, None);
        }
        check_group(group, &at, issues);
        check_people(group, &scenario.groups, &at, issues);
        check_counts(group, &scenario.organisations, &at, issues);
        fleet::check(group, &at, issues);
    }
    handed_down::check(scenario, issues);
    let requirements = Path::Key(&root, "requirements");
    for (index, requirement) in scenario.requirements.iter().enumerate() {
        if requirement.kind.is_none() {
            let at = Path::Index(&requirements, index);
            issues.report(&Path::Key(&at, "kind"), IssueCode::Missing, None);
        }
    }
    if !is_refused {
        check_ranges(scenario, &Path::Key(&root, "uncertainty"), issues);
    }
}

/// Whether an id stands there already. One that was refused is no id.
fn is_named_again<'a>(id: &str, mut before: impl Iterator<Item = &'a String>) -> bool {
    !id.is_empty() && before.any(|other| other == id)
}

/// Whoever uses the devices of a group is in another group, which has people of its own.
fn check_people(group: &Group, groups: &[Group], at: &Path, issues: &mut Issues) {
    let Some(whose) = &group.same_people_as else {
        return;
    };
    let mut others = groups.iter();
    let is_of = |other: &Group| other.id == *whose && other.same_people_as.is_none();
    if !others.any(is_of) {
        issues.report(
            &Path::Key(at, "samePeopleAs"),
            IssueCode::UnknownChoice,
            None,
        );
    }
}

/// Every range is for a figure that there is, once, in rising order and within what may be entered.
fn check_ranges(scenario: &Scenario, ranges: &Path, issues: &mut Issues) {
    for (index, range) in scenario.uncertainty.iter().enumerate() {
        let at = Path::Index(ranges, index);
        let likely = range.likely.unwrap_or(range.low);
        if !(range.low <= likely && likely <= range.high) {
            issues.report(&at, IssueCode::WrongOrder, None);
        }
        let Some(Number { quantity, .. }) = Number::at(&range.path, scenario) else {
            issues.report(&Path::Key(&at, "path"), IssueCode::UnknownChoice, None);
            continue;
        };
        let (minimum, maximum) = quantity.range();
        for (key, value) in [("low", range.low), ("high", range.high)] {
            let code = if value < minimum {
                IssueCode::BelowMinimum
            } else if value > maximum {
                IssueCode::AboveMaximum
            } else {
                continue;
            };
            let allowed = Some(Allowed { minimum, maximum });
            issues.report(&Path::Key(&at, key), code, allowed);
        }
        let same = |other: &super::format::UncertainFigure| other.path == range.path;
        if scenario.uncertainty[..index].iter().any(same) {
            issues.report(&Path::Key(&at, "path"), IssueCode::DuplicateId, None);
        }
    }
}

fn check_group(group: &Group, at: &Path, issues: &mut Issues) {
    if let Some(profile) = &group.need.profile
        && catalogue::need_profile(profile).is_none()
    {
        let need = Path::Key(at, "need");
        issues.report(&Path::Key(&need, "profile"), IssueCode::UnknownChoice, None);
    }
    let options = Path::Key(at, "options");
    if group.options.is_empty() {
        if !issues.have(&options) {
            issues.report(&options, IssueCode::Empty, None);
        }
        return;
    }
    for (index, option) in group.options.iter().enumerate() {
        let at = Path::Index(&options, index);
        if is_named_again(
            &option.id,
            group.options[..index].iter().map(|other| &other.id),
        ) {
            issues.report(&Path::Key(&at, "id"), IssueCode::DuplicateId, None);
        }
        check_option(option, &at, issues);
    }
    let sum: f64 = group
        .options
        .iter()
        .map(|option| option.share_percent)
        .sum();
    if (sum - 100.0).abs() > SHARES_TOLERANCE {
        let allowed = Allowed {
            minimum: 100.0,
            maximum: 100.0,
        };
        issues.report(&options, IssueCode::SharesSum, Some(allowed));
    }
}

/// Every organisation of a group is known and stands there once, and together they are the group.
fn check_counts(group: &Group, organisations: &[Organisation], at: &Path, issues: &mut Issues) {
    let counts = Path::Key(at, "counts");
    let mut sum = 0.0;
    for (index, entry) in group.counts.iter().enumerate() {
        sum += f64::from(entry.count);
        let entry_at = Path::Index(&counts, index);
        let at = Path::Key(&entry_at, "organisation");
        if !organisations
            .iter()
            .any(|known| known.id == entry.organisation)
        {
            issues.report(&at, IssueCode::UnknownChoice, None);
        } else if group.counts[..index]
            .iter()
            .any(|other| other.organisation == entry.organisation)
        {
            issues.report(&at, IssueCode::DuplicateId, None);
        }
    }
    let count = f64::from(group.count);
    if !organisations.is_empty() && sum != count && !issues.have(&counts) {
        let allowed = Allowed {
            minimum: count,
            maximum: count,
        };
        issues.report(&counts, IssueCode::CountsSum, Some(allowed));
    }
}

/// A pilot is all of its figures or none of them.
fn check_pilot(pilot: &Pilot, at: &Path, issues: &mut Issues) {
    let fields = [
        ("devices", pilot.devices.is_some()),
        ("years", pilot.years.is_some()),
        ("failures", pilot.failures.is_some()),
    ];
    if fields.iter().any(|(_, given)| *given) {
        for (key, _) in fields.iter().filter(|(_, given)| !given) {
            issues.report(&Path::Key(at, key), IssueCode::Missing, None);
        }
    }
}

fn check_option(option: &DeviceOption, at: &Path, issues: &mut Issues) {
    if let Some(device) = &option.device
        && catalogue::device(device).is_none()
    {
        issues.report(&Path::Key(at, "device"), IssueCode::UnknownDevice, None);
    } else if Identified::of(option).is_none() && option.sourcing != Some(Sourcing::HandedDown) {
        // A handed-down device is the giver's where it names none of its own.
        issues.report(&Path::Key(at, "device"), IssueCode::Missing, None);
    }
    let least = option.least_share_percent.unwrap_or(0.0);
    if option.most_share_percent.is_some_and(|most| most < least) {
        issues.report(
            &Path::Key(at, "mostSharePercent"),
            IssueCode::WrongOrder,
            None,
        );
    }
    let offer = Path::Key(at, "offer");
    check_pilot(&option.offer.pilot, &Path::Key(&offer, "pilot"), issues);
    // Something else has taken its place.
    for quantity in Quantity::ENTERED {
        let key = quantity.path().strip_prefix("offer.");
        if let Some(key) = key.filter(|_| is_beaten(*quantity, option))
            && field_at(option, quantity.path(), 0).is_some_and(|field| field.is_entered())
        {
            issues.report(&Path::Key(&offer, key), IssueCode::UnknownKey, None);
        }
    }
    let rising = option
        .offer
        .tiers
        .windows(2)
        .all(|pair| pair[0].from < pair[1].from);
    if !rising {
        issues.report(&Path::Key(&offer, "tiers"), IssueCode::WrongOrder, None);
    }
}
