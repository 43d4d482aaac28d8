//! Device lists: what asset registers, device management and people's own sheets export becomes
//! today's fleet.
//!
//! A [`Reading`] takes a list as text, piece by piece, and works through it some rows at a time; what
//! it makes of it is [`Understood`]: columns, models, what is left out and why, and every doubt with
//! its rows. What a person knows better goes into the [`Settings`], and the list is gone through
//! again. [`propose`] divides the devices into groups that one can decide on; a [`Proposal`] is
//! changed by hand and entered into a scenario.
//!
//! ```
//! use refurb_or_new::exchange::lists::{Day, Entering, Reading, Settings, propose};
//! use refurb_or_new::presets::PresetId;
//! use refurb_or_new::scenario::validate;
//!
//! let today = Day::of(2026, 11, 26).expect("a day");
//! let mut reading = Reading::new(Settings::new(today));
//! reading.feed("Modell;Antal;Inköpt\nDell Latitude 5420;120 st;HT21\n").expect("not too long");
//! while !reading.advance(500).expect("a list").is_done {}
//! let understood = reading.finish();
//! assert_eq!(understood.devices, 120);
//! assert_eq!(understood.models[0].device, Some("dell-latitude-5420"));
//!
//! let proposal = propose(&understood);
//! let scenario = proposal.enter(&PresetId::StaffLaptops.scenario(), Entering::InPlaceOfGroups)
//!     .expect("within the limits");
//! assert_eq!(scenario.groups[0].fleet[0].count, 120);
//! assert!(validate(&scenario).is_ok());
//! ```

mod amounts;
mod bytes;
mod capacities;
mod cells;
mod class_words;
mod cohorts;
mod column_names;
mod contents;
mod date_orders;
mod date_words;
mod dates;
mod day;
mod deciding;
mod doubt;
mod doubts;
mod entering;
mod facts;
mod fault;
mod folding;
mod interned;
mod left_out;
mod lot;
mod machine_types;
mod makers;
mod model_words;
mod models;
mod money;
pub(in crate::exchange) mod plain;
mod progress;
mod proposal;
mod quantities;
mod reading;
mod records;
mod resolving;
mod role;
mod row;
mod rows;
mod separator;
mod settings;
mod standing;
mod summing;
mod table;
mod understood;
mod users;

pub use bytes::{Encoding, decode, encoding_of};
pub use cohorts::{AgeKnown, ProposedCohort};
pub use day::Day;
pub use doubt::{Doubt, DoubtKind};
pub use entering::Entering;
pub use fault::{Fault, ListError};
pub use left_out::{LeftOut, Reason};
pub use lot::User;
pub use money::Hundredths;
pub use progress::Progress;
pub use proposal::{Proposal, ProposedGroup, SplitBy, propose};
pub use reading::Reading;
pub use role::{Role, Word};
pub use separator::Separator;
pub use settings::{DateOrder, Settings};
pub use table::likeness;
pub use understood::{
    Ages, Certainty, Column, DatesRead, Model, OrderKnown, Sureness, Unclassed, Understood,
};
