//! Models, and typical devices of each class for those who have no model yet.
//!
//! What the columns are worth:
//!
//! - Footprints come from the manufacturer's report as filed in Boavizta's table, by line number:
//!   carbon outside use is the total less the share of use, never the stated total. Where the
//!   share is missing, or the shares do not add up, the class median stands in (`None`).
//! - Lenovo states the value that 95 of 100 of its simulations stay under, others a mean; reports
//!   of 2022 from HP are for North America. One class value on both sides of a comparison is
//!   safer than two makers' reports.
//! - Processor scores are rounded to a class of processor, not copied from a list of models; there
//!   is none for phones and most tablets, whose scores are not comparable.
//! - Configurations, battery hours, prices and labels are examples. Prices are for one, excluding
//!   VAT, refurbished in good grade with a year's warranty.

use std::sync::OnceLock;

use super::super::Certificate::{self, EnergyStar, EpeatGold, TcoCertified};
use super::super::Evidence::{self, Calculated, Proposal, Source};
use super::super::{Device, DeviceClass, Figure};
use super::defaults::{
    IPAD_UPDATE_YEARS, IPHONE_UPDATE_YEARS, MAC_UPDATE_YEARS, PHONE_UPDATE_YEARS,
    TABLET_UPDATE_YEARS, WINDOWS_UPDATE_YEARS,
};
use super::sources::{
    APPLE_UPDATES, BOAVIZTA, CHROMEOS_UPDATES, FAIRPHONE_UPDATES, MACOS_UPDATES, OURS,
    SAMSUNG_UPDATES, WINDOWS_10_END, WINDOWS_11_PROCESSORS,
};

const BUSINESS: &[Certificate] = &[EnergyStar, EpeatGold];
const TCO: &[Certificate] = &[EnergyStar, TcoCertified, EpeatGold];
const ENERGY: &[Certificate] = &[EnergyStar];
const GOLD: &[Certificate] = &[EpeatGold];

/// A number of the table in hundredths, a quarter of the size of an optional one; 0 is none.
#[derive(Clone, Copy)]
struct Hundredths(u32);

impl Hundredths {
    const NONE: Self = Self(0);

    /// A number of at most two decimals, which comes back to the last bit.
    const fn of(value: f64) -> Self {
        let hundredths = (value * 100.0 + 0.5) as u32;
        assert!(hundredths > 0 && hundredths as f64 / 100.0 == value);
        Self(hundredths)
    }

    const fn of_option(value: Option<f64>) -> Self {
        match value {
            Some(value) => Self::of(value),
            None => Self::NONE,
        }
    }

    fn value(self) -> Option<f64> {
        (self.0 > 0).then(|| f64::from(self.0) / 100.0)
    }
}

/// A device as the table holds it.
pub(super) struct Row {
    id: &'static str,
    name: &'static str,
    class: DeviceClass,
    updates_evidence: Evidence,
    updates_source: &'static super::super::Source,
    new_certificates: &'static [Certificate],
    cpu_mark: Hundredths,
    memory_gb: Hundredths,
    storage_gb: Hundredths,
    screen_inches: Hundredths,
    battery_hours: Hundredths,
    updates_until: Hundredths,
    embodied_kg: Hundredths,
    yearly_kwh: Hundredths,
    new_price_sek: Hundredths,
    refurbished_price_sek: Hundredths,
    released: u16,
    update_years: Option<&'static Figure>,
    #[cfg(not(target_arch = "wasm32"))]
    footprint_error_share: Option<f64>,
    #[cfg(not(target_arch = "wasm32"))]
    footprint_row: Option<u16>,
}

impl Row {
    pub(super) fn device(&self) -> Device {
        Device {
            id: self.id,
            name: self.name,
            class: self.class,
            updates_evidence: self.updates_evidence,
            updates_source: self.updates_source,
            footprint_source: &BOAVIZTA,
            new_certificates: self.new_certificates,
            cpu_mark: self.cpu_mark.value(),
            memory_gb: self.memory_gb.value(),
            storage_gb: self.storage_gb.value(),
            screen_inches: self.screen_inches.value(),
            battery_hours: self.battery_hours.value(),
            updates_until: self.updates_until.value(),
            embodied_kg: self.embodied_kg.value(),
            yearly_kwh: self.yearly_kwh.value(),
            new_price_sek: self.new_price_sek.value(),
            refurbished_price_sek: self.refurbished_price_sek.value(),
            released: self.released,
            update_years: self.update_years,
            #[cfg(not(target_arch = "wasm32"))]
            footprint_error_share: self.footprint_error_share,
            #[cfg(not(target_arch = "wasm32"))]
            footprint_row: self.footprint_row,
        }
    }
}

/// Every device, made from the table at first use.
pub fn all() -> &'static [Device] {
    static ALL: OnceLock<Vec<Device>> = OnceLock::new();
    ALL.get_or_init(|| DEVICES.iter().map(Row::device).collect())
}

const fn blank(class: DeviceClass, id: &'static str, name: &'static str, released: u16) -> Row {
    Row {
        id,
        name,
        class,
        released,
        update_years: None,
        cpu_mark: Hundredths::NONE,
        memory_gb: Hundredths::NONE,
        storage_gb: Hundredths::NONE,
        screen_inches: Hundredths::NONE,
        battery_hours: Hundredths::NONE,
        updates_until: Hundredths::NONE,
        updates_evidence: Proposal,
        updates_source: &OURS,
        embodied_kg: Hundredths::NONE,
        yearly_kwh: Hundredths::NONE,
        #[cfg(not(target_arch = "wasm32"))]
        footprint_error_share: None,
        #[cfg(not(target_arch = "wasm32"))]
        footprint_row: None,
        new_price_sek: Hundredths::NONE,
        refurbished_price_sek: Hundredths::NONE,
        new_certificates: &[],
    }
}

pub(super) const fn laptop(id: &'static str, name: &'static str, released: u16) -> Row {
    blank(DeviceClass::Laptop, id, name, released).windows_11()
}

pub(super) const fn chromebook(id: &'static str, name: &'static str, released: u16) -> Row {
    blank(DeviceClass::Chromebook, id, name, released)
}

pub(super) const fn micro(id: &'static str, name: &'static str, released: u16) -> Row {
    blank(DeviceClass::DesktopMicro, id, name, released).windows_11()
}

pub(super) const fn small(id: &'static str, name: &'static str, released: u16) -> Row {
    blank(DeviceClass::DesktopSmall, id, name, released).windows_11()
}

pub(super) const fn tower(id: &'static str, name: &'static str, released: u16) -> Row {
    blank(DeviceClass::DesktopTower, id, name, released).windows_11()
}

pub(super) const fn all_in_one(id: &'static str, name: &'static str, released: u16) -> Row {
    blank(DeviceClass::AllInOne, id, name, released).windows_11()
}

// A monitor needs no updates.
pub(super) const fn monitor(id: &'static str, name: &'static str, released: u16) -> Row {
    blank(DeviceClass::Monitor, id, name, released)
}

pub(super) const fn tablet(id: &'static str, name: &'static str, released: u16) -> Row {
    blank(DeviceClass::Tablet, id, name, released)
}

pub(super) const fn phone(id: &'static str, name: &'static str, released: u16) -> Row {
    blank(DeviceClass::Phone, id, name, released)
}

// Which system a server runs is its owner's choice.
pub(super) const fn server(id: &'static str, name: &'static str, released: u16) -> Row {
    blank(DeviceClass::Server, id, name, released)
}

impl Row {
    pub(super) const fn spec(
        mut self,
        cpu_mark: Option<f64>,
        memory_gb: f64,
        storage_gb: f64,
    ) -> Self {
        self.cpu_mark = Hundredths::of_option(cpu_mark);
        self.memory_gb = Hundredths::of(memory_gb);
        self.storage_gb = Hundredths::of(storage_gb);
        self
    }

    pub(super) const fn screen(mut self, inches: f64) -> Self {
        self.screen_inches = Hundredths::of(inches);
        self
    }

    pub(super) const fn battery(mut self, hours: f64) -> Self {
        self.battery_hours = Hundredths::of(hours);
        self
    }

    const fn updates(
        mut self,
        until: f64,
        evidence: Evidence,
        source: &'static super::super::Source,
    ) -> Self {
        self.updates_until = Hundredths::of(until);
        self.updates_evidence = evidence;
        self.updates_source = source;
        self
    }

    // No end announced: so many years from the launch.
    pub(super) const fn estimated(mut self, years: &'static Figure) -> Self {
        self.updates_until = Hundredths::NONE;
        self.updates_evidence = Proposal;
        self.update_years = Some(years);
        self
    }

    // Processor on Microsoft's list for Windows 11.
    const fn windows_11(mut self) -> Self {
        self.update_years = Some(&WINDOWS_UPDATE_YEARS);
        self.updates_evidence = Source;
        self.updates_source = &WINDOWS_11_PROCESSORS;
        self
    }

    // Processor of the 7th generation or older: Windows 10 was the last, until 14 October 2025.
    const fn windows_10_only(mut self) -> Self {
        self.update_years = None;
        self.updates(2025.79, Source, &WINDOWS_10_END)
    }

    const fn macos(mut self) -> Self {
        self.updates_source = &MACOS_UPDATES;
        self.estimated(&MAC_UPDATE_YEARS)
    }

    const fn ipad(mut self) -> Self {
        self.updates_source = &APPLE_UPDATES;
        self.estimated(&IPAD_UPDATE_YEARS)
    }

    const fn iphone(mut self) -> Self {
        self.updates_source = &APPLE_UPDATES;
        self.estimated(&IPHONE_UPDATE_YEARS)
    }

    #[cfg_attr(target_arch = "wasm32", expect(unused_variables))]
    const fn report(
        mut self,
        row: u16,
        embodied_kg: Option<f64>,
        yearly_kwh: Option<f64>,
        error_share: Option<f64>,
    ) -> Self {
        self.embodied_kg = Hundredths::of_option(embodied_kg);
        self.yearly_kwh = Hundredths::of_option(yearly_kwh);
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.footprint_row = Some(row);
            self.footprint_error_share = error_share;
        }
        self
    }

    const fn new_price(mut self, sek: f64) -> Self {
        self.new_price_sek = Hundredths::of(sek);
        self
    }

    const fn refurbished(mut self, sek: f64) -> Self {
        self.refurbished_price_sek = Hundredths::of(sek);
        self
    }

    const fn labels(mut self, certificates: &'static [Certificate]) -> Self {
        self.new_certificates = certificates;
        self
    }
}

/// Grouped by class in the order of [`DeviceClass::ALL`]; in each class the two typical devices
/// come first.
#[rustfmt::skip] // one device a line, as in a table
static DEVICES: &[Row] = &[
    // Laptop: typical devices first, then models by name.
    laptop("laptop-typical-new", "Typical laptop, new", 2026).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(11.0).new_price(11_000.0).labels(TCO),
    laptop("laptop-typical-used", "Typical laptop, three years old", 2023).spec(Some(13_564.0), 16.0, 256.0).screen(14.0).battery(8.0).refurbished(5_500.0).labels(TCO),
    laptop("apple-macbook-air-m1", "Apple MacBook Air 13 inch (M1)", 2020).spec(Some(14_702.0), 8.0, 256.0).screen(13.3).battery(14.0).macos().report(2, Some(136.85), None, None).refurbished(5_800.0).labels(GOLD),
    laptop("apple-macbook-air-m4", "Apple MacBook Air 13 inch (M4)", 2025).spec(Some(24_400.0), 16.0, 256.0).screen(13.6).battery(15.0).macos().new_price(10_500.0).labels(GOLD),
    laptop("dell-latitude-3320", "Dell Latitude 3320", 2021).spec(Some(9_800.0), 8.0, 256.0).screen(13.3).battery(9.0).report(168, Some(248.4), Some(15.66), Some(0.21)).refurbished(3_900.0).labels(BUSINESS),
    laptop("dell-latitude-5400", "Dell Latitude 5400", 2019).spec(Some(5_890.0), 8.0, 256.0).screen(14.0).battery(9.0).report(205, Some(269.01), Some(22.07), Some(0.2063)).refurbished(3_000.0).labels(TCO),
    laptop("dell-latitude-5420", "Dell Latitude 5420", 2021).spec(Some(9_800.0), 16.0, 256.0).screen(14.0).battery(10.0).report(209, Some(319.59), Some(21.35), Some(0.2198)).refurbished(4_600.0).labels(TCO),
    laptop("dell-latitude-5430", "Dell Latitude 5430", 2022).spec(Some(13_564.0), 16.0, 256.0).screen(14.0).battery(10.0).report(212, Some(252.84), Some(23.36), Some(0.196)).refurbished(5_900.0).labels(TCO),
    laptop("dell-latitude-5450", "Dell Latitude 5450", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(11.0).new_price(15_000.0).refurbished(9_500.0).labels(TCO),
    laptop("dell-latitude-7420", "Dell Latitude 7420", 2021).spec(Some(9_800.0), 16.0, 256.0).screen(14.0).battery(11.0).report(258, Some(304.85), Some(17.14), Some(0.2375)).refurbished(5_200.0).labels(TCO),
    laptop("dell-latitude-7480", "Dell Latitude 7480", 2017).spec(Some(3_700.0), 8.0, 256.0).screen(14.0).battery(8.0).windows_10_only().report(261, Some(205.67), Some(24.99), Some(0.2048)).refurbished(2_000.0).labels(BUSINESS),
    laptop("dell-precision-3591", "Dell Precision 3591", 2024).spec(Some(25_000.0), 32.0, 1_000.0).screen(15.6).battery(9.0).new_price(24_000.0).labels(BUSINESS),
    // Filed under desktops in the source; it is a mobile workstation.
    laptop("dell-precision-5550", "Dell Precision 5550", 2020).spec(Some(11_980.0), 32.0, 512.0).screen(15.6).battery(9.0).report(489, Some(355.21), Some(27.96), Some(0.225)).refurbished(8_500.0).labels(BUSINESS),
    laptop("dell-pro-14", "Dell Pro 14", 2025).spec(Some(19_000.0), 16.0, 512.0).screen(14.0).battery(12.0).new_price(13_500.0).labels(TCO),
    laptop("hp-elitebook-640-g11", "HP EliteBook 640 G11", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(11.0).new_price(13_500.0).labels(TCO),
    laptop("hp-elitebook-840-g6", "HP EliteBook 840 G6", 2019).spec(Some(5_890.0), 8.0, 256.0).screen(14.0).battery(9.0).refurbished(3_300.0).labels(TCO),
    laptop("hp-elitebook-840-g8", "HP EliteBook 840 G8", 2021).spec(Some(9_800.0), 16.0, 256.0).screen(14.0).battery(10.0).refurbished(4_900.0).labels(TCO),
    laptop("hp-pro-x360-fortis-11-g9", "HP Pro x360 Fortis 11 G9", 2022).spec(Some(3_500.0), 8.0, 128.0).screen(11.6).battery(10.0).report(758, Some(299.0), Some(12.63), None).refurbished(2_800.0).labels(BUSINESS),
    laptop("hp-probook-440-g11", "HP ProBook 440 G11", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(10.0).new_price(11_500.0).labels(BUSINESS),
    laptop("lenovo-thinkpad-e14-gen-6", "Lenovo ThinkPad E14 Gen 6", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(9.0).new_price(10_000.0).labels(BUSINESS),
    laptop("lenovo-thinkpad-l14-gen-5", "Lenovo ThinkPad L14 Gen 5", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(10.0).new_price(12_500.0).refurbished(8_500.0).labels(TCO),
    laptop("lenovo-thinkpad-t14-gen-5", "Lenovo ThinkPad T14 Gen 5", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(12.0).new_price(16_000.0).labels(TCO),
    laptop("lenovo-thinkpad-t470", "Lenovo ThinkPad T470", 2017).spec(Some(3_700.0), 8.0, 256.0).screen(14.0).battery(9.0).windows_10_only().report(1074, Some(275.1), None, Some(0.1552)).refurbished(2_000.0).labels(BUSINESS),
    laptop("lenovo-thinkpad-t480", "Lenovo ThinkPad T480", 2018).spec(Some(5_890.0), 8.0, 256.0).screen(14.0).battery(10.0).refurbished(2_900.0).labels(BUSINESS),

    // Chromebook: typical devices first, then models by name. The typical ones: ten years from
    // the platform's release, but not beyond the middle of 2034, when ChromeOS as a whole ends.
    chromebook("chromebook-typical-new", "Typical Chromebook, new", 2026).spec(Some(5_594.0), 8.0, 64.0).screen(11.6).battery(11.0).updates(2034.42, Calculated, &CHROMEOS_UPDATES).new_price(4_000.0).labels(ENERGY),
    chromebook("chromebook-typical-used", "Typical Chromebook, three years old", 2023).spec(Some(3_500.0), 4.0, 32.0).screen(11.6).battery(9.0).updates(2033.42, Calculated, &CHROMEOS_UPDATES).refurbished(1_800.0).labels(ENERGY),
    chromebook("acer-chromebook-511-c736", "Acer Chromebook 511 (C736)", 2023).spec(Some(5_594.0), 8.0, 64.0).screen(11.6).battery(10.0).updates(2033.42, Source, &CHROMEOS_UPDATES).new_price(4_200.0).labels(ENERGY),
    // Filed under desktops in the source; it is a laptop.
    chromebook("dell-chromebook-3100", "Dell Chromebook 3100", 2019).spec(Some(1_577.0), 4.0, 32.0).screen(11.6).battery(11.0).updates(2029.42, Source, &CHROMEOS_UPDATES).report(112, Some(243.39), Some(10.64), Some(0.188)).refurbished(1_300.0).labels(ENERGY),
    chromebook("hp-fortis-14-g10-chromebook", "HP Fortis 14 G10 Chromebook", 2022).spec(Some(2_900.0), 8.0, 64.0).screen(14.0).battery(11.0).updates(2031.42, Proposal, &CHROMEOS_UPDATES).report(736, Some(135.27), Some(14.56), None).refurbished(2_000.0).labels(ENERGY),
    chromebook("lenovo-100e-chromebook-gen-4", "Lenovo 100e Chromebook Gen 4", 2023).spec(Some(2_400.0), 4.0, 32.0).screen(11.6).battery(12.0).updates(2033.42, Source, &CHROMEOS_UPDATES).new_price(3_300.0).refurbished(2_000.0).labels(ENERGY),
    chromebook("lenovo-300e-chromebook-gen-3", "Lenovo 300e Chromebook Gen 3", 2021).spec(Some(3_300.0), 4.0, 32.0).screen(11.6).battery(10.0).updates(2031.42, Source, &CHROMEOS_UPDATES).refurbished(1_700.0).labels(ENERGY),

    // DesktopMicro: typical devices first, then models by name.
    micro("desktop-micro-typical-new", "Typical micro desktop, new", 2026).spec(Some(20_000.0), 16.0, 512.0).new_price(8_000.0).labels(TCO),
    micro("desktop-micro-typical-used", "Typical micro desktop, three years old", 2023).spec(Some(16_000.0), 16.0, 256.0).refurbished(3_900.0).labels(TCO),
    micro("dell-optiplex-7000-micro", "Dell OptiPlex 7000 Micro", 2022).spec(Some(16_000.0), 16.0, 256.0).report(332, Some(210.82), Some(17.5), Some(0.228)).refurbished(4_300.0).labels(BUSINESS),
    micro("dell-optiplex-7020-micro", "Dell OptiPlex Micro 7020", 2024).spec(Some(20_000.0), 16.0, 512.0).new_price(9_000.0).labels(BUSINESS),
    micro("dell-optiplex-7070-micro", "Dell OptiPlex 7070 Micro", 2019).spec(Some(8_000.0), 8.0, 256.0).report(341, Some(196.11), Some(36.18), Some(0.202)).refurbished(2_400.0).labels(BUSINESS),
    micro("dell-pro-micro", "Dell Pro Micro", 2025).spec(Some(22_000.0), 16.0, 512.0).new_price(9_500.0).labels(BUSINESS),
    micro("hp-pro-mini-400-g9", "HP Pro Mini 400 G9", 2022).spec(Some(16_000.0), 16.0, 512.0).new_price(8_000.0).refurbished(4_300.0).labels(BUSINESS),
    micro("lenovo-thinkcentre-m70q-gen-5", "Lenovo ThinkCentre M70q Gen 5", 2024).spec(Some(20_000.0), 16.0, 512.0).new_price(8_500.0).labels(TCO),

    // DesktopSmall: typical devices first, then models by name.
    small("desktop-small-typical-new", "Typical small desktop, new", 2026).spec(Some(27_000.0), 16.0, 512.0).new_price(8_500.0).labels(BUSINESS),
    small("desktop-small-typical-used", "Typical small desktop, three years old", 2023).spec(Some(19_000.0), 16.0, 256.0).refurbished(4_100.0).labels(BUSINESS),
    small("dell-optiplex-7000-sff", "Dell OptiPlex 7000 Small", 2022).spec(Some(19_000.0), 16.0, 256.0).report(333, Some(247.99), Some(47.59), Some(0.248)).refurbished(4_400.0).labels(BUSINESS),
    small("dell-optiplex-7020-sff", "Dell OptiPlex Small 7020", 2024).spec(Some(27_000.0), 16.0, 512.0).new_price(9_500.0).labels(BUSINESS),
    small("dell-optiplex-7070-sff", "Dell OptiPlex 7070 Small", 2019).spec(Some(9_500.0), 8.0, 256.0).report(342, Some(261.04), Some(74.74), Some(0.189)).refurbished(2_300.0).labels(BUSINESS),
    small("lenovo-thinkcentre-m70-sff", "Lenovo ThinkCentre M70 Small", 2020).spec(Some(12_000.0), 8.0, 256.0).report(976, Some(295.96), None, Some(0.3295)).refurbished(2_600.0).labels(BUSINESS),

    // DesktopTower: typical devices first, then models by name.
    tower("desktop-tower-typical-new", "Typical tower desktop, new", 2026).spec(Some(30_000.0), 32.0, 1_000.0).new_price(13_000.0).labels(BUSINESS),
    tower("desktop-tower-typical-used", "Typical tower desktop, three years old", 2023).spec(Some(25_000.0), 16.0, 512.0).refurbished(6_000.0).labels(BUSINESS),
    tower("dell-optiplex-7020-tower", "Dell OptiPlex Tower 7020", 2024).spec(Some(27_000.0), 16.0, 512.0).new_price(10_500.0).labels(BUSINESS),
    // The source states no share of use: class median.
    tower("dell-optiplex-7070-tower", "Dell OptiPlex 7070 Tower", 2019).spec(Some(9_500.0), 8.0, 256.0).report(343, None, Some(121.19), Some(0.171)).refurbished(2_300.0).labels(BUSINESS),
    tower("dell-precision-3660-tower", "Dell Precision 3660 Tower", 2022).spec(Some(33_000.0), 32.0, 1_000.0).report(482, Some(315.55), Some(146.78), Some(0.317)).refurbished(11_000.0).labels(BUSINESS),
    tower("dell-precision-3680-tower", "Dell Precision 3680 Tower", 2024).spec(Some(40_000.0), 32.0, 1_000.0).new_price(24_000.0).labels(BUSINESS),

    // AllInOne: typical devices first, then models by name.
    all_in_one("all-in-one-typical-new", "Typical all-in-one, new", 2026).spec(Some(20_000.0), 16.0, 512.0).screen(24.0).new_price(11_500.0).labels(TCO),
    all_in_one("all-in-one-typical-used", "Typical all-in-one, three years old", 2023).spec(Some(16_000.0), 16.0, 256.0).screen(24.0).refurbished(5_200.0).labels(TCO),
    all_in_one("dell-optiplex-7400-aio", "Dell OptiPlex 7400 All-in-One", 2022).spec(Some(16_000.0), 16.0, 256.0).screen(23.8).report(353, Some(278.1), Some(72.1), Some(0.351)).refurbished(5_900.0).labels(BUSINESS),
    all_in_one("dell-optiplex-7420-aio", "Dell OptiPlex All-in-One 7420", 2024).spec(Some(20_000.0), 16.0, 512.0).screen(23.8).new_price(13_000.0).labels(BUSINESS),
    all_in_one("hp-proone-440-g9", "HP ProOne 440 G9", 2022).spec(Some(16_000.0), 16.0, 512.0).screen(23.8).new_price(11_500.0).refurbished(6_200.0).labels(BUSINESS),

    // Monitor: typical devices first, then models by name.
    monitor("monitor-typical-new", "Typical monitor, new", 2026).screen(23.8).new_price(2_000.0).labels(TCO),
    monitor("monitor-typical-used", "Typical monitor, three years old", 2023).screen(23.8).refurbished(900.0).labels(TCO),
    monitor("dell-p2419h", "Dell P2419H", 2018).screen(23.8).report(390, Some(392.39), Some(35.8), Some(0.204)).refurbished(800.0).labels(TCO),
    monitor("dell-p2422h", "Dell P2422H", 2021).screen(23.8).report(397, Some(369.89), Some(35.4), Some(0.2037)).refurbished(1_000.0).labels(TCO),
    monitor("dell-p2425h", "Dell P2425H", 2024).screen(23.8).new_price(2_200.0).labels(TCO),
    // Its report gives 194 kg in all, without the share of use: class median.
    monitor("dell-p2725h", "Dell P2725H", 2024).screen(27.0).new_price(2_700.0).labels(TCO),
    // The report states no share of use: class median.
    monitor("hp-e24-g4", "HP E24 G4", 2020).screen(23.8).report(698, None, Some(36.83), Some(0.2124)).refurbished(900.0).labels(TCO),
    monitor("lenovo-thinkvision-t24i-30", "Lenovo ThinkVision T24i-30", 2022).screen(23.8).new_price(2_200.0).labels(TCO),

    // Tablet: typical devices first, then models by name.
    tablet("tablet-typical-new", "Typical tablet, new", 2026).spec(None, 6.0, 128.0).screen(10.9).battery(10.0).estimated(&TABLET_UPDATE_YEARS).new_price(4_000.0),
    tablet("tablet-typical-used", "Typical tablet, three years old", 2023).spec(None, 4.0, 64.0).screen(10.9).battery(8.0).estimated(&TABLET_UPDATE_YEARS).refurbished(2_000.0),
    tablet("apple-ipad-10", "Apple iPad (10th generation)", 2022).spec(None, 4.0, 64.0).screen(10.9).battery(10.0).ipad().report(49, Some(61.92), None, None).refurbished(2_400.0).labels(GOLD),
    tablet("apple-ipad-9", "Apple iPad (9th generation)", 2021).spec(None, 3.0, 64.0).screen(10.2).battery(10.0).ipad().report(50, Some(64.5), None, None).refurbished(1_700.0).labels(GOLD),
    tablet("apple-ipad-a16", "Apple iPad (A16)", 2025).spec(None, 6.0, 128.0).screen(10.9).battery(10.0).ipad().new_price(3_500.0).labels(GOLD),
    tablet("microsoft-surface-pro-10", "Microsoft Surface Pro 10 for Business", 2024).spec(Some(17_000.0), 16.0, 256.0).screen(13.0).battery(12.0).windows_11().new_price(15_000.0).labels(ENERGY),
    tablet("microsoft-surface-pro-8", "Microsoft Surface Pro 8", 2021).spec(Some(9_800.0), 8.0, 256.0).screen(13.0).battery(10.0).windows_11().report(1201, Some(118.02), Some(13.6), None).refurbished(5_200.0).labels(ENERGY),
    tablet("samsung-galaxy-tab-a9-plus", "Samsung Galaxy Tab A9+", 2023).spec(None, 4.0, 64.0).screen(11.0).battery(10.0).updates(2027.8, Proposal, &SAMSUNG_UPDATES).new_price(2_000.0).refurbished(1_300.0),

    // Phone: typical devices first, then models by name.
    phone("phone-typical-new", "Typical phone, new", 2026).spec(None, 6.0, 128.0).screen(6.3).battery(20.0).estimated(&PHONE_UPDATE_YEARS).new_price(4_500.0),
    phone("phone-typical-used", "Typical phone, three years old", 2023).spec(None, 6.0, 128.0).screen(6.1).battery(16.0).estimated(&PHONE_UPDATE_YEARS).refurbished(2_300.0),
    phone("apple-iphone-12", "Apple iPhone 12", 2020).spec(None, 4.0, 64.0).screen(6.1).battery(17.0).iphone().report(61, Some(60.2), None, None).refurbished(2_300.0).labels(GOLD),
    phone("apple-iphone-13", "Apple iPhone 13", 2021).spec(None, 4.0, 128.0).screen(6.1).battery(19.0).iphone().report(71, Some(53.76), None, None).refurbished(3_100.0).labels(GOLD),
    phone("apple-iphone-17e", "Apple iPhone 17e", 2026).spec(None, 8.0, 256.0).screen(6.1).battery(26.0).iphone().new_price(5_800.0).labels(GOLD),
    phone("apple-iphone-se-3", "Apple iPhone SE (3rd generation)", 2022).spec(None, 4.0, 64.0).screen(4.7).battery(15.0).iphone().report(81, Some(40.02), None, None).refurbished(1_900.0).labels(GOLD),
    phone("fairphone-5", "Fairphone 5", 2023).spec(None, 8.0, 256.0).screen(6.46).battery(17.0).updates(2031.7, Source, &FAIRPHONE_UPDATES).new_price(4_700.0).refurbished(3_300.0),
    phone("samsung-galaxy-a16-5g", "Samsung Galaxy A16 5G", 2024).spec(None, 4.0, 128.0).screen(6.7).battery(20.0).updates(2030.8, Source, &SAMSUNG_UPDATES).new_price(1_800.0),
    phone("samsung-galaxy-a56", "Samsung Galaxy A56", 2025).spec(None, 8.0, 128.0).screen(6.7).battery(20.0).updates(2031.2, Source, &SAMSUNG_UPDATES).new_price(3_600.0),
    phone("samsung-galaxy-xcover7", "Samsung Galaxy XCover7", 2024).spec(None, 6.0, 128.0).screen(6.6).battery(18.0).updates(2029.05, Proposal, &SAMSUNG_UPDATES).new_price(3_600.0),

    // Server: typical devices first, then models by name.
    server("server-typical-new", "Typical server, new", 2026).spec(Some(60_000.0), 256.0, 4_000.0).new_price(80_000.0).labels(ENERGY),
    server("server-typical-used", "Typical server, three years old", 2023).spec(Some(45_000.0), 128.0, 4_000.0).refurbished(35_000.0).labels(ENERGY),
    server("dell-poweredge-r640", "Dell PowerEdge R640", 2017).spec(Some(28_000.0), 128.0, 4_000.0).report(439, Some(1_314.1), Some(1_760.3), Some(1.022)).refurbished(14_000.0).labels(ENERGY),
    server("dell-poweredge-r660", "Dell PowerEdge R660", 2023).spec(Some(60_000.0), 256.0, 4_000.0).new_price(85_000.0).refurbished(48_000.0).labels(ENERGY),
    server("hpe-proliant-dl380-gen10", "HPE ProLiant DL380 Gen10", 2017).spec(Some(28_000.0), 128.0, 4_000.0).report(766, Some(559.26), Some(745.62), Some(0.531)).refurbished(14_000.0).labels(ENERGY),
    server("hpe-proliant-dl380-gen11", "HPE ProLiant DL380 Gen11", 2023).spec(Some(60_000.0), 256.0, 4_000.0).new_price(90_000.0).labels(ENERGY),
];
