//! The criteria of the Swedish National Agency for Public Procurement for computers, screens, tablets
//! and phones, by what they are about: names shortened, levels and ids as the agency lists them.

use crate::text::{DocumentWords, fill};

/// Under which heading something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Warranty,
    SpareParts,
    Battery,
    Wiping,
    Labels,
    Social,
    TakeBack,
    Refurbishing,
    Updates,
    Models,
}

impl Subject {
    /// In the order of the document.
    pub const ALL: [Subject; 10] = [
        Subject::Warranty,
        Subject::SpareParts,
        Subject::Battery,
        Subject::Wiping,
        Subject::Labels,
        Subject::Social,
        Subject::TakeBack,
        Subject::Refurbishing,
        Subject::Updates,
        Subject::Models,
    ];

    pub fn title(self, words: DocumentWords) -> &'static str {
        match self {
            Subject::Warranty => words.tender_warranty(),
            Subject::SpareParts => words.tender_spare_parts(),
            Subject::Battery => words.tender_battery(),
            Subject::Wiping => words.tender_wiping(),
            Subject::Labels => words.tender_labels(),
            Subject::Social => words.tender_social(),
            Subject::TakeBack => words.tender_take_back(),
            Subject::Refurbishing => words.tender_refurbishing(),
            Subject::Updates => words.tender_updates(),
            Subject::Models => words.tender_models(),
        }
    }
}

/// What a criterion is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    New,
    Reused,
    Both,
    Service,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Core,
    Advanced,
    Both,
}

/// How something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Contract,
    Specification,
    Award,
}

impl Kind {
    pub fn name(self, words: DocumentWords) -> &'static str {
        match self {
            Kind::Contract => words.tender_contract(),
            Kind::Specification => words.tender_specification(),
            Kind::Award => words.tender_award_kind(),
        }
    }
}

/// A criterion. What the agency's list does not say is not made up.
#[derive(Clone, Copy)]
pub struct Criterion {
    pub subject: Subject,
    pub of: For,
    level: Option<Level>,
    kind: Option<Kind>,
    id: Option<&'static str>,
    /// Whether it is in the older set.
    is_of_2018: bool,
    name: fn(DocumentWords) -> &'static str,
    asks: fn(DocumentWords) -> &'static str,
}

impl Criterion {
    const fn new(
        subject: Subject,
        of: For,
        name: fn(DocumentWords) -> &'static str,
        asks: fn(DocumentWords) -> &'static str,
    ) -> Self {
        Self {
            subject,
            of,
            level: None,
            kind: None,
            id: None,
            is_of_2018: false,
            name,
            asks,
        }
    }

    const fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    const fn kind(mut self, kind: Kind) -> Self {
        self.kind = Some(kind);
        self
    }

    const fn id(mut self, id: &'static str) -> Self {
        self.id = Some(id);
        self
    }

    const fn of_2018(mut self) -> Self {
        self.is_of_2018 = true;
        self
    }

    /// "Product guarantee (new and refurbished, core level, contract clause, id 11184:1): at least 1
    /// year."
    pub fn told(&self, words: DocumentWords) -> String {
        let of = match self.of {
            For::New => words.tender_for_new(),
            For::Reused => words.tender_for_reused(),
            For::Both => words.tender_for_both(),
            For::Service => words.tender_for_service(),
        };
        let mut about = vec![of.to_owned()];
        let level = self.level.map(|level| match level {
            Level::Core => words.tender_core(),
            Level::Advanced => words.tender_advanced(),
            Level::Both => words.tender_core_and_advanced(),
        });
        about.extend(level.map(str::to_owned));
        about.extend(self.kind.map(|kind| kind.name(words).to_owned()));
        match (self.id, self.is_of_2018) {
            (Some(id), true) => about.push(fill(words.tender_id_of_2018(), &[("id", id)])),
            (Some(id), false) => about.push(fill(words.tender_id(), &[("id", id)])),
            (None, true) => about.push(words.tender_of_2018().to_owned()),
            (None, false) => {}
        }
        let about = about.join(", ");
        let values = [
            ("name", (self.name)(words)),
            ("about", &about),
            ("asks", (self.asks)(words)),
        ];
        fill(words.tender_criterion(), &values)
    }
}

use DocumentWords as W;

/// All of them, by subject.
pub const CRITERIA: [Criterion; 16] = [
    Criterion::new(
        Subject::Warranty,
        For::Both,
        W::tender_guarantee,
        W::tender_guarantee_core,
    )
    .level(Level::Core)
    .kind(Kind::Contract)
    .id("11184:1"),
    Criterion::new(
        Subject::Warranty,
        For::New,
        W::tender_guarantee,
        W::tender_guarantee_advanced,
    )
    .level(Level::Advanced)
    .kind(Kind::Contract),
    Criterion::new(
        Subject::Warranty,
        For::New,
        W::tender_longer,
        W::tender_longer_asks,
    )
    .level(Level::Core)
    .kind(Kind::Award)
    .id("11189")
    .of_2018(),
    Criterion::new(
        Subject::SpareParts,
        For::New,
        W::tender_spares,
        W::tender_spares_asks,
    )
    .level(Level::Both)
    .id("11185"),
    Criterion::new(
        Subject::SpareParts,
        For::New,
        W::tender_replaceable,
        W::tender_replaceable_asks,
    )
    .kind(Kind::Specification)
    .id("11186:1"),
    Criterion::new(
        Subject::Battery,
        For::Reused,
        W::tender_endurance,
        W::tender_endurance_asks,
    )
    .level(Level::Core)
    .kind(Kind::Specification),
    Criterion::new(
        Subject::Battery,
        For::New,
        W::tender_battery_life,
        W::tender_battery_life_asks,
    )
    .level(Level::Both)
    .kind(Kind::Specification)
    .id("11193")
    .of_2018(),
    Criterion::new(
        Subject::Battery,
        For::Both,
        W::tender_health,
        W::tender_health_asks,
    )
    .level(Level::Core)
    .kind(Kind::Specification),
    Criterion::new(
        Subject::Battery,
        For::Both,
        W::tender_protection,
        W::tender_protection_asks,
    )
    .level(Level::Core)
    .kind(Kind::Specification),
    Criterion::new(
        Subject::Wiping,
        For::Both,
        W::tender_deletion,
        W::tender_deletion_asks,
    )
    .level(Level::Advanced)
    .kind(Kind::Specification),
    Criterion::new(
        Subject::Wiping,
        For::Service,
        W::tender_collection,
        W::tender_collection_asks,
    )
    .level(Level::Core)
    .kind(Kind::Contract),
    Criterion::new(
        Subject::Social,
        For::Both,
        W::tender_ilo,
        W::tender_ilo_core,
    )
    .level(Level::Core),
    Criterion::new(
        Subject::Social,
        For::Both,
        W::tender_ilo,
        W::tender_ilo_advanced,
    )
    .level(Level::Advanced),
    Criterion::new(
        Subject::TakeBack,
        For::Service,
        W::tender_collection,
        W::tender_collection_asks,
    )
    .level(Level::Core)
    .kind(Kind::Contract),
    Criterion::new(
        Subject::TakeBack,
        For::Service,
        W::tender_report,
        W::tender_report_asks,
    )
    .level(Level::Core)
    .kind(Kind::Contract)
    .id("11180:1"),
    Criterion::new(
        Subject::Refurbishing,
        For::Reused,
        W::tender_process,
        W::tender_process_asks,
    )
    .level(Level::Core)
    .kind(Kind::Contract),
];
