//! One format's file, whole.

use super::library::Library;
use super::source::Source;
use super::table::Table;
use super::{FormatError, Loaded, evening, slots, words};
use meeting::format::{Format, Late};

/// Reads the format that `source` tells, under the name that its file has.
pub(super) fn read(source: Source, name: &str, library: &Library) -> Result<Loaded, FormatError> {
    let file = source.parse()?;
    let mut top = Table::new(source, file.span().start, file.get_ref());
    top.allow(&[words::FILE])?;
    let lang = top.need("lang", top.text("lang"))?;
    let mut settings = top.need("set", top.table("set"))?;
    let mut format = settings_of(name, &mut settings, library)?;
    let mut forms = library.forms.clone();
    if let Some(own) = top.table("forms") {
        forms.add(source, &own)?;
    }
    let mut placed = evening::read(source, &top, (library, &forms), format.minutes)?;
    let slots = slots::read(&top, &mut placed)?;
    let mut later = settings.later;
    for draft in placed.into_iter().map(|placed| placed.draft) {
        format.phases.push(draft.phase);
        later.extend(draft.later);
    }
    let agreements = slots["agree"].lines().map(str::trim).filter(|line| !line.is_empty());
    let agreements = agreements.map(str::to_owned).collect();
    Ok(Loaded { lang, agreements, limits_text: slots["limits"].clone(), format, slots, later })
}

/// A format as `set` tells it, without phases yet.
fn settings_of(name: &str, set: &mut Table, library: &Library) -> Result<Format, FormatError> {
    if set.get("contact").is_some() {
        return Err(set.wrong("contact", "`contact` is refused: sealed contact does not exist yet"));
    }
    set.allow(&[words::SET])?;
    set.word("pm", words::PRIVATE)?;
    set.word("keep", words::KEEP)?;
    set.word("hands", words::HANDS)?;
    set.word("entry", words::ENTRY)?;
    let insert = set.texts("insert").unwrap_or_default();
    if let Some(unknown) = insert.iter().find(|name| library.get(name).is_none()) {
        return Err(set.wrong("insert", library.unknown(unknown)));
    }
    Ok(Format {
        facilitator_label: set.text("facilitator").unwrap_or_else(|| "facilitator".to_owned()),
        signs: set.texts("react").unwrap_or_default(),
        late: set.word("late", words::LATE)?.unwrap_or(Late::Any),
        size: set.range("size"),
        ..Format::new(name, set.need("mins", set.count("mins"))?)
    })
}
