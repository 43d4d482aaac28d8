//! Grids, electricity prices and rates of value added tax.
//!
//! Grids: yearly averages from Ember. Prices: Eurostat's table `nrg_pc_205`, first half of 2024,
//! organisations that use 500 to 1,999 MWh a year, excluding VAT and recoverable taxes, as revised
//! in 2025 (Finland was first published as 0.0939). Smaller customers pay more, which the range
//! allows for; ranges are ours throughout.

use super::super::{Figure, Place};
use super::sources::{EMBER, EU_VAT_RATES, EUROSTAT};

// A fifth to either side: years differ by that much with wind, rain and imports.
const fn grid(g_per_kwh: f64) -> Figure {
    Figure::source(0.8 * g_per_kwh, g_per_kwh, 1.2 * g_per_kwh, &EMBER)
}

const fn price(eur_per_kwh: f64) -> Figure {
    Figure::source(0.7 * eur_per_kwh, eur_per_kwh, 1.5 * eur_per_kwh, &EUROSTAT)
}

// The standard rate of 2025, percent.
const fn vat(percent: f64) -> Figure {
    Figure::exact(percent / 100.0, &EU_VAT_RATES)
}

// The same where no source has been read: an example.
const fn own_vat(percent: f64) -> Figure {
    Figure::proposal(percent / 100.0, percent / 100.0, percent / 100.0)
}

// The Union has no rate: about the mean of its members, from the lowest to the highest.
const EU_VAT: Figure = Figure::proposal(0.17, 0.22, 0.27);

// Liechtenstein is not in Ember's list: Switzerland's grid, which it is supplied through.
const LIECHTENSTEIN_GRID: Figure = Figure::proposal(29.38, 36.72, 60.0);

// Neither country is in Eurostat's table. Switzerland: a business of 150 MWh paid a median of
// 25.25 Rappen in 2023, and tariffs rose for 2024. United Kingdom: fixed offers of about 21 to
// 23 pence in 2024.
const SWITZERLAND_PRICE: Figure = Figure::proposal(0.19, 0.28, 0.40);
const UNITED_KINGDOM_PRICE: Figure = Figure::proposal(0.20, 0.26, 0.36);

const fn place(
    id: &'static str,
    grid_year: u16,
    grid: Figure,
    electricity_eur_per_kwh: Figure,
    vat: Figure,
    currency: &'static str,
) -> Place {
    Place {
        id,
        grid_year,
        grid,
        electricity_eur_per_kwh,
        vat,
        currency,
    }
}

/// Nordic countries first, then by code, the European Union last.
pub static PLACES: &[Place] = &[
    place("SE", 2024, grid(35.89), price(0.0942), vat(25.0), "SEK"),
    place("NO", 2024, grid(30.75), price(0.0876), own_vat(25.0), "NOK"),
    place("DK", 2024, grid(143.3), price(0.1055), vat(25.0), "DKK"),
    place("FI", 2024, grid(72.25), price(0.0872), vat(25.5), "EUR"),
    place("IS", 2023, grid(28.33), price(0.086), own_vat(24.0), "ISK"),
    place("AT", 2024, grid(102.62), price(0.1987), vat(20.0), "EUR"),
    place("BE", 2024, grid(117.58), price(0.178), vat(21.0), "EUR"),
    place("BG", 2024, grid(264.21), price(0.1136), vat(20.0), "EUR"),
    place(
        "CH",
        2024,
        grid(36.72),
        SWITZERLAND_PRICE,
        own_vat(8.1),
        "CHF",
    ),
    place("CY", 2024, grid(512.24), price(0.2453), vat(19.0), "EUR"),
    place("CZ", 2024, grid(413.86), price(0.185), vat(21.0), "CZK"),
    place("DE", 2024, grid(342.06), price(0.2328), vat(19.0), "EUR"),
    place("EE", 2024, grid(341.02), price(0.1429), vat(24.0), "EUR"),
    place("ES", 2024, grid(146.15), price(0.1371), vat(21.0), "EUR"),
    place("FR", 2024, grid(44.18), price(0.1802), vat(20.0), "EUR"),
    place("GR", 2024, grid(319.76), price(0.155), vat(24.0), "EUR"),
    place("HR", 2024, grid(174.48), price(0.2314), vat(25.0), "EUR"),
    place("HU", 2024, grid(182.82), price(0.2281), vat(27.0), "HUF"),
    place("IE", 2024, grid(279.79), price(0.256), vat(23.0), "EUR"),
    place("IT", 2024, grid(287.75), price(0.209), vat(22.0), "EUR"),
    place(
        "LI",
        2024,
        LIECHTENSTEIN_GRID,
        price(0.2045),
        own_vat(8.1),
        "CHF",
    ),
    place("LT", 2024, grid(139.34), price(0.1688), vat(21.0), "EUR"),
    place("LU", 2024, grid(134.62), price(0.2048), vat(17.0), "EUR"),
    place("LV", 2024, grid(136.22), price(0.1469), vat(21.0), "EUR"),
    place("MT", 2024, grid(484.16), price(0.1409), vat(18.0), "EUR"),
    place("NL", 2024, grid(252.7), price(0.197), vat(21.0), "EUR"),
    place("PL", 2024, grid(614.98), price(0.2083), vat(23.0), "PLN"),
    place("PT", 2024, grid(111.8), price(0.1149), vat(23.0), "EUR"),
    place("RO", 2024, grid(245.55), price(0.1599), vat(21.0), "RON"),
    place("SI", 2024, grid(227.11), price(0.1725), vat(22.0), "EUR"),
    place("SK", 2024, grid(96.49), price(0.1883), vat(23.0), "EUR"),
    place(
        "UK",
        2024,
        grid(215.79),
        UNITED_KINGDOM_PRICE,
        own_vat(20.0),
        "GBP",
    ),
    place("EU", 2024, grid(213.02), price(0.1867), EU_VAT, "EUR"),
];
