//! Requests that nobody means well, or that were cut short.

use super::place::Place;

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
    for path in ["/", "/healthz", "/ws", "/r/some-room", "/api/rooms"] {
        let answer = place.ask("DELETE", path, &[("Connection", "close")], "").await;
        assert_eq!(answer.status(), 405, "{path}");
        assert!(answer.has("\"code\":\"method_not_allowed\""), "{path}");
    }
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
