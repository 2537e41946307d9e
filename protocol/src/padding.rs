//! Frames are filled up with blanks to a few sizes, so that their length tells little to someone who watches the
//! network. JSON parsers skip blanks, so neither side has to know whether the other one pads.

/// Words of people begin at this size: a short answer looks like a long one.
const WORDS: usize = 1_024;

/// Everything else begins here.
const LEAST: usize = 256;

/// The larger frames are whole pages.
const PAGE: usize = 4_096;

const BLANKS: &str = match str::from_utf8(&[b' '; PAGE]) {
    Ok(blanks) => blanks,
    Err(_) => unreachable!(),
};

/// A message's JSON with blanks behind it: 256 or 1,024 bytes, or a multiple of 4,096. Whatever holds someone's words has
/// 1,024 at least.
pub fn padded(mut json: String) -> String {
    let size = size(json.len(), holds_words(&json));
    json.push_str(&BLANKS[..size - json.len()]);
    json
}

fn size(len: usize, words: bool) -> usize {
    match len {
        0..=LEAST if !words => LEAST,
        0..=WORDS => WORDS,
        _ => len.next_multiple_of(PAGE),
    }
}

/// Only frames that would be small otherwise are worth the look. Inside of a string the quotes would be escaped.
fn holds_words(json: &str) -> bool {
    let words = [r#""text":"#, r#""draft":"#, r#""answers":"#];
    json.len() <= LEAST && words.iter().any(|field| json.contains(field))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_have_few_sizes() {
        let sizes = [0, 1, 256, 257, 1_024, 1_025, 4_096, 4_097, 9_000].map(|len| size(len, false));
        assert_eq!(sizes, [256, 256, 256, 1_024, 1_024, 4_096, 4_096, 8_192, 12_288]);
    }

    #[test]
    fn yes_is_as_long_as_two_hundred_letters() {
        let said = |text: &str| padded(format!(r#"{{"type":"said","seq":7,"text":"{text}"}}"#)).len();
        assert_eq!((said("yes"), said(&"x".repeat(200))), (1_024, 1_024));
        for words in [r#"{"type":"ready","draft":"yes"}"#, r#"{"type":"answer","answers":{"hope":"yes"}}"#] {
            assert_eq!(padded(words.to_owned()).len(), 1_024, "{words}");
        }
    }

    #[test]
    fn padding_is_blanks_behind_the_message() {
        let heartbeat = r#"{"type":"heartbeat"}"#;
        let padded = padded(heartbeat.to_owned());
        assert_eq!((padded.len(), padded.trim_end()), (256, heartbeat));
        assert_eq!(super::padded(r#"{"alias":"\"text\":"}"#.to_owned()).len(), 256, "a name is no line");
    }
}
