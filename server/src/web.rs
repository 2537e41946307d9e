//! The files of the browser client: those that were embedded when the server was built, or those of a host's folder in
//! their place. They are read once, at the start, and whatever has another name is never served.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use bytes::Bytes;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "$OUT_DIR/web"]
struct Built;

/// The page of `/`.
pub(crate) const FRONT: &str = "index.html";

/// The page of every room.
pub(crate) const ROOM: &str = "room.html";

/// What else may stand beside the pages.
pub(crate) const BESIDE: [&str; 5] = ["sw.js", "app.webmanifest", "icon.svg", "icon-192.png", "icon-512.png"];

/// The folder of scripts and styles.
const ASSETS: &str = "assets";

/// The files by their path, such as `assets/room-1f.js`.
pub struct Web(BTreeMap<String, Bytes>);

/// Why a folder cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum WebError {
    /// It or a file in it cannot be read.
    #[error("failed to read {path}: {source}")]
    Unreadable {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// It is some other folder.
    #[error("{0} holds neither {FRONT} nor {ROOM}")]
    NoPage(String),
}

impl Web {
    /// What is in the host's folder, or else what was embedded.
    pub fn load(folder: Option<&Path>) -> Result<Self, WebError> {
        folder.map_or_else(|| Ok(Self::embedded()), Self::of_folder)
    }

    fn embedded() -> Self {
        let bytes = |name: &str| Built::get(name).map(|file| Bytes::from(file.data.into_owned()));
        Self(Built::iter().filter_map(|name| Some((name.to_string(), bytes(&name)?))).collect())
    }

    fn of_folder(folder: &Path) -> Result<Self, WebError> {
        let mut files = BTreeMap::new();
        let mut entries = files_in(folder)?;
        entries.retain(|name| [FRONT, ROOM].iter().chain(&BESIDE).any(|known| known == name));
        if folder.join(ASSETS).is_dir() {
            let assets = files_in(&folder.join(ASSETS))?;
            entries.extend(assets.into_iter().map(|name| format!("{ASSETS}/{name}")));
        }
        for name in entries {
            let path = folder.join(&name);
            let bytes = fs::read(&path).map_err(unreadable(&path))?;
            files.insert(name, Bytes::from(bytes));
        }
        let web = Self(files);
        let has_page = web.get(FRONT).or(web.get(ROOM)).is_some();
        if has_page { Ok(web) } else { Err(WebError::NoPage(folder.display().to_string())) }
    }

    /// A file, if it is there.
    pub(crate) fn get(&self, path: &str) -> Option<&Bytes> {
        self.0.get(path)
    }

    /// A script or style.
    pub(crate) fn asset(&self, name: &str) -> Option<&Bytes> {
        self.get(&format!("{ASSETS}/{name}"))
    }
}

/// The names of the plain files in a folder.
fn files_in(folder: &Path) -> Result<Vec<String>, WebError> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let files = entries.map_err(unreadable(folder))?.into_iter().filter(|entry| entry.path().is_file());
    Ok(files.filter_map(|entry| entry.file_name().into_string().ok()).collect())
}

fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> WebError {
    let path = path.display().to_string();
    |source| WebError::Unreadable { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_clients_own_names_are_taken_from_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        for name in [FRONT, "sw.js", "notes.txt", ".env", "assets/a.js", "assets/deep/b.js"] {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        let web = Web::load(Some(folder.path())).unwrap();
        assert_eq!(web.0.keys().collect::<Vec<_>>(), ["assets/a.js", FRONT, "sw.js"]);
        assert!(web.asset("../sw.js").is_none());
    }

    #[test]
    fn a_folder_that_is_not_there_or_is_another_one_is_named() {
        let empty = tempfile::tempdir().unwrap();
        let missing = empty.path().join("missing");
        for folder in [empty.path(), &missing] {
            let error = Web::load(Some(folder)).err().unwrap().to_string();
            assert!(error.contains(&folder.display().to_string()), "{error}");
        }
    }
}
