//! What each row's device is: its class, its model, its name.

use std::collections::BTreeMap;

use super::class_words::{Kind, kind};
use super::folding::{Words, fold, is_nothing};
use super::left_out::Reason;
use super::machine_types;
use super::makers;
use super::model_words::ModelWords;
use super::models::{Known, Said};
use super::settings::Settings;
use super::understood::Certainty;
use crate::catalogue::{self, DeviceClass};

/// The longest name, in characters.
const LONGEST_NAME: usize = 100;

/// What a row says of what its device is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Texts<'a> {
    pub model: &'a str,
    pub number: &'a str,
    pub maker: &'a str,
    pub class: &'a str,
    pub name: &'a str,
    pub system: &'a str,
}

/// A model that a list has.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Resolved {
    pub key: String,
    pub name: String,
    pub what: What,
    pub is_form_assumed: bool,
    pub is_guessed: bool,
    pub device: Option<&'static str>,
    pub certainty: Certainty,
    pub candidates: Vec<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Class(DeviceClass),
    Out(Reason),
}

/// The models that were found, each once.
#[derive(Clone, Debug)]
pub(super) struct Models {
    known: &'static Known,
    pub all: Vec<Resolved>,
    by_key: BTreeMap<String, u32>,
}

impl Models {
    pub fn new() -> Self {
        Self {
            known: Known::all(),
            all: Vec::new(),
            by_key: BTreeMap::new(),
        }
    }

    /// The model of a row, by its place.
    pub fn resolve(&mut self, texts: Texts, settings: &Settings) -> u32 {
        let mut found = self.find(texts);
        settle(&mut found, settings, texts);
        // What is no device is told apart by why.
        let key = match found.what {
            What::Class(_) => found.key.clone(),
            What::Out(reason) => [&found.key, "\n", reason.word_of()].concat(),
        };
        if let Some(place) = self.by_key.get(&key) {
            return *place;
        }
        let place = self.all.len() as u32;
        self.by_key.insert(key, place);
        self.all.push(found);
        place
    }

    fn find(&self, texts: Texts) -> Resolved {
        let is_said = |text: &&str| !is_nothing(&fold(text));
        let named = [texts.model, texts.number, texts.class, texts.name];
        let named = named.into_iter().find(is_said).unwrap_or("");
        let model = if is_said(&texts.model) {
            texts.model
        } else {
            ""
        };
        let of_model = Words::of(if model.is_empty() {
            texts.number
        } else {
            model
        });
        let of_class = Words::of(texts.class);
        let of_maker = Words::of(texts.maker);
        let maker = makers::maker(&of_maker).or_else(|| makers::maker(&of_model));
        let by_model = kind(&of_model);
        let by_class = kind(&of_class);
        let with_maker = || kind(&Words::of(&[texts.maker, " ", model].concat()));

        let is_out = |kind: Option<Kind>, reasons: &[Reason]| match kind {
            Some(Kind::Out(reason)) => reasons.contains(&reason).then_some(reason),
            _ => None,
        };
        let never = [Reason::Virtual, Reason::Licence];
        let always = is_out(by_model, Reason::ALL)
            .or_else(|| is_out(by_class, &never))
            .or_else(|| is_out(with_maker(), &[Reason::Virtual]));
        if let Some(reason) = always {
            return self.out(reason, named, texts, maker);
        }

        let stated = match (by_model, by_class) {
            (_, Some(Kind::Class(class))) => Some(class),
            (Some(Kind::Class(class)), _) => Some(class),
            _ => None,
        };
        let found = self.known.find(Said {
            name: if model.is_empty() { named } else { model },
            number: texts.number,
            maker,
            class: stated,
        });
        if let Some(device) = found.device
            && (found.certainty == Certainty::Sure || is_out(by_class, Reason::ALL).is_none())
        {
            return Resolved {
                key: device.id.to_owned(),
                name: device.name.to_owned(),
                what: What::Class(device.class),
                is_form_assumed: false,
                is_guessed: false,
                device: Some(device.id),
                certainty: found.certainty,
                candidates: Vec::new(),
            };
        }
        if let Some(reason) = is_out(by_class, &[Reason::OtherEquipment]) {
            return self.out(reason, named, texts, maker);
        }
        let lenovo = [model, texts.number]
            .into_iter()
            .find_map(machine_types::of_lenovo);
        let lenovo = lenovo.filter(|_| matches!(maker, None | Some("Lenovo")));
        let of_lenovo = lenovo.as_ref().map(|(_, class)| match class {
            Some(class) => Kind::Class(*class),
            None => Kind::Desktop(DeviceClass::DesktopSmall),
        });
        let said = said_kind(by_model, by_class, of_lenovo);
        let guessed = || {
            let by_name = kind(&Words::of(texts.name));
            let by_system = Words::of(texts.system).have_any("chromeos|chrome os");
            by_name.or(by_system.then_some(Kind::Class(DeviceClass::Chromebook)))
        };
        let is_guessed = said.is_none();
        let (what, is_form_assumed) = match said.or_else(guessed) {
            Some(Kind::Class(class)) => (What::Class(class), false),
            Some(Kind::Desktop(class)) => (What::Class(class), true),
            Some(Kind::Out(reason)) => (What::Out(reason), false),
            None => (What::Out(Reason::UnknownClass), false),
        };
        let name = match &lenovo {
            // The machine type is the name only where there is no other.
            Some((machine, _)) if model.is_empty() || machine_types::of_lenovo(model).is_some() => {
                ["Lenovo ", machine].concat()
            }
            _ => own_name(named, texts.maker, maker),
        };
        Resolved {
            key: key(&name, what),
            name,
            what,
            is_form_assumed,
            is_guessed,
            device: None,
            certainty: Certainty::None,
            candidates: found.candidates.iter().map(|device| device.id).collect(),
        }
    }

    fn out(
        &self,
        reason: Reason,
        named: &str,
        texts: Texts,
        maker: Option<&'static str>,
    ) -> Resolved {
        let name = own_name(named, texts.maker, maker);
        Resolved {
            key: key(&name, What::Out(reason)),
            name,
            what: What::Out(reason),
            is_form_assumed: false,
            is_guessed: false,
            device: None,
            certainty: Certainty::None,
            candidates: Vec::new(),
        }
    }
}

impl Reason {
    fn word_of(self) -> &'static str {
        super::role::Word::word(self)
    }
}

/// The kind that a model and its category are: what the model says beats its category; a category that
/// knows the form beats both.
fn said_kind(
    by_model: Option<Kind>,
    by_class: Option<Kind>,
    of_lenovo: Option<Kind>,
) -> Option<Kind> {
    match (by_model, by_class) {
        (Some(Kind::Class(class)), _) => Some(Kind::Class(class)),
        (_, Some(Kind::Class(class))) => Some(Kind::Class(class)),
        (model, Some(Kind::Desktop(class))) => match model {
            Some(Kind::Desktop(DeviceClass::DesktopMicro)) => model,
            _ => Some(Kind::Desktop(class)),
        },
        (Some(Kind::Desktop(class)), _) => Some(Kind::Desktop(class)),
        (_, other) => of_lenovo.or(other),
    }
}

/// The name as it stands in the list, with its maker before it.
fn own_name(named: &str, written: &str, maker: Option<&'static str>) -> String {
    let words = Words::of(named);
    let written = if is_nothing(&fold(written)) {
        ""
    } else {
        written
    };
    let of_maker = maker.unwrap_or(written);
    let folded = fold(of_maker);
    let name = match makers::maker(&words) {
        // Its maker in the usual spelling.
        Some(first) => match named.split_once(' ') {
            Some((word, rest)) if fold(word) == fold(first) => [first, " ", rest].concat(),
            _ => named.to_owned(),
        },
        None if folded.is_empty() || words.have(&folded) => named.to_owned(),
        None => [of_maker, " ", named].concat(),
    };
    match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => name[..end].to_owned(),
        None => name,
    }
}

/// What tells a model from others: its words and its class.
fn key(name: &str, what: What) -> String {
    let words = ModelWords::of(name);
    let maker = makers::maker(&Words::of(name)).unwrap_or("");
    let own = if words.words.is_empty() {
        fold(name)
    } else {
        words.joined()
    };
    let class = match what {
        What::Class(class) => class.id(),
        What::Out(_) => "",
    };
    [&*fold(maker), " ", &*own, " ", class]
        .concat()
        .trim()
        .to_owned()
}

/// Enters what a person says of a model.
fn settle(found: &mut Resolved, settings: &Settings, texts: Texts) {
    if let Some(class) = settings.classes.get(&found.key) {
        found.what = What::Class(*class);
        found.is_form_assumed = false;
        found.is_guessed = false;
        if found
            .device
            .and_then(catalogue::device)
            .is_some_and(|device| device.class != *class)
        {
            found.device = None;
            found.certainty = Certainty::ByHand;
        }
    }
    match settings.models.get(&found.key) {
        Some(Some(id)) => {
            if let Some(device) = catalogue::device(id) {
                found.what = What::Class(device.class);
                found.device = Some(device.id);
                found.name = device.name.to_owned();
                found.certainty = Certainty::ByHand;
                found.is_form_assumed = false;
                found.is_guessed = false;
                found.candidates.clear();
            }
        }
        Some(None) => {
            let words = Words::of(texts.maker);
            let name = if texts.model.is_empty() {
                texts.name
            } else {
                texts.model
            };
            if found.device.take().is_some() {
                found.name = own_name(name, texts.maker, makers::maker(&words));
            }
            found.certainty = Certainty::ByHand;
            found.candidates.clear();
        }
        None => {}
    }
}
