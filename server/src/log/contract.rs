//! The contract of [`Log`](super::Log) as tests. A backend is one call of [`hold`] with a factory of empty logs.

use std::sync::Arc;
use std::time::Duration;

use super::{Batch, BatchId, Entry, Log, LogError, MeetingId, Reader};

/// Panics, saying what, when a log does not keep the contract. `fresh` makes a new empty log at each call.
pub(super) async fn hold(fresh: impl Fn() -> Arc<dyn Log>) {
    sequences_are_gap_free_from_one(fresh()).await;
    bodies_come_back_byte_for_byte(fresh()).await;
    a_retried_batch_is_stored_once(fresh()).await;
    a_retried_batch_is_answered_although_late(fresh()).await;
    a_late_batch_is_refused_and_leaves_nothing(fresh()).await;
    an_empty_batch_stores_nothing(fresh()).await;
    meetings_do_not_mix(fresh()).await;
    a_page_is_as_long_as_asked(fresh()).await;
    a_reader_from_anywhere_sees_the_rest_once_then_the_live_ones(fresh()).await;
    many_writers_make_one_order_for_every_reader(fresh()).await;
    a_second_create_changes_nothing(fresh()).await;
    an_unknown_meeting_is_gone(fresh()).await;
    an_erased_meeting_is_gone_and_others_stay(fresh()).await;
    erasing_wakes_its_readers(fresh()).await;
    what_lives_is_listed(fresh()).await;
}

async fn sequences_are_gap_free_from_one(log: Arc<dyn Log>) {
    let meeting = begin(&*log).await;
    assert_eq!(log.append(meeting, batch(&["a", "b"])).await, Ok(1..3));
    assert_eq!(log.append(meeting, batch(&["c"])).await, Ok(3..4));
    let seqs: Vec<u64> = all(&log, meeting).await.iter().map(|entry| entry.seq).collect();
    assert_eq!(seqs, [1, 2, 3]);
}

async fn bodies_come_back_byte_for_byte(log: Arc<dyn Log>) {
    let meeting = begin(&*log).await;
    let bodies = [vec![], vec![0], (0..=255).collect(), vec![7; 100_000]];
    log.append(meeting, Batch::new(bodies.clone(), SOON)).await.expect("append");
    let read = all(&log, meeting).await;
    assert!(read.iter().map(|entry| entry.body.to_vec()).eq(bodies));
}

async fn a_retried_batch_is_stored_once(log: Arc<dyn Log>) {
    let meeting = begin(&*log).await;
    let first = batch(&["a", "b"]);
    assert_eq!(log.append(meeting, first.clone()).await, Ok(1..3));
    assert_eq!(log.append(meeting, batch(&["c"])).await, Ok(3..4));
    let before = all(&log, meeting).await;
    assert_eq!(log.append(meeting, first.clone()).await, Ok(1..3));
    let both =
        futures_util::future::join(log.append(meeting, first.clone()), log.append(meeting, first)).await;
    assert_eq!(both, (Ok(1..3), Ok(1..3)));
    assert_eq!(all(&log, meeting).await, before);
}

async fn a_retried_batch_is_answered_although_late(log: Arc<dyn Log>) {
    let meeting = begin(&*log).await;
    let mut tried = batch(&["a"]);
    assert_eq!(log.append(meeting, tried.clone()).await, Ok(1..2));
    tried.not_after = 0;
    assert_eq!(log.append(meeting, tried).await, Ok(1..2));
}

async fn a_late_batch_is_refused_and_leaves_nothing(log: Arc<dyn Log>) {
    let meeting = begin(&*log).await;
    let late = Batch { not_after: 1, ..batch(&["a"]) };
    assert_eq!(log.append(meeting, late).await, Err(LogError::TooLate));
    assert_eq!(log.append(meeting, batch(&["b"])).await, Ok(1..2));
}

async fn an_empty_batch_stores_nothing(log: Arc<dyn Log>) {
    let meeting = begin(&*log).await;
    assert_eq!(log.append(meeting, batch(&[])).await, Ok(1..1));
    assert_eq!(log.append(meeting, batch(&["a"])).await, Ok(1..2));
}

async fn meetings_do_not_mix(log: Arc<dyn Log>) {
    let (one, two) = (begin(&*log).await, begin(&*log).await);
    // The same batch id in another meeting is another batch.
    let shared = batch(&["a"]);
    assert_eq!(log.append(one, shared.clone()).await, Ok(1..2));
    assert_eq!(log.append(two, batch(&["b"])).await, Ok(1..2));
    assert_eq!(log.append(two, shared).await, Ok(2..3));
    assert_eq!(texts(&all(&log, one).await), ["a"]);
    assert_eq!(texts(&all(&log, two).await), ["b", "a"]);
}

async fn a_page_is_as_long_as_asked(log: Arc<dyn Log>) {
    let meeting = begin(&*log).await;
    log.append(meeting, batch(&["a", "b", "c", "d"])).await.expect("append");
    assert_eq!(texts(&log.read(meeting, 2, 2).await.expect("read")), ["b", "c"]);
    assert_eq!(texts(&log.read(meeting, 4, 2).await.expect("read")), ["d"]);
    assert_eq!(log.read(meeting, 5, 2).await, Ok(vec![]));
    assert_eq!(log.read(meeting, 2, 0).await, Ok(vec![]));
    assert_eq!(log.read(meeting, u64::MAX, usize::MAX).await, Ok(vec![]));
}

async fn a_reader_from_anywhere_sees_the_rest_once_then_the_live_ones(log: Arc<dyn Log>) {
    let meeting = begin(&*log).await;
    let early = Reader::start(log.clone(), meeting, 1).expect("start");
    let stored = (0..600).map(|number: usize| number.to_string().into_bytes());
    log.append(meeting, Batch::new(stored, SOON)).await.expect("append");
    let late = Reader::start(log.clone(), meeting, 601).expect("start");
    let middle = Reader::start(log.clone(), meeting, 300).expect("start");
    append_numbered(&*log, meeting, 600..630).await;
    for (mut reader, from) in [(early, 1), (middle, 300), (late, 601)] {
        let read = take(&mut reader, 631 - from).await;
        assert!(read.iter().map(|entry| entry.seq).eq(from as u64..=630));
        assert_eq!(reader.stored().await, Ok(vec![]));
        assert!(read.iter().all(|entry| *entry.body == *(entry.seq - 1).to_string().as_bytes()));
    }
}

async fn many_writers_make_one_order_for_every_reader(log: Arc<dyn Log>) {
    let meeting = begin(&*log).await;
    let live = Reader::start(log.clone(), meeting, 1).expect("start");
    let live = tokio::spawn(async move {
        let mut live = live;
        take(&mut live, 8 * 20).await
    });
    let write = |writer: usize| {
        let log = log.clone();
        tokio::spawn(async move { append_numbered(&*log, meeting, writer * 20..(writer + 1) * 20).await })
    };
    let writers: Vec<_> = (0..8).map(write).collect();
    for writer in writers {
        writer.await.expect("writer");
    }
    let stored = all(&log, meeting).await;
    assert!(stored.iter().map(|entry| entry.seq).eq(1..=160));
    assert_eq!(live.await.expect("live reader"), stored);
}

async fn a_second_create_changes_nothing(log: Arc<dyn Log>) {
    let meeting = begin(&*log).await;
    log.append(meeting, batch(&["a"])).await.expect("append");
    assert_eq!(log.create(meeting).await, Ok(()));
    assert_eq!(log.append(meeting, batch(&["b"])).await, Ok(2..3));
    assert_eq!(texts(&all(&log, meeting).await), ["a", "b"]);
}

async fn an_unknown_meeting_is_gone(log: Arc<dyn Log>) {
    assert_gone(&log, MeetingId::random()).await;
}

async fn an_erased_meeting_is_gone_and_others_stay(log: Arc<dyn Log>) {
    let (ended, other) = (begin(&*log).await, begin(&*log).await);
    let known = batch(&["a"]);
    log.append(ended, known.clone()).await.expect("append");
    log.append(other, batch(&["b"])).await.expect("append");
    assert_eq!(log.erase(ended).await, Ok(()));
    assert_gone(&log, ended).await;
    assert_eq!(log.append(ended, known).await, Err(LogError::Gone));
    assert_eq!(log.erase(ended).await, Ok(()), "a second erase is no error");
    assert_eq!(texts(&all(&log, other).await), ["b"]);
}

async fn erasing_wakes_its_readers(log: Arc<dyn Log>) {
    let meeting = begin(&*log).await;
    let mut behind = Reader::start(log.clone(), meeting, 1).expect("start");
    log.append(meeting, batch(&["a"])).await.expect("append");
    let mut waiting = Reader::start(log.clone(), meeting, 2).expect("start");
    let waiting = tokio::spawn(async move { waiting.next().await });
    log.erase(meeting).await.expect("erase");
    assert_eq!(waiting.await.expect("reader"), Err(LogError::Gone));
    assert_eq!(behind.next().await, Err(LogError::Gone), "not even what was newest is readable");
}

async fn what_lives_is_listed(log: Arc<dyn Log>) {
    assert_eq!(log.list().await, Ok(vec![]));
    let mut live = vec![begin(&*log).await, begin(&*log).await];
    let ended = begin(&*log).await;
    log.erase(ended).await.expect("erase");
    let mut listed = log.list().await.expect("list");
    listed.sort_unstable();
    live.sort_unstable();
    assert_eq!(listed, live);
}

const SOON: Duration = Duration::from_secs(60);

/// A batch of these texts, good for a minute.
pub(super) fn batch(texts: &[&str]) -> Batch {
    Batch::new(texts.iter().map(|text| text.as_bytes().to_vec()), SOON)
}

/// A new meeting.
pub(super) async fn begin(log: &dyn Log) -> MeetingId {
    let meeting = MeetingId::random();
    log.create(meeting).await.expect("create");
    meeting
}

/// Everything that is stored of a meeting.
pub(super) async fn all(log: &Arc<dyn Log>, meeting: MeetingId) -> Vec<Entry> {
    log.read(meeting, 1, usize::MAX).await.expect("read")
}

/// The bodies as text.
pub(super) fn texts(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(|entry| String::from_utf8_lossy(&entry.body).into_owned()).collect()
}

async fn append_numbered(log: &dyn Log, meeting: MeetingId, numbers: std::ops::Range<usize>) {
    for number in numbers {
        log.append(meeting, batch(&[&number.to_string()])).await.expect("append");
    }
}

async fn take(reader: &mut Reader, count: usize) -> Vec<Entry> {
    let mut taken = Vec::new();
    while taken.len() < count {
        taken.extend(reader.next().await.expect("next"));
    }
    taken
}

async fn assert_gone(log: &Arc<dyn Log>, meeting: MeetingId) {
    assert_eq!(log.read(meeting, 1, 10).await, Err(LogError::Gone));
    assert_eq!(
        log.append(meeting, Batch { id: BatchId::random(), ..batch(&["x"]) }).await,
        Err(LogError::Gone)
    );
    assert_eq!(log.tail(meeting).map(|_| ()), Err(LogError::Gone));
    assert!(Reader::start(log.clone(), meeting, 1).is_err());
}
