//! What went wrong with a request, for programs (RFC 9457) and in a plain sentence.

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use protocol::{Code, problem};
use serde_json::Value;

use crate::rates::SlowDown;

/// An answer that is an error. Its code is stable.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    status: StatusCode,
    name: Name,
    detail: Option<String>,
    field: Option<String>,
    retry_after_ms: Option<u64>,
}

/// The code and the sentence: those of the wire where it has one, and a few of HTTP's own.
#[derive(Debug, Clone, Copy)]
enum Name {
    Wire(Code),
    Http(&'static str, &'static str),
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
    pub(crate) const METHOD_NOT_ALLOWED: Self = Self::http(
        StatusCode::METHOD_NOT_ALLOWED,
        "method_not_allowed",
        "This address does not answer to that method.",
    );
    pub(crate) const LENGTH_REQUIRED: Self = Self::http(
        StatusCode::LENGTH_REQUIRED,
        "length_required",
        "Please send the body with a Content-Length.",
    );
    pub(crate) const TOO_MANY: Self = Self::http(
        StatusCode::SERVICE_UNAVAILABLE,
        "too_many",
        "There are too many connections just now. Please try again in a moment.",
    );
    pub(crate) const ROOM_NAME_TAKEN: Self =
        Self::http(StatusCode::CONFLICT, "room_name_taken", "There is a room of that name already.");
    /// No such room, and one that is not for whoever asks: the same answer.
    pub(crate) const UNKNOWN_ROOM: Self = Self::wire(StatusCode::NOT_FOUND, Code::UnknownRoom);
    pub(crate) const UNKNOWN_FORMAT: Self =
        Self::http(StatusCode::NOT_FOUND, "unknown_format", "There is no such kind of evening here.");
    pub(crate) const WRONG_CREDENTIAL: Self = Self::wire(StatusCode::UNAUTHORIZED, Code::WrongCredential);
    pub(crate) const TOO_MANY_ROOMS: Self = Self::wire(StatusCode::FORBIDDEN, Code::TooManyRooms);
    pub(crate) const UNKNOWN_LINK: Self = Self::wire(StatusCode::NOT_FOUND, Code::NotFound);
    pub(crate) const TOO_MANY_LINKS: Self = Self::http(
        StatusCode::CONFLICT,
        "too_many_links",
        "This room has as many links as it may. Please take some back first.",
    );
    pub(crate) const UNAVAILABLE: Self = Self::wire(StatusCode::SERVICE_UNAVAILABLE, Code::Unavailable);

    const fn http(status: StatusCode, code: &'static str, title: &'static str) -> Self {
        Self { status, name: Name::Http(code, title), detail: None, field: None, retry_after_ms: None }
    }

    const fn wire(status: StatusCode, code: Code) -> Self {
        Self { status, name: Name::Wire(code), detail: None, field: None, retry_after_ms: None }
    }

    /// The body is not what this address takes; `detail` says why, to its author.
    pub(crate) fn bad_request(status: StatusCode, detail: String) -> Self {
        Self { detail: Some(detail), ..Self::wire(status, Code::BadRequest) }
    }

    /// The same, saying which field of the body it is about.
    pub(crate) fn in_field(self, field: Option<String>) -> Self {
        Self { field, ..self }
    }
}

impl From<SlowDown> for Problem {
    fn from(slow: SlowDown) -> Self {
        let limited = Self::wire(StatusCode::TOO_MANY_REQUESTS, Code::RateLimited);
        Self { retry_after_ms: Some(slow.retry_after_ms), ..limited }
    }
}

impl Name {
    fn title(self) -> &'static str {
        match self {
            Self::Wire(code) => code.message(),
            Self::Http(_, title) => title,
        }
    }

    fn code(self) -> String {
        match self {
            Self::Wire(code) => {
                let word = serde_json::to_value(code).ok();
                word.as_ref().and_then(Value::as_str).expect("a code is a word").to_owned()
            }
            Self::Http(code, _) => code.to_owned(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let Self { status, name, detail, field, retry_after_ms } = self;
        let (title, code) = (name.title().to_owned(), name.code());
        let body = problem::Problem { title, status: status.as_u16(), code, detail, field, retry_after_ms };
        let mut response = (status, Json(body)).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(wait) = retry_after_ms {
            headers.insert(RETRY_AFTER, HeaderValue::from(wait.div_ceil(1_000)));
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
