//! What the contract does not say: files, crashes, group commit.

use super::*;
use crate::log::contract;

#[tokio::test]
async fn the_sqlite_log_keeps_the_contract() {
    let folder = tempfile::tempdir().expect("folder");
    let made = std::cell::Cell::new(0);
    contract::hold(|| {
        made.set(made.get() + 1);
        let place = folder.path().join(made.get().to_string());
        open(&Settings::new(place.join("data"), place.join("state/master.key"))).expect("open")
    })
    .await;
}
