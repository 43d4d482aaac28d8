//! The page with the lines to paste, which name this version and the hash of its script.

use std::path::Path;

use super::source;
use crate::bundle::ELEMENT;
use crate::script::integrity;
use crate::{Outcome, project};

pub const FILE: &str = "snippet.html";

pub fn make(shelf: &Path) -> Outcome {
    let script = project::read_bytes(&shelf.join(ELEMENT.made))?;
    let host = project::read_bytes(&shelf.join("host.js"))?;
    let mut page = source(FILE)?.replace("{version}", &project::version()?);
    page = page.replace("{integrity}", &integrity(&script));
    page = page.replace("{host-integrity}", &integrity(&host));
    Ok(std::fs::write(shelf.join(FILE), page)?)
}
