//! What of the page is open: the tab, the folds, the group in work.

use super::guide::Question;
use crate::scenario::Group;

/// What stands behind the answer, one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Why,
    Years,
    Change,
    TradeOff,
    Requirements,
    Plans,
    Sources,
}

impl Tab {
    /// In the order in which they are shown.
    pub const ALL: [Tab; 7] = [
        Tab::Why,
        Tab::Years,
        Tab::Change,
        Tab::TradeOff,
        Tab::Requirements,
        Tab::Plans,
        Tab::Sources,
    ];

    /// Its name for tests and host pages.
    pub fn id(self) -> &'static str {
        match self {
            Tab::Why => "why",
            Tab::Years => "years",
            Tab::Change => "change",
            Tab::TradeOff => "trade-off",
            Tab::Requirements => "requirements",
            Tab::Plans => "plans",
            Tab::Sources => "sources",
        }
    }
}

/// The folds in which things are entered.
pub mod fold {
    pub const OPTIONS: &str = "options";
    pub const PUBLISHED: &str = "published";
    pub const REQUIREMENTS: &str = "requirements";
    pub const LIMITS: &str = "limits";
    pub const TOGETHER: &str = "together";
    /// What is in use today.
    pub const FLEET: &str = "fleet";
    pub const ASSUMPTIONS: &str = "assumptions";
    /// What is not included in the comparison.
    pub const NOT_INCLUDED: &str = "not-included";
}

/// What stands under the key sentence while it is asked for, and helps with entering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// All examples and published cases, to start from another.
    Examples,
    /// A question of the guided start.
    Guide(Question),
    /// What a note is called and how long it is, before it is printed.
    Print,
    /// Ways to take along what is shown.
    Share,
    /// Ways to bring one's own: device lists, offers, files.
    Bring,
    /// The text that puts the comparison on another page.
    Embed,
}

impl Panel {
    /// The id of the panel that is open.
    pub const ID: &'static str = "panel";
    /// The id of the button that opens the examples.
    pub const EXAMPLES: &'static str = "change-example";
    /// The id of the button that opens what is asked before a note is printed.
    pub const PRINT: &'static str = "print";
    /// The id of the button that opens the ways to take along what is shown.
    pub const SHARE: &'static str = "share";
    /// The id of the button that opens the ways to bring one's own.
    pub const BRING: &'static str = "bring";
    /// The id of the key sentence.
    pub const KEY_SENTENCE: &'static str = "key-sentence";

    /// Whether it needs the part that works on documents to be shown.
    pub fn is_of_documents(self) -> bool {
        matches!(self, Panel::Share | Panel::Bring | Panel::Embed)
    }

    /// Whether it needs that part, if only for what comes after it: a printed note has a link.
    pub fn leads_to_documents(self) -> bool {
        self.is_of_documents() || self == Panel::Print
    }
}

/// Where the focus is to go, when what it lies in is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Sought {
    /// The fold in which it lies; `None` where it lies in a tab.
    pub fold: Option<&'static str>,
    /// The group in which it lies.
    pub group: Option<usize>,
    /// The tab in which it lies.
    pub tab: Option<Tab>,
    /// The id of the element.
    pub id: String,
}

impl Sought {
    /// Something in a fold.
    pub fn in_fold(fold: &'static str, id: &str) -> Self {
        Self {
            fold: Some(fold),
            ..Self::on_page(id)
        }
    }

    /// Something of a group.
    pub fn in_group(group: usize, id: &str) -> Self {
        Self {
            group: Some(group),
            ..Self::in_fold(fold::OPTIONS, id)
        }
    }

    /// Something that is always there.
    pub fn on_page(id: &str) -> Self {
        Self {
            fold: None,
            group: None,
            tab: None,
            id: id.to_owned(),
        }
    }

    /// Something in a tab.
    pub fn in_tab(tab: Tab, id: &str) -> Self {
        Self {
            tab: Some(tab),
            ..Self::on_page(id)
        }
    }
}

/// What of the page is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub tab: Tab,
    /// Whether the whole comparison is open where only a part is asked for.
    pub is_whole: bool,
    /// What is open under the key sentence.
    pub panel: Option<Panel>,
    /// The names of the folds that are open.
    open: Vec<String>,
    /// The id of the group in work; the others stand as a line each.
    in_work: Option<String>,
    /// What was sought last, and how many times anything was.
    sought: Option<(Sought, u32)>,
}

impl Page {
    /// With the options open, and the first of the groups.
    pub fn new(groups: &[Group]) -> Self {
        Self {
            tab: Tab::Why,
            is_whole: false,
            panel: None,
            open: vec![fold::OPTIONS.to_owned(), fold::PUBLISHED.to_owned()],
            in_work: groups.first().map(|group| group.id.clone()),
            sought: None,
        }
    }

    /// Whether a fold is open.
    pub fn is_open(&self, name: &str) -> bool {
        self.open.iter().any(|open| open == name)
    }

    /// Opens or closes a fold.
    pub fn fold(&mut self, name: &str, is_open: bool) {
        self.open.retain(|open| open != name);
        if is_open {
            self.open.push(name.to_owned());
        }
    }

    /// Whether a group is in work. Alone it always is.
    pub fn is_in_work(&self, groups: &[Group], group: usize) -> bool {
        let id = groups.get(group).map(|group| &group.id);
        groups.len() == 1 || id.is_some() && id == self.in_work.as_ref()
    }

    /// Puts a group into work, or none.
    pub fn work_on(&mut self, groups: &[Group], group: Option<usize>) {
        let group = group.and_then(|group| groups.get(group));
        self.in_work = group.map(|group| group.id.clone());
    }

    /// After a change of the groups: one that was added is in work, unless it came along with an
    /// option of the one in work; and where the one in work is gone, the first is.
    pub fn follow(&mut self, before: &[Group], after: &[Group]) {
        let is_among = |groups: &[Group], id: &str| groups.iter().any(|group| group.id == id);
        let options = |groups: &[Group]| {
            let mut groups = groups.iter();
            let in_work = groups.find(|group| Some(&group.id) == self.in_work.as_ref());
            in_work.map(|group| group.options.len())
        };
        let has_grown = options(after) > options(before);
        let mut added = after.iter().filter(|group| !is_among(before, &group.id));
        let is_gone = self.in_work.as_ref().is_some_and(|id| !is_among(after, id));
        match (added.next(), added.next()) {
            (Some(one), None) if after.len() == before.len() + 1 && !has_grown => {
                self.in_work = Some(one.id.clone());
            }
            _ if is_gone => self.work_on(after, Some(0)),
            _ => {}
        }
    }

    /// Opens a panel, or closes the one that is open. The focus goes to the panel, and back to what
    /// opened it, or to the key sentence when a guided start has come to its end.
    pub fn turn_to(&mut self, groups: &[Group], panel: Option<Panel>) {
        let id = match (self.panel, panel) {
            (_, Some(_)) => Panel::ID,
            (Some(Panel::Guide(_)), None) => Panel::KEY_SENTENCE,
            (Some(Panel::Print), None) => Panel::PRINT,
            (Some(Panel::Share | Panel::Embed), None) => Panel::SHARE,
            (Some(Panel::Bring), None) => Panel::BRING,
            _ => Panel::EXAMPLES,
        };
        self.panel = panel;
        self.seek(groups, Sought::on_page(id));
    }

    /// Opens what something lies in, so that the focus can go there.
    pub fn seek(&mut self, groups: &[Group], sought: Sought) {
        if let Some(fold) = sought.fold {
            self.fold(fold, true);
        }
        if let Some(tab) = sought.tab {
            self.tab = tab;
        }
        if sought.group.is_some() {
            self.work_on(groups, sought.group);
        }
        let number = self.sought.as_ref().map_or(0, |(_, number)| number + 1);
        self.sought = Some((sought, number));
    }

    /// What was sought last, and a number that is another each time.
    pub fn sought(&self) -> Option<&(Sought, u32)> {
        self.sought.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presets::PresetId;

    #[test]
    fn one_group_is_in_work_at_a_time() {
        let groups = PresetId::MixedFleet.scenario().groups;
        let mut page = Page::new(&groups);
        assert!(page.is_in_work(&groups, 0) && !page.is_in_work(&groups, 1));
        page.work_on(&groups, Some(1));
        assert!(!page.is_in_work(&groups, 0) && page.is_in_work(&groups, 1));
        page.work_on(&groups, None);
        assert!(!page.is_in_work(&groups, 1));
        assert!(page.is_in_work(&groups[..1], 0));
    }

    #[test]
    fn what_is_added_is_in_work_and_what_is_gone_is_not() {
        let groups = PresetId::MixedFleet.scenario().groups;
        let fewer = &groups[..groups.len() - 1];
        let mut page = Page::new(fewer);
        page.follow(fewer, &groups);
        assert!(page.is_in_work(&groups, groups.len() - 1));
        page.follow(&groups, fewer);
        assert!(page.is_in_work(fewer, 0));
    }

    #[test]
    fn what_is_sought_is_opened() {
        let groups = PresetId::MixedFleet.scenario().groups;
        let mut page = Page::new(&groups);
        let sought = Sought {
            fold: Some(fold::ASSUMPTIONS),
            group: Some(2),
            tab: Some(Tab::Requirements),
            id: "discount-rate".to_owned(),
        };
        page.seek(&groups, sought.clone());
        assert!(page.is_open(fold::ASSUMPTIONS) && page.is_in_work(&groups, 2));
        assert_eq!(page.tab, Tab::Requirements);
        assert_eq!(page.sought(), Some(&(sought.clone(), 0)));
        // Once more the same is sought anew.
        page.seek(&groups, sought);
        assert_eq!(page.sought().map(|(_, number)| *number), Some(1));
    }
}
