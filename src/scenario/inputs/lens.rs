//! Where each quantity stands among the inputs, for reading and for setting.

use crate::scalar::Scalar;

/// What holds a number, or may hold one.
pub(super) trait Holds<S> {
    fn held(&self) -> Option<&S>;
    fn held_mut(&mut self) -> Option<&mut S>;
}

impl<S: Scalar, T: Holds<S>> Holds<S> for Option<T> {
    fn held(&self) -> Option<&S> {
        self.as_ref()?.held()
    }

    fn held_mut(&mut self) -> Option<&mut S> {
        self.as_mut()?.held_mut()
    }
}

/// A list holds a number where it has no other: years with a price each have no one price that could
/// be another.
impl<S: Scalar, T: Holds<S>> Holds<S> for Vec<T> {
    fn held(&self) -> Option<&S> {
        match self.as_slice() {
            [one] => one.held(),
            _ => None,
        }
    }

    fn held_mut(&mut self) -> Option<&mut S> {
        match self.as_mut_slice() {
            [one] => one.held_mut(),
            _ => None,
        }
    }
}

/// Says which quantity is in which field of a record of the inputs, for every scalar.
macro_rules! numbers {
    ($record:ident: $($quantity:ident in $field:ident,)*) => {
        impl<S: $crate::scalar::Scalar> $record<S> {
            /// The number that this record has for a quantity.
            pub(super) fn held(&self, quantity: $crate::quantity::Quantity) -> Option<&S> {
                use $crate::quantity::Quantity;
                use $crate::scenario::inputs::lens::Holds;
                match quantity {
                    $(Quantity::$quantity => self.$field.held(),)*
                    _ => None,
                }
            }

            /// The same, to be changed.
            pub(super) fn held_mut(
                &mut self,
                quantity: $crate::quantity::Quantity,
            ) -> Option<&mut S> {
                use $crate::quantity::Quantity;
                use $crate::scenario::inputs::lens::Holds;
                match quantity {
                    $(Quantity::$quantity => self.$field.held_mut(),)*
                    _ => None,
                }
            }
        }
    };
}

/// Every unit holds its number.
macro_rules! units_hold {
    ($($unit:ident)*) => {$(
        impl<S: Scalar> Holds<S> for $crate::units::$unit<S> {
            fn held(&self) -> Option<&S> {
                Some(self.as_scalar())
            }

            fn held_mut(&mut self) -> Option<&mut S> {
                Some(self.as_scalar_mut())
            }
        }
    )*};
}

units_hold! {
    CpuMark Inches FailuresPerYear Gigabytes Hours KgCo2e KgCo2ePerKwh KwhPerYear Money MoneyPerHour MoneyPerKwh MoneyPerYear Ratio Years
}

pub(super) use numbers;
