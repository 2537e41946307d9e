//! What went wrong with a request, for programs (RFC 9457) and in a plain sentence.

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;

/// An answer that is an error. Its code is stable.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Problem {
    status: StatusCode,
    code: &'static str,
    title: &'static str,
}

impl Problem {
    pub(crate) const WRONG_ORIGIN: Self =
        Self::http(StatusCode::FORBIDDEN, "wrong_origin", "This page may not connect to this server.");
    pub(crate) const UPGRADE_REQUIRED: Self = Self::http(
        StatusCode::UPGRADE_REQUIRED,
        "upgrade_required",
        "This address speaks WebSocket, version 13, over HTTP/1.1.",
    );
    pub(crate) const WRONG_SUBPROTOCOL: Self = Self::http(
        StatusCode::BAD_REQUEST,
        "wrong_subprotocol",
        "Please ask for the subprotocol openchair.v1.",
    );
    pub(crate) const WRONG_KEY: Self =
        Self::http(StatusCode::BAD_REQUEST, "wrong_key", "Sec-WebSocket-Key must be 16 bytes in base64.");
    pub(crate) const LENGTH_REQUIRED: Self = Self::http(
        StatusCode::LENGTH_REQUIRED,
        "length_required",
        "Please send the body with a Content-Length.",
    );
    pub(crate) const METHOD_NOT_ALLOWED: Self = Self::http(
        StatusCode::METHOD_NOT_ALLOWED,
        "method_not_allowed",
        "This address does not answer to that method.",
    );

    const fn http(status: StatusCode, code: &'static str, title: &'static str) -> Self {
        Self { status, code, title }
    }
}

/// The body, as RFC 9457 has it. Without a `type`: the code says it all, and its page is `docs/protocol.md`.
#[derive(Serialize)]
struct Body {
    title: &'static str,
    status: u16,
    code: &'static str,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = Body { title: self.title, status: self.status.as_u16(), code: self.code };
        let mut response = (self.status, Json(body)).into_response();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        response
    }
}
