//! Which rows are devices, and what is known of each.

use std::collections::BTreeMap;

use super::amounts::AmountText;
use super::capacities;
use super::date_orders::Orders;
use super::dates::DateText;
use super::day::Day;
use super::doubt::DoubtKind;
use super::facts::{Facts, Told};
use super::left_out::{LeftOut, Reason};
use super::lot::User;
use super::money::Hundredths;
use super::quantities::{self, QuantityText};
use super::resolving::{Models, Texts, What};
use super::role::Role;
use super::row::Row;
use super::rows::Rows;
use super::settings::Settings;
use super::understood::Certainty;
use crate::catalogue;

/// Not seen for longer is a reason to look, in days.
const LONG: i32 = 365;

/// A row that counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub row: u32,
    pub model: u32,
    pub since: Option<Day>,
    pub is_least: bool,
    pub count: u32,
    pub price: Option<Hundredths>,
    pub updates_until: Option<Day>,
    pub user: User,
    /// Numbers of texts; 0 is none.
    pub place: u32,
    pub unit: u32,
    pub memory_gb: u32,
    pub storage_gb: u32,
}

/// The decisions on all rows.
#[derive(Clone, Debug)]
pub(super) struct Deciding {
    slots: [Option<usize>; Role::COUNT],
    columns: [Option<u32>; Role::COUNT],
    pub orders: Orders,
    pub models: Models,
    pub found: Vec<Found>,
    /// Devices of each model that are left out because of what they are.
    pub counts_out: Vec<u32>,
    /// By what a row says of its model, the model.
    by_texts: BTreeMap<[u32; 6], u32>,
    /// By the number of a serial number, the row that was counted, its place in `found` and one more.
    counted: Vec<u32>,
    facts: Facts,
    /// The place of the block that a row stands in.
    block: u32,
    next: usize,
}

impl Deciding {
    pub fn of(rows: &Rows, settings: &Settings) -> Self {
        let mut slots = [None; Role::COUNT];
        let mut columns = [None; Role::COUNT];
        for role in Role::ALL {
            slots[*role as usize] = rows.slot(*role);
            columns[*role as usize] = rows.column(*role);
        }
        Self {
            slots,
            columns,
            orders: Orders::of(rows, settings),
            models: Models::new(),
            found: Vec::new(),
            counts_out: Vec::new(),
            by_texts: BTreeMap::new(),
            counted: Vec::new(),
            facts: Facts::new(),
            block: 0,
            next: 0,
        }
    }

    /// How many rows have been decided on.
    pub fn done(&self) -> usize {
        self.next
    }

    /// Decides on some rows; whether there are more.
    pub fn go_on(&mut self, rows: &mut Rows, settings: &Settings, count: usize) -> bool {
        let width = rows.roles.len();
        let end = rows.numbers.len().min(self.next.saturating_add(count));
        let mut left_out = core::mem::take(&mut rows.left_out);
        let mut doubts = core::mem::take(&mut rows.doubts);
        let slots = self.slots;
        let columns = self.columns;
        for at in self.next..end {
            let row = Row {
                rows,
                cells: &rows.cells[at * width..(at + 1) * width],
                slots: &slots,
            };
            let number = rows.numbers[at];
            let mut doubt = |kind: DoubtKind, role: Option<Role>| {
                let column = role.and_then(|role| columns[role as usize]);
                doubts.add(kind, column, number);
            };
            let mut told = Told::default();
            if let Some((reason, count, counted_in)) =
                self.decide(&row, number, settings, &mut told)
            {
                left_out.push(LeftOut {
                    row: number,
                    reason,
                    count,
                    counted_in,
                });
                if reason == Reason::OutOfUse {
                    doubt(DoubtKind::OutOfUse, Some(Role::Status));
                }
            }
            for (kind, role) in told.0 {
                doubt(kind, role);
            }
        }
        rows.left_out = left_out;
        rows.doubts = doubts;
        self.next = end;
        end < rows.numbers.len()
    }

    /// Counts a row, or says why it is left out, as how many devices, and where else they are counted.
    fn decide(
        &mut self,
        row: &Row,
        number: u32,
        settings: &Settings,
        told: &mut Told,
    ) -> Option<(Reason, u32, Option<u32>)> {
        let says_what = [
            Role::Model,
            Role::ModelNumber,
            Role::Class,
            Role::Name,
            Role::Serial,
        ];
        let is_total = self.facts.is_total(row);
        if !says_what.iter().any(|role| row.number(*role) != 0) && !is_total {
            if row.number(Role::Place) != 0 {
                self.block = row.number(Role::Place);
            }
            return Some((Reason::Heading, 0, None));
        }
        let (count, quantity_doubt) = quantity(row);
        if is_total && !settings.kept.contains(&Reason::Total) {
            return Some((Reason::Total, count, None));
        }
        // A list without serial numbers says where devices are once for all rows below.
        if row.number(Role::Place) != 0 {
            self.block = row.number(Role::Place);
        }
        let is_by_blocks = self.slots[Role::Serial as usize].is_none()
            && self.slots[Role::Quantity as usize].is_some();
        let place = match row.number(Role::Place) {
            0 if is_by_blocks => self.block,
            place => place,
        };

        let out =
            |reason: Reason| (!settings.kept.contains(&reason)).then_some((reason, count, None));
        let mut of_standing = Told::default();
        if let Some(reason) = self.facts.standing(row, &mut of_standing)
            && let Some(left) = out(reason)
        {
            return Some(left);
        }
        let model = self.model(row, settings);
        let resolved = &self.models.all[model as usize];
        if let What::Out(reason) = resolved.what {
            // Without a class it cannot count, whatever is kept.
            self.counts_out.resize(self.models.all.len(), 0);
            let sum = &mut self.counts_out[model as usize];
            *sum = sum.saturating_add(count);
            return Some((reason, count, None));
        }
        if count == 0
            && let Some(left) = out(Reason::NoneOfThem)
        {
            return Some(left);
        }
        let mut of_age = Told::default();
        let (since, is_least) = self.since(row, settings, &mut of_age);
        if let Some(before) = self.counted_before(row, count)
            && !settings.kept.contains(&Reason::SameSerial)
        {
            let found = &mut self.found[before];
            // The older date is nearer to when it was new.
            if let Some(since) = since
                && found.since.is_none_or(|known| since < known)
            {
                found.since = Some(since);
                found.is_least = is_least;
            }
            return Some((Reason::SameSerial, count, Some(found.row)));
        }
        if let Some(kind) = quantity_doubt {
            told.add(kind, Some(Role::Quantity));
        }
        told.0.extend(of_age.0);
        told.0.extend(of_standing.0);
        let found = Found {
            row: number,
            model,
            since,
            is_least,
            count,
            price: self.price(row, told),
            updates_until: self
                .orders
                .day(Role::UpdatesUntil, row.date(Role::UpdatesUntil)),
            user: self.facts.user(row, place),
            place,
            unit: row.number(Role::Unit),
            memory_gb: capacities::memory(row.text(Role::Memory)).unwrap_or(0),
            storage_gb: capacities::storage(row.text(Role::Storage)).unwrap_or(0),
        };
        self.doubt(row, &found, settings, told);
        self.found.push(found);
        None
    }

    /// What is doubtful in a row that counts, its quantity and its dates apart.
    fn doubt(&self, row: &Row, found: &Found, settings: &Settings, told: &mut Told) {
        if found.since.is_none() {
            told.add(DoubtKind::NoDate, None);
        } else if found.is_least {
            told.add(DoubtKind::LeastAge, Some(Role::Enrolled));
        }
        let resolved = &self.models.all[found.model as usize];
        // A model cannot be older than its kind.
        let released = resolved
            .device
            .and_then(catalogue::device)
            .map(|device| device.released);
        let is_too_old = !found.is_least
            && released
                .zip(found.since)
                .is_some_and(|(released, since)| since.parts().0 < i32::from(released));
        let is_uncertain = is_too_old && resolved.certainty != Certainty::ByHand
            || resolved.certainty == Certainty::Likely
            || !resolved.candidates.is_empty();
        let seen = self.orders.day(Role::LastSeen, row.date(Role::LastSeen));
        let is_unseen = seen.is_some_and(|seen| settings.as_of.number() - seen.number() > LONG);
        let updates = row.date(Role::UpdatesUntil);
        for (is_so, kind, role) in [
            (
                resolved.is_form_assumed,
                DoubtKind::DesktopForm,
                Role::Model,
            ),
            (resolved.is_guessed, DoubtKind::ClassGuessed, Role::Model),
            (is_uncertain, DoubtKind::ModelUncertain, Role::Model),
            (is_unseen, DoubtKind::NotSeenForLong, Role::LastSeen),
            (
                updates == DateText::Unreadable,
                DoubtKind::UpdatesUnreadable,
                Role::UpdatesUntil,
            ),
        ] {
            if is_so {
                told.add(kind, Some(role));
            }
        }
    }

    fn model(&mut self, row: &Row, settings: &Settings) -> u32 {
        let roles = [
            Role::Model,
            Role::ModelNumber,
            Role::Maker,
            Role::Class,
            Role::System,
        ];
        let [model, number, maker, class, system] = roles.map(|role| row.number(role));
        // Only where nothing else says what it is its name is asked, which each device has its own of.
        let mut asked = [model, number, maker, class, system, 0];
        for with_name in [false, true] {
            if with_name {
                asked[5] = row.number(Role::Name);
            }
            let known = self.by_texts.get(&asked).copied();
            let place = known.unwrap_or_else(|| {
                let texts = Texts {
                    model: row.text(Role::Model),
                    number: row.text(Role::ModelNumber),
                    maker: row.text(Role::Maker),
                    class: row.text(Role::Class),
                    name: if with_name { row.text(Role::Name) } else { "" },
                    system: row.text(Role::System),
                };
                self.models.resolve(texts, settings)
            });
            self.by_texts.insert(asked, place);
            let is_unknown =
                self.models.all[place as usize].what == What::Out(Reason::UnknownClass);
            if with_name || !is_unknown || row.number(Role::Name) == 0 {
                return place;
            }
        }
        // Unreachable: the second round returns.
        0
    }

    /// When a device was new, and whether that is only the least.
    fn since(&self, row: &Row, settings: &Settings, told: &mut Told) -> (Option<Day>, bool) {
        for role in [Role::Purchased, Role::Enrolled] {
            let date = row.date(role);
            if date == DateText::Unreadable {
                told.add(DoubtKind::DateUnreadable, Some(role));
            }
            let Some(day) = self.orders.day(role, date) else {
                continue;
            };
            if self.orders.is_ambiguous(role, date) {
                told.add(DoubtKind::DateAmbiguous, Some(role));
            }
            if self.orders.is_otherwise(role, date) {
                told.add(DoubtKind::DatesMixed, Some(role));
            }
            if day > settings.as_of {
                told.add(DoubtKind::DateInFuture, Some(role));
            }
            // What is ordered comes within a year; a year that is mistyped says nothing.
            if day.number() - settings.as_of.number() > LONG {
                continue;
            }
            return (Some(day), role == Role::Enrolled);
        }
        (None, false)
    }

    /// The row that was counted with the same serial number, by its place; this one is counted from
    /// now on where there is none.
    fn counted_before(&mut self, row: &Row, count: u32) -> Option<usize> {
        let serial = row.number(Role::Serial);
        if serial == 0 || count != 1 || !self.facts.has_serial(row) {
            return None;
        }
        let serial = serial as usize;
        if self.counted.len() <= serial {
            self.counted.resize(serial + 1, 0);
        }
        match self.counted[serial] {
            0 => {
                self.counted[serial] = self.found.len() as u32 + 1;
                None
            }
            before => Some(before as usize - 1),
        }
    }

    fn price(&self, row: &Row, told: &mut Told) -> Option<Hundredths> {
        let slot = self.slots[Role::Price as usize]?;
        match row.rows.amounts.get(row.cells[slot] as usize)? {
            AmountText::Amount(amount) => Some(*amount),
            AmountText::Unreadable => {
                told.add(DoubtKind::PriceUnreadable, Some(Role::Price));
                None
            }
            AmountText::None => None,
        }
    }
}

/// How many devices a row stands for, and what is doubtful in it.
fn quantity(row: &Row) -> (u32, Option<DoubtKind>) {
    if row.slots[Role::Quantity as usize].is_none() {
        return (1, None);
    }
    match quantities::read(row.text(Role::Quantity)) {
        QuantityText::Count {
            count,
            is_approximate,
        } => (
            count,
            is_approximate.then_some(DoubtKind::QuantityApproximate),
        ),
        QuantityText::None => (1, Some(DoubtKind::QuantityMissing)),
        QuantityText::Unreadable => (1, Some(DoubtKind::QuantityUnreadable)),
    }
}
