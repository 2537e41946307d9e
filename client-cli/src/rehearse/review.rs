//! What a practice evening was like for those who came: kind, concrete, and with what to type another time.

use crate::strip;
use crate::words::{Words, fluent_args};
use people::account::{Account, Over};
use people::{Ms, Review};
use protocol::Code;
use protocol::formats::FormatWhole;
use std::collections::BTreeSet;

/// Whoever waits longer for a turn has waited long.
const LONG_MS: Ms = 5 * 60_000;

/// The review, sentence by sentence. `to_the_end`: the evening has ended, and was not just left.
pub(super) fn told(words: &Words, review: &Review, evening: &FormatWhole, to_the_end: bool) -> Vec<String> {
    let people = &review.accounts;
    let mut lines = vec![words.plainly("review")];
    lines.push(words.plainly(if to_the_end { "review-ended" } else { "review-left" }));
    lines.extend(heard(words, people));
    lines.extend(waited(words, people));
    lines.extend(people.iter().filter_map(|one| company(words, one)));
    lines.extend(people.iter().filter_map(|one| limit(words, one)));
    lines.extend(at_the_door(words, people));
    lines.extend(left_out(words, people, evening));
    lines.push(words.plainly("review-thanks"));
    lines
}

fn heard(words: &Words, people: &[Account]) -> Vec<String> {
    let wished = people.iter().filter(|one| one.wanted > 0).count();
    let not_heard = names(words, people.iter().filter(|one| one.was_never_heard()));
    if wished == 0 {
        return vec![words.plainly("review-nobody-wished")];
    }
    let turns: u32 = people.iter().map(|one| one.turns).sum();
    match not_heard {
        None => vec![words.say("review-all-heard", &fluent_args!["wished" => wished, "turns" => turns])],
        Some(who) => vec![words.say("review-not-heard", &fluent_args!["who" => who])],
    }
}

/// Who waited longest, and what makes waits shorter.
fn waited(words: &Words, people: &[Account]) -> Option<String> {
    let longest = |one: &Account| one.waited_ms.iter().copied().max();
    let (waited, one) =
        people.iter().filter_map(|one| Some((longest(one)?, one))).max_by_key(|(ms, _)| *ms)?;
    let key = if waited > LONG_MS { "review-waited-long" } else { "review-waited" };
    Some(words.say(key, &fluent_args!["who" => name(one), "time" => words.minutes(waited)]))
}

fn company(words: &Words, one: &Account) -> Option<String> {
    match one.company_after_ms {
        _ if !one.needed_a_person => None,
        Some(ms) => {
            Some(words.say("review-company", &fluent_args!["who" => name(one), "time" => words.minutes(ms)]))
        }
        None => Some(words.say("review-alone", &fluent_args!["who" => name(one)])),
    }
}

/// Whoever broke the agreements, and whether anyone set them a limit.
fn limit(words: &Words, one: &Account) -> Option<String> {
    if one.character != "disrupts" || one.lines == 0 {
        return None;
    }
    let quietened = one.refused.iter().any(|refused| refused.code == Code::Quietened);
    let set = quietened || one.over == Some(Over::Removed);
    let key = if set { "review-limit" } else { "review-no-limit" };
    Some(words.say(key, &fluent_args!["who" => name(one)]))
}

/// Who took a seat and saw nothing of the room.
fn at_the_door(words: &Words, people: &[Account]) -> Option<String> {
    let waits = |one: &&Account| one.seat.is_some() && one.parts.is_empty() && one.lines == 0;
    let some_part_began = people.iter().any(|one| !one.parts.is_empty());
    let who = names(words, people.iter().filter(waits)).filter(|_| some_part_began)?;
    Some(words.say("review-at-door", &fluent_args!["who" => who]))
}

/// The parts that nobody saw begin.
fn left_out(words: &Words, people: &[Account], evening: &FormatWhole) -> Option<String> {
    let seen: BTreeSet<&str> = people.iter().flat_map(|one| &one.parts).map(String::as_str).collect();
    let parts: Vec<String> = evening
        .evening
        .iter()
        .filter(|part| !seen.contains(part.id.as_str()))
        .map(|part| words.name("part", &part.id))
        .collect();
    match parts.len() {
        0 => Some(words.plainly("review-whole")),
        _ => Some(words.say("review-left-out", &fluent_args!["parts" => words.list(parts)])),
    }
}

fn name(one: &Account) -> String {
    strip::name(&one.alias)
}

/// "Maple, Wren"; `None` where there is nobody.
fn names<'a>(words: &Words, people: impl Iterator<Item = &'a Account>) -> Option<String> {
    let names = words.list(people.map(name));
    (!names.is_empty()).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::ENGLISH;
    use people::account::Refused;
    use protocol::SeatId;
    use serde_json::json;

    fn evening() -> FormatWhole {
        let part = |id: &str| json!({"id": id, "kind": "turns", "seconds": 60});
        let format = json!({
            "name": "circle", "minutes": 45, "language": "en", "facilitator_label": "keeper", "facilitators": 0,
            "entry": "open", "late": "any", "private": "facilitators", "limits_text": "", "slots": {},
            "agreements": [], "roles": [], "evening": [part("checkin"), part("share")],
        });
        serde_json::from_value(format).unwrap()
    }

    fn person(alias: &str) -> Account {
        Account {
            alias: alias.to_owned(),
            seat: Some(SeatId(1)),
            parts: vec!["checkin".to_owned()],
            ..Account::default()
        }
    }

    fn review(accounts: Vec<Account>) -> String {
        told(&Words::new(ENGLISH), &Review { accounts }, &evening(), true).join("\n")
    }

    #[test]
    fn who_was_not_heard_and_who_waited_long_is_named_with_what_helps() {
        let heard = Account { wanted: 1, turns: 2, waited_ms: vec![20_000, 400_000], ..person("Maple") };
        let said = review(vec![heard.clone(), Account { wanted: 1, ..person("Finch") }]);
        assert!(said.contains("Finch wished to speak") || said.contains(": Finch"), "{said}");
        assert!(said.contains("/call") && !said.contains("Everyone who wished"), "{said}");
        assert!(
            said.contains("Maple waited longest for a turn: 7 minutes") && said.contains("/turns"),
            "{said}"
        );
        let said = review(vec![heard]);
        assert!(said.contains("Everyone who wished to speak was heard"), "{said}");
    }

    #[test]
    fn what_was_missed_is_named() {
        let alone = Account { needed_a_person: true, ..person("Heron") };
        let company = Account {
            company_after_ms: Some(120_000),
            ..Account { alias: "Wren".to_owned(), ..alone.clone() }
        };
        let disrupts = Account { character: "disrupts".to_owned(), lines: 3, ..person("Rook") };
        let quietened = Refused { what: "say".to_owned(), code: Code::Quietened, dared: true };
        let with_limit = Account { refused: vec![quietened], alias: "Jay".to_owned(), ..disrupts.clone() };
        let outside = Account { parts: Vec::new(), ..person("Moss") };
        let said = review(vec![alone, company, disrupts, with_limit, outside]);
        for words in [
            "Heron needed a person, and nobody came",
            "/go",
            "Wren needed a person, and somebody came after 2 minutes",
            "Rook broke the agreements, and nobody set a limit",
            "Jay broke the agreements, and was set a limit",
            "Moss",
            "/admit",
            "These parts did not come about: Sharing",
        ] {
            assert!(said.contains(words), "{words} in {said}");
        }
    }

    #[test]
    fn the_example_in_the_documentation_is_what_is_told() {
        let maple = Account { wanted: 1, turns: 1, waited_ms: vec![420_000], ..person("Maple") };
        let finch = Account { wanted: 1, ..person("Finch") };
        let heron = Account { needed_a_person: true, ..person("Heron") };
        let told = review(vec![maple, finch, heron]).replace(": Sharing.", ": Check-out.");
        assert!(include_str!("../../../docs/terminal.md").contains(&told), "{told}");
    }

    #[test]
    fn an_evening_that_nobody_missed_anything_of_is_told_as_one() {
        let parts = vec!["checkin".to_owned(), "share".to_owned()];
        let said = review(vec![Account { parts, ..person("Maple") }]);
        assert!(said.contains("Every part of the evening came about"), "{said}");
        assert!(!said.contains("Maple"), "{said}");
    }
}
