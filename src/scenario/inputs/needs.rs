//! What a device has, held against what the work asks for.

use super::defaults::Defaults;
use super::known::{entered, example};
use super::lens::Holds;
use crate::catalogue::{self, Device, Figure, NeedProfile};
use crate::quantity::Quantity;
use crate::scalar::{Known, Provenance, Scalar};
use crate::scenario::format::{DeviceOption, Group, Need};
use crate::units::{CpuMark, Gigabytes, Hours, Inches};

/// What the device has and what the need asks for, on one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis<Q> {
    pub device: Q,
    pub need: Q,
}

/// The number of the device can be another.
impl<S, Q: Holds<S>> Holds<S> for Axis<Q> {
    fn held(&self) -> Option<&S> {
        self.device.held()
    }

    fn held_mut(&mut self) -> Option<&mut S> {
        self.device.held_mut()
    }
}

/// A need of no more than this is no need: nothing is held against it.
const LEAST_NEED: f64 = 1e-6;

/// An axis exists where the need asks for something and the device says what it has.
fn axis<S, Q>(device: Option<S>, need: Option<S>, unit: fn(S) -> Q) -> Option<Axis<Q>> {
    Some(Axis {
        device: unit(device?),
        need: unit(need?),
    })
}

/// What the work asks for: entered, or that of its profile.
fn needed<S: Scalar>(
    need: &Need,
    entered_need: Option<f64>,
    of_profile: fn(&NeedProfile) -> &Figure,
    term: Quantity,
) -> Option<S> {
    let profile = need.profile.as_deref().and_then(catalogue::need_profile);
    let known = match (profile, entered_need) {
        (Some(profile), entered) => Known::catalogue(of_profile(profile)).unless(entered),
        (None, value) => entered(value?),
    };
    (known.value > LEAST_NEED).then(|| known.scalar(term))
}

/// What no profile says.
fn entered_need<S: Scalar>(need: Option<f64>, term: Quantity) -> Option<S> {
    let value = need.filter(|value| *value > LEAST_NEED)?;
    Some(entered(value).scalar(term))
}

impl Defaults<'_> {
    /// A number of the device itself: entered, or an example configuration of the catalogue.
    fn specified<S: Scalar>(
        &self,
        entered: Option<f64>,
        of_device: fn(&Device) -> Option<f64>,
        term: Quantity,
    ) -> Option<S> {
        let default = self.identified.device.and_then(of_device);
        let known = match (entered, default) {
            (Some(value), default) => Known {
                value,
                provenance: Provenance::Entered {
                    default,
                    figure: None,
                },
            },
            (None, Some(value)) => example(value),
            (None, None) => return None,
        };
        Some(known.scalar(term))
    }

    pub(super) fn cpu<S: Scalar>(
        &self,
        group: &Group,
        option: &DeviceOption,
    ) -> Option<Axis<CpuMark<S>>> {
        let entered = option.specification.cpu_mark;
        let device = self.specified(entered, |device| device.cpu_mark, Quantity::DeviceCpuMark);
        let (need, term) = (&group.need, Quantity::NeededCpuMark);
        let needed = needed(need, need.cpu_mark, |profile| &profile.cpu_mark, term);
        axis(device, needed, CpuMark::new)
    }

    pub(super) fn memory<S: Scalar>(
        &self,
        group: &Group,
        option: &DeviceOption,
    ) -> Option<Axis<Gigabytes<S>>> {
        let entered = option.specification.memory_gb;
        let device = self.specified(entered, |device| device.memory_gb, Quantity::DeviceMemory);
        let device = upgraded(
            device,
            option.offer.upgrade.memory_gb,
            Quantity::DeviceMemory,
        );
        let (need, term) = (&group.need, Quantity::NeededMemory);
        let needed = needed(need, need.memory_gb, |profile| &profile.memory_gb, term);
        axis(device, needed, Gigabytes::new)
    }

    pub(super) fn storage<S: Scalar>(
        &self,
        group: &Group,
        option: &DeviceOption,
    ) -> Option<Axis<Gigabytes<S>>> {
        let entered = option.specification.storage_gb;
        let device = self.specified(entered, |device| device.storage_gb, Quantity::DeviceStorage);
        let device = upgraded(
            device,
            option.offer.upgrade.storage_gb,
            Quantity::DeviceStorage,
        );
        let (need, term) = (&group.need, Quantity::NeededStorage);
        let needed = needed(need, need.storage_gb, |profile| &profile.storage_gb, term);
        axis(device, needed, Gigabytes::new)
    }

    pub(super) fn screen<S: Scalar>(
        &self,
        group: &Group,
        option: &DeviceOption,
    ) -> Option<Axis<Inches<S>>> {
        let entered = option.specification.screen_inches;
        let device = self.specified(
            entered,
            |device| device.screen_inches,
            Quantity::DeviceScreen,
        );
        let needed = entered_need(group.need.screen_inches, Quantity::NeededScreen);
        axis(device, needed, Inches::new)
    }

    pub(super) fn battery_hours<S: Scalar>(
        &self,
        group: &Group,
        option: &DeviceOption,
    ) -> Option<Axis<Hours<S>>> {
        let (entered, term) = (
            option.specification.battery_hours,
            Quantity::DeviceBatteryHours,
        );
        let device = self.specified(entered, |device| device.battery_hours, term);
        let needed = entered_need(group.need.battery_hours, Quantity::NeededBatteryHours);
        axis(device, needed, Hours::new)
    }
}

/// The number after an upgrade, which never takes anything away.
fn upgraded<S: Scalar>(before: Option<S>, to: Option<f64>, term: Quantity) -> Option<S> {
    let (Some(to), known) = (to, before.as_ref().map(S::value)) else {
        return before;
    };
    if known.is_some_and(|before| before >= to) {
        return before;
    }
    let upgraded = Known {
        value: to,
        provenance: Provenance::Entered {
            default: known,
            figure: None,
        },
    };
    Some(upgraded.scalar(term))
}
