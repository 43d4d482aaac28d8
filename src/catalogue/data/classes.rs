//! Class figures that stand in for a model.
//!
//! Medians of manufacturers' reports in Boavizta's table. Carbon outside use: the total less the
//! share of use, where a share is stated, to either side by the error the makers commonly state
//! (for servers the range of the middle 80 %, because their stated error is that of the use
//! phase). Where another source lies beyond that, the range reaches to it: a monitor is 69.8 kg by
//! NegaOctet and 520 by IVL. Electricity: the middle half of the rows. Usable rows for carbon / for electricity:
//!
//! | class | carbon | electricity | remark |
//! |---|---|---|---|
//! | laptop | 395 | 204 | without the 35 Chromebooks that are filed as laptops, by their name |
//! | Chromebook | 27 | 21 | without two that are filed as desktops |
//! | micro desktop | 36 | 19 | |
//! | small desktop | 46 | 26 | |
//! | tower | 52 | 39 | workstations included |
//! | all-in-one | 51 | 18 | 11 iMacs included |
//! | monitor | 257 | 224 | |
//! | tablet | 22 | 10 | electricity rounded for the iPad kind; Surface is 12–18 kWh |
//! | phone | 50 | 16 | |
//! | server | 55 | 48 | |

use super::super::{ClassDefaults, DeviceClass, FailureCurve, Figure};
use super::failure::{CHROMEBOOK, DESKTOP, LAPTOP, MONITOR, PHONE, SERVER, TABLET};
use super::sources::{
    ADEME_REFURBISHED, BOAVIZTA, IMPACT_CO2, IVL_PARTS, IVL_REUSE, SWEDISH_CRITERIA,
};

const NONE: Figure = Figure::proposal(0.0, 0.0, 0.0);

const SELDOM_DAMAGED: Figure = Figure::proposal(0.0, 0.003, 0.01);

const fn median(likely: f64, error_share: f64) -> Figure {
    Figure::calculated(
        (1.0 - error_share) * likely,
        likely,
        (1.0 + error_share) * likely,
        &BOAVIZTA,
    )
}

const fn between(low: f64, likely: f64, high: f64) -> Figure {
    Figure::calculated(low, likely, high, &BOAVIZTA)
}

// A quarter to either side: the source gives one value.
const fn negaoctet(production: f64, transport: f64, end_of_life: f64) -> Option<Figure> {
    let kg = production + transport + end_of_life;
    Some(Figure::source(0.75 * kg, kg, 1.25 * kg, &IMPACT_CO2))
}

// What reuse saves against a new device, by IVL's model: nearly all of it production, transport
// and waste of the new one.
const fn ivl(kg: f64) -> Option<Figure> {
    Some(Figure::source(0.75 * kg, kg, 1.25 * kg, &IVL_REUSE))
}

const fn price(sek: f64) -> Figure {
    Figure::proposal(0.7 * sek, sek, 1.4 * sek)
}

// A computer without a battery; the other classes differ from it.
const fn class(
    class: DeviceClass,
    embodied_kg: Figure,
    yearly_kwh: Figure,
    new_price_sek: f64,
    refurbished_price_sek: f64,
    failure: &'static FailureCurve,
) -> ClassDefaults {
    ClassDefaults {
        class,
        embodied_kg,
        yearly_kwh,
        lifetime_new_years: Figure::source(3.0, 5.0, 7.0, &ADEME_REFURBISHED),
        lifetime_refurbished_years: Figure::source(2.0, 3.0, 5.0, &ADEME_REFURBISHED),
        age_at_purchase_years: Figure::proposal(2.0, 3.0, 5.0),
        // Common for business models.
        warranty_new_months: Figure::proposal(12.0, 36.0, 48.0),
        warranty_refurbished_months: Figure::source(3.0, 12.0, 36.0, &SWEDISH_CRITERIA),
        setup_hours: Figure::proposal(0.3, 1.0, 2.5),
        has_battery: false,
        battery_life_new_years: NONE,
        battery_life_used_years: NONE,
        battery_price_sek: NONE,
        battery_kg: NONE,
        repair_price_sek: Figure::proposal(600.0, 1_500.0, 3_500.0),
        // It stands on a desk.
        accidents_pupils: SELDOM_DAMAGED,
        accidents_staff: SELDOM_DAMAGED,
        loss_pupils: NONE,
        loss_staff: NONE,
        new_price_sek: price(new_price_sek),
        refurbished_price_sek: price(refurbished_price_sek),
        failure,
        negaoctet_kg: None,
        ivl_kg: None,
    }
}

impl ClassDefaults {
    const fn with_battery(mut self, price_sek: f64, kg: Figure) -> Self {
        self.has_battery = true;
        self.battery_life_new_years = Figure::proposal(3.0, 4.0, 6.0);
        self.battery_life_used_years = Figure::proposal(1.0, 2.0, 3.0);
        self.battery_price_sek = Figure::proposal(0.5 * price_sek, price_sek, 2.0 * price_sek);
        self.battery_kg = kg;
        self
    }

    // What programmes of schools and organisations have reported, read as ranges of ours: damage 3 to
    // 24 % a year, loss 0.2 to 3 %. Little is known of phones that pupils have.
    const fn carried(mut self, accidents_pupils: Figure, accidents_staff: Figure) -> Self {
        self.accidents_pupils = accidents_pupils;
        self.accidents_staff = accidents_staff;
        self.loss_pupils = Figure::proposal(0.003, 0.015, 0.05);
        self.loss_staff = Figure::proposal(0.002, 0.005, 0.025);
        self
    }

    const fn lost_by_staff(mut self, loss: Figure) -> Self {
        self.loss_staff = loss;
        self
    }

    const fn never_carried(mut self) -> Self {
        self.accidents_pupils = NONE;
        self.accidents_staff = NONE;
        self
    }

    const fn living(mut self, new_years: Figure, refurbished_years: Figure) -> Self {
        self.lifetime_new_years = new_years;
        self.lifetime_refurbished_years = refurbished_years;
        self
    }

    // What the criteria for computers say nothing of.
    const fn warranted(mut self, new_months: Figure, setup_hours: Figure) -> Self {
        self.warranty_new_months = new_months;
        self.warranty_refurbished_months = Figure::proposal(3.0, 12.0, 36.0);
        self.setup_hours = setup_hours;
        self
    }

    // Where other sources lie outside the error that makers state, the range reaches them.
    const fn reaching(mut self, kg: f64) -> Self {
        if kg < self.embodied_kg.low {
            self.embodied_kg.low = kg;
        }
        if kg > self.embodied_kg.high {
            self.embodied_kg.high = kg;
        }
        self
    }

    const fn factors(self, negaoctet_kg: Option<Figure>, ivl_kg: Option<Figure>) -> Self {
        let mut class = self;
        if let Some(figure) = &negaoctet_kg {
            class = class.reaching(figure.likely);
        }
        if let Some(figure) = &ivl_kg {
            class = class.reaching(figure.likely);
        }
        class.negaoctet_kg = negaoctet_kg;
        class.ivl_kg = ivl_kg;
        class
    }
}

const LAPTOP_BATTERY: Figure = Figure::source(4.0, 8.0, 12.0, &IVL_PARTS);
// Longer ones are bought; Apple's own is a fact of Apple's devices.
const ONE_YEAR: Figure = Figure::proposal(12.0, 12.0, 36.0);
// Enrolled from afar, with unboxing, label and handing out.
const ENROLLED: Figure = Figure::proposal(0.05, 0.2, 0.5);
// A laptop's.
const CHROMEBOOK_BATTERY: Figure = Figure::proposal(4.0, 8.0, 12.0);
// By weight of cell against a laptop's.
const TABLET_BATTERY: Figure = Figure::proposal(2.0, 4.0, 6.0);
const PHONE_BATTERY: Figure = Figure::proposal(1.0, 2.0, 3.0);

/// In the order of [`DeviceClass::ALL`].
pub static CLASSES: [ClassDefaults; 10] = [
    class(
        DeviceClass::Laptop,
        median(244.6, 0.20),
        between(16.7, 19.5, 24.0),
        11_000.0,
        5_500.0,
        &LAPTOP,
    )
    .carried(
        Figure::proposal(0.04, 0.09, 0.18),
        Figure::proposal(0.01, 0.03, 0.06),
    )
    .with_battery(1_000.0, LAPTOP_BATTERY)
    .factors(negaoctet(170.0, 12.3, 2.79), ivl(280.0)),
    class(
        DeviceClass::Chromebook,
        median(167.0, 0.20),
        between(12.2, 13.8, 15.4),
        4_000.0,
        1_800.0,
        &CHROMEBOOK,
    )
    .carried(
        Figure::proposal(0.04, 0.10, 0.20),
        Figure::proposal(0.01, 0.03, 0.06),
    )
    .warranted(ONE_YEAR, ENROLLED)
    .with_battery(800.0, CHROMEBOOK_BATTERY),
    // One factor for desktops of every size at work, without a screen.
    class(
        DeviceClass::DesktopMicro,
        median(197.0, 0.22),
        between(29.4, 36.2, 42.3),
        8_000.0,
        3_900.0,
        &DESKTOP,
    )
    .factors(negaoctet(202.6, 1.8, 6.6), None),
    class(
        DeviceClass::DesktopSmall,
        median(256.3, 0.22),
        between(68.8, 74.7, 90.2),
        8_500.0,
        4_100.0,
        &DESKTOP,
    )
    .factors(negaoctet(202.6, 1.8, 6.6), None),
    class(
        DeviceClass::DesktopTower,
        median(318.2, 0.22),
        between(98.9, 117.3, 146.8),
        13_000.0,
        6_000.0,
        &DESKTOP,
    )
    .factors(negaoctet(202.6, 1.8, 6.6), None),
    class(
        DeviceClass::AllInOne,
        median(373.7, 0.22),
        between(60.8, 74.5, 93.6),
        11_500.0,
        5_200.0,
        &DESKTOP,
    ),
    class(
        DeviceClass::Monitor,
        median(357.0, 0.21),
        between(35.4, 40.9, 54.3),
        2_000.0,
        900.0,
        &MONITOR,
    )
    .living(
        Figure::source(4.0, 6.0, 9.0, &BOAVIZTA),
        Figure::proposal(3.0, 4.0, 6.0),
    )
    .warranted(
        Figure::proposal(12.0, 36.0, 60.0),
        Figure::proposal(0.1, 0.25, 0.5),
    )
    .factors(negaoctet(64.6, 1.3, 3.9), ivl(520.0)),
    class(
        DeviceClass::Tablet,
        median(74.0, 0.25),
        between(4.0, 5.0, 15.0),
        4_000.0,
        2_000.0,
        &TABLET,
    )
    .carried(
        Figure::proposal(0.025, 0.06, 0.15),
        Figure::proposal(0.01, 0.03, 0.07),
    )
    .living(
        Figure::source(2.0, 3.0, 5.0, &ADEME_REFURBISHED),
        Figure::source(1.0, 2.0, 4.0, &ADEME_REFURBISHED),
    )
    .warranted(ONE_YEAR, ENROLLED)
    .with_battery(900.0, TABLET_BATTERY)
    .factors(negaoctet(56.3, 3.4, 0.4), None),
    class(
        DeviceClass::Phone,
        median(55.5, 0.25),
        between(6.0, 7.0, 8.0),
        4_500.0,
        2_300.0,
        &PHONE,
    )
    .carried(
        Figure::proposal(0.04, 0.10, 0.20),
        Figure::proposal(0.02, 0.06, 0.15),
    )
    .lost_by_staff(Figure::proposal(0.002, 0.015, 0.05))
    .living(
        Figure::source(2.0, 3.0, 5.0, &ADEME_REFURBISHED),
        Figure::source(1.0, 2.0, 4.0, &ADEME_REFURBISHED),
    )
    .warranted(ONE_YEAR, ENROLLED)
    .with_battery(700.0, PHONE_BATTERY)
    .factors(negaoctet(83.0, 2.1, 0.2), ivl(55.0)),
    class(
        DeviceClass::Server,
        between(697.0, 1_278.0, 2_192.0),
        between(1_016.0, 1_529.0, 1_848.0),
        80_000.0,
        35_000.0,
        &SERVER,
    )
    .never_carried()
    .living(
        Figure::proposal(4.0, 5.0, 7.0),
        Figure::proposal(3.0, 4.0, 5.0),
    )
    .warranted(
        Figure::proposal(12.0, 36.0, 60.0),
        Figure::proposal(4.0, 8.0, 16.0),
    ),
];
