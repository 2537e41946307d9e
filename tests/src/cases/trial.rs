//! Tries cases, many at once, and says what came of each.

use anyhow::{Result, anyhow};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::{Case, NotTried, Place};

/// So many cases are tried at once: each has seats or a room of its own.
const AT_ONCE: usize = 16;

/// No case takes as long, be it told to slow down now and then.
const PATIENCE: Duration = Duration::from_secs(180);

/// What came of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// What must happen did.
    Held,
    /// It did not, and why.
    Broken(String),
    /// It was not tried, and why.
    NotTried(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Held => write!(f, "held"),
            Self::Broken(why) => write!(f, "broken: {:.300}", why.replace('\n', " ")),
            Self::NotTried(why) => write!(f, "{why}"),
        }
    }
}

/// Tries these on a server. Those that need the machine are tried only if it is our own.
pub async fn run(cases: Vec<Case>, place: &Place) -> Vec<(Arc<Case>, Outcome)> {
    let cases: Vec<_> = cases.into_iter().map(Arc::new).collect();
    let (alone, together): (Vec<_>, Vec<_>) = cases.into_iter().partition(|case| case.alone);
    let at_once = Arc::new(Semaphore::new(AT_ONCE));
    let mut running = JoinSet::new();
    for case in together {
        let (at_once, place) = (at_once.clone(), place.clone());
        running.spawn(async move {
            let _turn = at_once.acquire_owned().await;
            let outcome = outcome(&case, place).await;
            (case, outcome)
        });
    }
    let mut outcomes = running.join_all().await;
    for case in alone {
        let outcome = outcome(&case, place.clone()).await;
        outcomes.push((case, outcome));
    }
    outcomes.sort_by_key(|(case, _)| case.number);
    outcomes
}

async fn outcome(case: &Case, place: Place) -> Outcome {
    if case.needs_machine && !place.is_own() {
        return Outcome::NotTried("needs the machine".to_owned());
    }
    let tried = timeout(PATIENCE, (case.run)(place)).await;
    match tried.unwrap_or_else(|_| Err(anyhow!("it takes for ever"))) {
        Ok(()) => Outcome::Held,
        Err(error) => of(&error),
    }
}

fn of(error: &anyhow::Error) -> Outcome {
    match error.downcast_ref::<NotTried>() {
        Some(NotTried(why)) => Outcome::NotTried(why.clone()),
        None => Outcome::Broken(format!("{error:#}")),
    }
}

/// The outcomes as a table.
pub fn table(outcomes: &[(Arc<Case>, Outcome)]) -> String {
    let width = |of: fn(&Case) -> &str| outcomes.iter().map(|(case, _)| of(case).chars().count()).max();
    let tries = width(|case| &case.tries).unwrap_or_default();
    let must = width(|case| &case.must).unwrap_or_default();
    let row = |(case, outcome): &(Arc<Case>, Outcome)| {
        format!("{:>3}  {:tries$}  {:must$}  {outcome}\n", case.number, case.tries, case.must)
    };
    outcomes.iter().map(row).collect()
}

/// How many held, are broken, and were not tried.
pub fn counts<'a>(outcomes: impl Iterator<Item = &'a Outcome>) -> [usize; 3] {
    outcomes.fold([0; 3], |mut counts, outcome| {
        let at = match outcome {
            Outcome::Held => 0,
            Outcome::Broken(_) => 1,
            Outcome::NotTried(_) => 2,
        };
        counts[at] += 1;
        counts
    })
}

/// Fails with what is broken.
pub fn all_hold(outcomes: &[(Arc<Case>, Outcome)]) -> Result<()> {
    let broken: Vec<_> =
        outcomes.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Broken(_))).cloned().collect();
    if broken.is_empty() { Ok(()) } else { Err(anyhow!("\n{}", table(&broken))) }
}
