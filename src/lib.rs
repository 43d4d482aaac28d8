//! refurb-or-new

pub mod element;
