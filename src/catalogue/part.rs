//! Parts that are put in.

use super::figure::Figure;

/// A part that is replaced in repair, upgrade or refurbishing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// The name used in saved scenarios.
    pub id: &'static str,
    /// Carbon of one new part, kg CO2e.
    pub kg: Figure,
    /// Example price of the part with fitting, SEK excluding VAT.
    pub price_sek: Option<Figure>,
}
