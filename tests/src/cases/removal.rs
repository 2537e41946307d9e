//! People and lines that a facilitator takes out (23 to 25).

use anyhow::{Result, ensure};
use serde_json::json;

use super::Case;
use super::guest::{Guest, new_ticket, said, say};
use super::place::{Place, Room};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::anywhere(
            23,
            "someone removed comes back with their ticket",
            "removed, close 4503, nothing told",
            comes_back,
        ),
        Case::anywhere(
            24,
            "someone removed comes anew, at once",
            "waits to be let in, and sees nothing",
            comes_anew,
        ),
        Case::anywhere(
            25,
            "a line is hidden while someone is offline",
            "they get the removal, never the text",
            hidden_meanwhile,
        ),
    ]
}

/// A room from which Rook has just been removed, by this ticket.
async fn without_rook(place: &Place, ticket: &str) -> Result<(Room, Guest, Guest, Guest)> {
    let (room, mut chair) = Room::open(place).await?;
    let mut maple = room.join("Maple").await?;
    let mut rook = room.join_by(ticket, "Rook").await?;
    maple.accepted(say("after Rook came")).await?;
    rook.wait_for("a line", said("after Rook came")).await?;
    let seat = rook.seat("Rook").await?;
    chair.accepted(json!({"type": "remove", "seat": seat})).await?;
    rook.closed_with(4503).await?;
    Ok((room, chair, maple, rook))
}

async fn comes_back(place: Place) -> Result<()> {
    let ticket = new_ticket();
    let (room, _chair, mut maple, rook) = without_rook(&place, &ticket).await?;
    maple.accepted(say("without Rook")).await?;
    let (mut back, answer) = room.come_back(&ticket, "Rook", rook.seen()).await?;
    ensure!(answer["code"] == "removed", "{answer}");
    back.closed_with(4503).await?;
    ensure!(!back.has_heard("without Rook") && !back.has_heard("Maple"), "state has leaked");
    Ok(())
}

async fn comes_anew(place: Place) -> Result<()> {
    let (room, _chair, mut maple, _rook) = without_rook(&place, &new_ticket()).await?;
    let mut crow = room.enter(&new_ticket(), "Crow").await?;
    crow.accepted(json!({"type": "agree"})).await?;
    crow.wait_for("waiting", |frame| frame["standing"] == "waiting").await?;
    crow.refused(say("hello?"), "waiting").await?;
    maple.accepted(say("still without")).await?;
    crow.look().await?;
    ensure!(!crow.has_heard("still without") && !crow.has_heard("after Rook came"), "state has leaked");
    Ok(())
}

async fn hidden_meanwhile(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let mut chair = room.lead("Juniper 25").await?;
    let (ticket, mut maple) = (new_ticket(), room.join("Maple 25").await?);
    let finch = room.join_by(&ticket, "Finch 25").await?;
    let seen = finch.seen();
    drop(finch);
    let line = maple.accepted(say("hidden meanwhile, 25")).await?["seq"].clone();
    chair.accepted(json!({"type": "hide", "line": line})).await?;
    maple.accepted(say("and on, 25")).await?;
    let (mut back, answer) = room.come_back(&ticket, "Finch 25", seen).await?;
    ensure!(answer["type"] == "entered" && answer["resumed"] == true, "{answer}");
    back.wait_for("the next line", said("and on, 25")).await?;
    back.wait_for("the removal", |frame| frame["type"] == "gone" && frame["line"] == line).await?;
    ensure!(!back.has_heard("hidden meanwhile, 25"), "the text was sent");
    Ok(())
}
