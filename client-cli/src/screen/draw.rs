//! Draws the screen. Pure: a model and a moment in, a frame out. One column: the stream, or the sheet that lies over it; what
//! waits for those who lead; how the meeting stands; the box; one quiet line of keys.

use super::looks::Looks;
use super::model::Model;
use super::stream::Row;
use crate::words::fluent_args;
use crate::wrap;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Text};
use tokio::time::Instant;

/// A smaller window has no room for a meeting.
const WIDTH_MIN: u16 = 40;
const HEIGHT_MIN: u16 = 12;
/// From here on there is room for a blank row above the status.
const AIRY: u16 = 16;
/// Longer rows are hard to read.
const WIDTH_MAX: u16 = 100;
/// What stands before the box.
const PROMPT: &str = "> ";

/// Draws `model` as it is at this moment.
pub(crate) fn draw(frame: &mut Frame<'_>, model: &mut Model, looks: Looks, at: Instant) {
    let whole = frame.area();
    if whole.width < WIDTH_MIN || whole.height < HEIGHT_MIN {
        return put(frame, whole, lines(&model.words().plainly("too-small"), whole.width, Style::new()));
    }
    let area = Rect { width: whole.width.min(WIDTH_MAX), ..whole };
    let notices = notices(model, looks, area);
    let status = status(model, looks, area, at);
    let gap = u16::from(area.height >= AIRY && !status.is_empty());
    let [stream, _, notes, standing, writing, keys] = Layout::vertical([
        Constraint::Min(1),
        Constraint::Length(gap),
        Constraint::Length(height(&notices)),
        Constraint::Length(height(&status)),
        Constraint::Length(box_height(model, area)),
        Constraint::Length(1),
    ])
    .areas(area);
    let below = reading(frame, model, looks, stream);
    put(frame, notes, notices);
    put(frame, standing, status);
    draft(frame, model, looks, writing);
    put(frame, keys, vec![last_line(model, looks, below, keys.width)]);
}

/// The stream, or what lies over it; says how many rows are below.
fn reading(frame: &mut Frame<'_>, model: &mut Model, looks: Looks, area: Rect) -> usize {
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    let line = |row: &Row| Line::styled(row.text.clone(), looks.of(row.tone));
    let (rows, below) = match &mut model.sheet {
        Some(sheet) => {
            let (rows, below) = sheet.view(width, height);
            (rows.iter().map(line).collect(), below)
        }
        None => {
            let (rows, below) = model.stream.view(width, height);
            (rows.iter().map(|(_, row)| line(row)).collect::<Vec<_>>(), below)
        }
    };
    put(frame, area, rows);
    below
}

/// What waits for those who lead, the newest last; where not all of it fits, it says how much there is.
fn notices(model: &Model, looks: Looks, area: Rect) -> Vec<Line<'static>> {
    let room = usize::from(area.height / 4);
    let waiting = model.notices.unseen().len();
    let mut shown: Vec<Line<'static>> = Vec::new();
    let mut count = 0;
    for text in model.notices.unseen().rev() {
        let rows = lines(text, area.width, looks.notice());
        if shown.len() + rows.len() > room && count > 0 {
            break;
        }
        count += 1;
        shown.splice(0..0, rows.into_iter().take(room));
    }
    if count < waiting || shown.len() >= room {
        shown.truncate(room.saturating_sub(1));
        shown.extend(lines(&model.more_notices(waiting), area.width, looks.faint()).into_iter().take(1));
    }
    shown
}

/// How it stands, and below it what this person is asked. What is asked is never left out.
fn status(model: &Model, looks: Looks, area: Rect, at: Instant) -> Vec<Line<'static>> {
    let status = model.status(at);
    let room = usize::from(area.height / 4);
    let asked: Vec<_> = status.asked.iter().flat_map(|text| lines(text, area.width, looks.asked())).collect();
    let mut is = &status.is[..];
    loop {
        let rows = if is.is_empty() { Vec::new() } else { lines(&is.join(" "), area.width, looks.status()) };
        if rows.len() + asked.len() <= room || is.is_empty() {
            return rows.into_iter().chain(asked).collect();
        }
        is = &is[1..];
    }
}

fn box_height(model: &Model, area: Rect) -> u16 {
    let width = usize::from(area.width) - PROMPT.len();
    let rows = u16::try_from(model.draft.rows(width)).unwrap_or(u16::MAX);
    rows.min(area.height / 3)
}

fn draft(frame: &mut Frame<'_>, model: &Model, looks: Looks, area: Rect) {
    let [prompt, inside] = Layout::horizontal([Constraint::Length(2), Constraint::Min(1)]).areas(area);
    put(frame, prompt, vec![Line::styled(PROMPT, looks.status())]);
    let writing = model.draft.area();
    frame.render_widget(writing, inside);
    if model.draft.is_empty() {
        put(frame, inside, vec![Line::styled(model.words().plainly("box-empty"), looks.faint())]);
    }
    let (cursor, top) = (writing.screen_cursor(), usize::from(writing.scroll_offset().0));
    let at = |start: u16, size: u16, place: usize| {
        start + u16::try_from(place).unwrap_or(u16::MAX).min(size.saturating_sub(1))
    };
    frame.set_cursor_position(Position {
        x: at(inside.x, inside.width, cursor.col),
        y: at(inside.y, inside.height, cursor.row.saturating_sub(top)),
    });
}

/// The keys that are of use now, or what Tab has found. Where a sentence does not fit, a shorter one stands in its place.
fn last_line(model: &Model, looks: Looks, below: usize, width: u16) -> Line<'static> {
    let words = model.words();
    let mut sentences = Vec::new();
    match model.choices() {
        Some(choices) => sentences.push(choices),
        None => {
            let more = (below > 0).then(|| words.say("more-below", &fluent_args!["count" => below]));
            let close = model.sheet.is_some().then(|| words.plainly("sheet-open"));
            sentences.extend(more);
            sentences.extend(close);
            if sentences.is_empty() {
                sentences.push(words.plainly(model.keys_now()));
            }
        }
    }
    let whole = sentences.join(" ");
    let text = if wrap::columns(&whole) <= usize::from(width) { whole } else { sentences.swap_remove(0) };
    let first = wrap::rows(&text, width.into(), "").swap_remove(0);
    Line::styled(first, looks.faint())
}

fn lines(text: &str, width: u16, style: Style) -> Vec<Line<'static>> {
    let rows = text.split('\n').flat_map(|line| wrap::rows(line, width.into(), "  "));
    rows.map(|row| Line::styled(row, style)).collect()
}

fn height(lines: &[Line<'_>]) -> u16 {
    u16::try_from(lines.len()).unwrap_or(u16::MAX)
}

fn put(frame: &mut Frame<'_>, area: Rect, lines: Vec<Line<'_>>) {
    frame.render_widget(Text::from(lines), area);
}

#[cfg(test)]
#[path = "draw_tests.rs"]
mod tests;
