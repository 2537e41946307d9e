//! The few plain pages. They are the same for everyone: no page knows a room, and reading one changes nothing.

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderName, StatusCode};
use protocol::RoomName;
use protocol::help::HelpList;
use serde::Deserialize;

use super::web;
use crate::help::{self, HelpLists};
use crate::settings::Settings;
use crate::web::Web;

/// The pages with the help lists and the host's path in them, made once.
#[derive(Clone)]
struct Pages {
    front: Bytes,
    room: Bytes,
    help: Bytes,
    missing: Bytes,
}

/// `/`, `/r/{room}`, `/help`, what they need, and the answer to every path that is not there.
pub(super) fn routes<S: Clone + Send + Sync + 'static>(
    settings: &Settings,
    help: &HelpLists,
    files: &Arc<Web>,
) -> Router<S> {
    Router::new()
        .route("/", get(async |State(pages): State<Pages>| Html(pages.front)))
        .route("/help", get(async |State(pages): State<Pages>| Html(pages.help)))
        .route("/r", get(to_room))
        .route("/r/{room}", get(room))
        .route(
            "/style.css",
            get(async || ([(CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("pages/style.css"))),
        )
        .route(
            "/setup.js",
            get(async || {
                ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], include_str!("pages/setup.js"))
            }),
        )
        .merge(web::routes(files, base(settings)))
        .fallback(async |State(pages): State<Pages>| missing(pages))
        .with_state(Pages::of(settings, help, files))
}

/// What the form on the front page asks for.
#[derive(Deserialize)]
struct Asked {
    room: String,
}

async fn to_room(State(pages): State<Pages>, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let name = asked.ok().and_then(|Query(asked)| RoomName::new(asked.room.trim().to_lowercase()).ok());
    name.map_or_else(|| missing(pages), |name| Redirect::to(&format!("r/{name}")).into_response())
}

/// The same page for every name that could be a room's: whether there is such a room stays unsaid.
async fn room(State(pages): State<Pages>, Path(room): Path<String>) -> Response {
    if RoomName::new(room).is_err() {
        return missing(pages);
    }
    ([(HeaderName::from_static("x-robots-tag"), "noindex, nofollow")], Html(pages.room)).into_response()
}

fn missing(pages: Pages) -> Response {
    (StatusCode::NOT_FOUND, Html(pages.missing)).into_response()
}

impl Pages {
    fn of(settings: &Settings, help: &HelpLists, files: &Web) -> Self {
        let base = base(settings);
        let (door, lists) = (items(help.door()), help.all().into_iter().map(folded).collect::<String>());
        let filled = |page: &str| {
            let page = page.replace("{{base}}", base).replace("{{help}}", door.trim_end());
            Bytes::from(page.replace("{{lists}}", lists.trim_end()))
        };
        let own = |name, plain: &str| web::page(files, name).unwrap_or_else(|| plain.to_owned());
        Self {
            front: filled(&own(crate::web::FRONT, include_str!("pages/front.html"))),
            room: filled(&own(crate::web::ROOM, include_str!("pages/room.html"))),
            help: filled(include_str!("pages/help.html")),
            missing: filled(include_str!("pages/missing.html")),
        }
    }
}

/// The path below which the pages lie.
fn base(settings: &Settings) -> &str {
    settings.server.public_origin_and_path().map_or("", |(_, path)| path)
}

/// A country's list, to be opened by whoever looks for it.
fn folded(list: &HelpList) -> String {
    let (name, lines) = (escaped(&list.name), items(help::sentences(list)));
    let date = escaped(&list.date);
    format!(
        "<details>\n<summary>{name}</summary>\n<ul>\n{lines}</ul>\n<p>Put together on {date}.</p>\n</details>\n"
    )
}

fn items(sentences: impl IntoIterator<Item = String>) -> String {
    sentences.into_iter().map(|sentence| format!("<li>{}</li>\n", escaped(&sentence))).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
