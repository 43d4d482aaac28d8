//! From the modules and `www/` to what is shipped: for pages one script and its module, for
//! programs a smaller module with a script for Node and one for bundlers.

use std::path::{Path, PathBuf};

use base64::Engine;

use crate::script::{File, Given, Runs, Script, bundle, text_of};
use crate::step::{is_fresh, npm_tool, run};
use crate::wasm::{self, Module};
use crate::{Failure, Outcome, pages, project, setup, words};

/// A way to build: into which folder, and what is built.
pub struct Kind {
    pub shelf: Shelf,
    pub parts: &'static [Part],
}

/// The folder for what is made.
pub enum Shelf {
    /// What is shipped.
    Package,
    /// A folder of this name under Cargo's output folder.
    Other(&'static str),
}

/// A module and the scripts that load it.
pub struct Part {
    /// Folder for intermediate files, under Cargo's output folder.
    workshop: &'static str,
    /// Cargo's options about the features of the crate.
    features: &'static [&'static str],
    /// Whether it is compiled apart, as all but one must be.
    is_apart: bool,
    pub module: &'static str,
    /// What is taken out of the module, to be fetched later: what the crate calls each part, and its
    /// file.
    pub fetched: &'static [(&'static str, &'static str)],
    pub scripts: &'static [Script],
    /// Scripts of the package alone.
    packaged: &'static [Script],
    /// What its scripts fetch together with the module, with what they call it.
    pub beside: &'static [(&'static str, Script)],
    /// The same for what they fetch later, most of it when somebody asks for it.
    pub asked: &'static [(&'static str, Script)],
    /// Whether the pages that show it are made of it as well.
    has_pages: bool,
}

/// The features of the page's module.
pub const WIDGET: &[&str] = &["--no-default-features", "--features", "widget"];

/// The features of the module for programs.
pub const ENGINE: &[&str] = &["--no-default-features", "--features", "programs"];

/// What a page loads.
pub const PAGE: Part = Part {
    workshop: "web",
    features: WIDGET,
    is_apart: false,
    module: "refurb-or-new.wasm",
    fetched: &[
        ("later", "refurb-or-new-later.wasm"),
        (wasm::SHARED, "refurb-or-new-shared.wasm"),
        ("documents", "refurb-or-new-documents.wasm"),
    ],
    scripts: &[ELEMENT],
    packaged: &[
        Script {
            entry: "element.js",
            runs: Runs::FindingOut,
            made: "element.js",
        },
        Script {
            entry: "element.js",
            runs: Runs::InBundle,
            made: "files/element.js",
        },
        Script {
            entry: "element.js",
            runs: Runs::Inlined,
            made: "inline/element.js",
        },
        Script {
            entry: "element.js",
            runs: Runs::InlinedByRequire,
            made: "element.cjs",
        },
    ],
    beside: &[("page", BESIDE)],
    asked: &[
        ("later_style", LATER_STYLE),
        ("picture", PICTURE),
        ("share", SHARE),
    ],
    has_pages: true,
};

pub const ELEMENT: Script = Script {
    entry: "element.js",
    runs: Runs::OnPage,
    made: "refurb-or-new.js",
};

/// What an element needs before it shows anything: it is asked for by the first one of a page.
const BESIDE: Script = Script {
    entry: "page.js",
    runs: Runs::OnPage,
    made: "refurb-or-new-page.js",
};

const LATER_STYLE: Script = Script {
    entry: "later-style.js",
    runs: Runs::OnPage,
    made: "refurb-or-new-later-style.js",
};

const PICTURE: Script = Script {
    entry: "picture.js",
    runs: Runs::OnPage,
    made: "refurb-or-new-picture.js",
};

const SHARE: Script = Script {
    entry: "share.js",
    runs: Runs::OnPage,
    made: "refurb-or-new-share.js",
};

/// What programs load: the engine without the widget, by an entry for bundlers and one for Node.
pub const PROGRAMS: Part = Part {
    workshop: "programs",
    features: ENGINE,
    is_apart: true,
    module: "engine.wasm",
    fetched: &[],
    scripts: &[],
    packaged: &[
        Script {
            entry: "package-index.js",
            runs: Runs::FindingOut,
            made: "index.js",
        },
        Script {
            entry: "package-index.js",
            runs: Runs::InBundle,
            made: "files/index.js",
        },
        Script {
            entry: "package-index.js",
            runs: Runs::Inlined,
            made: "inline/index.js",
        },
        Script {
            entry: "package-node.js",
            runs: Runs::Anywhere,
            made: "node.js",
        },
        Script {
            entry: "package-node.js",
            runs: Runs::AnywhereByRequire,
            made: "node.cjs",
        },
    ],
    beside: &[],
    asked: &[],
    has_pages: false,
};

/// What goes to users.
pub const SHIPPED: Kind = Kind {
    shelf: Shelf::Package,
    parts: &[PAGE, PROGRAMS],
};

/// A page with the timing loops, for `cargo xtask bench`.
pub const TIMED: Kind = Kind {
    shelf: Shelf::Other("timed"),
    parts: &[Part {
        workshop: "web-bench",
        features: &["--no-default-features", "--features", "widget,bench"],
        is_apart: true,
        has_pages: false,
        ..PAGE
    }],
};

/// The folder with what is made.
pub fn shelf(kind: &Kind) -> Outcome<PathBuf> {
    Ok(match kind.shelf {
        Shelf::Package => project::root().join("pkg"),
        Shelf::Other(name) => project::target()?.join(name),
    })
}

/// The texts of the licences, which go with the package.
const LICENCES: [(&str, &str); 4] = [
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("src/catalogue/data/LICENSE", "LICENSE-CATALOGUE"),
    ("src/catalogue/data/ODbL-1.0.txt", "ODbL-1.0.txt"),
];

/// Builds everything of a kind, leaving alone what is newer than its inputs; returns its folder.
pub fn build(kind: &Kind) -> Outcome<PathBuf> {
    setup::wasm_target()?;
    setup::npm_tools()?;
    let shelf = shelf(kind)?;
    std::fs::create_dir_all(&shelf)?;
    let modules = compile(kind.parts)?;
    for (part, module) in kind.parts.iter().zip(modules) {
        bundle_part(part, &module, &shelf)?;
    }
    for (from, to) in LICENCES {
        std::fs::write(shelf.join(to), project::read(&project::root().join(from))?)?;
    }
    Ok(shelf)
}

/// The modules of all parts at the same time: most of it is one long step on one processor.
fn compile(parts: &[Part]) -> Outcome<Vec<Module>> {
    let compile = |part: &Part| {
        let workshop = part.workshop()?;
        std::fs::create_dir_all(&workshop)?;
        let own_folder = part.is_apart.then(|| workshop.join("cargo"));
        let names: Vec<&str> = part.fetched.iter().map(|(name, _)| *name).collect();
        wasm::make(&workshop, part.features, own_folder.as_deref(), &names)
    };
    // A failure of any kind does not pass from one thread to another; its words do.
    let compile = |part| compile(part).map_err(|failure: Failure| failure.to_string());
    std::thread::scope(|scope| {
        let start = |part| scope.spawn(move || compile(part));
        let running: Vec<_> = parts.iter().map(start).collect();
        let finished = running.into_iter().map(|thread| match thread.join() {
            Ok(module) => Ok(module?),
            Err(_) => Err("compiling stopped".into()),
        });
        finished.collect()
    })
}

/// The scripts of a part, and its module beside them.
fn bundle_part(part: &Part, module: &Module, shelf: &Path) -> Outcome {
    let names = part.files().chain(part.packaged()).map(str::to_owned);
    let names = names.chain(part.modules().map(text_of));
    let pages = pages::FILES.iter().filter(|_| part.has_pages);
    let names = names.chain(pages.map(|name| name.to_string()));
    let made: Vec<PathBuf> = names.map(|name| shelf.join(name)).collect();
    let outputs: Vec<&Path> = made.iter().map(PathBuf::as_path).collect();
    let (sources, this_program) = (project::root().join("www"), std::env::current_exe()?);
    let words = words::folder();
    let mut inputs: Vec<&Path> = vec![&module.wasm, &module.glue, &sources, &words, &this_program];
    inputs.extend(module.fetched.iter().map(PathBuf::as_path));
    if is_fresh(&inputs, &outputs) {
        return Ok(());
    }
    println!("Bundling {}.", part.module);
    let workshop = part.workshop()?;
    let wasm = project::read_bytes(&module.wasm)?;
    let mut files = vec![("WASM", File::new(part.module, &wasm))];
    put_module(shelf, part.module, &wasm)?;
    for ((name, file), made) in part.fetched.iter().zip(&module.fetched) {
        let content = project::read_bytes(made)?;
        files.push((name, File::new(file, &content)));
        put_module(shelf, file, &content)?;
    }
    let mut given = Given {
        aliases: vec![
            ("glue", wrap_glue(&workshop, &module.glue)?),
            ("words", words::script(&workshop)?),
            ("text", shelf.join(text_of(part.module))),
        ],
        files,
    };
    for (name, sheet) in STYLES {
        given.aliases.push((name, minify_style(&workshop, sheet)?));
    }
    // Before the scripts that know them by their hashes.
    for (name, script) in part.beside.iter().chain(part.asked) {
        bundle(script, &given, shelf)?;
        let content = project::read_bytes(&shelf.join(script.made))?;
        let file = File::new(script.made, &content);
        given.files.push((name, file.made_of(script.entry)));
    }
    let mut scripts = part.scripts.iter().chain(part.packaged);
    scripts.try_for_each(|script| bundle(script, &given, shelf))?;
    match part.has_pages {
        true => pages::make(&given, &workshop, shelf),
        false => Ok(()),
    }
}

/// A module, and the same as text. Written rather than copied: a copy may keep the time of its
/// original, and look stale.
fn put_module(shelf: &Path, name: &str, content: &[u8]) -> Outcome {
    std::fs::write(shelf.join(name), content)?;
    let text = base64::engine::general_purpose::STANDARD.encode(content);
    let path = shelf.join(text_of(name));
    std::fs::create_dir_all(path.parent().unwrap_or(shelf))?;
    Ok(std::fs::write(
        path,
        format!("export default \"{text}\";\n"),
    )?)
}

impl Part {
    fn workshop(&self) -> Outcome<PathBuf> {
        Ok(project::target()?.join(self.workshop))
    }

    /// The names of its modules.
    pub fn modules(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.module).chain(self.fetched.iter().map(|(_, file)| *file))
    }

    /// The names of the scripts that are fetched later.
    pub fn asked(&self) -> impl Iterator<Item = &'static str> {
        self.asked.iter().map(|(_, script)| script.made)
    }

    /// The names of the scripts that only the package has.
    pub fn packaged(&self) -> impl Iterator<Item = &'static str> {
        self.packaged.iter().map(|script| script.made)
    }

    /// The names of the files that a page loads, or a program.
    pub fn files(&self) -> impl Iterator<Item = &'static str> {
        let beside = self.beside.iter().map(|(_, script)| script);
        let scripts = self.scripts.iter().chain(beside).map(|script| script.made);
        self.modules().chain(scripts).chain(self.asked())
    }
}

/// Turns the glue, whose one instance lives in module variables, into a function that makes an
/// instance: after a panic the dead one is left behind and a new one made from the same module.
fn wrap_glue(workshop: &Path, glue: &Path) -> Outcome<PathBuf> {
    let common = workshop.join("glue.cjs");
    let mut command = npm_tool("esbuild");
    command.arg(glue).args([
        "--bundle",
        "--format=cjs",
        "--target=es2022",
        "--log-level=warning",
    ]);
    run(command.arg(format!("--outfile={}", common.display())))?;
    let wrapped = format!(
        "export function createGlue() {{\nconst module = {{ exports: {{}} }};\n{}\nreturn module.exports;\n}}\n",
        project::read(&common)?
    );
    let path = workshop.join("glue.js");
    std::fs::write(&path, wrapped)?;
    Ok(path)
}

/// The style sheets, by the names under which scripts import their text.
const STYLES: [(&str, &str); 3] = [
    ("own-style", "own-sheet.css"),
    ("style", "sheet.css"),
    ("later-style", "later-sheet.css"),
];

fn minify_style(workshop: &Path, sheet: &str) -> Outcome<PathBuf> {
    let style = workshop.join(sheet);
    let mut command = npm_tool("esbuild");
    command.arg(project::root().join("www").join(sheet));
    command.args([
        "--bundle",
        "--minify",
        "--target=es2022",
        "--log-level=warning",
        "--charset=utf8",
    ]);
    run(command.arg(format!("--outfile={}", style.display())))?;
    Ok(style)
}
