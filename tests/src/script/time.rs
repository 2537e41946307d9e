//! Times as a script writes them: `mm:ss` from the scheduled start, with a minus before it.

use super::When;

/// Reads `5:10`, `-5:00` or `0:07.5`; none if it is no time.
pub fn read(word: &str) -> Option<When> {
    let (sign, digits) = word.strip_prefix('-').map_or((1, word), |rest| (-1, rest));
    let (minutes, seconds) = digits.split_once(':')?;
    let (whole, tenth) = seconds.split_once('.').unwrap_or((seconds, "0"));
    let sized = whole.len() == 2 && tenth.len() == 1;
    let number = |text: &str| text.parse::<u32>().ok().map(i64::from);
    let ms = number(minutes)? * 60_000 + number(whole).filter(|s| *s < 60)? * 1_000 + number(tenth)? * 100;
    sized.then_some(sign * ms)
}

/// Writes a time as a script would; a part of a second is given to the millisecond.
pub fn write(at: When) -> String {
    let (sign, ms) = if at < 0 { ("-", -at) } else { ("", at) };
    let (minutes, seconds, rest) = (ms / 60_000, ms / 1_000 % 60, ms % 1_000);
    match rest {
        0 => format!("{sign}{minutes}:{seconds:02}"),
        _ => format!("{sign}{minutes}:{seconds:02}.{rest:03}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_minutes_and_seconds_with_a_sign() {
        let read = ["5:10", "-5:00", "0:07.5", "90:00"].map(read);
        assert_eq!(read, [Some(310_000), Some(-300_000), Some(7_500), Some(5_400_000)]);
        assert_eq!(
            (write(310_000), write(-300_000), write(7_500)),
            ("5:10".into(), "-5:00".into(), "0:07.500".into())
        );
    }

    #[test]
    fn a_word_that_is_no_time_is_none() {
        assert_eq!(["5", "5:1", "5:60", "a:10", "Slate", "5:100"].map(read), [None; 6]);
    }
}
