//! The comparison in four parts, as the cards of the page tell it.

use crate::report::Report;
use crate::report::cards::{Card, cards};
use crate::report::prose::{Block, Chart};
use crate::text::allocation_name;

/// The four parts beside one another.
pub fn dimensions(report: &Report) -> Block {
    Block::Beside(cards(report).map(|card| part(report, card)).to_vec())
}

/// What a card asks; of the climate, with the rule that holds.
pub fn asks(report: &Report, card: &Card) -> String {
    match card.name {
        "climate" => {
            let rule = allocation_name(report.state.allocation(), report.state.language);
            [card.question.trim_end_matches(':'), " (", rule, ")"].concat()
        }
        _ => card.question.clone(),
    }
}

fn part(report: &Report, card: Card) -> Vec<Block> {
    vec![
        Block::Subheading(card.title.to_owned()),
        Block::small(asks(report, &card)),
        Block::Chart(Chart::Bars {
            name: card.name,
            title: card.title.to_owned(),
            rows: card.rows.clone(),
            scale: card.scale,
        }),
        Block::text(sentence(&card.finding.text())),
    ]
}

/// With a full stop at its end.
pub fn sentence(text: &str) -> String {
    [text.trim_end().trim_end_matches('.'), "."].concat()
}
