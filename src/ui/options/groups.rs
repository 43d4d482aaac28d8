//! The groups: the one in work open, the others a line each.

use super::group::group;
use crate::report::names::distinct_name;
use crate::scenario::Identified;
use crate::state::Action;
use crate::state::edit::Edit;
use crate::state::page::Panel;
use crate::state::shares::refurbished_percent;
use crate::text::{DeviceKind, Digits, Format, counted_devices, fill};
use crate::ui::kit::markup::{Element, button, element, heading};
use crate::ui::kit::view::View;

/// How many groups and devices there are, in one line.
pub fn options_in_short(view: &View) -> String {
    let format = view.format();
    let groups = &view.state.scenario().groups;
    let devices: f64 = groups.iter().map(|group| f64::from(group.count)).sum();
    let groups = groups.len();
    let message = view
        .words()
        .groups_in_short(format.category_of_count(groups));
    let count = |number: f64| format.number(number, Digits::Decimals(0));
    fill(
        message,
        &[
            ("groups", &count(groups as f64)),
            (
                "devices",
                &counted_devices(devices, DeviceKind::of(&[]), &format),
            ),
        ],
    )
}

/// The groups, and the way to another one.
pub fn mix(view: &View) -> Element {
    let groups = 0..view.state.scenario().groups.len();
    element("div")
        .class("mix")
        .child(
            element("ul")
                .class("groups")
                .each(groups.map(|index| row(view, index))),
        )
        .child(
            element("div")
                .class("adding")
                .child(
                    button(view, Action::Edit(Edit::AddGroup))
                        .attributes(&[("class", "quiet"), ("data-action", "add-group")])
                        .text(view.words().add_group()),
                )
                .child(paste_list(view)),
        )
}

/// The way to a list of what is in use today.
pub fn paste_list(view: &View) -> Element {
    button(view, Action::Panel(Some(Panel::Bring)))
        .attributes(&[("class", "quiet"), ("data-action", "paste-list")])
        .text(view.words().paste_list())
}

fn row(view: &View, index: usize) -> Element {
    let groups = &view.state.scenario().groups;
    let is_open = view.state.page().is_in_work(groups, index);
    let head = (groups.len() > 1).then(|| line(view, index, is_open));
    element("li")
        .key(&groups[index].id)
        .class(if is_open { "group in-work" } else { "group" })
        .child(element("div").maybe(head))
        .maybe(is_open.then(|| group(view, index)))
}

/// A group in a line: its name, its number and what it is, and its share of refurbished devices.
fn line(view: &View, index: usize, is_open: bool) -> Element {
    let format = view.format();
    let group = &view.state.scenario().groups[index];
    let filled = &view.state.valid().filled().groups[index];
    let classes = filled.options.iter().filter_map(Identified::of);
    let kind = DeviceKind::of(&classes.map(|of| of.class).collect::<Vec<_>>());
    let devices = counted_devices(f64::from(group.count), kind, &format);
    let percent = refurbished_percent(group) / 100.0;
    let percent = format.percent(percent, Digits::Decimals(0));
    let share = fill(view.words().share_in_short(), &[("percent", &percent)]);
    let action = Action::WorkOn((!is_open).then_some(index));
    let part = |class: &str, text: &str| element("span").class(class).text(text);
    let button = button(view, action)
        .attributes(&[
            ("class", "group-line"),
            ("aria-expanded", if is_open { "true" } else { "false" }),
        ])
        .child(part("name", &distinct_name(&view.state, index)))
        .child(part("what", &devices))
        .child(part("share", &share));
    heading(view, 2).child(button)
}
