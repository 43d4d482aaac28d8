//! Which device of the catalogue a model is.

use super::folding::Words;
use super::machine_types;
use super::makers;
use super::model_words::ModelWords;
use super::understood::Certainty;
use crate::catalogue::{self, Device, DeviceClass};

/// What a model was found to be.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Match {
    pub device: Option<&'static Device>,
    pub certainty: Certainty,
    /// Devices that it may be, where none is found.
    pub candidates: Vec<&'static Device>,
}

/// A model of the catalogue, with the words of its name and its maker.
#[derive(Clone, Debug)]
struct Listed {
    device: &'static Device,
    words: ModelWords,
    maker: Option<&'static str>,
}

/// The catalogue's models.
#[derive(Clone, Debug)]
pub(super) struct Known {
    devices: Vec<Listed>,
}

/// What a list says of a model.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<'a> {
    pub name: &'a str,
    /// The maker's number.
    pub number: &'a str,
    pub maker: Option<&'static str>,
    /// `None` where it is not known, or assumed.
    pub class: Option<DeviceClass>,
}

/// Words that make another model of one.
const OTHERS: &str = " rugged 2in1 x360 plus max pro mini air ultra fe lite s yoga nano carbon detachable \
    xtreme aio micro small tower e se neo flex spin tab book go studio edge fold flip macbook ipad iphone \
    galaxy thinkpad latitude elitebook probook optiplex surface zbook precision xps vostro inspiron \
    ideapad thinkbook chromebook thinkcentre prodesk elitedesk fortis poweredge proliant eliteone proone \
    elite chromebox slim dragonfly ";

/// How far the diagonal that a list names may be from the device's, in inches.
const ROUNDED: f64 = 1.0;

impl Known {
    pub fn new() -> Self {
        let models = catalogue::devices().iter();
        let models = models.filter(|device| !catalogue::is_typical(device));
        let listed = models.map(|device| Listed {
            device,
            words: ModelWords::of(device.name),
            maker: makers::maker(&Words::of(device.name)),
        });
        Self {
            devices: listed.collect(),
        }
    }

    /// Finds a model by its name, or by the maker's number.
    pub fn find(&self, said: Said) -> Match {
        let by_id = |id: &str| {
            let mut devices = self.devices.iter();
            devices.find(|listed| listed.device.id == id)
        };
        let names = said.name.split([' ', '(', ')']);
        let numbers = said.number.split(' ');
        for text in names.chain(numbers).chain([said.name, said.number]) {
            if let Some(listed) = machine_types::device(text).and_then(by_id) {
                return found(listed.device, Certainty::Sure);
            }
        }
        // Two names of one model: `HP Chromebook 14 G7 / HP Fortis 14 G10 Chromebook`.
        let parts = said.name.split(" / ").map(ModelWords::of);
        let parts: Vec<ModelWords> = parts.collect();
        let mut best: Option<(&'static Device, Certainty, usize)> = None;
        for part in &parts {
            for listed in self.made_by(said.maker) {
                let Some(certainty) = likeness(part, &listed.words, listed.device) else {
                    continue;
                };
                let length = listed.words.words.len();
                if best.is_none_or(|(_, other, words)| (certainty, length) > (other, words)) {
                    best = Some((listed.device, certainty, length));
                }
            }
        }
        if let Some((device, certainty, _)) = best {
            return found(device, certainty);
        }
        self.nearest(&parts, said)
    }

    fn made_by(&self, maker: Option<&'static str>) -> impl Iterator<Item = &Listed> {
        // Servers of HPE were called HP.
        let first = |maker: &'static str| maker.get(..2);
        let is_by = move |listed: &&Listed| match (maker, listed.maker) {
            (Some(maker), Some(other)) => {
                maker == other || first(maker) == Some("HP") && first(other) == Some("HP")
            }
            _ => true,
        };
        self.devices.iter().filter(is_by)
    }

    /// Models of which a name says only a part.
    fn nearest(&self, parts: &[ModelWords], said: Said) -> Match {
        let has_digit = |word: &String| word.bytes().any(|byte| byte.is_ascii_digit());
        let mut candidates: Vec<&Listed> = Vec::new();
        for part in parts.iter().filter(|part| part.words.iter().any(has_digit)) {
            for listed in self.made_by(said.maker) {
                if part.words.iter().all(|word| listed.words.has(word)) {
                    candidates.push(listed);
                }
            }
        }
        let of_class = candidates
            .iter()
            .filter(|listed| Some(listed.device.class) == said.class);
        let of_class: Vec<&&Listed> = of_class.collect();
        if let [listed] = of_class[..] {
            let is_said = |word: &&String| parts.iter().any(|part| part.has(word));
            let missing = listed.words.words.iter().filter(|word| !is_said(word));
            // The form is said beside the name; a series goes without saying, a generation does not.
            let is_form = |word: &String| matches!(&**word, "micro" | "small" | "tower" | "aio");
            if missing.clone().all(is_form) {
                return found(listed.device, Certainty::Sure);
            }
            let is_clear = candidates.len() == 1 && !missing.clone().any(|word| has_digit(word));
            if is_clear && !missing.clone().any(|word| is_form(word)) {
                return found(listed.device, Certainty::Likely);
            }
        }
        Match {
            device: None,
            certainty: Certainty::None,
            candidates: candidates.iter().map(|listed| listed.device).collect(),
        }
    }
}

fn found(device: &'static Device, certainty: Certainty) -> Match {
    Match {
        device: Some(device),
        certainty,
        candidates: Vec::new(),
    }
}

/// How surely a name in a list is that of a device; `None` where it is another one's.
fn likeness(listed: &ModelWords, known: &ModelWords, device: &Device) -> Option<Certainty> {
    let screen = device.screen_inches;
    let is_size = |inches: f64| screen.is_some_and(|screen| (screen - inches).abs() <= ROUNDED);
    if !listed
        .inches
        .iter()
        .all(|inches| screen.is_none() || is_size(f64::from(*inches)))
    {
        return None;
    }
    // `14` in the name is said by `14 inch` too.
    let is_said = |word: &String| {
        listed.has(word)
            || listed.beside.contains(word)
            || word
                .parse::<u32>()
                .is_ok_and(|number| listed.inches.contains(&number))
    };
    if known.words.is_empty() || !known.words.iter().all(is_said) {
        return None;
    }
    let mut certainty = Certainty::Sure;
    for word in listed.words.iter().filter(|word| !known.has(word)) {
        if let Ok(number) = word.parse::<u32>()
            && is_size(f64::from(number))
        {
            continue;
        }
        // The maker's number beside the name.
        if machine_types::device(word) == Some(device.id) || is_beside(word, device) {
            continue;
        }
        let is_other = OTHERS.split(' ').any(|other| other == word);
        let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
        if is_other || has_digit || word.chars().count() == 1 {
            return None;
        }
        certainty = Certainty::Likely;
    }
    Some(certainty)
}

/// What may stand beside the name of a model.
fn is_beside(word: &str, device: &Device) -> bool {
    match word {
        "5g" => device.class == DeviceClass::Phone,
        // A machine type with its configuration.
        _ => device.id.starts_with("lenovo") && machine_types::of_lenovo(word).is_some(),
    }
}
