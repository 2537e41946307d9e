//! A long quiet: hints to the facilitators, a kind word, and the end of a part that nobody needs any more.

use super::ready::present_hands;
use crate::entry::At;
use crate::format::{Order, Who};
use crate::state::State;
use crate::{lines, phases};
use protocol::StageId;
use protocol::event::{Event, Hint};

/// Remembers since when the floor is free and nobody wants it.
pub(super) fn note_quiet(s: &mut State, stage: StageId) {
    let now = s.now;
    let queue = s.turns(stage).is_some_and(|turns| turns.order.by_hands());
    let nobody = present_hands(s, stage).next().is_none();
    let floor = &mut s[stage].floor;
    let quiet = floor.turn.is_none() && nobody;
    if quiet && queue {
        floor.flowing = false;
    }
    match (quiet, floor.quiet_since) {
        (true, None) => floor.quiet_since = Some(now),
        (false, Some(_)) => (floor.quiet_since, floor.quiet_steps) = (None, 0),
        _ => {}
    }
}

/// The chair has spoken: the quiet begins anew.
pub(crate) fn quiet_was_broken(s: &mut State, stage: StageId) {
    let now = s.now;
    let floor = &mut s[stage].floor;
    if floor.quiet_since.is_some() {
        (floor.quiet_since, floor.quiet_steps) = (Some(now), 0);
    }
}

/// The waits after which something happens in a long quiet, in order.
pub(super) fn quiet_step_at(s: &State, stage: StageId) -> Option<At> {
    let (floor, waits) = (&s[stage].floor, s.waits());
    let since = floor.quiet_since.filter(|_| s[stage].leaving_for.is_none() && !floor.held)?;
    let turns = s.turns(stage)?;
    if turns.order == Order::Round || (turns.order == Order::Fixed && !floor.spoken.is_empty()) {
        // Someone who is away keeps their place for as long as a speaker would.
        let undone = since + if floor.hands.is_empty() { waits.unfinished_ms } else { waits.turn_away_ms };
        return (floor.quiet_steps == 0).then(|| undone.max(floor.rest_until).max(floor.replies_until));
    }
    if turns.who == Who::Newcomers {
        let nobody = if floor.hands.is_empty() { waits.newcomers_ms } else { waits.turn_away_ms };
        return (floor.quiet_steps == 0).then_some(since + nobody);
    }
    let steps = [waits.no_hands_hint_ms, waits.no_hands_quiet_ms, waits.no_hands_move_ms];
    steps.get(usize::from(floor.quiet_steps)).map(|wait| since + wait)
}

/// A round in which everyone was asked, and a phase for newcomers without any, are over. Elsewhere the
/// facilitators get a hint, the room a kind word, and without anyone leading the evening goes on.
pub(super) fn take_quiet_step(s: &mut State, stage: StageId) {
    let floor = &mut s[stage].floor;
    floor.quiet_steps += 1;
    let step = floor.quiet_steps;
    let turns = s.turns(stage).expect("a quiet step is one of a phase of turns");
    let over = !turns.order.by_hands() || turns.who == Who::Newcomers;
    match step {
        _ if over => phases::leave(s, stage),
        1 => s.tell_leads(stage, &Event::Hint { hint: Hint::NoHands }),
        2 => post_quiet_ok(s, stage),
        _ => long_quiet(s, stage),
    }
}

fn post_quiet_ok(s: &mut State, stage: StageId) {
    if let Some(text) = s.slot("quiet_ok").map(str::to_owned) {
        lines::post(s, stage, "quiet_ok", (0, 1), None, &text);
    }
}

fn long_quiet(s: &mut State, stage: StageId) {
    s.tell_leads(stage, &Event::Hint { hint: Hint::LongQuiet });
    if s.carries_itself(stage) {
        phases::leave(s, stage);
    }
}
