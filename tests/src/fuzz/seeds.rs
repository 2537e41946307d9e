//! What a corpus begins with: what the project has already.

use super::drawn;
use crate::random::Draws;
use crate::reference::workspace;
use anyhow::Context;
use meeting::{Entry, Meeting};
use serde_json::Value;
use server::settings::Settings;
use std::fs;
use std::path::Path;

/// The length of a random meeting, and how many there are. A longer one is played so slowly that little is tried.
const LONG_ENOUGH: usize = 6 * 1024;
const MEETINGS: u64 = 64;

/// Writes the first inputs of the targets into this folder, each into one of the target's name.
pub fn write_seeds(folder: &Path) -> anyhow::Result<()> {
    let shipped = [texts("formats")?, texts("tests/scripts/formats")?].concat();
    let seeds = [
        ("apply", (0..MEETINGS).map(evening).collect()),
        ("formats", shipped),
        ("frame", texts("protocol/golden/client")?.iter().map(|text| on_one_line(text)).collect()),
        ("names", in_quotes(&text("server/src/names/tests.rs")?)),
        ("settings", vec![text("docs/openchair.example.toml")?, environment()]),
    ];
    for (target, inputs) in seeds {
        fs::create_dir_all(folder.join(target))?;
        for (number, input) in inputs.iter().enumerate() {
            fs::write(folder.join(target).join(format!("seed_{number:03}")), input)?;
        }
    }
    Ok(())
}

fn text(file: &str) -> anyhow::Result<String> {
    fs::read_to_string(workspace().join(file)).context(file.to_owned())
}

fn texts(folder: &str) -> anyhow::Result<Vec<String>> {
    let files = fs::read_dir(workspace().join(folder))?.map(|file| Ok(file?.path()));
    let mut files = files.collect::<anyhow::Result<Vec<_>>>()?;
    files.sort();
    files.iter().map(|file| Ok(fs::read_to_string(file)?)).collect()
}

fn on_one_line(json: &str) -> String {
    serde_json::from_str::<Value>(json).map_or_else(|_| json.to_owned(), |value| value.to_string())
}

/// A random meeting as its log would hold it, as far as it fits.
fn evening(number: u64) -> String {
    let mut meeting = Meeting::open(&drawn::first(number)).expect("it opens");
    let (mut draws, mut lines) = (Draws::new(number), number.to_string());
    while lines.len() < LONG_ENOUGH {
        for entry in drawn::next(&meeting, &mut draws) {
            draws.hear(&meeting.apply(&entry));
            lines = [lines, stored(&entry)].join("\n");
        }
    }
    lines
}

fn stored(entry: &Entry) -> String {
    serde_json::to_string(entry).expect("an entry is JSON")
}

/// Every text in quotes of a Rust file.
fn in_quotes(source: &str) -> Vec<String> {
    source.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).map(unescaped).collect()
}

fn unescaped(text: &str) -> String {
    let (first, rest) = text.split_once("\\u{").unwrap_or((text, ""));
    let Some((digits, rest)) = rest.split_once('}') else { return first.to_owned() };
    let letter = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
    letter.map_or_else(|| first.to_owned(), |letter| format!("{first}{letter}{}", unescaped(rest)))
}

/// Every setting as a variable, with its default.
fn environment() -> String {
    let mut lines = "\n# environment\n".to_owned();
    let sections = toml::Table::try_from(Settings::default()).expect("settings are TOML");
    for (section, keys) in &sections {
        for (key, value) in keys.as_table().into_iter().flatten() {
            let name = format!("OPENCHAIR__{section}__{key}").to_uppercase();
            lines += &format!("{name}={}\n", value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        }
    }
    lines
}
