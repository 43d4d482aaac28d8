//! Today's fleet: what is in use, since when, and when it is replaced.

use yew::Html;

use crate::report::cohorts::{cohort_result, cohorts_of, distinct_cohort, period_end};
use crate::report::names::distinct_name;
use crate::scenario::{Choice, DEFAULT_PURCHASE_YEAR, ReplacementTime, Sourcing};
use crate::state::Action;
use crate::state::edit::{ChoicePlace, Edit, NumberPlace, entered_number};
use crate::state::fleet::{
    CohortNumber, CohortPlace, FleetEdit, class_of_cohort, cohort, count_in_year, later_years,
};
use crate::state::remedy::Asked;
use crate::text::{
    Digits, Format, cohort_due, cohort_without_updates, fill, remedy, remedy_button,
    sentence_start, sourcing_name, year_from,
};
use crate::ui::kit::choice_field::{Choosing, Section, choice_field};
use crate::ui::kit::focus::parting_button;
use crate::ui::kit::markup::{Element, button, element, heading};
use crate::ui::kit::name_field::name_field;
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::view::View;
use crate::ui::options::device_field::{DeviceChooserProps, device_chooser};
use crate::ui::options::groups::paste_list;

fn count(view: &View, number: f64) -> String {
    view.format().number(number, Digits::Decimals(0))
}

fn replacement(view: &View) -> ReplacementTime {
    let entered = view.state.scenario().method.replacement;
    entered.unwrap_or_default()
}

/// What is in use in each group, and when all of it is replaced.
pub fn fleet(view: &View) -> Element {
    let words = view.words();
    let groups = 0..view.state.scenario().groups.len();
    element("div")
        .class("fleet")
        .child(element("p").class("note").text(words.fleet_about()))
        .child(paste_list(view))
        .child(replacement_field(view))
        .each(groups.map(|group| of_group(view, group)))
}

fn replacement_field(view: &View) -> Element {
    let words = view.words();
    let entry = |(word, time): &(&'static str, ReplacementTime)| {
        (*word, words.replacement(*time).to_owned())
    };
    choice_field(
        view,
        Choosing {
            id: "replacement",
            label: words.fleet_replacement(),
            label_hidden: false,
            field: "replacement",
            place: ChoicePlace::Replacement,
            selected: replacement(view).word(),
            sections: Section::plain(ReplacementTime::WORDS.iter().map(entry).collect()),
        },
    )
}

/// The cohorts of a group; alone it needs no name.
fn of_group(view: &View, group: usize) -> Element {
    let words = view.words();
    let groups = &view.state.scenario().groups;
    let name = distinct_name(&view.state, group);
    let title = (groups.len() > 1).then(|| heading(view, 2).text(&name));
    let add = Action::Edit(Edit::Fleet(FleetEdit::AddCohort { group }));
    let add = button(view, add)
        .attributes(&[("class", "outlined"), ("data-action", "add-cohort")])
        .label(&of(view, words.add_cohort(), &name))
        .text(words.add_cohort());
    let cohorts = cohorts_of(&view.state, group).map(|at| cohort_fields(view, at));
    let can_change = later_years(view.state.scenario()) > 0;
    let by_year = match groups[group].count_by_year.is_empty() {
        true => element("div").maybe(can_change.then(|| add_count_by_year(view, group, &name))),
        false => count_by_year(view, group, &name),
    };
    element("section")
        .key(&groups[group].id)
        .class("fleet-group")
        .maybe(title)
        .child(element("div").each(cohorts))
        .child(add)
        .child(by_year)
}

/// "Remove: 40 laptops from 2022"
fn of(view: &View, what: &str, name: &str) -> String {
    fill(view.words().action_of(), &[("what", what), ("of", name)])
}

/// A field under its label, which those who do not see it hear with what it is of.
fn labelled(text: &str, field: impl Into<Html>) -> Element {
    let label = element("span")
        .attributes(&[("class", "label"), ("aria-hidden", "true")])
        .text(text);
    element("div").class("labelled").child(label).child(field)
}

fn cohort_fields(view: &View, at: CohortPlace) -> Element {
    let words = view.words();
    let Some(entered) = cohort(view.state.scenario(), at) else {
        return element("div");
    };
    let name = distinct_cohort(&view.state, at, &view.format());
    let called = |field: &str| fill(words.called_of(), &[("field", field), ("of", &name)]);
    let id = |field: &str| {
        let place = [at.group, at.cohort].map(|index| index.to_string());
        [field, "-", &place[0], "-", &place[1]].concat()
    };
    let number = |number: CohortNumber, text: &str, field: &'static str| {
        let place = NumberPlace::Cohort(at, number);
        let value = entered_number(view.state.scenario(), place);
        labelled(
            text,
            number_field(NumberFieldProps {
                label_hidden: true,
                is_optional: number == CohortNumber::DueYear,
                ..NumberFieldProps::new(view, place, id(field), called(text), field, value)
            }),
        )
    };
    let had = [Sourcing::New, Sourcing::Refurbished].map(|sourcing| {
        let name = sentence_start(sourcing_name(sourcing, view.state.language));
        (sourcing.word(), name)
    });
    let had = choice_field(
        view,
        Choosing {
            id: &id("cohort-sourcing"),
            label: &called(words.sourcing()),
            label_hidden: true,
            field: "cohort-sourcing",
            place: ChoicePlace::CohortSourcing(at),
            selected: entered.sourcing.unwrap_or(Sourcing::New).word(),
            sections: Section::plain(had.into()),
        },
    );
    let class = class_of_cohort(entered);
    let class = class.unwrap_or(crate::catalogue::DeviceClass::Laptop);
    let device = device_chooser(DeviceChooserProps {
        view: view.clone(),
        id: id("cohort-device"),
        label: called(words.cohort_device()),
        field: "cohort-device",
        place: ChoicePlace::CohortDevice(at),
        class,
        is_of_any_class: true,
        selected: entered.device.clone().unwrap_or(class.id().to_owned()),
        own: None,
        called: name.clone(),
        has_search: true,
    });
    let remove = Action::Edit(Edit::Fleet(FleetEdit::RemoveCohort(at)));
    let remove = parting_button(view, remove, ".fleet-group", "[data-action=add-cohort]")
        .attributes(&[("class", "quiet"), ("data-action", "remove-cohort")])
        .label(&of(view, words.remove_option(), &name))
        .text(words.remove_option());
    let key = match entered.id.is_empty() {
        true => at.cohort.to_string(),
        false => entered.id.clone(),
    };
    element("fieldset")
        .key(&key)
        .class("cohort")
        .child(element("legend").class("unseen").text(&name))
        .child(name_field(
            view,
            (&id("cohort-name"), "cohort-name"),
            &called(words.cohort_own_name()),
            (entered.name.as_deref(), &name),
            move |name| Edit::Fleet(FleetEdit::RenameCohort(at, name)),
        ))
        .child(what_becomes_of(view, at))
        .child(
            element("div")
                .class("cohort-fields")
                .child(labelled(words.cohort_device(), device).class("labelled device"))
                .child(number(
                    CohortNumber::Count,
                    words.cohort_count(),
                    "cohort-count",
                ))
                .child(number(
                    CohortNumber::NewSince,
                    words.cohort_since(),
                    "cohort-since",
                ))
                .child(labelled(words.sourcing(), had))
                .child(number(
                    CohortNumber::DueYear,
                    words.cohort_latest(),
                    "cohort-latest",
                )),
        )
        .child(remove)
}

/// When a cohort is replaced and why, and whether it is in use without updates until then.
fn what_becomes_of(view: &View, at: CohortPlace) -> Element {
    let words = view.words();
    let notes = element("div").class("becomes");
    let note = |text: &str| element("p").class("note").text(text);
    let Some(result) = cohort_result(&view.state, at) else {
        return notes.child(note(words.cohort_leaves()));
    };
    let entered = cohort(view.state.scenario(), at).map_or(0.0, |of| f64::from(of.count));
    let leaving = libm::round(entered - result.devices.value());
    let leaving = (leaving >= 1.0).then(|| {
        let category = view.format().category(leaving, Digits::Decimals(0));
        let message = words.cohort_some_leave(category);
        note(&fill(message, &[("number", &count(view, leaving))]))
    });
    let end = period_end(&view.state);
    let due = cohort_due(result, replacement(view), end, &view.format());
    let warning = without_updates(view, at).map(|told| {
        element("div")
            .child(element("p").class("note warning").text(&told))
            .maybe(updates_remedy(view, at))
    });
    notes.child(note(&due)).maybe(leaving).maybe(warning)
}

/// That a cohort is in use when its updates have ended; `None` where it is not.
pub fn without_updates(view: &View, at: CohortPlace) -> Option<String> {
    let result = cohort_result(&view.state, at)?;
    cohort_without_updates(result, period_end(&view.state), &view.format())
}

/// What helps a cohort that is in use without updates, with what that comes to, and the button that does
/// it. Once it is done the focus goes on to the cohort's last year.
fn updates_remedy(view: &View, at: CohortPlace) -> Option<Element> {
    let found = cohort_result(&view.state, at)?.remedy.clone()?;
    let text = remedy_button(found.action, view.state.language)?;
    let name = distinct_cohort(&view.state, at, &view.format());
    let told = remedy(&found, view.currency(), &view.format());
    let done = Action::Edit(Edit::Remedies(vec![(Asked::Cohort(at), found)]));
    let button = parting_button(view, done, ".cohort", "[data-field=cohort-latest]");
    Some(
        element("div")
            .child(element("p").class("note remedy").text(&told))
            .child(
                button
                    .attributes(&[("class", "outlined"), ("data-action", "updates-remedy")])
                    .label(&of(view, text, &name))
                    .text(text),
            ),
    )
}

fn add_count_by_year(view: &View, group: usize, name: &str) -> Element {
    let words = view.words();
    let add = Action::Edit(Edit::Fleet(FleetEdit::AddCountByYear { group }));
    button(view, add)
        .attributes(&[("class", "quiet"), ("data-action", "add-count-by-year")])
        .label(&of(view, words.add_count_by_year(), name))
        .text(words.add_count_by_year())
}

/// How many devices the group has in each year after the first.
fn count_by_year(view: &View, group: usize, name: &str) -> Element {
    let words = view.words();
    let scenario = view.state.scenario();
    let of_group = &scenario.groups[group];
    let start = scenario.purchase_year.unwrap_or(DEFAULT_PURCHASE_YEAR);
    let year_name = |after: usize| year_from(start + after as f64);
    let field = |year: usize| {
        let text = year_name(year + 1);
        let values = [("field", words.count_by_year()), ("of", name)];
        let called = [&text, ", ", &fill(words.called_of(), &values)].concat();
        let id = ["count-", &group.to_string(), "-in-", &text].concat();
        let place = NumberPlace::CountByYear { group, year };
        let value = count_in_year(of_group, year);
        let field = number_field(NumberFieldProps {
            label_hidden: true,
            ..NumberFieldProps::new(view, place, id, called, "count-in-year", value)
        });
        labelled(&text, field)
    };
    let at_start = [
        ("year", &*year_name(0)),
        ("number", &count(view, f64::from(of_group.count))),
    ];
    let remove = Action::Edit(Edit::Fleet(FleetEdit::RemoveCountByYear { group }));
    element("div")
        .class("by-year")
        .child(
            element("p")
                .class("note")
                .text(words.count_by_year())
                .text(". ")
                .text(&fill(words.count_at_start(), &at_start)),
        )
        .child(
            element("div")
                .class("cohort-fields")
                .each((0..later_years(scenario)).map(field)),
        )
        .child(
            parting_button(view, remove, ".fleet-group", "[data-action=add-cohort]")
                .attributes(&[("class", "quiet"), ("data-action", "remove-count-by-year")])
                .label(&of(
                    view,
                    words.remove_option(),
                    &fill(
                        words.called_of(),
                        &[("field", words.count_by_year()), ("of", name)],
                    ),
                ))
                .text(words.remove_option()),
        )
}
