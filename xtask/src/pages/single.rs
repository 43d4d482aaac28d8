//! The single file: the page for frames with everything inside that it would fetch.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::{replaced, source};
use crate::bundle::PAGE;
use crate::script::{Given, Runs, Script, bundle};
use crate::step::{npm_tool, run};
use crate::{Outcome, compressed, project};

pub const FILE: &str = "refurb-or-new.single.html";

const SCRIPT: Script = Script {
    entry: "single.js",
    runs: Runs::Single,
    made: "single.js",
};

/// For who opens the file in an editor.
const HOW: &str = r#"<!-- What this page begins with stands after "main" below, as in
  <main data-preset="school-laptops" data-lang="sv" data-theme="light">
or in the address, as in refurb-or-new.single.html#preset=phones&lang=sv -->
"#;

pub fn make(given: &Given, workshop: &Path, shelf: &Path) -> Outcome {
    bundle(&SCRIPT, given, workshop)?;
    let script = workshop.join(SCRIPT.made);
    let style = workshop.join("single.css");
    let mut command = npm_tool("esbuild");
    command.arg(project::root().join("www/embed.css"));
    command.args(["--minify", "--log-level=warning", "--charset=utf8"]);
    run(command.arg(format!("--outfile={}", style.display())))?;
    let mut modules = Vec::new();
    for name in PAGE.modules() {
        modules.push((name, project::read_bytes(&shelf.join(name))?));
    }
    let page = assemble(
        &source("embed.html")?,
        project::read(&style)?.trim(),
        project::read(&script)?.trim(),
        &modules,
    )?;
    Ok(std::fs::write(shelf.join(FILE), page)?)
}

/// The page with all that it names inside. Its policy allows the script and the style in it by their
/// hashes, and no request whatsoever.
fn assemble(page: &str, style: &str, script: &str, modules: &[(&str, Vec<u8>)]) -> Outcome<String> {
    let own = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'";
    let hashes = format!(
        "script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:",
        hash(script),
        hash(style)
    );
    let page = replaced(page, own, &hashes)?;
    let icon = "<link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">";
    // Without one browsers ask for a picture by themselves.
    let page = replaced(&page, icon, "<link rel=\"icon\" href=\"data:,\">")?;
    let link = "<link rel=\"stylesheet\" href=\"embed.css\">";
    let page = replaced(&page, link, &element("style", "", style)?)?;
    let page = replaced(
        &page,
        "  <script type=\"module\" src=\"refurb-or-new.js\"></script>\n",
        "",
    )?;
    let page = replaced(
        &page,
        "  <script type=\"module\" src=\"embed.js\"></script>\n",
        "",
    )?;
    let page = replaced(&page, "<html ", &format!("{HOW}<html "))?;
    let mut inside = String::new();
    for (name, content) in modules {
        let attributes = format!(" type=\"application/octet-stream\" data-file=\"{name}\"");
        let text = STANDARD.encode(compressed::deflate(content)?);
        inside += &format!("{}\n", element("script", &attributes, &text)?);
    }
    inside += &element("script", "", script)?;
    replaced(&page, "</body>", &format!("{inside}\n</body>"))
}

fn element(name: &str, attributes: &str, content: &str) -> Outcome<String> {
    let small = content.to_ascii_lowercase();
    if small.contains(&format!("</{name}")) || small.contains("<!--") {
        return Err(format!("the content of a {name} would end it").into());
    }
    Ok(format!("<{name}{attributes}>{content}</{name}>"))
}

/// As a policy names what it allows.
fn hash(content: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_the_page_for_frames_names_is_inside() {
        let page = source("embed.html").unwrap();
        let made = assemble(&page, "body{}", "run()", &[("a.wasm", vec![0; 9])]).unwrap();
        assert!(
            !made.contains("src=\"")
                && !made.contains(".css\"")
                && !made.contains(".svg")
                && !made.contains("'self'")
        );
        assert!(made.contains("data-file=\"a.wasm\">Y"));
        // The hash of "run()".
        assert!(made.contains(&hash("run()")) && !made.contains("connect-src"));
        assert!(assemble(&page, "body{}", "\"</script>\"", &[]).is_err());
    }
}
