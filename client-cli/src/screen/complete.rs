//! What Tab makes of a beginning: a command at the start of the box, else a name of someone here.

use crate::commands::{COMMANDS, Command, Shelf};
use crate::state::State;
use crate::strip;

/// What stands in the place of the last so many characters, and what else it could have been.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Completed {
    /// So many characters before the cursor go.
    pub(crate) characters: usize,
    /// This comes instead.
    pub(crate) text: String,
    /// All that fits, if it is more than one.
    pub(crate) choices: Vec<String>,
}

/// Completes what stands before the cursor; nothing where nothing fits.
pub(crate) fn complete(before: &str, state: &State) -> Option<Completed> {
    let start = before.rfind(char::is_whitespace).map_or(0, |place| place + 1);
    let word = &before[start..];
    let (fitting, end) = match word.strip_prefix('/') {
        Some(command) if start == 0 => (commands(command, state), " "),
        _ if word.is_empty() => return None,
        _ => (names(word, state), " "),
    };
    let text = match &fitting[..] {
        [] => return None,
        [one] => format!("{one}{end}"),
        many => beginning(many),
    };
    // A beginning that is no longer than what stands there leaves it, also in its case.
    let text = if text.chars().count() <= word.chars().count() && fitting.len() > 1 {
        word.to_owned()
    } else {
        text
    };
    let choices = if fitting.len() > 1 { fitting } else { Vec::new() };
    Some(Completed { characters: word.chars().count(), text, choices })
}

/// The other words for a command count where no command has such a name.
fn commands(word: &str, state: &State) -> Vec<String> {
    let word = word.to_lowercase();
    let usable = |command: &&Command| state.i_facilitate() || is_everyones(command);
    let fits = |name: &&str| name.starts_with(&word);
    let slash = |name: &str| format!("/{name}");
    let names: Vec<_> =
        COMMANDS.iter().filter(usable).map(|command| command.name).filter(fits).map(slash).collect();
    if !names.is_empty() {
        return names;
    }
    COMMANDS.iter().filter(usable).flat_map(|command| command.also).copied().filter(fits).map(slash).collect()
}

fn is_everyones(command: &Command) -> bool {
    matches!(command.shelf, Shelf::Daily | Shelf::Rare)
}

fn names(word: &str, state: &State) -> Vec<String> {
    let word = word.to_lowercase();
    let here = state.here.values().chain(&state.at_door);
    let names = here.map(|seat| strip::name(seat.alias.as_str()));
    names.filter(|name| name.to_lowercase().starts_with(&word)).collect()
}

/// What all of these begin with.
fn beginning(names: &[String]) -> String {
    let (first, others) = names.split_first().expect("there are some");
    let shared = |(place, c): &(usize, char)| {
        others.iter().all(|other| other[(*place).min(other.len())..].starts_with(*c))
    };
    let end = first.char_indices().take_while(shared).last().map_or(0, |(place, c)| place + c.len_utf8());
    first[..end].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures;

    fn completed(before: &str) -> (String, Vec<String>) {
        let found = complete(before, &fixtures::state(&[]));
        found.map_or_else(Default::default, |found| (found.text, found.choices))
    }

    #[test]
    fn a_command_is_completed_as_far_as_it_is_sure() {
        assert_eq!(completed("/hardt"), ("/hardtime ".to_owned(), Vec::new()));
        assert_eq!(
            completed("/he"),
            ("/he".to_owned(), vec!["/help".to_owned(), "/help-lines".to_owned(), "/here".to_owned()])
        );
        assert_eq!(
            completed("/help"),
            ("/help".to_owned(), vec!["/help".to_owned(), "/help-lines".to_owned()])
        );
        assert_eq!(completed("/hotl").1, ["/hotlines", "/hotline"]);
        assert_eq!(completed("/quiete"), Default::default(), "for facilitators");
    }

    #[test]
    fn a_name_is_completed_in_its_own_letters_and_never_inside_a_word() {
        assert_eq!(completed("/mute fi").0, "Finch ");
        assert_eq!(completed("hello qu").0, "Quiet Heron ");
        assert_eq!([completed("hello "), completed("zz")], [Default::default(), Default::default()]);
    }

    #[test]
    fn names_that_share_a_beginning_are_shown() {
        let mut state = fixtures::state(&[]);
        let mut double = state.here[&fixtures::FINCH].clone();
        double.alias = protocol::Alias::new("Finley").unwrap();
        state.here.insert(protocol::SeatId(9), double);
        let found = complete("f", &state).unwrap();
        assert_eq!((found.text.as_str(), found.choices.len(), found.characters), ("Fin", 2, 1));
    }
}
