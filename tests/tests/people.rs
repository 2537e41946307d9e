//! Simulated people hold whole evenings: in every format that ships by the real meetings in virtual time, and over
//! sockets with a server whose clock is as fast as they are.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::crowds::{hold, links};
use harness::machine::of_format;
use harness::server::TestServer;
use meeting::format::Format;
use people::account::{Account, Over};
use people::line::{self, Place};
use people::{Crowd, Links, Review};
use server::formats::{Formats, load_all};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// Every kind of person, and a second one who leads.
const PEOPLE: usize = 14;
const SEEDS: [u64; 3] = [1, 2, 3];

fn evening(formats: &Formats, format: &str, seed: u64) -> Result<Review, String> {
    let loaded = formats.get(format).unwrap().clone();
    let crowd = Crowd::new(seed, PEOPLE, &links(PEOPLE, true)).unwrap();
    hold(of_format(loaded), crowd, seed)
}

/// All evenings, on two threads, in order.
fn evenings(formats: &Formats) -> Vec<(&str, u64, Review)> {
    let all: Vec<_> = formats.names().flat_map(|name| SEEDS.map(|seed| (name, seed))).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut held = Vec::new();
        while let Some((format, seed)) = all.get(next.fetch_add(1, Ordering::Relaxed)).copied() {
            let review =
                evening(formats, format, seed).unwrap_or_else(|why| panic!("{format}, seed {seed}: {why}"));
            held.push((format, seed, review));
        }
        held
    };
    let mut held = thread::scope(|scope| {
        let other = scope.spawn(work);
        let mut held = work();
        held.extend(other.join().expect("an evening went wrong"));
        held
    });
    held.sort_by_key(|(format, seed, _)| (*format, *seed));
    held
}

/// What of this evening is not as it should be.
fn wrong(format: &Format, review: &Review) -> Vec<String> {
    let mut wrong = Vec::new();
    let seen: BTreeSet<_> = review.accounts.iter().flat_map(|one| &one.parts).collect();
    let planned = format.phases.iter().filter(|phase| phase.when.is_none());
    wrong.extend(
        planned.filter(|phase| !seen.contains(&phase.id)).map(|phase| format!("{} never began", phase.id)),
    );
    wrong.extend(review.accounts.iter().flat_map(wrong_for));
    wrong
}

fn wrong_for(one: &Account) -> Vec<String> {
    let (name, kind) = (&one.alias, one.character.as_str());
    let mut wrong: Vec<_> = one.surprises().map(|refused| format!("{name} ({kind}): {refused:?}")).collect();
    wrong.extend(one.faults.iter().map(|fault| format!("{name} ({kind}): {fault}")));
    // Whoever was away when the turn came has been waited for.
    if one.was_never_heard() && one.missed_turns == 0 {
        wrong.push(format!("{name} ({kind}) was never heard"));
    }
    if one.needed_a_person && one.company_after_ms.is_none() {
        wrong.push(format!("{name} ({kind}) needed a person, and nobody came"));
    }
    let over = match (one.over, kind) {
        (Some(Over::Ended), _) | (Some(Over::Removed), "disrupts") | (Some(Over::Gone), "drops") => true,
        (over, _) => over.is_none(),
    };
    if !over {
        wrong.push(format!("{name} ({kind}): the evening was over with {:?}", one.over));
    }
    wrong
}

/// What people ask for, and those who lead, in one evening or another.
const DONE: [&str; 39] = [
    "admit",
    "advance",
    "agree",
    "answer",
    "answer_line",
    "appoint",
    "approval",
    "approve",
    "aside",
    "call",
    "chair",
    "close_turn",
    "done",
    "end",
    "extend_phase",
    "hand",
    "hard_time",
    "help",
    "hide",
    "invite",
    "join_room",
    "more_time",
    "motion",
    "need_person",
    "next",
    "note",
    "open",
    "pass",
    "poll",
    "post",
    "quieten",
    "react",
    "ready",
    "remove",
    "report",
    "say",
    "slow",
    "step_out",
    "volunteer",
];

#[test]
fn in_every_format_that_ships_everyone_who_wants_to_speak_is_heard_and_the_evening_comes_to_its_end() {
    let formats = load_all(None).unwrap();
    let evenings = evenings(&formats);
    for (format, seed, review) in &evenings {
        let wrong = wrong(&formats.get(format).unwrap().format, review);
        assert!(wrong.is_empty(), "{format}, seed {seed}:\n{}\n{review}", wrong.join("\n"));
    }
    let accounts = || evenings.iter().flat_map(|(.., review)| &review.accounts);
    let done: BTreeSet<_> = accounts().flat_map(|one| one.done.keys().map(String::as_str)).collect();
    let missing: Vec<_> = DONE.iter().filter(|kind| !done.contains(**kind)).collect();
    assert!(missing.is_empty(), "nobody ever asked for {missing:?}");
    assert!(accounts().any(|one| one.resumes > 0 && one.missed_turns > 0), "lines drop when it matters");
}

#[test]
fn the_same_seed_gives_the_same_evening() {
    let formats = load_all(None).unwrap();
    let evening = |seed| evening(&formats, "circle", seed).unwrap();
    let (one, again, other) = (evening(4), evening(4), evening(5));
    let lines = |review: &Review| review.accounts.iter().map(|one| one.lines).collect::<Vec<_>>();
    assert_eq!(lines(&one), lines(&again));
    assert_ne!(lines(&one), lines(&other));
}

/// Four minutes a second.
const SPEED: u32 = 240;

/// A short evening: somebody's line drops again and again in it.
const KINDS: [&str; 12] = [
    "facilitator",
    "talkative",
    "shy",
    "steady",
    "newcomer",
    "drops",
    "drops",
    "forgetful",
    "listener",
    "in_distress",
    "steady",
    "slow_typist",
];

#[tokio::test]
async fn over_sockets_people_whose_lines_drop_come_back_and_have_missed_nothing() {
    let mut server = TestServer::scaled(SPEED.into(), &[]).unwrap();
    let made = server.make_room("evening", "circle").unwrap();
    let invitations = Vec::new();
    let links = Links { room: made.room, facilitator: made.facilitator, cofacilitator: None, invitations };
    let url = format!("ws://{}/ws", server.address());
    let place = Place { url, pace: SPEED, at_most: Duration::from_secs(180) };
    let crowd = Crowd::of(1, &KINDS, &links).unwrap();
    let review = tokio::select! {
        review = line::hold(crowd, &place) => review.unwrap(),
        stands = server.run_to(24 * 3_600_000) => panic!("the evening does not end: {stands:?}"),
    };
    let wrong: Vec<_> = review.accounts.iter().flat_map(wrong_for).collect();
    assert!(wrong.is_empty(), "{}\n{review}", wrong.join("\n"));
    let came_back: u32 = review.accounts.iter().map(|one| one.resumes).sum();
    assert!(came_back > 1, "{review}");
}
