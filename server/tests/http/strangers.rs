//! What pages, proxies and programs of somebody else try on this server.

use serde_json::json;

use super::place::Place;

/// Every path that changes something, with a body that it would take.
const CHANGES: [(&str, &str, &str); 4] = [
    ("POST", "/api/rooms", r#"{"name": "taken", "format": "circle"}"#),
    ("POST", "/api/rooms/evening/links", r#"{"grants": "facilitator"}"#),
    ("DELETE", "/api/rooms/evening/links/some-id", ""),
    ("POST", "/api/help/confirm", r#"{"country": "IE"}"#),
];

// The threat: a page of somebody else uses a browser in which its owner is at home here.
#[tokio::test]
async fn no_page_of_somebody_else_changes_anything() {
    let place = Place::start().await;
    let right = format!("Bearer {}", place.setup);
    let json = ("Content-Type", "application/json");
    for (method, path, body) in CHANGES {
        for foreign in [
            vec![("Origin", "https://evil.example"), json],
            vec![("Origin", "null"), json],
            vec![("Sec-Fetch-Site", "cross-site"), json],
            vec![("Sec-Fetch-Site", "same-site"), json],
            // What a form can send without asking first.
            vec![("Origin", "https://evil.example"), ("Content-Type", "text/plain")],
            vec![("Origin", "null"), ("Content-Type", "application/x-www-form-urlencoded")],
        ] {
            let usual = [("Connection", "close"), ("Authorization", right.as_str())];
            let answer = place.ask(method, path, &[&usual[..], &foreign].concat(), body).await;
            assert_eq!(answer.status(), 403, "{method} {path} {foreign:?}: {}", answer.0);
            assert!(!answer.has("access-control-allow"), "{path}");
        }
    }
    assert_eq!(place.get("/api/rooms/taken").await.status(), 404, "no room was made");
    assert_eq!(place.get("/api/house").await.json(), json!({"may_start": false}), "no list was confirmed");
    assert_eq!(place.make_room("evening").await.status(), 201, "the set-up link is as good as new");
}

#[tokio::test]
async fn a_browser_that_asks_whether_another_page_may_is_told_nothing() {
    let place = Place::start().await;
    for (_, path, _) in CHANGES {
        let asked = [
            ("Connection", "close"),
            ("Origin", "https://evil.example"),
            ("Access-Control-Request-Method", "POST"),
        ];
        let answer = place.ask("OPTIONS", path, &asked, "").await;
        assert!(answer.status() == 405 && !answer.has("access-control-allow"), "{path}: {}", answer.0);
    }
}

// The threat: someone who is refused by a limit says that they are somebody else.
#[tokio::test]
async fn a_forged_address_moves_nobody_to_another_limit() {
    let place = Place::with(|settings| {
        settings.rates.look_per_minute = 1.try_into().unwrap();
        settings.rates.shared_times = 2.try_into().unwrap();
    })
    .await;
    let mut statuses = Vec::new();
    for (name, value) in [
        ("X-Forwarded-For", "192.0.2.1"),
        ("X-Forwarded-For", "192.0.2.2, 127.0.0.1"),
        ("Forwarded", "for=192.0.2.3"),
        ("Forwarded", "for=\"[2001:db8::1]\";proto=https"),
        ("X-Real-IP", "192.0.2.4"),
        ("CF-Connecting-IP", "192.0.2.5"),
        ("True-Client-IP", "192.0.2.6"),
        ("X-Forwarded-Host", "evil.example"),
    ] {
        let headers = [("Connection", "close"), (name, value)];
        statuses.push(place.ask("GET", "/api/rooms", &headers, "").await.status());
    }
    assert_eq!(statuses, [200, 200, 429, 429, 429, 429, 429, 429]);
}

// The threat: a proxy in front keeps what was for one person, or keeps it under a name that somebody else chose.
#[tokio::test]
async fn nothing_but_files_with_a_hash_in_their_name_may_be_kept_on_the_way() {
    let place = Place::start().await;
    for path in [
        "/api/rooms/evening/style.css",
        "/api/house/logo.png",
        "/api/rooms.css",
        "/r/evening/app.js",
        "/ws/style.css",
        "/assets/nothing.js",
        "/assets/..%2froom.html",
    ] {
        let answer = place.get(path).await;
        assert!(answer.status() == 404 && answer.has("cache-control: no-store"), "{path}: {}", answer.0);
    }
    let page = place.get("/r/some-room").await;
    assert!(page.has("cache-control: no-store") && !page.has("etag") && !page.has("last-modified"));
}

// The threat: a page lays one of ours under its own buttons. Old browsers know only the older header.
#[tokio::test]
async fn no_page_may_be_framed_or_held_by_another() {
    let place = Place::start().await;
    for path in ["/", "/r/some-room", "/help", "/nowhere", "/api/house"] {
        let answer = place.get(path).await;
        for header in [
            "frame-ancestors 'none'",
            "x-frame-options: DENY",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
        ] {
            assert!(answer.has(header), "{path} lacks {header}");
        }
    }
}
