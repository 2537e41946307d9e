//! What a host sets.

use server::settings::{Layers, Settings, SettingsError, load};
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;
use tempfile::TempDir;

/// Divides the file from the variables of the environment.
const ENVIRONMENT: &str = "\n# environment\n";

/// A settings file and, behind a line of its own, lines of `KEY=VALUE`: they load, or the error names the setting at
/// fault. What has been loaded is written down and loads as the same.
pub fn settings(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (file, environment) = text.split_once(ENVIRONMENT).unwrap_or((text, ""));
    match load(&Layers { environment: variables(environment), ..of_file(file) }) {
        Ok(settings) => comes_back(&settings),
        Err(error) => names_the_key(&error, file),
    }
}

fn variables(text: &str) -> Vec<(String, String)> {
    let pair = |line: &str| line.split_once('=').map(|(key, value)| (key.to_owned(), value.to_owned()));
    // The system gives no process a variable with a zero byte in it.
    text.lines().filter(|line| !line.contains('\0')).filter_map(pair).collect()
}

fn of_file(text: &str) -> Layers {
    static FOLDER: LazyLock<TempDir> = LazyLock::new(super::in_memory);
    let file: PathBuf = FOLDER.path().join(format!("{:?}.toml", std::thread::current().id()));
    fs::write(&file, text).expect("the folder can be written");
    Layers { file: Some(file), ..Layers::default() }
}

fn comes_back(settings: &Settings) {
    let written = toml::to_string(settings).expect("settings are TOML");
    let again = load(&of_file(&written)).unwrap_or_else(|why| panic!("{why}\n{written}"));
    assert_eq!(&again, settings, "{written}");
}

/// Only a file that is no TOML has no key to name.
fn names_the_key(error: &SettingsError, file: &str) {
    match error {
        SettingsError::Unreadable(why) => {
            assert!(toml::from_str::<toml::Table>(file).is_err(), "no key is named: {why}");
        }
        SettingsError::Unknown { key, .. } | SettingsError::Wrong { key, .. } => {
            assert!(error.to_string().contains(&format!("`{key}`")));
        }
    }
}
