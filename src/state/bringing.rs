//! A device list between its reading and its becoming today's fleet: what was understood of it, and
//! what a person changes before anything else changes.

use crate::catalogue::DeviceClass;
use crate::exchange::lists::{
    DateOrder, Entering, Proposal, ProposedGroup, Reason, Role, Settings, SplitBy, Understood,
    propose,
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
        };
        preview.find_left_out(settings);
        preview
    }

    /// Takes over what was understood anew; what was changed of the groups by hand is proposed anew too.
    pub fn anew(&self, understood: Understood, settings: &Settings) -> Self {
        Self {
            entering: self.entering,
            has_all_models: self.has_all_models,
            ..Self::new(understood, settings)
        }
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
            other => {
                self.rearrange(other);
                return false;
            }
        }
        true
    }

    /// A change that does not fit the proposal changes nothing.
    fn rearrange(&mut self, edit: PreviewEdit) {
        let proposal = &mut self.proposal;
        let done = match edit {
            PreviewEdit::Rename(group, name) => {
                let name = name.trim();
                proposal.rename(group, (!name.is_empty()).then(|| name.to_owned()));
                return;
            }
            PreviewEdit::Merge { into, from } => proposal.merge(into, from),
            PreviewEdit::Split(group, by) => proposal.split(group, by),
            PreviewEdit::Remove(group) => proposal.remove(group),
            PreviewEdit::Entering(entering) => {
                self.entering = entering;
                return;
            }
            PreviewEdit::WorkOn(group) => {
                self.in_work = group;
                self.splits = group.map_or_else(Vec::new, |group| self.splits_of(group));
                return;
            }
            PreviewEdit::AllModels => {
                self.has_all_models = true;
                return;
            }
            _ => None,
        };
        if done.is_some() {
            self.in_work = None;
        }
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
