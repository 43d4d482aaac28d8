//! The groups and what each can be equipped with.

pub mod mix;
pub mod option_details;
pub mod option_notes;
pub mod option_row;
