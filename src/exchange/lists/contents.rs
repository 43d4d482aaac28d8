//! What columns are whose names do not say it: by what stands in them.

use super::class_words;
use super::column_names::Named;
use super::dates::{self, DateText};
use super::folding::Words;
use super::makers;
use super::quantities::{self, QuantityText};
use super::role::Role;
use super::settings::Settings;
use super::understood::{Column, Sureness};

/// Of these cells so many in a hundred must be what a column is taken for.
const MOST: usize = 60;

/// What is asked of a cell.
type IsSo<'a> = &'a dyn Fn(&str) -> bool;

/// The cells of a column that are not empty, and how many of them satisfy something.
fn share(body: &[Vec<String>], at: usize, is_so: IsSo) -> usize {
    let cells = body.iter().filter_map(|row| row.get(at));
    let filled: Vec<&String> = cells.filter(|cell| !cell.is_empty()).collect();
    let found = filled.iter().filter(|cell| is_so(cell)).count();
    100 * found / filled.len().max(1)
}

fn is_model(cell: &str) -> bool {
    let words = Words::of(cell);
    class_words::kind(&words).is_some() || makers::maker(&words).is_some() && cell.contains(' ')
}

/// A model by its number, not only a kind of device.
fn is_particular(cell: &str) -> bool {
    cell.bytes().any(|byte| byte.is_ascii_digit()) && is_model(cell)
}

fn is_date(cell: &str) -> bool {
    !matches!(dates::read(cell), DateText::None | DateText::Unreadable)
}

fn is_quantity(cell: &str) -> bool {
    matches!(quantities::read(cell), QuantityText::Count { count, .. } if (1..=2_000).contains(&count))
}

/// Gives roles by contents: what the devices are and since when, where no name says it, and of a list
/// without a heading how many they are too.
pub(super) fn give_roles(
    columns: &mut [Column],
    body: &[Vec<String>],
    named: &[Option<Named>],
    settings: &Settings,
) {
    let has =
        |columns: &[Column], role: Role| columns.iter().any(|column| column.role == Some(role));
    // A person who has said what columns are has said all.
    if !settings.roles.is_empty() {
        return;
    }
    prefer_name(columns, body, named);
    let has_heading = columns.iter().any(|column| !column.name.is_empty());
    let mut wanted: Vec<(Role, IsSo)> = Vec::new();
    if !has(columns, Role::Model) && !has(columns, Role::Class) {
        wanted.push((Role::Model, &is_model));
    }
    if !has(columns, Role::Purchased) && !has(columns, Role::Enrolled) {
        wanted.push((Role::Purchased, &is_date));
    }
    if !has_heading {
        wanted.push((Role::Quantity, &is_quantity));
    }
    for (role, is_so) in wanted {
        let mut best: Option<(usize, usize)> = None;
        for (at, column) in columns.iter().enumerate() {
            let is_free =
                column.role.is_none() || role == Role::Model && column.role == Some(Role::Name);
            let is_known = named
                .get(at)
                .copied()
                .flatten()
                .is_some_and(|named| named.role.is_none());
            let share = share(body, at, is_so);
            if is_free && !is_known && share >= MOST && best.is_none_or(|(_, other)| share > other)
            {
                best = Some((at, share));
            }
        }
        if let Some((at, _)) = best {
            columns[at].role = Some(role);
            columns[at].sureness = Sureness::ByContents;
        }
    }
}

/// Where only a general word says which column has the models, and the names of devices say more of
/// them, takes these for models.
fn prefer_name(columns: &mut [Column], body: &[Vec<String>], named: &[Option<Named>]) {
    let of = |columns: &[Column], role: Role| {
        columns.iter().position(|column| column.role == Some(role))
    };
    let (Some(model), Some(name)) = (of(columns, Role::Model), of(columns, Role::Name)) else {
        return;
    };
    let is_general = named[model].is_some_and(|named| named.weight <= 10);
    if is_general && share(body, name, &is_particular) > share(body, model, &is_particular) {
        columns[name].role = Some(Role::Model);
        columns[name].sureness = Sureness::ByContents;
        columns[model].role = None;
    }
}
