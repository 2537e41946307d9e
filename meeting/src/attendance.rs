//! How long someone has been here: what an attendance slip says. It is told when that person asks, and stands nowhere.

use protocol::{Code, SeatId, StageId};

use crate::At;
use crate::outcome::Refused;
use crate::state::State;

/// What an attendance slip needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attendance {
    /// When the evening began, in milliseconds since the meeting opened.
    pub began_at: At,
    /// When this person came in, the same way. Being away in between does not move it.
    pub came_at: At,
}

/// Of someone who is in the room, once the evening has begun.
pub(crate) fn of(s: &State, id: SeatId) -> Result<Attendance, Refused> {
    let came = s.inside(id).and_then(|seat| seat.arrived);
    let came_at = came.ok_or(Code::AgreeFirst)?;
    let began_at = s[StageId::MAIN].started.ok_or(Code::WrongState)?;
    Ok(Attendance { began_at, came_at })
}
