//! `openchair check`: what is in the way is named, and the exit code says it to scripts.

use super::answering::{Answering, Answers, Authority};
use super::server::Server;
use super::{program, run, text};
use std::time::{Duration, SystemTime};

/// Checks a listener that answers so. Gives the exit code, and what was said.
async fn check(answers: Answers) -> (i32, String) {
    let answering = Answering::start(answers).await;
    let output = run(&["check", &answering.link("http", "127.0.0.1")]).await;
    assert!(!answering.heard().contains("very-secret"), "{}", answering.heard());
    (output.status.code().unwrap(), text(&output.stdout))
}

#[track_caller]
fn assert_found((code, said): &(i32, String), expected: i32, words: &str) {
    assert!(*code == expected && said.contains(words), "{code}, {said}");
}

#[tokio::test]
async fn with_the_real_server_all_is_well_and_the_rooms_secret_stays_here() {
    let server = Server::start();
    let (_, facilitator) = server.make_room("evening", "circle");
    let output = run(&["check", &facilitator]).await;
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{said}");
    for words in ["is known", "an Openchair server", "clock agrees", "All is well", "No meeting is open"] {
        assert!(said.contains(words), "{words} in {said}");
    }
    let elsewhere = run(&["check", &format!("{}/r/nowhere", server.address)]).await;
    assert!(text(&elsewhere.stdout).contains("No room of that name"));
}

#[tokio::test]
async fn a_name_that_there_is_not_and_a_port_where_nothing_listens_are_told_apart() {
    for (link, words) in [
        ("http://no-such-name.invalid", "cannot be found"),
        ("http://127.0.0.1:9/r/tuesday", "nothing listens"),
    ] {
        let output = run(&["check", link]).await;
        assert_found(&(output.status.code().unwrap(), text(&output.stdout)), 5, words);
    }
    assert_eq!(run(&["check", "tuesday"]).await.status.code(), Some(2));
}

#[tokio::test]
async fn a_listener_that_is_silent_is_not_waited_for_without_end() {
    assert_found(&check(Answers { silent: true, ..Answers::default() }).await, 5, "then says nothing");
}

#[tokio::test]
async fn a_proxy_that_does_not_pass_websocket_on_is_told_from_one_whose_server_is_gone() {
    for status in [404, 502, 426] {
        let found = check(Answers { socket: Some(status), ..Answers::default() }).await;
        assert_found(&found, 5, &format!("does not pass WebSocket on ({status})"));
    }
    let gone = check(Answers { everything: Some(502), ..Answers::default() }).await;
    assert_found(&gone, 5, "does not reach it (502)");
}

#[tokio::test]
async fn what_is_no_openchair_server_is_called_so() {
    assert_found(
        &check(Answers { everything: Some(404), ..Answers::default() }).await,
        5,
        "no Openchair server",
    );
}

#[tokio::test]
async fn a_clock_that_is_an_hour_off_has_an_exit_code_of_its_own_when_all_else_is_well() {
    let hour = Duration::from_secs(3_600);
    for (time, words) in [(SystemTime::now() + hour, "is behind"), (SystemTime::now() - hour, "is ahead")] {
        let date = Some(httpdate::fmt_http_date(time));
        let found = check(Answers { date, ..Answers::default() }).await;
        assert_found(&found, 8, words);
        assert_found(&found, 8, "60 minutes");
        assert_found(&found, 8, "All is well");
    }
}

#[tokio::test]
async fn a_server_of_another_version_is_named_as_that() {
    for answers in [
        Answers { close: Some(4501), ..Answers::default() },
        Answers { socket: Some(400), ..Answers::default() },
    ] {
        assert_found(&check(answers).await, 7, "do not speak the same version");
    }
}

/// Checks a sealed listener under `localhost`; the computer trusts what stands in the file `trusted`.
async fn check_sealed(authority: &Authority, trusted: &str, name: &str, years: [i32; 2]) -> (i32, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("trusted.pem");
    std::fs::write(&file, trusted).unwrap();
    let seal = Some(authority.seal(name, years));
    let answering = Answering::start(Answers { seal, ..Answers::default() }).await;
    let mut checking = program(&["check", &answering.link("https", "localhost")]);
    let output = checking.env("SSL_CERT_FILE", &file).env_remove("SSL_CERT_DIR").output().await.unwrap();
    assert!(!answering.heard().contains("very-secret"), "{}", answering.heard());
    (output.status.code().unwrap(), text(&output.stdout))
}

#[tokio::test]
async fn what_is_wrong_with_a_certificate_is_told_apart() {
    let (authority, other) = (Authority::new("Wren"), Authority::new("Finch"));
    let good = [2020, 2100];
    for (trusted, name, years, code, words) in [
        (&authority.pem, "localhost", good, 0, "All is well"),
        (&other.pem, "localhost", good, 5, "Nobody whom this computer trusts"),
        (&authority.pem, "example.org", good, 5, "belongs to another name"),
        (&authority.pem, "localhost", [2020, 2021], 5, "has expired"),
        (&authority.pem, "localhost", [2090, 2100], 5, "is not valid yet"),
    ] {
        assert_found(&check_sealed(&authority, trusted, name, years).await, code, words);
    }
}

#[tokio::test]
async fn https_where_nothing_is_sealed_is_told() {
    let answering = Answering::start(Answers::default()).await;
    let output = run(&["check", &answering.link("https", "127.0.0.1")]).await;
    assert_found(&(output.status.code().unwrap(), text(&output.stdout)), 5, "does not speak https");
}
