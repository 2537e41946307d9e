use super::*;
use std::io::Read;
use std::net::{TcpListener, TcpStream as Client};
use std::time::Duration;
use tokio::time::timeout;

const PATIENCE: Duration = Duration::from_secs(10);

/// The longest header of a frame, in bytes.
const HEADER: usize = 10;

fn frame(bytes: usize) -> Item {
    Item::Frame("x".repeat(bytes).into())
}

/// An outbox that writes to a socket of this machine, and the other end of it.
fn attached() -> (Outbox, Taker, Arc<TcpStream>, Client) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = Client::connect(listener.local_addr().unwrap()).unwrap();
    let (server, _) = listener.accept().unwrap();
    server.set_nonblocking(true).unwrap();
    let stream = Arc::new(TcpStream::from_std(server).unwrap());
    let (outbox, taker) = outbox(&Limits::default());
    taker.attach(stream.clone());
    (outbox, taker, stream, client)
}

/// Everything that is written until it is silent and closed, read slowly in the background.
fn reading(mut client: Client) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut all = Vec::new();
        // A line that breaks off has said all that it will.
        let _ = client.read_to_end(&mut all);
        all
    })
}

fn bytes_of(items: &[Item]) -> Vec<u8> {
    let frames = items.iter().filter_map(|item| match item {
        Item::Frame(frame) => Some(frame.bytes().to_vec()),
        _ => None,
    });
    frames.flatten().collect()
}

// ---- without a socket, as a simulation has it

#[tokio::test]
async fn all_that_has_gathered_comes_at_once_and_in_order_and_then_the_close() {
    let (outbox, taker) = outbox(&Limits::default());
    outbox.push(Item::Seated(SeatId(1)));
    outbox.push(frame(3));
    outbox.close(CloseCode::Ended);
    outbox.push(frame(4));
    assert_eq!(taker.next().await, Some(Next::Items(vec![Item::Seated(SeatId(1)), frame(3)])));
    assert_eq!(taker.next().await, Some(Next::Close(CloseCode::Ended)));
}

#[tokio::test]
async fn too_many_frames_or_bytes_throw_the_queue_away_and_close_with_resume() {
    let bytes_max = outbox(&Limits::default()).0.0.lock().bytes_max;
    for (count, bytes) in [(FRAMES_MAX + 1, 1), (5, bytes_max / 4 - HEADER)] {
        let (outbox, taker) = outbox(&Limits::default());
        (0..count - 1).for_each(|_| outbox.push(frame(bytes)));
        assert!(!taker.has_overflowed());
        outbox.push(frame(bytes));
        assert!(taker.has_overflowed());
        assert_eq!(taker.next().await, Some(Next::Close(CloseCode::Resume)));
    }
}

// The threat: whoever comes into a large room is closed before they have seen it, comes back, and is closed again.
#[tokio::test]
async fn the_view_of_a_full_room_is_no_overflow_whatever_is_behind_it() {
    for seats in [2, 200, 5_000] {
        let limits = Limits { seats, ..Limits::default() };
        let (outbox, taker) = outbox(&limits);
        outbox.push(Item::Seated(SeatId(1)));
        outbox.push(frame(VIEW_BYTES_PER_SEAT * seats as usize));
        (0..10).for_each(|_| outbox.push(frame(1_024)));
        assert!(!taker.has_overflowed(), "{seats}");
    }
}

#[tokio::test]
async fn a_long_backlog_is_no_overflow() {
    let (outbox, taker) = outbox(&Limits::default());
    outbox.gather_backlog((0..10 * FRAMES_MAX).map(|_| "x".to_owned().into()));
    outbox.push(frame(1));
    assert!(matches!(taker.next().await, Some(Next::Items(items)) if items.len() == 10 * FRAMES_MAX + 1));
}

#[tokio::test]
async fn what_was_taken_no_longer_counts() {
    let (outbox, taker) = outbox(&Limits::default());
    for _ in 0..10 {
        (0..FRAMES_MAX).for_each(|_| outbox.push(frame(1)));
        assert!(matches!(taker.next().await, Some(Next::Items(items)) if items.len() == FRAMES_MAX));
    }
}

// ---- on a socket

#[tokio::test]
async fn whoever_reads_gets_every_frame_whole_and_in_order_without_the_taker() {
    let (outbox, taker, stream, client) = attached();
    stream.writable().await.unwrap();
    let items: Vec<_> = (1..200).map(|len| frame(len * 7)).collect();
    items.iter().for_each(|item| outbox.push(item.clone()));
    drop((taker, stream));
    assert_eq!(reading(client).join().unwrap(), bytes_of(&items));
}

#[tokio::test]
async fn what_the_socket_does_not_take_at_once_is_written_by_the_taker() {
    let (outbox, taker, stream, client) = attached();
    let items: Vec<_> = (0..2_000).map(|_| frame(5_000)).collect();
    outbox.gather_backlog(items.iter().map(|item| match item {
        Item::Frame(frame) => frame.clone(),
        _ => unreachable!("all are frames"),
    }));
    outbox.flush();
    outbox.close(CloseCode::Ended);
    let reader = reading(client);
    let closed = timeout(PATIENCE, taker.next()).await.unwrap();
    assert_eq!(closed, Some(Next::Close(CloseCode::Ended)));
    drop((taker, stream));
    assert_eq!(reader.join().unwrap(), bytes_of(&items));
}

// The threat: a client that reads nothing makes the server keep everything for it.
#[tokio::test]
async fn whoever_reads_nothing_is_closed_with_resume_and_still_gets_the_last_frame_whole() {
    let (outbox, taker, stream, client) = attached();
    stream.writable().await.unwrap();
    while !taker.has_overflowed() {
        outbox.push(frame(10_000));
    }
    assert_eq!(taker.next().await, Some(Next::Close(CloseCode::Resume)));
    outbox.push(frame(1));
    let reader = reading(client);
    let goodbye = timeout(PATIENCE, async {
        loop {
            stream.writable().await.unwrap();
            if let Ok(written) = outbox.write_for_library(b"bye") {
                return written;
            }
        }
    });
    assert_eq!(goodbye.await.unwrap(), 3);
    drop((taker, stream));
    let read = reader.join().unwrap();
    let one = bytes_of(&[frame(10_000)]);
    assert_eq!((&read[read.len() - 3..], (read.len() - 3) % one.len()), (&b"bye"[..], 0));
}

#[tokio::test]
async fn what_is_for_the_session_comes_before_what_is_behind_it_is_written() {
    let (outbox, taker, stream, client) = attached();
    stream.writable().await.unwrap();
    outbox.push(Item::NotSeated);
    outbox.push(frame(3));
    assert_eq!(taker.next().await, Some(Next::Items(vec![Item::NotSeated])));
    outbox.push(frame(4));
    client.set_nonblocking(true).unwrap();
    let mut byte = [0];
    assert!((&client).read(&mut byte).is_err(), "nothing is written while the session is told");
    outbox.close(CloseCode::Ended);
    assert_eq!(taker.next().await, Some(Next::Close(CloseCode::Ended)));
    client.set_nonblocking(false).unwrap();
    drop((taker, stream));
    assert_eq!(reading(client).join().unwrap(), bytes_of(&[frame(3), frame(4)]));
}

#[tokio::test]
async fn a_meeting_that_keeps_its_side_does_not_keep_the_socket_open() {
    let (outbox, taker, stream, client) = attached();
    drop((taker, stream));
    outbox.push(frame(3));
    assert!(reading(client).join().unwrap().is_empty());
}

#[tokio::test]
async fn a_client_that_is_gone_is_noticed_by_writing_to_it() {
    let (outbox, taker, _stream, client) = attached();
    drop(client);
    let broken = timeout(PATIENCE, async {
        loop {
            outbox.push(frame(100));
            tokio::select! {
                next = taker.next() => return next,
                () = tokio::task::yield_now() => {}
            }
        }
    });
    assert_eq!(broken.await.unwrap(), None);
}
