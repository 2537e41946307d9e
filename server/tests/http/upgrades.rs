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
    let port = place.address.port();
    let [prefix, inside] =
        ["http://evil.", "http://evil.example/?"].map(|it| format!("{it}{}", place.address));
    let [longer, dotted] = [format!("{own}0"), format!("http://127.0.0.1.:{port}")];
    let [user, path] = [format!("http://{}@evil.example", place.address), format!("{own}/")];
    let [other_port, twice] = [format!("http://127.0.0.1:{}", port ^ 1), format!("{own}, {own}")];
    let [spaced, scheme] = [format!("{own} evil"), format!("ws://{}", place.address)];
    for origin in [
        "https://evil.example",
        "null",
        "http://127.0.0.1",
        "file://",
        &suffix,
        &prefix,
        &inside,
        &longer,
        &dotted,
        &user,
        &path,
        &other_port,
        &twice,
        &spaced,
        &scheme,
    ] {
        let answer = place.knock(&[("Origin", origin)]).await;
        assert_eq!(answer.status(), 403, "{origin}");
        assert!(answer.has("\"code\":\"wrong_origin\""), "{origin}");
    }
    for second in [own.as_str(), "https://evil.example"] {
        assert_eq!(place.knock(&[("Origin", &own), ("Origin", second)]).await.status(), 403, "doubled");
    }
}

// The threat: what was packed together tells by its length what stands in it (CRIME).
#[tokio::test]
async fn no_compression_is_agreed_on_however_it_is_offered() {
    let place = Place::start().await;
    for offer in ["permessage-deflate", "permessage-deflate; client_max_window_bits, x-webkit-deflate-frame"]
    {
        let answer = place.knock(&[("Sec-WebSocket-Extensions", offer)]).await;
        assert!(answer.status() == 101 && !answer.has("sec-websocket-extensions"), "{}", answer.0);
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
