//! A browser client in a folder of the host's.

use std::fs;

use tempfile::TempDir;

use super::place::Place;

const FILES: [(&str, &str); 10] = [
    (
        "index.html",
        "<script src=\"/BASE/assets/front-1.js\"></script><ul>{{help}}</ul><a href=\"{{base}}/help\">",
    ),
    ("room.html", "<script src=\"/BASE/assets/room-1.js\"></script><ul>{{help}}</ul>"),
    ("sw.js", "const shell = \"/BASE/\";"),
    ("app.webmanifest", "{\"start_url\": \"/BASE/\"}"),
    ("icon.svg", "<svg/>"),
    ("notes.txt", "not ours"),
    ("assets/room-1.js", "plain"),
    ("assets/room-1.js.br", "packed by br"),
    ("assets/room-1.js.gz", "packed by gz"),
    ("assets/front-1.js", "front"),
];

/// A server for that folder, below a path.
async fn place() -> (Place, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("assets")).unwrap();
    for (name, text) in FILES {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let place = Place::with(|settings| {
        settings.web.root = Some(folder.path().to_owned());
        settings.server.public_url = Some("https://a.example/circle".into());
        settings.help.lines = vec!["Ring Ann.".into()];
    });
    (place.await, folder)
}

#[tokio::test]
async fn its_two_pages_are_served_in_place_of_the_servers_own() {
    let (place, _folder) = place().await;
    let (front, room) = (place.get("/").await, place.get("/r/some-room").await);
    for (page, script) in [(&front, "/circle/assets/front-1.js"), (&room, "/circle/assets/room-1.js")] {
        assert_eq!(page.status(), 200);
        assert!(page.has(script) && page.has("<li>Ring Ann.</li>") && page.has("cache-control: no-store"));
    }
    assert!(front.has("href=\"/circle/help\""), "{}", front.0);
    assert!(place.get("/help").await.has("<summary>Germany</summary>"), "the other pages are the server's");
}

#[tokio::test]
async fn without_a_page_of_its_own_the_servers_plain_one_is_there() {
    let (place, folder) = place().await;
    drop(place);
    fs::remove_file(folder.path().join("index.html")).unwrap();
    let place = Place::with(|settings| settings.web.root = Some(folder.path().to_owned())).await;
    assert!(place.get("/").await.has("<h1>Openchair</h1>"));
    assert!(place.get("/r/some-room").await.has("/assets/room-1.js"));
}

#[tokio::test]
async fn what_stands_beside_the_pages_is_looked_at_again_each_time() {
    let (place, _folder) = place().await;
    for (path, kind, text) in [
        ("/sw.js", "text/javascript; charset=utf-8", "\"/circle/\""),
        ("/app.webmanifest", "application/manifest+json", "\"/circle/\""),
        ("/icon.svg", "image/svg+xml", "<svg/>"),
    ] {
        let answer = place.get(path).await;
        assert!(answer.has(&format!("content-type: {kind}\r\n")) && answer.has(text), "{}", answer.0);
        assert!(answer.has("cache-control: no-cache\r\n"), "{}", answer.0);
        assert_eq!(answer.has("service-worker-allowed: /circle/\r\n"), path == "/sw.js", "{}", answer.0);
    }
}

#[tokio::test]
async fn nothing_else_in_the_folder_is_served() {
    let (place, _folder) = place().await;
    for path in ["/notes.txt", "/index.html", "/room.html", "/icon-192.png", "/assets/..%2fnotes.txt"] {
        assert_eq!(place.get(path).await.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn a_script_is_kept_for_good_and_sent_packed_to_whoever_can_read_it() {
    let (place, _folder) = place().await;
    for (accepted, coding, body) in [
        ("gzip, deflate, br;q=0.9", "br", "packed by br"),
        ("gzip", "gzip", "packed by gz"),
        ("br;q=0, gzip;q=0", "", "plain"),
        ("identity", "", "plain"),
    ] {
        let headers = [("Connection", "close"), ("Accept-Encoding", accepted)];
        let answer = place.ask("GET", "/assets/room-1.js", &headers, "").await;
        assert_eq!(answer.body(), body, "{accepted}");
        assert_eq!(answer.has(&format!("content-encoding: {coding}\r\n")), !coding.is_empty(), "{accepted}");
        assert!(answer.has("immutable") && answer.has("vary: accept-encoding"), "{}", answer.0);
        assert!(answer.has("content-type: text/javascript"), "{}", answer.0);
    }
    let headers = [("Connection", "close"), ("Accept-Encoding", "br")];
    assert_eq!(place.ask("GET", "/assets/front-1.js", &headers, "").await.body(), "front");
}
