//! Buying together: the organisations, and what each of them has from it.

use crate::quantity::Quantity;
use crate::report::tables::organisations;
use crate::scenario::Number;
use crate::ui::kit::quantity_field::quantity_field;

use crate::engine::plan_kind::PlanKind;
use crate::report::names::organisation_name;
use crate::report::names::years_text;
use crate::state::Action;
use crate::state::edit::{Edit, NumberPlace};
use crate::text::{Digits, Format, fill, money_in_words};
use crate::ui::kit::focus::parting_button;
use crate::ui::kit::markup::{Element, button, element};
use crate::ui::kit::name_field::name_field;
use crate::ui::kit::number_field::{NumberFieldProps, number_field};
use crate::ui::kit::rule::rule_note;
use crate::ui::kit::table::table;
use crate::ui::kit::view::View;

/// How many of a group each organisation has, in place of the number of the group.
pub fn counts(view: &View, group: usize) -> Element {
    let organisations = &view.state.scenario().organisations;
    let counts = &view.state.scenario().groups[group].counts;
    let sum: u32 = counts.iter().map(|entry| entry.count).sum();
    let field = |organisation: usize| {
        let id = &organisations[organisation].id;
        let entry = counts.iter().find(|entry| entry.organisation == *id);
        let count = entry.map_or(0, |entry| entry.count);
        let place = NumberPlace::OrganisationCount {
            group,
            organisation,
        };
        let name = ["count-", &group.to_string(), "-", &organisation.to_string()].concat();
        let label = organisation_name(&view.state, organisation);
        number_field(NumberFieldProps {
            // A group has people.
            minimum: if count == sum { 1.0 } else { 0.0 },
            ..NumberFieldProps::new(
                view,
                place,
                name,
                label,
                "organisation-count",
                f64::from(count),
            )
        })
    };
    let total = view.format().number(f64::from(sum), Digits::Decimals(0));
    element("div")
        .class("counts")
        .attribute("role", "group")
        .label(view.words().people())
        .each((0..organisations.len()).map(field))
        .child(
            element("p")
                .class("sum")
                .text(&fill(view.words().in_all(), &[("number", &total)])),
        )
}

fn organisation_row(view: &View, organisation: usize) -> Element {
    let words = view.words();
    let entered = &view.state.scenario().organisations[organisation];
    let name = organisation_name(&view.state, organisation);
    let result = view.state.comparison().organisations.get(organisation);
    let users = result.map_or(0.0, |result| result.devices.value());
    let users = view.format().number(users, Digits::Decimals(0));
    let remove = Action::Edit(Edit::RemoveOrganisation { organisation });
    let rename = move |name| Edit::RenameOrganisation { organisation, name };
    let id = ["organisation-", &organisation.to_string()].concat();
    element("li")
        .key(&entered.id)
        .class("organisation")
        .child(name_field(
            view,
            (&id, "organisation"),
            words.organisation_name(),
            (entered.name.as_deref(), &name),
            rename,
        ))
        .child(
            element("span")
                .class("unit")
                .text(&fill(words.devices_of(), &[("number", &users)])),
        )
        .child(
            parting_button(view, remove, ".together", "[data-action=add-organisation]")
                .class("quiet")
                .label(&fill(
                    words.action_of(),
                    &[("what", words.remove_option()), ("of", &name)],
                ))
                .text(words.remove_option()),
        )
}

/// What buying together saves in your mix, as a sentence.
fn finding(view: &View) -> String {
    let words = view.words();
    let format = view.format();
    let mix = PlanKind::YourMix as usize;
    let gains = view.state.comparison().organisations.iter();
    let gains: Vec<f64> = gains.map(|of| of.plans[mix].gain.value()).collect();
    let sum: f64 = gains.iter().sum();
    let most = (0..gains.len()).max_by(|a, b| gains[*a].total_cmp(&gains[*b]));
    let money = |amount| money_in_words(amount, view.currency(), &format);
    match most {
        Some(most) if sum >= 1.0 => fill(
            words.together_gain(),
            &[
                ("money", money(sum).as_str()),
                ("years", &years_text(&view.state, &view.format())),
                ("name", &organisation_name(&view.state, most)),
                ("most", &money(gains[most])),
            ],
        ),
        _ => words.together_no_gain().to_owned(),
    }
}

/// What each organisation pays and emits in your mix.
fn results(view: &View) -> Element {
    let contents = organisations(&view.report());
    element("div")
        .child(element("p").class("finding").text(&finding(view)))
        .child(table(view, &contents.title, &contents))
        .child(rule_note(view))
}

/// Who buys, in one line.
pub fn together_in_short(view: &View) -> String {
    let words = view.words();
    let number = view.state.scenario().organisations.len();
    if number == 0 {
        return words.only_you().to_owned();
    }
    let count = view.format().number(number as f64, Digits::Decimals(0));
    fill(words.number_of_organisations(), &[("number", &count)])
}

/// The organisations, and what they have from buying together.
pub fn together(view: &View) -> Element {
    let words = view.words();
    let number = view.state.scenario().organisations.len();
    let add = if number == 0 {
        words.add_organisations()
    } else {
        words.add_organisation()
    };
    element("div")
        .class("together")
        .child(element("p").class("note").text(words.together_about()))
        .child(element("ul").each((0..number).map(|index| organisation_row(view, index))))
        .child(
            button(view, Action::Edit(Edit::AddOrganisation))
                .attributes(&[("class", "outlined"), ("data-action", "add-organisation")])
                .text(add),
        )
        .child(element("div").class("fields").child(quantity_field(
            view,
            Number::of_all(Quantity::SetupCost),
            None,
        )))
        .maybe((number > 0).then(|| results(view)))
}
