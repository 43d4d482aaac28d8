//! What must hold whatever comes in.

use refurb_or_new::document::Value;
use refurb_or_new::engine::compare;
use refurb_or_new::scenario::read;

/// A document is refused with issues, or it is compared, and what was understood of it is read again
/// as the same. Whether it was compared.
pub fn document(bytes: &[u8]) -> bool {
    let Ok(document) = serde_json::from_slice::<Value>(bytes) else {
        return false;
    };
    match read(&document) {
        Err(issues) => {
            assert!(!issues.is_empty());
            false
        }
        Ok(valid) => {
            let comparison = compare(&valid);
            for plan in &comparison.plans {
                assert!(plan.cost.total.value().is_finite());
                assert!(plan.carbon.total.value().is_finite());
            }
            let again = read(&valid.scenario().to_value()).expect("what was understood is valid");
            assert_eq!(again.scenario(), valid.scenario());
            true
        }
    }
}
