//! What a person states about a price list.

use std::collections::BTreeMap;

use super::roles::OfferRole;
use crate::exchange::lists::Day;
use crate::scenario::Currency;

/// What is stated about a price list; what is not is found out.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferSettings {
    /// Today: what ages are counted to.
    pub as_of: Day,
    /// By the place of a column, from 0: its role; `None`: nothing of interest stands in it.
    pub roles: BTreeMap<u32, Option<OfferRole>>,
    /// Whether prices have VAT inside.
    pub with_vat: Option<bool>,
    /// That of the comparison. Of a list of several currencies, only what is in this one is offered.
    pub currency: Option<Currency>,
}

impl OfferSettings {
    /// Nothing stated but the day.
    pub fn new(as_of: Day) -> Self {
        Self {
            as_of,
            roles: BTreeMap::new(),
            with_vat: None,
            currency: None,
        }
    }
}
