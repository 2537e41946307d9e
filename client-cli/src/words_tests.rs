use super::*;
use crate::language::{ENGLISH, LANGUAGES};
use fluent_bundle::FluentValue;
use std::collections::{BTreeMap, BTreeSet};

/// Every key of a language's catalogues, with what is filled into its sentence.
fn sentences(language: Language) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut found = BTreeMap::<_, BTreeSet<_>>::new();
    let mut key = "";
    let lines = language.catalogues.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#'));
    for line in lines {
        if let Some((name, _)) = line.split_once(" =").filter(|(name, _)| is_key(name)) {
            key = name;
            found.entry(key).or_default();
        }
        let filled = line.split('$').skip(1);
        let names = filled.filter_map(|rest| rest.split(|c: char| !c.is_ascii_lowercase()).next());
        found.entry(key).or_default().extend(names);
    }
    found.remove("");
    found
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A sentence that is missing shows its key to someone who may need it most.
#[test]
fn every_language_has_the_sentences_of_english_and_fills_the_same_into_them() {
    let english = sentences(ENGLISH);
    assert!(english["line-chair"].contains("label") && english["minutes"].contains("minutes"));
    for language in LANGUAGES {
        let mut here = sentences(language);
        let unread = here.remove("language-unread").is_some();
        assert_eq!(unread, language.tag != "en", "{language:?} says whether anyone has read it");
        for (key, filled) in &english {
            assert_eq!(here.get(key), Some(filled), "{key} in {language:?}");
        }
        assert_eq!(here.len(), english.len(), "{language:?} has sentences that English has not");
    }
}

#[test]
fn every_sentence_of_every_language_can_be_said() {
    for language in LANGUAGES {
        let words = Words::new(language);
        for (key, filled) in sentences(language) {
            for number in [0, 1, 2, 3, 11, 100] {
                let args: FluentArgs<'_> =
                    filled.iter().map(|name| (*name, FluentValue::from(number))).collect();
                let said = words.say(key, &args);
                assert!(!said.is_empty() && !said.contains('{'), "{key} in {language:?}: {said}");
            }
        }
    }
}

#[test]
fn each_language_counts_in_its_own_way() {
    let minutes =
        |tag: &str, minutes: u64| Words::new(Language::asked_for(tag).unwrap()).minutes(minutes * 60_000);
    assert_eq!([minutes("en", 0), minutes("en", 1)], ["less than a minute", "1 minute"]);
    assert_eq!([minutes("de", 1), minutes("de", 12)], ["1 Minute", "12 Minuten"]);
    let arabic = [1, 2, 5, 12].map(|number| minutes("ar", number));
    assert_eq!(arabic, ["دقيقة واحدة", "دقيقتان", "5 دقائق", "12 دقيقة"]);
}

#[test]
fn what_only_a_groups_own_format_knows_is_called_by_its_id() {
    let words = Words::new(ENGLISH);
    assert_eq!(words.name("part", "lead_share"), "The speaker");
    assert_eq!(words.name("part", "our_own_part"), "our own part");
    assert_eq!(words.name("sign", "me-too"), "me too");
    assert_eq!([words.role("keeper"), words.role("co-host")], ["keeper", "co-host"]);
}
