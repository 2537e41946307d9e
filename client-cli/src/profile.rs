//! Profiles: where one usually meets, under which name and in which language. They are read from the file of settings
//! ([`crate::settings_file`]) and never written.

use crate::language::Language;
use crate::link;
use crate::settings_file;
use anyhow::Context;
use protocol::{Alias, RoomName};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// What the file may say at its top. `mode` is how meetings are shown, which is no matter of a profile.
const AT_THE_TOP: [&str; 3] = ["default", "mode", "profile"];
/// What a profile may say.
const IN_A_PROFILE: [&str; 3] = ["server", "as", "language"];

/// What someone usually takes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Profile {
    server: Option<String>,
    /// The name to use in meetings.
    pub(crate) alias: Option<String>,
    /// The language of what the program says.
    pub(crate) language: Option<Language>,
}

impl Profile {
    /// The link of a room that was given by its name alone; any other link as it is.
    pub(crate) fn link(&self, given: String) -> String {
        match &self.server {
            Some(server) if RoomName::new(given.as_str()).is_ok() => format!("{server}/r/{given}"),
            _ => given,
        }
    }
}

/// Something in the file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {why}")]
struct BadLine {
    line: usize,
    why: String,
}

/// The profile of this name, or the one that the file calls the default; an empty one where there is neither.
pub(crate) fn load(name: Option<&str>) -> anyhow::Result<Profile> {
    let Some(path) = settings_file::path() else { return choose(BTreeMap::new(), name) };
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
    };
    read(&text, name).with_context(|| path.display().to_string())
}

fn read(text: &str, name: Option<&str>) -> anyhow::Result<Profile> {
    let file = File { text };
    let table = DeTable::parse(text).map_err(|error| {
        let why = error.message().lines().next().unwrap_or_default().to_owned();
        file.bad(error.span().unwrap_or_default(), why)
    })?;
    let (mut profiles, mut default) = (BTreeMap::new(), None);
    for (key, value) in table.get_ref() {
        match key.get_ref().as_ref() {
            "default" => default = Some((file.text(value)?, value.span())),
            "mode" => {}
            "profile" => profiles = file.profiles(value)?,
            _ => return Err(file.unknown(key, &AT_THE_TOP).into()),
        }
    }
    match default {
        Some((default, place)) if name.is_none() => {
            Ok(choose(profiles, Some(&default)).map_err(|why| file.bad(place, why.to_string()))?)
        }
        _ => choose(profiles, name),
    }
}

fn choose(mut profiles: BTreeMap<String, Profile>, name: Option<&str>) -> anyhow::Result<Profile> {
    let Some(name) = name else { return Ok(Profile::default()) };
    let known = profiles.keys().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match profiles.remove(name) {
        Some(profile) => Ok(profile),
        None if known.is_empty() => anyhow::bail!("there is no profile `{name}`, nor any other"),
        None => anyhow::bail!("there is no profile `{name}`; there are: {known}"),
    }
}

/// The file's text, to say where something is wrong in it.
#[derive(Clone, Copy)]
struct File<'a> {
    text: &'a str,
}

impl File<'_> {
    fn profiles(self, value: &Spanned<DeValue<'_>>) -> Result<BTreeMap<String, Profile>, BadLine> {
        let each = |(name, value): (&Spanned<DeString<'_>>, _)| {
            Ok((name.get_ref().to_string(), self.profile(value)?))
        };
        self.table(value)?.iter().map(each).collect()
    }

    fn profile(self, value: &Spanned<DeValue<'_>>) -> Result<Profile, BadLine> {
        let mut profile = Profile::default();
        for (key, value) in self.table(value)? {
            match key.get_ref().as_ref() {
                "server" => profile.server = Some(self.server(value)?),
                "as" => profile.alias = Some(self.alias(value)?),
                "language" => profile.language = Some(self.language(value)?),
                _ => return Err(self.unknown(key, &IN_A_PROFILE)),
            }
        }
        Ok(profile)
    }

    fn server(self, value: &Spanned<DeValue<'_>>) -> Result<String, BadLine> {
        let text = self.text(value)?;
        match link::server(&text) {
            Ok((_, None)) if !text.contains('#') => Ok(text.trim_end_matches('/').to_owned()),
            _ => Err(self.bad(value.span(), "a server is like https://meet.example.org, without a room")),
        }
    }

    fn alias(self, value: &Spanned<DeValue<'_>>) -> Result<String, BadLine> {
        let text = self.text(value)?;
        Alias::new(text.as_str()).map_err(|_| self.bad(value.span(), "this name cannot be used"))?;
        Ok(text)
    }

    fn language(self, value: &Spanned<DeValue<'_>>) -> Result<Language, BadLine> {
        Language::asked_for(&self.text(value)?).map_err(|why| self.bad(value.span(), why))
    }

    fn text(self, value: &Spanned<DeValue<'_>>) -> Result<String, BadLine> {
        let text = value.get_ref().as_str().map(str::to_owned);
        text.ok_or_else(|| self.bad(value.span(), "this has to be a text in quotation marks"))
    }

    fn table<'v, 'i>(self, value: &'v Spanned<DeValue<'i>>) -> Result<&'v DeTable<'i>, BadLine> {
        let table = value.get_ref().as_table();
        table.ok_or_else(|| self.bad(value.span(), "a profile begins with a line like [profile.home]"))
    }

    fn unknown(self, key: &Spanned<DeString<'_>>, known: &[&str]) -> BadLine {
        let word = key.get_ref();
        let nearest = known.iter().min_by_key(|known| strsim::damerau_levenshtein(word, known));
        let nearest = nearest.copied().unwrap_or_default();
        self.bad(key.span(), format!("there is no `{word}` here; the nearest is `{nearest}`"))
    }

    fn bad(self, at: Range<usize>, why: impl Into<String>) -> BadLine {
        let before = self.text.get(..at.start).unwrap_or(self.text);
        BadLine { line: before.matches('\n').count() + 1, why: why.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"
default = "home"
mode = "lines"

[profile.home]
server = "https://meet.example.org/"
as = "Maple"
language = "de"

[profile.work]
server = "http://localhost:8080/circle"
"#;

    #[test]
    fn a_profile_is_the_one_that_is_named_or_the_default() {
        let home = read(FILE, None).unwrap();
        assert_eq!((home.alias.as_deref(), home.language.unwrap().tag), (Some("Maple"), "de"));
        assert_eq!(home.link("tuesday-evening".to_owned()), "https://meet.example.org/r/tuesday-evening");
        let work = read(FILE, Some("work")).unwrap();
        assert!(work.alias.is_none() && work.language.is_none());
        assert_eq!(work.link("tuesday".to_owned()), "http://localhost:8080/circle/r/tuesday");
        let link = "http://127.0.0.1:9/r/tuesday#f=secret";
        assert_eq!(work.link(link.to_owned()), link, "a whole link wins");
        assert_eq!(read("", None).unwrap().link("tuesday".to_owned()), "tuesday");
    }

    #[test]
    fn what_cannot_be_used_is_named_with_its_line() {
        for (text, why) in [
            ("\n[profile.home]\nservr = \"x\"", "line 3: there is no `servr` here; the nearest is `server`"),
            ("defualt = \"home\"", "line 1: there is no `defualt` here; the nearest is `default`"),
            ("[profile.home]\nticket = \"x\"", "line 2: there is no `ticket` here; the nearest is `server`"),
            ("default = \"hmoe\"\n[profile.home]", "line 1: there is no profile `hmoe`; there are: `home`"),
            ("default = 1", "line 1: this has to be a text in quotation marks"),
            ("profile = \"home\"", "line 1: a profile begins with a line like [profile.home]"),
            ("[profile.home]\nserver = \"https://a.org/r/b\"", "line 2: a server is like"),
            ("[profile.home]\nserver = \"https://a.org/#f=secret\"", "line 2: a server is like"),
            ("[profile.home]\n\nas = \"\"", "line 3: this name cannot be used"),
            ("[profile.home]\nlanguage = \"tlh\"", "line 2: there are en, es, de, fr, pt, ar"),
            ("[profile.home]\nas = \"a\"\nas = \"b\"", "line 3: "),
            ("[profile.home\n", "line 1: "),
        ] {
            let wrong = read(text, None).unwrap_err().to_string();
            assert!(wrong.starts_with(why), "{text}: {wrong}");
        }
        let wrong = read(FILE, Some("hoem")).unwrap_err().to_string();
        assert_eq!(wrong, "there is no profile `hoem`; there are: `home`, `work`");
    }
}
