//! The script language: a meeting as a plain text file (DECISIONS 22).
//!
//! ```text
//! # A comment.
//! format circle                                   a format by name, or phases written out:
//! phase share turns length=10:00 turn=2:00 over=close
//! wait ready=0:30                                 one of the rules' waits
//! slot topic "What helped this week?"
//! set private=consent                             a setting of the evening, where the phases are written out
//! cast Juniper facilitator here                   `here`: has joined and agreed a minute before 0:00
//! cast Finch newcomer
//!
//! 5:10   Slate hand                               TIME who ACTION, accepted unless a line below says otherwise
//!          => Slate sees place 1                  at that moment, because of that action
//!          => only Juniper, Wren see hands 1 Slate
//!          => nobody sees turn_began
//! 27:50  Finch types "I disagree"
//!          => refused not_your_turn
//! 28:20  => room sees turn_began Slate            at that time exactly
//! 28:00 to 29:00 => Maple does not see place      at any time in between
//! never anyone but Juniper, Wren sees noted       in the whole meeting
//! never anyone but Finch sees "I disagree"        these words in any frame
//! ```
//!
//! Times are minutes and seconds from the scheduled start, negative before it. What people see is told in the
//! words of [`tell`]; a line expects the words that it gives and leaves the rest of an event open, and
//! `_` stands for any one word. The actions are those of [`act`].

pub mod act;
pub mod cast;
pub mod expect;
mod parse;
pub mod tell;
pub mod time;
pub mod words;

pub use act::{Act, Verb};
pub use cast::{Evening, Header, Member};
pub use expect::{Cell, Never, Span};
pub use parse::parse;

use std::fmt;
use std::path::{Path, PathBuf};

/// Milliseconds from the scheduled start; negative before it.
pub type When = i64;

/// A script, read and checked.
#[derive(Debug, Clone)]
pub struct Script {
    /// Where it was read.
    pub file: PathBuf,
    /// What the meeting starts from.
    pub header: Header,
    /// What happens, in order of time.
    pub steps: Vec<Step>,
    /// What must never be seen.
    pub never: Vec<Never>,
}

/// One moment of a script.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its line in the file; 0 for a step that the header implies.
    pub line: usize,
    /// When.
    pub at: When,
    /// What is done; nothing where only the clock runs.
    pub act: Option<Act>,
    /// What must be seen then.
    pub cells: Vec<Cell>,
}

/// Why a script could not be read, in the words `FILE:LINE: why`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub file: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub why: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.line, self.why)
    }
}

impl std::error::Error for Fault {}

impl Script {
    /// Reads a script from a file.
    pub fn read(file: &Path) -> Result<Self, Fault> {
        let fault = |why: String| Fault { file: file.to_owned(), line: 0, why };
        let text = std::fs::read_to_string(file).map_err(|error| fault(error.to_string()))?;
        parse(file, &text)
    }

    /// When the meeting's clock begins: at the first step.
    pub fn opens_at(&self) -> When {
        self.steps.first().map_or(0, |step| step.at)
    }

    /// The file's name without its ending.
    pub fn name(&self) -> String {
        self.file.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    }
}
