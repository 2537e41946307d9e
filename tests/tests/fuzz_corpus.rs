//! What fuzzing has kept is played again: one input for each way that was found through the code, and every input that
//! has ever broken something.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::fuzz::{TARGETS, Target};
use harness::reference::workspace;
use std::fs;
use std::path::{Path, PathBuf};

/// No input is longer, and no corpus is larger: they are replayed in every run.
const LONGEST: u64 = 16 * 1024;
const FILES: usize = 150;

fn corpus(target: &str) -> Vec<PathBuf> {
    let folder = workspace().join("fuzz/corpus").join(target);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

/// A failure prints the file before it says what is wrong.
fn replay(name: &str) {
    let (_, target): &Target = TARGETS.iter().find(|(known, _)| *known == name).unwrap();
    for file in corpus(name) {
        println!("{}", file.display());
        target(&fs::read(file).unwrap());
    }
}

#[test]
fn every_kept_frame_is_answered_in_bounds() {
    replay("frame");
}

#[test]
fn every_kept_meeting_keeps_its_order_under_any_entries() {
    replay("apply");
}

#[test]
fn every_kept_claim_of_what_was_seen_is_answered_without_a_gap() {
    replay("resume");
}

#[test]
fn every_kept_format_is_refused_or_can_be_held_to_its_end() {
    replay("formats");
}

#[test]
fn every_kept_settings_file_names_its_fault_or_comes_back_the_same() {
    replay("settings");
}

#[test]
fn every_kept_name_is_refused_or_stays_what_it_is() {
    replay("names");
}

#[test]
fn every_kept_change_to_the_logs_rows_is_noticed() {
    replay("log_rows");
}

#[test]
fn every_kept_change_to_the_logs_files_is_noticed() {
    replay("log_files");
}

#[test]
fn each_target_has_a_small_corpus_and_a_program_for_libfuzzer() {
    let manifest = fs::read_to_string(workspace().join("fuzz/Cargo.toml")).unwrap();
    for (name, _) in TARGETS {
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name} is not in fuzz/Cargo.toml");
        let files = corpus(name);
        assert!((1..=FILES).contains(&files.len()), "{name}: {} files", files.len());
        let long = |file: &&PathBuf| file.metadata().unwrap().len() > LONGEST;
        assert_eq!(files.iter().find(long).map(|file| file.as_path()), None::<&Path>, "{name}");
    }
}
