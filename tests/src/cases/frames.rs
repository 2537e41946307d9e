//! Frames as bytes: whatever a client can get wrong below a message, and what a proper one may do. Each is written on
//! a connection of its own, after a real upgrade, while another one looks on.

use anyhow::{Result, ensure};
use serde_json::json;
use std::time::Duration;

use super::Case;
use super::guest::Guest;
use super::place::Place;
use super::wire::{BINARY, CLOSE, CONTINUATION, Came, FIN, PING, PONG, TEXT, Wire, close, frame, with_mask};

/// The numbers of this table begin behind this one.
const BEFORE: u16 = 100;

/// A server gives a connection up, which does not answer its close, within this time.
const GIVES_UP_WITHIN: Duration = Duration::from_secs(8);

/// The longest frame of a message that every server takes.
const LONGEST: usize = 16 * 1_024;

/// What is written, in pieces that go out one by one.
type Pieces = Vec<Vec<u8>>;

/// What must come of it.
#[derive(Clone)]
enum Must {
    /// The connection is closed with one of these codes.
    Close(&'static [u16]),
    /// This frame comes first, and then `welcome`: the bytes end with a hello.
    FrameAndWelcome(Vec<u8>),
    /// `welcome` comes.
    Welcome,
    /// A text with these words comes, and the connection lives.
    Text(&'static str),
    /// The close is answered with the same code, and the connection ends. Nothing else comes.
    CloseAnswered(u16),
}

/// The table: its numbers begin at 101.
pub fn cases() -> Vec<Case> {
    let table =
        [broken_headers(), broken_controls(), broken_pieces(), broken_texts(), closes(), lengths(), proper()];
    let rows = table.into_iter().flatten();
    let case = |(number, (tries, pieces, must)): (u16, Row)| {
        Case::anywhere(number, &tries, &must.words(), move |place| tried(place, pieces.clone(), must.clone()))
    };
    let mut cases: Vec<_> = (BEFORE + 1..).zip(rows).map(case).collect();
    let next = BEFORE + 1 + u16::try_from(cases.len()).unwrap_or_default();
    cases.extend([
        Case::anywhere(
            next,
            "half a frame, and then silence",
            "close 4505 after five seconds, then the end",
            half_a_frame,
        ),
        Case::anywhere(
            next + 1,
            "the server's close is answered",
            "the end of the connection, at once",
            answers_a_close,
        ),
        Case::anywhere(
            next + 2,
            "the server's close is never answered",
            "the end of the connection, within 8 s",
            ignores_a_close,
        ),
    ]);
    cases
}

type Row = (String, Pieces, Must);

fn row(tries: &str, pieces: Pieces, must: Must) -> Row {
    (tries.to_owned(), pieces, must)
}

fn hello() -> Vec<u8> {
    frame(FIN | TEXT, HELLO)
}

const HELLO: &[u8] = br#"{"type":"hello"}"#;

fn broken_headers() -> Vec<Row> {
    let refused = |tries: &str, bytes: Vec<u8>| row(tries, vec![bytes], Must::Close(&[1002]));
    let bits = [(1, 0x40), (2, 0x20), (3, 0x10)];
    let bits =
        bits.map(|(bit, mask)| refused(&format!("reserved bit {bit}"), frame(FIN | TEXT | mask, HELLO)));
    let opcodes = (0x3..=0x7).chain(0xb..=0xf);
    let opcodes =
        opcodes.map(|opcode| refused(&format!("reserved opcode {opcode:#x}"), frame(FIN | opcode, b"")));
    let unmasked = refused("a text without a mask", [&[FIN | TEXT, 16], HELLO].concat());
    let unmasked_ping = refused("a ping without a mask", vec![FIN | PING, 0]);
    [unmasked, unmasked_ping].into_iter().chain(bits).chain(opcodes).collect()
}

fn broken_controls() -> Vec<Row> {
    let refused = |tries: &str, bytes: Vec<u8>| row(tries, vec![bytes], Must::Close(&[1002]));
    vec![
        refused("a ping in pieces", frame(PING, b"x")),
        refused("a pong in pieces", frame(PONG, b"x")),
        refused("a close in pieces", frame(CLOSE, &[])),
        refused("a ping of 126 bytes", frame(FIN | PING, &[b'x'; 126])),
        refused("a close of 126 bytes", frame(FIN | CLOSE, &[&[0x03, 0xe8][..], &[b'x'; 124]].concat())),
    ]
}

fn broken_pieces() -> Vec<Row> {
    vec![
        row("a continuation of nothing", vec![frame(FIN | CONTINUATION, HELLO)], Must::Close(&[1002])),
        row("a text inside a message in pieces", vec![frame(TEXT, HELLO), hello()], Must::Close(&[1002])),
        row(
            "a binary inside a message in pieces",
            vec![frame(TEXT, HELLO), frame(FIN | BINARY, b"x")],
            Must::Close(&[1002]),
        ),
        row("a binary message", vec![frame(FIN | BINARY, HELLO)], Must::Close(&[1003])),
        row(
            "a binary message in pieces",
            vec![frame(BINARY, b"x"), frame(FIN | CONTINUATION, b"y")],
            Must::Close(&[1003]),
        ),
    ]
}

fn broken_texts() -> Vec<Row> {
    let refused = |tries: &str, pieces: Pieces| row(tries, pieces, Must::Close(&[1007]));
    let text = |payload: &[u8]| vec![frame(FIN | TEXT, payload)];
    vec![
        refused("invalid UTF-8", text(b"\xc3\x28")),
        refused("UTF-8 that is cut off", text(b"gr\xc3")),
        refused(
            "invalid UTF-8 over two pieces",
            vec![frame(TEXT, b"\xc3"), frame(FIN | CONTINUATION, b"\x28")],
        ),
        refused("an overlong form", text(b"\xc0\xaf")),
        refused("a surrogate", text(b"\xed\xa0\x80")),
        refused("a character beyond Unicode", text(b"\xf4\x90\x80\x80")),
    ]
}

fn closes() -> Vec<Row> {
    vec![
        row("a close of one byte", vec![frame(FIN | CLOSE, b"\x03")], Must::Close(&[1002])),
        row("a close with 1005, which nobody may send", vec![close(1005, b"")], Must::Close(&[1002])),
        row("a close with 999", vec![close(999, b"")], Must::Close(&[1002])),
        row("a close whose reason is no UTF-8", vec![close(1000, b"\xff")], Must::Close(&[1002, 1007])),
        row("a close with 1000", vec![close(1000, b"bye")], Must::CloseAnswered(1000)),
        row("a close with a code of an application", vec![close(4321, b"")], Must::CloseAnswered(4321)),
        row(
            "a message behind a close",
            vec![[close(1000, b""), hello()].concat()],
            Must::CloseAnswered(1000),
        ),
    ]
}

fn lengths() -> Vec<Row> {
    let declared = |length: u64, payload: &[u8]| {
        vec![with_mask(&[&[FIN | TEXT, 0xff][..], &length.to_be_bytes()].concat(), payload)]
    };
    let padded = |length: usize| [HELLO, &vec![b' '; length - HELLO.len()]].concat();
    let half = padded(LONGEST / 2 + 1);
    vec![
        row("a length with its highest bit set", declared(1 << 63, b"x"), Must::Close(&[1002, 1009])),
        row("1 GiB declared", declared(1 << 30, b"x"), Must::Close(&[1009])),
        row("16 KiB and a byte", vec![frame(FIN | TEXT, &padded(LONGEST + 1))], Must::Close(&[1009])),
        row(
            "16 KiB and two bytes in two pieces",
            vec![frame(TEXT, &half), frame(FIN | CONTINUATION, &vec![b' '; half.len()])],
            Must::Close(&[1009]),
        ),
        row("16 KiB exactly", vec![frame(FIN | TEXT, &padded(LONGEST))], Must::Welcome),
        row("a length in a longer form than needed", declared(HELLO.len() as u64, HELLO), Must::Welcome),
        row("100,000 empty pieces", empty_pieces(100_000), Must::Welcome),
    ]
}

fn empty_pieces(count: usize) -> Pieces {
    let empty = frame(CONTINUATION, b"").repeat(count);
    vec![[frame(TEXT, HELLO), empty, frame(FIN | CONTINUATION, b"")].concat()]
}

fn proper() -> Vec<Row> {
    let pong = |payload: &[u8]| Must::FrameAndWelcome(payload.to_vec());
    let long = [b'p'; 125];
    let greeting = r#"{"type":"hello","client":"ü"}"#.as_bytes();
    let (head, tail) = greeting.split_at(greeting.len() - 3);
    vec![
        row("an empty ping", vec![frame(FIN | PING, b""), hello()], pong(b"")),
        row("a ping of 125 bytes", vec![frame(FIN | PING, &long), hello()], pong(&long)),
        row(
            "a ping between two pieces",
            vec![frame(TEXT, &HELLO[..5]), frame(FIN | PING, b"?"), frame(FIN | CONTINUATION, &HELLO[5..])],
            pong(b"?"),
        ),
        row("a pong that nobody asked for", vec![frame(FIN | PONG, b"!"), hello()], Must::Welcome),
        row(
            "a character over two pieces",
            vec![frame(TEXT, head), frame(FIN | CONTINUATION, tail)],
            Must::Welcome,
        ),
        row(
            "a text in TCP segments of one byte",
            hello().into_iter().map(|byte| vec![byte]).collect(),
            Must::Welcome,
        ),
        row(
            "two texts in one TCP segment",
            vec![[hello(), frame(FIN | TEXT, br#"{"type":"help","id":"h"}"#)].concat()],
            Must::Text(r#""re":"h""#),
        ),
        row("an empty text", vec![frame(FIN | TEXT, b"")], Must::Text("bad_request")),
    ]
}

impl Must {
    fn words(&self) -> String {
        match self {
            Self::Close(codes) => {
                let codes: Vec<_> = codes.iter().map(u16::to_string).collect();
                format!("close {}, then the end", codes.join(" or "))
            }
            Self::FrameAndWelcome(_) => "its pong, and the message is read".to_owned(),
            Self::Welcome => "the message is read".to_owned(),
            Self::Text(words) => format!("the connection lives, {words}"),
            Self::CloseAnswered(code) => format!("close {code} back, then the end"),
        }
    }

    async fn holds(&self, wire: &mut Wire) -> Result<()> {
        match self {
            Self::Close(codes) => {
                let came = wire.next().await?;
                ensure!(came.close_code().is_some_and(|code| codes.contains(&code)), "{came:?} came");
                wire.write(&close(1000, b"")).await;
                ends(wire).await
            }
            Self::FrameAndWelcome(payload) => {
                let (came, wanted) = (wire.next().await?, Came::Frame(FIN | PONG, payload.clone()));
                ensure!(came == wanted, "{came:?} came");
                text(wire, "welcome").await
            }
            Self::Welcome => text(wire, "welcome").await,
            Self::Text(words) => text(wire, words).await,
            Self::CloseAnswered(code) => {
                let came = wire.next().await?;
                ensure!(came.close_code() == Some(*code), "{came:?} came");
                ends(wire).await
            }
        }
    }
}

async fn ends(wire: &mut Wire) -> Result<()> {
    let came = wire.next_within(GIVES_UP_WITHIN).await?;
    ensure!(came == Came::End, "{came:?} came behind the close");
    Ok(())
}

/// A text with these words comes, perhaps behind another; and then the connection still answers.
async fn text(wire: &mut Wire, words: &str) -> Result<()> {
    loop {
        let came = wire.next().await?;
        ensure!(matches!(came, Came::Frame(first, _) if first == FIN | TEXT), "{came:?} came");
        if came.is_text_with(words) {
            break;
        }
    }
    wire.write(&frame(FIN | PING, b"alive?")).await;
    let came = wire.next().await?;
    ensure!(came == Came::Frame(FIN | PONG, b"alive?".to_vec()), "{came:?} came");
    Ok(())
}

async fn tried(place: Place, pieces: Pieces, must: Must) -> Result<()> {
    let onlooker = Guest::greet(&place).await?;
    let mut wire = Wire::open(&place).await?;
    for piece in &pieces {
        wire.write(piece).await;
        if pieces.len() > 4 {
            // So that each becomes a segment of its own.
            tokio::task::yield_now().await;
        }
    }
    must.holds(&mut wire).await?;
    unaffected(onlooker).await
}

async fn unaffected(mut onlooker: Guest) -> Result<()> {
    let answer = onlooker.ask(json!({"type": "help"})).await?;
    ensure!(answer["type"] == "help", "someone else was answered {answer}");
    Ok(())
}

async fn half_a_frame(place: Place) -> Result<()> {
    let onlooker = Guest::greet(&place).await?;
    let mut wire = Wire::open(&place).await?;
    let hello = hello();
    wire.write(&hello[..hello.len() / 2]).await;
    let came = wire.next_within(GIVES_UP_WITHIN).await?;
    ensure!(came.close_code() == Some(4505), "{came:?} came");
    ends(&mut wire).await?;
    unaffected(onlooker).await
}

/// A connection that the server has just closed, for five frames that could not be read.
async fn closed_by_server(place: &Place) -> Result<Wire> {
    let mut wire = Wire::open(place).await?;
    wire.write(&frame(FIN | TEXT, b"not json").repeat(5)).await;
    loop {
        let came = wire.next().await?;
        if came.close_code() == Some(4500) {
            return Ok(wire);
        }
        ensure!(came.is_text_with("bad_request"), "{came:?} came");
    }
}

async fn answers_a_close(place: Place) -> Result<()> {
    let mut wire = closed_by_server(&place).await?;
    wire.write(&close(4500, b"")).await;
    let came = wire.next_within(Duration::from_secs(2)).await?;
    ensure!(came == Came::End, "{came:?} came");
    Ok(())
}

async fn ignores_a_close(place: Place) -> Result<()> {
    let mut wire = closed_by_server(&place).await?;
    ends(&mut wire).await
}
