//! The server as a process: what its log does, how it dies and starts, when its machine stands still.

use super::{Evening, Event, Mail, REVOKED_EVERY, Server};
use crate::simulation::disk::Fate;
use crate::simulation::log::{SimLog, Step, Trouble, lock};
use crate::simulation::plan::Crash;
use crate::simulation::tasks::Running;
use crate::simulation::time::Ms;
use crate::simulation::truth::{Fault, Truth};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use server::log::{Entry, LogError, MeetingId};
use server::meetings::{Meetings, Tasks, World};
use server::rooms::CredentialId;
use std::sync::{Arc, Mutex};
use tokio_util::sync::CancellationToken;

/// Once it is calm, the server is up again so soon.
const UP_WHEN_CALM: Ms = 5_000;

impl Evening<'_> {
    pub(super) fn hear_log(&mut self) -> Result<(), Fault> {
        let Some(server) = &self.server else { return Ok(()) };
        let told = server.log.take_told();
        if told.is_empty() {
            return Ok(());
        }
        self.tell_truth(told)
    }

    fn tell_truth(&mut self, told: Vec<(MeetingId, Entry)>) -> Result<(), Fault> {
        let mut entries = Vec::new();
        for (meeting, entry) in told {
            if self.truth.is_none() {
                self.truth = Some(Truth::open(&entry)?);
                self.meeting = Some(meeting);
            } else if self.meeting == Some(meeting) {
                entries.push(entry);
            } else {
                return Err("a second meeting opens while the first one is there".to_owned());
            }
        }
        self.truth.as_mut().map_or(Ok(()), |truth| truth.told(&entries))
    }

    pub(super) fn start_write(&mut self) {
        let latency = 1 + self.rng.random_range(0..12);
        let Some(server) = &mut self.server else { return };
        if server.writes || server.log.doing().is_none() {
            return;
        }
        server.writes = true;
        self.after(latency, Event::Log);
    }

    pub(super) fn log_step(&mut self) -> Result<(), Fault> {
        if self.frozen {
            self.after(1, Event::Log);
            return Ok(());
        }
        let Some(server) = &mut self.server else { return Ok(()) };
        server.writes = false;
        let doing = server.log.doing();
        let armed = self.crash_at.iter().position(|crash| crash.at.is_some() && crash.at == doing);
        if let Some(armed) = armed {
            let crash = self.crash_at.remove(armed);
            self.crash(crash);
            return Ok(());
        }
        server.log.step();
        // Readers hear first, so that what they do about it can be compared.
        self.hear_log()
    }

    pub(super) fn trouble(&mut self, change: impl FnOnce(&mut Trouble)) {
        if let Some(server) = &self.server {
            server.log.trouble(change);
        }
    }

    pub(super) fn crash(&mut self, crash: Crash) {
        let Some(server) = self.server.take() else { return };
        self.tally.crashes += 1;
        self.tally.interrupted +=
            u64::from(matches!(server.log.doing(), Some((step, true)) if step > Step::Begin));
        self.count(&server.log);
        server.running.crash();
        let lost = lock(&self.disk).crash(crash.fate) as u64;
        match crash.fate {
            Fate::Torn => self.tally.torn += lost,
            _ => self.tally.lost += lost,
        }
        self.frozen = false;
        for line in 0..self.lines.len() {
            if std::mem::replace(&mut self.lines[line].open, false) {
                let at = self.delay(self.lines[line].person);
                let at = self.lines[line].arrival(1, at);
                self.at(at, Event::Closed(line, None));
            }
            self.lines[line].meeting = None;
        }
        self.events.retain(|_, event| !matches!(event, Event::Log | Event::Thaw));
        let calm_in = self.plan.calm_from.saturating_sub(self.time.now());
        self.after(crash.down.min(calm_in + UP_WHEN_CALM), Event::Boot);
    }

    pub(super) fn count(&mut self, log: &SimLog) {
        let counts = log.counts();
        self.tally.unknown += counts.unknown;
        self.tally.known += counts.known;
        self.tally.late += counts.late;
        self.tally.unavailable += counts.unavailable;
    }

    pub(super) fn boot(&mut self) -> Result<(), Fault> {
        let log = SimLog::open(self.disk.clone(), self.time.clone(), self.plant);
        if !self.recovers(&log) {
            self.after(500, Event::Boot);
            return Ok(());
        }
        let running = Arc::new(Running::default());
        let (seed, drawn) = (self.rng.random::<u64>(), Mutex::new(None::<StdRng>));
        let chance = move || lock(&drawn).get_or_insert_with(|| StdRng::seed_from_u64(seed)).random();
        let world = World {
            log: Arc::new(log.clone()),
            clock: Arc::new(self.time.clone()),
            tasks: running.clone(),
            chance: Arc::new(chance),
            stop: CancellationToken::new(),
        };
        let meetings = Arc::new(Meetings::new(world));
        let recovered = meetings.clone();
        // A log that cannot be read is not of this world.
        running.spawn(Box::pin(async move {
            let _ = recovered.recover().await;
        }));
        let server = Server { log, running, meetings, mail: Mail::default(), writes: false };
        self.look_at_disk(&server.log)?;
        self.server = Some(server);
        Ok(())
    }

    /// Finishes what was interrupted, unless that is interrupted in turn.
    pub(super) fn recovers(&mut self, log: &SimLog) -> bool {
        let mut steps = 0;
        while log.recover_step() {
            steps += 1;
            if self.crash_at_start == Some(steps) {
                self.crash_at_start = None;
                (self.tally.crashes, self.tally.interrupted) =
                    (self.tally.crashes + 1, self.tally.interrupted + 1);
                return false;
            }
        }
        true
    }

    /// After a start: what was told is there, or the meeting is damaged and says so.
    pub(super) fn look_at_disk(&mut self, log: &SimLog) -> Result<(), Fault> {
        let (Some(truth), Some(meeting)) = (&mut self.truth, self.meeting) else {
            return self.opened_unheard(log);
        };
        match log.stored(meeting) {
            Ok(_) if self.harmed => Err("what was harmed is read as if nothing was".to_owned()),
            Ok(stored) => truth.restarted(&stored),
            Err(LogError::Gone) if truth.meeting.ended() => Ok(()),
            Err(LogError::Damaged { .. }) if self.harmed => {
                self.tally.damaged += 1;
                Ok(())
            }
            Err(error) => Err(format!("the meeting is lost: {error}")),
        }
    }

    /// A meeting that was opened, and the server died before anyone heard of it.
    fn opened_unheard(&mut self, log: &SimLog) -> Result<(), Fault> {
        let live =
            lock(&self.disk).meetings.iter().find(|(_, kept)| kept.last > 0).map(|(meeting, _)| *meeting);
        let Some(meeting) = live else { return Ok(()) };
        let stored = log.stored(meeting).map_err(|error| error.to_string())?;
        self.tell_truth(stored.into_iter().map(|entry| (meeting, entry)).collect())
    }

    pub(super) fn freeze(&mut self, ms: Ms, clock_stops: bool) {
        if self.server.is_none() || self.frozen {
            return;
        }
        self.tally.freezes += 1;
        self.frozen = true;
        if clock_stops {
            self.time.sleep_through(ms);
        }
        self.after(ms, Event::Thaw);
    }

    pub(super) fn thaw(&mut self) {
        self.frozen = false;
    }

    pub(super) fn look_for_revoked(&mut self) {
        self.after(REVOKED_EVERY, Event::LookForRevoked);
        if let Some(server) = self.server.as_ref().filter(|_| self.revoked && !self.frozen) {
            let revoked = vec![CredentialId::from("lead".to_owned())];
            server.meetings.all().iter().for_each(|(_, meeting)| meeting.tell_revoked(revoked.clone()));
        }
    }
}
