use super::*;

fn door(alias: Option<&str>) -> Door {
    Door {
        room: RoomName::new("tuesday").unwrap(),
        ticket: Ticket::new("t".repeat(43)).unwrap(),
        spare: None,
        alias: alias.map(|alias| Alias::new(alias).unwrap()),
        key: Some(Key("secret".to_owned())),
        passphrase: None,
        newcomer: false,
        pronouns: None,
        bot: false,
        seen: None,
    }
}

const WELCOME: &str = r#"{"type":"welcome","feature_level":1,"limits":{}}"#;
const VIEW: &str = r#"{"type":"view","seq":9,"own":2,"now":0,"standing":"door",
    "door":{"room":"tuesday","format":"circle","minutes":60,"facilitator_label":"chair","led_by":"peers",
            "limits_text":"","agreements":[],"kept":[],"help":[],"evening":[],"open":true},
    "me":{"seat":"0000000000000001","alias":"Maple","role":"member","listening":false,"more_time":false,
          "place":null,"asked_until":null,"called":false,"chair_offered":false,"quiet_until":null}}"#;

fn entered(re: &str, resumed: bool) -> String {
    format!(
        r#"{{"type":"entered","re":"{re}","epoch":"{:032x}","seat":"0000000000000001","resumed":{resumed}}}"#,
        5
    )
}

fn refused(re: &str, code: &str, retryable: bool) -> String {
    format!(r#"{{"type":"refused","re":"{re}","code":"{code}","message":"","retryable":{retryable}}}"#)
}

/// A session that has entered as Maple and has seen the view.
fn seated() -> Session {
    let mut session = Session::new(door(Some("Maple")), "p".to_owned());
    session.connected();
    session.frame(WELCOME);
    session.frame(&entered("p-1", false));
    session.frame(VIEW);
    session
}

fn written(actions: &[Action]) -> Vec<serde_json::Value> {
    let texts = actions.iter().filter_map(|action| match action {
        Action::Write(text) => Some(text),
        _ => None,
    });
    texts.map(|text| serde_json::from_str(text).unwrap()).collect()
}

fn say(text: &str) -> ClientFrame {
    ClientFrame { id: None, message: ClientMessage::Say { text: text.to_owned() } }
}

#[test]
fn it_says_hello_and_enters_with_ticket_name_and_key() {
    let mut session = Session::new(door(Some("Maple")), "p".to_owned());
    assert_eq!(written(&session.connected())[0]["type"], "hello");
    let enter = &written(&session.frame(WELCOME))[0];
    assert_eq!(enter["type"], "enter");
    assert_eq!((&enter["alias"], &enter["key"]), (&"Maple".into(), &"secret".into()));
    assert_eq!(enter["ticket"], "t".repeat(43));
    assert!(enter.get("seen").is_none());
}

#[test]
fn after_a_lost_line_it_resumes_from_what_it_saw_and_sends_again_what_is_unanswered() {
    let mut session = seated();
    let first = written(&session.send(say("hello")))[0].clone();
    session.frame(r#"{"seq":10,"at":1,"type":"waiting","count":1}"#);
    session.frame(r#"{"own":3,"at":1,"type":"place","place":1}"#);
    assert!(matches!(session.lost(None)[..], [Action::Connect(_)]));
    session.connected();
    let enter = written(&session.frame(WELCOME))[0].clone();
    assert_eq!(enter["seen"], serde_json::json!({"epoch": format!("{:032x}", 5), "seq": 10, "own": 3}));
    assert!(enter.get("alias").is_none(), "a lost seat must not become a new one");
    let id = enter["id"].as_str().unwrap();
    let again = written(&session.frame(&entered(id, true)));
    assert_eq!(again, [first], "the same message with the same id");
}

#[test]
fn an_answered_message_is_not_sent_again() {
    let mut session = seated();
    session.send(say("hello"));
    session.frame(r#"{"type":"done","re":"p-2","seq":10}"#);
    assert!(session.is_settled());
    session.lost(None);
    session.connected();
    session.frame(WELCOME);
    assert_eq!(written(&session.frame(&entered("p-3", true))), Vec::<serde_json::Value>::new());
}

#[test]
fn what_is_typed_during_an_outage_goes_out_after_it() {
    let mut session = seated();
    session.lost(None);
    assert_eq!(session.send(say("hello")), []);
    assert!(!session.is_settled());
    session.connected();
    let id = written(&session.frame(WELCOME))[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(written(&session.frame(&entered(&id, true)))[0]["text"], "hello");
}

#[test]
fn where_it_is_can_be_asked_during_an_outage() {
    let mut session = seated();
    session.lost(None);
    session.send(ClientFrame { id: None, message: ClientMessage::Look {} });
    session.connected();
    session.frame(WELCOME);
    let asked = written(&session.frame(&entered("p-3", true)));
    assert_eq!(
        asked,
        [serde_json::json!({"id": "p-4", "type": "look"})],
        "the server takes nothing without an id"
    );
}

#[test]
fn a_restart_is_told_once_and_its_end_too() {
    let mut session = seated();
    session.frame(r#"{"type":"restart","after_ms":1}"#);
    for _ in 0..4 {
        assert!(!session.lost(Some(4001)).contains(&show(Shown::Outage)), "the restart said so");
    }
    session.connected();
    session.frame(WELCOME);
    assert!(session.frame(&entered("p-2", true)).contains(&show(Shown::Back)));
}

#[test]
fn a_view_that_was_cut_short_is_asked_for_again() {
    let mut session = seated();
    session.frame(r#"{"seq":4,"at":1,"type":"bell"}"#);
    assert_eq!(session.kept().unwrap().seen, None);
    session.frame(r#"{"seq":9,"at":1,"type":"bell"}"#);
    assert_eq!(
        session.kept().unwrap().seen,
        Some(Seen { epoch: Epoch(5), stage: StageId::MAIN, seq: 9, own: 2 })
    );
}

#[test]
fn an_event_of_a_newer_server_is_counted() {
    let mut session = seated();
    session.frame(r#"{"seq":10,"at":1,"type":"confetti"}"#);
    assert_eq!(session.kept().unwrap().seen.unwrap().seq, 10);
}

#[test]
fn a_heartbeat_is_answered_at_once() {
    let answer = seated().frame(r#"{"type":"heartbeat"}"#);
    assert_eq!(written(&answer), [serde_json::json!({"type": "alive"})]);
}

#[test]
fn waits_grow_and_a_restart_says_its_own() {
    let mut session = seated();
    let mut spreads = Vec::new();
    for _ in 0..8 {
        if let Some(Action::Connect(wait)) = session.lost(Some(1006)).pop() {
            spreads.push(wait.spread_ms);
        }
    }
    assert_eq!(spreads, [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    let mut session = seated();
    session.frame(r#"{"type":"restart","after_ms":3000}"#);
    let wait = Wait { at_least_ms: 3_000, spread_ms: 3_000 };
    assert_eq!(session.lost(Some(4001)), [Action::Connect(wait)]);
}

#[test]
fn only_a_longer_outage_is_told_and_then_its_end_too() {
    let mut session = seated();
    assert!(!session.lost(None).contains(&show(Shown::Outage)));
    assert!(session.lost(None).contains(&show(Shown::Outage)));
    assert!(!session.lost(None).contains(&show(Shown::Outage)));
    session.connected();
    session.frame(WELCOME);
    assert!(session.frame(&entered("p-2", true)).contains(&show(Shown::Back)));
}

#[test]
fn a_terminal_close_and_a_first_failure_end_the_program() {
    assert_eq!(seated().lost(Some(4503)), [Action::Exit(Ending::Removed)]);
    assert_eq!(seated().lost(Some(4999)), [Action::Exit(Ending::Refused)]);
    let mut session = Session::new(door(Some("Maple")), "p".to_owned());
    assert_eq!(session.lost(None), [Action::Exit(Ending::CannotConnect)]);
}

#[test]
fn a_seat_that_was_taken_elsewhere_is_left_there_until_it_is_taken_back() {
    let mut session = seated();
    assert_eq!(session.lost(Some(4502)), [show(Shown::TakenElsewhere)]);
    assert!(session.is_settled());
    assert_eq!(session.take_seat(), [Action::Connect(Wait { at_least_ms: 0, spread_ms: 0 })]);
    session.connected();
    assert_eq!(written(&session.frame(WELCOME))[0]["seen"]["seq"], 9);
}

#[test]
fn the_door_is_asked_again_when_it_may_open_later() {
    let mut session = Session::new(door(Some("Maple")), "p".to_owned());
    session.connected();
    session.frame(WELCOME);
    let actions = session.frame(&refused("p-1", "room_asleep", true));
    assert!(matches!(actions.last(), Some(Action::Knock(_))));
    assert_eq!(written(&session.knock())[0]["type"], "enter");
    assert_eq!(
        session.frame(&refused("p-2", "wrong_credential", false)).last(),
        Some(&Action::Exit(Ending::Refused))
    );
}

#[test]
fn a_name_that_is_taken_can_be_changed_or_the_seat_brought_back() {
    let mut session = Session::new(door(Some("Maple")), "p".to_owned());
    session.connected();
    session.frame(WELCOME);
    let actions = session.frame(&refused("p-1", "name_taken", false));
    assert_eq!(actions.last(), Some(&show(Shown::NeedsName)));
    assert_eq!(session.knock(), [], "not with the same name again");
    let back = &written(&session.return_with(Key("one two three four".to_owned())))[0];
    assert_eq!((&back["type"], &back["words"]), (&"return".into(), &"one two three four".into()));
    session.frame(&refused("p-2", "wrong_words", false));
    assert_eq!(written(&session.enter_as(Alias::new("Finch").unwrap()))[0]["alias"], "Finch");
}

#[test]
fn a_seat_of_an_earlier_run_that_is_gone_becomes_a_new_one_with_a_new_secret() {
    let mut door = door(Some("Maple"));
    door.spare = Some(Ticket::new("s".repeat(43)).unwrap());
    door.seen = Some(Seen { epoch: Epoch(1), stage: StageId::MAIN, seq: 3, own: 1 });
    let mut session = Session::new(door, "p".to_owned());
    session.connected();
    assert_eq!(written(&session.frame(WELCOME))[0]["seen"]["seq"], 3);
    let enter = &written(&session.frame(&refused("p-1", "gone", false)))[0];
    assert_eq!(enter["ticket"], "s".repeat(43));
    assert!(enter.get("seen").is_none());
}

#[test]
fn leaving_ends_the_program_once_the_server_has_taken_it() {
    let mut session = seated();
    session.send(ClientFrame { id: None, message: ClientMessage::Leave {} });
    let actions = session.frame(r#"{"type":"done","re":"p-2"}"#);
    assert_eq!(actions.last(), Some(&Action::Exit(Ending::Over)));
}

#[test]
fn a_flood_that_nobody_answers_is_given_back_and_not_kept() {
    let mut session = seated();
    for _ in 0..UNANSWERED_MAX {
        session.send(say("hello"));
    }
    assert!(matches!(session.send(say("hello"))[..], [Action::Show(_)]));
}

#[test]
fn help_is_asked_for_before_there_is_a_seat_and_once() {
    let help = |country: &str| ClientFrame {
        id: None,
        message: ClientMessage::Help { country: Some(country.to_owned()) },
    };
    let mut session = Session::new(door(None), "p".to_owned());
    assert_eq!(written(&session.send(help("IE"))), Vec::<serde_json::Value>::new(), "not connected yet");
    session.connected();
    let asked = written(&session.frame(WELCOME));
    assert_eq!((asked.len(), &asked[0]["country"]), (1, &"IE".into()));
    let more = written(&session.send(help("NZ")));
    assert_eq!(more[0]["country"], "NZ");
    let id = more[0]["id"].as_str().unwrap();
    let answer =
        format!(r#"{{"type":"help","re":"{id}","help":{{"host":[],"worldwide":[],"countries":[]}}}}"#);
    assert!(matches!(&session.frame(&answer)[..], [Action::Show(_)]));
    let enter = written(&session.enter_as(Alias::new("Maple").unwrap()))[0]["id"].clone();
    let again = written(&session.frame(&entered(enter.as_str().unwrap(), false)));
    assert_eq!(again, Vec::<serde_json::Value>::new(), "what is asked already is not asked again");
    session.lost(None);
    session.connected();
    let again = written(&session.frame(WELCOME));
    assert_eq!(again[0]["country"], "IE", "until it is answered");
}
