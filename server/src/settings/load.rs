//! Settings from their layers.

use std::path::PathBuf;

use config::{Config, Environment, File, FileFormat};

use super::error::{explain, refuse_unknown};
use super::{Settings, SettingsError, check};

/// The file that is read when none is named, if it is there.
const DEFAULT_FILE: &str = "openchair.toml";

/// What stands over the defaults, lowest first.
#[derive(Debug, Default)]
pub struct Layers {
    /// The settings file. If it is named it must be there; without a name, `openchair.toml` is read if it is there.
    pub file: Option<PathBuf>,
    /// Environment variables; those that do not begin with `OPENCHAIR__` say nothing here.
    pub environment: Vec<(String, String)>,
    /// Flags, as keys such as `server.listen` and their values.
    pub flags: Vec<(String, String)>,
}

/// Reads and checks the settings. The first wrong one is the error, and nothing else has been touched by then.
pub fn load(layers: &Layers) -> Result<Settings, SettingsError> {
    let given = given(layers)?;
    refuse_unknown(&given)?;
    let settings = given.clone().try_deserialize().map_err(|error| explain(&error, &given))?;
    check::all(&settings)?;
    Ok(settings)
}

/// The layers over the defaults, as one.
fn given(layers: &Layers) -> Result<Config, SettingsError> {
    let environment = Environment::with_prefix("OPENCHAIR")
        .prefix_separator("__")
        .separator("__")
        .list_separator(",")
        .with_list_parse_key("server.origins")
        .with_list_parse_key("help.lines")
        .try_parsing(true)
        .source(Some(layers.environment.iter().cloned().collect()));
    let mut builder = Config::builder().add_source(file(layers)).add_source(environment);
    for (key, value) in &layers.flags {
        let set = builder.set_override(key, value.as_str());
        builder = set.map_err(|_| SettingsError::unknown(key, None))?;
    }
    builder.build().map_err(|error| SettingsError::Unreadable(error.to_string()))
}

fn file(layers: &Layers) -> File<config::FileSourceFile, FileFormat> {
    match &layers.file {
        Some(path) => File::new(&path.to_string_lossy(), FileFormat::Toml),
        None => File::new(DEFAULT_FILE, FileFormat::Toml).required(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{Backend, Level};

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    fn with_environment(environment: &[(&str, &str)]) -> Result<Settings, SettingsError> {
        load(&Layers { environment: pairs(environment), ..Layers::default() })
    }

    fn with_file(text: &str, flags: &[(&str, &str)]) -> Result<Settings, SettingsError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("openchair.toml");
        std::fs::write(&path, text).unwrap();
        load(&Layers { file: Some(path), environment: Vec::new(), flags: pairs(flags) })
    }

    #[test]
    fn without_any_setting_the_defaults_hold() {
        assert_eq!(load(&Layers::default()).unwrap(), Settings::default());
    }

    #[test]
    fn the_example_file_is_the_defaults() {
        let example = include_str!("../../../docs/openchair.example.toml");
        assert_eq!(with_file(example, &[]).unwrap(), Settings::default());
    }

    #[test]
    fn the_example_file_shows_every_setting_that_has_a_default() {
        let example = include_str!("../../../docs/openchair.example.toml");
        let mut shown: toml::Table = toml::from_str(example).unwrap();
        shown.retain(|_, section| section.as_table().is_some_and(|table| !table.is_empty()));
        let mut defaults = toml::Table::try_from(Settings::default()).unwrap();
        defaults.retain(|_, section| section.as_table().is_some_and(|table| !table.is_empty()));
        assert_eq!(shown, defaults);
    }

    #[test]
    fn a_flag_wins_over_the_environment_and_that_over_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("s.toml");
        std::fs::write(&path, "[rooms]\nmax = 1\n[limits]\nseats = 11\n[logs]\nlevel = \"debug\"").unwrap();
        let environment = pairs(&[("OPENCHAIR__ROOMS__MAX", "2"), ("OPENCHAIR__LIMITS__SEATS", "12")]);
        let flags = pairs(&[("rooms.max", "3")]);
        let settings = load(&Layers { file: Some(path), environment, flags }).unwrap();
        assert_eq!((settings.rooms.max, settings.limits.seats, settings.logs.level), (3, 12, Level::Debug));
    }

    #[test]
    fn the_environment_reaches_every_kind_of_value() {
        let settings = with_environment(&[
            ("OPENCHAIR__SERVER__LISTEN", "0.0.0.0:9000"),
            ("OPENCHAIR__SERVER__ORIGINS", "https://a.example,https://b.example"),
            ("OPENCHAIR__SERVER__ALLOW_MISSING_ORIGIN", "false"),
            ("OPENCHAIR__SERVER__DATA", "/srv/1"),
            ("OPENCHAIR__LOG__BACKEND", "memory"),
            ("OPENCHAIR__LIMITS__SEATS", "40"),
            ("OPENCHAIR__HELP__CONFIRMED", "2026-11-22"),
            ("OPENCHAIR_PLAIN", "not ours"),
        ])
        .unwrap();
        assert_eq!(settings.server.listen.port(), 9_000);
        assert_eq!(settings.server.origins, ["https://a.example", "https://b.example"]);
        assert!(!settings.server.allow_missing_origin);
        assert_eq!(settings.server.data, PathBuf::from("/srv/1"));
        assert_eq!((settings.log.backend, settings.limits.seats), (Backend::Memory, 40));
        assert_eq!(settings.help.confirmed, Some(jiff::civil::date(2026, 11, 22)));
    }

    #[test]
    fn an_unknown_key_is_named_with_the_nearest_known_one() {
        let said = with_file("[server]\nlisten_on = \"127.0.0.1:1\"", &[]).unwrap_err().to_string();
        assert!(said.contains("`server.listen_on`") && said.contains("`server.listen`"), "{said}");
        let said = with_environment(&[("OPENCHAIR__LIMITS__SEAT", "3")]).unwrap_err().to_string();
        assert!(said.contains("`limits.seat`") && said.contains("`limits.seats`"), "{said}");
        let said = with_file("", &[("sever.listen", "x")]).unwrap_err().to_string();
        assert!(said.contains("`sever`") && said.contains("`server`"), "{said}");
    }

    #[test]
    fn a_wrong_value_is_named_with_its_key() {
        for (file, key, value) in [
            ("[server]\nlisten = \"127.0.0.1:99999\"", "server.listen", "127.0.0.1:99999"),
            ("[server]\nlisten = 8080", "server.listen", "8080"),
            ("[server]\nallow_missing_origin = \"perhaps\"", "server.allow_missing_origin", "perhaps"),
            ("[server]\npublic_url = \"meet.example\"", "server.public_url", "meet.example"),
            (
                "[server]\npublic_url = \"https://a.example/x?y\"",
                "server.public_url",
                "https://a.example/x?y",
            ),
            ("[server]\norigins = [\"https://a.example/\"]", "server.origins", "https://a.example/"),
            ("[log]\nbackend = \"postgres\"", "log.backend", "postgres"),
            ("[rooms]\nstart = \"nobody\"", "rooms.start", "nobody"),
            ("[limits]\nseats = \"many\"", "limits.seats", "many"),
            ("[limits]\nseats = -1", "limits.seats", "-1"),
            ("[limits]\nseats = 0", "limits.seats", "0"),
            ("[limits]\nframe_bytes = 100000000", "limits.frame_bytes", "100000000"),
            ("[limits]\nframe_bytes = 5000", "limits.frame_bytes", "5000"),
            ("[logs]\nlevel = \"loud\"", "logs.level", "loud"),
            ("[waits]\nready_ms = \"soon\"", "waits.ready_ms", "soon"),
            ("[waits]\nready_ms = 2678400001", "waits.ready_ms", "2678400001"),
            ("[waits]\nletters = 9000000000000000000", "waits.letters", "9000000000000000000"),
            ("[help]\nconfirmed = \"last spring\"", "help.confirmed", "last spring"),
            ("server = 3", "server", "3"),
        ] {
            let said = with_file(file, &[]).expect_err(file).to_string();
            assert!(said.contains(&format!("`{key}`")) && said.contains(value), "{file}: {said}");
        }
    }

    #[test]
    fn a_number_beyond_all_numbers_is_no_wait() {
        let said =
            with_environment(&[("OPENCHAIR__WAITS__UNOPENED_MS", &"9".repeat(43))]).unwrap_err().to_string();
        assert!(said.contains("`waits.unopened_ms`"), "{said}");
    }

    #[test]
    fn a_file_that_is_no_toml_or_not_there_stops_the_start() {
        assert!(matches!(with_file("[server", &[]), Err(SettingsError::Unreadable(_))));
        let missing = Layers { file: Some("/nowhere/openchair.toml".into()), ..Layers::default() };
        let said = load(&missing).unwrap_err().to_string();
        assert!(said.contains("/nowhere/openchair.toml"), "{said}");
    }
}
