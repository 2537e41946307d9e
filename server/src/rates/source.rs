//! Who a limit by address counts: a pseudonym that nobody can turn back into an address.

use std::net::IpAddr;
use zeroize::Zeroizing;

/// Where someone comes from, as far as limits may know.
///
/// Neither this nor [`AddressKey`] can be printed, on purpose: nothing of an address reaches a log.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// One address on the network.
    Address(AddressKey),
    /// An address that stands for many people: a proxy or onion service on this machine, a Unix socket. They
    /// share one bucket, wider by [`super::RateLimits::shared_times`], and are never exempt.
    Shared,
}

/// A keyed hash of an IPv4 address or of the first 64 bits of an IPv6 address.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct AddressKey([u8; 16]);

/// The key of the hashes, in memory only. A new one makes all older [`AddressKey`]s meaningless.
pub(super) struct PseudonymKey(Zeroizing<[u8; 32]>);

impl PseudonymKey {
    pub(super) fn random() -> Self {
        Self(Zeroizing::new(rand::random()))
    }

    /// `None` is a connection without a network address.
    pub(super) fn source(&self, address: Option<IpAddr>) -> Source {
        match address.map(|address| address.to_canonical()) {
            Some(address) if !address.is_loopback() => Source::Address(self.pseudonym(address)),
            _ => Source::Shared,
        }
    }

    fn pseudonym(&self, address: IpAddr) -> AddressKey {
        let hash = match address {
            IpAddr::V4(address) => blake3::keyed_hash(&self.0, &address.octets()),
            // A household or a rented machine has 2^64 of these: they count as one.
            IpAddr::V6(address) => blake3::keyed_hash(&self.0, &address.octets()[..8]),
        };
        let (key, _) = hash.as_bytes().split_first_chunk().expect("a hash has 32 bytes");
        AddressKey(*key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(key: &PseudonymKey, address: &str) -> Source {
        key.source(Some(address.parse().expect("an address")))
    }

    #[test]
    fn an_address_is_one_source_and_a_v6_network_is_one_source() {
        let key = PseudonymKey::random();
        let same = |one: &str, other: &str| source(&key, one) == source(&key, other);
        assert!(same("192.0.2.7", "192.0.2.7"));
        assert!(!same("192.0.2.7", "192.0.2.8"));
        assert!(same("2001:db8:1:2::1", "2001:db8:1:2:ffff::9"));
        assert!(!same("2001:db8:1:2::1", "2001:db8:1:3::1"));
        assert!(same("::ffff:192.0.2.7", "192.0.2.7"), "the same address on a dual-stack socket");
    }

    #[test]
    fn this_machine_and_sockets_without_address_are_shared() {
        let key = PseudonymKey::random();
        for address in ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"] {
            assert!(source(&key, address) == Source::Shared, "{address}");
        }
        assert!(key.source(None) == Source::Shared);
    }

    #[test]
    fn another_key_gives_another_pseudonym() {
        let (today, tomorrow) = (PseudonymKey::random(), PseudonymKey::random());
        assert!(source(&today, "192.0.2.7") != source(&tomorrow, "192.0.2.7"));
    }
}
