//! Elements put into a document at once. Yew renders when the page has time, and a page that is
//! being printed has none.

use web_sys::{Document, Element as Node};
use yew::Html;
use yew::virtual_dom::VNode;

use crate::ui::kit::markup::Element;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Appends an element with all that is in it. What it listens to is not listened to. `None` where the
/// document refuses it.
pub fn append(place: &Node, element: Element) -> Option<()> {
    let document = place.owner_document()?;
    add(&document, place, &Html::from(element))
}

fn add(document: &Document, place: &Node, node: &VNode) -> Option<()> {
    match node {
        VNode::VTag(tag) => {
            let is_drawn = tag.tag() == "svg" || place.namespace_uri().as_deref() == Some(SVG);
            let made = match is_drawn {
                true => document.create_element_ns(Some(SVG), tag.tag()),
                false => document.create_element(tag.tag()),
            };
            let made = made.ok()?;
            for (name, value) in tag.attributes.iter() {
                made.set_attribute(name, value).ok()?;
            }
            if let Some(inside) = tag.children() {
                add(document, &made, inside)?;
            }
            place.append_child(&made).ok()?;
        }
        VNode::VText(text) => {
            let made = document.create_text_node(&text.text);
            place.append_child(&made).ok()?;
        }
        VNode::VList(list) => {
            for child in list.iter() {
                add(document, place, child)?;
            }
        }
        // Nothing else is on paper.
        _ => {}
    }
    Some(())
}
