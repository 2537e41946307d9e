//! Chance, from the sixty-four random bits of an entry: the same on every machine and every run.

/// Spreads the bits (the finalizer of SplitMix64), so that what is made of them shows nothing of its neighbours.
pub(crate) fn mixed(bits: u64) -> u64 {
    let mut z = bits.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Shuffles a list (Fisher and Yates).
pub(crate) fn shuffle<T>(list: &mut [T], mut bits: u64) {
    for last in (1..list.len()).rev() {
        bits = mixed(bits);
        let below = last as u64 + 1;
        let pick = usize::try_from(bits % below).expect("smaller than a list's length");
        list.swap(last, pick);
    }
}
