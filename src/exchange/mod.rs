//! What comes in and what goes out as documents. It knows no browser and no clock.

pub mod difference;
pub mod export;
pub mod file;
pub mod fingerprint;
pub mod footprints;
pub mod link;
pub mod lists;
pub mod offers;
pub mod xlsx;
