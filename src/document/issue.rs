//! What can be wrong with a document, and where. The wording lives in [`crate::text`].

use serde::Serialize;

/// One problem of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Issue {
    /// The field, written as a programmer would reach it: `groups[2].options[0].price`; empty for
    /// the document itself.
    pub path: String,
    pub code: IssueCode,
    /// The least and greatest value allowed, where the field has such a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed: Option<Allowed>,
}

/// The range of a number, or of a text's or list's length. Both ends are allowed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Allowed {
    pub minimum: f64,
    pub maximum: f64,
}

/// The kind of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum IssueCode {
    /// A field that must be there is not.
    Missing,
    /// The value is of another kind: a text where a number is due, for example.
    WrongType,
    NotANumber,
    Infinite,
    /// Below zero, where nothing below zero is allowed.
    Negative,
    BelowMinimum,
    AboveMaximum,
    /// A count that is not a whole number.
    NotWhole,
    /// A text or list that is too long.
    TooLong,
    /// A text or list that is empty where one is needed.
    Empty,
    /// More options than a scenario may have, over all groups.
    TooManyOptions,
    /// A word that is not among the choices, or an organisation or a group that the scenario does
    /// not have.
    UnknownChoice,
    /// A device that the catalogue does not have.
    UnknownDevice,
    /// An id that another organisation, group or option of the group has too.
    DuplicateId,
    /// The shares of a group's options do not add up to 100 %.
    SharesSum,
    /// The numbers of the organisations do not add up to that of the group.
    CountsSum,
    /// A schema this version does not know.
    UnsupportedSchema,
    /// Groups hand down to one another in a circle.
    HandingDownCycle,
    /// What is to be handed down is leased and goes back.
    HandedDownGoesBack,
    /// Low, likely and high, or the least and the greatest share, are not in this order, or price
    /// tiers not in rising order.
    WrongOrder,
    /// A key that means nothing here, or that another one has taken the place of. Reported, and the
    /// document is used without it.
    UnknownKey,
}

impl IssueCode {
    /// Whether the document can be used all the same.
    pub fn is_harmless(self) -> bool {
        self == IssueCode::UnknownKey
    }
}
