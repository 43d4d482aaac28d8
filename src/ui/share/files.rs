//! Files that are saved: a workbook, text for spreadsheets, the figures for programs.

use js_sys::{Date, Number, Uint8Array};
use wasm_bindgen::JsValue;

use super::texts::about;
use crate::document::Value;
use crate::exchange::xlsx;
use crate::report::Report;
use crate::report::csv::{self, Dialect};
use crate::report::files::FileKind;
use crate::report::json::json;
use crate::report::workbook::workbook;
use crate::state::State;
use crate::ui::kit::intl::IntlFormat;
use crate::ui::kit::view::View;

/// What a file has in it. That of JSON the script writes, of what [`document`] gives.
pub fn content(view: &View, kind: FileKind) -> JsValue {
    let report = view.report();
    match kind {
        FileKind::Workbook => {
            let bytes = xlsx::write(&workbook(&report, &about(view)), &written);
            Uint8Array::from(&bytes[..]).into()
        }
        FileKind::CsvSwedish => csv::all(&report, Dialect::Swedish).into(),
        FileKind::CsvInternational => csv::all(&report, Dialect::International).into(),
        FileKind::Json => JsValue::UNDEFINED,
    }
}

/// A number as JavaScript writes it.
fn written(number: f64) -> String {
    Number::from(number)
        .to_string_with_radix(10)
        .map_or_else(|_| String::new(), String::from)
}

/// The figures and what comes of them.
pub fn document(state: &State) -> Value {
    json(&Report {
        state,
        format: &IntlFormat(state.language),
    })
}

/// The name of a file of today: "refurb-or-new-2026-11-27.xlsx".
pub fn name(kind: FileKind) -> String {
    let now = Date::new_0();
    let two = |number: u32| match number {
        0..10 => ["0", &number.to_string()].concat(),
        _ => number.to_string(),
    };
    let year = now.get_full_year().to_string();
    let day = [year, two(now.get_month() + 1), two(now.get_date())];
    kind.name(&day.join("-"))
}
