//! The four cards: cost, warranty and risk, performance, climate.

use yew::NodeRef;

use super::bar_chart::{PlanRow, bar_chart};
use super::explain_button::explain_button;
use super::markup::{Element, button, element};
use super::names::plan_name;
use super::state::Action;
use super::verdict::years_text;
use super::view::View;
use crate::chart::bars::{Row, Tone};
use crate::engine::Subject;
use crate::engine::cost::Line;
use crate::engine::plan::PlanKind;
use crate::engine::results::{OptionResult, PlanResult};
use crate::scalar::Term;
use crate::scenario::{DEFAULT_PLACE, Sourcing};
use crate::text::{
    Digits, Format, Unit, calendar_year, compact_money, compact_tonnes, fill, limit_finding,
    line_name, quantity,
};

/// A bar for each plan. The mix is divided into what its new and its refurbished devices add.
fn plan_rows(
    view: &View,
    value: &dyn Fn(&PlanResult) -> f64,
    of_option: &dyn Fn(&OptionResult) -> f64,
    text: &dyn Fn(&PlanResult) -> String,
) -> Vec<PlanRow> {
    let comparison = view.state.comparison();
    let rows = comparison.plans.iter().map(|plan| {
        let whole = value(plan);
        let stretches = match plan.plan {
            PlanKind::AllNew if plan.unchanged_groups.is_empty() => vec![(Tone::New, whole)],
            PlanKind::AllRefurbished if plan.unchanged_groups.is_empty() => {
                vec![(Tone::Refurbished, whole)]
            }
            PlanKind::YourMix => {
                let options = || comparison.groups.iter().flat_map(|group| &group.options);
                let all: f64 = options()
                    .map(|option| of_option(option) * option.users.value())
                    .sum();
                let new: f64 = options()
                    .filter(|option| option.sourcing == Sourcing::New)
                    .map(|option| of_option(option) * option.users.value())
                    .sum();
                let share = if all > 0.0 {
                    (new / all).max(0.0).min(1.0)
                } else {
                    0.0
                };
                vec![
                    (Tone::New, whole * share),
                    (Tone::Refurbished, whole * (1.0 - share)),
                ]
            }
            _ => vec![(Tone::Mixed, whole)],
        };
        PlanRow {
            name: plan_name(view, plan.plan),
            row: Row { stretches },
            text: text(plan),
            is_mix: plan.plan == PlanKind::YourMix,
        }
    });
    rows.collect()
}

/// "26 % lower", against all new.
fn against_new(view: &View, share: Option<f64>) -> String {
    let words = view.words();
    let Some(share) = share else {
        return String::new();
    };
    let percent = view.format().percent(share.abs(), Digits::Decimals(0));
    let sentence = if share.abs() < 0.005 {
        words.same
    } else if share < 0.0 {
        words.less
    } else {
        words.more
    };
    fill(sentence, &[("percent", &percent)])
}

/// One card: a question, a chart, a finding, and a table of the exact values.
struct Card {
    name: &'static str,
    title: &'static str,
    question: String,
    /// The finding, which closes the card.
    finding: Element,
    /// The same as text, which describes the chart.
    finding_text: String,
    rows: Vec<PlanRow>,
    /// Headings, then the cells of each row; the first cell names the row.
    table: Vec<Vec<String>>,
}

fn card(view: &View, card: Card) -> Element {
    let name = card.name;
    element("figure")
        .class(&["card ", name].concat())
        .attribute("part", "card")
        .child(
            element("figcaption")
                .child(view.heading(1).text(card.title))
                .child(element("p").class("question").text(&card.question)),
        )
        .child(bar_chart(name, card.title, &card.finding_text, &card.rows))
        .child(card.finding.class("finding"))
        .child(table_button(view, name, card.title, "card-table"))
}

/// Opens and closes the table of a chart, which stands at the id `place`.
pub fn table_button(view: &View, name: &'static str, title: &str, place: &str) -> Element {
    let words = view.words();
    let is_open = view.state.open_table() == Some(name);
    let action = if is_open {
        words.hide_table
    } else {
        words.show_table
    };
    button(view, Action::ToggleTable(name))
        .attributes(&[
            ("class", "quiet"),
            ("data-table", name),
            ("aria-expanded", if is_open { "true" } else { "false" }),
            ("aria-controls", place),
        ])
        .label(&fill(words.action_of, &[("what", action), ("of", title)]))
        .text(action)
}

/// A table whose first row and first column are headings. Where it is wider than its place it can
/// be scrolled, by keyboard too.
pub fn table(name: &str, rows: &[Vec<String>]) -> Element {
    let heading = |scope, text: &String| element("th").attribute("scope", scope).text(text);
    let head = rows.first().into_iter().flatten();
    let row = |row: &Vec<String>| {
        let cell = |(column, text): (usize, &String)| match column {
            0 => heading("row", text),
            _ => element("td").text(text),
        };
        element("tr").each(row.iter().enumerate().map(cell))
    };
    let table = element("table")
        .child(element("caption").class("unseen").text(name))
        .child(element("thead").child(element("tr").each(head.map(|text| heading("col", text)))))
        .child(element("tbody").each(rows.iter().skip(1).map(row)));
    element("div")
        .attributes(&[("class", "scroll"), ("tabindex", "0"), ("role", "region")])
        .label(name)
        .child(table)
}

fn plan_table(
    view: &View,
    headings: &[&str],
    cells: impl Fn(&PlanResult) -> Vec<String>,
) -> Vec<Vec<String>> {
    let mut table: Vec<Vec<String>> = vec![headings.iter().map(|text| (*text).into()).collect()];
    for plan in &view.state.comparison().plans {
        let mut row = vec![plan_name(view, plan.plan).to_owned()];
        row.extend(cells(plan));
        table.push(row);
    }
    table
}

fn cost_card(view: &View) -> Card {
    let words = view.words();
    let format = view.format();
    let currency = view.currency();
    let comparison = view.state.comparison();
    let mix = comparison.plan(PlanKind::YourMix);
    let amount = format.money(
        mix.cost.per_user_year.value(),
        currency,
        Digits::Significant(3),
    );
    let share = comparison.differences[0]
        .cost_share
        .map(|share| share.value());
    let finding = fill(words.cost_finding, &[("amount", &amount)]);
    let tail = [", ", &against_new(view, share)].concat();
    // The amount is a button, so what stands around it is written apart.
    let (before, rest) = words.cost_finding.split_once('{').unwrap_or_default();
    let (_, after) = rest.split_once('}').unwrap_or_default();
    let exact = |value: f64| format.money(value, currency, Digits::Decimals(0));
    // A row for each line, a column for each plan: ten lines stand better under one another.
    let mut headings = vec![words.cost_line.to_owned()];
    headings.extend(PlanKind::ALL.map(|kind| plan_name(view, kind).to_owned()));
    let mut table = vec![headings];
    let row = |name: &str, value: &dyn Fn(&PlanResult) -> f64| {
        let mut row = vec![name.to_owned()];
        row.extend(comparison.plans.iter().map(|plan| exact(value(plan))));
        row
    };
    for line in Line::ALL {
        let name = line_name(line, view.state.language);
        table.push(row(&name, &|plan| plan.cost.lines[line].value()));
    }
    table.push(row(words.column_total, &|plan| plan.cost.total.value()));
    table.push(row(words.column_per_user_year, &|plan| {
        plan.cost.per_user_year.value()
    }));
    let years = years_text(view);
    let explained = Subject::Plan(PlanKind::YourMix, Term::CostPerUserYear);
    Card {
        name: "cost",
        title: words.cost,
        question: fill(words.cost_question, &[("years", &years)]),
        finding: element("p")
            .text(before)
            .child(explain_button(view, explained, &amount, "cost"))
            .text(after)
            .text(&tail),
        finding_text: [finding.as_str(), &tail].concat(),
        rows: plan_rows(
            view,
            &|plan| plan.cost.total.value(),
            &|option| option.cost.total.value(),
            &|plan| compact_money(plan.cost.total.value(), currency, &format),
        ),
        table,
    }
}

/// The dearest equal warranty among the options of the mix: what it takes to make terms equal.
fn equal_warranty(view: &View) -> (Option<f64>, bool) {
    let comparison = view.state.comparison();
    let options = comparison.groups.iter().flat_map(|group| &group.options);
    let prices: Vec<Option<f64>> = options
        .map(|option| {
            option
                .warranty
                .equal_warranty_price
                .map(|price| price.value())
        })
        .collect();
    let unavailable = prices.iter().any(Option::is_none);
    let dearest = prices.into_iter().flatten().fold(0.0, f64::max);
    ((dearest > 0.0).then_some(dearest), unavailable)
}

fn warranty_card(view: &View) -> Card {
    let words = view.words();
    let format = view.format();
    let currency = view.currency();
    let percent = |plan: &PlanResult| {
        format.percent(plan.warranty.covered_share.value(), Digits::Decimals(0))
    };
    let repairs = |plan: &PlanResult| {
        format.number(
            plan.warranty.expected_failures_uncovered.value(),
            Digits::Decimals(0),
        )
    };
    let (price, unavailable) = equal_warranty(view);
    let finding = match price {
        _ if unavailable => words.warranty_finding_none.to_owned(),
        None => words.warranty_finding_equal.to_owned(),
        Some(price) => {
            let price = format.money(price, currency, Digits::Decimals(0));
            fill(words.warranty_finding, &[("price", &price)])
        }
    };
    let failures = repairs(view.state.comparison().plan(PlanKind::YourMix));
    let headings = [
        words.plan,
        words.column_covered,
        words.column_repairs,
        words.column_repair_cost,
    ];
    let expected = fill(words.repairs_expected, &[("number", &failures)]);
    let explained = Subject::Plan(PlanKind::YourMix, Term::FailuresUncovered);
    Card {
        name: "warranty",
        title: words.warranty,
        question: words.warranty_question.to_owned(),
        finding: element("p")
            .child(explain_button(view, explained, &expected, "warranty"))
            .text(". ")
            .text(&finding),
        finding_text: finding,
        rows: plan_rows(
            view,
            &|plan| plan.warranty.covered_share.value(),
            &|option| option.warranty.covered_years.value(),
            &|plan| [percent(plan).as_str(), " · ", &repairs(plan)].concat(),
        ),
        table: plan_table(view, &headings, |plan| {
            vec![
                percent(plan),
                repairs(plan),
                format.money(
                    plan.warranty.cost_outside_warranty.value(),
                    currency,
                    Digits::Decimals(0),
                ),
            ]
        }),
    }
}

/// Nobody knows what is asked of a device later than this many years from now, or whether its maker
/// still updates it: what is fit for longer is told and drawn as fit for at least so long.
const LONGEST_FIT: f64 = 10.0;

fn performance_card(view: &View) -> Card {
    let words = view.words();
    let comparison = view.state.comparison();
    let until = |plan: &PlanResult| {
        let fitness = &plan.fitness;
        if fitness.users_unmet.value() > 0.0 {
            return words.need_not_met_short.to_owned();
        }
        let latest = comparison.purchase_year + LONGEST_FIT;
        let end = |year: Option<f64>| match year {
            Some(year) if year < latest => calendar_year(year),
            _ => [&calendar_year(latest), "+"].concat(),
        };
        let (first, last) = (end(fitness.first_unmet_year), end(fitness.last_unmet_year));
        if first == last {
            first
        } else {
            [&first, "–", &last].concat()
        }
    };
    let years = |plan: &PlanResult| {
        let first = plan.fitness.first_unmet_year;
        first.map_or(LONGEST_FIT, |year| {
            (year - comparison.purchase_year).min(LONGEST_FIT)
        })
    };
    let mix = comparison.plan(PlanKind::YourMix);
    let is_near = mix
        .fitness
        .first_unmet_year
        .is_some_and(|year| year < comparison.purchase_year + LONGEST_FIT);
    let finding = match mix.fitness.first_limit {
        Some(limit) if is_near => limit_finding(limit, view.state.language),
        _ => words.performance_unlimited_finding,
    };
    let shortest = comparison
        .groups
        .iter()
        .enumerate()
        .flat_map(|(group, result)| {
            result
                .options
                .iter()
                .enumerate()
                .map(move |(option, result)| (group, option, result))
        });
    let shortest = shortest
        .filter(|(_, _, option)| option.users.value() > 0.0)
        .min_by(|(_, _, a), (_, _, b)| {
            a.service_life
                .years
                .value()
                .total_cmp(&b.service_life.years.value())
        });
    let explained = shortest.map(|(group, option, result)| {
        let life = quantity(
            result.service_life.years.value(),
            Unit::Years,
            view.currency(),
            &view.format(),
        );
        let text = fill(words.shortest_life, &[("years", &life)]);
        let explained = Subject::Option(group, option, Term::ServiceLife);
        explain_button(view, explained, &text, "performance")
    });
    let mut rows = plan_rows(view, &years, &|_| 1.0, &until);
    for row in &mut rows {
        if row.is_mix {
            let whole = row.row.stretches.iter().map(|(_, value)| value).sum();
            row.row.stretches = vec![(Tone::Mixed, whole)];
        }
    }
    Card {
        name: "performance",
        title: words.performance,
        question: words.performance_question.to_owned(),
        finding: element("p").text(finding).text(". ").maybe(explained),
        finding_text: finding.to_owned(),
        rows,
        table: plan_table(view, &[words.plan, words.column_fit_until], |plan| {
            vec![until(plan)]
        }),
    }
}

fn climate_card(view: &View) -> Card {
    let words = view.words();
    let format = view.format();
    let comparison = view.state.comparison();
    let grid = view.state.valid().inputs().common.grid.value();
    let grams = format.number(grid * 1000.0, Digits::Significant(2));
    let intensity = [&grams, "\u{a0}g/kWh"].concat();
    let place = view
        .state
        .scenario()
        .place
        .as_deref()
        .unwrap_or(DEFAULT_PLACE);
    let place = format.region(place);
    let grid_text = fill(
        words.climate_finding,
        &[("intensity", &intensity), ("place", &place)],
    );
    let mix = comparison.plan(PlanKind::YourMix);
    let kilograms = format.number(mix.carbon.per_user_year.value(), Digits::Significant(2));
    let per_year = fill(words.kilograms_a_year, &[("number", &kilograms)]);
    let share = comparison.differences[0]
        .carbon_share
        .map(|share| share.value());
    let tail = [", ", &against_new(view, share), ". ", &grid_text].concat();
    let exact = |value: f64| quantity(value, Unit::Carbon, view.currency(), &format);
    let headings = [
        words.plan,
        words.column_embodied,
        words.column_use,
        words.column_total,
        words.column_per_user_year,
        words.column_avoided,
    ];
    let years = years_text(view);
    let per_user = fill(words.per_user, &[("amount", &per_year)]);
    let explained = Subject::Plan(PlanKind::YourMix, Term::CarbonPerUserYear);
    Card {
        name: "climate",
        title: words.climate,
        question: fill(words.climate_question, &[("years", &years)]),
        finding: element("p")
            .child(explain_button(view, explained, &per_user, "climate"))
            .text(&tail),
        finding_text: [per_year.as_str(), &tail].concat(),
        rows: plan_rows(
            view,
            &|plan| plan.carbon.total.value(),
            &|option| option.carbon.total.value(),
            &|plan| compact_tonnes(plan.carbon.total.value(), &format),
        ),
        table: plan_table(view, &headings, |plan| {
            vec![
                exact(plan.carbon.embodied.value()),
                exact(plan.carbon.use_carbon.value()),
                exact(plan.carbon.total.value()),
                exact(plan.carbon.per_user_year.value()),
                exact(plan.carbon.avoided.value()),
            ]
        }),
    }
}

/// The cards, and below them, at `place`, the table that is open.
pub fn cards(view: &View, place: &NodeRef) -> Element {
    let words = view.words();
    let cards = [
        cost_card(view),
        warranty_card(view),
        performance_card(view),
        climate_card(view),
    ];
    let open = cards
        .iter()
        .find(|card| view.state.open_table() == Some(card.name));
    let open = open.map(|card| {
        let name = fill(words.table_of, &[("chart", card.title)]);
        element("div")
            .class("panel")
            .child(table(&name, &card.table))
    });
    let table = element("div").id("card-table");
    // Who looks for the place finds it only where a table of a card is open.
    let table = if open.is_some() {
        table.at(place)
    } else {
        table
    };
    element("div")
        .child(
            element("section")
                .class("cards")
                .label(words.cards)
                .each(cards.map(|contents| card(view, contents))),
        )
        .child(table.maybe(open))
}
