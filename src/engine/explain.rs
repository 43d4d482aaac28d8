//! How a number came about: its formula, the formula with the numbers in it, and what went in.
//!
//! [`Traced`] is a number that remembers the expression it was computed by. Running the engine with
//! it in place of `f64` leaves the explanation behind; nothing is paid for it otherwise.

use core::ops::{Add, Div, Mul, Neg, Sub};
use std::cell::Cell;
use std::rc::Rc;

use super::figures::{option_figure, plan_figure};
use super::option::evaluate_options;
use super::plan_kind::PlanKind;
use super::plan_totals::plan_totals;
use crate::quantity::Quantity;
use crate::scalar::{Provenance, Scalar};
use crate::scenario::Valid;
use crate::scenario::inputs::Inputs;

/// A sum of more terms than this is shown by its first terms and their number.
const MOST_TERMS: usize = 4;

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

/// A piece of a formula. Wording and number formats are up to the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// A sign or bracket.
    Sign(&'static str),
    /// The name of a quantity.
    Name(Quantity),
    /// A value of a named quantity, in its unit.
    Value(f64, Quantity),
    /// A number of the formula itself.
    Number(f64),
    /// So many more terms that are left out.
    More(usize),
}

/// A quantity that went in, with where it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct ExplainedInput {
    pub term: Quantity,
    pub value: f64,
    pub provenance: Provenance,
    /// Where on its axis a number of a table or curve was read, such as an age in years.
    pub at: Option<f64>,
}

/// One step: a named quantity, how it is computed, and what it is computed from.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub term: Quantity,
    pub value: f64,
    /// Empty for a quantity that is an input itself.
    pub formula: Vec<Token>,
    /// The same with the numbers in it.
    pub with_numbers: Vec<Token>,
}

/// How a number came about: the number itself first, then the steps it rests on, then all inputs.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    pub steps: Vec<Step>,
    pub inputs: Vec<ExplainedInput>,
}

/// What is to be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A figure of a plan.
    Plan(PlanKind, Quantity),
    /// A figure of an option, by index of group and option.
    Option(usize, usize, Quantity),
}

/// Explains a figure. `None` where the scenario has no such figure.
pub fn explain(valid: &Valid, subject: Subject) -> Option<Explanation> {
    explain_inputs(&valid.known(), subject)
}

/// The same, of the inputs of a calculation.
pub fn explain_inputs(inputs: &Inputs<Traced>, subject: Subject) -> Option<Explanation> {
    let evaluated = evaluate_options(inputs);
    let number = match subject {
        Subject::Plan(kind, term) => {
            let totals = plan_totals(kind, inputs, &evaluated);
            plan_figure(term, &totals, &inputs.common)?
        }
        Subject::Option(group, option, term) => {
            let totals = evaluated.groups.get(group)?.get(option)?;
            let option = inputs.groups.get(group)?.options.get(option)?;
            option_figure(term, totals, option, &inputs.common)?
        }
    };
    Some(number.explanation())
}

impl Traced {
    /// Everything that led to this number.
    pub fn explanation(&self) -> Explanation {
        let mut explanation = Explanation {
            steps: Vec::new(),
            inputs: Vec::new(),
        };
        let mut waiting = std::collections::VecDeque::from([self.clone()]);
        let mut seen: Vec<(Quantity, u64)> = Vec::new();
        while let Some(number) = waiting.pop_front() {
            let Some(term) = number.0.term else {
                continue;
            };
            // The same quantity with the same value is explained once.
            let key = (term, number.0.value.to_bits());
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            match number.0.origin {
                Origin::Input(provenance) | Origin::ReadFrom(provenance, _) => {
                    explanation.inputs.push(ExplainedInput {
                        term,
                        value: number.0.value,
                        provenance,
                        at: match number.0.origin {
                            Origin::ReadFrom(_, at) => Some(at),
                            _ => None,
                        },
                    });
                }
                // A bare number is worth a step only where it is what was asked for.
                Origin::Constant if seen.len() > 1 => {}
                _ => {
                    let write = |with_numbers| {
                        let mut tokens = Vec::new();
                        number.write_origin(with_numbers, 0, &mut tokens);
                        tokens
                    };
                    explanation.steps.push(Step {
                        term,
                        value: number.0.value,
                        formula: write(false),
                        with_numbers: write(true),
                    });
                }
            }
            number.named_parts(&mut waiting);
        }
        explanation
    }

    /// The nearest named numbers below this one.
    fn named_parts(&self, found: &mut std::collections::VecDeque<Traced>) {
        let visit = |part: &Traced, found: &mut std::collections::VecDeque<Traced>| {
            if part.0.term.is_some() {
                found.push_back(part.clone());
            } else {
                part.named_parts(found);
            }
        };
        match &self.0.origin {
            Origin::Constant | Origin::Input(_) | Origin::ReadFrom(..) => {}
            Origin::Same(part) | Origin::Negative(part) | Origin::Logarithm(part) => {
                visit(part, found);
            }
            Origin::Sum(parts) | Origin::Product(parts) => {
                parts.iter().for_each(|part| visit(part, found));
            }
            Origin::Difference(a, b)
            | Origin::Quotient(a, b)
            | Origin::Power(a, b)
            | Origin::Least(a, b)
            | Origin::Greatest(a, b) => {
                visit(a, found);
                visit(b, found);
            }
        }
    }

    /// Writes the number as part of a formula: its name or value, or the expression it stands for,
    /// in brackets where it binds less tightly than what surrounds it.
    fn write(&self, with_numbers: bool, binding: u8, tokens: &mut Vec<Token>) {
        match self.0.term {
            Some(term) if with_numbers => tokens.push(Token::Value(self.0.value, term)),
            Some(term) => tokens.push(Token::Name(term)),
            None => self.write_origin(with_numbers, binding, tokens),
        }
    }

    fn write_origin(&self, with_numbers: bool, binding: u8, tokens: &mut Vec<Token>) {
        let own = match &self.0.origin {
            Origin::Sum(_) | Origin::Difference(..) => 1,
            Origin::Negative(_) => 2,
            Origin::Product(_) | Origin::Quotient(..) => 3,
            Origin::Power(..) => 4,
            _ => 5,
        };
        let bracketed = own < binding;
        if bracketed {
            tokens.push(Token::Sign("("));
        }
        match &self.0.origin {
            Origin::Constant | Origin::Input(_) | Origin::ReadFrom(..) => {
                tokens.push(Token::Number(self.0.value));
            }
            Origin::Same(part) => part.write(with_numbers, 0, tokens),
            Origin::Sum(terms) => write_sum(terms, with_numbers, tokens),
            Origin::Product(factors) => {
                for (index, factor) in factors.iter().enumerate() {
                    if index > 0 {
                        tokens.push(Token::Sign("×"));
                    }
                    factor.write(with_numbers, 4, tokens);
                }
            }
            Origin::Difference(a, b) => write_pair(a, "−", b, (1, 2), with_numbers, tokens),
            Origin::Quotient(a, b) => write_pair(a, "÷", b, (3, 4), with_numbers, tokens),
            Origin::Power(a, b) => write_pair(a, "^", b, (5, 5), with_numbers, tokens),
            Origin::Negative(part) => {
                tokens.push(Token::Sign("−"));
                part.write(with_numbers, 3, tokens);
            }
            Origin::Logarithm(part) => write_call("ln(", &[part], with_numbers, tokens),
            Origin::Least(a, b) => write_call("min(", &[a, b], with_numbers, tokens),
            Origin::Greatest(a, b) => write_call("max(", &[a, b], with_numbers, tokens),
        }
        if bracketed {
            tokens.push(Token::Sign(")"));
        }
    }
}

fn write_sum(terms: &[Traced], with_numbers: bool, tokens: &mut Vec<Token>) {
    let shown = if terms.len() > MOST_TERMS {
        MOST_TERMS - 1
    } else {
        terms.len()
    };
    for (index, term) in terms[..shown].iter().enumerate() {
        match &term.0.origin {
            Origin::Negative(part) if term.0.term.is_none() && index > 0 => {
                tokens.push(Token::Sign("−"));
                part.write(with_numbers, 2, tokens);
            }
            _ => {
                if index > 0 {
                    tokens.push(Token::Sign("+"));
                }
                term.write(with_numbers, 1, tokens);
            }
        }
    }
    if shown < terms.len() {
        tokens.push(Token::Sign("+"));
        tokens.push(Token::More(terms.len() - shown));
    }
}

fn write_pair(
    left: &Traced,
    sign: &'static str,
    right: &Traced,
    binding: (u8, u8),
    with_numbers: bool,
    tokens: &mut Vec<Token>,
) {
    left.write(with_numbers, binding.0, tokens);
    tokens.push(Token::Sign(sign));
    right.write(with_numbers, binding.1, tokens);
}

fn write_call(
    name: &'static str,
    arguments: &[&Traced],
    with_numbers: bool,
    tokens: &mut Vec<Token>,
) {
    tokens.push(Token::Sign(name));
    for (index, argument) in arguments.iter().enumerate() {
        if index > 0 {
            tokens.push(Token::Sign(";"));
        }
        argument.write(with_numbers, 0, tokens);
    }
    tokens.push(Token::Sign(")"));
}
