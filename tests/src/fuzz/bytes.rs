//! Decisions, read from bytes one after another.

/// What is left of an input. Behind its end there are zeros.
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl Bytes<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// A place in a list of this length.
    pub(super) fn place(&mut self, length: usize) -> usize {
        let number = usize::from(u16::from_be_bytes([self.byte(), self.byte()]));
        number % length.max(1)
    }

    /// A number near `known`, or any other.
    pub(super) fn number(&mut self, known: u64) -> u64 {
        match self.byte() {
            0..192 => known.saturating_add_signed(i64::from(self.byte().cast_signed())),
            192..224 => u64::from(self.byte()),
            _ => u64::from_be_bytes(std::array::from_fn(|_| self.byte())),
        }
    }
}
