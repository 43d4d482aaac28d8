//! A number that remembers how it was computed: running the engine with it in place of `f64` leaves
//! the expression behind that an explanation shows; nothing is paid for it otherwise.

use core::ops::{Add, Div, Mul, Neg, Sub};
use std::cell::Cell;
use std::rc::Rc;

use crate::quantity::Quantity;
use crate::scalar::{Provenance, Scalar};

/// A number that remembers how it was computed.
#[derive(Clone, Debug)]
pub struct Traced(Rc<Node>);

#[derive(Debug)]
struct Node {
    value: f64,
    term: Option<Quantity>,
    origin: Origin,
    /// For whoever goes through the expression and has to know this part again.
    mark: Cell<u32>,
}

/// What an expression is made of at its top.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    Constant,
    Input(Provenance),
    /// Read from a table or curve, at a place on its axis.
    ReadFrom(Provenance, f64),
    /// A named step under a second name.
    Same(Traced),
    Sum(Vec<Traced>),
    Difference(Traced, Traced),
    Product(Vec<Traced>),
    Quotient(Traced, Traced),
    Power(Traced, Traced),
    Negative(Traced),
    Logarithm(Traced),
    Least(Traced, Traced),
    Greatest(Traced, Traced),
}

impl Traced {
    fn of(value: f64, term: Option<Quantity>, origin: Origin) -> Self {
        Self(Rc::new(Node {
            value,
            term,
            origin,
            mark: Cell::new(0),
        }))
    }

    /// What the number is made of.
    pub(crate) fn origin(&self) -> &Origin {
        &self.0.origin
    }

    /// A mark on this very number, 0 until it is set. Numbers derived from it have their own.
    pub(crate) fn mark(&self) -> &Cell<u32> {
        &self.0.mark
    }

    fn new(value: f64, origin: Origin) -> Self {
        Self::of(value, None, origin)
    }

    /// Where the number came from, if it is an input or an input in another unit.
    pub fn provenance(&self) -> Option<Provenance> {
        match &self.0.origin {
            Origin::Input(provenance) | Origin::ReadFrom(provenance, _) => Some(*provenance),
            Origin::Quotient(number, _) | Origin::Same(number) => number.provenance(),
            _ => None,
        }
    }

    /// The same number, where adding nothing to it turned minus zero into zero.
    fn with_value(self, value: f64) -> Self {
        if self.0.value.to_bits() == value.to_bits() {
            return self;
        }
        Self::of(value, self.0.term, self.0.origin.clone())
    }

    fn is_constant(&self, value: f64) -> bool {
        self.0.term.is_none() && matches!(self.0.origin, Origin::Constant) && self.0.value == value
    }

    /// What it is made of, one level down.
    pub(super) fn each_part(&self, visit: &mut dyn FnMut(&Traced)) {
        match &self.0.origin {
            Origin::Constant | Origin::Input(_) | Origin::ReadFrom(..) => {}
            Origin::Same(part) | Origin::Negative(part) | Origin::Logarithm(part) => visit(part),
            Origin::Sum(parts) | Origin::Product(parts) => parts.iter().for_each(visit),
            Origin::Difference(a, b)
            | Origin::Quotient(a, b)
            | Origin::Power(a, b)
            | Origin::Least(a, b)
            | Origin::Greatest(a, b) => {
                visit(a);
                visit(b);
            }
        }
    }

    /// What it is called, where it has a name.
    pub(super) fn term(&self) -> Option<Quantity> {
        self.0.term
    }

    /// Where it is held: the same for clones of it.
    pub(super) fn address(&self) -> *const () {
        Rc::as_ptr(&self.0).cast()
    }

    /// The terms of an unnamed sum, or the number itself.
    fn terms(&self) -> Vec<Traced> {
        match &self.0.origin {
            Origin::Sum(terms) if self.0.term.is_none() => terms.clone(),
            _ => vec![self.clone()],
        }
    }

    /// The factors of an unnamed product, or the number itself.
    fn factors(&self) -> Vec<Traced> {
        match &self.0.origin {
            Origin::Product(factors) if self.0.term.is_none() => factors.clone(),
            _ => vec![self.clone()],
        }
    }
}

impl Add for Traced {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        let value = self.0.value + other.0.value;
        if self.is_constant(0.0) {
            return other.with_value(value);
        }
        if other.is_constant(0.0) {
            return self.with_value(value);
        }
        let mut terms = self.terms();
        terms.push(other);
        Self::new(value, Origin::Sum(terms))
    }
}

impl Sub for Traced {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        if other.is_constant(0.0) {
            return self;
        }
        Self::new(
            self.0.value - other.0.value,
            Origin::Difference(self, other),
        )
    }
}

impl Mul for Traced {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        if self.is_constant(1.0) {
            return other;
        }
        if other.is_constant(1.0) {
            return self;
        }
        let value = self.0.value * other.0.value;
        let mut factors = self.factors();
        factors.extend(other.factors());
        Self::new(value, Origin::Product(factors))
    }
}

impl Div for Traced {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        Self::new(self.0.value / other.0.value, Origin::Quotient(self, other))
    }
}

impl Neg for Traced {
    type Output = Self;
    fn neg(self) -> Self {
        Self::new(-self.0.value, Origin::Negative(self))
    }
}

impl Scalar for Traced {
    const IS_PLAIN: bool = false;

    fn constant(value: f64) -> Self {
        Self::new(value, Origin::Constant)
    }

    fn input(value: f64, term: Quantity, provenance: Provenance) -> Self {
        Self::of(value, Some(term), Origin::Input(provenance))
    }

    fn read_from(value: f64, term: Quantity, provenance: Provenance, argument: &Self) -> Self {
        let origin = Origin::ReadFrom(provenance, argument.0.value);
        Self::of(value, Some(term), origin)
    }

    fn value(&self) -> f64 {
        self.0.value
    }

    fn named(self, term: Quantity) -> Self {
        let origin = match self.0.term {
            Some(known) if known == term => return self,
            Some(_) => Origin::Same(self.clone()),
            None => self.0.origin.clone(),
        };
        Self::of(self.0.value, Some(term), origin)
    }

    fn least(self, other: Self) -> Self {
        let value = self.0.value.least(other.0.value);
        Self::new(value, Origin::Least(self, other))
    }

    fn greatest(self, other: Self) -> Self {
        let value = self.0.value.greatest(other.0.value);
        Self::new(value, Origin::Greatest(self, other))
    }

    fn power(self, exponent: Self) -> Self {
        Self::new(
            self.0.value.power(exponent.0.value),
            Origin::Power(self, exponent),
        )
    }

    fn natural_logarithm(self) -> Self {
        Self::new(self.0.value.natural_logarithm(), Origin::Logarithm(self))
    }
}
