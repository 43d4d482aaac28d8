//! The beginning of a sentence.

/// The text with a capital at its start.
pub fn sentence_start(text: &str) -> String {
    let mut characters = text.chars();
    let mut started = String::with_capacity(text.len());
    if let Some(first) = characters.next() {
        started.push(capital(first));
    }
    started.push_str(characters.as_str());
    started
}

/// Capitals of the Latin alphabets of western Europe. The standard library's tables for every
/// script would weigh more than all words here.
fn capital(letter: char) -> char {
    match letter {
        '÷' => letter,
        'à'..='þ' => char::from_u32(u32::from(letter) - 0x20).unwrap_or(letter),
        _ => letter.to_ascii_uppercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_starts_with_a_capital() {
        assert_eq!(sentence_start("price"), "Price");
        assert_eq!(sentence_start("ålder vid köpet"), "Ålder vid köpet");
        assert_eq!(sentence_start("÷ 2"), "÷ 2");
        assert_eq!(sentence_start(""), "");
    }
}
