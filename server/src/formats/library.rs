//! `lib.toml`: phases that formats share by name.

use super::FormatError;
use super::forms::Forms;
use super::phase::{self, Draft};
use super::source::Source;
use super::table::Table;
use super::words;
use std::collections::BTreeMap;

/// The shared phases and forms, by name.
#[derive(Default)]
pub(super) struct Library {
    phases: BTreeMap<String, Draft>,
    pub(super) forms: Forms,
}

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
            self.phases.insert(name.to_string(), phase::read(table, Some(name), &self.forms)?);
        }
        Ok(())
    }

    /// Adds the forms of a `forms.toml`. The phases that ask them come after.
    pub(super) fn add_forms(&mut self, source: Source) -> Result<(), FormatError> {
        let file = source.parse()?;
        let mut top = Table::new(source, file.span().start, file.get_ref());
        top.allow(&[words::FORMS])?;
        self.forms.add(source, &top.need("forms", top.table("forms"))?)
    }

    pub(super) fn get(&self, name: &str) -> Option<&Draft> {
        self.phases.get(name)
    }

    /// What is wrong with a name that is not here.
    pub(super) fn unknown(&self, name: &str) -> String {
        let names = words::list(self.phases.keys().map(String::as_str));
        format!("no phase `{name}` in lib.toml; allowed: {names}")
    }
}
