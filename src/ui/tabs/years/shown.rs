//! What the tab shows, and what its charts share.

use crate::chart::axis::Axis;
use crate::chart::columns::{Column, Columns, columns};
use crate::chart::drawing::{Drawing, Role};
use crate::decide::told::Course;
use crate::engine::by_year::PlanYears;
use crate::engine::plan_kind::PlanKind;
use crate::report::names::plan_in_sentence;
use crate::report::plans::years_of_plans;
use crate::text::{Compared, Digits, Format, millions_unit, money_in_words, year_from};
use crate::ui::kit::view::View;

/// What is shown.
pub struct Shown {
    pub plans: Vec<PlanYears>,
    pub names: Vec<String>,
    /// The place of the plan whose payments are shown, and of the one it is compared with.
    pub plan: usize,
    pub other: Option<usize>,
}

impl Shown {
    pub fn new(view: &View) -> Option<Self> {
        let plans = years_of_plans(&view.state);
        let judged = view.state.comparison().judged;
        let place = |kind: PlanKind| plans.iter().position(|plan| plan.plan == kind);
        let chosen = view.state.years_of.or(judged.map(|pair| pair.plan));
        let plan = chosen.and_then(place).unwrap_or_default();
        // Held against what the answer is held against; that itself against what is judged.
        let other = judged.and_then(|pair| {
            let is_other = place(pair.against) == Some(plan);
            place(if is_other { pair.plan } else { pair.against })
        });
        let years = plans.first()?.years.iter();
        Some(Self {
            names: years.map(|year| year_from(year.year)).collect(),
            other: other.filter(|other| *other != plan),
            plan,
            plans,
        })
    }

    pub fn compared<'a>(
        &'a self,
        view: &View,
        amount: &'a dyn Fn(f64) -> String,
    ) -> Option<Compared<'a>> {
        let name = |place: usize| plan_in_sentence(&view.state, self.plans[place].plan);
        Some(Compared {
            plan: name(self.plan),
            other: name(self.other?),
            years: &self.names,
            amount,
        })
    }

    pub fn course(&self, of: fn(&PlanYears, &PlanYears) -> Course) -> Option<Course> {
        Some(of(&self.plans[self.plan], &self.plans[self.other?]))
    }
}

/// In which unit amounts up to a size are drawn, and its name.
pub fn unit_of_money(view: &View, largest: f64) -> (f64, String) {
    if largest >= 1e6 {
        (1e6, millions_unit(view.currency(), view.state.language))
    } else {
        (1.0, view.currency_sign().to_owned())
    }
}

/// The size of the largest of some values.
pub fn size(values: impl Iterator<Item = f64>) -> f64 {
    values.map(libm::fabs).fold(0.0, f64::max)
}

/// Writes amounts for a sentence.
pub fn money(view: &View) -> impl Fn(f64) -> String {
    let (currency, format) = (view.currency(), view.format());
    move |amount| money_in_words(amount, currency, &format)
}

/// What stands for a plan in a chart.
pub fn role(plan: PlanKind) -> Role {
    match plan {
        PlanKind::AllNew => Role::New,
        PlanKind::YourMix => Role::Mix,
        PlanKind::AllRefurbished => Role::Refurbished,
    }
}

/// What stands over the years in columns: what they are made of, and the columns of each year.
pub struct InColumns {
    pub layers: Vec<(Role, String)>,
    pub stacks: Vec<Vec<Column>>,
    /// What is measured, as the title of the axis.
    pub title: String,
    /// A line across all years, with its name.
    pub line: Option<(f64, String)>,
}

/// Draws columns over the years; `sum` writes what one comes to.
pub fn in_columns(
    view: &View,
    shown: &Shown,
    of: InColumns,
    sum: &dyn Fn(f64) -> String,
    width: f64,
) -> Drawing {
    let format = view.format();
    columns(
        &Columns {
            names: &shown.names,
            layers: &of.layers,
            columns: &of.stacks,
            amount: Axis {
                title: &of.title,
                label: &|value, decimals| format.number(value, Digits::Decimals(decimals)),
                zero: true,
            },
            sum,
            line: of.line,
        },
        width,
        view.chart_font(),
    )
}
