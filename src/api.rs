//! What programs call: `compare` and the presets, with plain objects in and out. It knows nothing
//! of the widget. The module for programs has nothing else; that of pages is made without the feature
//! `programs`, and so without `compare`.

mod foreign;

use js_sys::{Error, JsString, Reflect, TypeError};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

pub use self::foreign::read_document;
#[cfg(feature = "widget")]
pub use self::foreign::read_plain;
use crate::document::{Choice, Issue, IssueCode, to_flat, to_value};
use crate::presets::{PresetId, in_currency};
use crate::scenario::Currency;

/// Compares a scenario. Returns the comparison as a plain object, with `years` for its plans year by
/// year. With `decision: true` among the
/// options it also says how sure the answer is, what would change it and which mixes are best,
/// which takes some hundredths of a second.
///
/// # Errors
/// Throws an `Error` whose `issues` list everything that is wrong, each with a path and a code.
#[cfg(feature = "programs")]
#[wasm_bindgen]
pub fn compare(scenario: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    use crate::decide::{decide, published};

    let valid = read_document(scenario).map_err(|issues| invalid_scenario(&issues))?;
    let comparison = crate::engine::compare(&valid);
    let result = to_js(&comparison);
    let years = crate::engine::by_year(&valid, &comparison);
    set(&result, "years", &to_js(&years));
    if get(options, "decision").is_truthy() {
        let decision = published(&valid, &comparison, &decide(&valid));
        set(&result, "decision", &to_js(&decision));
    }
    Ok(result)
}

/// The ids of the presets.
#[wasm_bindgen]
pub fn presets() -> JsValue {
    let ids: Vec<&str> = PresetId::ALL.into_iter().map(PresetId::id).collect();
    small_to_js(&ids)
}

/// The scenario of a preset; undefined for an id that is not known. With a `currency` its amounts,
/// which are examples, are brought into that.
///
/// # Errors
/// Throws a `TypeError` when the id is no text, and an `Error` with `issues` for a currency that is
/// not known.
#[wasm_bindgen]
pub fn preset(id: &JsValue, currency: &JsValue) -> Result<JsValue, JsValue> {
    if !id.is_string() {
        return Err(TypeError::new("preset(id): the id must be a text.").into());
    }
    // What is no text is the place in a list, where `preset` is called for each of them.
    let to = match currency.is_string() {
        true => Some(currency_of(currency)?),
        false => None,
    };
    let preset = short_text(id).as_deref().and_then(PresetId::from_id);
    Ok(preset.map_or(JsValue::UNDEFINED, |preset| {
        let scenario = preset.scenario();
        let scenario = to.map_or_else(|| scenario.clone(), |to| in_currency(&scenario, to));
        to_js(&scenario.to_value())
    }))
}

/// The currency that a page or program names.
///
/// # Errors
/// An `Error` with `issues` for one that is not known.
pub fn currency_of(word: &JsValue) -> Result<Currency, JsValue> {
    let known = short_text(word).as_deref().and_then(Currency::from_word);
    known.ok_or_else(|| {
        invalid_scenario(&[Issue {
            path: "currency".to_owned(),
            code: IssueCode::UnknownChoice,
            allowed: None,
        }])
    })
}

/// A text that is an id or a word. None is so long as a hundred, and what is copied into the module
/// takes memory for good.
fn short_text(value: &JsValue) -> Option<String> {
    let text = value.dyn_ref::<JsString>()?;
    text.slice(0, 100).as_string()
}

#[wasm_bindgen(module = "/www/values.js")]
extern "C" {
    /// Makes the objects that flat data stands for.
    fn build(steps: &[u32], numbers: &[f64], shapes: &[u32], words: &str) -> JsValue;
}

/// Plain objects and arrays, as `JSON.parse` would make them.
pub fn to_js<T: Serialize + ?Sized>(data: &T) -> JsValue {
    let flat = to_flat(data);
    let words = flat.words.json();
    build(&flat.steps, &flat.numbers, &flat.shapes.laid_out, &words)
}

/// The same for what is small. It is gathered first: `serde_wasm_bindgen` writes out a way to
/// JavaScript, and a way to fail, for every field of every type that it is given.
fn small_to_js<T: Serialize + ?Sized>(data: &T) -> JsValue {
    to_value(data)
        .serialize(&Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}

/// What is wrong with a scenario, as a list.
pub fn issues_to_js(issues: &[Issue]) -> JsValue {
    small_to_js(issues)
}

/// The error for a scenario that cannot be used.
pub fn invalid_scenario(issues: &[Issue]) -> JsValue {
    let error = Error::new("The scenario is not valid; see `issues`.");
    error.set_name("InvalidScenario");
    set(&error, "issues", &issues_to_js(issues));
    error.into()
}

/// A property of what a page or program hands in; undefined where asking for it throws.
pub fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED)
}

/// Sets a property of an object made here.
pub fn set(object: &JsValue, key: &str, value: &JsValue) {
    // Of an object made here it cannot fail.
    let _ = Reflect::set(object, &JsValue::from_str(key), value);
}

/// For timing: compares a made-up scenario `iterations` times, and returns a sum that depends on
/// the results so that the work is done.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub fn bench_compare(groups: u32, iterations: u32) -> f64 {
    crate::bench::compare_checksum(groups, iterations)
}

/// For timing: begins a run over what is uncertain, or goes on by a slice. Returns a number when
/// all is done, and nothing before.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub fn bench_uncertainty(groups: u32, begin: bool) -> Option<f64> {
    crate::bench::uncertainty_checksum(groups, begin)
}

/// For timing: the same with a fleet of five cohorts in every group.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub fn bench_fleets(groups: u32, begin: bool) -> Option<f64> {
    crate::bench::fleets_checksum(groups, begin)
}

/// For timing: the same for what drives the difference.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub fn bench_sensitivity(groups: u32, begin: bool) -> Option<f64> {
    crate::bench::sensitivity_checksum(groups, begin)
}

/// For timing: the trade-off of a made-up fleet, `iterations` times.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub fn bench_trade_off(groups: u32, iterations: u32) -> f64 {
    crate::bench::trade_off_checksum(groups, iterations)
}

/// For timing: the best mix of a made-up fleet, `iterations` times.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub fn bench_best_mix(groups: u32, iterations: u32) -> f64 {
    crate::bench::best_mix_checksum(groups, iterations)
}
