//! The fixed words: one field each, so that a language that lacks one does not compile. `{places}`
//! are filled by [`super::fill`].

/// Fixed words and sentences with places for values.
pub struct Words {
    pub title: &'static str,
    pub privacy: &'static str,
    // Toolbar
    pub toolbar: &'static str,
    /// {change}
    pub undo: &'static str,
    pub undo_nothing: &'static str,
    /// {change}
    pub redo: &'static str,
    pub redo_nothing: &'static str,
    pub reset: &'static str,
    pub other_language: &'static str,
    // Names of changes
    pub change_horizon: &'static str,
    pub change_count: &'static str,
    pub change_share: &'static str,
    pub change_price: &'static str,
    pub change_years: &'static str,
    pub change_age: &'static str,
    pub change_warranty: &'static str,
    pub change_place: &'static str,
    pub change_currency: &'static str,
    pub change_need: &'static str,
    pub change_device: &'static str,
    pub change_sourcing: &'static str,
    pub change_name: &'static str,
    pub change_assumption: &'static str,
    pub change_preset: &'static str,
    pub change_group_added: &'static str,
    pub change_group_removed: &'static str,
    pub change_option_added: &'static str,
    pub change_option_removed: &'static str,
    pub change_tier_added: &'static str,
    pub change_tier_removed: &'static str,
    pub change_tier: &'static str,
    pub change_pilot_added: &'static str,
    pub change_pilot_removed: &'static str,
    pub change_organisation_added: &'static str,
    pub change_organisation_removed: &'static str,
    pub change_requirement: &'static str,
    pub change_requirement_added: &'static str,
    pub change_requirement_removed: &'static str,
    pub change_giver: &'static str,
    pub change_all: &'static str,
    // Key sentence
    pub need_before: &'static str,
    pub need_for: &'static str,
    pub starts_from: &'static str,
    pub starts_from_case: &'static str,
    /// For a scenario that started from none.
    pub start_from: &'static str,
    pub choose_example: &'static str,
    pub key_count: &'static str,
    pub key_preset: &'static str,
    pub key_years: &'static str,
    pub key_place: &'static str,
    pub presets_examples: &'static str,
    pub presets_cases: &'static str,
    pub prices_are_examples: &'static str,
    // Plans
    pub all_new: &'static str,
    pub all_refurbished: &'static str,
    // Verdict
    pub verdict: &'static str,
    /// {years}
    pub verdict_basis: &'static str,
    pub how_computed: &'static str,
    // Cards
    pub cards: &'static str,
    pub cost: &'static str,
    /// {years}
    pub cost_question: &'static str,
    /// {amount}
    pub cost_finding: &'static str,
    // What a currency is, said once; empty where its sign says it.
    pub in_kronor: &'static str,
    pub in_norwegian_kroner: &'static str,
    pub in_danish_kroner: &'static str,
    pub warranty: &'static str,
    pub warranty_question: &'static str,
    /// {price}
    pub warranty_finding: &'static str,
    /// {price}
    pub warranty_finding_longest: &'static str,
    /// {price}
    pub up_to: &'static str,
    pub warranty_finding_equal: &'static str,
    pub warranty_finding_none: &'static str,
    /// {number}
    pub repair_expected: &'static str,
    pub repairs_expected: &'static str,
    /// The heads of the two columns of the chart.
    pub head_covered: &'static str,
    pub head_repairs: &'static str,
    pub performance: &'static str,
    pub performance_question: &'static str,
    pub performance_unlimited_finding: &'static str,
    pub need_not_met_short: &'static str,
    /// {years}
    pub shortest_life: &'static str,
    pub climate: &'static str,
    /// {years}, {intensity}, {place}
    pub climate_question: &'static str,
    /// {mass}
    pub mass_a_year: &'static str,
    /// {clause}: the rule under which emissions are as they are told.
    pub emissions_if: &'static str,
    /// {amount}
    pub per_user: &'static str,
    // A difference alone, and with what it is held against: {percent}; {percent}, {plan}.
    pub less: [&'static str; 2],
    pub more: [&'static str; 2],
    pub same: [&'static str; 2],
    pub nearly_same: [&'static str; 2],
    pub show_table: &'static str,
    pub hide_table: &'static str,
    /// {chart}
    pub table_of: &'static str,
    pub plan: &'static str,
    pub million: &'static str,
    pub tonnes: &'static str,
    // Table headings
    pub column_total: &'static str,
    pub column_per_user_year: &'static str,
    pub column_covered: &'static str,
    pub column_repairs: &'static str,
    pub column_repair_cost: &'static str,
    pub column_fit_until: &'static str,
    pub column_embodied: &'static str,
    pub column_use: &'static str,
    pub column_avoided: &'static str,
    pub cost_line: &'static str,
    // The mix
    pub mix: &'static str,
    pub group_name: &'static str,
    /// {number}
    pub group_numbered: &'static str,
    pub people: &'static str,
    pub need: &'static str,
    pub device: &'static str,
    pub sourcing: &'static str,
    pub price: &'static str,
    pub years: &'static str,
    pub warranty_months: &'static str,
    pub share: &'static str,
    pub share_refurbished: &'static str,
    pub share_of_bought: &'static str,
    // {number} of each
    pub devices_new: &'static str,
    pub devices_refurbished: &'static str,
    pub devices_kept: &'static str,
    pub devices_handed_down: &'static str,
    pub keep_what_we_have: &'static str,
    pub handed_down_within: &'static str,
    pub handed_down_from: &'static str,
    pub age_today: &'static str,
    pub years_more: &'static str,
    pub details: &'static str,
    /// {number}
    pub details_entered: &'static str,
    pub upgrade: &'static str,
    pub memory_after: &'static str,
    pub storage_after: &'static str,
    pub battery: &'static str,
    pub new_battery: &'static str,
    pub battery_included: &'static str,
    pub battery_never_replaced: &'static str,
    pub warranty_and_updates: &'static str,
    pub on_leaving: &'static str,
    pub take_back_price: &'static str,
    pub share_bounds: &'static str,
    pub at_least: &'static str,
    pub at_most: &'static str,
    pub tiers: &'static str,
    pub tier_from: &'static str,
    pub add_tier: &'static str,
    pub pilot: &'static str,
    pub add_pilot: &'static str,
    pub pilot_devices: &'static str,
    pub pilot_years: &'static str,
    pub pilot_failures: &'static str,
    pub offer_has: &'static str,
    pub not_stated: &'static str,
    pub half: &'static str,
    pub add_group: &'static str,
    pub duplicate_group: &'static str,
    pub remove_group: &'static str,
    pub add_option: &'static str,
    pub remove_option: &'static str,
    /// {what}, {of}
    pub action_of: &'static str,
    pub years_unit: &'static str,
    pub months_unit: &'static str,
    pub reset_value: &'static str,
    pub from_preset: &'static str,
    /// {year}, an estimate
    pub about_year: &'static str,
    pub not_known: &'static str,
    /// {years}, {reason}
    pub life_limited: &'static str,
    pub not_meeting_need: &'static str,
    /// {year}, {device}
    pub succeeded_by: &'static str,
    /// {needed}, {giver}
    pub handed_enough: &'static str,
    /// {needed}, {handed}, {giver}, {rest}, {device}
    pub handed_short: &'static str,
    /// {released}, {handed}, {resold}, {disposed}
    pub released: &'static str,
    pub other_need: &'static str,
    // Requirements
    pub requirements: &'static str,
    pub no_requirements: &'static str,
    pub requirement: &'static str,
    pub until_end_of: &'static str,
    pub certificate: &'static str,
    pub models_unit: &'static str,
    pub add_requirement: &'static str,
    pub preference: &'static str,
    pub together: &'static str,
    pub together_about: &'static str,
    pub add_organisations: &'static str,
    pub add_organisation: &'static str,
    pub organisation: &'static str,
    pub organisation_name: &'static str,
    /// {number}
    pub organisation_numbered: &'static str,
    /// {number}
    pub in_all: &'static str,
    /// {number}
    pub devices_of: &'static str,
    /// {money}, {years}, {name}, {most}
    pub together_gain: &'static str,
    pub together_no_gain: &'static str,
    pub setup_cost: &'static str,
    pub column_alone: &'static str,
    pub column_together: &'static str,
    pub column_gain: &'static str,
    pub column_carbon: &'static str,
    // Assumptions
    pub assumptions: &'static str,
    pub discount_rate: &'static str,
    pub electricity_price: &'static str,
    pub grid_intensity: &'static str,
    pub repair_cost: &'static str,
    pub deployment_hours: &'static str,
    /// {what}, {least}, {most}
    pub by_kind: &'static str,
    pub allocation: &'static str,
    pub footprint_source: &'static str,
    pub currency: &'static str,
    pub currency_note: &'static str,
    /// {rates}, {year}
    pub currency_converted: &'static str,
    /// {rate}, {currency}
    pub rate: &'static str,
    /// {amounts}
    pub own_amounts_kept: &'static str,
    /// {number}
    pub and_more: &'static str,
    /// {value}
    pub own_grid_kept: &'static str,
    /// {value}
    pub own_electricity_kept: &'static str,
    /// {value}
    pub example_grid_kept: &'static str,
    /// {value}
    pub example_electricity_kept: &'static str,
    pub hours_unit: &'static str,
    // Avoided emissions, published cases
    pub avoided: &'static str,
    /// {mass}
    pub avoided_text: &'static str,
    pub avoided_none: &'static str,
    pub published_case: &'static str,
    pub published_figure: &'static str,
    /// {publisher}, {year}
    pub published_by: &'static str,
    pub published: &'static str,
    pub recomputed: &'static str,
    pub today: &'static str,
    // Explanation
    /// {figure}
    pub explanation_of: &'static str,
    /// {figure}, {plan}
    pub figure_of_plan: &'static str,
    pub formula: &'static str,
    pub with_numbers: &'static str,
    pub steps: &'static str,
    pub inputs: &'static str,
    /// {years}
    pub at_age: &'static str,
    pub close: &'static str,
    /// {number}
    pub more_terms: &'static str,
    // Issues
    pub issues: &'static str,
    pub issues_kept: &'static str,
    pub in_document: &'static str,
    // Footer
    pub not_included: &'static str,
    /// {vintage}, {version}
    pub version: &'static str,
    pub attribution: &'static str,
}
