//! The log on the simulated disk. It keeps the written contract ([`server::log::Log`]) with the real seal, chain and
//! tails, one job at a time, and each job in steps: a crash may fall between any two of them.

use super::disk::{Disk, Row, What, Write};
use super::plant::Plant;
use super::time::Time;
use server::clock::Clock;
use server::log::backend::{self, Chain, Key, Tails};
use server::log::{Answer, Batch, BatchId, Entry, Log, LogError, MeetingId, Seqs, Tail};
use std::collections::{BTreeMap, VecDeque};
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{oneshot, watch};

/// The log of one process.
#[derive(Clone)]
pub struct SimLog(Arc<Mutex<Inner>>);

struct Inner {
    disk: Arc<Mutex<Disk>>,
    time: Time,
    plant: Option<Plant>,
    tails: Tails,
    keys: BTreeMap<MeetingId, Arc<Key>>,
    jobs: VecDeque<Job>,
    at: Step,
    trouble: Trouble,
    /// What readers have been told of since somebody last asked.
    told: Vec<(MeetingId, Entry)>,
    counts: Counts,
}

/// What is wrong with the disk, and for how long.
#[derive(Debug, Clone, Copy, Default)]
pub struct Trouble {
    /// No byte more fits.
    pub full: bool,
    /// So many syncs fail.
    pub failing_syncs: u32,
    /// So many answers get lost behind a write that is safe.
    pub lost_answers: u32,
    /// So many steps of an erasure fail.
    pub failing_erasures: u32,
}

/// What happened in it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    /// Answers that the outcome is unknown.
    pub unknown: u64,
    /// Answers that nothing can be stored.
    pub unavailable: u64,
    /// Batches that were tried again and were there.
    pub known: u64,
    /// Batches that came too late.
    pub late: u64,
}

struct Job {
    meeting: MeetingId,
    ask: Ask,
    answer: oneshot::Sender<Result<Seqs, LogError>>,
}

enum Ask {
    Create,
    Append(Batch),
    Erase,
}

/// How far the first job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Not begun.
    Begin,
    /// Written, and not safe.
    Written,
    /// Safe, and nobody knows.
    Safe,
    /// An erasure: the key is gone.
    KeyGone,
    /// An erasure: the rows are gone.
    RowsGone,
}

impl SimLog {
    /// The log of a process that starts, before [`SimLog::recover_step`].
    pub fn open(disk: Arc<Mutex<Disk>>, time: Time, plant: Option<Plant>) -> Self {
        let keys = lock(&disk).open_keys();
        Self(Arc::new(Mutex::new(Inner {
            disk,
            time,
            plant,
            tails: Tails::default(),
            keys,
            jobs: VecDeque::new(),
            at: Step::Begin,
            trouble: Trouble::default(),
            told: Vec::new(),
            counts: Counts::default(),
        })))
    }

    /// One step of what a start does before anyone is let in; false when there is nothing left to do.
    pub fn recover_step(&self) -> bool {
        let mut inner = self.lock();
        if !inner.plants(Plant::LeaveEndings) && inner.finish_endings() {
            return true;
        }
        let disk = inner.disk.clone();
        for (meeting, kept) in lock(&disk).meetings.iter().filter(|(_, kept)| !kept.ending) {
            inner.tails.begin(*meeting, kept.last);
        }
        false
    }

    /// Does the next step of the first job.
    pub fn step(&self) {
        self.lock().step();
    }

    /// How far the first job is, and whether it is an erasure; nothing if none waits.
    pub fn doing(&self) -> Option<(Step, bool)> {
        let inner = self.lock();
        inner.jobs.front().map(|job| (inner.at, matches!(job.ask, Ask::Erase)))
    }

    /// What is wrong with the disk from now on.
    pub fn trouble(&self, change: impl FnOnce(&mut Trouble)) {
        change(&mut self.lock().trouble);
    }

    /// What readers have been told of since this was asked last.
    pub fn take_told(&self) -> Vec<(MeetingId, Entry)> {
        std::mem::take(&mut self.lock().told)
    }

    /// What happened in it.
    pub fn counts(&self) -> Counts {
        self.lock().counts
    }

    /// Everything that is stored of a meeting, as a start finds it.
    pub fn stored(&self, meeting: MeetingId) -> Result<Vec<Entry>, LogError> {
        self.lock().page(meeting, 1, usize::MAX)
    }

    fn ask(&self, meeting: MeetingId, ask: Ask) -> Answer<'_, Seqs> {
        let (answer, answered) = oneshot::channel();
        self.lock().jobs.push_back(Job { meeting, ask, answer });
        Box::pin(async move { answered.await.unwrap_or(Err(LogError::Unknown)) })
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        lock(&self.0)
    }
}

impl Log for SimLog {
    fn create(&self, meeting: MeetingId) -> Answer<'_, ()> {
        Box::pin(async move { self.ask(meeting, Ask::Create).await.map(drop) })
    }

    fn append(&self, meeting: MeetingId, batch: Batch) -> Answer<'_, Seqs> {
        self.ask(meeting, Ask::Append(batch))
    }

    fn read(&self, meeting: MeetingId, from: u64, max: usize) -> Answer<'_, Vec<Entry>> {
        Box::pin(ready(self.lock().page(meeting, from.max(1), max)))
    }

    fn tail(&self, meeting: MeetingId) -> Result<watch::Receiver<Tail>, LogError> {
        self.lock().tails.watch(meeting)
    }

    fn erase(&self, meeting: MeetingId) -> Answer<'_, ()> {
        Box::pin(async move { self.ask(meeting, Ask::Erase).await.map(drop) })
    }

    fn list(&self) -> Answer<'_, Vec<MeetingId>> {
        let inner = self.lock();
        let disk = lock(&inner.disk);
        let live = disk.meetings.iter().filter(|(_, kept)| !kept.ending).map(|(meeting, _)| *meeting);
        Box::pin(ready(Ok(live.collect())))
    }

    fn wall_ms(&self) -> u64 {
        self.lock().time.wall_ms()
    }
}

impl Inner {
    fn plants(&self, plant: Plant) -> bool {
        self.plant == Some(plant)
    }

    fn step(&mut self) {
        let Some(job) = self.jobs.pop_front() else { return };
        let next = match &job.ask {
            Ask::Create => self.create(job.meeting),
            Ask::Append(batch) => self.append(job.meeting, batch),
            Ask::Erase => self.erase(job.meeting),
        };
        match next {
            Ok(Some(seqs)) => self.answer(job, Ok(seqs)),
            Err(error) => self.answer(job, Err(error)),
            Ok(None) => self.jobs.push_front(job),
        }
    }

    fn answer(&mut self, job: Job, outcome: Result<Seqs, LogError>) {
        self.at = Step::Begin;
        match outcome {
            Err(LogError::Unknown) => self.counts.unknown += 1,
            Err(LogError::Unavailable) => self.counts.unavailable += 1,
            Err(LogError::TooLate) => self.counts.late += 1,
            _ => {}
        }
        let _ = job.answer.send(outcome);
    }

    fn create(&mut self, meeting: MeetingId) -> Result<Option<Seqs>, LogError> {
        let disk = self.disk.clone();
        match self.at {
            Step::Begin => {
                if self.trouble.full {
                    return Err(LogError::Unavailable);
                }
                let key = Arc::new(Key::random());
                let mut disk = lock(&disk);
                let sealed = disk.master.seal(&meeting.0, key.as_bytes());
                disk.keys.insert(meeting, sealed);
                disk.write(Write { meeting, what: What::Create });
                self.keys.insert(meeting, key);
            }
            Step::Written => self.sync()?,
            _ => {
                self.tails.begin(meeting, 0);
                return Ok(Some(0..0));
            }
        }
        self.at = after(self.at);
        Ok(None)
    }

    fn append(&mut self, meeting: MeetingId, batch: &Batch) -> Result<Option<Seqs>, LogError> {
        match self.at {
            Step::Begin => {
                self.probe()?;
                if let Some(seqs) = self.known(meeting, batch.id)? {
                    self.counts.known += 1;
                    // Readers know them, unless the answer was lost before they did.
                    self.tell(meeting, batch, &seqs);
                    return Ok(Some(seqs));
                }
                self.write(meeting, batch)?;
            }
            Step::Written if self.plants(Plant::AnswerBeforeSync) => {
                let last = lock(&self.disk).meetings.get(&meeting).map_or(0, |kept| kept.last);
                self.tell(meeting, batch, &batch.seqs(last));
            }
            Step::Written => self.sync()?,
            _ => return self.finish_append(meeting, batch).map(Some),
        }
        self.at = after(self.at);
        Ok(None)
    }

    /// After a failed sync something that means nothing is written first, over what may have been left.
    fn probe(&mut self) -> Result<(), LogError> {
        let mut disk = lock(&self.disk);
        if disk.is_doubtful() {
            if self.trouble.full || take_one(&mut self.trouble.failing_syncs) {
                return Err(LogError::Unavailable);
            }
            disk.sync();
        }
        Ok(())
    }

    /// The answer may get lost, before the readers know of it or behind that.
    fn finish_append(&mut self, meeting: MeetingId, batch: &Batch) -> Result<Seqs, LogError> {
        if self.plants(Plant::AnswerBeforeSync) {
            lock(&self.disk).sync();
        }
        let lost = take_one(&mut self.trouble.lost_answers);
        if lost && self.trouble.lost_answers.is_multiple_of(2) {
            return Err(LogError::Unknown);
        }
        let seqs = self.known(meeting, batch.id)?.ok_or(LogError::Unknown)?;
        self.tell(meeting, batch, &seqs);
        if lost { Err(LogError::Unknown) } else { Ok(seqs) }
    }

    fn write(&mut self, meeting: MeetingId, batch: &Batch) -> Result<(), LogError> {
        let disk = self.disk.clone();
        let mut disk = lock(&disk);
        let kept = disk.meetings.get(&meeting).filter(|kept| !kept.ending).ok_or(LogError::Gone)?;
        if self.time.wall_ms() > batch.not_after {
            return Err(LogError::TooLate);
        }
        if self.trouble.full {
            return Err(LogError::Unavailable);
        }
        let key = self.keys.get(&meeting).ok_or(LogError::Damaged { seq: 0 })?;
        let mut chain = kept.chain(meeting, kept.last)?;
        let seqs = batch.seqs(kept.last);
        let mut rows = Vec::new();
        for entry in batch.entries(kept.last) {
            let envelope = backend::seal(key, meeting, &chain, batch, &entry);
            chain = chain.with(&envelope);
            rows.push(Row { envelope, chain: chain.clone() });
        }
        disk.write(Write { meeting, what: What::Append(batch.id, seqs, rows) });
        Ok(())
    }

    /// What is written becomes safe, unless it fails: then nobody knows.
    fn sync(&mut self) -> Result<(), LogError> {
        let mut disk = lock(&self.disk);
        if take_one(&mut self.trouble.failing_syncs) {
            disk.fail_to_sync();
            return Err(LogError::Unknown);
        }
        disk.sync();
        Ok(())
    }

    fn known(&self, meeting: MeetingId, batch: BatchId) -> Result<Option<Seqs>, LogError> {
        let disk = lock(&self.disk);
        let kept = disk.meetings.get(&meeting).filter(|kept| !kept.ending).ok_or(LogError::Gone)?;
        let retried = self.at == Step::Begin;
        Ok(kept.batches.get(&batch).filter(|_| !(retried && self.plants(Plant::WriteTwice))).cloned())
    }

    fn tell(&mut self, meeting: MeetingId, batch: &Batch, seqs: &Seqs) {
        let announced = self.tails.watch(meeting).map_or(u64::MAX, |tail| tail.borrow().last);
        if announced + 1 == seqs.start {
            let entries = batch.entries(seqs.start - 1);
            self.tails.announce(meeting, &entries);
            self.told.extend(entries.into_iter().map(|entry| (meeting, entry)));
        }
    }

    fn erase(&mut self, meeting: MeetingId) -> Result<Option<Seqs>, LogError> {
        if take_one(&mut self.trouble.failing_erasures) || self.trouble.full && self.at < Step::KeyGone {
            return Err(LogError::Unavailable);
        }
        let disk = self.disk.clone();
        let mut disk = lock(&disk);
        match self.at {
            Step::Begin => disk.write(Write { meeting, what: What::Mark }),
            Step::Written => {
                disk.sync();
                self.tails.end(meeting);
            }
            Step::Safe if self.plants(Plant::KeepKey) => _ = self.keys.remove(&meeting),
            Step::Safe => {
                self.keys.remove(&meeting);
                disk.keys.remove(&meeting);
            }
            Step::KeyGone => {
                disk.write(Write { meeting, what: What::Delete });
                disk.sync();
            }
            Step::RowsGone => {
                disk.empty_files();
                return Ok(Some(0..0));
            }
        }
        self.at = after(self.at);
        Ok(None)
    }

    /// One step of the first ending that was interrupted, or of what is left of one.
    fn finish_endings(&mut self) -> bool {
        let mut disk = lock(&self.disk);
        let ending = disk.meetings.iter().find(|(_, kept)| kept.ending).map(|(meeting, _)| *meeting);
        let live = |disk: &Disk, meeting: &MeetingId| disk.meetings.contains_key(meeting);
        let orphan = disk.keys.keys().find(|meeting| ending == Some(**meeting) || !live(&disk, meeting));
        if let Some(meeting) = orphan.copied() {
            disk.keys.remove(&meeting);
            self.keys.remove(&meeting);
            return true;
        }
        if let Some(meeting) = ending {
            disk.write(Write { meeting, what: What::Delete });
            disk.sync();
            return true;
        }
        let left = !disk.left.is_empty();
        disk.empty_files();
        left
    }

    fn page(&self, meeting: MeetingId, from: u64, max: usize) -> Result<Vec<Entry>, LogError> {
        let disk = lock(&self.disk);
        let kept = disk.meetings.get(&meeting).filter(|kept| !kept.ending).ok_or(LogError::Gone)?;
        let key = self.keys.get(&meeting).ok_or(LogError::Damaged { seq: 0 })?;
        let upto = kept.last.min(from.saturating_add(max as u64).saturating_sub(1));
        if from > upto {
            return Ok(Vec::new());
        }
        if self.plants(Plant::TrustTheDisk) {
            return Ok(kept.unchecked(key, meeting, from, upto));
        }
        kept.open(key, meeting, from, upto)
    }
}

impl super::disk::Kept {
    fn chain(&self, meeting: MeetingId, seq: u64) -> Result<Chain, LogError> {
        match seq {
            0 => Ok(Chain::start(meeting)),
            _ => self.rows.get(&seq).map(|row| row.chain.clone()).ok_or(LogError::Damaged { seq }),
        }
    }

    fn open(&self, key: &Key, meeting: MeetingId, from: u64, upto: u64) -> Result<Vec<Entry>, LogError> {
        let mut chain = self.chain(meeting, from - 1)?;
        let mut entries = Vec::new();
        for seq in from..=upto {
            let row = self.rows.get(&seq).ok_or(LogError::Damaged { seq })?;
            let opened = backend::open(key, meeting, &chain, seq, &row.envelope);
            chain = chain.with(&row.envelope);
            entries.push(opened.ok().filter(|_| chain == row.chain).ok_or(LogError::Damaged { seq })?);
        }
        Ok(entries)
    }

    /// A defect: what cannot be opened is passed over.
    fn unchecked(&self, key: &Key, meeting: MeetingId, from: u64, upto: u64) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (seq, row) in self.rows.range(from..=upto) {
            let before = self.chain(meeting, seq - 1);
            let opened =
                before.ok().and_then(|chain| backend::open(key, meeting, &chain, *seq, &row.envelope).ok());
            entries.extend(opened.map(|entry| Entry { seq: from + entries.len() as u64, ..entry }));
        }
        entries
    }
}

impl Disk {
    fn open_keys(&self) -> BTreeMap<MeetingId, Arc<Key>> {
        let open = |(meeting, sealed): (&MeetingId, &Vec<u8>)| {
            let key = Key::from_bytes(&self.master.unseal(&meeting.0, sealed).ok()?)?;
            Some((*meeting, Arc::new(key)))
        };
        self.keys.iter().filter_map(open).collect()
    }

    fn empty_files(&mut self) {
        self.left.clear();
    }
}

fn after(step: Step) -> Step {
    match step {
        Step::Begin => Step::Written,
        Step::Written => Step::Safe,
        Step::Safe => Step::KeyGone,
        Step::KeyGone | Step::RowsGone => Step::RowsGone,
    }
}

fn take_one(count: &mut u32) -> bool {
    let some = *count > 0;
    *count = count.saturating_sub(1);
    some
}

pub(super) fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}
