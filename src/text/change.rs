//! The words for what would change the answer.

use super::Language;

/// Fixed words and sentences; `{places}` are filled by [`super::fill`].
pub struct ChangeWords {
    pub title: &'static str,
    pub working: &'static str,
    /// The choice between the two, and each of them.
    pub show_for: &'static str,
    pub cost: &'static str,
    pub carbon: &'static str,
    // Findings
    /// {figure}, {turn}
    pub closest: &'static str,
    /// What is said to hold is only what was tried.
    pub holds: &'static str,
    pub none_uncertain: &'static str,
    /// Of what is no number, where it was tried.
    pub switches_hold: &'static str,
    /// {what}, {outcome}: where nothing else changes the answer, and where something does.
    pub can_change: [&'static str; 2],
    pub nothing_to_compare: &'static str,
    /// Cost, then carbon.
    pub no_effect: [&'static str; 2],
    /// {plan}, {other}
    pub same: [&'static str; 2],
    // The parts of a turn: {value}; of an amount, then of a time.
    pub below: [&'static str; 2],
    pub above: [&'static str; 2],
    pub at: &'static str,
    /// Between the two sides.
    pub or: &'static str,
    /// {where}, {plan}
    pub plan_is_less: [&'static str; 2],
    /// {where}
    pub both_alike: [&'static str; 2],
    // Rows
    /// {plan}, {other}; cost, then carbon.
    pub above_the_line: [&'static str; 2],
    /// {now}, {turns}
    pub now_and_turns: &'static str,
    /// {where}
    pub changes: &'static str,
    pub alike: &'static str,
    pub and: &'static str,
    /// {low}, {high}
    pub nothing_changes: &'static str,
    /// {number}
    pub others: &'static str,
    pub change_it: &'static str,
    // Names of figures
    pub share_failing: &'static str,
    /// {term}, {whose}: beside a chart and inside a sentence.
    pub figure_of: &'static str,
    pub figure_for: &'static str,
    /// {whose}: planned years of use inside a sentence, of some and of all.
    pub how_long: &'static str,
    pub how_long_all: &'static str,
    pub new_ones: &'static str,
    pub refurbished_ones: &'static str,
    pub kept_ones: &'static str,
    pub handed_down_ones: &'static str,
    /// Who uses devices, as in "share of devices that are used again for pupils".
    pub pupils: &'static str,
    pub staff: &'static str,
    /// {ones}
    pub devices: &'static str,
    // What is no number
    /// {number}
    pub other_switches: &'static str,
    pub turns_answer: &'static str,
    /// {condition}, {plan}, {amount}, {other}; cost, then carbon.
    pub would_be_less: [&'static str; 2],
    pub would_be_more: [&'static str; 2],
    pub would_be_alike: [&'static str; 2],
    // Two at a time
    pub two: &'static str,
    /// {one}, {other}
    pub two_title: &'static str,
    pub two_hold: &'static str,
    /// {turned}, {number}, {all}
    pub two_turn: &'static str,
    pub only_two_turn: &'static str,
    /// {plan}; cost, then carbon: within the sentence above, and alone.
    pub plan_less: [&'static str; 2],
    pub legend: [&'static str; 2],
    // The table
    pub figure: &'static str,
    pub now: &'static str,
    pub lowest: &'static str,
    pub highest: &'static str,
    /// {plan}; cost, then carbon.
    pub at_lowest: &'static str,
    pub at_highest: &'static str,
    pub changes_at: &'static str,
    /// {plan}, {other}
    pub table_note: &'static str,
}

impl Language {
    /// The words for what would change the answer.
    pub fn change_words(self) -> &'static ChangeWords {
        match self {
            Language::English => &ENGLISH,
            Language::Swedish => &SWEDISH,
        }
    }
}

static ENGLISH: ChangeWords = ChangeWords {
    title: "What would change the answer?",
    working: "Working out what would change the answer …",
    show_for: "What is compared",
    cost: "Cost",
    carbon: "Climate",
    closest: "What changes the answer most easily is {figure}: {turn}.",
    holds: "The answer holds when the values are changed one at a time.",
    none_uncertain: "None of these values is uncertain.",
    switches_hold: "None of the methods and choices that were tried changes it either.",
    can_change: [
        "{what} can change it: {outcome}.",
        "{what} can change it too: {outcome}.",
    ],
    nothing_to_compare: "There is only one way to go here, and so nothing to compare.",
    no_effect: [
        "None of the values changes what the plans cost more or less than one another.",
        "None of the values changes what the plans emit more or less than one another.",
    ],
    same: [
        "{plan} and {other} cost the same: the smallest change decides.",
        "{plan} and {other} emit the same: the smallest change decides.",
    ],
    below: ["lower than {value}", "shorter than {value}"],
    above: ["higher than {value}", "longer than {value}"],
    at: "exactly {value}",
    or: " or ",
    plan_is_less: [
        "if it is {where}, {plan} costs less",
        "if it is {where}, {plan} emits less",
    ],
    both_alike: [
        "if it is {where}, they cost the same",
        "if it is {where}, they emit the same",
    ],
    above_the_line: [
        "One value at a time. Above the line {plan} costs less than {other}.",
        "One value at a time. Above the line {plan} emits less than {other}.",
    ],
    now_and_turns: "{now} · {turns}",
    changes: "the answer changes if it is {where}",
    alike: "both come to the same if it is {where}",
    and: " and ",
    nothing_changes: "the answer holds from {low} to {high}",
    others: "{number} more values",
    change_it: "change",
    share_failing: "share of devices that fail in the first year",
    figure_of: "{term}, {whose}",
    figure_for: "{term} for {whose}",
    how_long: "how long {whose} are used",
    how_long_all: "how long the devices are used",
    new_ones: "new",
    refurbished_ones: "refurbished",
    kept_ones: "kept",
    handed_down_ones: "handed-down",
    pupils: "pupils",
    staff: "staff",
    devices: "{ones} devices",
    other_switches: "{number} methods and choices that do not change the answer",
    turns_answer: "Changes the answer:",
    would_be_less: [
        "{condition}, {plan} costs {amount} less than {other}",
        "{condition}, {plan} emits {amount} less than {other}",
    ],
    would_be_more: [
        "{condition}, {plan} costs {amount} more than {other}",
        "{condition}, {plan} emits {amount} more than {other}",
    ],
    would_be_alike: [
        "{condition}, {plan} costs as much as {other}",
        "{condition}, {plan} emits as much as {other}",
    ],
    two: "Two values at a time",
    two_title: "{one} and {other}",
    two_hold: "The answer holds for every combination of the two that we have tried.",
    two_turn: "In {number} of {all} combinations {turned}.",
    only_two_turn: "Neither changes the answer alone. Together they do: in {number} of {all} combinations {turned}.",
    plan_less: ["{plan} costs less", "{plan} emits less"],
    legend: ["{plan} costs less", "{plan} emits less"],
    figure: "Value",
    now: "Now",
    lowest: "Lowest",
    highest: "Highest",
    at_lowest: "Difference at the lowest",
    at_highest: "Difference at the highest",
    changes_at: "The answer changes at",
    table_note: "The differences are {plan} minus {other}.",
};

static SWEDISH: ChangeWords = ChangeWords {
    title: "Vad skulle ändra svaret?",
    working: "Räknar på vad som skulle ändra svaret …",
    show_for: "Vad som jämförs",
    cost: "Kostnad",
    carbon: "Klimat",
    closest: "Svaret ändras lättast av {figure}: {turn}.",
    holds: "Svaret står sig när värdena ändras ett i taget.",
    none_uncertain: "Inget av värdena är osäkert.",
    switches_hold: "Inget av de räknesätt och val som har prövats ändrar det heller.",
    can_change: [
        "{what} kan ändra det: {outcome}.",
        "{what} kan också ändra det: {outcome}.",
    ],
    nothing_to_compare: "Här finns bara ett sätt, och därför inget att jämföra.",
    no_effect: [
        "Inget av värdena ändrar skillnaden i kostnad.",
        "Inget av värdena ändrar skillnaden i utsläpp.",
    ],
    same: [
        "{plan} och {other} kostar lika mycket: minsta ändring avgör.",
        "{plan} och {other} ger lika stora utsläpp: minsta ändring avgör.",
    ],
    below: ["lägre än {value}", "kortare än {value}"],
    above: ["högre än {value}", "längre än {value}"],
    at: "precis {value}",
    or: " eller ",
    plan_is_less: [
        "blir det {where} kostar {plan} mindre",
        "blir det {where} ger {plan} lägre utsläpp",
    ],
    both_alike: [
        "blir det {where} kostar de lika mycket",
        "blir det {where} ger de lika stora utsläpp",
    ],
    above_the_line: [
        "Ett värde i taget. Över linjen kostar {plan} mindre än {other}.",
        "Ett värde i taget. Över linjen ger {plan} lägre utsläpp än {other}.",
    ],
    now_and_turns: "{now} · {turns}",
    changes: "svaret ändras om det blir {where}",
    alike: "det blir lika om det är {where}",
    and: " och ",
    nothing_changes: "svaret står sig från {low} till {high}",
    others: "{number} värden till",
    change_it: "ändra",
    share_failing: "andel enheter som går sönder första året",
    figure_of: "{term}, {whose}",
    figure_for: "{term} för {whose}",
    how_long: "hur länge {whose} används",
    how_long_all: "hur länge enheterna används",
    new_ones: "nya",
    refurbished_ones: "rekonditionerade",
    kept_ones: "behållna",
    handed_down_ones: "ärvda",
    pupils: "elever",
    staff: "personal",
    devices: "{ones} enheter",
    other_switches: "{number} räknesätt och val som inte ändrar svaret",
    turns_answer: "Ändrar svaret:",
    would_be_less: [
        "{condition} kostar {plan} {amount} mindre än {other}",
        "{condition} ger {plan} {amount} mindre CO₂e än {other}",
    ],
    would_be_more: [
        "{condition} kostar {plan} {amount} mer än {other}",
        "{condition} ger {plan} {amount} mer CO₂e än {other}",
    ],
    would_be_alike: [
        "{condition} kostar {plan} lika mycket som {other}",
        "{condition} ger {plan} lika stora utsläpp som {other}",
    ],
    two: "Två värden samtidigt",
    two_title: "{one} och {other}",
    two_hold: "Svaret står sig för alla kombinationer av de två som vi har prövat.",
    two_turn: "I {number} av {all} kombinationer {turned}.",
    only_two_turn: "Inget av de två ändrar svaret ensamt, men tillsammans: i {number} av {all} kombinationer {turned}.",
    plan_less: ["kostar {plan} mindre", "ger {plan} lägre utsläpp"],
    legend: ["{plan} kostar mindre", "{plan} ger lägre utsläpp"],
    figure: "Värde",
    now: "Nu",
    lowest: "Lägst",
    highest: "Högst",
    at_lowest: "Skillnad vid lägst",
    at_highest: "Skillnad vid högst",
    changes_at: "Svaret ändras vid",
    table_note: "Skillnaderna är {plan} minus {other}.",
};

#[cfg(test)]
mod tests {
    use super::super::terms::testing::check;
    use super::*;

    #[test]
    fn the_same_places_in_both_languages() {
        let pair = |english: &'static str, swedish: &'static str| {
            check(Box::leak(Box::new([english, swedish])));
        };
        let of_one: [fn(&'static ChangeWords) -> &'static str; 10] = [
            |words| words.other_switches,
            |words| words.how_long,
            |words| words.closest,
            |words| words.changes,
            |words| words.nothing_changes,
            |words| words.others,
            |words| words.two_title,
            |words| words.two_turn,
            |words| words.only_two_turn,
            |words| words.table_note,
        ];
        for words in of_one {
            pair(words(&ENGLISH), words(&SWEDISH));
        }
        let of_both: [fn(&'static ChangeWords) -> [&'static str; 2]; 12] = [
            |words| words.can_change,
            |words| words.below,
            |words| words.above,
            |words| words.would_be_less,
            |words| words.would_be_more,
            |words| words.would_be_alike,
            |words| words.same,
            |words| words.plan_is_less,
            |words| words.both_alike,
            |words| words.above_the_line,
            |words| words.plan_less,
            |words| words.legend,
        ];
        for words in of_both {
            for measure in [0, 1] {
                pair(words(&ENGLISH)[measure], words(&SWEDISH)[measure]);
            }
        }
    }
}
