//! The server as a whole, for its front page.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::get;
use axum::{Extension, Json, Router};
use protocol::house::HouseInfo;

use super::problem::Problem;
use crate::accept::Visitor;
use crate::app::App;
use crate::settings::Start;

/// `/api/house`.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new().route("/api/house", get(house))
}

async fn house(
    State(app): State<Arc<App>>,
    Extension(visitor): Extension<Visitor>,
) -> Result<Json<HouseInfo>, Problem> {
    app.rates.look(visitor.source)?;
    let lists = app.help.lists();
    let help = lists.of_host();
    Ok(Json(HouseInfo {
        may_start: app.settings.rooms.start == Start::Anyone,
        help_country: help.map(|list| list.country.clone()),
        help_confirmed: help.and_then(|list| list.confirmed.clone()),
    }))
}
