//! What must hold of whatever a link or a file holds.

use refurb_or_new::document::Value;
use refurb_or_new::exchange::link::{self, Opened, Refused};
use refurb_or_new::exchange::{export, file};
use refurb_or_new::scenario::validate;

/// How it went.
pub enum Outcome {
    NoJson,
    Refused(Refused),
    Opened(Box<Opened>),
}

/// A document is refused with a reason, or what it is opened as is valid and can be sent on.
pub fn link(bytes: &[u8]) -> Outcome {
    let Ok(document) = serde_json::from_slice::<Value>(bytes) else {
        return Outcome::NoJson;
    };
    if let Ok(opened) = file::open(&document) {
        sound(&opened);
    }
    match link::open(&document) {
        Err(refused) => {
            if let Refused::Invalid(issues) = &refused {
                assert!(!issues.is_empty());
            }
            Outcome::Refused(refused)
        }
        Ok(opened) => {
            sound(&opened);
            Outcome::Opened(Box::new(opened))
        }
    }
}

fn sound(opened: &Opened) {
    for scenario in [&opened.scenario, &opened.baseline] {
        if let Err(issues) = validate(scenario) {
            panic!("{issues:?}");
        }
    }
    let again = link::open(&link::document(&opened.scenario)).expect("a link of our own");
    assert_eq!(again.scenario, opened.scenario);
    let document = export::document(&opened.scenario, Value::Null);
    let again = file::open(&document).expect("a file of our own");
    assert_eq!(again.scenario, opened.scenario);
}
