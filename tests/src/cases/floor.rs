//! The floor, and those who lead (18 to 22, 61).

use anyhow::{Result, ensure};
use serde_json::json;
use std::time::Duration;

use super::Case;
use super::guest::{Guest, said, say};
use super::place::{Place, Room};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::anywhere(
            18,
            "two who lead close a turn, and its time runs out",
            "one turn_ended, the same for all",
            one_end_of_a_turn,
        ),
        Case::anywhere(
            19,
            "someone without a role uses the facilitator's commands",
            "forbidden, and nobody hears of it",
            not_theirs,
        ),
        Case::anywhere(
            20,
            "whoever has the chair leaves",
            "another who leads has it, and all are told",
            succession,
        ),
        Case::anywhere(
            21,
            "two who lead contradict each other at once",
            "one wins, the other hears stale",
            contradiction,
        ),
        Case::anywhere(22, "a line out of turn", "not_your_turn with the place; seen by nobody", out_of_turn),
        Case::anywhere(
            61,
            "what people may not do to each other",
            "plain codes, and nobody hears of it",
            to_each_other,
        ),
    ]
}

async fn speaker(room: &Room, chair: &mut Guest, alias: &str) -> Result<Guest> {
    let mut guest = room.join(alias).await?;
    room.begin_sharing(chair).await?;
    guest.accepted(json!({"type": "hand"})).await?;
    guest.wait("ready_check").await?;
    guest.accepted(json!({"type": "ready"})).await?;
    chair.ask(json!({"type": "call", "turn": null})).await?;
    guest.wait("turn_began").await?;
    Ok(guest)
}

async fn one_end_of_a_turn(place: Place) -> Result<()> {
    let (room, mut chair) = Room::open(&place).await?;
    let mut wren = room.lead("Wren").await?;
    let mut maple = speaker(&room, &mut chair, "Maple").await?;
    let turn = maple.wait("turn_began").await?["turn"].clone();
    maple.accepted(say("the words of a turn")).await?;
    let close = || json!({"type": "close_turn", "turn": turn});
    let (one, other) = tokio::join!(chair.ask(close()), wren.ask(close()));
    ensure!(one?["type"] == "done" || other?["type"] == "done", "nobody could close it");
    let mut ends = Vec::new();
    for guest in [&mut maple, &mut chair, &mut wren] {
        guest
            .wait_within(Duration::from_secs(75), "the end of the turn", |frame| {
                frame["type"] == "turn_ended"
            })
            .await?;
        // Whatever else there is of it stands before the answer.
        guest.look().await?;
        let ended = guest.heard.iter().filter(|frame| frame["type"] == "turn_ended");
        ends.push(ended.map(|frame| (frame["seq"].clone(), frame["turn"].clone())).collect::<Vec<_>>());
    }
    ensure!(ends[0].len() == 1 && ends.iter().all(|end| *end == ends[0]), "{ends:?}");
    Ok(())
}

async fn not_theirs(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let (mut maple, mut finch) = (room.join("Maple 19").await?, room.join("Finch 19").await?);
    let seat = finch.seat("Finch 19").await?;
    for message in [
        json!({"type": "advance", "phase": 0}),
        json!({"type": "lock", "on": true}),
        json!({"type": "remove", "seat": seat}),
        json!({"type": "calm", "on": true}),
        json!({"type": "quieten", "seat": seat}),
        json!({"type": "end"}),
    ] {
        maple.refused(message, "forbidden").await?;
    }
    maple.accepted(say("the room goes on, 19")).await?;
    finch.wait_for("the next line", said("the room goes on, 19")).await?;
    ensure!(!finch.has_heard("forbidden"), "someone else heard of it");
    ensure!(!place.logs_hold("goes on, 19")? && !place.logs_hold("Maple 19")?, "it stands in the logs");
    Ok(())
}

async fn succession(place: Place) -> Result<()> {
    let (room, mut chair) = Room::open(&place).await?;
    let mut wren = room.lead("Wren").await?;
    let mut maple = room.join("Maple").await?;
    let seat = wren.seat("Wren").await?;
    chair.accepted(json!({"type": "leave"})).await?;
    maple.wait_for("a new chair", |frame| frame["type"] == "chair" && frame["seat"] == seat).await?;
    wren.accepted(json!({"type": "leave"})).await?;
    maple.wait_for("no chair", |frame| frame["type"] == "chair" && frame["seat"].is_null()).await?;
    maple.accepted(say("the meeting carries itself")).await?;
    Ok(())
}

async fn contradiction(place: Place) -> Result<()> {
    let (room, mut chair) = Room::open(&place).await?;
    let mut wren = room.lead("Wren").await?;
    let advance = || json!({"type": "advance", "phase": 0});
    let (one, other) = tokio::join!(chair.ask(advance()), wren.ask(advance()));
    let answers = [one?, other?];
    let has = |field: &str, value: &str| answers.iter().any(|answer| answer[field] == value);
    ensure!(has("type", "done") && has("code", "stale"), "{answers:?}");
    Ok(())
}

async fn out_of_turn(place: Place) -> Result<()> {
    let (room, mut chair) = Room::open(&place).await?;
    let mut finch = room.join("Finch").await?;
    let mut maple = speaker(&room, &mut chair, "Maple").await?;
    let mut slate = room.join("Slate").await?;
    slate.accepted(json!({"type": "hand"})).await?;
    finch.accepted(json!({"type": "hand"})).await?;
    let answer = finch.refused(say("not yet"), "not_your_turn").await?;
    ensure!(answer["place"] == 2, "{answer} does not say the place");
    maple.accepted(say("the words of the speaker")).await?;
    for guest in [&mut chair, &mut slate] {
        guest.wait_for("the speaker", said("the words of the speaker")).await?;
        ensure!(!guest.has_heard("not yet"), "someone has seen it");
    }
    Ok(())
}

async fn to_each_other(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let mut chair = room.lead("Juniper 61").await?;
    let (mut maple, mut finch) = (room.join("Maple 61").await?, room.join("Finch 61").await?);
    let line = maple.accepted(say("a line of Maple's, 61")).await?["seq"].clone();
    finch.wait_for("it", said("a line of Maple's, 61")).await?;
    let seat = maple.seat("Maple 61").await?;
    let cases = [
        (json!({"type": "veil", "line": line, "on": true}), "forbidden"),
        (json!({"type": "veil", "line": 9_999_999, "on": true}), "not_found"),
        (json!({"type": "take_back", "line": line}), "forbidden"),
        (json!({"type": "guard", "on": false}), "forbidden"),
        (json!({"type": "approval", "on": true}), "forbidden"),
        (json!({"type": "approve", "unread": 1, "on": true}), "forbidden"),
        (json!({"type": "ask_to_write", "seat": seat}), "pm_off"),
        (json!({"type": "write", "seat": seat, "text": "unasked, 61"}), "pm_off"),
        (json!({"type": "block", "seat": seat}), "pm_off"),
        (json!({"type": "report_written", "own": 1}), "not_found"),
    ];
    for (message, code) in cases {
        finch.refused(message, code).await?;
    }
    for text in ["look here, everybody, 61", "Look here, everybody, 61"] {
        finch.accepted(say(text)).await?;
    }
    finch.refused(say("look here, everybody, 61"), "repeated").await?;
    chair.refused(json!({"type": "approve", "unread": 1}), "stale").await?;
    maple.accepted(say("and on, 61")).await?;
    maple.wait_for("the next line", said("and on, 61")).await?;
    ensure!(
        maple.times("look here, everybody, 61") == 1 && !maple.has_heard("unasked, 61"),
        "somebody heard of it"
    );
    Ok(())
}
