//! A choice from a list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A choice: its word, and how it reads.
pub type Entry = (AttrValue, AttrValue);

/// Choices under a heading; no heading when it is empty.
#[derive(Clone, PartialEq)]
pub struct Section {
    pub heading: AttrValue,
    pub entries: Vec<Entry>,
}

impl Section {
    /// Choices without a heading.
    pub fn plain(entries: Vec<Entry>) -> Vec<Section> {
        vec![Section {
            heading: AttrValue::from(""),
            entries,
        }]
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct ChoiceFieldProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// Whether the label is for screen readers only.
    #[prop_or_default]
    pub label_hidden: bool,
    pub field: AttrValue,
    pub selected: AttrValue,
    pub sections: Vec<Section>,
    pub on_change: Callback<String>,
}

#[component]
pub fn ChoiceField(props: &ChoiceFieldProps) -> Html {
    let onchange = props.on_change.reform(|event: Event| {
        event
            .target_dyn_into::<HtmlSelectElement>()
            .map(|target| target.value())
            .unwrap_or_default()
    });
    let entry = |(word, text): &Entry| {
        let selected = *word == props.selected;
        html! { <option value={word.clone()} {selected}>{ text }</option> }
    };
    let section = |section: &Section| {
        let entries = section.entries.iter().map(entry);
        if section.heading.is_empty() {
            html! { <>{ for entries }</> }
        } else {
            html! { <optgroup label={section.heading.clone()}>{ for entries }</optgroup> }
        }
    };
    html! {
        <div class="choice">
            <label for={props.id.clone()} class={classes!(props.label_hidden.then_some("unseen"))}>
                { &props.label }
            </label>
            <select id={props.id.clone()} data-field={props.field.clone()} {onchange}>
                { for props.sections.iter().map(section) }
            </select>
        </div>
    }
}
