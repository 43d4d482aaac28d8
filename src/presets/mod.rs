//! Scenarios to start from: a few fleets with example figures, and calculations that others have
//! published, with the inputs they published.
//!
//! A preset states as little as it can, as a table ([`outline`]). What it leaves out comes from the
//! catalogue and is shown as an example there.

mod calculation;
mod cases;
mod currency;
mod fleets;
mod methods;
mod outline;
mod preset_id;
mod published;
mod umea;

pub use currency::{example, home_currency, in_currency, own_amounts};
pub use preset_id::PresetId;
pub use published::{FigureKind, PublishedCase, PublishedFigure, Today};
