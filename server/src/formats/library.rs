//! `lib.toml`: phases that formats share by name.

use super::FormatError;
use super::forms::Forms;
use super::phase;
use super::source::Item;
use super::table::Table;
use super::words;
use meeting::format::{Kind, Phase};
use std::collections::BTreeMap;

/// The shared phases and forms, by name.
#[derive(Clone, Default)]
pub(super) struct Library<'a> {
    phases: BTreeMap<&'a str, Item<'a>>,
    pub(super) forms: Forms,
}

impl<'a> Library<'a> {
    /// Adds the phases of a file. One that has the name of an earlier one takes its place.
    pub(super) fn add(&mut self, top: &Table<'a>) -> Result<(), FormatError> {
        top.allow(&[words::LIBRARY])?;
        for (name, item) in top.need("lib", top.table("lib"))?.entries() {
            let problem = || item.wrong("a shared phase is a table, such as {k=\"quiet\", min=1}");
            phase::read(&Table::of(item).ok_or_else(problem)?, Some(name), &self.forms)?;
            self.phases.insert(name, item);
        }
        Ok(())
    }

    /// Adds the forms of a `forms.toml`. The phases that ask them come after.
    pub(super) fn add_forms(&mut self, top: &Table<'a>) -> Result<(), FormatError> {
        top.allow(&[words::FORMS])?;
        self.forms.add(&top.need("forms", top.table("forms"))?)
    }

    /// The shared phase of this name.
    pub(super) fn get(&self, name: &str) -> Option<Table<'a>> {
        self.phases.get(name).copied().and_then(Table::of)
    }

    /// How a motion is put, if a vote of that name is shared.
    pub(super) fn motion(&self) -> Result<Option<Phase>, FormatError> {
        let Some(table) = self.get("motion") else { return Ok(None) };
        let phase = phase::read(&table, Some("motion"), &self.forms)?.phase;
        Ok(Some(phase).filter(|phase| matches!(&phase.kind, Kind::Ask(ask) if ask.pass_at.is_some())))
    }

    /// What is wrong with a name that is not here.
    pub(super) fn unknown(&self, name: &str) -> String {
        let names = words::list(self.phases.keys().copied());
        format!("no phase `{name}` in lib.toml; allowed: {names}")
    }
}
