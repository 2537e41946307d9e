//! The formats: from the TOML files of the top-level `formats/` folder, and of a host's own folder, to what a
//! meeting starts from. A new kind of group is one more file; there is no code to write.
//!
//! - `words` holds every word that a file may use;
//! - `table` and `value` check a table against them, `source` says where something stands;
//! - `phase`, `evening`, `slots` and `file` read what the names say; `library` is `lib.toml`, `forms` is
//!   `forms.toml`.

mod error;
mod evening;
mod file;
mod forms;
mod library;
mod phase;
mod slots;
mod source;
mod table;
#[cfg(test)]
mod tests;
mod value;
mod words;

pub use error::FormatError;

use library::Library;
use meeting::format::{Format, Slots};
use source::Source;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The file of the shared phases.
const LIBRARY: &str = "lib.toml";

/// The file of the forms.
const FORMS: &str = "forms.toml";

/// What ships inside the binary.
const SHIPPED: [(&str, &str); 5] = [
    ("formats/forms.toml", include_str!("../../../formats/forms.toml")),
    ("formats/lib.toml", include_str!("../../../formats/lib.toml")),
    ("formats/circle.toml", include_str!("../../../formats/circle.toml")),
    ("formats/peer_led.toml", include_str!("../../../formats/peer_led.toml")),
    ("formats/twelve_step.toml", include_str!("../../../formats/twelve_step.toml")),
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
    /// Remarks for the host, with file, line and column, on words that are known and not acted on yet.
    pub later: Vec<String>,
}

/// Every format that this server knows.
#[derive(Debug, Default)]
pub struct Formats(BTreeMap<String, Loaded>);

/// What a host is told about formats of their own: words that a file of theirs uses and that do nothing yet. What ships
/// is not theirs to change.
pub fn remarks<'a>(formats: &'a Formats, folder: Option<&Path>) -> Vec<&'a str> {
    let Some(folder) = folder.map(|folder| folder.to_string_lossy().into_owned()) else { return Vec::new() };
    let all = formats.0.values().flat_map(|loaded| &loaded.later).map(String::as_str);
    all.filter(|remark| remark.starts_with(&folder)).collect()
}

impl Formats {
    /// The format of this name.
    pub fn get(&self, name: &str) -> Option<&Loaded> {
        self.0.get(name)
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
    let shipped = SHIPPED.map(|(file, text)| (PathBuf::from(file), text.to_owned()));
    let own = dir.map(read_folder).transpose()?.unwrap_or_default();
    load(&shipped.into_iter().chain(own).collect::<Vec<_>>())
}

fn load(files: &[(PathBuf, String)]) -> Result<Formats, FormatError> {
    let (forms, others): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| path.ends_with(FORMS));
    let (shared, formats): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|(path, _)| path.ends_with(LIBRARY));
    let mut library = Library::default();
    for (path, text) in forms {
        library.add_forms(Source { file: &path.to_string_lossy(), text })?;
    }
    for (path, text) in shared {
        library.add(Source { file: &path.to_string_lossy(), text })?;
    }
    let mut all = Formats::default();
    for (path, text) in formats {
        let source = Source { file: &path.to_string_lossy(), text };
        let name = name_of(path).ok_or_else(|| {
            source.wrong(0, "the file's name is the format's: 1 to 32 of a-z, 0-9 and _, then .toml")
        })?;
        all.0.insert(name.to_owned(), file::read(source, name, &library)?);
    }
    Ok(all)
}

/// The TOML files of a folder, in alphabetical order. Folders in it are left alone.
fn read_folder(dir: &Path) -> Result<Vec<(PathBuf, String)>, FormatError> {
    let unreadable = |path: &Path, source| FormatError::Unreadable { path: path.to_owned(), source };
    let entries = fs::read_dir(dir).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut paths: Vec<PathBuf> =
        entries.map_err(|why| unreadable(dir, why))?.iter().map(fs::DirEntry::path).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    paths.sort();
    let read = |path: PathBuf| match fs::read_to_string(&path) {
        Ok(text) => Ok((path, text)),
        Err(why) => Err(unreadable(&path, why)),
    };
    paths.into_iter().map(read).collect()
}

fn name_of(path: &Path) -> Option<&str> {
    let name = path.file_stem()?.to_str()?;
    is_name(name).then_some(name)
}

/// Whether this can be the name of a format or a phase.
fn is_name(name: &str) -> bool {
    let known = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
    (1..=32).contains(&name.len()) && name.bytes().all(known)
}
