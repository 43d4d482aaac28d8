use super::*;

fn assert_unique<'a>(ids: impl Iterator<Item = &'a str>) {
    let mut ids: Vec<_> = ids.collect();
    ids.sort_unstable();
    for pair in ids.windows(2) {
        assert_ne!(pair[0], pair[1]);
    }
}

fn assert_id(id: &str) {
    assert!(!id.is_empty());
    assert!(
        id.bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
        "{id}"
    );
}

/// Every figure of the catalogue, with a name to find it by.
fn figures() -> Vec<(&'static str, &'static str, &'static Figure)> {
    let mut all: Vec<(&'static str, &'static str, &'static Figure)> = Vec::new();
    for class in DeviceClass::ALL {
        let d = class_defaults(class);
        let required = [
            ("embodied", &d.embodied_kg),
            ("kwh", &d.yearly_kwh),
            ("new years", &d.lifetime_new_years),
            ("refurbished years", &d.lifetime_refurbished_years),
            ("age", &d.age_at_purchase_years),
            ("warranty new", &d.warranty_new_months),
            ("warranty refurbished", &d.warranty_refurbished_months),
            ("set-up", &d.setup_hours),
            ("battery new", &d.battery_life_new_years),
            ("battery used", &d.battery_life_used_years),
            ("battery price", &d.battery_price_sek),
            ("battery kg", &d.battery_kg),
            ("repair", &d.repair_price_sek),
            ("new price", &d.new_price_sek),
            ("refurbished price", &d.refurbished_price_sek),
        ];
        all.extend(required.map(|(what, figure)| (class.id(), what, figure)));
        for figure in [&d.negaoctet_kg, &d.ivl_kg].into_iter().flatten() {
            all.push((class.id(), "factor", figure));
        }
    }
    for place in places() {
        all.push((place.id, "grid", &place.grid));
        all.push((place.id, "electricity", &place.electricity_eur_per_kwh));
        all.push((place.id, "VAT", &place.vat));
    }
    for profile in need_profiles() {
        for figure in [&profile.cpu_mark, &profile.memory_gb, &profile.storage_gb] {
            all.push((profile.id, "need", figure));
        }
    }
    for part in parts() {
        all.push((part.id, "kg", &part.kg));
        all.extend(
            part.price_sek
                .as_ref()
                .map(|figure| (part.id, "price", figure)),
        );
    }
    for rate in currency::RATES {
        all.push((rate.currency, "rate", &rate.sek));
    }
    for figure in defaults::ALL
        .iter()
        .copied()
        .chain(equivalences::ALL.iter().copied())
    {
        all.push(("default or equivalence", "", figure));
    }
    all
}

#[test]
fn figures_are_finite_and_in_order() {
    for (name, what, figure) in figures() {
        assert!(
            figure.low.is_finite() && figure.high.is_finite(),
            "{name} {what}"
        );
        assert!(
            figure.low <= figure.likely && figure.likely <= figure.high,
            "{name} {what}: {figure:?}"
        );
        // A proposal never looks like a source of somebody else, rates apart.
        let ours = figure.source.id == "example";
        match figure.evidence {
            Evidence::Proposal => assert!(ours || figure.source.id == "ecb-rates", "{name} {what}"),
            Evidence::Source | Evidence::Calculated => assert!(!ours, "{name} {what}"),
        }
    }
}

#[test]
fn ids_are_unique_and_found_again() {
    assert_unique(devices().iter().map(|device| device.id));
    assert_unique(places().iter().map(|place| place.id));
    assert_unique(need_profiles().iter().map(|profile| profile.id));
    assert_unique(parts().iter().map(|part| part.id));
    assert_unique(sources::ALL.iter().map(|source| source.id));
    for found in devices() {
        assert_id(found.id);
        assert_eq!(device(found.id), Some(found));
    }
    for class in DeviceClass::ALL {
        assert_id(class.id());
        assert_eq!(DeviceClass::from_id(class.id()), Some(class));
        assert_eq!(class_defaults(class).class, class);
    }
    for certificate in Certificate::ALL {
        assert_eq!(Certificate::from_id(certificate.id()), Some(certificate));
    }
    for found in sources::ALL {
        assert_eq!(source(found.id), Some(*found));
    }
    assert_eq!(device("no-such-device"), None);
    assert_eq!(DeviceClass::from_id("toaster"), None);
}

#[test]
fn sources_can_be_looked_up() {
    for source in sources::ALL {
        let reference = reference(source);
        assert!(reference.url.starts_with("https://"), "{}", source.id);
        assert!(
            !source.publisher.is_empty() && !reference.title.is_empty(),
            "{}",
            source.id
        );
        assert!((2000..=2026).contains(&source.year), "{}", source.id);
    }
}

#[test]
fn there_are_enough_devices_in_class_order() {
    assert!(devices().len() >= 60);
    assert!(devices().is_sorted_by_key(|device| device.class));
    for class in DeviceClass::ALL {
        let of_class = devices().iter().filter(|device| device.class == class);
        assert!(of_class.count() >= 4, "{}", class.id());
        for (new, word) in [(true, "-typical-new"), (false, "-typical-used")] {
            let typical = typical_device(class, new);
            assert_eq!(typical.id.strip_suffix(word), Some(class.id()));
            assert_eq!(typical.embodied_kg, None);
            assert_eq!(typical.new_price_sek.is_some(), new);
            assert_eq!(typical.refurbished_price_sek.is_some(), !new);
        }
    }
}

#[test]
fn devices_are_plausible() {
    for device in devices() {
        let id = device.id;
        assert!((2012..=2026).contains(&device.released), "{id}");
        assert!(
            device.new_price_sek.is_some() || device.refurbished_price_sek.is_some(),
            "{id}"
        );
        if let (Some(new), Some(used)) = (device.new_price_sek, device.refurbished_price_sek) {
            assert!((0.25..=0.75).contains(&(used / new)), "{id}");
        }
        let positive = [
            device.cpu_mark,
            device.memory_gb,
            device.storage_gb,
            device.screen_inches,
            device.battery_hours,
            device.embodied_kg,
            device.yearly_kwh,
            device.footprint_error_share,
            device.new_price_sek,
            device.refurbished_price_sek,
        ];
        assert!(
            positive
                .into_iter()
                .flatten()
                .all(|x| x.is_finite() && x > 0.0),
            "{id}"
        );
        let defaults = class_defaults(device.class);
        assert_eq!(device.battery_hours.is_some(), defaults.has_battery, "{id}");
        if let Some(kg) = device.embodied_kg {
            // Makers differ widely, but not by more than a factor of four from the median.
            let ratio = kg / defaults.embodied_kg.likely;
            assert!((0.25..=4.0).contains(&ratio), "{id}: {ratio}");
            assert!(device.footprint_row.is_some(), "{id}");
        }
        if let Some(until) = device.updates_until {
            assert!(until > f64::from(device.released) && until < 2037.0, "{id}");
        }
    }
}

#[test]
fn typical_devices_of_every_age_are_plausible() {
    assert_unique(
        devices()
            .iter()
            .chain(data::typical_of_age::all())
            .map(|device| device.id),
    );
    let mut count = 0;
    for class in DeviceClass::ALL {
        let defaults = class_defaults(class);
        let mut younger = typical_device(class, true);
        assert_eq!(typical_of_age(class, -1.0), younger);
        for (age, released) in [(2, 2024), (4, 2022), (6, 2020), (8, 2018)] {
            let typical = typical_of_age(class, f64::from(age));
            let id = typical.id;
            assert_id(id);
            assert_eq!(device(id), Some(typical));
            assert!(is_typical(typical), "{id}");
            assert_eq!(years_in_use(typical), Some(age));
            assert_eq!((typical.class, typical.released), (class, released), "{id}");
            assert!(id.starts_with(class.id()) && typical.name.starts_with("Typical"));
            // No list of what is on sale has it, and the class says what it weighs and uses.
            assert!(!devices().contains(typical), "{id}");
            assert_eq!((typical.embodied_kg, typical.yearly_kwh), (None, None));
            assert_eq!(typical.new_price_sek, None);
            // What is older has no more of anything, and no less than a quarter of two years later.
            for of in [
                |device: &Device| device.cpu_mark,
                |device: &Device| device.memory_gb,
                |device: &Device| device.storage_gb,
                |device: &Device| device.screen_inches,
                |device: &Device| device.battery_hours,
            ] {
                match (of(typical), of(younger)) {
                    (Some(own), Some(later)) => {
                        assert!(own <= later && own >= 0.25 * later, "{id}");
                    }
                    (own, later) => assert_eq!(own, later, "{id}"),
                }
            }
            assert_eq!(typical.battery_hours.is_some(), defaults.has_battery);
            let gets_updates = !matches!(class, DeviceClass::Monitor | DeviceClass::Server);
            assert_eq!(typical.update_years.is_some(), gets_updates, "{id}");
            assert_eq!(typical.updates_until, None, "{id}");
            younger = typical;
            count += 1;
        }
        // Between two ages the nearer one; beyond the last one that.
        assert_eq!(typical_of_age(class, 3.0), typical_of_age(class, 4.9));
        assert_eq!(typical_of_age(class, 20.0), younger);
        assert_eq!(typical_of_age(class, f64::NAN), typical_device(class, true));
    }
    assert_eq!(data::typical_of_age::all().len(), count);
}

#[test]
fn what_is_eight_years_old_does_office_work_still() {
    let has = |id, class: DeviceClass, age| {
        let need = need_profile(id).expect("in the catalogue");
        let device = typical_of_age(class, age);
        let enough = |own: Option<f64>, asked: Figure| own.is_some_and(|own| own >= asked.likely);
        enough(device.cpu_mark, need.cpu_mark)
            && enough(device.memory_gb, need.memory_gb)
            && enough(device.storage_gb, need.storage_gb)
    };
    assert!(has("office", DeviceClass::Laptop, 8.0));
    assert!(has("office", DeviceClass::DesktopSmall, 8.0));
    assert!(!has("developer", DeviceClass::Laptop, 6.0));
    // Chromebooks of the first years are too slow for what pupils do on the web today.
    assert!(has("pupil-web", DeviceClass::Chromebook, 6.0));
    assert!(!has("pupil-web", DeviceClass::Chromebook, 8.0));
}

#[test]
fn only_processors_before_the_eighth_generation_end_with_windows_10() {
    let ended: Vec<_> = devices()
        .iter()
        .filter(|device| device.updates_source.id == "windows-10-end")
        .map(|device| (device.id, device.updates_until))
        .collect();
    let end = Some(2025.79);
    assert_eq!(
        ended,
        [("dell-latitude-7480", end), ("lenovo-thinkpad-t470", end),]
    );
}

#[test]
fn footprints_are_as_reported() {
    #[track_caller]
    fn check(id: &str, kg: Option<f64>, kwh: Option<f64>, error: Option<f64>, row: u16) {
        let device = device(id).expect("in the catalogue");
        assert_eq!(device.embodied_kg, kg);
        assert_eq!(device.yearly_kwh, kwh);
        assert_eq!(device.footprint_error_share, error);
        assert_eq!(device.footprint_row, Some(row));
    }
    // 315 kg, of which 14.6 % in use.
    check(
        "dell-latitude-5400",
        Some(269.01),
        Some(22.07),
        Some(0.2063),
        205,
    );
    // The pair of the carbon repay time: 74.74 kWh replaced by 17.5 kWh and 210.8 kg.
    check(
        "dell-optiplex-7070-sff",
        Some(261.04),
        Some(74.74),
        Some(0.189),
        342,
    );
    check(
        "dell-optiplex-7000-micro",
        Some(210.82),
        Some(17.5),
        Some(0.228),
        332,
    );
    // No share of use stated.
    check(
        "dell-optiplex-7070-tower",
        None,
        Some(121.19),
        Some(0.171),
        343,
    );
    check("hp-e24-g4", None, Some(36.83), Some(0.2124), 698);
    // Error stated as 0.0000, which means not stated.
    check("apple-macbook-air-m1", Some(136.85), None, None, 2);
    // Laptops that the source files under desktops.
    assert_eq!(
        device("dell-chromebook-3100").unwrap().class,
        DeviceClass::Chromebook
    );
    assert_eq!(
        device("dell-precision-5550").unwrap().class,
        DeviceClass::Laptop
    );
}

#[test]
fn every_european_place_is_there() {
    let codes = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE \
                 IS LI NO CH UK EU";
    let mut count = 0;
    for code in codes.split_whitespace() {
        assert_eq!(place(code).map(|place| place.id), Some(code));
        count += 1;
    }
    assert_eq!(places().len(), count);
    assert_eq!(place("gb"), place("UK"));
    assert_eq!(place("el"), place("GR"));
    assert_eq!(place("XX"), None);
    let sweden = place("SE").unwrap();
    assert_eq!((sweden.grid.likely, sweden.grid_year), (35.89, 2024));
    assert_eq!(sweden.electricity_eur_per_kwh.likely, 0.0942);
    assert_eq!(place("PL").unwrap().grid.likely, 614.98);
    let vat = |id| place(id).unwrap().vat.likely;
    assert_eq!(
        ["SE", "FI", "DE", "CH"].map(vat),
        [0.25, 0.255, 0.19, 0.081]
    );
    // None of the Union is below the 15 % that it asks for, nor above Hungary's.
    for of_union in places()
        .iter()
        .filter(|of| of.vat.evidence == Evidence::Source)
    {
        assert!(
            (0.15..=0.27).contains(&of_union.vat.likely),
            "{}",
            of_union.id
        );
    }
}

#[test]
fn failure_curves_are_shares_in_order() {
    for curve in data::failure::CURVES {
        for year in 0..8 {
            let (low, likely, high) = (curve.low[year], curve.likely[year], curve.high[year]);
            assert!(
                0.0 < low && low < likely && likely < high && high < 0.5,
                "{}",
                curve.id
            );
        }
        assert!(curve.high.is_sorted(), "{}", curve.id);
    }
    let laptop = class_defaults(DeviceClass::Laptop).failure;
    assert_eq!((laptop.low[0], laptop.high[3]), (0.047, 0.22));
    assert_eq!(laptop.low_evidence[0], Evidence::Source);
    assert_eq!(laptop.high_evidence[4], Evidence::Proposal);
    // Those who published them knew no Chromebooks.
    let chromebook = class_defaults(DeviceClass::Chromebook).failure;
    assert_eq!(chromebook.likely, laptop.likely);
    assert_eq!(chromebook.low_evidence, [Evidence::Proposal; 8]);
}

#[test]
fn residual_values_fall() {
    assert!(RESIDUAL.is_sorted_by(|earlier, later| earlier > later));
    assert_eq!(RESIDUAL[0], 1.0);
}

#[test]
fn published_comparisons_come_out() {
    let fridges = 5_306.0 / equivalences::FRIDGE_KG_PER_YEAR.likely;
    assert_eq!(fridges.round(), 509.0);
    let flats = 5_306.0 / equivalences::HEATED_FLAT_KG_PER_YEAR.likely;
    assert_eq!(flats.round(), 21.0);
    let laptop = class_defaults(DeviceClass::Laptop);
    let kg = laptop.negaoctet_kg.expect("has a factor").likely;
    assert!((kg - 185.09).abs() < 1e-9);
    assert_eq!(laptop.ivl_kg.expect("has a factor").likely, 280.0);
}

#[test]
fn a_higher_epeat_level_meets_a_lower_one() {
    assert!(Certificate::EpeatGold.meets(Certificate::EpeatBronze));
    assert!(!Certificate::EpeatBronze.meets(Certificate::EpeatSilver));
    assert!(!Certificate::TcoCertified.meets(Certificate::EnergyStar));
    for certificate in Certificate::ALL {
        assert!(certificate.meets(certificate));
    }
}

#[test]
fn example_rates() {
    assert_eq!(currency::sek_per("SEK"), Some(1.0));
    assert_eq!(currency::sek_per("EUR"), Some(11.07));
    assert_eq!(currency::sek_per("BGN"), None);
    // Averages of 2025 and 2024 and the rate at the end of October 2026, units for a euro.
    for (currency, per_euro) in [
        ("SEK", [11.0663, 11.4325, 10.978]),
        ("NOK", [11.7173, 11.629, 10.312]),
        ("DKK", [7.4634, 7.4589, 7.4735]),
        ("ISK", [144.6567, 149.3102, 136.0]),
        ("CHF", [0.937, 0.9526, 0.9194]),
        ("GBP", [0.8568, 0.8466, 0.8338]),
        ("PLN", [4.2397, 4.3058, 4.4038]),
        ("CZK", [24.6879, 25.1198, 24.353]),
        ("HUF", [397.7675, 395.3039, 366.33]),
        ("RON", [5.0424, 4.9746, 5.3447]),
        ("USD", [1.13, 1.0824, 1.1172]),
    ] {
        let kronor = [11.0663, 11.4325, 10.978];
        let rate = currency::RATES
            .iter()
            .find(|rate| rate.currency == currency);
        let rate = rate.expect("has a rate").sek;
        let seen: Vec<f64> = per_euro
            .iter()
            .zip(kronor)
            .map(|(per, sek)| sek / per)
            .collect();
        assert!((rate.likely / seen[0] - 1.0).abs() < 0.002, "{currency}");
        assert!(
            seen.iter()
                .all(|seen| (rate.low..=rate.high).contains(seen)),
            "{currency}"
        );
    }
}

#[test]
fn amounts_can_be_in_the_currency_of_every_place() {
    for place in places() {
        assert!(currency::sek_per(place.currency).is_some(), "{}", place.id);
    }
}
