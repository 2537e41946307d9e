//! Where people in need find help: the starter lists of the top-level `help/` folder and a host's own, by country.
//! They belong to no room, so they are there when a room is unknown, full, closed or gone.
//!
//! - `file` reads and checks one list; `shipped` are those in the binary; `countries` are the codes there are;
//! - `sentence` tells a line in words, for pages and doors;
//! - `confirmed` says whether the host has looked at them lately; `now` is what stands while a server runs.

mod confirmed;
mod countries;
mod error;
mod file;
mod now;
mod sentence;
mod shipped;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use jiff::civil::Date;
use protocol::help::{HelpCountry, HelpInfo, HelpLine, HelpList};

use crate::settings;
use file::List;
use sentence::sentence;

pub use confirmed::{Concern, Confirmed, concern, day};
pub use error::HelpError;
pub use now::HelpNow;

/// The file of what helps everywhere. It has no country.
const WORLDWIDE: &str = "worldwide.toml";

/// Every list of this server, and what the host has said about them.
#[derive(Debug, Clone)]
pub struct HelpLists {
    host: Vec<String>,
    worldwide: Vec<HelpLine>,
    /// By the country's code.
    lists: BTreeMap<String, List>,
    /// The code of the country in the settings, which wins over any other.
    of_settings: Option<String>,
    /// The day in the settings.
    day_of_settings: Option<Date>,
    /// What the host has confirmed in the browser.
    kept: Option<Confirmed>,
}

impl HelpLists {
    /// Loads the shipped lists, and those of the host's folder: one takes the place of a shipped one of the same
    /// country, and `worldwide.toml` that of the shipped one. One wrong file refuses all of them.
    pub fn load(settings: &settings::Help) -> Result<Self, HelpError> {
        let mut all = Self {
            host: settings.lines.clone(),
            worldwide: Vec::new(),
            lists: BTreeMap::new(),
            of_settings: None,
            day_of_settings: settings.confirmed,
            kept: None,
        };
        for (path, text) in shipped::FILES {
            all.put(Path::new(path), text)?;
        }
        let own = own_files(settings.folder.as_deref())?;
        all.put_own(&own)?;
        all.of_settings = settings.country.as_deref().map(|country| all.code(country)).transpose()?;
        all.mark_own();
        Ok(all)
    }

    fn put(&mut self, path: &Path, text: &str) -> Result<(), HelpError> {
        if path.ends_with(WORLDWIDE) {
            self.worldwide = file::worldwide(path, text)?;
        } else {
            let list = file::list(path, text)?;
            self.lists.insert(list.shown.country.clone(), list);
        }
        Ok(())
    }

    /// Two files of a host's about one country would hide one of them.
    fn put_own(&mut self, own: &[(PathBuf, String)]) -> Result<(), HelpError> {
        let mut seen = BTreeMap::new();
        for (path, text) in own {
            if !path.ends_with(WORLDWIDE) {
                let country = file::list(path, text)?.shown.country;
                if let Some(first) = seen.insert(country, path) {
                    return Err(HelpError::Twice { first: first.clone(), second: path.clone() });
                }
            }
            self.put(path, text)?;
        }
        Ok(())
    }

    /// The code of a country that has a list here.
    pub fn code(&self, country: &str) -> Result<String, HelpError> {
        let known = || self.lists.keys().cloned().collect::<Vec<_>>().join(", ");
        let list = self.find(country.trim());
        list.map(|list| list.shown.country.clone())
            .ok_or_else(|| HelpError::NoList { country: country.to_owned(), known: known() })
    }

    /// Takes over what the host has confirmed in the browser. A country that has lost its list since is none.
    pub fn know(&mut self, confirmed: Option<Confirmed>) {
        self.kept = confirmed.filter(|confirmed| self.lists.contains_key(&confirmed.country));
        self.mark_own();
    }

    /// What the host has confirmed is the list of the host's own country.
    fn mark_own(&mut self) {
        let (own, day) = (self.own_code().cloned(), self.confirmed());
        for (code, list) in &mut self.lists {
            list.shown.confirmed = day.filter(|_| Some(code) == own.as_ref()).map(|day| day.to_string());
        }
    }

    /// The last day on which the host has found the lists right.
    pub fn confirmed(&self) -> Option<Date> {
        let kept = self.kept.as_ref().filter(|kept| Some(&kept.country) == self.own_code());
        self.day_of_settings.max(kept.map(|kept| kept.day))
    }

    /// Whether the host's country stands in the settings.
    pub fn is_of_settings(&self) -> bool {
        self.of_settings.is_some()
    }

    /// Whether the settings leave it open that this is the host's country.
    pub fn may_be(&self, code: &str) -> bool {
        self.of_settings.as_ref().is_none_or(|set| set == code)
    }

    fn own_code(&self) -> Option<&String> {
        self.of_settings.as_ref().or(self.kept.as_ref().map(|kept| &kept.country))
    }

    /// Where to find help in a country, by its code or one of its names, in any case; in the host's own without one.
    /// Whatever is asked, the answer holds something.
    pub fn info(&self, country: Option<&str>) -> HelpInfo {
        let asked = country.map(str::trim).filter(|country| !country.is_empty());
        let list = match asked {
            Some(country) => self.find(country),
            None => self.own_list(),
        };
        HelpInfo {
            host: self.host.clone(),
            list: list.map(|list| list.shown.clone()),
            unknown: asked.is_some() && list.is_none(),
            worldwide: self.worldwide.clone(),
            countries: self.countries(),
        }
    }

    /// The list of the host's own country, if one is chosen.
    pub fn of_host(&self) -> Option<&HelpList> {
        self.own_list().map(|list| &list.shown)
    }

    /// What stands at every door, one sentence each: the host's own lines, those of the host's country, and what helps
    /// everywhere, where the country has none of that name. Never empty.
    pub fn door(&self) -> Vec<String> {
        let country = || self.own_list().into_iter().flat_map(|list| &list.shown.lines);
        let is_nearer = |line: &&HelpLine| country().any(|own| own.name == line.name);
        let everywhere = self.worldwide.iter().filter(|line| !is_nearer(line));
        let told = country().chain(everywhere).map(sentence);
        self.host.iter().cloned().chain(told).collect()
    }

    /// The lists of all countries, by name.
    pub fn all(&self) -> Vec<&HelpList> {
        let mut all: Vec<_> = self.lists.values().map(|list| &list.shown).collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        all
    }

    fn own_list(&self) -> Option<&List> {
        self.lists.get(self.own_code()?)
    }

    fn find(&self, country: &str) -> Option<&List> {
        self.lists.values().find(|list| list.is_of(country))
    }

    fn countries(&self) -> Vec<HelpCountry> {
        let country =
            |list: &HelpList| HelpCountry { country: list.country.clone(), name: list.name.clone() };
        self.all().into_iter().map(country).collect()
    }
}

/// The sentences of a list, one for each line.
pub fn sentences(list: &HelpList) -> impl Iterator<Item = String> {
    list.lines.iter().map(sentence)
}

/// The host's files, in alphabetical order.
fn own_files(folder: Option<&Path>) -> Result<Vec<(PathBuf, String)>, HelpError> {
    let Some(folder) = folder else { return Ok(Vec::new()) };
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source: io::Error| HelpError::Unreadable { path, source }
    };
    let entries = fs::read_dir(folder).map_err(unreadable(folder))?;
    let mut paths =
        entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>().map_err(unreadable(folder))?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let read = |path: PathBuf| Ok((path.clone(), fs::read_to_string(&path).map_err(unreadable(&path))?));
    paths.into_iter().map(read).collect()
}
