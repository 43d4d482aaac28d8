//! What a quantity is counted in: a plain `f64`, or a number that remembers how it came about.
//!
//! Every formula of the engine is written once, over [`Scalar`]. With `f64` it compiles to bare
//! arithmetic. With [`Traced`](crate::engine::traced::Traced) the same code leaves behind the
//! expression it evaluated, which is what an explanation shows.

use core::ops::{Add, Div, Mul, Neg, Sub};

use crate::catalogue::{Evidence, Figure, Source};
use crate::quantity::Quantity;

/// A number formulas can be written over. Operations on finite numbers inside the ranges that
/// validation allows stay finite.
pub trait Scalar:
    Clone
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    /// Whether a number is nothing but its value, so that what was worked out from one serves for
    /// every equal one.
    const IS_PLAIN: bool;

    /// A number that is part of a formula, such as the 12 in months per year.
    fn constant(value: f64) -> Self;

    /// A number that came from a person or from the catalogue.
    fn input(value: f64, term: Quantity, provenance: Provenance) -> Self;

    /// A number read from a table or curve of the catalogue at `argument`.
    fn read_from(value: f64, term: Quantity, provenance: Provenance, argument: &Self) -> Self;

    /// The plain number.
    fn value(&self) -> f64;

    /// Gives a step of the calculation its name.
    #[must_use]
    fn named(self, term: Quantity) -> Self;

    /// The lesser of two numbers.
    #[must_use]
    fn least(self, other: Self) -> Self;

    /// The greater of two numbers.
    #[must_use]
    fn greatest(self, other: Self) -> Self;

    /// `self` to the power of `exponent`; `self` is positive.
    #[must_use]
    fn power(self, exponent: Self) -> Self;

    /// Natural logarithm; `self` is positive.
    #[must_use]
    fn natural_logarithm(self) -> Self;
}

impl Scalar for f64 {
    const IS_PLAIN: bool = true;

    fn constant(value: f64) -> Self {
        value
    }

    fn input(value: f64, _: Quantity, _: Provenance) -> Self {
        value
    }

    fn read_from(value: f64, _: Quantity, _: Provenance, _: &Self) -> Self {
        value
    }

    fn value(&self) -> f64 {
        *self
    }

    fn named(self, _: Quantity) -> Self {
        self
    }

    fn least(self, other: Self) -> Self {
        if other < self { other } else { self }
    }

    fn greatest(self, other: Self) -> Self {
        if other > self { other } else { self }
    }

    fn power(self, exponent: Self) -> Self {
        libm::pow(self, exponent)
    }

    fn natural_logarithm(self) -> Self {
        libm::log(self)
    }
}

/// Where a number came from. The figure of the catalogue, where there is one, has the range that
/// applies: to the number itself, and in the same proportions to what is entered in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Provenance {
    /// Entered in the scenario; `default` is what it would otherwise have been.
    Entered {
        default: Option<f64>,
        figure: Option<&'static Figure>,
    },
    /// From the catalogue.
    Catalogue {
        evidence: Evidence,
        source: &'static Source,
        figure: Option<&'static Figure>,
    },
    /// A choice that the scenario always states, such as the horizon.
    Stated,
}

impl Provenance {
    /// What a person entered where nothing else would do.
    pub const OWN: Provenance = Provenance::Entered {
        default: None,
        figure: None,
    };

    /// The figure whose range applies.
    pub fn figure(&self) -> Option<&'static Figure> {
        match self {
            Provenance::Entered { figure, .. } | Provenance::Catalogue { figure, .. } => *figure,
            Provenance::Stated => None,
        }
    }
}

/// A number together with where it came from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    pub value: f64,
    pub provenance: Provenance,
}

impl Known {
    /// The likely value of a figure of the catalogue.
    pub fn catalogue(figure: &'static Figure) -> Self {
        Self {
            value: figure.likely,
            provenance: Provenance::Catalogue {
                evidence: figure.evidence,
                source: figure.source,
                figure: Some(figure),
            },
        }
    }

    /// What a person entered, or else this default.
    #[must_use]
    pub fn unless(self, entered: Option<f64>) -> Self {
        match entered {
            None => self,
            Some(value) => Self {
                value,
                provenance: Provenance::Entered {
                    default: Some(self.value),
                    figure: self.provenance.figure(),
                },
            },
        }
    }

    /// The same number, as uncertain as another figure.
    #[must_use]
    pub fn as_uncertain_as(self, other: &'static Figure) -> Self {
        let figure = Some(other);
        let provenance = match self.provenance {
            Provenance::Entered { default, .. } => Provenance::Entered { default, figure },
            Provenance::Catalogue {
                evidence, source, ..
            } => Provenance::Catalogue {
                evidence,
                source,
                figure,
            },
            Provenance::Stated => Provenance::Stated,
        };
        Self { provenance, ..self }
    }

    /// A number the scenario always states.
    pub fn stated(value: f64) -> Self {
        Self {
            value,
            provenance: Provenance::Stated,
        }
    }

    /// Rescaled, for a figure kept in another unit or currency than the one computed with.
    #[must_use]
    pub fn scaled(self, factor: f64) -> Self {
        Self {
            value: self.value * factor,
            ..self
        }
    }

    /// Hands the number to a formula under its name.
    pub fn scalar<S: Scalar>(self, term: Quantity) -> S {
        S::input(self.value, term, self.provenance)
    }
}
