//! A group: its people and their need, how it is divided, and its options.

use yew::Html;

use super::columns::columns;
use super::kind_field::kind_field;
use super::slider::mix_slider;
use crate::report::names::distinct_name;
use crate::report::tables;
use crate::scenario::{Choice, Group, Sourcing};
use crate::state::Action;
use crate::state::edit::{ChoicePlace, Edit, NumberPlace};
use crate::state::needs::offered_to;
use crate::state::sourcing::possible_givers;
use crate::text::{fill, need_profile_name, sentence_start};
use crate::ui::kit::choice_field::{Choosing, Entry, Section, choice_field};
use crate::ui::kit::focus::parting_button;
use crate::ui::kit::fold::{disclosure, fold};
use crate::ui::kit::later::{later, once_here};
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::name_field::name_field;
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::table::table;
use crate::ui::kit::toolbar::toolbar;
use crate::ui::kit::view::View;
use crate::ui::question::together::counts;

/// What is in a group.
pub fn group(view: &View, index: usize) -> Element {
    let words = view.words();
    let scenario = view.state.scenario();
    let group = &scenario.groups[index];
    let name = distinct_name(&view.state, index);
    let is_together = !scenario.organisations.is_empty();
    // Alone it has its number in the sentence.
    let has_count = !is_together && scenario.groups.len() > 1;
    let need = fill(words.need_of_group(), &[("need", &need_name(view, group))]);
    let what = [&name, ", ", &need].concat();
    let about =
        element("div")
            .class("about")
            .child(element("div").maybe(
                has_count.then(|| element("div").child(count_field(view, index, group, &name))),
            ))
            .child(disclosure(
                view,
                &["about/", &group.id].concat(),
                &what,
                &|| once_here(view, view.state.rest, &|| identity(view, index)),
            ));
    element("div")
        .child(about)
        .maybe(is_together.then(|| counts(view, index)))
        .child(mix_slider(view, index, &name))
        .child(columns(view, index))
        .child(add_option(view, index, &name))
        .child(
            fold(
                view,
                &["ways/", &group.id].concat(),
                element("summary")
                    .label(&fill(
                        words.action_of(),
                        &[("what", words.ways()), ("of", &name)],
                    ))
                    .text(words.ways()),
                &|| once_here(view, view.state.rest, &|| ways(view, index)),
            )
            .class("fold every-way"),
        )
}

later! {
    later, "0000000000000000000000000000010f",
    fn ways(view: &View, index: usize) -> Element = ways_made_later
}

later! {
    later, "00000000000000000000000000000110",
    fn identity(view: &View, index: usize) -> Element = identity_made_later
}

/// What each way to equip the group comes to.
fn ways_made_later(view: &View, index: usize) -> Element {
    let found = tables::ways(&view.report(), index);
    element("div")
        .child(table(view, view.words().ways(), &found))
        .child(element("p").class("note").text(&found.note))
}

/// Further options, by the way in which they are had.
fn add_option(view: &View, group: usize, name: &str) -> Element {
    let words = view.words();
    let is_given_to = !possible_givers(view.state.scenario(), group).is_empty();
    let ways = [
        (Sourcing::Refurbished, words.add_refurbished()),
        (Sourcing::New, words.add_new()),
        (Sourcing::Keep, words.add_kept()),
        // Where there is nobody to hand down, a group comes along that does.
        (
            Sourcing::HandedDown,
            match is_given_to {
                true => words.add_handed_down(),
                false => words.add_handed_down_with_group(),
            },
        ),
    ];
    let way = |(sourcing, text): (Sourcing, &str)| {
        let what = [words.add(), " ", text].concat();
        button(view, Action::Edit(Edit::AddOption { group, sourcing }))
            .attributes(&[
                ("class", "quiet"),
                ("data-action", "add-option"),
                ("data-way", sourcing.word()),
            ])
            .label(&fill(words.action_of(), &[("what", &what), ("of", name)]))
            .text(text)
    };
    element("div")
        .class("group-actions add")
        .child(
            element("span")
                .attribute("aria-hidden", "true")
                .text(words.add()),
        )
        .child(toolbar(words.add(), ways.map(way)).class("tools"))
}

/// What a group is called, what its people need, and its copy and its end.
fn identity_made_later(view: &View, index: usize) -> Element {
    let words = view.words();
    let group = &view.state.scenario().groups[index];
    let name = &distinct_name(&view.state, index);
    let label = |what| fill(words.action_of(), &[("what", what), ("of", name)]);
    let remove = (view.state.scenario().groups.len() > 1).then(|| {
        let remove = Action::Edit(Edit::RemoveGroup { group: index });
        parting_button(view, remove, ".mix", "[data-action=add-group]")
            .attributes(&[("class", "quiet"), ("data-action", "remove-group")])
            .label(&label(words.remove_group()))
            .text(words.remove_group())
    });
    let duplicate = Action::Edit(Edit::DuplicateGroup { group: index });
    let actions = element("div")
        .class("group-actions")
        .child(
            button(view, duplicate)
                .attributes(&[("class", "quiet"), ("data-action", "duplicate-group")])
                .label(&label(words.duplicate_group()))
                .text(words.duplicate_group()),
        )
        .maybe(remove);
    // Alone it has its kind in the sentence.
    let has_kind = view.state.scenario().groups.len() > 1;
    let rename = move |name| Edit::Rename { group: index, name };
    let id = ["name-", &index.to_string()].concat();
    element("div")
        .class("identity")
        .child(name_field(
            view,
            (&id, "name"),
            words.group_name(),
            (group.name.as_deref(), name),
            rename,
        ))
        .maybe(has_kind.then(|| kind(view, index, group)))
        .child(need_field(view, index, group))
        .maybe(people_field(view, index, group))
        .child(element("div").maybe(shared_field(view, index, group, name)))
        .child(actions)
}

fn kind(view: &View, index: usize, group: &Group) -> Element {
    let id = ["kind-", &index.to_string()].concat();
    kind_field(view, index, (&id, false), f64::from(group.count))
}

fn count_field(view: &View, index: usize, group: &Group, name: &str) -> Html {
    let label = fill(
        view.words().called_of(),
        &[("field", view.words().people()), ("of", name)],
    );
    number_field(NumberFieldProps {
        step: Some(10.0),
        ..NumberFieldProps::new(
            view,
            NumberPlace::Count { group: index },
            ["count-", &index.to_string()].concat(),
            label,
            "group-count",
            f64::from(group.count),
        )
    })
}

/// How many people share a device, where the group has people of its own.
fn shared_field(view: &View, index: usize, group: &Group, name: &str) -> Option<Element> {
    if group.same_people_as.is_some() {
        return None;
    }
    let words = view.words();
    let values = [("field", words.users_per_device()), ("of", name)];
    let field = number_field(NumberFieldProps {
        is_optional: true,
        ..NumberFieldProps::new(
            view,
            NumberPlace::UsersPerDevice { group: index },
            ["shared-", &index.to_string()].concat(),
            fill(words.called_of(), &values),
            "users-per-device",
            group.users_per_device.unwrap_or(1.0),
        )
    });
    Some(element("div").child(field))
}

/// Whose people use the devices, where there is another group whose they could be: one with people
/// of its own. Whoever lends people to others has them.
fn people_field(view: &View, index: usize, group: &Group) -> Option<Element> {
    let words = view.words();
    let groups = &view.state.scenario().groups;
    let is_lender = groups
        .iter()
        .any(|other| other.same_people_as.as_ref() == Some(&group.id));
    let has_own = |at: &usize| *at != index && groups[*at].same_people_as.is_none();
    let others: Vec<usize> = (0..groups.len()).filter(has_own).collect();
    if is_lender || others.is_empty() {
        return None;
    }
    let own = [("", words.people_of_its_own().to_owned())].into_iter();
    let others = others.iter().map(|at| {
        let of = distinct_name(&view.state, *at);
        let same = fill(words.same_people_as(), &[("group", &of)]);
        (groups[*at].id.as_str(), same)
    });
    Some(choice_field(
        view,
        Choosing {
            id: &["people-", &index.to_string()].concat(),
            label: words.whose_devices(),
            label_hidden: false,
            field: "people",
            place: ChoicePlace::People { group: index },
            selected: group.same_people_as.as_deref().unwrap_or_default(),
            sections: Section::plain(own.chain(others).collect()),
        },
    ))
}

/// What the people of a group do, inside a sentence.
fn need_name(view: &View, group: &Group) -> String {
    let profile = group.need.profile.as_deref();
    let name = profile.and_then(|id| need_profile_name(id, view.state.language));
    name.unwrap_or(view.words().other_need()).to_owned()
}

fn need_field(view: &View, index: usize, group: &Group) -> Element {
    let words = view.words();
    let other = group.need.profile.is_none();
    let other = other.then(|| ("", sentence_start(words.other_need())));
    let filled = &view.state.valid().filled().groups[index];
    let profiles = offered_to(filled);
    let profiles = profiles.filter_map(|profile| {
        let name = need_profile_name(profile.id, view.state.language)?;
        Some((profile.id, sentence_start(name)))
    });
    let entries: Vec<Entry> = other.into_iter().chain(profiles).collect();
    choice_field(
        view,
        Choosing {
            id: &["need-", &index.to_string()].concat(),
            label: words.need(),
            label_hidden: false,
            field: "need",
            place: ChoicePlace::Need { group: index },
            selected: group.need.profile.as_deref().unwrap_or_default(),
            sections: Section::plain(entries),
        },
    )
}
