//! The four cards: cost, warranty and risk, performance, climate.

use yew::NodeRef;

use crate::chart::bars::{Row, Tone};
use crate::engine::Subject;
use crate::engine::cost::Line;
use crate::engine::judged::Difference;
use crate::engine::option_result::OptionResult;
use crate::engine::plan_kind::{PlanKind, plan_shares};
use crate::engine::plan_result::PlanResult;
use crate::scalar::Term;
use crate::scenario::{Allocation, Choice, Currency, DEFAULT_PLACE, Sourcing};
use crate::state::Action;
use crate::state::edit::{ChoicePlace, Edit};
use crate::text::{
    Digits, Format, Unit, allocation_clause, allocation_name, calendar_year, compact_money, fill,
    kilograms_alike, limit_finding, line_name, mass_in_words, masses_alike, money_alike, quantity,
    sentence_start,
};
use crate::ui::answer::verdict::years_text;
use crate::ui::kit::bar_chart::{Bars, PlanRow, Scale, bar_chart};
use crate::ui::kit::explain_button::explain_button;
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::names::{plan_in_sentence, plan_name};
use crate::ui::kit::view::View;
use crate::units::Ratio;

/// The mark of devices by how they are had.
pub const fn tone(sourcing: Sourcing) -> Tone {
    match sourcing {
        Sourcing::New => Tone::New,
        Sourcing::Refurbished => Tone::Refurbished,
        Sourcing::Keep => Tone::Kept,
        Sourcing::HandedDown => Tone::HandedDown,
    }
}

/// The options of a plan, each with how many devices it has of it.
pub fn options_of(view: &View, kind: PlanKind) -> impl Iterator<Item = (&OptionResult, f64)> {
    let results = &view.state.comparison().groups;
    let groups = results.iter().zip(&view.state.valid().inputs().groups);
    groups.flat_map(move |(result, group)| {
        let fits = result.options.iter();
        let fits: Vec<bool> = fits.map(|one| one.service_life.meets_need).collect();
        let (shares, _) = plan_shares(kind, group, &fits);
        let count = group.count.value();
        let options = result.options.iter().zip(shares);
        options.map(move |(option, share)| (option, share.value() * count))
    })
}

/// How a plan is equipped, each way with what its devices add of a value, as parts of the whole.
fn parts(
    view: &View,
    kind: PlanKind,
    of_option: &dyn Fn(&OptionResult) -> f64,
) -> Vec<(Tone, f64)> {
    let mut parts = SOURCINGS.map(|_| 0.0);
    for (option, devices) in options_of(view, kind) {
        parts[option.sourcing as usize] += of_option(option).max(0.0) * devices;
    }
    let all: f64 = parts.iter().sum();
    let parts = SOURCINGS.into_iter().zip(parts);
    let parts = parts.filter(|(_, part)| *part > 0.0);
    parts
        .map(|(sourcing, part)| (tone(sourcing), part / all))
        .collect()
}

const SOURCINGS: [Sourcing; 4] = [
    Sourcing::New,
    Sourcing::Refurbished,
    Sourcing::Keep,
    Sourcing::HandedDown,
];

/// A bar for each plan, divided into what its new, refurbished, kept and handed-down devices add.
/// Where that adds nothing up, such as the first year in which one falls short, a plan that is
/// equipped in several ways has one mark.
fn plan_rows(
    view: &View,
    value: &dyn Fn(&PlanResult) -> f64,
    of_option: Option<&dyn Fn(&OptionResult) -> f64>,
    texts: &[String],
) -> Vec<PlanRow> {
    let rows = shown_plans(view).zip(texts).map(|(plan, text)| {
        let whole = value(plan);
        let parts = parts(view, plan.plan, of_option.unwrap_or(&|_| 1.0));
        let stretches = match parts.as_slice() {
            [] => vec![(Tone::Mixed, whole)],
            [_, _, ..] if of_option.is_none() => vec![(Tone::Mixed, whole)],
            parts => parts
                .iter()
                .map(|(tone, part)| (*tone, whole * part))
                .collect(),
        };
        PlanRow {
            name: plan_name(view, plan.plan),
            row: Row { stretches },
            text: text.clone(),
            second: String::new(),
            is_mix: plan.plan == PlanKind::YourMix,
        }
    });
    rows.collect()
}

/// The plans that there are: where nothing can be had new, or nothing refurbished, there is no plan
/// to be called so.
pub fn shown_plans(view: &View) -> impl Iterator<Item = &PlanResult> {
    let plans = view.state.comparison().plans.iter();
    plans.filter(|plan| match plan.plan {
        PlanKind::AllNew => plan.composition.new.value() > 0.0,
        PlanKind::YourMix => true,
        PlanKind::AllRefurbished => plan.composition.refurbished.value() > 0.0,
    })
}

/// A text for each plan.
fn by_plan(view: &View, text: &dyn Fn(&PlanResult) -> String) -> Vec<String> {
    shown_plans(view).map(text).collect()
}

/// A figure of each plan.
fn figures(view: &View, value: &dyn Fn(&PlanResult) -> f64) -> Vec<f64> {
    shown_plans(view).map(value).collect()
}

/// "26 % lower", or "26 % lower than all new" where it is said what it is held against.
fn against(view: &View, share: f64, other: Option<PlanKind>) -> String {
    let words = view.words();
    let percent = view.format().percent(share.abs(), Digits::Decimals(0));
    let [alone, than] = match share {
        share if share.abs() < 1e-9 => words.same,
        share if share.abs() < 0.005 => words.nearly_same,
        share if share < 0.0 => words.less,
        _ => words.more,
    };
    match other {
        None => fill(alone, &[("percent", &percent)]),
        Some(other) => {
            let other = plan_in_sentence(view, other);
            fill(than, &[("percent", &percent), ("plan", other)])
        }
    }
}

/// What is said of the plan that is judged, after a figure of your mix; nothing where there is
/// nothing to compare.
fn tail(view: &View, share: impl Fn(&Difference) -> Option<Ratio>) -> String {
    let Some(difference) = view.state.comparison().judged_difference() else {
        return String::new();
    };
    let Some(share) = share(&difference) else {
        return String::new();
    };
    let told = against(view, share.value(), Some(difference.against));
    match difference.plan {
        PlanKind::YourMix => [", ", &told].concat(),
        plan => {
            let plan = sentence_start(plan_in_sentence(view, plan));
            [". ", &plan, ": ", &told].concat()
        }
    }
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
    scale: Scale,
    heads: Option<[&'static str; 2]>,
    /// What can be done in the card.
    more: Option<Element>,
    /// Headings, then the cells of each row; the first cell names the row.
    table: Vec<Vec<String>>,
    /// What the table holds under, where that is not all there is to say.
    note: &'static str,
}

fn card(view: &View, card: Card) -> Element {
    let name = card.name;
    let bars = Bars {
        rows: &card.rows,
        scale: card.scale,
        heads: card.heads,
    };
    element("figure")
        .class(&["card ", name].concat())
        .attribute("part", "card")
        .child(
            element("figcaption")
                .child(view.heading(1).text(card.title))
                .child(element("p").class("question").text(&card.question)),
        )
        .child(bar_chart(name, card.title, &card.finding_text, &bars))
        .child(
            element("div")
                .class("finding")
                .child(card.finding)
                .maybe(card.more),
        )
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

/// A row for each plan; `columns` have a heading and a cell for each plan.
fn plan_table(view: &View, columns: &[(&str, Vec<String>)]) -> Vec<Vec<String>> {
    let mut table = vec![vec![view.words().plan.to_owned()]];
    table.extend(shown_plans(view).map(|plan| vec![plan_name(view, plan.plan).to_owned()]));
    for (heading, cells) in columns {
        table[0].push((*heading).to_owned());
        for (row, cell) in table[1..].iter_mut().zip(cells) {
            row.push(cell.clone());
        }
    }
    table
}

/// In which currency amounts are, where its sign does not say it to every reader.
fn in_currency(view: &View) -> &'static str {
    let words = view.words();
    match view.currency() {
        Currency::Sek => words.in_kronor,
        Currency::Nok => words.in_norwegian_kroner,
        Currency::Dkk => words.in_danish_kroner,
        Currency::Eur => "",
    }
}

fn cost_card(view: &View) -> Card {
    let words = view.words();
    let format = view.format();
    let currency = view.currency();
    let comparison = view.state.comparison();
    let mix = comparison.plan(PlanKind::YourMix);
    let amount = compact_money(mix.cost.per_user_year.value(), currency, &format);
    let finding = fill(words.cost_finding, &[("amount", &amount)]);
    let tail = tail(view, |difference| difference.cost_share);
    // The amount is a button, so what stands around it is written apart.
    let (before, rest) = words.cost_finding.split_once('{').unwrap_or_default();
    let (_, after) = rest.split_once('}').unwrap_or_default();
    let exact = |value: f64| format.money(value, currency, Digits::Decimals(0));
    // A row for each line, a column for each plan: ten lines stand better under one another.
    let mut headings = vec![words.cost_line.to_owned()];
    headings.extend(by_plan(view, &|plan| plan_name(view, plan.plan).to_owned()));
    let mut table = vec![headings];
    let row = |name: &str, value: &dyn Fn(&PlanResult) -> f64| {
        let mut row = vec![name.to_owned()];
        row.extend(by_plan(view, &|plan| exact(value(plan))));
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
    let total: &dyn Fn(&PlanResult) -> f64 = &|plan| plan.cost.total.value();
    let explained = Subject::Plan(PlanKind::YourMix, Term::CostPerUserYear);
    Card {
        name: "cost",
        title: words.cost,
        question: fill(words.cost_question, &[("years", &years)]) + in_currency(view),
        finding: element("p")
            .text(before)
            .child(explain_button(view, explained, &amount, "cost"))
            .text(after)
            .text(&tail),
        finding_text: [finding.as_str(), &tail].concat(),
        rows: plan_rows(
            view,
            total,
            Some(&|option| option.cost.total.value()),
            &money_alike(&figures(view, total), currency, &format),
        ),
        scale: Scale::Longest,
        heads: None,
        more: None,
        note: "",
        table,
    }
}

/// What it takes to make all warranties as long as the longest, as a finding.
fn equal_warranty(view: &View) -> String {
    let words = view.words();
    let comparison = view.state.comparison();
    let options = || comparison.groups.iter().flat_map(|group| &group.options);
    let price = |option: &OptionResult| option.warranty.equal_warranty_price;
    if options().any(|option| price(option).is_none()) {
        return words.warranty_finding_none.to_owned();
    }
    let prices = options().filter_map(|option| Some((option.sourcing, price(option)?.value())));
    let (lacking, longest): (Vec<_>, Vec<_>) = prices.partition(|(_, price)| *price > 0.0);
    let dearest = lacking.iter().map(|(_, price)| *price).fold(0.0, f64::max);
    if lacking.is_empty() {
        return words.warranty_finding_equal.to_owned();
    }
    let all_are = |options: &[(Sourcing, f64)], sourcing| {
        let mut options = options.iter();
        options.all(|(of, _)| *of == sourcing)
    };
    let refurbished_lack =
        all_are(&lacking, Sourcing::Refurbished) && all_are(&longest, Sourcing::New);
    let message = if refurbished_lack {
        words.warranty_finding
    } else {
        words.warranty_finding_longest
    };
    let currency = view.currency();
    let dearest_text = view.format().money(dearest, currency, Digits::Decimals(0));
    let is_one_price = lacking.iter().all(|(_, price)| *price == dearest);
    let price = match is_one_price {
        true => dearest_text,
        false => fill(words.up_to, &[("price", &dearest_text)]),
    };
    fill(message, &[("price", &price)])
}

fn warranty_card(view: &View) -> Card {
    let words = view.words();
    let format = view.format();
    let currency = view.currency();
    let percents = by_plan(view, &|plan| {
        format.percent(plan.warranty.covered_share.value(), Digits::Decimals(0))
    });
    let repairs = by_plan(view, &|plan| {
        let repairs = plan.warranty.expected_failures_uncovered.value();
        format.number(repairs, Digits::Decimals(0))
    });
    let finding = equal_warranty(view);
    let mix = view.state.comparison().plan(PlanKind::YourMix);
    let message = match libm::round(mix.warranty.expected_failures_uncovered.value()) == 1.0 {
        true => words.repair_expected,
        false => words.repairs_expected,
    };
    let number = format.number(
        mix.warranty.expected_failures_uncovered.value(),
        Digits::Decimals(0),
    );
    let expected = fill(message, &[("number", &number)]);
    let explained = Subject::Plan(PlanKind::YourMix, Term::FailuresUncovered);
    let costs = figures(view, &|plan| plan.warranty.cost_outside_warranty.value());
    let costs = costs
        .iter()
        .map(|cost| format.money(*cost, currency, Digits::Decimals(0)));
    let mut rows = plan_rows(
        view,
        &|plan| plan.warranty.covered_share.value(),
        Some(&|option| option.warranty.covered_years.value()),
        &percents,
    );
    for (row, repairs) in rows.iter_mut().zip(&repairs) {
        row.second = repairs.clone();
    }
    Card {
        name: "warranty",
        title: words.warranty,
        question: words.warranty_question.to_owned(),
        finding: element("p")
            .child(explain_button(view, explained, &expected, "warranty"))
            .text(". ")
            .text(&finding),
        finding_text: [&expected, ". ", &finding].concat(),
        rows,
        // What is a whole is all of the time.
        scale: Scale::Whole(1.0),
        heads: Some([words.head_covered, words.head_repairs]),
        more: None,
        note: "",
        table: plan_table(
            view,
            &[
                (words.column_covered, percents),
                (words.column_repairs, repairs),
                (words.column_repair_cost, costs.collect()),
            ],
        ),
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
        let is_near = |year: Option<f64>| year.is_some_and(|year| year < latest);
        let is_estimated = fitness.first_is_estimated && is_near(fitness.first_unmet_year)
            || fitness.last_is_estimated && is_near(fitness.last_unmet_year);
        let span = if first == last {
            first
        } else {
            [&first, "–", &last].concat()
        };
        if is_estimated {
            fill(words.about_year, &[("year", &span)])
        } else {
            span
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
        Some(limit) if is_near => {
            limit_finding(limit, mix.fitness.first_is_estimated, view.state.language)
        }
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
    let fit_until = by_plan(view, &until);
    Card {
        name: "performance",
        title: words.performance,
        question: words.performance_question.to_owned(),
        finding: element("p").text(finding).text(". ").maybe(explained),
        finding_text: finding.to_owned(),
        rows: plan_rows(view, &years, None, &fit_until),
        scale: Scale::Longest,
        heads: None,
        more: None,
        note: "",
        table: plan_table(view, &[(words.column_fit_until, fit_until)]),
    }
}

fn climate_card(view: &View) -> Card {
    let words = view.words();
    let format = view.format();
    let comparison = view.state.comparison();
    let grid = view.state.valid().inputs().common.grid.value();
    let intensity = quantity(grid, Unit::CarbonPerKwh, view.currency(), &format);
    let place = view
        .state
        .scenario()
        .place
        .as_deref()
        .unwrap_or(DEFAULT_PLACE);
    let place = format.region(place);
    let mix = comparison.plan(PlanKind::YourMix);
    let mass = mass_in_words(mix.carbon.per_user_year.value(), &format);
    let per_year = fill(words.mass_a_year, &[("mass", &mass)]);
    let tail = tail(view, |difference| difference.carbon_share);
    let rule = rule_of(view);
    let rule_text = allocation_clause(rule, view.state.language);
    let tail = [&tail, " ", rule_text].concat();
    let total: &dyn Fn(&PlanResult) -> f64 = &|plan| plan.carbon.total.value();
    let column = |heading, value: &dyn Fn(&PlanResult) -> f64| {
        (heading, kilograms_alike(&figures(view, value), &format))
    };
    let years = years_text(view);
    let per_user = fill(words.per_user, &[("amount", &per_year)]);
    let explained = Subject::Plan(PlanKind::YourMix, Term::CarbonPerUserYear);
    Card {
        name: "climate",
        title: words.climate,
        question: fill(
            words.climate_question,
            &[
                ("years", &years),
                ("intensity", &intensity),
                ("place", &place),
            ],
        ),
        finding: element("p")
            .child(explain_button(view, explained, &per_user, "climate"))
            .text(&tail),
        finding_text: [per_year.as_str(), &tail].concat(),
        rows: plan_rows(
            view,
            total,
            Some(&|option| option.carbon.total.value()),
            &masses_alike(&figures(view, total), &format),
        ),
        scale: Scale::Longest,
        heads: None,
        more: Some(rules(view, rule)),
        note: allocation_name(rule, view.state.language),
        table: plan_table(
            view,
            &[
                column(words.column_embodied, &|plan| plan.carbon.embodied.value()),
                column(words.column_use, &|plan| plan.carbon.use_carbon.value()),
                column(words.column_total, total),
                column(words.column_per_user_year, &|plan| {
                    plan.carbon.per_user_year.value()
                }),
                column(words.column_avoided, &|plan| plan.carbon.avoided.value()),
            ],
        ),
    }
}

/// The rule for sharing manufacture between those who use a device one after the other.
pub fn rule_of(view: &View) -> Allocation {
    let entered = view.state.scenario().method.allocation;
    entered.unwrap_or(Allocation::CutOff)
}

/// The rule that emissions depend on, to stand beside what is said of them.
pub fn rule_note(view: &View) -> Element {
    let clause = allocation_clause(rule_of(view), view.state.language);
    let text = fill(view.words().emissions_if, &[("clause", clause)]);
    element("p").class("note rule").text(&text)
}

/// The rule for sharing manufacture, which can be changed here, and what comes of the others.
fn rules(view: &View, rule: Allocation) -> Element {
    let words = view.words();
    let name = |rule| allocation_name(rule, view.state.language);
    let choice = |one: &Allocation| {
        let edit = Edit::Choice(ChoicePlace::Allocation, one.word().to_owned());
        let is_on = *one == rule;
        let comparison = view.state.comparison();
        let result = comparison.by_rule.iter().find(|by| by.allocation == *one);
        let share = result.and_then(|result| result.judged?.carbon_share);
        // The finding above says it of the rule in force.
        let share = share.filter(|_| !is_on);
        let result = share.map(|share| [": ", &against(view, share.value(), None)].concat());
        let choice = button(view, Action::Edit(edit))
            .attributes(&[
                ("class", "tab"),
                ("data-rule", one.word()),
                ("aria-pressed", if is_on { "true" } else { "false" }),
            ])
            .text(name(*one));
        element("div")
            .child(choice)
            .child(element("span").text(&result.unwrap_or_default()))
    };
    element("div")
        .attributes(&[("class", "rules"), ("role", "group")])
        .label(words.allocation)
        .each(Allocation::ALL.iter().map(choice))
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
            .child(
                element("p")
                    .class("note")
                    .hidden(card.note.is_empty())
                    .text(card.note),
            )
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
