use super::*;
use governor::clock::FakeRelativeClock;

const MEETING: Epoch = Epoch(1);

fn rates() -> (Rates<FakeRelativeClock>, FakeRelativeClock) {
    let clock = FakeRelativeClock::default();
    (Rates::with_clock(&Limits::default(), &RateLimits::default(), clock.clone()), clock)
}

fn room(name: &str) -> RoomName {
    RoomName::new(name).expect("a room's name")
}

impl Rates<FakeRelativeClock> {
    fn from(&self, last: u8) -> Source {
        self.source(Some(IpAddr::from([192, 0, 2, last])))
    }
}

/// How many pass before the first is refused, and what that one is told.
fn until_refused(mut ask: impl FnMut() -> Result<(), SlowDown>) -> (u32, u64) {
    for passed in 0..100_000 {
        if let Err(SlowDown { retry_after_ms }) = ask() {
            return (passed, retry_after_ms);
        }
    }
    panic!("nothing was refused");
}

#[test]
fn a_seat_says_eight_lines_at_once_and_then_one_every_three_seconds() {
    let (rates, clock) = rates();
    let say = |seat| rates.say(MEETING, SeatId(seat));
    let (passed, wait) = until_refused(|| say(7));
    assert_eq!(passed, 8);
    assert!((2_990..=3_001).contains(&wait), "{wait}");
    assert!(say(8).is_ok(), "another seat is not held up");
    assert!(rates.say(Epoch(2), SeatId(7)).is_ok(), "nor a seat of another meeting");
    clock.advance(Duration::from_millis(wait));
    assert_eq!(until_refused(|| say(7)).0, 1);
}

#[test]
fn sixty_enter_from_one_address_in_a_minute_and_others_are_not_held_up() {
    let (rates, clock) = rates();
    assert_eq!(until_refused(|| rates.enter(rates.from(1))).0, 60);
    assert_eq!(until_refused(|| rates.enter(rates.from(2))).0, 60);
    clock.advance(Duration::from_secs(60));
    assert_eq!(until_refused(|| rates.enter(rates.from(1))).0, 60);
}

#[test]
fn this_machine_shares_a_wider_bucket_and_is_never_exempt() {
    let (rates, _) = rates();
    let local = rates.source(Some(IpAddr::from([127, 0, 0, 1])));
    let socket = rates.source(None);
    assert_eq!(until_refused(|| rates.enter(local)).0, 60 * 20);
    assert!(rates.enter(socket).is_err(), "a Unix socket draws from the same bucket");
    assert!(rates.enter(rates.from(1)).is_ok(), "an address of its own does not");
}

#[test]
fn five_return_words_a_minute_from_an_address() {
    let (rates, _) = rates();
    let (passed, wait) = until_refused(|| rates.try_return_words(rates.from(1)));
    assert_eq!(passed, 5);
    assert!((11_990..=12_001).contains(&wait), "{wait}");
}

#[test]
fn rooms_are_created_twenty_an_hour_from_an_address() {
    let (rates, _) = rates();
    assert_eq!(until_refused(|| rates.create_room(rates.from(1))).0, 20);
}

#[test]
fn ten_passphrases_a_minute_from_an_address() {
    let (rates, _) = rates();
    assert_eq!(until_refused(|| rates.try_passphrase(rates.from(1), &room("a"))).0, 10);
    assert!(rates.try_passphrase(rates.from(1), &room("b")).is_err(), "of whatever room");
    assert!(rates.try_passphrase(rates.from(2), &room("a")).is_ok());
}

// The threat: many addresses guess at one room, and its facilitator stands outside.
#[test]
fn a_besieged_room_still_hears_the_first_passphrase_of_its_true_holder() {
    let (rates, clock) = rates();
    let besieged = room("besieged");
    let siege = |from: u8| until_refused(|| rates.try_passphrase(rates.from(from), &besieged)).0;
    let passed: u32 = (1..=200).map(siege).sum();
    assert_eq!(passed, 30 + 200, "the room's own, and one for each address");
    let holder = rates.from(201);
    assert!(rates.try_passphrase(holder, &besieged).is_ok());
    assert!(rates.try_passphrase(holder, &besieged).is_err(), "mistyped: it waits like everyone");
    assert!(rates.try_passphrase(holder, &room("other")).is_ok(), "another room is not besieged");
    clock.advance(FIRST_GUESS_AGAIN);
    assert_eq!(until_refused(|| rates.try_passphrase(rates.from(1), &besieged)).0, 10);
}

#[test]
fn quiet_addresses_are_forgotten_and_busy_ones_are_not() {
    let (rates, clock) = rates();
    (0..100).for_each(|last| assert!(rates.enter(rates.from(last)).is_ok()));
    clock.advance(Duration::from_secs(30));
    until_refused(|| rates.enter(rates.from(7)));
    clock.advance(Duration::from_secs(35));
    rates.retain_recent();
    assert_eq!(rates.enter.keys(), 1);
    assert_eq!(until_refused(|| rates.enter(rates.from(7))).0, 35, "and goes on where it was");
}

#[test]
fn pseudonyms_change_once_a_day() {
    let (rates, clock) = rates();
    let today = rates.from(1);
    clock.advance(DAY - Duration::from_secs(1));
    rates.retain_recent();
    assert!(rates.from(1) == today);
    clock.advance(Duration::from_secs(1));
    rates.retain_recent();
    assert!(rates.from(1) != today);
}

#[test]
fn a_limit_of_zero_is_not_a_setting() {
    assert!(toml::from_str::<RateLimits>("enter_per_minute = 0").is_err());
    assert!(toml::from_str::<RateLimits>("enter_per_minuet = 5").is_err());
    let given: RateLimits = toml::from_str("enter_per_minute = 5").expect("a setting");
    assert_eq!(
        given,
        RateLimits { enter_per_minute: NonZeroU32::MIN.saturating_add(4), ..RateLimits::default() }
    );
}
