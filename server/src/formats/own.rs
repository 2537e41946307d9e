//! A room's own texts in place of its format's.

use std::collections::BTreeMap;

use meeting::format::{Admission, Kind, Phase, Slots};

use super::Loaded;
use super::slots::{self, KNOWN, OF_THE_DOOR};
use super::words::list;

/// A text that a room cannot have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct WrongText {
    /// The slot's name, as it was given.
    pub slot: String,
    /// What is wrong, in plain words.
    pub why: String,
}

impl Loaded {
    /// Checks the texts that a room brings, as those of a format's file are checked. How many parts one has is the group's
    /// own affair: `parts` in a file guards against slips of its author.
    pub fn own_texts(&self, given: BTreeMap<String, String>) -> Result<Slots, WrongText> {
        let checked = |(slot, text): (String, String)| match self.own_text(&slot, &text) {
            Ok(text) => Ok((slot, text)),
            Err(why) => Err(WrongText { slot, why }),
        };
        given.into_iter().map(checked).collect()
    }

    fn own_text(&self, slot: &str, text: &str) -> Result<String, String> {
        if let Some((_, key)) = OF_THE_DOOR.iter().find(|(name, _)| *name == slot) {
            return Err(format!("this stands in `{key}`"));
        }
        let mut known = self.slots.keys().map(String::as_str).chain(KNOWN);
        if !known.any(|name| name == slot) {
            return Err(format!("an evening of this kind has no such text; it has {}", self.text_names()));
        }
        if slot == "consent" && self.format.entry != Admission::Invited {
            return Err("only an evening to which each is invited asks for consent".to_owned());
        }
        let text = slots::readable(text).map_err(|why| why.to_string())?;
        if text.is_empty() {
            return Err("there is nothing to read in it; leave it out to keep the format's own".to_owned());
        }
        self.guided_by(slot).try_for_each(|phase| slots::in_time(&text, phase.length_ms))?;
        Ok(text)
    }

    fn text_names(&self) -> String {
        let of_the_door = |name: &&String| OF_THE_DOOR.iter().all(|(other, _)| other != name);
        list(self.slots.keys().filter(of_the_door).map(String::as_str))
    }

    /// The silences that this text guides.
    fn guided_by<'a>(&'a self, slot: &'a str) -> impl Iterator<Item = &'a Phase> {
        let phases = self.format.phases.iter().chain(&self.format.inserts);
        let with_inner = phases.flat_map(|phase| match &phase.kind {
            Kind::Split(split) => split.run.iter().collect(),
            _ => vec![phase],
        });
        with_inner.filter(
            move |phase| matches!(&phase.kind, Kind::Quiet { guide: Some(guide), .. } if guide == slot),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::load_all;

    fn own(format: &str, slot: &str, text: &str) -> Result<String, String> {
        let formats = load_all(None).unwrap();
        let given = BTreeMap::from([(slot.to_owned(), text.to_owned())]);
        let texts = formats.get(format).unwrap().own_texts(given);
        texts.map(|texts| texts[slot].clone()).map_err(|wrong| wrong.why)
    }

    #[test]
    fn a_text_comes_in_with_line_ends_of_one_kind_and_any_number_of_parts() {
        assert_eq!(own("circle", "welcome", " Come in.\r\nSit. ").as_deref(), Ok("Come in.\nSit."));
        assert_eq!(own("affirm", "statements", "We are here.").as_deref(), Ok("We are here."));
        assert!(own("circle", "eligibility", "For keepers of bees.").is_ok(), "though the format has none");
    }

    #[test]
    fn a_text_that_could_not_be_shown_is_refused_in_plain_words() {
        for (format, slot, text, why) in [
            ("circle", "wellcome", "x", "no such text; it has checkin, checkout"),
            ("circle", "agree", "x", "`agreements`"),
            ("circle", "limits", "x", "`limits_text`"),
            ("circle", "consent", "x", "invited"),
            ("circle", "welcome", " \n ", "nothing to read"),
            ("circle", "welcome", "a\u{1b}[2J", "control character"),
            ("circle", "welcome", &"x".repeat(4_001), "too long"),
        ] {
            let said = own(format, slot, text).unwrap_err();
            assert!(said.contains(why), "{slot}: {said}");
        }
    }

    #[test]
    fn a_guide_keeps_to_its_silence() {
        let formats = load_all(None).unwrap();
        let guided = formats.names().find_map(|name| {
            let loaded = formats.get(name)?;
            let slot = loaded.slots.keys().find(|slot| loaded.guided_by(slot).next().is_some())?;
            Some((name.to_owned(), slot.clone()))
        });
        let (format, slot) = guided.expect("a format that ships has a guided silence");
        assert!(own(&format, &slot, "0:00 Breathe.\n---\n0:30 And again.").is_ok());
        for text in ["Breathe.", "500:00 Breathe.", "0:30 Breathe.\n---\n0:10 And again."] {
            assert!(own(&format, &slot, text).unwrap_err().contains("guide"), "{text}");
        }
    }
}
