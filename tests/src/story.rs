//! What people do in an evening that is told on a page of `docs/formats/`: who comes, and for each phase what they
//! say and do, in order. When they do it, the rules and a natural pace say.
//!
//! In a phase, `"Ash: words"` is a line of Ash's, `"Ash replies: words"` one in the minute of replies, and anything
//! else an act in the words of the scripts, such as `"Ash react heard"`.

use crate::script::words::{Word, split};
use crate::script::{Act, Evening, Header, act};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// An evening's people, and what they do.
#[derive(Debug, Clone)]
pub struct Story {
    /// The format, and who comes.
    pub header: Header,
    /// What is done, by the phase's id.
    pub phases: BTreeMap<String, Vec<Bit>>,
}

/// One thing that someone does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bit {
    /// Says a line.
    Line(String, String),
    /// Says a line in the minute of replies.
    Reply(String, String),
    /// Does something else.
    Act(Box<Act>),
}

/// The folder of the stories.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("stories")
}

impl Story {
    /// The story that is told of a format: its own, or that of the format `base` that it stands on.
    pub fn of(format: &str, base: &str) -> Result<Self, String> {
        let file = folder().join(base).with_extension("toml");
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        Self::parse(format, &text).map_err(|why| format!("{}: {why}", file.display()))
    }

    fn parse(format: &str, text: &str) -> Result<Self, String> {
        let mut told: BTreeMap<String, Vec<String>> =
            toml::from_str(text).map_err(|error| error.to_string())?;
        let mut header = Header { evening: Evening::Named(format.to_owned()), ..Header::default() };
        for member in told.remove("cast").ok_or("nobody comes")? {
            header.take(&split(&format!("cast {member}"))?)?;
        }
        let phases = told.into_iter().map(|(phase, bits)| {
            let bits: Result<Vec<_>, _> = bits.iter().map(|bit| read(bit, &header)).collect();
            Ok((phase, bits?))
        });
        Ok(Self { phases: phases.collect::<Result<_, String>>()?, header })
    }
}

fn read(bit: &str, header: &Header) -> Result<Bit, String> {
    let said = bit.split_once(": ").filter(|(who, _)| {
        header.has(who) || who.strip_suffix(" replies").is_some_and(|who| header.has(who))
    });
    let Some((who, text)) = said else {
        let words: Vec<Word> = split(bit)?;
        return act::read(&words, header)
            .map(|act| Bit::Act(Box::new(act)))
            .map_err(|why| format!("{bit}: {why}"));
    };
    Ok(match who.strip_suffix(" replies") {
        Some(who) => Bit::Reply(who.to_owned(), text.to_owned()),
        None => Bit::Line(who.to_owned(), text.to_owned()),
    })
}
