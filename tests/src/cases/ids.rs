//! Ids, orders, and messages that are sent again (14 to 17, 26).

use anyhow::{Result, ensure};
use futures_util::future::try_join_all;
use serde_json::json;

use super::Case;
use super::guest::{new_ticket, said, say};
use super::place::{Place, Room};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::anywhere(14, "the same id twice in one seat", "the first answer again, one line", twice),
        Case::anywhere(15, "the same id in two seats", "both accepted", two_seats),
        Case::anywhere(16, "the same id with another body", "id_reuse, nothing said", another_body),
        Case::anywhere(17, "many speak at the same instant", "one order, the same for all", one_order),
        Case::anywhere(
            26,
            "the line drops in a message, which is sent again",
            "said exactly once",
            sent_again,
        ),
    ]
}

async fn twice(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let (mut maple, mut slate) = (room.join("Maple 14").await?, room.join("Slate 14").await?);
    let first = maple.ask_as("same", say("once, 14")).await?;
    let second = maple.ask_as("same", say("once, 14")).await?;
    ensure!(first["type"] == "done" && first == second, "{first} and {second}");
    maple.accepted(say("and on, 14")).await?;
    slate.wait_for("the last line", said("and on, 14")).await?;
    ensure!(
        slate.times("once, 14") == 1 && !slate.has_heard("\"same\""),
        "said {} times",
        slate.times("once, 14")
    );
    Ok(())
}

async fn two_seats(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let (mut maple, mut finch) = (room.join("Maple 15").await?, room.join("Finch 15").await?);
    for (guest, text) in [(&mut maple, "by one, 15"), (&mut finch, "by another, 15")] {
        let answer = guest.ask_as("shared", say(text)).await?;
        ensure!(answer["type"] == "done", "{answer}");
    }
    maple.wait_for("the second line", said("by another, 15")).await?;
    Ok(())
}

async fn another_body(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let (mut maple, mut slate) = (room.join("Maple 16").await?, room.join("Slate 16").await?);
    maple.ask_as("reused", say("first words, 16")).await?;
    let answer = maple.ask_as("reused", say("other words, 16")).await?;
    ensure!(answer["code"] == "id_reuse", "{answer}");
    maple.accepted(say("and on, 16")).await?;
    slate.wait_for("the last line", said("and on, 16")).await?;
    ensure!(!slate.has_heard("other words, 16"), "it was said");
    Ok(())
}

async fn one_order(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let mut people = Vec::new();
    for number in 0..6 {
        people.push(room.join(&format!("Wren 17-{number}")).await?);
    }
    let lines: Vec<_> = (0..people.len()).map(|number| say(&format!("at once 17-{number}"))).collect();
    try_join_all(people.iter_mut().zip(lines).map(|(person, line)| person.accepted(line))).await?;
    people[0].accepted(say("that was all, 17")).await?;
    let mut orders = Vec::new();
    for person in &mut people {
        person.wait_for("the last line", said("that was all, 17")).await?;
        let ours = |text: &str| text.starts_with("at once 17-");
        let heard = person.heard.iter().filter(|frame| frame["type"] == "said");
        let heard = heard.filter(|frame| frame["text"].as_str().is_some_and(ours));
        orders.push(heard.map(|frame| (frame["seq"].clone(), frame["text"].clone())).collect::<Vec<_>>());
    }
    ensure!(orders[0].len() == people.len(), "{} of {} lines", orders[0].len(), people.len());
    ensure!(orders.iter().all(|order| *order == orders[0]), "{orders:?}");
    Ok(())
}

async fn sent_again(place: Place) -> Result<()> {
    let room = Room::shared(&place).await?;
    let (ticket, mut maple) = (new_ticket(), room.join("Maple 26").await?);
    let finch = room.join_by(&ticket, "Finch 26").await?;
    finch.send(&json!({"id": "r1", "type": "say", "text": "perhaps, 26"}));
    let seen = finch.seen();
    drop(finch);
    let (mut back, _) = room.come_back(&ticket, "Finch 26", seen).await?;
    let answer = back.ask_as("r1", say("perhaps, 26")).await?;
    ensure!(answer["type"] == "done", "{answer}");
    maple.accepted(say("and then, 26")).await?;
    maple.wait_for("the next line", said("and then, 26")).await?;
    ensure!(maple.times("perhaps, 26") == 1, "said {} times", maple.times("perhaps, 26"));
    Ok(())
}
