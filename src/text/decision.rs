//! The words for how sure the answer is.

use super::Language;

/// Fixed words and sentences; `{places}` are filled by [`super::fill`].
pub struct DecisionWords {
    /// Before what is said of costs: 19 of 20 outcomes agree.
    pub clearly: &'static str,
    /// 15 of 20 outcomes agree.
    pub probably: &'static str,
    /// {money}, {years}
    pub too_close: &'static str,
    /// {plan}, {mass}
    pub emits_less: &'static str,
    pub emits_more: &'static str,
    /// {plan}, {cheaper}, {all}, {greener}
    pub in_counts: &'static str,
    pub thresholds: &'static str,
    /// The plans inside a sentence.
    pub mix_in_sentence: &'static str,
    pub refurbished_in_sentence: &'static str,
    // The dot plot
    /// {all}
    pub dots_title: &'static str,
    pub dearer: &'static str,
    pub cheaper: &'static str,
    /// {amount}
    pub cheaper_up_to: &'static str,
    pub outcomes: &'static str,
    pub outcome: &'static str,
    pub cost_difference: &'static str,
    pub carbon_difference: &'static str,
    pub lowest_5: &'static str,
    pub middle: &'static str,
    pub highest_5: &'static str,
    pub chance_lower: &'static str,
    /// {error}
    pub give_or_take: &'static str,
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
    clearly: "clearly ",
    probably: "probably ",
    too_close: "Too close to call on cost: about {money} apart over {years}.",
    emits_less: "{plan} causes roughly {mass} less CO₂e than all new.",
    emits_more: "{plan} causes roughly {mass} more CO₂e than all new.",
    in_counts: "In {cheaper} of {all} equally likely outcomes {plan} costs less than all new; in {greener} of {all} it emits less.",
    thresholds: "Clearly: at least 19 of 20. Probably: at least 15. In between it is too close to call.",
    mix_in_sentence: "your mix",
    refurbished_in_sentence: "all refurbished",
    dots_title: "Difference in cost, {all} equally likely outcomes",
    dearer: "dearer",
    cheaper: "cheaper",
    cheaper_up_to: "cheaper, {amount}",
    outcomes: "How sure is the answer?",
    outcome: "Against all new",
    cost_difference: "Cost",
    carbon_difference: "CO₂e",
    lowest_5: "5 % lie below",
    middle: "Half lie below",
    highest_5: "95 % lie below",
    chance_lower: "Lower than all new",
    give_or_take: "± {error}",
    working: "Working out how sure the answer is …",
};

static SWEDISH: DecisionWords = DecisionWords {
    clearly: "klart ",
    probably: "troligen ",
    too_close: "För jämnt för att avgöra vad som kostar minst: cirka {money} skiljer på {years}.",
    emits_less: "{plan} ger omkring {mass} mindre CO₂e än allt nytt.",
    emits_more: "{plan} ger omkring {mass} mer CO₂e än allt nytt.",
    in_counts: "I {cheaper} av {all} lika sannolika utfall kostar {plan} mindre än allt nytt, och i {greener} av {all} blir utsläppen lägre.",
    thresholds: "Klart: minst 19 av 20. Troligen: minst 15. Däremellan är det för jämnt för att avgöra.",
    mix_in_sentence: "er blandning",
    refurbished_in_sentence: "allt rekonditionerat",
    dots_title: "Skillnad i kostnad, {all} lika sannolika utfall",
    dearer: "dyrare",
    cheaper: "billigare",
    cheaper_up_to: "billigare, {amount}",
    outcomes: "Hur säkert är svaret?",
    outcome: "Mot allt nytt",
    cost_difference: "Kostnad",
    carbon_difference: "CO₂e",
    lowest_5: "5 % ligger under",
    middle: "Hälften ligger under",
    highest_5: "95 % ligger under",
    chance_lower: "Lägre än allt nytt",
    give_or_take: "± {error}",
    working: "Räknar på hur säkert svaret är …",
};
