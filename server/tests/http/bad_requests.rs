//! Requests that were cut short or mean another server. Those that nobody means well are cases 50 to 52 of the program
//! `cases`.

use super::place::Place;

#[tokio::test]
async fn a_method_that_a_path_does_not_have_is_refused() {
    let place = Place::start().await;
    for path in ["/", "/healthz", "/ws", "/r/some-room", "/api/rooms"] {
        let answer = place.ask("DELETE", path, &[("Connection", "close")], "").await;
        assert_eq!(answer.status(), 405, "{path}");
        assert!(answer.has("\"code\":\"method_not_allowed\""), "{path}");
    }
}

/// A second request behind one with a body would stand where nobody looks at the ends of its lines.
#[tokio::test]
async fn a_request_with_a_body_is_the_last_of_its_connection() {
    let place = Place::start().await;
    let body = "{\n\"no\": 1\n}";
    let first =
        format!("POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    let answer = place.send(format!("{first}GET /healthz HTTP/1.1\nHost: x\n\n").as_bytes()).await;
    assert!(answer.has("connection: close"), "{}", answer.0);
    assert_eq!(answer.0.matches("HTTP/1.1").count(), 1, "{}", answer.0);
}
