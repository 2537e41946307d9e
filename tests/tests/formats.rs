//! Every shipped format is played from start to end, and its page shows that evening.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::evenings;
use harness::machine::evening::evening;
use harness::reference::workspace;
use harness::story::Story;
use harness::transcript::{never_began, page};
use std::collections::BTreeSet;
use std::fs;

#[test]
fn every_phase_of_every_shipped_format_takes_place() {
    for evening in evenings::all().unwrap() {
        let name = &evening.played.format.name;
        assert_eq!(never_began(&evening.played), BTreeSet::new(), "{name}");
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
