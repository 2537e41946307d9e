//! What of a person matters to their hand.

use meeting::{At, Command, Entry, Meeting};
use protocol::client::Role;
use protocol::event::Standing;
use protocol::view::Me;
use protocol::{Alias, SeatId, StageId};

#[derive(Debug)]
pub(super) struct Person {
    pub(super) alias: Alias,
    pub(super) stage: StageId,
    pub(super) newcomer: bool,
    pub(super) role: Role,
    pub(super) inside: bool,
    listening: bool,
    pub(super) quiet: bool,
    /// Has stepped out, or is with someone: passed over, and keeps their place.
    elsewhere: bool,
    /// Without a connection, since then.
    away: Option<At>,
    more_time: bool,
}

impl Person {
    /// By what they said at the door.
    pub(super) fn new(alias: Alias, newcomer: bool) -> Self {
        Self {
            alias,
            stage: StageId::MAIN,
            newcomer,
            role: Role::Member,
            inside: false,
            listening: false,
            quiet: false,
            elsewhere: false,
            away: None,
            more_time: false,
        }
    }

    /// What only a command changes is so from the beginning of its entry.
    pub(super) fn look_before(&mut self, id: SeatId, entry: &Entry, meeting: &Meeting) {
        let Some(view) = meeting.view(id) else { return };
        (self.role, self.listening, self.more_time) = (view.me.role, view.me.listening, view.me.more_time);
        self.elsewhere |= is_elsewhere(&view.me);
        let since = match entry.command {
            Command::Away { since, .. } => since.min(entry.at),
            _ => entry.at,
        };
        self.away = meeting.is_away(id).then(|| self.away.unwrap_or(since));
    }

    /// What the clock changes too is so at the end of an entry.
    pub(super) fn look_after(&mut self, id: SeatId, meeting: &Meeting) {
        let view = meeting.view(id);
        self.inside = view.as_ref().is_some_and(|view| view.standing == Standing::In);
        self.quiet = view.as_ref().is_some_and(|view| view.me.quiet_until.is_some());
        self.elsewhere = view.as_ref().is_some_and(|view| is_elsewhere(&view.me));
        self.stage = view.map_or(self.stage, |view| view.stage);
    }

    /// The floor waits for them.
    pub(super) fn may_be_asked(&self) -> bool {
        self.away.is_none() && !self.elsewhere
    }

    pub(super) fn takes_part(&self) -> bool {
        self.inside && !self.listening && !self.quiet && self.role != Role::Bot
    }

    /// A hand is lowered silently after a long absence (DECISIONS 24).
    pub(super) fn lowers_at(&self, meeting: &Meeting) -> Option<At> {
        let waits = &meeting.opening().waits;
        let times = if self.more_time { waits.more_time_times } else { 1 };
        self.away.map(|since| since + waits.hand_away_ms * times)
    }

    /// Asked in a round: everyone who takes part, but for a guest, and for whoever is gone so long that a hand of theirs
    /// would be lowered.
    pub(super) fn is_in_the_round(&self, at: At, meeting: &Meeting) -> bool {
        let gone = self.lowers_at(meeting).is_some_and(|due| due <= at);
        self.takes_part() && !gone && self.role != Role::Guest
    }

    /// Has the floor by the evening's plan.
    pub(super) fn is_speaker(&self) -> bool {
        self.takes_part() && matches!(self.role, Role::Speaker | Role::Guest)
    }
}

fn is_elsewhere(me: &Me) -> bool {
    me.out || me.company.is_some() || !me.asides.is_empty()
}
