//! What someone calls themselves.

use server::names::{BYTES_MAX, CheckedName, check};
use unicode_normalization::is_nfc;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

const GRAPHEMES_MAX: usize = 32;

/// The one format character that a name may hold: Persian cannot be spelt without it.
const JOINT: char = '\u{200C}';

/// A name that is let in is in its normal form, can be seen, and is let in again as the same name.
pub fn names(bytes: &[u8]) {
    let Ok(raw) = std::str::from_utf8(bytes) else { return };
    let Ok(name) = check(raw, GRAPHEMES_MAX) else { return };
    let alias = &name.alias;
    assert!(is_nfc(alias), "{alias:?}");
    assert!((1..=BYTES_MAX).contains(&alias.len()), "{alias:?}");
    assert!(alias.chars().all(can_be_seen), "{alias:?}");
    assert!(alias.trim() == alias && !alias.contains("  "), "{alias:?}");
    assert!(same(&check(alias, GRAPHEMES_MAX), &name), "{alias:?} is another name the second time");
    looks_like_its_skeleton(&name);
}

fn can_be_seen(c: char) -> bool {
    use GeneralCategory as G;
    let hidden = matches!(
        c.general_category(),
        G::Control | G::Format | G::LineSeparator | G::ParagraphSeparator | G::PrivateUse | G::Unassigned
    );
    !hidden || c == JOINT
}

/// Whoever takes the skeleton of a name for their own, or the name in other letters of the same case, has the same.
fn looks_like_its_skeleton(name: &CheckedName) {
    assert!(!name.skeleton.is_empty() && !name.skeleton.contains(char::is_whitespace));
    let variants = [name.skeleton.clone(), name.alias.replace(' ', "")];
    for variant in variants {
        if let Ok(other) = check(&variant, usize::MAX) {
            assert_eq!(other.skeleton, name.skeleton, "{:?} and {variant:?} look alike", name.alias);
        }
    }
}

fn same<E>(again: &Result<CheckedName, E>, name: &CheckedName) -> bool {
    again.as_ref().is_ok_and(|again| again.alias == name.alias && again.skeleton == name.skeleton)
}
