//! Every message of the wire: its example, and its own schema.

use protocol::examples::{self, EventFrame, Group, HttpAnswer};
use protocol::server::{RoomFrame, SeatFrame};
use protocol::{ClientFrame, ServerMessage};
use schemars::JsonSchema;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What one side sends.
pub struct Side {
    /// Its messages, in the order of the documentation.
    pub messages: Vec<Message>,
    /// The types that they are made of, by name.
    pub types: Map<String, Value>,
    /// The names of messages that no example shows. Always empty in a good build.
    pub without_example: Vec<String>,
}

/// One message.
pub struct Message {
    /// Its `type`.
    pub name: String,
    /// What it stands with in the documentation.
    pub group: &'static str,
    /// The folder of its golden file: `client`, `server` or `event`.
    pub folder: &'static str,
    /// The example, as JSON.
    pub example: String,
    /// Its schema.
    pub schema: Value,
}

/// The schemas of the variants of one tagged enum, by tag.
type Variants = BTreeMap<String, Value>;

impl Side {
    /// What a client sends.
    pub fn client() -> Self {
        let mut types = SchemaSettings::draft2020_12().for_deserialize().into_generator();
        let mut schemas = variants::<ClientFrame>(&mut types);
        let mut messages = Vec::new();
        for group in examples::client() {
            messages
                .extend(group.frames.iter().map(|frame| message("client", group.title, frame, &mut schemas)));
        }
        Self { messages, types: definitions(types), without_example: schemas.into_keys().collect() }
    }

    /// What the server sends: answers and events.
    pub fn server() -> Self {
        let mut types = SchemaSettings::draft2020_12().for_serialize().into_generator();
        let mut answers = variants::<ServerMessage>(&mut types);
        let mut events = EventSchemas::new(&mut types);
        let mut messages: Vec<_> = examples::server()
            .iter()
            .map(|frame| message("server", "Answers", frame, &mut answers))
            .collect();
        for group in examples::event() {
            messages.extend(events.messages(&group));
        }
        let without_example = answers.into_keys().chain(events.without_example()).collect();
        Self { messages, types: definitions(types), without_example }
    }
}

/// What the server answers over HTTP. Nothing there has a tag: the address says which type it is.
pub struct Answers {
    /// A schema of any of them.
    pub any: Value,
    /// The types that they are made of, by name.
    pub types: Map<String, Value>,
}

impl Answers {
    /// All of them.
    pub fn all() -> Self {
        let mut types = SchemaSettings::draft2020_12().for_serialize().into_generator();
        let any = HttpAnswer::json_schema(&mut types).to_value()["anyOf"].take();
        Self { any, types: definitions(types) }
    }
}

impl Message {
    /// Where the example stands, below the workspace.
    pub fn golden_path(&self) -> PathBuf {
        PathBuf::from(format!("protocol/golden/{}/{}.json", self.folder, self.name))
    }

    /// The example as a value.
    pub fn value(&self) -> Value {
        serde_json::from_str(&self.example).expect("it was made as JSON")
    }
}

/// An event's schema depends on the frame that carries it.
struct EventSchemas {
    room: Variants,
    seat: Variants,
}

impl EventSchemas {
    fn new(types: &mut SchemaGenerator) -> Self {
        Self { room: variants::<RoomFrame>(types), seat: variants::<SeatFrame>(types) }
    }

    fn messages(&mut self, group: &Group<EventFrame>) -> Vec<Message> {
        let shown = |frame: &EventFrame| match frame {
            EventFrame::Room(_) => message("event", group.title, frame, &mut self.room),
            EventFrame::Seat(_) => message("event", group.title, frame, &mut self.seat),
        };
        group.frames.iter().map(shown).collect()
    }

    /// An event needs one example, in the frame that carries it.
    fn without_example(self) -> impl Iterator<Item = String> {
        self.room.into_keys().filter(move |name| self.seat.contains_key(name))
    }
}

/// Takes the message's schema out of `schemas`, so that what stays there has no example.
fn message(
    folder: &'static str,
    group: &'static str,
    frame: &impl Serialize,
    schemas: &mut Variants,
) -> Message {
    let example = serde_json::to_string_pretty(frame).expect("every message can be written as JSON") + "\n";
    let value: Value = serde_json::from_str(&example).expect("it was made as JSON");
    let name = value["type"].as_str().expect("every message is tagged").to_owned();
    let schema = schemas.remove(&name).unwrap_or_else(|| panic!("two examples of {folder}/{name}"));
    Message { name, group, folder, example, schema }
}

/// Divides the schema of a tagged enum, or of a frame around one, into one schema for each variant.
fn variants<T: JsonSchema>(types: &mut SchemaGenerator) -> Variants {
    let mut frame = T::json_schema(types).to_value();
    let each = frame["oneOf"].take();
    let each = each.as_array().expect("an enum has variants");
    each.iter().map(|variant| (tag(variant), inside(&frame, variant.clone()))).collect()
}

fn tag(variant: &Value) -> String {
    variant["properties"]["type"]["const"].as_str().expect("every variant is tagged").to_owned()
}

/// The variant with the fields of the frame around it.
fn inside(frame: &Value, mut variant: Value) -> Value {
    if let Some(fields) = frame["properties"].as_object() {
        let own = variant["properties"].as_object_mut().expect("it has a tag");
        own.extend(fields.clone());
    }
    if let Some(required) = frame["required"].as_array() {
        let own = variant["required"].as_array_mut().expect("the tag is required");
        own.extend(required.iter().cloned());
    }
    variant
}

fn definitions(mut types: SchemaGenerator) -> Map<String, Value> {
    types.take_definitions(true)
}
