//! Aliases: what a person may be called in a meeting, and when two names are the same to a reader's eye.
//!
//! - [`check`] decides whether a name may be used at all;
//! - `look` makes the skeleton by which look-alikes meet;
//! - `reserved` holds the words that would pass for an office;
//! - [`suggest()`] offers a name to someone who has none.

mod look;
mod reserved;
mod suggest;

pub use suggest::suggest;

use crate::invisible::is_ignorable;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};
use unicode_script::{Script, UnicodeScript};
use unicode_security::general_security_profile::{GeneralSecurityProfile, IdentifierType};
use unicode_security::mixed_script::AugmentedScriptSet;
use unicode_segmentation::UnicodeSegmentation;

/// The longest alias, in bytes of UTF-8 after normalisation. Room for 32 of the widest letters.
pub const BYTES_MAX: usize = 128;

/// An alias that may be used, once nobody else in the meeting has its skeleton.
#[derive(Clone, PartialEq, Eq)]
pub struct CheckedName {
    /// The name as it is shown: NFC, trimmed, runs of inner white space folded to one space.
    pub alias: String,
    /// The same for all names that look alike. Never shown; compared for equality only.
    pub skeleton: String,
}

/// Why a name was refused. To the person all of them are `invalid_name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// No letter, digit or symbol in it.
    #[error("there is nothing to read in it")]
    Empty,
    /// More graphemes than allowed, or more than [`BYTES_MAX`] bytes.
    #[error("it is too long")]
    TooLong,
    /// A control, an invisible, a private or an unassigned character.
    #[error("it holds a character that cannot be seen")]
    Hidden,
    /// A combining mark on nothing, or more than two on one letter.
    #[error("it holds marks without a letter")]
    Marks,
    /// Letters of phonetics or of old books, which pass for everyday ones: "ᴍaple".
    #[error("it holds letters that no language is written with")]
    Unwritten,
    /// Letters of scripts that are not written together.
    #[error("it mixes scripts")]
    MixedScripts,
    /// It reads as an office of the meeting or of the server.
    #[error("it is a word for a role")]
    Reserved,
}

/// Checks a name that someone typed. The result goes into the meeting's log: the rules compare skeletons and
/// never see Unicode tables, which change from year to year. `graphemes_max` counts what a reader calls letters
/// (the setting `limits.alias_graphemes`).
pub fn check(raw: &str, graphemes_max: usize) -> Result<CheckedName, NameError> {
    // Before any other work: a name may come in a frame of 16 KiB.
    if raw.len() > 4 * BYTES_MAX {
        return Err(NameError::TooLong);
    }
    refuse_hidden(raw)?;
    let alias = fold(raw);
    refuse_size(&alias, graphemes_max)?;
    refuse_marks(&alias)?;
    refuse_empty(&alias)?;
    if alias.chars().any(is_unwritten) {
        return Err(NameError::Unwritten);
    }
    if mixes_scripts(&alias) {
        return Err(NameError::MixedScripts);
    }
    if reserved::is_reserved(&alias) {
        return Err(NameError::Reserved);
    }
    let skeleton = look::skeleton(&alias);
    Ok(CheckedName { alias, skeleton })
}

fn fold(raw: &str) -> String {
    raw.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect()
}

fn refuse_hidden(raw: &str) -> Result<(), NameError> {
    let letters: Vec<char> = raw.chars().collect();
    let hidden = |(at, &c): (usize, &char)| is_hidden(c) && !is_persian_joint(&letters, at);
    if letters.iter().enumerate().any(hidden) { Err(NameError::Hidden) } else { Ok(()) }
}

fn is_hidden(c: char) -> bool {
    use GeneralCategory as G;
    match c.general_category() {
        G::Control | G::Format | G::LineSeparator | G::ParagraphSeparator => true,
        G::PrivateUse | G::Surrogate | G::Unassigned => true,
        _ => is_blank(c),
    }
}

/// Letters and marks that draw nothing. The two selectors after an emoji stay: keyboards add them unasked.
fn is_blank(c: char) -> bool {
    matches!(c, '\u{2800}' | '\u{FFFC}' | '\u{FFFD}')
        || is_ignorable(c) && !matches!(c, '\u{FE0E}' | '\u{FE0F}')
}

/// The one format character that is let in: Persian cannot be spelt without a non-joiner between two letters.
/// The skeleton drops it, so it gives nobody a second copy of a name.
fn is_persian_joint(letters: &[char], at: usize) -> bool {
    let arabic = |at: usize| letters.get(at).is_some_and(|c| c.script() == Script::Arabic);
    letters[at] == '\u{200C}' && at > 0 && arabic(at - 1) && arabic(at + 1)
}

fn refuse_size(alias: &str, graphemes_max: usize) -> Result<(), NameError> {
    let fits = alias.len() <= BYTES_MAX && alias.graphemes(true).count() <= graphemes_max;
    if fits { Ok(()) } else { Err(NameError::TooLong) }
}

fn refuse_empty(alias: &str) -> Result<(), NameError> {
    use GeneralCategoryGroup as G;
    let readable = |c: char| matches!(c.general_category_group(), G::Letter | G::Number | G::Symbol);
    if alias.chars().any(readable) { Ok(()) } else { Err(NameError::Empty) }
}

/// Only marks without a width of their own are counted: those can be piled up. Vowel signs that take their own
/// place (Hindi, Tamil) cannot.
fn refuse_marks(alias: &str) -> Result<(), NameError> {
    let (mut on_letter, mut row) = (false, 0);
    for c in alias.chars() {
        let mark = is_combining_mark(c);
        row = if mark && c.general_category() != GeneralCategory::SpacingMark { row + 1 } else { 0 };
        if mark && !on_letter || row > 2 {
            return Err(NameError::Marks);
        }
        on_letter = c != ' ';
    }
    Ok(())
}

/// Small capitals, turned letters and the like. Marks and signs have their own rules.
fn is_unwritten(c: char) -> bool {
    let kind = c.identifier_type();
    let rare = matches!(kind, Some(IdentifierType::Technical | IdentifierType::Obsolete));
    rare && c.general_category_group() == GeneralCategoryGroup::Letter
}

/// "Highly restrictive" of UTS 39: one script, or Latin beside Chinese, Japanese or Korean. Cyrillic or Greek
/// beside Latin is the classic disguise and never passes.
fn mixes_scripts(alias: &str) -> bool {
    if !AugmentedScriptSet::for_str(alias).is_empty() {
        return false;
    }
    let mut beside_latin = AugmentedScriptSet::default();
    for c in alias.chars().filter(|c| c.script() != Script::Latin) {
        beside_latin.intersect_with(c.into());
    }
    !(beside_latin.hanb || beside_latin.jpan || beside_latin.kore)
}

#[cfg(test)]
mod tests;
