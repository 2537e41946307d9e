//! Where people in need find help, for everyone who asks, whatever became of their room. It is never refused and not
//! counted: it costs no more than a page, looks nothing up, and writes nothing down. And the host's word that it is right.

use std::sync::Arc;

use axum::extract::rejection::{JsonRejection, QueryRejection};
use axum::extract::{Query, State};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use http::{HeaderMap, Method, StatusCode};
use protocol::help::{HelpConfirmed, HelpInfo};
use serde::Deserialize;

use super::body::unreadable;
use super::caller::{bearer, from_own_page};
use super::problem::Problem;
use super::rooms::failed;
use crate::accept::Visitor;
use crate::app::App;
use crate::help::{self, Confirmed, HelpLists};

/// `/api/help` and `/api/help/confirm`.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/api/help", get(help)).route("/api/help/confirm", post(confirm))
}

#[derive(Deserialize)]
struct Asked {
    country: Option<String>,
}

/// A question that cannot be read is one for a country that nobody knows.
async fn help(State(app): State<Arc<App>>, asked: Result<Query<Asked>, QueryRejection>) -> Json<HelpInfo> {
    let country = asked.map_or_else(|_| Some("?".to_owned()), |Query(asked)| asked.country);
    Json(app.help.lists().info(country.as_deref()))
}

/// Whose list the host has found right.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FoundRight {
    country: String,
}

/// Keeps the host's word, who proves to be the host by the set-up link, and does not use that up. A country in the
/// settings stays, and the answer says so; the word about another one is not kept.
async fn confirm(
    State(app): State<Arc<App>>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    body: Result<Json<FoundRight>, JsonRejection>,
) -> Result<Json<HelpConfirmed>, Problem> {
    from_own_page(&Method::POST, &headers, &app.settings.server)?;
    app.rates.create_room(visitor.source)?;
    let secret = bearer(&headers).unwrap_or_default();
    // Taken as long as this lasts, and then it works again.
    let _claim = app.setup.claim(secret).ok_or(Problem::WRONG_CREDENTIAL)?;
    let Json(FoundRight { country }) = body.map_err(|wrong| unreadable(&wrong))?;
    let country = app.help.lists().code(&country).map_err(|wrong| no_list(wrong.to_string()))?;
    if app.help.lists().may_be(&country) {
        let confirmed = Confirmed { country, day: help::day(app.clock.wall_ms()) };
        app.rooms.confirm_help(confirmed.clone()).await.map_err(|error| failed(&error))?;
        app.help.know(confirmed);
    }
    Ok(Json(standing(&app.help.lists())))
}

/// What stands at the doors now.
fn standing(lists: &HelpLists) -> HelpConfirmed {
    let own = lists.of_host();
    HelpConfirmed {
        country: own.map(|list| list.country.clone()).unwrap_or_default(),
        confirmed: own.and_then(|list| list.confirmed.clone()),
        by_settings: lists.is_of_settings(),
    }
}

fn no_list(why: String) -> Problem {
    Problem::bad_request(StatusCode::UNPROCESSABLE_ENTITY, why).in_field(Some("country".to_owned()))
}
