//! Stable codes: why a message was refused, and why a connection was closed.

use serde::{Deserialize, Serialize};

/// Declares the refusal codes once: the variant, what it is on the wire, and the plain English sentence that the
/// server sends as a fallback. Clients own the wording in their own catalogues.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $retryable:literal;)+) => {
        /// Why a message was refused. A client shows its own words for the code and may fall back on the message.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Code {
            $($(#[$doc])* $name,)+
        }

        impl Code {
            /// Every code, in the order of the documentation.
            pub const ALL: &[Code] = &[$(Code::$name,)+];

            /// A plain English sentence for people whose client has no words of its own.
            pub fn message(self) -> &'static str {
                match self {
                    $(Code::$name => $text,)+
                }
            }

            /// Whether the same message, sent again later, may be accepted.
            pub fn retryable(self) -> bool {
                match self {
                    $(Code::$name => $retryable,)+
                }
            }
        }
    };
}

codes! {
    /// The frame is not a message of this protocol: not JSON, a wrong type, a missing field, nested too deeply.
    BadRequest = "That message could not be read.", false;
    /// The message's `type` is not one that this server knows.
    UnknownCommand = "This server does not know that command.", false;
    /// Anything but `hello` came first, or a message of the meeting came before `enter`.
    NotJoined = "Please enter a room first.", false;
    /// A second `hello`, or a second `enter` on one connection.
    AlreadyJoined = "You are here already.", false;
    /// The same client id was used before in this seat with another body.
    IdReuse = "That message id was already used for something else.", false;
    /// No such room, or none for you: the two are told apart for nobody.
    UnknownRoom = "There is no such room, or it is not open to you.", false;
    /// That meeting has ended and nothing of it is left.
    Gone = "That meeting has ended. Nothing of it was kept.", false;
    /// The room exists, and nobody has opened it yet.
    RoomAsleep = "The room is not open yet.", true;
    /// Every seat is taken.
    RoomFull = "Every seat is taken just now.", true;
    /// The link or passphrase was not accepted.
    WrongCredential = "That link or passphrase was not accepted.", false;
    /// Two people have come in by this link already: someone, and their companion.
    PairComplete = "Two people have come in by that link already.", false;
    /// The alias holds something that an alias may not hold, or is a word for a role.
    InvalidName = "Please choose another name.", false;
    /// Someone in this meeting has this alias, or one that looks the same.
    NameTaken = "Someone here has that name. Is it you? Your return words bring your seat back.", false;
    /// The ticket belongs to nobody in this meeting, and no alias came with it.
    UnknownTicket = "That seat is not in this meeting.", false;
    /// The four words bring no seat back.
    WrongWords = "Those words do not bring back a seat here.", false;
    /// This seat was removed from the meeting.
    Removed = "You have been asked to leave this meeting. Help is still yours to use.", false;
    /// The facilitators did not let this seat in.
    Declined = "The facilitators cannot let you in just now. Help is still yours to use.", false;
    /// Waiting to be let in: the facilitators know.
    Waiting = "You are waiting to be let in. The facilitators know.", true;
    /// The agreements have not been accepted yet.
    AgreeFirst = "Please read and accept the agreements first.", false;
    /// The text is empty, invisible, too long, or holds control characters.
    InvalidText = "That text is empty, too long, or holds something that cannot be shown.", false;
    /// Someone else has the floor, or the phase is not one for speaking. Nobody saw the line.
    NotYourTurn = "Not sent. Nobody has seen this. You can keep it as a draft and raise your hand.", false;
    /// The phase is for silence. Nobody saw the line.
    QuietNow = "Not sent. Nobody has seen this. The room is quiet just now.", false;
    /// A facilitator lets the whole room rest for a moment. Nobody saw the line.
    RoomRests = "Not sent. Nobody has seen this. The room rests for a moment. Help is still yours to use.", true;
    /// A listener said something. Nobody saw the line.
    Listening = "Not sent. You are listening. You can change that whenever you like.", false;
    /// This seat listens this evening; a facilitator can change that.
    OnlyListening = "You are here to listen this evening. A facilitator can change that.", false;
    /// A facilitator has asked this seat for some quiet.
    Quietened = "Not sent. A facilitator has asked you for a little quiet.", true;
    /// A word such as `done` or `pass` where it means nothing just now. It was shown to nobody.
    NothingToDo = "Not sent. There is nothing to answer just now.", false;
    /// In slow mode one line waits already.
    SlowDown = "Your last line is still on its way. This room goes slowly on purpose.", true;
    /// The same words for the third time within a minute. Nobody saw the line.
    Repeated = "Not sent. You have just said that twice.", true;
    /// While a facilitator reads what is said before the room does, nobody suggests anything: a suggestion has no name,
    /// and there it would have one.
    ReadFirst = "Suggestions are closed while the facilitators read every line first.", true;
    /// This phase has no hands to raise.
    NoHandsNow = "There is no queue just now.", false;
    /// The floor is closed: those who wait are heard, and no new hand is raised.
    FloorClosed = "No new hands just now. Those who wait are heard.", true;
    /// The hand is up already.
    HandAlreadyUp = "Your hand is up already.", false;
    /// In this phase each person speaks once.
    AlreadySpoken = "Everyone speaks once in this part.", false;
    /// There is no hand to lower.
    NoHandUp = "Your hand is not up.", false;
    /// The seat has no ready check to answer.
    NotAsked = "You are not being asked just now.", false;
    /// The turn, phase or line that the message named is no longer the current one.
    Stale = "Something changed just before you did that. Please look again.", true;
    /// No such seat, line, part or sign here.
    NotFound = "That is not here.", false;
    /// The role of this seat does not allow it.
    Forbidden = "That is for the facilitators.", false;
    /// A facilitator speaks as the chair between turns, not during one.
    TurnRunning = "Someone has the floor. You can write between turns, or to one person.", true;
    /// This kind of meeting does not begin without another person who leads.
    TooFewFacilitators = "This meeting does not begin before another facilitator is here.", true;
    /// The meeting has not been opened, or has already started.
    WrongState = "That cannot be done at this point of the meeting.", false;
    /// A split into more rooms than there are people for.
    TooFewPeople = "There are not enough people here for so many rooms.", true;
    /// The meeting is over.
    Ended = "The meeting has ended.", false;
    /// The setting or format of this room does not have this.
    NotHere = "This room does not use that.", false;
    /// Only whoever has a link of their own comes into this room.
    InvitedOnly = "This room opens with a link of your own. Whoever holds it can give you one.", false;
    /// This room has no private messages between people.
    PmOff = "This room has no private messages between people. You can write to the facilitators.", false;
    /// The other has not said yes to private messages.
    AskFirst = "Not sent. Please ask them first whether you may write.", false;
    /// The other was asked already. A no is not told.
    AskedAlready = "You have asked them already.", false;
    /// This seat has blocked the other.
    Blocked = "You have blocked them. Lift that first.", false;
    /// Someone is with that person already.
    Taken = "Someone is with them already.", false;
    /// Nobody is turned away at the door while they need a person: whoever goes to them can decide afterwards.
    NeedsAPerson = "They have just asked for a person. Someone goes to them first; then you can still decide.", true;
    /// There is no such one-to-one, or not any more. Nobody saw the words.
    NoAside = "Not sent. Nobody has seen this. That one-to-one is closed.", false;
    /// A worry about the only one who leads has no other reader.
    NobodyToTell = "Not sent. Nobody else who leads is here to read this.", true;
    /// The answer would be nobody's to read: it belongs on the person's own device.
    KeptOnDevice = "Not sent. Nobody has seen this. What you write here stays on your own device.", false;
    /// What was asked is over. The answer was not counted.
    AskClosed = "That question is closed. Your answer was not counted, and nobody has seen it.", false;
    /// Not one of the questions, or not one of a question's answers.
    InvalidAnswer = "That is not one of the answers.", false;
    /// As many suggestions as people can choose from.
    EnoughSuggestions = "There are enough suggestions for now. You can choose among them soon.", false;
    /// Too many messages. `retry_after_ms` says when.
    RateLimited = "That was a lot at once. Please wait a moment.", true;
    /// Too much work of this kind at once. `retry_after_ms` says when.
    Busy = "The server is busy. Please try again in a moment.", true;
    /// The server cannot store anything just now. Nothing was accepted.
    Unavailable = "The server cannot take this just now. Please try again.", true;
    /// The host's number of rooms is used up.
    TooManyRooms = "This server has all the rooms that it may have.", false;
}

/// Why the server closed a connection. Below 4500 a client reconnects, from 4500 it does not, so that an old
/// client knows what to do with a code it has never seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
#[repr(u16)]
pub enum CloseCode {
    /// The connection read too slowly. Come back and resume: nothing is lost.
    Resume = 4000,
    /// The server restarts.
    Restart = 4001,
    /// Nothing was heard from the client for too long.
    Silent = 4002,
    /// Far too many messages.
    Rate = 4003,
    /// Several frames in a row that could not be read.
    BadFrames = 4500,
    /// The client speaks another version.
    Version = 4501,
    /// The seat was taken up on another connection; it can be taken back.
    SeatTakenElsewhere = 4502,
    /// The seat was removed from the meeting.
    Removed = 4503,
    /// The meeting has ended.
    Ended = 4504,
    /// The door stays closed for this connection: declined, no hello came, or no seat was taken within ten minutes.
    RefusedAtTheDoor = 4505,
}

impl CloseCode {
    /// Every code, in the order of the documentation.
    pub const ALL: &[CloseCode] = &[
        Self::Resume,
        Self::Restart,
        Self::Silent,
        Self::Rate,
        Self::BadFrames,
        Self::Version,
        Self::SeatTakenElsewhere,
        Self::Removed,
        Self::Ended,
        Self::RefusedAtTheDoor,
    ];

    /// The number in the close frame.
    pub fn number(self) -> u16 {
        self as u16
    }

    /// The reason in the close frame: a word for programs, at most 123 bytes.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Resume => "resume",
            Self::Restart => "restart",
            Self::Silent => "silent",
            Self::Rate => "rate",
            Self::BadFrames => "bad_frames",
            Self::Version => "version",
            Self::SeatTakenElsewhere => "seat_taken_elsewhere",
            Self::Removed => "removed",
            Self::Ended => "ended",
            Self::RefusedAtTheDoor => "refused_at_the_door",
        }
    }
}

/// Whether a client comes back after a close with this number, also one that it has never seen.
pub fn reconnects_after(number: u16) -> bool {
    !(4500..5000).contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_reconnects_below_4500_and_not_from_there() {
        let reconnecting = CloseCode::ALL.iter().filter(|code| reconnects_after(code.number())).count();
        assert_eq!((reconnecting, CloseCode::ALL.len()), (4, 10));
        assert!(reconnects_after(1006), "a lost line is no decision of the server's");
        assert!(!reconnects_after(4999), "an unknown code of the terminal half");
    }
}
