//! How a line is named on the screen: in the main room by its number, in a room of a split as `2.14`, the room first.

use crate::number;
use protocol::{LineId, StageId};

/// The name of a line.
pub(crate) fn name(line: LineId) -> String {
    match line.stage() {
        StageId::MAIN => line.seq().to_string(),
        room => format!("{}.{}", room.0, line.seq()),
    }
}

/// The line that someone names so, with or without brackets.
pub(crate) fn read(text: &str) -> Option<LineId> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let (room, seq) = bare.split_once('.').unwrap_or(("0", bare));
    let seq = number::read(seq).filter(|seq| *seq <= u64::from(u32::MAX))?;
    Some(LineId::new(StageId(number::read(room)?), seq))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_by_the_name_that_it_is_shown_under() {
        for line in [LineId(42), LineId::new(StageId(2), 14)] {
            assert_eq!(read(&format!("[{}]", name(line))), Some(line));
        }
        assert_eq!(name(LineId::new(StageId(2), 14)), "2.14");
        assert_eq!(read("[٢.١٤]"), read("2.14"));
        assert_eq!([read("twelve"), read("2.x"), read("")], [None; 3]);
    }
}
