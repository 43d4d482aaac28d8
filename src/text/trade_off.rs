//! The words for the trade-off between cost and carbon, the best mix and budgets.

use super::Language;

/// Fixed words and sentences; `{places}` are filled by [`super::fill`].
pub struct MixWords {
    pub title: &'static str,
    /// {unit}
    pub cost_axis: &'static str,
    /// {unit}
    pub carbon_axis: &'static str,
    /// {plan}: beside the name of one that is no choice.
    pub misses_need: &'static str,
    pub misses_requirement: &'static str,
    /// {cost}, {mass}
    pub finding: &'static str,
    /// {cost}, {mass}
    pub finding_of_one: &'static str,
    pub mix_on_curve: &'static str,
    /// {mass}
    pub mix_above: &'static str,
    /// {cost}, {mass}
    pub mix_beyond: &'static str,
    pub mix_outside: &'static str,
    pub not_exact: &'static str,
    /// {groups}
    pub no_curve: &'static str,
    pub see_requirements: &'static str,
    pub working: &'static str,
    pub cheapest: &'static str,
    pub balanced: &'static str,
    pub greenest: &'static str,
    pub and: &'static str,
    /// {number}
    pub point: &'static str,
    /// {names}
    pub is_mine: &'static str,
    /// {cost}, {carbon}
    pub amounts: &'static str,
    /// {cost}, {carbon}
    pub against_mix: &'static str,
    pub this_is_mine: &'static str,
    pub take: &'static str,
    pub taken: &'static str,
    /// {number}, {devices}, {group}, {cost}, {carbon}
    pub more_refurbished: &'static str,
    pub more_new: &'static str,
    /// {number}, {from}, {to}, {group}, {cost}, {carbon}
    pub exchanged: &'static str,
    /// {number}, {cost}, {carbon}
    pub more_steps: &'static str,
    pub along: &'static str,
    /// {number}, {all}
    pub point_of: &'static str,
    pub column_point: &'static str,
    pub column_cost: &'static str,
    pub column_first_year: &'static str,
    pub column_carbon: &'static str,
    // Best mix within limits
    pub limits_title: &'static str,
    pub limits_about: &'static str,
    pub budget: &'static str,
    pub first_year_budget: &'static str,
    pub carbon_cap: &'static str,
    pub carbon_cap_unit: &'static str,
    pub most_models: &'static str,
    pub objective: &'static str,
    pub least_cost: &'static str,
    pub least_carbon: &'static str,
    pub no_limits: &'static str,
    /// {cost}, {mass}
    pub found_cheapest: &'static str,
    /// {cost}, {mass}
    pub found_greenest: &'static str,
    /// The least cost, the least carbon.
    pub proven: [&'static str; 2],
    /// {gap}
    pub within_gap: &'static str,
    pub searching: &'static str,
    pub undecided: &'static str,
    /// {limits}
    pub infeasible: &'static str,
    /// {groups}
    pub impossible: &'static str,
    pub not_supplied: &'static str,
    pub the_budget: &'static str,
    pub the_first_year_budget: &'static str,
    pub the_carbon_cap: &'static str,
    pub the_most_models: &'static str,
    /// {value}
    pub raise_budget: &'static str,
    /// {value}
    pub raise_first_year_budget: &'static str,
    /// {value}
    pub raise_carbon_cap: &'static str,
    /// {value}
    pub allow_models: &'static str,
    /// {limit}
    pub remove_limit: &'static str,
    // Budget lines
    /// {amount}, {new}, {mix}, {refurbished}
    pub budget_reaches: &'static str,
    pub first_year_reaches: &'static str,
    pub any_number: &'static str,
    /// {amount}, {users}
    pub left_over: &'static str,
    /// {amount}, {users}
    pub short: &'static str,
    // What can be undone
    pub change_mix: &'static str,
    pub change_limit: &'static str,
    pub change_objective: &'static str,
}

impl Language {
    /// The words for the trade-off between cost and carbon, the best mix and budgets.
    pub fn mix_words(self) -> &'static MixWords {
        match self {
            Language::English => &ENGLISH,
            Language::Swedish => &SWEDISH,
        }
    }
}

static ENGLISH: MixWords = MixWords {
    title: "Cost and climate together",
    cost_axis: "cost, {unit}",
    carbon_axis: "CO₂e, {unit}",
    misses_need: "{plan} (does not meet the need)",
    misses_requirement: "{plan} (misses a requirement)",
    finding: "Of the mixes that meet the need and the requirements, the one with the lowest emissions costs {cost} more than the cheapest and emits {mass} less.",
    finding_of_one: "Of the mixes that meet the need and the requirements, one both costs and emits the least: {cost} and {mass}.",
    mix_on_curve: "None of them both costs less and emits less than your mix.",
    mix_above: "For what your mix costs, emissions could be {mass} lower.",
    mix_beyond: "Your mix costs {cost} more than the mix with the lowest emissions and emits {mass} more.",
    mix_outside: "Your mix is not among them: it misses the need or a requirement.",
    not_exact: "Prices depend on how many are bought, or devices are handed down: the points are worked out one by one, and there may be others between them.",
    no_curve: "There is no mix to show: none of the options you have entered meets the need and the requirements for {groups}.",
    see_requirements: "See what is missing and what helps",
    working: "Working out the mixes …",
    cheapest: "cheapest",
    balanced: "balanced",
    greenest: "lowest emissions",
    and: " and ",
    point: "point {number}",
    is_mine: "Your mix now: {names}, of those that meet the need and the requirements.",
    amounts: "{cost} and {carbon}",
    against_mix: "{cost} and {carbon} compared with your mix.",
    this_is_mine: "This is your mix.",
    take: "Use this mix",
    taken: "This is your mix",
    more_refurbished: "{number} more refurbished {devices}{group}: {cost}, {carbon}",
    more_new: "{number} more new {devices}{group}: {cost}, {carbon}",
    exchanged: "{number} from {from} to {to}{group}: {cost}, {carbon}",
    more_steps: "{number} more changes: {cost}, {carbon}",
    along: "Step by step along the curve",
    point_of: "Point {number} of {all}",
    column_point: "Mix",
    column_cost: "Cost",
    column_first_year: "First year",
    column_carbon: "CO₂e",
    limits_title: "Best mix within limits",
    limits_about: "An empty field is no limit.",
    budget: "Budget, whole period",
    first_year_budget: "Budget, first year",
    carbon_cap: "Carbon cap",
    carbon_cap_unit: "t CO₂e",
    most_models: "Most models",
    objective: "Find the mix with",
    least_cost: "the lowest cost",
    least_carbon: "the lowest emissions",
    no_limits: "Without limits, the cheapest mix and the one with the lowest emissions above are the answer.",
    found_cheapest: "Cheapest mix within the limits: {cost} and {mass}.",
    found_greenest: "Lowest emissions within the limits: {mass} for {cost}.",
    proven: [
        "No other mix within them costs less.",
        "No other mix within them emits less.",
    ],
    within_gap: "Within {gap} of the best.",
    searching: "The search goes on …",
    undecided: "No mix within the limits was found in the time the search has, and none was ruled out.",
    infeasible: "No mix stays within {limits}.",
    impossible: "None of the options you have entered meets the need and the requirements for {groups}.",
    not_supplied: "No mix is possible: what is handed down does not suffice.",
    the_budget: "the budget",
    the_first_year_budget: "the first-year budget",
    the_carbon_cap: "the carbon cap",
    the_most_models: "the limit on models",
    raise_budget: "Raise the budget to {value}",
    raise_first_year_budget: "Raise the first-year budget to {value}",
    raise_carbon_cap: "Raise the carbon cap to {value}",
    allow_models: "Allow {value} models",
    remove_limit: "Do without {limit}",
    budget_reaches: "Number of people that {amount} equips: {new} with all new, {mix} with your mix and {refurbished} with all refurbished.",
    first_year_reaches: "Number of people that {amount} equips in the first year: {new} with all new, {mix} with your mix and {refurbished} with all refurbished.",
    any_number: "any number",
    left_over: "Your mix for {users} leaves {amount} over.",
    short: "Your mix for {users} is {amount} short.",
    change_mix: "suggested mix",
    change_limit: "limit",
    change_objective: "what to find",
};

static SWEDISH: MixWords = MixWords {
    title: "Kostnad och klimat tillsammans",
    cost_axis: "kostnad, {unit}",
    carbon_axis: "CO₂e, {unit}",
    misses_need: "{plan} (klarar inte behovet)",
    misses_requirement: "{plan} (klarar inte alla krav)",
    finding: "Av de blandningar som klarar behovet och kraven kostar den med lägst utsläpp {cost} mer än den billigaste och släpper ut {mass} mindre.",
    finding_of_one: "Av de blandningar som klarar behovet och kraven är en både billigast och renast: {cost} och {mass}.",
    mix_on_curve: "Ingen av dem är både billigare och renare än er blandning.",
    mix_above: "För det som er blandning kostar går det att släppa ut {mass} mindre.",
    mix_beyond: "Er blandning kostar {cost} mer än den med lägst utsläpp och släpper ut {mass} mer.",
    mix_outside: "Er blandning är inte en av dem: behovet eller minst ett av kraven är inte uppfyllt.",
    not_exact: "Punkterna är beräknade var för sig, eftersom priserna beror på antalet eller enheter går i arv. Det kan finnas fler punkter mellan dem.",
    no_curve: "Det finns ingen blandning att visa: inget av alternativen ni har lagt in klarar behovet och kraven för {groups}.",
    see_requirements: "Se vad som saknas och vad som hjälper",
    working: "Räknar på blandningarna …",
    cheapest: "billigast",
    balanced: "avvägd",
    greenest: "lägst utsläpp",
    and: " och ",
    point: "punkt {number}",
    is_mine: "Er blandning nu: {names}, av dem som klarar behovet och kraven.",
    amounts: "{cost} och {carbon}",
    against_mix: "{cost} och {carbon} jämfört med er blandning.",
    this_is_mine: "Det här är er blandning.",
    take: "Använd den här blandningen",
    taken: "Det här är er blandning",
    more_refurbished: "{number} fler rekonditionerade {devices}{group}: {cost}, {carbon}",
    more_new: "{number} fler nya {devices}{group}: {cost}, {carbon}",
    exchanged: "{number} från {from} till {to}{group}: {cost}, {carbon}",
    more_steps: "{number} byten till: {cost}, {carbon}",
    along: "Steg för steg längs kurvan",
    point_of: "Punkt {number} av {all}",
    column_point: "Blandning",
    column_cost: "Kostnad",
    column_first_year: "Första året",
    column_carbon: "CO₂e",
    limits_title: "Bästa blandning inom gränser",
    limits_about: "Ett tomt fält betyder ingen gräns.",
    budget: "Budget, hela perioden",
    first_year_budget: "Budget, första året",
    carbon_cap: "Utsläppstak",
    carbon_cap_unit: "ton CO₂e",
    most_models: "Högsta antal modeller",
    objective: "Sök blandningen med",
    least_cost: "lägst kostnad",
    least_carbon: "lägst utsläpp",
    no_limits: "Utan gränser är svaret den billigaste blandningen eller den med lägst utsläpp här ovanför.",
    found_cheapest: "Billigaste blandningen inom gränserna: {cost} och {mass}.",
    found_greenest: "Lägsta utsläppen inom gränserna: {mass} för {cost}.",
    proven: [
        "Ingen annan blandning inom dem är billigare.",
        "Ingen annan blandning inom dem ger lägre utsläpp.",
    ],
    within_gap: "Högst {gap} från den bästa.",
    searching: "Sökningen pågår …",
    undecided: "Sökningen hann varken hitta en blandning inom gränserna eller utesluta att det finns en.",
    infeasible: "Ingen blandning håller sig inom {limits}.",
    impossible: "Inget av alternativen ni har lagt in klarar behovet och kraven för {groups}.",
    not_supplied: "Ingen blandning är möjlig: de ärvda enheterna räcker inte.",
    the_budget: "budgeten",
    the_first_year_budget: "budgeten för första året",
    the_carbon_cap: "utsläppstaket",
    the_most_models: "gränsen för antal modeller",
    raise_budget: "Höj budgeten till {value}",
    raise_first_year_budget: "Höj budgeten för första året till {value}",
    raise_carbon_cap: "Höj utsläppstaket till {value}",
    allow_models: "Tillåt {value} modeller",
    remove_limit: "Räkna utan {limit}",
    budget_reaches: "{amount} räcker till {new} personer med allt nytt, {mix} med er blandning och {refurbished} med allt rekonditionerat.",
    first_year_reaches: "Första året räcker {amount} till {new} personer med allt nytt, {mix} med er blandning och {refurbished} med allt rekonditionerat.",
    any_number: "ett obegränsat antal",
    left_over: "Med er blandning till {users} blir {amount} över.",
    short: "För er blandning till {users} saknas {amount}.",
    change_mix: "föreslagen blandning",
    change_limit: "gräns",
    change_objective: "vad som söks",
};
