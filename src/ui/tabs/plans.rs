//! Plans that were saved in this visit: a list, and what they come to beside one another.

use crate::report::table::Table;
use crate::report::tables::{plans_compared, plans_differ};
use crate::state::Action;
use crate::state::kept::Kept;
use crate::state::plans::{Plan, PlanAction};
use crate::text::fill;
use crate::ui::kit::focus::parting_button;
use crate::ui::kit::markup::{Element, button, element, heading};
use crate::ui::kit::table::table;
use crate::ui::kit::view::View;

/// Whether a plan is one of those that are compared. It cannot be while there is no room.
fn compared(view: &View, is_compared: bool, action: PlanAction, of: &str) -> Element {
    let words = view.words();
    let is_possible = is_compared || view.state.plans().has_room();
    button(view, Action::Plan(action))
        .attributes(&[
            ("class", "toggle"),
            ("role", "checkbox"),
            ("data-action", "compare-plan"),
            ("aria-checked", if is_compared { "true" } else { "false" }),
            ("aria-disabled", if is_possible { "false" } else { "true" }),
        ])
        .label(&fill(
            words.action_of(),
            &[("what", words.plan_compare()), ("of", of)],
        ))
        .text(words.plan_compare())
}

fn row(view: &View, plan: &Plan) -> Element {
    let words = view.words();
    let id = plan.id;
    let label = |what: &str| fill(words.action_of(), &[("what", what), ("of", plan.title())]);
    let field = ["plan-name-", &id.to_string()].concat();
    let rename = move |name: String| Action::Plan(PlanAction::Rename(id, name));
    let title = plan.title().to_owned();
    let name = element("input")
        .id(&field)
        .attributes(&[
            ("type", "text"),
            ("maxlength", "100"),
            ("data-field", "plan-name"),
        ])
        .label(&label(words.plan_name()))
        .value(&plan.name)
        .on_input(view, rename)
        // A plan whose name was emptied is called as before.
        .on_change(view, move |typed| {
            let is_empty = typed.trim().is_empty();
            rename(if is_empty { title.clone() } else { typed })
        });
    let does = |name: &str, text: &str, action: PlanAction| {
        button(view, Action::Plan(action))
            .attributes(&[("class", "quiet"), ("data-action", name)])
            .label(&label(text))
            .text(text)
    };
    let remove = Action::Plan(PlanAction::Remove(id));
    element("li")
        .key(&id.to_string())
        .class("plan")
        .child(name)
        .child(
            button(view, Action::Plan(PlanAction::Open(id)))
                .attributes(&[("class", "outlined"), ("data-action", "open-plan")])
                .label(&label(words.plan_open()))
                .text(words.plan_open()),
        )
        .child(does(
            "duplicate-plan",
            words.plan_duplicate(),
            PlanAction::Duplicate(id),
        ))
        .child(
            parting_button(view, remove, ".saved-plans", "[data-action=put-back]")
                .attributes(&[("class", "quiet"), ("data-action", "remove-plan")])
                .label(&label(words.plan_remove()))
                .text(words.plan_remove()),
        )
        .child(compared(
            view,
            view.state.plans().is_compared(id),
            PlanAction::Compare(id),
            plan.title(),
        ))
}

/// A table with its heading, and what its figures hold under.
fn titled(view: &View, contents: &Table) -> Element {
    let note = (!contents.note.is_empty()).then(|| element("p").class("note").text(&contents.note));
    element("div")
        .class(contents.name)
        .child(heading(view, 2).text(&contents.title))
        .maybe(note)
        .child(table(view, &contents.title, contents))
}

/// Beside one another, where there are two.
fn comparison(view: &View) -> Element {
    let words = view.words();
    let report = view.report();
    let compared = plans_compared(&report);
    if compared.columns.len() < 3 {
        return element("div");
    }
    let differ = plans_differ(&report);
    let differ = if differ.rows.is_empty() {
        element("p").class("note").text(words.plans_same())
    } else {
        titled(view, &differ)
    };
    element("div")
        .class("sections")
        .child(titled(view, &compared))
        .child(differ)
}

/// The saved plans.
pub fn plans(view: &View) -> Element {
    let words = view.words();
    let plans = view.state.plans();
    let note = |text: &str| element("p").class("note").text(text);
    let is_empty = plans.list().is_empty();
    let present = (!is_empty).then(|| {
        element("li")
            .key("present")
            .class("plan present")
            .child(element("strong").text(words.plans_present()))
            .child(compared(
                view,
                plans.is_present_compared(),
                PlanAction::ComparePresent,
                words.plans_present(),
            ))
    });
    let rows = plans.list().iter().map(|plan| row(view, plan));
    let removed = plans.last_removed().map(|plan| {
        let put_back = Action::Plan(PlanAction::PutBack);
        element("span")
            .child(element("span").text(&fill(words.plan_removed(), &[("name", plan.title())])))
            .child(
                parting_button(view, put_back, ".saved-plans", "[data-field=plan-name]")
                    .attributes(&[("class", "quiet"), ("data-action", "put-back")])
                    .text(words.plans_put_back()),
            )
    });
    element("div")
        .class("saved-plans")
        .child(note(if is_empty {
            words.plans_none()
        } else if view.state.kept == Kept::Yes {
            words.plans_kept_here()
        } else {
            words.plans_kept()
        }))
        .child(element("ul").each(present.into_iter().chain(rows)))
        .child(element("p").class("removed").maybe(removed))
        .child(element("p").class("note").text(match plans.is_full() {
            true => words.plans_full(),
            false if !plans.has_room() => words.plans_most_compared(),
            false => "",
        }))
        .child(comparison(view))
}
