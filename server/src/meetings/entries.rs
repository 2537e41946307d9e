//! A log entry's body: the rules' entry as JSON. The log seals it and never looks inside.

use meeting::Entry;

/// The bytes to store.
pub(super) fn encode(entry: &Entry) -> Vec<u8> {
    serde_json::to_vec(entry).expect("entries have string keys only")
}

/// The entry that was stored; none when the bytes are not of this server's making.
pub(super) fn decode(body: &[u8]) -> Option<Entry> {
    serde_json::from_slice(body).ok()
}
