//! A document on paper.

use crate::chart::axis::Axis;
use crate::chart::dots::{Ends, dots};
use crate::chart::drawing::Drawing;
use crate::chart::lines::{Lines as LinesToDraw, lines};
use crate::report::note::{Length, is_crowded};
use crate::report::prose::{Block, Chart, Document, Dots, Lines, Link, Paragraph, Weight};
use crate::report::table::Table;
use crate::text::{Digits, Format};
use crate::ui::kit::bar_chart::bar_chart;
use crate::ui::kit::charts::picture;
use crate::ui::kit::markup::{Element, element, heading};
use crate::ui::kit::view::View;

/// Widths of charts in px: of the dots beside a text, and of one of two charts beside one another.
const DOTS: f64 = 180.0;
const DOTS_HEIGHT: f64 = 88.0;
const HALF: f64 = 270.0;
/// The size of the texts in them, in px.
const FONT: f64 = 11.0;

/// With a title of more bytes one page has to be set closer.
const LONG_TITLE: usize = 100;

/// The document, as it is printed.
pub fn paper(view: &View, document: &Document, length: Length) -> Element {
    let is_dense = is_crowded(&view.report()) || document.title.len() > LONG_TITLE;
    let class = match (length, is_dense) {
        (Length::Short, false) => "paper short",
        (Length::Short, true) => "paper short dense",
        (Length::Full, false) => "paper full",
        (Length::Full, true) => "paper full dense",
    };
    let line = |class: &str, text: &String| {
        (!text.is_empty()).then(|| element("p").class(class).text(text))
    };
    let head = element("header")
        .maybe(line("kind", &document.kind))
        .child(heading(view, 0).text(&document.title))
        .maybe(line("byline", &document.byline));
    element("article")
        .attributes(&[("class", class), ("lang", document.language.tag())])
        .child(head)
        .each(blocks(view, &document.blocks))
}

fn blocks<'a>(view: &'a View, blocks: &'a [Block]) -> impl Iterator<Item = Element> + 'a {
    blocks.iter().map(|block| match block {
        Block::Heading(text) => heading(view, 1).text(text),
        Block::Subheading(text) => heading(view, 2).text(text),
        Block::Paragraph(paragraph) => of_paragraph(paragraph),
        Block::List(items) => element("ul").each(items.iter().map(|item| element("li").text(item))),
        Block::Link(link) => of_link(link),
        Block::Table(table) => of_table(view, table),
        Block::Chart(chart) => of_chart(view, chart),
        Block::Beside(parts) => {
            let class = match &parts[..] {
                // A text that goes on below what stands beside its beginning.
                [dots, _] if matches!(dots[..], [Block::Chart(Chart::Dots(_))]) => "around",
                [_, _] => "parts two",
                _ => "parts",
            };
            let part = |part: &Vec<Block>| element("div").each(self::blocks(view, part));
            element("div").class(class).each(parts.iter().map(part))
        }
    })
}

fn of_paragraph(paragraph: &Paragraph) -> Element {
    let class = match paragraph.weight {
        Weight::Claim => "claim",
        Weight::Plain => "plain",
        Weight::Small => "small",
    };
    let lead = &paragraph.lead;
    let lead = (!lead.is_empty()).then(|| element("strong").text(lead).text(" "));
    element("p").class(class).maybe(lead).text(&paragraph.text)
}

fn of_link(link: &Link) -> Element {
    let address = element("a")
        .attribute("href", &link.address)
        .text(&link.text);
    let after =
        (!link.after.is_empty()).then(|| element("span").text(&[" ", &*link.after].concat()));
    element("p")
        .class("small link")
        .text(&[&*link.lead, " "].concat())
        .child(address)
        .maybe(after)
}

fn of_table(view: &View, table: &Table) -> Element {
    let rows = table.written(&view.format());
    let cell = |scope: &str, text: &String| element("th").attribute("scope", scope).text(text);
    let head = rows.first().into_iter().flatten();
    let head = element("tr").each(head.map(|text| cell("col", text)));
    let width = table.columns.len().to_string();
    let row = |row: &Vec<String>| {
        let is_group = row.len() == 1;
        let cells = row.iter().enumerate().map(|(column, text)| match column {
            0 if is_group => cell("rowgroup", text).attribute("colspan", &width),
            0 => cell("row", text),
            _ => element("td").text(text),
        });
        element("tr").each(cells)
    };
    let body = rows.get(1..).unwrap_or_default();
    let title = (!table.title.is_empty()).then(|| element("caption").text(&table.title));
    let note = (!table.note.is_empty()).then(|| element("p").class("small").text(&table.note));
    let made = element("table")
        .class(table.name)
        .maybe(title)
        .child(element("thead").child(head))
        .child(element("tbody").each(body.iter().map(row)));
    element("div").class("table").child(made).maybe(note)
}

fn of_chart(view: &View, chart: &Chart) -> Element {
    match chart {
        Chart::Bars {
            name,
            title,
            rows,
            scale,
        } => bar_chart(&["note-", name].concat(), title, title, rows, *scale),
        Chart::Dots(of) => of_dots(of),
        Chart::Lines(of) => of_lines(view, of),
    }
}

fn of_dots(of: &Dots) -> Element {
    let ends = Ends {
        left: &of.ends[0],
        zero: "0",
        right: &of.ends[1],
    };
    let drawing = dots(&of.values, &ends, DOTS, DOTS_HEIGHT, FONT);
    figure("note-dots", &of.title, &of.finding, &drawing)
}

fn of_lines(view: &View, of: &Lines) -> Element {
    let format = view.format();
    let drawing = lines(
        &LinesToDraw {
            names: &of.names,
            series: &of.series,
            amount: Axis {
                title: &of.axis,
                label: &|value, decimals| format.number(value, Digits::Decimals(decimals)),
                zero: true,
            },
        },
        HALF,
        FONT,
    );
    figure("note-lines", &of.title, &of.finding, &drawing)
}

fn figure(name: &str, title: &str, finding: &str, drawing: &Drawing) -> Element {
    element("figure")
        .class(name)
        .child(picture(name, title, finding, drawing))
}
