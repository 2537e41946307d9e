//! A room's links, for the holder of one that facilitates: which there are, one more, and taking one back (DECISIONS 41).
//! A passphrase opens nothing here, and an unknown room is answered like a wrong secret.

use std::sync::Arc;

use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::routing::{delete, get};
use axum::{Extension, Json, Router};
use http::{HeaderMap, Method, StatusCode};
use protocol::RoomName;
use protocol::links::{LinkInfo, LinkList, MadeLink};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::body::unreadable;
use super::caller::{bearer, from_own_page};
use super::problem::Problem;
use super::rooms::failed;
use crate::accept::Visitor;
use crate::alike::alike;
use crate::app::App;
use crate::links;
use crate::rooms::{Credential, CredentialError, CredentialId, Grants, NewLink, Room, Terms};

/// The most links of one room that work at once: each is compared with whatever someone presents.
const LINKS_MAX: usize = 500;

/// `/api/rooms/{room}/links` and `/api/rooms/{room}/links/{id}`.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/api/rooms/{name}/links", get(list).post(make))
        .route("/api/rooms/{name}/links/{id}", delete(revoke))
}

/// A room, and whoever proved to facilitate it.
struct Holder {
    room: Room,
    presented: CredentialId,
}

async fn list(
    State(app): State<Arc<App>>,
    Extension(visitor): Extension<Visitor>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Json<LinkList>, Problem> {
    let holder = holder(&app, &visitor, &Method::GET, &headers, name).await?;
    let links = live_links(&app, &holder.room).await?;
    Ok(Json(LinkList { links: links.iter().map(|link| info(link, &holder.presented)).collect() }))
}

/// What someone wants a link for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    grants: Grants,
    #[serde(default)]
    device: bool,
}

async fn make(
    State(app): State<Arc<App>>,
    Extension(visitor): Extension<Visitor>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Result<Json<Wanted>, JsonRejection>,
) -> Result<(StatusCode, Json<MadeLink>), Problem> {
    let Holder { room, .. } = holder(&app, &visitor, &Method::POST, &headers, name).await?;
    let Json(Wanted { grants, device }) = body.map_err(|wrong| unreadable(&wrong))?;
    if grants == Grants::Steward {
        return Err(no_such_grant());
    }
    if live_links(&app, &room).await?.len() >= LINKS_MAX {
        return Err(Problem::TOO_MANY_LINKS);
    }
    let terms = Terms { device, ..Terms::default() };
    let made = app.rooms.create_link(&room.name, grants, terms).await.map_err(|error| failed(&error))?;
    Ok((StatusCode::CREATED, Json(shown(&app, &room, grants, &made))))
}

async fn revoke(
    State(app): State<Arc<App>>,
    Extension(visitor): Extension<Visitor>,
    Path((name, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<StatusCode, Problem> {
    let Holder { room, .. } = holder(&app, &visitor, &Method::DELETE, &headers, name).await?;
    let links = live_links(&app, &room).await?;
    let link = links.into_iter().find(|link| link.id.as_str() == id).ok_or(Problem::UNKNOWN_LINK)?;
    app.rooms.revoke(&link.id).await.map_err(|error| failed(&error))?;
    if let Some(meeting) = app.meetings.find(&room.name) {
        meeting.tell_revoked(vec![link.id]);
    }
    Ok(StatusCode::NO_CONTENT)
}

/// The same work and answer for a room that is not there as for a secret that is not right.
async fn holder(
    app: &App,
    visitor: &Visitor,
    method: &Method,
    headers: &HeaderMap,
    name: String,
) -> Result<Holder, Problem> {
    from_own_page(method, headers, &app.settings.server)?;
    app.rates.manage_links(visitor.source)?;
    alike(holder_of(app, headers, name)).await
}

async fn holder_of(app: &App, headers: &HeaderMap, name: String) -> Result<Holder, Problem> {
    let name = RoomName::new(name).map_err(|_| Problem::WRONG_CREDENTIAL)?;
    let room = app.rooms.get(&name).await.map_err(|error| failed(&error))?;
    let name = room.as_ref().map_or(&name, |room| &room.name);
    let secret = SecretString::from(bearer(headers).unwrap_or_default());
    let presented = app.rooms.facilitator(name, &secret).await.map_err(refused)?;
    let room = room.ok_or(Problem::WRONG_CREDENTIAL)?;
    Ok(Holder { room, presented })
}

async fn live_links(app: &App, room: &Room) -> Result<Vec<Credential>, Problem> {
    let now_ms = app.clock.wall_ms();
    let all = app.rooms.credentials(&room.name).await.map_err(|error| failed(&error))?;
    Ok(all.into_iter().filter(|known| known.is_link() && known.is_live(now_ms)).collect())
}

fn info(link: &Credential, presented: &CredentialId) -> LinkInfo {
    LinkInfo {
        id: link.id.to_string(),
        grants: link.grants.name().to_owned(),
        made_ms: link.made_ms,
        expires_ms: link.expires_ms,
        uses_left: link.uses_left,
        device: link.device,
        presented: link.id == *presented,
    }
}

fn shown(app: &App, room: &Room, grants: Grants, made: &NewLink) -> MadeLink {
    let of = match grants {
        Grants::Invitation | Grants::Companion => links::of_invitation,
        Grants::Facilitator | Grants::Cofacilitator | Grants::Steward => links::of_facilitator,
    };
    MadeLink {
        id: made.id.to_string(),
        link: of(&app.settings.public_url(), &room.address, &made.secret),
        secret: made.secret.expose_secret().to_owned(),
    }
}

fn no_such_grant() -> Problem {
    let why = "a link is for a facilitator, a cofacilitator, an invitation or a companion".to_owned();
    Problem::bad_request(StatusCode::UNPROCESSABLE_ENTITY, why).in_field(Some("grants".to_owned()))
}

fn refused(error: CredentialError) -> Problem {
    match error {
        CredentialError::Store(error) => failed(&error),
        CredentialError::Wrong | CredentialError::Busy(_) => Problem::WRONG_CREDENTIAL,
    }
}
