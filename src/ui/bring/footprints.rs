//! Manufacturers' footprints: a catalogue to search, and the option that one is for.

use web_sys::Event;
use yew::Callback;

use super::doubts::{Told, list};
use super::ending::{Ends, ending};
use super::fields::{Select, act, class_name, id, select};
use super::list_columns::scrolled;
use crate::exchange::footprints::{Footprint, Footprints, enter};
use crate::report::names::place_name;
use crate::scenario::Scenario;
use crate::text::{Digits, Format, fill};
use crate::ui::kit::choice_field::{Section, label};
use crate::ui::kit::fold::disclosure;
use crate::ui::kit::markup::{Element, EventKind, element, heading, link as link_to, value_of};
use crate::ui::kit::view::View;

/// How many devices are shown of those that are found.
const SHOWN: usize = 20;

/// The file, and what is sought in it.
pub struct FootprintsShown {
    all: Footprints,
    sought: String,
    found: Vec<usize>,
    /// The option, by its place among all of them.
    option: usize,
    /// What has been entered, by its place.
    used: Option<(usize, String)>,
}

/// A change, of which only the last reaches the scenario.
pub enum FootprintsChange {
    Seek(String),
    Option(usize),
    /// Makes a device that of the option.
    Use(usize),
}

/// Every option, as the group and its place in it.
fn options(scenario: &Scenario) -> impl Iterator<Item = (usize, usize)> {
    let groups = scenario.groups.iter().enumerate();
    groups.flat_map(|(group, of)| (0..of.options.len()).map(move |option| (group, option)))
}

impl FootprintsShown {
    pub fn new(all: Footprints) -> Self {
        let found = all.search("");
        Self {
            all,
            sought: String::new(),
            found,
            option: 0,
            used: None,
        }
    }

    /// Does a change; the scenario after it, where that is another.
    pub fn change(&mut self, view: &View, change: FootprintsChange) -> Option<Scenario> {
        match change {
            FootprintsChange::Seek(sought) => {
                self.found = self.all.search(&sought);
                self.sought = sought;
                None
            }
            FootprintsChange::Option(option) => {
                self.option = option;
                None
            }
            FootprintsChange::Use(at) => {
                let scenario = view.state.scenario();
                let cell = options(scenario).nth(self.option)?;
                let after = enter(self.all.all.get(at)?, scenario, cell)?;
                self.used = Some((at, place_name(&view.state, cell)));
                Some(after)
            }
        }
    }
}

pub fn footprints(
    view: &View,
    shown: &FootprintsShown,
    changed: &Callback<FootprintsChange>,
    ends: &Ends,
) -> Element {
    let words = view.state.language.document_words();
    let format = view.format();
    let whole = |number: f64| format.number(number, Digits::Decimals(0));
    let found = fill(
        words.bring_found_footprints(),
        &[
            ("usable", &*whole(shown.all.all.len() as f64)),
            ("rows", &whole(f64::from(shown.all.rows))),
        ],
    );
    let count = shown.found.len();
    let mut hits = match count {
        0 => words.bring_no_hits().to_owned(),
        _ => {
            fill(
                words.bring_hits(format.category_of_count(count)),
                &[("count", &whole(count as f64))],
            ) + "."
        }
    };
    if count > SHOWN {
        let first = fill(
            words.bring_hits_first(),
            &[("number", &whole(SHOWN as f64))],
        );
        hits = [&hits, " ", &first].concat();
    }
    let used = shown.used.as_ref().and_then(|(at, option)| {
        let device = &shown.all.all.get(*at)?.name;
        let values = [("device", &**device), ("option", option)];
        Some(fill(words.bring_footprint_used(), &values))
    });
    element("div")
        .class("understood")
        .child(
            heading(view, 2)
                .attributes(&[("id", id::UNDERSTOOD), ("tabindex", "-1")])
                .text(words.bring_understood()),
        )
        .child(element("p").class("found").text(&found))
        .child(
            element("p")
                .class("note")
                .text(words.bring_footprint_licence()),
        )
        .child(element("div").maybe(traps(view, shown)))
        .child(asked(view, shown, changed))
        .child(
            element("p")
                .attributes(&[("class", "note"), ("role", "status")])
                .text(&hits),
        )
        .child(element("div").maybe((count > 0).then(|| table(view, shown, changed))))
        .child(
            element("p")
                .attributes(&[("class", "found"), ("role", "status")])
                .text(&used.unwrap_or_default()),
        )
        .child(ending(view, ends, words.bring_back(), None, None))
}

fn asked(view: &View, shown: &FootprintsShown, changed: &Callback<FootprintsChange>) -> Element {
    let words = view.state.language.document_words();
    let cells = options(view.state.scenario());
    let names: Vec<(String, String)> = cells
        .enumerate()
        .map(|(at, cell)| (at.to_string(), place_name(&view.state, cell)))
        .collect();
    let entries = names.iter().map(|(word, name)| (&**word, name.clone()));
    let option = select(
        &Select {
            id: "bring-option",
            label: words.bring_option(),
            is_label_hidden: false,
            field: "bring-option",
            selected: &shown.option.to_string(),
            sections: Section::plain(entries.collect()),
        },
        changed.reform(|word: String| FootprintsChange::Option(word.parse().unwrap_or(0))),
    );
    let search = element("div")
        .class("text")
        .child(label("bring-search", words.bring_search(), false))
        .child(
            element("input")
                .id("bring-search")
                .attributes(&[
                    ("type", "search"),
                    ("autocomplete", "off"),
                    ("spellcheck", "false"),
                    ("data-field", "bring-search"),
                ])
                .value(&shown.sought)
                .on(
                    EventKind::Input,
                    changed.reform(|event: Event| FootprintsChange::Seek(value_of(&event))),
                ),
        );
    element("div").class("fields").child(option).child(search)
}

fn table(view: &View, shown: &FootprintsShown, changed: &Callback<FootprintsChange>) -> Element {
    let words = view.state.language.document_words();
    let head = |text: &str| element("th").attribute("scope", "col").text(text);
    let heads = [
        words.bring_footprint_device(),
        // Where there is no room for all, what is asked for is in sight.
        words.bring_footprint_use(),
        words.bring_footprint_kg(),
        words.bring_footprint_kwh(),
        words.bring_footprint_reported(),
    ];
    let found = shown.found.iter().take(SHOWN);
    let rows = found.filter_map(|at| Some(row(view, *at, shown.all.all.get(*at)?, changed)));
    let table = element("table")
        .class("brought")
        .child(element("thead").child(element("tr").each(heads.map(head))))
        .child(element("tbody").each(rows));
    scrolled(words.bring_footprint_device(), table)
}

fn row(
    view: &View,
    at: usize,
    footprint: &Footprint,
    changed: &Callback<FootprintsChange>,
) -> Element {
    let words = view.state.language.document_words();
    let number = |value: Option<f64>, unit: &str, decimals: u8| match value {
        Some(value) => {
            let number = view.format().number(value, Digits::Decimals(decimals));
            [&number, "\u{a0}", unit].concat()
        }
        None => words.bring_footprint_none().to_owned(),
    };
    let use_it = act(
        words.bring_footprint_use(),
        "use-footprint",
        changed.reform(move |_: Event| FootprintsChange::Use(at)),
    );
    let values = [
        ("what", words.bring_footprint_use()),
        ("of", &*footprint.name),
    ];
    let use_it = use_it.label(&fill(view.words().action_of(), &values));
    let is_address =
        footprint.source.starts_with("https://") || footprint.source.starts_with("http://");
    let reported = match is_address {
        true => link_to(
            &footprint.source,
            match footprint.reported.is_empty() {
                true => words.bring_footprint_report(),
                false => &footprint.reported,
            },
        ),
        false => element("span").text(&footprint.reported),
    };
    element("tr")
        .key(&footprint.row.to_string())
        .child(
            element("th")
                .attribute("scope", "row")
                .text(&footprint.name)
                .child(
                    element("span")
                        .class("note")
                        .text(&class_name(view, footprint.class)),
                ),
        )
        .child(element("td").child(use_it))
        .child(
            element("td")
                .class("amount")
                .text(&number(footprint.embodied_kg, "kg", 0)),
        )
        .child(
            element("td")
                .class("amount")
                .text(&number(footprint.yearly_kwh, "kWh", 0)),
        )
        .child(element("td").child(reported))
}

fn traps(view: &View, shown: &FootprintsShown) -> Option<Element> {
    let words = view.state.language.document_words();
    let told = shown.all.trapped.iter().map(|of| Told {
        what: words.trap(of.trap),
        column: None,
        rows: &of.rows,
    });
    let told: Vec<Told> = told.collect();
    let contents = || list(view, &told);
    (!told.is_empty()).then(|| disclosure(view, "bring/traps", words.bring_traps(), &contents))
}
