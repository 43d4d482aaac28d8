//! No file of the crate uses, by whatever way round, one that uses it.
//!
//! A use of a name that a folder hands on (`pub use`) is a use of the file that declares it, and
//! handing on is no use. Tests in a file are left out: they may look around.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::architecture::{code, sources};

/// A module, as the names that lead to it from the root.
type Module = Vec<String>;

/// What a file says that matters here.
#[derive(Default)]
struct File {
    /// Full paths that it uses.
    uses: Vec<Vec<String>>,
    /// Full paths that it hands on, by the name they have here; `*` for all of a module.
    hands_on: Vec<(String, Vec<String>)>,
    text: String,
}

type Files = BTreeMap<Module, File>;

/// The code before its tests.
fn without_tests(code: &str) -> &str {
    code.find("#[cfg(test)]").map_or(code, |at| &code[..at])
}

/// The paths of a tree such as `a::{b, c::{self, d as e}}`, each with the name it gets.
fn paths(tree: &str) -> Vec<(String, Vec<String>)> {
    let tree = tree.trim();
    let Some(at) = tree.find('{') else {
        let (path, name) = match tree.split_once(" as ") {
            Some((path, name)) => (path, Some(name.trim())),
            None => (tree, None),
        };
        let mut path: Vec<String> = path
            .split("::")
            .map(|part| part.trim().to_owned())
            .collect();
        if path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let last = path.last().cloned().unwrap_or_default();
        return vec![(name.map_or(last, str::to_owned), path)];
    };
    let before: Vec<String> = tree[..at]
        .split("::")
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    let inside = tree[at + 1..].trim_end().trim_end_matches('}');
    // The braces inside close before the last one.
    let inside = &tree[at + 1..tree.rfind('}').unwrap_or(at + 1 + inside.len())];
    let mut found = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (index, character) in inside.char_indices().chain([(inside.len(), ',')]) {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let part = inside[start..index].trim();
                if !part.is_empty() {
                    for (name, path) in paths(part) {
                        let name = if path.is_empty() {
                            before.last().cloned().unwrap_or_default()
                        } else {
                            name
                        };
                        found.push((name, [before.clone(), path].concat()));
                    }
                }
                start = index + 1;
            }
            _ => {}
        }
    }
    found
}

/// A path written in a module, from the root; `None` for one that leaves the crate.
fn absolute(module: &Module, path: &[String], modules: &BTreeSet<Module>) -> Option<Vec<String>> {
    let (first, rest) = path.split_first()?;
    match first.as_str() {
        "crate" => Some(rest.to_vec()),
        "self" => Some([module.as_slice(), rest].concat()),
        "super" => {
            let (_, above) = module.split_last()?;
            let above = above.to_vec();
            match rest.first().map(String::as_str) {
                Some("super") => absolute(&above, rest, modules),
                _ => Some([above.as_slice(), rest].concat()),
            }
        }
        _ => {
            let child = [module.as_slice(), std::slice::from_ref(first)].concat();
            modules
                .contains(&child)
                .then(|| [module.as_slice(), path].concat())
        }
    }
}

/// Paths that stand in the code itself, such as `order::sort(…)`, from their first name.
fn inline(code: &str) -> Vec<Vec<String>> {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(at) = rest.find("::") {
        let before = rest[..at].trim_end_matches(is_part);
        let first = &rest[before.len()..at];
        let path: String = rest[before.len()..]
            .chars()
            .take_while(|character| is_part(*character) || *character == ':')
            .collect();
        rest = &rest[before.len() + path.len()..];
        if !first.is_empty() {
            let path = path.trim_end_matches(':').split("::");
            found.push(path.map(str::to_owned).collect());
        }
    }
    found
}

/// The code without its `use` statements.
fn without_uses(code: &str) -> String {
    let statements = code.split_inclusive(';');
    let kept = statements.filter(|statement| {
        let last = statement.lines().find(|line| !line.trim().is_empty());
        !last.is_some_and(|line| line.starts_with("use ") || line.starts_with("pub use "))
    });
    kept.collect()
}

fn read() -> Files {
    let root = Path::new("src");
    let mut texts = BTreeMap::new();
    for path in sources(root) {
        let below = path
            .strip_prefix(root)
            .expect("below src")
            .with_extension("");
        let mut module: Module = below
            .iter()
            .map(|part| part.to_string_lossy().into_owned())
            .collect();
        let last = module.last().cloned().unwrap_or_default();
        if last.ends_with("tests") || module == ["lib"] {
            continue;
        }
        if last == "mod" {
            module.pop();
        }
        texts.insert(module, without_tests(&code(&path)).to_owned());
    }
    let modules: BTreeSet<Module> = texts.keys().cloned().collect();
    let read = |(module, text): (Module, String)| {
        let mut file = File::default();
        let mut named = Vec::new();
        for statement in text.split(';') {
            let Some(at) = statement.rfind("use ") else {
                continue;
            };
            let head = statement[..at]
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .trim();
            let is_use = head.is_empty() || head.starts_with("pub");
            if !is_use {
                continue;
            }
            for (name, path) in paths(&statement[at + "use ".len()..]) {
                let Some(path) = absolute(&module, &path, &modules) else {
                    continue;
                };
                if head.is_empty() {
                    named.push((name, path));
                } else {
                    file.hands_on.push((name, path));
                }
            }
        }
        // A module that is used by its name counts by what is taken from it.
        let (of_modules, of_names): (Vec<_>, Vec<_>) = named
            .into_iter()
            .partition(|(_, path)| modules.contains(path));
        file.uses.extend(of_names.into_iter().map(|(_, path)| path));
        for path in inline(&without_uses(&text)) {
            let by_name = of_modules.iter().find(|(name, _)| *name == path[0]);
            let from_root = match by_name {
                Some((_, module)) => Some([module.as_slice(), &path[1..]].concat()),
                None => absolute(&module, &path, &modules),
            };
            file.uses.extend(from_root);
        }
        file.text = text;
        (module, file)
    };
    texts.into_iter().map(read).collect()
}

/// Whether a file declares a name itself.
fn declares(file: &File, name: &str) -> bool {
    let kinds = [
        "fn",
        "struct",
        "enum",
        "trait",
        "type",
        "const",
        "static",
        "macro_rules!",
        "union",
    ];
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    kinds.iter().any(|kind| {
        let declaration = format!("{kind} {name}");
        file.text
            .match_indices(&declaration)
            .any(|(at, _)| !file.text[at + declaration.len()..].starts_with(is_part))
    })
}

/// The file that declares what a path leads to; `None` for what is not of the crate.
fn declared_in(path: &[String], files: &Files) -> Option<Module> {
    let depth = (1..=path.len())
        .rev()
        .find(|depth| files.contains_key(&path[..*depth]))?;
    let (module, rest) = path.split_at(depth);
    let module = module.to_vec();
    let Some(name) = rest.first() else {
        return Some(module);
    };
    let file = &files[&module];
    let named = file.hands_on.iter().find(|(handed, _)| handed == name);
    if let Some((_, target)) = named {
        return declared_in(target, files);
    }
    for (_, target) in file.hands_on.iter().filter(|(handed, _)| handed == "*") {
        let (_, of) = target.split_last()?;
        if let Some(of) = declared_in(of, files).filter(|of| declares(&files[of], name)) {
            return Some(of);
        }
    }
    Some(module)
}

/// Ways from a file back to itself, at least one for each knot.
fn circles(files: &Files) -> Vec<Vec<Module>> {
    let arrows: Arrows = files
        .iter()
        .map(|(module, file)| {
            let used = file.uses.iter().filter_map(|path| declared_in(path, files));
            (module, used.filter(|used| used != module).collect())
        })
        .collect();
    let mut walk = Walk::default();
    for start in files.keys() {
        walk.go(start, &arrows);
    }
    walk.found
}

/// What each file uses.
type Arrows<'a> = BTreeMap<&'a Module, BTreeSet<Module>>;

#[derive(Default)]
struct Walk {
    way: Vec<Module>,
    done: BTreeSet<Module>,
    found: Vec<Vec<Module>>,
}

impl Walk {
    fn go(&mut self, at: &Module, arrows: &Arrows) {
        if let Some(first) = self.way.iter().position(|before| before == at) {
            let circle = [&self.way[first..], std::slice::from_ref(at)].concat();
            self.found.push(circle);
        } else if !self.done.contains(at) {
            self.way.push(at.clone());
            for next in &arrows[at] {
                self.go(next, arrows);
            }
            self.way.pop();
            self.done.insert(at.clone());
        }
    }
}

fn written(way: &[Module]) -> String {
    let names: Vec<String> = way.iter().map(|module| module.join("/")).collect();
    names.join(" → ")
}

#[test]
fn no_file_uses_one_that_uses_it() {
    let files = read();
    assert!(files.len() > 150, "only {} files were read", files.len());
    let found: Vec<String> = circles(&files).iter().map(|way| written(way)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_circle_is_found_and_named() {
    let file = |uses: &[&str], hands_on: &[(&str, &str)]| {
        let path = |path: &str| path.split("::").map(str::to_owned).collect::<Vec<_>>();
        File {
            uses: uses.iter().map(|used| path(used)).collect(),
            hands_on: hands_on
                .iter()
                .map(|(name, to)| ((*name).to_owned(), path(to)))
                .collect(),
            text: String::new(),
        }
    };
    let mut files = Files::new();
    let mut add =
        |name: &str, file: File| files.insert(name.split('/').map(str::to_owned).collect(), file);
    add("a", file(&["folder::Thing"], &[]));
    // The folder hands on what a file in it declares.
    add("folder", file(&[], &[("Thing", "folder::thing::Thing")]));
    add("folder/thing", file(&["b::f"], &[]));
    add("b", file(&[], &[]));
    assert!(circles(&files).is_empty());
    files.insert(vec!["b".to_owned()], file(&["a::X"], &[]));
    let found = circles(&files);
    assert_eq!(found.len(), 1);
    assert_eq!(written(&found[0]), "a → folder/thing → b → a");
}

#[test]
fn trees_of_uses_are_read() {
    let read: Vec<String> = paths("crate::a::{self, b, c::{D, e as f}}")
        .into_iter()
        .map(|(name, path)| format!("{name}={}", path.join("::")))
        .collect();
    assert_eq!(
        read,
        [
            "a=crate::a",
            "b=crate::a::b",
            "D=crate::a::c::D",
            "f=crate::a::c::e"
        ]
    );
}
