//! Which parts of the page are shown, as the page around it asks.

use super::State;
use super::page::Tab;

/// The parts by name, in the order of the page; tabs have names of their own beside these.
pub mod part {
    pub const HEAD: &str = "head";
    /// The key sentence.
    pub const QUESTION: &str = "question";
    pub const OPTIONS: &str = "options";
    pub const REQUIREMENTS: &str = "requirements";
    pub const LIMITS: &str = "limits";
    pub const TOGETHER: &str = "together";
    /// What is in use today.
    pub const FLEET: &str = "fleet";
    pub const ASSUMPTIONS: &str = "assumptions";
    /// The verdict with what belongs to it.
    pub const ANSWER: &str = "answer";
    pub const CARDS: &str = "cards";
    /// All tabs together.
    pub const TABS: &str = "tabs";
    pub const FOOTER: &str = "footer";

    pub const ALL: [&str; 12] = [
        HEAD,
        QUESTION,
        OPTIONS,
        REQUIREMENTS,
        LIMITS,
        TOGETHER,
        FLEET,
        ASSUMPTIONS,
        ANSWER,
        CARDS,
        TABS,
        FOOTER,
    ];

    /// What is entered, beside what comes of it.
    pub const ENTERED: [&str; 6] = [OPTIONS, REQUIREMENTS, LIMITS, TOGETHER, FLEET, ASSUMPTIONS];
}

impl Tab {
    /// Its name among the parts of the page; that of the requirements is taken by where they are
    /// entered.
    pub fn part(self) -> &'static str {
        match self {
            Tab::Requirements => "requirements-tab",
            other => other.id(),
        }
    }
}

/// What is asked for. Names that are not known are ignored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// These alone; all where none is named.
    only: Vec<&'static str>,
    hidden: Vec<&'static str>,
    /// Only the verdict and the cards, with a way to the rest.
    pub is_compact: bool,
}

/// The parts that are named in a text, with spaces between them.
fn named(text: &str) -> Vec<&'static str> {
    let names = text.split_ascii_whitespace();
    let known = |name: &str| {
        let mut all = part::ALL.into_iter().chain(Tab::ALL.map(Tab::part));
        all.find(|part| *part == name)
    };
    names.filter_map(known).collect()
}

impl Shown {
    /// What the attributes `show`, `hide` and `mode` ask for. The mode `result` leaves out where things are
    /// entered.
    ///
    /// ```
    /// use refurb_or_new::state::page::Tab;
    /// use refurb_or_new::state::shown::Shown;
    ///
    /// let shown = Shown::new("answer cards requirements-tab", "cards colour", "");
    /// assert!(shown.shows("answer") && !shown.shows("cards") && !shown.shows("options"));
    /// assert!(shown.shows_tab(Tab::Requirements) && !shown.shows_tab(Tab::TradeOff));
    /// ```
    pub fn new(show: &str, hide: &str, mode: &str) -> Self {
        let mut hidden = named(hide);
        if mode == "result" {
            hidden.push(part::QUESTION);
            hidden.extend(part::ENTERED);
        }
        Self {
            only: named(show),
            hidden,
            is_compact: mode == "compact",
        }
    }

    /// Whether a part is to be shown.
    pub fn shows(&self, part: &str) -> bool {
        let is_named = self.only.is_empty() || self.only.contains(&part);
        is_named && !self.hidden.contains(&part)
    }

    /// Whether a tab is: by its own name, or by that of all tabs.
    pub fn shows_tab(&self, tab: Tab) -> bool {
        let is_any = self.shows(part::TABS) || self.only.contains(&tab.part());
        let is_hidden = |part| self.hidden.contains(&part);
        is_any && !is_hidden(part::TABS) && !is_hidden(tab.part())
    }
}

impl State {
    /// Whether only the verdict and the cards are shown.
    pub fn is_compact(&self) -> bool {
        self.shown.is_compact && !self.page.is_whole
    }

    /// Whether a part of the page is shown.
    pub fn shows(&self, name: &str) -> bool {
        let is_in_short = [part::ANSWER, part::CARDS].contains(&name);
        self.shown.shows(name) && (is_in_short || !self.is_compact())
    }

    /// Whether a tab is.
    pub fn shows_tab(&self, tab: Tab) -> bool {
        self.shown.shows_tab(tab) && !self.is_compact()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_shown_where_nothing_is_asked_for() {
        for shown in [
            Shown::default(),
            Shown::new("", " ", "wide"),
            Shown::new("x", "y", ""),
        ] {
            assert!(part::ALL.into_iter().all(|part| shown.shows(part)));
            assert!(Tab::ALL.into_iter().all(|tab| shown.shows_tab(tab)));
            assert!(!shown.is_compact);
        }
    }

    #[test]
    fn one_tab_can_be_hidden_and_all_can() {
        let shown = Shown::new("", "trade-off", "");
        assert!(!shown.shows_tab(Tab::TradeOff) && shown.shows_tab(Tab::Change));
        let shown = Shown::new("tabs", "", "");
        assert!(shown.shows_tab(Tab::Change) && !shown.shows(part::HEAD));
        let shown = Shown::new("", "tabs", "compact");
        assert!(Tab::ALL.into_iter().all(|tab| !shown.shows_tab(tab)));
        assert!(shown.is_compact);
    }

    #[test]
    fn a_result_alone_has_nothing_that_is_entered() {
        let shown = Shown::new("", "cards", "result");
        let all = part::ALL.into_iter().filter(|part| shown.shows(part));
        let all: Vec<_> = all.collect();
        assert_eq!(all, [part::HEAD, part::ANSWER, part::TABS, part::FOOTER]);
        assert!(shown.shows_tab(Tab::Requirements) && !shown.is_compact);
    }

    #[test]
    fn names_are_unique() {
        let all: Vec<_> = part::ALL
            .into_iter()
            .chain(Tab::ALL.map(Tab::part))
            .collect();
        for name in &all {
            assert_eq!(
                all.iter().filter(|other| *other == name).count(),
                1,
                "{name}"
            );
        }
    }
}
