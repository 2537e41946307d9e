//! What must never happen does not happen, in any script; and each search catches what is planted for it.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::machine::play;
use harness::never::{Evening, RULES, breaches};
use harness::script::Script;
use harness::stream::Record;
use harness::verdict::EXACT;
use std::fs;
use std::path::{Path, PathBuf};

fn scripts_in(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|end| end == "script")).collect();
    files.sort();
    files
}

fn played() -> Vec<(Script, Record)> {
    let files = [scripts_in("scripts"), scripts_in("scripts/rules")].concat();
    let play_one = |file: &PathBuf| {
        let script = Script::read(file).unwrap();
        let record = play(&script).unwrap().record;
        (script, record)
    };
    files.iter().map(play_one).collect()
}

#[test]
fn nothing_that_must_never_happen_happens_in_any_script() {
    let found = played().into_iter().flat_map(|(script, record)| {
        let name = script.name();
        breaches(&Evening::of(&script, &record, EXACT))
            .into_iter()
            .map(move |breach| format!("{name}: {breach}"))
    });
    let found: Vec<_> = found.collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_search_catches_the_leak_that_is_planted_for_it() {
    let evenings = played();
    for rule in RULES {
        let mut planted = 0;
        for (script, record) in &evenings {
            let Some(leaky) = (rule.plant)(&Evening::of(script, record, EXACT)) else { continue };
            planted += 1;
            let caught = (rule.search)(&Evening::of(script, &leaky, EXACT));
            assert!(!caught.is_empty(), "{} ({}) misses its leak in {}", rule.name, rule.says, script.name());
        }
        assert!(planted > 0, "no script has a place for a leak of {}", rule.name);
    }
}
