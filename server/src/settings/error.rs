//! What is wrong with a setting, in words that name it.

use config::{Config, ConfigError, Value, ValueKind};

use super::Settings;

/// Why the server does not start with these settings.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The settings file is not there, or is no TOML.
    #[error("the settings could not be read: {0}")]
    Unreadable(String),
    /// No setting has this key.
    #[error("there is no setting `{key}`{}", nearest.as_ref().map(|n| format!("; did you mean `{n}`?")).unwrap_or_default())]
    Unknown {
        /// The key as it was given.
        key: String,
        /// The known key that looks most like it, if any does.
        nearest: Option<String>,
    },
    /// The setting cannot have this value.
    #[error("the setting `{key}` cannot be {value}: {why}")]
    Wrong {
        /// The key.
        key: String,
        /// The value as it was given.
        value: String,
        /// What it must be.
        why: String,
    },
}

impl SettingsError {
    pub(super) fn unknown(key: &str, nearest: Option<String>) -> Self {
        Self::Unknown { key: key.to_owned(), nearest }
    }

    pub(super) fn wrong(key: &str, value: &dyn ToString, why: &dyn ToString) -> Self {
        Self::Wrong { key: key.to_owned(), value: format!("`{}`", value.to_string()), why: why.to_string() }
    }
}

/// Refuses the first given key that the defaults, which have every key, do not have.
pub(super) fn refuse_unknown(given: &Config) -> Result<(), SettingsError> {
    let known = serde_json::to_value(Settings::default()).expect("the defaults can be written down");
    refuse_in(&known, &given.cache, "")
}

fn refuse_in(known: &serde_json::Value, given: &Value, path: &str) -> Result<(), SettingsError> {
    let (Some(known), ValueKind::Table(given)) = (known.as_object(), &given.kind) else { return Ok(()) };
    // Sorted, so that of two wrong keys the same one is always named first.
    let mut keys: Vec<_> = given.keys().collect();
    keys.sort();
    for key in keys {
        let full = format!("{path}{key}");
        let Some(below) = known.get(key) else {
            let nearest = nearest(key, known.keys()).map(|near| format!("{path}{near}"));
            return Err(SettingsError::unknown(&full, nearest));
        };
        refuse_in(below, &given[key], &format!("{full}."))?;
    }
    Ok(())
}

fn nearest<'a>(key: &str, known: impl Iterator<Item = &'a String>) -> Option<&'a String> {
    let alike = |other: &String| strsim::jaro_winkler(key, other);
    known.filter(|other| alike(other) > 0.75).max_by(|a, b| alike(a).total_cmp(&alike(b)))
}

/// Turns the library's complaint about a value into one that names key and value.
pub(super) fn explain(error: &ConfigError, given: &Config) -> SettingsError {
    let (key, why) = match error {
        ConfigError::Type { key, expected, .. } => (key.clone(), format!("it must be {expected}")),
        ConfigError::At { key, error, .. } => (key.clone(), error.to_string()),
        other => (None, other.to_string()),
    };
    let Some(key) = key else { return SettingsError::Unreadable(why) };
    let value = given.get::<Value>(&key).map(|value| value.to_string()).unwrap_or_default();
    SettingsError::wrong(&key, &value, &why)
}
