//! Which parts of the page are shown, as attributes say it.

use crate::state::page::Tab;
use crate::state::shown::part;

/// The parts that can be left out, but the tabs, which are chosen one by one.
pub const PARTS: [&str; 11] = [
    part::HEAD,
    part::QUESTION,
    part::OPTIONS,
    part::REQUIREMENTS,
    part::LIMITS,
    part::TOGETHER,
    part::FLEET,
    part::ASSUMPTIONS,
    part::ANSWER,
    part::CARDS,
    part::FOOTER,
];

/// The tabs, by their names among the parts.
pub const TABS: [Tab; 7] = Tab::ALL;

/// The attribute that leaves out what is to be left out, with its value: what is hidden, or all that
/// is shown where that is shorter. None where nothing is left out.
///
/// ```
/// use refurb_or_new::report::embed::selection;
///
/// assert_eq!(selection(&["head"]), Some(("hide", "head".to_owned())));
/// assert_eq!(selection(&[]), None);
/// ```
pub fn selection(left_out: &[&str]) -> Option<(&'static str, String)> {
    let is_left_out = |name: &str| left_out.contains(&name);
    let hidden = names(&is_left_out);
    let shown = names(&|name| !is_left_out(name));
    if hidden.is_empty() {
        None
    } else if shown.is_empty() || hidden.len() <= shown.len() {
        Some(("hide", hidden))
    } else {
        Some(("show", shown))
    }
}

/// The names of parts and tabs, with spaces between them; all tabs together by one name.
fn names(is_named: &dyn Fn(&str) -> bool) -> String {
    let tabs = TABS.map(Tab::part);
    let parts = PARTS.into_iter().filter(|part| is_named(part));
    let named: Vec<&str> = if tabs.into_iter().all(is_named) {
        parts.chain([part::TABS]).collect()
    } else {
        let tabs = tabs.into_iter().filter(|tab| is_named(tab));
        parts.chain(tabs).collect()
    };
    named.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::shown::Shown;

    #[test]
    fn every_part_can_be_left_out() {
        let with_tabs = PARTS.into_iter().chain([part::TABS]);
        let mut all: Vec<&str> = with_tabs.collect();
        let mut parts = part::ALL.to_vec();
        all.sort_unstable();
        parts.sort_unstable();
        assert_eq!(all, parts);
    }

    /// Whatever is left out, the attribute shows the rest and nothing else.
    #[test]
    fn the_attribute_shows_what_is_left() {
        let tabs = TABS.map(Tab::part);
        let all: Vec<&str> = PARTS.into_iter().chain(tabs).collect();
        for pick in 0_u32..(1 << all.len()) {
            // All of them take a second and a half; every 37th has them all in all company.
            if pick % 37 != 0 && pick.count_ones() > 2 && pick.count_zeros() > 16 {
                continue;
            }
            let is_out = |at: usize| pick & (1 << at) != 0;
            let left_out: Vec<&str> = (0..all.len())
                .filter(|at| is_out(*at))
                .map(|at| all[at])
                .collect();
            let (show, hide) = match selection(&left_out) {
                None => (String::new(), String::new()),
                Some(("show", names)) => (names, String::new()),
                Some((_, names)) => (String::new(), names),
            };
            let shown = Shown::new(&show, &hide, "");
            for part in PARTS {
                assert_eq!(
                    shown.shows(part),
                    !left_out.contains(&part),
                    "{part}: {show}/{hide}"
                );
            }
            for tab in TABS {
                let name = tab.part();
                assert_eq!(
                    shown.shows_tab(tab),
                    !left_out.contains(&name),
                    "{name}: {show}/{hide}"
                );
            }
        }
    }

    #[test]
    fn the_shorter_attribute_is_written() {
        let but = |kept: &[&str]| {
            let all = PARTS.into_iter().chain(TABS.map(Tab::part));
            all.filter(|name| !kept.contains(name)).collect::<Vec<_>>()
        };
        let (name, value) = selection(&but(&["answer", "cards", "why"])).expect("one");
        assert_eq!((name, value.as_str()), ("show", "answer cards why"));
        let tabs = TABS.map(Tab::part);
        assert_eq!(selection(&tabs), Some(("hide", "tabs".to_owned())));
    }
}
