//! Labels that a purchase can ask for.

/// A label that a purchasing requirement can ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certificate {
    /// Energy Star.
    #[default]
    EnergyStar,
    /// TCO Certified.
    TcoCertified,
    /// EPEAT, lowest level.
    EpeatBronze,
    /// EPEAT, middle level.
    EpeatSilver,
    /// EPEAT, highest level.
    EpeatGold,
}

impl Certificate {
    /// Every certificate, in the order in which lists show them.
    pub const ALL: [Self; 5] = [
        Self::EnergyStar,
        Self::TcoCertified,
        Self::EpeatBronze,
        Self::EpeatSilver,
        Self::EpeatGold,
    ];

    /// The name used in saved scenarios.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::EnergyStar => "energy-star",
            Self::TcoCertified => "tco-certified",
            Self::EpeatBronze => "epeat-bronze",
            Self::EpeatSilver => "epeat-silver",
            Self::EpeatGold => "epeat-gold",
        }
    }

    /// The certificate with this [`id`](Self::id), if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|certificate| certificate.id() == id)
    }

    /// Whether holding this certificate also meets a demand for `asked`: the EPEAT levels are
    /// nested, the others stand for themselves.
    #[must_use]
    pub const fn meets(self, asked: Self) -> bool {
        match asked {
            Self::EnergyStar => matches!(self, Self::EnergyStar),
            Self::TcoCertified => matches!(self, Self::TcoCertified),
            Self::EpeatBronze => {
                matches!(
                    self,
                    Self::EpeatBronze | Self::EpeatSilver | Self::EpeatGold
                )
            }
            Self::EpeatSilver => matches!(self, Self::EpeatSilver | Self::EpeatGold),
            Self::EpeatGold => matches!(self, Self::EpeatGold),
        }
    }
}
