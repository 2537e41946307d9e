//! The bots of `docs/bots/`, each in a real meeting.

use super::json::{Json, PATIENCE};
use super::server::Server;
use serde_json::{Value, json};
use std::process::Stdio;
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// Starts a bot. It ends with the test, and the client that it has started with it.
fn bot(name: &str, args: &[&str]) -> Child {
    let path = format!("{}/../docs/bots/{name}.py", env!("CARGO_MANIFEST_DIR"));
    let mut python = Command::new("python3");
    python.args(["-B", &path, "--program", env!("CARGO_BIN_EXE_openchair")]).args(args);
    python.stdin(Stdio::null()).kill_on_drop(true).spawn().expect("python3")
}

/// Lets the program in that waits at the door.
async fn let_in(facilitator: &mut Json) -> Value {
    let waits = |frame: &Value| frame["type"] == "door" && frame["waiting"][0]["role"] == "bot";
    let seat = facilitator.prints("a program that waits", waits).await["waiting"][0]["seat"].clone();
    facilitator.does(json!({"type": "admit", "seat": seat})).await;
    seat
}

async fn ends_well(mut facilitator: Json, mut bot: Child) {
    facilitator.does(json!({"type": "end"})).await;
    facilitator.prints_type("ended").await;
    assert_eq!(timeout(PATIENCE, bot.wait()).await.expect("an end").unwrap().code(), Some(0));
}

#[tokio::test]
async fn the_reader_reads_what_nobody_else_would_like_to() {
    let server = Server::start();
    let (room, key) = server.make_room("evening", "reading");
    let mut wren = Json::inside(&["facilitate", &key, "--as", "Wren"]).await;
    wren.does(json!({"type": "open"})).await;
    let reader = bot("reader", &[&room, "--patience", "1"]);
    let seat = let_in(&mut wren).await;
    wren.does(json!({"type": "start"})).await;
    // A person comes first.
    wren.does(json!({"type": "volunteer", "part": 1})).await;
    for (part, words) in ["One.", "Two.", "Three."].into_iter().enumerate() {
        if part == 1 {
            wren.prints_type("text_offered").await;
            wren.does(json!({"type": "skip", "part": 1})).await;
            continue;
        }
        let posted = wren.prints_type("posted").await;
        assert_eq!((&posted["text"], &posted["by"]), (&json!(words), &seat), "{posted}");
    }
    ends_well(wren, reader).await;
}

#[tokio::test]
async fn the_timekeeper_tells_those_who_lead_and_nobody_else() {
    let server = Server::start();
    let (room, key) = server.make_room("evening", "reading");
    let mut wren = Json::inside(&["facilitate", &key, "--as", "Wren"]).await;
    wren.does(json!({"type": "open"})).await;
    let mut maple = Json::inside(&["join", &room, "--as", "Maple"]).await;
    // So that one needs not wait for three minutes.
    let timekeeper = bot("timekeeper", &[&room, "--minutes", "7.98"]);
    let_in(&mut wren).await;
    wren.does(json!({"type": "start"})).await;
    wren.does(json!({"type": "advance", "phase": 1})).await;
    let noted = wren.prints_type("noted").await;
    assert_eq!(noted["text"], "7.98 minutes are left of this part (share).");
    ends_well(wren, timekeeper).await;
    maple.prints_type("ended").await;
    assert!(!maple.has_printed("noted"));
}
