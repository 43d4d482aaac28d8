//! Which device of the catalogue a model is.

use std::sync::OnceLock;

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
    /// Every model of the catalogue, taken apart at first use.
    pub fn all() -> &'static Self {
        static ALL: OnceLock<Known> = OnceLock::new();
        ALL.get_or_init(Self::new)
    }

    fn new() -> Self {
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
                let is_part = part.words.iter().all(|word| listed.words.has(word));
                if is_part && has_screen_of(part, listed.device) {
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
            let is_clear = candidates.len() == 1 && !missing.clone().any(has_digit);
            if is_clear && !missing.clone().any(is_form) {
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

fn is_size_of(device: &Device, inches: f64) -> bool {
    let screen = device.screen_inches;
    screen.is_some_and(|screen| (screen - inches).abs() <= ROUNDED)
}

/// Whether the diagonals that a name states are the device's.
fn has_screen_of(listed: &ModelWords, device: &Device) -> bool {
    let mut inches = listed.inches.iter();
    device.screen_inches.is_none() || inches.all(|inches| is_size_of(device, f64::from(*inches)))
}

/// How surely a name in a list is that of a device; `None` where it is another one's.
fn likeness(listed: &ModelWords, known: &ModelWords, device: &Device) -> Option<Certainty> {
    if !has_screen_of(listed, device) {
        return None;
    }
    let is_size = |inches: f64| is_size_of(device, inches);
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

#[cfg(test)]
mod tests {
    use super::*;
    use Certainty::{Likely, None as Unknown, Sure};

    /// A maker and a name as lists have them, the device it is, and how sure that is.
    const NAMES: [(&str, &str, Option<&str>, Certainty); 62] = [
        ("Dell", "Latitude 5420", Some("dell-latitude-5420"), Sure),
        ("DELL", "latitude 5420 ", Some("dell-latitude-5420"), Sure),
        (
            "Dell Inc.",
            "Latitude 5420 i5 16GB",
            Some("dell-latitude-5420"),
            Sure,
        ),
        (
            "",
            "Dell Latitude 5420 (Qwerty)",
            Some("dell-latitude-5420"),
            Sure,
        ),
        (
            "",
            "DELL LATITUDE 5420 14\"",
            Some("dell-latitude-5420"),
            Sure,
        ),
        ("Dell", "Latitude 5420 Rugged", None, Unknown),
        ("Dell", "Latitude 5421", None, Unknown),
        ("HP", "Latitude 5420", None, Unknown),
        (
            "Lenovo",
            "ThinkPad T480",
            Some("lenovo-thinkpad-t480"),
            Sure,
        ),
        ("Lenovo", "ThinkPad T480s", None, Unknown),
        ("LENOVO", "20L6S1BD00", Some("lenovo-thinkpad-t480"), Sure),
        ("LENOVO", "20L5", Some("lenovo-thinkpad-t480"), Sure),
        ("LENOVO", "20L7S1BD00", None, Unknown),
        (
            "Lenovo",
            "ThinkPad T470 20HE",
            Some("lenovo-thinkpad-t470"),
            Sure,
        ),
        (
            "Lenovo",
            "ThinkPad T14 G5 21ML",
            Some("lenovo-thinkpad-t14-gen-5"),
            Sure,
        ),
        ("Lenovo", "ThinkPad T14 Gen 4", None, Unknown),
        ("Lenovo", "ThinkPad T14", None, Unknown),
        ("Apple", "iPad (9:e gen)", Some("apple-ipad-9"), Sure),
        ("Apple", "iPad (9th gen) 64GB", Some("apple-ipad-9"), Sure),
        ("", "iPad 9 64 GB", Some("apple-ipad-9"), Sure),
        ("", "iPad 9. Generation WiFi", Some("apple-ipad-9"), Sure),
        ("", "iPad 9. sukupolvi", Some("apple-ipad-9"), Sure),
        ("Apple", "iPad12,1", Some("apple-ipad-9"), Sure),
        ("Apple", "iPad13,18", Some("apple-ipad-10"), Sure),
        (
            "Apple",
            "iPad 10.2\" (2021) 9th gen",
            Some("apple-ipad-9"),
            Sure,
        ),
        ("Apple", "iPad Pro 11", None, Unknown),
        ("Apple", "iPad Air (5th generation)", None, Unknown),
        ("Apple", "iPad mini 6", None, Unknown),
        ("Apple", "iPad", None, Unknown),
        (
            "Apple",
            "iPad 11th generation",
            Some("apple-ipad-a16"),
            Sure,
        ),
        ("Apple", "iPad15,7", Some("apple-ipad-a16"), Sure),
        (
            "Apple",
            "MacBookAir10,1",
            Some("apple-macbook-air-m1"),
            Sure,
        ),
        (
            "",
            "MacBook Air (M1, 2020)",
            Some("apple-macbook-air-m1"),
            Sure,
        ),
        ("", "MacBook Air 13 M4", Some("apple-macbook-air-m4"), Sure),
        ("", "MacBook Air 15\" M4", None, Unknown),
        ("", "MacBook Air 15 M4", None, Unknown),
        ("", "MacBook Pro 14", None, Unknown),
        ("", "Dell Pro 14", Some("dell-pro-14"), Sure),
        ("", "Dell Pro 14 Plus", None, Unknown),
        ("Apple", "iPhone SE 2022", Some("apple-iphone-se-3"), Sure),
        ("Apple", "iPhone SE (2nd generation)", None, Unknown),
        (
            "Apple",
            "iPhone 13 128GB Midnight",
            Some("apple-iphone-13"),
            Sure,
        ),
        ("Apple", "iPhone 13 mini", None, Unknown),
        ("Apple", "iPhone 12 Pro", None, Unknown),
        ("samsung", "SM-A566B", Some("samsung-galaxy-a56"), Sure),
        (
            "samsung",
            "SM-X210",
            Some("samsung-galaxy-tab-a9-plus"),
            Sure,
        ),
        (
            "Samsung",
            "Galaxy Tab A9+",
            Some("samsung-galaxy-tab-a9-plus"),
            Sure,
        ),
        ("Samsung", "Galaxy Tab A9", None, Unknown),
        ("Samsung", "Galaxy A56 5G", Some("samsung-galaxy-a56"), Sure),
        (
            "Samsung",
            "Galaxy Xcover 7",
            Some("samsung-galaxy-xcover7"),
            Sure,
        ),
        (
            "HP",
            "EliteBook 840 G8 Notebook PC",
            Some("hp-elitebook-840-g8"),
            Sure,
        ),
        (
            "HP",
            "HP EliteBook 840 G8",
            Some("hp-elitebook-840-g8"),
            Sure,
        ),
        ("HP", "EliteBook 840 G7", None, Unknown),
        ("HP", "840 G8", Some("hp-elitebook-840-g8"), Likely),
        (
            "Hewlett-Packard",
            "HP ProBook 440 G11",
            Some("hp-probook-440-g11"),
            Sure,
        ),
        ("HP", "E24 G4", Some("hp-e24-g4"), Sure),
        (
            "",
            "HP Chromebook 14 G7 / HP Fortis 14 G10 Chromebook",
            Some("hp-fortis-14-g10-chromebook"),
            Sure,
        ),
        (
            "",
            "HP Fortis 14 inch G10 Chromebook",
            Some("hp-fortis-14-g10-chromebook"),
            Sure,
        ),
        (
            "Acer",
            "Chromebook 511 C736",
            Some("acer-chromebook-511-c736"),
            Sure,
        ),
        ("Lenovo", "100e Chromebook", None, Unknown),
        (
            "HP",
            "ProLiant DL380 Gen10",
            Some("hpe-proliant-dl380-gen10"),
            Sure,
        ),
        ("", "Skärm 24\" Dell P2422H", Some("dell-p2422h"), Sure),
    ];

    #[test]
    fn models_are_found_by_the_names_that_lists_have() {
        let known = Known::all();
        for (maker, name, expected, certainty) in NAMES {
            let said = Said {
                name,
                number: "",
                maker: makers::maker(&Words::of(maker)).or_else(|| makers::maker(&Words::of(name))),
                class: Some(DeviceClass::Laptop),
            };
            let found = known.find(said);
            let device = found.device.map(|device| device.id);
            assert_eq!(
                (device, found.certainty),
                (expected, certainty),
                "{maker} {name}"
            );
        }
    }

    #[test]
    fn forms_are_told_beside_the_name() {
        let known = Known::all();
        let find = |name, class| {
            known.find(Said {
                name,
                number: "",
                maker: Some("Dell"),
                class,
            })
        };
        let open = find("OptiPlex 7070", None);
        assert_eq!(open.device, None);
        assert_eq!(open.candidates.len(), 3);
        let micro = find("OptiPlex 7070", Some(DeviceClass::DesktopMicro));
        assert_eq!(
            micro.device.map(|device| device.id),
            Some("dell-optiplex-7070-micro")
        );
        for name in ["OptiPlex 7070 SFF", "OptiPlex 7070 Small Form Factor"] {
            let small = find(name, None);
            assert_eq!(
                small.device.map(|device| device.id),
                Some("dell-optiplex-7070-sff")
            );
        }
        // Every model of the catalogue is found by its own name.
        for listed in &known.devices {
            let found = known.find(Said {
                name: listed.device.name,
                number: "",
                maker: listed.maker,
                class: Some(listed.device.class),
            });
            assert_eq!(found.device.map(|device| device.id), Some(listed.device.id));
            assert_eq!(found.certainty, Sure);
        }
    }

    #[test]
    fn the_makers_names_stand_for_devices_that_there_are() {
        for name in machine_types::names() {
            let device = machine_types::device(name).and_then(catalogue::device);
            assert!(device.is_some(), "{name}");
        }
    }
}
