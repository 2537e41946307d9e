//! `GET /api/help`, which needs no room and no meeting.

use serde_json::Value;

use super::place::Place;

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
