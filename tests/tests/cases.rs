//! What someone will try, on servers of our own (`harness::cases`). The attacks that keep the whole machine busy are left
//! to the program `cases`.

use anyhow::Result;
use harness::cases::{cases, frames, machine, trial};

#[tokio::test(flavor = "multi_thread")]
async fn whatever_someone_tries_what_must_happen_does() -> Result<()> {
    let (_own, place) = machine::start(&[])?;
    for table in [cases(), frames::cases()] {
        let table = table.into_iter().filter(|case| !case.is_alone()).collect();
        trial::all_hold(&trial::run(table, &place).await)?;
    }
    Ok(())
}
