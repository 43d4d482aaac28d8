//! What can happen to the state.

use std::rc::Rc;

use super::edit::Edit;
use super::explained::Explained;
use super::kept::Kept;
use super::note::Typed;
use super::opening::{KeptPlan, Notice, Origin};
use super::page::{Panel, Sought, Tab};
use super::plans::PlanAction;
use super::rest::Rest;
use super::sharing::Shared;
use super::shown::Shown;
use super::size::Size;
use crate::decision::Decision;
use crate::decision::measure::Measure;
use crate::engine::Subject;
use crate::engine::plan_kind::PlanKind;
use crate::exchange::link::{Opened, Refused};
use crate::scenario::Issue;
use crate::text::Language;

/// What can happen to the state.
#[derive(Clone, Debug)]
pub enum Action {
    Edit(Edit),
    /// The person has left a field: a further edit of it is a step of its own.
    Commit,
    Undo,
    Redo,
    Reset,
    /// More is known of how sure the answer is and what would change it.
    Decided(Rc<Decision>),
    Explain(Subject),
    CloseExplanation,
    /// What is explained has been found out: what [`State::explained_anew`] gives.
    Explained(Rc<Explained>),
    /// Opens the table of a card or chart, or closes it when it is the open one.
    ToggleTable(&'static str),
    Measure(Measure),
    /// Shows a plan year by year.
    YearsOf(PlanKind),
    /// Looks at a point of the trade-off.
    LookAt(usize),
    /// A document could not be used: the last result stays.
    Refuse(Vec<Issue>),
    DismissIssues,
    /// Figures from outside the page were read, or could not be.
    Open(Origin, Box<Result<Opened, Refused>>),
    /// Brings back the plans that the browser has kept.
    BringBack(Rc<[KeptPlan]>),
    /// Keeps what is open in the browser, or no longer.
    Keep(Kept),
    /// The browser could not keep it.
    KeepNoMore(Notice),
    /// The page around leaves links out.
    WithoutLinks(bool),
    /// The panel *Share* has done something.
    Shared(Rc<Shared>),
    /// A field says something that those who do not see it must hear.
    Say(String),
    /// A fold is opened or closed.
    Fold {
        name: String,
        is_open: bool,
    },
    /// Opens a tab.
    Tab(Tab),
    /// Opens a panel under the key sentence, or closes the one that is open.
    Panel(Option<Panel>),
    /// Something is written on documents that leave.
    Type(Typed),
    /// Does something with the saved plans.
    Plan(PlanAction),
    /// Puts a group into work, or none.
    WorkOn(Option<usize>),
    /// Brings the focus to something, and opens what it lies in.
    Seek(Sought),
    Language(Language),
    HeadingLevel(u8),
    /// The page around asks for other parts.
    Shown(Shown),
    /// Opens the whole comparison where only a part is asked for, or goes back to that.
    Whole(bool),
    Size(Size),
    /// The part that is fetched later has come, or could not.
    Rest(Rest),
    /// The same for the part that works on documents.
    Documents(Rest),
}
