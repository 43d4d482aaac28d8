//! What is fetched after the first answer: functions whose code lies in modules of their own, `later`
//! for what a page fetches at once after it and `documents` for what it fetches when somebody asks for
//! it. `cargo xtask build` takes them out of the compiled module, each with all that only its functions
//! use; what both use is in `later`.

use super::markup::{Element, element};
use super::view::View;
use crate::state::Rest;

/// Declares a function that goes by way of a part that is fetched later, `later` or `documents`.
/// `$body` is what it does there; `$id` tells it from the others, 32 hexadecimal digits. It may be
/// called only once the part is there: [`once_here`] sees to that.
macro_rules! later {
    ($part:ident, $id:literal, $visible:vis fn $name:ident($($argument:ident: $type:ty),*) -> $out:ty = $body:path) => {
        $visible fn $name($($argument: $type),*) -> $out {
            #[cfg(target_family = "wasm")]
            {
                // The tool that splits the module knows both by these names, and has the first go
                // to the second.
                #[link(wasm_import_module = "__wasm_split_placeholder__")]
                #[allow(improper_ctypes)]
                unsafe extern "C" {
                    #[link_name = concat!("__wasm_split_00", stringify!($part), "00_import_", $id)]
                    safe fn import($($argument: $type),*) -> $out;
                }
                #[allow(improper_ctypes_definitions)]
                #[unsafe(export_name = concat!("__wasm_split_00", stringify!($part), "00_export_", $id))]
                extern "C" fn export($($argument: $type),*) -> $out {
                    $body($($argument),*)
                }
                import($($argument),*)
            }
            #[cfg(not(target_family = "wasm"))]
            {
                $body($($argument),*)
            }
        }
    };
}
pub(crate) use later;

/// What `make` makes, or a line in its place that says that it is being fetched. `part` is how much
/// is there of what it needs.
pub fn once_here(view: &View, part: Rest, make: &dyn Fn() -> Element) -> Element {
    let words = view.words();
    let text = match part {
        Rest::Here => return make(),
        Rest::Waiting | Rest::Coming => words.rest_coming(),
        Rest::Missing => words.rest_missing(),
    };
    element("p")
        .attributes(&[("class", "note being-fetched"), ("role", "status")])
        .text(text)
}
