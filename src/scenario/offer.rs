//! The part of the scenario format that says what is offered with a device.

use super::choices::WarrantyKind;
use crate::catalogue::Certificate;
use crate::document::{NumberOrNone, record};

/// The most devices a group may count.
pub const MOST_DEVICES: f64 = 1_000_000.0;

/// The largest amount of money a field takes.
pub(super) const MOST_MONEY: f64 = 1e9;

record! {
    /// What is offered with a device.
    pub struct Offer {
        /// Price of one device.
        price: "price" Option<f64> [0.0, MOST_MONEY] money,
        /// Whether the price is one of the margin scheme for used goods: VAT is inside, not on the
        /// invoice, and nobody gets it back. It is compared as it stands, with VAT or without.
        margin_scheme: "marginScheme" Option<bool>,
        /// The price of so many, in place of `price`.
        lot: "lot" Lot,
        /// What is paid a month in place of the price. Default none.
        lease: "lease" Lease,
        /// Lower prices for larger numbers, in rising order of number. It is that of all devices of the
        /// model that a plan equips people with, in whatever years they are bought.
        tiers: "tiers" Vec<PriceTier>,
        /// Years the device is planned to be used.
        planned_years: "plannedYears" Option<f64> [0.5, 20.0],
        /// Age of a refurbished device when it is bought, of a kept one today, of a handed-down one
        /// when it is received, in years.
        age_at_purchase_years: "ageAtPurchaseYears" Option<f64> [0.0, 20.0],
        /// Terms of the warranty.
        warranty: "warranty" Warranty,
        /// Whether the device comes with a new battery. Default true for a new device unless its
        /// `batteryHealthPercent` is stated, false for others; see also `upgrade`.
        new_battery: "newBattery" Option<bool>,
        /// Capacity of a battery that is not new when the device comes into use, as a percentage of
        /// new. The battery is replaced the sooner the less it is.
        battery_health_percent: "batteryHealthPercent" Option<f64> [0.0, 100.0],
        /// Years until the battery that the device comes with is replaced, `none` where it never is.
        /// Default 4 for a new one; for a used one 2, or what its capacity is good for: 4 at 100 %,
        /// 2 at 80 %, 0 at 60 %. Later ones last as long where the first one is new, else 4 years.
        battery_life_years: "batteryLifeYears" Option<NumberOrNone> [0.5, 20.0],
        /// Failures of a device in each year of its age, in percent, first year first; the last
        /// value holds for all later years.
        failure_percent_by_age: "failurePercentByAge" Vec<f64> [0.0, 100.0],
        /// A pilot that the failures are learnt from.
        pilot: "pilot" Pilot,
        /// How many times the ordinary failures are expected in the first year after purchase.
        first_year_multiplier: "firstYearMultiplier" Option<f64> [0.0, 10.0],
        /// Devices damaged by accident a year, in percent of those in use. Default by class of device
        /// and by who uses them.
        accident_percent_per_year: "accidentPercentPerYear" Option<f64> [0.0, 100.0],
        /// Devices lost or stolen a year, in percent of those in use. Default likewise.
        loss_percent_per_year: "lossPercentPerYear" Option<f64> [0.0, 100.0],
        /// Cost of a repair after an accident. Default that of a repair outside the warranty.
        accident_repair_cost: "accidentRepairCost" Option<f64> [0.0, MOST_MONEY] money,
        /// An insurance against accidents, loss and theft. Default none.
        insurance: "insurance" Insurance,
        /// What is bought with each device. Default nothing.
        accessories: "accessories" Vec<Accessory>,
        /// A licence that is bought once with each device, and again with the next. Default 0.
        licence_price: "licencePrice" Option<f64> [0.0, MOST_MONEY] money,
        /// Spare devices bought at the price with each purchase, in percent of those in use. Where there
        /// are spares, nobody waits longer for a repair than for a swap. Default 0.
        spare_percent: "sparePercent" Option<f64> [0.0, 100.0],
        /// Spare devices that come with each purchase free of charge, likewise. Default 0.
        free_spare_percent: "freeSparePercent" Option<f64> [0.0, 100.0],
        /// Licences and support a year for one device.
        support_per_year: "supportPerYear" Option<f64> [0.0, MOST_MONEY] money,
        /// Years of security updates bought beyond the ordinary end. Default 0.
        extension_years: "extensionYears" Option<f64> [0.0, 10.0],
        /// Price of one such year for one device, where all cost the same.
        extension_price_per_year: "extensionPricePerYear" Option<f64> [0.0, MOST_MONEY] money,
        /// Price of each such year, in place of one for all: the first year after the ordinary end
        /// first; the last holds for later years. Who joins late pays the earlier years too.
        extension_prices: "extensionPrices" Vec<f64> [0.0, MOST_MONEY] money,
        /// What is paid for a device that is used again, when its planned life is over; replaces what
        /// the residual curve gives for then.
        resale_value: "resaleValue" Option<f64> [0.0, MOST_MONEY] money,
        /// Users who buy their device when its planned life is over. Default none.
        buy_out: "buyOut" BuyOut,
        /// Whether all devices are used again by others when they leave, or none. Default a share of
        /// them, by who uses them.
        sold_on: "soldOn" Option<bool>,
        /// Footprint of parts replaced in refurbishing, in kg CO2e. Default that of a battery where
        /// `newBattery` says that one is, else 0.
        refurbishing_parts_kg: "refurbishingPartsKg" Option<f64> [0.0, 100_000.0],
        /// Certificates the device carries.
        certificates: "certificates" Vec<Certificate>,
        /// Whether data is wiped to a certified standard when the device leaves.
        certified_wipe: "certifiedWipe" Option<bool>,
        /// Whether the supplier accepts the social terms.
        social_terms: "socialTerms" Option<bool>,
        /// Whether take-back and final handling are agreed.
        take_back: "takeBack" Option<bool>,
        /// What is put in when the device comes into use.
        upgrade: "upgrade" Upgrade,
        /// An agreement under which devices are taken back when they leave.
        take_back_agreement: "takeBackAgreement" TakeBackAgreement,
    }
}

record! {
    /// What is put into a device when it comes into use. It is paid for with the purchase and does
    /// not raise what the device is worth when it leaves.
    pub struct Upgrade {
        /// Memory after the upgrade, in GB.
        memory_gb: "memoryGb" Option<f64> [0.0, 100_000.0],
        /// Storage after the upgrade, in GB.
        storage_gb: "storageGb" Option<f64> [0.0, 1_000_000.0],
        /// Whether a new battery is put in. A handed-down device gets one unless this or `newBattery`
        /// of the offer says false, or a `batteryHealthPercent` is stated.
        new_battery: "newBattery" Option<bool>,
        /// Price of the upgrade of one device, fitted. Default the example prices of its parts.
        price: "price" Option<f64> [0.0, MOST_MONEY] money,
        /// Footprint of the parts, in kg CO2e. Default that of each part.
        parts_kg: "partsKg" Option<f64> [0.0, 100_000.0],
    }
}

record! {
    /// An agreement on taking devices back. Having one meets the requirement of a plan for
    /// take-back.
    pub struct TakeBackAgreement {
        /// What is paid for a device that is used again, when its planned life is over; replaces what
        /// the residual curve gives for then.
        price_per_device: "pricePerDevice" Option<f64> [0.0, MOST_MONEY] money,
        /// Percentage of the devices that are used again, and are paid for; replaces `soldOn`. Default
        /// 30 where pupils use them, else 65.
        reuse_share_percent: "reuseSharePercent" Option<f64> [0.0, 100.0],
    }
}

record! {
    /// A price that applies from a number of devices upwards.
    pub struct PriceTier {
        /// The least number of devices.
        from: "from" u32 [1.0, MOST_DEVICES],
        /// Price of one device.
        price: "price" f64 [0.0, MOST_MONEY] money,
    }
}

record! {
    /// A pilot with the devices of an offer: all three figures, or none.
    pub struct Pilot {
        /// Devices in the pilot.
        devices: "devices" Option<u32> [1.0, MOST_DEVICES],
        /// Years it has lasted.
        years: "years" Option<f64> [0.01, 20.0],
        /// Failures seen in that time.
        failures: "failures" Option<u32> [0.0, MOST_DEVICES],
    }
}

record! {
    /// Terms of a warranty.
    pub struct Warranty {
        /// Months from purchase.
        months: "months" Option<f64> [0.0, 240.0],
        /// Months in which the battery is covered.
        battery_months: "batteryMonths" Option<f64> [0.0, 240.0],
        /// What happens on a failure. Default carry-in.
        kind: "kind" Option<WarrantyKind>,
        /// Hours a person is without the device at a failure inside the warranty.
        downtime_hours: "downtimeHours" Option<f64> [0.0, 10_000.0],
        /// Whether accidents are covered as long as the warranty lasts. Default false.
        accidental_damage: "accidentalDamage" Option<bool>,
        /// What is left to pay of an accident that is covered. Default 0.
        excess: "excess" Option<f64> [0.0, MOST_MONEY] money,
        /// Paid at purchase for the warranty that is there from the start. Default 0: in the price.
        price: "price" Option<f64> [0.0, MOST_MONEY] money,
        /// Price of one more year.
        upgrade_price_per_year: "upgradePricePerYear" Option<f64> [0.0, MOST_MONEY] money,
        /// The longest warranty that can be bought, in months.
        upgrade_limit_months: "upgradeLimitMonths" Option<f64> [0.0, 240.0],
        /// Years bought on top. Default 0.
        bought_years: "boughtYears" Option<f64> [0.0, 20.0],
    }
}

record! {
    /// A price for a number of devices.
    pub struct Lot {
        /// Price of all of them.
        price: "price" Option<f64> [0.0, MOST_MONEY] money,
        /// How many they are. Default those of the group.
        devices: "devices" Option<u32> [1.0, MOST_DEVICES],
    }
}

record! {
    /// A lease, a rent or instalments for one device, which take the place of its price, its disposal
    /// and its resale. Who leases is its first user for as long as it is used.
    pub struct Lease {
        /// Paid at the end of each month. Without it there is no lease.
        fee_per_month: "feePerMonth" Option<f64> [0.0, MOST_MONEY] money,
        /// For how many months. Default 36. Who uses the device longer goes on paying.
        months: "months" Option<f64> [1.0, 240.0],
        /// Paid once at the end. Default 0.
        end_fee: "endFee" Option<f64> [0.0, MOST_MONEY] money,
        /// What it takes to own the device after the months. Default none: it goes back.
        buy_out_price: "buyOutPrice" Option<f64> [0.0, MOST_MONEY] money,
    }
}

record! {
    /// Something bought with each device: a bag, a charger, a dock.
    pub struct Accessory {
        /// Name for people.
        name: "name" Option<String>,
        /// Price of one. Default 0.
        price: "price" Option<f64> [0.0, MOST_MONEY] money,
        /// Manufacture and transport of one, in kg CO2e. Default 0.
        kg: "kg" Option<f64> [0.0, 100_000.0],
        /// How many of them are used with the next device too, in percent. Default 0.
        reused_percent: "reusedPercent" Option<f64> [0.0, 100.0],
    }
}

record! {
    /// Users who buy their device when its planned life is over.
    pub struct BuyOut {
        /// What each pays.
        price: "price" Option<f64> [0.0, MOST_MONEY] money,
        /// How many of the devices are bought so, in percent. Default 100.
        percent: "percent" Option<f64> [0.0, 100.0],
    }
}

record! {
    /// An insurance against accidents, loss and theft, of one device.
    pub struct Insurance {
        /// Premium a year. Default 0.
        premium_per_year: "premiumPerYear" Option<f64> [0.0, MOST_MONEY] money,
        /// What is left to pay of each accident or loss. Default 0.
        excess: "excess" Option<f64> [0.0, MOST_MONEY] money,
    }
}

impl Offer {
    /// The price of one device as far as anything is stated of it, for a group of so many.
    pub fn stated_price(&self, count: u32) -> Option<f64> {
        let of_lot = |price| price / f64::from(self.lot.devices.unwrap_or(count).max(1));
        self.lot.price.map(of_lot).or(self.price)
    }

    /// What is paid for a device when its planned life is over, as far as anything is stated of it.
    pub fn stated_resale(&self) -> Option<f64> {
        self.take_back_agreement
            .price_per_device
            .or(self.resale_value)
    }

    /// The percentage of the devices that are used again, as far as anything is stated of it.
    pub fn reuse_percent(&self) -> Option<f64> {
        let by_all_or_none = |sold_on| if sold_on { 100.0 } else { 0.0 };
        let agreed = self.take_back_agreement.reuse_share_percent;
        agreed.or(self.sold_on.map(by_all_or_none))
    }
}

impl TakeBackAgreement {
    /// Whether anything is agreed.
    pub fn exists(&self) -> bool {
        self.price_per_device.is_some() || self.reuse_share_percent.is_some()
    }
}
