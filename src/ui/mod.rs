//! The widget: a pure state and the components that show it.

mod app;
mod assumptions;
mod badge;
mod bar_chart;
mod cards;
pub mod charts;
mod choice_field;
pub mod edit;
mod explain_button;
mod explanation;
mod intl;
mod key_sentence;
mod markup;
mod mix;
mod notes;
mod number_field;
mod number_text;
mod published_case;
pub mod state;
mod store;
mod sureness;
mod toolbar;
mod verdict;
mod view;

pub use app::{App, AppProps, OnRender};
pub use store::Store;
