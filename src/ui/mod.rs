//! The Yew components and functions that show the state, by region of the page.

mod answer;
mod bring;
mod cards;
mod embed;
mod frame;
mod kit;
mod note;
mod options;
mod question;
mod share;
mod tabs;

pub use frame::app::{App, AppProps, OnRender};
pub use frame::store::Store;
pub(crate) use kit::later::later;
pub use kit::view::View;
pub use note::put_note;
pub use question::has_own_amounts;
pub use share::{exported, file, link_document, told};
