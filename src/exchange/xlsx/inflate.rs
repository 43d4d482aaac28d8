//! Unpacking what was deflated (RFC 1951), a piece at a time.

use super::fault::Fault;

/// What is being unpacked. What has come out so far is also what later pieces repeat.
#[derive(Clone, Debug, Default)]
pub struct Inflate {
    pub out: Vec<u8>,
    /// The next byte, and the bits that were taken from those before.
    at: usize,
    bits: u32,
    held: u32,
    block: Block,
    is_last: bool,
}

#[derive(Clone, Debug, Default)]
enum Block {
    /// A block begins here.
    #[default]
    Between,
    /// So many bytes as they are.
    Stored(usize),
    Coded(Box<[Code; 2]>),
    Done,
}

/// What the symbols are written as: how many have each length, and the symbols in order.
#[derive(Clone, Debug)]
struct Code {
    counts: [u16; 16],
    symbols: Vec<u16>,
    /// By the next bits: the symbol that they begin with and how many of them it takes; none where it
    /// takes more.
    short: Vec<(u16, u8)>,
}

/// How many bits are looked at at once.
const SHORT: u32 = 9;

/// The least length and distance of a symbol, and how many bits are added to it.
const LENGTHS: [(u16, u8); 29] = {
    let mut table = [(0, 0); 29];
    let (mut at, mut length) = (0, 3);
    while at < 28 {
        let more = if at < 8 { 0 } else { (at / 4 - 1) as u8 };
        table[at] = (length, more);
        length += 1 << more;
        at += 1;
    }
    table[28] = (258, 0);
    table
};
const DISTANCES: [(u16, u8); 30] = {
    let mut table = [(0, 0); 30];
    let (mut at, mut distance) = (0, 1_u32);
    while at < 30 {
        let more = if at < 4 { 0 } else { (at / 2 - 1) as u8 };
        table[at] = (distance as u16, more);
        distance += 1 << more;
        at += 1;
    }
    table
};

/// The order in which the lengths of the codes of lengths come.
const ORDER: [usize; 19] = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
];

/// The longest that a symbol stands for.
const LONGEST_COPY: usize = 258;

impl Inflate {
    /// Goes on until about so many bytes have come out in all; whether there may be more.
    ///
    /// # Errors
    /// Where what is packed is not as it should be.
    pub fn until(&mut self, packed: &[u8], size: usize) -> Result<bool, Fault> {
        while self.out.len() < size {
            match core::mem::take(&mut self.block) {
                Block::Done => {
                    self.block = Block::Done;
                    return Ok(false);
                }
                Block::Between if self.is_last => self.block = Block::Done,
                Block::Between => self.begin(packed).ok_or(Fault::Broken)?,
                Block::Stored(left) => {
                    let now = left.min(size - self.out.len());
                    let bytes = packed.get(self.at..self.at + now).ok_or(Fault::Broken)?;
                    self.out.extend_from_slice(bytes);
                    self.at += now;
                    if left > now {
                        self.block = Block::Stored(left - now);
                    }
                }
                Block::Coded(codes) => {
                    if self.copy(packed, &codes, size).ok_or(Fault::Broken)? {
                        self.block = Block::Coded(codes);
                    }
                }
            }
        }
        Ok(true)
    }

    fn begin(&mut self, packed: &[u8]) -> Option<()> {
        self.is_last = self.take(packed, 1)? == 1;
        self.block = match self.take(packed, 2)? {
            0 => {
                // What is left of the byte counts for nothing.
                self.at -= (self.held / 8) as usize;
                (self.bits, self.held) = (0, 0);
                let about = packed.get(self.at..self.at + 4)?;
                let [length, check] =
                    [0, 2].map(|at| u16::from_le_bytes([about[at], about[at + 1]]));
                self.at += 4;
                (length == !check).then_some(Block::Stored(usize::from(length)))?
            }
            1 => {
                let mut lengths = [8; 288];
                lengths[144..256].fill(9);
                lengths[256..280].fill(7);
                Block::Coded(Box::new([Code::of(&lengths), Code::of(&[5; 30])]))
            }
            2 => Block::Coded(Box::new(self.codes(packed)?)),
            _ => return None,
        };
        Some(())
    }

    /// The codes that a block brings along.
    fn codes(&mut self, packed: &[u8]) -> Option<[Code; 2]> {
        let literals = self.take(packed, 5)? as usize + 257;
        let distances = self.take(packed, 5)? as usize + 1;
        let number = self.take(packed, 4)? as usize + 4;
        if literals > 286 {
            return None;
        }
        let mut lengths = [0; 19];
        for place in &ORDER[..number] {
            lengths[*place] = self.take(packed, 3)? as u8;
        }
        let code = Code::of(&lengths);
        let mut lengths = Vec::new();
        while lengths.len() < literals + distances {
            let symbol = self.symbol(packed, &code)?;
            let (length, times) = match symbol {
                16 => (*lengths.last()?, 3 + self.take(packed, 2)?),
                17 => (0, 3 + self.take(packed, 3)?),
                18 => (0, 11 + self.take(packed, 7)?),
                length => (length as u8, 1),
            };
            lengths.extend(core::iter::repeat_n(length, times as usize));
        }
        let lengths = lengths.get(..literals + distances)?;
        let (literals, distances) = lengths.split_at(literals);
        Some([Code::of(literals), Code::of(distances)])
    }

    /// Takes symbols until so many bytes have come out; whether the block goes on.
    fn copy(
        &mut self,
        packed: &[u8],
        [literals, distances]: &[Code; 2],
        size: usize,
    ) -> Option<bool> {
        while self.out.len() < size {
            let symbol = self.symbol(packed, literals)?;
            match symbol {
                0..256 => self.out.push(symbol as u8),
                256 => return Some(false),
                _ => {
                    let (length, more) = *LENGTHS.get(usize::from(symbol) - 257)?;
                    let length = usize::from(length) + self.take(packed, more)? as usize;
                    let symbol = self.symbol(packed, distances)?;
                    let (distance, more) = *DISTANCES.get(usize::from(symbol))?;
                    let distance = usize::from(distance) + self.take(packed, more)? as usize;
                    let from = self.out.len().checked_sub(distance)?;
                    // What is copied may itself be part of what is copied.
                    for at in from..from + length.min(LONGEST_COPY) {
                        self.out.push(self.out[at]);
                    }
                }
            }
        }
        Some(true)
    }

    fn symbol(&mut self, packed: &[u8], code: &Code) -> Option<u16> {
        while self.held <= 16
            && let Some(byte) = packed.get(self.at)
        {
            self.bits |= u32::from(*byte) << self.held;
            self.at += 1;
            self.held += 8;
        }
        let (symbol, length) = code.short[(self.bits & ((1 << SHORT) - 1)) as usize];
        if length > 0 && u32::from(length) <= self.held {
            self.bits >>= length;
            self.held -= u32::from(length);
            return Some(symbol);
        }
        let (mut word, mut first, mut place) = (0, 0, 0);
        for count in &code.counts[1..] {
            word |= self.take(packed, 1)?;
            let count = u32::from(*count);
            if word < first + count {
                return code.symbols.get((place + word - first) as usize).copied();
            }
            place += count;
            first = (first + count) << 1;
            word <<= 1;
        }
        None
    }

    /// The next bits, the least first.
    fn take(&mut self, packed: &[u8], number: u8) -> Option<u32> {
        let number = u32::from(number);
        while self.held < number {
            self.bits |= u32::from(*packed.get(self.at)?) << self.held;
            self.at += 1;
            self.held += 8;
        }
        let taken = self.bits & ((1 << number) - 1);
        self.bits >>= number;
        self.held -= number;
        Some(taken)
    }
}

impl Code {
    /// The code whose symbols have such lengths.
    fn of(lengths: &[u8]) -> Self {
        let mut counts = [0; 16];
        for length in lengths.iter().filter(|length| **length > 0) {
            counts[usize::from(length & 15)] += 1;
        }
        let of_length = |wanted: u8| {
            let all = lengths.iter().zip(0..);
            all.filter(move |(length, _)| **length == wanted)
                .map(|(_, symbol)| symbol)
        };
        let symbols: Vec<u16> = (1..16).flat_map(of_length).collect();
        let mut short = vec![(0, 0); 1 << SHORT];
        let (mut word, mut of_all) = (0_u32, symbols.iter());
        for (length, count) in (1..=SHORT).zip(&counts[1..]) {
            for symbol in of_all.by_ref().take(usize::from(*count)) {
                // Words come with their first bit first, numbers with their least.
                let first = word.reverse_bits() >> (32 - length);
                let places = short.iter_mut().skip(first as usize).step_by(1 << length);
                // Too many words of a length are no code.
                places.for_each(|place| *place = (*symbol, length as u8));
                word = word.wrapping_add(1);
            }
            word = word.wrapping_shl(1);
        }
        Self {
            counts,
            symbols,
            short,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(packed: &[u8]) -> Result<Vec<u8>, Fault> {
        let mut inflate = Inflate::default();
        while inflate.until(packed, inflate.out.len() + 3)? {}
        Ok(inflate.out)
    }

    /// As zlib writes them.
    #[test]
    fn blocks_of_every_kind_come_out() {
        let stored = [1, 3, 0, 252, 255, b'a', b'b', b'c'];
        assert_eq!(all(&stored), Ok(b"abc".to_vec()));
        let fixed = [0x4b, 0x4c, 0x4a, 0x4e, 0x84, 0x21, 0x00];
        assert_eq!(all(&fixed), Ok(b"abcabcabcabc".to_vec()));
    }

    #[test]
    fn what_is_broken_is_refused() {
        assert_eq!(all(&[]), Err(Fault::Broken));
        assert_eq!(all(&[7]), Err(Fault::Broken));
        assert_eq!(all(&[1, 3, 0, 252, 254, b'a']), Err(Fault::Broken));
        // Of what has not come out yet nothing can be repeated.
        assert_eq!(all(&[0x4b, 0x84, 0x21, 0x00]), Err(Fault::Broken));
    }
}
