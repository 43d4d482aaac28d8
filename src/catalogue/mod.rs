//! What is known beforehand: devices, classes of device, places, needs and default figures.
//!
//! Everything here is a constant table compiled in, every figure with where it comes from. The
//! engine reads these tables through the few functions of `lookup`; it never has to know how they
//! are laid out.
//!
//! Units are in the field names: `_kg` is kg CO2e unless it says otherwise, `_kwh` is kilowatt
//! hours, `_sek` is Swedish kronor excluding VAT, `_share` is a share between 0 and 1.
//!
//! The tables in [`data`] are a database under the Open Database License 1.0, apart from the
//! licence of the code; `data/LICENSE` says so and names the databases they derive from.

mod certificate;
mod class;
mod class_defaults;
pub mod data;
mod device;
mod evidence;
mod figure;
mod lookup;
mod need;
mod part;
mod place;
mod source;

pub use certificate::Certificate;
pub use class::DeviceClass;
pub use class_defaults::{ClassDefaults, FailureCurve};
pub use data::residual::{RESIDUAL, RESIDUAL_EVIDENCE, RESIDUAL_SOURCE, RESIDUAL_YEARLY_FALL};
pub use data::{currency, defaults, equivalences, sources};
pub use device::Device;
pub use evidence::Evidence;
pub use figure::Figure;
pub use lookup::{
    DATA_VINTAGE, class_defaults, device, devices, is_typical, need_profile, need_profiles, part,
    parts, place, places, reference, source, typical_device, typical_of_age, years_in_use,
};
pub use need::NeedProfile;
pub use part::Part;
pub use place::Place;
pub use source::{Reference, Source};

#[cfg(test)]
mod tests;
