//! What people write: checked for size and for being readable, and otherwise left exactly as it was written.

use crate::invisible::is_invisible;

/// Why a text was refused. To its writer all of them are `invalid_text`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing in it can be seen.
    #[error("there is nothing to read in it")]
    Empty,
    /// More characters or bytes than allowed.
    #[error("it is too long")]
    TooLong,
    /// It holds a control character other than a line feed or a tab.
    #[error("it holds a control character")]
    Control,
}

/// Accepts what a person wrote and returns it byte for byte, or says why not.
///
/// `max_chars` counts Unicode scalar values, `max_bytes` bytes of UTF-8. Every script, direction, emoji and
/// combining mark is accepted; clients isolate what they show. No normalisation and no trimming: people get back
/// what they wrote, and a poem keeps its spaces. A carriage return is refused, not folded, for the same reason.
pub fn check(raw: &str, max_chars: usize, max_bytes: usize) -> Result<String, TextError> {
    if raw.len() > max_bytes || raw.chars().count() > max_chars {
        return Err(TextError::TooLong);
    }
    if raw.chars().any(is_forbidden) {
        return Err(TextError::Control);
    }
    if raw.chars().all(is_invisible) {
        return Err(TextError::Empty);
    }
    Ok(raw.to_owned())
}

/// C0 (with NUL and escape), delete and C1: they steer terminals, and no one writes them.
fn is_forbidden(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn accepts(text: &str) {
        assert_eq!(check(text, 4_000, 12_000).as_deref(), Ok(text));
    }

    fn refuses(text: &str, why: TextError) {
        assert_eq!(check(text, 4_000, 12_000), Err(why), "{text:?}");
    }

    #[test]
    fn what_people_write_comes_back_byte_for_byte() {
        for text in [
            "hello",
            "  indented\n\n\tlines  ",
            "👩‍👩‍👧‍👦 and 🏳️‍🌈 and 🇩🇪",
            "שלום, مرحبا, नमस्ते, สวัสดี",
            "e\u{301} is not é here",
            "\u{301}",
            "z\u{335}\u{336}\u{337}\u{338}algo",
            "\u{202E}right to left\u{202C}",
            "می‌خواهم",
            "a\u{2028}b",
        ] {
            accepts(text);
        }
    }

    #[test]
    fn a_text_that_nobody_could_see_is_refused() {
        for text in [
            "",
            " ",
            "\n\t ",
            "\u{A0}\u{3000}",
            "\u{200B}",
            "\u{200D}\u{FEFF}\u{2060}",
            "\u{3164}",
            "\u{2800}",
        ] {
            refuses(text, TextError::Empty);
        }
    }

    #[test]
    fn control_characters_are_refused_but_not_lines_and_tabs() {
        for text in ["a\0b", "\0", "a\x1b[2J", "a\r\nb", "bell\x07", "del\x7f", "csi\u{9b}31m"] {
            refuses(text, TextError::Control);
        }
    }

    #[test]
    fn the_longest_text_is_accepted_and_one_more_is_not() {
        assert!(check(&"ä".repeat(10), 10, 20).is_ok());
        assert_eq!(check(&"ä".repeat(11), 10, 100), Err(TextError::TooLong), "characters");
        assert_eq!(check(&"ä".repeat(10), 10, 19), Err(TextError::TooLong), "bytes");
        accepts(&"x".repeat(4_000));
        refuses(&"x".repeat(4_001), TextError::TooLong);
        refuses(&"\u{10FFFD}".repeat(3_001), TextError::TooLong);
    }

    proptest! {
        #[test]
        fn an_accepted_text_is_never_changed(text in ".{0,60}") {
            if let Ok(kept) = check(&text, 50, 120) {
                prop_assert_eq!(kept, text);
            }
        }
    }
}
