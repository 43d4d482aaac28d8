//! What was found out of a scenario, as plain records with their small questions. How it is found
//! is in [`crate::decide`].

pub mod answer;
pub mod best_mix;
pub mod break_even;
pub mod certainty;
pub mod document;
pub mod frontier;
pub mod measure;
pub mod picture;
pub mod problem;
pub mod published;
pub mod sensitivity;
pub mod switches;
pub mod told;
pub mod trade_off;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use self::best_mix::Best;
use self::picture::Picture;
use self::sensitivity::Sensitivity;
use self::switches::SwitchResult;
use self::trade_off::TradeOff;

/// What has been found out so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Decision {
    /// How sure the answer is.
    pub uncertainty: Option<Rc<Picture>>,
    /// What would change it.
    pub sensitivity: Option<Rc<Sensitivity>>,
    /// Methods and what offers include, each otherwise: what turns the answer first.
    pub switches: Option<Rc<Vec<SwitchResult>>>,
    /// The mixes between the cheapest and the greenest.
    pub trade_off: Option<Rc<TradeOff>>,
    /// The best mix within the limits; `None` also where none is asked for.
    pub best_mix: Option<Rc<Best>>,
}

impl Decision {
    /// Whether another one knows the very same.
    pub fn is_same(&self, other: &Self) -> bool {
        fn are<T>(one: &Option<Rc<T>>, other: &Option<Rc<T>>) -> bool {
            match (one, other) {
                (Some(one), Some(other)) => Rc::ptr_eq(one, other),
                (None, None) => true,
                _ => false,
            }
        }
        are(&self.uncertainty, &other.uncertainty)
            && are(&self.sensitivity, &other.sensitivity)
            && are(&self.switches, &other.switches)
            && are(&self.trade_off, &other.trade_off)
            && are(&self.best_mix, &other.best_mix)
    }

    /// What is known here, and what another one knows beyond it.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        Self {
            uncertainty: self.uncertainty.clone().or(other.uncertainty.clone()),
            sensitivity: self.sensitivity.clone().or(other.sensitivity.clone()),
            switches: self.switches.clone().or(other.switches.clone()),
            trade_off: self.trade_off.clone().or(other.trade_off.clone()),
            best_mix: self.best_mix.clone().or(other.best_mix.clone()),
        }
    }
}
