//! What the browser and programs call: `compare`, the presets, and the handle of a mounted widget.

mod foreign;

use std::rc::Rc;

use js_sys::{Error, Function, JsString, Object, Reflect, TypeError};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback, Renderer};

use self::foreign::read_document;
use crate::decide::decide;
use crate::presets::PresetId;
use crate::scenario::{Issue, Value, to_value};
use crate::state::edit::Edit;
use crate::state::{Action, Size, State};
use crate::text::Language;
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

fn invalid_scenario(issues: &[Issue]) -> JsValue {
    let error = Error::new("The scenario is not valid; see `issues`.");
    error.set_name("InvalidScenario");
    set(&error, "issues", &to_js(issues));
    error.into()
}

/// Compares a scenario. Returns the comparison as a plain object. With `decision: true` among the
/// options it also says how sure the answer is, what would change it and which mixes are best,
/// which takes some hundredths of a second.
///
/// # Errors
/// Throws an `Error` whose `issues` list everything that is wrong, each with a path and a code.
#[wasm_bindgen]
pub fn compare(scenario: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let valid = read_document(scenario).map_err(|issues| invalid_scenario(&issues))?;
    let comparison = to_js(&crate::engine::compare(&valid));
    if get(options, "decision").is_truthy() {
        set(&comparison, "decision", &to_js(&decide(&valid)));
    }
    Ok(comparison)
}

/// The ids of the presets.
#[wasm_bindgen]
pub fn presets() -> JsValue {
    let ids: Vec<&str> = PresetId::ALL.into_iter().map(PresetId::id).collect();
    to_js(&ids)
}

/// The scenario of a preset; undefined for an id that is not known.
///
/// # Errors
/// Throws a `TypeError` when the id is no text.
#[wasm_bindgen]
pub fn preset(id: &JsValue) -> Result<JsValue, JsValue> {
    if !id.is_string() {
        return Err(TypeError::new("preset(id): the id must be a text.").into());
    }
    // No id is so long, and what is copied into the module takes memory for good.
    let id = id.unchecked_ref::<JsString>().slice(0, 100).as_string();
    let preset = id.as_deref().and_then(PresetId::from_id);
    Ok(preset.map_or(JsValue::UNDEFINED, |preset| {
        value_to_js(&preset.scenario().to_value())
    }))
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

/// The language of the page; none where it does not say.
fn language(options: &JsValue) -> Option<Language> {
    Some(Language::from_tag(&get(options, "lang").as_string()?))
}

/// The level of the widget's own heading; it has others one below.
fn heading_level(options: &JsValue) -> u8 {
    let level = get(options, "headingLevel").as_f64();
    level.unwrap_or(2.0).max(1.0).min(5.0) as u8
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
}

/// Puts a widget into `root`. `options` has `lang`, `headingLevel`, `width` and `rem` (as for
/// [`Handle::resize`]), `onEvent(name, detail)` and the `scenario` to start with, without which it
/// is the first preset.
///
/// # Errors
/// As [`compare`].
#[wasm_bindgen]
pub fn mount(root: web_sys::Element, options: &JsValue) -> Result<Handle, JsValue> {
    let on_event = get(options, "onEvent").dyn_into::<Function>().ok();
    let scenario = get(options, "scenario");
    let scenario = if scenario.is_undefined() {
        Ok(PresetId::SchoolLaptops.scenario())
    } else {
        read_document(&scenario).map(|valid| valid.scenario().clone())
    };
    let language = language(options).unwrap_or(Language::English);
    let state = scenario
        .and_then(|scenario| State::new(scenario, language, heading_level(options)))
        .map_err(|issues| invalid_scenario(&issues))?;
    let store = Store::new(state);
    if let (Some(width), Some(rem)) = (get(options, "width").as_f64(), get(options, "rem").as_f64())
    {
        store.dispatch(Action::Size(Size::new(width, rem)));
    }
    let app = Renderer::<App>::with_root_and_props(
        root,
        AppProps {
            store: store.clone(),
            on_render: events(on_event.clone()),
        },
    );
    Ok(Handle {
        app: Some(app.render()),
        store,
        on_event,
    })
}

/// Tells the page of what is shown: once that it is ready, then of every change.
fn events(on_event: Option<Function>) -> OnRender {
    let is_ready = std::cell::Cell::new(false);
    Callback::from(move |(state, is_changed): (Rc<State>, bool)| {
        let name = match is_ready.replace(true) {
            false => "refurb-ready",
            true if is_changed => "refurb-change",
            true => return,
        };
        if let Some(on_event) = &on_event {
            let detail = Object::new();
            let scenario = state.scenario().to_value();
            set(&detail, "scenario", &value_to_js(&scenario));
            set(&detail, "result", &to_js(&**state.comparison()));
            tell(on_event, name, &detail);
        }
    })
}

fn tell(on_event: &Function, name: &str, detail: &JsValue) {
    // A listener's own error is the page's to report.
    let _ = on_event.call2(&JsValue::UNDEFINED, &JsValue::from_str(name), detail);
}

#[wasm_bindgen]
impl Handle {
    /// Takes over the language and the level of the heading.
    pub fn update(&self, options: &JsValue) {
        let state = self.store.state();
        if let Some(language) = language(options)
            && language != state.language
        {
            self.store.dispatch(Action::Language(language));
        }
        let level = heading_level(options);
        if level != state.heading_level {
            self.store.dispatch(Action::HeadingLevel(level));
        }
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
        let issues = match read_document(scenario) {
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
        let told = to_js(&issues);
        if let (false, Some(on_event)) = (issues.is_empty(), &self.on_event) {
            let detail = Object::new();
            set(&detail, "code", &JsValue::from_str("scenario-invalid"));
            // The page gets a list of its own.
            set(&detail, "issues", &to_js(&issues));
            tell(on_event, "refurb-error", &detail);
        }
        told
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
}
