//! How wide the screen is, and how sentences are laid on it: broken between words, what goes on set in by two blanks.

use crate::wrap;
use std::borrow::Cow;
use std::env;
use std::io::{self, IsTerminal};

/// What goes on is set in, so that it cannot pass for a line of someone else.
const SET_IN: &str = "  ";
/// On a narrower screen nothing is broken: the terminal does it as well.
const NARROWEST: usize = 20;

/// Where sentences are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// Each sentence is one line, however long: for pipes, for scripts, and for screen readers, which pause at
    /// the end of a line.
    Endless,
    /// A terminal, as wide as it is at the moment.
    Screen,
}

impl Page {
    /// What standard output is. `OPENCHAIR_PLAIN=1` and `TERM=dumb` ask for whole lines.
    pub(crate) fn of_output() -> Self {
        let whole = plain_is_wished() || terminal_is_dumb() || !io::stdout().is_terminal();
        if whole { Self::Endless } else { Self::Screen }
    }

    /// Lays `text` out.
    pub(crate) fn lay(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Endless => Cow::Borrowed(text),
            Self::Screen => broken(text, width()),
        }
    }
}

/// Whether `OPENCHAIR_PLAIN` asks for plain lines.
pub(crate) fn plain_is_wished() -> bool {
    env::var_os("OPENCHAIR_PLAIN").is_some_and(|value| value != "0" && !value.is_empty())
}

/// Whether this terminal can do nothing but go on.
pub(crate) fn terminal_is_dumb() -> bool {
    env::var_os("TERM").is_some_and(|term| term == "dumb")
}

fn width() -> usize {
    terminal_size::terminal_size_of(io::stdout()).map_or(0, |(width, _)| usize::from(width.0))
}

fn broken(text: &str, width: usize) -> Cow<'_, str> {
    if width < NARROWEST {
        return Cow::Borrowed(text);
    }
    let lines: Vec<String> = text.split('\n').flat_map(|line| wrap::rows(line, width, SET_IN)).collect();
    Cow::Owned(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_and_what_goes_on_is_set_in() {
        let text = "Type /keep to keep it, or /note-draft to send it to the facilitators.\n  A second line of someone's.";
        let expected = [
            "Type /keep to keep it, or",
            "  /note-draft to send it to",
            "  the facilitators.",
            "  A second line of",
            "  someone's.",
        ];
        assert_eq!(broken(text, 27), expected.join("\n"));
    }

    #[test]
    fn a_word_without_an_end_cannot_begin_a_line_of_its_own() {
        let long = format!("Maple [12]: {}Wren\u{a0}[13]:\u{a0}go", "x".repeat(38));
        let laid = broken(&long, 40);
        assert!(laid.lines().skip(1).all(|line| line.starts_with(SET_IN)), "{laid}");
        assert!(laid.lines().all(|line| line.chars().count() <= 40), "{laid}");
    }

    #[test]
    fn wide_letters_count_twice() {
        assert_eq!(broken("こんにちは、みなさん。ようこそ。", 20).lines().count(), 2);
    }

    #[test]
    fn nothing_is_broken_where_no_width_is_known_nor_on_an_endless_page() {
        let long = "word ".repeat(50);
        assert_eq!(broken(&long, 0), long);
        assert_eq!(Page::Endless.lay(&long), long);
    }
}
