//! What holds the regions together: the page as a whole, its tools, what is said around the figures.

pub mod app;
mod change_name;
pub mod foot_bar;
pub mod head;
pub mod notes;
pub mod notice;
pub mod store;
