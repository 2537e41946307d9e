//! An evening of the log on a disk that fails: what the log answered, and whether that was true. The disk is
//! [`shims::failing_disk`]; the log is the real one.

use anyhow::{Context, Result, bail, ensure};
use server::log::sqlite::{self, Settings};
use server::log::{Batch, Log, LogError, MeetingId};
use shims::failing_disk::{Disk, Failure, Plan};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

const GOOD_FOR: Duration = Duration::from_secs(600);

/// More than a page of the database, so that one batch is many writes.
const LONG: usize = 9_000;

/// Two folders of a server, and the log in them.
pub struct Place {
    root: TempDir,
    log: Option<Arc<dyn Log>>,
    /// An append failed since the log was opened.
    failing: bool,
    meetings: Vec<Told>,
}

/// What the log has told about one meeting.
#[derive(Clone)]
struct Told {
    id: MeetingId,
    created: bool,
    /// Each line that was acknowledged, with its `seq`.
    stored: Vec<(u64, String)>,
    unknown: Vec<(Batch, Vec<String>)>,
    refused: Vec<String>,
    end: End,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    No,
    /// An erasure was asked for, and the log did not say that it is done.
    Begun,
    Done,
}

/// Plays an evening on a disk that fails by this plan, and gives how many operations there were and how many failed.
/// An error says which of the log's promises did not hold.
pub async fn play(plan: Option<Plan>) -> Result<(usize, usize)> {
    let mut place = Place::new()?;
    let disk = Disk::under(&place.data());
    if let Some(plan) = plan {
        disk.fail(plan);
    }
    place.evening(&disk, plan).await?;
    let counts = (disk.operations(), disk.failures());
    disk.repair();
    place.recover().await?;
    disk.remove();
    Ok(counts)
}

/// Plays an evening until the power goes at this operation, and starts anew from what each seed leaves of it. Gives how
/// many starts that were; none when the evening was over before.
pub async fn cut(at: usize, seeds: impl Iterator<Item = u64>) -> Result<usize> {
    let mut place = Place::new()?;
    let disk = Disk::under(&place.data());
    let plan = Plan { at, failure: Failure::PowerCut, lasts: false };
    disk.fail(plan);
    place.evening(&disk, Some(plan)).await?;
    disk.remove();
    place.log = None;
    if !disk.is_off() {
        return Ok(0);
    }
    let mut starts = 0;
    for seed in seeds {
        let mut after = place.after_power_cut(&disk, seed)?;
        after.recover().await.with_context(|| format!("power cut at operation {at}, seed {seed}"))?;
        starts += 1;
    }
    Ok(starts)
}

impl Place {
    fn new() -> Result<Self> {
        let meetings = Vec::new();
        Ok(Self { root: tempfile::tempdir()?, log: None, failing: false, meetings })
    }

    fn data(&self) -> PathBuf {
        self.root.path().join("data")
    }

    fn keys(&self) -> PathBuf {
        self.data().join("keys")
    }

    fn settings(&self) -> Settings {
        Settings::new(self.data(), self.root.path().join("state/master.key"))
    }

    fn log(&self) -> Result<Arc<dyn Log>> {
        self.log.clone().context("the log is not open")
    }

    /// What the disk leaves of the database, and the keys, which were synced before the power went.
    fn after_power_cut(&self, disk: &Disk, seed: u64) -> Result<Self> {
        let mut after = Self::new()?;
        after.meetings = self.meetings.clone();
        for folder in ["data/keys", "state"] {
            copy_files(&self.root.path().join(folder), &after.root.path().join(folder))?;
        }
        disk.after_power_cut(seed, &after.data())?;
        Ok(after)
    }

    // ---- the evening

    /// Everything that a log is asked for. It stops where the power goes, and where the log does not open.
    async fn evening(&mut self, disk: &Disk, plan: Option<Plan>) -> Result<()> {
        let (one, two, three) = (0, 1, 2);
        let steps: [Step; 17] = [
            Step::Restart,
            Step::Create,
            Step::Append(one, 2, 20),
            Step::Create,
            Step::Append(two, 3, LONG),
            Step::Both(one, two),
            Step::Read,
            Step::Erase(one),
            Step::Append(two, 1, 20),
            Step::Create,
            Step::Append(three, 20, 200),
            Step::Restart,
            Step::Read,
            Step::Append(three, 1, LONG),
            Step::Erase(two),
            Step::Append(three, 1, 20),
            Step::Read,
        ];
        for (number, step) in steps.into_iter().enumerate() {
            let trouble = disk.failures() > 0;
            // On a full disk there may be room for something short.
            let hopeless = trouble && plan.is_some_and(|plan| plan.lasts && plan.failure != Failure::Full);
            let stepped = self.step(step, number, hopeless).await;
            if disk.is_off() {
                return Ok(());
            }
            stepped.with_context(|| format!("in step {number}"))?;
            if self.log.is_none() {
                ensure!(disk.failures() > 0, "the log does not open on a disk that works");
                return Ok(());
            }
        }
        Ok(())
    }

    async fn step(&mut self, step: Step, number: usize, hopeless: bool) -> Result<()> {
        match step {
            Step::Restart => {
                self.log = None;
                self.failing = false;
                self.log = sqlite::open(&self.settings()).ok();
                Ok(())
            }
            Step::Create => {
                self.meetings.push(Told::new());
                self.create(self.meetings.len() - 1, hopeless).await
            }
            Step::Append(meeting, lines, length) => {
                let lines = lines_of(number, lines, length);
                self.append(meeting, lines, hopeless).await
            }
            Step::Both(one, two) => {
                let log = self.log()?;
                let [left, right] =
                    [one, two].map(|meeting| (meeting, lines_of(number * 10 + meeting, 1, 20)));
                let batches = [&left, &right].map(|(_, lines)| batch(lines));
                let ask = |place: usize, meeting: usize| {
                    log.append(self.meetings[meeting].id, batches[place].clone())
                };
                let answers = futures_util::future::join(ask(0, one), ask(1, two)).await;
                self.told(one, left.1, batches[0].clone(), answers.0, hopeless)?;
                self.told(two, right.1, batches[1].clone(), answers.1, hopeless)
            }
            Step::Read => self.everything_told_is_true().await.map(drop),
            Step::Erase(meeting) => self.erase(meeting).await.map(drop),
        }
    }

    async fn create(&mut self, meeting: usize, hopeless: bool) -> Result<()> {
        let answer = self.log()?.create(self.meetings[meeting].id).await;
        ensure!(answer.is_err() || !hopeless, "a meeting was made on a disk that takes nothing");
        ensure!(
            matches!(answer, Ok(()) | Err(LogError::Unavailable | LogError::Unknown)),
            "create: {answer:?}"
        );
        self.failing = answer.is_err();
        self.meetings[meeting].created = answer.is_ok();
        Ok(())
    }

    async fn append(&mut self, meeting: usize, lines: Vec<String>, hopeless: bool) -> Result<()> {
        let batch = batch(&lines);
        let answer = self.log()?.append(self.meetings[meeting].id, batch.clone()).await;
        self.told(meeting, lines, batch, answer, hopeless)
    }

    /// Notes what the log answered. An answer that it may not give is an error.
    fn told(
        &mut self,
        meeting: usize,
        lines: Vec<String>,
        batch: Batch,
        answer: Result<std::ops::Range<u64>, LogError>,
        hopeless: bool,
    ) -> Result<()> {
        let told = &mut self.meetings[meeting];
        let was_failing = std::mem::replace(&mut self.failing, answer.is_err());
        match answer {
            Ok(_) if hopeless => bail!("something was acknowledged on a disk that takes nothing"),
            Ok(seqs) => told.stored.extend(seqs.zip(lines)),
            Err(LogError::Unknown) if hopeless && was_failing => bail!("unknown, where nothing was tried"),
            Err(LogError::Unknown) => told.unknown.push((batch, lines)),
            Err(LogError::Unavailable) => told.refused.extend(lines),
            Err(LogError::Gone) if !told.created => {}
            Err(other) => bail!("append: {other}"),
        }
        Ok(())
    }

    async fn erase(&mut self, meeting: usize) -> Result<bool> {
        self.meetings[meeting].end = End::Begun;
        let answer = self.log()?.erase(self.meetings[meeting].id).await;
        ensure!(matches!(answer, Ok(()) | Err(LogError::Unavailable)), "erase: {answer:?}");
        if answer.is_ok() {
            self.meetings[meeting].end = End::Done;
            self.nothing_is_left_of(meeting)?;
        }
        Ok(answer.is_ok())
    }

    // ---- afterwards

    /// On a disk that works again: what was told is true, what was unknown gets known, and everything goes on, without a
    /// restart and after one.
    async fn recover(&mut self) -> Result<()> {
        if self.log.is_none() {
            self.log = Some(sqlite::open(&self.settings()).context("the log does not open again")?);
        }
        self.everything_told_is_true().await?;
        self.settle().await?;
        self.everything_told_is_true().await?;
        self.step(Step::Restart, 0, false).await?;
        self.everything_told_is_true().await
    }

    async fn settle(&mut self) -> Result<()> {
        let log = self.log()?;
        for meeting in 0..self.meetings.len() {
            if self.meetings[meeting].end != End::No {
                ensure!(self.erase(meeting).await?, "an erasure fails on a disk that works");
                continue;
            }
            self.create(meeting, false).await?;
            for (batch, lines) in std::mem::take(&mut self.meetings[meeting].unknown) {
                let seqs = log.append(self.meetings[meeting].id, batch.clone()).await?;
                let again = log.append(self.meetings[meeting].id, batch).await?;
                ensure!(seqs == again, "a retry is stored twice");
                self.meetings[meeting].stored.extend(seqs.zip(lines));
            }
            self.append(meeting, lines_of(1_000 + meeting, 2, 20), false).await?;
            ensure!(!self.failing, "nothing is stored although the disk works");
        }
        Ok(())
    }

    async fn everything_told_is_true(&self) -> Result<()> {
        let listed = self.log()?.list().await.context("list")?;
        for (number, told) in self.meetings.iter().enumerate() {
            let is_there = listed.contains(&told.id);
            match told.end {
                End::Done => ensure!(!is_there, "an erased meeting is there again"),
                End::No => ensure!(is_there || !told.created, "a meeting is lost"),
                End::Begun => {}
            }
            if is_there {
                self.is_whole(told).await?;
            } else if told.end == End::Done {
                self.nothing_is_left_of(number)?;
            }
        }
        Ok(())
    }

    /// What was acknowledged is there at its place, what was refused is not, and of the rest each batch is there wholly
    /// or not at all.
    async fn is_whole(&self, told: &Told) -> Result<()> {
        let entries = self.log()?.read(told.id, 1, 10_000).await.context("read")?;
        let lines: Vec<_> =
            entries.iter().map(|entry| String::from_utf8_lossy(&entry.body).into_owned()).collect();
        for (seq, line) in &told.stored {
            let there = usize::try_from(*seq).ok().and_then(|seq| lines.get(seq - 1));
            ensure!(there == Some(line), "entry {seq} was acknowledged and is not there");
        }
        let times = |line: &String| lines.iter().filter(|there| *there == line).count();
        ensure!(told.refused.iter().all(|line| times(line) == 0), "something refused was stored");
        let mut known = told.stored.len();
        for (_, batch) in &told.unknown {
            let there: usize = batch.iter().map(times).sum();
            ensure!(
                there == 0 || there == batch.len(),
                "{there} of {} lines of a batch are stored",
                batch.len()
            );
            known += there;
        }
        ensure!(lines.len() == known, "{} entries are stored instead of {known}", lines.len());
        Ok(())
    }

    fn nothing_is_left_of(&self, meeting: usize) -> Result<()> {
        let id = self.meetings[meeting].id;
        ensure!(!self.keys().join(format!("{id}.key")).exists(), "an erased meeting's key is there");
        for file in ["meetings.db", "meetings.db-wal"].map(|name| self.data().join(name)) {
            let bytes = fs::read(&file).unwrap_or_default();
            ensure!(
                !bytes.windows(16).any(|window| window == id.0),
                "{} names an erased meeting",
                file.display()
            );
        }
        Ok(())
    }
}

enum Step {
    Restart,
    Create,
    /// Into this meeting so many lines of that length, as one batch.
    Append(usize, usize, usize),
    /// A line into each, at once.
    Both(usize, usize),
    Read,
    Erase(usize),
}

impl Told {
    fn new() -> Self {
        let id = MeetingId::random();
        let (stored, unknown, refused) = Default::default();
        Self { id, created: false, stored, unknown, refused, end: End::No }
    }
}

fn lines_of(step: usize, count: usize, length: usize) -> Vec<String> {
    (0..count).map(|line| format!("{:a<length$}", format!("step {step} line {line} "))).collect()
}

fn batch(lines: &[String]) -> Batch {
    Batch::new(lines.iter().map(|line| line.clone().into_bytes()), GOOD_FOR)
}

fn copy_files(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for file in fs::read_dir(from).into_iter().flatten() {
        let file = file?;
        fs::copy(file.path(), to.join(file.file_name()))?;
    }
    Ok(())
}
