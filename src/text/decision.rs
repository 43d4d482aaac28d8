//! The words for how sure the answer is.

use super::Language;

/// Fixed words and sentences; `{places}` are filled by [`super::fill`].
pub struct DecisionWords {
    pub thresholds: &'static str,
    // The dot plot
    /// {all}
    pub dots_title: &'static str,
    pub costs_more: &'static str,
    pub costs_less: &'static str,
    /// {amount}
    pub costs_less_up_to: &'static str,
    pub outcomes: &'static str,
    /// {against}
    pub outcome: &'static str,
    pub cost_difference: &'static str,
    /// {rule}
    pub carbon_difference: &'static str,
    pub lowest_5: &'static str,
    pub middle: &'static str,
    pub highest_5: &'static str,
    pub chance_lower: &'static str,
    pub working: &'static str,
}

impl Language {
    /// The words for how sure the answer is.
    pub fn decision_words(self) -> &'static DecisionWords {
        match self {
            Language::English => &ENGLISH,
            Language::Swedish => &SWEDISH,
        }
    }
}

static ENGLISH: DecisionWords = DecisionWords {
    thresholds: "A minus means less. Clearly: at least 19 of 20. Probably: at least 15. In between it is too close to call.",
    dots_title: "Difference in cost, {all} equally likely outcomes",
    costs_more: "costs more",
    costs_less: "costs less",
    costs_less_up_to: "costs less, up to {amount}",
    outcomes: "How sure is the answer?",
    outcome: "Compared with {against}",
    cost_difference: "Cost",
    carbon_difference: "CO₂e if {rule}",
    lowest_5: "In 1 of 20 cases lower than",
    middle: "In half of the cases lower than",
    highest_5: "In 19 of 20 cases lower than",
    chance_lower: "Chance of being lower",
    working: "Working out how sure the answer is …",
};

static SWEDISH: DecisionWords = DecisionWords {
    thresholds: "Minus betyder mindre. Klart: minst 19 av 20. Troligen: minst 15. Däremellan är det för jämnt för att avgöra.",
    dots_title: "Skillnad i kostnad, {all} lika sannolika utfall",
    costs_more: "kostar mer",
    costs_less: "kostar mindre",
    costs_less_up_to: "kostar mindre, upp till {amount}",
    outcomes: "Hur säkert är svaret?",
    outcome: "Jämfört med {against}",
    cost_difference: "Kostnad",
    carbon_difference: "CO₂e om {rule}",
    lowest_5: "I 1 av 20 fall lägre än",
    middle: "I hälften av fallen lägre än",
    highest_5: "I 19 av 20 fall lägre än",
    chance_lower: "Sannolikhet för lägre",
    working: "Räknar på hur säkert svaret är …",
};
