//! A group that is proposed: in a line, and while it is changed with each of its cohorts.

use wasm_bindgen::JsCast;
use web_sys::{Element as Node, Event, HtmlSelectElement};
use yew::Callback;

use super::fields::{Select, act, class_name, select, when};
use super::list_columns::scrolled;
use crate::catalogue::{self, DeviceClass};
use crate::exchange::lists::{
    AgeKnown, Certainty, Model, ProposedCohort, ProposedGroup, SplitBy, User,
};
use crate::state::bringing::{Preview, PreviewEdit};
use crate::text::{
    DeviceKind, Digits, Format, calendar_year, counted_devices, device_classes, fill,
    sentence_start,
};
use crate::ui::kit::choice_field::{Entry, Section, label};
use crate::ui::kit::markup::{Element, EventKind, element, value_of};
use crate::ui::kit::view::View;

/// How many kinds of devices are named of a group that is not being changed.
const NAMED: usize = 3;

/// What a group is called: by its name, or by what its devices are and who uses them.
pub fn called(view: &View, group: &ProposedGroup) -> String {
    let words = view.state.language.document_words();
    let kind = sentence_start(device_classes(group.class, view.state.language));
    let who = match group.user {
        User::Pupils => words.bring_for_pupils(),
        User::Staff => words.bring_for_staff(),
        User::NotSaid => "",
    };
    match &group.name {
        Some(name) => name.clone(),
        None if who.is_empty() => kind,
        None => [&kind, " ", who].concat(),
    }
}

pub fn group(view: &View, preview: &Preview, at: usize, edited: &Callback<PreviewEdit>) -> Element {
    let words = view.state.language.document_words();
    let group = &preview.proposal.groups[at];
    let is_open = preview.in_work == Some(at);
    let name = called(view, group);
    let (text, next) = match is_open {
        true => (words.bring_group_done(), None),
        false => (words.bring_group_change(), Some(at)),
    };
    let values = [("what", text), ("of", &*name)];
    let turn = act(
        text,
        "change-group",
        edited.reform(move |_: Event| PreviewEdit::WorkOn(next)),
    )
    .attribute("aria-expanded", if is_open { "true" } else { "false" })
    .label(&fill(view.words().action_of(), &values));
    element("li")
        .class("proposed-group")
        .child(
            element("div")
                .class("line")
                .child(element("strong").text(&name))
                .child(element("span").text(&in_short(view, group)))
                .child(turn),
        )
        .child(match is_open {
            true => changing(view, preview, at, edited),
            false => element("p").class("note").text(&named(view, group)),
        })
}

/// "120 laptops, new 2019–2023"
fn in_short(view: &View, group: &ProposedGroup) -> String {
    let words = view.state.language.document_words();
    let mut classes: Vec<DeviceClass> = Vec::new();
    for cohort in &group.cohorts {
        if !classes.contains(&cohort.class) {
            classes.push(cohort.class);
        }
    }
    let devices = counted_devices(
        f64::from(group.count),
        DeviceKind::of(&classes),
        &view.format(),
    );
    let years = group
        .cohorts
        .iter()
        .map(|cohort| libm::floor(cohort.new_since));
    let from = years.clone().fold(f64::INFINITY, f64::min);
    let to = years.fold(0.0, f64::max);
    let message = match from < to {
        true => words.bring_group_since(),
        false => {
            let count = usize::try_from(group.count).unwrap_or(usize::MAX);
            words.bring_group_since_one(view.format().category_of_count(count))
        }
    };
    let values = [("from", &*calendar_year(from)), ("to", &calendar_year(to))];
    [&devices, ", ", &fill(message, &values)].concat()
}

/// Its first kinds of devices: "60 Dell Latitude 5420, 40 HP EliteBook 840 G8 and 3 more kinds".
fn named(view: &View, group: &ProposedGroup) -> String {
    let words = view.state.language.document_words();
    let mut kinds: Vec<(String, u32)> = Vec::new();
    for cohort in &group.cohorts {
        let name = cohort_name(view, cohort);
        match kinds.iter_mut().find(|(other, _)| *other == name) {
            Some((_, count)) => *count = count.saturating_add(cohort.count),
            None => kinds.push((name, cohort.count)),
        }
    }
    let mut told: Vec<String> = kinds
        .iter()
        .take(NAMED)
        .map(|(name, count)| {
            let count = view.format().number(f64::from(*count), Digits::Decimals(0));
            [&count, "\u{a0}", name].concat()
        })
        .collect();
    if kinds.len() > NAMED {
        let more = view
            .format()
            .number((kinds.len() - NAMED) as f64, Digits::Decimals(0));
        let more = fill(words.bring_cohorts_more(), &[("number", &more)]);
        return [&told.join(", "), " ", &more].concat();
    }
    let last = told.pop().unwrap_or_default();
    match told.is_empty() {
        true => last,
        false => [&told.join(", "), view.words().and(), &last].concat(),
    }
}

fn cohort_name(view: &View, cohort: &ProposedCohort) -> String {
    let words = view.state.language.document_words();
    match &cohort.name {
        Some(name) => name.clone(),
        None => {
            let class = class_name(view, cohort.class);
            [&class, ": ", words.bring_unnamed()].concat()
        }
    }
}

fn changing(view: &View, preview: &Preview, at: usize, edited: &Callback<PreviewEdit>) -> Element {
    let words = view.state.language.document_words();
    let group = &preview.proposal.groups[at];
    let id = ["bring-group-", &at.to_string()].concat();
    let name = element("div")
        .class("text")
        .child(label(&id, words.bring_group_name(), false))
        .child(
            element("input")
                .id(&id)
                .attributes(&[
                    ("type", "text"),
                    ("maxlength", "100"),
                    ("data-field", "bring-group-name"),
                ])
                .value(&called(view, group))
                .on(
                    EventKind::Change,
                    edited.reform(move |event: Event| PreviewEdit::Rename(at, value_of(&event))),
                ),
        );
    element("div")
        .class("changing")
        .child(name)
        .child(cohorts(view, preview, group, edited))
        .child(rearranging(view, preview, at, edited))
}

/// Its cohorts, with what each is counted as.
fn cohorts(
    view: &View,
    preview: &Preview,
    group: &ProposedGroup,
    edited: &Callback<PreviewEdit>,
) -> Element {
    let words = view.state.language.document_words();
    let head = |text: &str| element("th").attribute("scope", "col").text(text);
    let heads = [
        words.bring_cohort(),
        words.bring_cohort_count(),
        words.bring_cohort_since(),
        words.bring_cohort_as(),
    ];
    let row = |(at, cohort): (usize, &ProposedCohort)| {
        let count = view
            .format()
            .number(f64::from(cohort.count), Digits::Decimals(0));
        element("tr")
            .child(
                element("th")
                    .attribute("scope", "row")
                    .text(&cohort_name(view, cohort)),
            )
            .child(element("td").class("amount").text(&count))
            .child(element("td").text(&since(view, cohort)))
            .child(element("td").child(counted_as(view, preview, (at, cohort), edited)))
    };
    let table = element("table")
        .class("brought")
        .child(element("thead").child(element("tr").each(heads.map(head))))
        .child(element("tbody").each(group.cohorts.iter().enumerate().map(row)));
    scrolled(&called(view, group), table)
}

fn since(view: &View, cohort: &ProposedCohort) -> String {
    let words = view.state.language.document_words();
    let year = calendar_year(libm::floor(cohort.new_since));
    let message = match cohort.age {
        AgeKnown::Stated => return year,
        AgeKnown::Least => words.bring_since_least(),
        AgeKnown::Guessed => words.bring_since_guessed(),
    };
    fill(message, &[("year", &year)])
}

/// The model of a cohort; `None` of devices of several.
fn model_of<'a>(preview: &'a Preview, cohort: &ProposedCohort) -> Option<&'a Model> {
    let name = cohort.name.as_ref()?;
    let mut models = preview.understood.models.iter();
    models.find(|model| {
        model.name == *name && model.class == cohort.class && model.device == cohort.device
    })
}

/// What a cohort is counted as: a model of the catalogue, or a typical device of a kind.
fn counted_as(
    view: &View,
    preview: &Preview,
    (at, cohort): (usize, &ProposedCohort),
    edited: &Callback<PreviewEdit>,
) -> Element {
    let words = view.state.language.document_words();
    let Some(model) = model_of(preview, cohort) else {
        return element("span").text(&class_name(view, cohort.class));
    };
    let sure = match (model.device, model.certainty) {
        (None, _) => words.bring_typical(),
        (_, Certainty::Likely) => words.bring_likely(),
        (_, Certainty::ByHand) => words.bring_by_hand(),
        (_, Certainty::Sure | Certainty::None) => words.bring_sure(),
    };
    let device = |id: &&'static str| Some((*id, catalogue::device(id)?.name.to_owned()));
    let section = |heading: &str, entries: Vec<Entry<'static>>| Section {
        heading: heading.to_owned(),
        entries,
    };
    let classes = DeviceClass::ALL.map(|class| (class.id(), class_name(view, class)));
    let is_candidate = |id: &str| model.candidates.contains(&id);
    let of_class = catalogue::devices().iter().filter(|device| {
        device.class == model.class && !catalogue::is_typical(device) && !is_candidate(device.id)
    });
    let mut sections = Vec::new();
    if !model.candidates.is_empty() {
        let candidates = model.candidates.iter().filter_map(device).collect();
        sections.push(section(words.bring_candidates(), candidates));
    }
    let mut models: Vec<Entry> = of_class
        .map(|device| (device.id, device.name.to_owned()))
        .collect();
    let is_there = |id: &str| models.iter().any(|(of, _)| *of == id) || is_candidate(id);
    if let Some(chosen) = model.device.filter(|id| !is_there(id)) {
        models.extend(device(&chosen));
    }
    sections.push(section(view.words().cohort_any_model(), classes.into()));
    sections.push(section(words.bring_of_class(), models));
    let key = model.key.clone();
    let chosen = when(edited, move |word: String| {
        if let Some(class) = DeviceClass::from_id(&word) {
            return Some(PreviewEdit::Class(key.clone(), class));
        }
        let device = catalogue::device(&word)?;
        Some(PreviewEdit::Model(key.clone(), Some(device.id)))
    });
    let id = ["bring-model-", &at.to_string()].concat();
    let called = [&cohort_name(view, cohort), ", ", words.bring_cohort_as()].concat();
    let field = select(
        &Select {
            id: &id,
            label: &called,
            is_label_hidden: true,
            field: "bring-model",
            selected: model.device.unwrap_or(model.class.id()),
            sections,
        },
        chosen,
    );
    element("div")
        .class("counted-as")
        .child(field)
        .child(element("span").class("note").text(sure))
}

/// What can be done with the group as a whole: one list, and the button that does it.
fn rearranging(
    view: &View,
    preview: &Preview,
    at: usize,
    edited: &Callback<PreviewEdit>,
) -> Element {
    let words = view.state.language.document_words();
    let mut ways: Vec<(String, String, PreviewEdit)> = Vec::new();
    for by in &preview.splits {
        let (word, text) = match by {
            SplitBy::User => ("users", words.bring_split_users()),
            SplitBy::Place => ("places", words.bring_split_places()),
            SplitBy::Unit => ("units", words.bring_split_units()),
            SplitBy::Class => ("classes", words.bring_split_classes()),
            SplitBy::Model | SplitBy::Cohort(_) => ("models", words.bring_split_models()),
        };
        ways.push((
            ["split-", word].concat(),
            text.to_owned(),
            PreviewEdit::Split(at, *by),
        ));
    }
    for (into, other) in preview.proposal.groups.iter().enumerate() {
        if into != at {
            let text = fill(words.bring_merge_into(), &[("group", &called(view, other))]);
            let word = ["merge-", &into.to_string()].concat();
            ways.push((word, text, PreviewEdit::Merge { into, from: at }));
        }
    }
    ways.push((
        "remove".to_owned(),
        words.bring_leave_out().to_owned(),
        PreviewEdit::Remove(at),
    ));
    let entries: Vec<Entry> = ways
        .iter()
        .map(|(word, text, _)| (&**word, text.clone()))
        .collect();
    let id = "bring-rearrange";
    let field = element("div")
        .class("choice")
        .child(label(id, words.bring_rearrange(), false))
        .child(
            element("select")
                .id(id)
                .attribute("data-field", "bring-rearrange")
                .each(entries.iter().enumerate().map(|(at, (word, text))| {
                    element("option")
                        .attribute("value", word)
                        .flag("selected", at == 0)
                        .text(text)
                })),
        );
    let done = when(edited, move |event: Event| {
        let word = chosen_beside(&event)?;
        let way = ways.iter().find(|(of, ..)| *of == word)?;
        Some(way.2.clone())
    });
    element("div")
        .class("rearranging")
        .child(field)
        .child(act(words.bring_do(), "rearrange", done))
}

/// What is chosen in the list beside the button that was pressed.
fn chosen_beside(event: &Event) -> Option<String> {
    let pressed = event.target()?.dyn_into::<Node>().ok()?;
    let around = pressed.closest(".rearranging").ok()??;
    let list = around.query_selector("select").ok()??;
    Some(list.dyn_into::<HtmlSelectElement>().ok()?.value())
}
