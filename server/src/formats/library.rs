//! `lib.toml`: phases that formats share by name.

use super::FormatError;
use super::phase::{self, Draft};
use super::source::Source;
use super::table::Table;
use super::words;
use std::collections::BTreeMap;

/// The shared phases, by name.
#[derive(Default)]
pub(super) struct Library(BTreeMap<String, Draft>);

impl Library {
    /// Adds the phases of a file. One that has the name of an earlier one takes its place.
    pub(super) fn add(&mut self, source: Source) -> Result<(), FormatError> {
        let file = source.parse()?;
        let mut top = Table::new(source, file.span().start, file.get_ref());
        top.allow(&[words::LIBRARY])?;
        for (name, entry) in top.need("lib", top.table("lib"))?.entries() {
            let table = Table::of(source, entry).ok_or_else(|| {
                source.wrong(entry.span().start, "a shared phase is a table, such as {k=\"quiet\", min=1}")
            })?;
            self.0.insert(name.to_string(), phase::read(table, Some(name))?);
        }
        Ok(())
    }

    pub(super) fn get(&self, name: &str) -> Option<&Draft> {
        self.0.get(name)
    }

    /// What is wrong with a name that is not here.
    pub(super) fn unknown(&self, name: &str) -> String {
        let names = words::list(self.0.keys().map(String::as_str));
        format!("no phase `{name}` in lib.toml; allowed: {names}")
    }
}
