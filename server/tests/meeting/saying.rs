//! One line, from a socket to everyone's screen.

use serde_json::json;

use super::person::Person;
use super::place::Place;

#[tokio::test]
async fn a_line_reaches_everyone_under_one_number_and_its_author_gets_done_right_behind() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    let mut maple = place.member("Maple").await;
    let re = maple.ask(json!({"type": "say", "text": "good evening"})).await;
    let own = maple.get("said").await;
    assert_eq!((&own["text"], &own["alias"]), (&json!("good evening"), &json!("Maple")));
    let done = maple.next().await;
    assert_eq!(done, json!({"type": "done", "re": re, "seq": own["seq"]}));
    assert_eq!(keeper.get("said").await, own);
}

// The threat: a client that is not sure whether its line arrived says it twice.
#[tokio::test]
async fn a_line_sent_again_under_its_id_gives_the_same_done_and_stands_there_once() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    let mut maple = place.member("Maple").await;
    let line = json!({"type": "say", "text": "once", "id": "x1"});
    maple.send(line.clone()).await;
    let done = maple.answer("x1", "done").await;
    maple.send(line.clone()).await;
    assert_eq!(maple.answer("x1", "done").await, done);
    let mut maple = back(&maple, &place).await;
    maple.send(line).await;
    assert_eq!(maple.answer("x1", "done").await, done, "also on another connection");
    maple.send(json!({"type": "say", "text": "twice", "id": "x1"})).await;
    assert_eq!(maple.answer("x1", "refused").await["code"], "id_reuse");
    maple.say("after").await;
    let told = [keeper.get("said").await, keeper.get("said").await].map(|said| said["text"].clone());
    assert_eq!(told, [json!("once"), json!("after")]);
}

async fn back(person: &Person, place: &Place) -> Person {
    let mut person = person.again(place.address).await;
    person.come_back(Some(person.seen.clone())).await;
    person
}

#[tokio::test]
async fn enter_agree_and_a_line_in_one_go_all_arrive() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    let mut maple = Person::connect(place.address).await;
    maple.ask(maple.enter(&[("alias", "Maple")])).await;
    maple.ask(json!({"type": "agree"})).await;
    let re = maple.ask(json!({"type": "say", "text": "all at once"})).await;
    maple.answer(&re, "done").await;
    assert_eq!(keeper.get("said").await["text"], "all at once");
}

#[tokio::test]
async fn texts_that_cannot_be_shown_are_refused_and_the_longest_is_not() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    for text in ["", "   ", "\u{200b}", "a\0b", &"x".repeat(4_001)] {
        assert_eq!(keeper.refused(json!({"type": "say", "text": text})).await, "invalid_text");
    }
    keeper.say(&"x".repeat(4_000)).await;
}

#[tokio::test]
async fn the_ninth_line_at_once_waits_and_is_told_how_long() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    for number in 1..=8 {
        keeper.say(&format!("line {number}")).await;
    }
    let re = keeper.ask(json!({"type": "say", "text": "line 9"})).await;
    let refusal = keeper.answer(&re, "refused").await;
    assert_eq!((&refusal["code"], &refusal["retryable"]), (&json!("rate_limited"), &json!(true)));
    assert!(refusal["retry_after_ms"].as_u64().unwrap() > 1_000);
    keeper.act(json!({"type": "more_time", "on": true})).await;
}

#[tokio::test]
async fn ten_thousand_messages_at_once_close_the_connection_and_hold_nobody_up() {
    let place = Place::start().await;
    let mut keeper = place.keeper().await;
    let mut flood = place.member("Maple").await;
    for _ in 0..1_000 {
        // It may be closed before the last.
        flood.ask(json!({"type": "lower"})).await;
    }
    let (code, before) = flood.closed().await;
    assert_eq!(code, 4003);
    assert!(before.iter().any(|message| message["code"] == "rate_limited"));
    keeper.say("still here").await;
}

// The threat: one telephone in a tunnel holds up a whole room, or fills the server's memory.
#[tokio::test]
async fn whoever_does_not_read_is_cut_with_resume_and_the_others_are_not_held_up() {
    let place = Place::with(|settings| {
        settings.limits.says_per_minute = 1_000_000;
        settings.limits.says_burst = 1_000_000;
    })
    .await;
    let mut keeper = place.keeper().await;
    let mut slow = place.member("Maple").await;
    let mut listener = place.member("Wren").await;
    let text = "x".repeat(4_000);
    let listening = tokio::spawn(async move {
        for _ in 0..800 {
            listener.get("said").await;
        }
    });
    for number in 0..800 {
        // No line is the same as the one before: a repetition would be refused.
        keeper.say(&format!("{number} {}", &text[5..])).await;
    }
    listening.await.unwrap();
    let (code, _) = slow.closed().await;
    assert_eq!(code, 4000);
    let back = back(&slow, &place).await;
    drop(back);
}
