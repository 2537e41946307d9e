//! The box that one writes in. What is in it stays on this device until its writer sends it, and is never written to disk.

use crate::wrap;
use crossterm::event::KeyEvent;
use ratatui_textarea::{CursorMove, TextArea, WrapMode};

/// What was typed before can be had back up to here.
const TYPED_MAX: usize = 100;

/// What is being written, and what was.
pub(crate) struct Draft {
    area: TextArea<'static>,
    typed: Vec<String>,
    /// Which of them stands in the box, while one looks back;
    back: usize,
    /// and what was in it before.
    before: String,
}

impl Default for Draft {
    fn default() -> Self {
        Self { area: area(""), typed: Vec::new(), back: 0, before: String::new() }
    }
}

impl Draft {
    /// For drawing.
    pub(crate) fn area(&self) -> &TextArea<'static> {
        &self.area
    }

    /// What is in it.
    pub(crate) fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// Whether there is nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.area.is_empty()
    }

    /// Takes out what is in it.
    pub(crate) fn take(&mut self) -> String {
        let text = self.text();
        if !text.trim().is_empty() && self.typed.last() != Some(&text) {
            self.typed.push(text.clone());
        }
        if self.typed.len() > TYPED_MAX {
            self.typed.remove(0);
        }
        self.set("");
        self.back = 0;
        text
    }

    /// Another text instead.
    pub(crate) fn set(&mut self, text: &str) {
        let yank = self.area.yank_text();
        self.area = area(text);
        self.area.set_yank_text(yank);
    }

    /// A key that edits.
    pub(crate) fn edit(&mut self, key: KeyEvent) {
        self.area.input(key);
    }

    /// A new line.
    pub(crate) fn new_line(&mut self) {
        self.area.insert_newline();
    }

    /// Drops what stands before the cursor on its line. It can be had back, as what was cut.
    pub(crate) fn cut_to_the_beginning(&mut self) {
        self.area.delete_line_by_head();
    }

    /// Something is pasted: what a keyboard could not have typed is left out.
    pub(crate) fn paste(&mut self, text: &str) {
        let text =
            text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
        self.area.insert_str(text.chars().filter(|c| *c == '\n' || !c.is_control()).collect::<String>());
    }

    /// What was typed before, one further back. Nothing changes where there is nothing.
    pub(crate) fn back(&mut self) {
        if self.back == 0 {
            self.before = self.text();
        }
        if self.back < self.typed.len() {
            self.back += 1;
            self.set(&self.typed[self.typed.len() - self.back].clone());
        }
    }

    /// And forward again, to what was in the box.
    pub(crate) fn forth(&mut self) {
        match self.back {
            0 => {}
            1 => {
                self.back = 0;
                let before = std::mem::take(&mut self.before);
                self.set(&before);
            }
            _ => {
                self.back -= 1;
                self.set(&self.typed[self.typed.len() - self.back].clone());
            }
        }
    }

    /// Whether the cursor is on the first line, and on the last.
    pub(crate) fn at_the_edges(&self) -> (bool, bool) {
        let row = self.area.cursor().0;
        (row == 0, row + 1 == self.area.lines().len())
    }

    /// What stands before the cursor on its line.
    pub(crate) fn before_the_cursor(&self) -> String {
        let cursor = self.area.cursor();
        self.area.lines()[cursor.0].chars().take(cursor.1).collect()
    }

    /// Puts `text` in the place of so many characters before the cursor.
    pub(crate) fn replace(&mut self, characters: usize, text: &str) {
        for _ in 0..characters {
            self.area.delete_char();
        }
        self.area.insert_str(text);
    }

    /// How many rows it takes.
    pub(crate) fn rows(&self, width: usize) -> usize {
        // One more letter fits behind the last: the cursor.
        let rows = |line: &String| wrap::rows(&format!("{line}_"), width.max(1), "").len();
        self.area.lines().iter().map(rows).sum()
    }
}

fn area(text: &str) -> TextArea<'static> {
    let mut area = TextArea::from(text.split('\n'));
    area.set_wrap_mode(WrapMode::WordOrGlyph);
    // The terminal's own cursor stands there: it is what people, and their tools, look for.
    area.set_cursor_style(Default::default());
    area.set_cursor_line_style(Default::default());
    area.move_cursor(CursorMove::Bottom);
    area.move_cursor(CursorMove::End);
    area
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str) -> Draft {
        let mut draft = Draft::default();
        draft.paste(text);
        draft
    }

    #[test]
    fn what_was_typed_can_be_had_back_and_the_box_keeps_what_was_in_it() {
        let mut draft = with("one");
        draft.take();
        draft.paste("two");
        draft.take();
        draft.paste("half a thou");
        draft.back();
        draft.back();
        draft.back();
        assert_eq!(draft.text(), "one");
        draft.forth();
        draft.forth();
        draft.forth();
        assert_eq!(draft.text(), "half a thou");
    }

    #[test]
    fn what_is_pasted_can_hold_lines_and_nothing_that_acts() {
        assert_eq!(with("a\r\nb\tc\u{1b}[2Jd\r").text(), "a\nb c[2Jd\n");
    }

    #[test]
    fn the_box_grows_with_what_is_in_it() {
        assert_eq!([with("").rows(10), with("ten letters").rows(10), with("a\nb").rows(10)], [1, 2, 2]);
    }
}
