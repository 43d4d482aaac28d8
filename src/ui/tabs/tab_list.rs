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
use crate::state::Action;
use crate::state::page::Tab;
use crate::text::{Digits, Format, fill};
use crate::ui::frame::notes::avoided;
use crate::ui::kit::focus::focus_on;
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

/// The tab that a key leads to from another one.
fn tab_after(tab: Tab, key: &str) -> Option<Tab> {
    let all = Tab::ALL;
    let at = all.iter().position(|other| *other == tab)?;
    Some(match key {
        "ArrowRight" => all[(at + 1) % all.len()],
        "ArrowLeft" => all[(at + all.len() - 1) % all.len()],
        "Home" => all[0],
        "End" => all[all.len() - 1],
        _ => return None,
    })
}

/// The tabs and the one that is open. Nothing is made of the others.
pub fn tabs(view: &View) -> Element {
    let open = view.state.page().tab;
    let on_key = {
        let view = view.clone();
        Callback::from(move |event: Event| {
            let key = event.unchecked_ref::<KeyboardEvent>().key();
            let Some(next) = tab_after(view.state.page().tab, &key) else {
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
        .each(Tab::ALL.map(tab));
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
