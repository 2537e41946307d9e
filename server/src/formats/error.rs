use std::io;
use std::path::PathBuf;

/// Why the formats could not be loaded. The text is for the host, who can mend the file.
#[derive(Debug, thiserror::Error)]
pub enum FormatError {
    /// A file says something that no format can say.
    #[error("{file}:{line}:{column}: {problem}")]
    Wrong {
        /// The file, as it was named.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1, in characters.
        column: usize,
        /// What is wrong, with the words that are allowed there.
        problem: String,
    },
    /// A file or the folder could not be read.
    #[error("{} could not be read", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}
