//! Which groups make the difference.

use super::bars::{bars, signed};
use crate::decide::told;
use crate::decision::answer::Judgement;
use crate::decision::told::GroupDifference;
use crate::report::names::distinct_name;
use crate::report::table::Table;
use crate::report::tables;
use crate::text::{Digits, Format, better_plan, fill, sentence_start};
use crate::ui::kit::charts::{Chart, chart_figure};
use crate::ui::kit::later::later;
use crate::ui::kit::markup::Element;
use crate::ui::kit::view::View;

/// How many groups have a bar of their own.
const OWN_BAR: usize = 12;

later! {
    later, "0000000000000000000000000000010a",
    fn table(view: &View) -> Table = table_made_later
}

fn table_made_later(view: &View) -> Table {
    let groups = told::by_group(view.state.valid(), view.state.comparison());
    tables::why_groups(&view.report(), &groups)
}

/// The groups that make most of the difference; nothing where there is one group.
pub fn by_group(view: &View, judgement: &Judgement) -> Option<Element> {
    let words = view.words();
    let measure = view.state.measure;
    let groups = told::by_group(view.state.valid(), view.state.comparison());
    let of = |group: &GroupDifference| group.difference(measure);
    let mut named: Vec<(String, f64)> = groups
        .iter()
        .enumerate()
        .map(|(index, group)| (distinct_name(&view.state, index), of(group)))
        .collect();
    crate::order::sort_by(&mut named, |(_, one), (_, other)| {
        libm::fabs(*other).total_cmp(&libm::fabs(*one))
    });
    let finding = finding(view, judgement, &named)?;
    if named.len() > OWN_BAR {
        let others = named.split_off(OWN_BAR - 1);
        let number = view
            .format()
            .number(others.len() as f64, Digits::Decimals(0));
        let category = view.format().category_of_count(others.len());
        let name = fill(words.why_other_groups(category), &[("number", &number)]);
        named.push((name, others.iter().map(|(_, value)| value).sum()));
    }
    let chart = Chart {
        name: "why-groups",
        title: words.why_groups(),
        finding: &finding,
        drawing: &bars(view, judgement, &named),
        table: &|| Some(table(view)),
    };
    Some(chart_figure(view, chart))
}

/// Who is better in most groups, and where that makes most.
fn finding(view: &View, judgement: &Judgement, named: &[(String, f64)]) -> Option<String> {
    let words = view.words();
    let format = view.format();
    let sum: f64 = named.iter().map(|(_, value)| value).sum();
    let is_for = |value: f64| value != 0.0 && (value < 0.0) == (sum < 0.0);
    let for_it = named.iter().filter(|(_, value)| is_for(*value));
    let (number, all) = (for_it.clone().count(), named.len());
    let (group, most) = for_it.clone().next()?;
    let plan = better_plan(judgement, sum, view.state.language);
    let count = |number: usize| format.number(number as f64, Digits::Decimals(0));
    let values = [
        ("Plan", sentence_start(plan)),
        ("number", count(number)),
        ("all", count(all)),
        ("group", group.clone()),
        ("amount", signed(view, &[*most]).concat()),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    Some(fill(words.why_groups_better(view.state.measure), &values))
}
