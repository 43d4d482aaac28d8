//! Texts that are copied: for the minutes and for the tender.

use js_sys::Date;
use wasm_bindgen::JsValue;

use crate::report::Report;
use crate::report::minutes::minutes;
use crate::report::note::About;
use crate::report::prose::{Document, html, plain};
use crate::report::tender::tender;
use crate::ui::kit::view::View;

/// A text that can be copied.
#[derive(Clone, Copy)]
pub enum Text {
    Minutes,
    Tender,
}

/// As plain text and as HTML.
pub fn written(view: &View, text: Text) -> [String; 2] {
    let report = view.report();
    let about = about(view);
    let write: fn(&Report, &About) -> Document = match text {
        Text::Minutes => minutes,
        Text::Tender => tender,
    };
    let document = write(&report, &about);
    let format = view.format();
    [plain(&document, &format), html(&document, &format)]
}

/// What they say of themselves.
pub fn about(view: &View) -> About {
    About {
        title: view.state.scenario().title.clone().unwrap_or_default(),
        date: today(view),
        ..About::default()
    }
}

/// The day, as it is written in the page's language.
fn today(view: &View) -> String {
    let tag = view.words().number_tag();
    Date::new_0()
        .to_locale_date_string(tag, &JsValue::UNDEFINED)
        .into()
}
