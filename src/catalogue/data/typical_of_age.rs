//! Typical devices that have been in use for some years, for lists that say no more of a device than
//! its class and the year in which it was new.
//!
//! As old as they say in the year in which these tables were last gone through. What the columns are
//! worth:
//!
//! - Specifications are examples of ours, by what was commonly ordered in the year: the processor of
//!   that year's models in the list of devices, memory and storage as they were sold.
//! - Footprint and electricity are the medians of the class, whose reports are from 2015 to 2023: the
//!   same on both sides of a comparison.
//! - Updates: eight years ago business machines came with the eighth generation of Intel's
//!   processors, which run Windows 11. Chromebooks, tablets and phones have a span from when they
//!   were new; a list that has the model's own date should state it.

use std::sync::OnceLock;

use super::super::Device;
use super::defaults::{CHROMEBOOK_UPDATE_YEARS, PHONE_UPDATE_YEARS, TABLET_UPDATE_YEARS};
use super::devices::{
    Row, all_in_one, chromebook, laptop, micro, monitor, phone, server, small, tablet, tower,
};

/// How old they are, in the order in which each class has them.
pub const AGES: [u16; 4] = [2, 4, 6, 8];

/// Every one of them, grouped by class, the youngest first; made from the table at first use.
pub fn all() -> &'static [Device] {
    static ALL: OnceLock<Vec<Device>> = OnceLock::new();
    ALL.get_or_init(|| ROWS.iter().map(Row::device).collect())
}

/// In each class one for each of [`AGES`].
#[rustfmt::skip] // one device a line, as in a table
static ROWS: &[Row] = &[
    laptop("laptop-typical-2", "Typical laptop, 2 years old", 2024).spec(Some(16_000.0), 16.0, 512.0).screen(14.0).battery(9.0),
    laptop("laptop-typical-4", "Typical laptop, 4 years old", 2022).spec(Some(9_800.0), 16.0, 256.0).screen(14.0).battery(8.0),
    laptop("laptop-typical-6", "Typical laptop, 6 years old", 2020).spec(Some(6_300.0), 8.0, 256.0).screen(14.0).battery(8.0),
    laptop("laptop-typical-8", "Typical laptop, 8 years old", 2018).spec(Some(5_890.0), 8.0, 256.0).screen(14.0).battery(8.0),

    chromebook("chromebook-typical-2", "Typical Chromebook, 2 years old", 2024).spec(Some(5_594.0), 8.0, 64.0).screen(11.6).battery(10.0).estimated(&CHROMEBOOK_UPDATE_YEARS),
    chromebook("chromebook-typical-4", "Typical Chromebook, 4 years old", 2022).spec(Some(2_900.0), 4.0, 32.0).screen(11.6).battery(9.0).estimated(&CHROMEBOOK_UPDATE_YEARS),
    chromebook("chromebook-typical-6", "Typical Chromebook, 6 years old", 2020).spec(Some(1_577.0), 4.0, 32.0).screen(11.6).battery(9.0).estimated(&CHROMEBOOK_UPDATE_YEARS),
    chromebook("chromebook-typical-8", "Typical Chromebook, 8 years old", 2018).spec(Some(1_100.0), 4.0, 32.0).screen(11.6).battery(9.0).estimated(&CHROMEBOOK_UPDATE_YEARS),

    micro("desktop-micro-typical-2", "Typical micro desktop, 2 years old", 2024).spec(Some(20_000.0), 16.0, 512.0),
    micro("desktop-micro-typical-4", "Typical micro desktop, 4 years old", 2022).spec(Some(16_000.0), 16.0, 256.0),
    micro("desktop-micro-typical-6", "Typical micro desktop, 6 years old", 2020).spec(Some(9_500.0), 8.0, 256.0),
    micro("desktop-micro-typical-8", "Typical micro desktop, 8 years old", 2018).spec(Some(7_000.0), 8.0, 256.0),

    small("desktop-small-typical-2", "Typical small desktop, 2 years old", 2024).spec(Some(27_000.0), 16.0, 512.0),
    small("desktop-small-typical-4", "Typical small desktop, 4 years old", 2022).spec(Some(19_000.0), 16.0, 256.0),
    small("desktop-small-typical-6", "Typical small desktop, 6 years old", 2020).spec(Some(12_000.0), 8.0, 256.0),
    small("desktop-small-typical-8", "Typical small desktop, 8 years old", 2018).spec(Some(9_000.0), 8.0, 256.0),

    tower("desktop-tower-typical-2", "Typical tower desktop, 2 years old", 2024).spec(Some(27_000.0), 16.0, 512.0),
    tower("desktop-tower-typical-4", "Typical tower desktop, 4 years old", 2022).spec(Some(22_000.0), 16.0, 512.0),
    tower("desktop-tower-typical-6", "Typical tower desktop, 6 years old", 2020).spec(Some(13_000.0), 16.0, 512.0),
    tower("desktop-tower-typical-8", "Typical tower desktop, 8 years old", 2018).spec(Some(9_500.0), 8.0, 256.0),

    all_in_one("all-in-one-typical-2", "Typical all-in-one, 2 years old", 2024).spec(Some(20_000.0), 16.0, 512.0).screen(24.0),
    all_in_one("all-in-one-typical-4", "Typical all-in-one, 4 years old", 2022).spec(Some(16_000.0), 16.0, 256.0).screen(24.0),
    all_in_one("all-in-one-typical-6", "Typical all-in-one, 6 years old", 2020).spec(Some(10_000.0), 8.0, 256.0).screen(24.0),
    all_in_one("all-in-one-typical-8", "Typical all-in-one, 8 years old", 2018).spec(Some(7_500.0), 8.0, 256.0).screen(23.8),

    monitor("monitor-typical-2", "Typical monitor, 2 years old", 2024).screen(23.8),
    monitor("monitor-typical-4", "Typical monitor, 4 years old", 2022).screen(23.8),
    monitor("monitor-typical-6", "Typical monitor, 6 years old", 2020).screen(23.8),
    monitor("monitor-typical-8", "Typical monitor, 8 years old", 2018).screen(23.8),

    tablet("tablet-typical-2", "Typical tablet, 2 years old", 2024).spec(None, 4.0, 64.0).screen(10.9).battery(9.0).estimated(&TABLET_UPDATE_YEARS),
    tablet("tablet-typical-4", "Typical tablet, 4 years old", 2022).spec(None, 3.0, 64.0).screen(10.2).battery(8.0).estimated(&TABLET_UPDATE_YEARS),
    tablet("tablet-typical-6", "Typical tablet, 6 years old", 2020).spec(None, 3.0, 32.0).screen(10.2).battery(8.0).estimated(&TABLET_UPDATE_YEARS),
    tablet("tablet-typical-8", "Typical tablet, 8 years old", 2018).spec(None, 2.0, 32.0).screen(9.7).battery(8.0).estimated(&TABLET_UPDATE_YEARS),

    phone("phone-typical-2", "Typical phone, 2 years old", 2024).spec(None, 6.0, 128.0).screen(6.2).battery(18.0).estimated(&PHONE_UPDATE_YEARS),
    phone("phone-typical-4", "Typical phone, 4 years old", 2022).spec(None, 4.0, 128.0).screen(6.1).battery(16.0).estimated(&PHONE_UPDATE_YEARS),
    phone("phone-typical-6", "Typical phone, 6 years old", 2020).spec(None, 4.0, 64.0).screen(6.1).battery(15.0).estimated(&PHONE_UPDATE_YEARS),
    phone("phone-typical-8", "Typical phone, 8 years old", 2018).spec(None, 3.0, 64.0).screen(5.5).battery(14.0).estimated(&PHONE_UPDATE_YEARS),

    server("server-typical-2", "Typical server, 2 years old", 2024).spec(Some(60_000.0), 256.0, 4_000.0),
    server("server-typical-4", "Typical server, 4 years old", 2022).spec(Some(45_000.0), 128.0, 4_000.0),
    server("server-typical-6", "Typical server, 6 years old", 2020).spec(Some(32_000.0), 128.0, 4_000.0),
    server("server-typical-8", "Typical server, 8 years old", 2018).spec(Some(28_000.0), 128.0, 4_000.0),
];
