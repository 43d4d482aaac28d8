//! Messages that name the members of a set: one key for each, and one method for all of them.

/// The keys that begin with `prefix` and a hyphen.
pub struct Family {
    pub prefix: &'static str,
    pub members: Members,
}

/// What the rest of a key names.
pub enum Members {
    /// A variant of the enum at this path; the method takes one, and an enum with a variant that
    /// has no key does not compile.
    Variants(&'static str),
    /// A text, such as an id of the catalogue, with hyphens between its words; the method finds
    /// the message or `None`.
    Ids,
    /// The same without hyphens and with capitals: a key of the scenario format.
    FormatKeys,
}

const fn variants(prefix: &'static str, path: &'static str) -> Family {
    Family {
        prefix,
        members: Members::Variants(path),
    }
}

/// Every family. A key belongs to the one with the longest prefix.
pub const FAMILIES: &[Family] = &[
    variants("term", "crate::quantity::Quantity"),
    variants("demand", "crate::engine::requirements::Demand"),
    variants("remedy", "crate::engine::requirements::RemedyAction"),
    variants("done", "crate::engine::requirements::RemedyAction"),
    variants("class", "crate::catalogue::DeviceClass"),
    variants("limit-reason", "crate::engine::life::LifeLimit"),
    variants("limit-finding", "crate::engine::life::LifeLimit"),
    variants("shortfall", "crate::engine::life::LifeLimit"),
    variants("it-misses", "crate::engine::Unmet"),
    variants("some-of-it-miss", "crate::engine::Unmet"),
    variants("none-of-others-meet", "crate::engine::Unmet"),
    variants("some-others-miss", "crate::engine::Unmet"),
    variants("neither-meets", "crate::engine::Unmet"),
    variants("mix-misses", "crate::engine::Unmet"),
    variants("sourced", "crate::scenario::Sourcing"),
    variants("replaced-by", "crate::scenario::Sourcing"),
    variants("option-head", "crate::scenario::Sourcing"),
    variants("allocation-name", "crate::scenario::Allocation"),
    variants("allocation-clause", "crate::scenario::Allocation"),
    variants("sharing", "crate::scenario::Allocation"),
    variants("sharing-it", "crate::scenario::Allocation"),
    variants("footprint-from", "crate::scenario::FootprintSource"),
    variants("with-footprints", "crate::scenario::FootprintSource"),
    variants("vat", "crate::scenario::Vat"),
    variants("replacement", "crate::scenario::ReplacementTime"),
    variants("due-reason", "crate::engine::due::DueReason"),
    variants("if-compared-with-vat", "crate::scenario::Vat"),
    variants("replaced", "crate::scenario::ReplacementTime"),
    variants("if-replaced", "crate::scenario::ReplacementTime"),
    variants("reads-currency", "crate::scenario::Currency"),
    variants("separator", "crate::exchange::lists::Separator"),
    variants("order", "crate::exchange::lists::DateOrder"),
    variants("sureness", "crate::exchange::lists::Sureness"),
    variants("role", "crate::exchange::lists::Role"),
    variants("doubt", "crate::exchange::lists::DoubtKind"),
    variants("reason", "crate::exchange::lists::Reason"),
    variants("offer-role", "crate::exchange::offers::OfferRole"),
    variants("why-not", "crate::exchange::offers::WhyNot"),
    variants("offer-doubt", "crate::exchange::offers::OfferDoubtKind"),
    variants("trap", "crate::exchange::footprints::Trap"),
    variants("issue", "crate::scenario::IssueCode"),
    variants("mix-proven", "crate::scenario::Objective"),
    variants("preset-name", "crate::presets::PresetId"),
    variants("preset-about", "crate::presets::PresetId"),
    variants("figure-name", "crate::presets::FigureKind"),
    variants("weight", "crate::decision::told::Weight"),
    variants("switch", "crate::decision::switches::SwitchKind"),
    variants("unit", "crate::quantity::Unit"),
    variants("asked", "crate::text::number_kind::NumberKind"),
    variants("why-less", "crate::engine::cost::Line"),
    variants("why-more", "crate::engine::cost::Line"),
    variants("why-difference", "crate::decision::measure::Measure"),
    variants("why-is-better", "crate::decision::measure::Measure"),
    variants("why-groups-better", "crate::decision::measure::Measure"),
    variants("change-no-effect", "crate::decision::measure::Measure"),
    variants("change-same", "crate::decision::measure::Measure"),
    variants("change-plan-is-less", "crate::decision::measure::Measure"),
    variants("change-both-alike", "crate::decision::measure::Measure"),
    variants("change-axis", "crate::decision::measure::Measure"),
    variants("change-would-be-less", "crate::decision::measure::Measure"),
    variants("change-would-be-more", "crate::decision::measure::Measure"),
    variants("change-would-be-alike", "crate::decision::measure::Measure"),
    variants("change-plan-less", "crate::decision::measure::Measure"),
    variants("change-legend", "crate::decision::measure::Measure"),
    Family {
        prefix: "profile",
        members: Members::Ids,
    },
    Family {
        prefix: "profile-group",
        members: Members::Ids,
    },
    Family {
        prefix: "less-of",
        members: Members::Ids,
    },
    Family {
        prefix: "more-of",
        members: Members::Ids,
    },
    Family {
        prefix: "differs",
        members: Members::Ids,
    },
    Family {
        prefix: "field",
        members: Members::FormatKeys,
    },
    // What a number is called on the page, by the name of its field, where that is not what
    // explanations call it.
    Family {
        prefix: "label",
        members: Members::Ids,
    },
    Family {
        prefix: "entry",
        members: Members::FormatKeys,
    },
];
