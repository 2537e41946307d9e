//! The files of the browser client over HTTP. Without a client rooms have a page that tells the way in by the terminal.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::web::{self, Web};

/// What stands in the files where the server's own path is to stand.
const BASE: &str = "/BASE/";

/// A page of the client's, to be filled in like the plain ones.
pub(super) fn page(web: &Web, name: &str) -> Option<String> {
    Some(String::from_utf8_lossy(web.get(name)?).replace(BASE, "{{base}}/"))
}

/// `/assets/{file}`, and what stands beside the pages.
pub(super) fn routes<S: Clone + Send + Sync + 'static>(web: &Arc<Web>, base: &str) -> Router<S> {
    let assets = Router::new().route("/assets/{file}", get(asset)).with_state(web.clone());
    web::BESIDE.into_iter().fold(assets, |router, name| match web.get(name) {
        Some(bytes) => router.merge(beside(name, bytes, base)),
        None => router,
    })
}

/// A file whose name stays the same when what is in it changes.
fn beside<S: Clone + Send + Sync + 'static>(name: &str, bytes: &Bytes, base: &str) -> Router<S> {
    let bytes = match name {
        "sw.js" | "app.webmanifest" => filled(bytes, base),
        _ => bytes.clone(),
    };
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, kind(name));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    // The settings let nothing into the path that a header could not hold.
    if let ("sw.js", Ok(scope)) = (name, HeaderValue::try_from(format!("{base}/"))) {
        headers.insert(HeaderName::from_static("service-worker-allowed"), scope);
    }
    Router::new().route(&format!("/{name}"), get(async || (headers, bytes)))
}

fn filled(bytes: &Bytes, base: &str) -> Bytes {
    Bytes::from(String::from_utf8_lossy(bytes).replace(BASE, &format!("{base}/")))
}

/// The names change with what is in them, so a browser keeps them for as long as it likes. What was packed when the page
/// was built is sent packed to whoever can read it.
async fn asset(State(web): State<Arc<Web>>, Path(file): Path<String>, asked: HeaderMap) -> Response {
    let Some(plain) = web.asset(&file) else { return StatusCode::NOT_FOUND.into_response() };
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, kind(&file));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
        if let (true, Some(packed)) = (accepts(&asked, coding), web.asset(&format!("{file}.{ending}"))) {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
            return (headers, packed.clone()).into_response();
        }
    }
    (headers, plain.clone()).into_response()
}

/// Whether the request names this coding, and not to refuse it.
fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|named| {
        let (name, weight) = named.split_once(';').unwrap_or((named, "q=1"));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case(coding) && weight.is_some_and(|weight| weight > 0.0)
    })
}

fn kind(name: &str) -> HeaderValue {
    HeaderValue::from_static(match name.rsplit_once('.') {
        Some((_, "js")) => "text/javascript; charset=utf-8",
        Some((_, "css")) => "text/css; charset=utf-8",
        Some((_, "svg")) => "image/svg+xml",
        Some((_, "png")) => "image/png",
        Some((_, "webmanifest")) => "application/manifest+json",
        _ => "application/octet-stream",
    })
}
