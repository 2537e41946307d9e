//! From a request for `/ws` to a connection of our own.

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{
    CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_PROTOCOL, SEC_WEBSOCKET_VERSION,
    UPGRADE,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use protocol::SUBPROTOCOL;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use crate::accept::Visitor;
use crate::app::App;
use crate::connection;
use crate::http::problem::Problem;
use crate::origin;
use crate::strict_lines::StrictLines;

/// Answers `GET /ws`: refuses what is no proper request for a meeting's connection, and hands the rest over.
pub(crate) async fn upgrade(
    State(app): State<Arc<App>>,
    Extension(visitor): Extension<Visitor>,
    mut request: Request,
) -> Response {
    if !origin::is_allowed(request.headers(), &app.settings.server) {
        return Problem::WRONG_ORIGIN.into_response();
    }
    match accept_key(&request) {
        Ok(accept) => {
            app.tasks.spawn(hand_over(hyper::upgrade::on(&mut request), visitor, app.clone()));
            switching(&accept)
        }
        Err(problem) => with_wanted_version(problem.into_response()),
    }
}

/// The answer to the request's key, if it asks for our version of our protocol.
fn accept_key(request: &Request) -> Result<String, Problem> {
    let headers = request.headers();
    let asks = request.method() == Method::GET
        && request.version() == Version::HTTP_11
        && lists(headers, &UPGRADE, "websocket")
        && lists(headers, &CONNECTION, "upgrade");
    if !asks || !lists(headers, &SEC_WEBSOCKET_VERSION, "13") {
        return Err(Problem::UPGRADE_REQUIRED);
    }
    if !lists(headers, &SEC_WEBSOCKET_PROTOCOL, SUBPROTOCOL) {
        return Err(Problem::WRONG_SUBPROTOCOL);
    }
    let key = headers.get(SEC_WEBSOCKET_KEY).filter(|key| is_sixteen_bytes(key));
    key.map(|key| derive_accept_key(key.as_bytes())).ok_or(Problem::WRONG_KEY)
}

/// Whether a header of comma-separated words has this one.
fn lists(headers: &HeaderMap, name: &HeaderName, word: &str) -> bool {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|item| item.trim().eq_ignore_ascii_case(word))
}

fn is_sixteen_bytes(key: &HeaderValue) -> bool {
    STANDARD.decode(key.as_bytes()).is_ok_and(|bytes| bytes.len() == 16)
}

fn switching(accept: &str) -> Response {
    let headers = [
        (CONNECTION, "upgrade"),
        (UPGRADE, "websocket"),
        (SEC_WEBSOCKET_ACCEPT, accept),
        (SEC_WEBSOCKET_PROTOCOL, SUBPROTOCOL),
    ];
    (StatusCode::SWITCHING_PROTOCOLS, headers).into_response()
}

fn with_wanted_version(mut refusal: Response) -> Response {
    refusal.headers_mut().insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    if refusal.status() == StatusCode::UPGRADE_REQUIRED {
        refusal.headers_mut().insert(UPGRADE, HeaderValue::from_static("websocket"));
        refusal.headers_mut().insert(CONNECTION, HeaderValue::from_static("upgrade"));
    }
    refusal
}

/// Waits until the answer is out, then starts the connection as a fresh task: inside this one it would keep the
/// memory of the whole handshake for as long as it lives.
async fn hand_over(upgrading: OnUpgrade, visitor: Visitor, app: Arc<App>) {
    // The other side may have gone in between; then there is nobody to tell.
    let Ok(upgraded) = upgrading.await else { return };
    let (stream, read_ahead) = raw(upgraded);
    let tasks = app.tasks.clone();
    tasks.spawn(async move {
        connection::serve(stream, read_ahead, visitor.source, app).await;
        // Only now: a connection counts as open for as long as it is served.
        drop(visitor);
    });
}

/// The socket itself, and what the client sent right behind its request.
fn raw(upgraded: Upgraded) -> (TcpStream, Bytes) {
    let parts = upgraded.downcast::<TokioIo<StrictLines>>().expect("every connection is one of ours, on TCP");
    (parts.io.into_inner().into_inner(), parts.read_buf)
}
