//! Values that stand in until something else is entered.

use super::super::Figure;
use super::sources::{
    APPLE_UPDATES, STEP_IT, SWEDISH_RATE, WINDOWS_10_EXTENSION, WINDOWS_11_VERSIONS,
};

// Money and time

/// Nominal discount rate a year, share: the internal rate recommended to Swedish municipalities
/// for 2025.
pub static DISCOUNT_RATE: Figure = Figure::source(0.0, 0.025, 0.06, &SWEDISH_RATE);
/// Yearly change of the electricity price, share.
pub static ENERGY_PRICE_GROWTH: Figure = Figure::proposal(-0.02, 0.0, 0.05);
/// One hour of an IT technician's time, SEK.
pub static IT_HOURLY_COST_SEK: Figure = Figure::proposal(400.0, 550.0, 800.0);
/// One hour without a working device, SEK. Off unless entered.
pub static DOWNTIME_HOURLY_COST_SEK: Figure = Figure::proposal(0.0, 0.0, 300.0);
/// Support and licences per device and year, SEK. Off unless entered.
pub static SUPPORT_YEARLY_COST_SEK: Figure = Figure::proposal(0.0, 0.0, 1_500.0);
/// Certified data wipe and disposal of one device, SEK.
pub static WIPE_AND_DISPOSAL_SEK: Figure = Figure::proposal(50.0, 150.0, 350.0);
/// One repair outside warranty, SEK.
pub static REPAIR_SEK: Figure = Figure::proposal(600.0, 1_500.0, 3_500.0);

// Kept and handed on

/// Years that a device in use is kept beyond the life that was planned for it.
pub static KEPT_YEARS: Figure = Figure::proposal(1.0, 2.0, 4.0);
/// Share of the cost of wiping and disposal that wiping alone takes.
pub static WIPE_SHARE: Figure = Figure::proposal(0.3, 0.5, 0.8);
/// Factor on what the residual curve gives.
pub static RESIDUAL_FACTOR: Figure = Figure::proposal(0.6, 1.0, 1.3);

/// Share of devices that others use again after staff. One refurbisher could reuse 77 % of what came
/// from large organisations; four in five of 95 municipalities had no procured take-back.
pub static REUSE_SHARE_STAFF: Figure = Figure::proposal(0.30, 0.65, 0.90);
/// The same after pupils, whose devices are worn: one refurbisher could reuse 5 to 10 % of what came
/// from schools.
pub static REUSE_SHARE_PUPILS: Figure = Figure::proposal(0.05, 0.30, 0.70);
/// The same of devices that go back to whoever leases them out: a lessor's own figure.
pub static REUSE_SHARE_LEASED: Figure = Figure::source(0.80, 0.97, 0.99, &STEP_IT);
/// How long a lease lasts, months.
pub static LEASE_MONTHS: Figure = Figure::proposal(24.0, 36.0, 48.0);

/// Capacity at which a battery is worn out, percent of new.
const BATTERY_WORN_OUT_PERCENT: f64 = 60.0;
/// Capacity that the life of a used battery is for, percent of new.
const BATTERY_USED_PERCENT: f64 = 80.0;

/// How many lives of a used battery one of this capacity lasts, straight between the points of our
/// proposal: 0 where it is worn out, 1 at what a used one has, 2 at that of a new one.
///
/// ```
/// # use refurb_or_new::catalogue::defaults::battery_life_left;
/// assert_eq!([50.0, 60.0, 70.0, 80.0, 100.0].map(battery_life_left), [0.0, 0.0, 0.5, 1.0, 2.0]);
/// ```
pub fn battery_life_left(percent: f64) -> f64 {
    let left = percent - BATTERY_WORN_OUT_PERCENT;
    left.max(0.0) / (BATTERY_USED_PERCENT - BATTERY_WORN_OUT_PERCENT)
}

// Needs that grow

/// Growth of the processor need a year, share.
pub static CPU_GROWTH: Figure = Figure::proposal(0.0, 0.03, 0.08);
/// Growth of the memory need a year, share.
pub static MEMORY_GROWTH: Figure = Figure::proposal(0.0, 0.04, 0.08);
/// Growth of the storage need a year, share.
pub static STORAGE_GROWTH: Figure = Figure::proposal(0.0, 0.03, 0.08);

// Updates

/// Years of security updates that a Windows machine gets from the launch of its model. Microsoft
/// announces no end beyond the current version. Low: the processors that Windows 11 left out in 2021
/// had eight years; likely: those of 2017 have eleven already; high: machines of 2009 to 2012 ran
/// Windows 10 until it ended.
pub static WINDOWS_UPDATE_YEARS: Figure = Figure::proposal(8.0, 11.0, 14.0);
/// When the updates of the version that any Windows 11 machine runs today end, Home and Pro.
pub static WINDOWS_11_KNOWN_UNTIL: Figure = Figure::exact(2028.77, &WINDOWS_11_VERSIONS);
/// The same span for a Mac: the last system it can run, and two more years of security updates.
pub static MAC_UPDATE_YEARS: Figure = Figure::proposal(7.0, 9.0, 10.5);
/// For an iPad, by the models whose updates ended from 2023 to 2026.
pub static IPAD_UPDATE_YEARS: Figure = Figure::calculated(6.6, 9.2, 9.9, &APPLE_UPDATES);
/// For an iPhone, likewise.
pub static IPHONE_UPDATE_YEARS: Figure = Figure::calculated(7.5, 8.3, 9.5, &APPLE_UPDATES);
/// For a Chromebook of no particular model, from when it was new: models come out after their
/// platform, which has ten years, and are sold for some years more.
pub static CHROMEBOOK_UPDATE_YEARS: Figure = Figure::proposal(5.5, 7.4, 10.0);
/// For a tablet of no particular make.
pub static TABLET_UPDATE_YEARS: Figure = Figure::proposal(5.0, 7.0, 9.9);
/// For a phone of no particular make.
pub static PHONE_UPDATE_YEARS: Figure = Figure::proposal(5.0, 6.0, 8.3);

// Warranty and failures

/// Warranty that Apple gives with every new device, months.
pub static APPLE_WARRANTY_MONTHS: Figure = Figure::exact(12.0, &super::sources::APPLE_WARRANTY);

/// The longest warranty that can be had, months.
pub static WARRANTY_LIMIT_MONTHS: Figure = Figure::proposal(36.0, 60.0, 84.0);
/// Battery warranty of a new device, months.
pub static BATTERY_WARRANTY_NEW_MONTHS: Figure = Figure::proposal(12.0, 12.0, 36.0);
/// Battery warranty of a refurbished device, months: for wear, which the year that Swedish criteria
/// ask for defects does not cover.
pub static BATTERY_WARRANTY_REFURBISHED_MONTHS: Figure = Figure::proposal(3.0, 6.0, 12.0);
/// One more year of warranty, SEK per device.
pub static WARRANTY_UPGRADE_SEK_PER_YEAR: Figure = Figure::proposal(150.0, 350.0, 800.0);
/// Failures of a refurbished device in its first year, as a multiple of the curve.
pub static REFURBISHED_FIRST_YEAR_MULTIPLIER: Figure = Figure::proposal(1.0, 1.3, 1.7);
/// How many failures seen a failure curve is worth when a pilot is held against it. At 10, nine in
/// ten outcomes lie between 0.54 and 1.57 times the curve: as far apart as the low and high curves
/// of laptops in their first year, 0.48 and 1.52 times the likely one.
pub static PILOT_PRIOR_WEIGHT: Figure = Figure::proposal(5.0, 10.0, 20.0);
/// Spare devices kept instead of a longer warranty, share of the devices in use.
pub static SPARE_POOL_SHARE: Figure = Figure::proposal(0.02, 0.05, 0.10);

/// Hours without the device per failure, handed in at a service point.
pub static DOWNTIME_HOURS_CARRY_IN: Figure = Figure::proposal(16.0, 40.0, 80.0);
/// Hours without the device per failure, picked up and returned.
pub static DOWNTIME_HOURS_PICK_UP: Figure = Figure::proposal(16.0, 32.0, 64.0);
/// Hours without the device per failure, repaired on site the next business day.
pub static DOWNTIME_HOURS_ON_SITE: Figure = Figure::proposal(4.0, 8.0, 16.0);
/// Hours without the device per failure, exchanged from a swap pool.
pub static DOWNTIME_HOURS_SWAP_POOL: Figure = Figure::proposal(0.5, 2.0, 4.0);
/// Hours without the device per failure, without any warranty.
pub static DOWNTIME_HOURS_NONE: Figure = Figure::proposal(16.0, 40.0, 80.0);

// Carbon

/// Yearly fall of the grid's carbon intensity, share.
pub static GRID_DECLINE: Figure = Figure::proposal(0.0, 0.03, 0.07);
/// Burden of refurbishing as a share of what the device carried when new, replaced parts apart.
pub static REFURBISHING_BURDEN_SHARE: Figure =
    Figure::calculated(0.05, 0.12, 0.20, &super::sources::REFURBISHING_ANCHORS);
/// Share of refurbished purchases that replace a new one.
pub static DISPLACEMENT: Figure = Figure::proposal(0.5, 0.8, 1.0);

// Paid Windows 10 updates

/// Paid Windows 10 updates for organisations, USD per device in the first, second and third year.
pub static WINDOWS_10_EXTENSION_USD: [Figure; 3] = [
    Figure::exact(61.0, &WINDOWS_10_EXTENSION),
    Figure::exact(122.0, &WINDOWS_10_EXTENSION),
    Figure::exact(244.0, &WINDOWS_10_EXTENSION),
];
/// The same for schools, USD per device in the first, second and third year.
pub static WINDOWS_10_EXTENSION_EDUCATION_USD: [Figure; 3] = [
    Figure::exact(1.0, &WINDOWS_10_EXTENSION),
    Figure::exact(2.0, &WINDOWS_10_EXTENSION),
    Figure::exact(4.0, &WINDOWS_10_EXTENSION),
];

/// Every single default, the two price lists apart.
pub static ALL: &[&Figure] = &[
    &DISCOUNT_RATE,
    &ENERGY_PRICE_GROWTH,
    &IT_HOURLY_COST_SEK,
    &DOWNTIME_HOURLY_COST_SEK,
    &SUPPORT_YEARLY_COST_SEK,
    &WIPE_AND_DISPOSAL_SEK,
    &REPAIR_SEK,
    &KEPT_YEARS,
    &WIPE_SHARE,
    &RESIDUAL_FACTOR,
    &REUSE_SHARE_STAFF,
    &REUSE_SHARE_PUPILS,
    &REUSE_SHARE_LEASED,
    &LEASE_MONTHS,
    &CPU_GROWTH,
    &MEMORY_GROWTH,
    &STORAGE_GROWTH,
    &WINDOWS_UPDATE_YEARS,
    &WINDOWS_11_KNOWN_UNTIL,
    &MAC_UPDATE_YEARS,
    &IPAD_UPDATE_YEARS,
    &IPHONE_UPDATE_YEARS,
    &CHROMEBOOK_UPDATE_YEARS,
    &TABLET_UPDATE_YEARS,
    &PHONE_UPDATE_YEARS,
    &APPLE_WARRANTY_MONTHS,
    &WARRANTY_LIMIT_MONTHS,
    &BATTERY_WARRANTY_NEW_MONTHS,
    &BATTERY_WARRANTY_REFURBISHED_MONTHS,
    &WARRANTY_UPGRADE_SEK_PER_YEAR,
    &REFURBISHED_FIRST_YEAR_MULTIPLIER,
    &PILOT_PRIOR_WEIGHT,
    &SPARE_POOL_SHARE,
    &DOWNTIME_HOURS_CARRY_IN,
    &DOWNTIME_HOURS_PICK_UP,
    &DOWNTIME_HOURS_ON_SITE,
    &DOWNTIME_HOURS_SWAP_POOL,
    &DOWNTIME_HOURS_NONE,
    &GRID_DECLINE,
    &REFURBISHING_BURDEN_SHARE,
    &DISPLACEMENT,
];
