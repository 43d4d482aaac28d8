//! What was published of a case that a preset recalculates.

use crate::catalogue::Source;
use crate::engine::Comparison;
/// A calculation that was published.
#[derive(Debug)]
pub struct PublishedCase {
    pub publisher: &'static str,
    pub year: u16,
    pub source: &'static Source,
    pub figures: &'static [PublishedFigure],
}

/// One figure of a publication.
#[derive(Debug)]
pub struct PublishedFigure {
    pub kind: FigureKind,
    /// As published.
    pub published: f64,
    /// The published calculation with its published inputs.
    pub recomputed: f64,
    pub today: Today,
}

impl PublishedFigure {
    /// The figure with today's factors, given the comparison of the case's scenario.
    pub fn today(&self, comparison: &Comparison) -> Option<f64> {
        match self.today {
            Today::Compared(figure) => figure(comparison),
            Today::Calculated(figure) => Some(figure()),
        }
    }
}

/// How today's figure is had.
#[derive(Clone, Copy, Debug)]
pub enum Today {
    /// From the comparison of the case's scenario.
    Compared(fn(&Comparison) -> Option<f64>),
    /// By the published calculation with today's factor.
    Calculated(fn() -> f64),
}

/// What a published figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureKind {
    /// Money saved by all refurbished against all new.
    CostSaved,
    /// Money saved for each device.
    CostSavedPerDevice,
    /// kg CO2e saved by all refurbished against all new.
    CarbonSaved,
    /// The same, where the whole footprint of a new device counts as saved.
    CarbonSavedFull,
    /// The share of the carbon that is saved.
    CarbonShareSaved,
    /// kg CO2e of one device over its life.
    CarbonTotal,
    /// kg CO2e a year of one device used for three years.
    CarbonPerYearThree,
    /// The same, used for four years.
    CarbonPerYearFour,
    /// The same, used for six years.
    CarbonPerYearSix,
    /// Years of running one fridge that emit as much.
    FridgeYears,
    /// Flats that a year's heating emits as much for.
    HeatedFlats,
    /// Laps round the earth by car that emit as much.
    CarLaps,
    /// Net present value of one new device.
    NetPresentValueNew,
    /// Net present value of one refurbished device.
    NetPresentValueRefurbished,
    /// Equivalent annual cost of new devices.
    EquivalentAnnualCostNew,
    /// Equivalent annual cost of refurbished devices.
    EquivalentAnnualCostRefurbished,
}
