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

use super::super::Certificate::{self, EnergyStar, EpeatGold, TcoCertified};
use super::super::Evidence::{self, Proposal, Source};
use super::super::{Device, DeviceClass};
use super::sources::{
    APPLE_UPDATES, BOAVIZTA, CHROMEOS_UPDATES, FAIRPHONE_UPDATES, MACOS_UPDATES, OURS,
    PIXEL_UPDATES, SAMSUNG_UPDATES, WINDOWS_10_END, WINDOWS_11_PROCESSORS,
};

const BUSINESS: &[Certificate] = &[EnergyStar, EpeatGold];
const TCO: &[Certificate] = &[EnergyStar, TcoCertified, EpeatGold];
const ENERGY: &[Certificate] = &[EnergyStar];
const GOLD: &[Certificate] = &[EpeatGold];

const fn blank(class: DeviceClass, id: &'static str, name: &'static str, released: u16) -> Device {
    Device {
        id,
        name,
        class,
        released,
        cpu_mark: None,
        memory_gb: None,
        storage_gb: None,
        screen_inches: None,
        battery_hours: None,
        updates_until: None,
        updates_evidence: Proposal,
        updates_source: &OURS,
        embodied_kg: None,
        yearly_kwh: None,
        footprint_error_share: None,
        footprint_source: &BOAVIZTA,
        footprint_row: None,
        new_price_sek: None,
        refurbished_price_sek: None,
        new_certificates: &[],
    }
}

const fn laptop(id: &'static str, name: &'static str, released: u16) -> Device {
    blank(DeviceClass::Laptop, id, name, released).windows_11()
}

const fn chromebook(id: &'static str, name: &'static str, released: u16) -> Device {
    blank(DeviceClass::Chromebook, id, name, released)
}

const fn micro(id: &'static str, name: &'static str, released: u16) -> Device {
    blank(DeviceClass::DesktopMicro, id, name, released).windows_11()
}

const fn small(id: &'static str, name: &'static str, released: u16) -> Device {
    blank(DeviceClass::DesktopSmall, id, name, released).windows_11()
}

const fn tower(id: &'static str, name: &'static str, released: u16) -> Device {
    blank(DeviceClass::DesktopTower, id, name, released).windows_11()
}

const fn all_in_one(id: &'static str, name: &'static str, released: u16) -> Device {
    blank(DeviceClass::AllInOne, id, name, released).windows_11()
}

// A monitor needs no updates.
const fn monitor(id: &'static str, name: &'static str, released: u16) -> Device {
    blank(DeviceClass::Monitor, id, name, released)
}

const fn tablet(id: &'static str, name: &'static str, released: u16) -> Device {
    blank(DeviceClass::Tablet, id, name, released)
}

const fn phone(id: &'static str, name: &'static str, released: u16) -> Device {
    blank(DeviceClass::Phone, id, name, released)
}

// Which system a server runs is its owner's choice.
const fn server(id: &'static str, name: &'static str, released: u16) -> Device {
    blank(DeviceClass::Server, id, name, released)
}

impl Device {
    const fn spec(mut self, cpu_mark: Option<f64>, memory_gb: f64, storage_gb: f64) -> Self {
        self.cpu_mark = cpu_mark;
        self.memory_gb = Some(memory_gb);
        self.storage_gb = Some(storage_gb);
        self
    }

    const fn screen(mut self, inches: f64) -> Self {
        self.screen_inches = Some(inches);
        self
    }

    const fn battery(mut self, hours: f64) -> Self {
        self.battery_hours = Some(hours);
        self
    }

    const fn updates(
        mut self,
        until: f64,
        evidence: Evidence,
        source: &'static super::super::Source,
    ) -> Self {
        self.updates_until = Some(until);
        self.updates_evidence = evidence;
        self.updates_source = source;
        self
    }

    // Processor on Microsoft's list for Windows 11: no end announced.
    const fn windows_11(mut self) -> Self {
        self.updates_until = None;
        self.updates_evidence = Source;
        self.updates_source = &WINDOWS_11_PROCESSORS;
        self
    }

    // Processor of the 7th generation or older: Windows 10 was the last, until 14 October 2025.
    const fn windows_10_only(self) -> Self {
        self.updates(2025.79, Source, &WINDOWS_10_END)
    }

    // Apple announces no end. The last Intel models stop at macOS 26, and Apple's habit of two
    // more years of security updates then gives the autumn of 2028.
    const fn macos(mut self, until: Option<f64>) -> Self {
        self.updates_until = until;
        self.updates_evidence = Proposal;
        self.updates_source = &MACOS_UPDATES;
        self
    }

    const fn report(
        mut self,
        row: u16,
        embodied_kg: Option<f64>,
        yearly_kwh: Option<f64>,
        error_share: Option<f64>,
    ) -> Self {
        self.footprint_row = Some(row);
        self.embodied_kg = embodied_kg;
        self.yearly_kwh = yearly_kwh;
        self.footprint_error_share = error_share;
        self
    }

    const fn new_price(mut self, sek: f64) -> Self {
        self.new_price_sek = Some(sek);
        self
    }

    const fn refurbished(mut self, sek: f64) -> Self {
        self.refurbished_price_sek = Some(sek);
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
pub static DEVICES: &[Device] = &[
    // Laptop: typical devices first, then models by name.
    laptop("laptop-typical-new", "Typical laptop, new", 2026).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(11.0).new_price(11_000.0).labels(TCO),
    laptop("laptop-typical-used", "Typical laptop, three years old", 2023).spec(Some(13_564.0), 16.0, 256.0).screen(14.0).battery(8.0).refurbished(5_500.0).labels(TCO),
    laptop("apple-macbook-air-2020-intel", "Apple MacBook Air 13 inch (Intel, 2020)", 2020).spec(Some(6_300.0), 8.0, 256.0).screen(13.3).battery(9.0).macos(Some(2028.7)).report(4, Some(147.9), None, None).refurbished(4_200.0).labels(GOLD),
    laptop("apple-macbook-air-m1", "Apple MacBook Air 13 inch (M1)", 2020).spec(Some(14_702.0), 8.0, 256.0).screen(13.3).battery(14.0).macos(None).report(2, Some(136.85), None, None).refurbished(5_800.0).labels(GOLD),
    laptop("apple-macbook-air-m2", "Apple MacBook Air 13 inch (M2)", 2022).spec(Some(15_363.0), 16.0, 256.0).screen(13.6).battery(14.0).macos(None).report(90, Some(114.66), None, None).refurbished(7_500.0).labels(GOLD),
    laptop("apple-macbook-air-m4", "Apple MacBook Air 13 inch (M4)", 2025).spec(Some(24_400.0), 16.0, 256.0).screen(13.6).battery(15.0).macos(None).new_price(10_500.0).labels(GOLD),
    laptop("dell-latitude-3320", "Dell Latitude 3320", 2021).spec(Some(9_800.0), 8.0, 256.0).screen(13.3).battery(9.0).report(168, Some(248.4), Some(15.66), Some(0.21)).refurbished(3_900.0).labels(BUSINESS),
    laptop("dell-latitude-3550", "Dell Latitude 3550", 2024).spec(Some(15_000.0), 16.0, 512.0).screen(15.6).battery(9.0).new_price(10_500.0).labels(BUSINESS),
    laptop("dell-latitude-5400", "Dell Latitude 5400", 2019).spec(Some(5_890.0), 8.0, 256.0).screen(14.0).battery(9.0).report(205, Some(269.01), Some(22.07), Some(0.2063)).refurbished(3_000.0).labels(TCO),
    laptop("dell-latitude-5410", "Dell Latitude 5410", 2020).spec(Some(6_300.0), 8.0, 256.0).screen(14.0).battery(9.0).report(207, Some(272.54), Some(25.52), Some(0.1779)).refurbished(3_500.0).labels(TCO),
    laptop("dell-latitude-5420", "Dell Latitude 5420", 2021).spec(Some(9_800.0), 16.0, 256.0).screen(14.0).battery(10.0).report(209, Some(319.59), Some(21.35), Some(0.2198)).refurbished(4_600.0).labels(TCO),
    laptop("dell-latitude-5430", "Dell Latitude 5430", 2022).spec(Some(13_564.0), 16.0, 256.0).screen(14.0).battery(10.0).report(212, Some(252.84), Some(23.36), Some(0.196)).refurbished(5_900.0).labels(TCO),
    laptop("dell-latitude-5450", "Dell Latitude 5450", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(11.0).new_price(15_000.0).refurbished(9_500.0).labels(TCO),
    laptop("dell-latitude-5480", "Dell Latitude 5480", 2017).spec(Some(3_700.0), 8.0, 256.0).screen(14.0).battery(7.0).windows_10_only().report(215, Some(206.25), Some(25.06), Some(0.204)).refurbished(1_900.0).labels(BUSINESS),
    laptop("dell-latitude-5490", "Dell Latitude 5490", 2018).spec(Some(5_890.0), 8.0, 256.0).screen(14.0).battery(8.0).report(216, Some(206.82), Some(25.33), Some(0.203)).refurbished(2_500.0).labels(BUSINESS),
    laptop("dell-latitude-7400", "Dell Latitude 7400", 2019).spec(Some(5_890.0), 16.0, 256.0).screen(14.0).battery(10.0).report(252, Some(281.92), Some(18.18), Some(0.2031)).refurbished(3_600.0).labels(TCO),
    laptop("dell-latitude-7410", "Dell Latitude 7410", 2020).spec(Some(6_300.0), 16.0, 256.0).screen(14.0).battery(10.0).report(256, Some(293.47), Some(17.1), Some(0.234)).refurbished(4_200.0).labels(TCO),
    laptop("dell-latitude-7420", "Dell Latitude 7420", 2021).spec(Some(9_800.0), 16.0, 256.0).screen(14.0).battery(11.0).report(258, Some(304.85), Some(17.14), Some(0.2375)).refurbished(5_200.0).labels(TCO),
    laptop("dell-latitude-7430", "Dell Latitude 7430", 2022).spec(Some(13_564.0), 16.0, 512.0).screen(14.0).battery(11.0).report(260, Some(251.97), Some(17.25), Some(0.206)).refurbished(6_500.0).labels(TCO),
    laptop("dell-latitude-7480", "Dell Latitude 7480", 2017).spec(Some(3_700.0), 8.0, 256.0).screen(14.0).battery(8.0).windows_10_only().report(261, Some(205.67), Some(24.99), Some(0.2048)).refurbished(2_000.0).labels(BUSINESS),
    laptop("dell-latitude-7490", "Dell Latitude 7490", 2018).spec(Some(5_890.0), 8.0, 256.0).screen(14.0).battery(9.0).report(262, Some(210.63), Some(17.4), Some(0.2199)).refurbished(2_800.0).labels(BUSINESS),
    laptop("dell-precision-3591", "Dell Precision 3591", 2024).spec(Some(25_000.0), 32.0, 1_000.0).screen(15.6).battery(9.0).new_price(24_000.0).labels(BUSINESS),
    // Filed under desktops in the source; it is a mobile workstation.
    laptop("dell-precision-5550", "Dell Precision 5550", 2020).spec(Some(11_980.0), 32.0, 512.0).screen(15.6).battery(9.0).report(489, Some(355.21), Some(27.96), Some(0.225)).refurbished(8_500.0).labels(BUSINESS),
    laptop("dell-pro-14", "Dell Pro 14", 2025).spec(Some(19_000.0), 16.0, 512.0).screen(14.0).battery(12.0).new_price(13_500.0).labels(TCO),
    laptop("hp-elitebook-640-g11", "HP EliteBook 640 G11", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(11.0).new_price(13_500.0).labels(TCO),
    laptop("hp-elitebook-645-g9", "HP EliteBook 645 G9", 2022).spec(Some(16_308.0), 16.0, 256.0).screen(14.0).battery(10.0).report(717, Some(129.48), Some(17.21), None).refurbished(5_500.0).labels(TCO),
    laptop("hp-elitebook-655-g9", "HP EliteBook 655 G9", 2022).spec(Some(16_308.0), 16.0, 256.0).screen(15.6).battery(10.0).report(718, Some(138.25), Some(16.93), None).refurbished(5_600.0).labels(TCO),
    laptop("hp-elitebook-840-g6", "HP EliteBook 840 G6", 2019).spec(Some(5_890.0), 8.0, 256.0).screen(14.0).battery(9.0).refurbished(3_300.0).labels(TCO),
    laptop("hp-elitebook-840-g8", "HP EliteBook 840 G8", 2021).spec(Some(9_800.0), 16.0, 256.0).screen(14.0).battery(10.0).refurbished(4_900.0).labels(TCO),
    // The report states no share of use: class median.
    laptop("hp-elitebook-845-g8", "HP EliteBook 845 G8", 2021).spec(Some(15_000.0), 16.0, 256.0).screen(14.0).battery(10.0).report(721, None, Some(18.55), Some(0.1818)).refurbished(5_000.0).labels(TCO),
    laptop("hp-pro-x360-fortis-11-g9", "HP Pro x360 Fortis 11 G9", 2022).spec(Some(3_500.0), 8.0, 128.0).screen(11.6).battery(10.0).report(758, Some(299.0), Some(12.63), None).refurbished(2_800.0).labels(BUSINESS),
    laptop("hp-probook-440-g11", "HP ProBook 440 G11", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(10.0).new_price(11_500.0).labels(BUSINESS),
    // The source gives a 15.6 inch screen; the model has 14 inches.
    laptop("hp-probook-445-g9", "HP ProBook 445 G9", 2022).spec(Some(16_308.0), 16.0, 256.0).screen(14.0).battery(9.0).report(759, Some(155.4), Some(13.93), None).refurbished(4_900.0).labels(BUSINESS),
    laptop("hp-probook-455-g9", "HP ProBook 455 G9", 2022).spec(Some(16_308.0), 16.0, 256.0).screen(15.6).battery(9.0).report(760, Some(132.02), Some(13.27), None).refurbished(4_900.0).labels(BUSINESS),
    // The report states no share of use: class median.
    laptop("hp-probook-x360-11-g7-ee", "HP ProBook x360 11 G7 EE", 2021).spec(Some(2_493.0), 4.0, 128.0).screen(11.6).battery(10.0).report(763, None, Some(11.61), Some(0.1746)).refurbished(1_900.0).labels(BUSINESS),
    laptop("lenovo-thinkpad-11e-yoga-gen-6", "Lenovo ThinkPad 11e Yoga Gen 6", 2020).spec(Some(3_500.0), 8.0, 128.0).screen(11.6).battery(9.0).report(1025, Some(244.59), None, Some(0.2091)).refurbished(2_200.0).labels(BUSINESS),
    laptop("lenovo-thinkpad-e14", "Lenovo ThinkPad E14", 2019).spec(Some(6_300.0), 8.0, 256.0).screen(14.0).battery(8.0).report(1036, Some(226.32), None, Some(0.2065)).refurbished(3_300.0).labels(BUSINESS),
    laptop("lenovo-thinkpad-e14-gen-6", "Lenovo ThinkPad E14 Gen 6", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(9.0).new_price(10_000.0).labels(BUSINESS),
    laptop("lenovo-thinkpad-l13", "Lenovo ThinkPad L13", 2019).spec(Some(6_300.0), 8.0, 256.0).screen(13.3).battery(9.0).report(1055, Some(323.36), None, Some(0.1919)).refurbished(3_500.0).labels(TCO),
    laptop("lenovo-thinkpad-l14-gen-5", "Lenovo ThinkPad L14 Gen 5", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(10.0).new_price(12_500.0).refurbished(8_500.0).labels(TCO),
    laptop("lenovo-thinkpad-l14-gen-6", "Lenovo ThinkPad L14 Gen 6", 2025).spec(Some(19_000.0), 16.0, 512.0).screen(14.0).battery(11.0).new_price(13_000.0).labels(TCO),
    laptop("lenovo-thinkpad-t14-gen-5", "Lenovo ThinkPad T14 Gen 5", 2024).spec(Some(17_000.0), 16.0, 512.0).screen(14.0).battery(12.0).new_price(16_000.0).labels(TCO),
    laptop("lenovo-thinkpad-t460", "Lenovo ThinkPad T460", 2016).spec(Some(3_200.0), 8.0, 256.0).screen(14.0).battery(8.0).windows_10_only().report(1072, Some(265.66), None, Some(0.1755)).refurbished(1_700.0).labels(BUSINESS),
    laptop("lenovo-thinkpad-t470", "Lenovo ThinkPad T470", 2017).spec(Some(3_700.0), 8.0, 256.0).screen(14.0).battery(9.0).windows_10_only().report(1074, Some(275.1), None, Some(0.1552)).refurbished(2_000.0).labels(BUSINESS),
    laptop("lenovo-thinkpad-t480", "Lenovo ThinkPad T480", 2018).spec(Some(5_890.0), 8.0, 256.0).screen(14.0).battery(10.0).refurbished(2_900.0).labels(BUSINESS),
    laptop("lenovo-thinkpad-t490", "Lenovo ThinkPad T490", 2019).spec(Some(5_890.0), 16.0, 256.0).screen(14.0).battery(9.0).report(1077, Some(378.9), None, Some(0.2565)).refurbished(3_500.0).labels(TCO),
    laptop("lenovo-thinkpad-t490s", "Lenovo ThinkPad T490s", 2019).spec(Some(5_890.0), 16.0, 256.0).screen(14.0).battery(10.0).report(1079, Some(261.44), None, Some(0.2171)).refurbished(3_700.0).labels(TCO),
    laptop("microsoft-surface-laptop-go-2", "Microsoft Surface Laptop Go 2", 2022).spec(Some(9_800.0), 8.0, 128.0).screen(12.4).battery(9.0).report(1192, Some(90.05), Some(13.2), None).refurbished(3_800.0).labels(ENERGY),
    laptop("microsoft-surface-laptop-se", "Microsoft Surface Laptop SE", 2022).spec(Some(1_577.0), 4.0, 64.0).screen(11.6).battery(10.0).report(1194, Some(79.99), Some(12.7), None).refurbished(1_500.0).labels(ENERGY),

    // Chromebook: typical devices first, then models by name.
    chromebook("chromebook-typical-new", "Typical Chromebook, new", 2026).spec(Some(5_594.0), 8.0, 64.0).screen(11.6).battery(11.0).updates(2034.42, Proposal, &CHROMEOS_UPDATES).new_price(4_000.0).labels(ENERGY),
    chromebook("chromebook-typical-used", "Typical Chromebook, three years old", 2023).spec(Some(3_500.0), 4.0, 32.0).screen(11.6).battery(9.0).updates(2033.42, Proposal, &CHROMEOS_UPDATES).refurbished(1_800.0).labels(ENERGY),
    chromebook("acer-chromebook-511-c736", "Acer Chromebook 511 (C736)", 2023).spec(Some(5_594.0), 8.0, 64.0).screen(11.6).battery(10.0).updates(2033.42, Source, &CHROMEOS_UPDATES).new_price(4_200.0).labels(ENERGY),
    chromebook("acer-chromebook-spin-511-r756", "Acer Chromebook Spin 511 (R756)", 2023).spec(Some(5_594.0), 8.0, 64.0).screen(11.6).battery(10.0).updates(2033.42, Proposal, &CHROMEOS_UPDATES).new_price(4_800.0).labels(ENERGY),
    // Filed under desktops in the source; it is a laptop.
    chromebook("dell-chromebook-3100", "Dell Chromebook 3100", 2019).spec(Some(1_577.0), 4.0, 32.0).screen(11.6).battery(11.0).updates(2029.42, Source, &CHROMEOS_UPDATES).report(112, Some(243.39), Some(10.64), Some(0.188)).refurbished(1_300.0).labels(ENERGY),
    // Filed under desktops in the source, with a 14 inch screen; it is an 11.6 inch laptop.
    chromebook("dell-chromebook-3100-2-in-1", "Dell Chromebook 3100 2-in-1", 2019).spec(Some(1_577.0), 4.0, 32.0).screen(11.6).battery(11.0).updates(2029.42, Source, &CHROMEOS_UPDATES).report(111, Some(307.2), Some(13.34), Some(0.197)).refurbished(1_500.0).labels(ENERGY),
    chromebook("dell-chromebook-3120", "Dell Chromebook 3120", 2023).spec(Some(5_594.0), 8.0, 64.0).screen(11.6).battery(11.0).updates(2033.42, Source, &CHROMEOS_UPDATES).new_price(4_500.0).labels(ENERGY),
    chromebook("dell-latitude-5400-chromebook", "Dell Latitude 5400 Chromebook", 2019).spec(Some(5_890.0), 8.0, 128.0).screen(14.0).battery(10.0).updates(2029.42, Proposal, &CHROMEOS_UPDATES).report(204, Some(289.58), Some(16.99), Some(0.1969)).refurbished(2_400.0).labels(ENERGY),
    // No share of use stated: class median. One list has its updates end in 2026 already, but its platform is of 2021.
    chromebook("hp-chromebook-11-g9-ee", "HP Chromebook 11 G9 EE", 2021).spec(Some(2_900.0), 4.0, 32.0).screen(11.6).battery(11.0).updates(2031.42, Proposal, &CHROMEOS_UPDATES).report(686, None, Some(11.31), Some(0.1864)).refurbished(1_700.0).labels(ENERGY),
    chromebook("hp-chromebook-11a", "HP Chromebook 11a", 2020).spec(Some(1_900.0), 4.0, 32.0).screen(11.6).battery(12.0).updates(2030.42, Proposal, &CHROMEOS_UPDATES).report(683, Some(144.42), Some(15.08), None).refurbished(1_400.0).labels(ENERGY),
    // The report states no share of use: class median.
    chromebook("hp-chromebook-14-g7", "HP Chromebook 14 G7", 2021).spec(Some(2_900.0), 4.0, 32.0).screen(14.0).battery(11.0).updates(2031.42, Source, &CHROMEOS_UPDATES).report(687, None, Some(13.36), Some(0.1967)).refurbished(1_800.0).labels(ENERGY),
    chromebook("hp-fortis-11-g10-chromebook", "HP Fortis 11 G10 Chromebook", 2023).spec(Some(5_594.0), 8.0, 64.0).screen(11.6).battery(11.0).updates(2033.42, Proposal, &CHROMEOS_UPDATES).new_price(4_500.0).labels(ENERGY),
    chromebook("hp-fortis-11-g9-chromebook", "HP Fortis 11 G9 Chromebook", 2022).spec(Some(2_900.0), 4.0, 32.0).screen(11.6).battery(11.0).updates(2031.42, Proposal, &CHROMEOS_UPDATES).report(734, Some(154.8), Some(11.61), None).refurbished(1_800.0).labels(ENERGY),
    chromebook("hp-fortis-14-g10-chromebook", "HP Fortis 14 G10 Chromebook", 2022).spec(Some(2_900.0), 8.0, 64.0).screen(14.0).battery(11.0).updates(2031.42, Proposal, &CHROMEOS_UPDATES).report(736, Some(135.27), Some(14.56), None).refurbished(2_000.0).labels(ENERGY),
    chromebook("lenovo-100e-chromebook-gen-4", "Lenovo 100e Chromebook Gen 4", 2023).spec(Some(2_400.0), 4.0, 32.0).screen(11.6).battery(12.0).updates(2033.42, Source, &CHROMEOS_UPDATES).new_price(3_300.0).refurbished(2_000.0).labels(ENERGY),
    chromebook("lenovo-300e-chromebook-gen-3", "Lenovo 300e Chromebook Gen 3", 2021).spec(Some(3_300.0), 4.0, 32.0).screen(11.6).battery(10.0).updates(2031.42, Source, &CHROMEOS_UPDATES).refurbished(1_700.0).labels(ENERGY),
    chromebook("lenovo-300e-yoga-chromebook-gen-4", "Lenovo 300e Yoga Chromebook Gen 4", 2023).spec(Some(2_400.0), 4.0, 32.0).screen(11.6).battery(12.0).updates(2033.42, Proposal, &CHROMEOS_UPDATES).new_price(4_000.0).labels(ENERGY),
    chromebook("lenovo-500e-yoga-chromebook-gen-4", "Lenovo 500e Yoga Chromebook Gen 4", 2023).spec(Some(5_594.0), 8.0, 64.0).screen(12.2).battery(10.0).updates(2033.42, Proposal, &CHROMEOS_UPDATES).new_price(5_000.0).labels(ENERGY),
    chromebook("lenovo-chromebook-c330", "Lenovo Chromebook C330", 2018).spec(Some(1_100.0), 4.0, 64.0).screen(11.6).battery(10.0).updates(2027.42, Source, &CHROMEOS_UPDATES).report(805, Some(160.72), None, Some(0.2041)).refurbished(1_000.0).labels(ENERGY),
    chromebook("lenovo-chromebook-s330", "Lenovo Chromebook S330", 2018).spec(Some(1_100.0), 4.0, 64.0).screen(14.0).battery(10.0).updates(2027.42, Proposal, &CHROMEOS_UPDATES).report(807, Some(173.02), None, Some(0.2227)).refurbished(1_100.0).labels(ENERGY),

    // DesktopMicro: typical devices first, then models by name.
    micro("desktop-micro-typical-new", "Typical micro desktop, new", 2026).spec(Some(20_000.0), 16.0, 512.0).new_price(8_000.0).labels(TCO),
    micro("desktop-micro-typical-used", "Typical micro desktop, three years old", 2023).spec(Some(16_000.0), 16.0, 256.0).refurbished(3_900.0).labels(TCO),
    micro("apple-mac-mini-m1", "Apple Mac mini (M1)", 2020).spec(Some(14_702.0), 8.0, 256.0).macos(None).report(83, Some(104.92), None, None).refurbished(3_900.0).labels(GOLD),
    micro("apple-mac-mini-m2", "Apple Mac mini (M2)", 2023).spec(Some(15_363.0), 8.0, 256.0).macos(None).report(84, Some(71.68), None, None).refurbished(4_700.0).labels(GOLD),
    // Sold with 8th and 9th generation processors.
    micro("asus-mini-pc-pb60", "Asus Mini PC PB60", 2019).spec(Some(8_000.0), 8.0, 256.0).report(93, Some(147.95), Some(60.53), None).refurbished(2_200.0).labels(ENERGY),
    micro("dell-optiplex-3000-micro", "Dell OptiPlex 3000 Micro", 2022).spec(Some(16_000.0), 8.0, 256.0).report(284, Some(195.47), Some(26.54), Some(0.229)).refurbished(3_800.0).labels(BUSINESS),
    micro("dell-optiplex-3060-micro", "Dell OptiPlex 3060 Micro", 2018).spec(Some(7_500.0), 8.0, 256.0).report(292, Some(165.92), Some(35.6), Some(0.2254)).refurbished(1_900.0).labels(BUSINESS),
    micro("dell-optiplex-7000-micro", "Dell OptiPlex 7000 Micro", 2022).spec(Some(16_000.0), 16.0, 256.0).report(332, Some(210.82), Some(17.5), Some(0.228)).refurbished(4_300.0).labels(BUSINESS),
    micro("dell-optiplex-7020-micro", "Dell OptiPlex Micro 7020", 2024).spec(Some(20_000.0), 16.0, 512.0).new_price(9_000.0).labels(BUSINESS),
    micro("dell-optiplex-7060-micro", "Dell OptiPlex 7060 Micro", 2018).spec(Some(7_500.0), 8.0, 256.0).report(338, Some(167.34), Some(35.6), Some(0.2245)).refurbished(2_100.0).labels(BUSINESS),
    micro("dell-optiplex-7070-micro", "Dell OptiPlex 7070 Micro", 2019).spec(Some(8_000.0), 8.0, 256.0).report(341, Some(196.11), Some(36.18), Some(0.202)).refurbished(2_400.0).labels(BUSINESS),
    micro("dell-optiplex-7080-micro", "Dell OptiPlex 7080 Micro", 2020).spec(Some(9_700.0), 16.0, 256.0).report(346, Some(201.46), Some(29.35), Some(0.209)).refurbished(2_900.0).labels(BUSINESS),
    micro("dell-pro-micro", "Dell Pro Micro", 2025).spec(Some(22_000.0), 16.0, 512.0).new_price(9_500.0).labels(BUSINESS),
    micro("hp-elitedesk-800-g5-mini", "HP EliteDesk 800 G5 Mini", 2019).spec(Some(8_000.0), 8.0, 256.0).refurbished(2_300.0).labels(BUSINESS),
    micro("hp-pro-mini-400-g9", "HP Pro Mini 400 G9", 2022).spec(Some(16_000.0), 16.0, 512.0).new_price(8_000.0).refurbished(4_300.0).labels(BUSINESS),
    micro("lenovo-thinkcentre-m70q", "Lenovo ThinkCentre M70 Tiny", 2020).spec(Some(9_700.0), 8.0, 256.0).report(977, Some(341.28), None, Some(0.2247)).refurbished(2_600.0).labels(BUSINESS),
    micro("lenovo-thinkcentre-m70q-gen-5", "Lenovo ThinkCentre M70q Gen 5", 2024).spec(Some(20_000.0), 16.0, 512.0).new_price(8_500.0).labels(TCO),
    micro("lenovo-thinkcentre-m920-tiny", "Lenovo ThinkCentre M920 Tiny", 2018).spec(Some(7_500.0), 8.0, 256.0).report(1011, Some(173.6), None, Some(0.3024)).refurbished(2_100.0).labels(BUSINESS),

    // DesktopSmall: typical devices first, then models by name.
    small("desktop-small-typical-new", "Typical small desktop, new", 2026).spec(Some(27_000.0), 16.0, 512.0).new_price(8_500.0).labels(BUSINESS),
    small("desktop-small-typical-used", "Typical small desktop, three years old", 2023).spec(Some(19_000.0), 16.0, 256.0).refurbished(4_100.0).labels(BUSINESS),
    small("dell-optiplex-3000-sff", "Dell OptiPlex 3000 Small", 2022).spec(Some(19_000.0), 8.0, 256.0).report(285, Some(232.22), Some(54.94), Some(0.257)).refurbished(3_800.0).labels(BUSINESS),
    small("dell-optiplex-3080-sff", "Dell OptiPlex 3080 Small", 2020).spec(Some(12_000.0), 8.0, 256.0).report(299, Some(290.42), Some(71.22), Some(0.167)).refurbished(2_700.0).labels(BUSINESS),
    small("dell-optiplex-7000-sff", "Dell OptiPlex 7000 Small", 2022).spec(Some(19_000.0), 16.0, 256.0).report(333, Some(247.99), Some(47.59), Some(0.248)).refurbished(4_400.0).labels(BUSINESS),
    small("dell-optiplex-7020-sff", "Dell OptiPlex Small 7020", 2024).spec(Some(27_000.0), 16.0, 512.0).new_price(9_500.0).labels(BUSINESS),
    small("dell-optiplex-7070-sff", "Dell OptiPlex 7070 Small", 2019).spec(Some(9_500.0), 8.0, 256.0).report(342, Some(261.04), Some(74.74), Some(0.189)).refurbished(2_300.0).labels(BUSINESS),
    small("lenovo-thinkcentre-m70-sff", "Lenovo ThinkCentre M70 Small", 2020).spec(Some(12_000.0), 8.0, 256.0).report(976, Some(295.96), None, Some(0.3295)).refurbished(2_600.0).labels(BUSINESS),
    small("lenovo-thinkcentre-m920-sff", "Lenovo ThinkCentre M920 Small", 2018).spec(Some(9_000.0), 8.0, 256.0).report(1010, Some(187.34), None, Some(0.3721)).refurbished(2_000.0).labels(BUSINESS),

    // DesktopTower: typical devices first, then models by name.
    tower("desktop-tower-typical-new", "Typical tower desktop, new", 2026).spec(Some(30_000.0), 32.0, 1_000.0).new_price(13_000.0).labels(BUSINESS),
    tower("desktop-tower-typical-used", "Typical tower desktop, three years old", 2023).spec(Some(25_000.0), 16.0, 512.0).refurbished(6_000.0).labels(BUSINESS),
    tower("dell-optiplex-3000-tower", "Dell OptiPlex 3000 Tower", 2022).spec(Some(19_000.0), 8.0, 256.0).report(287, Some(273.06), Some(105.19), Some(0.293)).refurbished(3_900.0).labels(BUSINESS),
    tower("dell-optiplex-7000-tower", "Dell OptiPlex 7000 Tower", 2022).spec(Some(19_000.0), 16.0, 512.0).report(334, Some(269.01), Some(48.95), Some(0.234)).refurbished(4_800.0).labels(BUSINESS),
    tower("dell-optiplex-7020-tower", "Dell OptiPlex Tower 7020", 2024).spec(Some(27_000.0), 16.0, 512.0).new_price(10_500.0).labels(BUSINESS),
    // The source states no share of use: class median.
    tower("dell-optiplex-7070-tower", "Dell OptiPlex 7070 Tower", 2019).spec(Some(9_500.0), 8.0, 256.0).report(343, None, Some(121.19), Some(0.171)).refurbished(2_300.0).labels(BUSINESS),
    tower("dell-optiplex-7080-tower", "Dell OptiPlex 7080 Tower", 2020).spec(Some(12_000.0), 16.0, 256.0).report(348, Some(282.55), Some(98.23), Some(0.162)).refurbished(3_100.0).labels(BUSINESS),
    tower("dell-precision-3660-tower", "Dell Precision 3660 Tower", 2022).spec(Some(33_000.0), 32.0, 1_000.0).report(482, Some(315.55), Some(146.78), Some(0.317)).refurbished(11_000.0).labels(BUSINESS),
    tower("dell-precision-3680-tower", "Dell Precision 3680 Tower", 2024).spec(Some(40_000.0), 32.0, 1_000.0).new_price(24_000.0).labels(BUSINESS),

    // AllInOne: typical devices first, then models by name.
    all_in_one("all-in-one-typical-new", "Typical all-in-one, new", 2026).spec(Some(20_000.0), 16.0, 512.0).screen(24.0).new_price(11_500.0).labels(TCO),
    all_in_one("all-in-one-typical-used", "Typical all-in-one, three years old", 2023).spec(Some(16_000.0), 16.0, 256.0).screen(24.0).refurbished(5_200.0).labels(TCO),
    all_in_one("apple-imac-24-m1", "Apple iMac 24 inch (M1)", 2021).spec(Some(14_702.0), 8.0, 256.0).screen(23.5).macos(None).report(29, Some(269.36), None, None).refurbished(7_500.0).labels(GOLD),
    all_in_one("dell-optiplex-3280-aio", "Dell OptiPlex 3280 All-in-One", 2020).spec(Some(9_700.0), 8.0, 256.0).screen(21.5).report(305, Some(267.55), Some(46.48), Some(0.315)).refurbished(3_600.0).labels(BUSINESS),
    all_in_one("dell-optiplex-5400-aio", "Dell OptiPlex 5400 All-in-One", 2022).spec(Some(16_000.0), 16.0, 256.0).screen(23.8).report(329, Some(276.64), Some(69.85), Some(0.375)).refurbished(5_500.0).labels(BUSINESS),
    all_in_one("dell-optiplex-7400-aio", "Dell OptiPlex 7400 All-in-One", 2022).spec(Some(16_000.0), 16.0, 256.0).screen(23.8).report(353, Some(278.1), Some(72.1), Some(0.351)).refurbished(5_900.0).labels(BUSINESS),
    all_in_one("dell-optiplex-7420-aio", "Dell OptiPlex All-in-One 7420", 2024).spec(Some(20_000.0), 16.0, 512.0).screen(23.8).new_price(13_000.0).labels(BUSINESS),
    all_in_one("dell-optiplex-7490-aio", "Dell OptiPlex 7490 All-in-One", 2021).spec(Some(13_000.0), 16.0, 256.0).screen(23.8).report(358, Some(260.14), Some(58.14), Some(0.291)).refurbished(5_000.0).labels(BUSINESS),
    all_in_one("hp-proone-440-g9", "HP ProOne 440 G9", 2022).spec(Some(16_000.0), 16.0, 512.0).screen(23.8).new_price(11_500.0).refurbished(6_200.0).labels(BUSINESS),
    all_in_one("lenovo-thinkcentre-m70-aio", "Lenovo ThinkCentre M70 All-in-One", 2020).spec(Some(9_700.0), 8.0, 256.0).screen(21.5).report(975, Some(594.46), None, Some(0.2101)).refurbished(3_500.0).labels(BUSINESS),
    all_in_one("lenovo-thinkcentre-m90-aio", "Lenovo ThinkCentre M90 All-in-One", 2020).spec(Some(9_700.0), 16.0, 256.0).screen(23.8).report(999, Some(531.6), None, Some(0.2062)).refurbished(4_200.0).labels(BUSINESS),

    // Monitor: typical devices first, then models by name.
    monitor("monitor-typical-new", "Typical monitor, new", 2026).screen(23.8).new_price(2_000.0).labels(TCO),
    monitor("monitor-typical-used", "Typical monitor, three years old", 2023).screen(23.8).refurbished(900.0).labels(TCO),
    // The source gives 23 inches.
    monitor("dell-e2420h", "Dell E2420H", 2020).screen(23.8).report(136, Some(328.85), Some(32.43), Some(0.2019)).refurbished(700.0).labels(BUSINESS),
    monitor("dell-p2219h", "Dell P2219H", 2018).screen(21.5).report(377, Some(365.33), Some(33.9), Some(0.197)).refurbished(600.0).labels(TCO),
    monitor("dell-p2419h", "Dell P2419H", 2018).screen(23.8).report(390, Some(392.39), Some(35.8), Some(0.204)).refurbished(800.0).labels(TCO),
    monitor("dell-p2422h", "Dell P2422H", 2021).screen(23.8).report(397, Some(369.89), Some(35.4), Some(0.2037)).refurbished(1_000.0).labels(TCO),
    monitor("dell-p2423", "Dell P2423", 2022).screen(24.1).report(401, Some(426.58), Some(40.76), Some(0.2159)).refurbished(1_300.0).labels(TCO),
    monitor("dell-p2425h", "Dell P2425H", 2024).screen(23.8).new_price(2_200.0).labels(TCO),
    monitor("dell-p2722h", "Dell P2722H", 2021).screen(27.0).report(410, Some(388.27), Some(41.14), Some(0.1915)).refurbished(1_300.0).labels(TCO),
    // Its report gives 194 kg in all, without the share of use: class median.
    monitor("dell-p2725h", "Dell P2725H", 2024).screen(27.0).new_price(2_700.0).labels(TCO),
    monitor("dell-u2422h", "Dell U2422H", 2021).screen(23.8).report(557, Some(380.33), Some(31.39), Some(0.2067)).refurbished(1_400.0).labels(TCO),
    // The report states no share of use: class median.
    monitor("hp-e24-g4", "HP E24 G4", 2020).screen(23.8).report(698, None, Some(36.83), Some(0.2124)).refurbished(900.0).labels(TCO),
    monitor("hp-e24-g5", "HP E24 G5", 2023).screen(23.8).new_price(2_300.0).refurbished(1_300.0).labels(TCO),
    monitor("hp-p24a-g4", "HP P24a G4", 2021).screen(23.8).report(750, Some(111.72), Some(43.86), None).refurbished(700.0).labels(ENERGY),
    monitor("lenovo-thinkvision-p24h-20", "Lenovo ThinkVision P24h-20", 2020).screen(23.8).report(1112, Some(204.75), None, Some(0.2677)).refurbished(1_200.0).labels(TCO),
    monitor("lenovo-thinkvision-t24i-30", "Lenovo ThinkVision T24i-30", 2022).screen(23.8).new_price(2_200.0).labels(TCO),

    // Tablet: typical devices first, then models by name.
    tablet("tablet-typical-new", "Typical tablet, new", 2026).spec(None, 6.0, 128.0).screen(10.9).battery(10.0).updates(2033.0, Proposal, &OURS).new_price(4_000.0),
    tablet("tablet-typical-used", "Typical tablet, three years old", 2023).spec(None, 4.0, 64.0).screen(10.9).battery(8.0).updates(2030.0, Proposal, &OURS).refurbished(2_000.0),
    tablet("apple-ipad-10", "Apple iPad (10th generation)", 2022).spec(None, 4.0, 64.0).screen(10.9).battery(10.0).updates(2030.3, Proposal, &APPLE_UPDATES).report(49, Some(61.92), None, None).refurbished(2_400.0).labels(GOLD),
    tablet("apple-ipad-9", "Apple iPad (9th generation)", 2021).spec(None, 3.0, 64.0).screen(10.2).battery(10.0).updates(2029.2, Proposal, &APPLE_UPDATES).report(50, Some(64.5), None, None).refurbished(1_700.0).labels(GOLD),
    tablet("apple-ipad-a16", "Apple iPad (A16)", 2025).spec(None, 6.0, 128.0).screen(10.9).battery(10.0).updates(2032.7, Proposal, &APPLE_UPDATES).new_price(3_500.0).labels(GOLD),
    tablet("apple-ipad-air-5", "Apple iPad Air (5th generation)", 2022).spec(None, 8.0, 64.0).screen(10.9).battery(10.0).updates(2029.7, Proposal, &APPLE_UPDATES).report(52, Some(68.8), None, None).refurbished(3_700.0).labels(GOLD),
    tablet("apple-ipad-mini-6", "Apple iPad mini (6th generation)", 2021).spec(None, 4.0, 64.0).screen(8.3).battery(10.0).updates(2029.2, Proposal, &APPLE_UPDATES).report(53, Some(59.84), None, None).refurbished(3_000.0).labels(GOLD),
    tablet("microsoft-surface-go-3", "Microsoft Surface Go 3", 2021).spec(Some(3_500.0), 8.0, 128.0).screen(10.5).battery(9.0).windows_11().report(1180, Some(85.97), Some(12.02), None).refurbished(2_600.0).labels(ENERGY),
    tablet("microsoft-surface-pro-10", "Microsoft Surface Pro 10 for Business", 2024).spec(Some(17_000.0), 16.0, 256.0).screen(13.0).battery(12.0).windows_11().new_price(15_000.0).labels(ENERGY),
    tablet("microsoft-surface-pro-7-plus", "Microsoft Surface Pro 7+", 2021).spec(Some(9_800.0), 8.0, 128.0).screen(12.3).battery(10.0).windows_11().report(1200, Some(152.95), Some(14.8), None).refurbished(4_200.0).labels(ENERGY),
    tablet("microsoft-surface-pro-8", "Microsoft Surface Pro 8", 2021).spec(Some(9_800.0), 8.0, 256.0).screen(13.0).battery(10.0).windows_11().report(1201, Some(118.02), Some(13.6), None).refurbished(5_200.0).labels(ENERGY),
    tablet("samsung-galaxy-tab-a9-plus", "Samsung Galaxy Tab A9+", 2023).spec(None, 4.0, 64.0).screen(11.0).battery(10.0).updates(2027.8, Proposal, &SAMSUNG_UPDATES).new_price(2_000.0).refurbished(1_300.0),
    // Four years of updates from its first sale in autumn 2019.
    tablet("samsung-galaxy-tab-active-pro", "Samsung Galaxy Tab Active Pro", 2019).spec(None, 4.0, 64.0).screen(10.1).battery(10.0).updates(2023.75, Source, &SAMSUNG_UPDATES).report(1212, Some(48.23), None, None).refurbished(1_500.0),
    tablet("samsung-galaxy-tab-active5", "Samsung Galaxy Tab Active5", 2024).spec(None, 6.0, 128.0).screen(8.0).battery(10.0).updates(2029.05, Proposal, &SAMSUNG_UPDATES).new_price(5_000.0),
    // The shares in the source sum to 0.73, so a quarter is missing: class median.
    tablet("samsung-galaxy-tab-s7", "Samsung Galaxy Tab S7", 2020).spec(None, 6.0, 128.0).screen(11.0).battery(10.0).updates(2024.6, Source, &SAMSUNG_UPDATES).report(1213, None, None, None).refurbished(2_300.0),

    // Phone: typical devices first, then models by name.
    phone("phone-typical-new", "Typical phone, new", 2026).spec(None, 6.0, 128.0).screen(6.3).battery(20.0).updates(2032.0, Proposal, &OURS).new_price(4_500.0),
    phone("phone-typical-used", "Typical phone, three years old", 2023).spec(None, 6.0, 128.0).screen(6.1).battery(16.0).updates(2029.0, Proposal, &OURS).refurbished(2_300.0),
    phone("apple-iphone-11", "Apple iPhone 11", 2019).spec(None, 4.0, 64.0).screen(6.1).battery(17.0).updates(2027.2, Proposal, &APPLE_UPDATES).report(58, Some(59.76), None, None).refurbished(1_800.0).labels(GOLD),
    phone("apple-iphone-12", "Apple iPhone 12", 2020).spec(None, 4.0, 64.0).screen(6.1).battery(17.0).updates(2028.3, Proposal, &APPLE_UPDATES).report(61, Some(60.2), None, None).refurbished(2_300.0).labels(GOLD),
    phone("apple-iphone-13", "Apple iPhone 13", 2021).spec(None, 4.0, 128.0).screen(6.1).battery(19.0).updates(2029.2, Proposal, &APPLE_UPDATES).report(71, Some(53.76), None, None).refurbished(3_100.0).labels(GOLD),
    phone("apple-iphone-14", "Apple iPhone 14", 2022).spec(None, 6.0, 128.0).screen(6.1).battery(20.0).updates(2030.2, Proposal, &APPLE_UPDATES).report(75, Some(50.02), None, None).refurbished(4_000.0).labels(GOLD),
    phone("apple-iphone-16e", "Apple iPhone 16e", 2025).spec(None, 8.0, 128.0).screen(6.1).battery(26.0).updates(2032.7, Proposal, &APPLE_UPDATES).new_price(5_600.0).refurbished(4_000.0).labels(GOLD),
    phone("apple-iphone-17e", "Apple iPhone 17e", 2026).spec(None, 8.0, 256.0).screen(6.1).battery(26.0).updates(2033.7, Proposal, &APPLE_UPDATES).new_price(5_800.0).labels(GOLD),
    phone("apple-iphone-se-2", "Apple iPhone SE (2nd generation)", 2020).spec(None, 3.0, 64.0).screen(4.7).battery(13.0).updates(2027.8, Proposal, &APPLE_UPDATES).report(80, Some(50.16), None, None).refurbished(1_200.0).labels(GOLD),
    phone("apple-iphone-se-3", "Apple iPhone SE (3rd generation)", 2022).spec(None, 4.0, 64.0).screen(4.7).battery(15.0).updates(2029.7, Proposal, &APPLE_UPDATES).report(81, Some(40.02), None, None).refurbished(1_900.0).labels(GOLD),
    phone("fairphone-3", "Fairphone 3", 2019).spec(None, 4.0, 64.0).screen(5.65).battery(15.0).updates(2026.67, Source, &FAIRPHONE_UPDATES).report(620, Some(31.13), None, None).refurbished(1_300.0),
    phone("fairphone-4", "Fairphone 4", 2021).spec(None, 6.0, 128.0).screen(6.3).battery(15.0).updates(2027.0, Source, &FAIRPHONE_UPDATES).report(621, Some(37.52), None, None).refurbished(2_600.0),
    phone("fairphone-5", "Fairphone 5", 2023).spec(None, 8.0, 256.0).screen(6.46).battery(17.0).updates(2031.7, Source, &FAIRPHONE_UPDATES).new_price(4_700.0).refurbished(3_300.0),
    phone("google-pixel-6a", "Google Pixel 6a", 2022).spec(None, 6.0, 128.0).screen(6.1).battery(18.0).updates(2027.55, Proposal, &PIXEL_UPDATES).report(664, Some(55.25), Some(7.0), None).refurbished(1_500.0),
    phone("google-pixel-7", "Google Pixel 7", 2022).spec(None, 8.0, 128.0).screen(6.3).battery(18.0).updates(2027.79, Source, &PIXEL_UPDATES).report(666, Some(61.6), Some(6.0), None).refurbished(2_200.0),
    phone("samsung-galaxy-a16-5g", "Samsung Galaxy A16 5G", 2024).spec(None, 4.0, 128.0).screen(6.7).battery(20.0).updates(2030.8, Source, &SAMSUNG_UPDATES).new_price(1_800.0),
    phone("samsung-galaxy-a56", "Samsung Galaxy A56", 2025).spec(None, 8.0, 128.0).screen(6.7).battery(20.0).updates(2031.2, Source, &SAMSUNG_UPDATES).new_price(3_600.0),
    phone("samsung-galaxy-s20-fe-5g", "Samsung Galaxy S20 FE 5G", 2020).spec(None, 6.0, 128.0).screen(6.5).battery(17.0).updates(2024.8, Source, &SAMSUNG_UPDATES).report(1211, Some(15.35), None, None).refurbished(1_500.0),
    phone("samsung-galaxy-xcover7", "Samsung Galaxy XCover7", 2024).spec(None, 6.0, 128.0).screen(6.6).battery(18.0).updates(2029.05, Proposal, &SAMSUNG_UPDATES).new_price(3_600.0),

    // Server: typical devices first, then models by name.
    server("server-typical-new", "Typical server, new", 2026).spec(Some(60_000.0), 256.0, 4_000.0).new_price(80_000.0).labels(ENERGY),
    server("server-typical-used", "Typical server, three years old", 2023).spec(Some(45_000.0), 128.0, 4_000.0).refurbished(35_000.0).labels(ENERGY),
    server("dell-poweredge-r340", "Dell PowerEdge R340", 2018).spec(Some(13_000.0), 32.0, 2_000.0).report(434, Some(1_171.52), Some(987.3), Some(1.0516)).refurbished(7_000.0).labels(ENERGY),
    server("dell-poweredge-r630", "Dell PowerEdge R630", 2014).spec(Some(20_000.0), 128.0, 2_000.0).report(438, Some(1_292.28), Some(1_433.574), Some(1.0441)).refurbished(7_000.0).labels(ENERGY),
    server("dell-poweredge-r640", "Dell PowerEdge R640", 2017).spec(Some(28_000.0), 128.0, 4_000.0).report(439, Some(1_314.1), Some(1_760.3), Some(1.022)).refurbished(14_000.0).labels(ENERGY),
    server("dell-poweredge-r660", "Dell PowerEdge R660", 2023).spec(Some(60_000.0), 256.0, 4_000.0).new_price(85_000.0).refurbished(48_000.0).labels(ENERGY),
    server("dell-poweredge-r740", "Dell PowerEdge R740", 2017).spec(Some(28_000.0), 128.0, 8_000.0).report(445, Some(1_356.48), Some(1_760.3), Some(0.9815)).refurbished(15_000.0).labels(ENERGY),
    server("dell-poweredge-t140", "Dell PowerEdge T140", 2018).spec(Some(11_000.0), 16.0, 2_000.0).report(456, Some(1_200.64), Some(799.8), Some(0.9286)).refurbished(5_000.0).labels(ENERGY),
    server("hpe-proliant-dl380-gen10", "HPE ProLiant DL380 Gen10", 2017).spec(Some(28_000.0), 128.0, 4_000.0).report(766, Some(559.26), Some(745.62), Some(0.531)).refurbished(14_000.0).labels(ENERGY),
    server("hpe-proliant-dl380-gen11", "HPE ProLiant DL380 Gen11", 2023).spec(Some(60_000.0), 256.0, 4_000.0).new_price(90_000.0).labels(ENERGY),
    server("hpe-proliant-microserver-gen10-plus", "HPE ProLiant MicroServer Gen10 Plus", 2020).spec(Some(9_000.0), 16.0, 2_000.0).report(769, Some(510.0), Some(350.4), Some(0.484)).refurbished(6_500.0).labels(ENERGY),
    server("lenovo-thinksystem-sr250", "Lenovo ThinkSystem SR250", 2018).spec(Some(13_000.0), 32.0, 2_000.0).report(1100, Some(554.3), None, Some(0.1382)).refurbished(7_500.0).labels(ENERGY),
];
