//! The searches themselves: whatever a script forbids is found when it is planted.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::machine::play;
use harness::script::Script;
use harness::search::{found_below, outside, outside_connections, with_leak, words_of_people};
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
fn a_search_of_connections_finds_one_that_leads_elsewhere() {
    let row = |far: &str| format!("head\n 0: 0100007F:1F90 {far} 01 0:0 00:0 0 0 0 4711 1\n");
    let own = ["4711".to_owned()];
    assert_eq!(outside(&row("0100007F:C350"), &own), Vec::<String>::new());
    assert_eq!(outside(&row("00000000:0000"), &own), Vec::<String>::new());
    assert_eq!(outside(&row("0500000A:01BB"), &own).len(), 1, "10.0.0.5:443");
    assert_eq!(outside(&row("0500000A:01BB"), &["1".to_owned()]), Vec::<String>::new(), "somebody else's");
    assert_eq!(outside_connections(std::process::id()).unwrap(), Vec::<String>::new());
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
