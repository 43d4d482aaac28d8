//! The tables themselves, one file per subject.

pub mod classes;
pub mod currency;
pub mod defaults;
pub mod devices;
pub mod equivalences;
pub mod failure;
pub mod needs;
pub mod parts;
pub mod places;
pub mod residual;
pub mod sources;
pub mod typical_of_age;
