//! The answer in words: what the mix is, what it costs and causes, and what devices miss.

use super::names::{DeviceKind, certificate_name, counted_devices, plan_in_sentence};
use super::quantities::{Unit, is_one, mass_in_words, money_in_words, quantity};
use super::terms::{Wording, say, sentence_start};
use super::{Digits, Format, Language, fill};
use crate::catalogue::Certificate;
use crate::decision::answer::{Answer, Chance, CostClaim, Dots, Judgement, Leaning, Missed, Mix};
use crate::decision::certainty::Certainty;
use crate::engine::plan_kind::PlanKind;
use crate::engine::requirements::Demand;
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
        joined(parts.into_iter().filter(|part| !part.is_empty()), " ")
    }
}

/// Before a condition.
const IF: Wording = &[" if ", " om "];

/// The answer: what the mix is, how it compares, what else is to be known, and the requirements.
pub fn verdict(answer: &Answer, currency: Currency, format: &dyn Format) -> Verdict {
    let language = format.language();
    let mix = mix_sentence(&answer.mix, format);
    let requirements = requirement_sentences(answer, currency, format);
    let Some(judgement) = &answer.judgement else {
        return Verdict {
            mix: if mix.is_empty() {
                mix_in_kinds(&answer.mix, format)
            } else {
                mix
            },
            claim: say(nothing_to_compare(answer.lacking), language).to_owned(),
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
        rest: joined(parts.iter().filter(|part| !part.is_empty()), " "),
        requirements,
    }
}

fn joined<'a>(parts: impl Iterator<Item = &'a String>, between: &str) -> String {
    let mut all = String::new();
    for part in parts {
        if !all.is_empty() {
            all.push_str(between);
        }
        all.push_str(part);
    }
    all
}

fn nothing_to_compare(lacking: Sourcing) -> Wording {
    match lacking {
        Sourcing::New => &[
            "There is no option with new devices to compare with.",
            "Det finns inget alternativ med nya enheter att jämföra med.",
        ],
        _ => &[
            "There is no option with refurbished devices to compare with.",
            "Det finns inget alternativ med rekonditionerade enheter att jämföra med.",
        ],
    }
}

/// What adds the option that is lacking, as a button.
pub fn add_what_is_lacking(lacking: Sourcing, language: Language) -> &'static str {
    let text: Wording = match lacking {
        Sourcing::New => &[
            "Add an option with new devices",
            "Lägg till ett alternativ med nya enheter",
        ],
        _ => &[
            "Add an option with refurbished devices",
            "Lägg till ett alternativ med rekonditionerade enheter",
        ],
    };
    say(text, language)
}

/// Nothing where the mix is of new and refurbished devices, as a mix is thought to be.
fn mix_sentence(mix: &Mix, format: &dyn Format) -> String {
    let only: Wording = match mix.only {
        Some(Sourcing::New) => &[
            "Your mix is all new.",
            "Er blandning består bara av nya enheter.",
        ],
        Some(Sourcing::Refurbished) => &[
            "Your mix is all refurbished.",
            "Er blandning består bara av rekonditionerade enheter.",
        ],
        Some(Sourcing::Keep) => &[
            "Your mix keeps what you have.",
            "Er blandning behåller det ni har.",
        ],
        _ if mix.kept + mix.handed_down > 0 => return mix_in_kinds(mix, format),
        _ => return String::new(),
    };
    say(only, format.language()).to_owned()
}

/// "Your mix keeps 48 and buys 72 refurbished."
fn mix_in_kinds(mix: &Mix, format: &dyn Format) -> String {
    let language = format.language();
    let part = |number: u32, one: Wording, many: Wording| {
        let message = if number == 1 { one } else { many };
        let number = format.number(f64::from(number), Digits::Decimals(0));
        fill(say(message, language), &[("number", &number)])
    };
    let mut bought = Vec::new();
    if mix.new > 0 {
        bought.push(part(
            mix.new,
            &["{number} new", "{number} ny"],
            &["{number} new", "{number} nya"],
        ));
    }
    if mix.refurbished > 0 {
        bought.push(part(
            mix.refurbished,
            &["{number} refurbished", "{number} rekonditionerad"],
            &["{number} refurbished", "{number} rekonditionerade"],
        ));
    }
    let mut parts = Vec::new();
    if mix.kept > 0 {
        let keeps: Wording = &["keeps {number}", "behåller {number}"];
        parts.push(part(mix.kept, keeps, keeps));
    }
    if mix.handed_down > 0 {
        let hands: Wording = &["hands {number} down", "låter {number} gå i arv"];
        parts.push(part(mix.handed_down, hands, hands));
    }
    if !bought.is_empty() {
        let buys: Wording = &["buys {what}", "köper {what}"];
        let what = listed(&bought, language);
        parts.push(fill(say(buys, language), &[("what", &what)]));
    }
    let message: Wording = &["Your mix {does}.", "Er blandning {does}."];
    fill(
        say(message, language),
        &[("does", &listed(&parts, language))],
    )
}

/// "a, b and c"
pub fn listed(parts: &[String], language: Language) -> String {
    let Some((last, before)) = parts.split_last() else {
        return String::new();
    };
    if before.is_empty() {
        return last.clone();
    }
    let and: Wording = &[" and ", " och "];
    [&joined(before.iter(), ", "), say(and, language), last].concat()
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
    fn say(&self, wording: Wording) -> &'static str {
        say(wording, self.format.language())
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
        self.say(match self.judgement.plan {
            PlanKind::YourMix => &["it", "den"],
            _ => &["it", "det"],
        })
    }

    /// What is said in bold, and what follows.
    fn comparison(&self) -> [String; 2] {
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
            CostClaim::Differs(Some(Certainty::Clear)) => &["clearly ", "klart "],
            CostClaim::Differs(Some(Certainty::Probable)) => &["probably ", "troligen "],
            _ => &["", ""],
        };
        let is_conflict = matches!(
            (cost, carbon),
            (Leaning::Less, Leaning::More) | (Leaning::More, Leaning::Less)
        );
        let (plan, it) = (self.plan(), self.pronoun());
        let (big_plan, big_it) = (sentence_start(plan), sentence_start(it));
        let (less, more): (Wording, Wording) = (&["less", "mindre"], &["more", "mer"]);
        let [this, other] = match cost {
            Leaning::Less => [less, more],
            _ => [more, less],
        }
        .map(|direction| self.say(direction));
        let values = [
            ("Plan", big_plan.as_str()),
            ("plan", plan),
            ("It", &big_it),
            ("it", it),
            ("against", against(judgement, self.format.language())),
            ("sure", self.say(sure)),
            ("money", &money),
            ("years", &self.years),
            ("this", this),
            ("other", other),
            ("in", &dots),
            ("In", &sentence_start(&dots)),
            ("causes", &causes),
        ];
        let [claim, rest] = comparison_message(claim, is_conflict, cost == carbon);
        [claim, rest].map(|message| fill(self.say(message), &values))
    }

    /// "causes about 46 tonnes less CO₂e if the first buyer carries all of the manufacture"
    fn causes(&self) -> String {
        let judgement = self.judgement;
        let leanings = judgement.carbon_leanings();
        let now = judgement.carbon_leaning();
        let mass = |kilograms: f64| mass_in_words(kilograms.abs(), self.format);
        if leanings.iter().all(|leaning| *leaning == now) {
            let sizes = judgement.carbon.map(f64::abs);
            let least = mass(sizes.iter().copied().fold(f64::INFINITY, f64::min));
            let most = mass(sizes.iter().copied().fold(0.0, f64::max));
            let amount = between(&least, &most, self.say(&["to", "till"]));
            let however: Wording = &[
                ", however the manufacture is shared",
                ", hur tillverkningen än fördelas",
            ];
            // The outcomes are counted under one rule.
            let mut said = self.amount(now, &amount, however, "");
            let doubt = self.doubt(now);
            if let Some(doubt) = doubt.strip_suffix(')') {
                let rule = sharing(judgement.allocation, self.format.language());
                said.push_str(&[doubt, self.say(IF), rule, ")"].concat());
            }
            return said;
        }
        let mut said = self.amount(now, &mass(judgement.carbon_now()), IF, &self.doubt(now));
        said.push_str(sharing(judgement.allocation, self.format.language()));
        let others = Allocation::ALL.iter().zip(leanings);
        let others: Vec<_> = others
            .filter(|(rule, _)| **rule != judgement.allocation)
            .collect();
        if let [(_, one), (_, other)] = others[..]
            && one == other
        {
            let otherwise: Wording = &[", otherwise ", ", annars "];
            said.push_str(self.say(otherwise));
            said.push_str(self.say(as_to_carbon(one)));
            return said;
        }
        for (rule, leaning) in others {
            if leaning != now {
                let and: Wording = &[", {amount} if {rule}", ", {amount} om {rule}"];
                let amount = self.say(as_to_carbon(leaning));
                let rule = self.say(other_condition(*rule));
                said.push_str(&fill(self.say(and), &[("amount", amount), ("rule", rule)]));
            }
        }
        said
    }

    /// An amount of carbon, and in brackets how many outcomes say otherwise.
    fn amount(&self, leaning: Leaning, mass: &str, how: Wording, doubt: &str) -> String {
        let message: Wording = match leaning {
            Leaning::Less => &[
                "about {mass} less CO₂e{doubt}{how}",
                "cirka {mass} mindre CO₂e{doubt}{how}",
            ],
            Leaning::Same => &["as much CO₂e{how}", "lika mycket CO₂e{how}"],
            Leaning::More => &[
                "about {mass} more CO₂e{doubt}{how}",
                "cirka {mass} mer CO₂e{doubt}{how}",
            ],
        };
        let values = [("mass", mass), ("how", self.say(how)), ("doubt", doubt)];
        fill(self.say(message), &values)
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
        let amount = self.say(as_to_carbon(other));
        let number = in_outcomes(against, dots.all, self.format);
        let but: Wording = if agree < 0.5 {
            &[
                "by the most likely values, but ",
                "räknat på de troligaste värdena, men ",
            ]
        } else {
            &["but ", "men "]
        };
        [" (", self.say(but), amount, " ", &number, ")"].concat()
    }

    /// The groups that a plan could not be applied to.
    fn unchanged(&self) -> Vec<String> {
        let judgement = self.judgement;
        let messages: [[Wording; 2]; 2] = [
            [
                &[
                    "1 group has no option with new devices and is counted as it is.",
                    "1 grupp har inget alternativ med nya enheter och räknas som den är.",
                ],
                &[
                    "{number} groups have no option with new devices and are counted as they are.",
                    "{number} grupper har inget alternativ med nya enheter och räknas som de är.",
                ],
            ],
            [
                &[
                    "1 group has no option with refurbished devices and is counted as it is.",
                    "1 grupp har inget alternativ med rekonditionerade enheter och räknas som den är.",
                ],
                &[
                    "{number} groups have no option with refurbished devices and are counted as they are.",
                    "{number} grupper har inget alternativ med rekonditionerade enheter och räknas som de är.",
                ],
            ],
        ];
        let counted = messages.into_iter().zip(judgement.unchanged);
        let counted = counted.filter(|(_, number)| *number > 0);
        let sentence = |([one, several], number): ([Wording; 2], usize)| {
            let message = if number == 1 { one } else { several };
            let number = self.format.number(number as f64, Digits::Decimals(0));
            fill(self.say(message), &[("number", &number)])
        };
        counted.map(sentence).collect()
    }
}

/// The patterns of what is said in bold and of what follows it.
#[rustfmt::skip]
fn comparison_message(claim: CostClaim, is_conflict: bool, agree: bool) -> [Wording; 2] {
    let decide: Wording = &["It is for you to decide which matters more.", "Vad som väger tyngst avgör ni."];
    let also: Wording = if agree {
        &["about {money} {this} over {years}. {It} also causes {causes}.", "cirka {money} {this} på {years}. {It} ger också {causes}."]
    } else {
        &["about {money} {this} over {years}. {It} causes {causes}.", "cirka {money} {this} på {years}. {It} ger {causes}."]
    };
    let causes: Wording = &["{It} causes {causes}.", "{It} ger {causes}."];
    match claim {
        CostClaim::Same => [
            &["{Plan} costs the same as {against} over {years}.", "{Plan} kostar lika mycket som {against} på {years}."],
            causes,
        ],
        CostClaim::AboutTheSame => [
            &["{Plan} costs about the same as {against}:", "{Plan} kostar ungefär lika mycket som {against}:"],
            also,
        ],
        CostClaim::Differs(_) if is_conflict => [
            &[
                "{Plan} {sure}costs {this} than {against} (about {money} {this} over {years}) but causes {causes}.",
                "{Plan} kostar {sure}{this} än {against} (cirka {money} {this} på {years}) men ger {causes}.",
            ],
            decide,
        ],
        CostClaim::Differs(_) => [
            &["{Plan} {sure}costs {this} than {against}:", "{Plan} kostar {sure}{this} än {against}:"],
            also,
        ],
        CostClaim::TooClose(_) => [
            &["Too close to call:", "För jämnt för att avgöra:"],
            &[
                "by the most likely values {plan} costs about {money} {this} than {against} over {years}, but {in} it costs {other}. {It} causes {causes}.",
                "räknat på de troligaste värdena kostar {plan} cirka {money} {this} än {against} på {years}, men {in} kostar {it} {other}. {It} ger {causes}.",
            ],
        ],
        CostClaim::Against(_) => [
            &[
                "By the most likely values {plan} costs about {money} {this} than {against} over {years}, but {in} it costs {other}.",
                "Räknat på de troligaste värdena kostar {plan} cirka {money} {this} än {against} på {years}, men {in} kostar {it} {other}.",
            ],
            causes,
        ],
    }
}

fn as_to_carbon(leaning: Leaning) -> Wording {
    match leaning {
        Leaning::Less => &["less", "mindre"],
        Leaning::Same => &["as much", "lika mycket"],
        Leaning::More => &["more", "mer"],
    }
}

/// How manufacture is shared, as a condition: "if …".
pub fn sharing(rule: Allocation, language: Language) -> &'static str {
    say(condition(rule), language)
}

#[rustfmt::skip]
fn condition(rule: Allocation) -> Wording {
    match rule {
        Allocation::CutOff => &["the first buyer carries all of the manufacture", "första köparen bär hela tillverkningen"],
        Allocation::HalfAndHalf => &["the buyers share the manufacture equally", "köparna delar lika på tillverkningen"],
        Allocation::ByTime => &["the buyers share the manufacture by years of use", "köparna delar på tillverkningen efter antal år"],
    }
}

/// The same where another one has been named before.
#[rustfmt::skip]
fn other_condition(rule: Allocation) -> Wording {
    match rule {
        Allocation::CutOff => &["the first buyer carries all of it", "första köparen bär allt"],
        Allocation::HalfAndHalf => &["the buyers share it equally", "köparna delar lika"],
        Allocation::ByTime => &["the buyers share it by years of use", "köparna delar efter antal år"],
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
    let message: Wording = if number == all {
        &["in all {all} outcomes", "i alla {all} utfall"]
    } else {
        &[
            "in {number} of {all} outcomes",
            "i {number} av {all} utfall",
        ]
    };
    let count = |number: usize| format.number(number as f64, Digits::Decimals(0));
    fill(
        say(message, format.language()),
        &[("number", &count(number)), ("all", &count(all))],
    )
}

/// The plan that is judged, inside a sentence.
pub fn judged_plan(judgement: &Judgement, language: Language) -> &'static str {
    plan_in_sentence(judgement.plan, judgement.is_whole[0], language)
}

/// The plan that it is held against, inside a sentence.
pub fn against(judgement: &Judgement, language: Language) -> &'static str {
    if judgement.against_fit {
        let fit: Wording = match judgement.against {
            PlanKind::AllRefurbished => &[
                "refurbished devices that meet the need",
                "rekonditionerade enheter som klarar behovet",
            ],
            _ => &[
                "new devices that meet the need",
                "nya enheter som klarar behovet",
            ],
        };
        return say(fit, language);
    }
    let plan = if judgement.against_mix {
        PlanKind::YourMix
    } else {
        judgement.against
    };
    plan_in_sentence(plan, judgement.is_whole[1], language)
}

/// What is counted in the dots, of 20 (`place` 0) or of 50 (1).
pub fn in_counts(judgement: &Judgement, place: usize, format: &dyn Format) -> String {
    let language = format.language();
    let (cost, carbon) = match judgement.chance {
        Chance::Unknown => return String::new(),
        Chance::Unfit(devices) => {
            let message: Wording = if is_one(devices, 0) {
                &[
                    "No chance is stated: 1 device does not meet the need.",
                    "Ingen sannolikhet anges: 1 enhet klarar inte behovet.",
                ]
            } else {
                &[
                    "No chance is stated: {number} devices do not meet the need.",
                    "Ingen sannolikhet anges: {number} enheter klarar inte behovet.",
                ]
            };
            let number = format.number(devices, Digits::Decimals(0));
            return fill(say(message, language), &[("number", &number)]);
        }
        Chance::Known { cost, carbon } => (cost, carbon),
    };
    let count = |number: usize| format.number(number as f64, Digits::Decimals(0));
    let message = |message: Wording, dots: Dots, which: &str| {
        let values = [
            ("which", which),
            ("less", &count(dots.less)),
            ("all", &count(dots.all)),
            ("plan", judged_plan(judgement, language)),
            ("against", against(judgement, language)),
            ("rule", sharing(judgement.allocation, language)),
        ];
        fill(say(message, language), &values)
    };
    let outcomes: Wording = &["equally likely outcomes ", "lika sannolika utfall "];
    let outcomes = say(outcomes, language);
    let costs = match cost {
        None => {
            let certain: Wording = &["No cost is uncertain here.", "Ingen kostnad är osäker här."];
            say(certain, language).to_owned()
        }
        Some(of) => message(cost_in_counts(of.dots[place]), of.dots[place], outcomes),
    };
    let causes = carbon.map_or_else(String::new, |of| {
        let dots = of.dots[place];
        let [alone, after] = carbon_in_counts(dots);
        match cost {
            None => message(alone, dots, outcomes),
            Some(_) => message(after, dots, ""),
        }
    });
    joined(
        [&costs, &causes]
            .into_iter()
            .filter(|part| !part.is_empty()),
        " ",
    )
}

#[rustfmt::skip]
fn cost_in_counts(dots: Dots) -> Wording {
    if dots.less == dots.all {
        &[
            "In all {all} {which}{plan} costs less than {against}.",
            "I alla {all} {which}kostar {plan} mindre än {against}.",
        ]
    } else if dots.more == dots.all {
        &[
            "In all {all} {which}{plan} costs more than {against}.",
            "I alla {all} {which}kostar {plan} mer än {against}.",
        ]
    } else if dots.less == 0 {
        &[
            "In none of {all} {which}{plan} costs less than {against}.",
            "I inget av {all} {which}kostar {plan} mindre än {against}.",
        ]
    } else {
        &[
            "In {less} of {all} {which}{plan} costs less than {against}.",
            "I {less} av {all} {which}kostar {plan} mindre än {against}.",
        ]
    }
}

/// By itself, and after what was said of the cost.
#[rustfmt::skip]
fn carbon_in_counts(dots: Dots) -> [Wording; 2] {
    if dots.less == dots.all {
        [
            &["In all {all} {which}{plan} causes less CO₂e if {rule}.", "I alla {all} {which}ger {plan} mindre CO₂e om {rule}."],
            &["In all {all} it causes less CO₂e if {rule}.", "I alla {all} blir utsläppen lägre om {rule}."],
        ]
    } else if dots.more == dots.all {
        [
            &["In all {all} {which}{plan} causes more CO₂e if {rule}.", "I alla {all} {which}ger {plan} mer CO₂e om {rule}."],
            &["In all {all} it causes more CO₂e if {rule}.", "I alla {all} blir utsläppen högre om {rule}."],
        ]
    } else {
        [
            &["In {less} of {all} {which}{plan} causes less CO₂e if {rule}.", "I {less} av {all} {which}ger {plan} mindre CO₂e om {rule}."],
            &["In {less} of {all} it causes less CO₂e if {rule}.", "I {less} av {all} blir utsläppen lägre om {rule}."],
        ]
    }
}

fn requirement_sentences(answer: &Answer, currency: Currency, format: &dyn Format) -> String {
    let language = format.language();
    let mut sentences = Vec::new();
    for missed in answer.missed.iter().filter(|missed| missed.hard) {
        sentences.extend(hard_sentences(missed, currency, format));
    }
    if sentences.is_empty() {
        let met: Wording = if answer.has_requirements {
            &["All requirements are met.", "Alla krav är uppfyllda."]
        } else {
            &["All devices meet the need.", "Alla enheter klarar behovet."]
        };
        sentences.push(say(met, language).to_owned());
    }
    let preferences = |devices: fn(&Missed) -> f64, message: Wording| {
        let entry: Wording = &["{what} for {devices}", "{what} för {devices}"];
        let soft = answer.missed.iter().filter(|missed| !missed.hard);
        let some = soft.filter(|missed| devices(missed) > 0.0);
        let entry = |missed: &Missed| {
            let entry = match missed.demand {
                // It is about the mix and about no device.
                Demand::MaxModels => &["at most {what}", "högst {what}"],
                _ => entry,
            };
            about(
                say(entry, language),
                missed,
                devices(missed),
                currency,
                format,
            )
        };
        let what: Vec<String> = some.map(entry).collect();
        let what = listed(&what, language);
        (!what.is_empty()).then(|| fill(say(message, language), &[("what", &what)]))
    };
    sentences.extend(preferences(
        |missed| missed.missed,
        &[
            "Preferred but missing: {what}.",
            "Önskemål som inte är uppfyllda: {what}.",
        ],
    ));
    sentences.extend(preferences(
        |missed| missed.not_known,
        &[
            "Preferred but not known: {what}.",
            "Önskemål där uppgift saknas: {what}.",
        ],
    ));
    joined(sentences.iter(), " ")
}

fn hard_sentences(missed: &Missed, currency: Currency, format: &dyn Format) -> Vec<String> {
    let language = format.language();
    let sentence = |message: Wording, devices| {
        let text = about(say(message, language), missed, devices, currency, format);
        sentence_start(&text)
    };
    let mut sentences = Vec::new();
    if missed.missed > 0.0 {
        let is_single = is_one(missed.missed, 0);
        sentences.push(sentence(missing(missed.demand, is_single), missed.missed));
    }
    if missed.not_known > 0.0 {
        let message: Wording = if is_one(missed.not_known, 0) {
            &[
                "it is not known whether {devices} has {what}.",
                "det är inte känt om {devices} har {what}.",
            ]
        } else {
            &[
                "it is not known whether {devices} have {what}.",
                "det är inte känt om {devices} har {what}.",
            ]
        };
        sentences.push(sentence(message, missed.not_known));
    }
    sentences
}

#[rustfmt::skip]
fn missing(demand: Demand, is_single: bool) -> Wording {
    match demand {
        Demand::Performance if is_single => &["{devices} does not meet the need.", "{devices} klarar inte behovet."],
        Demand::Performance => &["{devices} do not meet the need.", "{devices} klarar inte behovet."],
        Demand::HandedDownSupply if is_single => &["{devices} to hand down is missing.", "det saknas {devices} att ärva."],
        Demand::HandedDownSupply => &["{devices} to hand down are missing.", "det saknas {devices} att ärva."],
        Demand::MaxModels => &["the mix has more than {what}.", "blandningen har fler än {what}."],
        Demand::UpdatesUntil | Demand::SocialTerms => &["{what} are missing for {devices}.", "{what} saknas för {devices}."],
        Demand::WarrantyMonths
        | Demand::BatteryHealth
        | Demand::Certificate
        | Demand::CertifiedWipe
        | Demand::TakeBack => &["{what} is missing for {devices}.", "{what} saknas för {devices}."],
    }
}

fn about(
    message: &str,
    missed: &Missed,
    devices: f64,
    currency: Currency,
    format: &dyn Format,
) -> String {
    let kind = DeviceKind::of(&missed.classes);
    let devices = counted_devices(devices, kind, format);
    let what = asked(missed, currency, format);
    fill(message, &[("what", &what), ("devices", &devices)])
}

/// What is asked for, as a noun.
fn asked(missed: &Missed, currency: Currency, format: &dyn Format) -> String {
    let value = missed.asked.unwrap_or_default();
    let number = match missed.demand {
        Demand::UpdatesUntil => quantity(value, Unit::CalendarYear, currency, format),
        Demand::BatteryHealth => quantity(value / 100.0, Unit::Percent, currency, format),
        _ => format.number(value, Digits::UpTo(1)),
    };
    let certificate = missed.certificate.map_or("", |id| {
        Certificate::from_id(id).map_or(id, certificate_name)
    });
    fill(
        say(noun(missed.demand, is_one(value, 0)), format.language()),
        &[("asked", &number), ("certificate", certificate)],
    )
}

#[rustfmt::skip]
fn noun(demand: Demand, is_single: bool) -> Wording {
    match demand {
        Demand::UpdatesUntil => &["updates until the end of {asked}", "uppdateringar till och med {asked}"],
        Demand::WarrantyMonths if is_single => &["a warranty of {asked}\u{a0}month", "{asked}\u{a0}månads garanti"],
        Demand::WarrantyMonths => &["a warranty of {asked}\u{a0}months", "{asked}\u{a0}månaders garanti"],
        Demand::BatteryHealth => &["a battery capacity of {asked}", "batterikapacitet på {asked}"],
        Demand::Certificate => &["{certificate}", "{certificate}"],
        Demand::CertifiedWipe => &["certified data wiping", "certifierad dataradering"],
        Demand::SocialTerms => &["social terms", "sociala villkor"],
        Demand::TakeBack => &["take-back and final handling", "återtag och slutlig hantering"],
        Demand::MaxModels if is_single => &["{asked}\u{a0}model", "{asked}\u{a0}modell"],
        Demand::MaxModels => &["{asked}\u{a0}models", "{asked}\u{a0}modeller"],
        // They are said in whole sentences.
        Demand::Performance | Demand::HandedDownSupply => &["", ""],
    }
}
