//! The small HTTP side: pages, help, rooms before entry, making a room, health. Meetings themselves are on `/ws`.

mod body;
mod caller;
mod formats;
mod headers;
mod help;
mod house;
mod links;
mod pages;
pub(crate) mod problem;
mod rooms;
mod start;
mod web;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::header::{CONNECTION, TRANSFER_ENCODING};
use http::{HeaderValue, StatusCode};
use tower_http::timeout::TimeoutLayer;

use crate::app::App;
use crate::settings::Settings;
use crate::{strict_lines, upgrade};

/// The longest body of a request, in bytes.
const BODY_BYTES_MAX: usize = 16 * 1024;

/// A request must be answered in this time, its body included.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);

/// Every route of the server.
pub(crate) fn router(app: Arc<App>) -> Router {
    let settings = app.settings.clone();
    let router = Router::new()
        .merge(pages::routes(&app))
        .merge(help::routes())
        .merge(formats::routes())
        .merge(house::routes())
        .merge(rooms::routes())
        .merge(links::routes())
        .route("/healthz", get(async || "ok\n"))
        .route("/ws", get(upgrade::upgrade))
        .method_not_allowed_fallback(async || problem::Problem::METHOD_NOT_ALLOWED)
        .layer(middleware::from_fn(refuse_chunks))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, ANSWER_WITHIN))
        .layer(middleware::from_fn(end_after_the_last))
        .with_state(app);
    headers::on_everything(router, &settings)
}

/// What answers a connection for which there is no place: the same to everything, and then it ends.
pub(crate) fn too_many(settings: &Settings) -> Router {
    let told = Router::new().fallback(async || ([(CONNECTION, "close")], problem::Problem::TOO_MANY));
    headers::on_everything(told, settings)
}

/// Our requests are small and have a length. A body in chunks serves only to make a proxy and us disagree about where
/// a request ends (both lengths in one request).
async fn refuse_chunks(request: Request, next: Next) -> Response {
    if request.headers().contains_key(TRANSFER_ENCODING) {
        return problem::Problem::LENGTH_REQUIRED.into_response();
    }
    next.run(request).await
}

/// Ends the connection behind a request after which its lines are not looked at any more.
async fn end_after_the_last(request: Request, next: Next) -> Response {
    let is_last = strict_lines::LAST.iter().any(|header| request.headers().contains_key(header));
    let mut answer = next.run(request).await;
    if is_last && answer.status() != StatusCode::SWITCHING_PROTOCOLS {
        answer.headers_mut().append(CONNECTION, HeaderValue::from_static("close"));
    }
    answer
}
