//! Every table that the page shows.

use super::Report;
use super::figures::{difference, exact, figure};
use super::names::{organisation_name, plan_name, plan_title};
use super::plans::plans;
use super::table::{Cell, Notation, Row, Table};
use crate::decide::answer::answer;
use crate::decision::answer::Judgement;
use crate::decision::frontier::Point;
use crate::decision::measure::Measure;
use crate::decision::picture::{DifferenceBand, DifferencePicture, Estimate};
use crate::decision::sensitivity::Sensitivity;
use crate::decision::trade_off::TradeOff;
use crate::engine::Shortfall;
use crate::engine::cost::Line;
use crate::engine::plan_kind::PlanKind;
use crate::engine::plan_result::PlanResult;
use crate::presets::{FigureKind, PublishedCase, Today, home_currency};
use crate::scenario::Currency;
use crate::text::{
    Digits, Unit, against, allocation_name, calendar_year, fill, line_name, preset_figure_name,
    sentence_start, sharing,
};

const WHOLE: Digits = Digits::Decimals(0);

impl Report<'_> {
    fn money(&self, value: f64) -> Cell {
        Cell::Number(value, Notation::Money(self.currency(), WHOLE))
    }

    /// A column for each plan; `rows` have a name and what is told of a plan.
    fn by_line(&self, name: &'static str, title: &str, heading: &str, rows: &[NamedCell]) -> Table {
        let names = plans(self.state).map(|plan| plan_name(self.state, plan.plan).to_owned());
        let row = |(name, cell): &NamedCell| Row {
            name: name.clone(),
            cells: plans(self.state).map(cell).collect(),
        };
        Table {
            name,
            title: title.to_owned(),
            note: String::new(),
            columns: core::iter::once(heading.to_owned()).chain(names).collect(),
            rows: rows.iter().map(row).collect(),
        }
    }

    /// A row for each plan; `columns` have a heading and what is told of a plan.
    fn by_plan(&self, name: &'static str, title: &str, columns: &[NamedCell]) -> Table {
        let headings = columns.iter().map(|(heading, _)| heading.clone());
        let heading = self.words().plan().to_owned();
        let row = |plan: &PlanResult| Row {
            name: plan_name(self.state, plan.plan).to_owned(),
            cells: columns.iter().map(|(_, cell)| cell(plan)).collect(),
        };
        Table {
            name,
            title: title.to_owned(),
            note: String::new(),
            columns: core::iter::once(heading).chain(headings).collect(),
            rows: plans(self.state).map(row).collect(),
        }
    }
}

/// A heading, and the cell that stands under it, or beside it, for a plan.
type NamedCell<'a> = (String, Box<dyn Fn(&PlanResult) -> Cell + 'a>);

/// Cost by line.
pub fn cost(report: &Report) -> Table {
    let words = report.words();
    let row = |name: String, value: Box<dyn Fn(&PlanResult) -> f64>| -> NamedCell {
        let cell = move |plan: &PlanResult| report.money(value(plan));
        (name, Box::new(cell))
    };
    let lines = Line::ALL.into_iter().map(|line| {
        let name = line_name(line, report.state.language);
        row(name, Box::new(move |plan| plan.cost.lines[line].value()))
    });
    let mut rows: Vec<NamedCell> = lines.collect();
    let total = words.column_total().to_owned();
    rows.push(row(total, Box::new(|plan| plan.cost.total.value())));
    let per_user_year = words.column_per_user_year().to_owned();
    rows.push(row(
        per_user_year,
        Box::new(|plan| plan.cost.per_user_year.value()),
    ));
    report.by_line("cost", words.cost(), words.cost_line(), &rows)
}

/// Time under warranty, and repairs outside it.
pub fn warranty(report: &Report) -> Table {
    let words = report.words();
    let share = |plan: &PlanResult| {
        let share = plan.warranty.covered_share.value();
        Cell::Number(share, Notation::Share(WHOLE))
    };
    let repairs = |plan: &PlanResult| {
        let repairs = plan.warranty.expected_failures_uncovered.value();
        Cell::Number(repairs, Notation::Number(WHOLE))
    };
    let cost = |plan: &PlanResult| report.money(plan.warranty.cost_outside_warranty.value());
    let columns: [NamedCell; 3] = [
        (words.column_covered().to_owned(), Box::new(share)),
        (words.column_repairs().to_owned(), Box::new(repairs)),
        (words.column_repair_cost().to_owned(), Box::new(cost)),
    ];
    report.by_plan("warranty", words.warranty(), &columns)
}

/// Nobody knows what is asked of a device later than this many years from now, or whether its maker
/// still updates it: what is fit for longer is told and drawn as fit for at least so long.
pub const LONGEST_FIT: f64 = 10.0;

/// Until when the devices of a plan do what is asked of them: "2031–2034", "about 2033".
pub fn fit_until(report: &Report, plan: &PlanResult) -> String {
    let words = report.words();
    let fitness = &plan.fitness;
    if fitness.users_unmet.value() > 0.0 {
        return words.need_not_met_short().to_owned();
    }
    let latest = report.state.comparison().purchase_year + LONGEST_FIT;
    let end = |year: Option<f64>| match year {
        Some(year) if year < latest => calendar_year(year),
        _ => [&calendar_year(latest), "+"].concat(),
    };
    let (first, last) = (end(fitness.first_unmet_year), end(fitness.last_unmet_year));
    let is_near = |year: Option<f64>| year.is_some_and(|year| year < latest);
    let is_estimated = fitness.first_is_estimated && is_near(fitness.first_unmet_year)
        || fitness.last_is_estimated && is_near(fitness.last_unmet_year);
    let span = if first == last {
        first
    } else {
        [&first, "–", &last].concat()
    };
    if is_estimated {
        fill(words.about_year(), &[("year", &span)])
    } else {
        span
    }
}

/// Until when devices are fit for their use.
pub fn performance(report: &Report) -> Table {
    let words = report.words();
    let until = |plan: &PlanResult| Cell::Text(fit_until(report, plan));
    let columns: [NamedCell; 1] = [(words.column_fit_until().to_owned(), Box::new(until))];
    report.by_plan("performance", words.performance(), &columns)
}

/// Emissions, under the rule in force for sharing manufacture.
pub fn climate(report: &Report) -> Table {
    let words = report.words();
    let column = |heading: &str, value: fn(&PlanResult) -> f64| -> NamedCell {
        let cell = move |plan: &PlanResult| Cell::Number(value(plan), Notation::Kilograms);
        (heading.to_owned(), Box::new(cell))
    };
    let columns = [
        column(words.column_embodied(), |plan| plan.carbon.embodied.value()),
        column(words.column_use(), |plan| plan.carbon.use_carbon.value()),
        column(words.column_total(), |plan| plan.carbon.total.value()),
        column(words.column_per_user_year(), |plan| {
            plan.carbon.per_user_year.value()
        }),
        column(words.column_avoided(), |plan| plan.carbon.avoided.value()),
    ];
    let rule = report.state.allocation();
    Table {
        note: allocation_name(rule, report.state.language).to_owned(),
        ..report.by_plan("climate", words.climate(), &columns)
    }
}

/// How sure the answer is: outcomes of the difference that is judged. `None` until they are known.
pub fn sureness(report: &Report) -> Option<Table> {
    let state = report.state;
    let picture = state.decision().uncertainty.as_deref();
    let answer = answer(state.valid(), state.comparison(), picture);
    let judgement = answer.judgement.as_ref()?;
    let outcomes = picture?.of(judgement.plan, judgement.against)?;
    Some(outcome_table(report, judgement, outcomes))
}

fn outcome_table(report: &Report, judgement: &Judgement, outcomes: &DifferencePicture) -> Table {
    let language = report.state.language;
    let words = language.words();
    // One unit in the row: kilograms where all are below a tonne.
    let carbon = &outcomes.carbon;
    let is_small = [carbon.p5, carbon.p50, carbon.p95]
        .iter()
        .all(|amount| amount.value.abs() < 1_000.0);
    let mass = if is_small {
        Notation::WholeKilograms
    } else {
        Notation::Tonnes
    };
    let row = |name: String, band: &DifferenceBand, chance: Option<Estimate>, notation| {
        let band = [band.p5, band.p50, band.p95];
        let mut cells: Vec<Cell> = band
            .iter()
            .map(|amount| Cell::Number(amount.value, notation))
            .collect();
        // Where it is no chance, nothing is said.
        cells.push(chance.map_or(Cell::Text(String::new()), |chance| {
            Cell::Number(chance.value, Notation::Share(WHOLE))
        }));
        Row { name, cells }
    };
    let headings = [
        &fill(
            words.sure_outcome(),
            &[("against", against(judgement, language))],
        ),
        words.sure_lowest_5(),
        words.sure_middle(),
        words.sure_highest_5(),
        words.sure_chance_lower(),
    ];
    let rule = sharing(judgement.allocation, language);
    Table {
        name: "sureness",
        title: words.sure_outcomes().to_owned(),
        note: words.sure_thresholds().to_owned(),
        columns: headings.map(str::to_owned).to_vec(),
        rows: vec![
            row(
                words.sure_cost_difference().to_owned(),
                &outcomes.cost,
                outcomes.cheaper,
                Notation::Money(report.currency(), WHOLE),
            ),
            row(
                fill(words.sure_carbon_difference(), &[("rule", rule)]),
                carbon,
                outcomes.emits_less,
                mass,
            ),
        ],
    }
}

/// What would change the answer: the figures in the order in which they are told.
pub fn change(report: &Report, found: &Sensitivity, order: &[usize], note: String) -> Table {
    let words = report.state.language.words();
    let measure = report.state.measure;
    let headings = [
        words.change_figure(),
        words.change_now(),
        words.change_lowest(),
        words.change_highest(),
        words.change_at_lowest(),
        words.change_at_highest(),
        words.change_changes_at(),
    ];
    let notation = difference(measure, report.currency());
    let row = |index: &usize| {
        let variable = &found.variables[*index];
        let amount = |value: f64| exact(report, variable, value);
        let at = match measure {
            Measure::Cost => [variable.cost_at_low, variable.cost_at_high],
            Measure::Carbon => [variable.carbon_at_low, variable.carbon_at_high],
        };
        let turned = variable.break_evens(measure);
        let turned: Vec<Cell> = turned.iter().map(|one| amount(one.value)).collect();
        Row {
            name: figure(report, variable),
            cells: vec![
                amount(variable.current),
                amount(variable.low),
                amount(variable.high),
                Cell::Number(at[0], notation),
                Cell::Number(at[1], notation),
                together(&turned),
            ],
        }
    };
    Table {
        name: "change",
        title: words.change_title().to_owned(),
        note,
        columns: headings.map(str::to_owned).to_vec(),
        rows: order.iter().map(row).collect(),
    }
}

/// Numbers of one notation in one cell.
fn together(cells: &[Cell]) -> Cell {
    let mut values = Vec::new();
    let mut of_all = None;
    for cell in cells {
        if let Cell::Number(value, notation) = cell {
            values.push(*value);
            of_all = Some(*notation);
        }
    }
    of_all.map_or(Cell::None, |notation| Cell::Numbers(values, notation))
}

/// How two figures act together: `values` by the second of them, then the first.
pub fn two_at_a_time(
    report: &Report,
    title: String,
    [columns, rows]: [&[String]; 2],
    values: &[Vec<f64>],
) -> Table {
    let notation = difference(report.state.measure, report.currency());
    // The highest first, as on the map.
    let rows = rows.iter().zip(values).rev();
    let row = |(name, values): (&String, &Vec<f64>)| Row {
        name: name.clone(),
        cells: values
            .iter()
            .map(|value| Cell::Number(*value, notation))
            .collect(),
    };
    Table {
        name: "change-map",
        note: String::new(),
        columns: core::iter::once(title.clone())
            .chain(columns.iter().cloned())
            .collect(),
        rows: rows.map(row).collect(),
        title,
    }
}

/// How it is said that a plan has devices that miss the need or a requirement; `None` where it has
/// none.
pub fn missing(report: &Report, plan: PlanKind) -> Option<&'static str> {
    let words = report.state.language.words();
    let shortfall = report
        .state
        .comparison()
        .shortfall(report.state.valid(), plan)?;
    Some(match shortfall {
        Shortfall::Requirement => words.mix_misses_requirement(),
        Shortfall::Need => words.mix_misses_need(),
    })
}

/// A point of the trade-off: "mix 3".
pub fn point_name(report: &Report, point: usize) -> String {
    let number = report.format.number((point + 1) as f64, WHOLE);
    fill(
        report.state.language.words().mix_point(),
        &[("number", &number)],
    )
}

/// What a point of the trade-off is called when it is one that matters.
pub fn point_titles(report: &Report, curve: &TradeOff, point: usize) -> Vec<&'static str> {
    let words = report.state.language.words();
    let curve = &curve.frontier;
    let named = [
        (curve.cheapest(), words.mix_cheapest()),
        (curve.balanced, words.mix_balanced()),
        (curve.greenest(), words.mix_greenest()),
    ];
    // One that is at an end is not in between.
    let is_end = point == curve.cheapest() || point == curve.greenest();
    let is_named =
        |(at, name): &(usize, &str)| *at == point && !(is_end && *name == words.mix_balanced());
    let named = named.into_iter().filter(is_named);
    named.map(|(_, name)| name).collect()
}

/// A row for each point of the trade-off, and for each plan where it can be held against them.
pub fn trade_off(report: &Report, curve: &TradeOff) -> Table {
    let words = report.state.language.words();
    let headings = [
        words.mix_column_point(),
        words.mix_column_cost(),
        words.mix_column_first_year(),
        words.mix_column_carbon(),
    ];
    let kilograms = |mass| Cell::Number(mass, Notation::Kilograms);
    let point = |(index, point): (usize, &Point)| {
        let mut name = point_name(report, index);
        for own in point_titles(report, curve, index) {
            name = [&name, ", ", own].concat();
        }
        let totals = &point.totals;
        Row {
            name: sentence_start(&name),
            cells: vec![
                report.money(totals.cost),
                report.money(totals.first_year),
                kilograms(totals.carbon),
            ],
        }
    };
    let plan = |plan: &PlanResult| {
        let name = plan_title(report.state, plan.plan);
        let name = match missing(report, plan.plan) {
            Some(message) => fill(message, &[("plan", &name)]),
            None => name,
        };
        Row {
            name,
            cells: vec![
                report.money(plan.cost.total.value()),
                Cell::None,
                kilograms(plan.carbon.total.value()),
            ],
        }
    };
    let points = curve.frontier.points.iter().enumerate().map(point);
    Table {
        name: "trade-off",
        title: words.mix_title().to_owned(),
        note: String::new(),
        columns: headings.map(str::to_owned).to_vec(),
        rows: points.chain(plans(report.state).map(plan)).collect(),
    }
}

/// What each of the organisations that buy together pays and emits in your mix.
pub fn organisations(report: &Report) -> Table {
    let words = report.words();
    let headings = [
        words.organisation(),
        words.column_alone(),
        words.column_together(),
        words.column_gain(),
        words.column_carbon(),
    ];
    let results = report.state.comparison().organisations.iter().enumerate();
    let rows = results.map(|(index, of)| {
        let mix = &of.plans[PlanKind::YourMix as usize];
        Row {
            name: organisation_name(report.state, index),
            cells: vec![
                report.money(mix.cost_alone.value()),
                report.money(mix.cost.value()),
                report.money(mix.gain.value()),
                Cell::Number(mix.carbon.value(), Notation::Number(WHOLE)),
            ],
        }
    });
    Table {
        name: "organisations",
        title: words.together().to_owned(),
        note: String::new(),
        columns: headings.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}

/// What was published of a case, and what its figures and today's factors give.
pub fn published(report: &Report, case: &PublishedCase) -> Table {
    let words = report.words();
    let headings = [
        words.published_figure(),
        words.published(),
        words.recomputed(),
        words.today(),
    ];
    // What was published is in the currency in which it was published.
    let home = home_currency(report.state.scenario());
    let rows = case.figures.iter().map(|published| {
        let cell = |value, currency| Cell::Number(value, notation(published.kind, currency));
        let of_today = match published.today {
            Today::Compared(_) => report.currency(),
            Today::Calculated(_) => home,
        };
        let today = published.today(report.state.comparison());
        Row {
            name: preset_figure_name(published.kind, report.state.language).to_owned(),
            cells: vec![
                cell(published.published, home),
                cell(published.recomputed, home),
                today.map_or(Cell::None, |value| cell(value, of_today)),
            ],
        }
    });
    Table {
        name: "published",
        title: words.published_case().to_owned(),
        note: String::new(),
        columns: headings.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}

/// How a published figure is written.
fn notation(kind: FigureKind, currency: Currency) -> Notation {
    match kind {
        FigureKind::CostSaved
        | FigureKind::CostSavedPerDevice
        | FigureKind::NetPresentValueNew
        | FigureKind::NetPresentValueRefurbished => Notation::Money(currency, Digits::UpTo(0)),
        FigureKind::EquivalentAnnualCostNew | FigureKind::EquivalentAnnualCostRefurbished => {
            Notation::Money(currency, Digits::UpTo(2))
        }
        FigureKind::CarbonSaved | FigureKind::CarbonSavedFull | FigureKind::CarbonTotal => {
            Notation::Quantity(Unit::Carbon, currency)
        }
        FigureKind::CarbonPerYearThree
        | FigureKind::CarbonPerYearFour
        | FigureKind::CarbonPerYearSix => Notation::Quantity(Unit::CarbonPerYear, currency),
        FigureKind::CarbonShareSaved => Notation::Share(WHOLE),
        FigureKind::FridgeYears | FigureKind::HeatedFlats => Notation::Number(WHOLE),
        FigureKind::CarLaps => Notation::Number(Digits::Decimals(1)),
    }
}
