//! Who may become a connection of our own.

use super::place::Place;

#[tokio::test]
async fn a_proper_request_is_upgraded_with_the_right_answer_to_its_key() {
    let place = Place::start().await;
    let own = format!("http://{}", place.address);
    for headers in [vec![], vec![("Origin", own.as_str())]] {
        let answer = place.knock(&headers).await;
        assert_eq!(answer.status(), 101, "{}", answer.0);
        assert!(answer.has("sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        assert!(answer.has("sec-websocket-protocol: openchair.v1\r\n"));
    }
}

#[tokio::test]
async fn a_page_of_somebody_else_is_refused_before_the_upgrade() {
    let place = Place::start().await;
    let own = format!("http://{}", place.address);
    let suffix = format!("{own}.evil");
    for origin in ["https://evil.example", "null", &suffix, "http://127.0.0.1", "file://"] {
        let answer = place.knock(&[("Origin", origin)]).await;
        assert_eq!(answer.status(), 403, "{origin}");
        assert!(answer.has("\"code\":\"wrong_origin\""), "{origin}");
    }
    for second in [own.as_str(), "https://evil.example"] {
        assert_eq!(place.knock(&[("Origin", &own), ("Origin", second)]).await.status(), 403, "doubled");
    }
}

#[tokio::test]
async fn a_host_may_refuse_programs_that_send_no_origin_and_let_other_pages_in() {
    let place = Place::with(|settings| {
        settings.server.allow_missing_origin = false;
        settings.server.origins = vec!["https://friends.example".into()];
    })
    .await;
    assert_eq!(place.knock(&[]).await.status(), 403);
    assert_eq!(place.knock(&[("Origin", "https://friends.example")]).await.status(), 101);
}

#[tokio::test]
async fn what_is_no_proper_upgrade_is_told_what_is_wanted() {
    let place = Place::start().await;
    for change in [
        ("Upgrade", ""),
        ("Upgrade", "h2c"),
        ("Connection", "close"),
        ("Sec-WebSocket-Version", ""),
        ("Sec-WebSocket-Version", "8"),
    ] {
        let mut changes = vec![change];
        if change.0 != "Connection" {
            changes.push(("Connection", "Upgrade, close"));
        }
        let answer = place.knock(&changes).await;
        assert_eq!(answer.status(), 426, "{change:?}");
        assert!(answer.has("sec-websocket-version: 13\r\n"), "{change:?}");
    }
    for change in [
        ("Sec-WebSocket-Key", ""),
        ("Sec-WebSocket-Key", "short"),
        ("Sec-WebSocket-Protocol", ""),
        ("Sec-WebSocket-Protocol", "openchair.v2"),
    ] {
        assert_eq!(place.knock(&[change]).await.status(), 400, "{change:?}");
    }
    let old = place.send(b"GET /ws HTTP/1.0\r\nHost: x\r\n\r\n").await;
    assert_eq!(old.status(), 426);
}
