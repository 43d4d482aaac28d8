//! What would change the answer: what turns it, nearest first, and how it moves with the strongest
//! figures.

use super::curves::curves;
use super::switches;
use super::turning::{to_replace, turning_table};
use super::two_at_a_time::two_at_a_time;
use crate::decide::told::drivers;
use crate::decision::measure::{Leaning, Measure};
use crate::decision::sensitivity::Sensitivity;
use crate::decision::switches::SwitchResult;
use crate::decision::told::Drivers;
use crate::report::names::plan_in_sentence;
use crate::report::tables::change as change_table;
use crate::report::turning::said;
use crate::state::Action;
use crate::text::{Digits, Format, fill, sentence_start};
use crate::ui::kit::fold::disclosure;
use crate::ui::kit::markup::{Element, button, element, section_heading};
use crate::ui::kit::rule::rule_note;
use crate::ui::kit::table::{table, table_button};
use crate::ui::kit::toolbar::toolbar;
use crate::ui::kit::view::View;

/// The name of the section and of its table.
const NAME: &str = "change";

/// The whole section.
pub fn change(view: &View) -> Element {
    let words = view.words();
    let section = element("section")
        .attributes(&[("class", NAME), ("part", NAME)])
        .child(section_heading(view, words.change_title()));
    if view.state.comparison().judged.is_none() {
        return section.child(
            element("p")
                .class("note")
                .text(words.change_nothing_to_compare()),
        );
    }
    let Some(found) = &view.state.decision().sensitivity else {
        return section.child(element("p").class("note").text(words.change_working()));
    };
    let measure = view.state.measure;
    let tried = view.state.decision().switches.as_deref();
    let tried = tried.map(Vec::as_slice);
    let told = drivers(found, tried, measure);
    let all = tried.unwrap_or_default();
    let others = told.switches.iter().flatten();
    let others: Vec<&SwitchResult> = others.map(|index| &all[*index]).collect();
    let place = "change-table";
    let opened = (view.state.open_table() == Some(NAME)).then(|| {
        let contents = change_table(&view.report(), found);
        element("div")
            .class("panel")
            .child(table(view, &contents.title, &contents))
            .child(element("p").class("note").text(&contents.note))
    });
    let has_any = !told.first.is_empty();
    section
        .child(choice(view))
        .child(
            element("p")
                .class("chart-finding")
                .text(&finding(view, found, &told)),
        )
        .maybe((measure == Measure::Carbon).then(|| rule_note(view)))
        .child(turning_table(view, found, &told.turning))
        .child(
            element("p")
                .class("note one-at-a-time")
                .hidden(!has_any)
                .text(words.change_one_at_a_time()),
        )
        .child(curves(view, found, &told.first))
        .child(more(view, found, &told.rest))
        .child(more_switches(view, &others))
        .maybe(to_replace(view, found, &told))
        .maybe(two_at_a_time(view, found))
        .maybe(has_any.then(|| table_button(view, NAME, words.change_title(), place)))
        .child(element("div").id(place).maybe(opened))
}

/// Cost or climate.
pub fn choice(view: &View) -> Element {
    let words = view.words();
    let one = |measure: Measure| {
        let is_on = view.state.measure == measure;
        let (name, text) = match measure {
            Measure::Cost => ("cost", words.change_cost()),
            Measure::Carbon => ("carbon", words.change_carbon()),
        };
        button(view, Action::Measure(measure))
            .attributes(&[
                ("class", "choice-button"),
                ("data-measure", name),
                ("aria-pressed", if is_on { "true" } else { "false" }),
            ])
            .text(text)
    };
    toolbar(words.change_show_for(), Measure::ALL.map(one)).class("choices")
}

/// What changes the answer most easily, or that nothing that was tried does.
fn finding(view: &View, found: &Sensitivity, told: &Drivers) -> String {
    let words = view.words();
    let measure = view.state.measure;
    if told.first.is_empty() {
        return words.change_no_effect(measure).to_owned();
    }
    if told.answer == Leaning::Equal {
        let plan = sentence_start(plan_in_sentence(&view.state, found.plan));
        let pair = [
            ("plan", plan.as_str()),
            ("other", plan_in_sentence(&view.state, found.against)),
        ];
        return fill(words.change_same(measure), &pair);
    }
    let nearest = told.turning.first();
    if let Some(said) = nearest.and_then(|one| said(&view.report(), found, one, measure)) {
        let what = fill(words.change_nearest(), &[("what", &said)]);
        return what;
    }
    let uncertain = [&found.uncertain_by_cost, &found.uncertain_by_carbon][measure as usize];
    let none_uncertain = match uncertain.is_empty() {
        true => words.change_none_uncertain(),
        false => "",
    };
    let tried = match told.switches.is_some() {
        true => words.change_switches_hold(),
        false => "",
    };
    let said = [none_uncertain, words.change_holds(), tried].join(" ");
    said.trim().to_owned()
}

fn more(view: &View, found: &Sensitivity, rest: &[usize]) -> Element {
    let words = view.words();
    let number = view.format().number(rest.len() as f64, Digits::Decimals(0));
    let text = fill(words.change_others(), &[("number", &number)]);
    disclosure(view, "change-more", &text, &|| curves(view, found, rest)).hidden(rest.is_empty())
}

fn more_switches(view: &View, others: &[&SwitchResult]) -> Element {
    let words = view.words();
    let number = view
        .format()
        .number(others.len() as f64, Digits::Decimals(0));
    let text = fill(words.change_other_switches(), &[("number", &number)]);
    disclosure(view, "change-switches", &text, &|| {
        switches::list(view, others)
    })
    .hidden(others.is_empty())
}
