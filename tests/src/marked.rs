//! An evening in which people say something in every way that there is, each time in words that stand nowhere else:
//! whatever of it is found later was kept.

use crate::client::{TestClient, entering, new_ticket};
use crate::server::{Links, TestServer};
use anyhow::{Context, Result, ensure};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};
use std::net::SocketAddr;

/// The room's format, in `scripts/formats`.
const FORMAT: &str = "everything_told";

/// The end can be undone for a minute, and the closing words are read before.
const UNTIL_ENDED_MS: u64 = 300_000;

/// Words of somebody's.
#[derive(Debug, Clone)]
pub struct Marker {
    /// How they were said.
    pub kind: &'static str,
    /// The words.
    pub words: String,
    /// Whether the meeting needs them as long as it runs. Others are let go of at once.
    pub held: bool,
}

/// The evening, with the people who are in it.
pub struct MarkedEvening {
    /// All that was said.
    pub markers: Vec<Marker>,
    chance: StdRng,
    address: SocketAddr,
    aliases: Vec<String>,
    people: Vec<TestClient>,
    /// Who was turned away and stays on the line.
    strangers: Vec<TestClient>,
}

impl MarkedEvening {
    /// Opens a room of this name, and lets everything be said there. The seed is that of the words.
    pub async fn told(server: &mut TestServer, room: &str, seed: u64) -> Result<Self> {
        let links = server.make_room(room, FORMAT)?;
        let mut evening = Self {
            markers: Vec::new(),
            chance: StdRng::seed_from_u64(seed),
            address: server.address(),
            aliases: Vec::new(),
            people: Vec::new(),
            strangers: Vec::new(),
        };
        evening.come_in(&links).await?;
        evening.write_privately().await?;
        evening.answer().await?;
        evening.take_turns().await?;
        evening.talk().await?;
        evening.be_turned_away(&links).await?;
        Ok(evening)
    }

    /// The words alone.
    pub fn words(&self) -> Vec<String> {
        self.markers.iter().map(|marker| marker.words.clone()).collect()
    }

    /// Whoever was turned away hangs up.
    pub fn hang_up(&mut self) {
        self.strangers.clear();
    }

    /// One of those who are there.
    pub fn somebody(&mut self) -> &mut TestClient {
        &mut self.people[1]
    }

    /// Ends it, and waits until everybody has been told.
    pub async fn end(&mut self, server: &mut TestServer) -> Result<()> {
        self.facilitator().accepted(json!({"type": "end"})).await?;
        server.let_pass(UNTIL_ENDED_MS).await?;
        for person in &mut self.people {
            person.closed().await?;
        }
        self.people.clear();
        Ok(())
    }

    // ---- what is said

    async fn come_in(&mut self, links: &Links) -> Result<()> {
        for kind in ["alias of who leads", "alias", "another alias", "alias of who is hidden"] {
            let alias = self.words_for();
            self.mark(kind, &alias, true);
            self.aliases.push(alias.clone());
            let link = if self.people.is_empty() { &links.facilitator } else { &links.room };
            let ticket = new_ticket();
            self.mark("ticket", ticket.as_str(), false);
            let mut person = TestClient::enter(self.address, link, &ticket, &alias).await?;
            person.accepted(json!({"type": "agree"})).await?;
            let first = self.people.is_empty();
            self.people.push(person);
            if first {
                self.facilitator().accepted(json!({"type": "open"})).await?;
            }
        }
        let (_, secret) = links.facilitator.split_once('=').context("no secret in the link")?;
        self.mark("secret of a link", secret, false);
        self.say(1, "said before the start").await?;
        let words = self.people[1].ask(json!({"type": "return_words"})).await?;
        let words = words["words"].as_str().context("no return words")?.to_owned();
        self.mark("return words", &words, false);
        Ok(())
    }

    async fn write_privately(&mut self) -> Result<()> {
        let (chair, one, two) = (self.seat(0).await?, self.seat(1).await?, self.seat(2).await?);
        let line = self.line_of(1, "said before the start").await?;
        self.text(1, "note", |text| json!({"type": "note", "text": text})).await?;
        self.text(2, "worry", |text| json!({"type": "note", "text": text, "about": one})).await?;
        self.text(2, "report", |text| json!({"type": "report", "line": line, "text": text})).await?;
        self.text(0, "whisper", |text| json!({"type": "whisper", "seat": one, "text": text})).await?;
        self.people[1].accepted(json!({"type": "need_person"})).await?;
        self.facilitator().accepted(json!({"type": "take_crisis", "seat": one})).await?;
        self.text(0, "word in a crisis", |text| json!({"type": "aside", "to": one, "text": text})).await?;
        self.text(1, "answer in a crisis", |text| json!({"type": "aside", "to": chair, "text": text}))
            .await?;
        self.people[1].accepted(json!({"type": "close_aside", "with": chair})).await?;
        self.people[1].accepted(json!({"type": "ask_to_write", "seat": two})).await?;
        self.people[2].accepted(json!({"type": "answer_to_write", "seat": one, "yes": true})).await?;
        self.text(1, "private message", |text| json!({"type": "write", "seat": two, "text": text})).await?;
        Ok(())
    }

    async fn answer(&mut self) -> Result<()> {
        self.facilitator().accepted(json!({"type": "start"})).await?;
        self.text(0, "said by the chair", |text| json!({"type": "chair", "text": text})).await?;
        self.text(0, "parked theme", |text| json!({"type": "park", "text": text})).await?;
        self.text(0, "card", |text| json!({"type": "card", "card": {"prompt": text}})).await?;
        self.advance("mood").await?;
        let ask = self.facilitator().known.ask().map_err(anyhow::Error::msg)?;
        self.text(
            1,
            "answer to the facilitators",
            |text| json!({"type": "answer", "ask": ask, "answers": {"mood": "2", "wish": text}}),
        )
        .await?;
        self.advance("themes").await?;
        let ask = self.facilitator().known.ask().map_err(anyhow::Error::msg)?;
        self.text(
            1,
            "suggestion",
            |text| json!({"type": "answer", "ask": ask, "answers": {"suggestion": text}}),
        )
        .await
    }

    async fn take_turns(&mut self) -> Result<()> {
        self.advance("share").await?;
        // What was suggested goes with the part in which it was.
        self.let_go("suggestion");
        self.people[1].accepted(json!({"type": "hand"})).await?;
        self.text(1, "draft sent with ready", |text| json!({"type": "ready", "draft": text})).await?;
        self.facilitator().accepted(json!({"type": "call"})).await?;
        self.say(1, "said in a turn").await?;
        let words = self.words_for();
        let refused = self.people[2].refused(json!({"type": "say", "text": words})).await?;
        ensure!(refused == "not_your_turn", "answered {refused}");
        self.mark("refused line", &words, false);
        self.people[2].accepted(json!({"type": "hand"})).await?;
        let draft = self.words_for();
        self.people[2].accepted(json!({"type": "ready", "draft": draft})).await?;
        self.people[2].accepted(json!({"type": "lower"})).await?;
        self.mark("draft that was never called", &draft, false);
        self.people[1].accepted(json!({"type": "done"})).await?;
        Ok(())
    }

    async fn talk(&mut self) -> Result<()> {
        self.advance("talk").await?;
        for kind in ["said", "taken back", "hidden", "said by who was removed"] {
            self.say(3, kind).await?;
        }
        let quoted = format!("{}\"ær\n\"{}", self.words_for(), self.words_for());
        self.text_of(1, "said with quotes", quoted, |text| json!({"type": "say", "text": text})).await?;
        let taken = self.line_of(3, "taken back").await?;
        self.people[3].accepted(json!({"type": "take_back", "line": taken})).await?;
        self.let_go("taken back");
        let hidden = self.line_of(0, "hidden").await?;
        self.facilitator().accepted(json!({"type": "hide", "line": hidden})).await?;
        let (question, choice) = (self.words_for(), self.words_for());
        let poll = json!({"type": "poll", "text": question, "choices": [choice, "no"]});
        self.facilitator().accepted(poll).await?;
        self.mark("question of a poll", &question, true);
        self.mark("choice of a poll", &choice, true);
        let removed = self.seat(3).await?;
        self.facilitator().accepted(json!({"type": "remove", "seat": removed})).await?;
        self.let_go("said by who was removed");
        Ok(())
    }

    /// What is refused at the door, and what is no message at all.
    async fn be_turned_away(&mut self, links: &Links) -> Result<()> {
        let (taken, strange) = (self.aliases[0].clone(), format!("{}\u{200b}", self.words_for()));
        for (kind, alias) in [("alias that is taken", taken), ("alias that is refused", strange.clone())] {
            let mut stranger = TestClient::greet(self.address).await?;
            let refused = stranger.ask(entering(&links.room, &new_ticket(), &alias)).await?;
            ensure!(refused["type"] == "refused", "{kind} was answered {refused}");
            self.strangers.push(stranger);
        }
        self.mark("alias that is refused", strange.trim_end_matches('\u{200b}'), false);
        let (broken, wrong) = (self.words_for(), self.words_for());
        let mut stranger = TestClient::greet(self.address).await?;
        stranger.send(&json!({"type": broken, "text": broken})).await?;
        stranger.wait("refused").await?;
        self.mark("message of no kind", &broken, false);
        let guess = format!("{}#f={wrong}", links.room);
        stranger.ask(entering(&guess, &new_ticket(), "Tansy")).await?;
        self.mark("wrong secret", &wrong, false);
        self.strangers.push(stranger);
        Ok(())
    }

    // ---- how

    async fn say(&mut self, person: usize, kind: &'static str) -> Result<()> {
        self.text(person, kind, |text| json!({"type": "say", "text": text})).await
    }

    async fn text(&mut self, person: usize, kind: &'static str, of: impl Fn(&str) -> Value) -> Result<()> {
        let words = self.words_for();
        self.text_of(person, kind, words, of).await
    }

    async fn text_of(
        &mut self,
        person: usize,
        kind: &'static str,
        words: String,
        of: impl Fn(&str) -> Value,
    ) -> Result<()> {
        self.people[person].accepted(of(&words)).await.context(kind)?;
        self.mark(kind, &words, true);
        Ok(())
    }

    /// Letters that stand nowhere else, and that may be anybody's name.
    fn words_for(&mut self) -> String {
        let letters = (0..14).map(|_| char::from(self.chance.random_range(b'a'..=b'z')));
        std::iter::once('Q').chain(letters).collect()
    }

    /// The meeting need not hold these any more.
    fn let_go(&mut self, kind: &str) {
        let gone = self.markers.iter_mut().filter(|marker| marker.kind == kind);
        gone.for_each(|marker| marker.held = false);
    }

    fn mark(&mut self, kind: &'static str, words: &str, held: bool) {
        self.markers.push(Marker { kind, words: words.to_owned(), held });
    }

    async fn advance(&mut self, to: &str) -> Result<()> {
        for _ in 0..8 {
            let phase = self.facilitator().known.phase();
            self.facilitator().accepted(json!({"type": "advance", "phase": phase})).await?;
            let mut heard = self.facilitator().heard.iter().rev();
            let began = heard.find(|frame| frame["type"] == "phase_began");
            if began.is_some_and(|frame| frame["phase"]["id"] == to) {
                return Ok(());
            }
        }
        anyhow::bail!("the phase {to} never began")
    }

    fn facilitator(&mut self) -> &mut TestClient {
        &mut self.people[0]
    }

    async fn seat(&mut self, person: usize) -> Result<Value> {
        let alias = self.aliases.get(person).context("nobody came")?.clone();
        self.facilitator().wait_for("their name", |frame| holds(frame, &alias)).await?;
        Ok(json!(self.facilitator().known.seat(&alias).map_err(anyhow::Error::msg)?))
    }

    async fn line_of(&mut self, reader: usize, kind: &str) -> Result<Value> {
        let said = self.markers.iter().find(|marker| marker.kind == kind).context("that was not said")?;
        let words = said.words.clone();
        self.people[reader].wait_for("the line", |frame| holds(frame, &words)).await?;
        Ok(json!(self.people[reader].known.line(&words).map_err(anyhow::Error::msg)?))
    }
}

fn holds(frame: &Value, words: &str) -> bool {
    frame.to_string().contains(words)
}
