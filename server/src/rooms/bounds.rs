//! How much a room may hold. A room is read at every door, and a meeting's log begins with all of it.

use super::room::Room;
use crate::schedule::TIMES_MAX;

/// What is too much, by the key that a host gave it under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TooMuch {
    /// More agreements than anyone reads at a door.
    #[error("`agreements`: a room has {} at most", TooMuch::AGREEMENTS)]
    Agreements,
    /// A long agreement.
    #[error("`agreements`: one has {} characters at most", TooMuch::AGREEMENT_CHARS)]
    Agreement,
    /// A long text about what the people who lead can and cannot do.
    #[error("`limits_text`: it has {} characters at most", TooMuch::LIMITS_TEXT_CHARS)]
    LimitsText,
    /// Many texts.
    #[error("`slots`: a room has {} at most", TooMuch::SLOTS)]
    Slots,
    /// A long text.
    #[error("`slots`: a text has {} characters at most", TooMuch::SLOT_CHARS)]
    Slot,
    /// Many times.
    #[error("`schedule`: a room has {} times at most", TIMES_MAX)]
    Schedule,
}

impl TooMuch {
    const AGREEMENTS: usize = 30;
    const AGREEMENT_CHARS: usize = 500;
    const LIMITS_TEXT_CHARS: usize = 2_000;
    const SLOTS: usize = 64;
    const SLOT_CHARS: usize = 12_000;

    /// The key.
    pub fn field(self) -> &'static str {
        match self {
            Self::Agreements | Self::Agreement => "agreements",
            Self::LimitsText => "limits_text",
            Self::Slots | Self::Slot => "slots",
            Self::Schedule => "schedule",
        }
    }
}

/// Refuses a room that holds too much.
pub(super) fn check(room: &Room) -> Result<(), TooMuch> {
    let longer = |text: &String, chars: usize| text.chars().count() > chars;
    let found = [
        (room.agreements.len() > TooMuch::AGREEMENTS, TooMuch::Agreements),
        (room.agreements.iter().any(|text| longer(text, TooMuch::AGREEMENT_CHARS)), TooMuch::Agreement),
        (longer(&room.limits_text, TooMuch::LIMITS_TEXT_CHARS), TooMuch::LimitsText),
        (room.slots.len() > TooMuch::SLOTS, TooMuch::Slots),
        (room.slots.values().any(|text| longer(text, TooMuch::SLOT_CHARS)), TooMuch::Slot),
        (room.schedule.len() > TIMES_MAX, TooMuch::Schedule),
    ];
    found.into_iter().find(|(is, _)| *is).map_or(Ok(()), |(_, what)| Err(what))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rooms::contract;
    use std::collections::BTreeMap;

    fn with(agreements: usize, agreement: usize, limits_text: usize, slots: usize, slot: usize) -> Room {
        let slots = (0..slots).map(|number| (number.to_string(), "ö".repeat(slot)));
        Room {
            agreements: vec!["ö".repeat(agreement); agreements],
            limits_text: "ö".repeat(limits_text),
            slots: slots.collect::<BTreeMap<_, _>>(),
            ..contract::room("tuesday")
        }
    }

    #[test]
    fn a_room_holds_so_much_and_not_one_more() {
        assert_eq!(check(&with(30, 500, 2_000, 64, 12_000)), Ok(()));
        for (room, what) in [
            (with(31, 1, 1, 1, 1), TooMuch::Agreements),
            (with(1, 501, 1, 1, 1), TooMuch::Agreement),
            (with(1, 1, 2_001, 1, 1), TooMuch::LimitsText),
            (with(1, 1, 1, 65, 1), TooMuch::Slots),
            (with(1, 1, 1, 1, 12_001), TooMuch::Slot),
        ] {
            assert_eq!(check(&room), Err(what));
        }
        let mut often = with(1, 1, 1, 1, 1);
        often.schedule = vec![often.schedule[0].clone(); 7];
        assert_eq!(check(&often), Ok(()));
        often.schedule.push(often.schedule[0].clone());
        assert_eq!(check(&often), Err(TooMuch::Schedule));
    }
}
