//! A number that is typed.
//!
//! The text stays what was typed until the field is left. A usable number takes effect while it is
//! typed; one that is not keeps the last result, and the field says so, but not before it is left.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::intl::IntlFormat;
use crate::scenario::{Allowed, IssueCode};
use crate::text::{Digits, Format, Language, field_problem, not_used_yet, unusable_number};

#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// Whether the label is for screen readers only.
    #[prop_or_default]
    pub label_hidden: bool,
    /// Name of the field for tests and host pages.
    pub field: AttrValue,
    pub value: f64,
    pub digits: Digits,
    pub minimum: f64,
    pub maximum: f64,
    /// What the buttons add or take away; no buttons without it.
    #[prop_or_default]
    pub step: Option<f64>,
    #[prop_or_default]
    pub unit: AttrValue,
    /// Where the value comes from.
    #[prop_or_default]
    pub badge: Html,
    pub language: Language,
    pub on_change: Callback<f64>,
    pub on_commit: Callback<()>,
}

#[derive(Clone, Copy, PartialEq)]
enum Problem {
    NoNumber,
    OutOfRange(IssueCode),
}

fn judge(props: &NumberFieldProps, typed: &str) -> Result<f64, Problem> {
    let number = IntlFormat(props.language)
        .parse(typed)
        .ok_or(Problem::NoNumber)?;
    if number < 0.0 && props.minimum >= 0.0 {
        Err(Problem::OutOfRange(IssueCode::Negative))
    } else if number < props.minimum {
        Err(Problem::OutOfRange(IssueCode::BelowMinimum))
    } else if number > props.maximum {
        Err(Problem::OutOfRange(IssueCode::AboveMaximum))
    } else {
        Ok(number)
    }
}

#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let draft = use_state(|| None::<String>);
    let problem = use_state(|| None::<Problem>);
    // The value from before typing began, to go back to when what was typed turns out unusable: on
    // the way to 99 stands a 9 that nobody meant.
    let before = use_mut_ref(|| None::<f64>);
    let gone_back_to = use_mut_ref(|| None::<f64>);
    let input = use_node_ref();
    let format = IntlFormat(props.language);
    let written = format.number(props.value, props.digits);

    // A value that changes from elsewhere, such as by undo, replaces a text that was not usable.
    {
        let (draft, problem, value) = (draft.clone(), problem.clone(), props.value);
        let gone_back_to = gone_back_to.clone();
        use_effect_with(props.value.to_bits(), move |_| {
            let is_own_doing = gone_back_to.take() == Some(value);
            if problem.is_some() && !is_own_doing {
                problem.set(None);
                draft.set(None);
            }
        });
    }

    let oninput = {
        let (draft, problem, props) = (draft.clone(), problem.clone(), props.clone());
        let before = before.clone();
        Callback::from(move |event: InputEvent| {
            let Some(target) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let typed = target.value();
            before.borrow_mut().get_or_insert(props.value);
            if let Ok(number) = judge(&props, &typed) {
                problem.set(None);
                props.on_change.emit(number);
            }
            draft.set(Some(typed));
        })
    };
    let commit = {
        let (draft, problem, props) = (draft.clone(), problem.clone(), props.clone());
        move || {
            let before = before.take();
            let Some(typed) = (*draft).clone() else {
                return;
            };
            match judge(&props, &typed) {
                Ok(number) => {
                    props.on_change.emit(number);
                    draft.set(None);
                    problem.set(None);
                }
                Err(found) => {
                    if let Some(before) = before.filter(|before| *before != props.value) {
                        *gone_back_to.borrow_mut() = Some(before);
                        props.on_change.emit(before);
                    }
                    problem.set(Some(found));
                }
            }
            props.on_commit.emit(());
        }
    };
    let onblur = {
        let commit = commit.clone();
        Callback::from(move |_: FocusEvent| commit())
    };
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            commit();
        }
    });
    let nudge = |by: f64| {
        let (draft, problem, props) = (draft.clone(), problem.clone(), props.clone());
        Callback::from(move |_: MouseEvent| {
            draft.set(None);
            problem.set(None);
            props
                .on_change
                .emit((props.value + by).max(props.minimum).min(props.maximum));
            props.on_commit.emit(());
        })
    };
    let words = props.language.words();
    let error_id = format!("{}-error", props.id);
    let shown = (*draft).clone().unwrap_or_else(|| written.clone());
    let allowed = Allowed {
        minimum: props.minimum,
        maximum: props.maximum,
    };
    let message = problem.map(|problem| {
        let wrong = match problem {
            Problem::NoNumber => unusable_number(props.language).to_owned(),
            Problem::OutOfRange(code) => field_problem(code, Some(allowed), &format),
        };
        [wrong, not_used_yet(&written, props.language)].join(" ")
    });
    let size = shown.chars().count().max(2).to_string();
    html! {
        <div class={classes!("number", message.is_some().then_some("wrong"))}>
            <label for={props.id.clone()} class={classes!(props.label_hidden.then_some("unseen"))}>
                { &props.label }
            </label>
            <span class="entry">
                <input
                    ref={input}
                    id={props.id.clone()}
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    spellcheck="false"
                    data-field={props.field.clone()}
                    {size}
                    value={shown}
                    aria-invalid={message.is_some().then_some("true")}
                    aria-describedby={message.is_some().then(|| error_id.clone())}
                    {oninput}
                    {onblur}
                    {onkeydown}
                />
                <span class="unit">{ &props.unit }</span>
                <span class="steps">
                    { for props.step.into_iter().flat_map(|step| [
                        step_button("−", words.decrease, &props.label, nudge(-step)),
                        step_button("+", words.increase, &props.label, nudge(step)),
                    ]) }
                </span>
            </span>
            <span class="origin">{ props.badge.clone() }</span>
            <span class="error" id={error_id}>{ message.unwrap_or_default() }</span>
        </div>
    }
}

fn step_button(
    sign: &'static str,
    action: &str,
    label: &str,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="step" aria-label={format!("{action}: {label}")} {onclick}>
            { sign }
        </button>
    }
}
