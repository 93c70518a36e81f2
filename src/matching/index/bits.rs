//! A set of small numbers.

/// A set of small numbers, a bit each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    /// An empty set for numbers below `limit`.
    pub(super) fn below(limit: usize) -> Self {
        Self(vec![0; limit.div_ceil(64)])
    }

    /// Whether it holds `number`; numbers beyond its limit it does not.
    pub(super) fn has(&self, number: u32) -> bool {
        self.0.get(number as usize / 64).is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    /// Adds `number`, making room for it; tells whether it is new.
    pub(super) fn add(&mut self, number: u32) -> bool {
        let at = number as usize / 64;
        if at >= self.0.len() {
            self.0.resize(at + 1, 0);
        }
        let bit = 1 << (number % 64);
        let is_new = self.0[at] & bit == 0;
        self.0[at] |= bit;
        is_new
    }

    /// Takes `number` away.
    pub(super) fn remove(&mut self, number: u32) {
        if let Some(word) = self.0.get_mut(number as usize / 64) {
            *word &= !(1 << (number % 64));
        }
    }

    /// Every number in it.
    pub(super) fn iter(&self) -> impl Iterator<Item = u32> {
        let of_word = |(at, word): (u32, &u64)| {
            let word = *word;
            (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| at * 64 + bit)
        };
        (0..).zip(&self.0).flat_map(of_word)
    }

    /// The bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        self.0.capacity() * 8
    }
}
