//! Whether two figures together turn the answer.

use crate::decision::measure::{Leaning, Measure};
use crate::decision::sensitivity::{InteractionMap, Sensitivity};
use crate::decision::told::Combinations;

/// What the combinations of a map come to. `None` where one of the two does not act on the measure,
/// and where the plans are alike.
pub fn combinations(
    found: &Sensitivity,
    map: &InteractionMap,
    measure: Measure,
) -> Option<Combinations> {
    let pair = [map.across, map.down].map(|index| found.variables.get(index));
    let [Some(across), Some(down)] = pair else {
        return None;
    };
    let acts = match measure {
        // They were chosen by it.
        Measure::Cost => true,
        Measure::Carbon => across.swing(measure) > 0.0 && down.swing(measure) > 0.0,
    };
    let now = found.leaning(measure);
    if !acts || now == Leaning::Equal {
        return None;
    }
    let is_turned = |value: &&f64| match now {
        Leaning::Less => **value > 0.0,
        _ => **value < 0.0,
    };
    let differences = map.differences(measure);
    Some(Combinations {
        all: differences.iter().map(Vec::len).sum(),
        turned: differences.iter().flatten().filter(is_turned).count(),
        one_is_enough: [across, down].into_iter().any(|variable| {
            let mut all = variable.break_evens(measure).iter();
            all.any(|one| variable.low <= one.value && one.value <= variable.high)
        }),
    })
}
