//! The searches themselves: whatever a script forbids is found when it is planted.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::client::PATIENCE;
use harness::machine::play;
use harness::script::Script;
use harness::search::{
    Place, found_below, found_in_memory, outside, outside_connections, with_leak, words_of_people, writable,
};
use harness::verdict::{EXACT, judge};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

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

/// A process of another program that holds this in its memory, and nothing else of the test's.
fn holding(form: &[u8]) -> Child {
    let mut holder = Command::new("sort").stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    holder.stdin.as_mut().unwrap().write_all(form).unwrap();
    holder
}

#[test]
fn a_search_of_memory_finds_words_in_every_form_that_a_program_gives_them() {
    let word = "quill \u{e6}r \"oak\"".to_owned();
    let escaped = word.replace('"', "\\\"");
    let wide = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let numbered = escaped.replace('\u{e6}', "\\u00e6").into_bytes();
    for form in [word.clone().into_bytes(), wide, escaped.into_bytes(), numbered] {
        let mut holder = holding(&form);
        let began = Instant::now();
        while found_in_memory(holder.id(), std::slice::from_ref(&word)).unwrap()
            != [(word.clone(), Place::Heap)]
        {
            assert!(began.elapsed() < PATIENCE, "{form:?}");
        }
        assert_eq!(found_in_memory(holder.id(), &["something else".to_owned()]).unwrap(), []);
        holder.kill().unwrap();
        holder.wait().unwrap();
    }
    assert!(found_in_memory(u32::MAX, &[word]).is_err(), "what cannot be read is not searched");
}

#[test]
fn the_stacks_of_a_process_are_told_from_the_rest_of_its_memory() {
    let maps = "10000-20000 r-xp 0 00:00 0 /bin/server\n20000-30000 rw-p 0 00:00 0 [heap]\n\
                40000-41000 ---p 0 00:00 0\n41000-50000 rw-p 0 00:00 0\n\
                50000-90000 ---p 0 00:00 0\n90000-91000 rw-p 0 00:00 0\n91000-92000 rw-p 0 00:00 0 [stack]\n";
    let places: Vec<_> = writable(maps).iter().map(|region| region.place).collect();
    assert_eq!(places, [Place::Heap, Place::Stack, Place::Heap, Place::Stack]);
}
