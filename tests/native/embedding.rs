//! The text that puts the comparison on another page: whole, in every way, and nothing more than that
//! whatever is in it; and what servers have to send.

use proptest::prelude::*;
use refurb_or_new::presets::PresetId;
use refurb_or_new::report::embed::{
    Density, Known, Mode, Server, Theme, Wanted, Way, headers, snippet,
};
use refurb_or_new::scenario::Currency;
use refurb_or_new::text::Language;

fn wanted(way: Way) -> Wanted {
    Wanted {
        way,
        language: Language::Swedish,
        preset: Some(PresetId::SchoolLaptops),
        currency: Currency::Sek,
        left_out: Vec::new(),
        mode: Mode::Full,
        theme: Theme::Auto,
        density: Density::Comfortable,
        heading_level: 2,
        has_links: true,
        is_kept: true,
        folder: "https://tools.example.se/refurb-or-new/1.0.0/".to_owned(),
        site: "https://intranet.example.se".to_owned(),
    }
}

fn known() -> Known {
    Known {
        integrity: Some("sha384-AbC+/=".to_owned()),
        link: Some("q1Z_-0".to_owned()),
        scenario: r#"{"schema":1}"#.to_owned(),
    }
}

/// What is pasted on the page.
fn page(wanted: &Wanted) -> String {
    snippet(wanted, &known()).page
}

#[test]
fn a_script_and_an_element() {
    let mut wanted = wanted(Way::Element);
    wanted.folder = "/vendor/refurb-or-new/1.0.0".to_owned();
    let expected = concat!(
        r#"<script type="module" src="/vendor/refurb-or-new/1.0.0/refurb-or-new.js" integrity="sha384-AbC+/=" crossorigin></script>"#,
        "\n",
        r#"<refurb-or-new lang="sv" preset="school-laptops">"#,
        "\n",
        r#"  <p>Jämför nya och rekonditionerade enheter. <a href="/vendor/refurb-or-new/1.0.0/embed.html?lang=sv&amp;preset=school-laptops">Öppna jämförelsen i ett eget fönster</a></p>"#,
        "\n</refurb-or-new>"
    );
    assert_eq!(page(&wanted), expected);
    // From another website its whole address, and only there.
    wanted.folder = "https://tools.example.se/1".to_owned();
    assert!(page(&wanted).contains(r#"src="https://tools.example.se/1/refurb-or-new.js""#));
    wanted.site = "https://tools.example.se".to_owned();
    assert!(page(&wanted).contains(r#"src="/1/refurb-or-new.js""#));
}

#[test]
fn a_script_once_and_a_division_on_each_page() {
    let text = snippet(&wanted(Way::Division), &known());
    let script = r#"<script type="module" src="https://tools.example.se/refurb-or-new/1.0.0/refurb-or-new.js" integrity="sha384-AbC+/=" crossorigin></script>"#;
    assert_eq!(text.once.as_deref(), Some(script));
    let opening = r#"<div data-refurb-or-new data-lang="sv" data-preset="school-laptops">"#;
    assert!(text.page.starts_with(opening), "{}", text.page);
    assert!(text.page.ends_with("</p>\n</div>"), "{}", text.page);
}

#[test]
fn a_frame_with_and_without_a_script() {
    let attributes = concat!(
        "\n       ",
        r#" title="Jämför nya och rekonditionerade enheter" width="100%" height="820" loading="lazy""#,
        r#" referrerpolicy="no-referrer" allow="clipboard-write; fullscreen"></iframe>"#,
    );
    let address =
        "https://tools.example.se/refurb-or-new/1.0.0/embed.html?lang=sv&amp;preset=school-laptops";
    let fixed = ["<iframe src=\"", address, "&amp;fit=fixed\"", attributes].concat();
    assert_eq!(page(&wanted(Way::Frame)), fixed);
    let script = r#"<script src="https://tools.example.se/refurb-or-new/1.0.0/host.js" integrity="sha384-AbC+/=" crossorigin defer></script>"#;
    let host = "&amp;host=https://intranet.example.se\"";
    let framed = [script, "\n<iframe src=\"", address, host, attributes].concat();
    assert_eq!(page(&wanted(Way::FrameWithScript)), framed);
    let own = Wanted {
        site: "https://tools.example.se".to_owned(),
        ..wanted(Way::FrameWithScript)
    };
    assert!(!page(&own).contains("host="), "{}", page(&own));
}

#[test]
fn a_link_to_the_single_file() {
    let expected = r#"<a href="https://tools.example.se/refurb-or-new/1.0.0/refurb-or-new.single.html#lang=sv&amp;preset=school-laptops">Jämför nya och rekonditionerade enheter</a>"#;
    assert_eq!(page(&wanted(Way::SingleFile)), expected);
}

#[test]
fn what_is_chosen_is_in_the_text() {
    let chosen = Wanted {
        language: Language::English,
        preset: Some(PresetId::Phones),
        left_out: vec!["head", "footer"],
        mode: Mode::Compact,
        theme: Theme::Dark,
        currency: Currency::Eur,
        density: Density::Compact,
        heading_level: 3,
        has_links: false,
        is_kept: false,
        ..wanted(Way::Element)
    };
    let attributes = concat!(
        r#"<refurb-or-new lang="en" preset="phones" currency="EUR" heading-level="3" hide="head footer""#,
        r#" mode="compact" theme="dark" density="compact" url-state="off" persist="off">"#,
    );
    let text = page(&chosen);
    assert!(text.contains(attributes), "{text}");
    assert!(
        text.contains("<p>Compare new and refurbished devices. <a"),
        "{text}"
    );
    let framed = Wanted {
        way: Way::Frame,
        ..chosen
    };
    let query = concat!(
        "?lang=en&amp;preset=phones&amp;currency=EUR&amp;hide=head%20footer&amp;mode=compact&amp;theme=dark",
        "&amp;density=compact&amp;url-state=off&amp;persist=off&amp;fit=fixed\""
    );
    let text = page(&framed);
    assert!(text.contains(query), "{text}");
}

/// An example is in its own currency without a word of it.
#[test]
fn a_currency_is_named_where_the_example_has_another() {
    for (preset, own) in [
        (PresetId::Phones, Currency::Sek),
        (PresetId::SorVaranger, Currency::Nok),
    ] {
        for currency in [Currency::Sek, Currency::Nok] {
            let wanted = Wanted {
                preset: Some(preset),
                currency,
                ..wanted(Way::Element)
            };
            let text = page(&wanted);
            assert_eq!(text.contains("currency="), currency != own, "{text}");
        }
    }
    let figures = Wanted {
        preset: None,
        currency: Currency::Eur,
        ..wanted(Way::Element)
    };
    assert!(!page(&figures).contains("currency="), "{}", page(&figures));
}

/// Where no link is opened, or none can be made, an address has the figures whole.
#[test]
fn figures_need_no_link_to_go_along() {
    let whole = "scenario=%7B%22schema%22:1%7D\"";
    for way in Way::ALL {
        let first = if way == Way::SingleFile { "&amp;" } else { "#" };
        let own = Wanted {
            preset: None,
            has_links: false,
            ..wanted(way)
        };
        let text = page(&own);
        assert!(text.contains(&[first, whole].concat()), "{text}");
        assert!(!text.contains("refurb="), "{text}");
        let without = Known {
            link: None,
            ..known()
        };
        let own = Wanted {
            has_links: true,
            ..own
        };
        let text = snippet(&own, &without).page;
        assert!(text.contains(&[first, whole].concat()), "{text}");
    }
}

#[test]
fn figures_are_in_the_text_only_where_they_are_wanted() {
    for way in Way::ALL {
        let text = page(&wanted(way));
        assert!(
            !text.contains("schema") && !text.contains("q1Z_-0"),
            "{text}"
        );
        let own = Wanted {
            preset: None,
            ..wanted(way)
        };
        let text = page(&own);
        let first = if way == Way::SingleFile { "&amp;" } else { "#" };
        let link = [first, "refurb=q1Z_-0\""].concat();
        assert!(text.contains(&link), "{text}");
        assert!(!text.contains("preset"), "{text}");
        assert_eq!(text.contains("schema"), way.is_in_page(), "{text}");
    }
}

/// What a browser makes of a text: the tags with their attributes, and what stands between them.
fn parsed(text: &str) -> (Vec<Tag>, String) {
    let (mut tags, mut between, mut rest) = (Vec::new(), String::new(), text);
    while let Some(start) = rest.find('<') {
        between.push_str(&rest[..start]);
        rest = &rest[start + 1..];
        let end = rest.find([' ', '>']).expect("the end of a name");
        let mut tag = Tag {
            name: rest[..end].to_owned(),
            attributes: Vec::new(),
        };
        rest = &rest[end..];
        while !rest.starts_with('>') {
            rest = rest.trim_start();
            let end = rest.find(['=', ' ', '>']).expect("the end of a name");
            let name = rest[..end].to_owned();
            rest = &rest[end..];
            let mut value = "";
            if let Some(quoted) = rest.strip_prefix("=\"") {
                (value, rest) = quoted.split_once('"').expect("the end of a value");
            }
            tag.attributes.push((name, unescaped(value)));
        }
        rest = &rest[1..];
        // What is in a script is no markup, and ends it only by its own end.
        if tag.name == "script" {
            let (contents, after) = rest.split_once("</script").expect("the end of a script");
            tag.attributes
                .push(("contents".to_owned(), contents.to_owned()));
            rest = &after[1..];
        }
        tags.push(tag);
    }
    between.push_str(rest);
    (tags, unescaped(&between))
}

struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(of, _)| of == name);
        found.map(|(_, value)| value.as_str())
    }
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&quot;", "\"").replace("&amp;", "&")
}

/// The tags, and the names of their attributes.
fn skeleton(tags: &[Tag]) -> Vec<String> {
    let named = tags.iter().map(|tag| {
        let names = tag.attributes.iter().map(|(name, _)| name.as_str());
        [tag.name.as_str()]
            .into_iter()
            .chain(names)
            .collect::<Vec<_>>()
            .join(" ")
    });
    named.collect()
}

proptest! {
    /// Whatever is typed or comes from elsewhere, it stays the value that it is.
    #[test]
    fn no_value_becomes_markup(
        folder in r#"(https://[a-z]{1,4})?/?[ -~å\n]{0,12}"#,
        site in r#"(https://)?[ -~å\n]{0,12}"#,
        scenario in r#"\{[ -~å\n]{0,40}\}"#,
        integrity in r#"[ -~]{0,12}"#,
        link in r#"[A-Za-z0-9_-]{0,20}"#,
        way in prop::sample::select(Way::ALL.to_vec()),
    ) {
        let own = Wanted { preset: None, ..wanted(way) };
        let usual = snippet(&own, &known());
        let told = Known { integrity: Some(integrity.clone()), link: Some(link), scenario: scenario.clone() };
        let hostile = snippet(&Wanted { folder, site, ..own }, &told);
        for (usual, hostile) in [(usual.once, hostile.once), (Some(usual.page), Some(hostile.page))] {
            let (Some(usual), Some(hostile)) = (usual, hostile) else { continue };
            let ((usual, said), (tags, says)) = (parsed(&usual), parsed(&hostile));
            prop_assert_eq!(skeleton(&usual), skeleton(&tags), "{}", hostile);
            prop_assert_eq!(said, says);
            for tag in tags {
                if tag.get("slot").is_some() {
                    let contents = tag.get("contents").unwrap_or_default();
                    prop_assert!(!contents.contains('<'), "{}", contents);
                    let expected = ["{\"schema\":1,\"scenario\":", &scenario, "}"].concat();
                    prop_assert_eq!(contents.replace("\\u003c", "<"), expected.replace("\\u003c", "<"));
                }
                for (name, expected) in [("scenario", &scenario), ("data-scenario", &scenario), ("integrity", &integrity)] {
                    if let Some(value) = tag.get(name) {
                        prop_assert_eq!(value, expected);
                    }
                }
                for name in ["src", "href"] {
                    if let Some(address) = tag.get(name) {
                        prop_assert!(address.starts_with('/') || address.starts_with("https://"), "{}", address);
                        prop_assert!(!address.starts_with("//"), "{}", address);
                    }
                }
            }
        }
    }

    /// No header has more than one line, or more directives than it needs.
    #[test]
    fn no_address_becomes_a_directive(
        folder in r#"(https://[ -~]{0,12})?/?[ -~å\r\n]{0,12}"#,
        site in r#"(https://)?[ -~å\r\n]{0,12}"#,
        way in prop::sample::select(Way::ALL.to_vec()),
    ) {
        for header in headers(&Wanted { folder, site, ..wanted(way) }) {
            prop_assert!(!header.value.contains(['\r', '\n', ',']), "{:?}", header);
            let directives = header.value.split(';').count();
            let most = match (way, header.by) {
                (Way::Element | Way::Division, Server::OfPage) => 3,
                (_, Server::OfPage) => 2,
                (_, Server::OfFiles) => 1,
            };
            prop_assert!(directives <= most, "{:?}", header);
        }
    }
}

#[test]
fn servers_send_what_is_needed_and_no_more() {
    let told = |wanted: &Wanted| {
        let headers = headers(wanted);
        let lines = headers
            .iter()
            .map(|header| (header.by, [header.name, ": ", &header.value].concat()));
        lines.collect::<Vec<_>>()
    };
    let of_page = |policy: &str| {
        (
            Server::OfPage,
            ["Content-Security-Policy: ", policy].concat(),
        )
    };
    let of_frame = |from: &str| {
        let policy = ["Content-Security-Policy: frame-ancestors ", from].concat();
        (Server::OfFiles, policy)
    };
    let there = "https://tools.example.se";
    let here = "https://intranet.example.se";
    let shared = (
        Server::OfFiles,
        format!("Access-Control-Allow-Origin: {here}"),
    );
    for way in [Way::Element, Way::Division] {
        let own = Wanted {
            folder: "/1.0.0/".to_owned(),
            ..wanted(way)
        };
        let policy = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'";
        assert_eq!(told(&own), [of_page(policy)]);
        let policy =
            format!("script-src {there} 'wasm-unsafe-eval'; style-src 'self'; connect-src {there}");
        assert_eq!(told(&wanted(way)), [of_page(&policy), shared.clone()]);
    }
    let policy = format!("frame-src {there}");
    assert_eq!(
        told(&wanted(Way::Frame)),
        [of_page(&policy), of_frame(here)]
    );
    let policy = format!("frame-src {there}; script-src {there}");
    assert_eq!(
        told(&wanted(Way::FrameWithScript)),
        [of_page(&policy), of_frame(here), shared]
    );
    let own = Wanted {
        site: there.to_owned(),
        ..wanted(Way::Frame)
    };
    assert_eq!(
        told(&own),
        [of_page("frame-src 'self'"), of_frame("'self'")]
    );
    assert!(told(&wanted(Way::SingleFile)).is_empty());
}
