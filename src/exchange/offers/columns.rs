//! What the columns of a price list say.

use super::roles::{OfferColumn, OfferRole};
use super::settings::OfferSettings;
use crate::exchange::lists::Role;
use crate::exchange::lists::plain;

/// Beginnings of words in names of columns, folded.
mod named {
    pub const CONDITION: &str = "skick|condition|tilstand|stand |zustand|etat|kunto|grad |grade|klassning|\
        kvalitet|nytt eller|ny eller|new or|sort ";
    pub const AGE: &str = "alder|age |ika |alter |arsmodell|argang|vuosimalli|baujahr|annee|model year|\
        tillverkningsar|byggar|manufactured|produktionsar|valmistusvuosi";
    pub const STOCK: &str = "lager|i lager|stock|available|tillgang|tilgjengelig|saatavilla|varasto|\
        verfugbar|bestand|disponible|dispo|pa lager|quantite disponible";
    pub const WARRANTY: &str = "garanti|warranty|guarantee|takuu|gewahrleistung|garantie";
    pub const MEMORY: &str = "ram |minne|memory|muisti|arbeitsspeicher|memoire|hukommelse";
    pub const STORAGE: &str = "ssd|lagring|disk|storage|tallennus|festplatte|stockage|harddisk";
    pub const WITH_VAT: &str =
        "inkl|incl|ttc|brutto|sis alv|mit mwst|toutes taxes|avec tva|including";
    pub const WITHOUT_VAT: &str = "exkl|ekskl|excl|ex moms|ex mva|ht |hors|netto|net |zzgl|ohne|veroton|alv 0|\
        eks |utan moms|uden moms|uten mva|plus moms";
    /// A price that nobody pays: before a discount, in all, a month.
    pub const OTHER_PRICE: &str = "ord |ordinarie|list|rek |rekommenderad|tidigare|before|vor |avant|total|\
        summa|sum |gesamt|yhteensa|manad|month|monat|mois|rabatt|discount|tilbehor|frakt|fragt|versand";
}

/// What the name of a column says of VAT.
pub(super) fn vat_of(name: &str) -> Option<bool> {
    match (
        plain::has_any(name, named::WITHOUT_VAT),
        plain::has_any(name, named::WITH_VAT),
    ) {
        (true, _) => Some(false),
        (false, true) => Some(true),
        (false, false) => None,
    }
}

/// What a name says, and how clearly: of several columns for a role the greatest has it.
fn understand(name: &str) -> Option<(OfferRole, u8)> {
    if plain::has_any(name, named::CONDITION) {
        return Some((OfferRole::Condition, 2));
    }
    if plain::has_any(name, named::WARRANTY) {
        return Some((OfferRole::Warranty, 2));
    }
    if plain::has_any(name, named::MEMORY) {
        return Some((OfferRole::Memory, 2));
    }
    if plain::has_any(name, named::STORAGE) {
        return Some((OfferRole::Storage, 2));
    }
    if plain::has_any(name, named::AGE) {
        return Some((OfferRole::Age, 2));
    }
    Some(match plain::role(name) {
        Some(Role::Price) => {
            let is_paid = !plain::has_any(name, named::OTHER_PRICE);
            let weight = 1 + 2 * u8::from(is_paid) + u8::from(vat_of(name) == Some(false));
            (OfferRole::Price, weight)
        }
        Some(Role::Model) => (OfferRole::Model, 3),
        Some(Role::Name) => (OfferRole::Model, 2),
        Some(Role::ModelNumber) => (OfferRole::Model, 1),
        Some(Role::Maker) => (OfferRole::Maker, 2),
        Some(Role::Class) => (OfferRole::Class, 2),
        Some(Role::Quantity) => (OfferRole::Quantity, 2),
        Some(Role::Memory) => (OfferRole::Memory, 2),
        Some(Role::Storage) => (OfferRole::Storage, 2),
        _ if plain::has_any(name, named::STOCK) => (OfferRole::Quantity, 1),
        _ => return None,
    })
}

/// The columns of a price list with their roles.
pub(super) fn columns(list: &plain::Headed, settings: &OfferSettings) -> Vec<OfferColumn> {
    let column = |(at, name): (usize, &String)| {
        let cells = list.rows.iter().filter_map(|(_, row)| row.get(at));
        let examples = cells.filter(|cell| !cell.is_empty()).take(3).cloned();
        OfferColumn {
            name: name.clone(),
            role: None,
            examples: examples.collect(),
        }
    };
    let mut columns: Vec<OfferColumn> = list.columns.iter().enumerate().map(column).collect();
    let stated = |at: usize| settings.roles.get(&(at as u32)).copied();
    for (at, column) in columns.iter_mut().enumerate() {
        column.role = stated(at).flatten();
    }
    for role in OfferRole::ALL {
        if columns.iter().any(|column| column.role == Some(role)) {
            continue;
        }
        let mut best: Option<(usize, u8)> = None;
        for (at, column) in columns.iter().enumerate() {
            let is_free = column.role.is_none() && stated(at).is_none();
            let found = understand(&column.name).filter(|(of, _)| is_free && *of == role);
            if let Some((_, weight)) = found
                && best.is_none_or(|(_, other)| weight > other)
            {
                best = Some((at, weight));
            }
        }
        if let Some((at, _)) = best {
            columns[at].role = Some(role);
        }
    }
    by_contents(list, &mut columns, &stated);
    columns
}

/// Of a list whose names do not say it: prices by what stands in them, and what is offered as the first
/// column that is neither.
fn by_contents(
    list: &plain::Headed,
    columns: &mut [OfferColumn],
    stated: &dyn Fn(usize) -> Option<Option<OfferRole>>,
) {
    let is_free =
        |columns: &[OfferColumn], at: usize| columns[at].role.is_none() && stated(at).is_none();
    let most = |at: usize, is_so: &dyn Fn(&str) -> bool| {
        let cells = list.rows.iter().filter_map(|(_, row)| row.get(at));
        let filled: Vec<&String> = cells.filter(|cell| !cell.is_empty()).collect();
        let found = filled.iter().filter(|cell| is_so(cell)).count();
        !filled.is_empty() && 100 * found >= 60 * filled.len()
    };
    let is_price = |cell: &str| {
        let is_amount =
            matches!(plain::price(cell), plain::Said::Value(amount) if amount.0 >= 10_000);
        is_amount
            && (!cell.contains(char::is_alphabetic)
                || cell.contains('€')
                || plain::has_any(cell, "kr |sek|eur|nok|dkk|st "))
    };
    let is_name = |cell: &str| cell.chars().filter(|one| one.is_alphabetic()).count() >= 4;
    type Test<'a> = &'a dyn Fn(&str) -> bool;
    let wanted: [(OfferRole, Test); 2] =
        [(OfferRole::Price, &is_price), (OfferRole::Model, &is_name)];
    for (role, is_so) in wanted {
        if columns.iter().any(|column| column.role == Some(role)) {
            continue;
        }
        let mut free = (0..columns.len()).filter(|at| is_free(columns, *at));
        let found = match role {
            // The last amount of a row is what one pays.
            OfferRole::Price => free.rfind(|at| most(*at, is_so)),
            _ => free.find(|at| most(*at, is_so)),
        };
        if let Some(at) = found {
            columns[at].role = Some(role);
        }
    }
}
