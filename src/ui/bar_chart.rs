//! A small chart of three bars, one for each plan.

use super::markup::{Element, element};
use crate::chart::bars::{Bar, Mark, Row, Tone, bars};

/// A plan's row: its name, its bar, and its value as text.
#[derive(Clone, PartialEq)]
pub struct PlanRow {
    pub name: &'static str,
    pub row: Row,
    pub text: String,
    /// The mix stands out.
    pub is_mix: bool,
}

/// The width of the longest bar, in percent of the chart's width: the rest is for its label.
const LONGEST: f64 = 48.0;

/// The chart. `id` is unique in the widget; `description` is the finding, for those who do not see
/// the chart.
pub fn bar_chart(id: &str, title: &str, description: &str, plans: &[PlanRow]) -> Element {
    let rows: Vec<Row> = plans.iter().map(|row| row.row.clone()).collect();
    let bars = bars(&rows, LONGEST);
    let pattern = [id, "-hatch"].concat();
    let (title_id, text_id) = ([id, "-title"].concat(), [id, "-text"].concat());
    let meaning = element("svg")
        .attributes(&[
            ("class", "meaning"),
            ("role", "img"),
            ("aria-labelledby", &[&title_id, " ", &text_id].concat()),
            ("width", "0"),
            ("height", "0"),
        ])
        .child(element("title").id(&title_id).text(title))
        .child(element("desc").id(&text_id).text(description))
        .child(hatch(&pattern));
    element("div")
        .class("bars")
        .child(meaning)
        .each(plans.iter().zip(&bars).map(|(row, bar)| {
            element("div")
                .class(if row.is_mix { "bar mine" } else { "bar" })
                .attribute("aria-hidden", "true")
                .child(element("span").class("name").text(row.name))
                .child(draw(bar, &pattern, &row.text))
        }))
}

fn draw(bar: &Bar, pattern: &str, text: &str) -> Element {
    let percent = |value: f64| [&hundredths(value), "%"].concat();
    let mark = |mark: &Mark| {
        let drawn = element("rect").attributes(&[
            ("x", &percent(mark.from)),
            ("y", "3"),
            ("width", &percent(mark.length)),
            ("height", "14"),
        ]);
        // A colour of the style sheet would win over the pattern.
        match mark.tone {
            Tone::New => drawn.class("new"),
            Tone::Mixed => drawn.class("mixed"),
            Tone::Refurbished => drawn.attribute("fill", &url_of(pattern)),
        }
    };
    let drawing = [
        ("class", "drawing"),
        ("width", "100%"),
        ("height", "20"),
        ("focusable", "false"),
    ];
    let end = percent(bar.end);
    let label = [("x", end.as_str()), ("dx", "6"), ("y", "15")];
    element("svg")
        .attributes(&drawing)
        .each(bar.marks.iter().map(mark))
        .child(element("text").attributes(&label).text(text))
}

/// What fills a mark with a pattern.
pub fn url_of(pattern: &str) -> String {
    ["url(#", pattern, ")"].concat()
}

/// A length from zero as text with two decimals: whole numbers are cheaper to print than fractions.
pub fn hundredths(value: f64) -> String {
    let hundredths = libm::round(value * 100.0) as i32;
    let part = hundredths % 100;
    let zero = if part < 10 { "0" } else { "" };
    format!("{}.{zero}{part}", hundredths / 100)
}

/// The pattern that stands for refurbished: a rectangle is filled with it by `fill="url(#id)"`.
pub fn hatch(id: &str) -> Element {
    let pattern = [
        ("id", id),
        ("width", "7"),
        ("height", "7"),
        ("patternUnits", "userSpaceOnUse"),
        ("patternTransform", "rotate(45)"),
    ];
    let stripe = |class, width| {
        element("rect").attributes(&[("class", class), ("width", width), ("height", "7")])
    };
    element("defs").child(
        element("pattern")
            .attributes(&pattern)
            .child(stripe("refurbished", "7"))
            .child(stripe("stripe", "2")),
    )
}
