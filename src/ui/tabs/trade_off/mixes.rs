//! Cost and climate together: the curve from the cheapest mix to the greenest, and the mixes on it
//! that can be taken over.

use super::mix_steps::{against_mix, amounts, signed_amounts, step_list};
use crate::chart::axis::Axis;
use crate::chart::drawing::Role;
use crate::chart::trade_off::{Plan, TradeOff as Picture, trade_off as lay_out};
use crate::decide::best_mix::entered_mix;
use crate::decide::told::your_mix;
use crate::decision::frontier::Point;
use crate::decision::told::{Standing, YourMix};
use crate::decision::trade_off::TradeOff;
use crate::engine::plan_kind::PlanKind;
use crate::report::names::{distinct_name, plan_title};
use crate::report::plans::plans;
use crate::report::tables::{missing, point_name, point_titles, trade_off as trade_off_table};
use crate::state::Action;
use crate::state::edit::Edit;
use crate::state::page::{Sought, Tab};
use crate::text::{
    Digits, Format, fill, list_of, mass_in_words, millions_unit, money_in_words, sentence_start,
};
use crate::ui::kit::charts::{Chart, Place, chart_figure};
use crate::ui::kit::focus::seek_button;
use crate::ui::kit::markup::{Element, button, element, section_heading};
use crate::ui::kit::rule::rule_note;
use crate::ui::kit::view::View;

/// The name of the chart and of its table.
const NAME: &str = "trade-off";

/// The section.
pub fn trade_off(view: &View) -> Element {
    let words = view.words();
    let section = element("section")
        .class("trade-offs")
        .child(section_heading(view, words.mix_title()));
    let Some(curve) = &view.state.decision().trade_off else {
        return section.child(element("p").class("note").text(words.mix_working()));
    };
    let (valid, comparison) = (view.state.valid(), view.state.comparison());
    let Some(mine) = your_mix(valid, comparison, &curve.frontier, None) else {
        let groups = curve.impossible_groups();
        let names = groups
            .into_iter()
            .map(|group| distinct_name(&view.state, group));
        let names: Vec<String> = names.collect();
        let names = list_of(&names, view.state.language);
        let text = fill(words.mix_no_curve(), &[("groups", &names)]);
        return section
            .child(element("p").class("note").text(&text))
            .child(see_requirements(view));
    };
    let shown = Shown { curve, mine };
    section
        .child(figure(view, &shown))
        .child(rule_note(view))
        .child(element("p").class("note").text(&is_mine(view, &shown)))
        .child(element("ul").class("mixes").each(choices(view, &shown)))
        .child(along(view, &shown))
}

/// Leads to what is missed, with what helps.
pub fn see_requirements(view: &View) -> Element {
    let text = view.words().mix_see_requirements();
    seek_button(view, Sought::in_tab(Tab::Requirements, "requirements"))
        .class("outlined")
        .text(text)
}

/// The curve, and where your mix is on it.
struct Shown<'a> {
    curve: &'a TradeOff,
    mine: YourMix,
}

impl<'a> Shown<'a> {
    fn points(&self) -> &'a [Point] {
        &self.curve.frontier.points
    }
}

/// "Your mix is now cheapest and lowest emissions."; empty where it is no point that matters.
fn is_mine(view: &View, shown: &Shown) -> String {
    let words = view.words();
    let Some(point) = shown.mine.point else {
        return String::new();
    };
    let names = point_titles(&view.report(), shown.curve, point).join(words.and());
    if names.is_empty() {
        // The finding says it.
        return String::new();
    }
    fill(words.mix_is_mine(), &[("names", &names)])
}

fn finding(view: &View, shown: &Shown) -> String {
    let words = view.words();
    let format = view.format();
    let money = |amount: f64| money_in_words(amount, view.currency(), &format);
    let mass = |kilograms: f64| mass_in_words(kilograms, &format);
    let say = |message: &str, cost: f64, carbon: f64| {
        fill(message, &[("cost", &money(cost)), ("mass", &mass(carbon))])
    };
    let points = shown.points();
    let (first, last) = (&points[0].totals, &points[points.len() - 1].totals);
    let whole = if points.len() == 1 {
        say(words.mix_finding_of_one(), first.cost, first.carbon)
    } else {
        let (cost, carbon) = (last.cost - first.cost, first.carbon - last.carbon);
        say(words.mix_finding(), cost, carbon)
    };
    let mine = match shown.mine.standing {
        Standing::Outside => words.mix_mix_outside().to_owned(),
        Standing::Beyond { cost, carbon } => say(words.mix_mix_beyond(), cost, carbon),
        Standing::Above { carbon } => say(words.mix_mix_above(), 0.0, carbon),
        Standing::OnFrontier => words.mix_mix_on_curve().to_owned(),
    };
    let rest = if shown.curve.frontier.is_exact || points.len() == 1 {
        ""
    } else {
        words.mix_not_exact()
    };
    [whole.as_str(), &mine, rest]
        .join(" ")
        .trim_end()
        .to_owned()
}

fn figure(view: &View, shown: &Shown) -> Element {
    let words = view.words();
    let format = view.format();
    let points = shown.points();
    let of_plans =
        plans(&view.state).map(|plan| (plan.cost.total.value(), plan.carbon.total.value()));
    let of_points = points
        .iter()
        .map(|point| (point.totals.cost, point.totals.carbon));
    let (mut dearest, mut dirtiest) = (0.0_f64, 0.0_f64);
    for (cost, carbon) in of_plans.chain(of_points.clone()) {
        dearest = dearest.max(libm::fabs(cost));
        dirtiest = dirtiest.max(libm::fabs(carbon));
    }
    let (per_money, money_unit) = if dearest >= 1e6 {
        (1e6, millions_unit(view.currency(), view.state.language))
    } else {
        (1.0, view.currency_sign().to_owned())
    };
    let (per_mass, mass_unit) = if dirtiest >= 1e3 {
        (1e3, view.words().tonnes())
    } else {
        (1.0, "kg")
    };
    let place = |(cost, carbon): (f64, f64)| (cost / per_money, carbon / per_mass);
    let curve: Vec<(f64, f64)> = of_points.map(place).collect();
    let mut marks: Vec<Plan> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    let named = [
        (PlanKind::YourMix, Role::Mix),
        (PlanKind::AllNew, Role::New),
        (PlanKind::AllRefurbished, Role::Refurbished),
    ];
    for (kind, role) in named {
        let Some(plan) = plans(&view.state).find(|plan| plan.plan == kind) else {
            continue;
        };
        let at = place((plan.cost.total.value(), plan.carbon.total.value()));
        let name = plan_title(&view.state, kind);
        // The best points are of those that meet all; what does not is no choice beside them.
        let (role, name) = match missing(&view.report(), kind) {
            Some(message) => (Role::Missing, fill(message, &[("plan", &name)])),
            None => (role, name),
        };
        marks.push(Plan { role, at });
        names.push(name);
    }
    let looked_at = view.state.point().filter(|point| *point < points.len());
    for point in shown.curve.frontier.matter() {
        marks.push(Plan {
            role: Role::Other,
            at: curve[point],
        });
        names.push(point_titles(&view.report(), shown.curve, point).join(words.and()));
    }
    if let Some(point) = looked_at.filter(|point| !shown.curve.frontier.matter().contains(point)) {
        marks.push(Plan {
            role: Role::Other,
            at: curve[point],
        });
        names.push(point_name(&view.report(), point));
    }
    let name = |members: &[usize]| {
        let names: Vec<&str> = members
            .iter()
            .map(|member| names[*member].as_str())
            .collect();
        sentence_start(&names.join(", "))
    };
    let axis = |value: f64, decimals: u8| format.number(value, Digits::Decimals(decimals));
    let drawing = lay_out(
        &Picture {
            curve: &curve,
            plans: &marks,
            name: &name,
            cost: Axis {
                title: &fill(words.mix_cost_axis(), &[("unit", &money_unit)]),
                label: &axis,
                zero: false,
            },
            carbon: Axis {
                title: &fill(words.mix_carbon_axis(), &[("unit", mass_unit)]),
                label: &axis,
                zero: true,
            },
        },
        view.chart_width(Place::Right),
        view.chart_font(),
    );
    chart_figure(
        view,
        Chart {
            name: NAME,
            title: words.mix_title(),
            finding: &finding(view, shown),
            drawing: &drawing,
            table: &|| Some(trade_off_table(&view.report(), shown.curve)),
        },
    )
}

fn choices(view: &View, shown: &Shown) -> Vec<Element> {
    let matter = shown.curve.frontier.matter();
    let choice = |point: usize| {
        let name = sentence_start(
            &point_titles(&view.report(), shown.curve, point).join(view.words().and()),
        );
        mix_at(view, shown, point, &name).key(&name)
    };
    matter.into_iter().map(choice).collect()
}

/// A mix with what it comes to, what leads to it, and the button that takes it over.
fn mix_at(view: &View, shown: &Shown, point: usize, name: &str) -> Element {
    let words = view.words();
    let totals = &shown.points()[point].totals;
    let is_mine = shown.mine.point == Some(point);
    let devices = shown.curve.frontier.devices_at(point);
    let steps = shown
        .curve
        .moves(&entered_mix(view.state.scenario()), &devices);
    let against = if is_mine {
        words.mix_this_is_mine().to_owned()
    } else {
        let (cost, carbon) = against_mix(view, totals);
        let signed = signed_amounts(view, cost, carbon);
        fill(words.mix_against_mix(), &signed.pairs())
    };
    let whole = amounts(view, totals.cost, totals.carbon);
    let head = element("p")
        .child(element("strong").text(name))
        .text(": ")
        .text(&whole)
        .text(". ")
        .text(&against);
    element("li")
        .child(head)
        .child(step_list(view, &steps))
        .child(take_button(view, devices, is_mine, name))
}

/// Takes a mix over; where it is your mix already it says so and does nothing, but keeps the focus.
pub fn take_button(view: &View, devices: Vec<Vec<u32>>, is_mine: bool, name: &str) -> Element {
    let words = view.words();
    let text = if is_mine {
        words.mix_taken()
    } else {
        words.mix_take()
    };
    let label = fill(view.words().action_of(), &[("what", text), ("of", name)]);
    button(view, Action::Edit(Edit::TakeMix(devices)))
        .attributes(&[
            ("class", "outlined"),
            ("data-action", "take-mix"),
            ("aria-disabled", if is_mine { "true" } else { "false" }),
        ])
        .label(&label)
        .text(text)
}

/// Every point of the curve, one at a time; hidden where the list above has them all.
fn along(view: &View, shown: &Shown) -> Element {
    let words = view.words();
    let all = shown.points().len();
    let last = all - 1;
    let point = view.state.point().or(shown.mine.point);
    let point = point.unwrap_or(shown.curve.frontier.balanced).min(last);
    let format = view.format();
    let count = |number: usize| format.number(number as f64, Digits::Decimals(0));
    let name = fill(
        words.mix_point_of(),
        &[("number", &count(point + 1)), ("all", &count(all))],
    );
    let totals = &shown.points()[point].totals;
    let spoken = [
        name.as_str(),
        ", ",
        &amounts(view, totals.cost, totals.carbon),
    ]
    .concat();
    let slider = element("input")
        .id("trade-off-point")
        .attributes(&[
            ("type", "range"),
            ("min", "0"),
            ("max", &last.to_string()),
            ("step", "1"),
            ("data-field", "trade-off-point"),
            ("aria-valuetext", &spoken),
        ])
        .value(&point.to_string())
        .on_input(view, move |value| {
            Action::LookAt(js_sys::parse_float(&value).max(0.0) as usize)
        });
    let is_hidden = all <= shown.curve.frontier.matter().len();
    let is_asked = !is_hidden && view.state.point().is_some();
    let about = is_asked.then(|| mix_at(view, shown, point, &name));
    element("div")
        .class("along")
        .hidden(is_hidden)
        .child(
            element("label")
                .attribute("for", "trade-off-point")
                .text(words.mix_along()),
        )
        .child(slider)
        .child(element("ul").class("mixes").maybe(about))
}
