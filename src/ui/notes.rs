//! What stands around the figures: missed requirements, problems of a document, avoided emissions,
//! a published case, what is not included, where the data comes from.

use yew::prelude::*;

use super::mix::{group_name, option_name};
use super::state::Action;
use super::verdict::missed;
use super::view::View;
use crate::engine::plan::PlanKind;
use crate::engine::requirements::RequirementResult;
use crate::text::{Format, fill, issue, mass_in_words, not_included, remedy, requirement};

/// The problems of a document that could not be used. The last result stays.
pub fn issues_panel(view: &View) -> Html {
    let words = view.words();
    let issues = view.state.issues();
    let format = view.format();
    let heading = view.heading(1);
    let close = view.on(|_: MouseEvent| Action::DismissIssues);
    html! {
        <div class="issues" role="alert">
            { for (!issues.is_empty()).then(|| html! {
                <div class="panel">
                    <@{heading}>{ words.issues }</@>
                    <ul>
                        { for issues.iter().map(|problem| {
                            let path = if problem.path.is_empty() { words.in_document } else { &problem.path };
                            html! { <li><code>{ path.to_owned() }</code>{ " " }{ issue(problem, &format) }</li> }
                        }) }
                    </ul>
                    <p>{ words.issues_kept }</p>
                    <button type="button" class="outlined" onclick={close}>{ words.close }</button>
                </div>
            }) }
        </div>
    }
}

fn missed_item(view: &View, result: &RequirementResult) -> Html {
    let format = view.format();
    let scenario = view.state.scenario();
    let group = result
        .group
        .and_then(|index| Some((index, scenario.groups.get(index)?)));
    let name = group.map_or_else(String::new, |(index, group)| {
        let option = result.option.and_then(|option| group.options.get(option));
        let device = option.map(|option| option_name(option, view.state.language));
        let group = group_name(group, index, view.state.language);
        [group, device.unwrap_or_default()].join(", ")
    });
    let remedy = result
        .remedy
        .as_ref()
        .map(|found| remedy(found, view.currency(), &format));
    html! {
        <li class="warning">
            <p>
                { for (!result.hard).then(|| html! { <b>{ view.words().wish }{ ". " }</b> }) }
                { requirement(result, &name, &format) }
            </p>
            { for remedy.map(|remedy| html! { <p class="remedy">{ remedy }</p> }) }
        </li>
    }
}

pub fn missed_requirements(view: &View) -> Html {
    let missed = missed(view);
    let heading = view.heading(1);
    html! {
        <section class="requirements" hidden={missed.is_empty()}>
            <@{heading} class="section">{ view.words().requirements }</@>
            <ul>{ for missed.iter().map(|result| missed_item(view, result)) }</ul>
        </section>
    }
}

/// Avoided emissions, in a box of their own.
pub fn avoided(view: &View) -> Html {
    let words = view.words();
    let heading = view.heading(1);
    let kilograms = view
        .state
        .comparison()
        .plan(PlanKind::YourMix)
        .carbon
        .avoided
        .value();
    let text = if kilograms > 0.0 {
        let mass = mass_in_words(kilograms, &view.format());
        fill(words.avoided_text, &[("mass", &mass)])
    } else {
        words.avoided_none.to_owned()
    };
    html! {
        <section class="avoided">
            <@{heading} class="section">{ words.avoided }</@>
            <p>{ text }</p>
        </section>
    }
}

pub fn footer(view: &View) -> Html {
    let words = view.words();
    let comparison = view.state.comparison();
    let heading = view.heading(1);
    let version = fill(
        words.version,
        &[
            ("vintage", comparison.data_vintage),
            ("version", comparison.engine_version),
        ],
    );
    html! {
        <footer part="footer">
            <@{heading} class="section">{ words.not_included }</@>
            <ul class="not-included">
                { for not_included(view.format().language()).iter().map(|item| html! { <li>{ *item }</li> }) }
            </ul>
            <p>{ version }{ " " }{ words.attribution }{ " " }{ words.privacy }</p>
        </footer>
    }
}
