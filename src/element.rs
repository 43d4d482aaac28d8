//! What the custom element calls: `mount` and the handle of a mounted widget.

mod brought;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Object};
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback, Renderer};

use crate::api::{currency_of, get, invalid_scenario, issues_to_js, read_document, set, to_js};
use crate::presets::PresetId;
use crate::state::edit::{ChoicePlace, Edit};
use crate::state::kept::Kept;
use crate::state::opening::{Notice, Origin};
use crate::state::sharing::Shared;
use crate::state::shown::Shown;
use crate::state::{Action, Rest, Size, State};
use crate::text::Language;
use crate::ui::{
    App, AppProps, OnRender, Store, View, exported, file, has_own_amounts, link_document, put_note,
    told,
};

/// Has `callback` called with a text when the module has panicked. It can do nothing more then.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(callback: Function) {
    // Yew sets the hook of the standard library when it renders, and calls this one from it.
    yew::set_custom_panic_hook(Box::new(move |panic| {
        let place = panic.location().map_or("", |location| location.file());
        let _ = callback.call1(&JsValue::UNDEFINED, &JsValue::from_str(place));
    }));
}

/// From now on says `other` for `word` in texts of a language. Whether that is spoken.
#[wasm_bindgen(js_name = replaceWord)]
pub fn replace_word(language: &str, word: &str, other: &str) -> bool {
    Language::replace_word(language, word, other)
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

/// Which parts of it the page asks for.
fn shown(options: &JsValue) -> Shown {
    let [show, hide, mode] = ["show", "hide", "mode"].map(|name| get(options, name).as_string());
    Shown::new(
        &show.unwrap_or_default(),
        &hide.unwrap_or_default(),
        &mode.unwrap_or_default(),
    )
}

/// Whether the page leaves links out, and whether it offers to keep what is open in the browser.
fn offers(options: &JsValue, before: Kept) -> (bool, Kept) {
    let is_off = |name| get(options, name).as_bool() == Some(false);
    let kept = match (is_off("keeps"), before) {
        (true, _) => Kept::NotOffered,
        (false, Kept::NotOffered) => Kept::No,
        (false, before) => before,
    };
    (is_off("links"), kept)
}

/// A widget on a page.
#[wasm_bindgen]
pub struct Handle {
    app: Option<AppHandle<App>>,
    store: Rc<Store>,
    on_event: Option<Function>,
}

/// Puts a widget into `root`. `options` has `lang`, `headingLevel`, `show`, `hide`, `mode`, `width` and `rem` (as for
/// [`Handle::resize`]), `isWhole` and `hasDocuments`, which are whether the parts that are fetched later are there, `onEvent(name, detail)`,
/// which is also called when the part for documents is needed (`refurb-documents`), and the `scenario` to start with, without which it
/// is the first preset.
///
/// # Errors
/// Throws an `Error` whose `issues` list everything that is wrong with the scenario.
#[wasm_bindgen]
pub fn mount(root: web_sys::Element, options: &JsValue) -> Result<Handle, JsValue> {
    let on_event = get(options, "onEvent").dyn_into::<Function>().ok();
    let scenario = get(options, "scenario");
    let scenario = if scenario.is_undefined() {
        Ok(PresetId::SchoolLaptops.scenario())
    } else {
        read_document(&scenario).map(|valid| valid.scenario().clone())
    };
    let language = language(options).unwrap_or(Language::FALLBACK);
    let state = scenario
        .and_then(|scenario| State::new(scenario, language, heading_level(options)))
        .map_err(|issues| invalid_scenario(&issues))?;
    let mut state = state.after(Action::Shown(shown(options)));
    (state.is_without_links, state.kept) = offers(options, Kept::No);
    if get(options, "isWhole").as_bool() == Some(false) {
        state = state.after(Action::Rest(Rest::Coming));
    }
    if get(options, "hasDocuments").as_bool() == Some(false) {
        state = state.after(Action::Documents(Rest::Waiting));
    }
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

/// Tells the page of what is shown: once that it is ready, then of every change; and once that the
/// part for documents is needed.
fn events(on_event: Option<Function>) -> OnRender {
    let is_ready = std::cell::Cell::new(false);
    let is_asked = std::cell::Cell::new(false);
    let last = RefCell::new(None::<Rc<State>>);
    Callback::from(move |(state, is_changed): (Rc<State>, bool)| {
        if state.documents == Rest::Coming
            && !is_asked.replace(true)
            && let Some(on_event) = &on_event
        {
            tell(on_event, "refurb-documents", &JsValue::UNDEFINED);
        }
        let last = last.replace(Some(state.clone()));
        if let (Some(name), Some(on_event)) = (brought::keeping(last.as_deref(), &state), &on_event)
        {
            tell(on_event, name, &JsValue::UNDEFINED);
        }
        let name = match is_ready.replace(true) {
            false => "refurb-ready",
            true if is_changed => "refurb-change",
            true => return,
        };
        if let Some(on_event) = &on_event {
            let detail = Object::new();
            let scenario = state.scenario().to_value();
            set(&detail, "scenario", &to_js(&scenario));
            set(&detail, "result", &to_js(&**state.comparison()));
            tell(on_event, name, &detail);
        }
    })
}

fn tell(on_event: &Function, name: &str, detail: &JsValue) {
    // A listener's own error is the page's to report.
    let _ = on_event.call2(&JsValue::UNDEFINED, &JsValue::from_str(name), detail);
}

impl Handle {
    /// The state as it is shown.
    fn view(&self) -> View {
        let store = self.store.clone();
        let dispatch = Callback::from(move |action| store.dispatch(action));
        View::new(self.store.state(), dispatch)
    }
}

#[wasm_bindgen]
impl Handle {
    /// Takes over the language, the level of the heading, and which parts are shown.
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
        let (is_without_links, kept) = offers(options, state.kept);
        if is_without_links != state.is_without_links {
            self.store.dispatch(Action::WithoutLinks(is_without_links));
        }
        if kept != state.kept {
            self.store.dispatch(Action::Keep(kept));
        }
        let shown = shown(options);
        if shown != **state.shown() {
            self.store.dispatch(Action::Shown(shown));
        }
    }

    /// Says how wide the widget is and how large the page's text, both in px.
    pub fn resize(&self, width: f64, rem: f64) {
        let size = Size::new(width, rem);
        if size != self.store.state().size {
            self.store.dispatch(Action::Size(size));
        }
    }

    /// Says that the part that is fetched later has come, or could not be fetched.
    pub fn rest(&self, is_here: bool) {
        let rest = if is_here { Rest::Here } else { Rest::Missing };
        if rest != self.store.state().rest {
            self.store.dispatch(Action::Rest(rest));
        }
    }

    /// The same of the part for documents.
    pub fn documents(&self, is_here: bool) {
        let documents = if is_here { Rest::Here } else { Rest::Missing };
        if documents != self.store.state().documents {
            self.store.dispatch(Action::Documents(documents));
        }
    }

    /// Puts the decision note into `place`, at once. Whether it could. `page` is the address of the page,
    /// `link` one that opens these figures, empty where there is none.
    pub fn note(&self, place: &web_sys::Element, page: &str, link: &str) -> bool {
        put_note(&self.view(), place, page, link)
    }

    /// The scenario as it stands.
    pub fn scenario(&self) -> JsValue {
        to_js(&self.store.state().scenario().to_value())
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
        let told = issues_to_js(&issues);
        if let (false, Some(on_event)) = (issues.is_empty(), &self.on_event) {
            let detail = Object::new();
            set(&detail, "code", &JsValue::from_str("scenario-invalid"));
            // The page gets a list of its own.
            set(&detail, "issues", &issues_to_js(&issues));
            tell(on_event, "refurb-error", &detail);
        }
        told
    }

    /// The comparison of the scenario.
    pub fn result(&self) -> JsValue {
        to_js(&**self.store.state().comparison())
    }

    /// Opens what came from outside the page, as a step that can be undone: a `link`, a `file`, or what
    /// the `browser` has kept. What cannot be read says so, and the figures stay. To be called when what
    /// follows the first answer is there.
    pub fn open(&self, from: &str, document: &JsValue) {
        if self.store.state().rest != Rest::Here {
            return;
        }
        let origin = match from {
            "link" => Origin::Link,
            "file" => Origin::File,
            _ => Origin::Browser,
        };
        let (opened, plans) = brought::brought(origin, document);
        if let Some(plans) = plans {
            self.store.dispatch(Action::BringBack(plans.into()));
            self.store.dispatch(Action::Keep(Kept::Yes));
        }
        self.store.dispatch(Action::Open(origin, Box::new(opened)));
    }

    /// What a link to the scenario holds. To be asked for by the panel alone.
    #[wasm_bindgen(js_name = linkDocument)]
    pub fn link_document(&self) -> JsValue {
        let state = self.store.state();
        match state.documents {
            Rest::Here => to_js(&link_document(state.scenario())),
            _ => JsValue::UNDEFINED,
        }
    }

    /// The scenario and what comes of it, as a file has them. To be asked for by the panel alone.
    pub fn exported(&self) -> JsValue {
        let state = self.store.state();
        match state.documents {
            Rest::Here => to_js(&exported(&state)),
            _ => JsValue::UNDEFINED,
        }
    }

    /// One of the files that the panel makes, as an object with `name`, `type` and, but for JSON,
    /// `content`; undefined for a `format` that is not known. To be asked for when the part for documents is there.
    pub fn file(&self, format: &str) -> JsValue {
        match self.store.state().documents {
            Rest::Here => file(&self.view(), format),
            _ => JsValue::UNDEFINED,
        }
    }

    /// Brings what is counted in a currency into another, where no amount is a person's own. To be called
    /// when what follows the first answer is there.
    ///
    /// # Errors
    /// Throws an `Error` with `issues` for a currency that is not known.
    #[wasm_bindgen(js_name = setCurrency)]
    pub fn set_currency(&self, word: &JsValue) -> Result<(), JsValue> {
        currency_of(word)?;
        let state = self.store.state();
        if state.rest == Rest::Here && !has_own_amounts(state.scenario()) {
            let word = word.as_string().unwrap_or_default();
            self.store
                .dispatch(Action::Edit(Edit::Choice(ChoicePlace::Currency, word)));
        }
        Ok(())
    }

    /// What the browser is to keep.
    pub fn keepsake(&self) -> JsValue {
        let state = self.store.state();
        match state.rest {
            Rest::Here => brought::keepsake(&state),
            _ => JsValue::UNDEFINED,
        }
    }

    /// What the browser says to that: `kept`, `full`, `blocked`; or `forgotten` by another page.
    pub fn kept(&self, how: &str) {
        let action = match (how, self.store.state().kept) {
            ("kept", Kept::Asked) => Action::Keep(Kept::Yes),
            ("full", _) => Action::KeepNoMore(Notice::Full),
            ("blocked", _) => Action::KeepNoMore(Notice::Blocked),
            ("forgotten", Kept::Yes) => Action::Keep(Kept::No),
            _ => return,
        };
        self.store.dispatch(action);
    }

    /// What has become of what the panel *Share* was asked for, by the button with an id; with the text
    /// that the person is to copy where the page may not.
    pub fn shared(&self, by: &str, how: &str, to_copy: Option<String>) {
        let shared = Shared {
            by: by.to_owned(),
            text: told(self.store.state().language, how),
            to_copy,
        };
        self.store.dispatch(Action::Shared(Rc::new(shared)));
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
