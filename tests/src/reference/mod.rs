//! Everything about the protocol that is generated from its types and from the one list of examples
//! (`protocol::examples`): golden files, JSON Schema, the AsyncAPI document, and the tables of
//! `docs/protocol.md`.
//!
//! `cargo run -p openchair-tests --bin generate` writes them; the test `protocol_docs` compares.

mod asyncapi;
mod messages;
mod page;
mod schema;
mod tables;

pub use messages::{Answers, Message, Side};

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Texts of files by their paths below the workspace.
pub type Files = BTreeMap<PathBuf, String>;

/// The folders in which every file is generated.
const FOLDERS: [&str; 5] = [
    "docs/schema",
    "protocol/golden/client",
    "protocol/golden/event",
    "protocol/golden/http",
    "protocol/golden/server",
];

const PAGE: &str = "docs/protocol.md";

/// The workspace that this was compiled in.
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the workspace")
}

/// What the generated files should hold. The page's own words are read from `root`.
pub fn generated(root: &Path) -> Result<Files> {
    let (client, server, http) = (Side::client(), Side::server(), Answers::all());
    let mut files = golden(&client, &server)?;
    files.insert("docs/schema/client.json".into(), schema::document("What a client may send", &client)?);
    files.insert("docs/schema/server.json".into(), schema::document("What the server sends", &server)?);
    files
        .insert("docs/schema/http.json".into(), schema::answers("What the server answers over HTTP", &http)?);
    files.insert("docs/schema/asyncapi.json".into(), asyncapi::document(&client, &server)?);
    let page = fs::read_to_string(root.join(PAGE)).context(PAGE)?;
    files.insert(PAGE.into(), page::fill(&page, &tables::all(&client, &server, &http))?);
    Ok(files)
}

/// What the generated files hold on disk.
pub fn committed(root: &Path) -> Result<Files> {
    let mut paths = vec![PathBuf::from(PAGE)];
    for folder in FOLDERS.iter().filter(|folder| root.join(folder).exists()) {
        for file in fs::read_dir(root.join(folder))? {
            paths.push(Path::new(folder).join(file?.file_name()));
        }
    }
    paths.into_iter().map(|path| Ok((path.clone(), fs::read_to_string(root.join(path))?))).collect()
}

/// Writes the generated files, and removes those of messages that are no more.
pub fn write(root: &Path) -> Result<()> {
    let files = generated(root)?;
    for stale in committed(root)?.keys().filter(|path| !files.contains_key(*path)) {
        fs::remove_file(root.join(stale))?;
    }
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().context("a file is in a folder")?)?;
        fs::write(path, text)?;
    }
    Ok(())
}

fn golden(client: &Side, server: &Side) -> Result<Files> {
    let messages = client.messages.iter().chain(&server.messages);
    let mut files: Files = messages.map(|message| (message.golden_path(), message.example.clone())).collect();
    for (name, answer) in protocol::examples::http() {
        let path = format!("protocol/golden/http/{name}.json");
        files.insert(path.into(), serde_json::to_string_pretty(&answer)? + "\n");
    }
    Ok(files)
}
