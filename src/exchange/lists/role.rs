//! What the columns of a list say.

/// A closed set that has a word for programs for each of its members.
pub trait Word: Copy + PartialEq + 'static {
    fn all() -> &'static [Self];

    /// The word that stands for it; never translated.
    fn word(self) -> &'static str;

    fn from_word(word: &str) -> Option<Self> {
        Self::all().iter().copied().find(|one| one.word() == word)
    }
}

/// Declares one: `enum Name { Variant = "word" }`.
macro_rules! words {
    ($(#[$doc:meta])* pub enum $name:ident {
        $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
        }

        impl Word for $name {
            fn all() -> &'static [Self] {
                Self::ALL
            }

            fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }
    };
}

pub(super) use words;

words! {
    /// What a column says of the devices; a list has one column for each at most.
    pub enum Role {
        /// The model, with or without its maker.
        Model = "model",
        /// The maker's number of the model.
        ModelNumber = "model-number",
        /// What kind of device it is.
        Class = "class",
        Maker = "maker",
        /// What the device is called.
        Name = "name",
        Serial = "serial",
        /// How many devices the row stands for.
        Quantity = "quantity",
        /// When it was bought, or taken into use as new.
        Purchased = "purchased",
        /// Since when it has been managed.
        Enrolled = "enrolled",
        /// When it was last seen.
        LastSeen = "last-seen",
        /// What one cost.
        Price = "price",
        Status = "status",
        /// That, or when, it went out of use.
        RetiredOn = "retired-on",
        /// Where it is.
        Place = "place",
        /// The part of the organisation that has it.
        Unit = "unit",
        /// Who uses it.
        User = "user",
        /// Whether it belongs to the organisation.
        Owner = "owner",
        System = "system",
        Memory = "memory",
        Storage = "storage",
        /// When its security updates end.
        UpdatesUntil = "updates-until",
        /// How long the warranty is.
        Warranty = "warranty",
        Note = "note",
    }
}

impl Role {
    pub(super) const COUNT: usize = Self::ALL.len();

    /// Whether dates stand in the column.
    pub fn is_date(self) -> bool {
        matches!(
            self,
            Self::Purchased | Self::Enrolled | Self::LastSeen | Self::UpdatesUntil
        )
    }
}
