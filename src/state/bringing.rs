//! A device list between its reading and its becoming today's fleet: what was understood of it, and
//! what a person changes before anything else changes.

use crate::catalogue::DeviceClass;
use crate::exchange::lists::{
    DateOrder, Entering, Proposal, ProposedGroup, Reason, Role, Settings, SplitBy, Understood,
    User, propose,
};
use crate::scenario::Scenario;

/// How many rows are named of those that something is said of.
pub const ROWS_NAMED: usize = 5;

/// Rows that something is said of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowsTold {
    /// The first of them, from 1, the heading included.
    pub first: Vec<u32>,
    pub all: usize,
}

impl RowsTold {
    pub fn of(rows: &[u32]) -> Self {
        Self {
            first: rows.iter().take(ROWS_NAMED).copied().collect(),
            all: rows.len(),
        }
    }

    fn add(&mut self, row: u32) {
        if self.first.len() < ROWS_NAMED {
            self.first.push(row);
        }
        self.all += 1;
    }
}

/// What is left out for a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOutFor {
    pub reason: Reason,
    /// The devices that they would have been.
    pub devices: u32,
    pub rows: RowsTold,
    /// Whether it counts because a person says so.
    pub is_kept: bool,
}

/// A list that has been understood.
#[derive(Clone, Debug)]
pub struct Preview {
    pub understood: Understood,
    pub proposal: Proposal,
    pub entering: Entering,
    pub left_out: Vec<LeftOutFor>,
    /// The group that is being changed.
    pub in_work: Option<usize>,
    /// What it can be split by, found when it is put into work.
    pub splits: Vec<SplitBy>,
    /// Whether models that are few are shown too.
    pub has_all_models: bool,
    /// Whether the groups are proposed anew, without what had been changed of them.
    pub is_made_anew: bool,
    /// What a person has changed of the groups.
    rearranged: Vec<Rearranged>,
}

/// A change of the groups, with those that it is about. The list may be read again, and then they can
/// stand elsewhere.
#[derive(Clone, Debug)]
struct Rearranged {
    edit: PreviewEdit,
    of: Vec<Known>,
}

/// What a group is known by.
#[derive(Clone, Debug, PartialEq)]
struct Known {
    class: DeviceClass,
    user: User,
    name: Option<String>,
    /// How many of them stand before it.
    nth: usize,
}

/// A change before anything else changes.
#[derive(Clone, Debug, PartialEq)]
pub enum PreviewEdit {
    // What the list is read again for.
    /// What a column says, from 0.
    Role(u32, Option<Role>),
    Order(Option<DateOrder>),
    /// Whether rows count that would be left out for a reason.
    Keep(Reason, bool),
    /// The class of a model, by its key.
    Class(String, DeviceClass),
    /// The device of the catalogue that a model is, by its key.
    Model(String, Option<&'static str>),
    // What changes the proposal.
    Rename(usize, String),
    Merge {
        into: usize,
        from: usize,
    },
    Split(usize, SplitBy),
    Remove(usize),
    Entering(Entering),
    /// Puts a group into work, or none.
    WorkOn(Option<usize>),
    AllModels,
}

/// What a group may be split by.
const SPLITS: [SplitBy; 5] = [
    SplitBy::User,
    SplitBy::Place,
    SplitBy::Unit,
    SplitBy::Class,
    SplitBy::Model,
];

impl Preview {
    pub fn new(understood: Understood, settings: &Settings) -> Self {
        let mut preview = Self {
            proposal: propose(&understood),
            understood,
            entering: Entering::InPlaceOfGroups,
            left_out: Vec::new(),
            in_work: None,
            splits: Vec::new(),
            has_all_models: false,
            is_made_anew: false,
            rearranged: Vec::new(),
        };
        preview.find_left_out(settings);
        preview
    }

    /// Takes over what was understood anew. What was changed of the groups by hand is changed again, where
    /// there are still the same; otherwise all of them are as proposed.
    pub fn anew(&self, understood: Understood, settings: &Settings) -> Self {
        let mut next = Self {
            entering: self.entering,
            has_all_models: self.has_all_models,
            ..Self::new(understood, settings)
        };
        let proposed = next.proposal.clone();
        for change in &self.rearranged {
            if next.change_again(change).is_none() {
                next.proposal = proposed;
                next.rearranged.clear();
                next.is_made_anew = true;
                return next;
            }
        }
        let in_work = self.in_work.and_then(|group| self.known(group));
        next.work_on(in_work.and_then(|known| next.place_of(&known)));
        next
    }

    fn known(&self, group: usize) -> Option<Known> {
        let groups = &self.proposal.groups;
        let of = groups.get(group)?;
        let known = Known {
            class: of.class,
            user: of.user,
            name: of.name.clone(),
            nth: 0,
        };
        let before = groups[..group].iter().filter(|other| known.is(other));
        Some(Known {
            nth: before.count(),
            ..known
        })
    }

    fn place_of(&self, known: &Known) -> Option<usize> {
        let groups = self.proposal.groups.iter().enumerate();
        let mut alike = groups.filter(|(_, group)| known.is(group));
        alike.nth(known.nth).map(|(at, _)| at)
    }

    /// Changes groups as they were changed before; `None` where they are not there or it does not fit.
    fn change_again(&mut self, change: &Rearranged) -> Option<()> {
        let places = change.of.iter().map(|known| self.place_of(known));
        let places: Vec<usize> = places.collect::<Option<_>>()?;
        let edit = match (change.edit.clone(), &places[..]) {
            (PreviewEdit::Rename(_, name), [at]) => PreviewEdit::Rename(*at, name),
            (PreviewEdit::Merge { .. }, [into, from]) => PreviewEdit::Merge {
                into: *into,
                from: *from,
            },
            (PreviewEdit::Split(_, by), [at]) => PreviewEdit::Split(*at, by),
            (PreviewEdit::Remove(_), [at]) => PreviewEdit::Remove(*at),
            _ => return None,
        };
        self.rearrange(edit)
    }

    fn find_left_out(&mut self, settings: &Settings) {
        let mut all: Vec<LeftOutFor> = Reason::ALL
            .iter()
            .map(|reason| LeftOutFor {
                reason: *reason,
                devices: 0,
                rows: RowsTold::default(),
                is_kept: settings.kept.contains(reason),
            })
            .collect();
        for row in &self.understood.left_out {
            let of_it = &mut all[row.reason as usize];
            of_it.devices = of_it.devices.saturating_add(row.count);
            of_it.rows.add(row.row);
        }
        all.retain(|of| of.rows.all > 0 || of.is_kept);
        self.left_out = all;
    }

    /// Does a change; whether the list has to be read again, with what `settings` say then.
    pub fn change(&mut self, edit: PreviewEdit, settings: &mut Settings) -> bool {
        match edit {
            PreviewEdit::Role(column, role) => {
                // A list has one column for each.
                settings
                    .roles
                    .retain(|_, other| *other != role || role.is_none());
                settings.roles.insert(column, role);
            }
            PreviewEdit::Order(order) => settings.date_order = order,
            PreviewEdit::Keep(reason, is_kept) => {
                if is_kept {
                    settings.kept.insert(reason);
                } else {
                    settings.kept.remove(&reason);
                }
            }
            PreviewEdit::Class(key, class) => {
                settings.models.insert(key.clone(), None);
                settings.classes.insert(key, class);
            }
            PreviewEdit::Model(key, device) => {
                settings.classes.remove(&key);
                settings.models.insert(key, device);
            }
            PreviewEdit::Entering(entering) => {
                self.entering = entering;
                return false;
            }
            PreviewEdit::WorkOn(group) => {
                self.work_on(group);
                return false;
            }
            PreviewEdit::AllModels => {
                self.has_all_models = true;
                return false;
            }
            // One that does not fit the proposal changes nothing.
            other => {
                let _ = self.rearrange(other);
                return false;
            }
        }
        true
    }

    fn work_on(&mut self, group: Option<usize>) {
        self.in_work = group;
        self.splits = group.map_or_else(Vec::new, |group| self.splits_of(group));
    }

    /// Changes the groups; `None` where it does not fit them, and nothing is changed.
    fn rearrange(&mut self, edit: PreviewEdit) -> Option<()> {
        let about = match edit {
            PreviewEdit::Merge { into, from } => vec![into, from],
            PreviewEdit::Rename(group, _)
            | PreviewEdit::Split(group, _)
            | PreviewEdit::Remove(group) => vec![group],
            _ => return None,
        };
        let of = about.iter().map(|group| self.known(*group));
        let of: Vec<Known> = of.collect::<Option<_>>()?;
        let proposal = &mut self.proposal;
        match &edit {
            PreviewEdit::Rename(group, name) => {
                let name = name.trim();
                proposal.rename(*group, (!name.is_empty()).then(|| name.to_owned()))?;
            }
            PreviewEdit::Merge { into, from } => proposal.merge(*into, *from)?,
            PreviewEdit::Split(group, by) => proposal.split(*group, *by)?,
            PreviewEdit::Remove(group) => proposal.remove(*group)?,
            _ => return None,
        }
        if !matches!(edit, PreviewEdit::Rename(..)) {
            self.in_work = None;
        }
        self.rearranged.push(Rearranged { edit, of });
        Some(())
    }

    fn splits_of(&self, group: usize) -> Vec<SplitBy> {
        let can = |by: &SplitBy| self.proposal.clone().split(group, *by).is_some();
        SPLITS.into_iter().filter(can).collect()
    }

    /// The scenario with the list as today's fleet, each group by what it is `called` here; `None` where
    /// it would have more than it may.
    pub fn enter(
        &self,
        before: &Scenario,
        called: &dyn Fn(&ProposedGroup) -> String,
    ) -> Option<Scenario> {
        let mut proposal = self.proposal.clone();
        for group in &mut proposal.groups {
            group.name = Some(called(group));
        }
        proposal.enter(before, self.entering)
    }
}

impl Known {
    fn is(&self, group: &ProposedGroup) -> bool {
        self.class == group.class && self.user == group.user && self.name == group.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::lists::{Day, Reading};
    use crate::presets::PresetId;
    use crate::state::edit::{Brought, Change, Edit};
    use crate::state::{Action, State};
    use crate::text::Language;

    const LIST: &str = "Modell;Kategori;Plats;Antal;Inköpt;Status\n\
        Dell Latitude 5420;Laptop;Ekskolan;40;2022-08-01;I bruk\n\
        Dell Latitude 5420;Laptop;Björkskolan;60;2023-08-01;I bruk\n\
        Okänd sak;;Ekskolan;3;2021-01-01;I bruk\n\
        Dell Latitude 5420;Laptop;Ekskolan;5;2019-01-01;Kasserad\n\
        Dell P2422H;Skärm;Ekskolan;50;2022-01-01;I bruk\n";

    fn read(settings: &Settings) -> Understood {
        let mut reading = Reading::new(settings.clone());
        reading.feed(LIST).expect("short");
        while !reading.advance(100).expect("a list").is_done {}
        reading.finish()
    }

    fn preview() -> (Preview, Settings) {
        let settings = Settings::new(Day::of(2026, 11, 26).expect("a day"));
        (Preview::new(read(&settings), &settings), settings)
    }

    #[test]
    fn what_is_left_out_is_told_by_reason_with_its_rows() {
        let (preview, _) = preview();
        let told: Vec<_> = preview
            .left_out
            .iter()
            .map(|of| (of.reason, of.devices, of.rows.first.clone()))
            .collect();
        assert_eq!(
            told,
            [
                (Reason::Retired, 5, vec![5]),
                (Reason::UnknownClass, 3, vec![4])
            ]
        );
    }

    #[test]
    fn what_a_person_knows_better_has_the_list_read_again() {
        let (mut preview, mut settings) = preview();
        assert_eq!(preview.understood.devices, 150);
        assert!(preview.change(PreviewEdit::Keep(Reason::Retired, true), &mut settings));
        let key = preview.understood.unclassed[0].key.clone();
        assert!(preview.change(PreviewEdit::Class(key, DeviceClass::Tablet), &mut settings));
        let preview = preview.anew(read(&settings), &settings);
        assert_eq!(preview.understood.devices, 158);
        assert!(
            preview
                .left_out
                .iter()
                .any(|of| of.is_kept && of.rows.all == 0)
        );
        assert!(
            preview
                .proposal
                .groups
                .iter()
                .any(|of| of.class == DeviceClass::Tablet)
        );
    }

    #[test]
    fn groups_are_split_merged_named_and_left_out() {
        let (mut preview, mut settings) = preview();
        assert_eq!(preview.proposal.groups.len(), 2);
        preview.change(PreviewEdit::WorkOn(Some(0)), &mut settings);
        assert!(preview.splits.contains(&SplitBy::Place));
        preview.change(PreviewEdit::Split(0, SplitBy::Place), &mut settings);
        assert_eq!(preview.proposal.groups.len(), 3);
        assert_eq!(
            preview.proposal.groups[0].name.as_deref(),
            Some("Björkskolan")
        );
        preview.change(PreviewEdit::Merge { into: 0, from: 1 }, &mut settings);
        preview.change(
            PreviewEdit::Rename(0, " Skolorna ".to_owned()),
            &mut settings,
        );
        assert_eq!(preview.proposal.groups[0].name.as_deref(), Some("Skolorna"));
        preview.change(PreviewEdit::Remove(1), &mut settings);
        assert_eq!(preview.proposal.groups.len(), 1);
        // What does not fit changes nothing.
        preview.change(PreviewEdit::Remove(7), &mut settings);
        assert_eq!(preview.proposal.groups[0].count, 100);
    }

    /// What is kept in a name, in a part and in one that is left out.
    fn rearranged() -> (Preview, Settings) {
        let (mut preview, mut settings) = preview();
        for edit in [
            PreviewEdit::Split(0, SplitBy::Place),
            PreviewEdit::Rename(1, "Eken".to_owned()),
            PreviewEdit::Remove(2),
            PreviewEdit::WorkOn(Some(1)),
        ] {
            assert!(!preview.change(edit, &mut settings));
        }
        (preview, settings)
    }

    fn names(preview: &Preview) -> Vec<Option<&str>> {
        let groups = preview.proposal.groups.iter();
        groups.map(|group| group.name.as_deref()).collect()
    }

    #[test]
    fn what_was_changed_of_groups_stays_where_they_are_the_same() {
        let (mut preview, mut settings) = rearranged();
        let named = [Some("Björkskolan"), Some("Eken")];
        assert_eq!(names(&preview), named);
        // Five more in one of them.
        assert!(preview.change(PreviewEdit::Keep(Reason::Retired, true), &mut settings));
        let mut preview = preview.anew(read(&settings), &settings);
        assert!(!preview.is_made_anew);
        assert_eq!(names(&preview), named);
        assert_eq!(preview.in_work, Some(1));
        let counts = preview.proposal.groups.iter().map(|group| group.count);
        assert_eq!(counts.collect::<Vec<_>>(), [60, 45]);
        // Once more, from what is the same by now.
        assert!(preview.change(PreviewEdit::Keep(Reason::Retired, false), &mut settings));
        let preview = preview.anew(read(&settings), &settings);
        assert_eq!(
            (names(&preview), preview.is_made_anew),
            (named.into(), false)
        );
    }

    #[test]
    fn groups_that_are_others_are_made_anew() {
        let (mut preview, mut settings) = rearranged();
        // Without places there are no parts.
        let place = preview.understood.columns.iter();
        let place = place
            .clone()
            .position(|column| column.role == Some(Role::Place));
        let place = place.expect("a column") as u32;
        assert!(preview.change(PreviewEdit::Role(place, None), &mut settings));
        let preview = preview.anew(read(&settings), &settings);
        assert!(preview.is_made_anew);
        assert_eq!(names(&preview), [None, None]);
        // Where nothing had been changed, nothing is lost.
        let preview = preview.anew(read(&settings), &settings);
        assert!(!preview.is_made_anew);
    }

    #[test]
    fn it_becomes_todays_fleet_in_one_step_of_undo() {
        let (preview, _) = preview();
        let scenario = PresetId::StaffLaptops.scenario();
        let state = State::new(scenario, Language::Swedish, 2).expect("valid");
        let after = preview
            .enter(state.scenario(), &|_| "Laptops".to_owned())
            .expect("within the limits");
        let edit = Edit::Bring(Brought::Fleet, Box::new(after.clone()));
        let brought = state.after(Action::Edit(edit));
        assert_eq!(brought.scenario(), &after);
        assert_eq!(brought.undoable(), Some(Change::Brought(Brought::Fleet)));
        let undone = brought.after(Action::Undo);
        assert_eq!(undone.scenario(), state.scenario());
        assert_eq!(undone.after(Action::Redo).scenario(), &after);
    }
}
