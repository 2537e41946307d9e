//! One file: the list of a country, or what helps everywhere.

use std::path::Path;

use jiff::civil::Date;
use protocol::help::{HelpLine, HelpList};
use serde::Deserialize;

use super::{HelpError, countries};

/// A country's list, and what people call the country.
#[derive(Debug, Clone)]
pub(super) struct List {
    pub(super) shown: HelpList,
    also: Vec<String>,
}

impl List {
    /// Whether `country` is this country's code or one of its names, in any case.
    pub(super) fn is_of(&self, country: &str) -> bool {
        let asked = country.to_lowercase();
        let names = [&self.shown.country, &self.shown.name].into_iter().chain(&self.also);
        names.into_iter().any(|name| name.to_lowercase() == asked)
    }
}

/// A file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    country: Option<String>,
    name: String,
    #[serde(default)]
    also: Vec<String>,
    date: Date,
    line: Vec<WrittenLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLine {
    name: String,
    what: String,
    phone: Option<String>,
    text: Option<String>,
    chat: Option<String>,
    web: Option<String>,
    hours: String,
    languages: Vec<String>,
}

/// Reads the list of a country.
pub(super) fn list(path: &Path, text: &str) -> Result<List, HelpError> {
    let wrong = |problem| HelpError::Wrong { path: path.to_owned(), problem };
    let Written { country, name, also, date, line } = written(text).map_err(wrong)?;
    let country = country.ok_or("missing key `country`").map_err(|problem| wrong(problem.to_owned()))?;
    if !countries::CODES.contains(&country.as_str()) {
        return Err(wrong(format!(
            "`country` is `{country}`; it takes two letters of ISO 3166-1, such as GB"
        )));
    }
    let lines = line.into_iter().map(WrittenLine::shown).collect();
    let shown = HelpList { country, name, date: date.to_string(), confirmed: None, lines };
    Ok(List { shown, also })
}

/// Reads what helps everywhere.
pub(super) fn worldwide(path: &Path, text: &str) -> Result<Vec<HelpLine>, HelpError> {
    let wrong = |problem| HelpError::Wrong { path: path.to_owned(), problem };
    let written = written(text).map_err(wrong)?;
    if written.country.is_some() {
        return Err(wrong("what helps everywhere has no `country`".to_owned()));
    }
    Ok(written.line.into_iter().map(WrittenLine::shown).collect())
}

fn written(text: &str) -> Result<Written, String> {
    let written: Written = toml::from_str(text).map_err(|error| error.to_string())?;
    if written.line.is_empty() {
        return Err("a list without a line helps nobody".to_owned());
    }
    if is_blank(&written.name) || written.also.iter().any(|name| is_blank(name)) {
        return Err("a name of the country is empty".to_owned());
    }
    written.line.iter().try_for_each(WrittenLine::check)?;
    Ok(written)
}

impl WrittenLine {
    fn check(&self) -> Result<(), String> {
        let ways = [&self.phone, &self.text, &self.chat, &self.web];
        if ways.iter().all(|way| way.is_none()) {
            return Err(format!("`{}` has no phone, text, chat or web", self.name));
        }
        let rest = [&self.name, &self.what, &self.hours].into_iter().chain(&self.languages);
        if self.languages.is_empty() || ways.into_iter().flatten().chain(rest).any(|text| is_blank(text)) {
            return Err(format!("something of `{}` is empty", self.name));
        }
        Ok(())
    }

    fn shown(self) -> HelpLine {
        let Self { name, what, phone, text, chat, web, hours, languages } = self;
        HelpLine { name, what, phone, text, chat, web, hours, languages }
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
