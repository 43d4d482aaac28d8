//! Photographs of the demo page, to look at and for the README.

use crate::bundle::{self, SHIPPED};
use crate::step::{node, run};
use crate::{Outcome, serve, setup};

pub fn command() -> Outcome {
    let chromium = setup::chromium()?;
    let site = serve::in_background(bundle::build(&SHIPPED)?)?;
    let mut command = node(&["tests/browser/pictures.js"]);
    run(command.env("CHROMIUM", chromium).env("BASE_URL", site))
}
