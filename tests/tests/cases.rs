//! What someone will try, all of it, on servers of our own (`harness::cases`).

use anyhow::Result;
use harness::cases::{cases, frames, machine, trial};

#[tokio::test(flavor = "multi_thread")]
async fn whatever_someone_tries_what_must_happen_does() -> Result<()> {
    let (_own, place) = machine::start(&[])?;
    for table in [cases(), frames::cases()] {
        trial::all_hold(&trial::run(table, &place).await)?;
    }
    Ok(())
}
