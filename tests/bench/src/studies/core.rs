//! The rules alone, without a server around them: what an entry costs with many hands, and with many people.

use crate::plot::Plot;
use anyhow::{Context, Error, Result, bail};
use harness::machine::opening;
use harness::script::parse;
use meeting::{By, Command, Entry, Meeting, Newcomer, Outcome, SecretHash, Sent};
use protocol::client::Role;
use protocol::{Alias, ClientId, SeatId};
use std::path::Path;
use std::time::Instant;

const EVENING: &str = "phase gather open part=before length=1:00\nphase share turns length=60:00 turn=3:00\n";

pub(super) fn plots(quick: bool) -> Result<Vec<Plot>> {
    let sizes: &[usize] = if quick { &[10, 50] } else { &[10, 100, 1_000, 5_000] };
    let found: Vec<Costs> = sizes.iter().map(|size| costs(*size)).collect::<Result<_>>()?;
    let at =
        |cost: fn(&Costs) -> f64| sizes.iter().map(|size| *size as f64).zip(found.iter().map(cost)).collect();
    let plot = |name, told, x, points| Plot { name, told, x, y: "CPU microseconds", plain: false, points };
    Ok(vec![
        plot(
            "enter",
            "The rules alone: one more person comes in",
            "people in the room",
            at(|costs| costs.enter),
        ),
        plot("hands", "The rules alone: one more hand", "hands before it", at(|costs| costs.hand)),
        plot("view", "The rules alone: a view of the room", "people in the room", at(|costs| costs.view)),
    ])
}

/// In microseconds, of the last tenth.
struct Costs {
    enter: f64,
    hand: f64,
    view: f64,
}

fn costs(size: usize) -> Result<Costs> {
    let mut run = Run::open()?;
    let entered = run.all(size, |run, number| {
        let newcomer = newcomer(number)?;
        let seat =
            run.accepted(By::Door, Command::Enter(Box::new(newcomer)))?.context("no seat was given")?;
        run.seats.push(seat);
        run.does(number, Command::Agree { listen: false })?;
        if number == 0 { run.does(0, Command::Open) } else { Ok(()) }
    })?;
    run.does(0, Command::Start)?;
    let hands = run.all(size, |run, number| run.does(number, Command::RaiseHand))?;
    let views = run
        .all(size.min(50), |run, number| run.meeting.view(run.seats[number]).map(drop).context("no view"))?;
    Ok(Costs { enter: entered, hand: hands, view: views })
}

struct Run {
    meeting: Meeting,
    seats: Vec<SeatId>,
    sent: u32,
}

impl Run {
    fn open() -> Result<Self> {
        let script = parse(Path::new("growth"), EVENING).map_err(Error::msg)?;
        let opening = Box::new(opening(&script).map_err(Error::msg)?);
        let first = Entry { at: 0, chance: 1, by: By::Clock, command: Command::Opened(opening) };
        Ok(Self { meeting: Meeting::open(&first).context("no meeting")?, seats: Vec::new(), sent: 0 })
    }

    /// Does something so many times, and says how many microseconds each of the last tenth took.
    fn all(&mut self, times: usize, act: impl Fn(&mut Self, usize) -> Result<()>) -> Result<f64> {
        let last = times - times.div_ceil(10);
        (0..last).try_for_each(|number| act(self, number))?;
        let began = Instant::now();
        (last..times).try_for_each(|number| act(self, number))?;
        Ok(began.elapsed().as_secs_f64() * 1e6 / (times - last) as f64)
    }

    fn does(&mut self, number: usize, command: Command) -> Result<()> {
        self.sent += 1;
        let sent = Sent { id: ClientId::new(self.sent.to_string())?, body: 0 };
        self.accepted(By::Seat(self.seats[number], sent), command).map(drop)
    }

    /// Applies it; the seat that was given, if one was.
    fn accepted(&mut self, by: By, command: Command) -> Result<Option<SeatId>> {
        let entry = Entry { at: self.meeting.now() + 1, chance: 1, by, command };
        match self.meeting.apply(&entry).outcome {
            Outcome::Refused(refused) => bail!("{:?} was refused: {:?}", entry.command, refused.code),
            Outcome::Seated(seat) => Ok(Some(seat)),
            Outcome::Done(_) | Outcome::Silent => Ok(None),
        }
    }
}

fn newcomer(number: usize) -> Result<Newcomer> {
    let mut ticket = [0; 32];
    ticket[..8].copy_from_slice(&number.to_le_bytes());
    Ok(Newcomer {
        ticket: SecretHash(ticket),
        alias: Alias::new(format!("Person {number}"))?,
        skeleton: format!("person {number}"),
        role: if number == 0 { Role::Facilitator } else { Role::Member },
        newcomer: false,
        to_waiting: false,
        invited: false,
        pronouns: None,
        credential: None,
    })
}
