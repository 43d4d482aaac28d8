//! Where a value comes from.

use super::compact::calendar_year;
use super::fill::fill;
use super::format::Format;
use super::quantities::quantity;
use super::words::Language;
use crate::catalogue::{Evidence, Source};
use crate::quantity::Unit;
use crate::scalar::Provenance;
use crate::scenario::Currency;

/// Where a value comes from, in a few words, for the badge beside it. `unit` is that of the value.
pub fn provenance_badge(
    provenance: &Provenance,
    unit: Unit,
    currency: Currency,
    format: &dyn Format,
) -> String {
    let words = format.language().words();
    match provenance {
        Provenance::Stated => words.badge_choice().to_owned(),
        Provenance::Entered { default: None, .. } => words.badge_yours().to_owned(),
        Provenance::Entered {
            default: Some(default),
            ..
        } => {
            let default = quantity(*default, unit, currency, format);
            fill(words.badge_yours_default(), &[("default", &default)])
        }
        Provenance::Catalogue {
            evidence: Evidence::Proposal,
            ..
        } => words.badge_example().to_owned(),
        Provenance::Catalogue { source, .. } => {
            let year = calendar_year(f64::from(source.year));
            let values = [("publisher", publisher_short(source)), ("year", &year)];
            fill(words.badge_default(), &values)
        }
    }
}

/// The same in a word.
pub fn provenance_in_short(provenance: &Provenance, language: Language) -> &'static str {
    let words = language.words();
    match provenance {
        Provenance::Stated => words.badge_choice(),
        Provenance::Entered { .. } => words.badge_yours(),
        Provenance::Catalogue {
            evidence: Evidence::Proposal,
            ..
        } => words.badge_example(),
        Provenance::Catalogue { .. } => words.badge_default_short(),
    }
}

/// The publisher of a source, short enough for a badge.
pub fn publisher_short(source: &Source) -> &'static str {
    match source.id {
        "ivl-reuse" | "ivl-b2372" => "IVL",
        "refurbishing-anchors" => "ADEME",
        "skr-rate" => "SKR",
        "upphandlingsmyndigheten" | "swedish-procurement" => "Upphandlingsmyndigheten",
        "ecb-rates" => "ECB",
        "passmark" => "PassMark",
        _ => {
            let publisher = source.publisher;
            publisher
                .split_once(',')
                .map_or(publisher, |(short, _)| short)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{ENGLISH, SWEDISH};
    use super::*;
    use crate::catalogue::{self, defaults, sources};
    use crate::scalar::Known;

    fn badges(provenance: Provenance, unit: Unit) -> [String; 2] {
        [&SWEDISH, &ENGLISH].map(|format| {
            provenance_badge(&provenance, unit, Currency::Sek, format).replace('\u{a0}', "_")
        })
    }

    #[test]
    fn badges_say_where_a_value_comes_from() {
        let grid = &catalogue::place("SE").expect("Sweden").grid;
        assert_eq!(
            badges(Known::catalogue(grid).provenance, Unit::CarbonPerKwh),
            ["standardvärde, Ember 2024", "default, Ember 2024"]
        );
        assert_eq!(
            badges(
                Known::catalogue(&defaults::IT_HOURLY_COST_SEK).provenance,
                Unit::Hours
            ),
            ["exempel", "example"]
        );
        assert_eq!(
            badges(
                Provenance::Entered {
                    default: Some(4.0),
                    figure: None,
                },
                Unit::Years
            ),
            ["ert värde (standard: 4_år)", "yours (default: 4_years)"]
        );
        assert_eq!(badges(Provenance::OWN, Unit::Years), ["ert värde", "yours"]);
        assert_eq!(
            badges(Provenance::Stated, Unit::Years),
            ["ert val", "your choice"]
        );
    }

    #[test]
    fn publishers_are_short_enough_for_a_badge() {
        for source in sources::ALL {
            let short = publisher_short(source);
            assert!(short.len() <= 24, "{short}");
        }
    }
}
