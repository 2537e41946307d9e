//! Rooms before entry, and making one.

use std::sync::Arc;

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use http::{HeaderMap, Method, StatusCode};
use protocol::RoomName;
use protocol::door::DoorInfo;
use protocol::rooms::{MadeRoom, RoomInfo, RoomList};

use super::body::unreadable;
use super::caller::from_own_page;
use super::problem::Problem;
use super::start::Right;
use crate::accept::Visitor;
use crate::alike::alike;
use crate::app::App;
use crate::new_room::{self, NewRoom, NewRoomError};
use crate::rates::Source;
use crate::rooms::{Listing, Room, StoreError};
use crate::{door, schedule};

/// The longest body that makes a room, in bytes: with a text in every slot.
const ROOM_BYTES_MAX: usize = 128 * 1024;

/// `/api/rooms` and `/api/rooms/{name}`.
pub(super) fn routes() -> Router<Arc<App>> {
    let making = post(create).layer(DefaultBodyLimit::max(ROOM_BYTES_MAX));
    Router::new().route("/api/rooms", get(list).merge(making)).route("/api/rooms/{name}", get(before_entry))
}

async fn list(
    State(app): State<Arc<App>>,
    Extension(visitor): Extension<Visitor>,
) -> Result<Json<RoomList>, Problem> {
    app.rates.look(visitor.source)?;
    let rooms = app.rooms.list().await.map_err(|error| failed(&error))?;
    let listed = rooms.into_iter().filter(|room| room.listing == Listing::Listed);
    Ok(Json(RoomList { rooms: listed.map(|room| listed_room(&app, room)).collect() }))
}

fn listed_room(app: &App, room: Room) -> RoomInfo {
    RoomInfo {
        open: app.is_open(&room.name),
        next_ms: schedule::next_start(&room.schedule, app.clock.wall_ms()),
        room: room.name.into(),
        address: room.address.to_string(),
        minutes: app.formats.get(&room.format).map(|format| format.format.minutes),
        format: room.format,
        language: room.language,
        led_by: door::led_by(room.led_by).to_owned(),
    }
}

/// What stands at the door. A private room is one that does not exist, but for those who have its address.
async fn before_entry(
    State(app): State<Arc<App>>,
    Extension(visitor): Extension<Visitor>,
    Path(name): Path<String>,
) -> Result<Json<DoorInfo>, Problem> {
    app.rates.look(visitor.source)?;
    let room = alike(shown(&app, name)).await?;
    door_of(&app, &room).map(Json)
}

/// The room, if it is one for whoever knows it by this name.
async fn shown(app: &App, name: String) -> Result<Room, Problem> {
    let name = RoomName::new(name).map_err(|_| Problem::UNKNOWN_ROOM)?;
    let room = app.rooms.get(&name).await.map_err(|error| failed(&error))?;
    room.filter(|room| room.shows_itself_to(&name)).ok_or(Problem::UNKNOWN_ROOM)
}

fn door_of(app: &App, room: &Room) -> Result<DoorInfo, Problem> {
    let Some(format) = app.formats.get(&room.format) else {
        tracing::error!("a room follows a format that is not there any more");
        return Err(Problem::UNAVAILABLE);
    };
    let (open, now_ms) = (app.is_open(&room.name), app.clock.wall_ms());
    Ok(door::info(room, format, &app.settings, &app.help.lists(), open, now_ms))
}

/// Makes a room for whoever may. A link is used up by a room, and by nothing else.
async fn create(
    State(app): State<Arc<App>>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    body: Result<Json<NewRoom>, JsonRejection>,
) -> Result<(StatusCode, Json<MadeRoom>), Problem> {
    from_own_page(&Method::POST, &headers, &app.settings.server)?;
    app.rates.create_room(visitor.source)?;
    let right = Right::take(&app, &headers).await?;
    match make(&app, visitor.source, &right, body).await {
        Ok(created) => {
            right.used();
            Ok((StatusCode::CREATED, Json(created)))
        }
        Err(problem) => {
            right.give_back(&app).await;
            Err(problem)
        }
    }
}

async fn make(
    app: &App,
    from: Source,
    right: &Right<'_>,
    body: Result<Json<NewRoom>, JsonRejection>,
) -> Result<MadeRoom, Problem> {
    let Json(new) = body.map_err(|wrong| unreadable(&wrong))?;
    let room = new_room::checked(new, &app.formats, app.clock.wall_ms()).map_err(|error| refused(&error))?;
    right.allows(app, from, &room.name).await?;
    let name = room.name.clone();
    let made = new_room::keep(room, &app.rooms, &app.settings.public_url()).await;
    let made = made.map_err(|error| refused(&error.into()))?;
    Ok(MadeRoom { room: name.into(), link: made.link, facilitator_link: made.facilitator_link })
}

fn refused(error: &NewRoomError) -> Problem {
    let problem = match error {
        NewRoomError::Store(StoreError::NameTaken) => Problem::ROOM_NAME_TAKEN,
        NewRoomError::Store(StoreError::TooManyRooms) => Problem::TOO_MANY_ROOMS,
        NewRoomError::Store(error @ (StoreError::NoSuchRoom | StoreError::Unavailable(_))) => failed(error),
        wrong => Problem::bad_request(StatusCode::UNPROCESSABLE_ENTITY, wrong.to_string()),
    };
    problem.in_field(error.field())
}

/// The cause is for the host: the database's own words, which hold no name of a room.
pub(super) fn failed(error: &StoreError) -> Problem {
    tracing::error!(%error, "the rooms could not be read or written");
    Problem::UNAVAILABLE
}
