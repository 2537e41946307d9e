//! `kills [SEED]`: kills the real server 200 times on one data folder while people speak in several meetings and some
//! of these end: before the end, during it and after it (SAFETY 2.3 and 5 (b), cases 29, 30, 42, 43). After each start
//! every acknowledged line is there once, and of a meeting that has ended nothing is left when the server greets.

use anyhow::{Context, Result, bail, ensure};
use futures_util::future::{join_all, try_join_all};
use harness::client::{TestClient, entering, new_ticket};
use harness::search::found_below;
use harness::server::{Links, TestServer};
use protocol::Ticket;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use tokio::time::sleep;

const CYCLES: usize = 200;
const ROOMS: usize = 3;
const PEOPLE: usize = 3;

/// Stands in every line, alias and note.
const MARKER: &str = "Zilpzalp";

/// The end of a meeting can be undone this long.
const UNDO_MS: u64 = 60;

/// When a server is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// While people speak and nothing ends.
    Speaking,
    /// The end is asked for and can still be undone.
    BeforeTheEnd,
    /// Everyone has heard that it ended.
    DuringTheEnd,
    /// Its key is gone too.
    AfterTheEnd,
}

/// What was seen.
#[derive(Default)]
struct Counts {
    acknowledged: usize,
    resent: usize,
    ended: usize,
    speaking: usize,
    before: usize,
    during: usize,
    after: usize,
}

struct Evening {
    chair: Person,
    people: Vec<Person>,
    /// Its name in the log.
    id: String,
    end: End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    No,
    /// Asked for; perhaps final, which nobody has heard.
    Asked,
    /// Everyone was told.
    Final,
}

struct Person {
    link: String,
    alias: String,
    ticket: Ticket,
    client: Option<TestClient>,
    /// Tells the meeting from the next in its room.
    epoch: Value,
    /// Acknowledged lines, each with its number in the room.
    acknowledged: Vec<(u64, String)>,
    /// Sent, and not answered: its id and text.
    pending: Option<(String, String)>,
    lines: usize,
}

struct House {
    server: TestServer,
    rooms: Vec<(Links, Option<Evening>)>,
    random: StdRng,
    counts: Counts,
}

fn main() -> ExitCode {
    let seed = std::env::args().nth(1).map_or_else(|| Ok(rand::rng().random()), |seed| seed.parse());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    match seed.context("expected a number as the seed").and_then(|seed| runtime.block_on(all(seed))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kills: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn all(seed: u64) -> Result<()> {
    println!("kills: seed {seed}");
    let began = Instant::now();
    let mut house = House::new(seed)?;
    for cycle in 0..CYCLES {
        house.cycle(cycle).await.with_context(|| format!("seed {seed}, cycle {cycle}"))?;
    }
    let still: usize =
        house.rooms.iter().filter_map(|(_, evening)| Some(evening.as_ref()?.acknowledged())).sum();
    let Counts { acknowledged, resent, ended, speaking, before, during, after } = house.counts;
    let acknowledged = acknowledged + still;
    println!(
        "kills: {speaking} while people spoke, {before} before an end, {during} during one, {after} after one"
    );
    ensure!(
        [speaking, before, during, after].iter().all(|kills| *kills >= CYCLES / 20),
        "a moment was missed"
    );
    ensure!(acknowledged > CYCLES * 10 && resent > CYCLES / 2, "too little was said");
    println!(
        "kills: {CYCLES} cycles, {acknowledged} lines acknowledged, {resent} resent, {ended} meetings ended, 0 lost, \
         0 found, {} s",
        began.elapsed().as_secs()
    );
    Ok(())
}

impl House {
    fn new(seed: u64) -> Result<Self> {
        let undo = format!("waits.end_undo_ms={UNDO_MS}");
        let server = TestServer::with(&[&undo])?;
        let room = |number| Ok((server.make_room(&format!("room-{number}"), "short_circle")?, None));
        let rooms = (0..ROOMS).map(room).collect::<Result<_>>()?;
        Ok(Self { server, rooms, random: StdRng::seed_from_u64(seed), counts: Counts::default() })
    }

    async fn cycle(&mut self, cycle: usize) -> Result<()> {
        self.gather(cycle).await?;
        let when = [When::Speaking, When::BeforeTheEnd, When::DuringTheEnd, When::AfterTheEnd]
            [self.random.random_range(0..4)];
        let moment = Duration::from_micros(self.random.random_range(0..UNDO_MS * 700));
        let ending = self.random.random_range(0..ROOMS);
        self.speak_until(when, moment, ending).await?;
        self.server.kill();
        self.note_kill(when, ending)?;
        self.nothing_is_readable()?;
        self.server.restart()?;
        self.nothing_is_readable()?;
        self.what_ended_is_gone().await
    }

    /// Everyone is where they were, and where no meeting is one begins.
    async fn gather(&mut self, cycle: usize) -> Result<()> {
        let address = self.server.address();
        for (room, (links, evening)) in self.rooms.iter_mut().enumerate() {
            match evening {
                Some(evening) => evening.come_back(address, &mut self.counts).await?,
                None => {
                    let before = keys(&self.server.data())?;
                    let name = format!("{MARKER} {cycle}.{room}");
                    *evening = Some(Evening::begin(address, links, &name).await?);
                    let new = keys(&self.server.data())?.difference(&before).next().cloned();
                    evening.iter_mut().for_each(|evening| evening.id = new.clone().unwrap_or_default());
                }
            }
        }
        Ok(())
    }

    async fn speak_until(&mut self, when: When, moment: Duration, ending: usize) -> Result<()> {
        let data = self.server.data();
        let (mut speaking, mut killer) = (Vec::new(), None);
        for (room, (_, evening)) in self.rooms.iter_mut().enumerate() {
            let Some(Evening { chair, people, id, end }) = evening else { continue };
            if room == ending && when != When::Speaking {
                killer = Some(until(when, chair, end, data.join("keys").join(format!("{id}.key"))));
            } else {
                speaking.push(chair);
            }
            speaking.extend(people);
        }
        let speaking = join_all(speaking.into_iter().map(Person::speak));
        let kill = async {
            match killer {
                Some(end) => end.await?,
                None => sleep(Duration::from_millis(15)).await,
            }
            sleep(if when == When::DuringTheEnd { moment / 40 } else { moment }).await;
            Ok(())
        };
        tokio::select! {
            killed = kill => killed,
            _ = async { speaking.await; std::future::pending::<()>().await } => Ok(()),
        }
    }

    /// Counts the kill for the moment that it fell into, which the disk tells.
    fn note_kill(&mut self, when: When, ending: usize) -> Result<()> {
        let Some(evening) = self.rooms[ending].1.as_ref() else { return Ok(()) };
        let left = traces(&self.server.data(), &evening.id)?;
        match (when, evening.end, !left.is_empty()) {
            (When::Speaking, ..) => self.counts.speaking += 1,
            (_, End::Final, true) => self.counts.during += 1,
            (_, End::Final, false) => self.counts.after += 1,
            _ => self.counts.before += 1,
        }
        Ok(())
    }

    /// No word of anyone stands in any file, while meetings run or afterwards.
    fn nothing_is_readable(&self) -> Result<()> {
        let found = found_below(self.server.folder(), &[MARKER.to_owned()])?;
        ensure!(found.is_empty(), "{found:?}");
        Ok(())
    }

    /// To be called when the server has greeted and before anyone has come.
    async fn what_ended_is_gone(&mut self) -> Result<()> {
        let (data, address) = (self.server.data(), self.server.address());
        for (_, place) in &mut self.rooms {
            let Some(evening) = place else { continue };
            let left = traces(&data, &evening.id)?;
            ensure!(left.is_empty() || evening.end != End::Final, "a meeting that has ended is in {left:?}");
            if evening.end == End::Final {
                evening.is_gone(address).await?;
            }
            if left.is_empty() {
                ensure!(evening.end != End::No, "a meeting that did not end is lost");
                self.counts.ended += 1;
                self.counts.acknowledged += evening.acknowledged();
                *place = None;
            }
        }
        Ok(())
    }
}

/// Lets a meeting end, and returns when it is time to kill.
async fn until(when: When, chair: &mut Person, end: &mut End, key: std::path::PathBuf) -> Result<()> {
    let Some(client) = chair.client.as_mut() else { return Ok(()) };
    // It may have been asked for before the last kill: then it is ending already.
    if *end == End::No {
        *end = End::Asked;
        client.accepted(json!({"type": "end"})).await?;
    }
    if when == When::BeforeTheEnd {
        return Ok(());
    }
    client.wait("ended").await?;
    *end = End::Final;
    let began = Instant::now();
    while when == When::AfterTheEnd && key.exists() {
        ensure!(began.elapsed() < Duration::from_secs(10), "an ended meeting is not erased");
        sleep(Duration::from_millis(1)).await;
    }
    Ok(())
}

impl Evening {
    async fn begin(address: SocketAddr, links: &Links, name: &str) -> Result<Self> {
        let mut chair = Person::new(&links.facilitator, format!("{name} J"));
        chair.join(address).await?;
        chair.client.as_mut().context("no connection")?.accepted(json!({"type": "open"})).await?;
        let person = |number| Person::new(&links.room, format!("{name} {number}"));
        let mut people: Vec<_> = (0..PEOPLE).map(person).collect();
        try_join_all(people.iter_mut().map(|person| person.join(address))).await?;
        Ok(Self { chair, people, id: String::new(), end: End::No })
    }

    /// Everyone comes back, finds their lines, and sends again what had no answer. Where the end was asked for they may
    /// come too late.
    async fn come_back(&mut self, address: SocketAddr, counts: &mut Counts) -> Result<()> {
        let everyone = || std::iter::once(&self.chair).chain(&self.people);
        let all: Vec<_> = everyone().flat_map(|person| person.acknowledged.clone()).collect();
        let came = self.everyone_comes(address).await;
        match came {
            Ok(resent) => {
                counts.resent += resent;
                self.chair.has_heard(&all)?;
                self.people.iter().try_for_each(|person| person.has_heard(&all))
            }
            Err(_) if self.end == End::Asked => {
                self.chair.client = None;
                self.people.iter_mut().for_each(|person| person.client = None);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    async fn everyone_comes(&mut self, address: SocketAddr) -> Result<usize> {
        let mut resent = usize::from(self.chair.come_back(address).await?);
        for person in try_join_all(self.people.iter_mut().map(|person| person.come_back(address))).await? {
            resent += usize::from(person);
        }
        for person in &self.people {
            person.has_heard(&person.acknowledged)?;
        }
        Ok(resent)
    }

    fn acknowledged(&self) -> usize {
        std::iter::once(&self.chair).chain(&self.people).map(|person| person.acknowledged.len()).sum()
    }

    async fn is_gone(&self, address: SocketAddr) -> Result<()> {
        for person in self.people.iter().take(1) {
            let mut client = TestClient::greet(address).await?;
            let code = client.refused(entering(&person.link, &person.ticket, &person.alias)).await?;
            ensure!(["room_asleep", "gone"].contains(&&*code), "an ended meeting answers {code}");
        }
        Ok(())
    }
}

impl Person {
    fn new(link: &str, alias: String) -> Self {
        let (client, pending, lines) = (None, None, 0);
        let (epoch, acknowledged) = (Value::Null, Vec::new());
        Self { link: link.into(), alias, ticket: new_ticket(), client, epoch, acknowledged, pending, lines }
    }

    async fn join(&mut self, address: SocketAddr) -> Result<()> {
        let mut client = TestClient::enter(address, &self.link, &self.ticket, &self.alias).await?;
        client.accepted(json!({"type": "agree"})).await?;
        client.wait_for("standing in", |frame| frame["standing"] == "in").await?;
        client.accepted(json!({"type": "note", "text": format!("{MARKER}, a note")})).await?;
        self.epoch = client.seen()["epoch"].clone();
        self.client = Some(client);
        Ok(())
    }

    /// Comes back to this meeting and to no other, having seen nothing of it, so that all of it is shown. Says whether a
    /// line was sent again. The answer stands behind everything that came before it.
    async fn come_back(&mut self, address: SocketAddr) -> Result<bool> {
        let mut client = TestClient::greet(address).await?;
        let mut message = entering(&self.link, &self.ticket, &self.alias);
        message["seen"] = json!({"epoch": self.epoch, "seq": 0, "own": 0});
        let answer = client.ask(message).await?;
        ensure!(answer["type"] == "entered", "{} was answered {answer}", self.alias);
        self.client = Some(client);
        match self.pending.clone() {
            Some((id, text)) => self.send(&id, &text).await.map(|()| true),
            None => self.say().await.map(|()| false),
        }
    }

    /// Speaks until the connection breaks.
    async fn speak(&mut self) {
        while self.client.is_some() && self.say().await.is_ok() {}
    }

    async fn say(&mut self) -> Result<()> {
        self.lines += 1;
        let (id, text) = (format!("l{}", self.lines), format!("{MARKER} {} {}", self.alias, self.lines));
        self.pending = Some((id.clone(), text.clone()));
        self.send(&id, &text).await
    }

    async fn send(&mut self, id: &str, text: &str) -> Result<()> {
        let client = self.client.as_mut().context("no connection")?;
        let answer = client.ask_as(id, json!({"type": "say", "text": text})).await?;
        let Some(seq) = answer["seq"].as_u64() else { bail!("a line was answered {answer}") };
        self.pending = None;
        self.acknowledged.push((seq, text.to_owned()));
        Ok(())
    }

    /// Each of these lines came once, under its number; and no line at all came twice.
    fn has_heard(&self, lines: &[(u64, String)]) -> Result<()> {
        let heard = &self.client.as_ref().context("no connection")?.heard;
        let said: Vec<_> = heard.iter().filter(|frame| frame["type"] == "said").collect();
        let texts: BTreeSet<_> = said.iter().filter_map(|frame| frame["text"].as_str()).collect();
        ensure!(texts.len() == said.len(), "{} lines are there more than once", said.len() - texts.len());
        let there: BTreeSet<_> =
            said.iter().filter_map(|frame| Some((frame["seq"].as_u64()?, frame["text"].as_str()?))).collect();
        match lines.iter().find(|(seq, text)| !there.contains(&(*seq, text.as_str()))) {
            Some((seq, text)) => {
                bail!("{} does not hear line {seq}, {text:?}, which was acknowledged", self.alias)
            }
            None => Ok(()),
        }
    }
}

fn keys(data: &Path) -> Result<BTreeSet<String>> {
    let names =
        fs::read_dir(data.join("keys"))?.map(|file| Ok(file?.file_name().to_string_lossy().into_owned()));
    let names = names.collect::<Result<Vec<_>>>()?;
    Ok(names.iter().filter_map(|name| name.strip_suffix(".key")).map(str::to_owned).collect())
}

/// Where a meeting's key or its name stands in the data.
fn traces(data: &Path, id: &str) -> Result<Vec<String>> {
    let name = u128::from_str_radix(id, 16).context("a meeting's name")?.to_be_bytes();
    let holds = |file: &&str| {
        let bytes = fs::read(data.join(file)).unwrap_or_default();
        bytes.windows(name.len()).any(|window| window == name)
    };
    let files = ["meetings.db", "meetings.db-wal"].into_iter().filter(holds).map(str::to_owned);
    let keys = keys(data)?.contains(id).then(|| "keys".to_owned());
    Ok(files.chain(keys).collect())
}
