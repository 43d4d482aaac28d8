//! What plans pay and emit year by year, and what is said of it.

use super::Report;
use super::names::{plan_in_sentence, plan_name};
use super::plans::years_of_plans;
use super::prose::Lines;
use crate::chart::drawing::Role;
use crate::chart::lines::Series;
use crate::decide::told::Course;
use crate::engine::by_year::{PlanYear, PlanYears};
use crate::engine::plan_kind::PlanKind;
use crate::text::{
    Compared, allocation_clause, currency_sign, fill, mass_in_words, millions_unit, money_in_words,
    year_from,
};

/// What is shown.
pub struct Shown {
    pub plans: Vec<PlanYears>,
    pub names: Vec<String>,
    /// The place of the plan whose payments are shown, and of the one it is compared with.
    pub plan: usize,
    pub other: Option<usize>,
}

impl Shown {
    pub fn new(report: &Report) -> Option<Self> {
        let plans = years_of_plans(report.state);
        let judged = report.state.comparison().judged;
        let place = |kind: PlanKind| plans.iter().position(|plan| plan.plan == kind);
        let chosen = report.state.years_of.or(judged.map(|pair| pair.plan));
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
        report: &Report,
        amount: &'a dyn Fn(f64) -> String,
    ) -> Option<Compared<'a>> {
        let name = |place: usize| plan_in_sentence(report.state, self.plans[place].plan);
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
pub fn unit_of_money(report: &Report, largest: f64) -> (f64, String) {
    if largest >= 1e6 {
        (1e6, millions_unit(report.currency(), report.state.language))
    } else {
        (1.0, currency_sign(report.currency()).to_owned())
    }
}

/// The size of the largest of some values.
pub fn size(values: impl Iterator<Item = f64>) -> f64 {
    values.map(libm::fabs).fold(0.0, f64::max)
}

/// Writes amounts for a sentence.
pub fn money<'a>(report: &Report<'a>) -> impl Fn(f64) -> String + use<'a> {
    let (currency, format) = (report.currency(), report.format);
    move |amount| money_in_words(amount, currency, format)
}

/// What stands for a plan in a chart.
pub fn role(plan: PlanKind) -> Role {
    match plan {
        PlanKind::AllNew => Role::New,
        PlanKind::YourMix => Role::Mix,
        PlanKind::AllRefurbished => Role::Refurbished,
    }
}

/// A line for each plan: the sums of the years, and what they become when what is left is counted.
fn series(
    report: &Report,
    shown: &Shown,
    of_year: fn(&PlanYear) -> f64,
    left: fn(&PlanYears) -> f64,
) -> Vec<Series> {
    let of_plan = |plan: &PlanYears| {
        let mut sum = 0.0;
        let values: Vec<f64> = plan
            .years
            .iter()
            .map(|year| {
                sum += of_year(year);
                sum
            })
            .collect();
        let left = left(plan);
        Series {
            role: role(plan.plan),
            name: plan_name(report.state, plan.plan).to_owned(),
            values,
            end: (libm::fabs(left) >= 1.0).then_some(sum + left),
        }
    };
    shown.plans.iter().map(of_plan).collect()
}

fn largest_of(series: &[Series]) -> f64 {
    size(series.iter().flat_map(|one| one.values.iter().copied()))
}

/// What a plan is beside another with what is left counted, where that is another figure.
fn counted(course: &Course) -> Option<f64> {
    let counted = course.told(course.counted);
    let is_other = libm::fabs(course.counted - course.in_the_end()) >= 1.0;
    (is_other && counted != 0.0).then_some(counted)
}

/// What the plans have cost by the end of each year.
pub fn cost_so_far(report: &Report, shown: &Shown) -> Lines {
    let words = report.words();
    let series = series(
        report,
        shown,
        |year| year.paid.value(),
        |plan| plan.left_at_end.total.value(),
    );
    let (per, unit) = unit_of_money(report, largest_of(&series));
    let finding = cost_course(report, shown, true);
    Lines {
        title: words.years_so_far_title().to_owned(),
        finding: finding.unwrap_or_else(|| words.years_so_far_title().to_owned()),
        names: shown.names.clone(),
        series: in_units(series, per),
        axis: fill(words.years_so_far_axis(), &[("unit", &unit)]),
    }
}

/// What a plan has cost beside another up to the end of each year, as a sentence; with what it comes
/// to when what is left is counted, where a chart shows that. `None` where there is no other.
pub fn cost_course(report: &Report, shown: &Shown, with_left: bool) -> Option<String> {
    let money = money(report);
    let course = shown.course(Course::of_cost)?;
    Some(shown.compared(report, &money)?.cost_so_far(
        course.in_the_end(),
        course.turned_after(),
        counted(&course).filter(|_| with_left),
        report.state.language,
    ))
}

/// What the plans have emitted by the end of each year.
pub fn emissions_so_far(report: &Report, shown: &Shown) -> Lines {
    let words = report.words();
    let emitted = |year: &PlanYear| year.carbon_of_purchases.value() + year.carbon_of_use.value();
    let series = series(report, shown, emitted, |plan| {
        plan.left_at_end.carbon.value()
    });
    let (per, unit) = match largest_of(&series) {
        1e3.. => (1e3, words.tonnes()),
        _ => (1.0, "kg"),
    };
    let mass = |kilograms| mass_in_words(kilograms, report.format);
    let clause = allocation_clause(report.state.allocation(), report.state.language);
    let finding = match (
        shown.course(Course::of_carbon),
        shown.compared(report, &mass),
    ) {
        (Some(course), Some(compared)) => compared.carbon_so_far(
            course.in_the_end(),
            course.turned_after(),
            counted(&course),
            clause,
            report.state.language,
        ),
        _ => fill(words.emissions_if(), &[("clause", clause)]),
    };
    Lines {
        title: words.years_carbon_title().to_owned(),
        finding,
        names: shown.names.clone(),
        series: in_units(series, per),
        axis: fill(words.years_carbon_axis(), &[("unit", unit)]),
    }
}

fn in_units(mut series: Vec<Series>, per: f64) -> Vec<Series> {
    for one in &mut series {
        let values = one.values.iter_mut().chain(&mut one.end);
        values.for_each(|value| *value /= per);
    }
    series
}
