//! How a meeting is shown to people: in plain lines, or on the full screen. Who has a screen is asked once, in one plain
//! line, and the answer stands under one key of the file of settings ([`crate::settings_file`]); the other keys stay.

use crate::page::{self, Page};
use crate::settings_file;
use crate::words::Words;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use toml_edit::{DocumentMut, value};

const KEY: &str = "mode";

/// How a meeting is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Whole sentences, one after the other.
    Plain,
    /// The program has the screen to itself.
    FullScreen,
}

impl Mode {
    fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::FullScreen => "full-screen",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Plain, Self::FullScreen].into_iter().find(|mode| mode.name() == name)
    }
}

/// The mode of this run. What was asked for on the command line is remembered, where there is a screen to show it on.
pub(crate) fn mode(asked: Option<Mode>, words: &Words) -> anyhow::Result<Mode> {
    let file = settings_file::path();
    match asked {
        Some(Mode::FullScreen) if !there_is_a_screen() => {
            anyhow::bail!(
                "--full-screen needs a terminal that can be painted on: leave it out, or use --plain"
            )
        }
        _ if !there_is_a_screen() || (asked.is_none() && page::plain_is_wished()) => Ok(Mode::Plain),
        Some(mode) => Ok(remember(file.as_deref(), mode)),
        None => match file.as_deref().and_then(remembered) {
            Some(mode) => Ok(mode),
            None => Ok(remember(file.as_deref(), ask(words)?)),
        },
    }
}

fn there_is_a_screen() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal() && !page::terminal_is_dumb()
}

fn remembered(file: &Path) -> Option<Mode> {
    let settings: DocumentMut = fs::read_to_string(file).ok()?.parse().ok()?;
    Mode::named(settings.get(KEY)?.as_str()?)
}

/// Where it cannot be written it is asked again the next time, which is no reason to stop anybody now.
fn remember(file: Option<&Path>, mode: Mode) -> Mode {
    if let Some(file) = file.filter(|file| remembered(file) != Some(mode)) {
        write(file, mode).ok();
    }
    mode
}

/// A file that cannot be read as settings is somebody's, and stays as it is.
fn write(file: &Path, mode: Mode) -> io::Result<()> {
    let before = match fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        read => read?,
    };
    let mut settings: DocumentMut = before.parse().map_err(io::Error::other)?;
    settings[KEY] = value(mode.name());
    fs::create_dir_all(file.parent().expect("it lies in a folder"))?;
    let beside = file.with_extension("toml.new");
    fs::write(&beside, settings.to_string())?;
    fs::rename(beside, file)
}

/// One plain line, before anything is painted. Whoever answers anything but a bare Enter gets plain lines: they can be
/// read by everybody.
fn ask(words: &Words) -> io::Result<Mode> {
    println!("{}", Page::of_output().lay(&words.plainly("choice-question")));
    io::stdout().flush()?;
    let mut answer = String::new();
    let read = io::stdin().read_line(&mut answer)?;
    Ok(if read > 0 && answer.trim().is_empty() { Mode::FullScreen } else { Mode::Plain })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_choice_is_remembered_beside_what_others_keep_in_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("openchair").join("config.toml");
        assert_eq!(remembered(&file), None);
        remember(Some(&file), Mode::Plain);
        assert_eq!(remembered(&file), Some(Mode::Plain));
        fs::write(&file, "# mine\nmode = \"plain\"\n\n[profiles.tuesday]\nname = \"Maple\"\n").unwrap();
        remember(Some(&file), Mode::FullScreen);
        let kept = fs::read_to_string(&file).unwrap();
        assert_eq!(kept, "# mine\nmode = \"full-screen\"\n\n[profiles.tuesday]\nname = \"Maple\"\n");
    }

    #[test]
    fn what_cannot_be_read_is_no_choice_and_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.toml");
        for other in ["mode = \"sideways\"", "mode = 3", "not toml at all"] {
            fs::write(&file, other).unwrap();
            assert_eq!(remembered(&file), None, "{other}");
        }
        assert_eq!(remember(Some(&file), Mode::Plain), Mode::Plain);
        assert_eq!(fs::read_to_string(&file).unwrap(), "not toml at all");
    }
}
