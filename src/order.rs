//! Sorting, once for every kind of list. Each use of the standard library's brings 2 kB of code,
//! made for lists far longer than ours.

use core::cmp::Ordering;

/// Sorts a list; what is equal stays in its order.
///
/// ```
/// let mut pairs = [(2.0_f64, 'b'), (1.0, 'x'), (2.0, 'a')];
/// refurb_or_new::order::sort_by(&mut pairs, |a, b| a.0.total_cmp(&b.0));
/// assert_eq!(pairs, [(1.0, 'x'), (2.0, 'b'), (2.0, 'a')]);
/// ```
pub fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let places = merged(list.len(), &|a, b| compare(&list[a], &list[b]).is_gt());
    rearrange(places, &mut |a, b| list.swap(a, b));
}

/// Sorts a list of what has one order.
pub fn sort<T: Ord>(list: &mut [T]) {
    sort_by(list, T::cmp);
}

/// The places of a list's elements in the order in which they are to stand, found by merging ever
/// longer stretches.
fn merged(length: usize, is_after: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut places: Vec<usize> = (0..length).collect();
    let mut next = places.clone();
    let mut stretch = 1;
    while stretch < length {
        let mut start = 0;
        while start < length {
            let middle = (start + stretch).min(length);
            let end = (middle + stretch).min(length);
            let (mut left, mut right) = (start, middle);
            for place in &mut next[start..end] {
                let takes_right =
                    right < end && (left == middle || is_after(places[left], places[right]));
                let from = if takes_right { &mut right } else { &mut left };
                *place = places[*from];
                *from += 1;
            }
            start = end;
        }
        core::mem::swap(&mut places, &mut next);
        stretch *= 2;
    }
    places
}

/// Moves every element to its place: `places[to]` is where the element for `to` stands at first.
fn rearrange(mut places: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..places.len() {
        // Each round of elements that change places with one another, one step at a time.
        let mut to = start;
        loop {
            let from = core::mem::replace(&mut places[to], to);
            if from == start {
                break;
            }
            swap(to, from);
            to = from;
        }
    }
}

/// Sorts numbers in the order of [`f64::total_cmp`], byte by byte, the last one first: thousands of
/// them take a tenth of the time that comparing them does.
pub fn sort_numbers(numbers: &mut [f64]) {
    const SIGN: u64 = 1 << 63;
    // The bits of a number, turned so that they rise with it.
    let key = |number: &f64| match number.to_bits() {
        bits if bits & SIGN == 0 => bits | SIGN,
        bits => !bits,
    };
    let mut keys: Vec<u64> = numbers.iter().map(key).collect();
    let mut sorted = vec![0; keys.len()];
    for shift in (0..u64::BITS).step_by(8) {
        let byte = |key: u64| (key >> shift) as usize & 0xff;
        let mut places = [0_usize; 256];
        for key in &keys {
            places[byte(*key)] += 1;
        }
        let mut before = 0;
        for place in &mut places {
            before += core::mem::replace(place, before);
        }
        for key in &keys {
            let place = &mut places[byte(*key)];
            sorted[*place] = *key;
            *place += 1;
        }
        core::mem::swap(&mut keys, &mut sorted);
    }
    for (number, key) in numbers.iter_mut().zip(keys) {
        let bits = if key & SIGN == 0 { !key } else { key ^ SIGN };
        *number = f64::from_bits(bits);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_standard_library_sorts_alike(list in prop::collection::vec((0..9_u8, any::<u16>()), 0..70)) {
            let (mut ours, mut theirs) = (list.clone(), list);
            sort_by(&mut ours, |a, b| a.0.cmp(&b.0));
            theirs.sort_by_key(|pair| pair.0);
            prop_assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn numbers_come_in_their_total_order() {
        let mut numbers = vec![
            3.0,
            -1.5,
            0.0,
            f64::INFINITY,
            -0.0,
            1e-300,
            -7e12,
            256.0,
            -1.5,
            f64::NEG_INFINITY,
            255.0,
        ];
        let mut compared = numbers.clone();
        compared.sort_by(f64::total_cmp);
        sort_numbers(&mut numbers);
        let bits = |all: &[f64]| all.iter().map(|one| one.to_bits()).collect::<Vec<_>>();
        assert_eq!(bits(&numbers), bits(&compared));
        sort_numbers(&mut []);
    }
}
