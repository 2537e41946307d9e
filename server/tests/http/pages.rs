//! The few pages.

use super::place::Place;

#[tokio::test]
async fn health_answers() {
    let place = Place::start().await;
    let answer = place.get("/healthz").await;
    assert_eq!((answer.status(), answer.body()), (200, "ok\n"));
}

#[tokio::test]
async fn every_answer_carries_the_safe_headers_and_no_cookie() {
    let place = Place::start().await;
    for path in [
        "/",
        "/style.css",
        "/setup.js",
        "/r/some-room",
        "/healthz",
        "/help",
        "/api/help",
        "/nowhere",
        "/ws",
        "/api/rooms",
        "/api/rooms/a",
    ] {
        let answer = place.get(path).await;
        for header in [
            "content-security-policy: default-src 'none';",
            "referrer-policy: no-referrer",
            "x-content-type-options: nosniff",
            "cache-control: no-store",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
            "x-frame-options: DENY",
            "permissions-policy: ",
        ] {
            assert!(answer.has(header), "{path} lacks {header}: {}", answer.0);
        }
        assert!(!answer.has("set-cookie"), "{path}");
    }
}

#[tokio::test]
async fn where_people_come_by_https_their_browsers_come_by_nothing_else() {
    for (public_url, sealed) in [("https://a.example/circle/", true), ("http://a.example", false)] {
        let place = Place::with(|settings| settings.server.public_url = Some(public_url.into())).await;
        for path in ["/", "/api/house", "/nowhere"] {
            let answer = place.get(path).await;
            assert_eq!(answer.has("strict-transport-security: max-age=31536000\r\n"), sealed, "{path}");
        }
    }
}

#[tokio::test]
async fn a_page_loads_from_its_own_server_only_and_speaks_to_its_own_socket() {
    for (public_url, socket) in [
        (Some("https://a.example/circle/"), "wss://a.example"),
        (Some("http://a.example:81"), "ws://a.example:81"),
        (None, "ws://127.0.0.1:"),
    ] {
        let place = Place::with(|settings| settings.server.public_url = public_url.map(str::to_owned)).await;
        let page = place.get("/").await;
        let policy = page.0.lines().find_map(|line| line.strip_prefix("content-security-policy: ")).unwrap();
        let mut rules: Vec<_> = policy.split("; ").collect();
        let speaks = rules.remove(rules.iter().position(|rule| rule.starts_with("connect-src")).unwrap());
        assert!(speaks.starts_with(&format!("connect-src 'self' {socket}")), "{speaks}");
        assert_eq!(
            rules,
            [
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types app",
            ]
        );
    }
}

#[tokio::test]
async fn every_page_offers_help_and_shows_the_hosts_words_as_text() {
    let place = Place::with(|settings| settings.help.lines = vec!["Call <b>Ann</b> & co.".into()]).await;
    for path in ["/", "/r/some-room", "/help", "/nowhere"] {
        assert!(place.get(path).await.has("<li>Call &lt;b&gt;Ann&lt;/b&gt; &amp; co.</li>"), "{path}");
    }
}

#[tokio::test]
async fn the_page_of_help_has_every_country_without_asking_which() {
    let place = Place::start().await;
    let page = place.get("/help").await;
    assert!(page.has("<summary>Germany</summary>") && page.has("0800 111 0 111"), "{}", page.0);
    assert!(page.has("findahelpline.com") && !page.has("<form") && !page.has("<script"));
    for path in ["/", "/r/some-room", "/nowhere"] {
        assert!(place.get(path).await.has("href=\"/help\""), "{path}");
    }
}

#[tokio::test]
async fn a_rooms_page_is_the_same_for_every_name_and_says_none() {
    let place = Place::start().await;
    let (one, other) = (place.get("/r/tuesday-evening").await, place.get("/r/nobody-made-this").await);
    assert_eq!((one.status(), one.body()), (200, other.body()));
    assert!(one.has("x-robots-tag: noindex"));
    assert!(!one.has("tuesday"));
}

#[tokio::test]
async fn the_form_leads_to_the_room() {
    let place = Place::start().await;
    assert!(place.get("/r?room=+Tuesday-Evening").await.has("location: r/tuesday-evening\r\n"));
    for bad in ["/r", "/r?room=", "/r?room=//evil.example", "/r?room=a%0d%0ab", "/r?room=a&room=b"] {
        let answer = place.get(bad).await;
        assert_eq!(answer.status(), 404, "{bad}");
        assert!(!answer.has("location:"), "{bad}");
    }
}

#[tokio::test]
async fn below_a_path_of_a_proxy_the_pages_find_what_they_need() {
    let place =
        Place::with(|settings| settings.server.public_url = Some("https://a.example/circle/".into())).await;
    assert!(place.get("/some/where").await.has("href=\"/circle/style.css\""));
    // With the browser client in it, or without.
    for path in ["/", "/r/some-room"] {
        let page = place.get(path).await;
        assert!(page.has("src=\"/circle/assets/") || page.has("href=\"/circle/style.css\""), "{}", page.0);
    }
    assert_eq!(place.knock(&[("Origin", "https://a.example")]).await.status(), 101);
}
