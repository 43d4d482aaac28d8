//! What is asked before a note is printed: what it is called, whose it is, and how long.

use web_sys::{CustomEvent, CustomEventInit, Event};
use yew::Callback;

use crate::report::Report;
use crate::report::question::needed_devices;
use crate::state::Action;
use crate::state::note::Typed;
use crate::text::sentence_start;
use crate::ui::kit::choice_field::label;
use crate::ui::kit::markup::{Element, EventKind, button, element};
use crate::ui::kit::panel_frame::{close_button, panel_of};
use crate::ui::kit::view::View;

/// The event by which the page's script is told to print.
const EVENT: &str = "refurb-print";

/// The panel.
pub fn print(view: &View) -> Element {
    let words = view.state.language.document_words();
    let typed = view.state.typed();
    let fields = element("div")
        .class("print-fields")
        .child(field(
            view,
            ("note-title", words.print_name()),
            &typed.title,
            &called(&view.report()),
            |typed, title| typed.title = title,
        ))
        .child(field(
            view,
            ("note-organisation", words.print_organisation()),
            &typed.organisation,
            "",
            |typed, organisation| typed.organisation = organisation,
        ));
    let lengths = [(false, words.print_short()), (true, words.print_full())];
    let lengths = lengths.map(|(is_full, name)| {
        let is_on = typed.is_full == is_full;
        let choice = Typed {
            is_full,
            ..(**typed).clone()
        };
        button(view, Action::Type(choice))
            .attributes(&[
                ("class", "choice-button"),
                ("data-length", if is_full { "full" } else { "short" }),
                ("aria-pressed", if is_on { "true" } else { "false" }),
            ])
            .text(name)
    });
    let now = element("button")
        .attributes(&[
            ("type", "button"),
            ("class", "outlined"),
            ("data-action", "print-now"),
        ])
        .on(EventKind::Click, Callback::from(tell))
        .text(words.print_now());
    panel_of(view, "print", words.print_title())
        .child(fields)
        .child(
            element("div")
                .attributes(&[("class", "choices"), ("role", "group")])
                .label(words.print_length())
                .each(lengths),
        )
        .child(element("p").class("note").text(words.print_about()))
        .child(
            element("div")
                .class("buttons")
                .child(now)
                .child(close_button(view, view.words().close())),
        )
}

/// What the note is called where nothing is typed.
fn called(report: &Report) -> String {
    sentence_start(&needed_devices(report))
}

fn field(
    view: &View,
    (id, name): (&str, &str),
    value: &str,
    otherwise: &str,
    set: fn(&mut Typed, String),
) -> Element {
    let before = (**view.state.typed()).clone();
    let input = element("input")
        .id(id)
        .attributes(&[
            ("type", "text"),
            ("maxlength", "120"),
            ("placeholder", otherwise),
            ("data-field", id),
        ])
        .value(value)
        .on_input(view, move |value| {
            let mut typed = before.clone();
            set(&mut typed, value);
            Action::Type(typed)
        });
    element("div")
        .class("text")
        .child(label(id, name, false))
        .child(input)
}

fn tell(event: Event) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    if let (Some(from), Ok(printing)) = (
        event.target(),
        CustomEvent::new_with_event_init_dict(EVENT, &init),
    ) {
        // Whoever listens has no say in it.
        let _ = from.dispatch_event(&printing);
    }
}
