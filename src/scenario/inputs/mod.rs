//! The numbers the engine calculates with: a scenario with every gap filled from the catalogue, in
//! units, ready to be evaluated many times. Each file has what belongs to one topic: the numbers, and
//! how they are filled, with what was entered, or else what the catalogue says, each with where it
//! came from.

mod accidents;
mod battery;
mod carbon;
mod comes_with;
mod common;
mod currency;
mod defaults;
mod failures;
mod fleet;
mod identified;
mod known;
mod lease;
mod lens;
mod life;
mod needs;
mod option;
mod option_numbers;
mod paid;
mod place;
mod price;
mod updates;
mod upgrade;
mod vat;
mod warranty;
mod whole;

pub use accidents::AccidentInputs;
pub use battery::{BatteryInputs, BatteryLives};
pub use carbon::CarbonInputs;
pub use comes_with::{AccessoryInputs, BuyOutInputs, SpareInputs};
pub use common::{Common, DEFAULT_PURCHASE_YEAR};
pub(super) use currency::round_to_three_digits;
pub use currency::{amount_in_currency, in_currency};
pub use failures::{FailureInputs, PilotInputs};
pub use fleet::{Change, CohortInputs, FleetInputs};
pub use identified::{Identified, is_used_by_pupils, reuse_share};
pub use lease::LeaseInputs;
pub use life::LifeInputs;
pub use needs::Axis;
pub use option::{Fallback, HandedDownInputs, OptionInputs};
pub use place::DEFAULT_PLACE;
pub use updates::SupportEstimate;
pub use upgrade::UpgradeInputs;
pub use vat::{VatInputs, with_vat};
pub use warranty::WarrantyInputs;
pub use whole::{GroupInputs, Inputs, resolve};
