//! Two whole scenarios, worked out with pencil and paper. Every number below is computed in the
//! comment beside it; none was copied from the engine.

use crate::common::{compared, near_rounded as close};
use refurb_or_new::engine::cost::Line;
use refurb_or_new::engine::life::LifeLimit;
use refurb_or_new::engine::plan_kind::PlanKind;

/// Ten people, four years, no interest: every line of the cost is a round number.
const EVERY_LINE: &str = r#"{
  "schema": 1, "horizonYears": 4, "purchaseYear": 2027,
  "groups": [{ "id": "g", "count": 10, "options": [
    { "id": "new", "sourcing": "new", "sharePercent": 40,
      "specification": { "class": "laptop", "embodiedKg": 200, "yearlyKwh": 50 },
      "offer": { "price": 8000, "plannedYears": 4, "supportPerYear": 200,
        "failurePercentByAge": [10, 10, 10, 20],
        "takeBackAgreement": { "reuseSharePercent": 80 },
        "warranty": { "months": 36, "downtimeHours": 8 } } },
    { "id": "refurbished", "sourcing": "refurbished", "sharePercent": 60,
      "specification": { "class": "laptop", "embodiedKg": 200, "yearlyKwh": 40 },
      "offer": { "price": 3000, "plannedYears": 3, "ageAtPurchaseYears": 3, "supportPerYear": 200,
        "failurePercentByAge": [10, 10, 10, 20], "firstYearMultiplier": 1.5,
        "refurbishingPartsKg": 5, "takeBackAgreement": { "reuseSharePercent": 50 },
        "warranty": { "months": 12, "boughtYears": 1, "upgradePricePerYear": 300,
          "batteryMonths": 6, "downtimeHours": 8 } } }
  ] }],
  "method": {
    "discountRatePercent": 0, "electricityPricePerKwh": 1, "energyPriceGrowthPercent": 0,
    "gridGramsPerKwh": 100, "gridDeclinePercent": 0, "deploymentHours": 1, "itCostPerHour": 500,
    "repairCost": 1000, "batteryPrice": 800, "disposalCost": 100, "downtimeCostPerHour": 100,
    "downtimeHours": 20, "refurbishingBurdenPercent": 10, "displacementPercent": 80,
    "sparePoolPercent": 5
  }
}"#;

#[test]
fn every_line_of_the_cost() {
    let comparison = compared(EVERY_LINE);
    let options = &comparison.groups[0].options;

    // New: one laptop for four years.
    let new = &options[0];
    let expected = [
        (Line::Purchase, 8_000.0),
        (Line::Deployment, 500.0), // 1 h × 500
        (Line::WarrantyUpgrade, 0.0),
        (Line::Repairs, 200.0), // the fourth year is outside the warranty: 0.20 × 1 000
        // 0.30 failures in three years under warranty × 8 h + 0.20 × 20 h = 6.4 h × 100
        (Line::Downtime, 640.0),
        (Line::Batteries, 0.0), // one lasts four years, and the laptop leaves then
        (Line::Energy, 200.0),  // 50 kWh × 4 × 1
        (Line::Support, 800.0), // 200 × 4
        (Line::Disposal, 100.0),
        (Line::Resale, -1_280.0), // 20 % of the price at four years, for 80 % of them
    ];
    for (line, by_hand) in expected {
        close(new.cost.lines[line].value(), by_hand);
    }
    close(new.cost.total.value(), 9_160.0);
    close(new.cost.equivalent_annual.value(), 2_290.0);
    close(new.carbon.embodied.value(), 200.0);
    close(new.carbon.use_carbon.value(), 20.0); // 50 kWh × 4 × 0.1 kg

    // Refurbished: one for three years, another for the fourth. At three years of age a laptop of
    // 8 000 is worth 30 %, 2 400, whatever is paid for it.
    let refurbished = &options[1];
    let expected = [
        // Half of them bring what they are worth, so 3 000 − 1 200 = 1 800 of the price is used up
        // evenly. Two thirds of that are left of the second: 6 000 − 1 200.
        (Line::Purchase, 4_800.0),
        (Line::Deployment, 666.666_667), // two, less two thirds of one
        (Line::WarrantyUpgrade, 400.0),  // one year at 300 for each of two, likewise
        // Fourth to sixth year of age: 0.20 × 1.5 in the first, 0.20, 0.20; two years covered. Only
        // the third year of the first laptop is not: 0.20 × 1 000.
        (Line::Repairs, 200.0),
        // covered 0.30 + 0.20 + 0.30 = 0.80 × 8 h; uncovered 0.20 × 20 h; 10.4 h × 100
        (Line::Downtime, 1_040.0),
        (Line::Batteries, 800.0), // the first laptop's used battery, after two years
        (Line::Energy, 160.0),    // 40 kWh × 4
        (Line::Support, 800.0),
        (Line::Disposal, 133.333_333), // 100 for each of two, likewise
        // At the end of its life 8 000 × ρ(6) = 900. The second leaves after one year, when
        // (20 − 11.25) ÷ (30 − 11.25) = 7 ÷ 15 of what it loses is not yet lost: 900 + 1 500 × 7 ÷ 15
        // = 1 600, which is 20 % of a new one. Half of both.
        (Line::Resale, -1_250.0),
    ];
    for (line, by_hand) in expected {
        close(refurbished.cost.lines[line].value(), by_hand);
    }
    close(refurbished.cost.total.value(), 7_750.0);
    close(refurbished.warranty.years.value(), 2.0);
    close(refurbished.warranty.covered_years.value(), 3.0);
    close(refurbished.warranty.uncovered_years.value(), 1.0);
    close(refurbished.warranty.expected_failures_covered.value(), 0.8);
    // To the 36 months of the new one: one more year at 300.
    let equal = refurbished.warranty.equal_warranty_price;
    close(equal.expect("within the limit").value(), 300.0);
    // 10 % of 200 + 5 of parts + 8 of a battery = 33 kg for three years, so 44 for four.
    close(refurbished.carbon.per_device.value(), 33.0);
    close(refurbished.carbon.embodied.value(), 44.0);
    close(refurbished.carbon.use_carbon.value(), 16.0);

    // Four people with a new one, six with a refurbished one.
    let mix = comparison.plan(PlanKind::YourMix);
    close(mix.cost.total.value(), 83_140.0); // 4 × 9 160 + 6 × 7 750
    close(mix.cost.per_user_year.value(), 2_078.5); // ÷ 40
    close(mix.carbon.total.value(), 1_240.0); // 4 × 220 + 6 × 60
    close(mix.warranty.covered_share.value(), 0.75);
    close(mix.devices_bought.value(), 16.0);
    let [mix_difference, difference] = &comparison.differences;
    close(mix_difference.cost.value(), -8_460.0); // 6 × (7 750 − 9 160)
    close(difference.carbon.value(), -1_600.0); // 10 × (60 − 220)

    // Avoided by one: 0.8 × (200 × 3 ÷ 4 + 3 × 5) − (20 + 5 + 3 × 4) = 0.8 × 165 − 37 = 95 kg in
    // three years; ten people for four years: 95 × 4 ÷ 3 × 10.
    let refurbished = comparison.plan(PlanKind::AllRefurbished);
    close(refurbished.carbon.avoided.value(), 1_266.666_667);
    // Spare pool: 5 % of purchase, deployment, disposal and resale of ten people:
    // 0.05 × 10 × (4 800 + 666.666667 + 133.333333 − 1 250).
    close(refurbished.warranty.spare_pool_cost.value(), 2_175.0);
    // Spread: 60 kg ÷ 4 × 10 each year. Booked: 25 in the first year, the battery's 8 after two,
    // 25 for the second laptop after three; 4 kg of electricity each year.
    for year in &refurbished.carbon.by_year {
        close(year.value(), 150.0);
    }
    let booked = refurbished.carbon.booked_by_year.iter();
    let booked: Vec<f64> = booked.map(|year| year.value()).collect();
    for (booked, by_hand) in booked.iter().zip([290.0, 40.0, 120.0, 290.0]) {
        close(*booked, by_hand);
    }
}

/// Twenty people for two years and a half at 10 % interest, with price tiers, a need that outgrows
/// the refurbished computer, paid updates, and unused life that is not credited.
const CAPS_AND_INTEREST: &str = r#"{
  "schema": 1, "horizonYears": 2.5, "purchaseYear": 2026, "currency": "EUR",
  "groups": [{ "id": "g", "count": 20, "need": { "memoryGb": 8 }, "options": [
    { "id": "new", "sourcing": "new", "sharePercent": 50,
      "specification": { "class": "desktop-micro", "embodiedKg": 200, "yearlyKwh": 100,
        "memoryGb": 16 },
      "offer": { "price": 1000, "tiers": [{ "from": 15, "price": 900 }], "plannedYears": 5,
        "failurePercentByAge": [10], "warranty": { "months": 12 } } },
    { "id": "refurbished", "sourcing": "refurbished", "sharePercent": 50,
      "specification": { "class": "desktop-micro", "embodiedKg": 200, "yearlyKwh": 100,
        "memoryGb": 8.32, "updatesUntil": 2026.5 },
      "offer": { "price": 300, "plannedYears": 3, "failurePercentByAge": [10],
        "extensionYears": 2, "extensionPricePerYear": 40, "warranty": { "months": 12 } } }
  ] }],
  "method": {
    "discountRatePercent": 10, "electricityPricePerKwh": 0.2, "energyPriceGrowthPercent": 10,
    "gridGramsPerKwh": 200, "gridDeclinePercent": 10, "memoryGrowthPercent": 4,
    "deploymentHours": 0, "repairCost": 100, "disposalCost": 0, "allocation": "by-time",
    "refurbishingBurdenPercent": 0, "creditUnusedLife": false
  }
}"#;

#[test]
fn caps_tiers_and_interest() {
    let comparison = compared(CAPS_AND_INTEREST);
    let options = &comparison.groups[0].options;

    // Energy: 20 a year at the start, 22 and 24.2 in the years after, the last of them half:
    // 20 ÷ 1.1 + 22 ÷ 1.21 + 12.1 ÷ 1.1^2.5 = 18.181818 + 18.181818 + 12.1 ÷ 1.2690587 = 45.898257
    let energy = 45.898_257;
    // Use: 100 kWh × (0.2 + 0.18 + 0.162 ÷ 2) = 46.1 kg.
    let use_kg = 46.1;

    let new = &options[0];
    // 16 GB for 8: ln 2 ÷ ln 1.04 = 17.67 years, so the five planned years stand.
    assert_eq!(new.service_life.limit, LifeLimit::Planned);
    close(new.cost.lines[Line::Purchase].value(), 1_000.0);
    // Second year 0.1 × 100 ÷ 1.21 = 8.264463; half a year 5 ÷ 1.2690587 = 3.939928.
    close(new.cost.lines[Line::Repairs].value(), 12.204_391);
    close(new.cost.lines[Line::Energy].value(), energy);
    // It leaves half-way through its life, and that is not credited.
    close(new.cost.lines[Line::Resale].value(), 0.0);
    close(new.cost.total.value(), 1_058.102_648);
    // Five years here and three with the next user, if there is one, which is so for 65 %:
    // 1 − 0.65 × (1 − 5 ÷ 8) = 0.75625 of 200 kg, all of it charged.
    close(new.carbon.embodied.value(), 151.25);
    close(new.carbon.use_carbon.value(), use_kg);

    let refurbished = &options[1];
    // 8.32 GB for 8: ln 1.04 ÷ ln 1.04 = 1 year. Updates: half a year and two more are paid for.
    assert_eq!(refurbished.service_life.limit, LifeLimit::Memory);
    close(refurbished.service_life.years.value(), 1.0);
    close(refurbished.cost.devices_bought.value(), 3.0);
    // 300 × (1 + 1 ÷ 1.1 + 1 ÷ 1.21) = 300 × 2.7355372
    close(refurbished.cost.lines[Line::Purchase].value(), 820.661_157);
    close(refurbished.cost.lines[Line::Repairs].value(), 0.0);
    // Half a year of paid updates for each of the two that serve a whole year, paid at its end:
    // 20 ÷ 1.1 + 20 ÷ 1.21. The third leaves when the free ones end.
    close(refurbished.cost.lines[Line::Support].value(), 34.710_744);
    // Three years old when bought. The two that serve their year leave for 300 × 20 ÷ 30 = 200, if
    // they are used again, as 65 % are: 130 ÷ 1.1 + 130 ÷ 1.21. The third leaves early, which is not
    // credited.
    close(refurbished.cost.lines[Line::Resale].value(), -225.619_835);
    // One year here after three with the first user: a quarter of 200 kg, three times.
    close(refurbished.carbon.embodied.value(), 150.0);

    // All new: twenty at once reach the price of 900. The mix has ten and does not.
    let all_new = comparison.plan(PlanKind::AllNew);
    close(all_new.cost.lines[Line::Purchase].value(), 18_000.0);
    let mix = comparison.plan(PlanKind::YourMix);
    close(mix.cost.lines[Line::Purchase].value(), 18_206.611_570);
    // Annuity factor of 2.5 years: (1 − 1 ÷ 1.2690587) ÷ 0.1 = 2.1201447.
    // All new: 20 × 958.102648 = 19 162.05296; ÷ 2.1201447 = 9 038.0873
    close(all_new.cost.total.value(), 19_162.052_96);
    assert!((all_new.cost.equivalent_annual.value() - 9_038.087_3).abs() < 1e-2);
}
