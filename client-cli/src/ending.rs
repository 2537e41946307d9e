//! How the program ends, and the exit code that says so to scripts (`docs/terminal.md` lists them).

use protocol::{CloseCode, Code};

/// Why the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// The seat was given up, or the meeting ended.
    Over,
    /// The person went, and keeps their seat.
    Away,
    /// The command line, a file named in it, or an answer to a prompt is not usable.
    Usage,
    /// The door stays closed: wrong link, no such room, declined.
    Refused,
    /// The seat was removed from the meeting.
    Removed,
    /// The server could not be reached at the start.
    CannotConnect,
    /// The seat was taken up on another connection.
    TakenElsewhere,
    /// Server and client do not understand each other.
    Version,
}

impl Ending {
    /// Every ending, in the order of its exit code.
    #[cfg(test)]
    pub(crate) const ALL: &[Ending] = &[
        Self::Over,
        Self::Away,
        Self::Usage,
        Self::Refused,
        Self::Removed,
        Self::CannotConnect,
        Self::TakenElsewhere,
        Self::Version,
    ];

    /// The exit code. 1 is left to errors that nobody foresaw.
    pub(crate) fn exit_code(self) -> u8 {
        match self {
            Self::Over | Self::Away => 0,
            Self::Usage => 2,
            Self::Refused => 3,
            Self::Removed => 4,
            Self::CannotConnect => 5,
            Self::TakenElsewhere => 6,
            Self::Version => 7,
        }
    }

    /// Whether the seat is gone, so that nothing of it is worth keeping.
    pub(crate) fn is_the_seats_end(self) -> bool {
        matches!(self, Self::Over | Self::Removed)
    }

    /// What a close that is not to be followed by a reconnection means; also for a number never seen before.
    pub(crate) fn of_close(number: u16) -> Self {
        match CloseCode::ALL.iter().find(|code| code.number() == number) {
            Some(CloseCode::Ended) => Self::Over,
            Some(CloseCode::Removed) => Self::Removed,
            Some(CloseCode::BadFrames | CloseCode::Version) => Self::Version,
            _ => Self::Refused,
        }
    }

    /// What it means that the door refused with this code, for good.
    pub(crate) fn of_refusal(code: Code) -> Self {
        match code {
            Code::Gone | Code::Ended => Self::Over,
            Code::Removed => Self::Removed,
            _ => Self::Refused,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_exit_code_stands_in_the_documentation() {
        let page = include_str!("../../docs/terminal.md");
        for ending in Ending::ALL {
            let row = format!("| {} |", ending.exit_code());
            assert!(page.contains(&row), "{ending:?} is not in docs/terminal.md");
        }
    }

    #[test]
    fn terminal_closes_end_the_program_by_their_meaning() {
        let codes: Vec<u8> =
            [4500, 4501, 4503, 4504, 4505, 4999].map(|number| Ending::of_close(number).exit_code()).to_vec();
        assert_eq!(codes, [7, 7, 4, 0, 3, 3]);
    }

    #[test]
    fn a_refusal_at_the_door_ends_the_program_by_its_meaning() {
        let codes: Vec<u8> = [Code::Gone, Code::Removed, Code::WrongCredential, Code::UnknownRoom]
            .map(|code| Ending::of_refusal(code).exit_code())
            .to_vec();
        assert_eq!(codes, [0, 4, 3, 3]);
    }
}
