//! The answer in words: what the mix is, what it costs and causes, and what devices miss.

use super::counts::{against, judged_plan};
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::lists::{joined, list_of, sentence_start};
use super::missed::requirement_sentences;
use super::quantities::{mass_in_words, money_in_words, quantity};
use super::words::{Category, Language, Words};
use crate::decision::answer::{Answer, Chance, CostClaim, Judgement, WholeDevices};
use crate::decision::certainty::Certainty;
use crate::decision::measure::Leaning;
use crate::engine::plan_kind::PlanKind;
use crate::quantity::Unit;
use crate::scenario::{Allocation, Currency, Sourcing};

/// The answer as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What the mix is, where that is not plain from its two kinds.
    pub mix: String,
    /// What is said in bold.
    pub claim: String,
    /// What follows.
    pub rest: String,
    /// Which requirements are met, missed and not known.
    pub requirements: String,
}

impl Verdict {
    /// All of it in one line.
    pub fn line(&self) -> String {
        let parts = [&self.mix, &self.claim, &self.rest, &self.requirements];
        joined(parts.into_iter(), " ")
    }
}

/// The answer: what the mix is, how it compares, what else is to be known, and the requirements.
pub fn verdict(answer: &Answer, currency: Currency, format: &dyn Format) -> Verdict {
    let words = format.language().words();
    let mix = mix_sentence(&answer.mix, format);
    let requirements = requirement_sentences(answer, currency, format);
    let Some(judgement) = &answer.judgement else {
        return Verdict {
            mix: if mix.is_empty() {
                mix_in_kinds(&answer.mix, format)
            } else {
                mix
            },
            claim: nothing_to_compare(answer.lacking, words).to_owned(),
            rest: String::new(),
            requirements,
        };
    };
    let saying = Saying {
        judgement,
        has_mix: !mix.is_empty(),
        currency,
        format,
        years: quantity(answer.years, Unit::Years, currency, format),
    };
    let [claim, rest] = saying.comparison();
    let mut parts = vec![rest];
    parts.extend(saying.unchanged());
    Verdict {
        mix,
        claim,
        rest: joined(parts.iter(), " "),
        requirements,
    }
}

fn nothing_to_compare(lacking: Sourcing, words: Words) -> &'static str {
    match lacking {
        Sourcing::New => words.nothing_to_compare_new(),
        _ => words.nothing_to_compare_refurbished(),
    }
}

/// What adds the option that is lacking, as a button.
pub fn add_what_is_lacking(lacking: Sourcing, language: Language) -> &'static str {
    let words = language.words();
    match lacking {
        Sourcing::New => words.add_option_new(),
        _ => words.add_option_refurbished(),
    }
}

/// Nothing where the mix is of new and refurbished devices, as a mix is thought to be.
fn mix_sentence(mix: &WholeDevices, format: &dyn Format) -> String {
    let words = format.language().words();
    let only = match mix.only {
        Some(Sourcing::New) => words.mix_is_new(),
        Some(Sourcing::Refurbished) => words.mix_is_refurbished(),
        Some(Sourcing::Keep) => words.mix_is_kept(),
        _ if mix.kept + mix.handed_down > 0 => return mix_in_kinds(mix, format),
        _ => return String::new(),
    };
    only.to_owned()
}

/// "Your mix keeps 48 and buys 72 refurbished."
fn mix_in_kinds(mix: &WholeDevices, format: &dyn Format) -> String {
    let language = format.language();
    let words = language.words();
    let category = |number: u32| format.category_of_count(number as usize);
    let part = |number: u32, message: &str| {
        let number = format.number(f64::from(number), Digits::Decimals(0));
        fill(message, &[("number", &number)])
    };
    let mut bought = Vec::new();
    if mix.new > 0 {
        bought.push(part(mix.new, words.bought_new(category(mix.new))));
    }
    if mix.refurbished > 0 {
        let message = words.bought_refurbished(category(mix.refurbished));
        bought.push(part(mix.refurbished, message));
    }
    let mut parts = Vec::new();
    if mix.kept > 0 {
        parts.push(part(mix.kept, words.keeps()));
    }
    if mix.handed_down > 0 {
        parts.push(part(mix.handed_down, words.hands_down()));
    }
    if !bought.is_empty() {
        let what = list_of(&bought, language);
        parts.push(fill(words.buys(), &[("what", &what)]));
    }
    let does = list_of(&parts, language);
    fill(words.your_mix_does(), &[("does", &does)])
}

/// One comparison that is put into words.
struct Saying<'a> {
    judgement: &'a Judgement,
    /// Whether it has been said before what the mix is.
    has_mix: bool,
    currency: Currency,
    format: &'a dyn Format,
    years: String,
}

impl Saying<'_> {
    fn words(&self) -> Words {
        self.format.language().words()
    }

    /// The plan that is judged as the subject of a sentence.
    fn plan(&self) -> &'static str {
        if self.has_mix && self.judgement.plan == PlanKind::YourMix {
            self.pronoun()
        } else {
            judged_plan(self.judgement, self.format.language())
        }
    }

    /// What stands for it once it has been named.
    fn pronoun(&self) -> &'static str {
        match self.judgement.plan {
            PlanKind::YourMix => self.words().it_the_mix(),
            _ => self.words().it_the_plan(),
        }
    }

    /// What is said in bold, and what follows.
    fn comparison(&self) -> [String; 2] {
        let words = self.words();
        let judgement = self.judgement;
        let cost = judgement.cost_leaning();
        let carbon = judgement.carbon_leaning();
        let money = money_in_words(judgement.cost.abs(), self.currency, self.format);
        let causes = self.causes();
        let claim = judgement.cost_claim();
        let dots = match claim {
            CostClaim::TooClose(dots) | CostClaim::Against(dots) => in_outcomes(
                match cost {
                    Leaning::Less => dots.more,
                    _ => dots.less,
                },
                dots.all,
                self.format,
            ),
            _ => String::new(),
        };
        let sure = match claim {
            CostClaim::Differs(Some(Certainty::Clear)) => words.clearly(),
            CostClaim::Differs(Some(Certainty::Probable)) => words.probably(),
            _ => "",
        };
        let is_conflict = matches!(
            (cost, carbon),
            (Leaning::Less, Leaning::More) | (Leaning::More, Leaning::Less)
        );
        let (plan, it) = (self.plan(), self.pronoun());
        let (big_plan, big_it) = (sentence_start(plan), sentence_start(it));
        let (less, more) = (words.less(), words.more());
        let [this, other] = match cost {
            Leaning::Less => [less, more],
            _ => [more, less],
        };
        let values = [
            ("Plan", big_plan.as_str()),
            ("plan", plan),
            ("It", &big_it),
            ("it", it),
            ("against", against(judgement, self.format.language())),
            ("sure", sure),
            ("money", &money),
            ("years", &self.years),
            ("this", this),
            ("other", other),
            ("in", &dots),
            ("In", &sentence_start(&dots)),
            ("causes", &causes),
        ];
        comparison_message(claim, is_conflict, cost == carbon, words)
            .map(|message| fill(message, &values))
    }

    /// "causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture"
    fn causes(&self) -> String {
        let words = self.words();
        let judgement = self.judgement;
        let leanings = judgement.carbon_leanings();
        let now = judgement.carbon_leaning();
        let mass = |kilograms: f64| mass_in_words(kilograms.abs(), self.format);
        if leanings.iter().all(|leaning| *leaning == now) {
            let sizes = judgement.carbon.map(f64::abs);
            let least = mass(sizes.iter().copied().fold(f64::INFINITY, f64::min));
            let most = mass(sizes.iter().copied().fold(0.0, f64::max));
            let amount = between(&least, &most, words.to());
            // The outcomes are counted under one rule.
            let mut said = self.amount(now, &amount, words.however_shared(), "");
            let doubt = self.doubt(now);
            if let Some(doubt) = doubt.strip_suffix(')') {
                let rule = words.sharing(judgement.allocation);
                said.push_str(&[doubt, words.if_so(), rule, ")"].concat());
            }
            return said;
        }
        let amount = mass(judgement.carbon_now());
        let mut said = self.amount(now, &amount, words.if_so(), &self.doubt(now));
        said.push_str(words.sharing(judgement.allocation));
        let others = Allocation::ALL.iter().zip(leanings);
        let others: Vec<_> = others
            .filter(|(rule, _)| **rule != judgement.allocation)
            .collect();
        if let [(_, one), (_, other)] = others[..]
            && one == other
        {
            said.push_str(words.or_else());
            said.push_str(as_to_carbon(one, words));
            return said;
        }
        for (rule, leaning) in others {
            if leaning != now {
                let amount = as_to_carbon(leaning, words);
                let values = [("amount", amount), ("rule", words.sharing_it(*rule))];
                said.push_str(&fill(words.and_amount_if(), &values));
            }
        }
        said
    }

    /// An amount of carbon, and in brackets how many outcomes say otherwise.
    fn amount(&self, leaning: Leaning, mass: &str, how: &str, doubt: &str) -> String {
        let words = self.words();
        let message = match leaning {
            Leaning::Less => words.carbon_less(),
            Leaning::Equal => words.carbon_same(),
            Leaning::More => words.carbon_more(),
        };
        fill(message, &[("mass", mass), ("how", how), ("doubt", doubt)])
    }

    /// " (but more in 8 of 20 outcomes)"; nothing where most outcomes say the same.
    fn doubt(&self, leaning: Leaning) -> String {
        let Chance::Known {
            carbon: Some(outcomes),
            ..
        } = self.judgement.chance
        else {
            return String::new();
        };
        let dots = outcomes.dots[0];
        let (agree, against, other) = match leaning {
            Leaning::Less => (outcomes.less, dots.more, Leaning::More),
            _ => (1.0 - outcomes.less, dots.less, Leaning::Less),
        };
        if Certainty::of(agree) != Certainty::TooClose {
            return String::new();
        }
        let words = self.words();
        let amount = as_to_carbon(other, words);
        let number = in_outcomes(against, dots.all, self.format);
        let but = if agree < 0.5 {
            words.but_by_most_likely()
        } else {
            words.but()
        };
        [" (", but, amount, " ", &number, ")"].concat()
    }

    /// The groups that a plan could not be applied to.
    fn unchanged(&self) -> Vec<String> {
        let words = self.words();
        let told = |number: usize, message: fn(Words, Category) -> &'static str| {
            let message = message(words, self.format.category_of_count(number));
            let number = self.format.number(number as f64, Digits::Decimals(0));
            fill(message, &[("number", &number)])
        };
        let messages = [Words::groups_without_new, Words::groups_without_refurbished];
        let counted = messages.into_iter().zip(self.judgement.unchanged);
        let counted = counted.filter(|(_, number)| *number > 0);
        counted
            .map(|(message, number)| told(number, message))
            .collect()
    }
}

/// The patterns of what is said in bold and of what follows it.
fn comparison_message(
    claim: CostClaim,
    is_conflict: bool,
    agree: bool,
    words: Words,
) -> [&'static str; 2] {
    let also = if agree {
        words.it_also_causes_after()
    } else {
        words.it_causes_after()
    };
    match claim {
        CostClaim::Same => [words.costs_the_same(), words.it_causes()],
        CostClaim::AboutTheSame => [words.costs_about_the_same(), also],
        CostClaim::Differs(_) if is_conflict => [words.costs_but_causes(), words.you_decide()],
        CostClaim::Differs(_) => [words.costs(), also],
        CostClaim::TooClose(_) => [words.too_close(), words.too_close_but()],
        CostClaim::Against(_) => [words.most_likely_but(), words.it_causes()],
    }
}

fn as_to_carbon(leaning: Leaning, words: Words) -> &'static str {
    match leaning {
        Leaning::Less => words.less(),
        Leaning::Equal => words.as_much(),
        Leaning::More => words.more(),
    }
}

/// "12 to 46 tonnes": the unit once where it is the same.
fn between(least: &str, most: &str, to: &str) -> String {
    if least == most {
        return most.to_owned();
    }
    let unit = |text: &str| text.rsplit_once('\u{a0}').map(|(_, unit)| unit.to_owned());
    let least = match (least.rsplit_once('\u{a0}'), unit(most)) {
        (Some((number, one)), Some(other)) if one == other => number,
        _ => least,
    };
    [least, " ", to, " ", most].concat()
}

/// "in 8 of 20 outcomes"
fn in_outcomes(number: usize, all: usize, format: &dyn Format) -> String {
    let words = format.language().words();
    let message = if number == all {
        words.in_all_outcomes()
    } else {
        words.in_some_outcomes()
    };
    let count = |number: usize| format.number(number as f64, Digits::Decimals(0));
    fill(message, &[("number", &count(number)), ("all", &count(all))])
}
