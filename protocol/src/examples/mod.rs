//! One example of every message: the list behind the golden files, the schemas, the AsyncAPI document and the
//! tables of `docs/protocol.md`. A message that is missing here fails the test `protocol_docs`.
//!
//! The examples tell of one evening in the room `tuesday-evening`, which Rowan facilitates.

mod client;
mod event;
mod http;
mod server;

pub use client::client;
pub use event::event;
pub use http::{HttpAnswer, http};
pub use server::server;

use crate::server::{RoomFrame, SeatFrame};
use crate::view::SeatView;
use crate::{Alias, SeatId, client::Role};

/// Examples that belong together, under the title they have in the documentation.
pub struct Group<T> {
    /// The title, such as `Speaking`.
    pub title: &'static str,
    /// One frame for each message.
    pub frames: Vec<T>,
}

/// An event in the frame that carries it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub enum EventFrame {
    /// For everyone in the room.
    Room(RoomFrame),
    /// For one seat.
    Seat(SeatFrame),
}

const ROWAN: SeatId = SeatId(0x5d0e_91c7_42ab_f360);
const MAPLE: SeatId = SeatId(0x3f0c_a1d9_7be2_4468);
const JUNIPER: SeatId = SeatId(0xb27e_0d54_19f3_8ac1);

const TICKET: &str = "q3v0Zl1mBw8sYk5XhT2nRd7cUe4gJa9oPf6iLxQyKtM";

/// What stands for the name Maria Example with the nonce `5c0e7d41a9f2b86310d94ce87fa1532b`.
const COMMITMENT: &str = "8bb164c1bcf885e0742dea8ce507214ce4d2abc2516a40cbf814c94b0c3b1a59";

fn alias(name: &str) -> Alias {
    Alias::new(name).expect("an example's alias is a good one")
}

fn person(seat: SeatId, name: &str, role: Role) -> SeatView {
    SeatView { seat, alias: alias(name), role, pronouns: None }
}

fn rowan() -> SeatView {
    person(ROWAN, "Rowan", Role::Facilitator)
}

fn maple() -> SeatView {
    person(MAPLE, "Maple", Role::Member)
}

fn juniper() -> SeatView {
    person(JUNIPER, "Juniper", Role::Member)
}
