//! The same words again and again: counted per seat, and answered, never silently dropped (DECISIONS 35).

use crate::entry::At;
use crate::outcome::Refused;
use crate::stage::Item;
use crate::state::State;
use protocol::event::Event;
use protocol::{Code, SeatId, StageId};
use serde::{Deserialize, Serialize};

/// What has been said so often that it goes back to its writer, each until a time of its own. Words that were said
/// once are not remembered here: the room's history has them.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Repeats(Vec<Repeated>);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Repeated {
    seat: SeatId,
    text: String,
    until: At,
}

pub(crate) fn may_say(s: &State, id: SeatId, text: &str) -> Result<(), Refused> {
    let repeated = s.repeats.0.iter().find(|repeated| repeated.seat == id && same(&repeated.text, text));
    repeated.map_or(Ok(()), |repeated| {
        let retry_after_ms = Some(repeated.until.saturating_sub(s.now));
        Err(Refused { retry_after_ms, ..Code::Repeated.into() })
    })
}

/// A line was shown. From the next time on, a text of some length that was said often enough goes back.
pub(crate) fn was_said(s: &mut State, stage: StageId, id: SeatId, text: &str) {
    let waits = s.waits();
    if text.trim().chars().count() < waits.repeat_chars {
        return;
    }
    let (for_ms, often) = (waits.repeat_ms, waits.repeat_times.saturating_sub(2));
    let lately = s[stage].history.iter().rev().take_while(|item| item.at + for_ms > s.now);
    let at = lately.filter(|item| says(item, id, text)).map(|item| item.at).nth(often);
    if let Some(at) = at {
        s.repeats.0.push(Repeated { seat: id, text: text.to_owned(), until: at + for_ms });
    }
}

fn says(item: &Item, id: SeatId, wanted: &str) -> bool {
    matches!(&item.event, Event::Said { by, text, .. } if *by == id && same(text, wanted))
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

pub(crate) fn deadline(s: &State) -> Option<At> {
    s.repeats.0.iter().map(|repeated| repeated.until).min()
}

pub(crate) fn tick(s: &mut State) {
    let now = s.now;
    s.repeats.0.retain(|repeated| repeated.until > now);
}
