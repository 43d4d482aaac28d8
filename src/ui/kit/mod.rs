//! What every region is made of: elements, fields, charts, names.

pub mod badge;
pub mod bar_chart;
pub mod charts;
pub mod choice_field;
pub mod explain_button;
pub mod focus;
pub mod fold;
pub mod intl;
pub mod later;
pub mod markup;
pub mod name_field;
pub mod number_field;
pub mod number_text;
pub mod own_fields;
pub mod panel_frame;
pub mod quantity_field;
pub mod region;
pub mod rule;
pub mod save_menu;
pub mod script;
pub mod table;
pub mod toolbar;
pub mod view;
