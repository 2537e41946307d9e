//! Where people in need find help, for everyone who asks, whatever became of their room. It is never refused and not
//! counted: it costs no more than a page, looks nothing up, and writes nothing down.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::routing::get;
use axum::{Json, Router};
use protocol::help::HelpInfo;
use serde::Deserialize;

use crate::app::App;

/// `/api/help`.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/api/help", get(help))
}

#[derive(Deserialize)]
struct Asked {
    country: Option<String>,
}

/// A question that cannot be read is one for a country that nobody knows.
async fn help(State(app): State<Arc<App>>, asked: Result<Query<Asked>, QueryRejection>) -> Json<HelpInfo> {
    let country = asked.map_or_else(|_| Some("?".to_owned()), |Query(asked)| asked.country);
    Json(app.help.info(country.as_deref()))
}
