//! The contents of the tab.

use super::devices::of_devices;
use super::in_use::of_use;
use super::payments::of_payments;
use super::so_far::{of_carbon, of_cost};
use crate::engine::by_year::PlanYears;
use crate::report::names::plan_name;
use crate::report::years::Shown;
use crate::state::Action;
use crate::text::fill;
use crate::ui::kit::charts::Place;
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::view::View;

/// From this width on charts stand two beside each other, so far apart.
const TWO: f64 = 640.0;
const BETWEEN: f64 = 28.0;

/// The contents of the tab.
pub fn years(view: &View) -> Element {
    let words = view.words();
    let section = element("section").class("by-year");
    let Some(shown) = Shown::new(&view.report()) else {
        return section;
    };
    let whole = view.chart_width(Place::Right);
    let is_two = whole >= TWO;
    let half = if is_two {
        libm::floor((whole - BETWEEN) / 2.0)
    } else {
        whole
    };
    let others = element("div").class(if is_two { "charts two" } else { "charts" });
    section
        .child(which(view, &shown))
        .child(of_payments(view, &shown, whole))
        .child(
            others
                .child(of_cost(view, &shown, half))
                .child(of_carbon(view, &shown, half))
                .child(of_devices(view, &shown, half))
                .child(of_use(view, &shown))
                .child(
                    element("p")
                        .class("note")
                        .text(&fill(words.years_about(), &[("vat", view.vat())])),
                ),
        )
}

/// The choice of the plan whose payments are shown.
fn which(view: &View, shown: &Shown) -> Element {
    let choice = |(place, plan): (usize, &PlanYears)| {
        let is_on = place == shown.plan;
        let name = plan_name(&view.state, plan.plan);
        button(view, Action::YearsOf(plan.plan))
            .attributes(&[
                ("class", "choice-button"),
                ("aria-pressed", if is_on { "true" } else { "false" }),
            ])
            .text(name)
            .key(name)
    };
    element("div")
        .attributes(&[("class", "choices"), ("role", "group")])
        .label(view.words().years_which())
        .each(shown.plans.iter().enumerate().map(choice))
}
