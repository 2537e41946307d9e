//! Names that are to be taken for somebody else's.

use crate::room::Room;
use harness::client::{entering, new_ticket};
use harness::machine::opening;
use harness::script::Script;
use meeting::{By, Command, Entry, Meeting, Newcomer, Outcome, SecretHash};
use protocol::client::Role;
use protocol::{Alias, Code};
use std::path::Path;

/// Written another way, they look the same to a reader.
const LOOK_LIKE: [(&str, &[&str]); 4] = [
    ("Maple", &["maple", "MAPLE", " Maple ", "Ｍａｐｌｅ", "𝓜𝓪𝓹𝓵𝓮", "Map1e", "MapIe", "M aple", "ᴍaple"]),
    ("Zoë", &["Zoe\u{308}", "zoë", "ZOË", "Z0ë"]),
    ("Том", &["Tom", "TOM", "том", "Τom"]),
    ("علی\u{200C}رضا", &["علیرضا"]),
];

// Row 19.
#[tokio::test]
async fn a_name_that_looks_like_one_that_is_here_is_taken_however_it_is_written() {
    let room = Room::open(&[]).await;
    for (name, others) in LOOK_LIKE {
        let _holder = room.join(name).await;
        for other in others {
            let mut stranger = room.greet().await;
            let answer = stranger.refused(entering(&room.links.room, &new_ticket(), other)).await.unwrap();
            // A name that mixes scripts is no name at all.
            let mixed = ["Τom", "ᴍaple"].contains(other);
            assert!(answer == "name_taken" || mixed && answer == "invalid_name", "{other}: {answer}");
        }
    }
}

fn entry(at: u64, alias: &str, skeleton: &str) -> Entry {
    let newcomer = Newcomer {
        ticket: SecretHash([u8::try_from(at).unwrap(); 32]),
        alias: Alias::new(alias).unwrap(),
        skeleton: skeleton.to_owned(),
        role: Role::Facilitator,
        newcomer: false,
        to_waiting: false,
        invited: false,
        pronouns: None,
        credential: None,
    };
    Entry { at, chance: 0, by: By::Door, command: Command::Enter(Box::new(newcomer)) }
}

// Row 19. What a name looks like is decided once, before the log: a later Unicode may decide otherwise, and an old log
// must not.
#[test]
fn the_rules_compare_what_was_logged_and_know_no_unicode() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/rules/same_id.script");
    let opening = opening(&Script::read(&script).unwrap()).unwrap();
    let first = Entry { at: 0, chance: 0, by: By::Clock, command: Command::Opened(Box::new(opening)) };
    let mut meeting = Meeting::open(&first).unwrap();
    let mut enters = |at, alias, skeleton| match meeting.apply(&entry(at, alias, skeleton)).outcome {
        Outcome::Refused(refused) => Err(refused.code),
        _ => Ok(()),
    };
    assert_eq!(enters(1, "Maple", "maple"), Ok(()));
    assert_eq!(enters(2, "Oak", "maple"), Err(Code::NameTaken), "by what was logged, not by its look");
    assert_eq!(enters(3, "maple", "another"), Ok(()), "and by nothing else");

    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../meeting/Cargo.toml");
    let manifest: toml::Table = std::fs::read_to_string(manifest).unwrap().parse().unwrap();
    let needs: Vec<_> = manifest["dependencies"].as_table().unwrap().keys().collect();
    assert_eq!(needs, ["protocol", "serde"], "no table of letters among them");
}
