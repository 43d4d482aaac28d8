//! The battery and its replacement.

use super::defaults::Defaults;
use super::lens::{Holds, numbers};
use crate::catalogue::defaults;
use crate::document::NumberOrNone;
use crate::quantity::Quantity;
use crate::scalar::{Known, Scalar};
use crate::scenario::choices::Sourcing;
use crate::scenario::format::DeviceOption;
use crate::units::{KgCo2e, Money, Ratio, Years};

/// The battery and its replacement.
#[derive(Clone, Debug, PartialEq)]
pub struct BatteryInputs<S = f64> {
    /// How long one lasts; `None` where none is ever replaced.
    pub lives: Option<BatteryLives<S>>,
    pub price: Money<S>,
    pub footprint: KgCo2e<S>,
    /// Whether it is new when the device comes into use.
    pub new: bool,
    /// Whether it is put in at every hand-over, and paid for as a battery.
    pub at_hand_over: bool,
    /// Whether the refurbisher fits it: its price is in the offer's, its footprint is not yet counted.
    pub fitted: bool,
}

numbers! { BatteryInputs:
    BatteryPrice in price,
    BatteryFootprint in footprint,
    BatteryLife in lives,
}

/// How long batteries last.
#[derive(Clone, Debug, PartialEq)]
pub struct BatteryLives<S = f64> {
    /// Years from when the device comes into use until its battery is replaced; at 0 it is then.
    pub first: Years<S>,
    /// Years that each battery lasts which is put in after it: a new one. More than 0.
    pub later: Years<S>,
}

impl<S: Scalar> BatteryLives<S> {
    /// When a battery is worn out, the one that the device comes with being the first.
    pub fn worn_out(&self, number: u32) -> Years<S> {
        match number {
            0 | 1 => self.first.clone(),
            2 => self.first.clone() + self.later.clone(),
            _ => {
                let more = Ratio::constant(f64::from(number - 1));
                self.first.clone() + self.later.clone() * more
            }
        }
    }
}

/// The life that is entered is the first one's.
impl<S: Scalar> Holds<S> for BatteryLives<S> {
    fn held(&self) -> Option<&S> {
        self.first.held()
    }

    fn held_mut(&mut self) -> Option<&mut S> {
        self.first.held_mut()
    }
}

impl Defaults<'_> {
    pub(super) fn battery<S: Scalar>(&self, option: &DeviceOption) -> Option<BatteryInputs<S>> {
        let class = self.class();
        if !class.has_battery {
            return None;
        }
        let sourcing = option.sourcing.unwrap_or(Sourcing::New);
        let offer = &option.offer;
        let put_in = offer.upgrade.new_battery == Some(true);
        let at_hand_over = option.gets_battery_at_hand_over();
        let health = offer.battery_health_percent;
        let comes_new = offer
            .new_battery
            .unwrap_or(sourcing == Sourcing::New && health.is_none());
        let new = put_in || at_hand_over || comes_new;
        // Stated parts are all that the refurbisher has replaced.
        let fitted = sourcing == Sourcing::Refurbished
            && offer.new_battery == Some(true)
            && offer.refurbishing_parts_kg.is_none()
            && !put_in;
        Some(BatteryInputs {
            lives: self.battery_lives(offer.battery_life_years, new, health),
            price: Money::new(self.battery_price().scalar(Quantity::BatteryPrice)),
            footprint: KgCo2e::new(
                Known::catalogue(&class.battery_kg).scalar(Quantity::BatteryFootprint),
            ),
            new,
            at_hand_over,
            fitted,
        })
    }

    /// How long batteries last. What is entered is the life of the one that the device comes with,
    /// and of a new one if that is new.
    pub(super) fn battery_lives<S: Scalar>(
        &self,
        entered: Option<NumberOrNone>,
        new: bool,
        health: Option<f64>,
    ) -> Option<BatteryLives<S>> {
        let class = self.class();
        let entered = match entered {
            Some(NumberOrNone::None) => return None,
            Some(NumberOrNone::Number(years)) => Some(years),
            None => None,
        };
        let of_new = Known::catalogue(&class.battery_life_new_years);
        let (first, later) = if new {
            let life = of_new.unless(entered);
            (life, life)
        } else {
            let used = Known::catalogue(&class.battery_life_used_years);
            let used = match health {
                Some(percent) => used.scaled(defaults::battery_life_left(percent)),
                None => used,
            };
            (used.unless(entered), of_new)
        };
        let years = |known: Known| Years::new(known.scalar(Quantity::BatteryLife));
        Some(BatteryLives {
            first: years(first),
            later: years(later),
        })
    }
}
