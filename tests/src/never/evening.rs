//! An evening as it was played, with the questions that the searches ask of it.

use crate::known::Known;
use crate::script::{Script, When};
use crate::stream::{Answer, Heard, Record};
use crate::verdict::Slack;
use protocol::SeatId;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What people did in an evening, and what everybody received.
pub struct Evening<'a> {
    /// What was received and answered.
    pub record: &'a Record,
    leads: BTreeSet<String>,
    known: Known,
    slack: When,
}

impl<'a> Evening<'a> {
    /// An evening of this script. Where times are not exact, nothing is told from what came at one moment.
    pub fn of(script: &Script, record: &'a Record, Slack(slack): Slack) -> Self {
        let known = record.known();
        let cast = script.header.cast.iter().filter(|member| member.role.facilitates());
        let mut leads: BTreeSet<String> = cast.map(|member| member.name.clone()).collect();
        for act in record.answers.iter().filter(|answer| answer.result.is_ok()) {
            match act.sent["type"].as_str() {
                Some("take_chair" | "stand_in") => _ = leads.insert(act.who.clone()),
                Some("appoint") => leads.extend(about(&known, &act.sent)),
                _ => {}
            }
        }
        Self { record, leads, known, slack }
    }

    /// Whoever leads at any time of the evening.
    pub fn leads(&self, who: &str) -> bool {
        self.leads.contains(who)
    }

    /// What was accepted, by the message's name.
    pub fn acts(&self, names: &'static [&'static str]) -> impl Iterator<Item = &'a Answer> + use<'a> {
        self.accepted().filter(|act| names.contains(&kind(&act.sent)))
    }

    /// Everything that was accepted.
    pub fn accepted(&self) -> impl Iterator<Item = &'a Answer> + use<'a> {
        self.record.answers.iter().filter(|answer| answer.result.is_ok())
    }

    /// Whether two times may be the same.
    pub fn near(&self, one: When, other: When) -> bool {
        (one - other).abs() <= self.slack
    }

    /// Whether someone surely did something before that.
    pub fn surely_before(&self, act: &Answer, at: When) -> bool {
        act.at + self.slack < at
    }

    /// Whether someone surely did something after that.
    pub fn surely_after(&self, act: &Answer, at: When) -> bool {
        act.at.saturating_sub(self.slack) > at
    }

    /// Whether nobody did anything else at that moment, so that what is told then is told because of it.
    pub fn is_alone(&self, act: &Answer) -> bool {
        if self.slack > 0 {
            return false;
        }
        let same = |other: &&Answer| other.at == act.at && !std::ptr::eq(*other, act);
        !self.record.answers.iter().any(|other| same(&other))
    }

    /// What everybody but one person received.
    pub fn streams_but(&self, who: &'a str) -> impl Iterator<Item = (&'a str, &'a Heard)> + use<'a> {
        self.streams().filter(move |(name, _)| *name != who)
    }

    /// What everybody received.
    pub fn streams(&self) -> impl Iterator<Item = (&'a str, &'a Heard)> + use<'a> {
        let streams = self.record.streams.iter();
        streams.flat_map(|(name, heard)| heard.iter().map(|heard| (name.as_str(), heard)))
    }

    /// Whom a message or a frame is about, by name.
    pub fn about(&self, value: &Value) -> Option<String> {
        about(&self.known, value)
    }

    /// Whose seat this is.
    pub fn owner(&self, seat: &Value) -> Option<String> {
        name_of(&self.known, seat)
    }

    /// Whether a frame names someone, by their seat or their alias.
    pub fn names(&self, frame: &Value, who: &str) -> bool {
        let seat = self.seat(who);
        any(frame, &|value| value.as_str().is_some_and(|text| text == who || text == seat))
    }

    /// Someone's seat, as it stands on the wire.
    pub fn seat(&self, who: &str) -> String {
        self.known.seat(who).map_or_else(|_| "nowhere".to_owned(), |seat| seat.to_string())
    }

    /// Someone who leads in no way and is none of these people.
    pub fn bystander(&self, people: &[&str]) -> Option<&'a str> {
        let names = self.record.streams.keys().map(String::as_str);
        names.into_iter().find(|name| !people.contains(name) && !self.leads(name))
    }

    /// The record with one frame more in someone's stream.
    pub fn with(&self, who: &str, at: When, frame: Value) -> Record {
        let mut leaky = self.record.clone();
        let stream = leaky.streams.entry(who.to_owned()).or_default();
        let place = stream.iter().position(|heard| heard.at > at).unwrap_or(stream.len());
        stream.insert(place, Heard { at, frame });
        leaky
    }

    /// The same, where the leak is an event about someone.
    pub fn with_event(&self, to: &str, at: When, kind: &str, about: &str) -> Record {
        self.with(to, at, json!({"type": kind, "seat": self.seat(about), "alias": about, "at": 0}))
    }
}

/// A message's or an event's name.
pub(super) fn kind(value: &Value) -> &str {
    value["type"].as_str().unwrap_or_default()
}

fn about(known: &Known, value: &Value) -> Option<String> {
    name_of(known, &value["seat"])
}

fn name_of(known: &Known, seat: &Value) -> Option<String> {
    let seat: SeatId = serde_json::from_value(seat.clone()).ok()?;
    Some(known.name(seat))
}

/// Whether this holds of a value or of anything inside it.
pub(super) fn any(value: &Value, holds: &dyn Fn(&Value) -> bool) -> bool {
    holds(value)
        || match value {
            Value::Array(list) => list.iter().any(|inner| any(inner, holds)),
            Value::Object(fields) => fields.values().any(|inner| any(inner, holds)),
            _ => false,
        }
}

/// Whether a text stands somewhere in a frame, alone or within another.
pub(super) fn holds_text(frame: &Value, text: &str) -> bool {
    any(frame, &|value| value.as_str().is_some_and(|inner| inner.contains(text)))
}

/// Whether an object somewhere inside has one of these fields, with anything but nothing in it.
pub(super) fn has_field(value: &Value, names: &[&str]) -> bool {
    let full = |field: &Value| !matches!(field, Value::Null | Value::Bool(false));
    any(value, &|inner| names.iter().any(|name| inner.get(name).is_some_and(full)))
}
