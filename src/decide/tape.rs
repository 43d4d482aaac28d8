//! Formulas as a flat list of operations, to be evaluated at many points at once.
//!
//! [`Traced`] leaves an expression behind. Most of it is constant while a few variables move, and
//! most of the rest is linear; so every number becomes a [`Form`], a weighted sum of slots, and
//! only what is not linear becomes an operation with a slot of its own. The formulas themselves are
//! still written once, in the engine.

use crate::engine::traced::{Origin, Traced};
use crate::scalar::Scalar;

/// Points that are evaluated together: enough that reading the list costs nothing, few enough that
/// the slots stay near the processor.
pub const BATCH: usize = 32;

/// Points that a loop over a batch takes at once; those beyond the last of a batch have no meaning.
const LANES: usize = 4;

/// Values at the points of a batch.
pub type Batch = [f64; BATCH];

/// `constant + Σ coefficient · slot`, in rising order of slots.
#[derive(Clone, Debug, Default)]
pub struct Form {
    constant: f64,
    terms: Vec<(usize, f64)>,
}

impl Form {
    fn constant(value: f64) -> Self {
        Self {
            constant: value,
            terms: Vec::new(),
        }
    }

    fn single(slot: usize, coefficient: f64) -> Self {
        Self {
            constant: 0.0,
            terms: vec![(slot, coefficient)],
        }
    }

    fn is_constant(&self) -> bool {
        self.terms.is_empty()
    }

    /// Adds so many times another form.
    pub fn add(&mut self, other: &Form, times: f64) {
        self.constant += other.constant * times;
        for (slot, coefficient) in &other.terms {
            match self.terms.binary_search_by_key(slot, |term| term.0) {
                Ok(at) => self.terms[at].1 += coefficient * times,
                Err(at) => self.terms.insert(at, (*slot, coefficient * times)),
            }
        }
    }

    fn scaled(mut self, factor: f64) -> Self {
        self.constant *= factor;
        for term in &mut self.terms {
            term.1 *= factor;
        }
        self
    }

    /// Its values at the first so many of the points whose slots these are.
    pub fn evaluate(&self, slots: &[Batch], values: &mut Batch, count: usize) {
        let (values, _) = values.as_chunks_mut::<LANES>();
        let values = &mut values[..count.div_ceil(LANES)];
        values.fill([self.constant; LANES]);
        for (slot, coefficient) in &self.terms {
            let (slot, _) = slots[*slot].as_chunks::<LANES>();
            for (value, slot) in values.iter_mut().zip(slot) {
                value[0] += coefficient * slot[0];
                value[1] += coefficient * slot[1];
                value[2] += coefficient * slot[2];
                value[3] += coefficient * slot[3];
            }
        }
    }
}

/// What fills a slot from slots before it.
#[derive(Debug)]
enum Operation {
    Sum(Form),
    Product(usize, usize),
    Inverse(usize),
    /// To the power of a small whole number, at least 2.
    WholePower(usize, u32),
    Power(usize, usize),
    Logarithm(usize),
    Least(usize, usize),
    Greatest(usize, usize),
}

/// A list of operations over variables, which have the first slots.
#[derive(Debug, Default)]
pub struct Tape {
    variables: usize,
    operations: Vec<Operation>,
    /// What every number seen so far is; its mark is one more than its index here.
    forms: Vec<Form>,
    /// For each slot the products with slots from it on.
    products: Vec<Vec<(usize, usize)>>,
}

/// The greatest power that is multiplied out.
const MOST_WHOLE_POWER: f64 = 64.0;

impl Tape {
    /// A tape over so many variables, with nothing on it.
    pub fn new(variables: usize) -> Self {
        Self {
            variables,
            products: vec![Vec::new(); variables],
            ..Self::default()
        }
    }

    /// Lets a number of the expressions to come stand for a variable.
    pub fn set_variable(&mut self, number: &Traced, variable: usize) {
        self.forms.push(Form::single(variable, 1.0));
        number.mark().set(self.forms.len() as u32);
    }

    /// How many slots there are to fill; the variables fill the first.
    pub fn slots(&self) -> usize {
        self.variables + self.operations.len()
    }

    /// Puts what a number rests on on the tape. A number belongs to one tape.
    pub fn form(&mut self, number: &Traced) -> Form {
        let index = self.index(number);
        self.forms[index].clone()
    }

    /// Forgets which numbers it has seen, when everything is on it.
    pub fn forget_numbers(&mut self) {
        self.forms = Vec::new();
        self.products = Vec::new();
    }

    fn index(&mut self, number: &Traced) -> usize {
        let mark = number.mark().get();
        if mark != 0 {
            return mark as usize - 1;
        }
        let index = match number.origin() {
            Origin::Same(part) => self.index(part),
            origin => {
                let form = self.of_origin(origin, number.value());
                self.forms.push(form);
                self.forms.len() - 1
            }
        };
        number.mark().set(index as u32 + 1);
        index
    }

    /// What nothing variable goes into keeps the value it has.
    fn of_origin(&mut self, origin: &Origin, value: f64) -> Form {
        let form = match origin {
            Origin::Constant | Origin::Input(_) | Origin::ReadFrom(..) | Origin::Same(_) => {
                return Form::constant(value);
            }
            Origin::Sum(parts) => {
                let mut sum = Form::default();
                for part in parts {
                    let index = self.index(part);
                    sum.add(&self.forms[index], 1.0);
                }
                sum
            }
            Origin::Difference(a, b) => {
                let (a, b) = (self.index(a), self.index(b));
                let mut difference = self.forms[a].clone();
                difference.add(&self.forms[b], -1.0);
                difference
            }
            Origin::Negative(part) => {
                let index = self.index(part);
                self.forms[index].clone().scaled(-1.0)
            }
            Origin::Product(factors) => {
                let factors: Vec<usize> = factors.iter().map(|part| self.index(part)).collect();
                self.product(&factors)
            }
            Origin::Quotient(a, b) => {
                let (a, b) = (self.index(a), self.index(b));
                self.quotient(a, b)
            }
            Origin::Power(base, exponent) => {
                let (base, exponent) = (self.index(base), self.index(exponent));
                self.power(base, exponent)
            }
            Origin::Logarithm(part) => {
                let index = self.index(part);
                let operation = Operation::Logarithm;
                self.of_slots(&[index], |slots| operation(slots[0]))
            }
            Origin::Least(a, b) => {
                let operands = [self.index(a), self.index(b)];
                self.of_slots(&operands, |slots| Operation::Least(slots[0], slots[1]))
            }
            Origin::Greatest(a, b) => {
                let operands = [self.index(a), self.index(b)];
                self.of_slots(&operands, |slots| Operation::Greatest(slots[0], slots[1]))
            }
        };
        if form.is_constant() {
            Form::constant(value)
        } else {
            form
        }
    }

    fn push(&mut self, operation: Operation) -> usize {
        self.operations.push(operation);
        self.products.push(Vec::new());
        self.slots() - 1
    }

    /// A slot and a coefficient that together are a form which is not constant.
    fn scaled_slot(&mut self, index: usize) -> (usize, f64) {
        let form = &self.forms[index];
        if let ([(slot, coefficient)], true) = (form.terms.as_slice(), form.constant == 0.0) {
            return (*slot, *coefficient);
        }
        let slot = self.push(Operation::Sum(self.forms[index].clone()));
        self.forms[index] = Form::single(slot, 1.0);
        (slot, 1.0)
    }

    /// A slot that is a form.
    fn slot(&mut self, index: usize) -> usize {
        let form = &self.forms[index];
        if form.constant == 0.0
            && let [(slot, 1.0)] = form.terms.as_slice()
        {
            return *slot;
        }
        self.push(Operation::Sum(self.forms[index].clone()))
    }

    /// An operation on forms, unless all of them are constant.
    fn of_slots(
        &mut self,
        operands: &[usize],
        operation: impl FnOnce(&[usize]) -> Operation,
    ) -> Form {
        if operands
            .iter()
            .all(|index| self.forms[*index].is_constant())
        {
            return Form::default();
        }
        let slots: Vec<usize> = operands.iter().map(|index| self.slot(*index)).collect();
        let slot = self.push(operation(&slots));
        Form::single(slot, 1.0)
    }

    fn product(&mut self, factors: &[usize]) -> Form {
        let mut coefficient = 1.0;
        let mut variable = Vec::new();
        for index in factors {
            if self.forms[*index].is_constant() {
                coefficient *= self.forms[*index].constant;
            } else {
                variable.push(*index);
            }
        }
        match variable.as_slice() {
            [] => Form::constant(coefficient),
            [one] => self.forms[*one].clone().scaled(coefficient),
            _ => {
                let mut slots = Vec::with_capacity(variable.len());
                for index in variable {
                    let (slot, factor) = self.scaled_slot(index);
                    coefficient *= factor;
                    slots.push(slot);
                }
                crate::order::sort(&mut slots);
                let mut product = slots[0];
                for slot in &slots[1..] {
                    product = self.product_of_slots(product, *slot);
                }
                Form::single(product, coefficient)
            }
        }
    }

    fn product_of_slots(&mut self, a: usize, b: usize) -> usize {
        let (a, b) = (a.min(b), a.max(b));
        let mut known = self.products[a].iter();
        if let Some((_, product)) = known.find(|(other, _)| *other == b) {
            return *product;
        }
        let product = self.push(Operation::Product(a, b));
        self.products[a].push((b, product));
        product
    }

    fn quotient(&mut self, a: usize, b: usize) -> Form {
        if self.forms[b].is_constant() {
            let divisor = self.forms[b].constant;
            return self.forms[a].clone().scaled(1.0 / divisor);
        }
        let (slot, factor) = self.scaled_slot(b);
        let inverse = Form::single(self.push(Operation::Inverse(slot)), 1.0 / factor);
        self.forms.push(inverse);
        let inverse = self.forms.len() - 1;
        self.product(&[a, inverse])
    }

    fn power(&mut self, base: usize, exponent: usize) -> Form {
        let whole = &self.forms[exponent];
        let whole = (whole.is_constant()
            && whole.constant == libm::floor(whole.constant)
            && libm::fabs(whole.constant) <= MOST_WHOLE_POWER)
            .then_some(whole.constant);
        match whole {
            _ if self.forms[base].is_constant() && self.forms[exponent].is_constant() => {
                Form::default()
            }
            Some(0.0) => Form::constant(1.0),
            Some(exponent) => {
                let mut slot = self.slot(base);
                let times = libm::fabs(exponent) as u32;
                if times > 1 {
                    slot = self.push(Operation::WholePower(slot, times));
                }
                if exponent < 0.0 {
                    slot = self.push(Operation::Inverse(slot));
                }
                Form::single(slot, 1.0)
            }
            None => {
                let slots = [self.slot(base), self.slot(exponent)];
                Form::single(self.push(Operation::Power(slots[0], slots[1])), 1.0)
            }
        }
    }

    /// Fills the slots after those of the variables, at the first so many points.
    pub fn run(&self, slots: &mut [Batch], count: usize) {
        for (index, operation) in self.operations.iter().enumerate() {
            let (before, from) = slots.split_at_mut(self.variables + index);
            let result = &mut from[0];
            let of = |slot: &usize| &before[*slot][..count];
            match operation {
                Operation::Sum(form) => form.evaluate(before, result, count),
                Operation::Product(a, b) => {
                    let (results, _) = result.as_chunks_mut::<LANES>();
                    let lanes = count.div_ceil(LANES);
                    let (a, _) = before[*a].as_chunks::<LANES>();
                    let (b, _) = before[*b].as_chunks::<LANES>();
                    for lane in 0..lanes {
                        let (result, a, b) = (&mut results[lane], &a[lane], &b[lane]);
                        result[0] = a[0] * b[0];
                        result[1] = a[1] * b[1];
                        result[2] = a[2] * b[2];
                        result[3] = a[3] * b[3];
                    }
                }
                Operation::WholePower(a, times) => {
                    let a = of(a);
                    let result = &mut result[..count];
                    result.copy_from_slice(a);
                    for _ in 1..*times {
                        for (result, a) in result.iter_mut().zip(a) {
                            *result *= a;
                        }
                    }
                }
                Operation::Inverse(a) => each(result, of(a), |a| 1.0 / a),
                Operation::Logarithm(a) => each(result, of(a), libm::log),
                Operation::Power(a, b) => pairs(result, of(a), of(b), libm::pow),
                Operation::Least(a, b) => pairs(result, of(a), of(b), Scalar::least),
                Operation::Greatest(a, b) => pairs(result, of(a), of(b), Scalar::greatest),
            }
        }
    }
}

fn each(result: &mut Batch, a: &[f64], operation: fn(f64) -> f64) {
    for (result, a) in result.iter_mut().zip(a) {
        *result = operation(*a);
    }
}

fn pairs(result: &mut Batch, a: &[f64], b: &[f64], operation: fn(f64, f64) -> f64) {
    for (result, (a, b)) in result.iter_mut().zip(a.iter().zip(b)) {
        *result = operation(*a, *b);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Quantity;
    use crate::scalar::Provenance;

    fn input(value: f64) -> Traced {
        Traced::input(value, Quantity::Price, Provenance::Stated)
    }

    /// A formula on the tape at a point, traced at another.
    fn on_tape(formula: impl Fn(Traced, Traced) -> Traced, x: f64, y: f64) -> (f64, Tape) {
        let mut tape = Tape::new(2);
        let (a, b) = (input(2.5), input(3.5));
        tape.set_variable(&a, 0);
        tape.set_variable(&b, 1);
        let form = tape.form(&formula(a, b));
        let mut slots = vec![[0.0; BATCH]; tape.slots()];
        slots[0] = [x; BATCH];
        slots[1] = [y; BATCH];
        tape.run(&mut slots, BATCH);
        let mut values = [0.0; BATCH];
        form.evaluate(&slots, &mut values, BATCH);
        (values[BATCH - 1], tape)
    }

    #[test]
    fn every_operation_is_what_it_says() {
        let c = Traced::constant;
        let check = |formula: &dyn Fn(Traced, Traced) -> Traced, expected: f64| {
            let (value, _) = on_tape(formula, 2.0, 5.0);
            assert!((value - expected).abs() < 1e-12, "{value} {expected}");
        };
        check(&|a, b| a + b * c(3.0) - c(1.0), 16.0);
        check(&|a, b| -(a.clone() * b.clone()) + a * b * c(4.0), 30.0);
        check(&|a, b| (a.clone() + c(1.0)) / (b - a), 1.0);
        check(&|a, b| a / (b + c(5.0)), 0.2);
        check(&|a, _| a.power(c(5.0)), 32.0);
        check(&|a, _| (a * c(2.0)).power(c(-2.0)), 0.0625);
        check(&|a, b| a.power(b), 32.0);
        check(&|a, _| a.power(c(0.0)), 1.0);
        check(&|a, b| a.clone().least(b.clone()) + a.greatest(b), 7.0);
        check(&|a, _| a.natural_logarithm(), libm::log(2.0));
        check(&|a, b| (a.clone() + b.clone()) * (a - b), -21.0);
    }

    #[test]
    fn what_is_linear_takes_no_operation() {
        let (_, tape) = on_tape(|a, b| a * Traced::constant(3.0) - b, 1.0, 1.0);
        assert!(tape.operations.is_empty());
    }

    #[test]
    fn what_is_shared_is_worked_out_once() {
        let formula = |a: Traced, b: Traced| {
            let product = a.clone() * b.clone();
            product.clone().named(Quantity::Purchase) + product * Traced::constant(2.0) + b * a
        };
        let (value, tape) = on_tape(formula, 2.0, 5.0);
        assert_eq!(value, 40.0);
        assert_eq!(tape.operations.len(), 1);
    }
}
