//! Every shipped format is played from start to end, and its page shows that evening.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::evenings::{self, Evening};
use harness::machine::evening::{Happened, evening};
use harness::reference::workspace;
use harness::script::Verb;
use harness::script::act::Send;
use harness::story::Story;
use harness::transcript::page;
use meeting::{Outgoing, To};
use protocol::Event;
use std::collections::BTreeSet;
use std::fs;

#[test]
fn every_part_of_every_shipped_format_takes_place_and_the_evening_ends_in_its_own_time() {
    for Evening { played, .. } in evenings::all().unwrap() {
        let name = &played.format.name;
        assert_eq!(played.never_began(), Vec::<&str>::new(), "{name}");
        // A small group needs less than a format gives it: rounds end with the last person, rooms are called back.
        let (ended, planned) = played.ended_and_planned();
        assert!((planned * 2 / 3..=planned * 21 / 20).contains(&ended), "{name}: {ended} of {planned} ms");
    }
}

#[test]
fn every_form_is_answered_by_someone_and_in_every_smaller_room_someone_speaks() {
    for Evening { played, .. } in evenings::all().unwrap() {
        let (mut asked, mut rooms, mut heard) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for (_, happened) in &played.happened {
            match happened {
                Happened::Told(Outgoing { to: To::Room(stage, _), event, .. }) => match event {
                    Event::PhaseBegan { phase } if phase.ask.is_some() => _ = asked.insert(phase.id.clone()),
                    Event::PhaseBegan { .. } => _ = rooms.insert(*stage),
                    Event::Said { .. } => _ = heard.insert(*stage),
                    _ => {}
                },
                Happened::Did(_, Verb::Send(Send::Answer(..))) => asked.clear(),
                _ => {}
            }
        }
        assert_eq!((asked, heard), (BTreeSet::new(), rooms), "{}", played.format.name);
    }
}

#[test]
fn the_page_of_every_format_shows_the_evening_that_is_played_now() {
    let stale: Vec<String> = evenings::pages()
        .unwrap()
        .into_iter()
        .filter(|(path, page)| fs::read_to_string(workspace().join(path)).ok().as_ref() != Some(page))
        .map(|(path, _)| path.display().to_string())
        .collect();
    assert!(stale.is_empty(), "{stale:?}: run cargo run -p openchair-tests --bin generate");
}

/// `scripts/formats/night_owls.toml` is all that the server is given.
#[test]
fn a_new_kind_of_group_is_one_file_and_its_evening_can_be_held() {
    let played = evening(&Story::of("night_owls", "night_owls").unwrap()).unwrap();
    let expected =
        ["gather", "welcome", "agree", "awake", "count", "small_talk", "dark", "linger"].map(str::to_owned);
    assert_eq!(played.reached, expected);
    let page = page(&played, "");
    for words in ["**Moth**: A neighbour's radio.", "*Signs: moon 1.*", "**Ember**: Tomorrow keeps me awake."]
    {
        assert!(page.contains(words), "{words}\n{page}");
    }
}
