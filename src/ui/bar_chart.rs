//! A small chart of three bars, one for each plan.

use yew::prelude::*;

use crate::chart::bars::{Bar, Row, Tone, bars};

/// A plan's row: its name, its bar, and its value as text.
#[derive(Clone, PartialEq)]
pub struct PlanRow {
    pub name: AttrValue,
    pub row: Row,
    pub text: AttrValue,
    /// The mix stands out.
    pub is_mix: bool,
}

/// The width of the longest bar, in percent of the chart's width: the rest is for its label.
const LONGEST: f64 = 48.0;

/// The chart. `id` is unique in the widget; `description` is the finding, for those who do not see
/// the chart.
pub fn bar_chart(
    id: &str,
    title: &'static str,
    description: &AttrValue,
    plans: &[PlanRow],
) -> Html {
    let rows: Vec<Row> = plans.iter().map(|row| row.row.clone()).collect();
    let bars = bars(&rows, LONGEST);
    let pattern = format!("{id}-hatch");
    let (title_id, text_id) = (format!("{id}-title"), format!("{id}-text"));
    let labelled = format!("{title_id} {text_id}");
    html! {
        <div class="bars">
            <svg class="meaning" role="img" aria-labelledby={labelled} width="0" height="0">
                <title id={title_id}>{ title }</title>
                <desc id={text_id}>{ description }</desc>
                { hatch(pattern.clone()) }
            </svg>
            { for plans.iter().zip(&bars).map(|(row, bar)| html! {
                <div class={classes!("bar", row.is_mix.then_some("mine"))} aria-hidden="true">
                    <span class="name">{ &row.name }</span>
                    { draw(bar, &pattern, &row.text) }
                </div>
            }) }
        </div>
    }
}

fn draw(bar: &Bar, pattern: &str, text: &AttrValue) -> Html {
    let percent = |value: f64| format!("{}%", hundredths(value));
    html! {
        <svg class="drawing" width="100%" height="20" focusable="false">
            { for bar.marks.iter().map(|mark| {
                // A colour of the style sheet would win over the pattern.
                let (class, fill) = match mark.tone {
                    Tone::New => (Some("new"), None),
                    Tone::Mixed => (Some("mixed"), None),
                    Tone::Refurbished => (None, Some(format!("url(#{pattern})"))),
                };
                html! {
                    <rect
                        {class}
                        {fill}
                        x={percent(mark.from)}
                        y="3"
                        width={percent(mark.length)}
                        height="14"
                    />
                }
            }) }
            <text x={percent(bar.end)} dx="6" y="15">{ text }</text>
        </svg>
    }
}

/// A length as text with two decimals: whole numbers are cheaper to print than fractions.
fn hundredths(value: f64) -> String {
    let hundredths = libm::round(value * 100.0) as i32;
    let part = hundredths % 100;
    let zero = if part < 10 { "0" } else { "" };
    format!("{}.{zero}{part}", hundredths / 100)
}

/// The pattern that stands for refurbished: a rectangle is filled with it by `fill="url(#id)"`.
pub fn hatch(id: String) -> Html {
    html! {
        <defs>
            <pattern
                {id}
                width="7"
                height="7"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
            >
                <rect class="refurbished" width="7" height="7" />
                <rect class="stripe" width="2" height="7" />
            </pattern>
        </defs>
    }
}
