//! One file's text, and where in it something stands.

use super::FormatError;
use toml::Spanned;
use toml::de::{DeTable, Error};

/// A file's name, as the host knows it, and its text.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
}

impl<'a> Source<'a> {
    /// The file as TOML, every key and value with its place.
    pub(super) fn parse(&self) -> Result<Spanned<DeTable<'a>>, FormatError> {
        let place = |error: &Error| error.span().map_or(0, |span| span.start);
        DeTable::parse(self.text).map_err(|error| self.wrong(place(&error), error.message()))
    }

    /// The error that `problem` is, at a byte of the text.
    pub(super) fn wrong(&self, at: usize, problem: impl Into<String>) -> FormatError {
        let (line, column) = self.place(at);
        FormatError::Wrong { file: self.file.to_owned(), line, column, problem: problem.into() }
    }

    /// A remark about what stands at a byte of the text, in the same shape as an error.
    pub(super) fn remark(&self, at: usize, remark: &str) -> String {
        let (line, column) = self.place(at);
        format!("{}:{line}:{column}: {remark}", self.file)
    }

    fn place(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}
