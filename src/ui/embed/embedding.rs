//! The panel. What is chosen in it is its own and goes with it.

use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element as Node, Event, HtmlTextAreaElement, ShadowRoot};
use yew::prelude::*;
use yew::virtual_dom::VComp;

use super::choosing::choosing;
use super::pasted::pasted;
use super::preview::preview;
use super::shown::Shown;
use crate::engine::Comparison;
use crate::presets::{PresetId, in_currency};
use crate::report::embed::{Density, Known, Mode, Theme, Wanted, Way};
use crate::state::kept::Kept;
use crate::ui::kit::choice_field::show_choices;
use crate::ui::kit::markup::element;
use crate::ui::kit::panel_frame::{close_button, panel_of};
use crate::ui::kit::script::{SHARE, tell_script_from};
use crate::ui::kit::view::View;

/// What the element tells the page around it, which is not to hear it of the preview.
const TOLD: [&str; 4] = [
    "refurb-ready",
    "refurb-change",
    "refurb-result",
    "refurb-error",
];

/// The panel.
pub fn embed(view: &View) -> crate::ui::kit::markup::Element {
    let props = EmbedProps { view: view.clone() };
    panel_of(
        view,
        "embed",
        view.state.language.document_words().embed_title(),
    )
    .child(close_button(view, view.words().close()))
    .child(VComp::new::<Embedding>(Rc::new(props), None))
}

#[derive(Clone, PartialEq, Properties)]
pub struct EmbedProps {
    view: View,
}

/// What the script was asked about.
struct Asked {
    script: Option<&'static str>,
    /// Of which figures, where they are to be in the text.
    figures: Option<Rc<Comparison>>,
}

impl Asked {
    fn is_same(&self, other: &Self) -> bool {
        let is_same_figures = match (&self.figures, &other.figures) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        is_same_figures && self.script == other.script
    }
}

/// The panel's own state.
pub struct Embedding {
    wanted: Wanted,
    /// What the script has told; nothing before it has.
    known: Option<Known>,
    asked: Option<Asked>,
    is_previewed: bool,
    /// Where the files of this page are taken from, where that was said.
    base: Option<String>,
    place: NodeRef,
    /// The text that the person is to copy, after the next render.
    to_copy: Option<String>,
    /// Keeps from the page what the preview tells it.
    kept_back: Closure<dyn FnMut(Event)>,
}

pub enum Message {
    Wanted(Wanted),
    /// What the script has told.
    Told(JsValue),
    Preview(bool),
}

impl Component for Embedding {
    type Message = Message;
    type Properties = EmbedProps;

    fn create(context: &Context<Self>) -> Self {
        let state = &context.props().view.state;
        let currency = context.props().view.currency();
        let is_example =
            |preset: &PresetId| in_currency(&preset.scenario(), currency) == *state.scenario();
        Self {
            wanted: Wanted {
                way: Way::Element,
                language: state.language,
                preset: state.preset().filter(is_example),
                currency,
                left_out: Vec::new(),
                mode: match state.shown().is_compact {
                    true => Mode::Compact,
                    false => Mode::Full,
                },
                theme: Theme::Auto,
                density: Density::Comfortable,
                heading_level: state.heading_level,
                has_links: !state.is_without_links,
                is_kept: state.kept != Kept::NotOffered,
                folder: String::new(),
                site: String::new(),
            },
            known: None,
            asked: None,
            is_previewed: false,
            base: None,
            place: NodeRef::default(),
            to_copy: None,
            kept_back: Closure::new(|event: Event| event.stop_propagation()),
        }
    }

    fn changed(&mut self, context: &Context<Self>, before: &Self::Properties) -> bool {
        let shared = context.props().view.state.shared();
        let was = before.view.state.shared();
        let is_news = match (shared, was) {
            (Some(shared), Some(was)) => !std::ptr::eq(shared, was),
            (shared, _) => shared.is_some(),
        };
        let refused = shared.filter(|shared| is_news && shared.to_copy.is_some());
        self.to_copy = refused.map(|shared| shared.by.clone());
        true
    }

    fn update(&mut self, _: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Wanted(wanted) => self.wanted = wanted,
            Message::Told(told) => self.take(&told),
            Message::Preview(is_on) => {
                self.is_previewed = is_on;
                self.base = self.base();
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let view = &context.props().view;
        let link = context.link();
        let shown = Shown {
            wanted: &self.wanted,
            known: self.known.as_ref(),
        };
        let previewed = self.is_previewed.then_some(self.base.as_deref());
        element("div")
            .class("embedding")
            .at(&self.place)
            .child(choosing(
                view,
                &self.wanted,
                &link.callback(Message::Wanted),
            ))
            .child(pasted(view, &shown))
            .child(preview(
                view,
                &shown,
                previewed,
                &link.callback(Message::Preview),
            ))
            .into()
    }

    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        let Some(place) = self.place.cast::<Node>() else {
            return;
        };
        show_choices(&place);
        if is_first {
            for name in TOLD {
                let listener = self.kept_back.as_ref().unchecked_ref();
                // Without it the page would hear of the preview too.
                let _ = place.add_event_listener_with_callback(name, listener);
            }
        }
        let text = self.to_copy.take();
        let text = text.and_then(|by| place.query_selector(&["#", &by, "-text"].concat()).ok()?);
        if let Some(text) = text.and_then(|text| text.dyn_into::<HtmlTextAreaElement>().ok()) {
            let _ = text.focus();
            text.select();
        }
        self.ask(context, &place);
    }
}

impl Embedding {
    /// Asks the script for what only it knows, where that is another than before.
    fn ask(&mut self, context: &Context<Self>, place: &Node) {
        let figures = context.props().view.state.comparison();
        let asked = Asked {
            script: self.wanted.way.script(),
            figures: self.wanted.preset.is_none().then(|| figures.clone()),
        };
        if self
            .asked
            .as_ref()
            .is_some_and(|before| before.is_same(&asked))
        {
            return;
        }
        let link = context.link().clone();
        let tell = Closure::once_into_js(move |told: JsValue| {
            link.send_message(Message::Told(told));
        });
        let script = asked.script.map_or(JsValue::UNDEFINED, JsValue::from_str);
        let about = [
            ("by", "embed".into()),
            ("kind", "embed".into()),
            ("script", script),
            ("figures", asked.figures.is_some().into()),
            ("tell", tell),
        ];
        self.asked = Some(asked);
        tell_script_from(place, SHARE, &about);
    }

    fn take(&mut self, told: &JsValue) {
        let text = |name: &str| {
            Reflect::get(told, &JsValue::from_str(name))
                .ok()?
                .as_string()
        };
        let is_first = self.known.is_none();
        self.known = Some(Known {
            integrity: text("integrity"),
            link: text("link"),
            scenario: text("scenario").unwrap_or_default(),
        });
        if is_first {
            self.wanted.folder = text("folder").unwrap_or_else(|| self.wanted.files().path);
            self.wanted.site = text("site").unwrap_or_default();
        }
    }

    /// The folder that the element around names for its files.
    fn base(&self) -> Option<String> {
        let root = self.place.cast::<Node>()?.get_root_node();
        root.dyn_into::<ShadowRoot>()
            .ok()?
            .host()
            .get_attribute("base")
    }
}
