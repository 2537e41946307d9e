//! What one server bears. Each attack goes over the loopback device of a network of its own, is bounded in count and
//! time, and comes from as many addresses as it needs; meanwhile a quiet meeting in another room talks on, newcomers
//! come in, and what they felt is measured (SAFETY 1, rows 13 to 18, and cases 45 to 48).

mod bombs;
mod crowd;
mod deaf;
mod felt;
mod flood;
mod guessing;
mod half_open;
pub mod network;
mod nothing;
mod place;
mod process;
mod quiet;

use anyhow::{Result, ensure};
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

pub use felt::Felt;
use place::Place;
use process::{Process, Watched};
use quiet::Quiet;

/// The slowest line that a quiet meeting next door may see, but for one in a hundred (SAFETY 1, row 14).
const LINE_WITHIN: Duration = Duration::from_millis(250);

/// How long someone may stand at the door meanwhile (SAFETY 1, row 15).
const ENTER_WITHIN: Duration = Duration::from_secs(1);

/// What an attack may make the server hold besides what it held before. Each is far more than any needs, and far less
/// than one that grows with the attack.
const MEMORY_MIB: u64 = 96;

/// What is felt is measured for so long at least, also where an attack is over sooner.
const MEASURED_FOR: Duration = Duration::from_secs(5);

type Attack = for<'a> fn(&'a Place) -> Pin<Box<dyn Future<Output = Result<String>> + 'a>>;

/// Every attack, and what it is called.
const ATTACKS: [(&str, Attack); 7] = [
    ("nothing: what is usual", |_| Box::pin(nothing::at_all())),
    ("10,000 connections from one address", |place| Box::pin(crowd::from_one_address(place))),
    ("2,000 half-open connections", |place| Box::pin(half_open::from_forty_addresses(place))),
    ("500 wrong passphrases at once", |place| Box::pin(guessing::from_fifty_addresses(place))),
    ("frame bombs for 10 s", |place| Box::pin(bombs::from_twenty_addresses(place))),
    ("50 in one room flood it for 10 s", |place| Box::pin(flood::of_one_room(place))),
    ("60 in one room never read", |place| Box::pin(deaf::in_one_room(place))),
];

/// One attack, and what came of it.
pub struct Told {
    /// What was done.
    pub attack: &'static str,
    /// What the attackers were answered.
    pub came_of_it: String,
    /// What the quiet meeting and the newcomers felt.
    pub felt: Felt,
    /// What the server held.
    pub process: Watched,
}

/// All attacks, one after the other, on one server.
pub async fn all(tell: impl Fn(&Told)) -> Result<()> {
    let place = Place::make().await?;
    let mut process = Process::of(&place)?;
    let quiet = Quiet::begin(&place)?;
    for (attack, run) in ATTACKS {
        quiet.take();
        process.begin();
        let measured = tokio::time::sleep(MEASURED_FOR);
        let came_of_it = run(&place).await?;
        measured.await;
        if quiet.is_over() {
            return quiet.end();
        }
        let told = Told { attack, came_of_it, felt: quiet.take(), process: process.end() };
        tell(&told);
        told.holds()?;
    }
    quiet.end()
}

impl Told {
    fn holds(&self) -> Result<()> {
        let Self { attack, felt, process, .. } = self;
        ensure!(felt.lines > 0 && felt.newcomers > 0, "{attack}: nothing was measured");
        ensure!(felt.p99 < LINE_WITHIN, "{attack}: a line next door took {:?}", felt.p99);
        ensure!(felt.slowest_newcomer < ENTER_WITHIN, "{attack}: entering took {:?}", felt.slowest_newcomer);
        let grown = process.most_mib.saturating_sub(process.before_mib);
        ensure!(grown < MEMORY_MIB, "{attack}: the server grew by {grown} MiB");
        Ok(())
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { attack, came_of_it, felt, process } = self;
        write!(f, "| {attack} | {came_of_it} | {felt} | {process} |")
    }
}
