//! How long a device gets security updates.

use super::common::DEFAULT_PURCHASE_YEAR;
use super::defaults::Defaults;
use super::known::{entered, example};
use super::lens::Holds;
use crate::catalogue::{self, Evidence, Figure, defaults};
use crate::quantity::Quantity;
use crate::scalar::{Known, Provenance, Scalar};
use crate::scenario::format::DeviceOption;
use crate::units::Years;

/// Security updates for so many years from the launch of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct SupportEstimate<S = f64> {
    pub years: Years<S>,
    /// Age of the model at purchase; `None` where that of the device stands for it.
    pub model_age: Option<Years<S>>,
    /// Years from purchase for which updates are announced all the same.
    pub announced: Years<S>,
}

impl<S: Scalar> Holds<S> for SupportEstimate<S> {
    fn held(&self) -> Option<&S> {
        self.years.held()
    }

    fn held_mut(&mut self) -> Option<&mut S> {
        self.years.held_mut()
    }
}

/// What is known of the updates of a device.
pub(super) struct Updates<S> {
    /// Years from purchase, negative where they are known to have ended.
    pub left: Option<Years<S>>,
    /// Whether the end is an estimate.
    pub is_estimated: bool,
    /// What the estimate rests on; the years that are left follow from it.
    pub estimate: Option<SupportEstimate<S>>,
}

impl Defaults<'_> {
    /// Until the end that is stated, or that the catalogue knows, which may be past, or else what a
    /// model like it gets from its launch. A device that is not in the catalogue, and a typical one,
    /// is as old as its model.
    pub(super) fn updates<S: Scalar>(&self, option: &DeviceOption) -> Updates<S> {
        let stated = option.specification.updates_until;
        let device = self.identified.device;
        let default = device.and_then(|device| {
            Some(Known {
                value: device.updates_until?,
                provenance: Provenance::Catalogue {
                    evidence: device.updates_evidence,
                    source: device.updates_source,
                    figure: None,
                },
            })
        });
        let until = match (default, stated) {
            (Some(default), stated) => Some(default.unless(stated)),
            (None, stated) => stated.map(entered),
        };
        let Some(until) = until else {
            let estimate = self.identified.update_years();
            return Updates {
                left: None,
                is_estimated: estimate.is_some(),
                estimate: estimate.map(|years| self.support_estimate(years)),
            };
        };
        let until: Years<S> = Years::new(until.scalar(Quantity::UpdatesUntil));
        let is_ours = device.is_some_and(|device| device.updates_evidence == Evidence::Proposal);
        Updates {
            left: Some(until - self.purchase()),
            is_estimated: stated.is_none() && is_ours,
            estimate: None,
        }
    }

    /// When the first devices are bought.
    fn purchase<S: Scalar>(&self) -> Years<S> {
        let bought = self.scenario.purchase_year.unwrap_or(DEFAULT_PURCHASE_YEAR);
        Years::new(Known::stated(bought).scalar(Quantity::PurchaseYear))
    }

    fn support_estimate<S: Scalar>(&self, years: &'static Figure) -> SupportEstimate<S> {
        let device = self.identified.device;
        let of_model = device.filter(|device| !catalogue::is_typical(device));
        let model_age = of_model.map(|model| {
            let year = example(f64::from(model.released)).scalar(Quantity::ModelYear);
            self.purchase() - Years::new(year)
        });
        let is_windows = core::ptr::eq(years, &defaults::WINDOWS_UPDATE_YEARS);
        let announced = if is_windows && of_model.is_some() {
            let until = Known::catalogue(&defaults::WINDOWS_11_KNOWN_UNTIL);
            let until = Years::new(until.scalar(Quantity::UpdatesUntil));
            (until - self.purchase()).greatest(Years::zero())
        } else {
            Years::zero()
        };
        SupportEstimate {
            years: Years::new(Known::catalogue(years).scalar(Quantity::UpdateYears)),
            model_age,
            announced,
        }
    }
}
