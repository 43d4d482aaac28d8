//! Serves the demo page on this machine, under the strictest headers that the element promises to
//! work with.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use crate::http::{self, Answer, Answerer};
use crate::{Outcome, bundle, project};

const FIRST_PORT: u16 = 8080;

/// Sent with every answer. The policy is what the documentation tells municipalities to allow, and
/// the browser tests fail on any report of a violation.
const HEADERS: [(&str, &str); 4] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    // What is being worked on must never come from a cache.
    ("Cache-Control", "no-store"),
];

/// `cargo xtask serve [--port N] [--no-build]`.
pub fn command(options: &[&str]) -> Outcome {
    let mut port = None;
    let mut is_built = false;
    let mut rest = options.iter();
    while let Some(option) = rest.next() {
        match *option {
            "--no-build" => is_built = true,
            "--port" => {
                let number = rest.next().ok_or("--port needs a number")?;
                port = Some(
                    number
                        .parse()
                        .map_err(|_| format!("not a port: {number}"))?,
                );
            }
            unknown => return Err(format!("serve does not know {unknown}").into()),
        }
    }
    let made = match is_built {
        true => bundle::shelf(&bundle::SHIPPED)?,
        false => bundle::build(&bundle::SHIPPED)?,
    };
    let listener = match port {
        Some(port) => listen(port)?,
        None => listen_from(FIRST_PORT)?,
    };
    println!("The demo is at {}/ (Ctrl+C ends it).", address(&listener)?);
    http::serve(&listener, &HEADERS, answerer(made)?);
    Ok(())
}

/// Serves in the background on any free port, until this program ends. Returns the address.
pub fn in_background(made: PathBuf) -> Outcome<String> {
    let listener = listen(0)?;
    let (address, answerer) = (address(&listener)?, answerer(made)?);
    thread::spawn(move || http::serve(&listener, &HEADERS, answerer));
    Ok(address)
}

fn address(listener: &TcpListener) -> Outcome<String> {
    Ok(format!("http://{}", listener.local_addr()?))
}

fn listen(port: u16) -> Outcome<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|e| format!("port {port}: {e}").into())
}

fn listen_from(first: u16) -> Outcome<TcpListener> {
    const PORTS_TRIED: u16 = 20;
    (first..first + PORTS_TRIED)
        .find_map(|port| listen(port).ok())
        .ok_or_else(|| format!("no free port from {first} on; give one with --port").into())
}

fn answerer(made: PathBuf) -> Outcome<Arc<Answerer>> {
    let places = Places::new(made)?;
    Ok(Arc::new(move |address: &str| {
        let file = places.file(address);
        let found = file.and_then(|path| Some((mime(&path), std::fs::read(path).ok()?)));
        match found {
            Some((mime, body)) => Answer {
                status: "200 OK",
                mime,
                body,
            },
            None => Answer::text("404 Not Found"),
        }
    }))
}

/// Which folder answers which addresses.
struct Places {
    pages: PathBuf,
    made: PathBuf,
    made_prefix: String,
}

impl Places {
    fn new(made: PathBuf) -> Outcome<Self> {
        let made_prefix = format!("/refurb-or-new/{}/", project::version()?);
        Ok(Self {
            pages: project::root().join("www"),
            made,
            made_prefix,
        })
    }

    /// The file for an address, if it is one that may be served.
    fn file(&self, address: &str) -> Option<PathBuf> {
        let path = address.split(['?', '#']).next()?;
        let (folder, name) = match path.strip_prefix(&self.made_prefix) {
            Some(name) => (&self.made, name),
            // Another version's.
            None if path.starts_with("/refurb-or-new/") => return None,
            None if path == "/" => (&self.pages, "index.html"),
            None => (&self.pages, path.strip_prefix('/')?),
        };
        // Plain names are all that can be asked for: no way up, no hidden file, nothing encoded.
        let is_plain = |name: &str| {
            let mut bytes = name.bytes();
            let plain = bytes.all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
            plain && !name.starts_with('.') && !name.is_empty()
        };
        name.split('/').all(is_plain).then(|| folder.join(name))
    }
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn serves(address: &str, expected: Option<&str>) {
        let places = Places {
            pages: "www".into(),
            made: "pkg".into(),
            made_prefix: "/refurb-or-new/1.2.3/".into(),
        };
        assert_eq!(
            places.file(address),
            expected.map(PathBuf::from),
            "{address}"
        );
    }

    #[test]
    fn addresses_lead_to_files() {
        serves("/", Some("www/index.html"));
        serves("/?lang=en", Some("www/index.html"));
        serves("/two.html", Some("www/two.html"));
        serves(
            "/refurb-or-new/1.2.3/refurb-or-new.js",
            Some("pkg/refurb-or-new.js"),
        );
        serves(
            "/refurb-or-new/1.2.3/inline/index.js",
            Some("pkg/inline/index.js"),
        );
    }

    #[test]
    fn nothing_outside_the_folders_is_served() {
        serves("/../Cargo.toml", None);
        serves("/..", None);
        serves("/%2e%2e/Cargo.toml", None);
        serves("//etc/passwd", None);
        serves("/style/../../Cargo.toml", None);
        serves("/style//root.css", None);
        serves("/refurb-or-new/1.2.3/../Cargo.toml", None);
        serves("/refurb-or-new/1.2.3/", None);
        serves("/refurb-or-new/1.2.4/refurb-or-new.js", None);
        serves("/.hidden", None);
        serves("/..\\Cargo.toml", None);
        serves("http://other/", None);
    }
}
