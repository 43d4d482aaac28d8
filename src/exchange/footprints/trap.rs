//! What has to be known of rows before their figures are used.

/// What is wrong with a row, or lacking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trap {
    /// No total that is a number.
    NoTotal,
    /// The total is not in kilograms, or no device emits so little or so much.
    OtherUnit,
    /// The share of use is not stated, and those of the others do not make up for it.
    NoUseRatio,
    /// The share of use is not stated; the others are added up.
    UseRatioFromOthers,
    /// A share below 0 or above 1.
    RatioOutOfRange,
    /// The electricity of a year is not stated: that of the kind of device is used.
    NoElectricity,
    /// How long the manufacturer counts with it is not stated.
    NoLifetime,
    /// The manufacturer states an uncertainty as large as the figure.
    LargeError,
    /// The kind is written otherwise than usual, or does not fit the name.
    KindMisspelt,
    /// A kind of device that is not compared.
    OtherKind,
    /// The same device with the same figures stands in a row before.
    Duplicate,
    /// Fewer cells than the heading has.
    CutOff,
}

impl Trap {
    pub const ALL: [Self; 12] = [
        Self::NoTotal,
        Self::OtherUnit,
        Self::NoUseRatio,
        Self::UseRatioFromOthers,
        Self::RatioOutOfRange,
        Self::NoElectricity,
        Self::NoLifetime,
        Self::LargeError,
        Self::KindMisspelt,
        Self::OtherKind,
        Self::Duplicate,
        Self::CutOff,
    ];

    /// Whether such a row is left out of the catalogue.
    pub fn leaves_out(self) -> bool {
        matches!(
            self,
            Self::NoTotal | Self::OtherUnit | Self::NoUseRatio | Self::OtherKind | Self::Duplicate
        )
    }
}

/// Rows of which something has to be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trapped {
    pub trap: Trap,
    /// From 1, the heading included; rising.
    pub rows: Vec<u32>,
}
