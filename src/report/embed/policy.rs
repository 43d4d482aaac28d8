//! What servers must let through.

use super::{Wanted, Way};

/// Whose answer a header belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// That of the page that shows the comparison.
    OfPage,
    /// That of the folder with the files.
    OfFiles,
}

/// A header that a server sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    pub by: Server,
    pub name: &'static str,
    /// Of a policy: what it has to have beside whatever else the page needs.
    pub value: String,
}

const POLICY: &str = "Content-Security-Policy";

/// What has to be sent for the comparison to work, and no more.
pub fn headers(wanted: &Wanted) -> Vec<Header> {
    let folder = wanted.files();
    let is_own = wanted.is_own_folder();
    let files = match &folder.origin {
        Some(origin) if !is_own => origin,
        _ => "'self'",
    };
    let site = wanted.website();
    let site = match &site {
        Some(site) if !is_own => site,
        _ => "'self'",
    };
    let header = |by, name, value: &[&str]| Header {
        by,
        name,
        value: value.concat(),
    };
    let of_page = |value: &[&str]| header(Server::OfPage, POLICY, value);
    // Scripts and modules of another website come only where it says so.
    let shared = || {
        let header = header(Server::OfFiles, "Access-Control-Allow-Origin", &[site]);
        (!is_own && wanted.website().is_some()).then_some(header)
    };
    // The page for frames has the rest of its policy in it.
    let of_frame = || header(Server::OfFiles, POLICY, &["frame-ancestors ", site]);
    match wanted.way {
        Way::Element | Way::Division => {
            let policy = of_page(&[
                "script-src ",
                files,
                " 'wasm-unsafe-eval'; style-src 'self'; connect-src ",
                files,
            ]);
            [policy].into_iter().chain(shared()).collect()
        }
        Way::Frame => vec![of_page(&["frame-src ", files]), of_frame()],
        Way::FrameWithScript => {
            let policy = of_page(&["frame-src ", files, "; script-src ", files]);
            [policy, of_frame()].into_iter().chain(shared()).collect()
        }
        // It is opened by itself, and has its policy in it.
        Way::SingleFile => Vec::new(),
    }
}
