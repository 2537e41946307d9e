//! The wire of Openchair, version 1: what a client may send, what the server answers, and the ids, limits and
//! codes in them. JSON text frames, one object each, tagged by `type`. `docs/protocol.md` tells it to the author
//! of another client.
//!
//! - [`ask`]: forms, and what came of them;
//! - [`client`]: messages to the server, and what each is for;
//! - [`event`]: what happened in a meeting, for the room or for one seat;
//! - [`server`]: the frames that carry answers and events; [`frame`] reads them from their text;
//! - [`view`]: a meeting as one seat sees it, for someone who arrives or starts over;
//! - [`door`]: what stands at a room's door before anyone enters;
//! - [`formats`]: the kinds of evening, for whoever makes a room;
//! - [`rooms`]: the rooms that everyone may learn of;
//! - [`links`]: a room's links, for whoever facilitates it;
//! - [`house`]: the server as a whole, for its front page;
//! - [`problem`]: what went wrong with a request over HTTP;
//! - [`help`]: where people in need find help, by country;
//! - [`ids`], [`limits`], [`codes`]: checked names, numbers, and the stable codes of errors and closes.
//!
//! Nothing here has a rule of a meeting, and nothing does I/O.

pub mod ask;
pub mod client;
pub mod codes;
pub mod door;
pub mod event;
#[cfg(feature = "schema")]
pub mod examples;
pub mod formats;
pub mod frame;
pub mod help;
pub mod house;
pub mod ids;
pub mod limits;
pub mod links;
pub mod padding;
pub mod problem;
pub mod rooms;
pub mod server;
pub mod view;

pub use client::{ClientFrame, ClientMessage};
pub use codes::{CloseCode, Code};
pub use event::Event;
pub use ids::{
    Alias, AskId, ClientId, Commitment, Epoch, LineId, NoteId, PhaseIndex, RoomName, SeatId, StageId, Ticket,
    TurnId,
};
pub use limits::Limits;
pub use server::{Refusal, ServerMessage};

/// The WebSocket subprotocol that client and server agree on during the upgrade.
pub const SUBPROTOCOL: &str = "openchair.v1";

/// Grows by one with each change that a client can notice; `docs/protocol.md` lists what each brought.
pub const FEATURE_LEVEL: u32 = 1;
