//! How many connections there are: in all, and from one address. Each holds its place until it is gone.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::rates::{AddressKey, Source};
use crate::settings::Server;

/// So many connections are told at once that there is no place for them. Further ones are closed without a word: an
/// answer would cost what we do not have.
const TOLD_AT_ONCE: usize = 256;

/// The connections of one server.
pub(crate) struct Crowd {
    all: Arc<Semaphore>,
    told: Arc<Semaphore>,
    of_address: Arc<Mutex<HashMap<AddressKey, u32>>>,
    of_address_max: u32,
}

/// What there is for a connection that comes.
pub(crate) enum Welcome {
    /// A place.
    Place(Place),
    /// None, and the time to say so.
    TooMany(Place),
    /// None.
    Nothing,
}

/// A connection's place, given back when this is dropped.
pub(crate) struct Place {
    _permit: OwnedSemaphorePermit,
    _of_address: Option<OfAddress>,
}

/// One of the connections from an address.
struct OfAddress {
    counts: Arc<Mutex<HashMap<AddressKey, u32>>>,
    key: AddressKey,
}

impl Crowd {
    pub(crate) fn new(settings: &Server) -> Self {
        Self {
            all: Arc::new(Semaphore::new(settings.connections as usize)),
            told: Arc::new(Semaphore::new(TOLD_AT_ONCE)),
            of_address: Arc::default(),
            of_address_max: settings.connections_per_address,
        }
    }

    /// A place for someone from there. Those who share an address on this machine share all the places.
    pub(crate) fn welcome(&self, from: Source) -> Welcome {
        let place = match from {
            Source::Address(key) => self.of_address(key).map(Some),
            Source::Shared => Some(None),
        };
        let permit = |of: &Arc<Semaphore>| of.clone().try_acquire_owned().ok();
        let place = place.and_then(|_of_address| Some(Place { _permit: permit(&self.all)?, _of_address }));
        let told = || permit(&self.told).map(|_permit| Place { _permit, _of_address: None });
        match place {
            Some(place) => Welcome::Place(place),
            None => told().map_or(Welcome::Nothing, Welcome::TooMany),
        }
    }

    fn of_address(&self, key: AddressKey) -> Option<OfAddress> {
        let mut counts = lock(&self.of_address);
        let count = counts.entry(key).or_insert(0);
        (*count < self.of_address_max).then(|| {
            *count += 1;
            OfAddress { counts: self.of_address.clone(), key }
        })
    }
}

impl Drop for OfAddress {
    fn drop(&mut self) {
        let mut counts = lock(&self.counts);
        let left = counts.get(&self.key).map_or(0, |count| count.saturating_sub(1));
        // No address is remembered longer than a connection from it lasts.
        if left == 0 {
            counts.remove(&self.key)
        } else {
            counts.insert(self.key, left)
        };
    }
}

// Nothing in here can panic half-way.
fn lock<T>(counts: &Mutex<T>) -> MutexGuard<'_, T> {
    counts.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::{RateLimits, Rates};
    use protocol::Limits;

    #[test]
    fn an_address_has_its_share_and_takes_nobody_elses() {
        let rates = Rates::new(&Limits::default(), &RateLimits::default());
        let from = |address: [u8; 4]| rates.source(Some(address.into()));
        let crowd = Crowd::new(&Server { connections: 5, connections_per_address: 2, ..Server::default() });
        let place = |address| match crowd.welcome(from(address)) {
            Welcome::Place(place) => Some(place),
            Welcome::TooMany(_) | Welcome::Nothing => None,
        };
        let (one, two) = (place([192, 0, 2, 7]), place([192, 0, 2, 7]));
        assert!(one.is_some() && two.is_some() && place([192, 0, 2, 7]).is_none());
        let others: Vec<_> = (0..3).map(|_| place([127, 0, 0, 1])).collect();
        assert!(others.iter().all(Option::is_some), "this machine has no share of its own");
        assert!(place([192, 0, 2, 8]).is_none(), "there are five in all");
        drop((one, others));
        assert!(place([192, 0, 2, 7]).is_some());
        drop(two);
        assert!(lock(&crowd.of_address).is_empty(), "no address is remembered");
    }

    #[test]
    fn only_so_many_are_told_at_once() {
        let crowd = Crowd::new(&Server { connections: 0, ..Server::default() });
        let told: Vec<_> = (0..TOLD_AT_ONCE).map(|_| crowd.welcome(Source::Shared)).collect();
        assert!(told.iter().all(|welcome| matches!(welcome, Welcome::TooMany(_))));
        assert!(matches!(crowd.welcome(Source::Shared), Welcome::Nothing));
    }
}
