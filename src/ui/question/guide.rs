//! The guided start: a few questions, one at a time. Each answer is an ordinary change of the
//! scenario, so that its consequence is seen at once.

use yew::Html;

use crate::catalogue::DeviceClass;
use crate::decision::problem::Limit;
use crate::presets::PresetId;
use crate::quantity::Quantity;
use crate::report::names::{distinct_name, option_name};
use crate::scalar::Scalar;
use crate::scenario::{Choice, Number, Requirement, RequirementKind, Sourcing};
use crate::state::Action;
use crate::state::device::kind_of;
use crate::state::edit::{ChoicePlace, Edit, NumberPlace, entered_number};
use crate::state::guide::{Question, often_required, place_of};
use crate::state::needs::offered_to;
use crate::state::page::Panel;
use crate::state::shares::sourcing_of;
use crate::text::{
    Digits, Format, calendar_year, certificate_name, device_classes, fill, need_profile_name,
    preset_name, sentence_start,
};
use crate::ui::kit::markup::{Element, button, element, heading};
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::panel_frame::{close_button, panel_of};
use crate::ui::kit::view::View;

/// One of several answers; the one that is given is pressed.
fn answer(view: &View, name: &str, text: &str, is_given: bool, action: Action) -> Element {
    button(view, action)
        .attributes(&[
            ("class", "outlined"),
            ("data-answer", name),
            ("aria-pressed", if is_given { "true" } else { "false" }),
        ])
        .text(text)
}

fn answers(label: &str, all: impl IntoIterator<Item = Element>) -> Element {
    element("div")
        .attributes(&[("class", "answers"), ("role", "group")])
        .label(label)
        .each(all)
}

fn choose(place: ChoicePlace, word: &str) -> Action {
    Action::Edit(Edit::Choice(place, word.to_owned()))
}

/// One number that is asked for.
fn asked(view: &View, place: NumberPlace, name: &str, label: &str, unit: &'static str) -> Html {
    let value = entered_number(view.state.scenario(), place).or_else(|| applied(view, place));
    number_field(NumberFieldProps {
        unit,
        is_optional: !matches!(place, NumberPlace::Count { .. })
            && place != NumberPlace::of_all(Quantity::Horizon),
        ..NumberFieldProps::new(
            view,
            place,
            ["guide-", name].concat(),
            label,
            "guided",
            value,
        )
    })
}

/// What is counted with where nothing is entered of an option.
fn applied(view: &View, place: NumberPlace) -> Option<f64> {
    let NumberPlace::Field(number) = place else {
        return None;
    };
    let applied = view.state.known().number(number)?.value();
    Some(applied / number.quantity.unit().of_format())
}

/// A part for each group, under its name where there are several.
fn by_group(view: &View, part: impl Fn(usize, &str) -> Element) -> Element {
    let groups = &view.state.scenario().groups;
    let several = groups.len() > 1;
    element("div").each(groups.iter().enumerate().map(|(index, group)| {
        let name = distinct_name(&view.state, index);
        let title = several.then(|| heading(view, 2).text(&name));
        element("div")
            .key(&group.id)
            .maybe(title)
            .child(part(index, &name))
    }))
}

fn kind(view: &View) -> Element {
    let words = view.words();
    let groups = &view.state.scenario().groups;
    let now = match groups.as_slice() {
        [group] => kind_of(group),
        _ => None,
    };
    let class = |class: DeviceClass| {
        let name = sentence_start(device_classes(class, view.state.language));
        let place = ChoicePlace::Kind { group: 0 };
        answer(
            view,
            class.id(),
            &name,
            now == Some(class),
            choose(place, class.id()),
        )
    };
    let fleet = PresetId::MixedFleet;
    let is_fleet = view.state.preset() == Some(fleet);
    let fleet = answer(
        view,
        fleet.id(),
        preset_name(fleet, view.state.language),
        is_fleet,
        choose(ChoicePlace::Preset, fleet.id()),
    );
    // With several groups each has a kind of its own already.
    let classes = (groups.len() == 1).then(|| DeviceClass::ALL.map(class));
    let classes = classes.into_iter().flatten();
    answers(words.guide_kind(), classes.chain([fleet]))
}

fn number(view: &View) -> Element {
    let words = view.words();
    let years = asked(
        view,
        NumberPlace::of_all(Quantity::Horizon),
        "years",
        words.key_years(),
        words.years_unit(),
    );
    let several = view.state.scenario().groups.len() > 1;
    let counts = view.state.scenario().groups.iter().enumerate();
    let counts = counts.map(|(group, _)| {
        let name = distinct_name(&view.state, group);
        let called = fill(
            words.called_of(),
            &[("field", words.key_count()), ("of", &name)],
        );
        let label = if several { &*called } else { words.key_count() };
        let place = NumberPlace::Count { group };
        asked(
            view,
            place,
            &["count-", &group.to_string()].concat(),
            label,
            "",
        )
    });
    element("div").class("fields").each(counts.chain([years]))
}

fn need(view: &View) -> Element {
    by_group(view, |group, name| {
        let group_of = &view.state.valid().filled().groups[group];
        let now = group_of.need.profile.as_deref();
        let profiles = offered_to(group_of).filter_map(|profile| {
            let text = need_profile_name(profile.id, view.state.language)?;
            let choose = choose(ChoicePlace::Need { group }, profile.id);
            let text = sentence_start(text);
            Some(answer(
                view,
                profile.id,
                &text,
                now == Some(profile.id),
                choose,
            ))
        });
        answers(name, profiles)
    })
}

fn prices(view: &View) -> Element {
    let words = view.words();
    by_group(view, |group, _| {
        let options = &view.state.valid().filled().groups[group].options;
        let bought = options.iter().enumerate().filter(|(_, option)| {
            matches!(sourcing_of(option), Sourcing::New | Sourcing::Refurbished)
        });
        element("div")
            .class("fields")
            .each(bought.flat_map(|(index, option)| {
                let name = option_name(option, view.state.language);
                let of = [words.option_head(sourcing_of(option)), ", ", &name].concat();
                let at = [group.to_string(), index.to_string()].join("-");
                let field = |quantity, id: &str, what: &str, unit| {
                    let place = NumberPlace::Field(Number::of_option((group, index), quantity));
                    let label = fill(words.called_of(), &[("field", what), ("of", &of)]);
                    asked(view, place, &[id, "-", &at].concat(), &label, unit)
                };
                [
                    field(
                        Quantity::Price,
                        "price",
                        words.guide_price(),
                        view.currency_sign(),
                    ),
                    field(
                        Quantity::WarrantyMonths,
                        "warranty",
                        words.guide_warranty(),
                        words.months_unit(),
                    ),
                ]
            }))
    })
}

/// What is often required, as an answer.
fn demand_name(view: &View, demand: &Requirement) -> Option<String> {
    let words = view.words();
    Some(match demand.kind? {
        RequirementKind::Certificate => certificate_name(demand.certificate?).to_owned(),
        RequirementKind::UpdatesUntil => {
            let year = calendar_year(demand.value?);
            fill(words.guide_updates(), &[("year", &year)])
        }
        _ => {
            let months = view.format().number(demand.value?, Digits::UpTo(0));
            fill(words.guide_warranty_months(), &[("months", &months)])
        }
    })
}

fn demands(view: &View) -> Element {
    let words = view.words();
    let scenario = view.state.scenario();
    let often = often_required(scenario).into_iter().filter_map(|demand| {
        let text = demand_name(view, &demand)?;
        // One that asks for something else, or is a preference, gives way to it.
        let is_it = |place: &usize| {
            let set = &scenario.requirements[*place];
            set.hard != Some(false) && set.value == demand.value
        };
        let set = place_of(scenario, &demand).filter(is_it);
        let id = demand.kind?.word();
        let edit = match set {
            Some(requirement) => Edit::RemoveRequirement { requirement },
            None => Edit::Require(demand),
        };
        Some(answer(view, id, &text, set.is_some(), Action::Edit(edit)))
    });
    let limit = |limit: Limit, label, unit| {
        asked(view, NumberPlace::Limit(limit), limit.field(), label, unit)
    };
    element("div")
        .child(answers(words.guide_demands(), often))
        .child(element("div").class("fields").each([
            limit(Limit::Budget, words.mix_budget(), view.currency_sign()),
            limit(
                Limit::CarbonCap,
                words.mix_carbon_cap(),
                words.mix_carbon_cap_unit(),
            ),
        ]))
}

/// A question with its fields, and the ways on.
pub fn guide(view: &View, question: Question) -> Element {
    let words = view.words();
    let (asks, note, fields) = match question {
        Question::Kind => (words.guide_kind(), words.guide_kind_note(), kind(view)),
        Question::Number => (words.guide_number(), words.guide_skip_note(), number(view)),
        Question::Need => (words.guide_need(), words.guide_need_note(), need(view)),
        Question::Prices => (
            words.guide_prices(),
            words.guide_prices_note(),
            prices(view),
        ),
        Question::Demands => (
            words.guide_demands(),
            words.guide_demands_note(),
            demands(view),
        ),
    };
    let whole = |number: usize| view.format().number(number as f64, Digits::Decimals(0));
    let progress = fill(
        words.guide_progress(),
        &[
            ("number", &whole(question.index() + 1)),
            ("all", &whole(Question::ALL.len())),
        ],
    );
    let to = |panel: Option<Question>| Action::Panel(panel.map(Panel::Guide));
    let back = question.before().map(|before| {
        button(view, to(Some(before)))
            .attributes(&[("class", "outlined"), ("data-action", "guide-back")])
            .text(words.guide_back())
    });
    let on = question.next();
    let next = match on {
        Some(_) => words.guide_next(),
        None => words.guide_done(),
    };
    let ways = element("div")
        .class("ways")
        .child(
            button(view, to(on))
                .attributes(&[("class", "outlined"), ("data-action", "guide-next")])
                .text(next),
        )
        .maybe(back)
        .child(close_button(view, words.guide_close()));
    panel_of(view, "guide", &[&progress, ": ", asks].concat())
        .child(element("p").class("note").text(note))
        .child(fields)
        .child(ways)
}
