//! The rules, one script a behaviour (`scripts/rules`): lines in, expected events out.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::machine::{frame, play, replay};
use harness::script::Script;
use harness::verdict::{EXACT, faults, judge};
use meeting::{Meeting, Outgoing};
use std::fs;
use std::path::{Path, PathBuf};

fn scripts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/rules");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut scripts: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|end| end == "script")).collect();
    scripts.sort();
    scripts
}

fn wrong_in(file: &Path) -> String {
    let script = match Script::read(file) {
        Ok(script) => script,
        Err(fault) => return format!("{fault}\n"),
    };
    match play(&script) {
        Ok(played) => faults(&script, &judge(&script, &played.record, EXACT)),
        Err(fault) => format!("{fault}\n"),
    }
}

#[test]
fn every_rule_script_sees_what_it_expects() {
    let scripts = scripts();
    assert!(scripts.len() > 50, "the scripts are not where they were");
    let wrong: String = scripts.iter().map(|file| wrong_in(file)).collect();
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_log_of_every_rule_script_replays_byte_for_byte() {
    for file in scripts() {
        let played = play(&Script::read(&file).unwrap()).unwrap();
        let (again, outgoing) = replay(&played.entries).unwrap();
        assert_eq!(bytes(&outgoing), bytes(&played.outgoing), "{}", file.display());
        assert_eq!(state(&again), state(&played.meeting), "{}", file.display());
    }
}

fn bytes(outgoing: &[Outgoing]) -> Vec<String> {
    outgoing.iter().map(|one| frame(one).to_string()).collect()
}

fn state(meeting: &Meeting) -> String {
    serde_json::to_string(meeting).unwrap()
}
