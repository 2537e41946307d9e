//! The lines of a guided silence, each at its own time.

use crate::entry::At;
use crate::format::{self, Kind};
use crate::lines;
use crate::state::{End, State};
use protocol::StageId;

fn line(s: &State, stage: StageId, index: usize) -> Option<(u64, String)> {
    let (at, words) = lines_of(s, stage).into_iter().nth(index)?;
    Some((at, words.to_owned()))
}

fn lines_of(s: &State, stage: StageId) -> Vec<(u64, &str)> {
    let text = slot(s, stage).and_then(|slot| s.slot(slot));
    text.map(format::guide).unwrap_or_default()
}

fn slot(s: &State, stage: StageId) -> Option<&str> {
    match s.kind(stage)? {
        Kind::Quiet { guide, .. } => guide.as_deref(),
        _ => None,
    }
}

/// When the next line appears; never after the silence itself.
pub(crate) fn deadline(s: &State, stage: StageId) -> Option<At> {
    let here = &s[stage];
    let (offset, _) = line(s, stage, here.guided)?;
    let at = here.began + offset;
    (s.end == End::NotYet && at < here.ends).then_some(at)
}

pub(crate) fn tick(s: &mut State, stage: StageId) {
    while deadline(s, stage).is_some_and(|at| at <= s.now) {
        show_next(s, stage);
    }
}

fn show_next(s: &mut State, stage: StageId) {
    let (index, all) = (s[stage].guided, lines_of(s, stage).len());
    let Some((_, words)) = line(s, stage, index) else { return };
    let slot = slot(s, stage).unwrap_or_default().to_owned();
    s[stage].guided += 1;
    lines::post(s, stage, &slot, (number(index), number(all)), None, &words);
}

fn number(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}
