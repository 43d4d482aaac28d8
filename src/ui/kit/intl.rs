//! Number formats through the browser's `Intl`, cached.

use std::cell::RefCell;

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::text::{Category, Digits, Format, Language};

/// The number formats of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntlFormat(pub Language);

#[derive(Clone, Copy, PartialEq, Eq)]
struct Key {
    language: Language,
    digits: Digits,
    writes: Writes,
}

/// What a formatter makes of a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writes {
    Number,
    Percent,
    /// The category of number that it is of.
    Category,
}

thread_local! {
    /// Making a formatter costs a hundred times what using it costs.
    static FORMATTERS: RefCell<Vec<(Key, Function)>> = const { RefCell::new(Vec::new()) };
    static REGIONS: RefCell<Vec<(Language, Function)>> = const { RefCell::new(Vec::new()) };
}

fn set(object: &Object, key: &str, value: impl Into<JsValue>) {
    // Setting a property of a fresh plain object cannot fail.
    let _ = Reflect::set(object, &JsValue::from_str(key), &value.into());
}

fn formatter(key: Key) -> Function {
    let known = FORMATTERS.with_borrow(|formatters| {
        formatters
            .iter()
            .find_map(|(other, format)| (*other == key).then(|| format.clone()))
    });
    if let Some(format) = known {
        return format;
    }
    let options = Object::new();
    if key.writes == Writes::Percent {
        set(&options, "style", "percent");
    }
    match key.digits {
        Digits::Decimals(digits) => {
            set(&options, "minimumFractionDigits", f64::from(digits));
            set(&options, "maximumFractionDigits", f64::from(digits));
        }
        Digits::UpTo(digits) => set(&options, "maximumFractionDigits", f64::from(digits)),
        Digits::Plain => {
            set(&options, "maximumFractionDigits", 0.0);
            set(&options, "useGrouping", false);
        }
        Digits::Significant(digits) => {
            set(&options, "maximumSignificantDigits", f64::from(digits));
        }
    }
    let locales = Array::of1(&JsValue::from_str(key.language.words().number_tag()));
    let (locales, options) = (locales.unchecked_into(), options.unchecked_into());
    let format = match key.writes {
        Writes::Category => {
            let rules = Intl::PluralRules::new(&locales, &options);
            let select = Reflect::get(&rules, &JsValue::from_str("select"));
            let select: Function = select.unwrap_or_default().unchecked_into();
            select.bind0(&rules)
        }
        Writes::Number | Writes::Percent => Intl::NumberFormat::new(&locales, &options).format(),
    };
    FORMATTERS.with_borrow_mut(|formatters| formatters.push((key, format.clone())));
    format
}

fn call(format: &Function, value: &JsValue) -> String {
    let text = format.call1(&JsValue::UNDEFINED, value);
    text.ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}

impl IntlFormat {
    /// The name of a country in this language.
    pub fn region(self, code: &str) -> String {
        let known = REGIONS.with_borrow(|regions| {
            regions
                .iter()
                .find_map(|(of, names)| (*of == self.0).then(|| names.clone()))
        });
        let names = known.or_else(|| {
            let names = region_names(self.0)?;
            REGIONS.with_borrow_mut(|regions| regions.push((self.0, names.clone())));
            Some(names)
        });
        let code = if code == "UK" { "GB" } else { code };
        match names {
            Some(names) => call(&names, &JsValue::from_str(code)),
            None => code.to_owned(),
        }
    }
}

fn region_names(language: Language) -> Option<Function> {
    let options = Object::new();
    set(&options, "type", "region");
    let locales = Array::of1(&JsValue::from_str(language.tag()));
    let constructor = Reflect::get(&js_sys::global(), &JsValue::from_str("Intl")).ok()?;
    let constructor = Reflect::get(&constructor, &JsValue::from_str("DisplayNames")).ok()?;
    let constructor: Function = constructor.dyn_into().ok()?;
    let names = Reflect::construct(&constructor, &Array::of2(&locales, &options)).ok()?;
    let of: Function = Reflect::get(&names, &JsValue::from_str("of"))
        .ok()?
        .dyn_into()
        .ok()?;
    Some(of.bind0(&names))
}

impl Format for IntlFormat {
    fn language(&self) -> Language {
        self.0
    }

    fn number(&self, value: f64, digits: Digits) -> String {
        let key = Key {
            language: self.0,
            digits,
            writes: Writes::Number,
        };
        // Intl writes a hyphen or a minus as the language has it, and would write minus zero.
        call(&formatter(key), &JsValue::from_f64(value + 0.0)).replace('-', "\u{2212}")
    }

    fn percent(&self, share: f64, digits: Digits) -> String {
        let key = Key {
            language: self.0,
            digits,
            writes: Writes::Percent,
        };
        call(&formatter(key), &JsValue::from_f64(share + 0.0)).replace('-', "\u{2212}")
    }

    fn category(&self, value: f64, digits: Digits) -> Category {
        let key = Key {
            language: self.0,
            digits,
            writes: Writes::Category,
        };
        Category::of_name(&call(&formatter(key), &JsValue::from_f64(value)))
    }
}
