//! When two names are the same to a reader's eye: the UTS 39 skeleton, of letters without their case.

use unicode_normalization::UnicodeNormalization;
use unicode_security::skeleton as uts39;

/// What `name` looks like, without case, spaces and anything invisible. Equal for look-alikes in any script.
///
/// The names of a meeting must differ in this. It errs towards "the same": someone picks another name, and
/// nobody speaks under a borrowed one.
///
/// Made twice: some letters look like a row of others that look like something themselves (`%` is `°/₀`, and `₀` is `o`).
pub(super) fn skeleton(name: &str) -> String {
    look(&look(name))
}

fn look(name: &str) -> String {
    name.nfkd().filter(|c| !c.is_whitespace()).map(unboxed).flat_map(letter).nfd().collect()
}

/// The letter in a white circle or square on black, or in half of a flag. For all others NFKD knows it.
fn unboxed(c: char) -> char {
    let from = |first: char| char::from_u32(u32::from('a') + u32::from(c) - u32::from(first)).unwrap_or(c);
    match c {
        '\u{1F150}'..='\u{1F169}' => from('\u{1F150}'),
        '\u{1F170}'..='\u{1F189}' => from('\u{1F170}'),
        '\u{1F1E6}'..='\u{1F1FF}' => from('\u{1F1E6}'),
        _ => c,
    }
}

/// The look of one letter in both its cases. A capital of Cyrillic or Greek that is drawn as a Latin letter
/// decides (`Н` is `h`), so that neither "TOM" in Russian capitals nor the same name in small letters slips by.
fn letter(c: char) -> Vec<char> {
    let capital = uts39_of(c.to_uppercase());
    // Through the capital, so that the Greek final sigma is the other sigma.
    let small = c.to_uppercase().flat_map(char::to_lowercase);
    let look = if capital.is_ascii() { capital } else { uts39_of(small) };
    uts39(&look.to_lowercase()).flat_map(char::to_lowercase).map(upright).collect()
}

fn uts39_of(letters: impl Iterator<Item = char>) -> String {
    uts39(&letters.collect::<String>()).collect()
}

/// `I`, `l`, `1` and `|` are one stroke, and a small `i` is the same letter as its capital.
fn upright(c: char) -> char {
    if c == 'i' { 'l' } else { c }
}
