//! Refusals that are not to be told apart come after the same time. The work before them differs by what there is to look
//! at: an unknown room has no links to compare and no meeting to ask.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// More than any of that work takes, and less than anyone feels.
const REFUSED_AFTER: Duration = Duration::from_millis(10);

/// What comes of `work`; a refusal no sooner than all others.
pub(crate) async fn alike<T, E>(work: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    let moment = Instant::now() + REFUSED_AFTER;
    let answer = work.await;
    if answer.is_err() {
        sleep_until(moment).await;
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;
    use tokio::time::sleep;

    #[tokio::test]
    async fn a_refusal_takes_its_time_whatever_came_before_it_and_a_yes_takes_none() {
        for works in [0, 1, 5] {
            let began = Instant::now();
            let refused = alike(async {
                sleep(Duration::from_millis(works)).await;
                Err::<(), _>("no")
            });
            assert_eq!(refused.await, Err("no"));
            assert!(began.elapsed() >= REFUSED_AFTER, "{works}");
        }
        assert_eq!(alike(async { Ok::<_, ()>(7) }).now_or_never(), Some(Ok(7)));
    }
}
