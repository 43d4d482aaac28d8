//! How a number came about: its formula, the formula with the numbers in it, and what went in.
//!
//! [`Traced`] is a number that remembers the expression it was computed by, which is read here.

use std::collections::BTreeMap;

use super::explained_options::{ExplainedOptions, each_beneath};
use super::figures::{option_figure, plan_figure};
use super::option::evaluate_options;
use super::plan::plan_parts;
use super::plan_kind::PlanKind;
use super::plan_totals::plan_totals;
use super::traced::{Origin, Traced};
use crate::quantity::Quantity;
use crate::scalar::{Provenance, Scalar};
use crate::scenario::inputs::Inputs;
use crate::scenario::{Cell as Place, Valid};

/// A sum of more terms than this is shown by its first terms and their number.
const MOST_TERMS: usize = 4;

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
    /// The options that it is of; empty where it is of all that is explained.
    pub options: Vec<Place>,
    pub value: f64,
    pub provenance: Provenance,
    /// Where on its axis a number of a table or curve was read, such as an age in years.
    pub at: Option<f64>,
}

/// One step: a named quantity, how it is computed, and what it is computed from.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub term: Quantity,
    /// The options that it is of; empty where it is of all that is explained.
    pub options: Vec<Place>,
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
    let ours = match subject {
        Subject::Option(group, option, _) => vec![(group, option)],
        Subject::Plan(kind, _) => {
            let parts = plan_parts(kind, inputs, &evaluated).parts;
            let used = parts.iter().filter(|part| part.users.value() > 0.0);
            used.map(|part| part.place).collect()
        }
    };
    let whose = ExplainedOptions::new(inputs, &evaluated, ours);
    Some(number.explanation(&whose))
}

/// Every number that enters the figures of the options, by what it is called, each with the options it
/// is of.
pub fn all_inputs(inputs: &Inputs<Traced>) -> Vec<ExplainedInput> {
    let evaluated = evaluate_options(inputs);
    let mut found: BTreeMap<(usize, Option<u64>, u64), ExplainedInput> = BTreeMap::new();
    for (group, (options, totals)) in inputs.groups.iter().zip(&evaluated.groups).enumerate() {
        for (index, (option, totals)) in options.options.iter().zip(totals).enumerate() {
            each_beneath(totals, option, &inputs.common, &mut |number| {
                let (provenance, at) = match number.origin() {
                    Origin::Input(provenance) => (*provenance, None),
                    Origin::ReadFrom(provenance, at) => (*provenance, Some(*at)),
                    _ => return,
                };
                let Some(term) = number.term() else { return };
                let value = number.value();
                let key = (term as usize, at.map(f64::to_bits), value.to_bits());
                let input = found.entry(key).or_insert_with(|| ExplainedInput {
                    term,
                    options: Vec::new(),
                    value,
                    provenance,
                    at,
                });
                if input.options.last() != Some(&(group, index)) {
                    input.options.push((group, index));
                }
            });
        }
    }
    found.into_values().collect()
}

impl Traced {
    /// Everything that led to this number.
    fn explanation(&self, whose: &ExplainedOptions) -> Explanation {
        let mut explanation = Explanation {
            steps: Vec::new(),
            inputs: Vec::new(),
        };
        let mut waiting = std::collections::VecDeque::from([self.clone()]);
        let mut seen: Vec<(Quantity, u64)> = Vec::new();
        while let Some(number) = waiting.pop_front() {
            let Some(term) = number.term() else {
                continue;
            };
            // The same quantity with the same value is explained once.
            let key = (term, number.value().to_bits());
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            match number.origin() {
                Origin::Input(provenance) | Origin::ReadFrom(provenance, _) => {
                    explanation.inputs.push(ExplainedInput {
                        term,
                        options: whose.of(&number),
                        value: number.value(),
                        provenance: *provenance,
                        at: match number.origin() {
                            Origin::ReadFrom(_, at) => Some(*at),
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
                        options: whose.of(&number),
                        value: number.value(),
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
        self.each_part(&mut |part| match part.term() {
            Some(_) => found.push_back(part.clone()),
            None => part.named_parts(found),
        });
    }

    /// Writes the number as part of a formula: its name or value, or the expression it stands for,
    /// in brackets where it binds less tightly than what surrounds it.
    fn write(&self, with_numbers: bool, binding: u8, tokens: &mut Vec<Token>) {
        match self.term() {
            Some(term) if with_numbers => tokens.push(Token::Value(self.value(), term)),
            Some(term) => tokens.push(Token::Name(term)),
            None => self.write_origin(with_numbers, binding, tokens),
        }
    }

    fn write_origin(&self, with_numbers: bool, binding: u8, tokens: &mut Vec<Token>) {
        let own = match self.origin() {
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
        match self.origin() {
            Origin::Constant | Origin::Input(_) | Origin::ReadFrom(..) => {
                tokens.push(Token::Number(self.value()));
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
        match term.origin() {
            Origin::Negative(part) if term.term().is_none() && index > 0 => {
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
