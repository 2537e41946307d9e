//! The kinds of evening that there are. They are the same for everyone and are in memory.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Extension, Json, Router};
use protocol::formats::{FormatList, FormatWhole};

use super::problem::Problem;
use crate::accept::Visitor;
use crate::app::App;

/// `/api/formats` and `/api/formats/{name}`.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/api/formats", get(list)).route("/api/formats/{name}", get(whole))
}

async fn list(
    State(app): State<Arc<App>>,
    Extension(visitor): Extension<Visitor>,
) -> Result<Json<FormatList>, Problem> {
    app.rates.look(visitor.source)?;
    Ok(Json(FormatList { formats: app.formats.infos() }))
}

async fn whole(
    State(app): State<Arc<App>>,
    Extension(visitor): Extension<Visitor>,
    Path(name): Path<String>,
) -> Result<Json<FormatWhole>, Problem> {
    app.rates.look(visitor.source)?;
    app.formats.get(&name).map(|format| Json(format.whole())).ok_or(Problem::UNKNOWN_FORMAT)
}
