//! How the answer moves with one number: a curve for each, beside one another.

use super::turning::change_it;
use crate::chart::axis::Axis;
use crate::chart::curve::{Curve, curve};
use crate::chart::drawing::{Drawing, Role};
use crate::decision::break_even::Turn;
use crate::decision::measure::{Leaning, Measure};
use crate::decision::sensitivity::{Sensitivity, VariableSensitivity};
use crate::engine::plan_kind::PlanKind;
use crate::report::figures::{amounts, exact_amount, figure, unit_of};
use crate::report::names::plan_in_sentence;
use crate::report::turning::place_of;
use crate::text::{Digits, Format, fill, millions_unit};
use crate::ui::kit::charts::{Place, picture};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// The least width of a curve beside another, and the space between, as in the style sheet.
const LEAST: f64 = 250.0;
const BETWEEN: f64 = 24.0;

/// A curve for each of some variables.
pub fn curves(view: &View, found: &Sensitivity, indices: &[usize]) -> Element {
    let whole = view.chart_width(Place::Right);
    let beside = libm::floor((whole + BETWEEN) / (LEAST + BETWEEN))
        .max(1.0)
        .min(3.0);
    let width = libm::floor((whole + BETWEEN) / beside - BETWEEN);
    let one = |index: &usize| one_curve(view, found, *index, width);
    element("ul")
        .class("curves")
        .each(indices.iter().map(one))
        .hidden(indices.is_empty())
}

/// A figure: its name, what it is now and where the answer changes, and its curve.
fn one_curve(view: &View, found: &Sensitivity, index: usize, width: f64) -> Element {
    let words = view.words();
    let variable = &found.variables[index];
    let name = figure(&view.report(), variable);
    let now = exact_amount(&view.report(), variable, variable.current);
    let turns = turns(view, found, variable);
    let values = [("now", &*now), ("turns", &*turns)];
    let said = fill(words.change_now_and_turns(), &values);
    let chart = ["change-", &index.to_string()].concat();
    let note = element("p").class("note").text(&said).text(" ");
    element("li")
        .attribute("data-driver", variable.quantity.key())
        .child(element("p").class("curve-name").text(&name))
        .child(note.maybe(change_it(view, variable, &name)))
        .child(picture(
            &chart,
            &name,
            &said,
            &drawn(view, found, variable, width),
        ))
}

/// "the answer changes if it is lower than 1,460 kr or higher than 3,000 kr"
fn turns(view: &View, found: &Sensitivity, variable: &VariableSensitivity) -> String {
    let words = view.words();
    let measure = view.state.measure;
    let turns = variable.turns(measure, found.leaning(measure));
    let place = |turn: &Turn| place_of(&view.report(), variable, turn);
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
    let values = [("low", low.as_str()), ("high", &high)];
    fill(words.change_nothing_changes(), &values)
}

/// The curve with what is better above the line.
fn drawn(view: &View, found: &Sensitivity, variable: &VariableSensitivity, width: f64) -> Drawing {
    let words = view.words();
    let measure = view.state.measure;
    let currency = view.currency();
    let differences = variable.curve.iter().map(|point| match measure {
        Measure::Cost => point.cost,
        Measure::Carbon => point.carbon,
    });
    let largest = differences
        .clone()
        .fold(0.0, |most: f64, one| most.max(libm::fabs(one)));
    let (per, unit) = match measure {
        Measure::Cost if largest >= 1e6 => (1e6, millions_unit(currency, view.state.language)),
        Measure::Cost => (1.0, view.currency_sign().to_owned()),
        Measure::Carbon if largest >= 1e3 => (1e3, words.tonnes().to_owned()),
        Measure::Carbon => (1.0, "kg".to_owned()),
    };
    let all = variable.break_evens(measure);
    let jumps = all.iter().filter(|one| one.is_jump).map(|one| one.value);
    let mut pieces: Vec<Vec<(f64, f64)>> = vec![Vec::new()];
    let mut jumps = jumps.peekable();
    for (point, difference) in variable.curve.iter().zip(differences) {
        let saved = -difference / per;
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
    let format = view.format();
    let number = |value: f64, decimals: u8| format.number(value, Digits::Decimals(decimals));
    // By how much is told on either side; which side it is, beside it.
    let size = |value: f64, decimals: u8| number(libm::fabs(value), decimals);
    let better = |plan: PlanKind| {
        let plan_words = plan_in_sentence(&view.state, plan);
        let text = fill(words.change_legend(measure), &[("plan", plan_words)]);
        (role(plan), text)
    };
    let (above, below) = (better(found.plan), better(found.against));
    let laid_out = Curve {
        pieces: &pieces,
        current: (variable.current, -found.difference(measure) / per),
        now: words.change_now_mark(),
        break_evens: &break_evens,
        across: Axis {
            title: &unit_of(&view.report(), variable),
            label: &number,
            zero: false,
        },
        up: Axis {
            title: &fill(words.change_axis(measure), &[("unit", &unit)]),
            label: &size,
            zero: true,
        },
        above: (above.0, &above.1),
        below: (below.0, &below.1),
    };
    curve(&laid_out, width, view.chart_font())
}

fn role(plan: PlanKind) -> Role {
    match plan {
        PlanKind::AllNew => Role::New,
        PlanKind::AllRefurbished => Role::Refurbished,
        PlanKind::YourMix => Role::Mix,
    }
}
