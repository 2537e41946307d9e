//! The phases of a format, in order, and whether they make an evening: parts, ids and minutes.

use super::FormatError;
use super::library::Library;
use super::phase::{self, Draft};
use super::source::Item;
use super::table::Table;
use super::words::list;
use meeting::format::{Kind, Part, Phase};
use std::collections::BTreeSet;

/// A phase, and where the format names it.
pub(super) struct Placed<'a> {
    pub(super) draft: Draft,
    /// The phases of a split's rooms.
    pub(super) run: Vec<Placed<'a>>,
    table: Table<'a>,
    /// Where the format names it by its name in `lib.toml`.
    shared: Option<Item<'a>>,
}

impl Placed<'_> {
    /// The error that `problem` is, at the value of `key`; at the phase, where it comes from `lib.toml`.
    pub(super) fn wrong(&self, key: &str, problem: impl Into<String>) -> FormatError {
        match self.shared {
            Some(item) => item.wrong(problem),
            None => self.table.wrong(key, problem),
        }
    }

    fn id(&self) -> &str {
        &self.draft.phase.id
    }

    /// The phase as the rules have it, with those of its rooms.
    pub(super) fn into_phase(self) -> Phase {
        let mut phase = self.draft.phase;
        if let Kind::Split(split) = &mut phase.kind {
            split.run = self.run.into_iter().map(Self::into_phase).collect();
        }
        phase
    }
}

/// Reads the phases of a format, those of its base first and then what differs; the counted ones must fit into
/// `minutes`.
pub(super) fn read<'a>(
    top: &Table<'a>,
    library: &Library<'a>,
    minutes: u16,
) -> Result<Vec<Placed<'a>>, FormatError> {
    top.need("phases", top.list("phases"))?;
    let mut phases = Vec::new();
    for layer in top.layers() {
        differ(&layer, &mut phases, library)?;
        name_uniquely(&mut phases)?;
    }
    check_parts(&phases)?;
    check_minutes(&top.newest(), &phases, minutes)?;
    Ok(phases)
}

/// The phases that `names` calls from `lib.toml`.
pub(super) fn shared<'a>(names: &[Item<'a>], library: &Library<'a>) -> Result<Vec<Placed<'a>>, FormatError> {
    names.iter().map(|&name| place(name, library)).collect()
}

/// What one file says about the phases that its base has.
fn differ<'a>(
    layer: &Table<'a>,
    phases: &mut Vec<Placed<'a>>,
    library: &Library<'a>,
) -> Result<(), FormatError> {
    if let Some(list) = layer.list("phases") {
        *phases = shared(&list, library)?;
    }
    for item in layer.list("without").unwrap_or_default() {
        let at = find(phases, item.get().as_str().unwrap_or_default(), item)?;
        phases.remove(at);
    }
    for (id, item) in layer.table("change").iter().flat_map(Table::entries) {
        let at = find(phases, id, item)?;
        change(&mut phases[at], item, library)?;
    }
    for (id, item) in layer.table("after").iter().flat_map(Table::entries) {
        let at = find(phases, id, item)?;
        let added = item.list().ok_or_else(|| item.wrong("`after` has a list of phases for each id"))?;
        phases.splice(at + 1..at + 1, shared(&added, library)?);
    }
    Ok(())
}

fn find(phases: &[Placed], id: &str, item: Item) -> Result<usize, FormatError> {
    let unknown = || {
        let ids = list(phases.iter().map(Placed::id));
        item.wrong(format!("the base has no phase `{id}`; allowed: {ids}"))
    };
    phases.iter().position(|placed| placed.id() == id).ok_or_else(unknown)
}

/// A phase keeps its id, whatever else of it is changed.
fn change<'a>(placed: &mut Placed<'a>, item: Item<'a>, library: &Library<'a>) -> Result<(), FormatError> {
    let Some(change) = Table::of(item) else {
        return Err(item.wrong("`change` has a table for each id, such as {min=10}"));
    };
    let id = placed.id().to_owned();
    *placed = placed_of(change.over(placed.table.clone()), Some(&id), library)?;
    placed.draft.phase.id = id;
    placed.draft.own_id = true;
    Ok(())
}

fn place<'a>(item: Item<'a>, library: &Library<'a>) -> Result<Placed<'a>, FormatError> {
    if let Some(name) = item.get().as_str() {
        let table = library.get(name).ok_or_else(|| item.wrong(library.unknown(name)))?;
        let placed = placed_of(table, Some(name), library)?;
        return Ok(Placed { shared: Some(item), ..placed });
    }
    let problem = || item.wrong("a phase is a name of lib.toml, or a table such as {k=\"quiet\", min=1}");
    placed_of(Table::of(item).ok_or_else(problem)?, None, library)
}

fn placed_of<'a>(
    table: Table<'a>,
    name: Option<&str>,
    library: &Library<'a>,
) -> Result<Placed<'a>, FormatError> {
    let draft = phase::read(&table, name, &library.forms)?;
    let run = match draft.phase.kind {
        Kind::Split(_) => run(&table, &draft.phase, library)?,
        _ => Vec::new(),
    };
    Ok(Placed { draft, run, table, shared: None })
}

/// The phases that each of a split's rooms goes through.
fn run<'a>(table: &Table<'a>, split: &Phase, library: &Library<'a>) -> Result<Vec<Placed<'a>>, FormatError> {
    let mut phases = shared(&table.list("run").unwrap_or_default(), library)?;
    name_uniquely(&mut phases)?;
    if let Some(inner) = phases.iter().find(|placed| matches!(placed.draft.phase.kind, Kind::Split(_))) {
        return Err(inner.wrong("k", "a room of a split is not split again"));
    }
    if let Some(inner) = phases.iter().find(|placed| placed.draft.phase.part != Part::Counted) {
        return Err(inner.wrong("k", "a room of a split has no `pre` and no `post`"));
    }
    let sum: u64 = phases.iter().map(|placed| placed.draft.phase.length_ms).sum();
    match sum {
        0 => Err(table.wrong("run", "a room of a split has one phase at least")),
        sum if sum > split.length_ms => {
            Err(table.wrong("run", "these phases do not fit in the split's `min`"))
        }
        _ => Ok(phases),
    }
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

/// Ids that the file names must differ; the others are numbered where they meet: `quiet`, `quiet_2`. From then on
/// they are the phases' own, so that a format that stands on this one can name them.
fn name_uniquely(phases: &mut [Placed]) -> Result<(), FormatError> {
    let mut taken = BTreeSet::new();
    for placed in phases.iter().filter(|placed| placed.draft.own_id) {
        let id = placed.id();
        if !taken.insert(id.to_owned()) {
            return Err(placed.wrong("id", format!("two phases have the id `{id}`")));
        }
    }
    for placed in phases.iter_mut().filter(|placed| !placed.draft.own_id) {
        let id = free_name(placed.id(), &taken);
        taken.insert(id.clone());
        placed.draft.phase.id = id;
        placed.draft.own_id = true;
    }
    Ok(())
}

fn free_name(id: &str, taken: &BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{id}_{number}"));
    let mut names = std::iter::once(id.to_owned()).chain(numbered);
    names.find(|name| !taken.contains(name)).expect("the numbers do not end before the phases do")
}

fn check_minutes(file: &Table, phases: &[Placed], minutes: u16) -> Result<(), FormatError> {
    let counted = phases.iter().map(|placed| &placed.draft.phase).filter(|phase| phase.part == Part::Counted);
    let sum = counted.map(|phase| phase.length_ms).sum::<u64>().div_ceil(60_000);
    let key = if file.get("phases").is_some() { "phases" } else { "set" };
    match sum {
        0 => Err(file.wrong(key, "no phase is counted")),
        sum if sum > u64::from(minutes) => {
            let problem = format!("the counted phases take {sum} minutes, and `mins` is {minutes}");
            Err(file.wrong(key, problem))
        }
        _ => Ok(()),
    }
}
