//! What a facilitator does by one key: the command that it stands for just now. The letters are those of the page in the
//! browser.

use crate::state::State;
use protocol::Event;
use protocol::event::Act as Acted;

/// An act can be taken back by its key for so long.
const UNDO_MS: u64 = 60_000;

/// What a key does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Act {
    /// This command, at once.
    Do(String),
    /// This command, and the box for what belongs behind it.
    Write(&'static str),
}

/// The keys, in the order in which the help shows them; each has a sentence `key-lead-` and its letter.
pub(crate) const LETTERS: [char; 28] = [
    'n', 'c', 'm', 't', 'h', 'f', 'i', 'a', 'b', 's', '2', '5', 'o', 'g', 'y', 'k', 'w', 'e', 'q', 'v', 'd',
    'j', 'l', 'p', 'z', 'x', 'u', '8',
];

/// The last act that can be taken back.
#[derive(Debug, Default)]
pub(crate) struct Undo(Option<(u64, String)>);

impl Undo {
    /// Takes note of what this facilitator has just done, at this moment of the meeting's clock.
    pub(crate) fn heard(&mut self, state: &State, at: u64, event: &Event) {
        match event {
            Event::Acted { by, .. } if Some(*by) != state.my_seat() => {}
            Event::Acted { .. } => self.0 = undoes(state, event).map(|command| (at, command)),
            Event::Ending { .. } => self.0 = Some((at, "/undo-end".to_owned())),
            Event::EndUndone {} => self.0 = None,
            _ => {}
        }
    }

    fn command(&self, now: u64) -> Option<String> {
        self.0
            .as_ref()
            .filter(|(at, _)| now.saturating_sub(*at) < UNDO_MS)
            .map(|(_, command)| command.clone())
    }
}

fn undoes(state: &State, event: &Event) -> Option<String> {
    let Event::Acted { act, seat, line, .. } = event else { return None };
    let of = |command: &str| {
        seat.and_then(|seat| state.known.get(&seat)).map(|who| format!("{command} {}", who.as_str()))
    };
    let on = |command: &str| line.map(|line| format!("{command} {}", crate::line::name(line)));
    match act {
        Acted::Quieten => of("/unquieten"),
        Acted::Remove | Acted::Decline => of("/readmit"),
        Acted::Hide => on("/unhide"),
        Acted::Veil => on("/unveil"),
        Acted::Lock => Some("/unlock".to_owned()),
        Acted::Calm => Some("/calm off".to_owned()),
        Acted::Guard => Some("/guard off".to_owned()),
        Acted::Approval => Some("/approval off".to_owned()),
        _ => None,
    }
}

/// What this key does now, if there is an occasion for it.
pub(crate) fn act(letter: char, state: &State, undo: &Undo, now: u64) -> Option<Act> {
    match letter {
        'y' => Some(Act::Write("/card")),
        'k' => Some(Act::Write("/chair")),
        'w' => Some(Act::Write("/whisper")),
        'e' => Some(Act::Write("/steer")),
        'q' => Some(Act::Write("/quieten")),
        'v' => Some(Act::Write("/veil")),
        'd' => Some(Act::Write("/remove")),
        'j' => Some(Act::Write("/park")),
        _ => command(letter, state, undo, now).map(Act::Do),
    }
}

fn command(letter: char, state: &State, undo: &Undo, now: u64) -> Option<String> {
    let phase = state.phase.as_ref();
    let turn = state.turn.is_some();
    let command = match letter {
        'n' => return next(state).map(str::to_owned),
        'c' => "/call",
        'm' if turn => "/more",
        'm' => "/longer 1",
        't' => "/thanks",
        'h' if state.held => "/hold off",
        'h' => "/hold on",
        'f' if phase.is_some_and(|phase| phase.hands) => "/floor close",
        'f' => "/floor open",
        'i' => "/invite",
        'a' => "/next",
        'b' => "/back",
        's' => "/silence 1",
        '2' => "/silence 2",
        '5' => "/silence 5",
        'o' => "/conversation 1",
        'g' => "/pause",
        'l' if state.locked => "/unlock",
        'l' => "/lock",
        'p' if state.rests => "/calm off",
        'p' => "/calm on",
        'z' => "/shorter 5",
        'x' => "/end",
        'u' => return undo.command(now),
        '8' => return go(state),
        _ => return None,
    };
    Some(command.to_owned())
}

/// To whoever needs a person and has none.
fn go(state: &State) -> Option<String> {
    let alone = state.crises.iter().find(|crisis| crisis.by.is_none());
    alone.map(|crisis| format!("/go {}", crisis.alias.as_str()))
}

/// What comes next for whoever holds the meeting. It never cuts anyone off by itself.
fn next(state: &State) -> Option<&'static str> {
    let Some(phase) = &state.phase else { return Some("/open") };
    let waits = !state.hands.is_empty() || state.waiting > 0;
    match () {
        () if state.ending_at.is_some() => None,
        () if state.rests => Some("/calm off"),
        () if state.turn.is_some() => Some("/thanks"),
        () if phase.inserted => Some("/uninsert"),
        () if !has_begun(state) => Some("/start"),
        () if phase.kind == "turns" && waits => Some("/call"),
        () if state.part_offered.or(state.part_next).is_some() => Some("/post"),
        () => Some("/next"),
    }
}

/// Whether the counted evening runs: the door lists it without what comes before it.
fn has_begun(state: &State) -> bool {
    let first = state.door.as_ref().and_then(|door| door.evening.first());
    let gathers = |id: &str| first.is_some_and(|first| first.id != id);
    !state.phase.as_ref().is_some_and(|phase| phase.index.0 == 0 && gathers(&phase.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{self, FINCH, MAPLE, finch_speaks, room, seat};
    use serde_json::json;

    fn after(frames: &[protocol::frame::Frame]) -> Option<String> {
        command('n', &fixtures::state(frames), &Undo::default(), 0)
    }

    #[test]
    fn what_comes_next_follows_from_how_the_meeting_stands() {
        let hand = seat(
            json!({"type": "hands", "hands": [{"seat": FINCH, "alias": "Finch", "since": 1, "ready": true}], "held": false}),
        );
        let phase = |index: u16, id: &str, kind: &str| {
            room(
                30,
                json!({"type": "phase_began", "phase": {"index": index, "id": id, "kind": kind, "hands": false, "ends_at": 9}}),
            )
        };
        assert_eq!(after(&[]).as_deref(), Some("/next"));
        assert_eq!(after(std::slice::from_ref(&hand)).as_deref(), Some("/call"));
        assert_eq!(after(&[hand, finch_speaks()]).as_deref(), Some("/thanks"));
        assert_eq!(after(&[room(31, json!({"type": "rests", "on": true}))]).as_deref(), Some("/calm off"));
        assert_eq!(after(&[phase(3, "reading", "text")]).as_deref(), Some("/post"));
        assert_eq!(after(&[room(31, json!({"type": "ending", "ends_at": 99}))]), None);
        assert_eq!(command('n', &State::default(), &Undo::default(), 0).as_deref(), Some("/open"));
        let mut gathering = fixtures::state(&[phase(0, "gather", "open")]);
        assert_eq!(
            command('n', &gathering, &Undo::default(), 0).as_deref(),
            Some("/next"),
            "a room without a list"
        );
        let part = json!({"id": "welcome", "kind": "text", "seconds": 60});
        gathering.door.as_mut().unwrap().evening = vec![serde_json::from_value(part).unwrap()];
        assert_eq!(command('n', &gathering, &Undo::default(), 0).as_deref(), Some("/start"));
    }

    #[test]
    fn ones_own_last_act_is_taken_back_for_a_minute() {
        let state = fixtures::state(&[]);
        let mut undo = Undo::default();
        let acted = |by| Event::Acted { by, act: Acted::Quieten, seat: Some(fixtures::HERON), line: None };
        undo.heard(&state, 1_000, &acted(FINCH));
        assert_eq!(command('u', &state, &undo, 1_000), None);
        undo.heard(&state, 1_000, &acted(MAPLE));
        assert_eq!(command('u', &state, &undo, 60_999).as_deref(), Some("/unquieten Quiet Heron"));
        assert_eq!(command('u', &state, &undo, 61_000), None);
    }

    #[test]
    fn one_key_goes_to_whoever_needs_a_person_and_has_none() {
        let crisis =
            |crisis| json!({"type": "crisis", "seat": FINCH, "alias": "Finch", "crisis": crisis, "by": null});
        let state = fixtures::state(&[seat(crisis("called"))]);
        assert_eq!(command('8', &state, &Undo::default(), 0).as_deref(), Some("/go Finch"));
        assert_eq!(command('8', &fixtures::state(&[]), &Undo::default(), 0), None);
    }

    /// Each letter is an act that exists, in every state in which it has one.
    #[test]
    fn every_letter_stands_for_a_command_that_there_is() {
        let state = fixtures::state(&[finch_speaks()]);
        let undo = Undo(Some((0, "/unlock".to_owned())));
        for letter in LETTERS.into_iter().filter(|letter| *letter != '8') {
            let command = match act(letter, &state, &undo, 0).unwrap() {
                Act::Do(command) => command,
                Act::Write(command) => command.to_owned(),
            };
            let word = command.split([' ', '/']).nth(1).unwrap();
            assert!(crate::typed::find(word).is_some(), "{letter}: {command}");
        }
    }
}
