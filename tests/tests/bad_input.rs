//! What someone will try, over real sockets (SAFETY 3, with the codes and numbers of DECISIONS). Each case is
//! answered in plain codes, keeps the connection where that is safe, and loses nothing that was acknowledged.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::client::{TestClient, entering, new_ticket};
use harness::search::found_below;
use harness::server::{Links, TestServer};
use protocol::Ticket;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

/// A room with its doors open, and the facilitator in it.
struct Room {
    server: TestServer,
    links: Links,
    chair: TestClient,
}

impl Room {
    async fn open() -> Self {
        Self::on(TestServer::start().unwrap()).await
    }

    async fn on(server: TestServer) -> Self {
        let links = server.make_room("evening", "short_circle").unwrap();
        let mut chair = TestClient::join(server.address(), &links.facilitator, "Juniper").await.unwrap();
        chair.accepted(json!({"type": "open"})).await.unwrap();
        Self { server, links, chair }
    }

    async fn join(&self, alias: &str) -> TestClient {
        TestClient::join(self.server.address(), &self.links.room, alias).await.unwrap()
    }

    async fn join_by(&self, ticket: &Ticket, alias: &str) -> TestClient {
        let mut client = self.enter(ticket, alias).await;
        client.accepted(json!({"type": "agree"})).await.unwrap();
        client
    }

    async fn enter(&self, ticket: &Ticket, alias: &str) -> TestClient {
        TestClient::enter(self.server.address(), &self.links.room, ticket, alias).await.unwrap()
    }

    async fn greet(&self) -> TestClient {
        TestClient::greet(self.server.address()).await.unwrap()
    }

    /// Comes back with what was seen; gives the client and the answer.
    async fn come_back(&self, ticket: &Ticket, alias: &str, seen: Value) -> (TestClient, Value) {
        let mut client = self.greet().await;
        let mut message = entering(&self.links.room, ticket, alias);
        message["seen"] = seen;
        let answer = client.ask(message).await.unwrap();
        (client, answer)
    }

    async fn begin_sharing(&mut self) {
        for _ in 0..2 {
            let phase = self.chair.known.phase().0;
            self.chair.accepted(json!({"type": "advance", "phase": phase})).await.unwrap();
            let next = json!(phase + 1);
            self.chair.wait_for("a phase", |frame| frame["phase"]["index"] == next).await.unwrap();
        }
    }
}

fn say(text: &str) -> Value {
    json!({"type": "say", "text": text})
}

fn said(text: &str) -> impl Fn(&Value) -> bool {
    move |frame| frame["type"] == "said" && frame["text"] == text
}

/// How many times a line stands in what someone heard.
fn times(client: &TestClient, text: &str) -> usize {
    client.heard.iter().filter(|frame| said(text)(frame)).count()
}

async fn refusal(client: &mut TestClient, frame: &str) -> Value {
    client.send_raw(Message::text(frame)).await.unwrap();
    client.wait_new("a refusal", |frame| frame["type"] == "refused").await.unwrap()
}

// ---- frames that are none

#[tokio::test]
async fn cases_1_6_7_what_is_no_message_is_a_bad_request_and_the_connection_lives() {
    let room = Room::open().await;
    let mut maple = room.join("Maple").await;
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    let bad: [(&str, &str); 12] = [
        ("hello", "bad_request"),
        ("[1]", "bad_request"),
        ("7", "bad_request"),
        ("", "bad_request"),
        (&deep, "bad_request"),
        (r#"{"type":"say","type":"say","id":"x1","text":"twice"}"#, "bad_request"),
        (r#"{"type":"call","id":"x2","turn":99999999999999999999999}"#, "bad_request"),
        (r#"{"type":"call","id":"x3","turn":1e999}"#, "bad_request"),
        (r#"{"type":"call","id":"x4","turn":NaN}"#, "bad_request"),
        (r#"{"type":"shout","id":"x5"}"#, "unknown_command"),
        (r#"{"type":"say","id":"x6"}"#, "bad_request"),
        (r#"{"type":"say","id":"x7","text":7}"#, "bad_request"),
    ];
    for (number, (frame, code)) in bad.into_iter().enumerate() {
        assert_eq!(refusal(&mut maple, frame).await["code"], code, "{frame:.60}");
        // Frames that can be read keep the connection.
        maple.accepted(say(&format!("line {number}"))).await.unwrap();
    }
    let missing = refusal(&mut maple, r#"{"type":"say","id":"y1"}"#).await;
    let wrong = refusal(&mut maple, r#"{"type":"say","id":"y2","text":7}"#).await;
    assert_eq!((&missing["re"], &wrong["re"]), (&json!("y1"), &json!("y2")));
    assert!(missing["detail"].to_string().contains("text") && wrong["detail"].to_string().contains("text"));
    maple
        .accepted(json!({"type": "say", "text": "more", "colour": "unknown fields are ignored"}))
        .await
        .unwrap();
    maple.wait_for("the last line", said("more")).await.unwrap();
}

#[tokio::test]
async fn case_1_five_unreadable_frames_in_a_row_end_the_connection() {
    let room = Room::open().await;
    let mut maple = room.join("Maple").await;
    for _ in 0..5 {
        assert_eq!(refusal(&mut maple, "not json").await["code"], "bad_request");
    }
    assert_eq!(maple.closed().await.unwrap(), 4500);
}

#[tokio::test]
async fn cases_2_to_5_broken_frames_close_with_the_code_of_the_standard() {
    let room = Room::open().await;
    let mask = [0_u8; 4];
    let frame = |first: u8, second: &[u8], payload: &[u8]| [&[first], second, &mask, payload].concat();
    let declares_1_gib = [&[0x81, 0xff][..], &(1_u64 << 30).to_be_bytes(), &mask].concat();
    let cases = [
        ("a binary frame", frame(0x82, &[0x81], b"x"), 1003),
        ("no utf-8", frame(0x81, &[0x82], &[0xc3, 0x28]), 1007),
        ("declared to be a gibibyte", declares_1_gib, 1009),
        ("no mask", b"\x81\x02hi".to_vec(), 1002),
        ("a reserved bit", frame(0xc1, &[0x81], b"x"), 1002),
        ("an opcode of nothing", frame(0x83, &[0x81], b"x"), 1002),
        ("a control frame in pieces", frame(0x09, &[0x81], b"x"), 1002),
    ];
    for (what, bytes, code) in cases {
        let mut client = room.greet().await;
        client.send_bytes(&bytes).await.unwrap();
        assert_eq!(client.closed().await.unwrap(), code, "{what}");
    }
    let mut client = room.greet().await;
    client.send_raw(Message::text("x".repeat(64 * 1024 + 1))).await.unwrap();
    assert_eq!(client.closed().await.unwrap(), 1009);
    assert_eq!(room.greet().await.heard[0]["type"], "welcome", "others are served");
}

#[tokio::test]
async fn cases_8_and_9_hello_comes_first_and_once_and_soon() {
    let room = Room::open().await;
    let mut silent = TestClient::connect(room.server.address()).await.unwrap();
    let mut early = TestClient::connect(room.server.address()).await.unwrap();
    assert_eq!(early.refused(say("before hello")).await.unwrap(), "not_joined");
    let mut maple = room.join("Maple").await;
    assert_eq!(refusal(&mut maple, r#"{"type":"hello"}"#).await["code"], "already_joined");
    let again = entering(&room.links.room, &new_ticket(), "Finch");
    assert_eq!(maple.refused(again).await.unwrap(), "already_joined");
    let mut outside = room.greet().await;
    assert_eq!(outside.refused(say("before entering")).await.unwrap(), "not_joined");
    assert_eq!(silent.closed().await.unwrap(), 4505);
}

// ---- texts and names

#[tokio::test]
async fn cases_10_and_11_texts_are_bounded_and_come_back_byte_for_byte() {
    let room = Room::open().await;
    let mut maple = room.join("Maple").await;
    let longest = "a".repeat(4_000);
    for text in ["", "   ", "\u{200b}\u{200d}", &format!("{longest}a"), "nul \u{0} in it", "esc \u{1b}[2J"] {
        assert_eq!(maple.refused(say(text)).await.unwrap(), "invalid_text", "{text:.20?}");
    }
    let accepted =
        [&longest, "👩‍👩‍👧‍👦 🏳️‍🌈", "שלום מייפל", "e\u{301}\u{323} z\u{335}", "  a poem\n\tkeeps its spaces  "];
    for text in accepted {
        maple.accepted(say(text)).await.unwrap();
        maple.wait_for("the same words", said(text)).await.unwrap();
    }
}

#[tokio::test]
async fn cases_12_and_13_a_name_that_looks_like_another_or_like_a_role_is_not_given() {
    let room = Room::open().await;
    let _maple = room.join("Maple").await;
    let cases = [
        ("maple", "name_taken"),
        ("Map\u{200d}le", "name_taken"),
        ("\u{39c}aple", "name_taken"),
        ("Facilitator", "invalid_name"),
        ("System", "invalid_name"),
        ("F\u{430}cilitator", "invalid_name"),
    ];
    for (name, code) in cases {
        let mut stranger = room.greet().await;
        let answer = stranger.refused(entering(&room.links.room, &new_ticket(), name)).await.unwrap();
        assert!(answer == code || answer == "invalid_name", "{name}: {answer}");
    }
    let mut stranger = room.greet().await;
    let spaced = entering(&room.links.room, &new_ticket(), "Maple ");
    assert!(["name_taken", "invalid_name"].contains(&&*stranger.refused(spaced).await.unwrap()));
}

// ---- ids

#[tokio::test]
async fn cases_14_to_16_an_id_counts_once_in_its_seat() {
    let room = Room::open().await;
    let (mut maple, mut finch) = (room.join("Maple").await, room.join("Finch").await);
    let mut slate = room.join("Slate").await;
    let first = maple.ask_as("same", say("once")).await.unwrap();
    let second = maple.ask_as("same", say("once")).await.unwrap();
    assert_eq!((&first["type"], &first), (&json!("done"), &second));
    assert_eq!(maple.ask_as("same", say("other words")).await.unwrap()["code"], "id_reuse");
    assert_eq!(finch.ask_as("same", say("by another")).await.unwrap()["type"], "done");
    slate.wait_for("the last line", said("by another")).await.unwrap();
    assert_eq!(times(&slate, "once"), 1);
    assert!(!slate.has_heard("other words") && !slate.has_heard("same"));
}

#[tokio::test]
async fn case_17_what_comes_at_one_instant_has_one_order_for_all() {
    let mut room = Room::open().await;
    let mut people = Vec::new();
    for alias in ["Maple", "Finch", "Slate", "Otter", "Wren"] {
        people.push(room.join(alias).await);
    }
    let lines: Vec<_> = (0..people.len()).map(|number| format!("from {number}")).collect();
    let asked = people.iter_mut().zip(&lines).map(|(person, line)| person.accepted(say(line)));
    futures_util::future::try_join_all(asked).await.unwrap();
    people.push(room.join("Tansy").await);
    room.chair.accepted(say("that was all")).await.unwrap();
    let mut orders = Vec::new();
    for person in people.iter_mut().take(5) {
        person.wait_for("the last line", said("that was all")).await.unwrap();
        let said = person.heard.iter().filter(|frame| frame["type"] == "said");
        orders.push(said.map(|frame| (frame["seq"].clone(), frame["text"].clone())).collect::<Vec<_>>());
    }
    // Whoever came first heard all five.
    assert_eq!(orders[0].len(), 6);
    assert!(orders.iter().all(|order| *order == orders[0]), "{orders:?}");
}

// ---- who may

#[tokio::test]
async fn case_19_a_facilitators_command_by_someone_else_is_forbidden_and_nobody_hears_of_it() {
    let room = Room::open().await;
    let (mut maple, mut finch) = (room.join("Maple").await, room.join("Finch").await);
    let seat = maple.known.seat("Finch").ok();
    let finch_seat = seat.unwrap_or_else(|| finch.known.seat("Finch").unwrap());
    for message in [
        json!({"type": "advance", "phase": 0}),
        json!({"type": "lock", "on": true}),
        json!({"type": "remove", "seat": finch_seat}),
        json!({"type": "end"}),
    ] {
        assert_eq!(maple.refused(message).await.unwrap(), "forbidden");
    }
    maple.accepted(say("the room goes on")).await.unwrap();
    finch.wait_for("the next line", said("the room goes on")).await.unwrap();
    assert!(!finch.has_heard("forbidden"));
    let words = ["Maple", "Finch", "goes on"].map(str::to_owned);
    assert_eq!(found_below(&room.server.logs_folder(), &words).unwrap(), []);
}

#[tokio::test]
async fn case_20_when_the_chair_leaves_the_next_facilitator_holds_it_and_the_room_is_told() {
    let mut room = Room::open().await;
    let link = room.server.facilitator_link("evening").unwrap();
    let wren = TestClient::join(room.server.address(), &link, "Wren").await.unwrap();
    let mut maple = room.join("Maple").await;
    let seat = json!(wren.known.seat("Wren").unwrap());
    room.chair.accepted(json!({"type": "leave"})).await.unwrap();
    maple.wait_for("a new chair", |frame| frame["type"] == "chair" && frame["seat"] == seat).await.unwrap();
    drop(wren);
}

#[tokio::test]
async fn case_21_of_two_facilitators_the_log_decides_and_the_loser_hears_stale() {
    let mut room = Room::open().await;
    let link = room.server.facilitator_link("evening").unwrap();
    let mut wren = TestClient::join(room.server.address(), &link, "Wren").await.unwrap();
    let advance = || json!({"type": "advance", "phase": 0});
    let (one, other) = tokio::join!(room.chair.ask(advance()), wren.ask(advance()));
    let mut answers =
        [one.unwrap(), other.unwrap()].map(|answer| answer["code"].as_str().unwrap_or("done").to_owned());
    answers.sort();
    assert_eq!(answers, ["done", "stale"]);
}

#[tokio::test]
async fn case_22_a_line_out_of_turn_goes_back_with_the_place_in_the_queue() {
    let mut room = Room::open().await;
    let (mut maple, mut finch) = (room.join("Maple").await, room.join("Finch").await);
    room.begin_sharing().await;
    maple.accepted(json!({"type": "hand"})).await.unwrap();
    finch.accepted(json!({"type": "hand"})).await.unwrap();
    let answer = finch.ask(say("not yet")).await.unwrap();
    assert_eq!((&answer["code"], &answer["place"]), (&json!("not_your_turn"), &json!(2)));
    maple.accepted(json!({"type": "lower"})).await.unwrap();
    finch.accepted(json!({"type": "lower"})).await.unwrap();
    let empty = |frame: &Value| frame["type"] == "waiting" && frame["count"] == 0;
    maple.wait_for("an empty queue", empty).await.unwrap();
    room.chair.wait_for("an empty queue", empty).await.unwrap();
    assert!(!maple.has_heard("not yet") && !room.chair.has_heard("not yet"));
}

#[tokio::test]
async fn what_people_may_do_to_each_other_is_refused_in_plain_codes_and_heard_by_nobody() {
    let mut room = Room::open().await;
    let (mut maple, mut finch) = (room.join("Maple").await, room.join("Finch").await);
    let line = maple.accepted(say("a line of Maple's")).await.unwrap()["seq"].clone();
    maple.wait_for("Finch's seat", said("a line of Maple's")).await.unwrap();
    let seat = json!(finch.known.seat("Finch").unwrap());
    let cases = [
        (json!({"type": "veil", "line": line, "on": true}), "forbidden"),
        (json!({"type": "veil", "line": 9_999, "on": true}), "not_found"),
        (json!({"type": "guard", "on": false}), "forbidden"),
        (json!({"type": "approval", "on": true}), "forbidden"),
        (json!({"type": "approve", "unread": 1, "on": true}), "forbidden"),
        (json!({"type": "ask_to_write", "seat": seat}), "pm_off"),
        (json!({"type": "write", "seat": seat, "text": "unasked"}), "pm_off"),
        (json!({"type": "block", "seat": seat}), "pm_off"),
        (json!({"type": "report_written", "own": 1}), "not_found"),
    ];
    for (message, code) in cases {
        assert_eq!(finch.refused(message.clone()).await.unwrap(), code, "{message}");
    }
    for text in ["look here, everybody, now", "Look here, everybody, now"] {
        finch.accepted(say(text)).await.unwrap();
    }
    assert_eq!(finch.refused(say("look here, everybody, now")).await.unwrap(), "repeated");
    assert_eq!(room.chair.refused(json!({"type": "approve", "unread": 1})).await.unwrap(), "stale");
    maple.accepted(say("and on")).await.unwrap();
    maple.wait_for("the next line", said("and on")).await.unwrap();
    assert_eq!(times(&maple, "look here, everybody, now"), 1);
    assert!(!maple.has_heard("unasked") && !maple.has_heard("\"type\":\"veiled\""));
}

#[tokio::test]
async fn pronouns_hold_no_more_than_a_name_may() {
    let room = Room::open().await;
    let mut client = room.greet().await;
    for bad in ["", "she\u{202e}her", "facilitator", &"x".repeat(25)] {
        let mut message = entering(&room.links.room, &new_ticket(), "Maple");
        message["pronouns"] = json!(bad);
        assert_eq!(client.refused(message).await.unwrap(), "invalid_name", "{bad:?}");
    }
    let mut message = entering(&room.links.room, &new_ticket(), "Maple");
    message["pronouns"] = json!("they/them");
    assert_eq!(
        client.ask(message).await.unwrap()["type"],
        "entered",
        "left out where a room has no place for them"
    );
}

// ---- removal

#[tokio::test]
async fn cases_23_and_24_someone_removed_does_not_come_back_and_a_new_seat_waits() {
    let mut room = Room::open().await;
    let (ticket, mut maple) = (new_ticket(), room.join("Maple").await);
    let mut rook = room.join_by(&ticket, "Rook").await;
    maple.accepted(say("after Rook came")).await.unwrap();
    rook.wait_for("a line", said("after Rook came")).await.unwrap();
    let seat = json!(rook.known.seat("Rook").unwrap());
    room.chair.accepted(json!({"type": "remove", "seat": seat})).await.unwrap();
    assert_eq!(rook.closed().await.unwrap(), 4503);
    maple.accepted(say("without Rook")).await.unwrap();
    let (mut back, answer) = room.come_back(&ticket, "Rook", rook.seen()).await;
    assert_eq!(answer["code"], "removed");
    assert!(!back.has_heard("without Rook") && !back.has_heard("Maple"));
    assert_eq!(back.closed().await.unwrap(), 4503);
    let mut crow = room.enter(&new_ticket(), "Crow").await;
    crow.accepted(json!({"type": "agree"})).await.unwrap();
    crow.wait_for("waiting", |frame| frame["standing"] == "waiting").await.unwrap();
    assert_eq!(crow.refused(say("hello?")).await.unwrap(), "waiting");
    maple.accepted(say("still without")).await.unwrap();
    crow.ask(json!({"type": "look"})).await.ok();
    assert!(!crow.has_heard("still without"));
}

#[tokio::test]
async fn case_25_a_line_that_went_while_someone_was_away_is_not_sent_to_them() {
    let mut room = Room::open().await;
    let (ticket, mut maple) = (new_ticket(), room.join("Maple").await);
    let finch = room.join_by(&ticket, "Finch").await;
    let seen = finch.seen();
    drop(finch);
    let line = maple.accepted(say("hidden meanwhile")).await.unwrap()["seq"].clone();
    room.chair.accepted(json!({"type": "hide", "line": line})).await.unwrap();
    maple.accepted(say("and on")).await.unwrap();
    let (mut back, answer) = room.come_back(&ticket, "Finch", seen).await;
    assert_eq!((&answer["type"], &answer["resumed"]), (&json!("entered"), &json!(true)));
    back.wait_for("the next line", said("and on")).await.unwrap();
    back.wait_for("the removal", |frame| frame["type"] == "gone" && frame["line"] == line).await.unwrap();
    assert!(!back.has_heard("hidden meanwhile"));
}

// ---- coming back

#[tokio::test]
async fn case_26_a_message_sent_again_after_a_drop_is_said_once() {
    let room = Room::open().await;
    let (ticket, mut maple) = (new_ticket(), room.join("Maple").await);
    let mut finch = room.join_by(&ticket, "Finch").await;
    finch.send(&json!({"id": "r1", "type": "say", "text": "perhaps"})).await.unwrap();
    let seen = finch.seen();
    drop(finch);
    let (mut back, _) = room.come_back(&ticket, "Finch", seen).await;
    assert_eq!(back.ask_as("r1", say("perhaps")).await.unwrap()["type"], "done");
    maple.accepted(say("and then")).await.unwrap();
    maple.wait_for("the next line", said("and then")).await.unwrap();
    assert_eq!(times(&maple, "perhaps"), 1);
}

#[tokio::test]
async fn case_27_a_resume_from_nowhere_starts_over_and_from_another_meeting_is_gone() {
    let room = Room::open().await;
    let ticket = new_ticket();
    let mut finch = room.join_by(&ticket, "Finch").await;
    finch.accepted(say("mine")).await.unwrap();
    let epoch = finch.seen()["epoch"].clone();
    drop(finch);
    for seen in
        [json!({"epoch": epoch, "seq": 9_999, "own": 0}), json!({"epoch": epoch, "seq": 0, "own": 9_999})]
    {
        let (mut back, answer) = room.come_back(&ticket, "Finch", seen).await;
        assert_eq!(answer["resumed"], json!(false), "{answer}");
        back.wait_for("a view", |frame| frame["type"] == "view").await.unwrap();
        back.wait_for("the line since the arrival", said("mine")).await.unwrap();
    }
    let other = json!({"epoch": "0".repeat(32), "seq": 1, "own": 1});
    let (_, answer) = room.come_back(&ticket, "Finch", other).await;
    assert_eq!(answer["code"], "gone", "{answer}");
}

#[tokio::test]
async fn case_28_of_two_connections_the_newest_has_the_seat_and_the_older_is_told() {
    let room = Room::open().await;
    let ticket = new_ticket();
    let mut older = room.join_by(&ticket, "Finch").await;
    let mut newer = room.enter(&ticket, "Finch").await;
    assert_eq!(older.closed().await.unwrap(), 4502);
    newer.accepted(say("from here")).await.unwrap();
    let mut back = room.enter(&ticket, "Finch").await;
    assert_eq!(newer.closed().await.unwrap(), 4502, "and it can be taken back");
    back.accepted(say("and from here")).await.unwrap();
}

#[tokio::test]
async fn cases_29_and_30_a_killed_server_has_every_acknowledged_line_once() {
    let mut room = Room::open().await;
    let ticket = new_ticket();
    let mut finch = room.join_by(&ticket, "Finch").await;
    let seq = finch.accepted(say("acknowledged")).await.unwrap()["seq"].clone();
    finch.send(&json!({"id": "k1", "type": "say", "text": "perhaps"})).await.unwrap();
    room.server.kill();
    room.server.restart().unwrap();
    let mut back = room.enter(&ticket, "Finch").await;
    let line = back.wait_for("the acknowledged line", said("acknowledged")).await.unwrap();
    assert_eq!(line["seq"], seq);
    assert_eq!(back.ask_as("k1", say("perhaps")).await.unwrap()["type"], "done");
    let (mut again, _) = room.come_back(&ticket, "Finch", json!(null)).await;
    again.wait_for("the other line", said("perhaps")).await.unwrap();
    again.accepted(say("the last")).await.unwrap();
    again.wait_for("the last line", said("the last")).await.unwrap();
    assert_eq!((times(&again, "acknowledged"), times(&again, "perhaps")), (1, 1));
}

// ---- clocks and ends

#[tokio::test]
async fn case_34_a_wall_clock_that_jumps_an_hour_ends_no_turn_and_hangs_none() {
    for jump in [3_600_000, -3_600_000] {
        let mut room = Room::on(TestServer::scaled(60, &[]).unwrap()).await;
        let mut maple = room.join("Maple").await;
        room.begin_sharing().await;
        maple.accepted(json!({"type": "hand"})).await.unwrap();
        maple.accepted(json!({"type": "ready"})).await.unwrap();
        room.chair.accepted(json!({"type": "call", "turn": null})).await.unwrap();
        maple.wait("turn_began").await.unwrap();
        room.server.run_to(30_000).await.unwrap();
        room.server.jump_wall(jump).unwrap();
        maple.accepted(say("in the middle of it")).await.unwrap();
        room.server.run_to(97_000).await.unwrap();
        let cue = maple.wait("cue").await.unwrap();
        assert_eq!((&cue["percent"], &cue["at"]), (&json!(80), &json!(96_000)), "80 % of two minutes");
        room.server.run_to(140_000).await.unwrap();
        maple.wait("turn_ended").await.unwrap();
    }
}

#[tokio::test]
async fn cases_41_and_44_nothing_comes_after_the_end_and_nothing_of_the_meeting_is_left() {
    let mut room = Room::on(TestServer::scaled(60, &[]).unwrap()).await;
    let ticket = new_ticket();
    let mut finch = room.join_by(&ticket, "Finch").await;
    finch.accepted(say("words of the meeting")).await.unwrap();
    room.chair.accepted(json!({"type": "end"})).await.unwrap();
    room.server.run_to(59_900).await.unwrap();
    finch.send(&json!({"id": "f1", "type": "say", "text": "in flight"})).await.unwrap();
    room.server.run_to(61_000).await.unwrap();
    assert_eq!(finch.closed().await.unwrap(), 4504);
    let ended = finch.heard.iter().position(|frame| frame["type"] == "ended").unwrap();
    let after = &finch.heard[ended + 1..];
    assert!(after.iter().all(|frame| frame["seq"].is_null() || frame["type"] == "done"), "{after:?}");
    let answered = finch.heard.iter().any(|frame| frame["re"] == "f1");
    assert!(answered || times(&finch, "in flight") == 0, "an event without an answer");
    let (mut back, answer) = room.come_back(&ticket, "Finch", finch.seen()).await;
    assert!(answer["code"] == "gone" || answer["code"] == "room_asleep", "{answer}");
    assert!(!back.has_heard("words of the meeting"));
    assert_eq!(back.refused(entering(&room.links.room, &ticket, "Finch")).await.unwrap(), "room_asleep");
    let (rooms, _) = room.links.room.rsplit_once('/').unwrap();
    let never = format!("{rooms}/no-such-room");
    assert_eq!(back.refused(entering(&never, &ticket, "Finch")).await.unwrap(), "unknown_room");
}

#[tokio::test]
async fn cases_42_and_43_a_server_killed_while_it_ends_a_meeting_finishes_that_before_it_listens() {
    let mut room = Room::on(TestServer::scaled(60, &[]).unwrap()).await;
    let mut finch = room.join("Finch").await;
    finch.accepted(say("words of the meeting")).await.unwrap();
    room.chair.accepted(json!({"type": "end"})).await.unwrap();
    room.server.run_to(60_100).await.unwrap();
    finch.wait("ended").await.unwrap();
    room.server.kill();
    room.server.restart().unwrap();
    let words = ["words of the meeting", "Finch", "Juniper"].map(str::to_owned);
    assert_eq!(found_below(&room.server.data(), &words).unwrap(), []);
    let mut client = room.greet().await;
    let answer = client.refused(entering(&room.links.room, &new_ticket(), "Finch")).await.unwrap();
    assert_eq!(answer, "room_asleep");
}

// ---- starting

#[test]
fn case_58_a_wrong_setting_stops_the_start_with_its_name_and_value() {
    let wrong = TestServer::with(&["limits.seats=many"]).err().expect("no start");
    let said = format!("{wrong:#}");
    assert!(said.contains("limits.seats") && said.contains("many"), "{said}");
    let unknown = TestServer::with(&["limits.chairs=7"]).err().expect("no start");
    assert!(format!("{unknown:#}").contains("limits.chairs"), "{unknown:#}");
}

#[test]
fn case_59_a_second_server_on_the_same_data_does_not_start() {
    let first = TestServer::start().unwrap();
    let data = format!("server.data={}", first.data().display());
    let second = TestServer::with(&[&data]).err().expect("no start");
    assert!(format!("{second:#}").contains("server.data"), "{second:#}");
}
