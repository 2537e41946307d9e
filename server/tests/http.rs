//! The HTTP side over real sockets: what a browser, a program and a stranger get.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use server::clock::RealClock;
use server::settings::{Backend, Settings};
use server::setup::Setup;
use server::{RunError, log};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// What a connection may ask and be told in a test takes at most this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server on a port of its own. It stops when this is dropped.
struct Place {
    address: SocketAddr,
    shutdown: CancellationToken,
    running: JoinHandle<Result<(), RunError>>,
}

impl Place {
    async fn start() -> Self {
        Self::with(|_| {}).await
    }

    async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = Settings::default();
        settings.log.backend = Backend::Memory;
        change(&mut settings);
        let listener = server::bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = listener.local_addr().unwrap();
        settings.server.listen = address;
        let shutdown = CancellationToken::new();
        let (log, clock) = (log::memory::open(), Arc::new(RealClock::start()));
        let run = server::run(listener, settings, log, clock, Setup::new().0, shutdown.clone());
        Self { address, shutdown, running: tokio::spawn(run) }
    }

    /// Sends these bytes and reads until the server closes; after an upgrade, until the answer's end.
    async fn send(&self, bytes: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        // A server that has heard enough may close before everything is sent.
        let _ = stream.write_all(bytes).await;
        let mut answer = Vec::new();
        let read = async {
            while !is_upgrade(&answer) && stream.read_buf(&mut answer).await.is_ok_and(|count| count > 0) {}
        };
        tokio::time::timeout(PATIENCE, read).await.expect("an end");
        Answer(String::from_utf8_lossy(&answer).into_owned())
    }

    /// A whole request, after which the connection closes.
    async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n", self.address);
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        request += &format!("Content-Length: {}\r\n\r\n{body}", body.len());
        self.send(request.as_bytes()).await
    }

    async fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[("Connection", "close")], "").await
    }

    /// A proper request for an upgrade, but for `change`: a header of that name gets that value, or none if empty.
    async fn knock(&self, change: &[(&str, &str)]) -> Answer {
        let usual = [
            ("Connection", "Upgrade, close"),
            ("Upgrade", "websocket"),
            ("Sec-WebSocket-Version", "13"),
            ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
            ("Sec-WebSocket-Protocol", "openchair.v1"),
        ];
        let kept = usual.into_iter().filter(|(name, _)| change.iter().all(|(changed, _)| changed != name));
        let changed = change.iter().copied().filter(|(_, value)| !value.is_empty());
        self.ask("GET", "/ws", &kept.chain(changed).collect::<Vec<_>>(), "").await
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.shutdown.cancel();
    }
}

fn is_upgrade(answer: &[u8]) -> bool {
    answer.starts_with(b"HTTP/1.1 101") && answer.windows(4).any(|end| end == b"\r\n\r\n")
}

struct Answer(String);

impl Answer {
    fn status(&self) -> u16 {
        self.0
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .unwrap_or_else(|| panic!("{}", self.0))
    }

    fn has(&self, text: &str) -> bool {
        self.0.contains(text)
    }

    fn body(&self) -> &str {
        self.0.split_once("\r\n\r\n").unwrap().1
    }
}

#[tokio::test]
async fn health_answers() {
    let place = Place::start().await;
    let answer = place.get("/healthz").await;
    assert_eq!((answer.status(), answer.body()), (200, "ok\n"));
}

#[tokio::test]
async fn every_answer_carries_the_safe_headers_and_no_cookie() {
    let place = Place::start().await;
    for path in ["/", "/style.css", "/setup.js", "/r/some-room", "/healthz", "/nowhere", "/ws"] {
        let answer = place.get(path).await;
        for header in [
            "content-security-policy: default-src 'none';",
            "referrer-policy: no-referrer",
            "x-content-type-options: nosniff",
            "cache-control: no-store",
            "cross-origin-opener-policy: same-origin",
            "permissions-policy: ",
        ] {
            assert!(answer.has(header), "{path} lacks {header}: {}", answer.0);
        }
        assert!(!answer.has("set-cookie"), "{path}");
    }
}

#[tokio::test]
async fn every_page_offers_help_and_shows_the_hosts_words_as_text() {
    let place = Place::with(|settings| settings.help.lines = vec!["Call <b>Ann</b> & co.".into()]).await;
    for path in ["/", "/r/some-room", "/nowhere"] {
        assert!(place.get(path).await.has("<li>Call &lt;b&gt;Ann&lt;/b&gt; &amp; co.</li>"), "{path}");
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
    assert!(place.get("/r?room=+Tuesday-Evening").await.has("location: /r/tuesday-evening\r\n"));
    for bad in ["/r", "/r?room=", "/r?room=//evil.example", "/r?room=a%0d%0ab", "/r?room=a&room=b"] {
        let answer = place.get(bad).await;
        assert_eq!(answer.status(), 404, "{bad}");
        assert!(!answer.has("location:"), "{bad}");
    }
}

#[tokio::test]
async fn a_path_that_is_not_there_has_one_answer_however_it_is_written() {
    let place = Place::start().await;
    let missing = place.get("/nowhere").await;
    assert_eq!(missing.status(), 404);
    for path in [
        "/../../etc/passwd",
        "/r/../style.css",
        "/r/..%2f..%2fetc%2fpasswd",
        "/r/%252e%252e%252f",
        "/%2e%2e/style.css",
        "//",
        "/style.css/",
        "/r/",
        "/r/UPPER",
        "/r/a%00b",
        "/r/a/b",
        "/.git/config",
        "/healthz%00",
    ] {
        let answer = place.get(path).await;
        assert_eq!((answer.status(), answer.body()), (404, missing.body()), "{path}");
    }
}

#[tokio::test]
async fn a_method_that_a_path_does_not_have_is_refused() {
    let place = Place::start().await;
    for path in ["/", "/healthz", "/ws", "/r/some-room"] {
        let answer = place.ask("DELETE", path, &[("Connection", "close")], "").await;
        assert_eq!(answer.status(), 405, "{path}");
        assert!(answer.has("\"code\":\"method_not_allowed\""), "{path}");
    }
}

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

#[tokio::test]
async fn requests_that_could_be_smuggled_are_refused_and_the_connection_closes() {
    let place = Place::start().await;
    for request in [
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +4\r\n\r\nabcd",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nBad Name: y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\n folded: y\r\n\r\n",
        "GET  / HTTP/1.1\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\r\n\r\n",
    ] {
        let answer = place.send(request.as_bytes()).await;
        assert!(matches!(answer.status(), 400 | 411), "{request}");
        assert_eq!(answer.0.matches("HTTP/1.1").count(), 1, "{request}");
    }
}

#[tokio::test]
async fn huge_headers_are_refused_and_the_connection_closes() {
    let place = Place::start().await;
    let long = format!("GET / HTTP/1.1\r\nHost: x\r\nA: {}\r\n\r\n", "a".repeat(9_000));
    let many = format!("GET / HTTP/1.1\r\nHost: x\r\n{}\r\n", "a: b\r\n".repeat(200));
    let path = format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "a".repeat(9_000));
    for request in [long, many, path] {
        let answer = place.send(request.as_bytes()).await;
        assert!(matches!(answer.status(), 400 | 414 | 431), "{}", answer.0);
    }
}

#[tokio::test]
async fn half_a_request_is_closed_and_hinders_nobody() {
    let place = Place::start().await;
    let mut slow = TcpStream::connect(place.address).await.unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nA: ").await.unwrap();
    assert_eq!(place.get("/healthz").await.status(), 200);
    let mut rest = Vec::new();
    let closed = tokio::time::timeout(PATIENCE, slow.read_to_end(&mut rest)).await;
    closed.expect("the server closes what says too little for too long").unwrap();
}

#[tokio::test]
async fn connections_beyond_the_setting_are_closed_and_a_closed_one_makes_room() {
    let place = Place::with(|settings| settings.server.connections = 1).await;
    let mut first = TcpStream::connect(place.address).await.unwrap();
    first.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    let mut one = [0; 1];
    first.read_exact(&mut one).await.unwrap();
    let mut second = TcpStream::connect(place.address).await.unwrap();
    assert!(!matches!(second.read(&mut one).await, Ok(1..)), "it is closed without a word");
    drop(first);
    let mut answer = String::new();
    while !answer.contains("200 OK") {
        let mut third = TcpStream::connect(place.address).await.unwrap();
        let _ = third.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
        answer.clear();
        let _ = third.read_to_string(&mut answer).await;
    }
}

#[tokio::test]
async fn a_stop_ends_the_server_soon_though_a_connection_is_open() {
    let mut place = Place::start().await;
    let _idle = TcpStream::connect(place.address).await.unwrap();
    assert_eq!(place.get("/healthz").await.status(), 200);
    place.shutdown.cancel();
    let ended = tokio::time::timeout(Duration::from_secs(10), &mut place.running).await;
    ended.expect("within ten seconds").unwrap().unwrap();
    assert!(TcpStream::connect(place.address).await.is_err(), "nobody is taken in any more");
}
