//! One entry as it lies in a store: a few fields in clear, the body sealed, and a chain through all of a meeting's
//! entries.
//!
//! ```text
//! version 1 | command id 16 | batch id 16 | base seq 8 | chain 8 | not_after 8 | nonce 24 | sealed body | tag 16
//! ```
//!
//! Numbers are big-endian. The clear fields and the meeting's id are bound to the body by the seal.

use super::cipher::{Key, NotGenuine};
use super::{Batch, BatchId, Body, CommandId, Entry, MeetingId};

const VERSION: u8 = 1;

/// Bytes of the clear fields.
const CLEAR: usize = 1 + 16 + 16 + 8 + 8 + 8;

/// A hash over all of a meeting up to one entry. It changes with every byte that came before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain(pub [u8; 32]);

impl Chain {
    /// The chain of a meeting that has no entry.
    pub fn start(meeting: MeetingId) -> Self {
        Self(blake3::derive_key("openchair 1 chain of a meeting", &meeting.0))
    }

    /// The chain with one more entry.
    pub fn with(&self, envelope: &[u8]) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.0).update(envelope);
        Self(hasher.finalize().into())
    }

    fn short(&self) -> [u8; 8] {
        *self.0.first_chunk().expect("a chain has 32 bytes")
    }
}

/// The envelope of `entry`, which comes next after `chain` and belongs to `batch`.
pub fn seal(key: &Key, meeting: MeetingId, chain: &Chain, batch: &Batch, entry: &Entry) -> Vec<u8> {
    let clear = clear(entry.command, batch.id, entry.seq - 1, chain, batch.not_after);
    let sealed = key.seal(&bound(&clear, meeting), &entry.body);
    [&clear, &*sealed].concat()
}

/// The entry of an envelope that is to be number `seq`, right after `chain`. Any other place, meeting, key or byte is
/// `NotGenuine`.
pub fn open(
    key: &Key,
    meeting: MeetingId,
    chain: &Chain,
    seq: u64,
    envelope: &[u8],
) -> Result<Entry, NotGenuine> {
    let (clear, sealed) = envelope.split_first_chunk::<CLEAR>().ok_or(NotGenuine)?;
    let body = key.unseal(&bound(clear, meeting), sealed)?;
    let in_place =
        clear[0] == VERSION && clear[33..41] == (seq - 1).to_be_bytes() && clear[41..49] == chain.short();
    let command = CommandId(*clear[1..].first_chunk().expect("the clear fields hold a command id"));
    in_place.then(|| Entry { seq, command, body: Body::from(body) }).ok_or(NotGenuine)
}

fn clear(command: CommandId, batch: BatchId, base: u64, chain: &Chain, not_after: u64) -> [u8; CLEAR] {
    let mut clear = [0; CLEAR];
    clear[0] = VERSION;
    clear[1..17].copy_from_slice(&command.0);
    clear[17..33].copy_from_slice(&batch.0);
    clear[33..41].copy_from_slice(&base.to_be_bytes());
    clear[41..49].copy_from_slice(&chain.short());
    clear[49..57].copy_from_slice(&not_after.to_be_bytes());
    clear
}

fn bound(clear: &[u8; CLEAR], meeting: MeetingId) -> Vec<u8> {
    [&clear[..], &meeting.0].concat()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    struct Sealed {
        key: Key,
        meeting: MeetingId,
        chain: Chain,
        entry: Entry,
        envelope: Vec<u8>,
    }

    fn sealed() -> Sealed {
        let (key, meeting) = (Key::random(), MeetingId::random());
        let chain = Chain::start(meeting);
        let batch = Batch::new([b"what was said".to_vec()], Duration::from_secs(1));
        let entry = batch.entries(0).remove(0);
        let envelope = seal(&key, meeting, &chain, &batch, &entry);
        Sealed { key, meeting, chain, entry, envelope }
    }

    #[test]
    fn an_envelope_opens_to_its_entry() {
        let s = sealed();
        assert_eq!(open(&s.key, s.meeting, &s.chain, 1, &s.envelope), Ok(s.entry));
    }

    #[test]
    fn the_body_is_not_readable_in_it() {
        let s = sealed();
        assert!(!s.envelope.windows(4).any(|bytes| bytes == b"said"));
    }

    #[test]
    fn any_changed_bit_is_noticed() {
        let s = sealed();
        for bit in 0..s.envelope.len() * 8 {
            let mut changed = s.envelope.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(open(&s.key, s.meeting, &s.chain, 1, &changed), Err(NotGenuine), "bit {bit}");
            assert_ne!(s.chain.with(&changed), s.chain.with(&s.envelope));
        }
    }

    #[test]
    fn any_missing_end_is_noticed() {
        let s = sealed();
        for length in 0..s.envelope.len() {
            assert_eq!(open(&s.key, s.meeting, &s.chain, 1, &s.envelope[..length]), Err(NotGenuine));
        }
    }

    #[test]
    fn another_place_meeting_key_or_past_is_noticed() {
        let s = sealed();
        let other = MeetingId::random();
        assert_eq!(open(&s.key, s.meeting, &s.chain, 2, &s.envelope), Err(NotGenuine));
        assert_eq!(open(&s.key, other, &s.chain, 1, &s.envelope), Err(NotGenuine));
        assert_eq!(open(&Key::random(), s.meeting, &s.chain, 1, &s.envelope), Err(NotGenuine));
        assert_eq!(open(&s.key, s.meeting, &Chain::start(other), 1, &s.envelope), Err(NotGenuine));
    }
}
