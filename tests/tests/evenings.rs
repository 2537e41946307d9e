//! Whole evenings (`scripts/*.script`), played by the rules in virtual time.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::machine::play;
use harness::script::Script;
use harness::verdict::{EXACT, faults, judge};
use std::path::Path;

fn evening(name: &str) -> Script {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts").join(name).with_extension("script");
    Script::read(&file).unwrap_or_else(|fault| panic!("{fault}"))
}

fn holds(name: &str) {
    let script = evening(name);
    let played = play(&script).unwrap_or_else(|fault| panic!("{fault}"));
    let faults = faults(&script, &judge(&script, &played.record, EXACT));
    assert!(faults.is_empty(), "\n{faults}");
    assert!(played.meeting.ended(), "the evening did not end");
}

#[test]
fn a_circle_of_five_holds_every_cell() {
    holds("circle");
}

#[test]
fn the_twelve_step_evening_of_meetings_5_1_holds_every_cell() {
    holds("twelve_step");
}

#[test]
fn an_evening_of_the_grief_circle_with_a_crisis_and_smaller_rooms_holds_every_cell() {
    holds("grief_circle");
}

#[test]
fn a_working_meeting_with_counts_and_splits_by_chance_holds_every_cell() {
    holds("tools");
}
