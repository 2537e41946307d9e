//! A real meeting by `--json`: each line is what the schema says, and `--once` looks at it.

use super::json::{Json, frames};
use super::server::Server;
use super::{program, run, text};
use serde_json::json;
use std::process::Stdio;

#[tokio::test]
async fn every_line_of_an_evening_is_what_the_schema_says() {
    let server = Server::start();
    let (room, key) = server.make_room("evening", "reading");
    let mut wren = Json::inside(&["facilitate", &key, "--as", "Wren"]).await;
    wren.does(json!({"type": "open"})).await;
    let mut maple = Json::inside(&["join", &room, "--as", "Maple"]).await;
    wren.does(json!({"type": "start"})).await;
    maple.does(json!({"type": "volunteer", "part": 0})).await;
    maple.prints_type("text_offered").await;
    maple.does(json!({"type": "post", "part": 0})).await;
    wren.prints("Maple's part", |frame| frame["type"] == "posted" && frame["part"] == 0).await;
    wren.does(json!({"type": "advance", "phase": 1})).await;
    maple.does(json!({"type": "hand"})).await;
    maple.prints_type("ready_check").await;
    maple.does(json!({"type": "ready"})).await;
    wren.does(json!({"type": "call"})).await;
    let turn = wren.prints_type("turn_began").await["turn"].clone();
    maple.does(json!({"type": "say", "text": "I am glad to be here."})).await;
    wren.does(json!({"type": "react", "turn": turn, "sign": "heard", "on": true})).await;
    maple.does(json!({"type": "done"})).await;
    wren.does(json!({"type": "note", "text": "A quiet evening."})).await;
    wren.does(json!({"type": "end"})).await;
    maple.prints_type("ended").await;
    assert_eq!(maple.ends().await, 0);
    assert_eq!(wren.ends().await, 0);
}

#[tokio::test]
async fn once_prints_what_stands_and_goes() {
    let server = Server::start();
    let (room, key) = server.make_room("evening", "circle");
    let asleep = run(&["join", &room, "--as", "Heron", "--json", "--once"]).await;
    let mut wren = Json::inside(&["facilitate", &key, "--as", "Wren"]).await;
    assert_eq!(asleep.status.code(), Some(3), "{}", text(&asleep.stdout));
    assert_eq!(frames(&text(&asleep.stdout)).last().unwrap()["code"], "room_asleep");
    wren.does(json!({"type": "open"})).await;

    // Without a file to come back by, the seat is given up again: the name is free for the next look.
    for _ in 0..2 {
        let looked = run(&["join", &room, "--as", "Heron", "--json", "--once"]).await;
        let printed = frames(&text(&looked.stdout));
        assert_eq!(looked.status.code(), Some(0), "{printed:?}");
        let kinds: Vec<_> = printed.iter().map(|frame| frame["type"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["welcome", "entered", "view"]);
        assert_eq!(printed[2]["standing"], "door");
    }
}

#[tokio::test]
async fn once_with_a_seat_that_is_kept_prints_the_room_with_its_lines_each_time() {
    let server = Server::start();
    let (room, key) = server.make_room("evening", "circle");
    let mut wren = Json::inside(&["facilitate", &key, "--as", "Wren"]).await;
    wren.does(json!({"type": "open"})).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("seat.json");
    let seat = ["join", &room, "--as", "Maple", "--resume", file.to_str().unwrap()];
    assert_eq!(Json::inside(&seat).await.ends().await, 0);
    wren.does(json!({"type": "say", "text": "Welcome."})).await;
    for _ in 0..2 {
        let mut looking = program(&[&seat[..], &["--json", "--once"]].concat());
        // An input that stays open is not waited for.
        let looked = looking.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let looked = looked.wait_with_output().await.unwrap();
        let printed = frames(&text(&looked.stdout));
        assert_eq!(looked.status.code(), Some(0));
        assert_eq!(printed.iter().filter(|frame| frame["type"] == "view").count(), 1);
        assert_eq!(printed.last().unwrap()["text"], "Welcome.", "{printed:?}");
    }
}
