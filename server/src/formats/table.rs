//! A table of a file: its keys are checked against the allowed ones first, and then read by name.

use super::FormatError;
use super::source::Source;
use super::value::{self, Takes};
use super::words::{Word, Words, list};
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

/// A table, and where it stands.
pub(super) struct Table<'a> {
    source: Source<'a>,
    at: usize,
    entries: &'a DeTable<'a>,
    /// Remarks on words that are known and not acted on yet.
    pub(super) later: Vec<String>,
}

impl<'a> Table<'a> {
    pub(super) fn new(source: Source<'a>, at: usize, entries: &'a DeTable<'a>) -> Self {
        Self { source, at, entries, later: Vec::new() }
    }

    /// The table that a value is; none if it is something else.
    pub(super) fn of(source: Source<'a>, value: &'a Spanned<DeValue<'a>>) -> Option<Self> {
        value.get_ref().as_table().map(|entries| Self::new(source, value.span().start, entries))
    }

    /// Refuses every key that is not allowed here, and every value of a wrong shape.
    pub(super) fn allow(&mut self, allowed: &[Words<Takes>]) -> Result<(), FormatError> {
        for (key, value) in self.entries {
            let known = allowed.iter().copied().flatten().find(|word| word.name == key.get_ref());
            let word = known.ok_or_else(|| self.unknown_key(key, allowed))?;
            if !word.means.fits(value.get_ref()) {
                let problem = format!("`{}` takes {}", word.name, word.means.words());
                return Err(self.source.wrong(value.span().start, problem));
            }
            self.remark_if_later(key.span().start, word);
        }
        Ok(())
    }

    fn unknown_key(&self, key: &Spanned<impl AsRef<str>>, allowed: &[Words<Takes>]) -> FormatError {
        let names = list(allowed.iter().copied().flatten().map(|word| word.name));
        let problem = format!("unknown key `{}`; allowed: {names}", key.get_ref().as_ref());
        self.source.wrong(key.span().start, problem)
    }

    fn remark_if_later<T>(&mut self, at: usize, word: &Word<T>) {
        if word.later {
            let remark = format!("`{}` is of a later version and does nothing yet", word.name);
            self.later.push(self.source.remark(at, &remark));
        }
    }

    /// What the word at `key` means; none if there is no such key.
    pub(super) fn word<T: Copy>(&mut self, key: &str, words: Words<T>) -> Result<Option<T>, FormatError> {
        let Some(value) = self.get(key) else { return Ok(None) };
        let Some(name) = value.get_ref().as_str() else {
            return Err(self.wrong(key, format!("`{key}` takes {}", Takes::Text.words())));
        };
        let Some(word) = words.iter().find(|word| word.name == name) else {
            let names = list(words.iter().map(|word| word.name));
            return Err(self.wrong(key, format!("unknown word `{name}` for `{key}`; allowed: {names}")));
        };
        self.remark_if_later(self.place(key), word);
        Ok(Some(word.means))
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.entries.get(key)
    }

    /// Names and values, in alphabetical order.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'a str, &'a Spanned<DeValue<'a>>)> {
        self.entries.iter().map(|(name, value)| (name.get_ref().as_ref(), value))
    }

    pub(super) fn table(&self, key: &str) -> Option<Self> {
        Self::of(self.source, self.get(key)?)
    }

    pub(super) fn list(&self, key: &str) -> Option<&'a DeArray<'a>> {
        self.get(key)?.get_ref().as_array()
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        value::text(self.get(key)?.get_ref())
    }

    pub(super) fn texts(&self, key: &str) -> Option<Vec<String>> {
        value::texts(self.get(key)?.get_ref())
    }

    pub(super) fn pairs(&self, key: &str) -> Option<Vec<(String, String)>> {
        value::pairs(self.get(key)?.get_ref())
    }

    pub(super) fn share(&self, key: &str) -> Option<u8> {
        value::percent(self.get(key)?.get_ref())
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(|value| value.get_ref().as_bool()).unwrap_or(false)
    }

    /// Minutes, as milliseconds.
    pub(super) fn minutes(&self, key: &str) -> Option<u64> {
        value::minutes(self.get(key)?.get_ref())
    }

    pub(super) fn count(&self, key: &str) -> Option<u16> {
        value::count(self.get(key)?.get_ref())
    }

    pub(super) fn range(&self, key: &str) -> Option<(u16, u16)> {
        value::range(self.get(key)?.get_ref())
    }

    /// `value`, or the error that `key` is missing.
    pub(super) fn need<T>(&self, key: &str, value: Option<T>) -> Result<T, FormatError> {
        value.ok_or_else(|| self.source.wrong(self.at, format!("missing key `{key}`")))
    }

    /// The error that `problem` is, where the value of `key` stands.
    pub(super) fn wrong(&self, key: &str, problem: impl Into<String>) -> FormatError {
        self.source.wrong(self.place(key), problem)
    }

    /// Where the value of `key` stands; where the table begins, if there is none.
    pub(super) fn place(&self, key: &str) -> usize {
        self.get(key).map_or(self.at, |value| value.span().start)
    }
}
