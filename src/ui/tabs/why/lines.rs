//! The difference by line.

use super::bars::bars;
use crate::decide::told::reasons;
use crate::decision::answer::Judgement;
use crate::decision::measure::Measure;
use crate::report::answer::why;
use crate::report::table::Table;
use crate::report::tables;
use crate::text::{against, fill, judged_plan, list_of, reason_name, sentence_start};
use crate::ui::kit::charts::{Chart, chart_figure};
use crate::ui::kit::later::later;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::rule::rule_note;
use crate::ui::kit::view::View;

later! {
    later, "00000000000000000000000000000109",
    fn table(view: &View) -> Option<Table> = table_made_later
}

fn table_made_later(view: &View) -> Option<Table> {
    tables::why(&view.report(), view.state.measure)
}

/// What costs or emits more and less, and what is the same.
pub fn by_line(view: &View, judgement: &Judgement) -> Element {
    let words = view.words();
    let language = view.state.language;
    let measure = view.state.measure;
    let section = element("div");
    let Some(reasons) = reasons(view.state.comparison(), measure) else {
        return section;
    };
    let sides = [&reasons.less, &reasons.more];
    let differences = sides.iter().flat_map(|side| &side.differences);
    let mut named: Vec<(String, f64)> = differences
        .map(|of| {
            let name = sentence_start(reason_name(of.reason, language));
            (name, of.difference)
        })
        .collect();
    crate::order::sort_by(&mut named, |(_, one), (_, other)| {
        libm::fabs(*other).total_cmp(&libm::fabs(*one))
    });
    let said = why(&view.report(), judgement, measure).unwrap_or_default();
    let finding = match said.is_empty() {
        false => sentence_start(&said),
        true => {
            let names = [
                judged_plan(judgement, language),
                against(judgement, language),
            ];
            let values = [("plan", names[0]), ("other", names[1])];
            fill(words.why_nothing_differs(), &values)
        }
    };
    let same = reasons.same.iter();
    let same: Vec<String> = same
        .map(|reason| reason_name(*reason, language).to_owned())
        .collect();
    let same = fill(
        words.why_the_same(),
        &[("lines", &list_of(&same, language))],
    );
    let chart = Chart {
        name: "why",
        title: words.why_difference(measure),
        finding: &finding,
        drawing: &bars(view, judgement, &named),
        table: &|| table(view),
    };
    section
        .child(chart_figure(view, chart))
        .child(
            element("p")
                .class("note")
                .hidden(reasons.same.is_empty())
                .text(&same),
        )
        .maybe((measure == Measure::Carbon).then(|| rule_note(view)))
}
