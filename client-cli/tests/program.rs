//! The program as people and scripts start it, against a server that does what the test says.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use serde_json::{Value, json};
use std::path::Path;
use support::{Client, FakeServer, view};
use tokio::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_openchair");

fn said(seq: u64, text: &str) -> Value {
    json!({"seq": seq, "at": 0, "type": "said", "line": seq, "by": "0000000000000002", "alias": "Finch",
           "as": "talk", "text": text})
}

#[tokio::test]
async fn after_a_lost_line_the_same_message_goes_out_again_once_and_nothing_is_missed() {
    let server = FakeServer::start().await;
    let mut client = Client::start(&["join", &server.link(), "--as", "Maple"]);
    let mut first = server.accept().await;
    first.let_in(false).await;
    client.prints("You are in, as Maple").await;
    client.types("hello everybody").await;
    let said_once = first.expect("say").await;
    first.send(said(10, "before")).await;
    client.prints("Finch [10]: before").await;
    drop(first);

    let mut second = server.accept().await;
    let enter = second.let_in(true).await;
    assert_eq!((&enter["seen"]["seq"], &enter["seen"]["own"]), (&json!(10), &json!(2)));
    assert_eq!(second.expect("say").await, said_once);
    second.send(said(11, "after")).await;
    second.send(json!({"type": "done", "re": said_once["id"]})).await;
    client.prints("Finch [11]: after").await;
    drop(second);

    let mut third = server.accept().await;
    third.let_in(true).await;
    client.types("/hand").await;
    third.expect("hand").await;
}

#[tokio::test]
async fn a_restart_and_a_slow_close_are_followed_by_coming_back() {
    let server = FakeServer::start().await;
    let _client = Client::start(&["join", &server.link(), "--as", "Maple"]);
    for number in [4000, 4001] {
        let mut connection = server.accept().await;
        connection.let_in(number != 4000).await;
        connection.send(json!({"type": "restart", "after_ms": 1})).await;
        connection.close(number).await;
    }
    server.accept().await.let_in(true).await;
}

#[tokio::test]
async fn closes_end_the_program_with_their_exit_codes() {
    for (number, code) in [(4500, 7), (4502, 6), (4503, 4), (4504, 0), (4505, 3), (4998, 3)] {
        let server = FakeServer::start().await;
        let client = Client::start(&["join", &server.link(), "--as", "Maple", "--json"]);
        let mut connection = server.accept().await;
        connection.let_in(false).await;
        connection.close(number).await;
        assert_eq!(client.exit_code().await, code, "after {number}");
    }
}

#[tokio::test]
async fn a_seat_taken_up_elsewhere_can_be_taken_back() {
    let server = FakeServer::start().await;
    let mut client = Client::start(&["join", &server.link(), "--as", "Maple"]);
    let mut connection = server.accept().await;
    let ticket = connection.let_in(false).await["ticket"].clone();
    connection.close(4502).await;
    client.prints("another device").await;
    client.types("/here").await;
    assert_eq!(server.accept().await.let_in(true).await["ticket"], ticket);
}

#[tokio::test]
async fn what_cannot_begin_ends_with_its_exit_code() {
    assert_eq!(Client::start(&["join", "tuesday"]).exit_code().await, 2);
    assert_eq!(Client::start(&["join", "http://127.0.0.1:9/r/tuesday", "--json"]).exit_code().await, 2);
    assert_eq!(
        Client::start(&["join", "http://127.0.0.1:9/r/tuesday", "--as", "Maple"]).exit_code().await,
        5
    );
}

#[tokio::test]
async fn without_a_terminal_there_are_plain_lines_and_a_full_screen_is_refused() {
    let server = FakeServer::start().await;
    let link = server.link();
    for options in [&["--full-screen"][..], &["--plain", "--full-screen"], &["--plain", "--json"]] {
        let arguments = [&["join", &link, "--as", "Maple"], options].concat();
        assert_eq!(Client::start(&arguments).exit_code().await, 2, "{options:?}");
    }
    let mut client = Client::start(&["join", &link, "--as", "Maple", "--plain"]);
    server.accept().await.let_in(false).await;
    client.prints("You are in, as Maple").await;
}

#[tokio::test]
async fn a_wrong_link_is_refused_at_the_door() {
    let server = FakeServer::start().await;
    let mut client = Client::start(&["join", &server.link(), "--as", "Maple"]);
    let mut connection = server.accept().await;
    connection.expect("hello").await;
    connection.send(json!({"type": "welcome", "feature_level": 1, "limits": {}})).await;
    let id = connection.expect("enter").await["id"].clone();
    let refused =
        json!({"type": "refused", "re": id, "code": "wrong_credential", "message": "", "retryable": false});
    connection.send(refused).await;
    client.prints("was not accepted").await;
    assert_eq!(client.exit_code().await, 3);
}

#[tokio::test]
async fn the_links_secret_goes_into_the_first_message_and_into_no_request() {
    let server = FakeServer::start().await;
    let link = format!("{}#f=very-secret", server.link());
    let _client = Client::start(&["facilitate", &link, "--as", "Wren"]);
    let mut connection = server.accept().await;
    assert!(connection.handshake.starts_with("/ws "), "{}", connection.handshake);
    assert!(connection.handshake.contains("\"origin\": \"http://127.0.0.1:"), "{}", connection.handshake);
    assert!(!connection.handshake.contains("very-secret"), "{}", connection.handshake);
    assert_eq!(connection.let_in(false).await["key"], "very-secret");
}

#[tokio::test]
async fn a_passphrase_comes_from_a_file_or_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pass");
    std::fs::write(&file, "four calm words here\n").unwrap();
    let server = FakeServer::start().await;
    let from_file = ["facilitate", &server.link(), "--as", "Wren", "--pass-file", file.to_str().unwrap()];
    let _client = Client::start(&from_file);
    // Held open: a client whose connection goes comes again, and would be taken for the next one.
    let mut first = server.accept().await;
    assert_eq!(first.let_in(false).await["passphrase"], "four calm words here");
    let mut asked = Client::start(&["facilitate", &server.link(), "--as", "Wren"]);
    asked.types("other words").await;
    assert_eq!(server.accept().await.let_in(false).await["passphrase"], "other words");
}

#[cfg(unix)]
#[tokio::test]
async fn a_passphrase_may_come_by_a_file_descriptor() {
    let server = FakeServer::start().await;
    let mut shell = Command::new("sh");
    let pipe = r#"echo "four calm words here" | { exec "$0" "$@" --pass-fd 3 3<&0 </dev/null; }"#;
    shell.args(["-c", pipe, PROGRAM, "facilitate", &server.link(), "--as", "Wren", "--json"]);
    let _client = Client::start_by(shell);
    assert_eq!(server.accept().await.let_in(false).await["passphrase"], "four calm words here");
    // 0 would take words from what is typed.
    let link = server.link();
    assert_eq!(Client::start(&["facilitate", &link, "--as", "Wren", "--pass-fd", "0"]).exit_code().await, 2);
    assert_eq!(Client::start(&["facilitate", &link, "--as", "Wren", "--pass-fd", "99"]).exit_code().await, 2);
}

/// The program with these settings.
fn with_settings(folder: &Path, text: &str, args: &[&str]) -> Command {
    std::fs::create_dir_all(folder.join("openchair")).unwrap();
    std::fs::write(folder.join("openchair/config.toml"), text).unwrap();
    let mut command = Command::new(PROGRAM);
    command.args(args).env("XDG_CONFIG_HOME", folder).env("HOME", folder).env("LC_ALL", "C");
    command
}

#[tokio::test]
async fn a_profile_says_where_under_which_name_and_in_which_language_and_nothing_is_written_there() {
    let folder = tempfile::tempdir().unwrap();
    let server = FakeServer::start().await;
    let address = server.link().replace("/r/tuesday", "");
    let settings = format!(
        "default = \"home\"\nmode = \"lines\"\n[profile.home]\nserver = \"{address}\"\nas = \"Maple\"\n\
         [profile.german]\nserver = \"{address}\"\nas = \"Ahorn\"\nlanguage = \"de\"\n"
    );
    let mut client = Client::start_by(with_settings(folder.path(), &settings, &["join", "tuesday"]));
    let mut connection = server.accept().await;
    let enter = connection.let_in(false).await;
    assert_eq!((&enter["room"], &enter["alias"]), (&json!("tuesday"), &json!("Maple")));
    client.prints("You are in").await;
    client.types("/leave").await;
    let id = connection.expect("leave").await["id"].clone();
    connection.send(json!({"type": "done", "re": id})).await;
    assert_eq!(client.exit_code().await, 0);

    let german = ["join", "tuesday", "--profile", "german"];
    let mut client = Client::start_by(with_settings(folder.path(), &settings, &german));
    assert_eq!(server.accept().await.let_in(false).await["alias"], "Ahorn");
    client.prints("Du bist jetzt im Raum").await;

    let kept = std::fs::read_to_string(folder.path().join("openchair/config.toml")).unwrap();
    assert_eq!(kept, settings);
    assert_eq!(std::fs::read_dir(folder.path().join("openchair")).unwrap().count(), 1);
}

#[tokio::test]
async fn settings_that_cannot_be_used_are_refused_with_their_line() {
    let folder = tempfile::tempdir().unwrap();
    let settings = "[profile.home]\nservr = \"http://127.0.0.1:9\"\n";
    let output = with_settings(folder.path(), settings, &["join", "tuesday"]).output().await.unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    let expected = "config.toml: line 2: there is no `servr` here; the nearest is `server`\n";
    assert!(said.ends_with(expected), "{said}");
    let output = with_settings(folder.path(), "", &["join", "tuesday", "--profile", "home"]).output().await;
    assert_eq!(output.unwrap().status.code(), Some(2));
}

#[tokio::test]
async fn a_script_reads_frames_and_writes_messages_with_ids_added() {
    let server = FakeServer::start().await;
    let mut client = Client::start(&["join", &server.link(), "--as", "Maple", "--json"]);
    client.types(r#"{"type":"agree"}"#).await;
    client.types("hello").await;
    client.types(r#"{"id":"mine","type":"hand"}"#).await;
    let mut connection = server.accept().await;
    connection.let_in(false).await;
    let id = connection.expect("agree").await["id"].clone();
    assert!(id.is_string());
    assert_eq!(connection.expect("hand").await["id"], "mine");
    connection.send(said(10, "hi")).await;
    let printed: Value = serde_json::from_str(&client.prints("\"said\"").await).unwrap();
    assert_eq!(printed, said(10, "hi"));
}

#[tokio::test]
async fn when_the_input_ends_the_last_words_are_still_answered_and_the_seat_is_kept() {
    let server = FakeServer::start().await;
    let mut client = Client::start(&["join", &server.link(), "--as", "Maple", "--json"]);
    client.types(r#"{"id":"last","type":"say","text":"bye"}"#).await;
    client.ends_input();
    let mut connection = server.accept().await;
    connection.let_in(false).await;
    connection.expect("say").await;
    connection.send(json!({"type": "done", "re": "last"})).await;
    client.prints("\"done\"").await;
    assert_eq!(client.exit_code().await, 0);
}

#[tokio::test]
async fn a_kept_seat_comes_back_in_a_later_run_and_is_forgotten_when_it_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("seat.json");
    let server = FakeServer::start().await;
    let link = server.link();
    let args = ["join", &link, "--as", "Maple", "--json", "--resume", file.to_str().unwrap()];
    let mut first = Client::start(&args);
    let mut connection = server.accept().await;
    let ticket = connection.let_in(false).await["ticket"].clone();
    connection.send(said(10, "hi")).await;
    first.prints("\"said\"").await;
    first.ends_input();
    assert_eq!(first.exit_code().await, 0);

    let mut second = Client::start(&args);
    let mut connection = server.accept().await;
    let enter = connection.let_in(true).await;
    assert_eq!((&enter["ticket"], &enter["seen"]["seq"]), (&ticket, &json!(10)));
    second.types(r#"{"id":"bye","type":"leave"}"#).await;
    connection.expect("leave").await;
    connection.send(json!({"type": "done", "re": "bye"})).await;
    assert_eq!(second.exit_code().await, 0);
    assert!(!file.exists());
}

#[tokio::test]
async fn whoever_only_looks_for_help_gives_no_name_and_enters_nothing() {
    let server = FakeServer::start().await;
    let mut client = Client::start(&["help-lines", &server.link(), "New", "Zealand"]);
    let mut connection = server.accept().await;
    connection.expect("hello").await;
    connection.send(json!({"type": "welcome", "feature_level": 1, "limits": {}})).await;
    let asked = connection.expect("help").await;
    assert_eq!(asked["country"], "New Zealand");
    let help = json!({"host": ["Ring Ann."], "worldwide": [], "countries": []});
    connection.send(json!({"type": "help", "re": asked["id"], "help": help})).await;
    client.prints("Ring Ann.").await;
    assert_eq!(client.exit_code().await, 0);
}

/// What someone reads of an evening in their language, in this order.
struct Evening {
    door: &'static [&'static str],
    evening: &'static str,
    in_the_room: &'static str,
    part: &'static str,
    turn: &'static str,
    done: &'static str,
}

/// From the door to the end of one's turn.
async fn an_evening_is_told(server: &FakeServer, mut client: Client, told: Evening) {
    let mut at_door = view();
    at_door["standing"] = json!("door");
    at_door["door"]["kept"] = json!([{"key": "sealed", "text": "Not these words."}]);
    at_door["door"]["evening"] = json!([{"id": "lead_share", "kind": "turns", "seconds": 300}]);
    let room = at_door.as_object_mut().unwrap().remove("room");
    let mut connection = server.accept().await;
    connection.let_in_with(false, at_door.clone()).await;
    for words in told.door {
        client.prints(words).await;
    }
    client.types("/evening").await;
    client.prints(told.evening).await;
    client.types("/agree").await;
    let agreed = connection.expect("agree").await;
    connection.send(json!({"own": 3, "at": 0, "type": "standing", "standing": "in"})).await;
    connection.send(json!({"type": "done", "re": agreed["id"]})).await;
    client.prints(told.in_the_room).await;
    let mut inside = at_door;
    (inside["standing"], inside["room"]) = (json!("in"), room.unwrap());
    connection.send(inside).await;
    connection.send(said(10, "hello")).await;
    client.prints("Finch [10]").await;
    let part = json!({"index": 1, "id": "share", "kind": "turns", "hands": true, "ends_at": 180_000});
    connection.send(json!({"seq": 11, "at": 0, "type": "phase_began", "phase": part})).await;
    client.prints(told.part).await;
    let turn = json!({"seq": 12, "at": 0, "type": "turn_began", "turn": 7, "seat": "0000000000000001",
                      "alias": "Maple", "planned_ms": 60_000});
    connection.send(turn).await;
    client.prints(told.turn).await;
    client.types("done").await;
    assert_eq!(connection.expect("say").await["text"], "done");
    connection.send(json!({"seq": 13, "at": 0, "type": "turn_ended", "turn": 7})).await;
    client.prints(told.done).await;
}

#[tokio::test]
async fn an_evening_in_arabic_is_told_in_arabic() {
    let server = FakeServer::start().await;
    let client = Client::start(&["join", &server.link(), "--as", "Maple", "--language", "ar"]);
    let told = Evening {
        door: &["(إدارة اللقاء)", "ما يُكتب هنا، والأسماء", "ولم يقرأها بعد أحد", "للدخول: /agree"],
        evening: "- إلقاء الحديث، 5 دقائق: ",
        in_the_room: "باسم Maple",
        part: "الآن: المشاركة، 3 دقائق. ",
        turn: "الكلمة لك",
        done: "انتهى دورك",
    };
    an_evening_is_told(&server, client, told).await;
}

#[tokio::test]
async fn on_a_german_computer_an_evening_is_told_in_german() {
    let server = FakeServer::start().await;
    let client = Client::start_in("de_DE.UTF-8", &["join", &server.link(), "--as", "Maple"]);
    let told = Evening {
        door: &["(Leitung)", "versiegelt aufbewahrt", "noch niemand mit Deutsch als Muttersprache", "/agree"],
        evening: "- Hauptbeitrag, 5 Minuten: ",
        in_the_room: "Du bist jetzt im Raum, als Maple.",
        part: "Jetzt: Erzählen, 3 Minuten. ",
        turn: "Du hast das Wort.",
        done: "Dein Beitrag ist zu Ende",
    };
    an_evening_is_told(&server, client, told).await;
}

#[tokio::test]
async fn a_language_that_there_is_not_is_refused_before_anything_begins() {
    let link = "http://127.0.0.1:9/r/tuesday";
    assert_eq!(Client::start(&["join", link, "--as", "Maple", "--language", "tlh"]).exit_code().await, 2);
}
