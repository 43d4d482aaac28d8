//! All of them, for documents.

use super::{
    change, climate, cost, cost_so_far, devices_bought, emissions_so_far, in_use, organisations,
    paid, performance, plans_compared, plans_differ, published, requirements, sources, sureness,
    trade_off, two_at_a_time, warranty, why, why_groups,
};
use crate::decide::told::by_group;
use crate::decision::measure::Measure;
use crate::presets::PresetId;
use crate::report::Report;
use crate::report::plans::years_of_plans;
use crate::report::table::Table;

/// The tables that there are for a state, in the order of the page.
pub fn all(report: &Report) -> Vec<Table> {
    let state = report.state;
    let decision = state.decision();
    let mut all = vec![
        cost(report),
        warranty(report),
        performance(report),
        climate(report),
        requirements(report),
    ];
    all.extend(sureness(report));
    all.extend(
        Measure::ALL
            .into_iter()
            .filter_map(|measure| why(report, measure)),
    );
    let groups = by_group(state.valid(), state.comparison());
    all.extend((!groups.is_empty()).then(|| why_groups(report, &groups)));
    let years = years_of_plans(state);
    all.extend(years.iter().map(|plan| paid(report, plan)));
    all.push(cost_so_far(report, &years));
    all.push(emissions_so_far(report, &years));
    all.push(devices_bought(report, &years));
    all.extend(years.iter().map(|plan| in_use(report, plan)));
    all.extend(decision.sensitivity.iter().flat_map(|found| {
        let map = found.map.iter();
        let map = map.map(|map| two_at_a_time(report, found, map));
        core::iter::once(change(report, found)).chain(map)
    }));
    all.extend(
        decision
            .sensitivity
            .iter()
            .map(|found| sources(report, found)),
    );
    all.extend(
        decision
            .trade_off
            .iter()
            .map(|curve| trade_off(report, curve)),
    );
    if !state.comparison().organisations.is_empty() {
        all.push(organisations(report));
    }
    if let Some(case) = state.preset().and_then(PresetId::case) {
        all.push(published(report, case));
    }
    if !state.plans().list().is_empty() {
        all.extend([plans_compared(report), plans_differ(report)]);
    }
    all
}
