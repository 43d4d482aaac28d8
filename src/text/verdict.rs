//! The answer in words: what the mix is, what it costs and causes, and what devices miss.

use super::capitals::sentence_start;
use super::counts::{against, judged_plan, other_plan};
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::limits::limit_sentences;
use super::lists::{joined, list_of};
use super::missed::requirement_sentences;
use super::names::plan_in_sentence;
use super::quantities::{mass_in_words, money_in_words, quantity};
use super::words::{Category, Language, Words};
use crate::decision::answer::{
    Answer, Chance, CostClaim, Judgement, NO_MONEY, Third, WholeDevices,
};
use crate::decision::certainty::Certainty;
use crate::decision::measure::Leaning;
use crate::engine::plan_kind::PlanKind;
use crate::quantity::Unit;
use crate::scenario::{Allocation, Currency, Sourcing};

/// The answer as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What is said in bold.
    pub claim: String,
    /// What follows.
    pub rest: String,
    /// What your mix is and costs, where it is not what the claim is about.
    pub mix: String,
    /// How the plans stand to the budgets and the carbon cap.
    pub limits: String,
    /// Which requirements are met, missed and not known.
    pub requirements: String,
}

impl Verdict {
    /// What stands beside the answer itself.
    pub fn beside(&self) -> String {
        let parts = [&self.mix, &self.limits, &self.requirements];
        joined(parts.into_iter(), " ")
    }

    /// All of it in one line.
    pub fn line(&self) -> String {
        let parts = [&self.claim, &self.rest, &self.beside()];
        joined(parts.into_iter(), " ")
    }
}

/// The answer: how new and refurbished compare, what your mix is beside them, and what else is to be
/// known.
pub fn verdict(answer: &Answer, currency: Currency, format: &dyn Format) -> Verdict {
    let words = format.language().words();
    let limits = limit_sentences(&answer.limits, currency, format);
    let requirements = requirement_sentences(answer, currency, format);
    let Some(judgement) = &answer.judgement else {
        return Verdict {
            claim: nothing_to_compare(answer.lacking, words).to_owned(),
            rest: String::new(),
            mix: mix_sentence(&answer.mix, format),
            limits,
            requirements,
        };
    };
    let saying = Saying {
        judgement,
        currency,
        format,
        years: quantity(answer.years, Unit::Years, currency, format),
    };
    let [claim, rest] = saying.comparison();
    let mut parts = vec![rest];
    parts.extend(saying.unchanged());
    Verdict {
        claim,
        rest: joined(parts.iter(), " "),
        mix: match &answer.third {
            Some(third) => third_sentence(third, &answer.mix, currency, format),
            // The claim is about it.
            None if !judgement.is_of_kinds() || answer.mix.is_used_already() => {
                mix_sentence(&answer.mix, format)
            }
            None => String::new(),
        },
        limits,
        requirements,
    }
}

/// "Your mix costs about 240,000 kr less than all new." Devices that are kept or handed down are
/// told of first.
fn third_sentence(
    third: &Third,
    mix: &WholeDevices,
    currency: Currency,
    format: &dyn Format,
) -> String {
    let language = format.language();
    let words = language.words();
    let is = if mix.is_used_already() {
        mix_sentence(mix, format)
    } else {
        String::new()
    };
    let subject = match is.is_empty() {
        true => plan_in_sentence(PlanKind::YourMix, true, language),
        false => words.it_the_mix(),
    };
    let message = match Leaning::of(third.cost, NO_MONEY) {
        Leaning::Less => words.mix_costs_less(),
        Leaning::Equal => words.mix_costs_the_same(),
        Leaning::More => words.mix_costs_more(),
    };
    let money = money_in_words(third.cost.abs(), currency, format);
    let against = other_plan(third.against, third.is_whole, third.against_fit, language);
    let values = [
        ("It", sentence_start(subject)),
        ("money", money),
        ("against", against.to_owned()),
    ];
    let costs = fill(
        message,
        &values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str())),
    );
    joined([&is, &costs].into_iter(), " ")
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

/// What your mix is of.
fn mix_sentence(mix: &WholeDevices, format: &dyn Format) -> String {
    let words = format.language().words();
    match mix.only {
        Some(Sourcing::New) => words.mix_is_new().to_owned(),
        Some(Sourcing::Refurbished) => words.mix_is_refurbished().to_owned(),
        Some(Sourcing::Keep) => words.mix_is_kept().to_owned(),
        _ => mix_in_kinds(mix, format),
    }
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
    currency: Currency,
    format: &'a dyn Format,
    years: String,
}

impl Saying<'_> {
    fn words(&self) -> Words {
        self.format.language().words()
    }

    /// What is said in bold, and what follows. Both are about the plan that costs less by the most
    /// likely values.
    fn comparison(&self) -> [String; 2] {
        let words = self.words();
        let judgement = self.judgement;
        let language = self.format.language();
        let names = [
            judged_plan(judgement, language),
            against(judgement, language),
        ];
        let cost = judgement.cost_leaning();
        let claim = judgement.cost_claim();
        // Of plans that cost the same, the one that is judged is told of.
        let [this, that] = match claim {
            CostClaim::Same => [0, 1],
            _ => judgement.favoured(),
        };
        let flip = this == 1;
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
        let it = match judgement.pair()[this] {
            PlanKind::YourMix => words.it_the_mix(),
            _ => words.it_the_plan(),
        };
        let than = match judgement.is_of_kinds() {
            true => String::new(),
            false => fill(words.than_other(), &[("other", names[that])]),
        };
        let values = [
            ("Plan", sentence_start(names[this])),
            ("plan", names[this].to_owned()),
            ("First", sentence_start(names[1])),
            ("second", names[0].to_owned()),
            ("It", sentence_start(it)),
            ("it", it.to_owned()),
            ("than", than),
            ("sure", sure.to_owned()),
            (
                "money",
                money_in_words(judgement.cost.abs(), self.currency, self.format),
            ),
            ("years", self.years.clone()),
            ("in", dots),
            ("causes", self.causes(flip)),
            ("devices", self.devices_of(that)),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let carbon = judgement.carbon_leaning().of_other(flip);
        let agree = judgement
            .carbon_leanings()
            .iter()
            .all(|one| one.of_other(flip) == carbon);
        let [bold, mut rest] = comparison_messages(claim, carbon, agree, words);
        // Before anything is said for it.
        let after_claim = usize::from(!matches!(
            claim,
            CostClaim::Differs(_) | CostClaim::Against(_)
        ));
        let both = judgement.both_fall_short();
        let one = judgement.falls_short(this);
        let message = match (both, one) {
            (Some(both), _) => Some(words.neither_meets(both.missed)),
            (None, Some(one)) if one.of_all => Some(words.it_misses(one.missed)),
            (None, one) => one.map(|one| words.some_of_it_miss(one.missed)),
        };
        if let Some(message) = message {
            rest.insert(after_claim.min(rest.len()), message);
        }
        // After everything that is said of the first.
        if let (None, Some(other)) = (both, judgement.falls_short(that)) {
            rest.push(match other.of_all {
                true => words.none_of_others_meet(other.missed),
                false => words.some_others_miss(other.missed),
            });
        }
        [bold, rest].map(|messages| {
            let said: Vec<String> = messages.iter().map(|one| fill(one, &values)).collect();
            joined(said.iter(), " ")
        })
    }

    /// The devices of one of the two plans: "new devices".
    fn devices_of(&self, place: usize) -> String {
        let words = self.words();
        let plan = self.judgement.pair()[place];
        match plan {
            PlanKind::AllNew if self.judgement.is_whole[place] => words.devices_of_new().to_owned(),
            PlanKind::AllRefurbished if self.judgement.is_whole[place] => {
                words.devices_of_refurbished().to_owned()
            }
            _ => {
                let plan = plan_in_sentence(plan, false, self.format.language());
                fill(words.devices_of_plan(), &[("plan", plan)])
            }
        }
    }

    /// "causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture",
    /// of the plan, or of the other one.
    fn causes(&self, flip: bool) -> String {
        let words = self.words();
        let judgement = self.judgement;
        let leanings = judgement.carbon_leanings().map(|one| one.of_other(flip));
        let now = judgement.carbon_leaning().of_other(flip);
        let mass = |kilograms: f64| mass_in_words(kilograms.abs(), self.format);
        if leanings.iter().all(|leaning| *leaning == now) {
            let sizes = judgement.carbon.map(f64::abs);
            let least = mass(sizes.iter().copied().fold(f64::INFINITY, f64::min));
            let most = mass(sizes.iter().copied().fold(0.0, f64::max));
            let amount = between(&least, &most, words.to());
            // The outcomes are counted under one rule.
            let mut said = self.amount(now, &amount, words.however_shared(), "");
            let doubt = self.doubt(now, flip);
            if let Some(doubt) = doubt.strip_suffix(')') {
                let rule = words.sharing(judgement.allocation);
                said.push_str(&[doubt, words.if_so(), rule, ")"].concat());
            }
            return said;
        }
        let amount = mass(judgement.carbon_now());
        let mut said = self.amount(now, &amount, words.if_so(), &self.doubt(now, flip));
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
    fn doubt(&self, leaning: Leaning, flip: bool) -> String {
        let Chance::Known {
            carbon: Some(outcomes),
            ..
        } = self.judgement.chance
        else {
            return String::new();
        };
        let dots = outcomes.dots[0];
        // Outcomes are those of the plan, whichever of the two is told of.
        let (agree, against) = match leaning.of_other(flip) {
            Leaning::Less => (outcomes.less, dots.more),
            _ => (1.0 - outcomes.less, dots.less),
        };
        let other = match leaning {
            Leaning::Less => Leaning::More,
            _ => Leaning::Less,
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

/// The patterns of what is said in bold and of what follows it. `carbon` is how the plan that is told
/// of stands by the rule in force, and `agree` whether it stands so by each.
fn comparison_messages(
    claim: CostClaim,
    carbon: Leaning,
    agree: bool,
    words: Words,
) -> [Vec<&'static str>; 2] {
    let causes = match carbon {
        Leaning::Less => vec![words.it_also_causes()],
        Leaning::Equal => vec![words.it_causes()],
        Leaning::More if agree => vec![words.but_it_causes(), words.you_decide()],
        Leaning::More => vec![words.but_it_causes()],
    };
    match claim {
        CostClaim::Same => [vec![words.costs_the_same()], vec![words.plan_causes()]],
        CostClaim::AboutTheSame => {
            let mut rest = vec![words.costs_slightly_less()];
            rest.extend(causes);
            [vec![words.costs_about_the_same()], rest]
        }
        CostClaim::Differs(_) => [vec![words.is_cheaper()], causes],
        CostClaim::TooClose(_) => [
            vec![words.too_close()],
            vec![words.too_close_but(), words.it_causes()],
        ],
        CostClaim::Against(_) => [vec![words.most_likely_but()], vec![words.it_causes()]],
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
