//! A part of the page that is made anew only when what it shows has changed.

use std::rc::Rc;

use yew::virtual_dom::VComp;
use yew::{Component, Context, Html, NodeRef, Properties};

use super::markup::Element;
use super::view::View;
use crate::state::State;

/// What a part of the page is made of.
#[derive(Clone, Properties)]
pub struct RegionProps {
    view: View,
    /// Where others find it after rendering.
    place: NodeRef,
    make: fn(&View, &NodeRef) -> Element,
    /// Whether two states show the same in it.
    is_same: fn(&State, &State) -> bool,
}

impl PartialEq for RegionProps {
    fn eq(&self, other: &Self) -> bool {
        (self.is_same)(&self.view.state, &other.view.state)
    }
}

struct Region;

impl Component for Region {
    type Message = ();
    type Properties = RegionProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let RegionProps {
            view, place, make, ..
        } = context.props();
        make(view, place).into()
    }
}

/// A part that is made by `make`, and again when `is_same` denies that two states show the same.
pub fn region(
    view: &View,
    place: &NodeRef,
    make: fn(&View, &NodeRef) -> Element,
    is_same: fn(&State, &State) -> bool,
) -> Html {
    let props = RegionProps {
        view: view.clone(),
        place: place.clone(),
        make,
        is_same,
    };
    VComp::new::<Region>(Rc::new(props), None).into()
}
