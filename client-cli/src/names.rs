//! Whom a typed name means.

use crate::state::State;
use crate::typed::Misread;
use protocol::SeatId;

/// Splits `typed` into the person that it begins with and the rest. An alias may have blanks in it: the longest
/// one that `typed` begins with wins. Else the first word is the beginning of one alias, in any case.
pub(crate) fn leading<'t>(state: &State, typed: &'t str) -> Result<(SeatId, &'t str), Misread> {
    if typed.is_empty() {
        return Err(Misread::NoName);
    }
    match whole(state, typed) {
        Some((seat, length)) => Ok((seat, typed[length..].trim_start())),
        None => beginning(state, typed),
    }
}

/// The seat whose whole alias `typed` begins with, and how many bytes that takes.
fn whole(state: &State, typed: &str) -> Option<(SeatId, usize)> {
    let fits = |alias: &str| {
        let head = typed.get(..alias.len())?;
        let ends = typed[alias.len()..].chars().next().is_none_or(char::is_whitespace);
        (ends && head.to_lowercase() == alias.to_lowercase()).then_some(alias.len())
    };
    let found = state.known.iter().filter_map(|(seat, alias)| Some((*seat, fits(alias.as_str())?)));
    found.max_by_key(|(seat, length)| (*length, is_present(state, *seat)))
}

fn beginning<'t>(state: &State, typed: &'t str) -> Result<(SeatId, &'t str), Misread> {
    let (word, rest) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
    let begins = |alias: &str| alias.to_lowercase().starts_with(&word.to_lowercase());
    let mut found: Vec<_> = state.known.iter().filter(|(_, alias)| begins(alias.as_str())).collect();
    if found.iter().any(|(seat, _)| is_present(state, **seat)) {
        found.retain(|(seat, _)| is_present(state, **seat));
    }
    match found[..] {
        [(seat, _)] => Ok((*seat, rest.trim_start())),
        [] => Err(Misread::UnknownName(word.to_owned())),
        _ => Err(Misread::ManyNames(found.iter().map(|(_, alias)| alias.as_str().to_owned()).collect())),
    }
}

fn is_present(state: &State, seat: SeatId) -> bool {
    state.here.contains_key(&seat) || state.at_door.iter().any(|waiting| waiting.seat == seat)
}
