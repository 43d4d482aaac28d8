//! What is said of a number that is entered, or that the catalogue supplies.

use super::unit::Unit;

/// A number that is entered, or that the catalogue supplies.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub unit: Unit,
    pub place: Place,
    pub variation: Variation,
    /// Where to look for a value at which the answer changes, in the unit of the inputs: what
    /// somebody somewhere might decide or meet. Without it, about the value itself.
    pub searched: Option<&'static (f64, f64)>,
    /// Whether the default differs by class of device.
    pub is_by_class: bool,
    /// Whether cost and carbon are straight lines over it.
    pub is_straight: bool,
    /// Whether somebody knows it from their own work, or can find it out.
    pub is_known_at_work: bool,
    pub edited: Edited,
    pub rival: Rival,
}

/// Where a number stands in the scenario format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nowhere: the catalogue's alone, called like this beside the others.
    Nowhere(&'static str),
    /// Below the scenario, for all options.
    Scenario(&'static str),
    /// Below an option; `#` is the index of an entry.
    Option(&'static str),
}

/// Whether a number could be something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variation {
    /// It is taken as it is.
    Fixed,
    /// It is not known exactly, whoever says what it is: what is entered about things to come.
    Uncertain,
    /// It is not known until it is entered: quotes, tariffs, what an organisation knows of itself.
    Quoted,
    /// It is decided.
    Chosen,
}

/// How a number is edited.
#[derive(Clone, Copy, Debug)]
pub struct Edited {
    /// The name of its field, for tests and host pages; empty where it has none.
    pub name: &'static str,
    pub part: Part,
    /// Its place among the others in that part, from the first.
    pub order: u8,
    /// What the buttons beside the field add or take away; no buttons at 0.
    pub step: u8,
    /// Whether an empty field stands for the default.
    pub can_be_empty: bool,
    /// Of a number for all options: whether it is told where it differs between kinds of devices. If
    /// not, that of the first option stands for all.
    pub is_by_kind: bool,
}

/// The part of the page in which a number is edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Nowhere,
    /// Beside what it is about.
    Beside,
    /// In the details of an offer: what the device itself is,
    Device,
    /// what is put in,
    Upgrade,
    /// the battery,
    Battery,
    /// the warranty,
    Warranty,
    /// accidents, loss and theft,
    Accidents,
    /// what is paid a month,
    Lease,
    /// what comes with a device and what belongs to its price,
    ComesWith,
    /// how long a repair takes,
    Waiting,
    /// updates that are bought,
    Updates,
    /// what happens when the device leaves,
    Leaving,
    /// and how much of a group may be equipped this way.
    Bounds,
    /// Among the assumptions.
    Assumptions,
}

/// Another field of the format that says the same in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rival {
    None,
    /// Where that is entered this means nothing; whoever enters this gives that up.
    Stronger(&'static str),
    /// Whoever enters this, or takes it back, gives that up.
    Weaker(&'static str),
}

impl Row {
    const fn new(place: Place, unit: Unit) -> Self {
        Self {
            unit,
            place,
            variation: Variation::Fixed,
            searched: None,
            is_by_class: false,
            is_straight: false,
            is_known_at_work: true,
            edited: Edited {
                name: "",
                part: Part::Nowhere,
                order: 0,
                step: 0,
                is_by_kind: false,
                can_be_empty: false,
            },
            rival: Rival::None,
        }
    }

    /// A number that all options share.
    pub(super) const fn of_all(path: &'static str, unit: Unit) -> Self {
        Self::new(Place::Scenario(path), unit)
    }

    /// A number that each option has.
    pub(super) const fn of_option(path: &'static str, unit: Unit) -> Self {
        Self::new(Place::Option(path), unit)
    }

    /// A number that cannot be entered.
    pub(super) const fn of_catalogue(name: &'static str, unit: Unit) -> Self {
        Self::new(Place::Nowhere(name), unit)
    }

    pub(super) const fn uncertain(self) -> Self {
        Self {
            variation: Variation::Uncertain,
            ..self
        }
    }

    pub(super) const fn quoted(self) -> Self {
        Self {
            variation: Variation::Quoted,
            ..self
        }
    }

    pub(super) const fn chosen(self) -> Self {
        Self {
            variation: Variation::Chosen,
            ..self
        }
    }

    pub(super) const fn searched(self, range: &'static (f64, f64)) -> Self {
        Self {
            searched: Some(range),
            ..self
        }
    }

    pub(super) const fn by_class(self) -> Self {
        Self {
            is_by_class: true,
            ..self
        }
    }

    pub(super) const fn straight(self) -> Self {
        Self {
            is_straight: true,
            ..self
        }
    }

    /// Hardly anybody knows it.
    pub(super) const fn of_experts(self) -> Self {
        Self {
            is_known_at_work: false,
            ..self
        }
    }

    const fn edited(
        self,
        name: &'static str,
        (part, order): (Part, u8),
        can_be_empty: bool,
    ) -> Self {
        let edited = Edited {
            name,
            part,
            order,
            can_be_empty,
            ..self.edited
        };
        Self { edited, ..self }
    }

    /// Edited beside what it is about, where there always is a number.
    pub(super) const fn beside(self, name: &'static str) -> Self {
        self.edited(name, (Part::Beside, 0), false)
    }

    /// Edited in the row of an option.
    pub(super) const fn in_row(self, name: &'static str) -> Self {
        self.edited(name, (Part::Beside, 0), true)
    }

    /// Edited in a part of the details of an offer.
    pub(super) const fn in_details(self, name: &'static str, part: Part, order: u8) -> Self {
        self.edited(name, (part, order), true)
    }

    /// Edited among the assumptions.
    pub(super) const fn assumed(self, name: &'static str, order: u8) -> Self {
        self.edited(name, (Part::Assumptions, order), false)
    }

    /// The range is told where the number differs between kinds of devices.
    pub(super) const fn by_kind(self) -> Self {
        let edited = Edited {
            is_by_kind: true,
            ..self.edited
        };
        Self { edited, ..self }
    }

    pub(super) const fn step(self, step: u8) -> Self {
        let edited = Edited {
            step,
            ..self.edited
        };
        Self { edited, ..self }
    }

    pub(super) const fn rival(self, rival: Rival) -> Self {
        Self { rival, ..self }
    }
}
