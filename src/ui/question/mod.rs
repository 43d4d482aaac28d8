//! What is asked: the sentence with how many, of what and for how long, what is required, what may be
//! spent, who buys together, and what is assumed.

pub mod assumptions;
mod examples;
pub mod fleet;
mod guide;
pub mod key_sentence;
pub mod limits;
pub mod panel;
pub mod published_case;
pub mod requirements;
pub mod together;

pub use assumptions::has_own_amounts;
