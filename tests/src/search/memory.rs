//! Searches the memory of a running process for what people wrote.

use super::holds;
use anyhow::{Context, Result};
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt;

/// A guard in front of a thread's stack is never longer than this; what a heap has set aside for growing is.
const GUARD_MAX: u64 = 64 * 1024;

/// Most of what a process has set aside is untouched, and is passed over in such pieces.
const PAGE: usize = 4096;
const UNTOUCHED: [u8; PAGE] = [0; PAGE];

/// Where in a process something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// What its parts have asked for, and what is there from the start: all that is no stack.
    Heap,
    /// The stacks of its threads, also of those that have ended and whose place waits for the next.
    Stack,
}

/// A part of a process's memory that it may write to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    from: u64,
    to: u64,
    /// What it is for.
    pub place: Place,
}

/// Which of these words stand in the writable memory of a process, in any form that a program might give them, and in
/// which place; each pair once. An error means that it could not be read, which is not that nothing was found.
pub fn found_in_memory(process: u32, words: &[String]) -> Result<Vec<(String, Place)>> {
    let maps = || fs::read_to_string(format!("/proc/{process}/maps"));
    let memory = File::open(format!("/proc/{process}/mem"))
        .with_context(|| format!("the memory of process {process} may not be read"))?;
    let sought: Vec<_> = words.iter().map(|word| (word, forms(word))).collect();
    let mut found = Vec::new();
    for region in writable(&maps()?) {
        let bytes = match read(&memory, &region) {
            Ok(bytes) => bytes,
            // A part that the process has given back meanwhile holds nothing.
            Err(_) if !writable(&maps()?).contains(&region) => continue,
            Err(error) => return Err(error).with_context(|| format!("failed to read {region:?}")),
        };
        for written in bytes.chunks(PAGE).collect::<Vec<_>>().split(|page| *page == &UNTOUCHED[..page.len()])
        {
            let written = written.concat();
            let stand = sought.iter().filter(|(_, forms)| forms.iter().any(|form| holds(&written, form)));
            found.extend(stand.map(|(word, _)| ((*word).clone(), region.place)));
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// How a word may stand in memory: as it is, in the two bytes of UTF-16, and as JSON writes it, with and without the
/// numbers of its letters.
fn forms(word: &str) -> Vec<Vec<u8>> {
    let wide = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let quoted = serde_json::Value::from(word).to_string();
    let escaped = quoted.trim_matches('"').to_owned();
    let numbered =
        escaped.chars().map(|letter| if letter.is_ascii() { letter.into() } else { numbers(letter) });
    let numbered: String = numbered.collect();
    let mut forms = vec![word.as_bytes().to_vec(), wide, escaped.into_bytes(), numbered.into_bytes()];
    forms.dedup();
    forms
}

fn numbers(letter: char) -> String {
    letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

/// The writable regions in what the system says of a process's memory.
pub fn writable(maps: &str) -> Vec<Region> {
    let mut before = None;
    let mut regions = Vec::new();
    for (from, to, rights, name) in maps.lines().filter_map(row) {
        let guarded = matches!(before, Some((start, end, "---p")) if end == from && end - start <= GUARD_MAX);
        let place = if guarded || name == "[stack]" { Place::Stack } else { Place::Heap };
        if rights.starts_with("rw") {
            regions.push(Region { from, to, place });
        }
        before = Some((from, to, rights));
    }
    regions
}

/// `7f00-7f10 rw-p 00000000 00:00 0 [heap]`.
fn row(line: &str) -> Option<(u64, u64, &str, &str)> {
    let mut columns = line.split_whitespace();
    let (from, to) = columns.next()?.split_once('-')?;
    let (from, to) = (u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?);
    Some((from, to, columns.next()?, columns.nth(3).unwrap_or_default()))
}

fn read(memory: &File, region: &Region) -> io::Result<Vec<u8>> {
    let length = usize::try_from(region.to - region.from).map_err(io::Error::other)?;
    let mut bytes = vec![0; length];
    memory.read_exact_at(&mut bytes, region.from)?;
    Ok(bytes)
}
