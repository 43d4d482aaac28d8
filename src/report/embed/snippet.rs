//! The text that is pasted.

use super::address::{Folder, encoded};
use super::{Density, Known, Mode, Theme, Wanted, Way, file, selection};
use crate::presets::{PresetId, home_currency};
use crate::report::prose::escaped;
use crate::scenario::Choice;

/// How high a frame is that no script makes fit, in px: made for a frame of this height, it shows
/// what is entered and what comes of it as two views.
const FRAME_HEIGHT: &str = "820";

/// What is pasted, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// Once on the website, in its template or theme.
    pub once: Option<String>,
    /// On each page, where the comparison is to stand.
    pub page: String,
}

/// The level that the element's own heading has where the page says nothing of it.
const USUAL_HEADING_LEVEL: u8 = 2;

/// What a page says of the comparison, by the names of attributes; in queries they are the same. What
/// holds anyway is left out, but for what the page should not leave to chance: language and example.
pub fn settings(wanted: &Wanted) -> Vec<(&'static str, String)> {
    let text = |name, value: &str| Some((name, value.to_owned()));
    let level = wanted.heading_level.to_string();
    let is_own_level = wanted.way.is_in_page() && wanted.heading_level != USUAL_HEADING_LEVEL;
    let is_converted = |preset: PresetId| home_currency(&preset.scenario()) != wanted.currency;
    let settings = [
        text("lang", wanted.language.tag()),
        wanted.preset.and_then(|preset| text("preset", preset.id())),
        text("currency", wanted.currency.word())
            .filter(|_| wanted.preset.is_some_and(is_converted)),
        text("heading-level", &level).filter(|_| is_own_level),
        selection(&wanted.left_out),
        text("mode", wanted.mode.id()).filter(|_| wanted.mode != Mode::Full),
        text("theme", wanted.theme.id()).filter(|_| wanted.theme != Theme::Auto),
        text("density", wanted.density.id()).filter(|_| wanted.density != Density::Comfortable),
        text("url-state", "off").filter(|_| !wanted.has_links),
        text("persist", "off").filter(|_| !wanted.is_kept),
    ];
    settings.into_iter().flatten().collect()
}

/// What is pasted to have what is wanted.
pub fn snippet(wanted: &Wanted, known: &Known) -> Snippet {
    let written = Written {
        wanted,
        known,
        folder: wanted.files(),
    };
    match wanted.way {
        Way::Element => Snippet {
            once: None,
            page: [written.script(), "\n".to_owned(), written.element()].concat(),
        },
        Way::Division => Snippet {
            once: Some(written.script()),
            page: written.division(),
        },
        Way::Frame => Snippet {
            once: None,
            page: written.frame(&[("fit", "fixed".to_owned())]),
        },
        Way::FrameWithScript => {
            // On its own website it does not ask who is around it.
            let host = wanted.website().filter(|_| !wanted.is_own_folder());
            let host = host.map(|site| ("host", site));
            let frame = written.frame(host.as_slice());
            Snippet {
                once: None,
                page: [written.script(), "\n".to_owned(), frame].concat(),
            }
        }
        Way::SingleFile => Snippet {
            once: None,
            page: anchor(&written.address_of_single(), written.title()),
        },
    }
}

/// A name and a value in quotes, after a space.
fn attribute(name: &str, value: &str) -> String {
    [" ", name, "=\"", &escaped(value), "\""].concat()
}

fn anchor(address: &str, text: &str) -> String {
    let href = attribute("href", address);
    ["<a", &href, ">", &escaped(text), "</a>"].concat()
}

struct Written<'a> {
    wanted: &'a Wanted,
    known: &'a Known,
    folder: Folder,
}

impl Written<'_> {
    fn title(&self) -> &'static str {
        self.wanted.language.words().title()
    }

    fn file(&self, name: &str) -> String {
        self.folder.file(name, self.wanted.is_own_folder())
    }

    /// The script that the page around loads.
    fn script(&self) -> String {
        let address = self.file(self.wanted.way.script().unwrap_or_default());
        let (before, after) = match self.wanted.way.is_in_page() {
            true => (" type=\"module\"", ""),
            false => ("", " defer"),
        };
        let hash = self.known.integrity.as_ref();
        let hash = hash.map(|hash| [&attribute("integrity", hash), " crossorigin"].concat());
        [
            "<script",
            before,
            &attribute("src", &address),
            &hash.unwrap_or_default(),
            after,
            "></script>",
        ]
        .concat()
    }

    /// The figures as they stand, where they are wanted and known.
    fn scenario(&self) -> Option<&str> {
        let scenario = Some(self.known.scenario.as_str());
        scenario.filter(|scenario| self.wanted.preset.is_none() && !scenario.is_empty())
    }

    /// The configuration that has the figures: text that no browser runs, whatever is in it.
    fn configuration(&self) -> Option<String> {
        // A script ends where it is told to in it.
        let scenario = self.scenario()?.replace('<', "\\u003c");
        let (before, after) = (
            "  <script type=\"application/json\" slot=\"config\">{\"schema\":1,\"scenario\":",
            "}</script>\n",
        );
        Some([before, &scenario, after].concat())
    }

    /// What is seen where the element cannot start.
    fn fallback(&self) -> String {
        let words = self.wanted.language.document_words();
        let link = anchor(&self.address(&[]), words.embed_alone());
        ["  <p>", &escaped(self.title()), ". ", &link, "</p>\n"].concat()
    }

    fn element(&self) -> String {
        let settings = settings(self.wanted);
        let settings = settings.iter().map(|(name, value)| attribute(name, value));
        [
            "<refurb-or-new",
            &settings.collect::<String>(),
            ">\n",
            &self.configuration().unwrap_or_default(),
            &self.fallback(),
            "</refurb-or-new>",
        ]
        .concat()
    }

    /// Where editors may write no script, the figures stand in an attribute too.
    fn division(&self) -> String {
        let mut settings = settings(self.wanted);
        let scenario = self.scenario().map(|of| ("scenario", of.to_owned()));
        settings.extend(scenario);
        let settings = settings.iter().map(|(name, value)| {
            let name = ["data-", name].concat();
            attribute(&name, value)
        });
        [
            "<div data-refurb-or-new",
            &settings.collect::<String>(),
            ">\n",
            &self.fallback(),
            "</div>",
        ]
        .concat()
    }

    /// What is wanted, as the address of a page says it.
    fn query(&self, further: &[(&'static str, String)]) -> String {
        let mut settings = settings(self.wanted);
        settings.retain(|(name, _)| *name != "heading-level");
        settings.extend_from_slice(further);
        let query = settings
            .iter()
            .map(|(name, value)| [name, "=", &encoded(value)].concat());
        query.collect::<Vec<_>>().join("&")
    }

    /// The part of an address that has the figures, where they are wanted, after what it begins with: as
    /// in a link, or whole where links are not opened, or this browser cannot make any.
    fn figures(&self, first: &str) -> String {
        let Some(scenario) = self.scenario() else {
            return String::new();
        };
        let link = self.known.link.as_ref();
        match link.filter(|_| self.wanted.has_links) {
            Some(link) => [first, "refurb=", link].concat(),
            None => [first, "scenario=", &encoded(scenario)].concat(),
        }
    }

    /// The address of the page for frames.
    fn address(&self, further: &[(&'static str, String)]) -> String {
        let file = self.file(file::FRAME);
        [&file, "?", &self.query(further), &self.figures("#")].concat()
    }

    /// The address of the single file. Where it lies there may be no server to take a query.
    fn address_of_single(&self) -> String {
        let file = self.file(file::SINGLE);
        [&file, "#", &self.query(&[]), &self.figures("&")].concat()
    }

    fn frame(&self, further: &[(&'static str, String)]) -> String {
        let attributes = [
            ("title", self.title()),
            ("width", "100%"),
            ("height", FRAME_HEIGHT),
            ("loading", "lazy"),
            ("referrerpolicy", "no-referrer"),
            ("allow", "clipboard-write; fullscreen"),
        ];
        let attributes = attributes.map(|(name, value)| attribute(name, value));
        [
            "<iframe",
            &attribute("src", &self.address(further)),
            "\n       ",
            &attributes.concat(),
            "></iframe>",
        ]
        .concat()
    }
}
