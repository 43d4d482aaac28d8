//! The code and the texts that are made from the messages.

use std::fmt::Write;

use crate::families::{FAMILIES, Family, Members};
use crate::fluent::{CATEGORIES, Message, Says};
use crate::{DOCUMENTS, Language, REFERENCE, WITHOUT_MODULE};

/// One method of `Words`, or a member of one.
struct Method<'a> {
    key: &'a str,
    is_by_number: bool,
}

/// What is said in some files of every language.
struct Said<'a> {
    languages: &'a [Language],
    methods: Vec<Method<'a>>,
}

/// Every file that is made, by name.
pub fn files(languages: &[Language], documents: &[Language]) -> Vec<(String, String)> {
    let categories = categories(languages.iter().chain(documents));
    let mut files = Vec::new();
    let said = [(languages, ""), (documents, DOCUMENTS)].map(|(languages, ending)| {
        let said = Said::new(languages);
        for language in languages {
            let name = format!("{}{ending}.txt", language.tag);
            files.push((name, lines(language, &said.methods, &categories)));
        }
        let reference = lines(reference(languages), &said.methods, &categories);
        files.push((format!("marked{ending}.txt"), marked(&reference)));
        said
    });
    let [words, documents] = said;
    let code = code(&words, &categories);
    files.push(("words.rs".to_owned(), code));
    files.push((
        "documents.rs".to_owned(),
        code_of_documents(&documents, &categories),
    ));
    files
}

fn reference(languages: &[Language]) -> &Language {
    let reference = languages.iter().find(|of| of.tag == REFERENCE);
    reference.expect("the list has the reference")
}

impl<'a> Said<'a> {
    fn new(languages: &'a [Language]) -> Self {
        let mut methods = Vec::new();
        for message in &reference(languages).messages {
            let is_of = |(start, _): &(&str, &str)| message.key.starts_with(start);
            if WITHOUT_MODULE.iter().any(is_of) {
                continue;
            }
            // One method takes the number for a whole family.
            let family = family(&message.key).map(|family| family.prefix);
            let is_alike = |other: &&Message| {
                other.key == message.key
                    || family.is_some() && self::family(&other.key).map(|of| of.prefix) == family
            };
            let is_by_number = languages.iter().any(|language| {
                let mut alike = language.messages.iter().filter(is_alike);
                alike.any(|message| message.says.chooses_by().is_some())
            });
            methods.push(Method {
                key: &message.key,
                is_by_number,
            });
        }
        Self { languages, methods }
    }

    /// The texts of some methods, as code: lines of each language, those of the tests apart.
    fn texts<'b>(
        &self,
        methods: impl IntoIterator<Item = &'b Method<'b>> + Clone,
        categories: &[&str],
    ) -> String {
        let said = self.languages.iter();
        let said: Vec<_> = said
            .map(|of| lines(of, methods.clone(), categories))
            .collect();
        let marked = marked(&lines(reference(self.languages), methods, categories));
        format!("texts!({:?}, {marked:?})", said.join("\n"))
    }

    /// The method, or function of a module, that gives a language's texts.
    fn chosen_text(&self, ending: &str) -> String {
        let mut arms = String::new();
        let include = |tag: &str| {
            format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}{ending}.txt\")),\n")
        };
        for language in self.languages {
            let text = include(language.tag);
            arms.push_str(&format!("Language::{} => {text}", language.name));
        }
        arms.push_str(&format!("Language::Marked => {}", include("marked")));
        arms
    }

    /// The methods of the words.
    fn methods(&self, of: &str, categories: &[&str]) -> String {
        // Members of a family are matched in one way, with fields or without.
        let mut code = format!("#[allow(clippy::unneeded_struct_pattern)]\nimpl {of} {{\n");
        let (mut of_family, mut alone): (Vec<_>, Vec<_>) = (Vec::new(), Vec::new());
        for method in &self.methods {
            match family(method.key) {
                Some(family) => of_family.push((family, method)),
                None => alone.push(method),
            }
        }
        for method in alone {
            let name = snake(method.key);
            let texts = self.texts([method], categories);
            let _ = writeln!(
                code,
                "{}",
                documented(reference(self.languages), method.key)
            );
            let _ = if method.is_by_number {
                writeln!(
                    code,
                    "pub fn {name}(self, number: Category) -> &'static str {{ self.by_number({texts}, number) }}"
                )
            } else {
                writeln!(
                    code,
                    "#[inline(always)] pub fn {name}(self) -> &'static str {{ self.one_of({texts}) }}"
                )
            };
        }
        for family in FAMILIES {
            let members = of_family
                .iter()
                .filter(|(of, _)| of.prefix == family.prefix);
            let members: Vec<&Method> = members.map(|(_, method)| *method).collect();
            if !members.is_empty() {
                let texts = self.texts(members.iter().copied(), categories);
                code.push_str(&method_of(family, &members, &texts, categories.len()));
                code.push('\n');
            }
        }
        code.push_str("}\n");
        code
    }
}

/// The words of documents, in the same way as those of the page.
fn code_of_documents(said: &Said, categories: &[&str]) -> String {
    let mut code = String::new();
    let _ = writeln!(
        code,
        "/// Every word of documents, a line for each.\n#[cfg(test)]\nconst fn text(language: Language) -> &'static str {{\nmatch language {{\n{}}}\n}}",
        said.chosen_text(DOCUMENTS)
    );
    code.push_str(&said.methods("DocumentWords", categories));
    code
}

/// What a language says for some methods: a line for each, or one for each category of number.
fn lines<'a>(
    language: &Language,
    methods: impl IntoIterator<Item = &'a Method<'a>>,
    categories: &[&str],
) -> String {
    let mut lines = Vec::new();
    for method in methods {
        let says = say(language, method.key);
        if method.is_by_number {
            lines.extend(categories.iter().map(|category| says.of(category)));
        } else {
            lines.push(says.of("other"));
        }
    }
    lines.join("\n")
}

/// What a language says under a key; the keys have been compared.
fn say<'a>(language: &'a Language, key: &str) -> &'a Says {
    let message = language.messages.iter().find(|message| message.key == key);
    &message.expect("compared before").says
}

/// The categories of number that any language uses.
fn categories<'a>(languages: impl Iterator<Item = &'a Language>) -> Vec<&'static str> {
    let messages: Vec<&Message> = languages.flat_map(|language| &language.messages).collect();
    let uses = |category: &str| {
        let mut messages = messages.iter();
        messages.any(|message| match &message.says {
            Says::Always(_) => false,
            Says::ByNumber { variants, .. } => variants.iter().any(|(of, _)| of == category),
        })
    };
    let used = CATEGORIES.into_iter();
    used.filter(|category| *category == "other" || uses(category))
        .collect()
}

/// The words with each letter outside of places in its full width, for the test that no words
/// stand elsewhere.
fn marked(text: &str) -> String {
    let mut is_place = false;
    let mark = |letter: char| {
        match letter {
            '{' => is_place = true,
            '}' => is_place = false,
            _ => {}
        }
        match letter {
            _ if is_place || !letter.is_alphabetic() => letter,
            'A'..='Z' | 'a'..='z' => char::from_u32(u32::from(letter) + 0xfee0).unwrap_or(letter),
            _ => '\u{ff58}',
        }
    };
    text.chars().map(mark).collect()
}

fn code(said: &Said, categories: &[&str]) -> String {
    let languages = said.languages;
    let mut code = String::new();
    let mut line = |text: &str| {
        code.push_str(text);
        code.push('\n');
    };
    let number = languages.len();
    line("/// A language the widget speaks.");
    line("#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]");
    line("pub enum Language {");
    for language in languages {
        line(&format!("{},", language.name));
    }
    line("/// English with every letter marked, for the test that no words stand elsewhere.");
    line("#[cfg(test)]\nMarked,");
    line("}");
    line("impl Language {");
    line("/// Every language, in the order in which a chooser lists them.");
    line(&format!("pub const ALL: [Language; {number}] = ["));
    for language in languages {
        line(&format!("Language::{},", language.name));
    }
    line("];");
    let name = reference(languages).name;
    line("/// The language that stands in where one is not spoken.");
    line(&format!("pub const FALLBACK: Language = Language::{name};"));
    line("/// The tag to mark text with.");
    line("pub const fn tag(self) -> &'static str {\nmatch self {");
    for language in languages {
        line(&format!(
            "Language::{} => {:?},",
            language.name, language.tag
        ));
    }
    line("#[cfg(test)]\nLanguage::Marked => \"x-marked\",");
    line("}\n}");
    line("/// Every word, a line for each.");
    line("#[cfg(test)]");
    line("const fn text(self) -> &'static str {\nmatch self {");
    line(&said.chosen_text(""));
    line("}\n}\n}");
    line("/// The categories of number that the languages choose words by.");
    line("#[derive(Clone, Copy, Debug, PartialEq, Eq)]");
    line("pub enum Category {");
    for category in categories {
        line(&format!("{},", pascal(category)));
    }
    line("}");
    line("impl Category {");
    line("/// The category that `Intl.PluralRules` calls so.");
    line("pub fn of_name(name: &str) -> Self {\nmatch name {");
    for category in categories.iter().filter(|category| **category != "other") {
        line(&format!("{category:?} => Category::{},", pascal(category)));
    }
    line("_ => Category::Other,\n}\n}\n}");
    line("/// How many languages there are, with the one of the tests.");
    line(&format!(
        "const LANGUAGES: usize = {number} + cfg!(test) as usize;"
    ));
    let number = categories.len();
    line("/// How many categories there are.");
    line(&format!("const CATEGORIES: usize = {number};"));
    line(&said.methods("Words", categories));
    code
}

/// The family that a key belongs to.
fn family(key: &str) -> Option<&'static Family> {
    let of = FAMILIES.iter().filter(|family| {
        let rest = key.strip_prefix(family.prefix);
        rest.is_some_and(|rest| rest.starts_with('-'))
    });
    of.max_by_key(|family| family.prefix.len())
}

fn method_of(family: &Family, members: &[&Method], texts: &str, categories: usize) -> String {
    let name = snake(family.prefix);
    let is_by_number = members.iter().any(|member| member.is_by_number);
    let number = if is_by_number {
        ", number: Category"
    } else {
        ""
    };
    let mut code = format!("/// `{}-…`\n", family.prefix);
    let rest = |member: &Method| member.key[family.prefix.len() + 1..].to_owned();
    let mut arms = String::new();
    for (at, member) in members.iter().enumerate() {
        let pattern = match family.members {
            // The braces hold for variants with fields too.
            Members::Variants(path) => format!("{path}::{} {{ .. }}", pascal(&rest(member))),
            Members::Ids => format!("{:?}", rest(member)),
            Members::FormatKeys => format!("{:?}", camel(&rest(member))),
        };
        let _ = writeln!(arms, "{pattern} => {at},");
    }
    let texts = format!("static TEXTS: Family = Family::new({texts});");
    let text = if is_by_number {
        format!("TEXTS.at(self.0, at * {categories} + number as usize)")
    } else {
        "TEXTS.at(self.0, at)".to_owned()
    };
    let _ = match family.members {
        Members::Variants(path) => write!(
            code,
            "#[allow(clippy::too_many_lines)] pub fn {name}(self, of: {path}{number}) -> &'static str {{\n{texts}\nlet at = match of {{\n{arms}}};\n{text}\n}}"
        ),
        Members::Ids | Members::FormatKeys => write!(
            code,
            "#[allow(clippy::too_many_lines)] pub fn {name}(self, of: &str{number}) -> Option<&'static str> {{\n{texts}\nlet at = match of {{\n{arms}_ => return None,\n}};\nSome({text})\n}}"
        ),
    };
    code
}

/// What the reference says, as the documentation of a method.
fn documented(reference: &Language, key: &str) -> String {
    let forms = say(reference, key).forms().join(" / ");
    let forms = forms.replace(['[', ']', '<', '>', '`'], " ");
    format!("/// “{}”", forms.replace('\u{a0}', " "))
}

fn snake(key: &str) -> String {
    key.replace('-', "_")
}

fn pascal(key: &str) -> String {
    key.split('-').map(capital).collect()
}

fn camel(key: &str) -> String {
    let mut words = key.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    first + &words.map(capital).collect::<String>()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
