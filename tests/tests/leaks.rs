//! The searches themselves: whatever a script forbids is found when it is planted.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::machine::play;
use harness::script::Script;
use harness::search::{found_below, with_leak, words_of_people};
use harness::verdict::{EXACT, judge};
use std::fs;
use std::path::{Path, PathBuf};

fn script(name: &str) -> Script {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts").join(name).with_extension("script");
    Script::read(&file).unwrap()
}

fn all_scripts() -> Vec<PathBuf> {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/rules");
    let rules = fs::read_dir(rules).unwrap().map(|entry| entry.unwrap().path());
    rules.chain(["circle", "twelve_step"].map(|name| script(name).file)).collect()
}

#[test]
fn every_search_of_every_script_finds_a_planted_leak() {
    for file in all_scripts() {
        let script = Script::read(&file).unwrap();
        let record = play(&script).unwrap().record;
        for never in &script.never {
            let leaky = with_leak(&record, never);
            let verdicts = judge(&script, &leaky, EXACT);
            let caught = verdicts.iter().any(|verdict| verdict.line == never.line && verdict.fault.is_some());
            assert!(caught, "{}:{} does not catch {:?}", file.display(), never.line, never);
        }
    }
}

#[test]
fn a_search_of_the_disk_finds_what_stands_in_a_file_or_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let words = words_of_people(&script("circle"));
    assert!(words.iter().any(|word| word == "I could not say it tonight"), "{words:?}");
    assert_eq!(found_below(folder.path(), &words).unwrap(), []);
    fs::create_dir(folder.path().join("deep")).unwrap();
    fs::write(folder.path().join("deep/pages"), b"\0\xff\x01I could not say it tonight\0").unwrap();
    fs::write(folder.path().join("Maple.key"), b"").unwrap();
    let found = found_below(folder.path(), &words).unwrap();
    assert_eq!(found.len(), 2, "{found:?}");
}
