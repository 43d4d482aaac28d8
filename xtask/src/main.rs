//! Every chore of the project. `cargo xtask` alone lists them.
//!
//! `setup` gets the tools, `wasm` makes the module, `bundle` makes what is shipped, and the other
//! files are one command each.

mod bench;
mod bundle;
mod clients;
mod compressed;
mod dependencies;
mod hostile;
mod http;
mod linked;
mod pages;
mod pictures;
mod project;
mod release;
mod script;
mod serve;
mod setup;
mod size;
mod step;
mod test;
mod wasm;
mod words;

use std::process::ExitCode;

/// What a chore gives back: a sentence for the person at the terminal when it fails.
type Outcome<T = ()> = Result<T, Failure>;

type Failure = Box<dyn std::error::Error>;

const USAGE: &str = "\
cargo xtask <command>

  build                  make everything that is shipped, in pkg/
  serve [--port N]       build and show the demo page on this machine
  test [--only STEP]     formatting, lints, native, browser and Node tests
  bench                  time what is worked out, natively and in the browser, programs, keystrokes, the first view
  clients [NAME…]        try the package in real projects: bundlers, frameworks, Node, Deno, Bun
  hostile [--inputs N] [--seed S]
                         try inputs that nobody means, many more than the tests do
  size                   bytes of what is shipped, raw and compressed
  release                everything that goes out with a version, in dist/
  pictures               photograph the demo page into pictures/ and, for the README, www/

With serve, clients and release, --no-build takes what pkg/ holds already.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["build"] => bundle::build(&bundle::SHIPPED).map(|_| ()),
        ["serve", options @ ..] => serve::command(options),
        ["test", options @ ..] => test::command(options),
        ["bench"] => bench::command(),
        ["clients", options @ ..] => clients::command(options),
        ["release", options @ ..] => release::command(options),
        ["hostile", options @ ..] => hostile::command(options),
        ["size"] => size::command(),
        ["pictures"] => pictures::command(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        unknown => Err(format!("unknown: {}\n\n{USAGE}", unknown.join(" ")).into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}
