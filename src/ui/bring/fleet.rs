//! A device list before it becomes today's fleet: what was understood, and what can be changed.

use yew::Callback;

use super::doubts::{Told, doubts};
use super::ending::{Ends, ending};
use super::fields::{Select, id, select};
use super::fleet_group::group;
use super::left_out::left_out;
use super::list_columns::{ColumnShown, columns};
use super::sheets::SheetShown;
use crate::exchange::lists::{
    DateOrder, Encoding, Entering, OrderKnown, Reading, Role, Settings, Word,
};
use crate::state::bringing::{Preview, PreviewEdit};
use crate::text::{DeviceKind, Digits, Format, counted_devices, fill};
use crate::ui::kit::choice_field::Section;
use crate::ui::kit::markup::{Element, element, heading};
use crate::ui::kit::view::View;

/// A device list that was read.
pub struct FleetShown {
    pub preview: Preview,
    pub settings: Settings,
    pub encoding: Option<Encoding>,
    pub reading: Reading,
}

pub fn fleet(
    view: &View,
    shown: &FleetShown,
    sheet: Option<SheetShown>,
    edited: &Callback<PreviewEdit>,
    ends: &Ends,
) -> Element {
    let words = view.state.language.document_words();
    let (sheet, other_sheet) = sheet.map_or((None, None), |of| (Some(of.name), of.choice));
    let groups = &shown.preview.proposal.groups;
    let rows = (0..groups.len()).map(|at| group(view, &shown.preview, at, edited));
    element("div")
        .class("understood")
        .child(
            heading(view, 2)
                .attributes(&[("id", id::UNDERSTOOD), ("tabindex", "-1")])
                .text(words.bring_understood()),
        )
        .child(summary(view, shown, sheet.as_deref()))
        .child(element("div").maybe(other_sheet))
        .child(element("div").maybe(date_order(view, shown, edited)))
        .child(heading(view, 2).text(words.bring_groups()))
        .child(element("ul").class("proposed").each(rows))
        .child(the_doubts(view, shown))
        .child(left_out(view, &shown.preview, edited))
        .child(the_columns(view, shown, edited))
        .child(entering(view, shown, edited, ends))
}

/// What people call an encoding.
fn encoding_name(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16LittleEndian | Encoding::Utf16BigEndian => "UTF-16",
        Encoding::Windows1252 => "Windows-1252",
    }
}

fn summary(view: &View, shown: &FleetShown, sheet: Option<&str>) -> Element {
    let words = view.state.language.document_words();
    let format = view.format();
    let whole = |number: f64| format.number(number, Digits::Decimals(0));
    let understood = &shown.preview.understood;
    let groups = shown.preview.proposal.groups.len();
    let devices = counted_devices(f64::from(understood.devices), DeviceKind::Devices, &format);
    let rows = usize::try_from(understood.rows).unwrap_or(usize::MAX);
    let rows = fill(
        words.bring_found_rows(format.category_of_count(rows)),
        &[("count", &whole(f64::from(understood.rows)))],
    );
    let found = fill(
        words.bring_found_devices(format.category_of_count(groups)),
        &[
            ("devices", &devices),
            ("groups", &whole(groups as f64)),
            ("rows", &rows),
        ],
    );
    let separator = words.separator(understood.separator);
    let read = match (sheet, shown.encoding) {
        (Some(sheet), _) => fill(words.bring_read_sheet(), &[("sheet", sheet)]),
        (None, Some(encoding)) => fill(
            words.bring_read_as(),
            &[
                ("encoding", encoding_name(encoding)),
                ("separator", separator),
            ],
        ),
        (None, None) => fill(words.bring_read_as_pasted(), &[("separator", separator)]),
    };
    let heading = match understood.headings.last() {
        Some(row) => fill(
            words.bring_heading_row(),
            &[("row", &whole(f64::from(*row)))],
        ),
        None => words.bring_no_heading().to_owned(),
    };
    element("div")
        .child(element("p").class("found").text(&found))
        .child(
            element("p")
                .class("note")
                .text(&[&read, " ", &heading].concat()),
        )
}

/// The order of day and month, where a date could be either way round.
fn date_order(view: &View, shown: &FleetShown, edited: &Callback<PreviewEdit>) -> Option<Element> {
    let words = view.state.language.document_words();
    let found = shown.preview.understood.dates.first()?;
    let is_stated = found.known == OrderKnown::ByHand;
    let order = fill(
        words.bring_order_found(),
        &[("order", words.order(found.order))],
    );
    let mut entries = Vec::new();
    if !is_stated {
        entries.push(("", order));
    }
    let orders = DateOrder::ALL.iter();
    entries.extend(orders.map(|order| (order.word(), words.order(*order).to_owned())));
    Some(select(
        &Select {
            id: "bring-date-order",
            label: words.bring_date_order(),
            is_label_hidden: false,
            field: "bring-date-order",
            selected: if is_stated { found.order.word() } else { "" },
            sections: Section::plain(entries),
        },
        edited.reform(|word: String| PreviewEdit::Order(DateOrder::from_word(&word))),
    ))
}

fn the_doubts(view: &View, shown: &FleetShown) -> Element {
    let words = view.state.language.document_words();
    let understood = &shown.preview.understood;
    let told = understood.doubts.iter().map(|doubt| {
        let column = doubt
            .column
            .and_then(|at| understood.columns.get(at as usize));
        Told {
            what: words.doubt(doubt.kind),
            column: column
                .map(|column| &*column.name)
                .filter(|name| !name.is_empty()),
            rows: &doubt.rows,
        }
    });
    doubts(view, &told.collect::<Vec<_>>())
}

fn the_columns(view: &View, shown: &FleetShown, edited: &Callback<PreviewEdit>) -> Element {
    let words = view.state.language.document_words();
    let all: Vec<ColumnShown> = shown
        .preview
        .understood
        .columns
        .iter()
        .map(|column| ColumnShown {
            name: &column.name,
            role: column.role.map_or("", Role::word),
            sureness: Some(words.sureness(column.sureness)),
            examples: &column.examples,
        })
        .collect();
    let roles = Role::ALL.iter();
    let roles: Vec<_> = roles
        .map(|role| (role.word(), words.role(*role).to_owned()))
        .collect();
    let chosen =
        edited.reform(|(at, word): (u32, String)| PreviewEdit::Role(at, Role::from_word(&word)));
    columns(view, &all, &roles, &chosen)
}

/// Where it goes, and the ways to end it.
fn entering(
    view: &View,
    shown: &FleetShown,
    edited: &Callback<PreviewEdit>,
    ends: &Ends,
) -> Element {
    let words = view.state.language.document_words();
    let entries = vec![
        ("in-place", words.bring_enter_in_place().to_owned()),
        ("beside", words.bring_enter_beside().to_owned()),
    ];
    let how = select(
        &Select {
            id: "bring-entering",
            label: words.bring_enter_how(),
            is_label_hidden: false,
            field: "bring-entering",
            selected: match shown.preview.entering {
                Entering::InPlaceOfGroups => "in-place",
                Entering::BesideGroups => "beside",
            },
            sections: Section::plain(entries),
        },
        edited.reform(|word: String| {
            PreviewEdit::Entering(match &*word {
                "beside" => Entering::BesideGroups,
                _ => Entering::InPlaceOfGroups,
            })
        }),
    );
    let has_any = !shown.preview.proposal.groups.is_empty();
    ending(
        view,
        ends,
        words.bring_cancel(),
        Some(how),
        has_any.then(|| words.bring_enter_fleet()),
    )
}
