//! Addresses as people type them.

/// A folder on a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// The website; `None` where it is the page's own.
    pub origin: Option<String>,
    /// From the website's root, with a slash at both ends.
    pub path: String,
}

impl Folder {
    /// A folder that was typed; `None` where it is no address of one. `http`, `https`, or a path from
    /// the website's root.
    ///
    /// ```
    /// use refurb_or_new::report::embed::Folder;
    ///
    /// let folder = Folder::read("https://Tools.example/compare").expect("a folder");
    /// assert_eq!(folder.origin.as_deref(), Some("https://tools.example"));
    /// assert_eq!(folder.path, "/compare/");
    /// assert_eq!(Folder::read("javascript:alert(1)"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (origin, path) = match split(text) {
            Some((origin, path)) => (Some(origin), path),
            None if text.starts_with('/') && !text.starts_with("//") => (None, text),
            None => return None,
        };
        if path.contains(is_not_of_path) {
            return None;
        }
        Some(Self {
            origin,
            path: ["/", path.trim_matches('/'), "/"]
                .concat()
                .replace("//", "/"),
        })
    }

    /// Where the files of this version lie on the page's own website, as the manual has it.
    pub fn usual() -> Self {
        Self {
            origin: None,
            path: concat!("/refurb-or-new/", env!("CARGO_PKG_VERSION"), "/").to_owned(),
        }
    }

    /// The address of a file in it; from the root where it lies on the page's own website.
    pub fn file(&self, name: &str, is_own: bool) -> String {
        let origin = self.origin.as_deref().filter(|_| !is_own);
        [origin.unwrap_or_default(), &self.path, name].concat()
    }
}

/// What would end a path or a piece of markup, or is not written in an address.
fn is_not_of_path(sign: char) -> bool {
    sign.is_whitespace() || sign.is_control() || "?#\\\"'<>`".contains(sign)
}

/// The website of an address, as browsers and policies write it; `None` where it is none.
///
/// ```
/// use refurb_or_new::report::embed::origin;
///
/// assert_eq!(origin("https://intranet.example.se/it?x"), Some("https://intranet.example.se".to_owned()));
/// assert_eq!(origin("intranet.example.se"), None);
/// ```
pub fn origin(address: &str) -> Option<String> {
    split(address.trim()).map(|(origin, _)| origin)
}

/// The website of an address and what follows it.
fn split(address: &str) -> Option<(String, &str)> {
    let (scheme, rest) = address.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let usual_port = match scheme.as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => return None,
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let host = host.to_ascii_lowercase();
    let host = host.strip_suffix(usual_port).unwrap_or(&host);
    let is_of_host = |sign: char| sign.is_ascii_alphanumeric() || "-.:[]".contains(sign);
    let is_host = host.contains(|sign: char| sign.is_ascii_alphanumeric());
    let is_whole = is_host && host.chars().all(is_of_host);
    is_whole.then(|| ([&scheme, "://", host].concat(), path))
}

/// A value of a query.
pub fn encoded(value: &str) -> String {
    const DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let mut encoded = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => encoded.push(byte.into()),
            b'-' | b'.' | b'_' | b'~' | b':' | b'/' => encoded.push(byte.into()),
            _ => {
                encoded.push('%');
                encoded.push(DIGITS[usize::from(byte >> 4)]);
                encoded.push(DIGITS[usize::from(byte & 15)]);
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_read_as_they_are_typed() {
        for (typed, origin, path) in [
            (
                "/vendor/refurb-or-new/1.0.0",
                None,
                "/vendor/refurb-or-new/1.0.0/",
            ),
            (" /vendor/ ", None, "/vendor/"),
            ("/", None, "/"),
            ("https://tools.example", Some("https://tools.example"), "/"),
            (
                "HTTPS://Tools.Example:443/A/",
                Some("https://tools.example"),
                "/A/",
            ),
            (
                "http://127.0.0.1:8080/a/",
                Some("http://127.0.0.1:8080"),
                "/a/",
            ),
            ("https://[::1]:8443/a", Some("https://[::1]:8443"), "/a/"),
            (
                "https://tools.example/på%20nätet/",
                Some("https://tools.example"),
                "/på%20nätet/",
            ),
        ] {
            let folder = Folder::read(typed).expect(typed);
            assert_eq!(
                (folder.origin.as_deref(), folder.path.as_str()),
                (origin, path),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_no_folder_is_none() {
        for typed in [
            "",
            "vendor/",
            "//tools.example/a/",
            "javascript:alert(1)",
            "javascript://tools.example/%0aalert(1)",
            "data:text/html,x",
            "https://",
            "https:///a",
            "https://./a",
            "https://you@tools.example/a",
            "https://tools.example:8 0/a",
            "https://exämple.se/a",
            "https://tools.example;script-src */a",
            "/a b/",
            "/a\"onload=\"x/",
            "/a'/",
            "/a</",
            "/a?b",
            "/a#b",
            "/a\\b",
        ] {
            assert_eq!(Folder::read(typed), None, "{typed}");
        }
    }

    #[test]
    fn values_of_a_query_are_encoded() {
        assert_eq!(encoded("answer cards"), "answer%20cards");
        assert_eq!(encoded("https://a.example:8"), "https://a.example:8");
        assert_eq!(encoded("a&b=\"å\""), "a%26b%3D%22%C3%A5%22");
    }
}
