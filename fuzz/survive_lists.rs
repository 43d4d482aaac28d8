//! What must hold of whatever comes in as a device list.

use refurb_or_new::exchange::lists::{Day, Entering, Reading, Settings, decode, propose};
use refurb_or_new::presets::PresetId;
use refurb_or_new::scenario::validate;

/// A list is refused, or understood: every device counts once in a group, and what is proposed can be
/// entered and, where asked for, is valid.
pub fn list(bytes: &[u8], today: Day, is_entered: bool) {
    let mut reading = Reading::new(Settings::new(today));
    if reading.feed(&decode(bytes)).is_err() {
        return;
    }
    loop {
        match reading.advance(100) {
            Err(_) => return,
            Ok(progress) if progress.is_done => break,
            Ok(_) => {}
        }
    }
    let understood = reading.finish();
    let counted = understood.models.iter().map(|model| u64::from(model.count));
    let counted: u64 = counted.sum();
    let proposal = propose(&understood);
    let grouped: u64 = proposal
        .groups
        .iter()
        .map(|group| u64::from(group.count))
        .sum();
    assert_eq!(grouped, counted);
    for doubt in &understood.doubts {
        assert!(doubt.rows.is_sorted() && doubt.rows.iter().all(|row| *row <= understood.rows));
    }
    assert!(
        understood
            .left_out
            .iter()
            .all(|left| left.row <= understood.rows)
    );
    for model in &understood.models {
        assert!(
            !model.name.is_empty() && model.name.chars().count() <= 500,
            "{model:?}"
        );
    }
    if !is_entered || proposal.groups.is_empty() {
        return;
    }
    let scenario = PresetId::SchoolLaptops.scenario();
    let entered = proposal
        .enter(&scenario, Entering::BesideGroups)
        .expect("within the limits");
    if let Err(issues) = validate(&entered) {
        panic!("{issues:?}");
    }
}
