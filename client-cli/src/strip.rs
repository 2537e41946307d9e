//! Makes other people's words safe for a terminal: nothing in them can move the cursor, hide, run backwards, or
//! look like a line of its own.

/// `text` without control, bidirectional and invisible characters. A line break stays, and what follows it is
/// set in by two blanks, so that it cannot pass for a new line of the transcript.
pub(crate) fn text(text: &str) -> String {
    let lines: Vec<String> = text.split(['\n', '\u{2028}', '\u{2029}']).map(line).collect();
    lines.join("\n  ")
}

/// `text` on one line, for names and the like.
pub(crate) fn name(text: &str) -> String {
    line(&text.replace(['\n', '\u{2028}', '\u{2029}'], " "))
}

/// The name that a format gives to a phase or a text, as people would write it: `opening words`.
pub(crate) fn label(id: &str) -> String {
    name(id).replace(['_', '-'], " ")
}

fn line(text: &str) -> String {
    text.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|&c| !is_unsafe(c)).collect()
}

/// Joiners (U+200C, U+200D) stay: Persian and many emoji need them.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_overrides_do_not_reach_the_terminal() {
        assert_eq!(text("\u{1b}[2Jhello\u{7} \u{202e}olleh\u{9b}1m\r"), "[2Jhello olleh1m");
        assert_eq!(text("zero\u{200b}width\u{feff}, tab\there"), "zerowidth, tab here");
    }

    #[test]
    fn a_line_break_cannot_forge_a_line_of_someone_else() {
        assert_eq!(text("hi\nWren [9]: go away\u{2028}now"), "hi\n  Wren [9]: go away\n  now");
        assert_eq!(name("Ma\nple"), "Ma ple");
    }

    #[test]
    fn names_of_phases_and_texts_are_written_as_people_would() {
        assert_eq!(label("opening_words\n"), "opening words ");
    }

    #[test]
    fn ordinary_words_of_any_language_stay_as_they_are() {
        for kept in ["déjà vu", "שלום", "می\u{200c}خواهم", "👩\u{200d}🚀", "a  b"] {
            assert_eq!(text(kept), kept);
        }
    }
}
