//! Which kind of device a group is equipped with.

use crate::catalogue::DeviceClass;
use crate::scenario::Identified;
use crate::state::device::kind_of;
use crate::state::edit::ChoicePlace;
use crate::text::{DeviceKind, devices};
use crate::ui::kit::choice_field::{Choosing, Entry, Section, choice_field};
use crate::ui::kit::markup::Element;
use crate::ui::kit::view::View;

/// The choice of the kind, whose names are for so many devices: "laptop", "laptops".
pub fn kind_field(
    view: &View,
    group: usize,
    (id, label_hidden): (&str, bool),
    number: f64,
) -> Element {
    let format = view.format();
    let name = |kind| devices(kind, number, &format).to_owned();
    let filled = &view.state.valid().filled().groups[group];
    let kind = kind_of(filled);
    // Devices of several kinds stay as they are until one is chosen for all.
    let several = kind.is_none().then(|| {
        let classes = filled.options.iter().filter_map(Identified::of);
        let classes: Vec<DeviceClass> = classes.map(|of| of.class).collect();
        ("", name(DeviceKind::of(&classes)))
    });
    let of_class = |class: DeviceClass| (class.id(), name(DeviceKind::Class(class)));
    let entries = several.into_iter().chain(DeviceClass::ALL.map(of_class));
    let entries: Vec<Entry> = entries.collect();
    choice_field(
        view,
        Choosing {
            id,
            label: view.words().kind(),
            label_hidden,
            field: "kind",
            place: ChoicePlace::Kind { group },
            selected: kind.map_or("", DeviceClass::id),
            sections: Section::plain(entries),
        },
    )
}
