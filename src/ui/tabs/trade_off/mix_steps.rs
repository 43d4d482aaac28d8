//! What leads from your mix to another one, step by step, and what it comes to.

use crate::decision::frontier::Move;
use crate::decision::problem::Totals;
use crate::engine::plan_kind::PlanKind;
use crate::report::names::{distinct_name, option_name};
use crate::scenario::{Identified, Sourcing};
use crate::state::shares::sourcing_of;
use crate::text::{
    Digits, Format, compact_mass, compact_money, device_classes, fill, sentence_start,
};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::view::View;

/// The most steps that are told one by one.
const MOST_STEPS: usize = 6;

/// "1,38 mn kr and 14 tonnes"
pub fn amounts(view: &View, cost: f64, carbon: f64) -> String {
    let words = view.words();
    let format = view.format();
    let cost = compact_money(cost, view.currency(), &format);
    let carbon = compact_mass(carbon, &format);
    fill(words.mix_amounts(), &[("cost", &cost), ("carbon", &carbon)])
}

/// A mix minus your mix: cost and carbon.
pub fn against_mix(view: &View, totals: &Totals) -> (f64, f64) {
    let mix = view.state.comparison().plan(PlanKind::YourMix);
    (
        totals.cost - mix.cost.total.value(),
        totals.carbon - mix.carbon.total.value(),
    )
}

/// Differences with their signs.
pub struct Signed {
    cost: String,
    carbon: String,
}

impl Signed {
    /// As they are filled into a message.
    pub fn pairs(&self) -> [(&'static str, &str); 2] {
        [("cost", &self.cost), ("carbon", &self.carbon)]
    }
}

/// "−3 400 kr" and "−2,1 tonnes"
pub fn signed_amounts(view: &View, cost: f64, carbon: f64) -> Signed {
    let format = view.format();
    let sign = |amount: f64, written: String| {
        let sign = if amount < 0.0 { "−" } else { "+" };
        [sign, &written].concat()
    };
    // Less than a unit of money or a gram is rounding.
    let cost = if libm::fabs(cost) < 0.5 { 0.0 } else { cost };
    let carbon = if libm::fabs(carbon) < 1e-3 {
        0.0
    } else {
        carbon
    };
    let money = compact_money(libm::fabs(cost), view.currency(), &format);
    let mass = compact_mass(libm::fabs(carbon), &format);
    Signed {
        cost: sign(cost, money),
        carbon: sign(carbon, mass),
    }
}

/// The steps as a list: each with what it comes to, and many of them as one.
pub fn step_list(view: &View, steps: &[Move]) -> Element {
    let words = view.words();
    let told = if steps.len() > MOST_STEPS {
        MOST_STEPS - 1
    } else {
        steps.len()
    };
    let (told, rest) = steps.split_at(told);
    let rest_text = (!rest.is_empty()).then(|| {
        let (mut cost, mut carbon) = (0.0, 0.0);
        for step in rest {
            cost += step.cost;
            carbon += step.carbon;
        }
        let number = view.format().number(rest.len() as f64, Digits::Decimals(0));
        let signed = signed_amounts(view, cost, carbon);
        let [cost, carbon] = signed.pairs();
        fill(words.mix_more_steps(), &[("number", &number), cost, carbon])
    });
    let texts = told
        .iter()
        .map(|step| sentence(view, step))
        .chain(rest_text);
    element("ul")
        .class("mix-steps")
        .hidden(steps.is_empty())
        .each(texts.map(|text| element("li").text(&text)))
}

/// "12 more refurbished laptops: −3 400 kr, −2,1 tonnes"
fn sentence(view: &View, step: &Move) -> String {
    let words = view.words();
    let language = view.state.language;
    let scenario = view.state.valid().filled();
    let Some(group) = scenario.groups.get(step.group) else {
        return String::new();
    };
    let (Some(from), Some(to)) = (group.options.get(step.from), group.options.get(step.to)) else {
        return String::new();
    };
    let message = match (sourcing_of(from), sourcing_of(to)) {
        _ if step.devices == 1 => words.mix_exchanged(),
        (Sourcing::New, Sourcing::Refurbished) => words.mix_more_refurbished(),
        (Sourcing::Refurbished, Sourcing::New) => words.mix_more_new(),
        _ => words.mix_exchanged(),
    };
    let class = Identified::of(to).map(|identified| device_classes(identified.class, language));
    let message = if class.is_none() {
        words.mix_exchanged()
    } else {
        message
    };
    let name = distinct_name(&view.state, step.group);
    // A group that is called as its devices are says nothing more.
    let is_told = class.is_some_and(|class| name == sentence_start(class));
    let of_group = if scenario.groups.len() > 1 && !is_told {
        [", ", &name].concat()
    } else {
        String::new()
    };
    let signed = signed_amounts(view, step.cost, step.carbon);
    let [cost, carbon] = signed.pairs();
    let number = view
        .format()
        .number(f64::from(step.devices), Digits::Decimals(0));
    fill(
        message,
        &[
            ("number", &number),
            ("devices", class.unwrap_or_default()),
            ("from", &option_name(from, language)),
            ("to", &option_name(to, language)),
            ("group", &of_group),
            cost,
            carbon,
        ],
    )
}
