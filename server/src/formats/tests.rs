use super::words::*;
use super::*;
use meeting::format::{
    Admission, Again, AnswerKind, First, Kind, Late, Order, Part, Phase, Private, Reader, Respond, Show,
    SplitBy, Turns, parts,
};
use proptest::prelude::*;
use proptest::sample::Index;

const SHARED: &str = "[lib]\ngather = {k=\"open\", pre=true, min=5}\nlinger = {k=\"open\", post=true, min=20}\npause = {k=\"quiet\", min=2}\n";

/// A format that loads, four lines before its slots.
const GOOD: &str = r#"lang = "en"
set = {mins=20}
phases = ["gather", {k="text", slot="welcome", min=2},
  {k="turns", order="queue", turn=4, flex=1, min=15}, "linger"]
[slots]
welcome = "Welcome."
agree = "We listen.\nWe keep it here."
limits = "We are members."
"#;

fn load_own(text: &str) -> Result<Loaded, FormatError> {
    let files = [("own/lib.toml", SHARED), ("own/book_club.toml", text)];
    let formats = load(&files.map(|(file, text)| (PathBuf::from(file), text.to_owned())))?;
    Ok(formats.get("book_club").expect("it was just loaded").clone())
}

fn refusal(text: &str) -> String {
    load_own(text).expect_err(text).to_string()
}

/// What the loader says to the good format with `old` replaced by `new`.
fn refusal_with(old: &str, new: &str) -> String {
    assert!(GOOD.contains(old), "{old}");
    refusal(&GOOD.replacen(old, new, 1))
}

fn shipped() -> Formats {
    load_all(None).unwrap()
}

fn shipped_file(name: &str) -> (&'static str, &'static str) {
    SHIPPED.into_iter().find(|(file, _)| Path::new(file).file_stem().unwrap() == name).expect(name)
}

fn phase<'a>(loaded: &'a Loaded, id: &str) -> &'a Phase {
    loaded.format.phases.iter().find(|phase| phase.id == id).expect(id)
}

#[test]
fn every_shipped_format_loads_and_has_every_text_that_the_rules_say() {
    let formats = shipped();
    assert_eq!(formats.names().count(), SHIPPED.len() - 2);
    for name in formats.names() {
        let loaded = formats.get(name).unwrap();
        assert_eq!(loaded.format.name, name);
        assert!((4..=7).contains(&loaded.agreements.len()), "{name}");
        assert_eq!(loaded.limits_text, loaded.slots["limits"]);
        let has_turns = loaded.format.phases.iter().any(|phase| matches!(phase.kind, Kind::Turns(_)));
        assert!(loaded.slots.contains_key("quiet_ok"), "{name}");
        assert!(loaded.slots.contains_key("thanks") || !has_turns, "{name}");
    }
}

#[test]
fn the_phases_of_every_shipped_format_fill_its_time() {
    let formats = shipped();
    for format in formats.names().map(|name| &formats.get(name).unwrap().format) {
        let counted = format.phases.iter().filter(|phase| phase.part == Part::Counted);
        let sum: u64 = counted.map(|phase| phase.length_ms).sum();
        let minutes = u64::from(format.minutes);
        assert!((minutes * 7 / 8..=minutes).contains(&sum.div_ceil(60_000)), "{}: {sum}", format.name);
    }
}

#[test]
fn twelve_step_is_the_evening_of_the_meeting_script() {
    let formats = shipped();
    let loaded = formats.get("twelve_step").unwrap();
    let evening: Vec<(&str, u64)> =
        loaded.format.phases.iter().map(|phase| (phase.id.as_str(), phase.length_ms / 60_000)).collect();
    let expected = [
        ("gather", 5),
        ("welcome", 2),
        ("agree", 1),
        ("quiet", 1),
        ("opening_words", 1),
        ("readings", 6),
        ("newcomers", 2),
        ("marks", 4),
        ("notices", 2),
        ("lead_share", 10),
        ("share", 28),
        ("closing_words", 2),
        ("linger", 20),
    ];
    assert_eq!(evening, expected);
    assert_eq!(parts(&loaded.slots["readings"]).len(), 3);
    assert_eq!(phase(loaded, "agree").kind, Kind::Agree);
    let Kind::Ask(marks) = &phase(loaded, "marks").kind else { panic!() };
    assert_eq!((marks.form.as_str(), marks.show, marks.pass_at), ("milestone", Show::Choice, None));
    assert_eq!(
        phase(loaded, "readings").kind,
        Kind::Text { slot: "readings".to_owned(), by: Reader::Volunteer, choral: false }
    );
    let share = Turns { again: Again::AfterAll, ..Turns::new(Order::Queue, 240_000) };
    assert_eq!(phase(loaded, "share").kind, Kind::Turns(share));
    assert_eq!(phase(loaded, "share").flex_ms, 600_000);
    assert_eq!(phase(loaded, "share").prompt.as_deref(), Some("topic"));
}

#[test]
fn what_an_ask_finds_out_is_the_topic_also_where_its_prompt_has_the_same_name() {
    let formats = shipped();
    for (format, id, topic) in [
        ("tools", "work", "agenda"),
        ("social_evening", "table", "quiz"),
        ("peer_led", "discussion", "topics"),
    ] {
        assert_eq!(phase(formats.get(format).unwrap(), id).topic.as_deref(), Some(topic), "{format}");
    }
}

#[test]
fn half_minutes_are_exact() {
    let formats = shipped();
    let Kind::Turns(turns) = &phase(formats.get("peer_led").unwrap(), "checkin").kind else { panic!() };
    assert_eq!(turns.turn_ms, 90_000);
}

#[test]
fn a_small_format_needs_no_more_than_its_own_words() {
    let loaded = load_own(GOOD).unwrap();
    assert_eq!(loaded.agreements, ["We listen.", "We keep it here."]);
    assert_eq!(loaded.format.facilitator_label, "facilitator");
    assert_eq!(loaded.format.late, Late::Any);
    assert_eq!(phase(&loaded, "turns").part, Part::Counted);
}

#[test]
fn phases_without_an_id_are_named_apart() {
    let loaded = load_own(&GOOD.replacen(
        "{k=\"text\", slot=\"welcome\", min=2}",
        "{k=\"quiet\", min=1}, {k=\"quiet\", min=1}, {k=\"quiet\", id=\"quiet_2\", min=1}",
        1,
    ));
    let ids: Vec<String> = loaded.unwrap().format.phases.into_iter().map(|phase| phase.id).collect();
    assert_eq!(ids, ["gather", "quiet", "quiet_3", "quiet_2", "turns", "linger"]);
}

#[test]
fn a_file_with_the_line_ends_of_another_system_reads_the_same() {
    let slots = "welcome = \"\"\"\nOne.\n---\nTwo.\n\"\"\"\n";
    let text = GOOD.replacen("welcome = \"Welcome.\"\n", slots, 1);
    assert_eq!(load_own(&text.replace('\n', "\r\n")).unwrap(), load_own(&text).unwrap());
}

/// The whole text of each refusal: file, line, column, and the words that are allowed there.
#[test]
fn a_wrong_file_is_refused_with_its_place_and_the_allowed_words() {
    let cases = [
        ("lang = \"en\"\n", "", "1:1: missing key `lang`"),
        (
            "set = {mins=20}",
            "sett = {}",
            "2:1: unknown key `sett`; allowed: base, lang, set, phases, without, change, after, slots, forms",
        ),
        ("set = {mins=20}", "set = 20", "2:7: `set` takes a table in braces"),
        ("{mins=20}", "{}", "2:7: missing key `mins`"),
        ("mins=20", "mins=\"20\"", "2:13: `mins` takes a whole number from 1 to 1440"),
        ("mins=20", "mins=0", "2:13: `mins` takes a whole number from 1 to 1440"),
        ("mins=20", "mins=16", "3:10: the counted phases take 17 minutes, and `mins` is 16"),
        (
            "mins=20",
            "mins=20, late=\"never\"",
            "2:22: unknown word `never` for `late`; allowed: any, listen, closed",
        ),
        (
            "mins=20",
            "mins=20, pm=\"all\"",
            "2:20: unknown word `all` for `pm`; allowed: off, facilitator, consent",
        ),
        (
            "mins=20",
            "mins=20, size=[10, 6]",
            "2:22: `size` takes two whole numbers, at least and at most, such as [3, 10]",
        ),
        (
            "mins=20",
            "mins=20, react=[1]",
            "2:23: `react` takes a list of texts, such as [\"heard\", \"thanks\"]",
        ),
        (
            "mins=20",
            "mins=20, insert=[\"vote\"]",
            "2:25: no phase `vote` in lib.toml; allowed: gather, linger, pause",
        ),
        (
            "mins=20",
            "mins=20, contact=\"sealed_to_clinician\"",
            "2:17: `contact` is refused: sealed contact does not exist yet",
        ),
        (
            "mins=20",
            "mins=20, marks=false",
            "2:17: `marks` is refused: a phase takes place where `phases` names it, and `without` leaves one of the `base` out",
        ),
        (
            "mins=20",
            "mins=20, quick_hide=true",
            "2:17: `quick_hide` is refused: everybody can leave the room quickly, in every format",
        ),
        (
            "mins=20",
            "mins=20, age_band=true",
            "2:17: `age_band` is refused: it is a text of [slots], shown at the door",
        ),
        (
            "mins=20",
            "mins=20, consent=true",
            "2:17: `consent` is refused: it is a text of [slots], shown at the door where entry=\"invited\"",
        ),
        (
            "mins=20",
            "mins=20, eligibility=\"stated\"",
            "2:17: `eligibility` is refused: it is a text of [slots], shown at the door",
        ),
        (
            "mins=20",
            "mins=20, min_leads=2",
            "2:17: `min_leads` is refused: `min_facilitators` says how many are to lead",
        ),
        (
            "mins=20",
            "mins=20, backlog=0",
            "2:17: `backlog` is refused: who comes late sees nothing from before, and who comes back sees what they missed",
        ),
        (
            "set =",
            "or = \"tools\"\nset =",
            "2:1: `or` is refused: a format stands on one `base`; one over another is a file of its own",
        ),
        (
            "set =",
            "add_pause_every = 25\nset =",
            "2:1: `add_pause_every` is refused: `after` puts a pause behind a phase, such as share = [\"pause\"]",
        ),
        (
            "flex=1",
            "mark=\"first_visit\"",
            "4:38: `mark` is refused: `first` says who comes first, such as first=\"newcomers\"",
        ),
        (
            "flex=1",
            "hands=\"*\"",
            "4:38: `hands` is refused: one word raises a hand all evening: it stands in `set`",
        ),
        ("\"linger\"", "\"lingre\"", "4:55: no phase `lingre` in lib.toml; allowed: gather, linger, pause"),
        ("\"linger\"", "7", "4:55: a phase is a name of lib.toml, or a table such as {k=\"quiet\", min=1}"),
        ("k=\"text\"", "kind=\"text\"", "3:21: missing key `k`"),
        ("k=\"text\"", "k=1", "3:24: `k` takes a text in quotes"),
        (
            "k=\"text\"",
            "k=\"words\"",
            "3:24: unknown word `words` for `k`; allowed: text, turns, open, quiet, ask, split",
        ),
        (
            "min=2",
            "min=2, turn=1",
            "3:55: unknown key `turn`; allowed: k, id, min, pre, post, flex, when, slot, by, parts, choral",
        ),
        ("slot=\"welcome\", ", "", "3:21: missing key `slot`"),
        (", min=2", "", "3:21: missing key `min`"),
        ("min=2", "min=\"two\"", "3:52: `min` takes minutes, above 0 and up to 1440, such as 5 or 0.5"),
        ("min=2", "min=0", "3:52: `min` takes minutes, above 0 and up to 1440, such as 5 or 0.5"),
        ("min=2", "min=-2.5", "3:52: `min` takes minutes, above 0 and up to 1440, such as 5 or 0.5"),
        ("min=2", "min=nan", "3:52: `min` takes minutes, above 0 and up to 1440, such as 5 or 0.5"),
        (
            "order=\"queue\"",
            "order=\"quue\"",
            "4:21: unknown word `quue` for `order`; allowed: queue, round, fixed, progressive, tag, call",
        ),
        ("order=\"queue\", ", "", "4:3: missing key `order`"),
        ("turn=4, ", "", "4:3: missing key `turn`"),
        ("turn=4", "turn=16", "4:35: a turn does not fit in the phase's `min`"),
        ("flex=1", "flex=16", "4:43: `flex` is more than the phase's `min`"),
        ("flex=1", "who=\"speaker\"", "4:42: `speaker` stands only with order=\"fixed\""),
        ("flex=1", "id=\"My share\"", "4:41: `My share` is no id: 1 to 32 of a-z, 0-9 and _"),
        ("flex=1", "pre=true", "4:6: phases stand in order: `pre`, then counted, then `post`"),
        ("flex=1", "pre=true, post=true", "4:53: a phase is `pre` or `post`, not both"),
        ("flex=1", "prompt=\"topic\"", "4:45: no text `topic` in [slots]; allowed: agree, limits, welcome"),
        (
            "flex=1",
            "topic=\"agenda\"",
            "4:44: no slot and no `ask` is called `agenda`; allowed: agree, limits, welcome",
        ),
        ("welcome = \"Welcome.\"\n", "", "5:1: missing key `welcome`"),
        ("agree = \"We listen.\\nWe keep it here.\"\n", "", "5:1: missing key `agree`"),
        ("limits = \"We are members.\"\n", "", "5:1: missing key `limits`"),
        ("flex=1", "first=\"newcomers\"", "4:44: `first` stands only with order=\"progressive\""),
        ("mins=20", "mins=20, keep=\"14d\"", "2:22: unknown word `14d` for `keep`; allowed: none"),
        (
            "flex=1",
            "span=\"7d\"",
            "4:38: `span` is refused: a phase lasts minutes of one evening, and nothing goes on between meetings yet",
        ),
        (
            "limits =",
            "consent = \"We keep notes.\"\nlimits =",
            "2:7: a format with a text of `consent` takes entry=\"invited\"",
        ),
        (
            "\"linger\"",
            "{k=\"quiet\", guide=\"limits\", min=1}",
            "8:10: each part of a guide begins with its time, such as 2:30",
        ),
        (
            "\"linger\"",
            "{k=\"split\", by=\"choice\", rooms=[\"a\"], run=[\"pause\"], min=2}",
            "4:86: a split has `rooms`, two at least",
        ),
        (
            "\"linger\"",
            "{k=\"split\", by=\"new_pairs\", rooms=[\"a\"], run=[\"pause\"], min=2}",
            "4:89: pairs have no `rooms`: there are as many as pairs",
        ),
        (
            "\"linger\"",
            "{k=\"split\", by=\"new_pairs\", run=[\"pause\"], min=1}",
            "4:87: these phases do not fit in the split's `min`",
        ),
        (
            "\"linger\"",
            "{k=\"split\", by=\"new_pairs\", run=[\"linger\"], min=1}",
            "4:88: a room of a split has no `pre` and no `post`",
        ),
        ("set =", "without = [\"linger\"]\nset =", "2:11: `without` stands only with `base`"),
        ("lang =", "base = \"book\"\nlang =", "1:8: no format `book`; allowed: book_club"),
        ("lang =", "base = \"book_club\"\nlang =", "1:8: these formats stand on each other in a circle"),
        ("\"We are members.\"", "\" \"", "8:10: a slot takes a text in quotes"),
        (
            "\"We are members.\"",
            "\"\\u001B[2J\"",
            "8:10: the text of `limits` cannot be shown: it holds a control character",
        ),
        (
            "limits =",
            "quiet = \"Take your time.\"\nlimits =",
            "8:9: no phase shows the text `quiet`; allowed: age_band, agree, calm, consent, eligibility, limits, quiet_ok, steers, thanks, welcome",
        ),
        (
            "min=2",
            "parts=3, min=2",
            "6:11: lines of `---` divide `welcome` into 1, and its phase says 3 `parts`",
        ),
    ];
    for (old, new, expected) in cases {
        assert_eq!(refusal_with(old, new), format!("own/book_club.toml:{expected}"));
    }
}

#[test]
fn two_phases_with_one_id_are_refused_where_the_second_stands() {
    let text = GOOD.replacen("flex=1", "id=\"a\"", 1).replacen("slot=", "id=\"a\", slot=", 1);
    assert_eq!(refusal(&text), "own/book_club.toml:4:41: two phases have the id `a`");
}

#[test]
fn a_column_counts_characters_and_not_bytes() {
    let text = GOOD.replacen("{mins=20}", "{facilitator=\"Hüterin\", mins=0}", 1);
    let expected = "own/book_club.toml:2:36: `mins` takes a whole number from 1 to 1440";
    assert_eq!(refusal(&text), expected);
}

#[test]
fn what_is_not_toml_is_refused_where_it_stops_being_toml() {
    assert!(refusal_with("min=2}", "min=2").starts_with("own/book_club.toml:"));
    assert_eq!(refusal_with("mins=20", "mins=20, mins=30"), "own/book_club.toml:2:17: duplicate key");
}

#[test]
fn the_rarer_words_reach_the_rules() {
    let text = GOOD
        .replacen("mins=20", "mins=30, entry=\"approved\", hands=\"*\", veil=[\"method\"], insert=[\"pause\"]", 1)
        .replacen("order=\"queue\"", "order=\"progressive\", first=\"newcomers\", respond=\"on_request\"", 1)
        .replacen(
            "\"linger\"",
            "{k=\"split\", by=\"new_pairs\", min=5, run=[{k=\"text\", slot=\"question\", choral=true, min=1}, \"pause\"]}, \"linger\"",
            1,
        )
        .replacen("agree =", "question = \"What helped?\"\nagree =", 1);
    let loaded = load_own(&text).unwrap();
    let Kind::Turns(turns) = &phase(&loaded, "turns").kind else { panic!() };
    let expected = (Order::Progressive, First::Newcomers, Respond::OnRequest, Again::AfterAll);
    assert_eq!((turns.order, turns.first, turns.respond, turns.again), expected);
    let Kind::Split(split) = &phase(&loaded, "split").kind else { panic!() };
    assert_eq!(split.by, SplitBy::NewPairs);
    assert_eq!(split.run.iter().map(|phase| phase.id.as_str()).collect::<Vec<_>>(), ["question", "pause"]);
    assert_eq!(loaded.format.entry, Admission::Approved);
    assert_eq!(loaded.format.veils, ["method"]);
    assert_eq!(loaded.format.inserts[0].id, "pause");
    assert_eq!(loaded.words.hand, ["*"]);
}

#[test]
fn a_hosts_folder_adds_formats_and_replaces_shipped_ones() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("book_club.toml"), GOOD).unwrap();
    fs::write(folder.path().join("circle.toml"), GOOD).unwrap();
    fs::write(folder.path().join("notes.txt"), "not a format").unwrap();
    let formats = load_all(Some(folder.path())).unwrap();
    assert_eq!(formats.names().count(), shipped().names().count() + 1);
    assert_eq!(formats.get("circle").unwrap().format.minutes, 20);
}

#[test]
fn a_folder_that_is_not_there_and_a_name_that_is_none_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let absent = load_all(Some(&folder.path().join("absent"))).unwrap_err();
    assert!(matches!(absent, FormatError::Unreadable { .. }), "{absent}");
    fs::write(folder.path().join("Book Club.toml"), GOOD).unwrap();
    let misnamed = load_all(Some(folder.path())).unwrap_err().to_string();
    assert!(
        misnamed.ends_with(":1:1: the file's name is the format's: 1 to 32 of a-z, 0-9 and _, then .toml")
    );
}

#[test]
fn a_wrong_shared_phase_is_refused_in_its_own_file() {
    let files = [(PathBuf::from("own/lib.toml"), "[lib]\npause = {k=\"quiet\", mins=5}\n".to_owned())];
    let refused = load(&files).unwrap_err().to_string();
    assert!(refused.starts_with("own/lib.toml:2:21: unknown key `mins`; allowed: k, id, min,"), "{refused}");
}

/// A format that asks, with forms of its own.
const ASKING: &str = r#"lang = "en"
set = {mins=20}
phases = [{k="ask", form="colour", show="counts", pass_at=0.5, min=5}]
[forms]
colour = {ask=[{key="vote", label="Blue?", choices=[["yes", "Yes"], ["no", "No"]]}]}
worry = {ask=[{key="words", label="What worries you?"}]}
[slots]
welcome = "Welcome."
agree = "We listen."
limits = "We are members."
"#;

#[test]
fn a_format_asks_with_forms_of_its_own() {
    let loaded = load_own(ASKING).unwrap();
    let Kind::Ask(ask) = &phase(&loaded, "colour").kind else { panic!() };
    assert_eq!((ask.show, ask.pass_at, ask.suggest), (Show::Counts, Some(50), false));
    let choices = [("yes", "Yes"), ("no", "No")].map(|(key, label)| (key.to_owned(), label.to_owned()));
    assert_eq!(ask.questions[0].answer, AnswerKind::Choice { choices: choices.to_vec() });
}

#[test]
fn a_wrong_form_or_a_wrong_question_is_refused_where_it_stands() {
    let cases = [
        (
            "form=\"colour\"",
            "form=\"color\"",
            "3:26: unknown word `color` for `form`; allowed: agree, colour, worry",
        ),
        ("form=\"colour\"", "form=\"worry\"", "3:40: answers in words alone cannot be counted"),
        ("show=\"counts\"", "show=\"choice\"", "3:59: `pass_at` counts yes and no"),
        ("show=\"counts\"", "show=\"all\"", "3:41: unknown word `all` for `show`"),
        ("pass_at=0.5", "pass_at=67", "3:59: `pass_at` takes a share from 0 to 1, such as 0.67"),
        ("[\"no\", \"No\"]", "[\"nay\", \"Nay\"]", "3:59: `pass_at` counts yes and no"),
        ("[\"no\", \"No\"]", "\"no\"", "5:52: `choices` takes keys with what people read"),
        ("[\"no\", \"No\"]", "[\"N O\", \"No\"]", "5:52: the key of a choice is 1 to 32 of"),
        ("key=\"words\"", "key=\"W\"", "6:20: `W` is no key: 1 to 32 of a-z, 0-9 and _"),
        ("label=\"What worries you?\"", "label=\"\"", "6:35: `label` takes a text in quotes"),
        ("label=\"What worries you?\"", "label=\"How?\", scale=11", "6:49: a scale ends at 2 to 10"),
        ("worry =", "agree =", "6:9: `agree` is no form"),
        ("[{key=\"words\", label=\"What worries you?\"}]", "[]", "6:14: a form asks something"),
    ];
    for (old, new, expected) in cases {
        assert!(ASKING.contains(old), "{old}");
        let said = refusal(&ASKING.replacen(old, new, 1));
        assert!(said.starts_with(&format!("own/book_club.toml:{expected}")), "{new}: {said}");
    }
}

#[test]
fn two_thirds_are_not_reached_by_less() {
    for (share, percent) in [("0.67", 67), ("0.66667", 67), ("0.5", 50), ("1", 100), ("0.07", 7)] {
        let loaded = load_own(&ASKING.replacen("pass_at=0.5", &format!("pass_at={share}"), 1)).unwrap();
        let Kind::Ask(ask) = &phase(&loaded, "colour").kind else { panic!() };
        assert_eq!(ask.pass_at, Some(percent), "{share}");
    }
}

/// The page for hosts: its example loads, and no word is missing from it.
const PAGE: &str = include_str!("../../../docs/formats.md");

#[test]
fn the_example_of_the_page_loads_with_the_shipped_phases() {
    let example = PAGE.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("book_club.toml"), example).unwrap();
    let formats = load_all(Some(folder.path())).unwrap();
    assert!(formats.get("book_club").is_some());
}

#[test]
fn every_word_of_a_format_stands_on_the_page() {
    let keys = [FILE, SET, PHASE, TEXT, TURNS, OPEN, QUIET, ASK, SPLIT, FORM, QUESTION].into_iter().flatten();
    let keys = keys.map(|word| format!("`{}`", word.name));
    let kinds = KINDS.iter().map(|word| format!("**`{}`**", word.name));
    let words = names(ORDERS).chain(names(AGAIN)).chain(names(RESPOND)).chain(names(OVER)).chain(names(WHO));
    let words = words.chain(names(READERS)).chain(names(SHOW)).chain(names(LATE));
    let words = words.chain(names(PRIVATE)).chain(names(ENTRY)).chain(names(KEEP)).chain(names(FIRST));
    let words = words.chain(names(WHEN)).chain(names(SPLIT_BY));
    let quoted = words.map(|name| format!("\"{name}\""));
    let missing: Vec<String> = keys.chain(kinds).chain(quoted).filter(|word| !PAGE.contains(word)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

fn names<T>(words: Words<T>) -> impl Iterator<Item = &'static str> {
    words.iter().map(|word| word.name)
}

#[test]
fn an_evening_is_told_in_words_with_its_minutes() {
    let told = explain(shipped().get("grief_circle").unwrap());
    for words in [
        "grief_circle: 75 minutes, with texts in en.",
        "Who leads is called the keeper, with a cokeeper beside.",
        "For 3 to 10 people.",
        "\nBefore the start:\n    0  gather (5 min): everyone may write.",
        "    9  naming (18 min): a round, each once, in an order drawn anew, 2 min each.",
        "   29  stack (30 min): by raised hands, first whoever has spoken least or is new, 4 min each.",
        "May be called in between: pause.",
    ] {
        assert!(told.contains(words), "{words}\n---\n{told}");
    }
}

#[test]
fn a_split_is_told_with_what_happens_in_its_rooms() {
    let told = explain(shipped().get("large_small").unwrap());
    assert!(told.contains("smaller rooms, by one's own choice: women, men, new here. In each:\n"), "{told}");
    assert!(told.contains("\n         51  guidelines (2 min): a text appears for all."), "{told}");
}

/// What stands in `own/quieter.toml`, over the good format.
const DIFFERENT: &str = r#"base = "book_club"
set = {mins=30, pm="off"}
without = ["welcome"]
[change]
turns = {order="round", min=10}
[after]
turns = ["pause", {k="quiet", min=1}]
[slots]
limits = "We are neighbours."
"#;

fn load_over(base: &str, text: &str) -> Result<Loaded, FormatError> {
    let files = [("own/lib.toml", SHARED), ("own/book_club.toml", base), ("own/quieter.toml", text)];
    let formats = load(&files.map(|(file, text)| (PathBuf::from(file), text.to_owned())))?;
    Ok(formats.get("quieter").expect("it was just loaded").clone())
}

#[test]
fn a_format_that_stands_on_another_says_only_what_differs() {
    let loaded = load_over(GOOD, DIFFERENT).unwrap();
    let evening: Vec<_> =
        loaded.format.phases.iter().map(|phase| (phase.id.as_str(), phase.length_ms / 60_000)).collect();
    assert_eq!(evening, [("gather", 5), ("turns", 10), ("pause", 2), ("quiet", 1), ("linger", 20)]);
    let Kind::Turns(turns) = &phase(&loaded, "turns").kind else { panic!() };
    assert_eq!((turns.order, turns.turn_ms), (Order::Round, 240_000));
    assert_eq!((loaded.format.minutes, loaded.format.private), (30, Private::Off));
    assert_eq!(
        (loaded.limits_text.as_str(), loaded.slots["welcome"].as_str()),
        ("We are neighbours.", "Welcome.")
    );
    assert_eq!((loaded.format.name.as_str(), loaded.lang.as_str()), ("quieter", "en"));
}

#[test]
fn what_is_wrong_with_a_format_over_another_is_said_at_its_own_place() {
    let cases = [
        ("mins=30", "mins=5", "2:7: the counted phases take 13 minutes, and `mins` is 5"),
        (
            "\"welcome\"]",
            "\"wellcome\"]",
            "3:12: the base has no phase `wellcome`; allowed: gather, welcome, turns, linger",
        ),
        ("turns = {", "turn = {", "5:8: the base has no phase `turn`; allowed: gather, turns, linger"),
        ("order=\"round\"", "ordr=\"round\"", "5:10: unknown key `ordr`; allowed: k, id, min,"),
        ("order=\"round\", min=10", "min=3", "5:9: a turn does not fit"),
        ("[\"pause\"", "[\"paus\"", "7:10: no phase `paus` in lib.toml"),
        ("limits =", "limit =", "9:9: no phase shows the text `limit`"),
    ];
    for (old, new, expected) in cases {
        let refused = load_over(GOOD, &DIFFERENT.replacen(old, new, 1)).expect_err(new).to_string();
        let place = refused.strip_prefix("own/quieter.toml:").unwrap_or_else(|| panic!("{refused}"));
        assert!(place.starts_with(expected), "{place}");
    }
}

proptest! {
    /// A half-saved file, or one with a piece cut out, must not end the server in any other way.
    #[test]
    fn a_file_with_a_hole_in_it_is_read_or_refused(start in any::<Index>(), length in 0usize..400) {
        let (file, text) = shipped_file("circle");
        let characters: Vec<char> = text.chars().collect();
        let start = start.index(characters.len());
        let kept: String = characters.iter().take(start).chain(characters.iter().skip(start + length)).collect();
        let files = [SHIPPED[0], SHIPPED[1], (file, &kept)].map(|(file, text)| (PathBuf::from(file), text.to_owned()));
        match load(&files) {
            Ok(formats) => prop_assert!(formats.get("circle").is_some()),
            Err(wrong) => prop_assert!(wrong.to_string().starts_with("formats/circle.toml:"), "{}", wrong),
        }
    }
}
