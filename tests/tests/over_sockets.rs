//! An evening by real processes, in the three ways that people's evenings go: plainly, with a server that dies, with
//! lines that drop. `tests/run script FILE` plays any other.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::machine;
use harness::never::{Evening, breaches};
use harness::script::Script;
use harness::search::{found_below, words_of_people};
use harness::sockets::{Way, play};
use harness::tale::{Tale, differences};
use harness::verdict::{OVER_SOCKETS, faults, judge};
use std::path::Path;

/// A minute a second: order and cells hold at any speed, because the clock waits for people.
const SPEED: u64 = 60;

async fn holds(way: Way) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/circle.script");
    let script = Script::read(&file).unwrap();
    let (record, server) = play(&script, way, SPEED).await.unwrap_or_else(|error| panic!("{way}: {error:#}"));
    let faults = faults(&script, &judge(&script, &record, OVER_SOCKETS));
    assert!(faults.is_empty(), "{way}:\n{faults}");
    let breaches = breaches(&Evening::of(&script, &record, OVER_SOCKETS));
    assert!(breaches.is_empty(), "{way}:\n{}", breaches.join("\n"));
    let by_rules = Tale::of(&machine::play(&script).unwrap().record);
    assert_eq!(differences(&by_rules, &Tale::of(&record)), Vec::<String>::new(), "{way}");
    let places = [server.data(), server.logs_folder(), server.state()];
    for place in places {
        assert_eq!(found_below(&place, &words_of_people(&script)).unwrap(), [], "{way}");
    }
    let room = found_below(&server.data(), &["evening".to_owned()]).unwrap();
    assert!(!room.is_empty(), "the search looks where rooms are kept");
}

#[tokio::test]
async fn an_evening_goes_plainly_and_leaves_nothing() {
    holds(Way::Plainly).await;
}

#[tokio::test]
async fn an_evening_goes_on_after_its_server_was_killed_and_leaves_nothing() {
    holds(Way::Killed).await;
}

#[tokio::test]
async fn an_evening_goes_on_while_every_line_drops_each_minute_and_leaves_nothing() {
    holds(Way::Dropping).await;
}
