//! Frames that are no messages, and messages out of order (1 to 9).

use anyhow::{Result, ensure};
use serde_json::json;

use super::guest::{Guest, entering, new_ticket, said, say};
use super::place::{Place, Room};
use super::wire::{BINARY, FIN, TEXT, Wire, close, frame, with_mask};
use super::{Case, machine};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::anywhere(
            1,
            "not JSON, an array, a number, an empty text",
            "bad_request; five in a row close 4500",
            no_message,
        ),
        Case::anywhere(2, "a binary frame", "close 1003", binary),
        Case::anywhere(3, "invalid UTF-8", "close 1007", no_utf8),
        Case::anywhere(
            4,
            "a frame too long by a byte; a hundred times 1 GiB declared",
            "close 1009, memory flat",
            too_long,
        ),
        Case::anywhere(
            5,
            "no mask, reserved bits, bad opcode, control in pieces",
            "close 1002",
            broken_frames,
        ),
        Case::anywhere(
            6,
            "depth 10,000, duplicate keys, huge numbers, 1e999, NaN",
            "bad_request",
            hostile_json,
        ),
        Case::anywhere(
            7,
            "unknown type or field, missing field, wrong type",
            "refused by name; unknown fields ignored",
            wrong_fields,
        ),
        Case::anywhere(
            8,
            "a command before hello, a second hello",
            "not_joined, already_joined",
            out_of_order,
        ),
        Case::anywhere(9, "connects and says nothing", "close 4505 after five seconds", silence),
    ]
}

async fn no_message(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let mut maple = room.join("Maple 1").await?;
    for text in ["not json", "[1]", "7", ""] {
        maple.refused_text(text, "bad_request").await?;
    }
    // One that can be read, and the count begins anew.
    maple.accepted(say("still here, after four of them")).await?;
    for _ in 0..5 {
        maple.refused_text("not json", "bad_request").await?;
    }
    maple.closed_with(4500).await
}

/// Writes these bytes on connections of their own, each to be closed with this code, and nobody else to notice.
async fn close_with(place: &Place, code: u16, broken: &[Vec<u8>]) -> Result<()> {
    let mut quiet = Guest::greet(place).await?;
    for bytes in broken {
        let mut wire = Wire::open(place).await?;
        wire.write(bytes).await;
        let came = wire.next().await?;
        ensure!(
            came.close_code() == Some(code),
            "{:02x?} was answered {came:?}",
            &bytes[..bytes.len().min(16)]
        );
        wire.write(&close(code, b"")).await;
    }
    let answer = quiet.ask(json!({"type": "help"})).await?;
    ensure!(answer["type"] == "help", "someone else was answered {answer}");
    Ok(())
}

async fn binary(place: Place) -> Result<()> {
    close_with(&place, 1003, &[frame(FIN | BINARY, b"x")]).await
}

async fn no_utf8(place: Place) -> Result<()> {
    close_with(&place, 1007, &[frame(FIN | TEXT, b"\xc3\x28"), frame(FIN | TEXT, b"\xff")]).await
}

async fn broken_frames(place: Place) -> Result<()> {
    let broken =
        [b"\x81\x02hi".to_vec(), frame(FIN | TEXT | 0x40, b"x"), frame(FIN | 0x3, b"x"), frame(0x9, b"x")];
    close_with(&place, 1002, &broken).await
}

async fn too_long(place: Place) -> Result<()> {
    let longest = Guest::greet(&place).await?.limit("frame_bytes")?;
    close_with(&place, 1009, &[frame(FIN | TEXT, &vec![b' '; longest + 1])]).await?;
    let before = place.memory();
    let declared =
        with_mask(&[&[0x81, 0xff][..], &(1_u64 << 30).to_be_bytes()].concat(), &vec![b'x'; longest]);
    close_with(&place, 1009, &vec![declared; 100]).await?;
    machine::flat(before, place.memory(), 64)
}

async fn hostile_json(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let mut maple = room.join("Maple 6").await?;
    let deep =
        |open: &str, close: &str, times: usize| format!("{}{}", open.repeat(times), close.repeat(times));
    let hostile = [
        deep("[", "]", 8_000),
        deep(r#"{"a":"#, "}", 2_000),
        r#"{"type":"say","type":"say","id":"x1","text":"twice the type"}"#.to_owned(),
        r#"{"type":"say","id":"x1","text":"twice","text":"the text"}"#.to_owned(),
        r#"{"type":"call","id":"x2","turn":99999999999999999999999}"#.to_owned(),
        r#"{"type":"call","id":"x3","turn":1e999}"#.to_owned(),
        r#"{"type":"call","id":"x4","turn":NaN}"#.to_owned(),
        r#"{"type":"call","id":"x5","turn":-1}"#.to_owned(),
    ];
    for (number, text) in hostile.iter().enumerate() {
        maple.refused_text(text, "bad_request").await?;
        if number % 3 == 2 {
            // Frames that can be read keep the connection.
            maple.accepted(say(&format!("between hostile frames, {number}"))).await?;
        }
    }
    ensure!(!maple.has_heard("\"twice"), "one of two was taken");
    Ok(())
}

async fn wrong_fields(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let mut maple = room.join("Maple 7").await?;
    let unknown = maple.refused_text(r#"{"type":"shout","id":"y0"}"#, "unknown_command").await?;
    ensure!(unknown.to_string().contains("shout"), "{unknown} does not name the type");
    let wrong = [
        r#"{"type":"say","id":"y1"}"#,
        r#"{"type":"say","id":"y1","text":7}"#,
        r#"{"type":"say","id":"y1","text":null}"#,
    ];
    for text in wrong {
        let answer = maple.refused_text(text, "bad_request").await?;
        let named = answer["detail"].as_str().unwrap_or_default().contains("text");
        ensure!(answer["re"] == "y1" && named, "{answer} names neither message nor field");
    }
    maple.accepted(json!({"type": "say", "text": "and one field more", "colour": "green"})).await?;
    maple.wait_for("the line", said("and one field more")).await?;
    Ok(())
}

async fn out_of_order(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let mut early = Guest::connect(&place).await?;
    early.refused(say("before hello"), "not_joined").await?;
    let mut outside = Guest::greet(&place).await?;
    outside.refused(say("before entering"), "not_joined").await?;
    let mut maple = room.join("Maple 8").await?;
    maple.refused(json!({"type": "hello"}), "already_joined").await?;
    maple.refused(entering(&room.links.room, &new_ticket(), "Finch 8"), "already_joined").await?;
    maple.accepted(say("in order again")).await?;
    Ok(())
}

async fn silence(place: Place) -> Result<()> {
    let mut silent = Guest::connect(&place).await?;
    let began = std::time::Instant::now();
    silent.closed_with(4505).await?;
    let seconds = began.elapsed().as_secs_f32();
    ensure!((4.0..9.0).contains(&seconds), "after {seconds} s");
    Ok(())
}
