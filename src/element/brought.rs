//! What comes to a widget from outside the page, and what the browser is to keep of it.

use std::rc::Rc;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::api::{get, read_plain, set, to_js};
use crate::catalogue::DATA_VINTAGE;
use crate::exchange::link::{Opened, Refused};
use crate::exchange::{file, link};
use crate::scenario::{LONGEST_TEXT, Scenario};
use crate::state::State;
use crate::state::kept::Kept;
use crate::state::opening::{KeptPlan, Origin};
use crate::state::plans::MOST;
use crate::ui::later;

/// What was opened, or why it cannot be; and the plans beside it, where the browser has kept some.
type Brought = (Result<Opened, Refused>, Option<Vec<KeptPlan>>);

later! {
    later, "00000000000000000000000000000117",
    pub fn brought(origin: Origin, document: &JsValue) -> Brought = brought_made_later
}

later! {
    later, "00000000000000000000000000000118",
    pub fn keepsake(state: &State) -> JsValue = keepsake_made_later
}

fn brought_made_later(origin: Origin, document: &JsValue) -> Brought {
    let opened = opened(origin, document);
    let is_kept = matches!((origin, &opened), (Origin::Browser, Ok(_)));
    (opened, is_kept.then(|| plans(document)))
}

/// What was opened, or why it cannot be.
fn opened(origin: Origin, document: &JsValue) -> Result<Opened, Refused> {
    let value = match origin {
        // Its plans are read one by one: together they may be more than a document may hold.
        Origin::Browser => {
            let own = Object::new();
            for key in ["scenario", "baseline", "data"] {
                set(&own, key, &get(document, key));
            }
            read_plain(&own)
        }
        _ => read_plain(document),
    };
    let value = value.map_err(Refused::Invalid)?;
    match origin {
        Origin::Link => link::open(&value),
        Origin::File | Origin::Browser => file::open(&value),
    }
}

/// The plans that the browser has kept, but those that cannot be read.
fn plans(document: &JsValue) -> Vec<KeptPlan> {
    let plans = get(document, "plans");
    let plan = |at: u32| {
        let plan = Reflect::get_u32(&plans, at).ok()?;
        let name = get(&plan, "name").as_string()?;
        let opened = opened(Origin::Browser, &plan).ok()?;
        Some(KeptPlan {
            name: name.chars().take(LONGEST_TEXT).collect(),
            scenario: opened.scenario,
            baseline: opened.baseline,
        })
    };
    (0..MOST as u32).filter_map(plan).collect()
}

/// What the browser is to keep.
fn keepsake_made_later(state: &State) -> JsValue {
    let document = of(state.scenario(), state.baseline());
    let plans = state.plans().list().iter().map(|plan| {
        let kept = of(&plan.scenario, &plan.baseline);
        set(&kept, "name", &plan.title().into());
        kept
    });
    set(&document, "plans", &plans.collect::<Array>());
    document.into()
}

fn of(scenario: &Scenario, baseline: &Scenario) -> Object {
    let document = Object::new();
    set(&document, "data", &DATA_VINTAGE.into());
    set(&document, "scenario", &to_js(&scenario.to_value()));
    set(&document, "baseline", &to_js(&baseline.to_value()));
    document
}

/// The event by which the page's script is told what to do with what the browser keeps: keep what is
/// open now, or nothing more.
pub fn keeping(before: Option<&State>, state: &State) -> Option<&'static str> {
    let was = before.map_or(Kept::No, |before| before.kept);
    if state.kept == Kept::Forgotten {
        return (was != Kept::Forgotten).then_some("refurb-forget");
    }
    let is_same = before.is_some_and(|before| {
        before.kept.is_on()
            && Rc::ptr_eq(before.comparison(), state.comparison())
            && Rc::ptr_eq(before.plans(), state.plans())
            && std::ptr::eq(before.baseline(), state.baseline())
    });
    (state.kept.is_on() && !is_same).then_some("refurb-keep")
}
