//! What takes a power to work out, remembered: a power takes as long as the rest of a year.

use core::cell::RefCell;
use std::rc::Rc;

use crate::scalar::Scalar;
use crate::units::Ratio;

/// What was worked out last from numbers; clones share it.
#[derive(Clone, Debug)]
pub(super) struct Remembered<S>(Rc<RefCell<Places<S>>>);

/// The bits of a number and what came of it, each in the place that the bits say.
type Places<S> = Vec<(u64, Ratio<S>)>;

/// The number of places is 2 to this power.
const PLACES: u32 = 9;

/// Of no number.
const NOTHING: u64 = u64::MAX;

impl<S: Scalar> Remembered<S> {
    /// Nothing so far.
    pub fn nothing() -> Self {
        Self(Rc::default())
    }

    /// What comes of a number, worked out unless it is remembered. What is traced is always worked out,
    /// because it rests on its own number.
    pub fn of(&self, number: f64, work_out: impl FnOnce() -> Ratio<S>) -> Ratio<S> {
        if !S::IS_PLAIN {
            return work_out();
        }
        let bits = number.to_bits();
        // Fibonacci hashing: Knuth, The Art of Computer Programming, section 6.4.
        let place = bits.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - PLACES);
        let mut remembered = self.0.borrow_mut();
        if remembered.is_empty() {
            remembered.resize(1 << PLACES, (NOTHING, Ratio::one()));
        }
        let (known, ratio) = &mut remembered[place as usize];
        if *known != bits {
            *known = bits;
            *ratio = work_out();
        }
        ratio.clone()
    }
}
