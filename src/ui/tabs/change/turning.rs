//! What turns the answer: numbers, what offers include and ways of counting, nearest first, each with
//! a way to try it.

use super::drivers::field;
use super::switches::{all_beside, name_of, trying};
use crate::decision::sensitivity::{Sensitivity, VariableSensitivity};
use crate::decision::told::{Driver, Drivers, Turning};
use crate::report::figures::{amount, assumption_in_sentence, exact_amount, figure};
use crate::report::turning::{About, about, outcome, switched, turned};
use crate::state::Action;
use crate::state::edit::{Change, Tried};
use crate::text::{Digits, Format, fill, list_of, sentence_start, switch_value};
use crate::ui::kit::focus::seek_button;
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::view::View;

/// The button that enters it, as one step; nothing where it cannot be entered.
pub fn try_button(view: &View, found: &Sensitivity, one: &Turning) -> Option<Element> {
    if one.entries.is_empty() {
        return None;
    }
    let words = view.words();
    let (tried, of, text) = match about(view.state.decision(), found, one)? {
        About::Number(variable) => {
            let value = amount(&view.report(), variable, one.value?);
            let text = fill(words.change_try_value(), &[("value", &value)]);
            let of = figure(&view.report(), variable);
            (Tried::Number(variable.quantity), of, text)
        }
        About::Switch(result) => {
            let text = words.change_try_it().to_owned();
            (
                Tried::Switch(result.kind),
                switched(&view.report(), result),
                text,
            )
        }
    };
    Some(trying(view, tried, &of, &text, &one.entries))
}

/// The button that takes back what was tried last, while nothing has been done after it.
pub fn take_back_button(view: &View) -> Option<Element> {
    let Some(Change::Tried(_)) = view.state.undoable() else {
        return None;
    };
    let text = view.words().change_take_back();
    Some(
        button(view, Action::Undo)
            .class("quiet take-back")
            .text(text),
    )
}

/// All of them as a table: what it is, what it is now, and what comes of it otherwise.
pub fn turning_table(view: &View, found: &Sensitivity, turning: &[Turning]) -> Element {
    let words = view.words();
    let heading = |text| element("th").attribute("scope", "col").text(text);
    let head = element("tr")
        .child(heading(words.change_what()))
        .child(heading(words.change_now()))
        .child(heading(words.change_if_otherwise()))
        .child(
            element("th")
                .attribute("scope", "col")
                .child(element("span").class("unseen").text(words.change_try_it())),
        );
    let rows = turning.iter().filter_map(|one| row(view, found, one));
    element("table")
        .class("blocks turning")
        .hidden(turning.is_empty())
        .child(
            element("caption")
                .class("unseen")
                .text(words.change_title()),
        )
        .child(element("thead").child(head))
        .child(element("tbody").each(rows))
}

fn row(view: &View, found: &Sensitivity, one: &Turning) -> Option<Element> {
    let words = view.words();
    let measure = view.state.measure;
    let row = element("tr");
    let (row, name, now, then, change_it, beside) =
        match (about(view.state.decision(), found, one)?, one.driver) {
            (About::Number(variable), Driver::Number { turn, .. }) => {
                let name = figure(&view.report(), variable);
                let now = exact_amount(&view.report(), variable, variable.current);
                let then = turned(&view.report(), found, (variable, &turn), measure);
                let change_it = change_it(view, variable, &name);
                let row = row.attribute("data-driver", variable.quantity.key());
                (row, name, now, then, change_it, None)
            }
            (About::Switch(result), _) => {
                let now = switch_value(result.kind, &result.from, &view.format());
                let row = row.attribute("data-switch", name_of(result));
                let then = outcome(&view.report(), result, measure);
                let beside = Some(all_beside(view, result));
                (
                    row,
                    switched(&view.report(), result),
                    now,
                    then,
                    None,
                    beside,
                )
            }
            _ => return None,
        };
    let cell = |label: &str| element("td").attribute("data-label", label);
    let row = row
        .child(element("th").attribute("scope", "row").text(&name))
        .child(
            cell(words.change_now())
                .text(&now)
                .text(" ")
                .maybe(change_it),
        )
        .child(
            cell(words.change_if_otherwise())
                .text(&sentence_start(&then))
                .text(".")
                .maybe(beside),
        )
        .child(element("td").maybe(try_button(view, found, one)));
    Some(row)
}

/// Leads to the field of a number.
pub fn change_it(view: &View, variable: &VariableSensitivity, name: &str) -> Option<Element> {
    let words = view.words();
    let sought = field(view, variable)?;
    let what = [("what", words.change_change_it()), ("of", name)];
    let label = fill(words.action_of(), &what);
    let button = seek_button(view, sought).class("quiet").label(&label);
    Some(button.text(words.change_change_it()))
}

/// "Six of our examples weigh most: replace these first: …"; nothing where none has any weight.
pub fn to_replace(view: &View, found: &Sensitivity, told: &Drivers) -> Option<Element> {
    let words = view.words();
    let report = view.report();
    let name = |index: &usize| assumption_in_sentence(&report, &found.assumptions[*index]);
    let names: Vec<String> = told.examples.iter().map(name).collect();
    let format = view.format();
    let number = names.len() as f64;
    let message = words.change_replace_first(format.category(number, Digits::Decimals(0)));
    let text = fill(
        message,
        &[
            ("number", &format.number(number, Digits::Decimals(0))),
            ("names", &list_of(&names, view.state.language)),
        ],
    );
    (!names.is_empty()).then(|| element("p").class("note to-replace").text(&text))
}
