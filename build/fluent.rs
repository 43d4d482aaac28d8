//! Reads the words of a language, which stand in the syntax of Project Fluent.
//!
//! What is used of it: messages, places such as `{ $price }`, text in quotes for what would not be
//! seen otherwise (`{"\u00A0"}`, `{" and "}`), and choices by number (`{ $count -> [one] … }`).
//! Anything else is an error.

use fluent_syntax::ast::VariantKey::Identifier;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::{parser, unicode::unescape_unicode_to_string};

/// The categories of number that languages have, as `Intl.PluralRules` calls them.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a file says under one key.
pub struct Message {
    pub key: String,
    /// The line that it begins in, counted from 1.
    pub line: usize,
    pub says: Says,
}

/// Words, with each place in braces.
pub enum Says {
    Always(String),
    /// By the category of the number in a place.
    ByNumber {
        place: String,
        variants: Vec<(String, String)>,
    },
}

/// What is wrong with a file, and in which line.
pub struct Problem {
    pub line: usize,
    pub what: String,
}

impl Says {
    /// The words for a category of number.
    pub fn of(&self, category: &str) -> &str {
        match self {
            Says::Always(text) => text,
            Says::ByNumber { variants, .. } => {
                let find = |name: &str| variants.iter().find(|(of, _)| of == name);
                find(category)
                    .or(find("other"))
                    .map_or("", |(_, text)| text)
            }
        }
    }

    /// Every form of the words.
    pub fn forms(&self) -> Vec<&str> {
        match self {
            Says::Always(text) => vec![text],
            Says::ByNumber { variants, .. } => variants.iter().map(|(_, text)| &**text).collect(),
        }
    }

    /// The places that it has, in alphabetical order; the number it chooses by may be left out by
    /// a form or a language, so it is not among them.
    pub fn places(&self, chooses_by: Option<&str>) -> Vec<String> {
        let mut places: Vec<String> = Vec::new();
        for form in self.forms() {
            for rest in form.split('{').skip(1) {
                let place = rest.split('}').next().unwrap_or_default();
                if Some(place) != chooses_by && !places.iter().any(|known| known == place) {
                    places.push(place.to_owned());
                }
            }
        }
        places.sort();
        places
    }

    /// The place of the number that it chooses by.
    pub fn chooses_by(&self) -> Option<&str> {
        match self {
            Says::Always(_) => None,
            Says::ByNumber { place, .. } => Some(place),
        }
    }
}

/// The messages of a file in their order, or everything that is wrong with it.
pub fn read(text: &str) -> Result<Vec<Message>, Vec<Problem>> {
    let mut problems = Vec::new();
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.into_iter().map(|error| Problem {
                line: text[..error.pos.start].matches('\n').count() + 1,
                what: error.kind.to_string(),
            }));
            resource
        }
    };
    let mut messages: Vec<Message> = Vec::new();
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                let what = "terms are not used here: write the words out".to_owned();
                let line = line_of(text, &["-", term.id.name].concat());
                problems.push(Problem { line, what });
                continue;
            }
            _ => continue,
        };
        let key = message.id.name;
        let line = line_of(text, key);
        let mut fail = |what: String| {
            let what = format!("{key}: {what}");
            problems.push(Problem { line, what });
        };
        if messages.iter().any(|other| other.key == key) {
            fail("the key stands twice".to_owned());
        }
        if !message.attributes.is_empty() {
            fail("attributes are not used here".to_owned());
        }
        match message.value.as_ref().map(says) {
            Some(Ok(says)) => messages.push(Message {
                key: key.to_owned(),
                line,
                says,
            }),
            Some(Err(what)) => fail(what),
            None => fail("nothing is said".to_owned()),
        }
    }
    if problems.is_empty() {
        Ok(messages)
    } else {
        Err(problems)
    }
}

fn line_of(text: &str, key: &str) -> usize {
    let begins = |line: &str| {
        let rest = line.strip_prefix(key);
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(begins).unwrap_or(0) + 1
}

fn says(pattern: &Pattern<&str>) -> Result<Says, String> {
    let (mut before, mut after) = (String::new(), String::new());
    let mut choice: Option<(String, Vec<(String, String)>)> = None;
    for element in &pattern.elements {
        let said = match element {
            // A line that is broken in the file is none on the page.
            PatternElement::TextElement { value } => literal(&value.replace('\n', " "))?,
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => placeable(inline)?,
                Expression::Select { selector, variants } => {
                    if choice.is_some() {
                        return Err("there may be one choice by number".to_owned());
                    }
                    choice = Some(chosen(selector, variants)?);
                    continue;
                }
            },
        };
        if choice.is_some() {
            &mut after
        } else {
            &mut before
        }
        .push_str(&said);
    }
    Ok(match choice {
        None => Says::Always(before),
        Some((place, variants)) => {
            let whole = |(name, text): (String, String)| (name, [&*before, &text, &after].concat());
            Says::ByNumber {
                place,
                variants: variants.into_iter().map(whole).collect(),
            }
        }
    })
}

fn chosen(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
) -> Result<(String, Vec<(String, String)>), String> {
    let InlineExpression::VariableReference { id } = selector else {
        return Err("a choice is by a number in a place".to_owned());
    };
    let mut forms = Vec::new();
    for variant in variants {
        let Identifier { name } = variant.key else {
            return Err("a choice is by the category of a number".to_owned());
        };
        if !CATEGORIES.contains(&name) {
            return Err(format!("{name} is no category of number"));
        }
        if variant.default != (name == "other") {
            return Err("the variant with the star is other".to_owned());
        }
        match says(&variant.value)? {
            Says::Always(text) => forms.push((name.to_owned(), text)),
            Says::ByNumber { .. } => return Err("there may be one choice by number".to_owned()),
        }
    }
    Ok((id.name.to_owned(), forms))
}

fn placeable(inline: &InlineExpression<&str>) -> Result<String, String> {
    match inline {
        InlineExpression::StringLiteral { value } => literal(&unescape_unicode_to_string(value)),
        InlineExpression::VariableReference { id } => Ok(["{", id.name, "}"].concat()),
        _ => Err("only places and text in quotes stand in braces".to_owned()),
    }
}

fn literal(text: &str) -> Result<String, String> {
    if text.contains(['{', '}', '\n', '\r']) {
        return Err("braces and ends of lines cannot be said".to_owned());
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn always(text: &str) -> String {
        let messages = read(text).unwrap_or_default();
        messages[0].says.of("other").to_owned()
    }

    fn wrong(text: &str) -> Vec<(usize, String)> {
        let problems = read(text).err().unwrap_or_default();
        let told = problems.into_iter();
        told.map(|problem| (problem.line, problem.what)).collect()
    }

    #[test]
    fn places_and_what_is_quoted_are_said() {
        assert_eq!(always("undo = Undo: { $change }\n"), "Undo: {change}");
        assert_eq!(always("and = {\" and \"}\n"), " and ");
        assert_eq!(
            always("size = { $number }{\"\\u00A0\"}GB\n"),
            "{number}\u{a0}GB"
        );
        assert_eq!(always("long = one\n    two\n"), "one two");
    }

    #[test]
    fn a_number_chooses() {
        let text =
            "years = about { $years ->\n    [one] a year\n   *[other] { $years } years\n} of use\n";
        let messages = read(text).unwrap_or_default();
        let says = &messages[0].says;
        assert_eq!(says.of("one"), "about a year of use");
        assert_eq!(says.of("few"), "about {years} years of use");
        assert_eq!(says.chooses_by(), Some("years"));
        assert!(says.places(says.chooses_by()).is_empty());
    }

    #[test]
    fn what_is_wrong_has_its_line() {
        assert_eq!(
            wrong("one = 1\none = 2\n"),
            [(1, "one: the key stands twice".to_owned())]
        );
        let other = "one = 1\n\ntwo = { one }\n";
        let what = "two: only places and text in quotes stand in braces".to_owned();
        assert_eq!(wrong(other), [(3, what)]);
        let several = "n = { $n ->\n    [1] one\n   *[other] many\n}\n";
        assert_eq!(wrong(several).len(), 1);
        let no_star = "n = { $n ->\n    [one] one\n   *[few] few\n}\n";
        assert_eq!(wrong(no_star).len(), 1);
        assert!(!wrong("one = {\n").is_empty());
    }
}
