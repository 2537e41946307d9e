//! Turns a typed line into a message. A line that begins with a slash is a command or nothing: it is never sent
//! as text.

use crate::commands::{COMMANDS, Command};
use crate::state::State;
use crate::strip;
use crate::words::Words;
use protocol::client::Key;
use protocol::{Alias, ClientMessage, LineId, SeatId};
use std::ops::Deref;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a typed line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Typed {
    /// An empty line.
    Nothing,
    /// This goes to the server.
    Send(ClientMessage),
    /// This stays on this device.
    Here(Here),
}

/// What a person can do without the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Here {
    /// Enter under this name.
    Name(Alias),
    /// Bring a seat back by its words.
    Return(Key),
    /// Where to find help, and what one can type: what an evening needs, or all.
    Help {
        /// Every command.
        all: bool,
    },
    /// How one command is used.
    Usage(&'static Command),
    /// Take the seat back from another device.
    TakeSeat,
    /// Who is here.
    Who,
    /// Everything that the door says.
    Door,
    /// What an evening looks like.
    Evening,
    /// What facilitators did, in numbers.
    Record,
    /// The words of a veiled line.
    Show(LineId),
    /// An attendance slip for this name.
    Slip(String),
    /// Which signs there are.
    Signs,
    /// The group's phrases that steer.
    Steers,
    /// Show the draft.
    Draft,
    /// Write this draft instead.
    Write(String),
    /// Say the draft now.
    SendDraft,
    /// Throw the draft away.
    DropDraft,
    /// "Ready", with the draft.
    ReadyWithDraft,
    /// Keep the line that came back as a draft, and raise the hand.
    Keep,
    /// Send the line that came back, or the draft, to the facilitators.
    NoteDraft,
    /// Answer the question of this key like this, as far as that is for anyone else.
    Answer(String, String),
    /// Show one's answers to the room.
    ShowAnswer,
    /// Show nothing more of what this person says to the room, or show it again.
    Mute(SeatId, bool),
    /// Say the line that came back, as it is.
    SayUnsent,
    /// Go, and keep the seat.
    Quit,
}

/// Why a line could not be read. Nothing of it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Misread {
    /// No such command, and the one that was probably meant.
    UnknownCommand(String, Option<&'static str>),
    /// The command needs more words, or other ones.
    Usage(&'static Command),
    /// A person's name is missing.
    NoName,
    /// Nobody has this name.
    UnknownName(String),
    /// More than one name begins like this.
    ManyNames(Vec<String>),
    /// Nobody has the floor.
    NoTurn,
    /// There is no phase.
    NoPhase,
    /// There is no such line, or none of one's own.
    NoLine,
    /// No room of a split has that name.
    NoRoom,
    /// This room has no such sign.
    UnknownSign,
    /// Nothing is asked just now.
    NothingAsked,
    /// Not one of the answers.
    NoSuchAnswer,
    /// Nothing is offered.
    NothingOffered,
    /// That cannot be a name.
    BadName,
}

/// Why a command's words could not be read; `Bare` stands for the command's own usage.
#[derive(Debug)]
pub(crate) enum Bad {
    Bare,
    Because(Misread),
}

impl From<Misread> for Bad {
    fn from(misread: Misread) -> Self {
        Self::Because(misread)
    }
}

/// In whose light a line is read: what is known of the meeting, and the words that people read it in.
pub(crate) struct Known<'a> {
    pub(crate) state: &'a State,
    pub(crate) words: &'a Words,
}

impl Deref for Known<'_> {
    type Target = State;

    fn deref(&self) -> &State {
        self.state
    }
}

impl Known<'_> {
    /// Which of these ids is meant: people type what they read, or the id.
    pub(crate) fn means<'i>(&self, kind: &str, ids: &'i [String], typed: &str) -> Option<&'i str> {
        let typed = plain(typed);
        let fits = |id: &&String| plain(id) == typed || plain(&self.words.name(kind, id)) == typed;
        ids.iter().find(fits).map(String::as_str)
    }
}

/// Without case and accents, which many keyboards make hard to type, and with blanks between words.
fn plain(name: &str) -> String {
    strip::label(name).to_lowercase().nfd().filter(|c| !is_combining_mark(*c)).collect()
}

/// What was typed, without blanks around it, nor marks of direction: a keyboard may put one in front of a slash, and
/// no command is to become a line for that.
pub(crate) fn bare(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || is_mark_of_direction(c))
}

fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Reads one line in the light of what is known.
pub(crate) fn read(line: &str, known: &Known<'_>) -> Result<Typed, Misread> {
    let line = bare(line);
    match line.strip_prefix('/') {
        None if line.is_empty() => Ok(Typed::Nothing),
        None => Ok(say(line)),
        Some(escaped) if escaped.starts_with('/') => Ok(say(escaped)),
        Some(command) => read_command(command, known),
    }
}

fn say(text: &str) -> Typed {
    Typed::Send(ClientMessage::Say { text: text.to_owned() })
}

fn read_command(typed: &str, known: &Known<'_>) -> Result<Typed, Misread> {
    let (word, rest) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
    let command = find(word).ok_or_else(|| Misread::UnknownCommand(word.to_owned(), nearest(word)))?;
    (command.read)(known, rest.trim()).map_err(|bad| match bad {
        Bad::Bare => Misread::Usage(command),
        Bad::Because(misread) => misread,
    })
}

/// The command of this name or other name, in any case.
pub(crate) fn find(word: &str) -> Option<&'static Command> {
    let word = word.to_lowercase();
    COMMANDS.iter().find(|command| command.name == word || command.also.contains(&word.as_str()))
}

/// A command that begins like `word`, or else the one with the fewest letters to change; none that is far from it.
fn nearest(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    let near = word.chars().count().div_ceil(3);
    let begins = |name: &str| !word.is_empty() && name.starts_with(&word);
    let (no_beginning, changes, name) = COMMANDS
        .iter()
        .map(|command| {
            (!begins(command.name), strsim::damerau_levenshtein(&word, command.name), command.name)
        })
        .min()?;
    (!no_beginning || changes <= near).then_some(name)
}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;
