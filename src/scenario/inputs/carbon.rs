//! What a device has emitted before it is used, and what it uses.

use super::defaults::Defaults;
use super::identified::reuse_share;
use super::known::{example, percent};
use super::lens::numbers;
use crate::catalogue::{Device, Evidence, defaults};
use crate::quantity::Quantity;
use crate::scalar::{Known, Provenance, Scalar};
use crate::scenario::choices::{FootprintSource, Sourcing};
use crate::scenario::format::{DeviceOption, Group};
use crate::units::{KgCo2e, Ratio, Years};

/// What the device has emitted before it is used.
#[derive(Clone, Debug, PartialEq)]
pub struct CarbonInputs<S = f64> {
    /// Manufacture, inbound transport and end of life.
    pub manufacture: KgCo2e<S>,
    /// Refurbishing burden, as a share of that; zero for what is not refurbished.
    pub refurbishing: Ratio<S>,
    /// Parts replaced in refurbishing.
    pub parts: KgCo2e<S>,
    /// Share of the devices that someone else uses afterwards, whoever had them before. Only those
    /// are paid for.
    pub reused: Ratio<S>,
    /// Years the other user has it: the next one of a new device, the earlier one of a
    /// refurbished device.
    pub other_life: Years<S>,
}

numbers! { CarbonInputs:
    ManufactureFootprint in manufacture,
    RefurbishingBurden in refurbishing,
    RefurbishingParts in parts,
    ReuseShare in reused,
}

impl Defaults<'_> {
    /// Electricity by the same source as the footprint: a maker's own figure on one side and the
    /// median of the class on the other would compare two ways of measuring.
    pub(super) fn electricity(&self, option: &DeviceOption) -> Known {
        let chosen = match self.scenario.method.footprint_source {
            Some(FootprintSource::Manufacturer) => self
                .reported(|device| device.yearly_kwh)
                .map(|known| known.as_uncertain_as(&self.class().yearly_kwh)),
            _ => None,
        };
        chosen
            .unwrap_or_else(|| Known::catalogue(&self.class().yearly_kwh))
            .unless(option.specification.yearly_kwh)
    }

    /// A figure of the manufacturer's report on this model.
    pub(super) fn reported(&self, of_device: fn(&Device) -> Option<f64>) -> Option<Known> {
        let device = self.identified.device?;
        Some(Known {
            value: of_device(device)?,
            provenance: Provenance::Catalogue {
                evidence: Evidence::Calculated,
                source: device.footprint_source,
                figure: None,
            },
        })
    }

    /// Manufacture, inbound transport and end of life, by the figure the scenario chose. Where that
    /// source does not have the device, the class median stands in, and its source is shown.
    pub(super) fn manufacture(&self, option: &DeviceOption) -> Known {
        let class = self.class();
        let chosen = match self.scenario.method.footprint_source {
            None | Some(FootprintSource::ClassMedian) => None,
            Some(FootprintSource::Manufacturer) => self
                .reported(|device| device.embodied_kg)
                .map(|known| known.as_uncertain_as(&class.embodied_kg)),
            Some(FootprintSource::NegaOctet) => class.negaoctet_kg.as_ref().map(Known::catalogue),
            Some(FootprintSource::Ivl) => class.ivl_kg.as_ref().map(Known::catalogue),
        };
        chosen
            .unwrap_or_else(|| Known::catalogue(&class.embodied_kg))
            .unless(option.specification.embodied_kg)
    }

    pub(super) fn carbon<S: Scalar>(
        &self,
        group: &Group,
        option: &DeviceOption,
    ) -> CarbonInputs<S> {
        let class = self.class();
        let refurbished = option.sourcing == Some(Sourcing::Refurbished);
        let other_life = if option.sourcing.unwrap_or(Sourcing::New) == Sourcing::New {
            Known::catalogue(&class.lifetime_refurbished_years)
        } else {
            Known::catalogue(&class.age_at_purchase_years)
                .unless(option.offer.age_at_purchase_years)
        };
        let refurbishing = if refurbished {
            percent(
                &defaults::REFURBISHING_BURDEN_SHARE,
                self.scenario.method.refurbishing_burden_percent,
            )
        } else {
            Known::stated(0.0)
        };
        // Nothing is refurbished that is kept or handed down.
        let parts = match option.sourcing {
            Some(Sourcing::Keep | Sourcing::HandedDown) => None,
            _ => option.offer.refurbishing_parts_kg,
        };
        CarbonInputs {
            manufacture: KgCo2e::new(
                self.manufacture(option)
                    .scalar(Quantity::ManufactureFootprint),
            ),
            refurbishing: Ratio::new(refurbishing.scalar(Quantity::RefurbishingBurden)),
            parts: KgCo2e::new(
                example(0.0)
                    .unless(parts)
                    .scalar(Quantity::RefurbishingParts),
            ),
            reused: Ratio::new(
                Known::catalogue(if option.goes_back() {
                    &defaults::REUSE_SHARE_LEASED
                } else {
                    reuse_share(group, self.identified.class)
                })
                .unless(option.offer.reuse_percent().map(|percent| percent / 100.0))
                .scalar(Quantity::ReuseShare),
            ),
            other_life: Years::new(other_life.scalar(Quantity::OtherLife)),
        }
    }
}
