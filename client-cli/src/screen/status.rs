//! The line above the box: how the meeting stands and where one is in it, in whole sentences. It names minutes only, and
//! none once they are over: nobody is hurried.

use crate::describe;
use crate::state::State;
use crate::tell;
use crate::words::{Words, fluent_args};
use protocol::event::Standing;
use protocol::view::PhaseView;

/// Parts that go on for longer than this have no end that anyone waits for.
const EVENING_MS: u64 = 12 * 60 * 60 * 1_000;

/// How the connection is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Connection {
    /// It is there, or away for a moment that nobody need know of.
    Up,
    /// It has been gone for more than a moment.
    Gone,
    /// The seat goes on on another device.
    Elsewhere,
}

/// How it stands.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Status {
    /// What is so, in order; where there is little room, what comes first is left out first.
    pub(crate) is: Vec<String>,
    /// What this person is asked, or has.
    pub(crate) asked: Vec<String>,
}

/// How it stands at this moment of the meeting's clock.
pub(crate) fn status(words: &Words, state: &State, connection: Connection, now: u64) -> Status {
    match (connection, state.standing) {
        (Connection::Gone, _) => Status { is: vec![words.plainly("status-gone")], asked: Vec::new() },
        (Connection::Elsewhere, _) => {
            Status { is: Vec::new(), asked: vec![words.plainly("taken-elsewhere")] }
        }
        (_, None | Some(Standing::Left | Standing::Declined | Standing::Removed)) => Status::default(),
        (_, Some(Standing::Door)) => Status { is: vec![words.plainly("status-door")], asked: Vec::new() },
        (_, Some(Standing::Waiting)) => {
            Status { is: vec![words.plainly("status-waiting")], asked: Vec::new() }
        }
        (_, Some(Standing::In)) => Status { is: inside(words, state, now), asked: asked(words, state) },
    }
}

/// After so many milliseconds the minutes that are left are fewer, or over.
pub(crate) fn changes_in(state: &State, now: u64) -> Option<u64> {
    let left = state.phase.as_ref().filter(|_| !state.rests).and_then(|phase| left(phase, now))?;
    // Minutes are told rounded.
    Some(((left + 30_000) % 60_000 + 1).min(left))
}

fn left(phase: &PhaseView, now: u64) -> Option<u64> {
    phase.ends_at.checked_sub(now).filter(|left| (1..EVENING_MS).contains(left))
}

fn inside(words: &Words, state: &State, now: u64) -> Vec<String> {
    let Some(phase) = &state.phase else { return vec![words.plainly(describe::nothing_yet(state))] };
    let mut is = vec![part(words, phase, now)];
    is.extend(state.rests.then(|| words.plainly("status-rests")));
    is.extend(floor(words, state, phase));
    is.extend((!state.hands.is_empty()).then(|| tell::waiting(words, &state.hands)));
    let Some(me) = &state.me else { return is };
    let place = me.place.filter(|_| me.asked_until.is_none());
    is.extend(place.map(|place| words.say("status-place", &fluent_args!["place" => place])));
    is.extend(me.listening.then(|| words.plainly("status-listens")));
    is.extend(me.out.then(|| words.plainly("status-out")));
    is
}

fn part(words: &Words, phase: &PhaseView, now: u64) -> String {
    let name = words.name("part", &phase.id);
    match left(phase, now) {
        Some(left) => words.say("status-part", &fluent_args!["phase" => name, "time" => words.minutes(left)]),
        None => words.say("status-part-over", &fluent_args!["phase" => name]),
    }
}

fn floor(words: &Words, state: &State, phase: &PhaseView) -> Option<String> {
    match &state.turn {
        _ if state.i_speak() => None,
        Some(turn) if turn.paused => Some(words.plainly("turn-paused")),
        Some(turn) => {
            Some(words.say("floor-theirs", &fluent_args!["who" => tell::name(words, state, turn.seat)]))
        }
        None => phase.hands.then(|| words.plainly("floor-free")),
    }
}

fn asked(words: &Words, state: &State) -> Vec<String> {
    let mut asked = Vec::new();
    let Some(me) = &state.me else { return asked };
    asked.extend(state.i_speak().then(|| words.plainly("status-yours")));
    asked.extend(me.asked_until.map(|_| words.plainly("ready-check")));
    asked.extend(me.line_waits.is_some().then(|| words.plainly("line-waits")));
    let alone = me.asides.iter().map(|aside| tell::name(words, state, aside.with));
    asked.extend(alone.map(|who| words.say("status-alone", &fluent_args!["who" => who])));
    asked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{self, finch_speaks, room, seat};
    use crate::language::ENGLISH;
    use serde_json::json;

    fn at(state: &State, now: u64) -> String {
        let status = status(&Words::new(ENGLISH), state, Connection::Up, now);
        [status.is, status.asked].concat().join(" ")
    }

    #[test]
    fn it_says_the_part_the_minutes_who_has_the_floor_and_ones_place() {
        let state = fixtures::state(&[finch_speaks(), seat(json!({"type": "place", "place": 3}))]);
        assert_eq!(at(&state, 60_000), "sharing, 10 minutes left. Finch has the floor. You are third.");
    }

    /// Nobody is hurried: no seconds, and nothing that counts on once the time is over.
    #[test]
    fn minutes_are_told_rounded_and_not_at_all_when_they_are_over() {
        let state = fixtures::state(&[]);
        assert_eq!(changes_in(&state, 60_000), Some(30_001));
        assert!(at(&state, 90_001).starts_with("sharing, 9 minutes left."), "{}", at(&state, 90_001));
        assert!(at(&state, 659_000).starts_with("sharing, less than a minute left."));
        assert_eq!(changes_in(&state, 659_000), Some(1_000));
        assert!(at(&state, 660_000).starts_with("sharing. "), "{}", at(&state, 660_000));
        assert_eq!(changes_in(&state, 700_000), None);
    }

    #[test]
    fn while_the_room_rests_nothing_is_counted() {
        let state = fixtures::state(&[room(30, json!({"type": "rests", "on": true}))]);
        assert_eq!(changes_in(&state, 60_000), None);
        assert!(at(&state, 60_000).contains("rests"));
    }

    #[test]
    fn what_one_is_asked_stands_apart() {
        let state = fixtures::state(&[
            seat(json!({"type": "place", "place": 1})),
            seat(json!({"type": "ready_check", "until": 90_000, "called": false})),
        ]);
        let status = status(&Words::new(ENGLISH), &state, Connection::Up, 60_000);
        assert!(status.asked[0].contains("/ready") && !status.is.concat().contains("next"), "{status:?}");
    }
}
