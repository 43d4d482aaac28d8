//! In which order the dates of each column are.

use super::dates::DateText;
use super::day::Day;
use super::role::Role;
use super::rows::Rows;
use super::settings::{DateOrder, Settings};
use super::understood::{DatesRead, OrderKnown};

/// How the dates of a role are read; `None` for a role that no column has, or whose dates can be read
/// in one way only.
#[derive(Clone, Copy, Debug)]
pub(super) struct Orders([Option<(DateOrder, OrderKnown)>; Role::COUNT]);

/// What the dates of a column say of their order.
#[derive(Clone, Copy, Debug, Default)]
struct Evidence {
    /// Dates whose order is open.
    all: usize,
    /// Of these, how many are dates in each order.
    readable: [usize; 3],
    /// Of those, how many are not after today: what has taken place.
    past: [usize; 3],
    /// How many are another day in another order.
    open: usize,
}

impl Evidence {
    fn of(dates: &[DateText], latest: Option<Day>) -> Self {
        let mut evidence = Self::default();
        for date in dates {
            if !matches!(date, DateText::Numbers { .. }) {
                continue;
            }
            evidence.all += 1;
            let days = DateOrder::ALL.iter().map(|order| date.in_order(*order));
            let days: Vec<Option<Day>> = days.collect();
            for (at, day) in days.iter().enumerate() {
                let is_over = day.is_some_and(|day| latest.is_some_and(|latest| day > latest));
                evidence.readable[at] += usize::from(day.is_some());
                evidence.past[at] += usize::from(day.is_some() && !is_over);
            }
            let mut found = days.iter().flatten();
            let first = found.next();
            evidence.open += usize::from(found.any(|other| Some(other) != first));
        }
        evidence
    }

    /// The order in which most are dates, the first of those that are as good.
    fn best(&self) -> (DateOrder, OrderKnown) {
        let weight = |at: usize| (self.readable[at], self.past[at]);
        let mut best = 0;
        for at in 1..DateOrder::ALL.len() {
            if weight(at) > weight(best) {
                best = at;
            }
        }
        let as_good = (0..DateOrder::ALL.len()).filter(|at| weight(*at) == weight(best));
        let as_good = as_good.count();
        let most = self.readable[best];
        let known = if most < self.all {
            OrderKnown::Mixed
        } else if self.open == 0 {
            OrderKnown::Plain
        } else if as_good > 1 {
            OrderKnown::Assumed
        } else {
            OrderKnown::ByOthers
        };
        (DateOrder::ALL[best], known)
    }
}

impl Orders {
    pub fn of(rows: &Rows, settings: &Settings) -> Self {
        let mut orders = [None; Role::COUNT];
        let mut clear = None;
        for (slot, role) in rows.roles.iter().enumerate() {
            let latest = (*role != Role::UpdatesUntil).then_some(settings.as_of);
            let evidence = Evidence::of(&rows.dates[slot], latest);
            if evidence.all == 0 || !role.is_date() {
                continue;
            }
            let mut found = evidence.best();
            if let Some(order) = settings.date_order {
                found = (order, OrderKnown::ByHand);
            }
            if matches!(found.1, OrderKnown::ByOthers) {
                clear = Some(found.0);
            }
            orders[*role as usize] = Some(found);
        }
        // One program writes all dates alike.
        if let Some(clear) = clear {
            for found in orders.iter_mut().flatten() {
                if found.1 == OrderKnown::Assumed {
                    *found = (clear, OrderKnown::ByOthers);
                }
            }
        }
        Self(orders)
    }

    /// The day of a date of a role.
    pub fn day(&self, role: Role, date: DateText) -> Option<Day> {
        let order = self.0[role as usize].map_or(DateOrder::DayMonthYear, |(order, _)| order);
        date.in_order(order).or_else(|| {
            let mut others = DateOrder::ALL.iter();
            others.find_map(|order| date.in_order(*order))
        })
    }

    /// Whether day and month of a date could be either way round.
    pub fn is_ambiguous(&self, role: Role, date: DateText) -> bool {
        let known = self.0[role as usize].map(|(_, known)| known);
        if !matches!(known, Some(OrderKnown::Assumed | OrderKnown::Mixed)) {
            return false;
        }
        let mut days = DateOrder::ALL
            .iter()
            .filter_map(|order| date.in_order(*order));
        let first = days.next();
        days.any(|other| Some(other) != first)
    }

    /// Whether a date is one in another order than the others of its column.
    pub fn is_otherwise(&self, role: Role, date: DateText) -> bool {
        let order = self.0[role as usize].map(|(order, _)| order);
        matches!(date, DateText::Numbers { .. })
            && order.is_some_and(|order| date.in_order(order).is_none())
    }

    pub fn list(&self, rows: &Rows) -> Vec<DatesRead> {
        let read = |role: &Role| {
            let (order, known) = self.0[*role as usize]?;
            Some(DatesRead {
                column: rows.column(*role)?,
                order,
                known,
            })
        };
        Role::ALL.iter().filter_map(read).collect()
    }
}
