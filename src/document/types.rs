//! TypeScript's types, made from the declarations of a format.

use super::description::{FieldDescription, Kind};
use super::number::NONE;
use super::schema::Needed;

/// The longest line.
const WIDTH: usize = 100;

/// The types of a document that is a record of this kind: the closed sets of words first, then every
/// record in the order in which it is met.
pub fn type_declarations(kind: &Kind, needed: Needed) -> String {
    let mut found = Declarations {
        needed,
        names: Vec::new(),
        words: String::new(),
        records: Vec::new(),
    };
    found.visit(kind);
    found.words + &found.records.concat()
}

struct Declarations {
    needed: Needed,
    /// What is declared already.
    names: Vec<&'static str>,
    words: String,
    records: Vec<String>,
}

impl Declarations {
    /// Declares what a kind needs, and gives its type.
    fn visit(&mut self, kind: &Kind) -> String {
        match kind {
            Kind::Number { .. } => "number".to_owned(),
            Kind::NumberOrNone => ["number | \"", NONE, "\""].concat(),
            Kind::Text => "string".to_owned(),
            Kind::Bool => "boolean".to_owned(),
            Kind::List(of) => self.visit(of) + "[]",
            Kind::Choice { name, words } => {
                if self.is_new(name) {
                    let declared = choice(name, words);
                    self.words.push_str(&declared);
                }
                (*name).to_owned()
            }
            Kind::Record { name, docs, fields } => {
                if self.is_new(name) {
                    // Its place is before those that it holds.
                    let place = self.records.len();
                    self.records.push(String::new());
                    self.records[place] = self.record(name, docs, &fields());
                }
                (*name).to_owned()
            }
        }
    }

    fn is_new(&mut self, name: &'static str) -> bool {
        let is_new = !self.names.contains(&name);
        if is_new {
            self.names.push(name);
        }
        is_new
    }

    fn record(&mut self, name: &str, docs: &str, fields: &[FieldDescription]) -> String {
        let mut declared = comment(docs, "") + &["export interface ", name, " {\n"].concat();
        for field in fields {
            let is_needed = field.required || self.needed.contains(&(name, field.key));
            let mark = if is_needed { ": " } else { "?: " };
            let holds = self.visit(&field.kind);
            declared.push_str(&comment(field.docs, "  "));
            declared.push_str(&["  ", field.key, mark, &holds, ";\n"].concat());
        }
        declared + "}\n\n"
    }
}

/// A closed set of words, in one line where it fits.
fn choice(name: &str, words: &[&str]) -> String {
    let quoted: Vec<String> = words
        .iter()
        .map(|word| ["\"", word, "\""].concat())
        .collect();
    let start = ["export type ", name, " ="].concat();
    let line = [&start, " ", &quoted.join(" | "), ";"].concat();
    if line.len() <= WIDTH {
        return line + "\n\n";
    }
    let lines = quoted.iter().map(|word| ["\n  | ", word].concat());
    start + &lines.collect::<String>() + ";\n\n"
}

/// What is said of something, above it, in lines that fit.
fn comment(docs: &str, indent: &str) -> String {
    let mut text = [indent, "/**"].concat();
    let mut length = text.len();
    for word in docs.split_whitespace() {
        // The end of the comment has to fit too.
        if length + 1 + word.len() + " */".len() > WIDTH {
            let next = [indent, " * "].concat();
            length = next.len();
            text = text + "\n" + &next;
        }
        text = text + " " + word;
        length += 1 + word.len();
    }
    text + " */\n"
}
