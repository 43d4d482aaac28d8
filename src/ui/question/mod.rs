//! What is asked: the sentence with how many, of what, for how long and where, and who buys together.

pub mod key_sentence;
pub mod published_case;
pub mod together;
