//! A price list, row by row.

use std::collections::BTreeMap;

use super::columns::{columns, vat_of};
use super::offered::{NotOffered, OfferDoubt, OfferDoubtKind, Offered, Offers, WhyNot};
use super::roles::OfferRole;
use super::settings::OfferSettings;
use super::terms;
use crate::exchange::lists::plain::{self, Devices, Said};
use crate::exchange::lists::{Certainty, Hundredths, ListError, Reason};
use crate::scenario::{Currency, Sourcing};

/// The most rows of a price list.
const MOST_ROWS: u32 = 5_000;

/// The cells of a row by their roles.
struct Row<'a> {
    number: u32,
    cells: &'a [String],
    places: &'a BTreeMap<OfferRole, usize>,
}

impl Row<'_> {
    fn cell(&self, role: OfferRole) -> &str {
        let place = self.places.get(&role);
        place
            .and_then(|at| self.cells.get(*at))
            .map_or("", String::as_str)
    }
}

/// What is known of the list as a whole.
struct Whole<'a> {
    settings: &'a OfferSettings,
    /// The name of the column with warranties.
    warranty: &'a str,
    /// What stands above the heading says so.
    sourcing: Option<Sourcing>,
    /// The list states it for all of its prices.
    currency: Option<Currency>,
}

impl Whole<'_> {
    /// Whether a price is in another currency than the comparison, and others of the list are not.
    fn is_in_other_currency(&self, price: &str) -> bool {
        let Some(ours) = self.settings.currency else {
            return false;
        };
        // Of a list that is in another one as a whole, that is told.
        self.currency.is_none_or(|all| all == ours)
            && terms::currency(price).is_some_and(|stated| !stated.is(ours))
    }
}

/// Reads a price list.
///
/// # Errors
/// Where it is no list.
pub fn read(text: &str, settings: &OfferSettings) -> Result<Offers, ListError> {
    let list = plain::headed(text, MOST_ROWS)?;
    let columns = columns(&list, settings);
    let mut places: BTreeMap<OfferRole, usize> = BTreeMap::new();
    for (at, column) in columns.iter().enumerate() {
        if let Some(role) = column.role {
            places.insert(role, at);
        }
    }
    let name_of = |role: OfferRole| places.get(&role).map_or("", |at| &*columns[*at].name);
    let price_name = name_of(OfferRole::Price);
    let above = list.above.join(" ");
    let with_vat = settings
        .with_vat
        .or_else(|| vat_of(price_name))
        .or_else(|| vat_of(&above));
    let prices = places.get(&OfferRole::Price).copied();
    let offering = list.rows.iter().filter(|(_, row)| !plain::is_total(row));
    let cells = offering.filter_map(|(_, row)| row.get(prices?));
    let currency = terms::currency_of_all([price_name, &above], cells.map(String::as_str));
    let whole = Whole {
        settings,
        warranty: name_of(OfferRole::Warranty),
        sourcing: terms::sourcing(&above),
        currency,
    };
    let mut devices = Devices::new();
    let mut doubts: BTreeMap<OfferDoubtKind, Vec<u32>> = BTreeMap::new();
    let (mut offered, mut not_offered) = (Vec::new(), Vec::new());
    for (number, cells) in &list.rows {
        if cells.iter().all(String::is_empty) {
            continue;
        }
        let row = Row {
            number: *number,
            cells,
            places: &places,
        };
        match one(&row, &whole, &mut devices, &mut doubts) {
            Ok(found) => offered.push(found),
            Err(why) => not_offered.push(NotOffered { row: *number, why }),
        }
    }
    let doubt = |(kind, rows): (OfferDoubtKind, Vec<u32>)| OfferDoubt { kind, rows };
    Ok(Offers {
        columns,
        offered,
        not_offered,
        doubts: doubts.into_iter().map(doubt).collect(),
        with_vat,
        currency,
    })
}

fn one(
    row: &Row,
    whole: &Whole,
    devices: &mut Devices,
    doubts: &mut BTreeMap<OfferDoubtKind, Vec<u32>>,
) -> Result<Offered, WhyNot> {
    if plain::is_total(row.cells) {
        return Err(WhyNot::Total);
    }
    let [model, maker, class] =
        [OfferRole::Model, OfferRole::Maker, OfferRole::Class].map(|role| row.cell(role));
    if plain::folded(model).trim().is_empty() && plain::folded(class).trim().is_empty() {
        return Err(WhyNot::NoName);
    }
    if whole.is_in_other_currency(row.cell(OfferRole::Price)) {
        return Err(WhyNot::OtherCurrency);
    }
    let price: Hundredths = match plain::price(row.cell(OfferRole::Price)) {
        Said::Value(price) => price,
        Said::Nothing => return Err(WhyNot::NoPrice),
        Said::Unreadable => return Err(WhyNot::PriceUnreadable),
    };
    let found = devices.find(model, maker, class);
    let class = match found.what {
        Ok(class) => Some(class),
        Err(Reason::UnknownClass) => None,
        Err(_) => return Err(WhyNot::NoDevice),
    };
    let mut wrong = |kind: OfferDoubtKind| doubts.entry(kind).or_default().push(row.number);
    let count = match plain::quantity(row.cell(OfferRole::Quantity)) {
        Said::Value(0) => return Err(WhyNot::NoneLeft),
        Said::Value(count) => Some(count),
        Said::Nothing => None,
        Said::Unreadable => {
            wrong(OfferDoubtKind::CountUnreadable);
            None
        }
    };
    if class.is_none() {
        wrong(OfferDoubtKind::ClassUnknown);
    } else if found.certainty == Certainty::Likely {
        wrong(OfferDoubtKind::ModelUncertain);
    }
    let warranty_months = match terms::warranty(row.cell(OfferRole::Warranty), whole.warranty) {
        Said::Value((months, is_guessed)) => {
            if is_guessed {
                wrong(OfferDoubtKind::WarrantyUnit);
            }
            Some(months)
        }
        Said::Nothing => None,
        Said::Unreadable => {
            wrong(OfferDoubtKind::WarrantyUnreadable);
            None
        }
    };
    let age = match terms::age(row.cell(OfferRole::Age), whole.settings.as_of) {
        Said::Value(age) => Some(age),
        Said::Nothing => None,
        Said::Unreadable => {
            wrong(OfferDoubtKind::AgeUnreadable);
            None
        }
    };
    let by_words = terms::sourcing(row.cell(OfferRole::Condition))
        .or_else(|| terms::sourcing(model))
        .or_else(|| row.cells.iter().find_map(|cell| terms::sourcing(cell)));
    let by_age = age.map(|age| match age {
        // What is sold in the year it was made is new.
        0..=5 => Sourcing::New,
        _ => Sourcing::Refurbished,
    });
    let sourcing = by_words.or(by_age).or(whole.sourcing);
    if sourcing.is_none() {
        wrong(OfferDoubtKind::SourcingUnknown);
    }
    Ok(Offered {
        row: row.number,
        name: found.name,
        class,
        device: found.device,
        certainty: found.certainty,
        sourcing,
        price,
        warranty_months,
        count,
        age: age.filter(|_| sourcing == Some(Sourcing::Refurbished)),
        memory_gb: plain::memory(row.cell(OfferRole::Memory)),
        storage_gb: plain::storage(row.cell(OfferRole::Storage)),
    })
}
