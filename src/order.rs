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
}
