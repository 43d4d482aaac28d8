//! Countries.

use super::figure::Figure;

/// A country, or the European Union as a whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Two letters, `SE`, `EU`, `UK` …; see [`place`] for accepted aliases.
    pub id: &'static str,
    /// The calendar year of `grid`.
    pub grid_year: u16,
    /// Carbon of electricity, g CO2e per kWh generated.
    pub grid: Figure,
    /// Electricity for organisations, EUR per kWh excluding VAT.
    pub electricity_eur_per_kwh: Figure,
    /// Standard rate of value added tax, share.
    pub vat: Figure,
    /// Three-letter currency code.
    pub currency: &'static str,
}
