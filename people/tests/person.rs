//! One person, by what the wire tells them and what they send.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use people::account::Over;
use people::character::Span;
use people::person::Door;
use people::words::Words;
use people::{Act, Character, Input, Ms, Person};
use protocol::{Alias, ClientFrame, ClientMessage, RoomName, Ticket, frame};
use serde_json::{Value, json};

/// The seat of the one who is tested, in the examples of the protocol, and of someone else there.
const ME: &str = "5d0e91c742abf360";
const OTHER: &str = "3f0ca1d97be24468";
const MINUTE: Ms = 60_000;

/// A person and their line.
struct Scene {
    person: Person,
    now: Ms,
    seq: u64,
    own: u64,
    sent: Vec<ClientFrame>,
}

impl Scene {
    /// Someone who has come, and stands at the door.
    fn come(person: Person) -> Self {
        let mut scene = Self { person, now: 0, seq: 43, own: 12, sent: Vec::new() };
        assert_eq!(scene.person.handle(0, Input::Time), [Act::Connect]);
        scene.tell(Input::Connected);
        scene.enter(false);
        scene
    }

    /// Someone of this character, inside, in this part of the evening.
    fn inside(character: Character, part: &Value) -> Self {
        Self::seen(Person::new("someone", at_once(character), door(), 1), "member", part)
    }

    /// Someone who leads.
    fn leading(part: &Value) -> Self {
        let character = Character { hand: 0, round: 0, talks_s: None, answers: 0, ..Character::default() };
        Self::seen(Person::new("leads", at_once(character), door(), 1).leading(None), "facilitator", part)
    }

    fn seen(person: Person, role: &str, part: &Value) -> Self {
        let mut scene = Self::come(person);
        scene.hear(&view(role, part));
        scene.sent.clear();
        scene
    }

    fn enter(&mut self, resumed: bool) {
        let knock = self.sent.iter().rev().find(|frame| matches!(frame.message, ClientMessage::Enter { .. }));
        let re = knock.unwrap().id.clone().unwrap();
        let epoch = format!("{:032x}", 1);
        self.hear(&json!({"type": "entered", "re": re, "epoch": epoch, "seat": ME, "resumed": resumed}));
    }

    fn tell(&mut self, input: Input<'_>) {
        for act in self.person.handle(self.now, input) {
            if let Act::Send(frame) = act {
                self.sent.push(*frame);
            }
        }
    }

    fn hear(&mut self, frame: &Value) {
        let frame = frame::read(&frame.to_string()).unwrap();
        self.tell(Input::Heard(&frame));
    }

    /// Something happens in the room.
    fn room(&mut self, mut event: Value) {
        self.seq += 1;
        event["seq"] = json!(self.seq);
        event["at"] = json!(845_000 + self.now);
        self.hear(&event);
    }

    /// Something that is told to this person alone.
    fn own(&mut self, mut event: Value) {
        self.own += 1;
        event["own"] = json!(self.own);
        event["at"] = json!(845_000 + self.now);
        self.hear(&event);
    }

    /// Lets time pass, and gives what they sent meanwhile.
    fn pass(&mut self, ms: Ms) -> Vec<ClientMessage> {
        let until = self.now + ms;
        self.sent.clear();
        while let Some(at) = self.person.wakes_at().filter(|at| *at <= until) {
            self.now = self.now.max(at);
            self.tell(Input::Time);
        }
        self.now = until;
        self.sent.iter().map(|frame| frame.message.clone()).collect()
    }
}

/// Comes at once and thinks for a second.
fn at_once(mut character: Character) -> Character {
    (character.comes_s, character.thinks_s) = (Span::from([0, 0]), Span::from([1, 1]));
    (character.notes, character.steps_out) = (0, 0);
    character
}

fn door() -> Door {
    Door {
        room: RoomName::new("tuesday-evening").unwrap(),
        key: None,
        alias: Alias::new("Rowan").unwrap(),
        ticket: Ticket::new("x".repeat(43)).unwrap(),
    }
}

/// The protocol's example of a view, with another role and part.
fn view(role: &str, part: &Value) -> Value {
    let mut view: Value =
        serde_json::from_str(include_str!("../../protocol/golden/server/view.json")).unwrap();
    view["me"]["role"] = json!(role);
    view["room"]["phase"] = part.clone();
    view["room"]["turn"] = Value::Null;
    view["room"]["waiting"] = json!(0);
    if role == "member" {
        view["facilitating"] = Value::Null;
    } else {
        view["facilitating"] = json!({"hands": [], "held": false, "locked": false, "waiting": [], "agreed": 0,
            "not_heard": 0, "clock": null});
    }
    view
}

fn part(kind: &str, more: &Value) -> Value {
    let mut part =
        json!({"index": 2, "id": "sharing", "kind": kind, "hands": kind == "turns", "ends_at": 3_420_000});
    part.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    part
}

fn turns(order: &str) -> Value {
    part("turns", &json!({"order": order, "turn_ms": 180_000, "respond": "react"}))
}

fn said(line: u64, text: &str) -> Value {
    json!({"type": "said", "line": line, "by": OTHER, "alias": "Maple", "as": "talk", "text": text})
}

fn ready_check() -> Value {
    json!({"type": "ready_check", "until": 2_000_000, "called": false})
}

// ---- the line

#[test]
fn the_same_seed_and_the_same_things_heard_give_the_same_acts() {
    let evening = |seed| {
        let person = Person::new(
            "someone",
            Character { comes_s: Span::from([0, 0]), ..Character::default() },
            door(),
            seed,
        );
        let mut scene = Scene::seen(person, "member", &part("open", &json!({})));
        let talked = scene.pass(20 * MINUTE);
        scene.room(json!({"type": "phase_began", "phase": turns("queue")}));
        (talked, scene.pass(20 * MINUTE))
    };
    assert_eq!(evening(1), evening(1));
    assert_ne!(evening(1), evening(2));
}

#[test]
fn a_sign_of_life_is_answered_at_once() {
    let mut scene = Scene::inside(Character::default(), &part("quiet", &json!({})));
    scene.hear(&json!({"type": "heartbeat"}));
    assert_eq!(scene.sent.pop().unwrap().message, ClientMessage::Alive {});
}

#[test]
fn whoever_comes_back_says_what_they_have_seen_and_sends_again_what_was_not_answered() {
    let mut scene = Scene::inside(Character { hand: 100, ..Character::default() }, &turns("queue"));
    scene.pass(MINUTE);
    let hand = scene.sent.pop().unwrap();
    assert_eq!(hand.message, ClientMessage::Hand {});
    scene.tell(Input::Closed(None));
    scene.tell(Input::Connected);
    let Some(ClientMessage::Enter { seen: Some(seen), .. }) = scene.sent.last().map(|frame| &frame.message)
    else {
        panic!("{:?}", scene.sent.last());
    };
    assert_eq!((seen.seq, seen.own), (43, 12));
    scene.enter(true);
    assert_eq!(scene.sent.last(), Some(&hand), "with its id");
    assert_eq!((scene.person.account().drops, scene.person.account().resumes), (1, 1));
}

#[test]
fn a_lost_line_comes_back_and_nothing_is_done_meanwhile() {
    let character = Character {
        drops_s: Some(Span::from([10, 10])),
        away_s: Span::from([60, 60]),
        ..Character::default()
    };
    let mut scene = Scene::inside(
        Character { talks_s: Some(Span::from([5, 5])), ..character },
        &part("open", &json!({})),
    );
    let mut acts = Vec::new();
    while let Some(at) = scene.person.wakes_at().filter(|at| *at <= 2 * MINUTE) {
        let done = scene.person.handle(at, Input::Time);
        acts.extend(
            done.into_iter().filter(|act| !matches!(act, Act::Send(_)) || at > 10_000).map(|act| (at, act)),
        );
        if acts.len() == 2 {
            break;
        }
    }
    assert_eq!(acts, [(10_000, Act::HangUp), (70_000, Act::Connect)]);
}

#[test]
fn an_event_that_skips_a_number_stands_in_the_account() {
    let mut scene = Scene::inside(Character::default(), &part("quiet", &json!({})));
    scene.room(json!({"type": "bell"}));
    assert_eq!(scene.person.account().faults.len(), 0);
    scene.seq += 1;
    scene.room(json!({"type": "bell"}));
    assert_eq!(scene.person.account().faults.len(), 1);
}

#[test]
fn an_end_and_a_removal_are_the_end_of_an_evening_and_a_lost_line_is_not() {
    for (code, over) in [(4504, Some(Over::Ended)), (4503, Some(Over::Removed)), (4001, None), (1006, None)] {
        let mut scene = Scene::inside(Character::default(), &part("quiet", &json!({})));
        scene.tell(Input::Closed(Some(code)));
        assert_eq!(scene.person.account().over, over, "{code}");
    }
}

#[test]
fn a_room_that_is_asleep_is_knocked_at_again() {
    let mut scene = Scene::come(Person::new("someone", at_once(Character::default()), door(), 1));
    scene.tell(Input::Closed(None));
    scene.tell(Input::Connected);
    let re = scene.sent.last().unwrap().id.clone().unwrap();
    scene
        .hear(&json!({"type": "refused", "re": re, "code": "room_asleep", "message": "", "retryable": true}));
    assert!(matches!(scene.pass(10_000)[..], [ClientMessage::Enter { .. }]));
}

// ---- habits

#[test]
fn who_is_asked_is_ready_or_passes_and_whoever_forgets_says_nothing() {
    let answer = |character| {
        let mut scene = Scene::inside(Character { hand: 0, ..character }, &turns("round"));
        scene.own(ready_check());
        scene.pass(MINUTE)
    };
    let ready = ClientMessage::Ready { draft: None };
    assert_eq!(answer(Character { round: 100, drafts: 0, ..Character::default() }), [ready]);
    assert_eq!(answer(Character { round: 0, ..Character::default() }), [ClientMessage::Pass {}]);
    assert_eq!(answer(Character { forgets: 100, ..Character::default() }), []);
}

#[test]
fn a_turn_is_said_line_by_line_and_ends_with_done() {
    let mut scene = Scene::inside(
        Character { lines: Span::from([2, 2]), hand: 0, ..Character::default() },
        &turns("queue"),
    );
    scene.room(json!({"type": "turn_began", "turn": 4, "seat": ME, "alias": "Rowan", "planned_ms": 180_000}));
    let types: Vec<_> =
        scene.pass(3 * MINUTE).iter().map(|message| serde_json::to_value(message).unwrap()).collect();
    let types: Vec<_> = types.iter().map(|message| message["type"].as_str().unwrap()).collect();
    assert_eq!(types, ["typing", "say", "say", "done"]);
}

#[test]
fn what_belongs_to_a_part_that_is_over_is_not_done_any_more() {
    let mut scene = Scene::inside(
        Character { talks_s: Some(Span::from([30, 30])), ..Character::default() },
        &part("open", &json!({})),
    );
    assert!(scene.pass(MINUTE).iter().all(|message| matches!(message, ClientMessage::Say { .. })));
    scene.room(json!({"type": "phase_began", "phase": part("quiet", &json!({"index": 3}))}));
    assert_eq!(scene.pass(10 * MINUTE), []);
}

#[test]
fn answers_that_are_nobodys_to_read_stay_with_the_person() {
    let ask = |show: &str| {
        let questions = json!([{"key": "words", "label": "Which?"}]);
        part("ask", &json!({"ask": {"ask": 3, "form": "intention", "questions": questions, "show": show}}))
    };
    for show in ["private", "choice"] {
        let character = Character { answers: 100, shows: 0, ..Character::default() };
        let sent = Scene::inside(character, &ask(show)).pass(45 * MINUTE);
        assert!(
            matches!(&sent[..], [ClientMessage::Answer { answers, share: false, .. }] if answers.is_empty()),
            "{show}: {sent:?}"
        );
    }
    let sent = Scene::inside(Character { answers: 100, ..Character::default() }, &ask("facilitator"))
        .pass(45 * MINUTE);
    assert!(matches!(&sent[..], [ClientMessage::Answer { answers, .. }] if answers.len() == 1), "{sent:?}");
}

#[test]
fn whoever_needs_a_person_asks_and_says_in_the_end_that_it_is_better() {
    let character = Character { distress_s: Some(Span::from([5, 5])), talks_s: None, ..Character::default() };
    let mut scene = Scene::inside(character, &part("open", &json!({})));
    let asked = scene.pass(10_000);
    assert!(asked.contains(&ClientMessage::NeedPerson { on: true }), "{asked:?}");
    scene.own(json!({"type": "company", "company": "came", "by": OTHER, "alias": "Maple"}));
    let mut sent = Vec::new();
    for _ in 0..4 {
        scene.own(
            json!({"type": "aside_said", "by": OTHER, "alias": "Maple", "seat": ME, "text": "I am here."}),
        );
        sent.extend(scene.pass(MINUTE));
    }
    assert_eq!(
        sent.iter().filter(|message| matches!(message, ClientMessage::Aside { .. })).count(),
        4,
        "{sent:?}"
    );
    assert_eq!(sent.last(), Some(&ClientMessage::NeedPerson { on: false }));
    assert_eq!(scene.person.account().company_after_ms, Some(5_000));
}

// ---- leading

/// The first that they do about all of this, and what follows.
fn leads(scene: &mut Scene) -> Vec<ClientMessage> {
    scene.pass(MINUTE / 2)
}

#[test]
fn whoever_leads_goes_to_the_one_in_need_before_anything_else() {
    let mut scene = Scene::leading(&part("open", &json!({})));
    scene.own(
        json!({"type": "noted", "note": 1, "seat": OTHER, "alias": "Maple", "text": "When is the next?"}),
    );
    scene.own(json!({"type": "crisis", "seat": OTHER, "alias": "Maple", "crisis": "called"}));
    let done = leads(&mut scene);
    assert!(matches!(done.first(), Some(ClientMessage::TakeCrisis { .. })), "{done:?}");
    scene.own(json!({"type": "crisis", "seat": OTHER, "alias": "Maple", "crisis": "taken", "by": ME}));
    assert!(leads(&mut scene).iter().all(|message| !matches!(message, ClientMessage::TakeCrisis { .. })));
}

#[test]
fn someone_who_hurts_others_is_asked_for_quiet_and_has_to_go_if_it_happens_again_and_again() {
    let unkind = "Nobody wants to hear that story again.";
    assert!(Words::hurts(unkind) && !Words::hurts("Thank you for telling us."));
    let mut scene = Scene::leading(&part("open", &json!({})));
    let mut acts = Vec::new();
    for line in 1..=3 {
        scene.room(said(line, unkind));
        acts.extend(leads(&mut scene));
    }
    let count = |like: fn(&ClientMessage) -> bool| acts.iter().filter(|act| like(act)).count();
    let (hidden, quiet) = (
        count(|act| matches!(act, ClientMessage::Hide { on: true, .. })),
        count(|act| matches!(act, ClientMessage::Quieten { .. })),
    );
    let removed = count(|act| matches!(act, ClientMessage::Remove { on: true, .. }));
    assert_eq!((hidden, quiet, removed), (3, 2, 1), "{acts:?}");
    assert_eq!(count(|act| matches!(act, ClientMessage::Slow { .. })), 1, "a conversation goes slowly first");
}

#[test]
fn lines_that_wait_to_be_read_are_shown_if_they_are_kind() {
    let mut scene = Scene::leading(&part("open", &json!({})));
    let line = |id: u64, text: &str| json!({"id": id, "seat": OTHER, "alias": "Maple", "text": text});
    let lines = [line(1, "Thank you for telling us."), line(2, "What a boring lot you are tonight.")];
    scene.own(json!({"type": "unread", "lines": lines}));
    let on = |message: &ClientMessage| match message {
        ClientMessage::Approve { unread, on } => Some((unread.0, *on)),
        _ => None,
    };
    let decided: Vec<_> = leads(&mut scene).iter().filter_map(on).collect();
    assert_eq!(decided, [(1, true), (2, false)]);
}

#[test]
fn nobody_is_called_who_has_not_raised_a_hand() {
    let mut scene = Scene::leading(&turns("queue"));
    let done = scene.pass(2 * MINUTE);
    assert!(done.contains(&ClientMessage::Invite {}), "{done:?}");
    assert!(!done.iter().any(|message| matches!(message, ClientMessage::Call { .. })), "{done:?}");
    scene.room(json!({"type": "waiting", "count": 1}));
    let done = scene.pass(MINUTE / 2);
    assert!(done.iter().any(|message| matches!(message, ClientMessage::Call { .. })), "{done:?}");
}

#[test]
fn a_part_is_ended_when_its_time_is_over_and_once_only() {
    let mut scene = Scene::leading(&part("quiet", &json!({"ends_at": 845_000 + MINUTE})));
    assert_eq!(scene.pass(MINUTE), []);
    let done = scene.pass(5 * MINUTE);
    assert!(matches!(done[..], [ClientMessage::Advance { .. }]), "{done:?}");
}

#[test]
fn minutes_that_are_given_come_on_top_and_an_inserted_part_takes_none_of_them() {
    let mut scene = Scene::leading(&part("quiet", &json!({"ends_at": 845_000 + 10 * MINUTE})));
    let moved = json!({"type": "phase_moved", "phase": 2, "ends_at": 845_000 + 13 * MINUTE});
    scene.room(moved);
    assert_eq!(scene.pass(12 * MINUTE), []);
    // These people live faster than the meeting's clock: there hardly any time has passed.
    let poll = part("ask", &json!({"id": "poll", "inserted": true, "ends_at": 845_000 + 14 * MINUTE}));
    scene.room(json!({"type": "phase_began", "phase": poll}));
    scene.pass(MINUTE);
    let ends_at = 845_000 + scene.now + 13 * MINUTE;
    scene.room(json!({"type": "phase_began", "phase": part("quiet", &json!({"ends_at": ends_at}))}));
    let done = scene.pass(2 * MINUTE);
    assert!(matches!(done[..], [ClientMessage::Advance { .. }]), "{done:?}");
}

#[test]
fn nobody_steps_out_while_they_wait_to_speak() {
    let character = Character { hand: 100, ..Character::default() };
    let mut person = at_once(character);
    person.steps_out = 100;
    let mut scene = Scene::seen(Person::new("someone", person, door(), 1), "member", &turns("queue"));
    scene.own(json!({"type": "standing", "standing": "in"}));
    scene.own(json!({"type": "place", "place": 2}));
    assert_eq!(scene.pass(40 * MINUTE), []);
    scene.own(json!({"type": "place", "place": null}));
    let done = scene.pass(40 * MINUTE);
    assert!(done.contains(&ClientMessage::StepOut { on: true }), "{done:?}");
    assert!(done.contains(&ClientMessage::StepOut { on: false }), "{done:?}");
}
