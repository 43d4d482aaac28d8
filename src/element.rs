//! What the browser and programs call: `compare`, `presets` and the handle of a mounted widget.

use wasm_bindgen::prelude::*;
use yew::prelude::*;

#[component]
fn Placeholder() -> Html {
    html! { <p>{ "refurb-or-new" }</p> }
}

/// A widget on a page.
#[wasm_bindgen]
pub struct Handle {
    app: Option<AppHandle<Placeholder>>,
}

#[wasm_bindgen]
impl Handle {
    /// Takes the widget off the page.
    pub fn destroy(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

/// Puts a widget into `root`.
#[wasm_bindgen]
pub fn mount(root: web_sys::Element, _options: JsValue) -> Handle {
    Handle {
        app: Some(yew::Renderer::<Placeholder>::with_root(root).render()),
    }
}

/// Compares a scenario.
#[wasm_bindgen]
pub fn compare(scenario: JsValue) -> JsValue {
    scenario
}
