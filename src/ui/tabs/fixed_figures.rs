//! The figures that are taken as they are, under those that are varied.

use crate::catalogue;
use crate::decision::sensitivity::{Origin, Sensitivity};
use crate::engine::explain::ExplainedInput;
use crate::quantity::{Place, Quantity};
use crate::report::tables::{fixed_evidence, fixed_figures, fixed_name, fixed_value};
use crate::scalar::Provenance;
use crate::state::page::Sought;
use crate::text::fill;
use crate::ui::kit::focus::seek_button;
use crate::ui::kit::markup::{Element, element, heading, link};
use crate::ui::kit::quantity_field::field_id;
use crate::ui::kit::view::View;
use crate::ui::tabs::change::drivers::field_of;

/// Their table; `passes` says whose are shown.
pub fn fixed(view: &View, found: &Sensitivity, passes: &dyn Fn(Origin) -> bool) -> Element {
    let words = view.words();
    let all = fixed_figures(&view.report(), found).into_iter();
    let shown: Vec<_> = all.filter(|(_, origin)| passes(*origin)).collect();
    let column = |text| element("th").attribute("scope", "col").text(text);
    let head = element("tr").each([
        column(words.source_fixed_figure()),
        column(words.source_value()),
        column(words.source_from()),
    ]);
    let rows = shown
        .iter()
        .map(|(input, origin)| row(view, input, *origin));
    let table = element("table")
        .class("blocks assumed fixed")
        .child(
            element("caption")
                .class("unseen")
                .text(words.source_fixed()),
        )
        .child(element("thead").child(head))
        .child(element("tbody").each(rows));
    element("div")
        .class("fixed-figures")
        .hidden(shown.is_empty())
        .child(heading(view, 2).text(words.source_fixed()))
        .child(element("p").class("note").text(words.source_fixed_note()))
        .child(table)
}

fn row(view: &View, input: &ExplainedInput, origin: Origin) -> Element {
    let words = view.words();
    let report = view.report();
    let name = fixed_name(&report, input);
    let text = fixed_evidence(&report, input, origin);
    let from = match (origin, input.provenance) {
        (Origin::Source, Provenance::Catalogue { source, .. }) => {
            let reference = catalogue::reference(source);
            link(reference.url, &text).attribute("title", reference.title)
        }
        _ => element("span").text(&text),
    };
    let change = sought(view, input).map(|sought| {
        let what = [("what", words.change_change_it()), ("of", &*name)];
        seek_button(view, sought)
            .class("quiet")
            .label(&fill(words.action_of(), &what))
            .text(words.change_change_it())
    });
    let cell = |label: &str| element("td").attribute("data-label", label);
    let value = fixed_value(&report, input);
    element("tr")
        .attribute("data-fixed", input.term.key())
        .child(element("th").attribute("scope", "row").text(&name))
        .child(
            cell(words.source_value())
                .text(&value)
                .text(" ")
                .maybe(change),
        )
        .child(cell(words.source_from()).child(from))
}

/// Where it is entered: its field where that is always there, or else the device that it is of.
fn sought(view: &View, input: &ExplainedInput) -> Option<Sought> {
    let of_field = field_of(view, input.term, &input.options);
    let is_of_device = match input.term {
        // Failures are entered as a list, of all years of age.
        Quantity::FailureRate => false,
        Quantity::DeviceCpuMark | Quantity::DeviceMemory | Quantity::DeviceStorage => true,
        other => matches!(other.place(), Place::Option(_)),
    };
    let of_device = || {
        let cell = *input.options.first().filter(|_| is_of_device)?;
        Some(Sought::in_group(cell.0, &field_id("device", cell)))
    };
    of_field.or_else(of_device)
}
