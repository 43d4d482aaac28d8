//! What would change the answer: the strongest figures, each with its curve and the value at which
//! the answer changes.

use super::drivers::{amount_of_turn, field};
use super::switches::{self, can_change};
use super::two_at_a_time::two_at_a_time;
use crate::chart::curve::{Curve, curve};
use crate::chart::drawing::Drawing;
use crate::decide::told::drivers;
use crate::decision::break_even::{Side, Turn};
use crate::decision::measure::{Leaning, Measure};
use crate::decision::sensitivity::{Sensitivity, VariableSensitivity};
use crate::decision::switches::SwitchResult;
use crate::decision::told::Closest;
use crate::report::figures::{amounts, exact_amount, figure, figure_in_sentence, is_time};
use crate::report::names::plan_in_sentence;
use crate::report::tables::change as change_table;
use crate::state::Action;
use crate::text::{Digits, Format, fill, sentence_start};
use crate::ui::kit::charts::picture;
use crate::ui::kit::focus::seek_button;
use crate::ui::kit::fold::disclosure;
use crate::ui::kit::markup::{Element, button, element, section_heading};
use crate::ui::kit::rule::rule_note;
use crate::ui::kit::table::{table, table_button};
use crate::ui::kit::view::View;

/// The name of the section and of its table.
const NAME: &str = "change";

/// The size of a curve, in px.
const WIDTH: f64 = 112.0;
const HEIGHT: f64 = 40.0;

/// Its width where the words beside it need the room, and the width of the widget up to which they
/// do.
const NARROW: f64 = 72.0;
const PHONE: f64 = 400.0;

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
    let switches = told.switches.as_ref();
    let switches: Option<Vec<&SwitchResult>> =
        switches.map(|told| told.iter().map(|index| &all[*index]).collect());
    let (turning, others): (Vec<&SwitchResult>, Vec<&SwitchResult>) = switches
        .iter()
        .flatten()
        .partition(|result| result.turns(measure));
    let plan = plan_in_sentence(&view.state, found.plan);
    let pair = [
        ("plan", plan),
        ("other", plan_in_sentence(&view.state, found.against)),
    ];
    let note = fill(words.change_above_the_line(measure), &pair);
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
        .child(element("p").class("chart-finding").text(&finding(
            view,
            found,
            told.closest.as_ref(),
            has_any,
            switches.as_deref(),
        )))
        .child(element("p").class("note").hidden(!has_any).text(&note))
        .maybe((measure == Measure::Carbon).then(|| rule_note(view)))
        .child(switches::list(view, &turning))
        .child(list(view, found, &told.first))
        .child(more(view, found, &told.rest))
        .child(more_switches(view, &others))
        .maybe(two_at_a_time(view, found))
        .maybe(has_any.then(|| table_button(view, NAME, words.change_title(), place)))
        .child(element("div").id(place).maybe(opened))
}

/// Cost or climate.
fn choice(view: &View) -> Element {
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
    element("div")
        .attributes(&[("class", "choices"), ("role", "group")])
        .label(words.change_show_for())
        .each(Measure::ALL.map(one))
}

/// "shorter than 1.8 years"
fn place_of(view: &View, variable: &VariableSensitivity, turn: &Turn) -> String {
    let words = view.words();
    let pattern = match (turn.side, is_time(variable)) {
        (Side::Below, false) => words.change_below_amount(),
        (Side::Below, true) => words.change_below_time(),
        (Side::Above, false) => words.change_above_amount(),
        (Side::Above, true) => words.change_above_time(),
        (Side::At, _) => words.change_at(),
    };
    fill(pattern, &[("value", &amount_of_turn(view, variable, turn))])
}

fn finding(
    view: &View,
    found: &Sensitivity,
    closest: Option<&Closest>,
    has_any: bool,
    switches: Option<&[&SwitchResult]>,
) -> String {
    let words = view.words();
    let measure = view.state.measure;
    if !has_any {
        return words.change_no_effect(measure).to_owned();
    }
    if found.leaning(view.state.measure) == Leaning::Equal {
        let plan = sentence_start(plan_in_sentence(&view.state, found.plan));
        let pair = [
            ("plan", plan.as_str()),
            ("other", plan_in_sentence(&view.state, found.against)),
        ];
        return fill(words.change_same(measure), &pair);
    }
    // What is no number is told beside it: what turns the answer, or that nothing tried does.
    let tried = switches.unwrap_or_default();
    let turning = tried.first().filter(|one| one.turns(view.state.measure));
    let beside = match turning {
        Some(turning) => can_change(view, turning, closest.is_none()),
        None => String::new(),
    };
    let Some(Closest { variable, turn }) = closest else {
        let uncertain = [&found.uncertain_by_cost, &found.uncertain_by_carbon][measure as usize];
        let none_uncertain = match uncertain.is_empty() {
            true => words.change_none_uncertain(),
            false => "",
        };
        let beside = match turning {
            None if switches.is_some() => words.change_switches_hold(),
            _ => &beside,
        };
        let said = [none_uncertain, words.change_holds(), beside].join(" ");
        return said.trim().to_owned();
    };
    let variable = &found.variables[*variable];
    let place = place_of(view, variable, turn);
    let turned = match found.better(turn.answer) {
        Some(plan) => fill(
            words.change_plan_is_less(measure),
            &[
                ("where", &place),
                ("plan", plan_in_sentence(&view.state, plan)),
            ],
        ),
        None => fill(words.change_both_alike(measure), &[("where", &place)]),
    };
    let figure = figure_in_sentence(&view.report(), variable);
    let closest = fill(
        words.change_closest(),
        &[("figure", &figure), ("turn", &turned)],
    );
    [closest.as_str(), &beside].join(" ").trim_end().to_owned()
}

fn list(view: &View, found: &Sensitivity, indices: &[usize]) -> Element {
    let row = |index: &usize| driver(view, found, *index);
    element("ul")
        .class("drivers")
        .each(indices.iter().map(row))
        .hidden(indices.is_empty())
}

fn more(view: &View, found: &Sensitivity, rest: &[usize]) -> Element {
    let words = view.words();
    let number = view.format().number(rest.len() as f64, Digits::Decimals(0));
    let text = fill(words.change_others(), &[("number", &number)]);
    disclosure(view, "change-more", &text, &|| list(view, found, rest)).hidden(rest.is_empty())
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

/// A figure: its name, what it is now and where the answer changes, and its curve.
fn driver(view: &View, found: &Sensitivity, index: usize) -> Element {
    let words = view.words();
    let variable = &found.variables[index];
    let name = figure(&view.report(), variable);
    let now = exact_amount(&view.report(), variable, variable.current);
    let turned = turned(view, found, variable);
    let said = fill(
        words.change_now_and_turns(),
        &[("now", &now), ("turns", &turned)],
    );
    let change_it = field(view, variable).map(|sought| {
        let what = [("what", words.change_change_it()), ("of", &*name)];
        seek_button(view, sought)
            .class("quiet")
            .label(&fill(view.words().action_of(), &what))
            .text(words.change_change_it())
    });
    let chart = [NAME, "-", &index.to_string()].concat();
    element("li")
        .attribute("data-driver", variable.quantity.key())
        .child(
            element("div").child(element("p").text(&name)).child(
                element("p")
                    .class("note")
                    .text(&said)
                    .text(" ")
                    .maybe(change_it),
            ),
        )
        .child(picture(&chart, &name, &said, &drawn(view, found, variable)))
}

/// "the answer changes below 1.8 years and above 7 years"
fn turned(view: &View, found: &Sensitivity, variable: &VariableSensitivity) -> String {
    let words = view.words();
    let measure = view.state.measure;
    let turns = variable.turns(measure, found.leaning(measure));
    let place = |turn: &Turn| place_of(view, variable, turn);
    let of = |alike: bool| {
        let turns = turns.iter();
        let turns = turns.filter(|turn| (turn.answer == Leaning::Equal) == alike);
        let places: Vec<String> = turns.map(place).collect();
        let pattern = if alike {
            words.change_alike()
        } else {
            words.change_changes()
        };
        let places = places.join(words.change_or());
        (!places.is_empty()).then(|| fill(pattern, &[("where", &places)]))
    };
    let said: Vec<String> = [of(false), of(true)].into_iter().flatten().collect();
    if !said.is_empty() {
        return said.join(", ");
    }
    let [low, high] = amounts(&view.report(), variable, variable.searched());
    fill(
        words.change_nothing_changes(),
        &[("low", &low), ("high", &high)],
    )
}

/// The curve with what is better above the line.
fn drawn(view: &View, found: &Sensitivity, variable: &VariableSensitivity) -> Drawing {
    let measure = view.state.measure;
    let all = variable.break_evens(measure);
    let jumps = all.iter().filter(|one| one.is_jump).map(|one| one.value);
    let mut pieces: Vec<Vec<(f64, f64)>> = vec![Vec::new()];
    let mut jumps = jumps.peekable();
    for point in &variable.curve {
        let saved = match measure {
            Measure::Cost => -point.cost,
            Measure::Carbon => -point.carbon,
        };
        while let Some(jump) = jumps.next_if(|jump| *jump < point.value) {
            // The ends are drawn up to the jump: the values of a curve lie close.
            if let Some(before) = pieces.last_mut()
                && let Some((_, last)) = before.last().copied()
            {
                before.push((jump, last));
                pieces.push(vec![(jump, saved)]);
            }
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push((point.value, saved));
        }
    }
    let break_evens: Vec<f64> = all.iter().map(|one| one.value).collect();
    let now = found.difference(measure);
    let laid_out = Curve {
        pieces: &pieces,
        current: (variable.current, -now),
        break_evens: &break_evens,
    };
    let width = if view.state.size.width() < PHONE {
        NARROW
    } else {
        WIDTH
    };
    curve(&laid_out, width, HEIGHT)
}
