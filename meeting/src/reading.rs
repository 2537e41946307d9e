//! Texts of the group: offered to whoever is to read them, and posted by the server when nobody does.

use crate::entry::At;
use crate::format::{Reader, parts};
use crate::outcome::Refused;
use crate::state::State;
use crate::{care, lines};
use protocol::event::Event;
use protocol::view::OfferedText;
use protocol::{Code, SeatId, StageId};
use serde::{Deserialize, Serialize};

/// A text that is being read, part by part.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Reading {
    slot: String,
    by: Reader,
    parts: Vec<String>,
    /// Who has offered to read which part.
    readers: Vec<Option<SeatId>>,
    current: usize,
    /// The current part's turn comes at this time: what came before it is being read.
    from: At,
    /// The server posts the current part at this time; none while it has not been offered.
    posts_at: Option<At>,
    /// Whom the current part is offered to.
    offered_to: Option<SeatId>,
}

impl Reading {
    fn number(index: usize) -> u16 {
        u16::try_from(index).unwrap_or(u16::MAX)
    }

    /// These milliseconds did not pass for it.
    pub(crate) fn shift(&mut self, ms: u64) {
        self.from += ms;
        if let Some(at) = &mut self.posts_at {
            *at += ms;
        }
    }

    fn is_over(&self) -> bool {
        self.current >= self.parts.len()
    }
}

pub(crate) fn begin(s: &mut State, stage: StageId, slot: &str, by: Reader) {
    let text = s.slot(slot).unwrap_or_default();
    let parts: Vec<String> = parts(text).into_iter().map(str::to_owned).collect();
    let readers = vec![None; parts.len()];
    let (slot, from) = (slot.to_owned(), s.now);
    let reading = Reading { slot, by, parts, readers, current: 0, from, posts_at: None, offered_to: None };
    if by == Reader::Volunteer {
        tell_parts(s, stage, &reading);
    }
    s[stage].reading = Some(reading);
    tick(s, stage);
}

fn tell_parts(s: &mut State, stage: StageId, reading: &Reading) {
    let parts = Reading::number(reading.parts.len());
    for part in 0..parts {
        s.tell_room(stage, Event::PartOffered { slot: reading.slot.clone(), part, parts });
    }
}

/// The reading stood still, and goes on: whom it was about is told once more, with the new time.
pub(crate) fn go_on(s: &mut State, stage: StageId) {
    let Some(reading) = s[stage].reading.as_ref().filter(|reading| !reading.is_over()) else { return };
    let (slot, parts, to) = (reading.slot.clone(), Reading::number(reading.parts.len()), reading.offered_to);
    for part in free_parts(s, stage) {
        s.tell_room(stage, Event::PartOffered { slot: slot.clone(), part, parts });
    }
    if let Some((id, offered)) = to.and_then(|id| Some((id, offered_to(s, stage, id)?))) {
        let OfferedText { slot, part, text, until } = offered;
        s.tell(id, Event::TextOffered { slot, part, text, until });
    }
}

/// Someone may read a part that nobody has read or claimed.
pub(crate) fn may_volunteer(s: &State, stage: StageId, part: u16) -> Result<(), Refused> {
    let Some(reading) = &s[stage].reading else { return Err(Code::NothingToDo.into()) };
    let index = usize::from(part);
    let free = reading.by == Reader::Volunteer && index >= reading.current;
    match reading.readers.get(index) {
        Some(reader) if free && claimed(s, *reader).is_none() => Ok(()),
        Some(_) if free => Err(Code::Stale.into()),
        _ => Err(Code::NotFound.into()),
    }
}

/// A reader who is there. A part that someone claimed who went is free again.
fn claimed(s: &State, reader: Option<SeatId>) -> Option<SeatId> {
    reader.filter(|&id| s.inside(id).is_some_and(crate::state::Seat::is_present))
}

/// Parts of the running reading that nobody has claimed.
pub(crate) fn free_parts(s: &State, stage: StageId) -> Vec<u16> {
    let Some(reading) = s[stage].reading.as_ref().filter(|reading| reading.by == Reader::Volunteer) else {
        return Vec::new();
    };
    let ahead = reading.current..reading.parts.len();
    ahead.filter(|&index| claimed(s, reading.readers[index]).is_none()).map(Reading::number).collect()
}

/// The text that is offered to this seat just now.
pub(crate) fn offered_to(s: &State, stage: StageId, id: SeatId) -> Option<OfferedText> {
    let reading = s[stage].reading.as_ref().filter(|reading| reading.offered_to == Some(id))?;
    let (slot, part) = (reading.slot.clone(), Reading::number(reading.current));
    let text = reading.parts.get(reading.current)?.clone();
    Some(OfferedText { slot, part, text, until: reading.posts_at? })
}

pub(crate) fn volunteer(s: &mut State, stage: StageId, id: SeatId, part: u16) {
    let Some(reading) = s[stage].reading.as_mut() else { return };
    let index = usize::from(part);
    reading.readers[index] = Some(id);
    if index == reading.current && reading.posts_at.is_some() {
        offer(s, stage, id);
    }
}

/// The part that is offered to this seat just now.
pub(crate) fn may_answer(s: &State, stage: StageId, id: SeatId, part: u16) -> Result<(), Refused> {
    let offered = s[stage].reading.as_ref().filter(|reading| reading.offered_to == Some(id));
    match offered {
        Some(reading) if reading.current == usize::from(part) => Ok(()),
        Some(_) => Err(Code::Stale.into()),
        None => Err(Code::NothingToDo.into()),
    }
}

/// The current part, offered to this seat or not: whoever facilitates may post it at once.
pub(crate) fn may_post(s: &State, stage: StageId, id: SeatId, part: u16) -> Result<(), Refused> {
    let facilitates = s.inside(id).is_some_and(|seat| seat.role.facilitates());
    match next_part(s, stage).filter(|_| facilitates) {
        Some(current) if current == part => Ok(()),
        Some(_) => Err(Code::Stale.into()),
        None => may_answer(s, stage, id, part),
    }
}

/// The part of the running reading that comes next.
pub(crate) fn next_part(s: &State, stage: StageId) -> Option<u16> {
    let reading = s[stage].reading.as_ref().filter(|reading| !reading.is_over())?;
    Some(Reading::number(reading.current))
}

pub(crate) fn post(s: &mut State, stage: StageId, by: Option<SeatId>) {
    let Some(reading) = s[stage].reading.as_ref().filter(|reading| !reading.is_over()) else { return };
    let (slot, index, all) = (reading.slot.clone(), reading.current, reading.parts.len());
    let text = reading.parts[index].clone();
    lines::post(s, stage, &slot, (Reading::number(index), Reading::number(all)), by, &text);
    let reading_ms =
        text.split_whitespace().count() as u64 * 60_000 / s.waits().reading_words_per_minute.max(1);
    move_on(s, stage, reading_ms);
}

pub(crate) fn skip(s: &mut State, stage: StageId) {
    move_on(s, stage, 0);
}

/// The chair has said something while a text was offered to them: those were their own words for it.
pub(crate) fn said_in_own_words(s: &mut State, stage: StageId, id: SeatId) {
    if s[stage].reading.as_ref().is_some_and(|reading| reading.offered_to == Some(id)) {
        move_on(s, stage, 0);
    }
}

fn move_on(s: &mut State, stage: StageId, after_ms: u64) {
    let now = s.now;
    let Some(reading) = s[stage].reading.as_mut() else { return };
    reading.current += 1;
    reading.from = now + after_ms;
    reading.posts_at = None;
    reading.offered_to = None;
}

fn offer(s: &mut State, stage: StageId, id: SeatId) {
    let until = s.now + s.seat(id).map_or(0, |seat| s.limit_for(seat, s.waits().offer_ms));
    let Some(reading) = s[stage].reading.as_mut() else { return };
    reading.posts_at = Some(until);
    reading.offered_to = Some(id);
    let (slot, part) = (reading.slot.clone(), Reading::number(reading.current));
    let text = reading.parts[reading.current].clone();
    s.tell(id, Event::TextOffered { slot, part, text, until });
}

/// The current part's turn has come: it goes to its reader, or waits for one, or is posted.
fn offer_current(s: &mut State, stage: StageId) {
    let Some(reading) = &s[stage].reading else { return };
    let claimed = claimed(s, reading.readers[reading.current]);
    let reader = match reading.by {
        Reader::All => None,
        Reader::Facilitator => s.present_lead(stage),
        Reader::Volunteer => claimed,
    };
    match reader.filter(|id| care::may_be_asked(s, *id)) {
        Some(id) => offer(s, stage, id),
        None if s[stage].reading.as_ref().is_some_and(|reading| reading.by == Reader::Volunteer) => {
            wait_for_volunteer(s, stage);
        }
        None => post(s, stage, None),
    }
}

fn wait_for_volunteer(s: &mut State, stage: StageId) {
    let until = s.now + s.waits().part_ms;
    if let Some(reading) = s[stage].reading.as_mut() {
        reading.posts_at = Some(until);
    }
}

pub(crate) fn deadline(s: &State, stage: StageId) -> Option<At> {
    let reading = s[stage].reading.as_ref().filter(|reading| !reading.is_over())?;
    Some(reading.posts_at.unwrap_or(reading.from))
}

pub(crate) fn tick(s: &mut State, stage: StageId) {
    let now = s.now;
    if deadline(s, stage).is_none_or(|at| at > now) {
        return;
    }
    match s[stage].reading.as_ref().and_then(|reading| reading.posts_at) {
        Some(_) => post(s, stage, None),
        None => offer_current(s, stage),
    }
}
