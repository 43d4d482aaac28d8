//! New or refurbished: a comparison of IT devices on cost, warranty, performance and carbon.
//!
//! The crate is a pure decision engine and a widget around it. [`scenario::read`] turns a document
//! into a [`scenario::Valid`] scenario or into a list of everything that is wrong with it;
//! [`engine::compare`] turns a valid scenario into a comparison; [`engine::explain`] tells how any
//! of its numbers came about. `ARCHITECTURE.md` is the map.
//!
//! ```
//! use refurb_or_new::{engine, presets::PresetId, scenario};
//!
//! let document = PresetId::SchoolLaptops.scenario().to_value();
//! let valid = scenario::read(&document).expect("a preset is valid");
//! let comparison = engine::compare(&valid);
//! assert_eq!(comparison.plans.len(), 3);
//! ```

pub mod api;
#[cfg(feature = "bench")]
pub mod bench;
pub mod catalogue;
pub mod chart;
pub mod decide;
pub mod decision;
pub mod document;
#[cfg(feature = "widget")]
pub mod element;
pub mod engine;
pub mod exchange;
pub mod order;
pub mod presets;
pub mod quantity;
pub mod report;
pub mod scalar;
pub mod scenario;
pub mod state;
pub mod text;
#[cfg(feature = "widget")]
pub mod ui;
pub mod units;
