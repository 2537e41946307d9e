//! Numbers as people type them: with the digits that their keyboard has.

use std::str::FromStr;

/// The number that is typed, also in Arabic-Indic digits (٤٢) and in those of Persian and Urdu (۴۲).
pub(crate) fn read<T: FromStr>(typed: &str) -> Option<T> {
    typed.chars().map(plain).collect::<String>().parse().ok()
}

fn plain(c: char) -> char {
    let digit = match c {
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        _ => return c,
    };
    char::from_digit(digit, 10).expect("ten digits in each row")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts_are_read_as_the_numbers_that_they_are() {
        assert_eq!([read("42"), read("٤٢"), read("۴۲"), read("٠٩")], [Some(42), Some(42), Some(42), Some(9)]);
        assert_eq!([read::<u16>("four"), read(""), read("٤٢ ")], [None; 3]);
    }
}
