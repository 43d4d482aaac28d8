//! The slider from new to refurbished, and how a group is divided.

use web_sys::Event;

use crate::chart::bars::{Mark, Row, bars};
use crate::report::cards::tone;
use crate::scenario::{Choice, Group, Sourcing};
use crate::state::Action;
use crate::state::edit::Edit;
use crate::state::shares::{percent_of, refurbished_of_bought};
use crate::text::{Digits, Format, fill};
use crate::ui::kit::bar_chart::{hatch, stretches as marks_of};
use crate::ui::kit::choice_field::label;
use crate::ui::kit::markup::{Element, EventKind, button, element};
use crate::ui::kit::view::View;

/// The slider of a group that is called `name`.
pub fn mix_slider(view: &View, index: usize, name: &str) -> Element {
    let words = view.words();
    let group = &view.state.scenario().groups[index];
    let divided = refurbished_of_bought(group);
    let percent = divided.unwrap_or(0.0);
    let summary = summary(view, group, divided.is_some());
    let shares = all_shares(group, index);
    let has_others = shares.is_some();
    let of_what = match has_others {
        true => words.share_of_bought(),
        false => words.share_refurbished(),
    };
    let pattern = ["mix-hatch-", &index.to_string()].concat();
    let bought = [
        (Sourcing::New, 100.0 - percent),
        (Sourcing::Refurbished, percent),
    ];
    let mix = move |refurbished_percent: f64| {
        Action::Edit(Edit::Mix {
            group: index,
            refurbished_percent,
        })
    };
    let set = |text: &str, percent: f64| {
        // Out of the order of fields: there Home and End do it.
        button(view, mix(percent))
            .attribute("tabindex", "-1")
            .label(&fill(words.action_of(), &[("what", text), ("of", name)]))
            .text(text)
    };
    let leave = view.dispatch.reform(|_: Event| Action::Commit);
    let id = format!("mix-{index}");
    let slider = element("input")
        .id(&id)
        .attributes(&[
            ("type", "range"),
            ("min", "0"),
            ("max", "100"),
            ("step", "1"),
            ("data-field", "mix"),
            ("aria-valuetext", &summary),
        ])
        .value(&(libm::round(percent) as i32).to_string())
        .on_input(view, move |value| mix(js_sys::parse_float(&value)))
        .on(EventKind::Change, leave);
    element("div")
        .class("mix-slider")
        .hidden(divided.is_none() && shares.is_none())
        .maybe(shares)
        .child(
            element("p")
                .class("note")
                .hidden(divided.is_none() || !has_others)
                .text(words.share_of_bought()),
        )
        .child(
            element("div")
                .class("track")
                .hidden(divided.is_none())
                .child(drawn_shares(&pattern, "22", &bought))
                .child(label(&id, of_what, true))
                .child(slider),
        )
        .child(
            element("div")
                .class("slider-foot")
                .child(element("span").class("summary").text(&summary))
                .child(
                    element("span")
                        .class("presets")
                        .hidden(divided.is_none())
                        .child(set(words.all_new(), 0.0))
                        .child(set(words.half(), 50.0))
                        .child(set(words.all_refurbished(), 100.0)),
                ),
        )
}

/// How many devices are had in which way; none are told of only where the slider divides them.
fn summary(view: &View, group: &Group, is_divided: bool) -> String {
    let words = view.words();
    let devices = |sourcing| {
        let percent = percent_of(group, sourcing);
        libm::round(f64::from(group.count) * percent / 100.0)
    };
    let [refurbished, kept, handed_down] = [
        devices(Sourcing::Refurbished),
        devices(Sourcing::Keep),
        devices(Sourcing::HandedDown),
    ];
    let new = f64::from(group.count) - refurbished - kept - handed_down;
    let parts = [
        (new.max(0.0), words.devices_new(), is_divided),
        (refurbished, words.devices_refurbished(), is_divided),
        (kept, words.devices_kept(), false),
        (handed_down, words.devices_handed_down(), false),
    ];
    let told = parts
        .iter()
        .filter(|(number, _, always)| *always || *number > 0.0);
    let told = told.map(|(number, message, _)| {
        let number = view.format().number(*number, Digits::Decimals(0));
        fill(message, &[("number", &number)])
    });
    told.collect::<Vec<String>>().join(", ")
}

/// Shares as a bar, each way of having devices with its own mark.
fn drawn_shares(pattern: &str, height: &str, shares: &[(Sourcing, f64)]) -> Element {
    let stretches = shares
        .iter()
        .map(|(sourcing, share)| (tone(*sourcing), *share));
    let row = Row {
        stretches: stretches.collect(),
    };
    let bars = bars(&[row], Some(100.0));
    let marks = bars.iter().flat_map(|bar| &bar.marks).copied();
    let marks: Vec<Mark> = marks.collect();
    element("svg")
        .attributes(&[
            ("width", "100%"),
            ("height", height),
            ("aria-hidden", "true"),
            ("focusable", "false"),
        ])
        .child(hatch(pattern))
        .each(marks_of(&marks, pattern, "0", height))
}

/// All shares of a group that has more than what is bought, which alone the slider divides.
fn all_shares(group: &Group, index: usize) -> Option<Element> {
    let shares = Sourcing::WORDS.iter().map(|(_, sourcing)| *sourcing);
    let shares = shares.map(|sourcing| (sourcing, percent_of(group, sourcing)));
    let shares: Vec<(Sourcing, f64)> = shares.collect();
    let is_bought = |sourcing| matches!(sourcing, Sourcing::New | Sourcing::Refurbished);
    let mut others = shares.iter().filter(|(sourcing, _)| !is_bought(*sourcing));
    let has_others = others.any(|(_, share)| *share > 0.0);
    let pattern = ["shares-hatch-", &index.to_string()].concat();
    has_others.then(|| {
        let drawn = drawn_shares(&pattern, "12", &shares);
        element("div").class("shares").child(drawn)
    })
}
