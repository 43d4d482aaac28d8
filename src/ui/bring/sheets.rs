//! Which sheet of a workbook is read.

use yew::Callback;

use super::fields::{Select, select};
use crate::exchange::xlsx::Opened;
use crate::text::{Digits, Format, fill};
use crate::ui::kit::choice_field::Section;
use crate::ui::kit::markup::Element;
use crate::ui::kit::view::View;

/// More of a name is not shown.
const LONGEST_NAME: usize = 60;

/// What is read of a workbook.
pub struct SheetShown {
    pub name: String,
    /// The choice of another; none where there is no other.
    pub choice: Option<Element>,
}

/// The sheet that is read, and the choice of another, which `chosen` is told of by its number.
pub fn sheet(view: &View, workbook: &Opened, chosen: Callback<usize>) -> Option<SheetShown> {
    let words = view.state.language.document_words();
    let all = workbook.sheets();
    let name = |at: usize| -> Option<String> {
        Some(all.get(at)?.name.chars().take(LONGEST_NAME).collect())
    };
    let at = workbook.chosen();
    let numbers: Vec<String> = (0..all.len()).map(|at| at.to_string()).collect();
    let entry = |(at, number): (usize, &'_ String)| -> (String, String) {
        let name = name(at).unwrap_or_default();
        let is_hidden = all.get(at).is_some_and(|sheet| sheet.is_hidden);
        let shown = match is_hidden {
            true => fill(words.bring_sheet_hidden(), &[("sheet", &name)]),
            false => name,
        };
        (number.clone(), shown)
    };
    let entries: Vec<(String, String)> = numbers.iter().enumerate().map(entry).collect();
    let number = view.format().number(all.len() as f64, Digits::Decimals(0));
    let choice = (all.len() > 1).then(|| {
        let entries = entries
            .iter()
            .map(|(number, name)| (&**number, name.clone()));
        select(
            &Select {
                id: "bring-sheet",
                label: &fill(words.bring_sheets(), &[("number", &number)]),
                is_label_hidden: false,
                field: "bring-sheet",
                selected: &at.to_string(),
                sections: Section::plain(entries.collect()),
            },
            Callback::from(move |number: String| chosen.emit(number.parse().unwrap_or(0))),
        )
    });
    Some(SheetShown {
        name: name(at)?,
        choice,
    })
}
