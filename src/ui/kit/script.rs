//! What the page's script is told by events, for what only it does: saving files, copying.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Event, EventTarget};

/// The event by which it is told what to take along.
pub const SHARE: &str = "refurb-share";

/// Tells the script that listens for the event `name`, from where `event` came, with these details.
pub fn tell_script(event: &Event, name: &str, told: &[(&str, JsValue)]) {
    if let Some(from) = event.target() {
        tell_script_from(&from, name, told);
    }
}

/// The same from some place of the page.
pub fn tell_script_from(from: &EventTarget, name: &str, told: &[(&str, JsValue)]) {
    let detail = Object::new();
    for (key, value) in told {
        // Of an object made here it cannot fail.
        let _ = Reflect::set(&detail, &JsValue::from_str(key), value);
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_detail(&detail);
    if let Ok(telling) = CustomEvent::new_with_event_init_dict(name, &init) {
        // Whoever listens has no say in it.
        let _ = from.dispatch_event(&telling);
    }
}
