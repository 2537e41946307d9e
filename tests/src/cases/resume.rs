//! Coming back (27, 28).

use anyhow::{Result, ensure};
use serde_json::json;

use super::Case;
use super::guest::{Guest, entering, new_ticket, said, say};
use super::place::{Place, Room};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::anywhere(
            27,
            "a resume from 0, from the future, from another meeting",
            "starts over with a view; another meeting: gone",
            from_nowhere,
        ),
        Case::anywhere(
            28,
            "one ticket used twice at once",
            "the newest has the seat, the older is told (4502)",
            twice_at_once,
        ),
    ]
}

async fn from_nowhere(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let mut maple = room.join("Maple 27").await?;
    maple.accepted(say("before Finch came, 27")).await?;
    let ticket = new_ticket();
    let mut finch = room.join_by(&ticket, "Finch 27").await?;
    finch.accepted(say("mine, 27")).await?;
    let epoch = finch.seen()["epoch"].clone();
    drop(finch);
    for (seq, own) in [(0, 0), (9_999_999, 0), (0, 9_999_999)] {
        let seen = json!({"epoch": epoch, "seq": seq, "own": own});
        let (mut back, answer) = room.come_back(&ticket, "Finch 27", seen).await?;
        ensure!(answer["resumed"] == false, "{seq} and {own}: {answer}");
        back.wait("view").await?;
        back.wait_for("the line since the arrival", said("mine, 27")).await?;
        ensure!(!back.has_heard("before Finch came, 27"), "told what was said before the arrival");
    }
    let (_, answer) =
        room.come_back(&ticket, "Finch 27", json!({"epoch": "0".repeat(32), "seq": 1, "own": 1})).await?;
    ensure!(answer["code"] == "gone", "{answer}");
    Ok(())
}

async fn twice_at_once(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let ticket = new_ticket();
    let older = room.join_by(&ticket, "Finch 28").await?;
    drop(older);
    let (mut one, mut other) = (Guest::greet(&place).await?, Guest::greet(&place).await?);
    let enter = || entering(&room.links.room, &ticket, "Finch 28");
    let (first, second) = tokio::join!(one.ask(enter()), other.ask(enter()));
    ensure!(first?["type"] == "entered" && second?["type"] == "entered", "one of them was refused");
    // Whichever came second has the seat; the first is told so.
    let (loser, mut winner) = tokio::select! {
        closed = one.closed_with(4502) => { closed?; (one, other) }
        closed = other.closed_with(4502) => { closed?; (other, one) }
    };
    winner.accepted(say("from here, 28")).await?;
    ensure!(!loser.has_heard("from here, 28"), "the older connection still listens");
    let mut back = room.enter(&ticket, "Finch 28").await?;
    winner.closed_with(4502).await?;
    back.accepted(say("and taken back, 28")).await?;
    Ok(())
}
