//! What people enter: the scenario format, its reading and its validation.
//!
//! There is one door: [`read`] turns any document into a [`Valid`] scenario or into the list of
//! everything that is wrong with it. The engine accepts nothing but [`Valid`].

pub mod amounts;
mod beginning;
mod catalogue_words;
mod choices;
mod entry;
mod fleet;
mod format;
mod handed_down;
pub mod inputs;
mod offer;
mod organisations;
mod quantity;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
mod validate;

pub use amounts::{exchange, rate};
pub use beginning::{new_group, typical_option, unused_id, usual_need};
pub use choices::{
    Allocation, Currency, FootprintSource, Objective, ReplacementTime, RequirementKind, Sourcing,
    Vat, WarrantyKind,
};
pub use entry::Entry;
pub use format::{
    Accessory, BuyOut, Cohort, DeviceOption, Group, HandedDownFrom, Insurance, LONGEST_HORIZON,
    Lease, Limits, Lot, MOST_DEVICES, Method, Need, Offer, Organisation, OrganisationCount, Pilot,
    PriceTier, Requirement, SCHEMA, Scenario, Specification, TakeBackAgreement, UncertainFigure,
    Upgrade, Warranty,
};
pub use handed_down::{Inherited, giver, with_device_of_giver};
pub use inputs::{
    DEFAULT_PLACE, DEFAULT_PURCHASE_YEAR, Identified, amount_in_currency, in_currency,
    is_used_by_pupils, reuse_share,
};
pub use quantity::{Cell, Number};

pub use crate::quantity::Quantity;
pub use validate::{MOST_OPTIONS, Valid, read, validate};

// What a scenario is read from and written as, for those who handle no other document.
pub use crate::document::{
    Allowed, Choice, DEEPEST, Issue, IssueCode, LONGEST_LIST, LONGEST_TEXT, NumberOrNone, Path,
    Row, Value, range_at, to_value,
};

use crate::document::write_record;

impl Scenario {
    /// The scenario as a document, without what was not entered.
    pub fn to_value(&self) -> Value {
        Value::Record(write_record(self))
    }
}
