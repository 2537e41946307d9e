//! Words and names (10 to 13, 53, 54, 62).

use anyhow::{Result, ensure};
use serde_json::json;

use super::Case;
use super::guest::{Guest, entering, new_ticket, said, say};
use super::place::{Place, Room};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::anywhere(
            10,
            "a text of 0, the most, one more; only blanks; only zero-width",
            "invalid_text; the most is accepted",
            lengths,
        ),
        Case::anywhere(
            11,
            "emoji families, right to left, combining marks, U+0000",
            "byte for byte, or invalid_text",
            scripts,
        ),
        Case::anywhere(
            12,
            "a name taken: look-alike, other case, blank behind, ZWJ",
            "name_taken or invalid_name",
            taken_names,
        ),
        Case::anywhere(13, "a name that is an office, in any script", "invalid_name", offices),
        Case::anywhere(
            53,
            "<script>, javascript:, <img onerror> in every text",
            "kept as text, byte for byte",
            markup,
        ),
        Case::anywhere(
            54,
            "CR LF and ANSI escapes in a name",
            "invalid_name; nothing of it in the logs",
            escapes,
        ),
        Case::anywhere(62, "pronouns that a name could not be", "invalid_name", pronouns),
    ]
}

async fn lengths(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let mut maple = room.join("Maple 10").await?;
    let longest = "a".repeat(maple.limit("text_chars")?);
    for text in ["", "   ", "\u{200b}\u{200d}", &format!("{longest}a")] {
        maple.refused(say(text), "invalid_text").await?;
    }
    maple.accepted(say(&longest)).await?;
    maple.wait_for("the longest line", said(&longest)).await?;
    Ok(())
}

async fn scripts(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let (mut maple, mut finch) = (room.join("Maple 11").await?, room.join("Finch 11").await?);
    for text in ["nul \u{0} in it", "esc \u{1b}[2J", "\u{7f}del"] {
        maple.refused(say(text), "invalid_text").await?;
    }
    let accepted =
        ["👩‍👩‍👧‍👦 🏳️‍🌈", "שלום מייפל", "e\u{301}\u{323} z\u{335}", "  a poem\n\tkeeps its spaces  ", "مرحبا 7"];
    for text in accepted {
        maple.accepted(say(text)).await?;
        finch.wait_for("the same words", said(text)).await?;
    }
    Ok(())
}

/// What a stranger with this name is told at the door.
async fn told(place: &Place, room: &Room, alias: &str) -> Result<String> {
    let mut stranger = Guest::greet(place).await?;
    let answer = stranger.ask(entering(&room.links.room, &new_ticket(), alias)).await?;
    Ok(answer["code"].as_str().unwrap_or("entered").to_owned())
}

async fn taken_names(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let _here = room.join("Mallow").await?;
    for alias in
        ["mallow", "MALLOW", "Mallow ", "Mal\u{200d}low", "\u{39c}allow", "M\u{430}llow", "Mall\u{1d0f}w"]
    {
        let code = told(&place, &room, alias).await?;
        ensure!(["name_taken", "invalid_name"].contains(&&*code), "{alias:?}: {code}");
    }
    Ok(())
}

async fn offices(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let offices = [
        "Facilitator",
        "System",
        "the server",
        "F\u{430}cilitator",
        "FACILIT\u{391}TOR",
        "Moderator 2",
        "Администратор",
        "Συντονιστής",
    ];
    for alias in offices {
        let code = told(&place, &room, alias).await?;
        ensure!(code == "invalid_name", "{alias:?}: {code}");
    }
    Ok(())
}

async fn markup(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let mut chair = room.lead("Juniper 53").await?;
    let mut finch = room.join("Finch <b>53").await?;
    let seat = finch.seat("Finch <b>53").await?;
    let corpus = [
        "<script>alert(53)</script>",
        "javascript:alert(53)",
        "<img src=x onerror=alert(53)>",
        "&lt;b&gt; \"53\" ' {{53}}",
    ];
    for text in corpus {
        finch.accepted(say(text)).await?;
        let line = chair.wait_for("the line", said(text)).await?;
        ensure!(line["alias"] == "Finch <b>53", "{line}");
        finch.accepted(json!({"type": "note", "text": text})).await?;
        chair.wait_for("the note", |frame| frame["type"] == "noted" && frame["text"] == text).await?;
        chair.accepted(json!({"type": "whisper", "seat": seat, "text": text})).await?;
        finch.wait_for("the whisper", |frame| frame["type"] == "whispered" && frame["text"] == text).await?;
    }
    Ok(())
}

async fn escapes(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    for alias in
        ["Marker54\r\nroot: yes", "Marker54\n", "\u{1b}[31mMarker54", "Marker54\u{9b}2J", "Marker54\u{202e}"]
    {
        let code = told(&place, &room, alias).await?;
        // What is no alias at all cannot be read as one.
        ensure!(["invalid_name", "bad_request"].contains(&&*code), "{alias:?}: {code}");
    }
    ensure!(!place.logs_hold("Marker54")?, "it stands in the logs");
    Ok(())
}

async fn pronouns(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    for bad in ["", "she\u{202e}her", "facilitator", &"x".repeat(25)] {
        let (_, answer) = room.knock(&new_ticket(), "Maple 62", json!({"pronouns": bad})).await?;
        ensure!(answer["code"] == "invalid_name", "{bad:?}: {answer}");
    }
    // Left out where a room has no place for them.
    let (_, answer) = room.knock(&new_ticket(), "Maple 62", json!({"pronouns": "they/them"})).await?;
    ensure!(answer["type"] == "entered", "{answer}");
    Ok(())
}
