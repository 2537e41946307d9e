//! The browser client, as it was embedded when the server was built. Without it rooms have a page that tells the way
//! in by the terminal.

use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "$OUT_DIR/web"]
struct Built;

/// What stands in the page where the server's own path is to stand.
const BASE: &str = "/BASE/";

/// A room's page, the same for every room, to be filled in like the plain ones.
pub(super) fn page() -> Option<String> {
    let page = Built::get("index.html")?;
    Some(String::from_utf8_lossy(&page.data).replace(BASE, "{{base}}/"))
}

/// `/assets/{file}`: scripts and styles.
pub(super) fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{file}", get(async |Path(file): Path<String>| asset(&file)))
}

/// Their names change with what is in them, so a browser keeps them for as long as it likes.
fn asset(file: &str) -> Response {
    let Some(built) = Built::get(&format!("assets/{file}")) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = match file.rsplit_once('.') {
        Some((_, "js")) => "text/javascript; charset=utf-8",
        Some((_, "css")) => "text/css; charset=utf-8",
        _ => "application/octet-stream",
    };
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")], built.data)
        .into_response()
}
