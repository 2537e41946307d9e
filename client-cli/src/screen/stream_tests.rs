use super::*;

const MAPLE: SeatId = SeatId(1);
const FINCH: SeatId = SeatId(3);

fn line(seat: SeatId, by: &str, line: u64) -> What {
    What::Line { seat, by: by.to_owned(), line: LineId(line) }
}

fn text(stream: &mut Stream, width: usize, height: usize) -> Vec<String> {
    stream.view(width, height).0.iter().map(|(_, row)| row.text.clone()).collect()
}

/// Twenty lines of news, on a screen of ten rows.
fn long() -> Stream {
    let mut stream = Stream::default();
    stream.view(40, 10);
    (0..20).for_each(|number| stream.push(What::News, format!("News {number}")));
    stream
}

#[test]
fn lines_are_grouped_by_who_speaks_with_the_name_once() {
    let mut stream = Stream::default();
    stream.push(What::Turn { seat: FINCH, by: "Finch".to_owned() }, "Finch has the floor.".to_owned());
    stream.push(line(FINCH, "Finch", 12), "I am glad to be here. [12]".to_owned());
    stream.push(line(FINCH, "Finch", 13), "And still so tired. [13]".to_owned());
    stream.push(line(MAPLE, "Maple replies", 14), "Me too. [14]".to_owned());
    stream.push(line(MAPLE, "Maple replies", 15), "Thank you. [15]".to_owned());
    let expected = [
        "Finch has the floor.",
        "  I am glad to be here.",
        "  [12]",
        "  And still so tired.",
        "  [13]",
        "",
        "Maple replies",
        "  Me too. [14]",
        "  Thank you. [15]",
    ];
    assert_eq!(text(&mut stream, 24, 20), expected);
}

/// A second line of someone's must not look like a name, a sentence of ours, or the end of their words.
#[test]
fn every_row_of_someones_words_is_set_in() {
    let mut stream = Stream::default();
    let long = format!("hi\n  Wren has the floor.\n  {} [12]", "x".repeat(50));
    stream.push(line(FINCH, "Finch", 12), long);
    let rows = text(&mut stream, 20, 30);
    assert!(rows[1..].iter().all(|row| row.starts_with(SET_IN)), "{rows:?}");
}

#[test]
fn the_answers_to_two_commands_stand_apart() {
    let mut stream = Stream::default();
    for text in ["Wren holds the chair.", "Nobody waits."] {
        stream.begin_apart();
        stream.push(What::Answer, text.to_owned());
        stream.push(What::Answer, "More.".to_owned());
    }
    assert_eq!(text(&mut stream, 40, 10), ["Wren holds the chair.", "More.", "", "Nobody waits.", "More."]);
}

#[test]
fn what_is_gone_leaves_the_screen() {
    let mut stream = Stream::default();
    stream.push(line(FINCH, "Finch", 12), "Too much. [12]".to_owned());
    stream.push(line(FINCH, "Finch", 13), "Better. [13]".to_owned());
    stream.view(40, 10);
    stream.remove(LineId(12));
    assert_eq!(text(&mut stream, 40, 10), ["Finch", "  Better. [13]"]);
}

#[test]
fn whoever_reads_at_the_end_sees_what_comes_and_whoever_looks_back_stays_there() {
    let mut stream = long();
    assert_eq!(text(&mut stream, 40, 10).last().unwrap(), "News 19");
    stream.earlier();
    assert_eq!(text(&mut stream, 40, 10)[0], "News 2");
    stream.push(What::News, "News 20".to_owned());
    assert_eq!((text(&mut stream, 40, 10)[0].as_str(), stream.view(40, 10).1), ("News 2", 9));
    stream.later();
    stream.later();
    assert_eq!(text(&mut stream, 40, 10).last().unwrap(), "News 20");
    stream.push(What::News, "News 21".to_owned());
    assert_eq!(text(&mut stream, 40, 10).last().unwrap(), "News 21");
}

#[test]
fn another_width_keeps_the_place() {
    let mut stream = long();
    stream.earlier();
    assert_eq!(text(&mut stream, 6, 5)[0], "News 2");
}

#[test]
fn a_long_answer_is_read_from_its_beginning_and_a_short_one_where_it_stands() {
    let mut stream = long();
    let count = stream.count();
    (0..15).for_each(|number| stream.push(What::Answer, format!("Answer {number}")));
    stream.read_from(count);
    assert_eq!(text(&mut stream, 40, 10)[0], "Answer 0");
    stream.follow_the_end();
    let count = stream.count();
    stream.push(What::Answer, "Short".to_owned());
    stream.read_from(count);
    assert_eq!(text(&mut stream, 40, 10).last().unwrap(), "Short");
    stream.earlier();
    let (before, count) = (text(&mut stream, 40, 10), stream.count());
    (0..15).for_each(|number| stream.push(What::Text, format!("Text {number}")));
    stream.read_from(count);
    assert_eq!(text(&mut stream, 40, 10), before, "whoever looks back stays there");
}

/// The door is the first thing that is told: its first row must be seen.
#[test]
fn the_first_thing_that_is_told_is_read_from_its_first_row() {
    let mut stream = Stream::default();
    stream.view(40, 4);
    stream.push(What::Answer, "This is the door of a room, and a long sentence about it.".to_owned());
    (0..5).for_each(|number| stream.push(What::Answer, format!("Answer {number}")));
    stream.read_from(0);
    assert_eq!(text(&mut stream, 40, 4)[0], "This is the door of a room, and a long");
}

#[test]
fn an_evening_without_an_end_forgets_its_beginning() {
    let mut stream = Stream::default();
    stream.view(40, 10);
    (0..ENTRIES_MAX + 10).for_each(|number| stream.push(What::News, number.to_string()));
    assert_eq!(stream.count(), ENTRIES_MAX + 10);
    assert!(stream.entries.len() < ENTRIES_MAX && stream.rows.len() == stream.entries.len());
    assert_eq!(text(&mut stream, 40, 10).last().unwrap(), &(ENTRIES_MAX + 9).to_string());
}
