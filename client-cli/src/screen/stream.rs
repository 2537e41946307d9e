//! What has been told, as the rows of a screen: grouped by who speaks, with the name once above their lines. It can be
//! looked back through, and stays where its reader is while more comes.

use crate::wrap;
use protocol::{LineId, SeatId};
use std::collections::VecDeque;

/// The oldest entries go beyond this: nobody looks back so far, and nothing of it is kept anywhere else.
const ENTRIES_MAX: usize = 4_000;
/// Below a name, and where a row goes on.
const SET_IN: &str = "  ";

/// What kind of thing is told, which decides how it looks and what it stands with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// Someone's words to the room, and what stands once above them: who it is, and as what they speak.
    Line { seat: SeatId, by: String, line: LineId },
    /// Whose turn begins: their words stand below without another name.
    Turn { seat: SeatId, by: String },
    /// A part of the evening begins.
    Part,
    /// Something to read for everyone, that nobody says in their own name.
    Text,
    /// What else happens to everyone.
    News,
    /// For this person alone.
    Private,
    /// What they asked for, and what became of it.
    Answer,
}

/// How a row looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Name,
    Words,
    Part,
    News,
    Private,
    Answer,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) tone: Tone,
    pub(crate) text: String,
}

struct Entry {
    what: What,
    text: String,
    /// It stands apart from what came before it, though that is of the same kind.
    apart: bool,
}

/// A place to read from: a row of an entry, by the entry's number since the beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    entry: usize,
    row: usize,
}

/// All that was told.
#[derive(Default)]
pub(crate) struct Stream {
    entries: VecDeque<Entry>,
    /// How many entries were dropped at the beginning.
    dropped: usize,
    /// Where its reader is, if not at the end.
    from: Option<Place>,
    /// Width and height of the last picture of it.
    size: (usize, usize),
    /// What comes next stands apart.
    apart: bool,
    /// Every row at this width, with the number of its entry.
    rows: Vec<(usize, Row)>,
}

impl Stream {
    /// Something more is told.
    pub(crate) fn push(&mut self, what: What, text: String) {
        if self.entries.len() == ENTRIES_MAX {
            self.forget_the_oldest();
        }
        let apart = std::mem::take(&mut self.apart);
        self.entries.push_back(Entry { what, text, apart });
        self.lay(self.entries.len() - 1);
    }

    /// What comes next belongs to something else than what stands here.
    pub(crate) fn begin_apart(&mut self) {
        self.apart = true;
    }

    /// How many entries there were so far.
    pub(crate) fn count(&self) -> usize {
        self.dropped + self.entries.len()
    }

    /// What was told so far is of no more use.
    pub(crate) fn clear(&mut self) {
        self.dropped += self.entries.len();
        self.entries.clear();
        self.lay_all();
        self.from = None;
    }

    /// A line is no longer there, and leaves the screen.
    pub(crate) fn remove(&mut self, gone: LineId) {
        let is_it = |entry: &Entry| matches!(entry.what, What::Line { line, .. } if line == gone);
        if let Some(place) = self.entries.iter().position(is_it) {
            self.entries.remove(place);
            self.lay_all();
        }
    }

    /// What came since there were `count` entries is read from its beginning, if it is longer than the screen and its
    /// reader is not elsewhere.
    pub(crate) fn read_from(&mut self, count: usize) {
        let first = self.rows.partition_point(|(entry, _)| *entry < count);
        // The blank row before it can go.
        let blank = usize::from(self.rows.get(first).is_some_and(|(_, row)| row.text.is_empty()));
        let was_seen = self.size.1 > 0;
        if was_seen && self.rows.len() - first - blank > self.size.1 && self.from.is_none() {
            self.from = Some(Place { entry: count, row: blank });
        }
    }

    /// The rows to be seen on a screen of this size, and how many are below them.
    pub(crate) fn view(&mut self, width: usize, height: usize) -> (&[(usize, Row)], usize) {
        if self.size.0 != width {
            self.size.0 = width;
            self.lay_all();
        }
        self.size.1 = height;
        let top = self.top();
        let end = (top + height).min(self.rows.len());
        (&self.rows[top..end], self.rows.len() - end)
    }

    /// A page earlier.
    pub(crate) fn earlier(&mut self) {
        let top = self.top().saturating_sub(self.page());
        if self.rows.len() > self.size.1 {
            self.from = Some(self.place(top));
        }
    }

    /// A page later.
    pub(crate) fn later(&mut self) {
        let top = self.top() + self.page();
        self.from = (top < self.last_top()).then(|| self.place(top));
    }

    /// To the end, where what comes is seen as it comes.
    pub(crate) fn follow_the_end(&mut self) {
        self.from = None;
    }

    fn page(&self) -> usize {
        self.size.1.saturating_sub(2).max(1)
    }

    fn last_top(&self) -> usize {
        self.rows.len().saturating_sub(self.size.1)
    }

    fn top(&self) -> usize {
        let Some(from) = self.from else { return self.last_top() };
        let first = self.rows.partition_point(|(entry, _)| *entry < from.entry);
        let of_entry = self.rows[first..].iter().take_while(|(entry, _)| *entry == from.entry).count();
        (first + from.row.min(of_entry.saturating_sub(1))).min(self.last_top())
    }

    fn place(&self, top: usize) -> Place {
        let entry = self.rows[top].0;
        Place { entry, row: top - self.rows.partition_point(|(other, _)| *other < entry) }
    }

    fn forget_the_oldest(&mut self) {
        self.entries.drain(..ENTRIES_MAX / 4);
        self.dropped += ENTRIES_MAX / 4;
        self.lay_all();
    }

    fn lay_all(&mut self) {
        self.rows.clear();
        (0..self.entries.len()).for_each(|place| self.lay(place));
    }

    fn lay(&mut self, place: usize) {
        let before = place.checked_sub(1).map(|before| &self.entries[before].what);
        let number = self.dropped + place;
        let rows = rows(&self.entries[place], before, self.size.0);
        self.rows.extend(rows.into_iter().map(|row| (number, row)));
    }
}

/// The rows of one entry behind another one.
fn rows(entry: &Entry, before: Option<&What>, width: usize) -> Vec<Row> {
    let goes_on = !entry.apart && before.is_some_and(|before| goes_on(before, &entry.what));
    let mut rows = Vec::new();
    let mut put = |tone: Tone, text: String| rows.push(Row { tone, text });
    if before.is_some() && !goes_on {
        put(Tone::News, String::new());
    }
    match &entry.what {
        What::Line { by, .. } if !goes_on => {
            wrap::rows(by, width, SET_IN).into_iter().for_each(|row| put(Tone::Name, row));
        }
        _ => {}
    }
    let (tone, set_in) = match &entry.what {
        What::Line { .. } => (Tone::Words, SET_IN),
        What::Turn { .. } => (Tone::Name, ""),
        What::Part => (Tone::Part, ""),
        What::Text => (Tone::Words, ""),
        What::News => (Tone::News, ""),
        What::Private => (Tone::Private, ""),
        What::Answer => (Tone::Answer, ""),
    };
    for line in entry.text.split('\n') {
        let line = if set_in.is_empty() { line.to_owned() } else { format!("{set_in}{}", line.trim_start()) };
        wrap::rows(&line, width, SET_IN).into_iter().for_each(|row| put(tone, row));
    }
    rows
}

/// Whether this stands right below that, as a part of the same.
fn goes_on(before: &What, what: &What) -> bool {
    match (before, what) {
        (What::Line { seat, by, .. } | What::Turn { seat, by }, What::Line { seat: now, by: as_now, .. }) => {
            seat == now && by == as_now
        }
        (What::News, What::News) | (What::Private, What::Private) | (What::Answer, What::Answer) => true,
        _ => false,
    }
}

#[cfg(test)]
#[path = "stream_tests.rs"]
mod tests;
