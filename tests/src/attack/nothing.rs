//! What is usual: the same measurement while nobody attacks.

use anyhow::Result;
use std::time::Duration;

pub(super) async fn at_all() -> Result<String> {
    tokio::time::sleep(Duration::from_secs(10)).await;
    Ok("-".into())
}
