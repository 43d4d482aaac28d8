//! The groups and what each can be equipped with.

pub mod columns;
pub mod device_field;
pub mod group;
pub mod groups;
pub mod kind_field;
pub mod more_of_offer;
mod offer_fields;
mod option_details;
pub mod option_notes;
mod own_device;
pub mod slider;
