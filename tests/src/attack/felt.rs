//! What people felt, in figures.

use std::fmt;
use std::time::Duration;

/// How long lines took from the moment when they were to be sent to each screen of the room, and newcomers to enter.
#[derive(Debug, Default)]
pub struct Felt {
    /// Lines on screens.
    pub lines: usize,
    /// Half of them came sooner.
    pub p50: Duration,
    /// All but one in a hundred came sooner.
    pub p99: Duration,
    /// How many entered.
    pub newcomers: usize,
    /// The longest wait at the door.
    pub slowest_newcomer: Duration,
}

impl Felt {
    pub(super) fn of(mut lines: Vec<Duration>, newcomers: &[Duration]) -> Self {
        lines.sort_unstable();
        let share =
            |hundredths: usize| lines.get(lines.len() * hundredths / 100).copied().unwrap_or_default();
        Self {
            lines: lines.len(),
            p50: share(50),
            p99: share(99),
            newcomers: newcomers.len(),
            slowest_newcomer: newcomers.iter().max().copied().unwrap_or_default(),
        }
    }
}

impl fmt::Display for Felt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ms = |duration: Duration| duration.as_secs_f64() * 1_000.0;
        write!(f, "{:.1} | {:.1} | {:.0}", ms(self.p50), ms(self.p99), ms(self.slowest_newcomer))
    }
}
