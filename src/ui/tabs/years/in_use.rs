//! What is in use in each year: how old it is, whether it is under warranty and has updates.

use crate::report::names::plan_title;
use crate::report::tables::in_use;
use crate::report::years::Shown;
use crate::text::{Digits, Format, InUse, Unit, in_use_over_years, quantity};
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::table::table;
use crate::ui::kit::view::View;

/// What is in use in each year of the plan that is shown, as a table.
pub fn of_use(view: &View, shown: &Shown) -> Element {
    let plan = &shown.plans[shown.plan];
    let contents = in_use(&view.report(), plan);
    let finding = element("figcaption").class("chart-finding");
    element("figure")
        .class("figure in-use")
        .attribute("part", "chart")
        .child(finding.text(&said(view, shown)))
        .child(table(view, &contents.title, &contents))
}

/// How old what is in use is at first and at last, and when most of it is past its updates.
fn said(view: &View, shown: &Shown) -> String {
    let format = view.format();
    let plan = &shown.plans[shown.plan];
    let ages = plan.years.iter().zip(&shown.names);
    let ages: Vec<(&str, String)> = ages
        .filter_map(|(year, name)| {
            let age = year.in_use.mean_age_years?.value();
            // In tenths, as the table has it.
            let age = libm::round(age * 10.0) / 10.0;
            let age = quantity(age, Unit::Years, view.currency(), &format);
            Some((name.as_str(), age))
        })
        .collect();
    let past = |year: &usize| plan.years[*year].in_use.past_updates.value();
    let most = (0..plan.years.len())
        .filter(|year| past(year) >= 0.5)
        .max_by(|a, b| past(a).total_cmp(&past(b)).then(b.cmp(a)));
    let past = most.map(|year| {
        let number = format.number(past(&year), Digits::Decimals(0));
        (shown.names[year].as_str(), number)
    });
    let said = InUse {
        plan: &plan_title(&view.state, plan.plan),
        first: ages.first(),
        last: ages.last().filter(|_| ages.len() > 1),
        past: past.as_ref(),
    };
    in_use_over_years(&said, view.state.language)
}
