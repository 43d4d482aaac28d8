//! A supplier's price list: what it offers, which a person can have as options of a group.
//!
//! ```
//! use refurb_or_new::exchange::lists::Day;
//! use refurb_or_new::exchange::offers::{OfferSettings, read};
//! use refurb_or_new::scenario::Sourcing;
//!
//! let today = Day::of(2026, 11, 26).expect("a day");
//! let list = "Modell;Skick;Pris exkl. moms;Garanti\nDell Latitude 5420;Rekond;3 490 kr;12 mån\n";
//! let found = read(list, &OfferSettings::new(today)).expect("a list");
//! let offered = &found.offered[0];
//! assert_eq!(offered.device, Some("dell-latitude-5420"));
//! assert_eq!(offered.sourcing, Some(Sourcing::Refurbished));
//! assert_eq!(offered.price.value(), 3_490.0);
//! assert_eq!(offered.warranty_months, Some(12));
//! ```

mod columns;
mod entering;
mod offered;
mod reading;
mod roles;
mod settings;
mod terms;

pub use entering::{enter, without_vat};
pub use offered::{NotOffered, OfferDoubt, OfferDoubtKind, Offered, Offers, WhyNot};
pub use reading::read;
pub use roles::{OfferColumn, OfferRole};
pub use settings::OfferSettings;
