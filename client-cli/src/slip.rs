//! An attendance slip on this device: a name and a nonce go into it, and only their hash goes out.

use protocol::Commitment;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A slip that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    name: String,
    nonce: String,
    /// What the server gets in their place.
    pub(crate) commitment: Commitment,
}

impl Asked {
    /// A slip for this name, with a nonce of its own: nobody can find the name by trying names.
    pub(crate) fn new(name: &str) -> Self {
        Self::with(name, hex(&rand::random::<[u8; 32]>()))
    }

    fn with(name: &str, nonce: String) -> Self {
        let hash = hex(&Sha256::digest(format!("openchair slip 1\n{nonce}\n{name}")));
        let commitment = Commitment::new(hash).expect("a hash is 64 hexadecimal digits");
        Self { name: name.to_owned(), nonce, commitment }
    }

    /// The slip as a file, from what the server has signed.
    pub(crate) fn file(&self, text: &str, signature: &str) -> File {
        let Self { name, nonce, commitment } = self;
        let text = format!("{text}signature: {signature}\nname: {name}\nnonce: {nonce}\n");
        let path = PathBuf::from(format!("openchair-slip-{}.txt", &commitment.as_str()[..8]));
        File { path, text }
    }
}

/// A file for the person's own keeping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    /// Where, from the current folder.
    pub(crate) path: PathBuf,
    /// What stands in it.
    pub(crate) text: String,
}

impl File {
    /// Writes it, readable by its owner only. A file that lies there already stays as it is, and is an error.
    pub(crate) fn save(&self) -> io::Result<PathBuf> {
        let path = std::path::absolute(&self.path)?;
        save(&path, &self.text)?;
        Ok(path)
    }
}

fn save(path: &Path, text: &str) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the protocol's page.
    #[test]
    fn the_commitment_is_what_every_client_makes_of_this_name_and_nonce() {
        let asked = Asked::with("Maria Example", "5c0e7d41a9f2b86310d94ce87fa1532b".to_owned());
        let expected = "8bb164c1bcf885e0742dea8ce507214ce4d2abc2516a40cbf814c94b0c3b1a59";
        assert_eq!(asked.commitment.as_str(), expected);
    }

    #[test]
    fn the_same_name_gives_another_commitment_each_time() {
        assert_ne!(Asked::new("Maria").commitment, Asked::new("Maria").commitment);
    }

    #[test]
    fn a_slip_is_never_written_over_another_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("slip.txt");
        save(&path, "one").unwrap();
        assert!(save(&path, "two").is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
    }
}
