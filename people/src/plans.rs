//! What a person means to do, and when. A plan that belongs to a part of the evening or to a turn is dropped when that
//! is over: nobody answers yesterday's question.

use crate::Ms;
use protocol::ask::Step;
use protocol::{AskId, ClientMessage, LineId, TurnId};
use std::collections::BTreeMap;

/// For how long a plan makes sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum While {
    /// All evening.
    Evening,
    /// This part of it, by the number that [`crate::known::Known`] gave it.
    Part(u64),
    /// This turn of one's own.
    MyTurn(TurnId),
    /// As long as one is being asked.
    Asked,
    /// As long as this is asked, in this step.
    Question(AskId, Option<Step>),
    /// As long as short replies are welcome.
    Replies,
}

/// Something that a person means to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Intent {
    /// Come, or come back.
    Come,
    /// Lose the line for a while.
    LoseLine,
    /// Knock at the door once more.
    Knock,
    /// Say this to the server.
    Send(ClientMessage),
    /// Say something that a facilitator or the server may well refuse: this person breaks the agreements.
    Dare(ClientMessage),
    /// Give a sign for a turn.
    Sign(TurnId),
    /// Give a sign for a line.
    SignLine(LineId),
    /// Raise a hand, if it is not up.
    RaiseHand,
    /// Begin to write the next line of one's turn.
    Write,
    /// Send the line that was written.
    SayWritten(String),
    /// Write into the conversation.
    Talk,
    /// Choose one of the smaller rooms.
    ChooseRoom,
    /// Break the agreements in one way or another.
    Disrupt,
    /// Step out for a moment.
    StepOut,
    /// Ask for a person.
    NeedPerson,
    /// Look around, as whoever leads does all the time.
    Lead,
}

/// All plans of one person, by their time.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plans {
    due: BTreeMap<(Ms, u64), (While, Intent)>,
    made: u64,
}

impl Plans {
    pub(crate) fn make(&mut self, at: Ms, during: While, intent: Intent) {
        self.made += 1;
        self.due.insert((at, self.made), (during, intent));
    }

    /// When the first one like this is due.
    pub(crate) fn next_like(&self, like: impl Fn(&Intent) -> bool) -> Option<Ms> {
        self.due.iter().find(|(_, (_, intent))| like(intent)).map(|((at, _), _)| *at)
    }

    /// The first that is due, of those like this.
    pub(crate) fn take_due(&mut self, now: Ms, like: impl Fn(&Intent) -> bool) -> Option<(While, Intent)> {
        let mut due = self.due.range(..=(now, u64::MAX));
        let key = due.find(|(_, (_, intent))| like(intent)).map(|(key, _)| *key)?;
        self.due.remove(&key)
    }
}
