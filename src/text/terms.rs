//! The names of quantities, as they stand in a formula.

use super::words::Language;
use crate::quantity::Unit;
use crate::scalar::Term;

/// The name of a quantity: a noun phrase without a capital, as in "price per device × discount
/// factor". At the start of a line see [`sentence_start`](super::lists::sentence_start).
pub fn term(term: Term, language: Language) -> &'static str {
    language.words().term(term)
}

/// The unit in which the engine counts a quantity.
pub fn unit(term: Term) -> Unit {
    term.unit()
}

#[cfg(test)]
mod tests {
    use super::super::testing;
    use super::*;

    #[test]
    fn names_stand_in_formulas_without_a_capital() {
        assert_eq!(term(Term::Price, Language::English), "price per device");
        assert_eq!(term(Term::Price, Language::Swedish), "pris per enhet");
    }

    const TERMS: [Term; 116] = [
        Term::ValueWhenBought,
        Term::LifeLeft,
        Term::AgeToday,
        Term::AgeReceived,
        Term::UpgradePrice,
        Term::UpgradeParts,
        Term::WipeShare,
        Term::ReuseShare,
        Term::ResidualFactor,
        Term::ReceivedValue,
        Term::ReleasedPerYear,
        Term::NeededPerYear,
        Term::HandedPerYear,
        Term::Horizon,
        Term::PurchaseYear,
        Term::DeviceCount,
        Term::Share,
        Term::DiscountRate,
        Term::Price,
        Term::PlannedYears,
        Term::AgeAtPurchase,
        Term::DeviceCpuMark,
        Term::NeededCpuMark,
        Term::CpuGrowth,
        Term::DeviceMemory,
        Term::NeededMemory,
        Term::MemoryGrowth,
        Term::DeviceStorage,
        Term::NeededStorage,
        Term::StorageGrowth,
        Term::DeviceScreen,
        Term::NeededScreen,
        Term::DeviceBatteryHours,
        Term::NeededBatteryHours,
        Term::UpdatesUntil,
        Term::UpdateYears,
        Term::ModelYear,
        Term::ExtensionYears,
        Term::ExtensionPrice,
        Term::DeploymentHours,
        Term::ItHourlyCost,
        Term::WarrantyMonths,
        Term::WarrantyYearsBought,
        Term::WarrantyUpgradePrice,
        Term::WarrantyLimitMonths,
        Term::FailureRate,
        Term::FirstYearMultiplier,
        Term::RepairCost,
        Term::DowntimeHoursCovered,
        Term::DowntimeHoursUncovered,
        Term::DowntimeHourlyCost,
        Term::BatteryHealth,
        Term::BatteryLife,
        Term::BatteryWarrantyMonths,
        Term::BatteryPrice,
        Term::BatteryFootprint,
        Term::ElectricityUse,
        Term::ElectricityPrice,
        Term::EnergyPriceGrowth,
        Term::SupportPrice,
        Term::DisposalCost,
        Term::ResidualShare,
        Term::StatedResale,
        Term::ManufactureFootprint,
        Term::RefurbishingBurden,
        Term::RefurbishingParts,
        Term::GridIntensity,
        Term::GridDecline,
        Term::Displacement,
        Term::SparePoolShare,
        Term::OtherLife,
        Term::NeedCapCpu,
        Term::NeedCapMemory,
        Term::NeedCapStorage,
        Term::SoftwareCap,
        Term::ServiceLife,
        Term::Headroom,
        Term::BatteriesReplaced,
        Term::DevicesBought,
        Term::AllocatedShare,
        Term::ShareIfUsedAgain,
        Term::ChargePerDevice,
        Term::FailuresCovered,
        Term::FailuresUncovered,
        Term::YearsCovered,
        Term::YearsUncovered,
        Term::EnergyFactor,
        Term::GridFactor,
        Term::EndValue,
        Term::TierPrice,
        Term::Purchase,
        Term::Deployment,
        Term::WarrantyUpgrade,
        Term::Repairs,
        Term::Downtime,
        Term::Batteries,
        Term::Energy,
        Term::Support,
        Term::Disposal,
        Term::Resale,
        Term::TotalCost,
        Term::EquivalentAnnualCost,
        Term::CostPerUserYear,
        Term::AnnuityFactor,
        Term::Embodied,
        Term::UseCarbon,
        Term::TotalCarbon,
        Term::CarbonPerUserYear,
        Term::CarbonInYear,
        Term::AvoidedEmissions,
        Term::CarbonRepayTime,
        Term::CostOutsideWarranty,
        Term::CoveredShare,
        Term::EqualWarrantyPrice,
        Term::SparePoolCost,
        Term::UserYears,
    ];

    #[test]
    fn the_names_of_one_language_are_distinct() {
        for language in Language::ALL {
            for (index, one) in TERMS.iter().enumerate() {
                testing::check_rules(term(*one, language));
                for other in &TERMS[..index] {
                    assert_ne!(term(*one, language), term(*other, language));
                }
            }
        }
    }
}
