//! Reads a scenario, compares it and prints what each plan costs and emits:
//! `cargo run --example compare`, or with a file of your own: `-- scenario.json`.

use refurb_or_new::document::Value;
use refurb_or_new::engine::compare;
use refurb_or_new::scenario::read;

/// The least that makes a scenario; what is left out comes from the catalogue.
const SCENARIO: &str = r#"{
  "schema": 1,
  "horizonYears": 4,
  "groups": [{
    "id": "staff",
    "count": 40,
    "options": [
      { "id": "new", "device": "laptop-typical-new", "sharePercent": 50 },
      { "id": "refurbished", "sourcing": "refurbished", "device": "laptop-typical-used", "sharePercent": 50 }
    ]
  }]
}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(path)?,
        None => SCENARIO.to_owned(),
    };
    let document: Value = serde_json::from_str(&text)?;
    let valid = match read(&document) {
        Ok(valid) => valid,
        Err(issues) => {
            for issue in issues {
                eprintln!("{}: {:?}", issue.path, issue.code);
            }
            return Err("the scenario is not valid".into());
        }
    };
    let comparison = compare(&valid);
    for plan in &comparison.plans {
        println!(
            "{:<16} {:>10.0} {:?} {:>8.0} kg CO2e",
            format!("{:?}", plan.plan),
            plan.cost.total.value(),
            comparison.currency,
            plan.carbon.total.value()
        );
    }
    Ok(())
}
