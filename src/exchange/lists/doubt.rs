//! What is uncertain in a list.

use super::role::{Word, words};

words! {
    /// What one may want to look at.
    pub enum DoubtKind {
        /// Day and month could be either way round.
        DateAmbiguous = "date-ambiguous",
        /// Some dates of a column have the day first, others the month.
        DatesMixed = "dates-mixed",
        /// What stands there is no date.
        DateUnreadable = "date-unreadable",
        /// A date after today.
        DateInFuture = "date-in-future",
        /// When it was bought is not said; as old as others of its model, or as usual.
        NoDate = "no-date",
        /// Only since when it has been managed is known: it may be older.
        LeastAge = "least-age",
        /// What stands there is no number of devices; counted as one.
        QuantityUnreadable = "quantity-unreadable",
        /// Said to be about so many.
        QuantityApproximate = "quantity-approximate",
        /// No number where other rows have one; counted as one.
        QuantityMissing = "quantity-missing",
        /// What stands there is no price.
        PriceUnreadable = "price-unreadable",
        /// A computer that may be micro, small or a tower.
        DesktopForm = "desktop-form",
        /// The catalogue has a model that it may be, or several.
        ModelUncertain = "model-uncertain",
        /// What kind of device it is was taken from its name, a note or who made it.
        ClassGuessed = "class-guessed",
        /// Not seen for more than a year.
        NotSeenForLong = "not-seen-for-long",
        /// It is left out because it is said to be out of use; it may come back.
        OutOfUse = "out-of-use",
        /// A status that is not known; counted.
        StatusUnknown = "status-unknown",
        /// The end of its updates could not be read.
        UpdatesUnreadable = "updates-unreadable",
        /// A quotation mark without its second one.
        QuoteUnclosed = "quote-unclosed",
        /// More cells than the heading has.
        CellsOver = "cells-over",
    }
}

/// Something uncertain, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    pub kind: DoubtKind,
    /// The column it is about, from 0.
    pub column: Option<u32>,
    /// The rows, from 1, the heading included; each once, rising.
    pub rows: Vec<u32>,
}
