use std::io;
use std::path::PathBuf;

/// Why the help lists could not be loaded. The text is for the host, who can mend the file or the setting.
#[derive(Debug, thiserror::Error)]
pub enum HelpError {
    /// A file is no help list.
    #[error("{}: {problem}", path.display())]
    Wrong {
        /// The file, as it was named.
        path: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// Two files of the host's are about one country.
    #[error("{} and {} are about the same country", first.display(), second.display())]
    Twice {
        /// The first file.
        first: PathBuf,
        /// The second.
        second: PathBuf,
    },
    /// A file or the folder could not be read.
    #[error("{}: {source}", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The host's country has no list.
    #[error("there is no list of `{country}`; known: {known}")]
    NoList {
        /// The country as it was given.
        country: String,
        /// The codes of those that have one.
        known: String,
    },
}
