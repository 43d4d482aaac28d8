//! The whole widget.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::assumptions::assumptions;
use super::cards::cards;
use super::explain_button::focus_opener;
use super::explanation::explanation_panel;
use super::key_sentence::key_sentence;
use super::mix::mix;
use super::notes::{avoided, footer, issues_panel, missed_requirements};
use super::published_case::published_case_panel;
use super::state::{Action, State};
use super::store::Store;
use super::toolbar::toolbar;
use super::verdict::{verdict, verdict_text};
use super::view::View;
use crate::text::preset_description;

/// How long after the last change the verdict is read out, in milliseconds.
const ANNOUNCE_AFTER: u32 = 1_000;

/// Told after the page shows a state: the state, and whether the scenario is another than before.
pub type OnRender = Callback<(Rc<State>, bool)>;

#[derive(Clone, Properties)]
pub struct AppProps {
    pub store: Rc<Store>,
    pub on_render: OnRender,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.store, &other.store)
    }
}

#[component]
pub fn App(props: &AppProps) -> Html {
    let state = {
        let store = props.store.clone();
        use_state(move || store.state())
    };
    {
        let (setter, store, rendered) = (state.setter(), props.store.clone(), (*state).clone());
        use_effect_with((), move |()| {
            // Something may have happened between the first render and now.
            if !Rc::ptr_eq(&store.state(), &rendered) {
                setter.set(store.state());
            }
            store.listen(Some(Callback::from(move |next| setter.set(next))));
            move || store.listen(None)
        });
    }
    let shown = use_mut_ref(|| None::<Rc<crate::engine::Comparison>>);
    {
        let (on_render, state) = (props.on_render.clone(), (*state).clone());
        let comparison = state.comparison().clone();
        use_effect_with(Rc::as_ptr(&state), move |_| {
            let before = shown.replace(Some(comparison.clone()));
            let is_same = before.is_some_and(|before| Rc::ptr_eq(&before, &comparison));
            on_render.emit((state, !is_same));
        });
    }
    let dispatch = {
        let store = props.store.clone();
        use_callback((), move |action: Action, ()| store.dispatch(action))
    };
    let view = View {
        state: (*state).clone(),
        dispatch,
    };
    let explanation_place = use_brought_into_view(view.state.explained());
    let table_place = use_brought_into_view(view.state.open_table());
    let words = view.words();
    let heading = view.heading(0);
    let note = view.state.preset().map(|preset| {
        let description = preset_description(preset, view.state.language);
        match preset.case() {
            Some(_) => description.to_owned(),
            None => [description, " ", words.prices_are_examples].concat(),
        }
    });
    let on_escape = {
        let view = view.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && view.state.explained().is_some() {
                focus_opener(&event);
                view.dispatch.emit(Action::CloseExplanation);
            }
        })
    };
    html! {
        <div class="widget" lang={view.state.language.tag()} onkeydown={on_escape}>
            <header>
                <@{heading} class="title" part="heading">{ words.title }</@>
                { toolbar(&view) }
            </header>
            { key_sentence(&view) }
            <p class="about-preset">{ note.unwrap_or_default() }</p>
            { issues_panel(&view) }
            { verdict(&view) }
            { cards(&view, &table_place) }
            { explanation_panel(&view, &explanation_place) }
            <div class="columns">
                { mix(&view) }
                <div class="side">
                    { missed_requirements(&view) }
                    { published_case_panel(&view) }
                    { avoided(&view) }
                    { assumptions(&view) }
                </div>
            </div>
            { footer(&view) }
            <Announcer text={verdict_text(&view).join(" ")} />
        </div>
    }
}

/// A place that is scrolled to, no further than needed, when something opens there: on a phone it
/// may lie below what was pressed.
#[hook]
fn use_brought_into_view<T: PartialEq + 'static>(open: Option<T>) -> NodeRef {
    let place = use_node_ref();
    let opened = place.clone();
    use_effect_with(open, move |open| {
        if let (true, Some(place)) = (open.is_some(), opened.cast::<Element>()) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            place.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
    place
}

#[derive(Clone, PartialEq, Properties)]
struct AnnouncerProps {
    text: AttrValue,
}

/// Reads the verdict out once, some time after it last changed; not at the start.
#[component]
fn Announcer(props: &AnnouncerProps) -> Html {
    let announced = use_state(AttrValue::default);
    let first = use_mut_ref(|| true);
    {
        let announced = announced.setter();
        use_effect_with(props.text.clone(), move |text| {
            let is_first = first.replace(false);
            let text = text.clone();
            let timer =
                (!is_first).then(|| Timeout::new(ANNOUNCE_AFTER, move || announced.set(text)));
            move || drop(timer)
        });
    }
    html! { <p class="unseen" role="status">{ &*announced }</p> }
}
