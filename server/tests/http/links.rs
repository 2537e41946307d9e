//! A room's links, managed by whoever holds one that facilitates.

use protocol::links::{LinkInfo, LinkList, MadeLink};
use serde_json::{Value, json};

use super::place::{Answer, Place};

/// A room with its address and the secret of its first link.
struct Room {
    place: Place,
    address: String,
    secret: String,
}

impl Room {
    async fn make(place: Place) -> Self {
        let made = place.make_room("evening").await.json();
        let link = made["facilitator_link"].as_str().unwrap().to_owned();
        let (room, secret) = link.split_once("#f=").unwrap();
        let address = room.rsplit('/').next().unwrap().to_owned();
        Self { place, address, secret: secret.to_owned() }
    }

    async fn ask(&self, secret: &str, method: &str, behind: &str, body: &str) -> Answer {
        self.ask_with(&format!("Bearer {secret}"), &[], method, &self.path(behind), body).await
    }

    fn path(&self, behind: &str) -> String {
        format!("/api/rooms/{}/links{behind}", self.address)
    }

    async fn ask_with(
        &self,
        authorization: &str,
        more: &[(&str, &str)],
        method: &str,
        path: &str,
        body: &str,
    ) -> Answer {
        let usual =
            [("Connection", "close"), ("Content-Type", "application/json"), ("Authorization", authorization)];
        self.place.ask(method, path, &[&usual, more].concat(), body).await
    }

    async fn links(&self, secret: &str) -> Vec<LinkInfo> {
        let answer = self.ask(secret, "GET", "", "").await;
        let list: LinkList = serde_json::from_str(answer.body()).unwrap_or_else(|_| panic!("{}", answer.0));
        list.links
    }

    async fn add(&self, wanted: &Value) -> MadeLink {
        let answer = self.ask(&self.secret, "POST", "", &wanted.to_string()).await;
        assert_eq!(answer.status(), 201, "{}", answer.0);
        serde_json::from_str(answer.body()).unwrap()
    }
}

#[tokio::test]
async fn a_key_for_a_device_is_made_counted_used_and_taken_back() {
    let room = Room::make(Place::start().await).await;
    let made = room.add(&json!({"grants": "facilitator", "device": true})).await;
    assert!(made.link.ends_with(&format!("/r/{}#f={}", room.address, made.secret)), "{}", made.link);
    let links = room.links(&made.secret).await;
    let own = links.iter().find(|link| link.id == made.id).unwrap();
    assert!(own.presented && own.device && own.grants == "facilitator" && own.made_ms.is_some(), "{own:?}");
    let first = links.iter().find(|link| link.id != made.id).unwrap();
    assert!(links.len() == 2 && !first.presented && !first.device, "{links:?}");

    assert_eq!(room.ask(&room.secret, "DELETE", &format!("/{}", made.id), "").await.status(), 204);
    assert_eq!(room.ask(&made.secret, "GET", "", "").await.status(), 401, "it is worth nothing now");
    assert_eq!(room.links(&room.secret).await.len(), 1);
    let again = room.ask(&room.secret, "DELETE", &format!("/{}", made.id), "").await;
    assert_eq!((again.status(), &again.json()["code"]), (404, &json!("not_found")));
}

#[tokio::test]
async fn a_link_for_somebody_else_opens_the_room_and_not_its_links() {
    let room = Room::make(Place::start().await).await;
    for (grants, key) in [("cofacilitator", "#f="), ("invitation", "#i="), ("companion", "#i=")] {
        let made = room.add(&json!({"grants": grants})).await;
        assert!(made.link.contains(key), "{}", made.link);
        assert_eq!(room.ask(&made.secret, "GET", "", "").await.status(), 401, "{grants}");
    }
    for (body, field) in [
        (json!({"grants": "steward"}), "grants"),
        (json!({"grants": "owner"}), "grants"),
        (json!({"grants": "invitation", "uses": 3}), "uses"),
    ] {
        let answer = room.ask(&room.secret, "POST", "", &body.to_string()).await;
        assert_eq!((answer.status(), &answer.json()["field"]), (422, &json!(field)), "{}", answer.0);
    }
}

// The threat: someone learns from the answers which rooms there are, or another room's links.
#[tokio::test]
async fn an_unknown_room_and_a_wrong_secret_are_answered_alike() {
    let room = Room::make(Place::start().await).await;
    let bearer = format!("Bearer {}", room.secret);
    let wrong = room.ask("something-else", "GET", "", "").await;
    assert_eq!((wrong.status(), &wrong.json()["code"]), (401, &json!("wrong_credential")));
    for (authorization, path) in [
        (bearer.as_str(), "/api/rooms/nobody-made-this/links"),
        (&bearer, "/api/rooms/NO%20NAME/links"),
        ("Bearer ", "/api/rooms/evening/links"),
        ("Basic YTpi", "/api/rooms/evening/links"),
    ] {
        let answer = room.ask_with(authorization, &[], "GET", path, "").await;
        assert_eq!((answer.status(), answer.body()), (401, wrong.body()), "{path}");
    }
    assert_eq!(room.ask_with(&bearer, &[], "GET", "/api/rooms/evening/links", "").await.status(), 200);
}

#[tokio::test]
async fn a_page_of_somebody_else_manages_nothing() {
    let room = Room::make(Place::start().await).await;
    let bearer = format!("Bearer {}", room.secret);
    for header in [("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site")] {
        for method in ["GET", "POST", "DELETE"] {
            let path = room.path(if method == "DELETE" { "/some-id" } else { "" });
            let answer = room.ask_with(&bearer, &[header], method, &path, "{}").await;
            assert_eq!(answer.status(), 403, "{method} {header:?}");
        }
    }
}

#[tokio::test]
async fn a_host_that_refuses_programs_still_lets_its_own_page_read() {
    let place = Place::with(|settings| settings.server.allow_missing_origin = false).await;
    let room = Room::make(place).await;
    assert_eq!(room.ask(&room.secret, "GET", "", "").await.status(), 200, "a page reads without an Origin");
    assert_eq!(room.ask(&room.secret, "POST", "", "{\"grants\": \"companion\"}").await.status(), 403);
}

#[tokio::test]
async fn whoever_asks_too_often_is_asked_to_wait() {
    let place = Place::with(|settings| {
        settings.rates.passphrases_per_minute = 1.try_into().unwrap();
        settings.rates.shared_times = 2.try_into().unwrap();
    });
    let room = Room::make(place.await).await;
    let asked = [
        room.ask("guess", "GET", "", "").await,
        room.ask("guess", "GET", "", "").await,
        room.ask(&room.secret, "GET", "", "").await,
    ];
    assert_eq!(asked.map(|answer| answer.status()), [401, 401, 429]);
}
