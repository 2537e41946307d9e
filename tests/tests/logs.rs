//! What the server says about itself holds nothing of people's, at any level, and nobody can write a line of it.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::client::{TestClient, entering, new_ticket};
use harness::marked::MarkedEvening;
use harness::search::Sought;
use harness::server::TestServer;
use serde_json::json;
use std::fs;

const SEED: u64 = 2027;
const SPEED: u64 = 1_000;

fn sought() -> Sought {
    Sought::new(["I could not say it tonight".to_owned()], ["Maple", "tuesday"].map(str::to_owned))
}

#[test]
fn a_search_of_logs_finds_each_kind_of_leak_and_nothing_in_honest_lines() {
    for (line, kind) in [
        ("INFO server: said I could not say it tonight", "a text"),
        ("INFO server: alias=Maple", "a name"),
        ("{\"room\":\"tuesday\"}", "a name"),
        ("INFO server: Qabcdefghijklmn came", "a name"),
        ("peer=10.1.2.3", "an address"),
        ("peer=127.0.0.1:50123 connected", "an address"),
        ("peer=[2001:db8::7]:443", "an address"),
        ("peer ::1: gone", "an address"),
        ("peer=0x7F000001", "an address"),
        ("ticket aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789-_aBcDe", "a secret"),
    ] {
        assert_eq!(sought().kind_in(line), Some(kind), "{line}");
    }
    for line in [
        "2026-11-29T21:32:44.123456Z  INFO server::meetings: meeting opened meeting=0123456789abcdef0123456789abcdef",
        "Openchair is here: http://127.0.0.1:8080/",
        "2026-11-29T21:32:44Z ERROR server::process: a part of the server failed place=\"server/src/run.rs:1:2\"",
    ] {
        assert_eq!(sought().kind_in(line), None, "{line}");
    }
    let folder = tempfile::tempdir().unwrap();
    assert!(sought().search(folder.path()).is_err(), "nothing searched is nothing shown");
    fs::write(folder.path().join("one"), "fine\nalias=Maple\n").unwrap();
    let searched = sought().search(folder.path()).unwrap();
    assert_eq!((searched.files, searched.lines, searched.found.len()), (1, 2, 1));
}

#[tokio::test]
async fn at_its_most_talkative_the_server_writes_no_word_of_an_evening() {
    for format in ["text", "json"] {
        let format = format!("logs.format={format}");
        let mut server = TestServer::scaled(SPEED, &["logs.level=trace", &format]).unwrap();
        let mut evening = MarkedEvening::told(&mut server, "tuesday", SEED).await.unwrap();
        evening.end(&mut server).await.unwrap();
        let words = evening.words();
        server.kill();
        let searched = Sought::new(words, ["tuesday".to_owned()]).search(&server.logs_folder()).unwrap();
        assert_eq!(searched.found, Vec::<String>::new());
        assert!(searched.lines > 5, "{searched:?}");
    }
}

/// How many lines a server writes while people of these names try to come in, and one of these texts is said.
async fn lines_written(names: [&str; 3], text: &str) -> usize {
    let mut server = TestServer::with(&["logs.level=trace"]).unwrap();
    let links = server.make_room("tuesday", "short_circle").unwrap();
    let mut chair = TestClient::join(server.address(), &links.facilitator, "Juniper").await.unwrap();
    chair.accepted(json!({"type": "open"})).await.unwrap();
    for name in names {
        let mut person = TestClient::greet(server.address()).await.unwrap();
        person.ask(entering(&links.room, &new_ticket(), name)).await.unwrap();
        person.ask(json!({"type": text})).await.unwrap();
    }
    chair.ask(json!({"type": "say", "text": text})).await.unwrap();
    server.kill();
    let log = fs::read_to_string(server.logs_folder().join("server.err")).unwrap();
    assert!(!log.contains('\x1b') && log.lines().all(|line| line.starts_with("20")), "{log}");
    log.lines().count()
}

#[tokio::test]
async fn names_and_texts_with_line_ends_and_escapes_add_no_line_to_the_logs() {
    let plain = lines_written(["Maple", "Finch", "Otter"], "a line").await;
    let forged = ["Ma\r\nple", "\x1b[31mFinch", "Ot\nter 2026-11-29T21:32:44Z ERROR server: all is lost"];
    let text = "one\r\n2026-11-29T21:32:44Z ERROR server: all is lost\n\x1b[2Jtwo";
    assert_eq!(lines_written(forged, text).await, plain);
}
