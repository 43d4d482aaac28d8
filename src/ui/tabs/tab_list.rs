//! The tabs behind the answer, and what is in the one that is open.

use wasm_bindgen::JsCast;
use web_sys::{Element as Node, Event, KeyboardEvent};
use yew::Callback;

use super::change::figures::change;
use super::plans::plans;
use super::requirements::requirements;
use super::sources::sources;
use super::trade_off::best_mix::best_mix;
use super::trade_off::mixes::trade_off;
use super::why::why;
use super::years::contents::years;
use crate::state::page::Tab;
use crate::state::{Action, State};
use crate::text::{Digits, Format, fill};
use crate::ui::frame::notes::avoided;
use crate::ui::kit::focus::focus_on;
use crate::ui::kit::later::{later, once_here};
use crate::ui::kit::markup::{Element, EventKind, button, element, heading};
use crate::ui::kit::view::View;

fn name(view: &View, tab: Tab) -> String {
    let words = view.words();
    let name = match tab {
        Tab::Why => words.tab_why(),
        Tab::Years => words.tab_years(),
        Tab::Change => words.tab_change(),
        Tab::TradeOff => words.tab_trade_off(),
        Tab::Requirements => words.tab_requirements(),
        Tab::Sources => words.tab_sources(),
        Tab::Plans => {
            let number = view.state.plans().list().len();
            if number > 0 {
                let number = view.format().number(number as f64, Digits::Decimals(0));
                return fill(words.tab_plans_number(), &[("number", &number)]);
            }
            words.tab_plans()
        }
    };
    name.to_owned()
}

fn contents(view: &View, tab: Tab) -> Element {
    match tab {
        Tab::Why => why(view),
        _ => once_here(view, view.state.rest, &|| other_contents(view, tab)),
    }
}

later! {
    later, "00000000000000000000000000000001",
    fn other_contents(view: &View, tab: Tab) -> Element = contents_made_later
}

fn contents_made_later(view: &View, tab: Tab) -> Element {
    match tab {
        Tab::Why => why(view),
        Tab::Years => years(view),
        Tab::Change => change(view),
        Tab::TradeOff => element("div")
            .class("sections")
            .child(trade_off(view))
            .child(best_mix(view))
            .child(avoided(view)),
        Tab::Requirements => requirements(view),
        Tab::Plans => plans(view),
        Tab::Sources => sources(view),
    }
}

fn id_of(tab: Tab) -> String {
    ["tab-", tab.id()].concat()
}

/// The tabs that are shown.
fn shown(state: &State) -> Vec<Tab> {
    let all = Tab::ALL.into_iter();
    all.filter(|tab| state.shows_tab(*tab)).collect()
}

/// The open tab: where it is not shown, the first that is.
fn open_tab(state: &State) -> Option<Tab> {
    let open = state.page().tab;
    let shown = shown(state);
    let is_shown = shown.contains(&open);
    if is_shown {
        Some(open)
    } else {
        shown.first().copied()
    }
}

/// The tab that a key leads to from the open one.
fn tab_after(state: &State, key: &str) -> Option<Tab> {
    let all = shown(state);
    let open = open_tab(state)?;
    let at = all.iter().position(|other| *other == open)?;
    let to = match key {
        "ArrowRight" => (at + 1) % all.len(),
        "ArrowLeft" => (at + all.len() - 1) % all.len(),
        "Home" => 0,
        "End" => all.len() - 1,
        _ => return None,
    };
    all.get(to).copied()
}

/// The tabs and the one that is open. Nothing is made of the others.
pub fn tabs(view: &View) -> Element {
    let Some(open) = open_tab(&view.state) else {
        return element("section").hidden(true);
    };
    let on_key = {
        let view = view.clone();
        Callback::from(move |event: Event| {
            let key = event.unchecked_ref::<KeyboardEvent>().key();
            let Some(next) = tab_after(&view.state, &key) else {
                return;
            };
            event.prevent_default();
            view.dispatch.emit(Action::Tab(next));
            let target = event.target().and_then(|at| at.dyn_into::<Node>().ok());
            if let Some(target) = target {
                focus_on(&target, &id_of(next));
            }
        })
    };
    let tab = |tab: Tab| {
        let is_open = tab == open;
        button(view, Action::Tab(tab))
            .id(&id_of(tab))
            .attributes(&[
                ("class", "tab"),
                ("role", "tab"),
                ("data-tab", tab.id()),
                ("data-name", &name(view, tab)),
                ("aria-selected", if is_open { "true" } else { "false" }),
                ("aria-controls", "tab-panel"),
                ("tabindex", if is_open { "0" } else { "-1" }),
            ])
            .text(&name(view, tab))
    };
    let list = element("div")
        .attributes(&[("class", "tab-list"), ("role", "tablist")])
        .label(view.words().tabs())
        .on(EventKind::KeyDown, on_key)
        .each(shown(&view.state).into_iter().map(tab));
    element("section").class("tabs").child(list).child(
        element("div")
            .attributes(&[
                ("id", "tab-panel"),
                ("role", "tabpanel"),
                ("aria-labelledby", &id_of(open)),
                ("class", &["panel-of ", open.id()].concat()),
            ])
            .child(heading(view, 1).class("unseen").text(&name(view, open)))
            .each([contents(view, open).key(open.id())]),
    )
}
