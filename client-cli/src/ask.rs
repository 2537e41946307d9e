//! Asks for a passphrase without showing it, or reads it from a file.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

/// The first line of `path`.
pub(crate) fn from_file(path: &Path) -> io::Result<String> {
    first_line(BufReader::new(fs::File::open(path)?))
}

/// Asks on standard error and reads one line of standard input, without echo where that is a terminal that can.
pub(crate) fn from_person(question: &str) -> io::Result<String> {
    eprint!("{question} ");
    io::stderr().flush()?;
    hidden(|| first_line(io::stdin().lock()))
}

#[cfg(unix)]
fn hidden<T>(read: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    let stdin = io::stdin();
    let Ok(shown) = tcgetattr(&stdin) else { return read() };
    let mut without_echo = shown.clone();
    without_echo.local_modes.remove(LocalModes::ECHO);
    tcsetattr(&stdin, OptionalActions::Now, &without_echo)?;
    let answer = read();
    tcsetattr(&stdin, OptionalActions::Now, &shown)?;
    eprintln!();
    answer
}

#[cfg(not(unix))]
fn hidden<T>(read: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    read()
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
