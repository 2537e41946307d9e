//! Rooms before entry, and making one with the set-up link.

use serde_json::{Value, json};

use super::place::{Answer, Place};

impl Place {
    /// Makes a plain room of this name.
    pub(crate) async fn make_room(&self, name: &str) -> Answer {
        self.make(&circle(name), &[]).await
    }

    /// Asks for a room with the headers of our own page, but for `change`.
    pub(crate) async fn make(&self, body: &Value, change: &[(&str, &str)]) -> Answer {
        let (own, right) = (format!("http://{}", self.address), format!("Bearer {}", self.setup));
        let usual = [
            ("Connection", "close"),
            ("Content-Type", "application/json"),
            ("Origin", own.as_str()),
            ("Authorization", right.as_str()),
        ];
        let kept = usual.into_iter().filter(|(name, _)| change.iter().all(|(changed, _)| changed != name));
        let changed = change.iter().copied().filter(|(_, value)| !value.is_empty());
        self.ask("POST", "/api/rooms", &kept.chain(changed).collect::<Vec<_>>(), &body.to_string()).await
    }
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(self.body()).unwrap_or_else(|_| panic!("{}", self.0))
    }
}

fn links(made: &Answer) -> (String, String) {
    let link = |which| made.json()[which].as_str().unwrap().to_owned();
    (link("link"), link("facilitator_link"))
}

fn time(of_day: &str) -> Value {
    json!({"weekday": "tuesday", "time": of_day, "zone": "UTC"})
}

fn circle(name: &str) -> Value {
    json!({"name": name, "format": "circle"})
}

#[tokio::test]
async fn the_set_up_link_makes_one_room_and_shows_both_links() {
    let place = Place::start().await;
    let made = place.make(&circle("tuesday-evening"), &[]).await;
    assert_eq!(made.status(), 201, "{}", made.0);
    let (room, yours) = links(&made);
    let address = room.strip_prefix(&format!("http://{}/r/", place.address)).unwrap();
    assert_eq!((&made.json()["room"], address.len()), (&json!("tuesday-evening"), 26));
    let (before, secret) = yours.split_once("#f=").unwrap();
    assert_eq!((before, secret.len()), (room.as_str(), 43));
    assert!(!yours.contains("tuesday"), "a browser's history is not to hold a room's name");
    let again = place.make(&circle("wednesday-evening"), &[]).await;
    assert_eq!((again.status(), &again.json()["code"]), (401, &json!("wrong_credential")));
}

#[tokio::test]
async fn a_try_that_fails_does_not_use_the_link_up() {
    let place = Place::start().await;
    for (body, field, why) in [
        (json!({"name": "a", "format": "square"}), "format", "there are affirm, "),
        (json!({"name": "Not A Name", "format": "circle"}), "name", "lower-case letters"),
        (json!({"name": "a", "format": "circle", "colour": "red"}), "colour", "unknown field"),
        (json!({"name": "a"}), "", "missing field `format`"),
        (json!({"name": "abcdefghijklmnopqrstuvwxyz", "format": "circle"}), "name", "hyphen"),
        (json!({"name": "a", "format": "circle", "agreements": ["\u{1b}[2J"]}), "agreements", "control"),
        (json!({"name": "a", "format": "circle", "agreements": vec!["Be kind."; 31]}), "agreements", "30"),
        (json!({"name": "a", "format": "circle", "limits_text": "x".repeat(2_001)}), "limits_text", "2000"),
        (json!({"name": "a", "format": "circle", "led_by": "nobody"}), "led_by", "peers"),
        (json!({"name": "a", "format": "circle", "slots": {"wellcome": "x"}}), "slots.wellcome", "welcome"),
        (json!({"name": "a", "format": "circle", "slots": {"welcome": ""}}), "slots.welcome", "nothing"),
        (json!({"name": "a", "format": "circle", "schedule": [time("7pm")]}), "schedule[0]", "like 19:30"),
        (json!({"name": "a", "format": "circle", "schedule": vec![time("07:00"); 8]}), "schedule", "7 times"),
        (json!({"name": "a", "format": "circle", "slots": {"welcome": 7}}), "slots.welcome", "string"),
    ] {
        let answer = place.make(&body, &[]).await;
        let problem = answer.json();
        assert_eq!((answer.status(), &problem["code"]), (422, &json!("bad_request")), "{body}");
        assert_eq!(problem.get("field").map_or("", |field| field.as_str().unwrap()), field, "{body}");
        let detail = problem["detail"].as_str().unwrap();
        assert!(detail.contains(why) && !detail.contains(" line "), "{detail}");
    }
    assert_eq!(place.make(&circle("a"), &[]).await.status(), 201);
}

#[tokio::test]
async fn nobody_makes_a_room_without_the_link_or_from_another_page() {
    let place = Place::start().await;
    for (change, status) in [
        (("Authorization", ""), 401),
        (("Authorization", "Bearer "), 401),
        (("Authorization", "Bearer something-else"), 401),
        (("Authorization", "Basic YTpi"), 401),
        (("Origin", "https://evil.example"), 403),
        (("Sec-Fetch-Site", "cross-site"), 403),
        (("Sec-Fetch-Site", "same-site"), 403),
        (("Content-Type", "text/plain"), 415),
        (("Content-Type", ""), 415),
    ] {
        assert_eq!(place.make(&circle("a"), &[change]).await.status(), status, "{change:?}");
    }
    assert_eq!(place.get("/api/rooms/a").await.status(), 404, "nothing was made");
}

#[tokio::test]
async fn a_body_beyond_the_bound_is_refused() {
    let place = Place::start().await;
    let long = json!({"name": "a", "format": "circle", "limits_text": "x".repeat(140_000)});
    assert_eq!(place.make(&long, &[]).await.status(), 413);
}

#[tokio::test]
async fn whoever_tries_too_often_is_asked_to_wait() {
    let place = Place::with(|settings| {
        settings.rates.rooms_per_hour = 1.try_into().unwrap();
        settings.rates.shared_times = 2.try_into().unwrap();
    })
    .await;
    let guess = [("Authorization", "Bearer guess")];
    assert_eq!(place.make(&circle("a"), &guess).await.status(), 401);
    assert_eq!(place.make(&circle("a"), &guess).await.status(), 401);
    let slow = place.make(&circle("a"), &guess).await;
    assert_eq!((slow.status(), &slow.json()["code"]), (429, &json!("rate_limited")));
    assert!(slow.json()["retry_after_ms"].as_u64().unwrap() > 0 && slow.has("retry-after: "));
}

#[tokio::test]
async fn whoever_looks_at_doors_too_often_is_asked_to_wait_and_can_still_enter() {
    let place = Place::with(|settings| {
        settings.rates.look_per_minute = 1.try_into().unwrap();
        settings.rates.shared_times = 2.try_into().unwrap();
    })
    .await;
    let looks =
        [place.get("/api/rooms").await, place.get("/api/rooms/a").await, place.get("/api/rooms").await];
    assert_eq!(looks.map(|look| look.status()), [200, 404, 429]);
    assert_eq!(place.knock(&[]).await.status(), 101);
}

#[tokio::test]
async fn the_door_tells_what_someone_needs_to_know_before_entering() {
    let place = Place::start().await;
    let mut body = circle("tuesday-evening");
    body["agreements"] = json!(["Be kind.", "What is said here stays here."]);
    place.make(&body, &[]).await;
    let answer = place.get("/api/rooms/tuesday-evening").await;
    assert_eq!(answer.status(), 200);
    let door: protocol::door::DoorInfo = serde_json::from_str(answer.body()).unwrap();
    assert_eq!((door.room.as_str(), door.format.as_str()), ("tuesday-evening", "circle"));
    assert_eq!(door.agreements, ["Be kind.", "What is said here stays here."]);
    assert!(
        door.kept[0].key == "memory" && door.kept[0].text.contains("memory only"),
        "said from this server's own settings"
    );
    assert!(!door.help.is_empty() && !door.evening.is_empty() && !door.limits_text.is_empty());
    assert_eq!((door.led_by.as_str(), door.open), ("peers", false));
}

#[tokio::test]
async fn a_rooms_own_texts_take_the_place_of_its_formats() {
    let place = Place::start().await;
    let mut body = circle("tuesday-evening");
    let topic = format!("{}\n---\n{}", "x".repeat(3_000), "y".repeat(3_000));
    body["slots"] = json!({"eligibility": " For keepers of bees. ", "topic": topic});
    assert_eq!(place.make(&body, &[]).await.status(), 201);
    let door = place.get("/api/rooms/tuesday-evening").await.json();
    assert_eq!(door["eligibility"], "For keepers of bees.");
}

#[tokio::test]
async fn a_room_with_times_says_when_its_next_meeting_begins() {
    let place = Place::start().await;
    let mut body = circle("tuesday-evening");
    body["listing"] = json!("listed");
    body["schedule"] = json!([
        {"weekday": "tuesday", "time": "19:30", "zone": "Europe/Berlin"},
        {"weekday": "friday", "time": "07:00", "zone": "Pacific/Auckland"},
    ]);
    let made = place.make(&body, &[]).await;
    assert_eq!(made.status(), 201, "{}", made.0);
    let now_ms = u64::try_from(jiff::Timestamp::now().as_millisecond()).unwrap();
    let next_ms = place.get("/api/rooms/tuesday-evening").await.json()["next_ms"].as_u64().unwrap();
    assert!(next_ms > now_ms - 60_000 && next_ms < now_ms + 7 * 24 * 3_600_000, "{next_ms}");
    let listed = place.get("/api/rooms").await.json()["rooms"][0].take();
    assert_eq!((&listed["room"], &listed["next_ms"]), (&json!("tuesday-evening"), &json!(next_ms)));
    assert_eq!((&listed["language"], &listed["minutes"]), (&json!("en"), &json!(45)));
    assert_eq!((&listed["led_by"], &listed["open"]), (&json!("peers"), &json!(false)));
    let (link, _) = links(&made);
    assert!(link.ends_with(listed["address"].as_str().unwrap()), "{listed}");
}

#[tokio::test]
async fn only_listed_rooms_are_listed_and_a_private_one_is_like_none_but_at_its_address() {
    for (listing, listed, found) in [("listed", 1, 200), ("unlisted", 0, 200), ("private", 0, 404)] {
        let place = Place::start().await;
        let mut body = circle("a");
        body["listing"] = json!(listing);
        let made = place.make(&body, &[]).await;
        let (link, _) = links(&made);
        let rooms = place.get("/api/rooms").await.json()["rooms"].as_array().unwrap().len();
        let door = place.get("/api/rooms/a").await;
        assert_eq!((rooms, door.status()), (listed, found), "{listing}");
        if found == 404 {
            assert_eq!(door.body(), place.get("/api/rooms/nobody-made-this").await.body());
        }
        let at_address = place.get(&format!("/api/rooms/{}", link.rsplit('/').next().unwrap())).await;
        assert_eq!((at_address.status(), &at_address.json()["room"]), (200, &json!("a")), "{listing}");
    }
}
