//! What happened in runs, counted: a simulation in which nothing happens shows nothing.

use std::fmt;

macro_rules! tally {
    ($($(#[$doc:meta])* $name:ident: $words:literal;)+) => {
        /// Counts of one run or of many.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        pub struct Tally {
            $($(#[$doc])* pub $name: u64,)+
        }

        impl Tally {
            /// Adds what happened in another run.
            pub fn add(&mut self, other: &Self) {
                $(self.$name += other.$name;)+
            }

            /// Every count, with its words.
            pub fn all(&self) -> Vec<(&'static str, u64)> {
                vec![$(($words, self.$name),)+]
            }
        }
    };
}

tally! {
    /// Entries in logs.
    entries: "entries";
    /// Messages that were accepted.
    done: "accepted";
    /// Messages that were refused.
    refused: "refused";
    /// Lines that dropped.
    drops: "drops";
    /// Lines that were dead for a while.
    half_open: "half-open lines";
    /// Comings back with exactly what was missed.
    resumed: "resumes";
    /// Comings back with a view.
    started_over: "start-overs";
    /// Readers that were cut for reading too slowly.
    cut: "slow readers cut";
    /// Deaths of the server.
    crashes: "crashes";
    /// Writes that were lost in one.
    lost: "lost writes";
    /// Writes that were torn in one.
    torn: "torn writes";
    /// Endings that one interrupted.
    interrupted: "erasures interrupted";
    /// Batches of which nobody knew whether they were stored.
    unknown: "unknown outcomes";
    /// Batches that were there when they were tried again.
    known: "retried batches found";
    /// Batches that came too late.
    late: "late batches";
    /// Answers that nothing can be stored.
    unavailable: "unavailable";
    /// Meetings that stopped with an alarm.
    damaged: "damaged logs found";
    /// Jumps of the wall's clock.
    jumps: "clock jumps";
    /// Times in which the machine did nothing.
    freezes: "freezes";
    /// Links that were revoked.
    revoked: "links revoked";
    /// Meetings that ended and were erased.
    erased: "meetings erased";
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts: Vec<_> = self.all().iter().map(|(words, count)| format!("{count} {words}")).collect();
        f.write_str(&counts.join(", "))
    }
}
