//! Every word the widget says, in every language.
//!
//! The words stand in `languages/`, a file for each language, in the syntax of Project Fluent; the
//! build script makes [`Words`] of them, and a message that lacks a translation does not compile.
//! What is put together from several messages is put together here, by topic. Numbers are
//! formatted by whoever implements [`Format`]; in the browser that is `Intl`.

mod brought;
mod capitals;
mod cohorts;
mod compact;
mod counts;
mod digits;
mod fields;
mod fill;
mod format;
mod issues;
mod key;
mod language;
mod limits;
mod lists;
mod missed;
mod money;
mod names;
mod number_kind;
mod own_words;
mod presets;
mod provenance;
mod quantities;
mod remedies;
mod requirements;
mod rounding;
mod specification;
mod switches;
mod terms;
#[cfg(test)]
pub(crate) mod testing;
mod verdict;
mod why;
mod words;
mod years;

pub use crate::quantity::Unit;
pub use brought::{footprints_refused, list_refused, rows_named, told_of_rows};
pub use capitals::sentence_start;
pub use cohorts::{
    cohort_changed, cohort_due, cohort_in_short, cohort_without_updates, with_ends_of_updates,
};
pub use compact::{
    calendar_year, compact_mass, compact_money, kilograms_alike, masses_alike, millions_unit,
    money_alike, year_from,
};
pub use counts::{against, in_counts, judged_plan, sharing};
pub use digits::Digits;
pub use fields::{FieldProblem, Scale, field_problem, not_used_yet, read_as_year, scale, typed};
pub use fill::{Piece, fill, pieces};
pub use format::Format;
pub use issues::{field_name, issue, place as place_of_path};
pub use key::{needed, period_phrase, values_are_yours};
pub use lists::list_of;
pub use missed::demanded;
pub use money::currency_sign;
pub use names::*;
pub use number_kind::NumberKind;
pub use presets::{
    description as preset_description, figure_name as preset_figure_name, name as preset_name,
    why_it_differs,
};
pub use provenance::{provenance_badge, provenance_in_short, publisher_short};
pub use quantities::{
    mass_in_words, money_in_words, month_named, quantity, rounded_quantity, year_and_month,
};
pub use remedies::{remedy_button, remedy_done};
pub use requirements::{count_of_models, demand_name, remedy, requirement};
pub use specification::{models_found, other_of_class, specification_in_short};
pub use switches::{switch_condition, switch_name, switch_value};
pub use terms::{term, unit};
pub use verdict::{Verdict, add_what_is_lacking, verdict};
pub use why::{better_plan, reason_name, why};
pub use words::documents::DocumentWords;
pub use words::{Category, Language, Words};
pub use years::{Compared, InUse, devices_by_year, in_use_over_years, over_yearly_budget};
