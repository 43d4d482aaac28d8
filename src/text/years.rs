//! What is said of plans year by year.

use super::capitals::sentence_start;
use super::fill::fill;
use super::lists::list_of;
use super::words::Language;

/// Two plans by their names inside a sentence, and the years by theirs.
pub struct Compared<'a> {
    pub plan: &'a str,
    pub other: &'a str,
    pub years: &'a [String],
    /// Writes an amount of what is compared.
    pub amount: &'a dyn Fn(f64) -> String,
}

impl Compared<'_> {
    fn fill(&self, message: &str, difference: f64, more: &[(&str, &str)]) -> String {
        let amount = (self.amount)(libm::fabs(difference));
        let values = [
            ("plan", self.plan),
            ("other", self.other),
            ("amount", &amount),
        ];
        sentence_start(&fill(message, &[&values, more].concat()))
    }

    /// In which years a plan costs less than another and in which more: the differences of the year
    /// in which it costs least beside it and of that in which it costs most, where there are such;
    /// `why` it costs more then, as the end of a sentence.
    pub fn paid(
        &self,
        least: Option<(usize, f64)>,
        most: Option<(usize, f64)>,
        why: &str,
        language: Language,
    ) -> String {
        let words = language.words();
        let of_one = |message, (year, difference): (usize, f64)| {
            self.fill(message, difference, &[("year", &self.years[year])])
        };
        match (least, most) {
            (Some((first, less)), Some((second, more))) => {
                let [less, more] = [less, more].map(|of| (self.amount)(libm::fabs(of)));
                let values = [
                    ("less", less.as_str()),
                    ("more", &more),
                    ("first", &self.years[first]),
                    ("second", &self.years[second]),
                    ("why", why),
                ];
                let message = if first < second {
                    words.years_paid_both()
                } else {
                    words.years_paid_both_turned()
                };
                self.fill(message, 0.0, &values)
            }
            (Some(least), None) => of_one(words.years_paid_less(), least),
            (None, Some(most)) => of_one(words.years_paid_more(), most),
            (None, None) => self.fill(words.years_paid_same(), 0.0, &[]),
        }
    }

    /// What a plan has cost beside another when the period ends, and whether it was the other way
    /// round until some year; then what it is with what is left.
    pub fn cost_so_far(
        &self,
        in_the_end: f64,
        turned_after: Option<usize>,
        counted: Option<f64>,
        language: Language,
    ) -> String {
        let words = language.words();
        let message = match (turned_after, in_the_end) {
            (_, 0.0) => words.years_so_far_same(),
            (Some(_), ..0.0) => words.years_so_far_turn_less(),
            (Some(_), _) => words.years_so_far_turn_more(),
            (None, ..0.0) => words.years_so_far_less(),
            (None, _) => words.years_so_far_more(),
        };
        let counted_as = |counted: f64| match counted {
            ..0.0 => words.years_counted_less(),
            _ => words.years_counted_more(),
        };
        self.so_far(
            message,
            in_the_end,
            turned_after,
            "",
            counted.map(|counted| (counted_as(counted), counted)),
        )
    }

    /// The same of emissions, under a rule for sharing manufacture.
    pub fn carbon_so_far(
        &self,
        in_the_end: f64,
        turned_after: Option<usize>,
        counted: Option<f64>,
        rule: &str,
        language: Language,
    ) -> String {
        let words = language.words();
        let message = match (turned_after, in_the_end) {
            (_, 0.0) => words.years_carbon_same(),
            (Some(_), ..0.0) => words.years_carbon_turn_less(),
            (Some(_), _) => words.years_carbon_turn_more(),
            (None, ..0.0) => words.years_carbon_less(),
            (None, _) => words.years_carbon_more(),
        };
        let counted_as = |counted: f64| match counted {
            ..0.0 => words.years_carried_less(),
            _ => words.years_carried_more(),
        };
        self.so_far(
            message,
            in_the_end,
            turned_after,
            rule,
            counted.map(|counted| (counted_as(counted), counted)),
        )
    }

    fn so_far(
        &self,
        message: &str,
        in_the_end: f64,
        turned_after: Option<usize>,
        rule: &str,
        counted: Option<(&str, f64)>,
    ) -> String {
        let until = turned_after.map_or("", |year| self.years[year].as_str());
        let mut said = self.fill(message, in_the_end, &[("until", until), ("clause", rule)]);
        if let Some((message, difference)) = counted {
            said.push(' ');
            said.push_str(&self.fill(message, difference, &[]));
        }
        said
    }
}

/// The most years that are named one by one.
const NAMED: usize = 3;

/// Which years a plan is over the budget of a year, by how much: `over` has the years and amounts as
/// they are written, the largest of them at `most`. `all` is the number of years.
pub fn over_yearly_budget(
    plan: &str,
    over: &[(String, String)],
    most: usize,
    (number, all): (&str, &str),
    language: Language,
) -> String {
    let words = language.words();
    let said = match over.get(most) {
        None => fill(words.years_within(), &[("plan", plan)]),
        Some(_) if over.len() <= NAMED => {
            let by = over.iter().map(|(year, amount)| {
                fill(words.years_over_by(), &[("year", year), ("amount", amount)])
            });
            let list = list_of(&by.collect::<Vec<_>>(), language);
            fill(words.years_over(), &[("plan", plan), ("list", &list)])
        }
        Some((year, amount)) => fill(
            words.years_over_often(),
            &[
                ("plan", plan),
                ("number", number),
                ("all", all),
                ("year", year),
                ("amount", amount),
            ],
        ),
    };
    sentence_start(&said)
}

/// How many devices a plan buys in which years, or, of no plan, how many of today's are due:
/// `devices` has the years and numbers as they are written, the largest of them at `most`; `all` is
/// their sum.
pub fn devices_by_year(
    plan: Option<&str>,
    devices: &[(String, String)],
    most: usize,
    all: &str,
    language: Language,
) -> String {
    let words = language.words();
    let [none, in_year, often] = match plan {
        Some(_) => [
            words.years_bought_none(),
            words.years_bought_in(),
            words.years_bought_often(),
        ],
        None => [
            words.years_due_none(),
            words.years_due_in(),
            words.years_due_often(),
        ],
    };
    let list = match devices.get(most) {
        None => none.to_owned(),
        Some(_) if devices.len() <= NAMED => {
            let of_year = devices
                .iter()
                .map(|(year, number)| fill(in_year, &[("year", year), ("number", number)]));
            list_of(&of_year.collect::<Vec<_>>(), language)
        }
        Some((year, _)) => fill(often, &[("year", year), ("number", all)]),
    };
    match plan {
        Some(plan) => fill(words.years_bought(), &[("plan", plan), ("list", &list)]),
        None => fill(words.years_due_said(), &[("list", &list)]),
    }
}

/// What is in use in a plan over the years: years by their names, with what is written of each.
pub struct InUse<'a> {
    pub plan: &'a str,
    /// How old it is on average in the first year and in the last.
    pub first: Option<&'a (&'a str, String)>,
    pub last: Option<&'a (&'a str, String)>,
    /// How many devices are past their updates in the year with most of them.
    pub past: Option<&'a (&'a str, String)>,
}

/// How old what is in use is, and how much of it is past its updates.
pub fn in_use_over_years(of: &InUse, language: Language) -> String {
    let words = language.words();
    let mut said = Vec::new();
    if let Some((from, first)) = of.first {
        let (message, (until, last)) = match of.last {
            Some((until, last)) => (words.years_in_use_aged(), (*until, last)),
            None => (words.years_in_use_aged_once(), (*from, first)),
        };
        let values = [
            ("plan", of.plan),
            ("from", from),
            ("until", until),
            ("first", first),
            ("last", last),
        ];
        said.push(fill(message, &values));
    }
    said.push(match of.past {
        Some((year, number)) => fill(
            words.years_in_use_past_most(),
            &[("year", year), ("number", number)],
        ),
        None => words.years_in_use_past_none().to_owned(),
    });
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEARS: [&str; 4] = ["2026", "2027", "2028", "2029"];

    fn compared(language: Language, says: impl Fn(&Compared) -> String) -> String {
        let years = YEARS.map(str::to_owned);
        let (plan, other) = match language {
            Language::English => ("all refurbished", "all new"),
            _ => ("allt rekonditionerat", "allt nytt"),
        };
        says(&Compared {
            plan,
            other,
            years: &years,
            amount: &|amount| format!("{amount} kr"),
        })
    }

    #[track_caller]
    fn says(says: impl Fn(&Compared, Language) -> String, english: &str, swedish: &str) {
        for (language, expected) in [(Language::English, english), (Language::Swedish, swedish)] {
            assert_eq!(
                compared(language, |compared| says(compared, language)),
                expected
            );
        }
    }

    #[test]
    fn cheap_in_one_year_and_dear_in_another() {
        says(
            |compared, language| {
                compared.paid(
                    Some((0, -340.0)),
                    Some((3, 120.0)),
                    language.words().years_again(),
                    language,
                )
            },
            "All refurbished costs 340 kr less than all new in 2026, but 120 kr more in 2029, when devices \
             are bought again.",
            "Allt rekonditionerat kostar 340 kr mindre än allt nytt år 2026, men 120 kr mer år 2029, när \
             enheter köps på nytt.",
        );
        says(
            |compared, language| compared.paid(Some((3, -120.0)), Some((0, 340.0)), "", language),
            "All refurbished costs 340 kr more than all new in 2026, but 120 kr less in 2029.",
            "Allt rekonditionerat kostar 340 kr mer än allt nytt år 2026, men 120 kr mindre år 2029.",
        );
        says(
            |compared, language| compared.paid(Some((1, -340.0)), None, "", language),
            "All refurbished costs no more than all new in any year. The difference is largest in 2027: 340 kr \
             less.",
            "Allt rekonditionerat kostar inget år mer än allt nytt. Störst är skillnaden år 2027: 340 kr mindre.",
        );
    }

    #[test]
    fn what_it_has_cost_and_what_is_left() {
        says(
            |compared, language| compared.cost_so_far(70.0, Some(2), Some(-30.0), language),
            "Up to the end of 2028 all refurbished has cost less than all new, but more after that: 70 kr more \
             when the period ends. With the value then left (the rings) it is 30 kr less.",
            "Till och med 2028 har allt rekonditionerat kostat mindre än allt nytt, men sedan mer: 70 kr mer när \
             perioden slutar. Räknat med värdet som då finns kvar (ringarna) blir det 30 kr mindre.",
        );
        says(
            |compared, language| compared.carbon_so_far(-70.0, None, None, "by halves", language),
            "All refurbished has caused 70 kr less CO₂e than all new when the period ends, by halves.",
            "Allt rekonditionerat har gett 70 kr mindre CO₂e än allt nytt när perioden slutar, by halves.",
        );
    }

    #[test]
    fn how_old_it_is_and_what_is_past_its_updates() {
        let (first, last) = (
            ("2027", "3.1 years".to_owned()),
            ("2032", "2.4 years".to_owned()),
        );
        let past = ("2029", "120".to_owned());
        let all = InUse {
            plan: "All new",
            first: Some(&first),
            last: Some(&last),
            past: Some(&past),
        };
        assert_eq!(
            in_use_over_years(&all, Language::English),
            "All new: devices in use are 3.1 years old on average in 2027 and 2.4 years in 2032. Most are past \
             their updates in 2029: 120."
        );
        let one = InUse {
            last: None,
            past: None,
            ..all
        };
        assert_eq!(
            in_use_over_years(&one, Language::English),
            "All new: devices in use are 3.1 years old on average. None is known to be past its updates."
        );
    }

    #[test]
    fn years_over_the_budget_are_named_up_to_three() {
        let over = |number: usize, language| {
            let over = YEARS.iter().take(number);
            let over: Vec<_> = over
                .map(|year| ((*year).to_owned(), "5 kr".to_owned()))
                .collect();
            over_yearly_budget("all new", &over, 0, (&number.to_string(), "4"), language)
        };
        assert_eq!(
            over(0, Language::English),
            "All new is within the yearly budget in every year."
        );
        assert_eq!(
            over(2, Language::English),
            "All new is over the yearly budget by 5 kr in 2026 and 5 kr in 2027."
        );
        assert_eq!(
            over(4, Language::Swedish),
            "All new går över årsbudgeten 4 av 4 år, mest år 2026: med 5 kr."
        );
    }
}
