//! The plans year by year: what is paid, what they have cost and emitted so far, what is bought.

use crate::chart::axis::Axis;
use crate::chart::columns::{Column, Columns, columns};
use crate::chart::drawing::{Drawing, Role};
use crate::chart::lines::{Lines, Series, lines};
use crate::decide::told::Course;
use crate::engine::by_year::{PlanYear, PlanYears};
use crate::engine::cost::Line;
use crate::engine::plan_kind::PlanKind;
use crate::report::names::{plan_in_sentence, plan_name, plan_title};
use crate::report::plans::years_of_plans;
use crate::report::tables::{cost_so_far, devices_bought, emissions_so_far, paid};
use crate::state::Action;
use crate::text::{
    Compared, Digits, Format, allocation_clause, bought_by_year, fill, line_name, mass_in_words,
    millions_unit, money_in_words, over_yearly_budget, year_from,
};
use crate::ui::kit::charts::{Chart, Place, chart_figure};
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::view::View;

/// So many lines of the cost have a layer of their own; the rest are one.
const LAYERS: usize = 4;

/// From this width on charts stand two beside each other, so far apart.
const TWO: f64 = 640.0;
const BETWEEN: f64 = 28.0;

/// What is shown.
struct Shown {
    plans: Vec<PlanYears>,
    names: Vec<String>,
    /// The place of the plan whose payments are shown, and of the one it is compared with.
    plan: usize,
    other: Option<usize>,
}

impl Shown {
    fn new(view: &View) -> Option<Self> {
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

    fn compared<'a>(
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

    fn course(&self, of: fn(&PlanYears, &PlanYears) -> Course) -> Option<Course> {
        Some(of(&self.plans[self.plan], &self.plans[self.other?]))
    }
}

/// The contents of the tab.
pub fn years(view: &View) -> Element {
    let words = view.words();
    let section = element("section").class("years");
    let Some(shown) = Shown::new(view) else {
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
        .child(element("p").class("note").text(words.years_about()))
        .child(
            others
                .child(of_cost(view, &shown, half))
                .child(of_carbon(view, &shown, half))
                .child(of_devices(view, &shown, half)),
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

/// In which unit amounts up to a size are drawn, and its name.
fn unit_of_money(view: &View, largest: f64) -> (f64, String) {
    if largest >= 1e6 {
        (1e6, millions_unit(view.currency(), view.state.language))
    } else {
        (1.0, view.currency_sign().to_owned())
    }
}

fn size(values: impl Iterator<Item = f64>) -> f64 {
    values.map(libm::fabs).fold(0.0, f64::max)
}

fn money(view: &View) -> impl Fn(f64) -> String {
    let (currency, format) = (view.currency(), view.format());
    move |amount| money_in_words(amount, currency, &format)
}

/// What a plan pays in each year, stacked by line.
fn of_payments(view: &View, shown: &Shown, width: f64) -> Element {
    let words = view.words();
    let plan = &shown.plans[shown.plan];
    let budget = view.state.scenario().limits.yearly_budget;
    let (layers, stacks) = stacks(view, plan);
    let amounts = plan.years.iter().flat_map(|year| {
        let lines = Line::ALL.map(|line| year.lines[line].value());
        [
            lines.iter().copied().filter(|amount| *amount > 0.0).sum(),
            year.paid.value(),
        ]
    });
    let largest = size(amounts.chain(budget));
    let (per, unit) = unit_of_money(view, largest);
    let stacks: Vec<Vec<Column>> = stacks
        .into_iter()
        .map(|column| vec![column.into_iter().map(|amount| amount / per).collect()])
        .collect();
    let format = view.format();
    let places = match largest / per {
        ..10.0 if per > 1.0 => 2,
        ..100.0 if per > 1.0 => 1,
        _ => 0,
    };
    let drawing = columns(
        &Columns {
            names: &shown.names,
            layers: &layers,
            columns: &stacks,
            amount: Axis {
                title: &fill(words.years_paid_axis(), &[("unit", &unit)]),
                label: &|value, decimals| format.number(value, Digits::Decimals(decimals)),
                zero: true,
            },
            sum: &|sum| format.number(sum, Digits::Decimals(places)),
            line: budget.map(|budget| (budget / per, words.years_budget_line().to_owned())),
        },
        width,
        view.chart_font(),
    );
    let table = paid(&view.report(), plan);
    chart_figure(
        view,
        Chart {
            name: table.name,
            title: &table.title.clone(),
            finding: &said_of_payments(view, shown),
            drawing: &drawing,
            table,
        },
    )
}

/// The largest lines of what a plan pays, then all others as one, then what is received; and for each
/// year what is paid on each.
fn stacks(view: &View, plan: &PlanYears) -> (Vec<(Role, String)>, Vec<Column>) {
    let language = view.state.language;
    let of_line =
        |line: Line| -> f64 { plan.years.iter().map(|year| year.lines[line].value()).sum() };
    let mut own: Vec<Line> = Vec::new();
    for line in Line::ALL
        .into_iter()
        .filter(|line| *line != Line::Resale && of_line(*line) > 0.0)
    {
        let before = own
            .iter()
            .take_while(|other| of_line(**other) >= of_line(line));
        own.insert(before.count(), line);
    }
    // A single line more is named rather than called the rest.
    if own.len() > LAYERS + 1 {
        own.truncate(LAYERS);
    }
    let mut layers: Vec<(Role, String)> = (0..)
        .zip(&own)
        .map(|(place, line)| (Role::Layer(place), line_name(*line, language)))
        .collect();
    layers.push((
        Role::Layer(LAYERS as u8),
        view.words().years_other_lines().to_owned(),
    ));
    layers.push((Role::Received, line_name(Line::Resale, language)));
    let column = |year: &PlanYear| -> Column {
        let resale = year.lines[Line::Resale].value();
        let mut column: Column = own.iter().map(|line| year.lines[*line].value()).collect();
        let rest = year.paid.value() - resale - column.iter().sum::<f64>();
        // Less than a hundredth is what rounding leaves.
        let rest = if libm::fabs(rest) < 0.01 { 0.0 } else { rest };
        column.extend([rest, resale]);
        column
    };
    (layers, plan.years.iter().map(column).collect())
}

fn said_of_payments(view: &View, shown: &Shown) -> String {
    let words = view.words();
    let money = money(view);
    let plan = &shown.plans[shown.plan];
    let mut said = match (shown.course(Course::of_cost), shown.compared(view, &money)) {
        (Some(course), Some(compared)) => {
            let with = |year: Option<usize>| year.map(|year| (year, course.by_year[year]));
            let most = course.year_of_most();
            let is_bought_again =
                most.is_some_and(|year| year > 0 && plan.years[year].devices_bought.value() > 0.0);
            let least = with(course.year_of_least());
            compared.paid(least, with(most), is_bought_again, view.state.language)
        }
        _ => {
            let paid = |place: &usize| plan.years[*place].paid.value();
            let most = (0..plan.years.len()).max_by(|a, b| paid(a).total_cmp(&paid(b)));
            let most = most.unwrap_or_default();
            let title = plan_title(&view.state, plan.plan);
            let amount = money(paid(&most));
            let values = [
                ("plan", title.as_str()),
                ("year", &shown.names[most]),
                ("amount", &amount),
            ];
            fill(words.years_paid_most(), &values)
        }
    };
    if let Some(over) = said_of_budget(view, plan.plan) {
        said = [said, over].join(" ");
    }
    let left = plan.left_at_end.total.value();
    if libm::fabs(left) >= 1.0 {
        let message = if left < 0.0 {
            words.years_left()
        } else {
            words.years_left_cost()
        };
        let left = fill(message, &[("amount", &money(libm::fabs(left)))]);
        said = [said, left].join(" ");
    }
    said
}

/// The years in which a plan is over the yearly budget; `None` without one.
fn said_of_budget(view: &View, plan: PlanKind) -> Option<String> {
    let yearly = view.state.comparison().budget.as_ref()?.yearly.as_ref()?;
    let money = money(view);
    let over = &yearly.plans[plan as usize].over;
    let most = (0..over.len()).max_by(|a, b| over[*a].by.value().total_cmp(&over[*b].by.value()));
    let written: Vec<(String, String)> = over
        .iter()
        .map(|year| (year_from(year.year), money(year.by.value())))
        .collect();
    let count = |number: usize| view.format().number(number as f64, Digits::Decimals(0));
    let years = libm::ceil(view.state.comparison().horizon_years.value()) as usize;
    Some(over_yearly_budget(
        plan_in_sentence(&view.state, plan),
        &written,
        most.unwrap_or_default(),
        (&count(over.len()), &count(years)),
        view.state.language,
    ))
}

fn role(plan: PlanKind) -> Role {
    match plan {
        PlanKind::AllNew => Role::New,
        PlanKind::YourMix => Role::Mix,
        PlanKind::AllRefurbished => Role::Refurbished,
    }
}

/// A line for each plan: the sums of the years, and what they become when what is left is counted.
fn series(
    view: &View,
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
            name: plan_name(&view.state, plan.plan).to_owned(),
            values,
            end: (libm::fabs(left) >= 1.0).then_some(sum + left),
        }
    };
    shown.plans.iter().map(of_plan).collect()
}

fn drawn(
    view: &View,
    shown: &Shown,
    mut series: Vec<Series>,
    (per, title): (f64, String),
    width: f64,
) -> Drawing {
    for one in &mut series {
        one.values
            .iter_mut()
            .chain(&mut one.end)
            .for_each(|value| *value /= per);
    }
    let format = view.format();
    lines(
        &Lines {
            names: &shown.names,
            series: &series,
            amount: Axis {
                title: &title,
                label: &|value, decimals| format.number(value, Digits::Decimals(decimals)),
                zero: true,
            },
        },
        width,
        view.chart_font(),
    )
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
fn of_cost(view: &View, shown: &Shown, width: f64) -> Element {
    let words = view.words();
    let series = series(
        view,
        shown,
        |year| year.paid.value(),
        |plan| plan.left_at_end.total.value(),
    );
    let (per, unit) = unit_of_money(view, largest_of(&series));
    let title = fill(words.years_so_far_axis(), &[("unit", &unit)]);
    let money = money(view);
    let finding = match (shown.course(Course::of_cost), shown.compared(view, &money)) {
        (Some(course), Some(compared)) => compared.cost_so_far(
            course.in_the_end(),
            course.turned_after(),
            counted(&course),
            view.state.language,
        ),
        _ => words.years_so_far_title().to_owned(),
    };
    chart_figure(
        view,
        Chart {
            name: "cost-so-far",
            title: words.years_so_far_title(),
            finding: &finding,
            drawing: &drawn(view, shown, series, (per, title), width),
            table: cost_so_far(&view.report(), &shown.plans),
        },
    )
}

/// What the plans have emitted by the end of each year.
fn of_carbon(view: &View, shown: &Shown, width: f64) -> Element {
    let words = view.words();
    let emitted = |year: &PlanYear| year.carbon_of_purchases.value() + year.carbon_of_use.value();
    let series = series(view, shown, emitted, |plan| plan.left_at_end.carbon.value());
    let (per, unit) = match largest_of(&series) {
        1e3.. => (1e3, words.tonnes()),
        _ => (1.0, "kg"),
    };
    let title = fill(words.years_carbon_axis(), &[("unit", unit)]);
    let format = view.format();
    let mass = |kilograms| mass_in_words(kilograms, &format);
    let clause = allocation_clause(view.state.allocation(), view.state.language);
    let finding = match (shown.course(Course::of_carbon), shown.compared(view, &mass)) {
        (Some(course), Some(compared)) => compared.carbon_so_far(
            course.in_the_end(),
            course.turned_after(),
            counted(&course),
            clause,
            view.state.language,
        ),
        _ => fill(words.emissions_if(), &[("clause", clause)]),
    };
    chart_figure(
        view,
        Chart {
            name: "emissions-so-far",
            title: words.years_carbon_title(),
            finding: &finding,
            drawing: &drawn(view, shown, series, (per, title), width),
            table: emissions_so_far(&view.report(), &shown.plans),
        },
    )
}

/// The devices that the plans buy in each year, side by side.
fn of_devices(view: &View, shown: &Shown, width: f64) -> Element {
    let words = view.words();
    let format = view.format();
    let number = |devices: f64| format.number(devices, Digits::Decimals(0));
    let layers: Vec<(Role, String)> = shown
        .plans
        .iter()
        .map(|plan| {
            let role = match plan.plan {
                PlanKind::AllRefurbished => Role::Above,
                other => role(other),
            };
            (role, plan_name(&view.state, plan.plan).to_owned())
        })
        .collect();
    let bought = |plan: &PlanYears, year: usize| plan.years[year].devices_bought.value();
    let of_year = |year: usize| -> Vec<Column> {
        let of_plan = |(place, plan): (usize, &PlanYears)| {
            let mut column = vec![0.0; shown.plans.len()];
            column[place] = bought(plan, year);
            column
        };
        shown.plans.iter().enumerate().map(of_plan).collect()
    };
    let stacks: Vec<Vec<Column>> = (0..shown.names.len()).map(of_year).collect();
    let drawing = columns(
        &Columns {
            names: &shown.names,
            layers: &layers,
            columns: &stacks,
            amount: Axis {
                title: words.years_devices_axis(),
                label: &|value, decimals| format.number(value, Digits::Decimals(decimals)),
                zero: true,
            },
            sum: &number,
            line: None,
        },
        width,
        view.chart_font(),
    );
    let said = shown.plans.iter().map(|plan| {
        let years: Vec<usize> = (0..shown.names.len())
            .filter(|year| bought(plan, *year) >= 0.5)
            .collect();
        let written: Vec<(String, String)> = years
            .iter()
            .map(|year| (shown.names[*year].clone(), number(bought(plan, *year))))
            .collect();
        let most = (0..years.len()).max_by(|a, b| {
            bought(plan, years[*a])
                .total_cmp(&bought(plan, years[*b]))
                .then(b.cmp(a))
        });
        let all = years.iter().map(|year| bought(plan, *year)).sum();
        let title = plan_title(&view.state, plan.plan);
        bought_by_year(
            &title,
            &written,
            most.unwrap_or_default(),
            &number(all),
            view.state.language,
        )
    });
    let finding = said.collect::<Vec<_>>().join(" ");
    chart_figure(
        view,
        Chart {
            name: "devices-bought",
            title: words.years_devices_title(),
            finding: &finding,
            drawing: &drawing,
            table: devices_bought(&view.report(), &shown.plans),
        },
    )
}
