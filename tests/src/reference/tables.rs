//! The tables of the page, in Markdown.

use super::{Answers, Message, Side};
use protocol::{CloseCode, Code, Limits};
use schemars::schema_for;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Every generated part of the page, by name.
pub(super) fn all(client: &Side, server: &Side, http: &Answers) -> BTreeMap<&'static str, String> {
    BTreeMap::from([
        ("client", messages(client, "client")),
        ("answers", messages(server, "server")),
        ("events", messages(server, "event")),
        ("types", types(client, server, http)),
        ("limits", limits(server)),
        ("codes", codes()),
        ("closes", closes()),
    ])
}

fn messages(side: &Side, folder: &str) -> String {
    let mut text = String::new();
    let mut group = "";
    for message in side.messages.iter().filter(|message| message.folder == folder) {
        if message.group != group {
            group = message.group;
            text += &format!("\n**{group}**\n\n| `type` | what it is for | fields |\n|---|---|---|\n");
        }
        text += &message_row(message);
    }
    text + "\n"
}

fn message_row(message: &Message) -> String {
    // The answers `refused` and `view` are a type of their own with a tag.
    let named = message.schema["$ref"].as_str().map(|path| format!("those of [{0}](#types)", last(path)));
    let own = named.unwrap_or_else(|| fields(&message.schema));
    format!("| `{}` | {} | {own} |\n", message.name, words(&message.schema))
}

/// The fields of an object, without those that every frame has.
fn fields(object: &Value) -> String {
    let of_every_frame = ["type", "id", "seq", "own", "at"];
    let is_frame = object["properties"].get("type").is_some();
    let properties = object["properties"].as_object().into_iter().flatten();
    let listed = properties.filter(|(name, _)| !is_frame || !of_every_frame.contains(&name.as_str()));
    let lines: Vec<_> = listed.map(|(name, field)| field_line(object, name, field)).collect();
    lines.join("<br>")
}

fn field_line(object: &Value, name: &str, field: &Value) -> String {
    let required = object["required"].as_array().is_some_and(|names| names.contains(&json!(name)));
    if required {
        return format!("`{name}` ({}): {}", kind(field), words(field));
    }
    let absent = match &field["default"] {
        Value::Null => "may be absent".to_owned(),
        default => format!("{default} if absent"),
    };
    format!("`{name}` ({}, {absent}): {}", kind(field).replace(" or null", ""), words(field))
}

/// What a field holds, in a word or two.
fn kind(field: &Value) -> String {
    if let Some(path) = field["$ref"].as_str() {
        return last(path).to_owned();
    }
    if let Some(choices) = field["anyOf"].as_array() {
        return choices.iter().map(kind).collect::<Vec<_>>().join(" or ");
    }
    match &field["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" or "),
        Value::String(kind_name) if kind_name == "array" => format!("list of {}", kind(&field["items"])),
        Value::String(kind_name) if kind_name == "object" => {
            format!("{} by name", kind(&field["additionalProperties"]))
        }
        other => other.as_str().unwrap_or("any").to_owned(),
    }
}

fn types(client: &Side, server: &Side, http: &Answers) -> String {
    let told_elsewhere = ["Code", "Limits"];
    let all: BTreeMap<_, _> = client.types.iter().chain(&server.types).chain(&http.types).collect();
    let mut text = "\n| type | what it is | holds |\n|---|---|---|\n".to_owned();
    for (name, schema) in all.into_iter().filter(|(name, _)| !told_elsewhere.contains(&name.as_str())) {
        text += &format!("| {name} | {} | {} |\n", words(schema), contents(schema));
    }
    text + "\n"
}

fn contents(schema: &Value) -> String {
    if let Some(values) = schema["oneOf"].as_array() {
        let lines = values.iter().map(|value| format!("`{}`: {}", word(&value["const"]), words(value)));
        return lines.collect::<Vec<_>>().join("<br>");
    }
    if schema["properties"].is_object() {
        return fields(schema);
    }
    let pattern = schema["pattern"].as_str().map(|pattern| format!(" `{pattern}`"));
    kind(schema) + &pattern.unwrap_or_default()
}

fn limits(server: &Side) -> String {
    let defaults = json!(Limits::default());
    let fields = server.types["Limits"]["properties"].as_object().into_iter().flatten();
    let mut text = "\n| limit | by default | what it is |\n|---|---|---|\n".to_owned();
    for (name, field) in fields {
        text += &format!("| `{name}` | {} | {} |\n", defaults[name], words(field));
    }
    text + "\n"
}

fn codes() -> String {
    let schema = json!(schema_for!(Code));
    let mut text = "\n| `code` | retryable | when | `message` |\n|---|---|---|---|\n".to_owned();
    for code in Code::ALL {
        let name = json!(code);
        let retryable = if code.retryable() { "yes" } else { "" };
        text += &format!(
            "| `{}` | {retryable} | {} | {} |\n",
            word(&name),
            meaning(&schema, word(&name)),
            code.message()
        );
    }
    text + "\n"
}

fn closes() -> String {
    let schema = json!(schema_for!(CloseCode));
    let mut text = "\n| number | reason | reconnect | when |\n|---|---|---|---|\n".to_owned();
    for code in CloseCode::ALL {
        let reconnect = if protocol::codes::reconnects_after(code.number()) { "yes" } else { "no" };
        let when = meaning(&schema, code.reason());
        text += &format!("| {} | `{}` | {reconnect} | {when} |\n", code.number(), code.reason());
    }
    text + "\n"
}

/// What is said of one value of an enum of words.
fn meaning(schema: &Value, name: &str) -> String {
    let values = schema["oneOf"].as_array().into_iter().flatten();
    values.filter(|value| value["const"] == name).map(words).collect()
}

/// A description on one line of a table.
fn words(schema: &Value) -> String {
    word(&schema["description"]).replace("\n\n", "<br>").replace('\n', " ").replace('|', "\\|")
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The last part of a reference such as `#/$defs/Alias`.
fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
