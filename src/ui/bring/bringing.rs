//! The panel: what is brought, while it is chosen, read and looked at. All of it is the panel's own and
//! goes with it; the scenario changes when it is entered, in one step.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Date;
use wasm_bindgen::JsCast;
use web_sys::{Element as Node, Event, File, HtmlElement};
use yew::prelude::*;
use yew::virtual_dom::VComp;

use super::choosing::{Chosen, choosing};
use super::ending::Ends;
use super::fields::id;
use super::file_text::{Failed, FileText};
use super::fleet::{FleetShown, fleet};
use super::fleet_group::called;
use super::footprints::{FootprintsChange, FootprintsShown, footprints};
use super::offers::{OffersChange, OffersShown, offers};
use super::progress::reading;
use super::sheets::sheet as sheet_of;
use super::work::{Kind, Outcome, Work};
use crate::exchange::lists::{Day, ListError, ProposedGroup, Reading, Settings};
use crate::exchange::xlsx::Opened;
use crate::scenario::Scenario;
use crate::state::Action;
use crate::state::bringing::{Preview, PreviewEdit};
use crate::state::edit::{Brought, Edit};
use crate::text::{DocumentWords, footprints_refused, list_refused};
use crate::ui::kit::choice_field::show_choices;
use crate::ui::kit::markup::{Element, element};
use crate::ui::kit::panel_frame::{close_button, panel_of};
use crate::ui::kit::view::View;

/// The panel.
pub fn bring(view: &View) -> Element {
    let props = BringProps { view: view.clone() };
    panel_of(view, "bring", view.words().bring_panel())
        .child(close_button(view, view.words().close()))
        .child(VComp::new::<Bringing>(Rc::new(props), None))
}

#[derive(Clone, PartialEq, Properties)]
pub struct BringProps {
    view: View,
}

/// How far it has come.
enum Step {
    Choosing,
    /// What is read, with its name and with what was shown before.
    Reading(Box<Work>, String, Before),
    Fleet(Box<FleetShown>),
    Offers(Box<OffersShown>),
    Footprints(Box<FootprintsShown>),
}

/// What was shown before something is read.
enum Before {
    Nothing,
    /// The same list, of which something else is said now.
    Changed(Box<FleetShown>),
    /// Another sheet of the workbook, by its number: it comes back where this one is no list.
    OtherSheet(Box<Step>, usize),
}

/// The panel's own state.
pub struct Bringing {
    kind: Kind,
    step: Step,
    /// The workbook that what is shown was read from.
    workbook: Option<Opened>,
    /// What is wrong, or has been done.
    told: String,
    is_wrong: bool,
    place: NodeRef,
    pasted: NodeRef,
    /// What is to have the focus after the next render.
    sought: Option<&'static str>,
    /// Runs until the next slice of work.
    _next: Option<Timeout>,
}

pub enum Message {
    Chosen(Chosen),
    /// A piece of the file has come.
    Piece,
    GoOn,
    Cancel,
    /// Another sheet of the workbook is to be read.
    Sheet(usize),
    Fleet(PreviewEdit),
    EnterFleet,
    Offers(OffersChange),
    EnterOffers,
    Footprints(FootprintsChange),
}

/// Today, where the person is.
fn today() -> Day {
    let now = Date::new_0();
    let day = Day::of(
        now.get_full_year() as i32,
        now.get_month() as i32 + 1,
        now.get_date() as i32,
    );
    day.unwrap_or(Day::FIRST)
}

impl Component for Bringing {
    type Message = Message;
    type Properties = BringProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            kind: Kind::Fleet,
            step: Step::Choosing,
            workbook: None,
            told: String::new(),
            is_wrong: false,
            place: NodeRef::default(),
            pasted: NodeRef::default(),
            sought: None,
            _next: None,
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Chosen(Chosen::Kind(kind)) => {
                self.kind = kind;
                self.tell(String::new(), false);
            }
            Message::Chosen(Chosen::File(file)) => self.begin_file(context, file),
            Message::Chosen(Chosen::Text(text)) => self.begin_text(context, &text),
            Message::Piece => {
                if let Step::Reading(work, ..) = &mut self.step {
                    let outcome = work.take();
                    self.take(context, outcome);
                }
            }
            Message::GoOn => {
                if let Step::Reading(work, ..) = &mut self.step {
                    let outcome = work.go_on();
                    self.take(context, outcome);
                }
            }
            Message::Cancel => {
                let told = match self.step {
                    // What was used there has been entered.
                    Step::Footprints(_) => "",
                    _ => words(context).bring_cancelled(),
                };
                self.leave(told.to_owned(), false);
                self.seek_choice();
            }
            Message::Sheet(sheet) => self.read_sheet(context, sheet),
            Message::Fleet(edit) => self.change_fleet(context, edit),
            Message::EnterFleet => self.enter_fleet(context),
            Message::Offers(change) => {
                if let Step::Offers(shown) = &mut self.step {
                    shown.change(change);
                }
            }
            Message::EnterOffers => self.enter_offers(context),
            Message::Footprints(change) => {
                if let Step::Footprints(shown) = &mut self.step
                    && let Some(scenario) = shown.change(&context.props().view, change)
                {
                    let edit = Edit::Bring(Brought::Footprint, Box::new(scenario));
                    context.props().view.dispatch.emit(Action::Edit(edit));
                }
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let view = &context.props().view;
        let link = context.link();
        let is_fleet = matches!(self.step, Step::Fleet(_));
        let ends = Ends {
            enter: link.callback(move |_: Event| match is_fleet {
                true => Message::EnterFleet,
                false => Message::EnterOffers,
            }),
            cancel: link.callback(|_: Event| Message::Cancel),
        };
        let sheet = self.workbook.as_ref();
        let sheet = sheet.and_then(|of| sheet_of(view, of, link.callback(Message::Sheet)));
        let contents = match &self.step {
            Step::Choosing => choosing(
                view,
                self.kind,
                &self.pasted,
                &link.callback(Message::Chosen),
            )
            .key("choosing"),
            Step::Reading(work, name, _) => reading(view, work, name, &ends.cancel).key("reading"),
            Step::Fleet(shown) => {
                fleet(view, shown, sheet, &link.callback(Message::Fleet), &ends).key("fleet")
            }
            Step::Offers(shown) => {
                offers(view, shown, sheet, &link.callback(Message::Offers), &ends).key("offers")
            }
            Step::Footprints(shown) => {
                footprints(view, shown, &link.callback(Message::Footprints), &ends)
                    .key("footprints")
            }
        };
        let class = if self.is_wrong { "told error" } else { "told" };
        element("div")
            .class("bringing")
            .at(&self.place)
            .child(
                element("p")
                    .attributes(&[("class", class), ("role", "status")])
                    .text(&self.told),
            )
            .child(element("div").each([contents]))
            .into()
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let Some(place) = self.place.cast::<Node>() else {
            return;
        };
        show_choices(&place);
        let sought = self.sought.take();
        let sought = sought.and_then(|id| place.query_selector(&["#", id].concat()).ok().flatten());
        if let Some(sought) = sought.and_then(|sought| sought.dyn_into::<HtmlElement>().ok()) {
            // An element that cannot take the focus leaves it where it is.
            let _ = sought.focus();
        }
    }
}

fn words(context: &Context<Bringing>) -> DocumentWords {
    context.props().view.state.language.document_words()
}

impl Bringing {
    fn tell(&mut self, told: String, is_wrong: bool) {
        self.told = told;
        self.is_wrong = is_wrong;
    }

    /// Back to the choice, with a word about why.
    fn leave(&mut self, told: String, is_wrong: bool) {
        let left = std::mem::replace(&mut self.step, Step::Choosing);
        self._next = None;
        self.tell(told, is_wrong);
        let workbook = self.workbook.take();
        // What is wrong with one sheet is not with the other.
        if let Step::Reading(mut work, _, Before::OtherSheet(before, sheet)) = left {
            self.workbook = work.workbook.take().or(workbook);
            if let Some(workbook) = &mut self.workbook {
                workbook.choose(sheet);
            }
            self.step = *before;
        }
    }

    /// What has the focus after something went wrong.
    fn seek_choice(&mut self) {
        self.sought = Some(match self.step {
            Step::Choosing => id::CHOICE,
            _ => id::UNDERSTOOD,
        });
    }

    fn read_sheet(&mut self, context: &Context<Self>, sheet: usize) {
        let Some(mut workbook) = self.workbook.take() else {
            return;
        };
        let before = workbook.chosen();
        workbook.choose(sheet);
        let name = workbook.sheets().get(workbook.chosen());
        let name = name.map(|sheet| sheet.name.clone()).unwrap_or_default();
        let shown = std::mem::replace(&mut self.step, Step::Choosing);
        let work = Work::of_sheet(self.kind, workbook, Settings::new(today()));
        self.work_at_once(
            context,
            work,
            name,
            Before::OtherSheet(Box::new(shown), before),
        );
    }

    /// Does at once what is short, so that nothing on the page goes away meanwhile.
    fn work_at_once(
        &mut self,
        context: &Context<Self>,
        mut work: Work,
        name: String,
        before: Before,
    ) {
        let outcome = work.go_on_at_once();
        self._next = None;
        self.work(work, name, before);
        self.sought = matches!(outcome, Outcome::GoesOn).then_some(id::CANCEL);
        self.take(context, outcome);
    }

    fn begin_file(&mut self, context: &Context<Self>, file: File) {
        let told = context.link().callback(|()| Message::Piece);
        match FileText::new(file, told) {
            Err(failed) => self.fail(context, failed),
            Ok(file) => {
                let name = file.name();
                let work = Work::of_file(self.kind, file, Settings::new(today()));
                self.workbook = None;
                self.work(work, name, Before::Nothing);
                self.sought = Some(id::CANCEL);
            }
        }
    }

    fn begin_text(&mut self, context: &Context<Self>, text: &str) {
        if text.trim().is_empty() {
            let told = words(context).bring_bad_nothing_typed().to_owned();
            self.tell(told, true);
            return;
        }
        match Work::of_text(self.kind, text, Settings::new(today())) {
            Err(error) => self.refuse(context, error),
            Ok(work) => {
                let name = words(context).bring_pasted().to_owned();
                self.workbook = None;
                self.work(work, name, Before::Nothing);
                self.sought = Some(id::CANCEL);
                self.go_on_later(context);
            }
        }
    }

    fn work(&mut self, work: Work, name: String, before: Before) {
        self.tell(String::new(), false);
        self.step = Step::Reading(Box::new(work), name, before);
    }

    fn go_on_later(&mut self, context: &Context<Self>) {
        let link = context.link().clone();
        self._next = Some(Timeout::new(0, move || link.send_message(Message::GoOn)));
    }

    fn fail(&mut self, context: &Context<Self>, failed: Failed) {
        let words = words(context);
        let told = match failed {
            Failed::Unread => words.bring_bad_unread(),
            Failed::TooLarge => words.bring_bad_too_long(),
        };
        self.leave(told.to_owned(), true);
        self.seek_choice();
    }

    fn refuse(&mut self, context: &Context<Self>, error: ListError) {
        let told = list_refused(error, &context.props().view.format());
        self.leave(told, true);
        self.seek_choice();
    }

    /// Goes on with what came of the work.
    fn take(&mut self, context: &Context<Self>, outcome: Outcome) {
        match outcome {
            Outcome::GoesOn => self.go_on_later(context),
            Outcome::Waits => {}
            Outcome::Failed(failed) => self.fail(context, failed),
            Outcome::BadWorkbook => {
                self.leave(words(context).bring_bad_workbook().to_owned(), true);
                self.seek_choice();
            }
            Outcome::Refused(error) => self.refuse(context, error),
            Outcome::OtherColumns(refused) => {
                let told = footprints_refused(refused, &context.props().view.format());
                self.leave(told, true);
                self.seek_choice();
            }
            Outcome::List(reading) => self.show_fleet(context, reading),
            Outcome::Offers(text) => {
                let currency = context.props().view.currency();
                match OffersShown::new(text, today(), currency) {
                    Err(error) => self.refuse(context, error),
                    Ok(shown) => self.show(Step::Offers(Box::new(shown))),
                }
            }
            Outcome::Footprints(found) => {
                self.kind = Kind::Footprints;
                self.show(Step::Footprints(Box::new(FootprintsShown::new(found))));
            }
        }
    }

    fn show(&mut self, step: Step) {
        let before = std::mem::replace(&mut self.step, step);
        // Whoever has changed something stays where that is, unless it went away meanwhile.
        let is_at_once =
            !matches!(before, Step::Reading(_, _, Before::Nothing)) && self._next.is_none();
        self.sought = (!is_at_once).then_some(id::UNDERSTOOD);
        self._next = None;
        if let Step::Reading(mut work, ..) = before
            && let Some(workbook) = work.workbook.take()
        {
            self.workbook = Some(workbook);
        }
    }

    fn show_fleet(&mut self, context: &Context<Self>, reading: Reading) {
        let Step::Reading(work, _, before) = &mut self.step else {
            return;
        };
        let settings = reading.settings().clone();
        let understood = reading.finish();
        let has_none = understood.devices == 0;
        let preview = match before {
            Before::Changed(before) => before.preview.anew(understood, &settings),
            _ => Preview::new(understood, &settings),
        };
        let is_made_anew = preview.is_made_anew;
        let shown = FleetShown {
            preview,
            settings,
            encoding: work.encoding(),
            reading,
        };
        self.show(Step::Fleet(Box::new(shown)));
        if is_made_anew {
            let told = words(context).bring_groups_anew().to_owned();
            self.tell(told, false);
        }
        if has_none {
            let told = words(context).bring_bad_no_devices().to_owned();
            self.tell(told, true);
        }
    }

    fn change_fleet(&mut self, context: &Context<Self>, edit: PreviewEdit) {
        let Step::Fleet(shown) = &mut self.step else {
            return;
        };
        let mut settings = shown.settings.clone();
        if !shown.preview.change(edit, &mut settings) {
            return;
        }
        shown.settings = settings.clone();
        let Step::Fleet(shown) = std::mem::replace(&mut self.step, Step::Choosing) else {
            return;
        };
        let mut shown = *shown;
        let mut reading = std::mem::replace(&mut shown.reading, Reading::new(settings.clone()));
        reading.change(settings);
        let work = Work::again(reading, shown.encoding);
        let name = words(context).bring_kind_fleet().to_owned();
        self.work_at_once(context, work, name, Before::Changed(Box::new(shown)));
    }

    fn enter_fleet(&mut self, context: &Context<Self>) {
        let Step::Fleet(shown) = &self.step else {
            return;
        };
        let view = &context.props().view;
        let called = |group: &ProposedGroup| called(view, group);
        match shown.preview.enter(view.state.scenario(), &called) {
            None => self.tell(words(context).bring_bad_too_much().to_owned(), true),
            Some(scenario) => enter(view, Brought::Fleet, scenario),
        }
    }

    fn enter_offers(&mut self, context: &Context<Self>) {
        let Step::Offers(shown) = &self.step else {
            return;
        };
        let view = &context.props().view;
        match shown.enter(view) {
            None => self.tell(words(context).bring_bad_too_much().to_owned(), true),
            Some(scenario) => enter(view, Brought::Offers, scenario),
        }
    }
}

/// Enters what was brought and closes the panel.
fn enter(view: &View, brought: Brought, scenario: Scenario) {
    view.dispatch
        .emit(Action::Edit(Edit::Bring(brought, Box::new(scenario))));
    view.dispatch.emit(Action::Panel(None));
}
