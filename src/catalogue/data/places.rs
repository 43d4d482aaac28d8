//! Grids and electricity prices.

use super::super::{Figure, Place};
use super::sources::{EMBER, EUROSTAT};

const fn grid(g_per_kwh: f64) -> Figure {
    Figure::source(0.8 * g_per_kwh, g_per_kwh, 1.2 * g_per_kwh, &EMBER)
}

const fn price(eur_per_kwh: f64) -> Figure {
    Figure::source(0.7 * eur_per_kwh, eur_per_kwh, 1.5 * eur_per_kwh, &EUROSTAT)
}

const EU_PRICE: Figure = Figure::proposal(0.09, 0.19, 0.26);

const fn place(
    id: &'static str,
    grid_year: u16,
    grid: Figure,
    electricity_eur_per_kwh: Figure,
    currency: &'static str,
) -> Place {
    Place { id, grid_year, grid, electricity_eur_per_kwh, currency }
}

/// Nordic countries first, then by code, the European Union last.
pub static PLACES: &[Place] = &[
    place("SE", 2024, grid(35.89), price(0.0942), "SEK"),
    place("NO", 2024, grid(30.75), EU_PRICE, "NOK"),
    place("DK", 2024, grid(143.3), EU_PRICE, "DKK"),
    place("FI", 2024, grid(72.25), price(0.0939), "EUR"),
    place("IS", 2023, grid(28.33), EU_PRICE, "ISK"),
    place("AT", 2024, grid(102.62), EU_PRICE, "EUR"),
    place("BE", 2024, grid(117.58), EU_PRICE, "EUR"),
    place("BG", 2024, grid(264.21), EU_PRICE, "EUR"),
    place("CH", 2024, grid(36.72), EU_PRICE, "CHF"),
    place("CY", 2024, grid(512.24), price(0.245), "EUR"),
    place("CZ", 2024, grid(413.86), EU_PRICE, "CZK"),
    place("DE", 2024, grid(342.06), EU_PRICE, "EUR"),
    place("EE", 2024, grid(341.02), EU_PRICE, "EUR"),
    place("ES", 2024, grid(146.15), EU_PRICE, "EUR"),
    place("FR", 2024, grid(44.18), EU_PRICE, "EUR"),
    place("GR", 2024, grid(319.76), EU_PRICE, "EUR"),
    place("HR", 2024, grid(174.48), EU_PRICE, "EUR"),
    place("HU", 2024, grid(182.82), EU_PRICE, "HUF"),
    place("IE", 2024, grid(279.79), price(0.256), "EUR"),
    place("IT", 2024, grid(287.75), EU_PRICE, "EUR"),
    place("LI", 2024, grid(36.72), EU_PRICE, "CHF"),
    place("LT", 2024, grid(139.34), EU_PRICE, "EUR"),
    place("LU", 2024, grid(134.62), EU_PRICE, "EUR"),
    place("LV", 2024, grid(136.22), EU_PRICE, "EUR"),
    place("MT", 2024, grid(484.16), EU_PRICE, "EUR"),
    place("NL", 2024, grid(252.7), EU_PRICE, "EUR"),
    place("PL", 2024, grid(614.98), EU_PRICE, "PLN"),
    place("PT", 2024, grid(111.8), EU_PRICE, "EUR"),
    place("RO", 2024, grid(245.55), EU_PRICE, "RON"),
    place("SI", 2024, grid(227.11), EU_PRICE, "EUR"),
    place("SK", 2024, grid(96.49), EU_PRICE, "EUR"),
    place("UK", 2024, grid(215.79), EU_PRICE, "GBP"),
    place("EU", 2024, grid(213.02), EU_PRICE, "EUR"),
];
