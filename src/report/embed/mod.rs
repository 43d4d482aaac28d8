//! The comparison on another page: what is pasted there, as text, and what that page's policy must
//! let through.

mod address;
mod policy;
mod selection;
mod snippet;

pub use address::{Folder, origin};
pub use policy::{Header, Server, headers};
pub use selection::{PARTS, TABS, selection};
pub use snippet::{Snippet, settings, snippet};

use crate::presets::PresetId;
use crate::scenario::Currency;
use crate::text::Language;

/// How the comparison comes into a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A script and an element.
    Element,
    /// A script once, and then text that editors may write where they may place no element.
    Division,
    /// A frame of a height of its own.
    Frame,
    /// A frame as high as what is in it, by a script.
    FrameWithScript,
    /// A file that has all in it.
    SingleFile,
}

impl Way {
    pub const ALL: [Self; 5] = [
        Self::Element,
        Self::Division,
        Self::Frame,
        Self::FrameWithScript,
        Self::SingleFile,
    ];

    /// Its name for tests.
    pub fn id(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Division => "div",
            Self::Frame => "frame",
            Self::FrameWithScript => "frame-with-script",
            Self::SingleFile => "single-file",
        }
    }

    /// The script that the page around loads.
    pub fn script(self) -> Option<&'static str> {
        match self {
            Self::Element | Self::Division => Some(file::ELEMENT),
            Self::FrameWithScript => Some(file::HOST),
            Self::Frame | Self::SingleFile => None,
        }
    }

    /// Whether the comparison stands in the page itself, among its headings.
    pub fn is_in_page(self) -> bool {
        matches!(self, Self::Element | Self::Division)
    }
}

/// The files that a page names.
mod file {
    pub const ELEMENT: &str = "refurb-or-new.js";
    pub const HOST: &str = "host.js";
    pub const FRAME: &str = "embed.html";
    pub const SINGLE: &str = "refurb-or-new.single.html";
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's device is.
    Auto,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    pub fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How much of the comparison is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Full,
    /// The verdict and the cards, and a button that opens the rest.
    Compact,
    /// What comes of it, and nothing that is entered.
    Result,
}

impl Mode {
    pub const ALL: [Self; 3] = [Self::Full, Self::Compact, Self::Result];

    pub fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Compact => "compact",
            Self::Result => "result",
        }
    }
}

/// How close things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Density {
    Comfortable,
    Compact,
}

impl Density {
    pub const ALL: [Self; 2] = [Self::Comfortable, Self::Compact];

    pub fn id(self) -> &'static str {
        match self {
            Self::Comfortable => "comfortable",
            Self::Compact => "compact",
        }
    }
}

/// What is wanted on the other page.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    pub way: Way,
    pub language: Language,
    /// The example it starts from; `None` for the figures as they stand.
    pub preset: Option<PresetId>,
    /// What the amounts of an example are brought into; figures as they stand have a currency of their own.
    pub currency: Currency,
    /// The parts and tabs that are left out.
    pub left_out: Vec<&'static str>,
    pub mode: Mode,
    pub theme: Theme,
    pub density: Density,
    pub heading_level: u8,
    /// Whether readers may make links to what they enter, and open them.
    pub has_links: bool,
    /// Whether readers may have what they enter kept in their browser.
    pub is_kept: bool,
    /// The folder with the files, as typed.
    pub folder: String,
    /// The website that the page belongs to, as typed.
    pub site: String,
}

impl Wanted {
    /// Where the files are taken from: what was typed, or where they lie by default.
    pub fn files(&self) -> Folder {
        Folder::read(&self.folder).unwrap_or_else(Folder::usual)
    }

    /// The website that the page belongs to; `None` where nothing that is one is typed.
    pub fn website(&self) -> Option<String> {
        origin(&self.site)
    }

    /// Whether the files lie on the page's own website.
    pub fn is_own_folder(&self) -> bool {
        let folder = self.files();
        folder.origin.is_none() || folder.origin == self.website()
    }
}

/// What of a snippet only the page's script and the browser can say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The hash of the script that the page around loads.
    pub integrity: Option<String>,
    /// The figures as they stand, as a link holds them.
    pub link: Option<String>,
    /// The same as JSON.
    pub scenario: String,
}
