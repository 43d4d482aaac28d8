//! A small chart of three bars, one for each plan.

use super::markup::{Element, element};
use crate::chart::bars::{Bar, Mark, PlanRow, Row, Scale, Tone, bars};

/// The chart. `id` is unique in the widget; `description` is the finding, for those who do not see
/// the chart.
pub fn bar_chart(
    id: &str,
    title: &str,
    description: &str,
    chart: &[PlanRow],
    scale: Scale,
) -> Element {
    let rows: Vec<Row> = chart.iter().map(|row| row.row.clone()).collect();
    let (whole, mark) = scale.ends();
    let bars = bars(&rows, whole);
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
    let rows = chart.iter().zip(&bars).map(|(row, bar)| {
        let class = if row.is_mix { "bar mine" } else { "bar" };
        line(class, row.name)
            .child(draw(bar, &pattern, whole.is_some(), mark))
            .child(element("span").class("value").text(&row.text))
    });
    element("div").class("bars").child(meaning).each(rows)
}

const DRAWING: [(&str, &str); 4] = [
    ("class", "drawing"),
    ("width", "100%"),
    ("height", "14"),
    ("focusable", "false"),
];

/// A line of the chart, with what names it.
fn line(class: &str, name: &str) -> Element {
    element("div")
        .class(class)
        .attribute("aria-hidden", "true")
        .child(element("span").class("name").text(name))
}

/// A stretch of a bar. A colour of the style sheet would win over a pattern.
fn stretch(tone: Tone, pattern: &str) -> Element {
    let drawn = element("rect");
    match tone {
        Tone::New => drawn.class("new"),
        Tone::Refurbished => drawn.attribute("fill", &url_of(pattern)),
        Tone::Kept => drawn.class("kept"),
        Tone::HandedDown => drawn.class("handed-down"),
        Tone::Mixed => drawn.class("mixed"),
    }
}

/// Stretches, in percent of the width, as rectangles of a height in px.
pub fn stretches<'a>(
    marks: &'a [Mark],
    pattern: &'a str,
    y: &'a str,
    height: &'a str,
) -> impl Iterator<Item = Element> + 'a {
    marks.iter().map(move |mark| {
        stretch(mark.tone, pattern).attributes(&[
            ("x", &percent(mark.from)),
            ("y", y),
            ("width", &percent(mark.length)),
            ("height", height),
        ])
    })
}

fn percent(value: f64) -> String {
    [&hundredths(value), "%"].concat()
}

fn draw(bar: &Bar, pattern: &str, has_whole: bool, mark: Option<f64>) -> Element {
    let whole = [("x", "0"), ("y", "6.5"), ("width", "100%"), ("height", "1")];
    let mark = mark.map(|at| {
        let at = percent(at.max(0.0).min(100.0));
        element("line").attributes(&[
            ("class", "mark"),
            ("x1", &at),
            ("x2", &at),
            ("y1", "-1"),
            ("y2", "15"),
        ])
    });
    element("svg")
        .attributes(&DRAWING)
        .maybe(has_whole.then(|| element("rect").class("whole").attributes(&whole)))
        .each(stretches(&bar.marks, pattern, "1", "12"))
        .maybe(mark)
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
