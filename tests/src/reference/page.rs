//! Fills the generated parts of a page, which stand between `<!-- generated: NAME -->` and `<!-- end -->`.

use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;

const BEGIN: &str = "<!-- generated: ";
const END: &str = "<!-- end -->";

/// The page with each part replaced by the text of that name. Every text has to have its place.
pub(super) fn fill(page: &str, texts: &BTreeMap<&str, String>) -> Result<String> {
    let mut pieces = page.split(BEGIN);
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    let mut places = 0;
    for piece in pieces {
        let (name, rest) = piece.split_once(" -->").context("a marker has a name")?;
        let (_, after) = rest.split_once(END).with_context(|| format!("`{name}` has an end"))?;
        let text = texts.get(name).with_context(|| format!("there is no generated `{name}`"))?;
        filled += &format!("{BEGIN}{name} -->\n{text}{END}{after}");
        places += 1;
    }
    ensure!(places == texts.len(), "{places} places for {} generated texts", texts.len());
    Ok(filled)
}
