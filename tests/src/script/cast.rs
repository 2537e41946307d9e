//! The head of a script: the evening, its texts and waits, and who takes part.

use super::time;
use super::words::Word;
use meeting::Waits;
use meeting::format::{Kind, Phase};
use protocol::client::Role;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a script's meeting starts from.
#[derive(Debug, Clone, Default)]
pub struct Header {
    /// The evening.
    pub evening: Evening,
    /// Who takes part, in the order of the file.
    pub cast: Vec<Member>,
    /// The texts of an evening that the script itself writes out.
    pub slots: BTreeMap<String, String>,
    /// The waits of the rules.
    pub waits: Waits,
    /// The settings of an evening that the script itself writes out, by their name in [`meeting::format::Format`].
    pub settings: BTreeMap<String, Value>,
    /// Phases that a facilitator of such an evening may insert.
    pub inserts: Vec<Phase>,
}

/// Where the evening's phases come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Evening {
    /// A format that ships, by its name.
    Named(String),
    /// Phases that the script itself writes out: for the rules alone.
    Written(Vec<Phase>),
}

impl Default for Evening {
    fn default() -> Self {
        Self::Written(Vec::new())
    }
}

/// Someone who takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Their alias.
    pub name: String,
    /// The role that their link gives them.
    pub role: Role,
    /// Whether it is their first time.
    pub newcomer: bool,
    /// Whether they have a link of their own.
    pub invited: bool,
    /// Whether they have joined and agreed a minute before the start.
    pub here: bool,
}

impl Header {
    /// Takes one line of the head in; false if the line is none of it.
    pub(crate) fn take(&mut self, words: &[Word]) -> Result<bool, String> {
        let Some((first, rest)) = words.split_first() else { return Ok(true) };
        match (first.text(), rest) {
            ("format", [name]) => self.evening = Evening::Named(name.text().to_owned()),
            ("phase", rest) => self.write_phase(rest)?,
            ("run", rest) => self.write_run(rest)?,
            ("insert", rest) => self.inserts.push(phase(rest)?),
            ("wait", [option]) => self.waits = with_option(&self.waits, option)?,
            ("slot", [_, Word::Quoted(_)]) if matches!(self.evening, Evening::Named(_)) => {
                return Err("the texts come from the format".to_owned());
            }
            ("slot", [slot, Word::Quoted(text)]) => {
                self.slots.insert(slot.text().to_owned(), text.clone());
            }
            ("set", [_]) if matches!(self.evening, Evening::Named(_)) => {
                return Err("the settings come from the format".to_owned());
            }
            ("set", [option]) => self.settings.extend([read_option(option)?]),
            ("cast", [name, rest @ ..]) => self.cast.push(member(name.text(), rest)?),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn write_phase(&mut self, words: &[Word]) -> Result<(), String> {
        let phase = phase(words)?;
        match &mut self.evening {
            Evening::Written(phases) => phases.push(phase),
            Evening::Named(name) => return Err(format!("the phases come from the format {name}")),
        }
        Ok(())
    }

    /// A phase of each room of the split that was written last.
    fn write_run(&mut self, words: &[Word]) -> Result<(), String> {
        let inner = phase(words)?;
        let last = match &mut self.evening {
            Evening::Written(phases) => phases.last_mut(),
            Evening::Named(_) => None,
        };
        match last.map(|phase| &mut phase.kind) {
            Some(Kind::Split(split)) => split.run.push(inner),
            _ => return Err("a split stands before what runs in its rooms".to_owned()),
        }
        Ok(())
    }

    /// Whether someone of this name takes part.
    pub fn has(&self, name: &str) -> bool {
        self.cast.iter().any(|member| member.name == name)
    }
}

fn member(name: &str, words: &[Word]) -> Result<Member, String> {
    let mut member =
        Member { name: name.to_owned(), role: Role::Member, newcomer: false, invited: false, here: false };
    for word in words {
        match word.text() {
            "here" => member.here = true,
            "invited" => member.invited = true,
            "newcomer" => member.newcomer = true,
            role => member.role = named(role)?,
        }
    }
    Ok(member)
}

/// A value of the wire by its name there, such as a role or a code.
pub(super) fn named<T: serde::de::DeserializeOwned>(name: &str) -> Result<T, String> {
    serde_json::from_value(json!(name)).map_err(|error| error.to_string())
}

/// `ID KIND option=value ..`: a phase as the format's types have it, with `5:00` for milliseconds.
fn phase(words: &[Word]) -> Result<Phase, String> {
    let [id, kind, options @ ..] = words else { return Err("a phase needs an id and a kind".to_owned()) };
    let mut phase = json!({"id": id.text(), "length_ms": 600_000, "part": "counted", "flex_ms": 0, "prompt": null,
            "topic": null, "when": null});
    let mut inner = kind_defaults(id.text(), kind.text());
    for option in options {
        let (key, value) = of_a_split(read_option(option)?);
        let target = if phase.get(&key).is_some() { &mut phase } else { &mut inner };
        let known = target.get(&key).is_some();
        target[&key] = value;
        if !known {
            return Err(format!("{} has no {key}", kind.text()));
        }
    }
    phase["kind"] = inner;
    serde_json::from_value(phase).map_err(|error| error.to_string())
}

/// `rooms=one,two` is a list.
fn of_a_split((key, value): (String, Value)) -> (String, Value) {
    match (key.as_str(), value.as_str()) {
        ("rooms", Some(names)) => {
            let names: Vec<_> = names.split(',').collect();
            (key, json!(names))
        }
        _ => (key, value),
    }
}

fn kind_defaults(id: &str, kind: &str) -> Value {
    match kind {
        "turns" => json!({"kind": kind, "order": "queue", "turn_ms": 240_000, "again": "after_all",
            "respond": "react", "over": "nudge", "who": "all", "first": "quietest"}),
        "text" => json!({"kind": kind, "slot": id, "by": "facilitator", "choral": false}),
        "open" => json!({"kind": kind, "slow_ms": 0, "threads": false}),
        "quiet" => json!({"kind": kind, "bell": false, "guide": null}),
        "split" => json!({"kind": kind, "by": "choice", "rooms": [], "run": []}),
        "ask" => json!({"kind": kind, "form": id, "questions": questions(id), "show": "counts",
            "suggest": id == "suggest_and_vote", "pass_at": null}),
        _ => json!({"kind": kind}),
    }
}

/// What is asked in the phases that scripts write out, by their id: small forms of each kind.
fn questions(id: &str) -> Value {
    let choices = |choices: &[&str]| {
        let pair = |text: &&str| json!([text.to_lowercase().replace(' ', "_"), text]);
        json!({"kind": "choice", "choices": choices.iter().map(pair).collect::<Vec<_>>()})
    };
    let one = |key: &str, answer: Value| json!({"key": key, "label": format!("{key}?"), "answer": answer});
    match id {
        "motion" => json!([one("vote", choices(&["Yes", "No", "Abstain"]))]),
        "scales" => {
            let to_five = || json!({"kind": "scale", "to": 5});
            json!([one("mood", to_five()), one("sleep", to_five())])
        }
        "milestone" => json!([
            one("milestone", choices(&["Starting again", "90 days"])),
            one("words", json!({"kind": "words"}))
        ]),
        "mood" => {
            json!([one("mood", json!({"kind": "scale", "to": 5})), one("wish", json!({"kind": "words"}))])
        }
        _ => json!([one("suggestion", json!({"kind": "words"}))]),
    }
}

fn with_option(waits: &Waits, option: &Word) -> Result<Waits, String> {
    let (key, value) = read_option(option)?;
    let mut all = serde_json::to_value(waits).map_err(|error| error.to_string())?;
    // The stored waits leave out what they do not know, for the sake of other versions; a script is not to.
    let known = all.get_mut(&key).ok_or_else(|| format!("unknown field `{key}`"))?;
    *known = value;
    serde_json::from_value(all).map_err(|error| error.to_string())
}

/// `turn=4:00` is `("turn_ms", 240000)`, `part=before` is `("part", "before")`, `bell=true` a truth, `n=3` a number.
fn read_option(option: &Word) -> Result<(String, Value), String> {
    let (key, value) =
        option.text().split_once('=').ok_or_else(|| format!("expected NAME=VALUE, not {option}"))?;
    Ok(match (time::read(value), serde_json::from_str::<Value>(value)) {
        (Some(ms), _) => (format!("{key}_ms"), json!(ms)),
        (None, Ok(plain)) if !plain.is_string() => (key.to_owned(), plain),
        _ => (key.to_owned(), json!(value)),
    })
}
