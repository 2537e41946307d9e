//! What is generated from the protocol's types is what is committed, complete, and true.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::reference::{self, Side};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

const HOW: &str = "run cargo run -p openchair-tests --bin generate";

#[test]
fn generated_files_are_those_that_are_committed() {
    let generated = reference::generated(reference::workspace()).unwrap();
    let committed = reference::committed(reference::workspace()).unwrap();
    let paths: BTreeSet<_> = generated.keys().chain(committed.keys()).collect();
    let stale: Vec<_> =
        paths.into_iter().filter(|path| generated.get(*path) != committed.get(*path)).collect();
    assert!(stale.is_empty(), "{stale:?} are not what the types say: {HOW}");
}

#[test]
fn every_message_has_an_example() {
    for side in [Side::client(), Side::server()] {
        let missing = side.without_example;
        assert!(missing.is_empty(), "{missing:?}: add them to protocol/src/examples, then {HOW}");
    }
}

#[test]
fn an_answer_and_an_event_never_share_a_name() {
    // A client tells the frames apart by `type` alone.
    let names: Vec<_> = Side::server().messages.into_iter().map(|message| message.name).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}

#[test]
fn examples_are_valid_by_their_schema() {
    for (file, side) in [("client", Side::client()), ("server", Side::server())] {
        let schema = jsonschema::validator_for(&schema(file)).unwrap();
        for message in side.messages {
            let errors: Vec<_> = schema.iter_errors(&message.value()).map(|e| e.to_string()).collect();
            assert!(errors.is_empty(), "{}/{}: {errors:?}", message.folder, message.name);
        }
    }
}

#[test]
fn examples_of_answers_over_http_are_valid_by_their_schema() {
    let schema = jsonschema::validator_for(&schema("http")).unwrap();
    for (name, answer) in protocol::examples::http() {
        let answer = serde_json::to_value(answer).unwrap();
        assert!(schema.is_valid(&answer), "{name}");
    }
}

#[test]
fn the_schema_refuses_what_the_server_refuses() {
    let schema = jsonschema::validator_for(&schema("client")).unwrap();
    for wrong in [
        json!({"type": "sing", "id": "1"}),
        json!({"id": "1"}),
        json!({"type": "say", "id": "1"}),
        json!({"type": "say", "id": "1", "text": 7}),
        json!({"type": "take_back", "id": "1", "line": "42"}),
        json!({"type": "call", "id": "1", "seat": "XYZ"}),
    ] {
        assert!(!schema.is_valid(&wrong), "{wrong}");
        assert!(serde_json::from_value::<protocol::ClientFrame>(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn references_of_the_asyncapi_document_lead_somewhere() {
    let document = schema("asyncapi");
    let mut references = Vec::new();
    collect(&document, &mut references);
    assert!(!references.is_empty());
    for reference in references {
        let (file, pointer) = reference.split_once('#').unwrap();
        let other = file.trim_start_matches("./").trim_end_matches(".json");
        let target = if other.is_empty() { document.clone() } else { schema(other) };
        assert!(target.pointer(pointer).is_some(), "{reference}");
    }
}

#[test]
fn every_json_example_on_the_page_is_a_message() {
    let page = fs::read_to_string(reference::workspace().join("docs/protocol.md")).unwrap();
    let client = jsonschema::validator_for(&schema("client")).unwrap();
    let server = jsonschema::validator_for(&schema("server")).unwrap();
    let blocks = page.split("```json\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    for line in blocks.flat_map(str::lines) {
        // Ids and secrets are shortened on the page.
        let line = line.replace("\"epoch\": \"...\"", "\"epoch\": \"00c271f59be84d03a6d10f37e24c58b9\"");
        let example: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert!(client.is_valid(&example) || server.is_valid(&example), "{line}");
    }
}

fn schema(name: &str) -> Value {
    let path = reference::workspace().join(format!("docs/schema/{name}.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Every `$ref` of a document.
fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, references)),
        Value::Object(fields) => {
            references.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|field| collect(field, references));
        }
        _ => {}
    }
}
