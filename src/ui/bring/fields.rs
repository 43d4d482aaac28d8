//! Fields of this panel, whose values are its own, not the scenario's.

use yew::Callback;

use crate::catalogue::DeviceClass;
use crate::text::{device_class, sentence_start};
use crate::ui::kit::view::View;

pub use crate::ui::kit::own_fields::{Select, act, select, tick};

/// Ids of what takes the focus.
pub mod id {
    pub const CHOICE: &str = "choose-file";
    pub const CANCEL: &str = "bring-cancel";
    pub const UNDERSTOOD: &str = "bring-understood";
}

/// What happens with what came, where it makes a change.
pub fn when<T: 'static, Change: 'static>(
    changed: &Callback<Change>,
    made: impl Fn(T) -> Option<Change> + 'static,
) -> Callback<T> {
    let changed = changed.clone();
    Callback::from(move |came: T| {
        if let Some(change) = made(came) {
            changed.emit(change);
        }
    })
}

/// A class of devices by itself, as in a list.
pub fn class_name(view: &View, class: DeviceClass) -> String {
    sentence_start(device_class(class, view.state.language))
}
