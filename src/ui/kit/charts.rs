//! Charts on the page: what `chart` has laid out becomes a figure with its finding, a picture and a
//! table.

use super::bar_chart::{hatch, hundredths, url_of};
use super::later::{later, once_here};
use super::markup::{Element, element};
use super::save_menu::open_table;
use super::table::table_button;
use super::view::View;
use crate::chart::drawing::{Anchor, Drawing, Mark, Point, Role, Shape};
use crate::report::table::Table;

/// A chart with what belongs to it.
pub struct Chart<'a> {
    /// Unique in the widget; its table is known by it.
    pub name: &'static str,
    /// What the chart is about, in a few words.
    pub title: &'a str,
    /// What it shows, as a sentence.
    pub finding: &'a str,
    pub drawing: &'a Drawing,
    /// It is made when it is open.
    pub table: &'a dyn Fn() -> Option<Table>,
}

/// The place of a chart in the widget.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The column of what one enters.
    Left,
    /// The column of what comes of it.
    Right,
    /// Beside the verdict.
    Beside,
}

/// Width of the widget from which there are two columns, and the space between them, as in the
/// style sheet. It is one of the steps in which the width is known: in between, the order would be of
/// one column and the style of two.
const TWO_COLUMNS: f64 = 896.0;
const BETWEEN_COLUMNS: f64 = 28.0;
/// Of thirteen parts, what each column takes.
const LEFT_PARTS: f64 = 5.0;
const RIGHT_PARTS: f64 = 8.0;
/// What the dots take beside the verdict, where there is room for them.
const BESIDE: f64 = 190.0;

impl View {
    /// Whether there is one column, the answer first.
    pub fn is_narrow(&self) -> bool {
        self.state.size.width() < TWO_COLUMNS
    }

    /// The width that a chart has in its place, in px.
    pub fn chart_width(&self, place: Place) -> f64 {
        let whole = self.state.size.width();
        let parts = match place {
            Place::Beside if whole >= 640.0 => return BESIDE,
            _ if self.is_narrow() => return whole,
            Place::Left => LEFT_PARTS,
            Place::Right | Place::Beside => RIGHT_PARTS,
        };
        libm::floor((whole - BETWEEN_COLUMNS) * parts / (LEFT_PARTS + RIGHT_PARTS))
    }

    /// Size of the texts of a chart, in px.
    pub fn chart_font(&self) -> f64 {
        self.state.size.chart_font()
    }
}

later! {
    later, "00000000000000000000000000000108",
    fn opened(view: &View, name: &'static str, title: &str, table: Option<&Table>) -> Element = opened_made_later
}

fn opened_made_later(
    view: &View,
    name: &'static str,
    title: &str,
    table: Option<&Table>,
) -> Element {
    table.map_or_else(
        || element("div"),
        |table| open_table(view, (name, title), table),
    )
}

/// The whole figure. Its table opens under it.
pub fn chart_figure(view: &View, chart: Chart) -> Element {
    let is_open = view.state.open_table() == Some(chart.name);
    let place = [chart.name, "-table"].concat();
    let button = table_button(view, chart.name, chart.title, &place);
    let opened = is_open.then(|| {
        once_here(view, view.state.rest, &|| {
            opened(view, chart.name, chart.title, (chart.table)().as_ref())
        })
    });
    let finding = element("figcaption").class("chart-finding");
    element("figure")
        .class(&["figure ", chart.name].concat())
        .attribute("part", "chart")
        .child(finding.text(chart.finding))
        .child(picture(
            chart.name,
            chart.title,
            chart.finding,
            chart.drawing,
        ))
        .child(button)
        .child(element("div").id(&place).maybe(opened))
}

/// The picture alone, for where the finding stands beside it. `name` is unique in the widget;
/// `description` is the finding, for those who do not see the picture.
pub fn picture(name: &str, title: &str, description: &str, drawing: &Drawing) -> Element {
    let (title_id, text_id) = ([name, "-title"].concat(), [name, "-text"].concat());
    let pattern = [name, "-hatch"].concat();
    let is_hatched = |mark: &Mark| matches!(mark.shape, Shape::Rect(_)) && has_hatching(mark.role);
    let picture = element("svg")
        .attributes(&[
            ("class", "chart"),
            ("role", "img"),
            ("focusable", "false"),
            ("aria-labelledby", &[&title_id, " ", &text_id].concat()),
            ("width", &hundredths(drawing.width)),
            ("height", &hundredths(drawing.height)),
        ])
        .child(element("title").id(&title_id).text(title))
        .child(element("desc").id(&text_id).text(description));
    picture
        .maybe(
            drawing
                .marks
                .iter()
                .any(is_hatched)
                .then(|| hatch(&pattern)),
        )
        .each(drawing.marks.iter().map(|mark| draw(mark, &pattern)))
}

/// Whether an area is told apart by the hatching of what is refurbished.
fn has_hatching(role: Role) -> bool {
    matches!(role, Role::Above | Role::Refurbished)
}

fn draw(mark: &Mark, pattern: &str) -> Element {
    let class = class(mark.role);
    match &mark.shape {
        // A colour of the style sheet would win over the pattern.
        Shape::Rect(area) => {
            let drawn = element("rect").attributes(&[
                ("x", &hundredths(area.x)),
                ("y", &hundredths(area.y)),
                ("width", &hundredths(area.width)),
                ("height", &hundredths(area.height)),
            ]);
            if has_hatching(mark.role) {
                drawn.attribute("fill", &url_of(pattern))
            } else {
                drawn.class(class)
            }
        }
        Shape::Circle { at, radius } => element("circle").class(class).attributes(&[
            ("cx", &hundredths(at.x)),
            ("cy", &hundredths(at.y)),
            ("r", &hundredths(*radius)),
        ]),
        Shape::Line(points) => {
            element("polyline").attributes(&[("class", class), ("points", &path(points))])
        }
        Shape::Text { at, anchor, text } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            element("text").class(class).text(text).attributes(&[
                ("x", &hundredths(at.x)),
                ("y", &hundredths(at.y)),
                ("text-anchor", anchor),
            ])
        }
    }
}

fn path(points: &[Point]) -> String {
    let mut path = String::new();
    for point in points {
        path.push_str(&hundredths(point.x));
        path.push(' ');
        path.push_str(&hundredths(point.y));
        path.push(' ');
    }
    path
}

/// What the style sheet calls a role.
fn class(role: Role) -> &'static str {
    match role {
        Role::New => "new",
        Role::Refurbished => "refurbished",
        Role::Mix => "mix",
        Role::Below => "below",
        Role::Above => "above",
        Role::Level => "level",
        Role::Missing => "missing",
        Role::Other => "other",
        Role::Layer(0) => "layer-0",
        Role::Layer(1) => "layer-1",
        Role::Layer(2) => "layer-2",
        Role::Layer(3) => "layer-3",
        Role::Layer(_) => "layer-4",
        Role::Received => "received",
        Role::Limit => "limit",
        Role::Grid => "grid",
        Role::Axis => "axis",
        Role::Zero => "zero",
        Role::Curve => "curve",
        Role::Jump => "jump",
        Role::Current => "current",
        Role::BreakEven => "break-even",
        Role::Boundary => "boundary",
        Role::Leader => "leader",
        Role::Tick => "tick",
        Role::Title => "title",
    }
}
