//! The terminal client on the full screen, in a real terminal and with a real server: what people see is read from the
//! screen. Where there is no tmux, each scene says so.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::client::TestClient;
use harness::proxy::Line;
use harness::server::TestServer;
use harness::window::{Setting, Window, there_are_windows};
use serde_json::{Value, json};
use std::fs;
use std::net::SocketAddr;

const COLOURS: &[&str] = &["TERM=tmux-256color"];
const NO_COLOURS: &[&str] = &["TERM=tmux-256color", "NO_COLOR=1"];
const USUAL: (u16, u16) = (80, 24);
const SMALL: (u16, u16) = (40, 12);

/// A room of the format `circle`, and its keeper.
struct Evening {
    server: TestServer,
    keeper: TestClient,
    /// The room, as links name it.
    room: String,
}

impl Evening {
    /// The doors are open.
    async fn open() -> Self {
        let server = TestServer::start().unwrap();
        let links = server.make_room("evening", "circle").unwrap();
        let mut keeper = TestClient::join(server.address(), &links.facilitator, "Juniper").await.unwrap();
        keeper.accepted(json!({"type": "open"})).await.unwrap();
        let room = links.room.split_once("/r/").unwrap().1.to_owned();
        Self { server, keeper, room }
    }

    fn link(&self, at: SocketAddr) -> String {
        format!("http://{at}/r/{}", self.room)
    }

    /// Someone at a terminal who has chosen the full screen before.
    fn joins(&self, name: &str, size: (u16, u16), environment: &[&str], more: &[&str]) -> Window {
        let link = self.link(self.server.address());
        let arguments = [&["join", &link, "--as", name], more].concat();
        Window::open(&Setting { size, environment, mode: Some("full-screen"), arguments: &arguments })
            .unwrap()
    }

    /// The evening begins, and is at the part with this name.
    async fn comes_to(&mut self, part: &str) {
        self.keeper.accepted(json!({"type": "start"})).await.unwrap();
        loop {
            let began = |frame: &Value| frame["type"] == "phase_began";
            let phase = self.keeper.heard.iter().rev().find(|frame| began(frame)).unwrap()["phase"].clone();
            if phase["id"] == part {
                return;
            }
            let advance = json!({"type": "advance", "phase": phase["index"]});
            self.keeper.accepted(advance).await.unwrap();
        }
    }

    async fn says(&mut self, text: &str) {
        self.keeper.accepted(json!({"type": "chair", "text": text})).await.unwrap();
    }
}

/// Whether any letter has a colour: what a terminal is told stands between an escape and an `m`.
fn is_coloured(painted: &str) -> bool {
    let told = painted.split("\u{1b}[").skip(1).filter_map(|rest| rest.split_once('m'));
    let mut numbers =
        told.flat_map(|(told, _)| told.split(';')).filter_map(|number| number.parse::<u8>().ok());
    numbers.any(|number| matches!(number, 30..=38 | 90..=97))
}

/// Comes in by the shorter of the two ways.
async fn agrees(window: &Window) {
    window.shows(&["/agree", "> "]).await.unwrap();
    window.types("/agree").unwrap();
    window.shows(&["You are in"]).await.unwrap();
}

#[tokio::test]
async fn somebody_joins_waits_speaks_drops_and_comes_back_with_their_draft() {
    if !there_are_windows() {
        return;
    }
    let mut evening = Evening::open().await;
    let line = Line::to(evening.server.address()).await.unwrap();
    let link = evening.link(line.address());
    let arguments = ["join", &link, "--as", "Maple"];
    let maple =
        Window::open(&Setting { size: USUAL, environment: COLOURS, mode: None, arguments: &arguments })
            .unwrap();

    // The first thing is one plain line that names plain mode, before anything is painted.
    let asked = maple.shows(&["type plain"]).await.unwrap();
    assert!(!asked.contains("> "), "{asked}");
    maple.presses(&["Enter"]).unwrap();
    maple.shows(&["This is the door of evening", "/agree listen", "You are at the door."]).await.unwrap();
    maple.keep("door").unwrap();
    let chosen = fs::read_to_string(maple.home().join("settings/openchair/config.toml")).unwrap();
    assert_eq!(chosen, "mode = \"full-screen\"\n");
    maple.types("/agree").unwrap();
    maple.shows(&["You are in, as Maple", "Arriving"]).await.unwrap();

    // Waiting: the draft stays in the box whatever comes.
    evening.comes_to("share").await;
    maple.shows(&["Sharing, ", "The floor is free."]).await.unwrap();
    maple.presses(&["F3"]).unwrap();
    maple.shows(&["You are next. Type /ready"]).await.unwrap();
    maple.writes("It was a long week").unwrap();
    maple.shows(&["> It was a long week"]).await.unwrap();
    evening.says("Take your time.").await;
    let screen = maple.shows(&["Juniper, as keeper", "  Take your time. ["]).await.unwrap();
    assert!(screen.contains("> It was a long week"), "{screen}");
    maple.keep("asked").unwrap();
    maple.presses(&["F5"]).unwrap();
    maple.hides("Type /ready").await.unwrap();
    // It may have come to her by itself meanwhile.
    evening.keeper.ask(json!({"type": "call"})).await.unwrap();
    maple.shows(&["You have the floor."]).await.unwrap();
    maple.writes(", and I am glad to be here.").unwrap();
    maple.presses(&["Enter"]).unwrap();
    maple.shows(&["  It was a long week, and I am glad to be here. ["]).await.unwrap();

    // The server goes, and with it the line; what is in the box is there when both are back.
    maple.writes("There is more").unwrap();
    evening.server.kill();
    line.cut();
    maple.shows(&["The connection is gone", "> There is more"]).await.unwrap();
    maple.keep("gone").unwrap();
    evening.server.restart().unwrap();
    line.mend(evening.server.address());
    maple.shows(&["You have the floor.", "> There is more"]).await.unwrap();
    maple.presses(&["Enter"]).unwrap();
    maple.shows(&["  There is more ["]).await.unwrap();
    maple.keep("speaks").unwrap();
    maple.presses(&["F4"]).unwrap();
    maple.shows(&["Your turn is over."]).await.unwrap();

    // An unknown command goes nowhere; what cannot be undone is asked.
    maple.types("/hnad").unwrap();
    maple.shows(&["There is no command /hnad."]).await.unwrap();
    maple.types("/leave").unwrap();
    maple.shows(&["cannot be undone"]).await.unwrap();
    maple.presses(&["Enter"]).unwrap();
    let left = maple.shows(&["left with 0", " icanon"]).await.unwrap();
    assert!(!left.contains("long week"), "what was said stays on no screen:\n{left}");
}

#[tokio::test]
async fn a_short_meeting_is_held_by_keys_with_notes_in_their_own_place() {
    if !there_are_windows() {
        return;
    }
    let server = TestServer::start().unwrap();
    let links = server.make_room("evening", "circle").unwrap();
    let facilitator = links.facilitator.split_once("/r/").unwrap().1;
    let link = format!("http://{}/r/{facilitator}", server.address());
    let arguments = ["facilitate", &link, "--as", "Wren"];
    let setting =
        Setting { size: USUAL, environment: COLOURS, mode: Some("full-screen"), arguments: &arguments };
    let wren = Window::open(&setting).unwrap();
    agrees(&wren).await;
    wren.shows(&["The room is not open yet."]).await.unwrap();
    wren.presses(&["M-n"]).unwrap();
    wren.shows(&["Arriving, "]).await.unwrap();
    let mut finch = TestClient::join(server.address(), &links.room, "Finch").await.unwrap();
    wren.presses(&["M-n"]).unwrap();
    wren.shows(&["Welcome, "]).await.unwrap();
    for part in ["What we agree to", "Check-in", "Sharing"] {
        wren.presses(&["M-a"]).unwrap();
        wren.shows(&[&format!("{part}, ")]).await.unwrap();
    }

    finch.accepted(json!({"type": "note", "text": "It is my first time."})).await.unwrap();
    wren.shows(&["Note from Finch, to the facilitators: It is my first time."]).await.unwrap();
    finch.accepted(json!({"type": "hand"})).await.unwrap();
    wren.shows(&["Waiting to speak: Finch"]).await.unwrap();
    wren.keep("note").unwrap();
    wren.presses(&["M-r"]).unwrap();
    wren.shows(&["Notes and news", "Esc closes this."]).await.unwrap();
    wren.presses(&["Escape"]).unwrap();
    wren.hides("Note from Finch").await.unwrap();

    finch.accepted(json!({"type": "ready"})).await.unwrap();
    wren.presses(&["M-c"]).unwrap();
    wren.shows(&["Finch has the floor."]).await.unwrap();
    finch.accepted(json!({"type": "say", "text": "I am glad that I found you."})).await.unwrap();
    wren.shows(&["  I am glad that I found you. ["]).await.unwrap();
    wren.presses(&["M-m"]).unwrap();
    wren.shows(&["The speaker has more time."]).await.unwrap();
    wren.keep("facilitates").unwrap();
    finch.accepted(json!({"type": "done"})).await.unwrap();
    wren.shows(&["The floor is free."]).await.unwrap();
    wren.presses(&["M-k"]).unwrap();
    wren.types("Thank you, Finch.").unwrap();
    finch.wait_for("the chair's line", |frame| frame["text"] == "Thank you, Finch.").await.unwrap();
    wren.presses(&["M-l"]).unwrap();
    wren.shows(&["You have locked the door."]).await.unwrap();
    wren.presses(&["M-u"]).unwrap();
    wren.shows(&["You have unlocked the door."]).await.unwrap();
    wren.presses(&["F1"]).unwrap();
    wren.shows(&["Where to find help at once:", "Keys:"]).await.unwrap();
    wren.keep("help").unwrap();
    wren.presses(&["F1"]).unwrap();
    wren.presses(&["M-x"]).unwrap();
    wren.shows(&["/undo-end"]).await.unwrap();
    wren.presses(&["M-u"]).unwrap();
    wren.shows(&["The meeting goes on after all."]).await.unwrap();
}

#[tokio::test]
async fn a_small_window_is_enough_and_a_smaller_one_says_so() {
    if !there_are_windows() {
        return;
    }
    let mut evening = Evening::open().await;
    let pebble = evening.joins("Pebble", SMALL, COLOURS, &[]);
    agrees(&pebble).await;
    evening.comes_to("share").await;
    evening.says("We have time for everyone who would like to say something this evening.").await;
    // A long text is read from its beginning; Esc goes on to where the meeting is.
    pebble.shows(&["Sharing, ", "PgDn"]).await.unwrap();
    pebble.presses(&["Escape"]).unwrap();
    let screen = pebble.shows(&["Juniper, as keeper", "Sharing, "]).await.unwrap();
    assert!(screen.lines().all(|row| row.chars().count() <= 40), "{screen}");
    pebble.keep("small").unwrap();
    pebble.writes("half a thought").unwrap();
    pebble.becomes((30, 8)).unwrap();
    pebble.shows(&["This window is too small"]).await.unwrap();
    pebble.becomes((100, 30)).unwrap();
    pebble.shows(&["> half a thought", "Juniper, as keeper"]).await.unwrap();
}

#[tokio::test]
async fn without_colours_the_same_words_are_there_and_no_colour() {
    if !there_are_windows() {
        return;
    }
    let evening = Evening::open().await;
    for (environment, coloured) in [(COLOURS, true), (NO_COLOURS, false), (&["TERM=vt220"], false)] {
        let window = evening.joins(&format!("Maple{}", environment.concat().len()), USUAL, environment, &[]);
        agrees(&window).await;
        window.presses(&["C-c"]).unwrap();
        window.shows(&["Press Ctrl+C again", "F1 shows help"]).await.unwrap();
        let painted = window.painted().unwrap();
        assert_eq!(is_coloured(&painted), coloured, "{environment:?}: {painted:?}");
        if !coloured {
            window.keep("monochrome").unwrap();
        }
        window.presses(&["C-c"]).unwrap();
        window.shows(&["Your seat is kept", "left with 0", " icanon"]).await.unwrap();
    }
}

#[tokio::test]
async fn an_evening_in_arabic_is_shown_in_arabic() {
    if !there_are_windows() {
        return;
    }
    let mut evening = Evening::open().await;
    let maple = evening.joins("مريم", USUAL, COLOURS, &["--language", "ar"]);
    maple.shows(&["أنت عند الباب. للدخول: /agree", "الكتابة هنا"]).await.unwrap();
    maple.types("/agree").unwrap();
    evening.comes_to("share").await;
    maple.shows(&["المشاركة، والباقي", "الكلمة متاحة."]).await.unwrap();
    evening.says("أهلًا بكم").await;
    maple.shows(&["  أهلًا بكم ["]).await.unwrap();
    maple.presses(&["F3"]).unwrap();
    maple.shows(&["الدور التالي لك"]).await.unwrap();
    maple.keep("arabic").unwrap();
    maple.presses(&["F1"]).unwrap();
    maple.shows(&["للإغلاق: Esc"]).await.unwrap();
}

#[tokio::test]
async fn plain_lines_are_chosen_by_an_answer_and_by_an_option_and_paint_nothing() {
    if !there_are_windows() {
        return;
    }
    let evening = Evening::open().await;
    let link = evening.link(evening.server.address());
    let by_answer = ["join", &link, "--as", "Maple"];
    let by_option = ["join", &link, "--as", "Finch", "--plain"];
    for (arguments, asks) in [(&by_answer[..], true), (&by_option[..], false)] {
        let setting = Setting { size: USUAL, environment: COLOURS, mode: None, arguments };
        let window = Window::open(&setting).unwrap();
        if asks {
            window.shows(&["type plain"]).await.unwrap();
            window.types("plain").unwrap();
        }
        let door = window.shows(&["This is the door of evening"]).await.unwrap();
        assert!(!door.contains("> ") && !door.contains("F1"), "{door}");
        let chosen = fs::read_to_string(window.home().join("settings/openchair/config.toml")).unwrap();
        assert_eq!(chosen, "mode = \"plain\"\n");
        window.types("/agree").unwrap();
        window.shows(&["You are in, as "]).await.unwrap();
        assert!(!window.painted().unwrap().contains('\u{1b}'));
    }
    let arguments = ["join", &link, "--as", "Heron"];
    let dumb = Setting {
        size: USUAL,
        environment: &["TERM=dumb"],
        mode: Some("full-screen"),
        arguments: &arguments,
    };
    let door = Window::open(&dumb).unwrap().shows(&["This is the door of evening"]).await.unwrap();
    assert!(!door.contains("> "), "{door}");
}

#[tokio::test]
async fn whoever_ends_the_program_gets_the_terminal_back() {
    if !there_are_windows() {
        return;
    }
    let evening = Evening::open().await;
    let asked = evening.joins("Maple", USUAL, COLOURS, &[]);
    agrees(&asked).await;
    asked.terminates().unwrap();
    asked.shows(&["Your seat is kept", "left with 0", " icanon"]).await.unwrap();

    let link = "http://127.0.0.1:9/r/evening";
    let arguments = ["join", link, "--as", "Maple"];
    let nobody =
        Setting { size: USUAL, environment: COLOURS, mode: Some("full-screen"), arguments: &arguments };
    let nobody = Window::open(&nobody).unwrap();
    nobody.shows(&["The server cannot be reached.", "left with 5", " icanon"]).await.unwrap();
}
