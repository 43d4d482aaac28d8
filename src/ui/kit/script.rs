//! What the page's script is told by events, for what only it does: saving files, copying.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Event};

/// Tells the script that listens for the event `name`, from where `event` came, with these details.
pub fn tell_script(event: &Event, name: &str, told: &[(&str, JsValue)]) {
    let detail = Object::new();
    for (key, value) in told {
        // Of an object made here it cannot fail.
        let _ = Reflect::set(&detail, &JsValue::from_str(key), value);
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_detail(&detail);
    if let (Some(from), Ok(telling)) = (
        event.target(),
        CustomEvent::new_with_event_init_dict(name, &init),
    ) {
        // Whoever listens has no say in it.
        let _ = from.dispatch_event(&telling);
    }
}
