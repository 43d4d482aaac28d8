//! What the browser and programs call: `compare`, the presets, and the handle of a mounted widget.

use std::rc::Rc;

use js_sys::{Error, Function, Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback, Renderer};

use crate::decide::decide;
use crate::presets::PresetId;
use crate::scenario::{DEEPEST, Issue, IssueCode, Scenario, Valid, Value, read, to_value};
use crate::text::Language;
use crate::ui::edit::Edit;
use crate::ui::state::{Action, Size, State};
use crate::ui::{App, AppProps, OnRender, Store};

/// Plain objects and arrays, as `JSON.parse` would make them.
fn to_js<T: Serialize + ?Sized>(data: &T) -> JsValue {
    value_to_js(&to_value(data))
}

/// Written for one type, which results are gathered into first: `serde_wasm_bindgen` writes out a
/// way to JavaScript, and a way to fail, for every field of every type that it is given.
fn value_to_js(value: &Value) -> JsValue {
    value
        .serialize(&Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}

/// Reads a document. Only plain objects are scenarios: a class instance or a map is not.
fn read_js(document: &JsValue) -> Result<Valid, Vec<Issue>> {
    match from_js(document, DEEPEST) {
        Some(value) => read(&value),
        None => Err(vec![Issue {
            path: String::new(),
            code: IssueCode::WrongType,
            allowed: None,
        }]),
    }
}

/// Plain data as a value; `None` where something else lies in it, or where it is nested too deeply.
///
/// Written by hand: reading through `serde_wasm_bindgen` brings the printing of floating-point
/// numbers for its error messages, and costs a tenth of the whole module.
fn from_js(value: &JsValue, levels: u8) -> Option<Value> {
    if value.is_null() || value.is_undefined() {
        return Some(Value::Null);
    }
    if let Some(value) = value.as_bool() {
        return Some(Value::Bool(value));
    }
    if let Some(value) = value.as_f64() {
        return Some(Value::Number(value));
    }
    if let Some(value) = value.as_string() {
        return Some(Value::Text(value));
    }
    let levels = levels.checked_sub(1)?;
    if let Some(list) = value.dyn_ref::<js_sys::Array>() {
        let values = list.iter().map(|value| from_js(&value, levels));
        return Some(Value::List(values.collect::<Option<_>>()?));
    }
    if !is_plain_object(value) {
        return None;
    }
    // A proxy may throw at anything that is asked of it.
    let keys = Reflect::own_keys(value).ok()?;
    let entries = keys.iter().map(|key| {
        let inner = Reflect::get(value, &key).ok()?;
        Some((key.as_string()?, from_js(&inner, levels)?))
    });
    Some(Value::Record(entries.collect::<Option<_>>()?))
}

fn is_plain_object(value: &JsValue) -> bool {
    if !value.is_object() || js_sys::Array::is_array(value) {
        return false;
    }
    let prototype_of = |value: &JsValue| Reflect::get_prototype_of(value).ok();
    match prototype_of(value) {
        None => false,
        Some(prototype) if prototype.is_null() => true,
        // An object of another frame has another Object; its prototype's prototype is null all the
        // same.
        Some(prototype) => prototype_of(&prototype).is_some_and(|object| object.is_null()),
    }
}

/// Compares a scenario. Returns the comparison as a plain object. With `decision: true` among the
/// options it also says how sure the answer is, what would change it and which mixes are best,
/// which takes some hundredths of a second.
///
/// # Errors
/// Throws an `Error` whose `issues` list everything that is wrong, each with a path and a code.
#[wasm_bindgen]
pub fn compare(scenario: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    match read_js(scenario) {
        Ok(valid) => {
            let comparison = to_js(&crate::engine::compare(&valid));
            if get(options, "decision").is_truthy() {
                set(&comparison, "decision", &to_js(&decide(&valid)));
            }
            Ok(comparison)
        }
        Err(issues) => {
            let error = Error::new("The scenario is not valid; see `issues`.");
            error.set_name("InvalidScenario");
            set(&error, "issues", &to_js(&issues));
            Err(error.into())
        }
    }
}

/// The ids of the presets.
#[wasm_bindgen]
pub fn presets() -> JsValue {
    let ids: Vec<&str> = PresetId::ALL.into_iter().map(PresetId::id).collect();
    to_js(&ids)
}

/// The scenario of a preset; undefined for an id that is not known.
#[wasm_bindgen]
pub fn preset(id: &str) -> JsValue {
    match PresetId::from_id(id) {
        Some(preset) => value_to_js(&preset.scenario().to_value()),
        None => JsValue::UNDEFINED,
    }
}

/// Has `callback` called with a text when the module has panicked. It can do nothing more then.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(callback: Function) {
    // Yew sets the hook of the standard library when it renders, and calls this one from it.
    yew::set_custom_panic_hook(Box::new(move |panic| {
        let place = panic.location().map_or("", |location| location.file());
        let _ = callback.call1(&JsValue::UNDEFINED, &JsValue::from_str(place));
    }));
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

/// What the page says about the widget; everything may be left out.
struct Options {
    lang: Option<String>,
    preset: Option<String>,
    heading_level: Option<f64>,
}

fn read_options(options: &JsValue) -> Options {
    Options {
        lang: get(options, "lang").as_string(),
        preset: get(options, "preset").as_string(),
        heading_level: get(options, "headingLevel").as_f64(),
    }
}

impl Options {
    fn language(&self) -> Language {
        Language::from_tag(self.lang.as_deref().unwrap_or_default())
    }

    /// The level of the widget's own heading; it has others one below.
    fn heading_level(&self) -> u8 {
        self.heading_level.unwrap_or(2.0).max(1.0).min(5.0) as u8
    }

    fn preset(&self) -> PresetId {
        let named = self.preset.as_deref().and_then(PresetId::from_id);
        named.unwrap_or(PresetId::SchoolLaptops)
    }
}

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED)
}

fn set(object: &JsValue, key: &str, value: &JsValue) {
    // Setting a property of an object made here cannot fail.
    let _ = Reflect::set(object, &JsValue::from_str(key), value);
}

/// A widget on a page.
#[wasm_bindgen]
pub struct Handle {
    app: Option<AppHandle<App>>,
    store: Rc<Store>,
    on_event: Option<Function>,
    preset: Option<String>,
}

/// Puts a widget into `root`. `options` has `lang`, `preset`, `scenario`, `headingLevel`, `width`
/// and `rem` (as for [`Handle::resize`]) and `onEvent(name, detail)`.
#[wasm_bindgen]
pub fn mount(root: web_sys::Element, options: &JsValue) -> Handle {
    let read_options = read_options(options);
    let on_event = get(options, "onEvent").dyn_into::<Function>().ok();
    let given = get(options, "scenario");
    let mut refused = Vec::new();
    let given: Option<Scenario> = if given.is_undefined() || given.is_null() {
        None
    } else {
        match read_js(&given) {
            Ok(valid) => Some(valid.scenario().clone()),
            Err(issues) => {
                refused = issues;
                None
            }
        }
    };
    let start = |scenario| {
        State::new(
            scenario,
            read_options.language(),
            read_options.heading_level(),
        )
    };
    let state = given.map_or_else(|| start(read_options.preset().scenario()), start);
    let state = match state {
        Ok(state) => state,
        // Every preset is valid, which a test holds; an empty widget is better than none.
        Err(_) => wasm_bindgen::throw_str("the preset is not valid"),
    };
    let store = Store::new(state);
    if let (Some(width), Some(rem)) = (get(options, "width").as_f64(), get(options, "rem").as_f64())
    {
        store.dispatch(Action::Size(Size::new(width, rem)));
    }
    if !refused.is_empty() {
        store.dispatch(Action::Refuse(refused.clone()));
    }
    let app = Renderer::<App>::with_root_and_props(
        root,
        AppProps {
            store: store.clone(),
            on_render: events(on_event.clone()),
        },
    );
    let handle = Handle {
        app: Some(app.render()),
        store,
        on_event,
        preset: read_options.preset,
    };
    handle.tell_refused(&refused);
    handle
}

/// Tells the page of what is shown: once that it is ready, then of every change.
fn events(on_event: Option<Function>) -> OnRender {
    let is_ready = std::cell::Cell::new(false);
    Callback::from(move |(state, is_changed): (Rc<State>, bool)| {
        let Some(on_event) = &on_event else {
            return;
        };
        let detail = || {
            let detail = Object::new();
            set(
                &detail,
                "scenario",
                &value_to_js(&state.scenario().to_value()),
            );
            set(&detail, "result", &to_js(&**state.comparison()));
            detail
        };
        if !is_ready.replace(true) {
            tell(on_event, "refurb-ready", &detail());
        } else if is_changed {
            let detail = detail();
            tell(on_event, "refurb-change", &detail);
            tell(on_event, "refurb-result", &detail);
        }
    })
}

fn tell(on_event: &Function, name: &str, detail: &JsValue) {
    // A listener's own error is the page's to report.
    let _ = on_event.call2(&JsValue::UNDEFINED, &JsValue::from_str(name), detail);
}

#[wasm_bindgen]
impl Handle {
    /// Takes over attributes that changed. A scenario that is not valid changes nothing.
    pub fn update(&mut self, options: &JsValue) {
        let read_options = read_options(options);
        let state = self.store.state();
        if read_options.lang.is_some() && read_options.language() != state.language {
            self.store
                .dispatch(Action::Language(read_options.language()));
        }
        if read_options.heading_level() != state.heading_level {
            self.store
                .dispatch(Action::HeadingLevel(read_options.heading_level()));
        }
        let scenario = get(options, "scenario");
        if !scenario.is_undefined() && !scenario.is_null() {
            self.set_scenario(&scenario);
        } else if read_options.preset != self.preset {
            let scenario = read_options.preset().scenario();
            self.store
                .dispatch(Action::Edit(Edit::Replace(Box::new(scenario))));
        }
        self.preset = read_options.preset;
    }

    /// Says how wide the widget is and how large the page's text, both in px.
    pub fn resize(&self, width: f64, rem: f64) {
        let size = Size::new(width, rem);
        if size != self.store.state().size {
            self.store.dispatch(Action::Size(size));
        }
    }

    /// The scenario as it stands.
    pub fn scenario(&self) -> JsValue {
        value_to_js(&self.store.state().scenario().to_value())
    }

    /// Takes over a scenario, as a step that can be undone. Returns what is wrong with it: an
    /// empty list when it was taken.
    #[wasm_bindgen(js_name = setScenario)]
    pub fn set_scenario(&self, scenario: &JsValue) -> JsValue {
        let issues = match read_js(scenario) {
            Ok(valid) => {
                let scenario = Box::new(valid.scenario().clone());
                self.store.dispatch(Action::Edit(Edit::Replace(scenario)));
                Vec::new()
            }
            Err(issues) => {
                self.store.dispatch(Action::Refuse(issues.clone()));
                issues
            }
        };
        self.tell_refused(&issues);
        to_js(&issues)
    }

    /// The comparison of the scenario.
    pub fn result(&self) -> JsValue {
        to_js(&**self.store.state().comparison())
    }

    pub fn undo(&self) {
        self.store.dispatch(Action::Undo);
    }

    pub fn redo(&self) {
        self.store.dispatch(Action::Redo);
    }

    pub fn reset(&self) {
        self.store.dispatch(Action::Reset);
    }

    /// Takes the widget off the page.
    pub fn destroy(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }

    fn tell_refused(&self, issues: &[Issue]) {
        if let (false, Some(on_event)) = (issues.is_empty(), &self.on_event) {
            let detail = Object::new();
            set(&detail, "code", &JsValue::from_str("scenario-invalid"));
            set(&detail, "issues", &to_js(issues));
            tell(on_event, "refurb-error", &detail);
        }
    }
}
