//! The package in other people's projects: installed from its tarball into one after another, each run
//! and built as its people would, and looked at in Chromium. It installs some gigabytes from npm's
//! registry, so it is no part of the tests.

use crate::bundle::{self, SHIPPED};
use crate::step::{node, run};
use crate::{Outcome, setup};

/// `cargo xtask clients [--no-build] [CLIENT…]`.
pub fn command(options: &[&str]) -> Outcome {
    let (is_built, wanted) = match options {
        ["--no-build", wanted @ ..] => (true, wanted),
        wanted => (false, wanted),
    };
    if !is_built {
        bundle::build(&SHIPPED)?;
    }
    // Outside of the checkout, whose own packages would be found otherwise.
    let folder = std::env::temp_dir().join("refurb-or-new-clients");
    let mut command = node(&["clients/run.js"]);
    command.arg(folder).args(wanted);
    run(command.env("CHROMIUM", setup::chromium()?))
}
