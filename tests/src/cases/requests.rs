//! HTTP requests that nobody means well (49 to 52, 55).

use anyhow::{Context, Result, ensure};

use super::Case;

use super::http::{Request, send};
use super::place::Place;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::anywhere(
            49,
            "a wrong, null, suffix or doubled Origin",
            "403 before the upgrade; its own: 101",
            origins,
        ),
        Case::anywhere(
            50,
            "two lengths, chunks, folded, broken and huge headers",
            "refused once, connection closed",
            smuggling,
        ),
        Case::anywhere(
            51,
            "/ws without upgrade, over HTTP/1.0, another version",
            "426 and the version that is wanted",
            no_upgrade,
        ),
        Case::anywhere(52, "path traversal, double encoding, unknown paths", "404, the same body", paths),
        Case::anywhere(
            55,
            "a page of another origin frames ours",
            "frame-ancestors 'none' on every page",
            framing,
        ),
    ]
}

async fn origins(place: Place) -> Result<()> {
    let own = format!("http://{}", place.host());
    let (suffix, prefix) = (format!("{own}.evil"), format!("http://evil-{}", place.host()));
    for origin in ["https://evil.example", "null", "", "file://", &suffix, &prefix] {
        let answer =
            Request::upgrade(&place).with("Origin", origin).but("Connection", Some("Upgrade, close"));
        let answer = answer.ask(&place).await?;
        ensure!(answer.status == 403, "{origin:?}: {}", answer.head);
        ensure!(answer.json()?["code"] == "wrong_origin", "{origin:?}: {}", answer.body);
    }
    for second in [&own, "https://evil.example"] {
        let doubled = Request::upgrade(&place).with("Origin", &own).with("Origin", second);
        ensure!(doubled.begin(&place).await?.1.status == 403, "doubled");
    }
    let (_stream, answer) = Request::upgrade(&place).with("Origin", &own).begin(&place).await?;
    ensure!(answer.status == 101, "its own: {}", answer.head);
    Ok(())
}

async fn smuggling(place: Place) -> Result<()> {
    let long = format!("GET / HTTP/1.1\r\nHost: x\r\nA: {}\r\n\r\n", "a".repeat(9_000));
    let many = format!("GET / HTTP/1.1\r\nHost: x\r\n{}\r\n", "a: b\r\n".repeat(200));
    let path = format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "a".repeat(9_000));
    let refused = [
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +4\r\n\r\nabcd",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nBad Name: y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\n folded: y\r\n\r\n",
        "GET / HTTP/1.1\nHost: x\n\n",
        "GET / HTTP/1.1\r\nHost: x\r\nA: b\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\n\n",
        "GET  / HTTP/1.1\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\r\n\r\n",
        &long,
        &many,
        &path,
    ];
    for request in refused {
        // A second request behind it must not be answered.
        let request = format!("{request}GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        let answer = send(&place, request.as_bytes()).await.with_context(|| format!("{request:.80?}"))?;
        ensure!(matches!(answer.status, 400 | 411 | 413 | 414 | 431), "{request:.80?}: {}", answer.head);
        ensure!(!answer.body.contains("HTTP/1.1"), "{request:.80?}: a second answer");
    }
    ensure!(place.get("/healthz").await?.status == 200, "nobody else is answered");
    Ok(())
}

async fn no_upgrade(place: Place) -> Result<()> {
    let upgrade = || Request::upgrade(&place).but("Connection", Some("Upgrade, close"));
    let wrong = [
        Request::get(&place.path("/ws")),
        upgrade().but("Upgrade", None),
        upgrade().but("Upgrade", Some("h2c")),
        upgrade().but("Sec-WebSocket-Version", None),
        upgrade().but("Sec-WebSocket-Version", Some("8")),
    ];
    for request in wrong {
        let answer = request.ask(&place).await?;
        ensure!(answer.status == 426, "{}", answer.head);
        ensure!(answer.header("sec-websocket-version") == Some("13"), "{}", answer.head);
    }
    let old = format!("GET {} HTTP/1.0\r\nHost: {}\r\n\r\n", place.path("/ws"), place.host());
    let answer = send(&place, old.as_bytes()).await?;
    ensure!(answer.status == 426 && answer.header("sec-websocket-version") == Some("13"), "{}", answer.head);
    for (header, value) in [("Sec-WebSocket-Key", "short"), ("Sec-WebSocket-Protocol", "openchair.v2")] {
        let answer = upgrade().but(header, Some(value)).ask(&place).await?;
        ensure!(answer.status == 400, "{header}: {}", answer.head);
    }
    Ok(())
}

async fn paths(place: Place) -> Result<()> {
    let missing = place.get("/nowhere").await?;
    ensure!(missing.status == 404, "{}", missing.head);
    let paths = [
        "/../../etc/passwd",
        "/r/../style.css",
        "/r/..%2f..%2fetc%2fpasswd",
        "/r/%252e%252e%252f",
        "/%2e%2e/style.css",
        "/..%5c..%5cwindows",
        "//",
        "//evil.example/",
        "/style.css/",
        "/r/",
        "/r/UPPER",
        "/r/a%00b",
        "/r/a/b",
        "/.git/config",
        "/healthz%00",
        "/api/rooms/../house",
    ];
    for path in paths {
        let answer = place.get(path).await?;
        ensure!(
            answer.status == 404 && answer.body == missing.body,
            "{path}: {} {}",
            answer.head,
            answer.body
        );
    }
    Ok(())
}

async fn framing(place: Place) -> Result<()> {
    for path in ["/", "/help", "/nowhere", "/api/house", "/r/no-such-room"] {
        let answer = place.get(path).await?;
        let policy = answer.header("content-security-policy").unwrap_or_default();
        ensure!(policy.contains("frame-ancestors 'none'"), "{path}: {policy:?}");
        ensure!(answer.header("x-frame-options") == Some("deny"), "{path}");
        ensure!(answer.header("cross-origin-resource-policy") == Some("same-origin"), "{path}");
    }
    Ok(())
}
