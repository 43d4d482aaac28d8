//! What a chart can be saved as: a picture, or its table as a text file. The page's script does it.

use std::rc::Rc;

use web_sys::Event;
use yew::Callback;

use super::markup::{Element, EventKind, element};
use super::script::tell_script;
use super::table::table;
use super::view::View;
use crate::report::csv::{Dialect, csv};
use crate::report::table::Table;
use crate::text::fill;

/// The event by which the script is told.
const EVENT: &str = "refurb-save";

/// What a chart is saved as, with how each is called.
const KINDS: [&str; 3] = ["SVG", "PNG", "CSV"];

/// A table that is open, under the chart that it is of, with what both can be saved as.
pub fn open_table(view: &View, (figure, title): (&'static str, &str), contents: &Table) -> Element {
    let name = fill(view.words().table_of(), &[("chart", title)]);
    element("div")
        .class("panel")
        .child(table(view, &name, contents))
        .child(save_menu(view, figure, title, contents.clone()))
}

/// A button for each kind behind one. `figure` is the class of the chart's figure, `title` heads the
/// picture and names the file.
pub fn save_menu(view: &View, figure: &'static str, title: &str, table: Table) -> Element {
    let words = view.words();
    let table = Rc::new(table);
    let label = |what: &str| fill(words.action_of(), &[("what", what), ("of", title)]);
    let kind = |kind: &'static str| {
        let (view, table, title) = (view.clone(), table.clone(), title.to_owned());
        let save = move |event: Event| tell(&view, &event, (kind, figure), &title, &table);
        element("button")
            .attributes(&[("type", "button"), ("class", "quiet"), ("data-save", kind)])
            .label(&label(kind))
            .on(EventKind::Click, Callback::from(save))
            .text(kind)
    };
    element("details")
        .class("save")
        .child(
            element("summary")
                .label(&label(words.save_chart()))
                .text(words.save_chart()),
        )
        .each(KINDS.map(kind))
}

fn tell(view: &View, event: &Event, (kind, figure): (&str, &str), title: &str, table: &Table) {
    let source = ["refurb-or-new. ", &*view.report().version()].concat();
    let text = match kind {
        "CSV" => csv(table, Dialect::of(&view.format()), &view.format()),
        _ => String::new(),
    };
    let told = [
        ("kind", kind.into()),
        ("figure", figure.into()),
        ("title", title.into()),
        ("source", source.into()),
        ("text", text.into()),
    ];
    tell_script(event, EVENT, &told);
}
