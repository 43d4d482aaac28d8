//! Messages with places for values.

/// A piece of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(&'a str),
    /// The name of a place.
    Place(&'a str),
}

/// The pieces of a message in their order, for what is no text and stands in one of its places.
///
/// ```
/// use refurb_or_new::text::{Piece, pieces};
///
/// let pieces: Vec<Piece> = pieces("about {amount} a year").collect();
/// assert_eq!(
///     pieces,
///     [Piece::Text("about "), Piece::Place("amount"), Piece::Text(" a year")]
/// );
/// ```
pub fn pieces(message: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = message;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((place, behind)) = rest
            .strip_prefix('{')
            .and_then(|inside| inside.split_once('}'))
        {
            rest = behind;
            return Some(Piece::Place(place));
        }
        // A brace that is not closed is text.
        let end = rest.match_indices('{').map(|(at, _)| at);
        let end = end.into_iter().find(|at| *at > 0).unwrap_or(rest.len());
        let (text, behind) = rest.split_at(end);
        rest = behind;
        Some(Piece::Text(text))
    })
}

/// Puts values into the `{places}` of a message.
pub fn fill(message: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(message.len() + 32);
    for part in pieces(message) {
        match part {
            Piece::Text(text) => filled.push_str(text),
            Piece::Place(place) => {
                let value = values.iter().find(|(name, _)| *name == place);
                filled.push_str(value.map_or("", |(_, value)| value));
            }
        }
    }
    filled
}
