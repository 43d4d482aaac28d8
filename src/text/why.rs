//! Why the answer is what it is, as a sentence: the largest amounts for and against.

use super::compact::{compact_money, money_alike};
use super::counts::{against, judged_plan};
use super::fill::fill;
use super::format::Format;
use super::lists::list_of;
use super::quantities::mass_in_words;
use super::words::{Language, Words};
use crate::decision::answer::Judgement;
use crate::decision::measure::Measure;
use crate::decision::told::{Reason, ReasonDifference, Reasons, Side};
use crate::engine::cost::Line;
use crate::scenario::Currency;

/// "refurbished is 546,000 kr cheaper to buy, but battery replacements, lower resale value and repairs
/// cost 689,000 kr more." It begins without a capital, and is empty where nothing differs.
pub fn why(
    judgement: &Judgement,
    reasons: &Reasons,
    measure: Measure,
    currency: Currency,
    format: &dyn Format,
) -> String {
    let telling = Telling {
        plan: judged_plan(judgement, format.language()),
        reasons,
        format,
    };
    match measure {
        Measure::Cost => telling.cost(currency),
        Measure::Carbon => telling.carbon(judgement),
    }
}

/// What a reason is called, inside a sentence.
pub fn reason_name(reason: Reason, language: Language) -> &'static str {
    let words = language.words();
    match reason {
        Reason::Line(line) => words.term(line.term()),
        Reason::Manufacture => words.why_name_manufacture(),
        Reason::Electricity => words.term(Line::Energy.term()),
    }
}

/// Which of the two a difference speaks for: "refurbished", "new".
pub fn better_plan(judgement: &Judgement, difference: f64, language: Language) -> &'static str {
    match difference < 0.0 {
        true => judged_plan(judgement, language),
        false => against(judgement, language),
    }
}

/// Amounts of which one is a smaller share of the other than this are not told in one unit.
const ALIKE: f64 = 0.05;

struct Telling<'a> {
    plan: &'static str,
    reasons: &'a Reasons,
    format: &'a dyn Format,
}

impl Telling<'_> {
    fn words(&self) -> Words {
        self.format.language().words()
    }

    fn cost(&self, currency: Currency) -> String {
        let words = self.words();
        let Reasons { less, more, .. } = self.reasons;
        let sizes = [less.amount, more.amount];
        // In one unit, unless one of them is next to nothing in it.
        let is_alike = sizes[0].min(sizes[1]) >= ALIKE * sizes[0].max(sizes[1]);
        let amounts = match is_alike {
            true => money_alike(&sizes, currency, self.format),
            false => sizes
                .map(|size| compact_money(size, currency, self.format))
                .to_vec(),
        };
        let sides = [(less, &amounts[0], true), (more, &amounts[1], false)];
        // What is paid for the devices stands first where it is all, or most, that there is on its side.
        let is_purchase = |side: &Side| {
            let first = side.differences.first();
            side.told == 1 && first.is_some_and(|of| of.reason == Reason::Line(Line::Purchase))
        };
        let order = match is_purchase(more) {
            true => [1, 0],
            false => [0, 1],
        };
        let there = order.map(|at| sides[at]);
        let mut there = there.iter().filter(|(side, ..)| side.told > 0);
        let Some((first, amount, is_less)) = there.next() else {
            return String::new();
        };
        let values = [("plan", self.plan), ("amount", amount.as_str())];
        let mut said = if is_purchase(first) {
            let message = match (is_less, first.has_others) {
                (true, false) => words.why_cheaper_to_buy(),
                (false, false) => words.why_dearer_to_buy(),
                (true, true) => words.why_cheaper_mostly_to_buy(),
                (false, true) => words.why_dearer_mostly_to_buy(),
            };
            fill(message, &values)
        } else {
            self.clause(first, amount, *is_less, true)
        };
        match there.next() {
            Some((second, amount, is_less)) => {
                said.push_str(&self.clause(second, amount, *is_less, false));
                said.push('.');
            }
            None => {
                let rest = match (first.differences.len(), is_less) {
                    (1, _) => words.why_all_else_is_the_same(),
                    (_, true) => words.why_nothing_costs_more(),
                    (_, false) => words.why_nothing_costs_less(),
                };
                said.push_str(". ");
                said.push_str(rest);
            }
        }
        said
    }

    /// ", but battery replacements, lower resale value and repairs cost 689,000 kr more"; what stands
    /// first names the plan.
    fn clause(&self, side: &Side, amount: &str, is_less: bool, is_first: bool) -> String {
        let words = self.words();
        let told = &side.differences[..side.told.min(side.differences.len())];
        let line = |of: &ReasonDifference| match of.reason {
            Reason::Line(line) if is_less => words.why_less(line),
            Reason::Line(line) => words.why_more(line),
            // Carbon is told of in other words.
            _ => "",
        };
        let mut names: Vec<String> = told.iter().map(|of| line(of).to_owned()).collect();
        if side.has_others {
            let others = match is_less {
                true => words.why_other_less(),
                false => words.why_other_more(),
            };
            names.push(others.to_owned());
        }
        // A single thing may be in the plural itself.
        let plurals = match is_less {
            true => words.why_plural_less(),
            false => words.why_plural_more(),
        };
        let is_plural = |of: &ReasonDifference| {
            let mut plurals = plurals.split(' ');
            plurals.any(|id| id == of.reason.id())
        };
        let is_one = names.len() == 1 && !told.first().is_some_and(is_plural);
        let category = self.format.category_of_count(if is_one { 1 } else { 2 });
        let message = match (is_first, is_less) {
            (true, true) => words.why_with_save(),
            (true, false) => words.why_with_cost(category),
            (false, true) => words.why_but_save(category),
            (false, false) => words.why_but_cost(category),
        };
        let lines = list_of(&names, self.format.language());
        let values = [
            ("plan", self.plan),
            ("lines", lines.as_str()),
            ("amount", amount),
        ];
        fill(message, &values)
    }

    fn carbon(&self, judgement: &Judgement) -> String {
        let words = self.words();
        let Reasons { less, more, .. } = self.reasons;
        let differences = || less.differences.iter().chain(&more.differences);
        let direction = |difference: f64| match difference < 0.0 {
            true => words.less(),
            false => words.more(),
        };
        let mut differing = differences().copied();
        let Some(one) = differing.next() else {
            return String::new();
        };
        let mass = |of: &ReasonDifference| mass_in_words(of.difference.abs(), self.format);
        let rule = words.sharing_it(judgement.allocation);
        let whole = |of: &ReasonDifference| {
            let message = match of.reason {
                Reason::Manufacture => words.why_manufacture(),
                _ => words.why_electricity(),
            };
            let values = [
                ("plan", self.plan),
                ("mass", &mass(of)),
                ("direction", direction(of.difference)),
                ("rule", rule),
            ];
            fill(message, &values)
        };
        let Some(other) = differing.next() else {
            return [&whole(&one), ". ", words.why_all_else_is_the_same()].concat();
        };
        // What depends on the rule stands first.
        let [manufacture, electricity] = match one.reason {
            Reason::Manufacture => [one, other],
            _ => [other, one],
        };
        let message = match manufacture.difference * electricity.difference < 0.0 {
            true => words.why_but_electricity(),
            false => words.why_and_electricity(),
        };
        let values = [
            ("mass", mass(&electricity)),
            ("direction", direction(electricity.difference).to_owned()),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        [&whole(&manufacture), &fill(message, &values), "."].concat()
    }
}
