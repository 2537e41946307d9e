//! The few plain pages. They are the same for everyone: no page knows a room, and reading one changes nothing.

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use http::header::CONTENT_TYPE;
use http::{HeaderName, StatusCode};
use protocol::RoomName;
use protocol::help::HelpList;
use serde::Deserialize;

use super::web;
use crate::app::App;
use crate::help;
use crate::settings::Settings;

/// The pages with the host's path in them, made once. What stands at the doors comes in each time: the host may change it
/// while the server runs.
#[derive(Clone)]
struct Pages {
    app: Arc<App>,
    front: Arc<str>,
    room: Arc<str>,
    help: Arc<str>,
    missing: Arc<str>,
}

/// `/`, `/r/{room}`, `/help`, what they need, and the answer to every path that is not there.
pub(super) fn routes<S: Clone + Send + Sync + 'static>(app: &Arc<App>) -> Router<S> {
    Router::new()
        .route("/", get(async |State(pages): State<Pages>| pages.show(&pages.front)))
        .route("/help", get(async |State(pages): State<Pages>| pages.show(&pages.help)))
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
        .merge(web::routes(&app.web, base(&app.settings)))
        .fallback(async |State(pages): State<Pages>| missing(&pages))
        .with_state(Pages::of(app))
}

/// What the form on the front page asks for.
#[derive(Deserialize)]
struct Asked {
    room: String,
}

async fn to_room(State(pages): State<Pages>, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let name = asked.ok().and_then(|Query(asked)| RoomName::new(asked.room.trim().to_lowercase()).ok());
    name.map_or_else(|| missing(&pages), |name| Redirect::to(&format!("r/{name}")).into_response())
}

/// The same page for every name that could be a room's: whether there is such a room stays unsaid.
async fn room(State(pages): State<Pages>, Path(room): Path<String>) -> Response {
    if RoomName::new(room).is_err() {
        return missing(&pages);
    }
    ([(HeaderName::from_static("x-robots-tag"), "noindex, nofollow")], pages.show(&pages.room))
        .into_response()
}

fn missing(pages: &Pages) -> Response {
    (StatusCode::NOT_FOUND, pages.show(&pages.missing)).into_response()
}

impl Pages {
    fn of(app: &Arc<App>) -> Self {
        let base = base(&app.settings);
        let lists: String = app.help.lists().all().into_iter().map(folded).collect();
        let filled =
            |page: &str| Arc::from(page.replace("{{base}}", base).replace("{{lists}}", lists.trim_end()));
        let own = |name, plain: &str| web::page(&app.web, name).unwrap_or_else(|| plain.to_owned());
        Self {
            app: app.clone(),
            front: filled(&own(crate::web::FRONT, include_str!("pages/front.html"))),
            room: filled(&own(crate::web::ROOM, include_str!("pages/room.html"))),
            help: filled(include_str!("pages/help.html")),
            missing: filled(include_str!("pages/missing.html")),
        }
    }

    /// The page with what stands at every door in it.
    fn show(&self, page: &str) -> Html<String> {
        Html(page.replace("{{help}}", items(self.app.help.lists().door()).trim_end()))
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
