//! Breaks sentences into the rows of a screen: between words, by the width that a terminal gives to letters; a word that
//! is wider than a row is cut between what people see as letters.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The rows of one `line` on a screen that is `width` wide. Only blanks part words, so `/note-draft` and a link stay whole
/// where they fit. What goes on is set in by `set_in`, so that it cannot pass for a line of someone else.
pub(crate) fn rows(line: &str, width: usize, set_in: &str) -> Vec<String> {
    // What was set in before stays so.
    let blanks = line.len() - line.trim_start_matches(' ').len();
    let mut rows = vec![" ".repeat(blanks.min(width / 2))];
    let mut blanks = 0;
    for word in line.trim_start_matches(' ').split(' ') {
        if word.is_empty() {
            blanks += 1;
            continue;
        }
        let row = rows.last_mut().expect("there is always one");
        if columns(row) + blanks + columns(word) <= width {
            row.extend(std::iter::repeat_n(' ', blanks));
            row.push_str(word);
        } else {
            put_below(&mut rows, word, width, set_in);
        }
        blanks = 1;
    }
    rows
}

/// How many columns `text` takes. Letters are counted one by one, as terminals place them: two that a typesetter would join,
/// such as the Arabic lam and alif, stay two.
pub(crate) fn columns(text: &str) -> usize {
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

fn put_below(rows: &mut Vec<String>, word: &str, width: usize, set_in: &str) {
    if rows.last().is_some_and(|row| !row.trim().is_empty()) {
        rows.push(set_in.to_owned());
    }
    for letter in word.graphemes(true) {
        if rows.last().is_some_and(|row| columns(row) + letter.width() > width) {
            rows.push(set_in.to_owned());
        }
        rows.last_mut().expect("there is always one").push_str(letter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_below_whole_and_what_goes_on_is_set_in() {
        let line = "Type /keep to keep it, or /note-draft to send it.";
        assert_eq!(rows(line, 27, "  "), ["Type /keep to keep it, or", "  /note-draft to send it."]);
        assert_eq!(rows("  set in already", 12, "  "), ["  set in", "  already"]);
        assert_eq!(rows("a  b", 10, ""), ["a  b"]);
        assert_eq!(rows("", 10, "  "), [""]);
    }

    #[test]
    fn a_long_word_is_cut_between_what_people_see_as_letters() {
        let family = "👩\u{200d}👩\u{200d}👧";
        assert_eq!(rows(&family.repeat(3), 4, ""), [family.repeat(2), family.to_owned()]);
        assert_eq!(rows("e\u{301}e\u{301}e\u{301}", 2, ""), ["e\u{301}e\u{301}", "e\u{301}"]);
        assert_eq!(rows("こんにちは", 4, ""), ["こん", "にち", "は"]);
    }

    #[test]
    fn letters_that_are_joined_in_print_take_a_column_each() {
        assert_eq!((columns("ولا"), columns("أهلًا"), columns("👩\u{200d}👩\u{200d}👧")), (3, 4, 2));
        assert_eq!(rows("لا لا", 4, ""), ["لا", "لا"]);
    }
}
