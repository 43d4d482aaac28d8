//! Texts that occur again and again, each kept once.

/// Texts by numbers; the first is the empty one.
#[derive(Clone, Debug)]
pub(super) struct Interned {
    all: String,
    /// Where each text ends.
    ends: Vec<usize>,
    /// Numbers of texts, 0 where there is none, by their hash and from there on.
    places: Vec<u32>,
}

fn hash(text: &str) -> usize {
    let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = text.as_bytes().iter().fold(0xcbf2_9ce4_8422_2325, mix);
    (hash ^ (hash >> 29)) as usize
}

impl Interned {
    pub fn new() -> Self {
        Self {
            all: String::new(),
            ends: vec![0],
            places: vec![0; 16],
        }
    }

    /// How many there are, the empty one among them.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn text(&self, number: u32) -> &str {
        let number = number as usize;
        let end = self.ends.get(number).copied().unwrap_or(0);
        let start = match number {
            0 => 0,
            _ => self.ends.get(number - 1).copied().unwrap_or(end),
        };
        self.all.get(start..end).unwrap_or("")
    }

    /// The number of a text, which is kept where it is new.
    pub fn number(&mut self, text: &str) -> u32 {
        if text.is_empty() {
            return 0;
        }
        let mask = self.places.len() - 1;
        let mut place = hash(text) & mask;
        loop {
            match self.places[place] {
                0 => break,
                number if self.text(number) == text => return number,
                _ => place = (place + 1) & mask,
            }
        }
        let number = self.ends.len() as u32;
        self.places[place] = number;
        self.all.push_str(text);
        self.ends.push(self.all.len());
        if self.ends.len() * 2 > self.places.len() {
            self.widen();
        }
        number
    }

    fn widen(&mut self) {
        let mask = self.places.len() * 2 - 1;
        let mut places = vec![0; mask + 1];
        for number in 1..self.ends.len() as u32 {
            let mut place = hash(self.text(number)) & mask;
            while places[place] != 0 {
                place = (place + 1) & mask;
            }
            places[place] = number;
        }
        self.places = places;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_one_number() {
        let mut interned = Interned::new();
        for round in 0..2 {
            for number in 1..=1_000_u32 {
                assert_eq!(interned.number(&number.to_string()), number, "{round}");
            }
        }
        assert_eq!(interned.number(""), 0);
        assert_eq!(interned.text(0), "");
        assert_eq!(interned.text(700), "700");
        assert_eq!(interned.text(7_000), "");
        assert_eq!(interned.len(), 1_001);
    }
}
