//! What a column of a price list can say.

/// What a column says of what is offered; a list has one column for each at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OfferRole {
    Model,
    Maker,
    Class,
    /// New or refurbished.
    Condition,
    /// How old it is, or from which year.
    Age,
    /// What one costs.
    Price,
    Warranty,
    /// How many there are.
    Quantity,
    Memory,
    Storage,
}

impl OfferRole {
    pub const ALL: [Self; 10] = [
        Self::Model,
        Self::Maker,
        Self::Class,
        Self::Condition,
        Self::Age,
        Self::Price,
        Self::Warranty,
        Self::Quantity,
        Self::Memory,
        Self::Storage,
    ];

    /// The word that stands for it; never translated.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Model => "model",
            Self::Maker => "maker",
            Self::Class => "class",
            Self::Condition => "condition",
            Self::Age => "age",
            Self::Price => "price",
            Self::Warranty => "warranty",
            Self::Quantity => "quantity",
            Self::Memory => "memory",
            Self::Storage => "storage",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
}

/// A column of a price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferColumn {
    /// Its name, as it stands in the heading.
    pub name: String,
    /// `None`: it is not used.
    pub role: Option<OfferRole>,
    /// The first cells that are not empty, three at most.
    pub examples: Vec<String>,
}
