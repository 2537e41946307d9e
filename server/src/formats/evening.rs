//! The phases of a format, in order, and whether they make an evening: parts, ids and minutes.

use super::FormatError;
use super::forms::Forms;
use super::library::Library;
use super::phase::{self, Draft};
use super::source::Source;
use super::table::Table;
use meeting::format::Part;
use std::collections::BTreeSet;
use toml::Spanned;
use toml::de::DeValue;

/// A phase, and where the format names it.
pub(super) struct Placed<'a> {
    pub(super) draft: Draft,
    source: Source<'a>,
    entry: &'a Spanned<DeValue<'a>>,
}

impl Placed<'_> {
    /// The error that `problem` is, at the value of `key`; at the phase, where it comes from `lib.toml`.
    pub(super) fn wrong(&self, key: &str, problem: impl Into<String>) -> FormatError {
        let value = self.entry.get_ref().as_table().and_then(|table| table.get(key));
        self.source.wrong(value.unwrap_or(self.entry).span().start, problem)
    }
}

/// Reads `phases`; the counted ones must fit into `minutes`.
pub(super) fn read<'a>(
    source: Source<'a>,
    top: &Table<'a>,
    (library, forms): (&Library, &Forms),
    minutes: u16,
) -> Result<Vec<Placed<'a>>, FormatError> {
    let list = top.need("phases", top.list("phases"))?;
    let mut phases =
        list.iter().map(|entry| place(source, entry, library, forms)).collect::<Result<Vec<_>, _>>()?;
    check_parts(&phases)?;
    name_uniquely(&mut phases)?;
    check_minutes(top, &phases, minutes)?;
    Ok(phases)
}

fn place<'a>(
    source: Source<'a>,
    entry: &'a Spanned<DeValue<'a>>,
    library: &Library,
    forms: &Forms,
) -> Result<Placed<'a>, FormatError> {
    let draft = match (entry.get_ref().as_str(), Table::of(source, entry)) {
        (Some(name), _) => library.get(name).cloned().ok_or_else(|| library.unknown(name)),
        (_, Some(table)) => Ok(phase::read(table, None, forms)?),
        _ => Err("a phase is a name of lib.toml, or a table such as {k=\"quiet\", min=1}".to_owned()),
    };
    let draft = draft.map_err(|problem| source.wrong(entry.span().start, problem))?;
    Ok(Placed { draft, source, entry })
}

fn check_parts(phases: &[Placed]) -> Result<(), FormatError> {
    let rank = |placed: &Placed| match placed.draft.phase.part {
        Part::Before => 0,
        Part::Counted => 1,
        Part::After => 2,
    };
    match phases.windows(2).find(|pair| rank(&pair[0]) > rank(&pair[1])) {
        Some(pair) => Err(pair[1].wrong("k", "phases stand in order: `pre`, then counted, then `post`")),
        None => Ok(()),
    }
}

/// Ids that the file names must differ; the others are numbered where they meet: `quiet`, `quiet_2`.
fn name_uniquely(phases: &mut [Placed]) -> Result<(), FormatError> {
    let mut taken = BTreeSet::new();
    for placed in phases.iter().filter(|placed| placed.draft.own_id) {
        let id = &placed.draft.phase.id;
        if !taken.insert(id.clone()) {
            return Err(placed.wrong("id", format!("two phases have the id `{id}`")));
        }
    }
    for placed in phases.iter_mut().filter(|placed| !placed.draft.own_id) {
        let id = &mut placed.draft.phase.id;
        *id = free_name(id, &taken);
        taken.insert(id.clone());
    }
    Ok(())
}

fn free_name(id: &str, taken: &BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{id}_{number}"));
    let mut names = std::iter::once(id.to_owned()).chain(numbered);
    names.find(|name| !taken.contains(name)).expect("the numbers do not end before the phases do")
}

fn check_minutes(top: &Table, phases: &[Placed], minutes: u16) -> Result<(), FormatError> {
    let counted = phases.iter().map(|placed| &placed.draft.phase).filter(|phase| phase.part == Part::Counted);
    let sum = counted.map(|phase| phase.length_ms).sum::<u64>().div_ceil(60_000);
    match sum {
        0 => Err(top.wrong("phases", "no phase is counted")),
        sum if sum > u64::from(minutes) => {
            let problem = format!("the counted phases take {sum} minutes, and `mins` is {minutes}");
            Err(top.wrong("phases", problem))
        }
        _ => Ok(()),
    }
}
