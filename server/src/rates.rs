//! How often something may be asked: by a seat, from an address, of a room.
//!
//! Addresses are known here by a pseudonym whose key lives in memory for a day ([`Source`]). Presenting a link
//! counts as entering only: it has 256 bits, and counting guesses of it would let a stranger lock the true holder
//! out.

mod buckets;
mod source;

pub use buckets::SlowDown;
pub use source::{AddressKey, Source};

use buckets::Buckets;
use governor::Quota;
use governor::clock::{Clock, DefaultClock, Reference};
use protocol::{Epoch, Limits, RoomName, SeatId};
use serde::{Deserialize, Serialize};
use source::PseudonymKey;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long an address must have been quiet for its next passphrase to pass a besieged room.
const FIRST_GUESS_AGAIN: Duration = Duration::from_secs(10 * 60);

/// How often strangers may ask for something. What a seat may say stands in [`Limits`], which clients are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RateLimits {
    /// Entering, in a minute from one address. Tickets and links count too.
    pub enter_per_minute: NonZeroU32,
    /// Reading what stands at rooms' doors, in a minute from one address.
    pub look_per_minute: NonZeroU32,
    /// Passphrases tried in a minute from one address, and as often looks at a room's links and changes of them.
    pub passphrases_per_minute: NonZeroU32,
    /// Passphrases tried in a minute of one room, from wherever. An address's first one is let past this.
    pub room_passphrases_per_minute: NonZeroU32,
    /// Return words tried in a minute from one address.
    pub return_words_per_minute: NonZeroU32,
    /// Rooms created in an hour from one address, tries included.
    pub rooms_per_hour: NonZeroU32,
    /// Rooms made in a day from one address without a link, where anyone may.
    pub starts_per_day: NonZeroU32,
    /// How many addresses' worth is granted to all who come through a proxy or onion service on this machine.
    pub shared_times: NonZeroU32,
}

impl Default for RateLimits {
    fn default() -> Self {
        const fn number(number: u32) -> NonZeroU32 {
            NonZeroU32::new(number).expect("the defaults are not zero")
        }
        Self {
            enter_per_minute: number(60),
            look_per_minute: number(120),
            passphrases_per_minute: number(10),
            room_passphrases_per_minute: number(30),
            return_words_per_minute: number(5),
            rooms_per_hour: number(20),
            starts_per_day: number(3),
            shared_times: number(20),
        }
    }
}

/// All the limits of one server. Each question takes a token or answers when to come back.
pub struct Rates<C: Clock = DefaultClock> {
    say: Buckets<(Epoch, SeatId), C>,
    enter: Buckets<AddressKey, C>,
    look: Buckets<AddressKey, C>,
    passphrases: Buckets<AddressKey, C>,
    first_passphrase: Buckets<AddressKey, C>,
    room_passphrases: Buckets<RoomName, C>,
    return_words: Buckets<AddressKey, C>,
    rooms: Buckets<AddressKey, C>,
    starts: Buckets<AddressKey, C>,
    links: Buckets<AddressKey, C>,
    pseudonyms: RwLock<(PseudonymKey, C::Instant)>,
    clock: C,
}

impl Rates {
    /// Limits by the machine's clock.
    pub fn new(limits: &Limits, rates: &RateLimits) -> Self {
        Self::with_clock(limits, rates, DefaultClock::default())
    }
}

impl<C: Clock + Clone> Rates<C> {
    fn with_clock(limits: &Limits, rates: &RateLimits, clock: C) -> Self {
        let wider = |number: NonZeroU32| number.saturating_mul(rates.shared_times);
        let by_address = |number: NonZeroU32, quota: fn(NonZeroU32) -> Quota| {
            Buckets::new(quota(number), quota(wider(number)), &clock)
        };
        let of_room = Quota::per_minute(rates.room_passphrases_per_minute);
        let of_seat = say_quota(limits);
        let first = Quota::with_period(FIRST_GUESS_AGAIN).expect("the period is not zero");
        Self {
            say: Buckets::new(of_seat, of_seat, &clock),
            enter: by_address(rates.enter_per_minute, Quota::per_minute),
            look: by_address(rates.look_per_minute, Quota::per_minute),
            passphrases: by_address(rates.passphrases_per_minute, Quota::per_minute),
            first_passphrase: Buckets::new(first, first, &clock),
            room_passphrases: Buckets::new(of_room, of_room, &clock),
            return_words: by_address(rates.return_words_per_minute, Quota::per_minute),
            rooms: by_address(rates.rooms_per_hour, Quota::per_hour),
            starts: by_address(rates.starts_per_day, per_day),
            links: by_address(rates.passphrases_per_minute, Quota::per_minute),
            pseudonyms: RwLock::new((PseudonymKey::random(), clock.now())),
            clock,
        }
    }

    /// The source of a connection from `address`; `None` for a socket that has none. Ask once a connection and
    /// keep the answer: tomorrow the same address has another pseudonym.
    pub fn source(&self, address: Option<IpAddr>) -> Source {
        self.pseudonyms.read().unwrap_or_else(PoisonError::into_inner).0.source(address)
    }

    /// A line that a seat wants to say.
    pub fn say(&self, meeting: Epoch, seat: SeatId) -> Result<(), SlowDown> {
        self.say.take(Some(&(meeting, seat)))
    }

    /// Someone at a room's door, with or without a ticket or a link.
    pub fn enter(&self, from: Source) -> Result<(), SlowDown> {
        self.enter.take(key(&from))
    }

    /// Someone who reads what stands at a room's door, or which rooms there are, before entering.
    pub fn look(&self, from: Source) -> Result<(), SlowDown> {
        self.look.take(key(&from))
    }

    /// A passphrase, before it is checked. While strangers guess at a room from many addresses, one that has been
    /// quiet still gets its first try: the true holder is not locked out.
    pub fn try_passphrase(&self, from: Source, room: &RoomName) -> Result<(), SlowDown> {
        self.passphrases.take(key(&from))?;
        let first = key(&from).is_some_and(|key| self.first_passphrase.take(Some(key)).is_ok());
        if first { Ok(()) } else { self.room_passphrases.take(Some(room)) }
    }

    /// Return words, before they are looked up.
    pub fn try_return_words(&self, from: Source) -> Result<(), SlowDown> {
        self.return_words.take(key(&from))
    }

    /// A room that someone wants to create.
    pub fn create_room(&self, from: Source) -> Result<(), SlowDown> {
        self.rooms.take(key(&from))
    }

    /// A room that is about to be made for someone who needs no link.
    pub fn start_room(&self, from: Source) -> Result<(), SlowDown> {
        self.starts.take(key(&from))
    }

    /// Someone who looks at a room's links or changes them, with a secret that is still to be verified. As often as
    /// passphrases from one address; nothing is counted of the room, so that no stranger locks its holder out.
    pub fn manage_links(&self, from: Source) -> Result<(), SlowDown> {
        self.links.take(key(&from))
    }

    /// Forgets who has been quiet, and changes the key of the pseudonyms once a day. Call it every minute or so:
    /// what is remembered of addresses between two calls is bounded all the same.
    pub fn retain_recent(&self) {
        self.say.retain_recent();
        self.room_passphrases.retain_recent();
        let by_address = [
            &self.enter,
            &self.look,
            &self.passphrases,
            &self.first_passphrase,
            &self.return_words,
            &self.rooms,
            &self.starts,
            &self.links,
        ];
        by_address.into_iter().for_each(Buckets::retain_recent);
        self.renew_pseudonyms();
    }

    fn renew_pseudonyms(&self) {
        let now = self.clock.now();
        let mut current = self.pseudonyms.write().unwrap_or_else(PoisonError::into_inner);
        if Duration::from(now.duration_since(current.1)) >= DAY {
            *current = (PseudonymKey::random(), now);
        }
    }
}

fn key(from: &Source) -> Option<&AddressKey> {
    match from {
        Source::Address(key) => Some(key),
        Source::Shared => None,
    }
}

fn per_day(number: NonZeroU32) -> Quota {
    let period = DAY / number.get();
    Quota::with_period(period).expect("a day is longer than so many nanoseconds").allow_burst(number)
}

/// The settings refuse zero; a caller who brings one anyway gets the slowest limit, not none.
fn say_quota(limits: &Limits) -> Quota {
    let at_least_one = |number: u32| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
    Quota::per_minute(at_least_one(limits.says_per_minute)).allow_burst(at_least_one(limits.says_burst))
}

#[cfg(test)]
mod tests;
