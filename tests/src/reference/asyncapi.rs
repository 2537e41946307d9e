//! The AsyncAPI document, told from where the server sits: it receives what clients send.

use super::{Message, Side};
use anyhow::Result;
use serde_json::{Map, Value, json};

/// The document, as JSON.
pub(super) fn document(client: &Side, server: &Side) -> Result<String> {
    let all: Vec<_> = client.messages.iter().chain(&server.messages).collect();
    let document = json!({
        "asyncapi": "3.1.0",
        "info": {
            "title": "Openchair",
            "version": protocol::FEATURE_LEVEL.to_string(),
            "description": "The wire of Openchair, version 1. docs/protocol.md tells what the messages mean.",
        },
        "defaultContentType": "application/json",
        "channels": {"socket": channel(&all)},
        "operations": operations(client, server),
        "components": {"messages": named(&all, component)},
    });
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn channel(all: &[&Message]) -> Value {
    json!({
        "address": "/ws",
        "description": "One WebSocket for one seat. Text frames, one JSON object in each.",
        "messages": named(all, |message| json!({"$ref": format!("#/components/messages/{}", key(message))})),
        "bindings": {"ws": {
            "method": "GET",
            "headers": {
                "type": "object",
                "properties": {"Sec-WebSocket-Protocol": {"const": protocol::SUBPROTOCOL}},
                "required": ["Sec-WebSocket-Protocol"],
            },
            "bindingVersion": "0.1.0",
        }},
    })
}

fn operations(client: &Side, server: &Side) -> Value {
    let client_sends = |wanted: &dyn Fn(&Message) -> bool| pick(client, wanted);
    let server_sends = |wanted: &dyn Fn(&Message) -> bool| pick(server, wanted);
    let hello = |message: &Message| message.name == "hello";
    let welcome = |message: &Message| message.name == "welcome";
    let answer = |message: &Message| message.value().get("re").is_some() || message.name == "view";
    let event = |message: &Message| message.folder == "event";
    json!({
        "connect": receive("The first message.", client_sends(&hello), Some(server_sends(&welcome))),
        "ask": receive(
            "A message with an id, and its answer.",
            client_sends(&has_id),
            Some(server_sends(&answer)),
        ),
        "signal": receive(
            "What has no id and no answer.",
            client_sends(&|message| !has_id(message) && !hello(message)),
            None,
        ),
        "event": send("What happened in the meeting.", server_sends(&event)),
        "notice": send(
            "About the connection.",
            server_sends(&|message| !event(message) && !answer(message) && !welcome(message)),
        ),
    })
}

fn has_id(message: &Message) -> bool {
    message.value().get("id").is_some()
}

fn pick(side: &Side, wanted: &dyn Fn(&Message) -> bool) -> Vec<Value> {
    let picked = side.messages.iter().filter(|message| wanted(message));
    picked.map(|message| json!({"$ref": format!("#/channels/socket/messages/{}", key(message))})).collect()
}

fn receive(summary: &str, messages: Vec<Value>, answers: Option<Vec<Value>>) -> Value {
    let mut operation = operation("receive", summary, messages);
    if let Some(answers) = answers {
        operation["reply"] = json!({"channel": {"$ref": "#/channels/socket"}, "messages": answers});
    }
    operation
}

fn send(summary: &str, messages: Vec<Value>) -> Value {
    operation("send", summary, messages)
}

fn operation(action: &str, summary: &str, messages: Vec<Value>) -> Value {
    json!({
        "action": action,
        "summary": summary,
        "channel": {"$ref": "#/channels/socket"},
        "messages": Value::from(messages),
    })
}

fn component(message: &Message) -> Value {
    let file = if message.folder == "client" { "client" } else { "server" };
    json!({
        "name": message.name,
        "summary": message.schema["description"],
        "payload": {
            "schemaFormat": "application/schema+json;version=draft-2020-12",
            "schema": {"$ref": format!("./{file}.json#/$defs/{}", message.name)},
        },
        "examples": [{"payload": message.value()}],
    })
}

fn named(all: &[&Message], value: impl Fn(&Message) -> Value) -> Map<String, Value> {
    all.iter().map(|message| (key(message), value(message))).collect()
}

/// Both sides have a `return_words`, so the folder belongs to the key.
fn key(message: &Message) -> String {
    format!("{}.{}", message.folder, message.name)
}
