//! What someone will try, and what must happen: sixty cases and some more, as a table that tries them on a server.
//!
//! Most cases speak nothing but what `docs/protocol.md` tells, over sockets, and so can be tried on any Openchair
//! server ([`Place`]). Others need its machine: they kill it, fill its disk, set its clock. Those start servers of
//! their own, and elsewhere they are not tried.
//!
//! - [`guest`]: a client; [`place`]: the server and its rooms; [`http`] and [`wire`]: requests and frames as bytes;
//! - [`framing`], [`texts`], [`ids`], [`floor`], [`removal`], [`resume`], [`requests`], [`floods`]: the families that
//!   can be tried anywhere;
//! - [`crash`], [`clock`], [`starting`], [`crowd`]: those that need the machine;
//! - [`frames`]: a second table, of bytes that are no proper frames;
//! - [`trial`]: tries them, many at once, and says what came of it.

pub mod clock;
pub mod crash;
pub mod crowd;
pub mod floods;
pub mod floor;
pub mod frames;
pub mod framing;
pub mod guest;
pub mod http;
pub mod ids;
pub mod machine;
pub mod place;
pub mod removal;
pub mod requests;
pub mod resume;
pub mod starting;
pub mod texts;
pub mod trial;
pub mod wire;

use anyhow::Result;
use std::future::Future;
use std::pin::Pin;

pub use place::Place;

/// One thing that someone will try.
pub struct Case {
    /// Its number in the table of cases; those of the second table begin at 101.
    pub number: u16,
    /// What someone tries.
    pub tries: String,
    /// What must happen.
    pub must: String,
    needs_machine: bool,
    alone: bool,
    run: Box<dyn Fn(Place) -> Trial + Send + Sync>,
}

type Trial = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// Why a case was not tried: something is missing that is no fault of the server's.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NotTried(String);

impl NotTried {
    /// An error that says why.
    pub fn because(why: String) -> anyhow::Error {
        Self(why).into()
    }
}

impl Case {
    /// Whether it is tried after all others, because it looks at a clock while it keeps the machine busy.
    pub fn is_alone(&self) -> bool {
        self.alone
    }

    /// A case that can be tried on any server.
    fn anywhere<F>(
        number: u16,
        tries: &str,
        must: &str,
        run: impl Fn(Place) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let run = Box::new(move |place| Box::pin(run(place)) as Trial);
        Self {
            number,
            tries: tries.to_owned(),
            must: must.to_owned(),
            needs_machine: false,
            alone: false,
            run,
        }
    }

    /// A case that starts servers of its own and reaches into their folders.
    fn machine<F>(number: u16, tries: &str, must: &str, run: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        Self { needs_machine: true, ..Self::anywhere(number, tries, must, move |_| run()) }
    }

    /// The same after all others, because it looks at a clock and others keep the machine busy.
    fn alone(self) -> Self {
        Self { alone: true, ..self }
    }
}

/// The cases that have numbers in the table of what someone will try, and a few of ours behind them.
pub fn cases() -> Vec<Case> {
    let families = [
        framing::cases(),
        texts::cases(),
        ids::cases(),
        floor::cases(),
        removal::cases(),
        resume::cases(),
        requests::cases(),
        floods::cases(),
        crash::cases(),
        clock::cases(),
        starting::cases(),
        crowd::cases(),
    ];
    let mut cases: Vec<_> = families.into_iter().flatten().collect();
    cases.sort_by_key(|case| case.number);
    cases
}
