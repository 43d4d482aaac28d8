//! What makers themselves call a model: identifiers, machine types, numbers of parts.

use crate::catalogue::DeviceClass;

/// Beginnings of such names, without blanks, in lower case, with the device of the catalogue.
///
/// Identifiers of Apple as its systems report them; machine types of Lenovo, of which four
/// characters are the model and the others its configuration; Samsung's numbers, which a letter for
/// the region follows.
const KNOWN: &[(&str, &str)] = &[
    ("ipad12,1", "apple-ipad-9"),
    ("ipad12,2", "apple-ipad-9"),
    ("mk2k3", "apple-ipad-9"),
    ("mk2l3", "apple-ipad-9"),
    ("ipad13,18", "apple-ipad-10"),
    ("ipad13,19", "apple-ipad-10"),
    ("ipad15,7", "apple-ipad-a16"),
    ("ipad15,8", "apple-ipad-a16"),
    ("macbookair10,1", "apple-macbook-air-m1"),
    ("mac16,12", "apple-macbook-air-m4"),
    ("iphone13,2", "apple-iphone-12"),
    ("iphone14,5", "apple-iphone-13"),
    ("iphone14,6", "apple-iphone-se-3"),
    ("iphone18,5", "apple-iphone-17e"),
    ("20l5", "lenovo-thinkpad-t480"),
    ("20l6", "lenovo-thinkpad-t480"),
    ("20hd", "lenovo-thinkpad-t470"),
    ("20he", "lenovo-thinkpad-t470"),
    ("20jm", "lenovo-thinkpad-t470"),
    ("20jn", "lenovo-thinkpad-t470"),
    ("21mc", "lenovo-thinkpad-t14-gen-5"),
    ("21md", "lenovo-thinkpad-t14-gen-5"),
    ("21ml", "lenovo-thinkpad-t14-gen-5"),
    ("21mm", "lenovo-thinkpad-t14-gen-5"),
    ("21l1", "lenovo-thinkpad-l14-gen-5"),
    ("21l2", "lenovo-thinkpad-l14-gen-5"),
    ("21l5", "lenovo-thinkpad-l14-gen-5"),
    ("21l6", "lenovo-thinkpad-l14-gen-5"),
    ("21m3", "lenovo-thinkpad-e14-gen-6"),
    ("21m4", "lenovo-thinkpad-e14-gen-6"),
    ("21m7", "lenovo-thinkpad-e14-gen-6"),
    ("21m8", "lenovo-thinkpad-e14-gen-6"),
    ("sm-x210", "samsung-galaxy-tab-a9-plus"),
    ("sm-x216", "samsung-galaxy-tab-a9-plus"),
    ("sm-a166", "samsung-galaxy-a16-5g"),
    ("sm-a566", "samsung-galaxy-a56"),
    ("sm-g556", "samsung-galaxy-xcover7"),
];

/// The device that a maker's own name stands for, where a text is one.
pub(super) fn device(text: &str) -> Option<&'static str> {
    let lower = text.to_ascii_lowercase();
    let found = KNOWN.iter().find(|(name, _)| {
        let Some(rest) = lower.strip_prefix(name) else {
            return false;
        };
        let is_alone = rest.is_empty();
        // What follows may be a configuration, a region or a country.
        let mut after = rest.bytes();
        is_alone
            || match name.as_bytes()[0] {
                b'2' => is_configuration(rest),
                b's' => {
                    rest.len() <= 3 && after.next().is_some_and(|byte| byte.is_ascii_alphabetic())
                }
                _ => name.starts_with("mk2") && rest.contains('/'),
            }
    });
    found.map(|(_, device)| *device)
}

/// The six characters that follow Lenovo's machine type.
fn is_configuration(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The machine type of Lenovo that a text is, in capitals, and the class of such machines; `None` for
/// the class of a computer on a desk.
pub(super) fn of_lenovo(text: &str) -> Option<(String, Option<DeviceClass>)> {
    let (machine, rest) = text.split_at_checked(4)?;
    let bytes = machine.as_bytes();
    let is_type = bytes[0].is_ascii_digit()
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && bytes.iter().any(u8::is_ascii_alphabetic)
        && (rest.is_empty() || is_configuration(rest));
    if !is_type {
        return None;
    }
    let class = match &machine[..2] {
        "20" | "21" | "80" | "81" | "82" | "83" => Some(DeviceClass::Laptop),
        "30" => Some(DeviceClass::DesktopTower),
        "60" | "61" | "62" | "63" => Some(DeviceClass::Monitor),
        "10" | "11" | "12" => None,
        _ => return None,
    };
    Some((machine.to_ascii_uppercase(), class))
}

/// Every name that is known.
#[cfg(test)]
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    // Apple's numbers of parts stand before a country.
    let names = KNOWN.iter().map(|(name, _)| *name);
    names.filter(|name| !name.starts_with("mk2"))
}
