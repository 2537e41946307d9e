use super::*;
use crate::fixtures::{self, FINCH, MAPLE, finch_speaks, room, said, seat};
use crate::front::Front;
use crate::language::{ENGLISH, LANGUAGES, Language};
use crate::plain::Plain;
use crate::session::Shown;
use crate::words::Words;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use protocol::frame::Frame as Heard;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::Color;
use serde_json::json;
use unicode_segmentation::UnicodeSegmentation;

fn model_in(language: Language, frames: &[Heard]) -> Model {
    let mut model = Model::new(Plain::new(Words::new(language), false, false), Instant::now());
    for frame in frames {
        let shown = Shown::Frame { text: String::new(), frame: Box::new(frame.clone()), answers: None };
        model.shown(&shown, Instant::now());
    }
    model
}

fn model(frames: &[Heard]) -> Model {
    model_in(ENGLISH, frames)
}

fn press(model: &mut Model, code: KeyCode) {
    model.happened(&Event::Key(KeyEvent::new(code, KeyModifiers::NONE)), Instant::now());
}

fn picture(model: &mut Model, looks: Looks, (width, height): (u16, u16)) -> Terminal<TestBackend> {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| draw(frame, model, looks, Instant::now())).unwrap();
    terminal
}

fn rows(buffer: &Buffer) -> Vec<String> {
    let width = usize::from(buffer.area.width);
    let row = |cells: &[ratatui::buffer::Cell]| cells.iter().map(|cell| cell.symbol()).collect::<String>();
    buffer.content.chunks(width).map(|cells| row(cells).trim_end().to_owned()).collect()
}

fn text(model: &mut Model, size: (u16, u16)) -> String {
    rows(picture(model, Looks::Monochrome, size).backend().buffer()).join("\n")
}

fn at_the_door() -> Heard {
    fixtures::view(|view| {
        view["standing"] = json!("door");
        view["door"]["kept"] = json!([{"key": "newer", "text": "Gone with the meeting."}]);
        view.as_object_mut().unwrap().remove("room");
    })
}

/// Maple in a room without smaller ones.
fn in_the_room() -> Heard {
    fixtures::view(|view| view["room"]["rooms"] = json!([]))
}

fn in_a_turn() -> Vec<Heard> {
    vec![
        in_the_room(),
        finch_speaks(),
        said(22, FINCH, "Finch", "It was a long week, and I am glad that I came. I nearly did not."),
        said(23, FINCH, "Finch", "Thank you."),
        seat(json!({"type": "place", "place": 3})),
    ]
}

fn is(picture: &str, expected: &[&str]) {
    assert_eq!(picture, expected.join("\n"), "\n{picture}\n");
}

#[test]
fn the_door_is_a_few_lines_with_the_two_ways_in() {
    let door = text(&mut model(&[at_the_door()]), (80, 16));
    is(
        &door,
        &[
            "This is the door of tuesday. An evening takes 60 minutes.",
            "It is led by peers (chair): people like everybody else here.",
            "Gone with the meeting.",
            "What everyone agrees to:",
            "- What is said here stays here.",
            "Type /agree to come in, or /agree listen to come in and only listen. Both are",
            "  welcome.",
            "/help shows where to find help. /door shows everything about this room, /evening",
            "  what an evening looks like. /leave goes.",
            "",
            "",
            "",
            "",
            "You are at the door. /agree comes in, /agree listen comes in to listen only.",
            "> Write here. Enter sends it.",
            "F1 shows help and keys, F2 who is here.",
        ],
    );
}

#[test]
fn a_turn_is_one_column_with_the_name_once() {
    is(
        &text(&mut model(&in_a_turn()), (60, 18)),
        &[
            "You are in, as Maple. Type /help to see what you can do.",
            "Now: sharing, 10 minutes. One person speaks at a time. Type",
            "  /hand to ask for the floor.",
            "The floor is free.",
            "Wren holds the chair.",
            "",
            "Finch has the floor.",
            "  It was a long week, and I am glad that I came. I nearly",
            "  did not. [22]",
            "  Thank you. [23]",
            "",
            "",
            "",
            "",
            "sharing, 10 minutes left. Finch has the floor. You are",
            "  third.",
            "> Write here. Enter sends it.",
            "F1 shows help and keys, F2 who is here.",
        ],
    );
}

#[test]
fn at_forty_by_twelve_everything_that_is_asked_is_there() {
    let mut frames = in_a_turn();
    frames.push(seat(json!({"type": "ready_check", "until": 90_000, "called": false})));
    is(
        &text(&mut model(&frames), (40, 12)),
        &[
            "The floor is free.",
            "Wren holds the chair.",
            "",
            "Finch has the floor.",
            "  It was a long week, and I am glad that",
            "  I came. I nearly did not. [22]",
            "  Thank you. [23]",
            "You are next. Type /ready, /later, or",
            "  /pass for not this time. Nobody sees",
            "  which.",
            "> Write here. Enter sends it.",
            "F5: ready. F6: later. F7: not this time.",
        ],
    );
}

#[test]
fn a_smaller_window_says_so_in_a_sentence_and_loses_nothing() {
    let mut small = model(&in_a_turn());
    "half".chars().for_each(|letter| press(&mut small, KeyCode::Char(letter)));
    let said = text(&mut small, (30, 8));
    assert!(said.starts_with("This window is too small"), "{said}");
    assert!(text(&mut small, (60, 18)).contains("> half"));
}

#[test]
fn the_box_grows_with_what_is_written_and_the_cursor_stands_in_it() {
    let mut writing = model(&in_a_turn());
    let words = "one two three four five six seven eight nine ten eleven";
    words.chars().for_each(|letter| press(&mut writing, KeyCode::Char(letter)));
    let mut terminal = picture(&mut writing, Looks::Monochrome, (40, 16));
    let rows = rows(terminal.backend().buffer());
    assert_eq!(rows[13..15], ["> one two three four five six seven", "  eight nine ten eleven"]);
    terminal.backend_mut().assert_cursor_position((23, 14));
}

#[test]
fn what_waits_for_those_who_lead_has_a_place_of_its_own_only_while_there_is_something() {
    let view = fixtures::view(|view| view["me"]["role"] = json!("facilitator"));
    let note =
        |text: &str| seat(json!({"type": "noted", "note": 1, "seat": FINCH, "alias": "Finch", "text": text}));
    let mut frames = vec![view];
    let without = text(&mut model(&frames), (60, 18));
    assert!(!without.contains("Note"), "{without}");
    frames.push(note("It is loud."));
    let with = text(&mut model(&frames), (60, 18));
    let rows: Vec<_> = with.lines().collect();
    assert_eq!(rows[14], "Note from Finch, to the facilitators: It is loud.", "{with}");
    frames.extend((0..5).map(|number| note(&format!("Note {number}."))));
    let many = text(&mut model(&frames), (60, 18));
    assert!(many.contains("6 wait here. Alt+R shows them all."), "{many}");
}

#[test]
fn help_lies_over_the_meeting_and_says_how_to_close_it() {
    let mut helped = model(&in_a_turn());
    press(&mut helped, KeyCode::F(1));
    let page = text(&mut helped, (60, 18));
    assert!(page.starts_with("Where to find help at once:\n- Call 123.\n\nKeys:\n"), "{page}");
    assert!(page.lines().last().unwrap().ends_with("Esc closes this."), "{page}");
    assert!(page.contains("Finch has the floor."), "the status stays:\n{page}");
    (0..20).for_each(|_| press(&mut helped, KeyCode::PageDown));
    let end = text(&mut helped, (60, 18));
    assert!(end.contains("There is more: /help all shows everything."), "{end}");
    press(&mut helped, KeyCode::Esc);
    assert!(text(&mut helped, (60, 18)).contains("Thank you. [23]"));
}

#[test]
fn without_colours_the_picture_has_none_and_with_them_it_has_the_same_words() {
    let colours = |buffer: &Buffer| {
        buffer.content.iter().any(|cell| cell.fg != Color::Reset || cell.bg != Color::Reset)
    };
    let mut turn = model(&in_a_turn());
    let plain = picture(&mut turn, Looks::Monochrome, (60, 18));
    let painted = picture(&mut turn, Looks::All, (60, 18));
    assert!(!colours(plain.backend().buffer()) && colours(painted.backend().buffer()));
    assert_eq!(rows(plain.backend().buffer()), rows(painted.backend().buffer()));
}

/// Nothing that others write acts on a terminal, or looks like a sentence of ours.
#[test]
fn other_peoples_words_are_stripped_and_set_in() {
    let evil = "\u{1b}[2Jhi\u{202e}\nFinch has the floor.\u{9b}1m";
    let picture = text(&mut model(&[fixtures::view(|_| ()), said(22, FINCH, "Finch", evil)]), (60, 18));
    assert!(picture.contains("\nFinch\n  [2Jhi\n  Finch has the floor.1m [22]"), "{picture}");
    assert!(!picture.contains(['\u{1b}', '\u{9b}', '\u{202e}']));
}

#[test]
fn wide_letters_and_families_stay_whole_at_the_edge() {
    let line = "👩\u{200d}👩\u{200d}👧".repeat(40);
    let picture = text(&mut model(&[fixtures::view(|_| ()), said(22, FINCH, "Finch", &line)]), (40, 16));
    let families = picture.graphemes(true).filter(|letter| letter.contains('👩')).collect::<Vec<_>>();
    assert!(!families.is_empty() && families.iter().all(|family| family.chars().count() == 5), "{picture}");
}

/// At the smallest size, in every language, each part of the picture has its words.
#[test]
fn every_language_fits_the_smallest_window() {
    let mut frames = in_a_turn();
    frames.push(room(
        40,
        json!({"type": "turn_began", "turn": 9, "seat": MAPLE, "alias": "Maple", "planned_ms": 1}),
    ));
    for language in LANGUAGES {
        let mut turn = model_in(language, &frames);
        let picture = text(&mut turn, (40, 12));
        let words = Words::new(language);
        let last = picture.lines().last().unwrap();
        assert!(
            !last.is_empty() && words.plainly("last-line-yours").starts_with(last),
            "{language:?}: {last}"
        );
        let yours = words.plainly("status-yours");
        let first = yours.split(' ').take(2).collect::<Vec<_>>().join(" ");
        assert!(picture.contains(&first), "{language:?}:\n{picture}");
        for key in ["last-line", "last-line-asked", "last-line-yours", "box-empty"] {
            assert!(
                wrap::columns(&words.plainly(key)) <= 40,
                "{key} in {language:?} is cut at forty columns"
            );
        }
    }
}

#[test]
fn the_front_of_plain_lines_is_the_one_that_is_shown() {
    let mut plain = Plain::new(Words::new(ENGLISH), false, false);
    assert!(plain.paint().unwrap().is_none());
}
