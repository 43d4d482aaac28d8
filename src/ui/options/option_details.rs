//! What an offer may say beyond price, years and warranty, behind a disclosure.

use yew::{AttrValue, Html};

use super::device_field::{details_of, sourcing_field};
use super::more_of_offer::more_of_offer;
use super::offer_fields::{field, offer_switch, offer_toggle, part};
use super::own_device::{self, own_device};

use crate::catalogue::Certificate;
use crate::engine::requirements::Demand;
use crate::quantity::{Part, Quantity};
use crate::report::names::distinct_option;
use crate::scenario::{
    Cell, Choice, DeviceOption, MOST_DEVICES, Number, NumberOrNone, Pilot, PriceTier, Sourcing,
};
use crate::state::Action;
use crate::state::edit::{Edit, NumberPlace};
use crate::state::place::{OfferSwitch, is_on};
use crate::state::shares::sourcing_of;
use crate::text::{certificate_name, demand_name, fill};
use crate::ui::kit::focus::parting_button;
use crate::ui::kit::fold::fold;
use crate::ui::kit::later::{later, once_here};
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::quantity_field::field_id;
use crate::ui::kit::view::View;

/// A pilot to start from, before its own figures are entered.
const PILOT_DEVICES: u32 = 20;

/// From where the first lower price applies, before it is entered.
const FIRST_TIER: u32 = 100;

pub fn option_details(view: &View, cell: Cell, name: &str) -> Element {
    let words = view.words();
    let entered = &view.state.scenario().groups[cell.0].options[cell.1];
    let what = match entered_in_all(view, cell, entered) {
        0 => words.details().to_owned(),
        number => fill(
            words.details_entered(),
            &[("number", number.to_string().as_str())],
        ),
    };
    let summary = element("summary")
        .label(&fill(words.action_of(), &[("what", &what), ("of", name)]))
        .text(&what);
    let contents = || once_here(view, view.state.rest, &|| contents(view, &cell, name));
    fold(view, &details_of(view, cell), summary, &contents).class("fold offer")
}

later! {
    later, "0000000000000000000000000000010e",
    fn contents(view: &View, cell: &Cell, name: &str) -> Element = contents_made_later
}

fn contents_made_later(view: &View, cell: &Cell, name: &str) -> Element {
    let cell = *cell;
    let entered = &view.state.scenario().groups[cell.0].options[cell.1];
    let is_bought = matches!(sourcing_of(entered), Sourcing::New | Sourcing::Refurbished);
    element("div")
        .child(sourcing_field(view, cell))
        .child(own_device(view, cell))
        .maybe(remove(view, cell, name))
        .child(upgrade(view, cell, entered))
        .maybe(battery(view, cell, entered))
        .child(warranty_and_updates(view, cell, is_bought))
        .child(more_of_offer(view, cell))
        .child(on_leaving(view, cell))
        .child(bounds(view, cell))
        .maybe(is_bought.then(|| tiers(view, cell, entered)))
        .maybe(is_bought.then(|| pilot(view, cell, entered)))
        .child(included(view, cell))
}

/// Takes the option away, where another remains.
fn remove(view: &View, (group, option): Cell, name: &str) -> Option<Element> {
    let words = view.words();
    let is_alone = view.state.scenario().groups[group].options.len() < 2;
    let remove = Action::Edit(Edit::RemoveOption { group, option });
    let values = [("what", words.remove_option()), ("of", name)];
    let button = parting_button(view, remove, ".group", "[data-action=add-option]")
        .attributes(&[("class", "quiet"), ("data-action", "remove-option")])
        .label(&fill(words.action_of(), &values))
        .text(words.remove_option());
    (!is_alone).then_some(button)
}

/// The parts in which numbers stand here.
const PARTS: [Part; 10] = [
    Part::Upgrade,
    Part::Battery,
    Part::Warranty,
    Part::Accidents,
    Part::Lease,
    Part::ComesWith,
    Part::Waiting,
    Part::Updates,
    Part::Leaving,
    Part::Bounds,
];

/// How much of what stands here was entered: it counts while it cannot be seen.
fn entered_in_all(view: &View, cell: Cell, entered: &DeviceOption) -> usize {
    let scenario = view.state.scenario();
    let numbers = PARTS.into_iter().flat_map(Quantity::edited_in);
    let is_entered = |quantity: &Quantity| {
        Number::of_option(cell, *quantity)
            .entered(scenario)
            .is_some()
    };
    let (offer, upgrade) = (&entered.offer, &entered.offer.upgrade);
    let stated = [
        upgrade.new_battery,
        offer.new_battery,
        (offer.battery_life_years == Some(NumberOrNone::None)).then_some(true),
        offer.margin_scheme,
        offer.certified_wipe,
        offer.social_terms,
        offer.take_back,
        offer.warranty.accidental_damage,
    ];
    let stated = stated
        .iter()
        .filter(|stated| **stated == Some(true))
        .count();
    numbers.filter(is_entered).count()
        + own_device::entered(view, cell)
        + stated
        + offer.certificates.len()
        + offer.tiers.len()
        + offer.accessories.len()
        + usize::from(offer.pilot.devices.is_some())
}

/// The fields of a part.
fn fields(view: &View, cell: Cell, part: Part) -> Vec<Html> {
    let quantities = Quantity::edited_in(part).into_iter();
    quantities
        .map(|quantity| field(view, cell, quantity))
        .collect()
}

fn upgrade(view: &View, cell: Cell, entered: &DeviceOption) -> Element {
    let inputs = &view.state.valid().inputs().groups[cell.0].options[cell.1];
    let is_refurbished = sourcing_of(entered) == Sourcing::Refurbished;
    let age = is_refurbished.then_some(Quantity::AgeAtPurchase);
    let upgrade = Quantity::edited_in(Part::Upgrade).into_iter();
    // There is a price where something is put in.
    let is_shown =
        |quantity: &Quantity| *quantity != Quantity::UpgradePrice || inputs.upgrade.is_some();
    let quantities = age.into_iter().chain(upgrade.filter(is_shown));
    let fields = quantities.map(|quantity| field(view, cell, quantity));
    part(view.words().upgrade(), fields.collect())
}

/// What is said of the battery, where there is one: only what has an effect. Of a new device that is
/// how long it lasts.
fn battery(view: &View, cell: Cell, entered: &DeviceOption) -> Option<Element> {
    let words = view.words();
    let inputs = &view.state.valid().inputs().groups[cell.0].options[cell.1];
    let battery = inputs.battery.as_ref()?;
    let sourcing = sourcing_of(entered);
    let is_on = |switch| is_on(view.state.scenario(), offer_switch(cell, switch));
    let is_included = is_on(OfferSwitch::BatteryIncluded);
    let mut toggles = Vec::new();
    let mut toggle = |switch, text| toggles.push(offer_toggle(view, cell, switch, text));
    // A second one is not bought for what comes with a new one, unless somebody has been at it.
    let is_offered = match sourcing {
        Sourcing::New => !battery.new,
        Sourcing::Refurbished => !is_included,
        Sourcing::Keep | Sourcing::HandedDown => true,
    };
    if is_offered || entered.offer.upgrade.new_battery.is_some() {
        toggle(OfferSwitch::NewBattery, words.new_battery());
    }
    toggle(
        OfferSwitch::BatteryNeverReplaced,
        words.battery_never_replaced(),
    );
    let is_shown = |quantity: &Quantity| match quantity {
        Quantity::BatteryHealth => !battery.new || entered.offer.battery_health_percent.is_some(),
        Quantity::BatteryLife => battery.lives.is_some(),
        _ => true,
    };
    let quantities = Quantity::edited_in(Part::Battery).into_iter();
    let quantities = quantities.filter(is_shown);
    let mut fields: Vec<Html> = quantities
        .map(|quantity| field(view, cell, quantity))
        .collect();
    // One alone stands beside the field.
    if toggles.len() == 1 {
        fields.append(&mut toggles);
    }
    let toggles = element("div").class("toggles").each(toggles);
    Some(part(words.battery(), fields).child(toggles))
}

fn warranty_and_updates(view: &View, cell: Cell, is_bought: bool) -> Element {
    let warranty = is_bought.then(|| fields(view, cell, Part::Warranty));
    let mut numbers = warranty.unwrap_or_default();
    numbers.extend(fields(view, cell, Part::Updates));
    part(view.words().warranty_and_updates(), numbers)
}

fn on_leaving(view: &View, cell: Cell) -> Element {
    part(view.words().on_leaving(), fields(view, cell, Part::Leaving))
}

fn bounds(view: &View, cell: Cell) -> Element {
    part(
        view.words().share_bounds(),
        fields(view, cell, Part::Bounds),
    )
}

fn tiers(view: &View, cell: Cell, entered: &DeviceOption) -> Element {
    let words = view.words();
    let (group, option) = cell;
    let tiers = &entered.offer.tiers;
    let rows = (0..tiers.len()).map(|tier| tier_row(view, cell, tiers, tier));
    let inputs = &view.state.valid().inputs().groups[group].options[option];
    // Neutral until a lower price is entered.
    let next = match tiers.last() {
        Some(last) => PriceTier {
            from: last.from.saturating_mul(2).min(MOST_DEVICES as u32),
            price: last.price,
        },
        None => PriceTier {
            from: FIRST_TIER,
            price: inputs.price.value(),
        },
    };
    let add = button(
        view,
        Action::Edit(Edit::AddTier {
            group,
            option,
            tier: next,
        }),
    );
    part(words.tiers(), Vec::new())
        .class("tiers")
        .each(rows)
        .child(
            add.attributes(&[("class", "quiet"), ("data-action", "add-tier")])
                .text(words.add_tier()),
        )
}

fn tier_row(view: &View, cell: Cell, tiers: &[PriceTier], tier: usize) -> Element {
    let words = view.words();
    let (group, option) = cell;
    let id = |name| [&field_id(name, cell), "-", &tier.to_string()].concat();
    let before = tier
        .checked_sub(1)
        .map_or(0.0, |before| f64::from(tiers[before].from));
    let after = tiers.get(tier + 1).map(|after| f64::from(after.from) - 1.0);
    let number = (tier + 1).to_string();
    let called = [words.tiers(), " ", &number].concat();
    let values = [
        ("field", called.as_str()),
        ("of", &distinct_option(&view.state, cell)),
    ];
    let of: AttrValue = fill(words.called_of(), &values).into();
    let from = NumberFieldProps {
        minimum: before + 1.0,
        maximum: after.unwrap_or(MOST_DEVICES),
        of: of.clone(),
        ..NumberFieldProps::new(
            view,
            NumberPlace::Field(Number::of_option(cell, Quantity::TierFrom).entry(tier)),
            id("tier-from"),
            words.tier_from(),
            "tier-from",
            f64::from(tiers[tier].from),
        )
    };
    let price = NumberFieldProps {
        unit: view.currency_sign(),
        of,
        ..NumberFieldProps::new(
            view,
            NumberPlace::Field(Number::of_option(cell, Quantity::TierPrice).entry(tier)),
            id("tier-price"),
            words.price(),
            "tier-price",
            tiers[tier].price,
        )
    };
    let remove = Action::Edit(Edit::RemoveTier {
        group,
        option,
        tier,
    });
    element("div")
        .class("fields")
        .child(number_field(from))
        .child(number_field(price))
        .child(
            parting_button(view, remove, ".tiers", "[data-action=add-tier]")
                .class("quiet")
                .label(&fill(
                    words.action_of(),
                    &[("what", words.remove_option()), ("of", &called)],
                ))
                .text(words.remove_option()),
        )
}

fn pilot(view: &View, cell: Cell, entered: &DeviceOption) -> Element {
    let words = view.words();
    let (group, option) = cell;
    let of_pilot = |pilot| {
        Action::Edit(Edit::Pilot {
            group,
            option,
            pilot,
        })
    };
    let entered = &entered.offer.pilot;
    let fields = match (entered.devices, entered.years, entered.failures) {
        (Some(devices), Some(years), Some(failures)) => {
            pilot_fields(view, cell, [f64::from(devices), years, f64::from(failures)])
        }
        _ => Vec::new(),
    };
    // One button for both, so that it keeps the focus.
    let (what, of, pilot) = if fields.is_empty() {
        (
            words.add_pilot(),
            words.add_pilot().to_owned(),
            neutral_pilot(view, cell),
        )
    } else {
        let of = [("what", words.remove_option()), ("of", words.pilot())];
        (
            words.remove_option(),
            fill(words.action_of(), &of),
            Pilot::default(),
        )
    };
    let turn = button(view, of_pilot(pilot))
        .attributes(&[("class", "quiet"), ("data-action", "pilot")])
        .label(&of)
        .text(what);
    part(words.pilot(), fields).child(turn)
}

fn pilot_fields(view: &View, cell: Cell, values: [f64; 3]) -> Vec<Html> {
    let words = view.words();
    let field = |quantity, name, label, value| {
        let place = NumberPlace::of_option(cell, quantity);
        let id = field_id(name, cell);
        number_field(NumberFieldProps {
            of: distinct_option(&view.state, cell).into(),
            ..NumberFieldProps::new(view, place, id, label, name, value)
        })
    };
    let (devices, years, failures) = ("pilot-devices", "pilot-years", "pilot-failures");
    vec![
        field(
            Quantity::PilotDevices,
            devices,
            words.pilot_devices(),
            values[0],
        ),
        field(Quantity::PilotYears, years, words.pilot_years(), values[1]),
        field(
            Quantity::PilotFailures,
            failures,
            words.pilot_failures(),
            values[2],
        ),
    ]
}

/// A pilot of a year that went as expected, which changes next to nothing.
fn neutral_pilot(view: &View, (group, option): Cell) -> Pilot {
    let inputs = &view.state.valid().inputs().groups[group].options[option];
    let by_age = &inputs.failures.by_age;
    let year = inputs.life.age_at_purchase.value() as usize;
    let rate = by_age
        .get(year)
        .or(by_age.last())
        .map_or(0.0, |rate| rate.value());
    let expected = f64::from(PILOT_DEVICES) * rate * inputs.failures.first_year_multiplier.value();
    Pilot {
        devices: Some(PILOT_DEVICES),
        years: Some(1.0),
        failures: Some(libm::round(expected) as u32),
    }
}

fn included(view: &View, cell: Cell) -> Element {
    let language = view.state.language;
    let demands = [
        (OfferSwitch::CertifiedWipe, Demand::CertifiedWipe),
        (OfferSwitch::SocialTerms, Demand::SocialTerms),
        (OfferSwitch::TakeBack, Demand::TakeBack),
    ];
    let demands = demands
        .map(|(switch, demand)| offer_toggle(view, cell, switch, demand_name(demand, language)));
    let certificates = Certificate::WORDS.iter().map(|(_, certificate)| {
        offer_toggle(
            view,
            cell,
            OfferSwitch::Certificate(*certificate),
            certificate_name(*certificate),
        )
    });
    // Of used goods, or where somebody has said so.
    let offer = &view.state.scenario().groups[cell.0].options[cell.1];
    let is_used = sourcing_of(offer) == Sourcing::Refurbished;
    let switch = OfferSwitch::MarginScheme;
    let margin_scheme = (is_used || offer.offer.margin_scheme == Some(true))
        .then(|| offer_toggle(view, cell, switch, view.words().margin_scheme()));
    let toggles = demands.into_iter().chain(certificates).chain(margin_scheme);
    element("fieldset")
        .child(element("legend").text(view.words().offer_has()))
        .child(element("div").class("toggles").each(toggles))
}
