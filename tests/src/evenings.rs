//! The shipped formats, each played by its story, and the pages that show them.

use crate::machine::evening::{Played, evening};
use crate::reference::Files;
use crate::story::Story;
use crate::transcript::page;
use server::formats::{explain, load_all};
use std::path::{Path, PathBuf};

/// A format that was played.
pub struct Evening {
    /// What happened.
    pub played: Played,
    /// The evening in the words of `format explain`.
    pub told: String,
}

/// Formats whose evening goes like that of another one, and that are played by its story.
const OVER: [(&str, &str); 3] =
    [("lgbtq", "peer_led"), ("mental_health", "peer_led"), ("young_adults", "peer_led")];

/// Every shipped format, played. An error names the formats and what could not be done.
pub fn all() -> Result<Vec<Evening>, String> {
    let formats = load_all(None).map_err(|error| error.to_string())?;
    let one = |name: &str| -> Result<Evening, String> {
        let base = OVER.iter().find(|(over, _)| *over == name).map_or(name, |(_, base)| base);
        let played = Story::of(name, base).and_then(|story| evening(&story));
        let played = played.map_err(|why| format!("{name}: {why}"))?;
        let told = formats.get(name).map(explain).unwrap_or_default();
        Ok(Evening { played, told })
    };
    let (played, failed): (Vec<_>, Vec<_>) = formats.names().map(one).partition(Result::is_ok);
    match failed.into_iter().filter_map(Result::err).collect::<Vec<_>>() {
        failed if failed.is_empty() => Ok(played.into_iter().flatten().collect()),
        failed => Err(failed.join("\n")),
    }
}

/// The pages of `docs/formats/`.
pub fn pages() -> Result<Files, String> {
    let of = |evening: Evening| {
        let path = PathBuf::from("docs/formats").join(&evening.played.format.name).with_extension("md");
        (path, page(&evening.played, &evening.told))
    };
    Ok(all()?.into_iter().map(of).collect())
}

/// Writes the pages below `root`.
pub fn write(root: &Path) -> anyhow::Result<()> {
    for (path, page) in pages().map_err(anyhow::Error::msg)? {
        std::fs::create_dir_all(root.join("docs/formats"))?;
        std::fs::write(root.join(path), page)?;
    }
    Ok(())
}
