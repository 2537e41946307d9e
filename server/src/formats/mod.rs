//! The formats: from the TOML files of the top-level `formats/` folder, and of a host's own folder, to what a
//! meeting starts from. A new kind of group is one more file; there is no code to write.
//!
//! - `words` holds every word that a file may use;
//! - `table` and `value` check a table against them, `source` says where something stands;
//! - `phase`, `evening`, `slots` and `file` read what the names say; `library` is `lib.toml`, `forms` is
//!   `forms.toml`;
//! - `own` checks the texts that a room brings; `info` and `explain` tell one to whoever chooses.

mod error;
mod evening;
mod explain;
mod file;
mod forms;
mod info;
mod library;
mod own;
mod phase;
mod slots;
mod source;
mod table;
#[cfg(test)]
mod tests;
mod value;
mod words;

pub use error::FormatError;
pub use explain::explain;
pub use own::WrongText;

use file::File;
use library::Library;
use meeting::TypedWords;
use meeting::format::{Format, Slots};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};
use table::Table;
use words::list;

/// The file of the shared phases.
const LIBRARY: &str = "lib.toml";

/// The file of the forms.
const FORMS: &str = "forms.toml";

/// What ships inside the binary.
const SHIPPED: [(&str, &str); 21] = [
    ("formats/forms.toml", include_str!("../../../formats/forms.toml")),
    ("formats/lib.toml", include_str!("../../../formats/lib.toml")),
    ("formats/affirm.toml", include_str!("../../../formats/affirm.toml")),
    ("formats/chronic_illness.toml", include_str!("../../../formats/chronic_illness.toml")),
    ("formats/circle.toml", include_str!("../../../formats/circle.toml")),
    ("formats/clinician.toml", include_str!("../../../formats/clinician.toml")),
    ("formats/families.toml", include_str!("../../../formats/families.toml")),
    ("formats/families_tools.toml", include_str!("../../../formats/families_tools.toml")),
    ("formats/grief_circle.toml", include_str!("../../../formats/grief_circle.toml")),
    ("formats/large_small.toml", include_str!("../../../formats/large_small.toml")),
    ("formats/lgbtq.toml", include_str!("../../../formats/lgbtq.toml")),
    ("formats/lounge.toml", include_str!("../../../formats/lounge.toml")),
    ("formats/meditate.toml", include_str!("../../../formats/meditate.toml")),
    ("formats/mental_health.toml", include_str!("../../../formats/mental_health.toml")),
    ("formats/peer_led.toml", include_str!("../../../formats/peer_led.toml")),
    ("formats/secular.toml", include_str!("../../../formats/secular.toml")),
    ("formats/social_evening.toml", include_str!("../../../formats/social_evening.toml")),
    ("formats/tools.toml", include_str!("../../../formats/tools.toml")),
    ("formats/twelve_step.toml", include_str!("../../../formats/twelve_step.toml")),
    ("formats/workshop.toml", include_str!("../../../formats/workshop.toml")),
    ("formats/young_adults.toml", include_str!("../../../formats/young_adults.toml")),
];

/// A format with its texts, checked: what a room's next meeting starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// The evening.
    pub format: Format,
    /// The texts, by slot. The parts of one are divided by lines of `---`.
    pub slots: Slots,
    /// What everyone agrees to, one sentence each. Never empty.
    pub agreements: Vec<String>,
    /// What the people who lead can and cannot do.
    pub limits_text: String,
    /// The language of the texts, as a tag such as `en`.
    pub lang: String,
    /// What people type as plain text in phases of turns.
    pub words: TypedWords,
    /// Who helps in such an evening beside those who lead, for the host who looks for people.
    pub roles: Vec<String>,
}

/// Every format that this server knows.
#[derive(Debug, Default)]
pub struct Formats(BTreeMap<String, Loaded>);

impl Formats {
    /// The format of this name.
    pub fn get(&self, name: &str) -> Option<&Loaded> {
        self.0.get(name)
    }

    /// The format that a file of this name holds; none for what formats share.
    pub fn of_file(&self, file: &Path) -> Option<&Loaded> {
        self.get(file.file_stem()?.to_str()?)
    }

    /// The names, in alphabetical order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// Loads the shipped formats and those of `dir`: each file `NAME.toml` is the format `NAME`, and `lib.toml` holds
/// phases that formats share, `forms.toml` what is asked. A host's file takes the place of a shipped one of the same name, and a host's shared
/// phase that of a shipped one, in shipped formats too. One wrong file refuses all of them.
pub fn load_all(dir: Option<&Path>) -> Result<Formats, FormatError> {
    load(&files(dir)?)
}

/// The same with one more file, which takes the place of those of its name. A host looks at a format before rooms
/// follow it.
pub fn load_with(dir: Option<&Path>, file: &Path) -> Result<Formats, FormatError> {
    let mut files = files(dir)?;
    files.push(read_file(file.to_owned())?);
    load(&files)
}

/// What ships, then what stands in `dir`.
fn files(dir: Option<&Path>) -> Result<Vec<(PathBuf, String)>, FormatError> {
    let shipped = SHIPPED.map(|(file, text)| (PathBuf::from(file), text.to_owned()));
    let own = dir.map(read_folder).transpose()?.unwrap_or_default();
    Ok(shipped.into_iter().chain(own).collect())
}

/// Loads these files and no others, each with its name and its text.
pub fn load(files: &[(PathBuf, String)]) -> Result<Formats, FormatError> {
    let files = files.iter().map(|(path, text)| File::parse(path, text)).collect::<Result<Vec<_>, _>>()?;
    let (forms, others): (Vec<_>, Vec<_>) = files.iter().partition(|file| file.is(FORMS));
    let (shared, formats): (Vec<_>, Vec<_>) = others.into_iter().partition(|file| file.is(LIBRARY));
    let mut library = Library::default();
    for file in forms {
        library.add_forms(&file.table())?;
    }
    for file in shared {
        library.add(&file.table())?;
    }
    let mut named = BTreeMap::new();
    for file in formats {
        named.insert(file.name()?, file);
    }
    let read = |name: &&str| Ok(((*name).to_owned(), file::read(&stacked(name, &named)?, name, &library)?));
    named.keys().map(read).collect::<Result<_, _>>().map(Formats)
}

/// A format's table over that of its base, and so on.
fn stacked<'a>(name: &str, named: &BTreeMap<&str, &'a File<'a>>) -> Result<Table<'a>, FormatError> {
    let mut seen = vec![named[name]];
    loop {
        let newest = seen[seen.len() - 1].table();
        let Some(base) = newest.text("base") else { break };
        let unknown = || {
            let names = list(named.keys().copied());
            newest.wrong("base", format!("no format `{base}`; allowed: {names}"))
        };
        let file = *named.get(base.as_str()).ok_or_else(unknown)?;
        if seen.iter().any(|earlier| std::ptr::eq(*earlier, file)) {
            return Err(newest.wrong("base", "these formats stand on each other in a circle"));
        }
        seen.push(file);
    }
    let tables = seen.into_iter().map(File::table);
    Ok(tables.reduce(Table::over).expect("the format itself is one"))
}

/// The TOML files of a folder, in alphabetical order. Folders in it are left alone.
fn read_folder(dir: &Path) -> Result<Vec<(PathBuf, String)>, FormatError> {
    let entries = fs::read_dir(dir).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut paths: Vec<PathBuf> =
        entries.map_err(|why| unreadable(dir, why))?.iter().map(fs::DirEntry::path).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    paths.sort();
    paths.into_iter().map(read_file).collect()
}

fn read_file(path: PathBuf) -> Result<(PathBuf, String), FormatError> {
    match fs::read_to_string(&path) {
        Ok(text) => Ok((path, text)),
        Err(why) => Err(unreadable(&path, why)),
    }
}

fn unreadable(path: &Path, source: io::Error) -> FormatError {
    FormatError::Unreadable { path: path.to_owned(), source }
}

/// Whether this can be the name of a format or a phase.
fn is_name(name: &str) -> bool {
    let known = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
    (1..=32).contains(&name.len()) && name.bytes().all(known)
}
