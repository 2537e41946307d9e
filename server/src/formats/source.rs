//! One file's text, and where in it something stands.

use super::FormatError;
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

/// A file, as the host knows it, and its text.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) file: &'a Path,
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
        FormatError::Wrong { file: self.file.display().to_string(), line, column, problem: problem.into() }
    }

    fn place(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

/// A value, and the file in which it stands.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    pub(super) source: Source<'a>,
    pub(super) value: &'a Spanned<DeValue<'a>>,
}

impl<'a> Item<'a> {
    /// The value itself.
    pub(super) fn get(&self) -> &'a DeValue<'a> {
        self.value.get_ref()
    }

    /// The error that `problem` is, where the value stands.
    pub(super) fn wrong(&self, problem: impl Into<String>) -> FormatError {
        self.source.wrong(self.value.span().start, problem)
    }

    /// The items of a list; none if it is something else.
    pub(super) fn list(&self) -> Option<Vec<Self>> {
        let list = self.get().as_array()?;
        Some(list.iter().map(|value| Self { value, source: self.source }).collect())
    }
}
