//! A supplier's price list before it becomes options.

use std::collections::BTreeSet;

use web_sys::Event;
use yew::Callback;

use super::doubts::{Told, doubts, list};
use super::ending::{Ends, ending};
use super::fields::{Select, class_name, id, select, tick};
use super::list_columns::{ColumnShown, columns, scrolled};
use super::sheets::SheetShown;
use crate::catalogue;
use crate::exchange::lists::{Day, Hundredths, ListError};
use crate::exchange::offers::{
    self, OfferRole, OfferSettings, Offered, Offers, WhyNot, without_vat,
};
use crate::report::names::distinct_name;
use crate::scenario::{Choice, Currency, DEFAULT_PLACE, LONGEST_LIST, Scenario, Sourcing};
use crate::text::{Digits, Format, fill, sentence_start, sourcing_name};
use crate::ui::kit::choice_field::Section;
use crate::ui::kit::fold::disclosure;
use crate::ui::kit::markup::{Element, element, heading};
use crate::ui::kit::view::View;

/// A price list that was read.
pub struct OffersShown {
    text: String,
    settings: OfferSettings,
    found: Offers,
    /// The group that they are for.
    group: usize,
    /// Rows that are left out by hand.
    without: BTreeSet<u32>,
}

/// A change before anything else changes.
pub enum OffersChange {
    Role(u32, Option<OfferRole>),
    WithVat(bool),
    Group(usize),
    /// Takes a row, or leaves it out.
    Turn(u32),
    Sourcing(u32, Sourcing),
}

impl OffersShown {
    pub fn new(text: String, today: Day, currency: Currency) -> Result<Self, ListError> {
        let mut settings = OfferSettings::new(today);
        settings.currency = Some(currency);
        let found = offers::read(&text, &settings)?;
        Ok(Self {
            text,
            settings,
            found,
            group: 0,
            without: BTreeSet::new(),
        })
    }

    pub fn change(&mut self, change: OffersChange) {
        match change {
            OffersChange::Role(column, role) => {
                let roles = &mut self.settings.roles;
                roles.retain(|_, other| *other != role || role.is_none());
                roles.insert(column, role);
                // It was a list before, whatever its columns say.
                if let Ok(found) = offers::read(&self.text, &self.settings) {
                    self.found = found;
                }
            }
            OffersChange::WithVat(is_with) => {
                self.settings.with_vat = Some(is_with);
                self.found.with_vat = Some(is_with);
            }
            OffersChange::Group(group) => self.group = group,
            OffersChange::Turn(row) => {
                if !self.without.remove(&row) {
                    self.without.insert(row);
                }
            }
            OffersChange::Sourcing(row, sourcing) => {
                let mut offered = self.found.offered.iter_mut();
                if let Some(one) = offered.find(|one| one.row == row) {
                    one.sourcing = Some(sourcing);
                }
            }
        }
    }

    fn taken(&self) -> impl Iterator<Item = &Offered> {
        let offered = self.found.offered.iter();
        offered.filter(|one| !self.without.contains(&one.row))
    }

    /// The price as it is entered.
    fn price(&self, view: &View, one: &Offered) -> Hundredths {
        match self.found.with_vat {
            Some(true) => without_vat(one.price, vat_percent(view)),
            _ => one.price,
        }
    }

    /// The scenario with what is taken as options; `None` where it would have more than it may.
    pub fn enter(&self, view: &View) -> Option<Scenario> {
        let taken = self.taken().map(|one| Offered {
            price: self.price(view, one),
            ..one.clone()
        });
        let taken: Vec<Offered> = taken.collect();
        let groups = view.state.scenario().groups.len();
        offers::enter(
            &taken,
            view.state.scenario(),
            self.group.min(groups.checked_sub(1)?),
        )
    }
}

/// The VAT of the place, in percent.
fn vat_percent(view: &View) -> f64 {
    let scenario = view.state.scenario();
    let place = scenario.place.as_deref().unwrap_or(DEFAULT_PLACE);
    let of_place = catalogue::place(place).map_or(0.0, |place| 100.0 * place.vat.likely);
    scenario.method.vat_percent.unwrap_or(of_place)
}

pub fn offers(
    view: &View,
    shown: &OffersShown,
    sheet: Option<SheetShown>,
    changed: &Callback<OffersChange>,
    ends: &Ends,
) -> Element {
    let words = view.state.language.document_words();
    let (sheet, other_sheet) = sheet.map_or((None, None), |of| (Some(of.name), of.choice));
    let read = sheet.map(|sheet| fill(words.bring_read_sheet(), &[("sheet", &sheet)]));
    let format = view.format();
    let offered = &shown.found.offered;
    let number = format.number(offered.len() as f64, Digits::Decimals(0));
    let found = fill(
        words.bring_found_offers(format.category_of_count(offered.len())),
        &[("offers", &number)],
    );
    let is_empty = offered.is_empty();
    let enter = shown.taken().next().map(|_| words.bring_enter_offers());
    element("div")
        .class("understood")
        .child(
            heading(view, 2)
                .attributes(&[("id", id::UNDERSTOOD), ("tabindex", "-1")])
                .text(words.bring_understood()),
        )
        .child(element("p").class("found").text(if is_empty {
            words.bring_bad_no_offers()
        } else {
            &found
        }))
        .child(element("div").maybe(read.map(|read| element("p").class("note").text(&read))))
        .child(element("div").maybe(other_sheet))
        .child(element("div").maybe(currency(view, shown)))
        .child(element("div").maybe(with_vat(view, shown, changed)))
        .child(element("div").maybe((!is_empty).then(|| table(view, shown, changed))))
        .child(the_doubts(view, shown))
        .child(element("div").maybe(not_offered(view, shown)))
        .child(the_columns(view, shown, changed))
        .child(ending(
            view,
            ends,
            words.bring_cancel(),
            Some(group(view, shown, changed)),
            enter,
        ))
}

fn currency(view: &View, shown: &OffersShown) -> Option<Element> {
    let theirs = shown.found.currency?;
    let ours = view.currency();
    let words = view.state.language.document_words();
    let values = [("theirs", theirs.word()), ("ours", ours.word())];
    let text = fill(words.bring_other_currency(), &values);
    (theirs != ours).then(|| element("p").class("note warning").text(&text))
}

fn with_vat(view: &View, shown: &OffersShown, changed: &Callback<OffersChange>) -> Option<Element> {
    let words = view.state.language.document_words();
    if shown.found.with_vat == Some(false) && shown.settings.with_vat.is_none() {
        return None;
    }
    let is_with = shown.found.with_vat == Some(true);
    let percent = view
        .format()
        .percent(vat_percent(view) / 100.0, Digits::Decimals(0));
    let text = fill(words.bring_with_vat(), &[("percent", &percent)]);
    let turned = changed.reform(move |_: Event| OffersChange::WithVat(!is_with));
    Some(tick("bring-with-vat", &text, is_with, turned))
}

fn table(view: &View, shown: &OffersShown, changed: &Callback<OffersChange>) -> Element {
    let words = view.state.language.document_words();
    let head = |text: &str| element("th").attribute("scope", "col").text(text);
    let heads = [
        words.bring_offer(),
        words.bring_offer_take(),
        words.bring_offer_how(),
        words.bring_offer_price(),
        words.bring_offer_warranty(),
        words.bring_offer_count(),
    ];
    let rows = shown
        .found
        .offered
        .iter()
        .map(|one| row(view, shown, one, changed));
    let table = element("table")
        .class("brought")
        .child(element("thead").child(element("tr").each(heads.map(head))))
        .child(element("tbody").each(rows));
    scrolled(words.bring_offers(), table)
}

fn row(
    view: &View,
    shown: &OffersShown,
    one: &Offered,
    changed: &Callback<OffersChange>,
) -> Element {
    let words = view.state.language.document_words();
    let format = view.format();
    let number = one.row;
    let row = number.to_string();
    let class = one
        .class
        .map(|class| class_name(view, class))
        .unwrap_or_default();
    let is_taken = !shown.without.contains(&number);
    let label = |what: &str| {
        let values = [("what", what), ("of", &*one.name)];
        fill(view.words().action_of(), &values)
    };
    let take = tick(
        "bring-take",
        words.bring_offer_take(),
        is_taken,
        changed.reform(move |_: Event| OffersChange::Turn(number)),
    );
    let kinds = [Sourcing::New, Sourcing::Refurbished];
    let how = select(
        &Select {
            id: &["bring-how-", &row].concat(),
            label: &label(words.bring_offer_how()),
            is_label_hidden: true,
            field: "bring-how",
            selected: one.sourcing.unwrap_or(Sourcing::New).word(),
            sections: Section::plain(
                kinds
                    .map(|kind| {
                        (
                            kind.word(),
                            sentence_start(sourcing_name(kind, view.state.language)),
                        )
                    })
                    .into(),
            ),
        },
        changed.reform(move |word: String| {
            OffersChange::Sourcing(number, Sourcing::from_word(&word).unwrap_or(Sourcing::New))
        }),
    );
    let price = shown.price(view, one).value();
    let price = format.money(price, view.currency(), Digits::Decimals(0));
    let warranty = one.warranty_months.map(|months| {
        let months = format.number(f64::from(months), Digits::Decimals(0));
        fill(words.bring_offer_months(), &[("number", &months)])
    });
    let count = one
        .count
        .map(|count| format.number(f64::from(count), Digits::Decimals(0)));
    element("tr")
        .key(&row)
        .child(
            element("th")
                .attribute("scope", "row")
                .text(&one.name)
                .child(element("span").class("note").text(&class)),
        )
        .child(element("td").child(take.label(&label(words.bring_offer_take()))))
        .child(element("td").child(how))
        .child(element("td").class("amount").text(&price))
        .child(
            element("td")
                .class("amount")
                .text(&warranty.unwrap_or_default()),
        )
        .child(
            element("td")
                .class("amount")
                .text(&count.unwrap_or_default()),
        )
}

fn the_doubts(view: &View, shown: &OffersShown) -> Element {
    let words = view.state.language.document_words();
    let told = shown.found.doubts.iter().map(|doubt| Told {
        what: words.offer_doubt(doubt.kind),
        column: None,
        rows: &doubt.rows,
    });
    doubts(view, &told.collect::<Vec<_>>())
}

fn not_offered(view: &View, shown: &OffersShown) -> Option<Element> {
    let words = view.state.language.document_words();
    let all = &shown.found.not_offered;
    let rows = WhyNot::ALL.map(|why| {
        let of_it = all.iter().filter(|row| row.why == why);
        (why, of_it.map(|row| row.row).collect::<Vec<u32>>())
    });
    let told: Vec<Told> = rows
        .iter()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(why, rows)| Told {
            what: words.why_not(*why),
            column: None,
            rows,
        })
        .collect();
    let count = view.format().number(all.len() as f64, Digits::Decimals(0));
    let message = words.bring_left_out_number(view.format().category_of_count(all.len()));
    let title = fill(message, &[("count", &count)]);
    (!all.is_empty()).then(|| disclosure(view, "bring/left-out", &title, &|| list(view, &told)))
}

fn the_columns(view: &View, shown: &OffersShown, changed: &Callback<OffersChange>) -> Element {
    let words = view.state.language.document_words();
    let all: Vec<ColumnShown> = shown
        .found
        .columns
        .iter()
        .map(|column| ColumnShown {
            name: &column.name,
            role: column.role.map_or("", OfferRole::word),
            sureness: None,
            examples: &column.examples,
        })
        .collect();
    let roles = OfferRole::ALL.map(|role| (role.word(), words.offer_role(role).to_owned()));
    let chosen = changed
        .reform(|(at, word): (u32, String)| OffersChange::Role(at, OfferRole::from_word(&word)));
    columns(view, &all, &roles, &chosen)
}

fn group(view: &View, shown: &OffersShown, changed: &Callback<OffersChange>) -> Element {
    let words = view.state.language.document_words();
    let format = view.format();
    let groups = 0..view.state.scenario().groups.len();
    let names: Vec<(String, String)> = groups
        .map(|group| (group.to_string(), distinct_name(&view.state, group)))
        .collect();
    let entries = names.iter().map(|(word, name)| (&**word, name.clone()));
    let field = select(
        &Select {
            id: "bring-offer-group",
            label: words.bring_offer_group(),
            is_label_hidden: false,
            field: "bring-offer-group",
            selected: &shown.group.to_string(),
            sections: Section::plain(entries.collect()),
        },
        changed.reform(|word: String| OffersChange::Group(word.parse().unwrap_or(0))),
    );
    let taken = format.number(shown.taken().count() as f64, Digits::Decimals(0));
    let all = format.number(shown.found.offered.len() as f64, Digits::Decimals(0));
    let taken = fill(
        words.bring_offers_taken(),
        &[("number", &taken), ("all", &all)],
    );
    let most = format.number(LONGEST_LIST as f64, Digits::Decimals(0));
    let most = fill(words.bring_offers_full(), &[("most", &most)]);
    element("div").child(field).child(
        element("p")
            .class("note")
            .text(&[&taken, " ", &most].concat()),
    )
}
