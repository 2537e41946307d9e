//! `GET /api/help`, which needs no room and no meeting.

use serde_json::{Value, json};

use super::place::{Answer, Place};

async fn help(place: &Place, query: &str) -> Value {
    let answer = place.get(&format!("/api/help{query}")).await;
    assert_eq!(answer.status(), 200, "{query}: {}", answer.0);
    let help: Value = serde_json::from_str(answer.body()).unwrap();
    assert!(help["worldwide"].as_array().is_some_and(|lines| !lines.is_empty()), "{query}: {help}");
    help
}

#[tokio::test]
async fn a_country_is_answered_with_its_list() {
    let place = Place::start().await;
    for query in ["?country=DE", "?country=de", "?country=Germany"] {
        let help = help(&place, query).await;
        assert_eq!(help["list"]["country"], "DE", "{query}");
        assert!(help["list"]["lines"].to_string().contains("0800 111 0 111"), "{help}");
        assert!(help.get("unknown").is_none() && help["list"].get("confirmed").is_none(), "{help}");
    }
}

// The threat: someone who is afraid mistypes, and gets an error or nothing.
#[tokio::test]
async fn whatever_else_is_asked_is_answered_with_what_helps_everywhere() {
    let place = Place::start().await;
    let long = format!("?country={}", "x".repeat(5_000));
    for query in ["?country=XX", "?country=Atlantis", "?country=a&country=b", "?country=%ff", &long] {
        let help = help(&place, query).await;
        assert_eq!(help["unknown"], true, "{query}");
        assert!(help.get("list").is_none() && help["countries"].as_array().unwrap().len() > 30, "{query}");
    }
    for query in ["", "?", "?country=", "?land=DE"] {
        assert!(help(&place, query).await.get("unknown").is_none(), "{query}");
    }
}

#[tokio::test]
async fn without_a_country_it_is_the_hosts_and_says_when_the_host_looked() {
    let place = Place::with(|settings| {
        settings.help.lines = vec!["Ring Ann.".into()];
        settings.help.country = Some("IE".into());
        settings.help.confirmed = Some("2026-11-23".parse().unwrap());
    })
    .await;
    let own = help(&place, "").await;
    assert_eq!((&own["host"][0], &own["list"]["country"]), (&"Ring Ann.".into(), &"IE".into()));
    assert_eq!(own["list"]["confirmed"], "2026-11-23");
    let other = help(&place, "?country=NZ").await;
    assert_eq!(other["host"][0], "Ring Ann.", "the host's own lines stand there always");
    assert!(other["list"].get("confirmed").is_none());
}

#[tokio::test]
async fn help_is_never_used_up() {
    let place = Place::with(|settings| settings.rates.look_per_minute = 1.try_into().unwrap()).await;
    for _ in 0..100 {
        help(&place, "?country=FR").await;
    }
}

/// The host's word, by the link of this start but for `change`.
async fn confirm(place: &Place, body: &Value, change: &[(&str, &str)]) -> Answer {
    let right = format!("Bearer {}", place.setup);
    let usual = [("Connection", "close"), ("Content-Type", "application/json"), ("Authorization", &right)];
    let kept = usual.into_iter().filter(|(name, _)| change.iter().all(|(changed, _)| changed != name));
    let headers: Vec<_> = kept.chain(change.iter().copied()).collect();
    place.ask("POST", "/api/help/confirm", &headers, &body.to_string()).await
}

fn today() -> String {
    jiff::Timestamp::now().to_string()[..10].to_owned()
}

#[tokio::test]
async fn the_host_confirms_a_country_in_the_browser_and_it_stands_at_once_everywhere() {
    let place = Place::start().await;
    assert!(!place.get("/").await.has("50808"));
    let answer = confirm(&place, &json!({"country": " ireland "}), &[]).await;
    let confirmed = json!({"country": "IE", "confirmed": today(), "by_settings": false});
    assert_eq!((answer.status(), answer.json()), (200, confirmed));
    for path in ["/", "/r/some-room", "/help", "/nowhere", "/api/help"] {
        assert!(place.get(path).await.has("50808"), "{path}");
    }
    assert_eq!(help(&place, "").await["list"]["confirmed"], today());
    let house = place.get("/api/house").await.json();
    assert_eq!((&house["help_country"], &house["help_confirmed"]), (&json!("IE"), &json!(today())));

    assert_eq!(
        confirm(&place, &json!({"country": "DE"}), &[]).await.json()["country"],
        "DE",
        "a change of mind"
    );
    assert!(help(&place, "?country=IE").await["list"].get("confirmed").is_none());
    assert_eq!(place.make_room("evening").await.status(), 201, "the link is not used up by that");
    assert!(place.get("/api/rooms/evening").await.has("0800 111 0 111"));
    assert_eq!(confirm(&place, &json!({"country": "IE"}), &[]).await.status(), 401, "now it is");
}

#[tokio::test]
async fn a_country_in_the_settings_wins_and_the_answer_says_so() {
    let place = Place::with(|settings| settings.help.country = Some("IE".into())).await;
    let other = confirm(&place, &json!({"country": "DE"}), &[]).await;
    assert_eq!(other.json(), json!({"country": "IE", "by_settings": true}), "and nobody has looked at it");
    let same = confirm(&place, &json!({"country": "IE"}), &[]).await;
    assert_eq!(same.json(), json!({"country": "IE", "confirmed": today(), "by_settings": true}));
}

#[tokio::test]
async fn nobody_else_confirms_anything() {
    let place = Place::start().await;
    let country = json!({"country": "IE"});
    for (change, status) in [
        (("Authorization", "Bearer something-else"), 401),
        (("Authorization", "Bearer "), 401),
        (("Origin", "https://evil.example"), 403),
        (("Sec-Fetch-Site", "cross-site"), 403),
        (("Content-Type", "text/plain"), 415),
    ] {
        assert_eq!(confirm(&place, &country, &[change]).await.status(), status, "{change:?}");
    }
    let nowhere = confirm(&place, &json!({"country": "Atlantis"}), &[]).await;
    assert_eq!((nowhere.status(), &nowhere.json()["field"]), (422, &json!("country")));
    assert!(nowhere.json()["detail"].as_str().unwrap().contains("IE"), "{}", nowhere.0);
    assert!(help(&place, "").await.get("list").is_none());
}
