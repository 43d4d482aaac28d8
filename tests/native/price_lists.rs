//! Suppliers' price lists as people paste them: what is offered, on which terms, and what is not.

use refurb_or_new::catalogue::DeviceClass;
use refurb_or_new::exchange::lists::{Certainty, Day, Fault};
use refurb_or_new::exchange::offers::{
    OfferDoubtKind, OfferRole, OfferSettings, Offers, WhyNot, enter, read, without_vat,
};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::{Currency, Sourcing, validate};

fn settings() -> OfferSettings {
    OfferSettings::new(Day::of(2026, 11, 26).expect("a day"))
}

fn of(text: &str) -> Offers {
    read(text, &settings()).expect("a price list")
}

/// Name, sourcing, price, months of warranty, number.
type Told<'a> = (&'a str, Option<Sourcing>, f64, Option<u32>, Option<u32>);

fn told(offers: &Offers) -> Vec<Told<'_>> {
    let one = |of: &'_ refurb_or_new::exchange::offers::Offered| {
        (of.sourcing, of.price.value(), of.warranty_months, of.count)
    };
    let all = offers.offered.iter();
    all.map(|of| {
        let (sourcing, price, months, count) = one(of);
        (&*of.name, sourcing, price, months, count)
    })
    .collect()
}

fn rows_of(offers: &Offers, kind: OfferDoubtKind) -> &[u32] {
    let doubt = offers.doubts.iter().find(|doubt| doubt.kind == kind);
    doubt.map_or(&[], |doubt| &doubt.rows)
}

const NEW: Option<Sourcing> = Some(Sourcing::New);
const USED: Option<Sourcing> = Some(Sourcing::Refurbished);

#[test]
fn a_swedish_list_with_a_title_two_prices_and_things_that_are_no_devices() {
    let offers = of("Prislista Norrtelje IT 2026;;;;;;\n;;;;;;\n\
         Artikel;Skick;Ordinarie pris;Ert pris exkl. moms;Garanti;Lagersaldo;Kommentar\n\
         Dell Latitude 5420;Rekond, klass A;4 990 kr;3 490:-;12 mån;140 st;\n\
         HP EliteBook 840 G8;Ny;12 990 kr;9 990:-;3 år;;leverans v. 12\n\
         Datorväska 14\";Ny;399 kr;249:-;;500;\n\
         Lenovo ThinkPad T14 Gen 2;Begagnad;;offert;12 mån;20;\n\
         Apple iPad (9th generation);Rekond;2 490 kr;1 890:-;1 år;0;slut\n");
    assert_eq!(
        told(&offers),
        [
            ("Dell Latitude 5420", USED, 3_490.0, Some(12), Some(140)),
            ("HP EliteBook 840 G8", NEW, 9_990.0, Some(36), None),
        ]
    );
    assert_eq!(offers.with_vat, Some(false));
    let why: Vec<_> = offers
        .not_offered
        .iter()
        .map(|of| (of.row, of.why))
        .collect();
    assert_eq!(
        why,
        [
            (6, WhyNot::NoDevice),
            (7, WhyNot::PriceUnreadable),
            (8, WhyNot::NoneLeft)
        ]
    );
}

#[test]
fn a_finnish_list_with_vat_inside_and_ages() {
    let offers = of("Tuote,Kunto,Vuosimalli,Hinta sis. alv,Takuu,Varasto\n\
         Dell Latitude 5420,Kunnostettu,2021,\"449,00 €\",12 kk,35\n\
         HP EliteBook 840 G8,Uusi,2026,\"1 249,50 €\",3 vuotta,10\n");
    assert_eq!(offers.with_vat, Some(true));
    assert_eq!(offers.currency, Some(Currency::Eur));
    assert_eq!(offers.offered[0].age, Some(54));
    assert_eq!(offers.offered[1].age, None);
    assert_eq!(offers.offered[1].price.value(), 1_249.5);
    assert_eq!(offers.offered[1].warranty_months, Some(36));
    // 449.00 with 25.5 % inside.
    assert_eq!(without_vat(offers.offered[0].price, 25.5).value(), 357.77);
}

#[test]
fn a_norwegian_list_by_tabs_without_a_column_for_the_condition() {
    let offers = of("Produkt\tPris eks. mva\tGaranti (mnd)\tAntall\n\
         Dell Latitude 5420 brukt\tkr 3 290,00\t12\t60\n\
         HP EliteBook 840 G8 ny\tkr 10 490,00\t36\t100\n\
         Ukjent ting\tkr 990,00\t12\t4\n");
    assert_eq!(offers.offered.len(), 3);
    assert_eq!(offers.offered[0].sourcing, USED);
    assert_eq!(offers.offered[0].warranty_months, Some(12));
    assert_eq!(offers.offered[1].sourcing, NEW);
    assert_eq!(offers.offered[2].class, None);
    assert_eq!(rows_of(&offers, OfferDoubtKind::ClassUnknown), [4]);
    assert_eq!(rows_of(&offers, OfferDoubtKind::SourcingUnknown), [4]);
}

#[test]
fn a_danish_list_of_refurbished_devices_by_its_title() {
    let offers = of("Brugte computere til skoler;;;\n\
         Producent;Model;Stk. pris ekskl. moms;Garanti\n\
         Dell;Latitude 5420;2.495,00 kr.;24 mdr.\n\
         HP;EliteBook 840 G8;3.195,00 kr.;2 år\n");
    let names: Vec<&str> = offers.offered.iter().map(|of| &*of.name).collect();
    assert_eq!(names, ["Dell Latitude 5420", "HP EliteBook 840 G8"]);
    assert!(offers.offered.iter().all(|of| of.sourcing == USED));
    assert!(
        offers
            .offered
            .iter()
            .all(|of| of.warranty_months == Some(24))
    );
    assert_eq!(offers.offered[0].price.value(), 2_495.0);
}

#[test]
fn a_german_list_with_net_and_gross_prices() {
    let offers = of(
        "Artikel;Zustand;Preis brutto;Preis netto;Gewährleistung;Bestand\n\
         Dell Latitude 5420;gebraucht, wie neu;\"415,31 €\";\"349,00 €\";12 Monate;18\n\
         HP EliteBook 840 G8;neu;\"1.188,81 €\";\"999,00 €\";3 Jahre;200\n",
    );
    assert_eq!(
        told(&offers),
        [
            ("Dell Latitude 5420", USED, 349.0, Some(12), Some(18)),
            ("HP EliteBook 840 G8", NEW, 999.0, Some(36), Some(200)),
        ]
    );
    assert_eq!(offers.with_vat, Some(false));
}

#[test]
fn a_french_list_with_prices_before_and_after_tax() {
    let offers = of(
        "Désignation;État;Prix TTC;Prix HT;Garantie;Quantité disponible\n\
         Dell Latitude 5420;Reconditionné;418,80 €;349,00 €;1 an;40\n\
         HP EliteBook 840 G8;Neuf;1 258,80 €;1 049,00 €;3 ans;12\n",
    );
    assert_eq!(
        told(&offers),
        [
            ("Dell Latitude 5420", USED, 349.0, Some(12), Some(40)),
            ("HP EliteBook 840 G8", NEW, 1_049.0, Some(36), Some(12)),
        ]
    );
}

#[test]
fn an_english_list_with_memory_storage_and_a_guessed_unit() {
    let offers = of(
        "Make,Model,Condition,RAM,SSD,Unit price (SEK),Warranty,Stock\n\
         Dell,Latitude 5420,Grade A refurbished,16 GB,256 GB,\"3,750.00\",12,80\n\
         Dell,Latitude 5420,New,16 GB,512 GB,\"11,900.00\",3,10\n\
         Lenovo,ThinkPad T14 Gen 2,Grade B,8 GB,256 GB,2900,lifetime,many\n",
    );
    assert_eq!(offers.currency, Some(Currency::Sek));
    let first = &offers.offered[0];
    assert_eq!((first.memory_gb, first.storage_gb), (Some(16), Some(256)));
    assert_eq!(first.price.value(), 3_750.0);
    assert_eq!(offers.offered[1].warranty_months, Some(36));
    assert_eq!(rows_of(&offers, OfferDoubtKind::WarrantyUnit), [2, 3]);
    assert_eq!(rows_of(&offers, OfferDoubtKind::WarrantyUnreadable), [4]);
    assert_eq!(rows_of(&offers, OfferDoubtKind::CountUnreadable), [4]);
}

#[test]
fn a_list_without_headings_by_what_stands_in_it() {
    let offers = of(
        "Dell Latitude 5420 rekond;3 490 kr\nHP EliteBook 840 G8 ny;9 990 kr\nDell P2422H ny;1 690 kr\n",
    );
    assert_eq!(offers.offered.len(), 3);
    assert_eq!(offers.offered[2].class, Some(DeviceClass::Monitor));
    assert_eq!(offers.offered[0].sourcing, USED);
}

#[test]
fn totals_are_no_offer() {
    for total in [
        "Summa;;20 674 kr;;",
        "Totalt;;20 674 kr;;",
        ";Total;20 674 kr;;",
    ] {
        let list = format!(
            "Modell;Skick;Pris;Garanti;Antal\nDell Latitude 5420;Begagnad;3 690 kr;12 mån;10\n{total}\n"
        );
        let offers = of(&list);
        assert_eq!(offers.offered.len(), 1, "{total}");
        let why: Vec<_> = offers.not_offered.iter().map(|row| row.why).collect();
        assert_eq!(why, [WhyNot::Total], "{total}");
    }
}

#[test]
fn of_a_list_of_several_currencies_only_prices_in_that_of_the_comparison_are_offered() {
    let mixed = "Modell\tSkick\tPris\nDell Latitude 5420\tBegagnad\tSEK 3,690.00\n\
        Lenovo ThinkPad E14 Gen 6\tNy\t€ 690\nHP EliteBook 840 G8\tBegagnad\t4 290:-\n\
        Lenovo ThinkPad T480\tBegagnad\t$590\nDell Latitude 5420\tBegagnad\t3 500\n";
    let prices = |currency| {
        let mut settings = settings();
        settings.currency = Some(currency);
        let offers = read(mixed, &settings).expect("a price list");
        assert_eq!(offers.currency, None);
        let prices: Vec<_> = offers.offered.iter().map(|of| of.price.value()).collect();
        let others = offers.not_offered.iter().map(|row| row.why);
        (
            prices,
            others.filter(|why| *why == WhyNot::OtherCurrency).count(),
        )
    };
    assert_eq!(prices(Currency::Sek), (vec![3_690.0, 4_290.0, 3_500.0], 2));
    assert_eq!(prices(Currency::Eur), (vec![690.0, 3_500.0], 3));
    // The heading does not speak for a price that says otherwise.
    let mut settings = settings();
    settings.currency = Some(Currency::Sek);
    let headed = "Modell;Pris SEK\nDell Latitude 5420;3 690\nHP EliteBook 840 G8;€ 490\n";
    let offers = read(headed, &settings).expect("a price list");
    assert_eq!(
        (offers.currency, offers.offered.len()),
        (Some(Currency::Sek), 1)
    );
    // All alike, or said above: the list as a whole is in another one, which is told.
    let euro = "Modell;Pris\nDell Latitude 5420;€ 390\nHP EliteBook 840 G8;€ 490\n";
    let offers = read(euro, &settings).expect("a price list");
    assert_eq!(
        (offers.currency, offers.offered.len()),
        (Some(Currency::Eur), 2)
    );
}

#[test]
fn a_person_says_what_a_column_is() {
    let text = "Sak;A;B\nDell Latitude 5420;3490;4490\n";
    let mut settings = settings();
    settings.roles.insert(0, Some(OfferRole::Model));
    settings.roles.insert(1, None);
    settings.roles.insert(2, Some(OfferRole::Price));
    let offers = read(text, &settings).expect("a list");
    assert_eq!(offers.offered[0].price.value(), 4_490.0);
    assert_eq!(offers.offered[0].certainty, Certainty::Sure);
}

#[test]
fn offers_become_options_of_a_group_without_a_share() {
    let offers = of("Modell;Skick;Ålder;Pris;Garanti;Antal\n\
         Dell Latitude 5420;Rekond;5 år;3490;12 mån;125\n\
         Acme Notebook 14;Ny;;8990;36 mån;\n\
         Mystisk låda;Ny;;990;;\n");
    let before = PresetId::StaffLaptops.scenario();
    let after = enter(&offers.offered, &before, 0).expect("within the limits");
    assert!(validate(&after).is_ok());
    let options = &after.groups[0].options;
    assert_eq!(options.len(), before.groups[0].options.len() + 3);
    let [first, second, third] = &options[options.len() - 3..] else {
        panic!("three more");
    };
    assert_eq!(first.device.as_deref(), Some("dell-latitude-5420"));
    assert_eq!(first.offer.price, Some(3_490.0));
    assert_eq!(first.offer.age_at_purchase_years, Some(5.0));
    assert_eq!(first.offer.warranty.months, Some(12.0));
    // 125 of 250.
    assert_eq!(first.most_share_percent, Some(50.0));
    assert_eq!(
        second.specification.name.as_deref(),
        Some("Acme Notebook 14")
    );
    assert_eq!(second.specification.class, Some(DeviceClass::Laptop));
    assert_eq!(third.specification.class, Some(DeviceClass::Laptop));
    assert!(
        options
            .iter()
            .skip(options.len() - 3)
            .all(|of| of.share_percent == 0.0)
    );
    // The rest is as it was.
    assert_eq!(
        after.groups[0].options[..options.len() - 3],
        before.groups[0].options[..]
    );
    assert!(enter(&[], &before, 0).is_none());
    assert!(enter(&offers.offered, &before, 9).is_none());
    let many: Vec<_> = offers.offered.iter().cycle().take(200).cloned().collect();
    assert!(enter(&many, &before, 0).is_none());
}

#[test]
fn what_is_no_list_is_refused() {
    let fault = |text: &str| read(text, &settings()).expect_err("no list").fault;
    assert_eq!(fault(""), Fault::Empty);
    assert_eq!(fault("\n\n"), Fault::Empty);
    assert_eq!(fault("PK\u{3}\u{4}\u{0}"), Fault::NotText);
    let long = "Modell;Pris\n".to_owned() + &"x;1\n".repeat(6_000);
    let error = read(&long, &settings()).expect_err("too many rows");
    assert_eq!((error.fault, error.row), (Fault::TooManyRows, Some(5_001)));
}
