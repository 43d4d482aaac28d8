//! The file of manufacturers' product footprints that the association Boavizta collects
//! (`boavizta-data-us.csv`, and `-fr` with decimal commas), as a catalogue to search.
//!
//! A manufacturer states what a device emits in all, and which shares of that are manufacture,
//! transport, use and end of life. Without use it is what this comparison counts: use is calculated
//! from the electricity of where the devices are used.
//!
//! ```
//! use refurb_or_new::exchange::footprints::read;
//!
//! let file = "manufacturer,name,category,subcategory,gwp_total,gwp_use_ratio,yearly_tec,sources\n\
//!     Norrvik,Book 14,Workplace,Laptop,250,0.2,31.5,https://example.org/book-14.pdf\n";
//! let footprints = read(file).expect("such a file");
//! let [at] = footprints.search("book norrvik")[..] else { panic!("one is found") };
//! let found = &footprints.all[at];
//! assert_eq!(found.embodied_kg, Some(200.0));
//! assert_eq!(found.yearly_kwh, Some(31.5));
//! ```

mod entering;
mod number;
mod reading;
mod searching;
mod trap;

pub use entering::enter;
pub use reading::{Footprint, Footprints, FootprintsRefused, is_such_file, read};
pub use trap::{Trap, Trapped};
