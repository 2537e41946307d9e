//! `openchair rehearse FORMAT`: someone learns to lead an evening, in the ordinary interface, with simulated people and
//! on a server that is there for this alone. Afterwards they read what it was like for those people.
//!
//! - [`house`]: the server; [`review`]: what is told at the end.

mod house;
mod review;

use crate::args::Rehearse;
use crate::ending::Ending;
use crate::words::{Words, fluent_args};
use anyhow::{Context, bail};
use house::House;
use people::line::{self, Place, socket_of};
use people::{Crowd, Review};
use protocol::formats::FormatWhole;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::task::{JoinError, JoinHandle};
use tokio::time::timeout;

/// No evening lasts so long.
const LONGEST: Duration = Duration::from_secs(12 * 3_600);
/// When an evening has ended, its people hear of it within this.
const GOING_HOME: Duration = Duration::from_secs(5);

/// When this program is told to end, as when its terminal is closed: the server must not stay behind.
pub(crate) async fn told_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let (Ok(mut hangup), Ok(mut terminate)) =
            (signal(SignalKind::hangup()), signal(SignalKind::terminate()))
        {
            tokio::select! {
                _ = hangup.recv() => return,
                _ = terminate.recv() => return,
            }
        }
    }
    std::future::pending::<()>().await;
}

/// A practice evening that runs. Dropping it ends the server.
pub(crate) struct Rehearsal {
    evening: FormatWhole,
    /// The link by which it is led.
    pub(crate) facilitator: String,
    people: usize,
    /// Who has agreed to be the speaker, if the evening has one.
    speaker: Option<String>,
    call_home: oneshot::Sender<()>,
    held: JoinHandle<Result<Review, JoinError>>,
    _house: House,
}

impl Rehearsal {
    /// Starts the server, makes a room, and sends people on their way.
    pub(crate) async fn begin(options: &Rehearse) -> anyhow::Result<Self> {
        let house = House::open(options.server.as_deref())?;
        let evening = house.format(&options.format).await?;
        let links = house.make_room(&evening, options.people).await?;
        let seed = options.seed.unwrap_or_else(rand::random);
        let crowd = Crowd::led_by_another(seed, options.people.into(), &links)?;
        let accounts = crowd.review().accounts;
        if let Some(one) = accounts.iter().find(|one| Some(&one.alias) == options.alias.as_ref()) {
            bail!("{} is the name of someone who comes: take another one", one.alias);
        }
        let speaker = accounts.iter().find(|one| one.character == "speaker");
        let speaker = speaker.map(|one| one.alias.clone());
        let place = Place { url: socket_of(&links.room)?, pace: 1, at_most: LONGEST };
        let (call_home, called) = oneshot::channel();
        let held = tokio::spawn(async move {
            line::hold_until(crowd, &place, async { called.await.unwrap_or_default() }).await
        });
        let (people, facilitator) = (accounts.len(), links.facilitator);
        Ok(Self { evening, facilitator, people, speaker, call_home, held, _house: house })
    }

    /// What to know before it begins.
    pub(crate) fn introduction(&self, words: &Words) -> Vec<String> {
        let minutes = self.evening.info.minutes;
        let begins = fluent_args!["people" => self.people, "minutes" => minutes];
        let mut lines = vec![words.say("rehearsal-begins", &begins), words.plainly("rehearsal-how")];
        let speaker = self.speaker.as_ref();
        lines.extend(speaker.map(|who| words.say("rehearsal-speaker", &fluent_args!["who" => who.as_str()])));
        lines
    }

    /// Lets everyone go home, and tells what the evening was for them.
    pub(crate) async fn review(mut self, words: &Words, ending: Ending) -> anyhow::Result<Vec<String>> {
        let to_the_end = ending == Ending::Over;
        if to_the_end && let Ok(held) = timeout(GOING_HOME, &mut self.held).await {
            return Ok(review::told(words, &held??, &self.evening, true));
        }
        // They may have gone already.
        self.call_home.send(()).ok();
        let held = timeout(GOING_HOME, self.held).await.context("the simulated people did not go home")?;
        Ok(review::told(words, &held??, &self.evening, to_the_end))
    }
}
