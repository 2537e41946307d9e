//! One format's file, whole, with those that it stands on.

use super::evening::{self, Placed};
use super::library::Library;
use super::source::Source;
use super::table::Table;
use super::{FormatError, Loaded, is_name, slots, words};
use meeting::TypedWords;
use meeting::format::{Admission, Format, Late, Private};
use std::path::Path;
use toml::Spanned;
use toml::de::DeTable;

/// A file of the folder, parsed.
pub(super) struct File<'a> {
    source: Source<'a>,
    toml: Spanned<DeTable<'a>>,
}

impl<'a> File<'a> {
    pub(super) fn parse(file: &'a Path, text: &'a str) -> Result<Self, FormatError> {
        let source = Source { file, text };
        Ok(Self { source, toml: source.parse()? })
    }

    /// Whether it is the file of this name.
    pub(super) fn is(&self, name: &str) -> bool {
        self.source.file.ends_with(name)
    }

    /// The name of the format that it holds.
    pub(super) fn name(&self) -> Result<&'a str, FormatError> {
        let name = self.source.file.file_stem().and_then(|stem| stem.to_str());
        let problem = "the file's name is the format's: 1 to 32 of a-z, 0-9 and _, then .toml";
        name.filter(|name| is_name(name)).ok_or_else(|| self.source.wrong(0, problem))
    }

    /// All that stands in it.
    pub(super) fn table(&'a self) -> Table<'a> {
        Table::of_file(self.source, &self.toml)
    }
}

/// Reads the format that `top` tells, under the name that its file has.
pub(super) fn read<'a>(top: &Table<'a>, name: &str, library: &Library<'a>) -> Result<Loaded, FormatError> {
    top.allow(&[words::FILE])?;
    let file = top.newest();
    if file.get("base").is_none() {
        ["without", "change", "after"].iter().try_for_each(|key| stands_with_base(&file, key))?;
    }
    let library = &with_own_forms(top, library)?;
    let set = top.need("set", top.table("set"))?;
    let format = settings_of(name, &set)?;
    let inserts = set.list("insert").unwrap_or_default();
    let mut inserts = evening::shared(&inserts, library)?;
    let mut phases = evening::read(top, library, format.minutes)?;
    let slots = slots::read(top, &mut phases, &mut inserts)?;
    check_consent(&set, &format, slots.contains_key("consent"))?;
    let agreements = slots["agree"].lines().map(str::trim).filter(|line| !line.is_empty());
    let in_order = |placed: Vec<Placed>| placed.into_iter().map(Placed::into_phase).collect();
    Ok(Loaded {
        lang: top.need("lang", top.text("lang"))?,
        agreements: agreements.map(str::to_owned).collect(),
        limits_text: slots["limits"].clone(),
        words: typed_words(&set),
        roles: set.texts("roles").unwrap_or_default(),
        format: Format {
            phases: in_order(phases),
            inserts: in_order(inserts),
            motion: library.motion()?,
            ..format
        },
        slots,
    })
}

fn with_own_forms<'a>(top: &Table<'a>, library: &Library<'a>) -> Result<Library<'a>, FormatError> {
    let mut library = library.clone();
    top.table("forms").iter().try_for_each(|own| library.forms.add(own))?;
    Ok(library)
}

fn stands_with_base(file: &Table, key: &str) -> Result<(), FormatError> {
    let problem = || file.wrong(key, format!("`{key}` stands only with `base`"));
    file.get(key).is_none().then_some(()).ok_or_else(problem)
}

/// A format as `set` tells it, without phases yet.
fn settings_of(name: &str, set: &Table) -> Result<Format, FormatError> {
    set.allow(&[words::SET])?;
    set.word("keep", words::KEEP)?;
    Ok(Format {
        facilitator_label: set.text("facilitator").unwrap_or_else(|| "facilitator".to_owned()),
        cofacilitator_label: set.text("cofacilitator"),
        signs: set.texts("react").unwrap_or_default(),
        late: set.word("late", words::LATE)?.unwrap_or(Late::Any),
        size: set.range("size"),
        min_facilitators: set.count("min_facilitators").unwrap_or(0),
        private: set.word("pm", words::PRIVATE)?.unwrap_or(Private::Facilitators),
        entry: set.word("entry", words::ENTRY)?.unwrap_or(Admission::Open),
        pronouns: set.flag("pronouns"),
        staffed: set.flag("staffed"),
        veils: set.texts("veil").unwrap_or_default(),
        ..Format::new(name, set.need("mins", set.count("mins"))?)
    })
}

/// Whoever asks for consent asks each person, before the meeting and by a link of their own (DECISIONS 45).
fn check_consent(set: &Table, format: &Format, consent: bool) -> Result<(), FormatError> {
    if consent && format.entry != Admission::Invited {
        return Err(set.wrong("entry", "a format with a text of `consent` takes entry=\"invited\""));
    }
    Ok(())
}

fn typed_words(set: &Table) -> TypedWords {
    let usual = TypedWords::default();
    TypedWords { hand: set.text("hands").map_or(usual.hand.clone(), |word| vec![word]), ..usual }
}
