//! A table of a file: its keys are checked against the allowed ones first, and then read by name.
//!
//! A format that stands on another one says only what differs. So a table may have layers: what a newer one says
//! stands over what an older one says, key by key.

use super::FormatError;
use super::source::{Item, Source};
use super::value::{self, Takes};
use super::words::{REFUSED, Words, list};
use toml::Spanned;
use toml::de::DeTable;

/// A table in one or more layers.
#[derive(Clone)]
pub(super) struct Table<'a> {
    /// The newest first; never none.
    layers: Vec<Layer<'a>>,
}

/// One file's table, and where it begins.
#[derive(Clone, Copy)]
struct Layer<'a> {
    source: Source<'a>,
    at: usize,
    entries: &'a DeTable<'a>,
}

impl<'a> Layer<'a> {
    fn of(item: Item<'a>) -> Option<Self> {
        let entries = item.get().as_table()?;
        Some(Self { source: item.source, at: item.value.span().start, entries })
    }

    fn get(&self, key: &str) -> Option<Item<'a>> {
        self.entries.get(key).map(|value| Item { source: self.source, value })
    }
}

impl<'a> Table<'a> {
    /// A whole file.
    pub(super) fn of_file(source: Source<'a>, file: &'a Spanned<DeTable<'a>>) -> Self {
        Self { layers: vec![Layer { source, at: file.span().start, entries: file.get_ref() }] }
    }

    /// The table that a value is; none if it is something else.
    pub(super) fn of(item: Item<'a>) -> Option<Self> {
        Layer::of(item).map(|layer| Self { layers: vec![layer] })
    }

    /// This table over an older one.
    pub(super) fn over(mut self, base: Self) -> Self {
        self.layers.extend(base.layers);
        self
    }

    /// Its layers as tables of their own, the oldest first.
    pub(super) fn layers(&self) -> impl Iterator<Item = Self> {
        self.layers.iter().rev().map(|&layer| Self { layers: vec![layer] })
    }

    /// The newest layer: what the file itself says that is being read.
    pub(super) fn newest(&self) -> Self {
        Self { layers: self.layers[..1].to_vec() }
    }

    /// Refuses every key that is not allowed here, and every value of a wrong shape.
    pub(super) fn allow(&self, allowed: &[Words<Takes>]) -> Result<(), FormatError> {
        self.items().try_for_each(|(key, item)| {
            let known = allowed.iter().copied().flatten().find(|word| word.name == key.get_ref().as_ref());
            let word = known.ok_or_else(|| unknown_key(key, item, allowed))?;
            let problem = || item.wrong(format!("`{}` takes {}", word.name, word.means.words()));
            word.means.fits(item.get()).then_some(()).ok_or_else(problem)
        })
    }

    /// What the word at `key` means; none if there is no such key.
    pub(super) fn word<T: Copy>(&self, key: &str, words: Words<T>) -> Result<Option<T>, FormatError> {
        let Some(item) = self.get(key) else { return Ok(None) };
        let Some(name) = item.get().as_str() else {
            return Err(item.wrong(format!("`{key}` takes {}", Takes::Text.words())));
        };
        let Some(word) = words.iter().find(|word| word.name == name) else {
            let names = list(words.iter().map(|word| word.name));
            return Err(item.wrong(format!("unknown word `{name}` for `{key}`; allowed: {names}")));
        };
        Ok(Some(word.means))
    }

    pub(super) fn get(&self, key: &str) -> Option<Item<'a>> {
        self.layers.iter().find_map(|layer| layer.get(key))
    }

    /// Names and values in alphabetical order, each as the newest layer has it that has it.
    pub(super) fn entries(&self) -> Vec<(&'a str, Item<'a>)> {
        let mut names: Vec<&str> = self.items().map(|(name, _)| name.get_ref().as_ref()).collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter().filter_map(|name| Some((name, self.get(name)?))).collect()
    }

    fn items(&self) -> impl Iterator<Item = (&'a Spanned<toml::de::DeString<'a>>, Item<'a>)> {
        let items = |layer: &Layer<'a>| {
            let source = layer.source;
            layer.entries.iter().map(move |(key, value)| (key, Item { source, value }))
        };
        self.layers.iter().flat_map(items)
    }

    /// The table at `key`, with as many layers as have one.
    pub(super) fn table(&self, key: &str) -> Option<Self> {
        let layers: Vec<_> =
            self.layers.iter().filter_map(|layer| layer.get(key)).filter_map(Layer::of).collect();
        (!layers.is_empty()).then_some(Self { layers })
    }

    pub(super) fn list(&self, key: &str) -> Option<Vec<Item<'a>>> {
        self.get(key)?.list()
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        value::text(self.get(key)?.get())
    }

    pub(super) fn texts(&self, key: &str) -> Option<Vec<String>> {
        value::texts(self.get(key)?.get())
    }

    pub(super) fn pairs(&self, key: &str) -> Option<Vec<(String, String)>> {
        value::pairs(self.get(key)?.get())
    }

    /// A share from 0 to 1, in percent.
    pub(super) fn share(&self, key: &str) -> Option<u8> {
        value::percent(self.get(key)?.get())
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(|item| item.get().as_bool()).unwrap_or(false)
    }

    /// Minutes, as milliseconds.
    pub(super) fn minutes(&self, key: &str) -> Option<u64> {
        value::minutes(self.get(key)?.get())
    }

    pub(super) fn count(&self, key: &str) -> Option<u16> {
        value::count(self.get(key)?.get())
    }

    pub(super) fn range(&self, key: &str) -> Option<(u16, u16)> {
        value::range(self.get(key)?.get())
    }

    /// `value`, or the error that `key` is missing.
    pub(super) fn need<T>(&self, key: &str, value: Option<T>) -> Result<T, FormatError> {
        value.ok_or_else(|| self.wrong_here(format!("missing key `{key}`")))
    }

    /// The error that `problem` is, where the value of `key` stands; where the table begins, if there is none.
    pub(super) fn wrong(&self, key: &str, problem: impl Into<String>) -> FormatError {
        match self.get(key) {
            Some(item) => item.wrong(problem),
            None => self.wrong_here(problem),
        }
    }

    fn wrong_here(&self, problem: impl Into<String>) -> FormatError {
        self.layers[0].source.wrong(self.layers[0].at, problem)
    }
}

fn unknown_key(key: &Spanned<impl AsRef<str>>, item: Item, allowed: &[Words<Takes>]) -> FormatError {
    let name = key.get_ref().as_ref();
    let problem = match REFUSED.iter().find(|(refused, _)| *refused == name) {
        Some((_, why)) => format!("`{name}` is refused: {why}"),
        None => {
            let names = list(allowed.iter().copied().flatten().map(|word| word.name));
            format!("unknown key `{name}`; allowed: {names}")
        }
    };
    item.source.wrong(key.span().start, problem)
}
