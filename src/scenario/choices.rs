//! The closed sets of words of the format.

use crate::document::choice;

choice! {
    /// How the devices of an option are had.
    pub enum Sourcing {
        /// Bought new.
        New = "new",
        /// Bought refurbished.
        Refurbished = "refurbished",
        /// Kept: what is in use stays in use.
        Keep = "keep",
        /// Handed down from another group.
        HandedDown = "handed-down",
    }
}

choice! {
    /// Which currency every amount of the scenario is in. Nothing is ever converted.
    pub enum Currency {
        Sek = "SEK",
        Eur = "EUR",
        Nok = "NOK",
        Dkk = "DKK",
        Isk = "ISK",
        Chf = "CHF",
        Gbp = "GBP",
        Pln = "PLN",
        Czk = "CZK",
        Huf = "HUF",
        Ron = "RON",
        Usd = "USD",
    }
}

choice! {
    /// Whether amounts are compared with VAT.
    pub enum Vat {
        /// Without: whoever buys gets it back.
        Excluded = "excluded",
        /// With the VAT of everything that is bought of others: whoever buys gets none of it back.
        Included = "included",
    }
}

choice! {
    /// How the embodied carbon of a device is shared between its first and its second user.
    pub enum Allocation {
        /// The first user carries all of it.
        CutOff = "cut-off",
        /// Each user carries half.
        HalfAndHalf = "half-and-half",
        /// Each user carries the share of the years.
        ByTime = "by-time",
    }
}

impl Allocation {
    /// In the order of the declaration.
    pub const ALL: [Allocation; 3] = [
        Allocation::CutOff,
        Allocation::HalfAndHalf,
        Allocation::ByTime,
    ];
}

choice! {
    /// When what is in use today is replaced.
    #[derive(Default)]
    pub enum ReplacementTime {
        /// Each cohort when it is due.
        #[default]
        WhenDue = "when-due",
        /// Everything at the start.
        Now = "now",
        /// Each cohort a year after it is due.
        YearLonger = "a-year-longer",
    }
}

choice! {
    /// What the best mix has least of.
    #[derive(Default)]
    pub enum Objective {
        #[default]
        LeastCost = "least-cost",
        LeastCarbon = "least-carbon",
    }
}

choice! {
    /// Which figure stands for the embodied carbon of a device.
    pub enum FootprintSource {
        /// The median of its class: the same on both sides of a comparison.
        ClassMedian = "class-median",
        /// The report of its manufacturer, where there is one.
        Manufacturer = "manufacturer",
        /// ADEME's Base Empreinte, by way of Impact CO2.
        NegaOctet = "negaoctet",
        /// IVL Swedish Environmental Research Institute.
        Ivl = "ivl",
    }
}

choice! {
    /// What happens when a device fails inside its warranty.
    pub enum WarrantyKind {
        /// The device is carried to the seller.
        CarryIn = "carry-in",
        /// The seller fetches it.
        PickUp = "pick-up",
        /// Repaired on site the next business day.
        OnSite = "on-site-next-business-day",
        /// Swapped at once for one from a pool.
        SwapPool = "swap-pool",
    }
}

choice! {
    /// What a requirement is about.
    pub enum RequirementKind {
        /// Security updates until the end of the year in `value`.
        UpdatesUntil = "updates-until",
        /// At least the months of warranty in `value`.
        WarrantyMonths = "warranty-months",
        /// A battery with at least the percentage of its capacity in `value`.
        BatteryHealth = "battery-health-percent",
        /// The certificate in `certificate`.
        Certificate = "certificate",
        /// Data is wiped to a certified standard when the device leaves.
        CertifiedWipe = "certified-wipe",
        /// The supplier accepts the social terms: the ILO core conventions, article 32 of the UN
        /// Convention on the Rights of the Child, labour and social-security law where it is made.
        SocialTerms = "social-terms",
        /// A plan for take-back and final handling.
        TakeBack = "take-back",
        /// At most as many models as in `value`.
        MaxModels = "max-models",
    }
}
