//! What a price list offers.

use super::roles::OfferColumn;
use crate::catalogue::DeviceClass;
use crate::exchange::lists::{Certainty, Hundredths};
use crate::scenario::{Currency, Sourcing};

/// A device at a price.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// From 1, the heading included.
    pub row: u32,
    /// The name of the catalogue, or else as it stands in the list.
    pub name: String,
    /// `None` where nothing says what kind of device it is.
    pub class: Option<DeviceClass>,
    /// The id of the device in the catalogue.
    pub device: Option<&'static str>,
    pub certainty: Certainty,
    /// `None` where nothing says whether it is new.
    pub sourcing: Option<Sourcing>,
    pub price: Hundredths,
    pub warranty_months: Option<u32>,
    /// How many there are.
    pub count: Option<u32>,
    /// In tenths of years.
    pub age: Option<u32>,
    pub memory_gb: Option<u32>,
    pub storage_gb: Option<u32>,
}

/// Why a row offers nothing that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyNot {
    /// It has no price.
    NoPrice,
    /// What stands as its price is none.
    PriceUnreadable,
    /// It names nothing.
    NoName,
    /// It is no device of a kind that is compared: a bag, a licence, a projector.
    NoDevice,
    /// There is none of it.
    NoneLeft,
    /// It sums up others.
    Total,
    /// Its price is in another currency than the comparison, in a list of several currencies.
    OtherCurrency,
}

impl WhyNot {
    pub const ALL: [Self; 7] = [
        Self::NoPrice,
        Self::PriceUnreadable,
        Self::NoName,
        Self::NoDevice,
        Self::NoneLeft,
        Self::Total,
        Self::OtherCurrency,
    ];
}

/// A row that offers nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOffered {
    /// From 1, the heading included.
    pub row: u32,
    pub why: WhyNot,
}

/// What is uncertain in a price list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OfferDoubtKind {
    /// Nothing says whether it is new or refurbished.
    SourcingUnknown,
    /// Nothing says what kind of device it is.
    ClassUnknown,
    /// The catalogue has a model that it may be.
    ModelUncertain,
    /// What stands there is no warranty.
    WarrantyUnreadable,
    /// A warranty of a bare number: months, or years where it is small.
    WarrantyUnit,
    /// What stands there is no number of devices.
    CountUnreadable,
    /// What stands there is no age.
    AgeUnreadable,
}

impl OfferDoubtKind {
    pub const ALL: [Self; 7] = [
        Self::SourcingUnknown,
        Self::ClassUnknown,
        Self::ModelUncertain,
        Self::WarrantyUnreadable,
        Self::WarrantyUnit,
        Self::CountUnreadable,
        Self::AgeUnreadable,
    ];
}

/// Something uncertain, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferDoubt {
    pub kind: OfferDoubtKind,
    /// From 1, the heading included; rising.
    pub rows: Vec<u32>,
}

/// What was understood of a price list.
#[derive(Clone, Debug, PartialEq)]
pub struct Offers {
    pub columns: Vec<OfferColumn>,
    pub offered: Vec<Offered>,
    pub not_offered: Vec<NotOffered>,
    pub doubts: Vec<OfferDoubt>,
    /// Whether prices have VAT inside; `None` where nothing says it.
    pub with_vat: Option<bool>,
    /// The currency that the list states for all of its prices.
    pub currency: Option<Currency>,
}
