//! What is fetched after the first answer: functions whose code lies in a module of its own. `cargo
//! xtask build` takes it out of the compiled module, with all that only these functions use.

use super::markup::{Element, element};
use super::view::View;
use crate::state::Rest;

/// Declares a function that goes by way of the part that is fetched later. `$body` is what it does
/// there; `$id` tells it from the others, 32 hexadecimal digits. It may be called only once the
/// part is there: [`once_here`] sees to that.
macro_rules! later {
    ($id:literal, fn $name:ident($($argument:ident: $type:ty),*) -> $out:ty = $body:path) => {
        fn $name($($argument: $type),*) -> $out {
            #[cfg(target_family = "wasm")]
            {
                // The tool that splits the module knows both by these names, and has the first go
                // to the second.
                #[link(wasm_import_module = "__wasm_split_placeholder__")]
                #[allow(improper_ctypes)]
                unsafe extern "C" {
                    #[link_name = concat!("__wasm_split_00later00_import_", $id)]
                    safe fn import($($argument: $type),*) -> $out;
                }
                #[allow(improper_ctypes_definitions)]
                #[unsafe(export_name = concat!("__wasm_split_00later00_export_", $id))]
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

/// What `make` makes, or a line in its place that says that it is being fetched.
pub fn once_here(view: &View, make: &dyn Fn() -> Element) -> Element {
    let words = view.words();
    let text = match view.state.rest {
        Rest::Here => return make(),
        Rest::Coming => words.rest_coming(),
        Rest::Missing => words.rest_missing(),
    };
    element("p")
        .attributes(&[("class", "note being-fetched"), ("role", "status")])
        .text(text)
}
