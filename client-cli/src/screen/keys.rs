//! What a key means. Whatever is no key of the program's edits the box, as Emacs and shells do.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// What was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meant {
    /// Send what is in the box.
    Send,
    /// A new line in the box.
    NewLine,
    /// Edit the box.
    Edit,
    /// Cut what stands before the cursor.
    CutToTheBeginning,
    /// Complete a command or a name.
    Complete,
    /// What was typed before.
    Back,
    /// What was typed after that.
    Forth,
    /// A page earlier.
    Earlier,
    /// A page later.
    Later,
    /// Where help is, and what one can do.
    Help,
    /// Who is here and who waits.
    People,
    /// What waits for those who lead.
    Notices,
    /// Close what lies over the meeting.
    Close,
    /// Go, the second time.
    Interrupt,
    /// Paint everything anew.
    Repaint,
    /// Ask for the floor, or lower the hand.
    Hand,
    /// This command.
    Command(&'static str),
    /// An act of those who lead, by its letter.
    Lead(char),
}

/// What decides what a key means.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Situation {
    /// Something is in the box.
    pub(crate) writes: bool,
    /// This seat facilitates.
    pub(crate) leads: bool,
    /// The cursor is on the first line of the box,
    pub(crate) first_line: bool,
    /// and on the last.
    pub(crate) last_line: bool,
}

/// What this key means.
pub(crate) fn meant(key: KeyEvent, now: Situation) -> Meant {
    let (control, alt) =
        (key.modifiers.contains(KeyModifiers::CONTROL), key.modifiers.contains(KeyModifiers::ALT));
    match key.code {
        KeyCode::Enter if key.modifiers.is_empty() => Meant::Send,
        KeyCode::Enter => Meant::NewLine,
        KeyCode::Tab => Meant::Complete,
        KeyCode::Esc => Meant::Close,
        KeyCode::PageUp => Meant::Earlier,
        KeyCode::PageDown => Meant::Later,
        KeyCode::Up if now.first_line && key.modifiers.is_empty() => Meant::Back,
        KeyCode::Down if now.last_line && key.modifiers.is_empty() => Meant::Forth,
        KeyCode::F(number) => function(number),
        KeyCode::Char(letter) if control && !alt => with_control(letter, now),
        KeyCode::Char(letter) if alt && !control && now.leads => with_alt(letter, now),
        _ => Meant::Edit,
    }
}

fn function(number: u8) -> Meant {
    match number {
        1 => Meant::Help,
        2 => Meant::People,
        3 => Meant::Hand,
        4 => Meant::Command("/done"),
        5 => Meant::Command("/ready"),
        6 => Meant::Command("/later"),
        7 => Meant::Command("/pass"),
        8 => Meant::Lead('8'),
        _ => Meant::Edit,
    }
}

fn with_control(letter: char, now: Situation) -> Meant {
    match letter {
        'c' => Meant::Interrupt,
        'l' => Meant::Repaint,
        'j' => Meant::NewLine,
        'u' => Meant::CutToTheBeginning,
        'p' if now.first_line => Meant::Back,
        'n' if now.last_line => Meant::Forth,
        _ => Meant::Edit,
    }
}

/// Whoever writes moves by words, as in Emacs: an act must not come of that.
fn with_alt(letter: char, now: Situation) -> Meant {
    match letter.to_ascii_lowercase() {
        'b' | 'f' | 'd' if now.writes => Meant::Edit,
        'r' => Meant::Notices,
        '?' => Meant::Help,
        letter if letter.is_ascii_alphanumeric() => Meant::Lead(if letter == '1' { 's' } else { letter }),
        _ => Meant::Edit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent {
        KeyEvent::new(code, modifiers)
    }

    #[test]
    fn enter_sends_and_with_another_key_it_begins_a_line() {
        let now = Situation::default();
        assert_eq!(meant(key(KeyCode::Enter, KeyModifiers::NONE), now), Meant::Send);
        for modifiers in [KeyModifiers::ALT, KeyModifiers::SHIFT, KeyModifiers::CONTROL] {
            assert_eq!(meant(key(KeyCode::Enter, modifiers), now), Meant::NewLine);
        }
    }

    #[test]
    fn a_facilitator_who_writes_moves_by_words_and_acts_by_the_same_keys_else() {
        let alt = |letter, writes, leads| {
            meant(
                key(KeyCode::Char(letter), KeyModifiers::ALT),
                Situation { writes, leads, ..Default::default() },
            )
        };
        assert_eq!(alt('b', true, true), Meant::Edit);
        assert_eq!(alt('b', false, true), Meant::Lead('b'));
        assert_eq!(alt('n', true, true), Meant::Lead('n'));
        assert_eq!(alt('n', false, false), Meant::Edit);
        assert_eq!(alt('r', true, true), Meant::Notices);
    }

    #[test]
    fn up_moves_within_the_box_before_it_looks_back() {
        let up = |first_line| {
            meant(key(KeyCode::Up, KeyModifiers::NONE), Situation { first_line, ..Default::default() })
        };
        assert_eq!([up(true), up(false)], [Meant::Back, Meant::Edit]);
    }
}
