//! Where to find help: the list that someone has chosen, or that of their room, in sentences.

use crate::describe::listed;
use crate::state::State;
use crate::strip;
use crate::words::{Words, fluent_args};
use protocol::help::{HelpInfo, HelpLine, HelpList};

/// Where help is, for whoever needs it now: the country's list that they chose, the room's own, or else where
/// everybody finds some.
pub(crate) fn where_it_is(words: &Words, state: &State) -> Vec<String> {
    match (&state.help, &state.door) {
        (Some(chosen), _) => nearest(words, chosen),
        (None, Some(door)) => listed(words, "door-help", &door.help),
        (None, None) => vec![words.plainly("end-help")],
    }
}

/// The answer to someone who asked for help. Whoever got no country's list reads which ones there are.
pub(crate) fn answer(words: &Words, info: &HelpInfo) -> Vec<String> {
    let mut lines: Vec<String> = info.unknown.then(|| words.plainly("lines-unknown")).into_iter().collect();
    lines.extend(nearest(words, info));
    lines.push(match &info.list {
        Some(_) => words.plainly("lines-another"),
        None => words.say("lines-countries", &fluent_args!["countries" => countries(words, info)]),
    });
    lines
}

fn countries(words: &Words, info: &HelpInfo) -> String {
    words.list(info.countries.iter().map(|country| strip::name(&country.name)))
}

/// The host's lines and those of the country; where there are none of a country, what helps everywhere.
fn nearest(words: &Words, info: &HelpInfo) -> Vec<String> {
    let mut lines = listed(words, "lines-host", &info.host);
    match &info.list {
        Some(list) => lines.extend(of_country(words, list)),
        None => lines.extend(listed(words, "lines-everywhere", &sentences(words, &info.worldwide))),
    }
    lines
}

fn of_country(words: &Words, list: &HelpList) -> Vec<String> {
    let name = strip::name(&list.name);
    let items = sentences(words, &list.lines).into_iter().map(|line| format!("- {line}"));
    let heading = words.say("lines-country", &fluent_args!["country" => name]);
    let date = strip::name(&list.date);
    let dated = match &list.confirmed {
        Some(day) => {
            words.say("lines-confirmed", &fluent_args!["date" => date, "confirmed" => strip::name(day)])
        }
        None => words.say("lines-dated", &fluent_args!["date" => date]),
    };
    [heading].into_iter().chain(items).chain([dated]).collect()
}

fn sentences(words: &Words, lines: &[HelpLine]) -> Vec<String> {
    lines.iter().map(|line| sentence(words, line)).collect()
}

fn sentence(words: &Words, line: &HelpLine) -> String {
    let way = |key: &str, to: &Option<String>| {
        to.as_ref().map(|to| words.say(key, &fluent_args!["to" => strip::name(to)]))
    };
    let ways = [
        way("lines-phone", &line.phone),
        way("lines-text", &line.text),
        way("lines-chat", &line.chat),
        way("lines-web", &line.web),
    ];
    let ways = words.long_list(ways.into_iter().flatten());
    let languages = words.list(line.languages.iter().map(|name| strip::name(name)));
    words.say(
        "lines-line",
        &fluent_args![
            "name" => strip::name(&line.name), "ways" => ways, "what" => strip::name(&line.what),
            "hours" => strip::name(&line.hours), "languages" => languages,
        ],
    )
}
