//! Text inside XML, and back.

/// A text that is no markup. What XML cannot hold is written as `_x0001_`, as workbooks do; where a
/// text has that itself, its first sign is written so.
///
/// ```
/// # use refurb_or_new::exchange::xlsx::{escaped, unescaped};
/// assert_eq!(escaped("a<b>&\"c\""), "a&lt;b&gt;&amp;&quot;c&quot;");
/// assert_eq!(escaped("\u{1}_x0001_\r\n"), "_x0001__x005F_x0001__x000D_\n");
/// assert_eq!(unescaped("_x0001__x005F_x0001__x000D_\n"), "\u{1}_x0001_\r\n");
/// ```
pub fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 8);
    for (at, sign) in text.char_indices() {
        match sign {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\t' | '\n' => written.push(sign),
            '_' if coded(&text[at..]).is_some() => written.push_str("_x005F_"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                written.push_str("_x");
                let code = u32::from(sign);
                for place in [12, 8, 4, 0] {
                    let digit = char::from_digit((code >> place) & 15, 16).unwrap_or('0');
                    written.push(digit.to_ascii_uppercase());
                }
                written.push('_');
            }
            _ => written.push(sign),
        }
    }
    written
}

/// The sign that a text begins with when it is written as `_x0041_`.
fn coded(text: &str) -> Option<char> {
    let bytes = text.as_bytes().get(..7)?;
    let (Some(b"_x"), b'_') = (bytes.get(..2), bytes[6]) else {
        return None;
    };
    let mut code = 0;
    for byte in &bytes[2..6] {
        code = code * 16 + char::from(*byte).to_digit(16)?;
    }
    char::from_u32(code)
}

/// A text with `_x0041_` as the signs that they stand for.
pub fn unescaped(text: &str) -> String {
    let mut read = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        read.push_str(&rest[..at]);
        rest = &rest[at..];
        let (sign, length) = match coded(rest) {
            Some(sign) => (sign, 7),
            None => ('_', 1),
        };
        read.push(sign);
        rest = &rest[length..];
    }
    read + rest
}
