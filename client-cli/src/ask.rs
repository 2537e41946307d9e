//! Asks for a passphrase without showing it, or reads it from a file.

use std::fs;
use std::io::{self, BufRead, BufReader, IsTerminal};
use std::path::Path;

/// The first line of `path`.
pub(crate) fn from_file(path: &Path) -> io::Result<String> {
    first_line(BufReader::new(fs::File::open(path)?))
}

/// Asks on the terminal without showing the answer; where there is none, reads one line of standard input.
pub(crate) fn from_person(question: &str) -> io::Result<String> {
    if io::stdin().is_terminal() {
        return rpassword::prompt_password(format!("{question} "));
    }
    first_line(io::stdin().lock())
}

fn first_line(mut from: impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    from.read_line(&mut line)?;
    match line.trim_end_matches(['\r', '\n']) {
        "" => Err(io::Error::new(io::ErrorKind::InvalidData, "it is empty")),
        line => Ok(line.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_one_line_with_its_blanks() {
        assert_eq!(first_line("four calm words \r\nrest\n".as_bytes()).unwrap(), "four calm words ");
        assert!(first_line("\n".as_bytes()).is_err());
    }
}
