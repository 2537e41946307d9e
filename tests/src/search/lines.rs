//! Searches what programs say about themselves for what must not stand there: addresses, secrets, and words of
//! people's.

use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;

/// Where the test servers' output is kept for a search of all of it, if this is set to a folder.
pub const KEPT_IN: &str = "OPENCHAIR_TEST_LOGS";

/// So long are tickets and the secrets of links: 256 bits in the letters of an address.
const SECRET: usize = 43;

/// An address of this machine, as other programs write one.
const HERE: [&str; 5] =
    ["7f000001", "0x7f000001", "0100007f", "2130706433", "00000000000000000000000000000001"];

/// What must not stand in a line.
pub struct Sought {
    words: Vec<String>,
    names: BTreeSet<String>,
}

/// A search of a folder.
#[derive(Debug, Default)]
pub struct Searched {
    /// How many files it has.
    pub files: usize,
    /// And lines.
    pub lines: usize,
    /// Where something was found, and of which kind.
    pub found: Vec<String>,
}

impl Sought {
    /// Texts are found wherever they stand, names only as whole words: a short one stands in any other word.
    pub fn new(texts: impl IntoIterator<Item = String>, names: impl IntoIterator<Item = String>) -> Self {
        Self { words: texts.into_iter().collect(), names: names.into_iter().collect() }
    }

    /// Which kind of thing stands in this line, if one does.
    pub fn kind_in(&self, line: &str) -> Option<&'static str> {
        if is_greeting(line) {
            return None;
        }
        let own = |word: &str| self.names.contains(word) || is_marker(word);
        let tokens =
            |of: fn(char) -> bool| line.split(move |letter| !of(letter)).filter(|token| !token.is_empty());
        match () {
            () if self.words.iter().any(|text| line.contains(text)) => Some("a text"),
            () if tokens(in_word).any(own) => Some("a name"),
            () if tokens(in_address).any(is_address) => Some("an address"),
            () if tokens(in_secret).any(|token| token.len() >= SECRET && !token.contains("--")) => {
                Some("a secret")
            }
            () => None,
        }
    }

    /// Searches every file below a folder, line by line.
    pub fn search(&self, folder: &Path) -> Result<Searched> {
        let mut searched = Searched::default();
        self.search_into(folder, &mut searched)?;
        ensure!(searched.files > 0 && searched.lines > 0, "nothing to search in {}", folder.display());
        Ok(searched)
    }

    fn search_into(&self, folder: &Path, searched: &mut Searched) -> Result<()> {
        let here = || format!("failed to read {}", folder.display());
        for entry in fs::read_dir(folder).with_context(here)? {
            let path = entry?.path();
            if path.is_dir() {
                self.search_into(&path, searched)?;
                continue;
            }
            searched.files += 1;
            for (number, line) in String::from_utf8_lossy(&fs::read(&path)?).lines().enumerate() {
                searched.lines += 1;
                let place = |kind| format!("{}:{}: {kind}: {line}", path.display(), number + 1);
                searched.found.extend(self.kind_in(line).map(place));
            }
        }
        Ok(())
    }
}

/// Where the server says to its host, on its standard output, where it listens and how the first room is made.
fn is_greeting(line: &str) -> bool {
    line.starts_with("Openchair is here: http://")
        || (line.starts_with("  http://") && line.contains("/#setup="))
}

/// A word of a marked evening ([`crate::marked`]).
fn is_marker(word: &str) -> bool {
    let letters = word.strip_prefix('Q').unwrap_or_default();
    letters.len() == 14 && letters.bytes().all(|letter| letter.is_ascii_lowercase())
}

fn is_address(token: &str) -> bool {
    let token = token.trim_end_matches(['.', ':']);
    let low = token.to_ascii_lowercase();
    token.parse::<IpAddr>().is_ok() || token.parse::<SocketAddr>().is_ok() || HERE.contains(&&*low)
}

fn in_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-' || letter == '_'
}

fn in_address(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '.' || letter == ':'
}

fn in_secret(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}
