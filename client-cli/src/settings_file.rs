//! Where this program's settings of one person lie: `openchair/config.toml`, below `$XDG_CONFIG_HOME` or `~/.config`. Profiles
//! are read from it, and how meetings are shown is remembered there: no ticket, no passphrase and no line of a meeting.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

/// The file, if this computer has a place for it. It may not be there.
pub(crate) fn path() -> Option<PathBuf> {
    path_by(|name| env::var_os(name))
}

fn path_by(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    // Relative ones do not count, as the XDG base directories have it.
    let folder = |name| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let settings = folder("XDG_CONFIG_HOME").or_else(|| Some(folder("HOME")?.join(".config")))?;
    Some(settings.join("openchair").join("config.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_lies_where_settings_lie() {
        let at = |pairs: &'static [(&str, &str)]| {
            path_by(move |name| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into()))
        };
        let file = |folder: &str| Some(PathBuf::from(format!("{folder}/openchair/config.toml")));
        assert_eq!(at(&[("XDG_CONFIG_HOME", "/a"), ("HOME", "/h")]), file("/a"));
        assert_eq!(at(&[("XDG_CONFIG_HOME", "a"), ("HOME", "/h")]), file("/h/.config"), "a relative one");
        assert_eq!(at(&[("HOME", "/h")]), file("/h/.config"));
        assert_eq!(at(&[("XDG_CONFIG_HOME", "a")]), None);
        assert_eq!(at(&[]), None);
    }
}
