//! What can be chosen.

use web_sys::Event;
use yew::Callback;

use crate::presets::PresetId;
use crate::report::embed::{Density, Folder, Mode, PARTS, TABS, Theme, Wanted, Way};
use crate::scenario::{Choice, Currency};
use crate::state::page::Tab;
use crate::state::shown::part;
use crate::text::{Digits, DocumentWords, Format, Language, fill, preset_name};
use crate::ui::kit::choice_field::{Entry, Section, label};
use crate::ui::kit::markup::{Element, EventKind, element, value_of};
use crate::ui::kit::own_fields::{Select, select, tick};
use crate::ui::kit::view::View;

/// The word for the figures as they stand, among the examples.
const FIGURES: &str = "figures";

/// The ways, what is to be known of the one that is chosen, and everything else.
pub fn choosing(view: &View, wanted: &Wanted, changed: &Callback<Wanted>) -> Element {
    let words = view.state.language.document_words();
    let ways = Way::ALL.map(|way| {
        let is_chosen = way == wanted.way;
        element("button")
            .attributes(&[
                ("type", "button"),
                ("class", "outlined"),
                ("data-way", way.id()),
                ("aria-pressed", if is_chosen { "true" } else { "false" }),
            ])
            .on(
                EventKind::Click,
                to(wanted, changed, move |wanted, _| wanted.way = way),
            )
            .text(named(way, words).0)
    });
    element("div")
        .class("embed-choices")
        .child(
            element("div")
                .attributes(&[("class", "answers"), ("role", "group")])
                .label(words.embed_way())
                .each(ways),
        )
        .child(
            element("p")
                .class("note about-way")
                .text(named(wanted.way, words).1),
        )
        .child(
            element("div")
                .class("fields")
                .each(lists(view, wanted, changed)),
        )
        .child(offers(words, wanted, changed))
        .child(addresses(words, wanted, changed))
        .child(parts(view, wanted, changed))
}

/// What a way is called, and who can take it.
fn named(way: Way, words: DocumentWords) -> (&'static str, &'static str) {
    match way {
        Way::Element => (words.embed_way_element(), words.embed_about_element()),
        Way::Division => (words.embed_way_div(), words.embed_about_div()),
        Way::Frame => (words.embed_way_frame(), words.embed_about_frame()),
        Way::FrameWithScript => (
            words.embed_way_frame_with_script(),
            words.embed_about_frame_with_script(),
        ),
        Way::SingleFile => (
            words.embed_way_single_file(),
            words.embed_about_single_file(),
        ),
    }
}

/// What is wanted after a change, which is told what an event has brought.
fn to(
    wanted: &Wanted,
    changed: &Callback<Wanted>,
    change: impl Fn(&mut Wanted, &Event) + 'static,
) -> Callback<Event> {
    let wanted = wanted.clone();
    changed.reform(move |event: Event| {
        let mut next = wanted.clone();
        change(&mut next, &event);
        next
    })
}

/// The same for a word of a list.
fn to_word(
    wanted: &Wanted,
    changed: &Callback<Wanted>,
    change: impl Fn(&mut Wanted, &str) + 'static,
) -> Callback<String> {
    let wanted = wanted.clone();
    changed.reform(move |word: String| {
        let mut next = wanted.clone();
        change(&mut next, &word);
        next
    })
}

fn lists(view: &View, wanted: &Wanted, changed: &Callback<Wanted>) -> Vec<Element> {
    let words = view.state.language.document_words();
    let mut lists = of_contents(view, wanted, changed);
    lists.extend(of_looks(words, wanted, changed));
    lists
}

/// A list of choices; `choose` takes the word of the one that is chosen.
fn list(
    (field, label): (&'static str, &str),
    selected: &str,
    entries: Vec<Entry>,
    (wanted, changed): (&Wanted, &Callback<Wanted>),
    choose: impl Fn(&mut Wanted, &str) + 'static,
) -> Element {
    let what = Select {
        id: field,
        label,
        is_label_hidden: false,
        field,
        selected,
        sections: Section::plain(entries),
    };
    select(&what, to_word(wanted, changed, choose)).key(field)
}

/// The one of a closed set that has an id, or the one that stands.
fn by_id<T: Copy>(all: &[T], id: fn(T) -> &'static str, word: &str, now: T) -> T {
    let found = all.iter().find(|one| id(**one) == word);
    found.copied().unwrap_or(now)
}

/// What is compared, in which words, and how much of it is shown.
fn of_contents(view: &View, wanted: &Wanted, changed: &Callback<Wanted>) -> Vec<Element> {
    let words = view.state.language.document_words();
    let at = (wanted, changed);
    let languages = Language::ALL.map(|one| (one.tag(), one.words().language_name().to_owned()));
    let language = list(
        ("embed-language", words.embed_language()),
        wanted.language.tag(),
        languages.into(),
        at,
        |wanted, tag| wanted.language = Language::from_tag(tag),
    );
    let example = view.state.preset().map(|preset| {
        let name = preset_name(preset, view.state.language);
        let name = fill(words.embed_start_preset(), &[("name", name)]);
        (preset.id(), name)
    });
    let figures = (FIGURES, words.embed_start_figures().to_owned());
    let start = list(
        ("embed-start", words.embed_start()),
        wanted.preset.map_or(FIGURES, PresetId::id),
        example.into_iter().chain([figures]).collect(),
        at,
        |wanted, word| wanted.preset = PresetId::from_id(word),
    );
    let currency = wanted.preset.map(|_| {
        let entry = |(word, _): &(&'static str, Currency)| (*word, (*word).to_owned());
        list(
            ("embed-currency", words.embed_currency()),
            wanted.currency.word(),
            Currency::WORDS.iter().map(entry).collect(),
            at,
            |wanted, word| {
                wanted.currency = Currency::from_word(word).unwrap_or(wanted.currency);
            },
        )
    });
    let modes = Mode::ALL.map(|mode| {
        let name = match mode {
            Mode::Full => words.embed_extent_full(),
            Mode::Compact => words.embed_extent_compact(),
            Mode::Result => words.embed_extent_result(),
        };
        (mode.id(), name.to_owned())
    });
    let extent = list(
        ("embed-extent", words.embed_extent()),
        wanted.mode.id(),
        modes.into(),
        at,
        |wanted, word| wanted.mode = by_id(&Mode::ALL, Mode::id, word, wanted.mode),
    );
    let lists = [Some(language), Some(start), currency, Some(extent)];
    lists.into_iter().flatten().collect()
}

/// Its colours, how close things stand, and its place among the headings of a page.
fn of_looks(
    words: DocumentWords,
    wanted: &Wanted,
    changed: &Callback<Wanted>,
) -> impl Iterator<Item = Element> {
    let at = (wanted, changed);
    let themes = Theme::ALL.map(|theme| {
        let name = match theme {
            Theme::Auto => words.embed_theme_auto(),
            Theme::Light => words.embed_theme_light(),
            Theme::Dark => words.embed_theme_dark(),
        };
        (theme.id(), name.to_owned())
    });
    let theme = list(
        ("embed-theme", words.embed_theme()),
        wanted.theme.id(),
        themes.into(),
        at,
        |wanted, word| wanted.theme = by_id(&Theme::ALL, Theme::id, word, wanted.theme),
    );
    let densities = Density::ALL.map(|density| {
        let name = match density {
            Density::Comfortable => words.embed_density_comfortable(),
            Density::Compact => words.embed_density_compact(),
        };
        (density.id(), name.to_owned())
    });
    let density = list(
        ("embed-density", words.embed_density()),
        wanted.density.id(),
        densities.into(),
        at,
        |wanted, word| wanted.density = by_id(&Density::ALL, Density::id, word, wanted.density),
    );
    let heading = wanted.way.is_in_page().then(|| {
        const LEVELS: [&str; 5] = ["1", "2", "3", "4", "5"];
        let entry = |level: &'static str| {
            let name = fill(words.embed_heading_level(), &[("number", level)]);
            (level, name)
        };
        list(
            ("embed-heading", words.embed_heading()),
            LEVELS[usize::from(wanted.heading_level.max(1).min(5)) - 1],
            LEVELS.map(entry).into(),
            at,
            |wanted, word| {
                let level = (1..=5).find(|level| LEVELS[usize::from(*level) - 1] == word);
                wanted.heading_level = level.unwrap_or(wanted.heading_level);
            },
        )
    });
    [Some(theme), Some(density), heading].into_iter().flatten()
}

/// What readers may do with what they enter.
fn offers(words: DocumentWords, wanted: &Wanted, changed: &Callback<Wanted>) -> Element {
    let offer = |name, text: &str, is_on, turn: fn(&mut Wanted)| {
        let turned = to(wanted, changed, move |wanted, _| turn(wanted));
        tick("embed-offer", text, is_on, turned).attribute("data-offer", name)
    };
    let links = offer("links", words.embed_links(), wanted.has_links, |wanted| {
        wanted.has_links = !wanted.has_links;
    });
    let kept = offer("kept", words.embed_kept(), wanted.is_kept, |wanted| {
        wanted.is_kept = !wanted.is_kept;
    });
    element("div")
        .class("embed-offers")
        .child(element("p").class("note").text(words.embed_offers()))
        .child(
            element("div")
                .class("toggles")
                .attributes(&[("role", "group")])
                .label(words.embed_offers())
                .each([links, kept]),
        )
        .child(element("p").class("note").text(words.embed_offers_note()))
}

fn addresses(words: DocumentWords, wanted: &Wanted, changed: &Callback<Wanted>) -> Element {
    let is_folder = wanted.folder.is_empty() || Folder::read(&wanted.folder).is_some();
    let folder_wrong = fill(
        words.embed_folder_wrong(),
        &[("folder", &wanted.files().path)],
    );
    // A page on the website of its files need not be named.
    let is_needed = wanted.files().origin.is_some();
    let is_site = wanted.website().is_some() || wanted.site.is_empty() && !is_needed;
    let folder = address(
        "embed-folder",
        [
            words.embed_folder(),
            words.embed_folder_note(),
            &folder_wrong,
        ],
        (&wanted.folder, is_folder),
        to(wanted, changed, |wanted, event| {
            wanted.folder = value_of(event)
        }),
    );
    let site = address(
        "embed-site",
        [
            words.embed_site(),
            words.embed_site_note(),
            words.embed_site_wrong(),
        ],
        (&wanted.site, is_site),
        to(wanted, changed, |wanted, event| {
            wanted.site = value_of(event)
        }),
    );
    element("div").class("addresses").child(folder).child(site)
}

/// A field for an address; what is said under it is what to write, or that it is none.
fn address(
    id: &'static str,
    [name, note, wrong]: [&str; 3],
    (value, is_right): (&str, bool),
    typed: Callback<Event>,
) -> Element {
    let about = [id, "-about"].concat();
    let (class, said) = if is_right {
        ("note", note)
    } else {
        ("error", wrong)
    };
    element("div")
        .class(if is_right { "text" } else { "text wrong" })
        .child(label(id, name, false))
        .child(
            element("input")
                .id(id)
                .attributes(&[
                    ("type", "text"),
                    ("inputmode", "url"),
                    ("autocomplete", "off"),
                    ("spellcheck", "false"),
                    ("data-field", id),
                    ("aria-describedby", &about),
                    ("aria-invalid", if is_right { "false" } else { "true" }),
                ])
                .value(value)
                .on(EventKind::Input, typed),
        )
        .child(element("p").id(&about).class(class).text(said))
}

/// Which parts are shown, folded away until that is asked for.
fn parts(view: &View, wanted: &Wanted, changed: &Callback<Wanted>) -> Element {
    let words = view.state.language.document_words();
    let all = PARTS.len() + TABS.len();
    let number = all - wanted.left_out.len();
    let written = |number: usize| view.format().number(number as f64, Digits::Decimals(0));
    let summary = match number {
        0 => words.embed_parts_none().to_owned(),
        _ if number == all => words.embed_parts_all().to_owned(),
        _ => fill(
            words.embed_parts(),
            &[("number", &written(number)), ("all", &written(all))],
        ),
    };
    let toggle = |name: &'static str, text: &str| {
        let is_on = !wanted.left_out.contains(&name);
        let turned = to(wanted, changed, move |wanted, _| {
            wanted.left_out.retain(|one| *one != name);
            if is_on {
                wanted.left_out.push(name);
            }
        });
        tick("embed-part", text, is_on, turned).attribute("data-part", name)
    };
    let group = |title: &str, toggles: Vec<Element>| {
        element("div")
            .class("toggles")
            .attributes(&[("role", "group")])
            .label(title)
            .each(toggles)
    };
    let of_page = PARTS.map(|name| toggle(name, part_name(view, name)));
    let tabs = TABS.map(|tab| toggle(tab.part(), tab_name(view, tab)));
    element("details")
        .class("fold embed-parts")
        .child(element("summary").text(&summary))
        .child(group(words.embed_parts_of_page(), of_page.into()))
        .child(element("p").class("note").text(words.embed_parts_tabs()))
        .child(group(words.embed_parts_tabs(), tabs.into()))
}

fn part_name(view: &View, name: &str) -> &'static str {
    let (words, own) = (view.words(), view.state.language.document_words());
    match name {
        part::HEAD => own.embed_part_head(),
        part::QUESTION => own.embed_part_question(),
        part::OPTIONS => words.options(),
        part::REQUIREMENTS => words.requirements(),
        part::LIMITS => words.limits(),
        part::TOGETHER => words.together(),
        part::FLEET => words.fleet(),
        part::ASSUMPTIONS => words.assumptions(),
        part::ANSWER => own.embed_part_answer(),
        part::CARDS => own.embed_part_cards(),
        _ => own.embed_part_footer(),
    }
}

fn tab_name(view: &View, tab: Tab) -> &'static str {
    let words = view.words();
    match tab {
        Tab::Why => words.tab_why(),
        Tab::Years => words.tab_years(),
        Tab::Change => words.tab_change(),
        Tab::TradeOff => words.tab_trade_off(),
        Tab::Requirements => words.tab_requirements(),
        Tab::Plans => words.tab_plans(),
        Tab::Sources => words.tab_sources(),
    }
}
